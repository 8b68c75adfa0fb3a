import { problem, type Problem } from '../model/problem.js';

/** What an address answered. Callers share `data`: read it, do not change it. */
export interface Fetched {
  readonly data: unknown;
  /** Where the answer came from, after redirects: what relative URLs in it are relative to. */
  readonly url: string;
  /** A header of the answer; null when there is none, or when the browser keeps it back. */
  header(this: void, name: string): string | null;
}

/** Why there is no answer, with what the server said besides. */
export interface Refused {
  readonly ok: false;
  readonly problem: Problem;
  /** The status of the answer, if there was one. */
  readonly status?: number;
  /** The JSON of an answer with an error status, if it was JSON: hostile like every answer. */
  readonly data?: unknown;
}

/** A `Result` that knows more of a failure. */
export type Answer = { readonly ok: true; readonly value: Fetched } | Refused;

export interface RequestOptions {
  /** Ends this caller's wait; the request itself ends with its last caller. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the whole answer is there, a second try included; 10,000 when absent. */
  readonly timeout?: number | undefined;
  /** Most bytes of the answer, unpacked; 2,000,000 when absent. */
  readonly maxBytes?: number | undefined;
}

interface Shared {
  readonly stop: AbortController;
  readonly result: Promise<Answer>;
  callers: number;
  /** Until when a good answer is given again, in milliseconds since 1970; for ever while there is no answer. */
  until: number;
}

const FRESH = 30_000;
const KEPT = 20;
/** Seconds that a second try waits at least where the server names none, and at most. */
const SOON = 0.5;
const LATE = 5;
const shared = new Map<string, Shared>();
let sent = 0;

/** How many requests were sent so far, second tries included. */
export const requests = (): number => sent;

const fail = (...what: Parameters<typeof problem>): Refused => ({ ok: false, problem: problem(...what) });

/** The seconds of a `Retry-After`, which gives them or a moment; undefined for a past moment and for nonsense. */
const secondsOf = (header: string): number | undefined => {
  const seconds = /^\d+$/.test(header) ? +header : (Date.parse(header) - Date.now()) / 1000;
  return seconds >= 0 ? seconds : undefined;
};

const load = async (url: string, maxBytes: number, signal: AbortSignal, again = true): Promise<Answer> => {
  let failure: Refused;
  let wait: number | undefined = SOON;
  try {
    sent++;
    const response = await fetch(url, {
      signal,
      headers: { accept: 'application/json' },
      // No cookies, and no login prompt of the browser on a 401.
      credentials: 'omit',
      // A server on another site learns the page's origin from CORS; it needs no more, and a strict page stays strict.
      referrerPolicy: 'no-referrer',
    });
    const { status, headers } = response;
    const header = (name: string) => headers.get(name);
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    let text = '';
    let size = 0;
    for (let part; size <= maxBytes && (part = await reader?.read()) && !part.done;) {
      size += part.value.length;
      text += decoder.decode(part.value, { stream: true });
    }
    let data: unknown;
    if (size > maxBytes) failure = fail('too-large', '', size, maxBytes);
    else {
      try {
        data = JSON.parse(text + decoder.decode());
        if (response.ok) return { ok: true, value: { data, url: response.url, header } };
      } catch {
        // Not JSON, which an error need not be.
      }
      // A page of a login or a proxy is told from broken JSON by what it says it is.
      const type = header('content-type')?.split(';')[0] ?? '';
      failure = fail('not-json', '', /json|^$/.test(type) ? text : `${type}: ${text}`);
    }
    if (!response.ok) failure = fail('http', '', status);
    failure = { ...failure, status, data };
    const asked = secondsOf(header('retry-after') ?? '');
    wait = status === 429 ? asked : status < 500 ? undefined : (asked ?? SOON);
  } catch (error) {
    failure = fail('network', '', error instanceof Error ? error.message : error);
  }
  if (!again || wait === undefined || wait > LATE || signal.aborted) return failure;
  const seconds = Math.max(wait, SOON) + Math.random() / 2;
  await new Promise((go) => {
    setTimeout(go, seconds * 1000);
    signal.onabort = go;
  });
  return signal.aborted ? failure : load(url, maxBytes, signal, false);
};

const begin = (key: string, url: string, maxBytes: number): Shared => {
  const stop = new AbortController();
  // Whatever is left of a body is not wanted.
  const result = load(url, maxBytes, stop.signal).finally(() => stop.abort());
  const request: Shared = { stop, callers: 0, until: Infinity, result };
  shared.set(key, request);
  void result.then(({ ok }) => {
    if (ok) request.until = Date.now() + FRESH;
    else forget(key, request);
  });
  return request;
};

// Only this one: another may have taken its place.
const forget = (key: string, request: Shared) => {
  if (shared.get(key) === request) shared.delete(key);
};

/**
 * The JSON at an address: the only `fetch` of the library. Callers who ask for the same address while it is under way,
 * or within 30 seconds of a good answer, share one request. Where the server or the network failed there is one second
 * try after half a second or more; after a 429 only when the server names a wait, and a wait of more than 5 seconds is
 * nobody's: then there is none. Never rejects; the codes of its problems are `http`, `network`, `timeout`, `too-large`,
 * `not-json` and `aborted`.
 */
export const fetchJson = (
  url: string,
  { signal, timeout = 10_000, maxBytes = 2_000_000 }: RequestOptions = {},
): Promise<Answer> => {
  if (signal?.aborted) return Promise.resolve(fail('aborted', '', url));
  for (const [key, old] of shared) if (old.until < Date.now() || shared.size > KEPT) shared.delete(key);
  const key = `${maxBytes} ${url}`;
  const request = shared.get(key) ?? begin(key, url, maxBytes);
  request.callers++;
  return new Promise((resolve) => {
    const leave = (answer: Answer) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', quit);
      resolve(answer);
    };
    const giveUp = (refused: Refused) => {
      leave(refused);
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
