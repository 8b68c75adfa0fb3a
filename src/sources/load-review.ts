import type { Result } from '../model/problem.js';
import type { ReviewDraft } from '../model/review.js';
import { fetchJson } from './request.js';
import { reviewFromValue } from './review-json.js';

/** A review from an address; its relative addresses are those of the document it came in. */
export async function loadReview(url: string, signal: AbortSignal): Promise<Result<ReviewDraft>> {
  const result = await fetchJson(url, { signal });
  return result.ok ? reviewFromValue(result.value.data, result.value.url) : result;
}
