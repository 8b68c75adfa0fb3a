import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchJson, requests, type Answer, type RequestOptions } from '../../src/sources/request.js';
import { backEnd, hurry, json, type Answering } from './support/back-end.js';
import { beside } from './support/remote.js';

const server = backEnd();
afterEach(() => mock.restoreAll());

const text =
  (body: string | Buffer, headers: Record<string, string | number> = {}, status = 200): Answering =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const after = (header: string, status = 429) => json({}, status, { 'retry-after': header });
const codeOf = (answer: Answer) => (answer.ok ? 'ok' : answer.problem.code);
/** A date as HTTP writes it, so many whole seconds from now or a little more. */
const httpDate = (seconds: number) =>
  new Date(Math.ceil(Date.now() / 1000) * 1000 + seconds * 1000).toUTCString();
const LIMIT = 10_000;
/** Twenty megabytes of a string, packed; ten of them are as good a stream as one. */
const bomb = () => Buffer.concat(Array<Buffer>(10).fill(gzipSync(Buffer.alloc(2e7, '"'))));
const drip: Answering = (response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};
const sequence = (...all: Answering[]): Answering => {
  let index = 0;
  return (response, request) => all[Math.min(index++, all.length - 1)]?.(response, request);
};
const ok = () => server.serve(json([]));
const redirect =
  (status: number, to?: () => string): Answering =>
  (response, request) =>
    void response.writeHead(status, { location: to ? to() : request.url }).end();

interface Fault {
  readonly answer: () => Answering;
  readonly code: string;
  /** How often the address is asked. */
  readonly times: number;
  /** The shortest and the longest wait before a second try, in milliseconds. */
  readonly wait?: readonly [number, number];
  readonly options?: RequestOptions;
}

const single = (code: string, answer: () => Answering, options: RequestOptions = {}): Fault => ({
  answer,
  code,
  times: 1,
  options,
});
const twice = (
  code: string,
  answer: () => Answering,
  wait: readonly [number, number] = [500, 1000],
): Fault => ({
  answer,
  code,
  times: 2,
  wait,
});

const faults: Readonly<Record<string, Fault>> = {
  ok: single('ok', () => json([])),
  'slow-headers': single('timeout', () => () => undefined),
  slowloris: single('timeout', () => drip),
  truncated: single('not-json', () => text('{"comments":[{"id":1,')),
  reset: twice('network', () => (response) => void response.destroy()),
  'cl-mismatch': twice(
    'network',
    () => (response) =>
      void response.writeHead(200, { 'content-length': '1002' }).write('[]', () => response.destroy()),
  ),
  '429-seconds': twice('http', () => after('2'), [2000, 2500]),
  '429-date': twice('http', () => after(httpDate(3)), [2900, 4600]),
  '429-huge': single('http', () => after('86400')),
  '429-negative': single('http', () => after('-5')),
  '429-garbage': single('http', () => after('soon')),
  '503-then-ok': twice('ok', () => sequence(json({}, 503), json([]))),
  '500-forever': twice('http', () => json({}, 500)),
  'redirect-301': single('ok', () => redirect(301, ok)),
  'redirect-302': single('ok', () => redirect(302, ok)),
  'redirect-307': single('ok', () => redirect(307, ok)),
  'redirect-308': single('ok', () => redirect(308, ok)),
  'html-200': single('not-json', () =>
    text('<!doctype html><title>Login</title>', { 'content-type': 'text/html' }),
  ),
  'html-as-json': single('not-json', () => text('<html>', { 'content-type': 'application/json' })),
  bom: single('ok', () => text('\ufeff[]')),
  'json-as-text': single('ok', () => text('[]', { 'content-type': 'text/plain' })),
  latin1: single('ok', () => text('["é"]', { 'content-type': 'application/json; charset=iso-8859-1' })),
  jsonp: single('not-json', () => text('cb([])', { 'content-type': 'application/javascript' })),
  'xssi-prefix': single('not-json', () => text(")]}',\n[]")),
  204: single('not-json', () => text('', {}, 204)),
  304: single('http', () => text('', {}, 304)),
  401: single('http', () => json({}, 401, { 'www-authenticate': 'Basic' })),
  403: single('http', () => json({}, 403)),
  404: single('http', () => json({}, 404)),
  410: single('http', () => json({}, 410)),
  'gzip-bomb': single('too-large', () => text(bomb(), { 'content-encoding': 'gzip' }), { timeout: 60_000 }),
  '10mb': single('ok', () => json('x'.repeat(1e7 - 2)), { maxBytes: 1e7, timeout: 60_000 }),
  // Beside the list.
  'a 429 that does not say when': single('http', () => json({}, 429)),
  'a 429 until a moment that is over': single('http', () => after(httpDate(-60))),
  'a 429 until much later': single('http', () => after(httpDate(6))),
  'a 429 for no time': twice('http', () => after('0'), [500, 1000]),
  'a 429, then an answer': twice('ok', () => sequence(after('5'), json([])), [5000, 5500]),
  'a 503 for a while': twice('http', () => after('3', 503), [3000, 3500]),
  'a 503 for a day': single('http', () => after('86400', 503)),
  'a 503 for nonsense': twice('http', () => after('soon', 503)),
  'an error of the server, then of the network': twice('network', () =>
    sequence(json({}, 502), (response) => void response.destroy()),
  ),
  'an error whose page is too large': single('http', () => text('x'.repeat(3e6), {}, 404)),
};

/** Cases of the list that other tests have, here or where the name says. */
const elsewhere: Readonly<Record<string, string>> = {
  'redirect-loop': 'below: it asks one address many times',
  'redirect-cross-origin-no-cors': 'a browser, which answers the fault of a network',
  'redirect-to-http': 'a browser',
  'cors-blocked': 'a browser',
  offline: 'below',
  'set-cookie': 'below',
  'two-elements-same-src': 'request.test.ts',
  'abort-on-remove': 'below',
  'move-while-loading': 'the element',
  'src-change-race': 'the element',
  'pagination-partial-fail': 'remote/wordpress.test.ts',
  'total-header-lies': 'remote/wordpress.test.ts',
};

describe('a request that meets with', () => {
  for (const [name, { answer, code, times, wait, options }] of Object.entries(faults)) {
    it(`${name}: ${code}, after ${String(times)} request${times > 1 ? 's' : ''}`, async () => {
      const waits = hurry();
      const url = server.serve(answer());
      const before = requests();
      const result = await fetchJson(url, options);
      assert.equal(codeOf(result), code);
      assert.equal(server.asked(url).length, times);
      assert.equal(requests() - before, times);
      const [limit, second, ...more] = waits;
      assert.equal(limit, options?.timeout ?? LIMIT);
      assert.deepEqual(more, []);
      if (!wait) return assert.equal(second, undefined, 'no timer but that of the whole');
      assert.ok(second! >= wait[0] && second! <= wait[1], `waited ${String(second)} ms`);
    });
  }

  const list = JSON.parse(beside('attacks/own-http-faults.json') ?? '[]') as { id: string }[];
  if (list.length) {
    it('every fault of the list', () => {
      const known = [...Object.keys(faults), ...Object.keys(elsewhere)];
      assert.deepEqual(
        list.map(({ id }) => id).filter((id) => !known.includes(id) && !id.startsWith('post-')),
        [],
      );
    });
  }

  it('a redirect to itself: network, after two requests', async () => {
    hurry();
    const before = requests();
    assert.equal(codeOf(await fetchJson(server.serve(redirect(302)))), 'network');
    assert.equal(requests() - before, 2);
  });

  it('no network: network, after two requests', async () => {
    hurry();
    const fetch = mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    assert.equal(codeOf(await fetchJson('https://offline.example/')), 'network');
    assert.equal(fetch.mock.callCount(), 2);
  });

  it('a cookie: it is not sent the next time', async () => {
    const url = server.serve(json([], 200, { 'set-cookie': 'a=1' }));
    await fetchJson(url);
    await fetchJson(`${url}2`);
    assert.equal(server.asked(url).length, 2);
    assert.equal(server.requests.at(-1)?.headers.cookie, undefined);
  });
});

describe('a second try', () => {
  it('is not made for a caller who goes while it is awaited', async () => {
    const waits = hurry();
    const controller = new AbortController();
    const url = server.serve(json({}, 500));
    const before = requests();
    const result = fetchJson(url, { signal: controller.signal });
    while (waits.length < 2) await new Promise(setImmediate);
    controller.abort();
    assert.equal(codeOf(await result), 'aborted');
    // Longer than the longest wait, which is a twentieth of a second here.
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(server.asked(url).length, 1);
    assert.equal(requests() - before, 1);
  });

  it('is shared by all who wait for it', async () => {
    hurry();
    const url = server.serve(sequence(json({}, 503), json([1])));
    const results = await Promise.all([fetchJson(url), fetchJson(url)]);
    assert.deepEqual(results.map(codeOf), ['ok', 'ok']);
    assert.equal(server.asked(url).length, 2);
  });

  it('does not come twice at the same time for two who failed together', async () => {
    const waits = hurry();
    await Promise.all(
      Array.from({ length: 8 }, () => fetchJson(server.serve((response) => void response.destroy()))),
    );
    const second = new Set(waits.filter((wait) => wait !== LIMIT));
    assert.equal(second.size, 8);
  });

  it('counts in the time that the whole has', async () => {
    hurry();
    const url = server.serve(after('5'));
    const result = await fetchJson(url, { timeout: 1000 });
    assert.equal(codeOf(result), 'timeout');
    assert.equal(server.asked(url).length, 1);
  });
});

describe('a refusal', () => {
  it('has the status and what the server said as JSON', async () => {
    const said = { code: 'rest_forbidden', message: 'No.' };
    const answer = await fetchJson(server.serve(json(said, 401)));
    assert.deepEqual(answer, {
      ok: false,
      problem: { code: 'http', path: '', found: '401' },
      status: 401,
      data: said,
    });
  });

  it('has no data where the server said it otherwise', async () => {
    const answer = await fetchJson(server.serve(text('Forbidden', {}, 403)));
    assert.ok(!answer.ok);
    assert.deepEqual([answer.status, answer.data, answer.problem.found], [403, undefined, '403']);
  });

  it('says what came instead of JSON', async () => {
    const found = async (body: string, type?: string) => {
      const answer = await fetchJson(server.serve(text(body, type ? { 'content-type': type } : {})));
      return answer.ok || answer.problem.found;
    };
    assert.equal(await found('<p>Log in', 'text/html; charset=utf-8'), 'text/html: <p>Log in');
    assert.equal(await found('{"a":', 'application/json'), '{"a":');
    assert.equal(await found('{"a":'), '{"a":');
  });
});

it('an answer gives its headers', async () => {
  const answer = await fetchJson(server.serve(json([], 200, { 'x-wp-total': '7' })));
  assert.ok(answer.ok);
  assert.deepEqual([answer.value.header('X-WP-Total'), answer.value.header('x-other')], ['7', null]);
});
