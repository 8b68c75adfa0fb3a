import type { Problem } from '../../model/problem.js';
import type { ReviewDraft } from '../../model/review.js';

/** A field that a node of the page says; `tracks` are rows until the whole list is known. */
export interface Said {
  readonly path: string;
  readonly value: unknown;
  readonly index?: number | undefined;
  /** True for what is no word of the page: an address, a language. It need not be shown for the words to be. */
  readonly aside?: boolean;
}

/** What the plain markup inside an element says. */
export interface LightReading {
  readonly review: ReviewDraft;
  /** The nodes whose every word is in `review`, with what they say: these may be shown by the element instead. */
  readonly used: ReadonlyMap<ChildNode, readonly Said[]>;
  /** The node that holds the author's own cover picture: it is shown as it is, never loaded again. */
  cover?: ChildNode | undefined;
  /** The level of the author's heading. */
  level?: number;
  readonly problems: Problem[];
}
