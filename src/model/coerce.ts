import { readDocument, type Field } from './coerce-field.js';
import { PROBLEMS } from './leaf-rules.js';
import { problem, type Problem } from './problem.js';
import type { ReviewDraft } from './review.js';
import { review as shape } from './shape.js';

/** What is good in a document, and what was left out of it: a problem for each bad leaf, at its path. */
export type Coerced =
  /** Fresh plain objects, valid but for a title that may be missing. */
  | { readonly review: ReviewDraft; readonly problems: readonly Problem[] }
  /** The document is no object. */
  | { readonly review: undefined; readonly problems: readonly [Problem, ...Problem[]] };

/** How a document is read. */
export interface CoerceOptions {
  /** With it URLs become absolute. */
  readonly base?: string | undefined;
  /** What comments may be: all of `shape-comments.ts` may stand here. Without it they are a field that nobody knows. */
  readonly comments?: Field | undefined;
}

/**
 * The good parts of foreign data. A bad optional leaf is dropped alone, a bad required one with the smallest object
 * round it; what is over a cap is cut. Never throws on what `JSON.parse` can give.
 */
export function coerceReview(value: unknown, { base, comments }: CoerceOptions): Coerced {
  const problems: Problem[] = [];
  const review = readDocument(value, shape(comments), base, (...what) => {
    if (problems.length < PROBLEMS) problems.push(problem(...what));
    else problems[PROBLEMS] = problem('too-many', '', '', PROBLEMS);
    return undefined;
  });
  return { review, problems } as Coerced;
}
