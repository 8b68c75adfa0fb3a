import { coerceReview } from '../../model/coerce.js';
import type { ReviewDraft } from '../../model/review.js';
import { comments } from '../../model/shape-comments.js';
import { jsonIn } from '../../sources/page/json-script.js';
import { parseField } from '../../sources/page/parse-field.js';
import { overlayFields, readAttributes } from '../../sources/page/read-attributes.js';
import { readRich } from '../../sources/page/reader.js';
import type { PageElement, PageNode } from './page-tree.js';

/** What an element of ours in a page says, placeholder or not. */
export interface Card {
  readonly tag: string;
  readonly review: ReviewDraft;
  /** The nodes of which every word is in `review`. */
  readonly used: ReadonlySet<PageNode>;
}

const TAGS = /^(?:soundtrack-(?:card|review|rating|links|series)|track-list)$/;
const ALL =
  'soundtrack-card,soundtrack-review,soundtrack-rating,soundtrack-links,soundtrack-series,track-list,[data-sleeve]';

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function readCard(root: PageElement, tag: string): Card {
  const element = root as unknown as HTMLElement;
  const data = parseJson(jsonIn(element));
  const given = data === undefined ? undefined : coerceReview(data, { comments }).review;
  const light = readRich(element.childNodes, /^/);
  const fields = readAttributes(element, root.localName === tag ? '' : 'data-');
  const review = overlayFields(fields, given ?? light.review, [], parseField) ?? {};
  const used = [...light.used.keys(), light.cover].filter(Boolean) as unknown as PageNode[];
  return { tag, review, used: new Set(given ? root.childNodes : used) };
}

/** Reads the elements of ours that a page has, in the way they read themselves; those with comments are read elsewhere. */
export const readCards = (page: PageElement): Card[] =>
  page.querySelectorAll(ALL).flatMap((element) => {
    const tag = element.getAttribute('data-sleeve') ?? element.localName;
    return TAGS.test(tag) ? readCard(element, tag) : [];
  });
