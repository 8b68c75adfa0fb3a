import type { Problem } from '../model/problem.js';

/**
 * Where the loading of something stands. `waiting`: another site would be asked, and the reader has not agreed yet.
 * `elsewhere`: a provider has been found that has nothing yet. The address of one that is refused is empty.
 */
export type LoadState<T> =
  | { readonly status: 'none' | 'elsewhere' }
  | { readonly status: 'waiting'; readonly url: string }
  | { readonly status: 'loading'; readonly url: string }
  | { readonly status: 'ready'; readonly url: string; readonly value: T }
  | { readonly status: 'failed'; readonly url: string; readonly problem: Problem };
