import type { EntityLookup } from '../model/rich-text/entities.js';
import type { RichTextOptions } from '../model/rich-text/rich-text-of.js';
import type { CommentSource, ReviewDraft } from '../model/review.js';
import type { JsonComment } from '../sources/json-comments.js';
import { lazy } from './lazy.js';
import { GivenInputs } from './given-inputs.js';
import type { LoadState } from './load-state.js';
import type { InputSettings } from './review-input.js';

// What is missing because it could not be loaded leaves the words as they were written.
const json = lazy(() => import('../sources/json-comments.js'));
const entities = lazy<{ allEntities?: EntityLookup }>(() =>
  import('../model/rich-text/all-entities.js').catch(() => ({})),
);
const markdowns = lazy<{ parseMarkdown?: RichTextOptions['markdown'] }>(() =>
  import('../model/rich-text/parse-markdown.js').catch(() => ({})),
);

/** The comments in a review's data, by whatever way the review comes in, and where the data says there are more. */
export class GivenComments {
  comments: readonly JsonComment[] = [];
  total: number | undefined;
  /** The back ends that the data names. */
  sources: readonly CommentSource[] = [];
  /** What reads the comments is on its way. */
  isComing = false;
  readonly inputs: GivenInputs;
  readonly #changed: () => void;
  #review: ReviewDraft | undefined;

  constructor(element: HTMLElement, changed: () => void) {
    this.#changed = changed;
    this.inputs = new GivenInputs(element, changed, true);
  }

  get state(): LoadState<unknown> {
    return this.inputs.load;
  }

  start(): void {
    this.inputs.loader?.start();
  }

  /** Reads anew what has changed. */
  update(origin: HTMLElement, settings: InputSettings): void {
    const { review } = this.inputs.first(origin, settings, undefined, false);
    if (review === this.#review) return;
    this.isComing = false;
    const items = review?.comments?.items ?? [];
    if (items[0]) {
      const module = json(this.#changed);
      const names = module?.needEntities(items) ? entities(this.#changed) : {};
      const marks = module?.needMarkdown(items) ? markdowns(this.#changed) : {};
      this.isComing = !module || !names || !marks;
      if (!module || !names || !marks) return;
      const options = {
        base: document.baseURI,
        entities: names.allEntities,
        markdown: marks.parseMarkdown,
      };
      this.comments = module.jsonComments(items, options, this.comments);
    } else this.comments = [];
    this.#review = review;
    this.total = review?.comments?.total;
    this.sources = review?.comments?.sources ?? [];
  }
}
