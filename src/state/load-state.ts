import type { Problem } from '../model/problem.js';
import type { ReviewDraft } from '../model/review.js';

/**
 * Where the loading of a review stands. `waiting`: another site would be asked, and the reader has not agreed yet.
 * `elsewhere`: a provider has been found that has no review yet. The address of one that is refused is empty.
 */
export type LoadState =
  | { readonly status: 'none' | 'elsewhere' }
  | { readonly status: 'waiting'; readonly url: string }
  | { readonly status: 'loading'; readonly url: string }
  | { readonly status: 'ready'; readonly url: string; readonly review: ReviewDraft }
  | { readonly status: 'failed'; readonly url: string; readonly problem: Problem };
