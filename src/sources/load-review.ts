import { coerceReview, type Coerced } from '../model/coerce.js';
import { hasComments } from '../model/has-comments.js';
import { fetchJson } from './request.js';

/** A review from an address; its relative addresses are those of the document it came in. */
export async function loadReview(address: string, signal: AbortSignal): Promise<Coerced> {
  const result = await fetchJson(address, { signal });
  if (!result.ok) return { review: undefined, problems: [result.problem] };
  const { data, url: base } = result.value;
  return coerceReview(data, { base, ...(hasComments(data) && (await import('../model/shape-comments.js'))) });
}
