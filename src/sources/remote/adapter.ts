import type { ThreadPage } from '../../model/comment.js';
import type { Result } from '../../model/problem.js';

/** What an adapter is asked for. */
export interface ThreadQuery {
  /** The address that the page names: of the post, the status, the site or its API. Absolute, http or https. */
  readonly url: string;
  /** The address of the page that the comments are about. */
  readonly page: string;
  /** From the page of comments before; absent for the first. */
  readonly cursor?: string;
  readonly signal?: AbortSignal;
}

/** Reads one page of a back end's comments. Never rejects; one bad comment costs only itself. */
export type ReadThread = (query: ThreadQuery) => Promise<Result<ThreadPage>>;
