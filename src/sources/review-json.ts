import { coerceReview } from '../model/coerce.js';
import { problem, type Result } from '../model/problem.js';
import type { ReviewDraft } from '../model/review.js';

/** A review from any value: what is good in it, and a problem for each part that is not. */
export function reviewFromValue(value: unknown, base?: string): Result<ReviewDraft> {
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    return { ok: false, problem: problem('wrong-type', '', value, 'object') };
  }
  const { review, problems } = coerceReview(value, base === undefined ? {} : { base });
  return { ok: true, value: review, problems };
}

/** A review from the text of a JSON script. */
export function reviewFromText(text: string): Result<ReviewDraft> {
  try {
    return reviewFromValue(JSON.parse(text));
  } catch (error) {
    return { ok: false, problem: problem('not-json', '', error instanceof Error ? error.message : text) };
  }
}
