import type { Problem } from '../model/problem.js';
import type { ReviewDraft } from '../model/review.js';
import { parseText } from '../sources/page/parse-text.js';
import { overlayFields, readAttributes } from '../sources/page/read-attributes.js';
import { lazy } from './lazy.js';

/** A review with attributes laid over it. */
export interface Overlaid {
  readonly review: ReviewDraft | undefined;
}

// Most attributes are texts and numbers.
const values = lazy(() => import('../sources/page/parse-field.js'));

/**
 * Lays the fields that an element's attributes say over a review; `prefix` is `data-` on a placeholder. Undefined while
 * what reads them is on its way, then `there` is called.
 */
export function overlayAttributes(
  element: Element,
  prefix: string,
  review: ReviewDraft | undefined,
  problems: Problem[],
  there: () => void,
): Overlaid | undefined {
  const fields = readAttributes(element, prefix);
  const isText = fields.every(({ kind }) => /^(text|integer)$/.test(kind));
  const parse = isText ? parseText : values(there)?.parseField;
  return parse && { review: overlayFields(fields, review, problems, parse) };
}
