import { coerceReview } from '../model/coerce.js';
import { hasComments } from '../model/has-comments.js';
import type { Result } from '../model/problem.js';
import type { ReviewDraft } from '../model/review.js';
import { fetchJson } from './request.js';

/** A review from an address; its relative addresses are those of the document it came in. */
export async function loadReview(address: string, signal: AbortSignal): Promise<Result<ReviewDraft>> {
  const result = await fetchJson(address, { signal });
  if (!result.ok) return result;
  const { data, url: base } = result.value;
  const shapes = hasComments(data) ? await import('../model/shape-comments.js') : {};
  const { review, problems } = coerceReview(data, { base, ...shapes });
  return review ? { ok: true, value: review, problems } : { ok: false, problem: problems[0] };
}
