import { readDocument } from './coerce-field.js';
import { problem, type Problem } from './problem.js';
import type { ReviewDraft } from './review.js';
import { review as reviewShape } from './shape.js';

/** So many problems are kept; one `too-many` stands for the rest. */
const PROBLEMS = 100;

/** What is good in a document, and what was left out of it. */
export interface Coerced {
  /** Fresh plain objects, valid but for a title that may be missing. */
  readonly review: ReviewDraft;
  /** One for each bad leaf, at its path. */
  readonly problems: readonly Problem[];
}

/**
 * The good parts of foreign data. A bad optional leaf is dropped alone, a bad required one with the smallest object
 * round it; what is over a cap is cut. Never throws on what `JSON.parse` can give. With `base`, URLs become absolute.
 */
export function coerceReview(value: unknown, { base }: { readonly base?: string | undefined } = {}): Coerced {
  const problems: Problem[] = [];
  const review = readDocument(value, reviewShape, base, (...what) => {
    if (problems.length < PROBLEMS) problems.push(problem(...what));
    else problems[PROBLEMS] = problem('too-many', '', '', PROBLEMS);
    return undefined;
  });
  return { review: review ?? {}, problems };
}
