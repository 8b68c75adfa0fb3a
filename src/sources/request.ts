import { problem, type Result } from '../model/problem.js';

/** What an address answered. Callers share `data`: read it, do not change it. */
export interface Fetched {
  readonly data: unknown;
  /** Where the answer came from, after redirects: what relative URLs in it are relative to. */
  readonly url: string;
}

export interface RequestOptions {
  /** Ends this caller's wait; the request itself ends with its last caller. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the whole answer is there; 10,000 when absent. */
  readonly timeout?: number | undefined;
  /** Most bytes of the answer, unpacked; 2,000,000 when absent. */
  readonly maxBytes?: number | undefined;
}

interface Shared {
  readonly stop: AbortController;
  readonly result: Promise<Result<Fetched>>;
  callers: number;
  /** Until when a good answer is given again, in milliseconds since 1970; for ever while there is no answer. */
  until: number;
}

const FRESH = 30_000;
const KEPT = 20;
const requests = new Map<string, Shared>();

const fail = (...what: Parameters<typeof problem>): Result<never> => ({
  ok: false,
  problem: problem(...what),
});

const load = async (url: string, maxBytes: number, stop: AbortController): Promise<Result<Fetched>> => {
  try {
    const response = await fetch(url, {
      signal: stop.signal,
      headers: { accept: 'application/json' },
      // No cookies, and no login prompt of the browser on a 401.
      credentials: 'omit',
      // A server on another site learns the page's origin from CORS; it needs no more, and a strict page stays strict.
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return fail('http', '', response.status);
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    let text = '';
    let size = 0;
    for (let part; (part = await reader?.read()) && !part.done;) {
      size += part.value.length;
      if (size > maxBytes) return fail('too-large', '', size, maxBytes);
      text += decoder.decode(part.value, { stream: true });
    }
    try {
      return { ok: true, value: { data: JSON.parse(text + decoder.decode()), url: response.url } };
    } catch {
      return fail('not-json', '', text);
    }
  } catch (error) {
    return fail('network', '', error instanceof Error ? error.message : error);
  } finally {
    // Whatever is left of the body is not wanted.
    stop.abort();
  }
};

const begin = (key: string, url: string, maxBytes: number): Shared => {
  const stop = new AbortController();
  const request: Shared = { stop, callers: 0, until: Infinity, result: load(url, maxBytes, stop) };
  requests.set(key, request);
  void request.result.then(({ ok }) => {
    if (ok) request.until = Date.now() + FRESH;
    else forget(key, request);
  });
  return request;
};

// Only this one: another may have taken its place.
const forget = (key: string, request: Shared) => {
  if (requests.get(key) === request) requests.delete(key);
};

/**
 * The JSON at an address: the only `fetch` of the library. Callers who ask for the same address while it is under way,
 * or within 30 seconds of a good answer, share one request. Never rejects; the codes of its problems are `http`,
 * `network`, `timeout`, `too-large`, `not-json` and `aborted`.
 */
export const fetchJson = (
  url: string,
  { signal, timeout = 10_000, maxBytes = 2_000_000 }: RequestOptions = {},
): Promise<Result<Fetched>> => {
  if (signal?.aborted) return Promise.resolve(fail('aborted', '', url));
  for (const [key, old] of requests) if (old.until < Date.now() || requests.size > KEPT) requests.delete(key);
  const key = `${maxBytes} ${url}`;
  const request = requests.get(key) ?? begin(key, url, maxBytes);
  request.callers++;
  return new Promise((resolve) => {
    const leave = (result: Result<Fetched>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', quit);
      resolve(result);
    };
    const giveUp = (problem: Result<never>) => {
      leave(problem);
      if (--request.callers) return;
      forget(key, request);
      request.stop.abort();
    };
    const quit = () => giveUp(fail('aborted', '', url));
    const timer = setTimeout(() => giveUp(fail('timeout', '', url, timeout)), timeout);
    signal?.addEventListener('abort', quit);
    void request.result.then(leave);
  });
};
