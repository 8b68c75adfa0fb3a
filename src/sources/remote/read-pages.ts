import { problem, type Problem } from '../../model/problem.js';
import { fetchJson, type Fetched, type Refused } from '../request.js';
import { objects, type object } from './foreign.js';

/** So many pages are read in one go. */
const MOST = 50;
/** Most bytes of a page: a hundred comments may be long. */
const BYTES = 1e7;

/** How a back end pages its lists. Positions count from 1: pages or entries, whichever it counts. */
export interface Paging {
  /** The address of what begins at a position. */
  address(this: void, at: number): string;
  /** The list in an answer, or what is wrong with the answer. */
  list(this: void, data: unknown): readonly unknown[] | Problem;
  /** The position after a list of this length; undefined after the last. Nobody asks after an empty one. */
  next?(this: void, at: number, length: number, page: Fetched): number | undefined;
}

export interface Listing {
  readonly ok: true;
  /** The objects of all lists; what else stood there is left out. */
  readonly items: readonly ReturnType<typeof object>[];
  readonly first: Fetched;
  /** Where to go on, when not everything was read. */
  readonly cursor?: string;
  /** Why reading ended before the last page. */
  readonly problems?: readonly Problem[];
  /** True when this is everything that there is. */
  readonly whole: boolean;
}

/** A list where one has to be, or what is wrong. */
export const listAt = (path: string, value: unknown): readonly unknown[] | Problem =>
  Array.isArray(value) ? value : problem('wrong-type', path, value, 'array');

/** A JSON answer of at most 10 MB; an answer without content is one without data. Never rejects. */
export const ask = async (
  url: string,
  signal?: AbortSignal,
): Promise<{ ok: true; value: Fetched } | Refused> => {
  const answer = await fetchJson(url, { signal, maxBytes: BYTES });
  return !answer.ok && answer.status === 204
    ? { ok: true, value: { data: undefined, url, header: () => null } }
    : answer;
};

/**
 * A list, page after page, at most 50 of them. A first page that fails costs everything; one that fails later costs
 * itself and what follows: then `cursor` is its position. Never rejects.
 */
export const readPages = async (
  { cursor = '', signal }: { readonly cursor?: string; readonly signal?: AbortSignal | undefined },
  { address, list, next }: Paging,
): Promise<Listing | Refused> => {
  const start = /^[1-9]\d{0,8}$/.test(cursor) ? Number(cursor) : 1;
  let items: Listing['items'] = [];
  let first: Fetched | undefined;
  let wrong: Problem | undefined;
  let at: number | undefined = start;
  for (let pages = 0; at !== undefined && !wrong && pages < MOST; pages++) {
    const answer = await ask(address(at), signal);
    const { data } = answer.ok ? answer.value : answer;
    const found = answer.ok ? (data === undefined ? [] : list(data)) : answer.problem;
    if ('code' in found) {
      if (!first || found.code === 'aborted') return answer.ok ? { ok: false, problem: found } : answer;
      wrong = found;
    } else if (answer.ok) {
      first ??= answer.value;
      items = items.concat(objects(found));
      at = found.length ? next?.(at, found.length, answer.value) : undefined;
    }
  }
  return {
    ok: true,
    items,
    first: first!,
    whole: start === 1 && at === undefined,
    ...(at !== undefined && { cursor: String(at) }),
    ...(wrong && { problems: [wrong] }),
  };
};
