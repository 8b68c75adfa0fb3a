import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it, mock } from 'node:test';
import { fetchJson } from '../../src/sources/request.js';
import { hurry } from './support/back-end.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const json = { 'content-type': 'application/json' };
const send =
  (body: string | Buffer, headers: Record<string, string> = json, status = 200): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);

/** The answers of a server by path. A test adds its own, so that no two share an address. */
const answers = new Map<string, Answer>();
const seen: IncomingMessage[] = [];
const server = createServer((request, response) => {
  seen.push(request);
  const answer = answers.get(request.url ?? '') ?? send('{}', json, 404);
  answer(response, request);
});
let origin = '';
let next = 0;
/** A fresh address with an answer. */
const serve = (answer: Answer): string => {
  const path = `/${String(next++)}`;
  answers.set(path, answer);
  return origin + path;
};
const asked = (url: string) => seen.filter((request) => origin + (request.url ?? '') === url).length;
const codeOf = (result: Awaited<ReturnType<typeof fetchJson>>) => (result.ok ? 'ok' : result.problem.code);
const dataOf = (result: Awaited<ReturnType<typeof fetchJson>>) =>
  result.ok ? result.value.data : result.problem;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

describe('fetchJson', () => {
  it('gives the data and where it came from', async () => {
    const end = serve(send('{"title":"Rocky IV"}'));
    const start = serve((response) => void response.writeHead(302, { location: end }).end());
    const answer = await fetchJson(start);
    assert.ok(answer.ok);
    assert.deepEqual([answer.value.data, answer.value.url], [{ title: 'Rocky IV' }, end]);
  });

  it('asks without cookies and without a referrer', async () => {
    const url = serve(send('{}'));
    const original = globalThis.fetch;
    const spy = mock.method(globalThis, 'fetch', (...what: Parameters<typeof fetch>) => original(...what));
    await fetchJson(url);
    const init = spy.mock.calls[0]?.arguments[1];
    spy.mock.restore();
    assert.equal(init?.credentials, 'omit');
    assert.equal(init.referrerPolicy, 'no-referrer');
    const { headers, method } = seen.at(-1)!;
    assert.deepEqual(
      [method, headers.accept, headers.cookie, headers.referer],
      ['GET', 'application/json', undefined, undefined],
    );
  });

  const good: readonly [
    what: string,
    body: string | Buffer,
    headers: Record<string, string>,
    data: unknown,
  ][] = [
    ['a type of its own', '[1]', { 'content-type': 'application/vnd.review+json; charset=utf-8' }, [1]],
    ['plain text', '[1]', { 'content-type': 'text/plain' }, [1]],
    ['no type', '[1]', {}, [1]],
    [
      'another character set than UTF-8',
      '["é"]',
      { 'content-type': 'application/json; charset=iso-8859-1' },
      ['é'],
    ],
    ['a byte order mark', '\ufeff[1]', json, [1]],
    ['a null', 'null', json, null],
  ];
  for (const [what, body, headers, data] of good) {
    it(`reads JSON with ${what}`, async () =>
      assert.deepEqual(dataOf(await fetchJson(serve(send(body, headers)))), data));
  }

  const html = '<!doctype html><title>Log in</title>';
  const faults: readonly [what: string, code: string, answer: Answer][] = [
    ['a page', 'not-json', send(html, { 'content-type': 'text/html' })],
    ['a page that says it is JSON', 'not-json', send(html)],
    ['half of the JSON', 'not-json', send('{"title":"Rocky')],
    ['a script', 'not-json', send('cb([])', { 'content-type': 'application/javascript' })],
    ['a guarded answer', 'not-json', send(")]}',\n[]")],
    ['nothing', 'not-json', (response) => void response.writeHead(204).end()],
    ['an empty body', 'not-json', send('')],
    ['not found', 'http', send('{}', json, 404)],
    ['a password', 'http', send('{}', { ...json, 'www-authenticate': 'Basic' }, 401)],
    ['an error of the server', 'http', send(html, json, 500)],
    ['too many requests', 'http', send('{}', { ...json, 'retry-after': '2' }, 429)],
    ['a closed door', 'network', (response) => void response.destroy()],
    [
      'a body cut off',
      'network',
      (response) =>
        void response
          .writeHead(200, { ...json, 'content-length': '100' })
          .write('{"a":', () => response.destroy()),
    ],
    [
      'a redirect to itself',
      'network',
      (response, request) => void response.writeHead(302, { location: request.url }).end(),
    ],
    [
      'a redirect to a file',
      'network',
      (response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    ['two million bytes and one', 'too-large', send(`"${'x'.repeat(1_999_999)}"`)],
  ];
  for (const [what, code, answer] of faults) {
    it(`answers ${code} to ${what}, and asks anew the next time`, async () => {
      hurry();
      const url = serve(answer);
      const first = await fetchJson(url);
      const requests = asked(url);
      assert.equal(codeOf(first), code);
      assert.equal(codeOf(await fetchJson(url)), code);
      assert.equal(asked(url), requests * 2);
    });
  }

  it('says which status, and what it got instead of JSON', async () => {
    hurry();
    assert.deepEqual(dataOf(await fetchJson(serve(send('', json, 503)))), {
      code: 'http',
      path: '',
      found: '503',
    });
    const { found } = dataOf(await fetchJson(serve(send(html + ' '.repeat(1e5))))) as { found: string };
    assert.match(found, /^<!doctype html>/);
    assert.ok(found.length <= 60);
  });

  it('takes as many bytes as it may, counted while they come', async () => {
    const body = JSON.stringify('é'.repeat(49));
    assert.equal(Buffer.byteLength(body), 100);
    assert.equal(codeOf(await fetchJson(serve(send(body)), { maxBytes: 100 })), 'ok');
    assert.equal(codeOf(await fetchJson(serve(send(body)), { maxBytes: 99 })), 'too-large');
    let closed: Promise<unknown> | undefined;
    const endless = serve((response) => {
      response.writeHead(200, json);
      closed = once(response, 'close');
      const more = () =>
        void (response.destroyed || response.write('x'.repeat(1000), () => setImmediate(more)));
      more();
    });
    assert.equal(codeOf(await fetchJson(endless, { maxBytes: 10_000 })), 'too-large');
    await closed;
  });

  it('joins characters that come in two pieces', async () => {
    const bytes = Buffer.from('"é音"');
    const url = serve((response) => {
      response.writeHead(200, json);
      response.write(bytes.subarray(0, 2));
      setTimeout(() => response.end(bytes.subarray(2)), 100);
    });
    assert.equal(dataOf(await fetchJson(url)), 'é音');
  });

  it('gives up after the time it has, also in the middle of the body, and lets go of the line', async () => {
    for (const begin of [
      () => undefined,
      (response: ServerResponse) => void response.writeHead(200, json).write('{"a":'),
    ]) {
      let closed: Promise<unknown> | undefined;
      const url = serve((response) => {
        closed = once(response, 'close');
        begin(response);
      });
      const result = await fetchJson(url, { timeout: 150 });
      assert.deepEqual(dataOf(result), { code: 'timeout', path: '', found: url, allowed: '150' });
      await closed;
      assert.equal(asked(url), 1);
    }
  });

  it('ends when its caller has gone', async () => {
    const before = new AbortController();
    before.abort();
    const never = serve(send('{}'));
    assert.equal(codeOf(await fetchJson(never, { signal: before.signal })), 'aborted');
    assert.equal(asked(never), 0);

    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const url = serve((response) => {
      closed = once(response, 'close');
      controller.abort();
    });
    assert.equal(codeOf(await fetchJson(url, { signal: controller.signal })), 'aborted');
    await closed;
  });
});

describe('a request that callers share', () => {
  /** An answer that waits until it is let go. */
  const held = () => {
    let release: () => void = () => undefined;
    const open = new Promise<void>((resolve) => (release = resolve));
    let arrived: () => void = () => undefined;
    const asking = new Promise<void>((resolve) => (arrived = resolve));
    const closed: Promise<unknown>[] = [];
    const url = serve((response) => {
      closed.push(once(response, 'close'));
      arrived();
      void open.then(() => response.destroyed || response.writeHead(200, json).end('{"a":1}'));
    });
    return { url, release, asking, closed };
  };

  it('is sent once for all who ask at the same time', async () => {
    const { url, release } = held();
    const results = [fetchJson(url), fetchJson(url), fetchJson(url)];
    release();
    assert.deepEqual((await Promise.all(results)).map(codeOf), ['ok', 'ok', 'ok']);
    assert.equal(asked(url), 1);
  });

  it('goes on while one caller is left', async () => {
    const { url, release, asking } = held();
    const [first, second] = [new AbortController(), new AbortController()];
    const results = [
      fetchJson(url, { signal: first.signal }),
      fetchJson(url, { signal: second.signal }),
      fetchJson(url, { timeout: 100 }),
    ];
    await asking;
    first.abort();
    assert.equal(codeOf(await results[0]!), 'aborted');
    assert.equal(codeOf(await results[2]!), 'timeout');
    release();
    assert.equal(codeOf(await results[1]!), 'ok');
    assert.equal(asked(url), 1);
  });

  it('ends with its last caller, and the next one asks anew', async () => {
    const { url, release, asking, closed } = held();
    const controllers = [new AbortController(), new AbortController()];
    const results = controllers.map(({ signal }) => fetchJson(url, { signal }));
    await asking;
    controllers.forEach((controller) => controller.abort());
    const late = fetchJson(url);
    assert.deepEqual((await Promise.all(results)).map(codeOf), ['aborted', 'aborted']);
    await closed[0];
    release();
    assert.equal(codeOf(await late), 'ok');
    assert.equal(asked(url), 2);
  });

  it('is given again for half a minute when it was good', async () => {
    mock.timers.enable({ apis: ['Date'], now: 1e12 });
    const url = serve(send('{"a":1}'));
    for (const [seconds, requests] of [
      [0, 1],
      [29, 1],
      [31, 2],
      [60, 2],
      [62, 3],
    ] as const) {
      mock.timers.setTime(1e12 + seconds * 1000);
      assert.equal(codeOf(await fetchJson(url)), 'ok');
      assert.equal(asked(url), requests, `after ${String(seconds)} seconds`);
    }
  });

  it('is not given to a caller who wants fewer bytes', async () => {
    const url = serve(send(JSON.stringify('x'.repeat(100))));
    assert.equal(codeOf(await fetchJson(url)), 'ok');
    assert.equal(codeOf(await fetchJson(url, { maxBytes: 10 })), 'too-large');
  });

  it('is forgotten when many others came after it', async () => {
    const url = serve(send('{}'));
    await fetchJson(url);
    for (let i = 0; i < 40; i++) await fetchJson(serve(send('{}')));
    await fetchJson(url);
    assert.equal(asked(url), 2);
  });

  it('leaves no listener on the signal of a caller', async () => {
    const { signal } = new AbortController();
    const added = mock.method(signal, 'addEventListener');
    const removed = mock.method(signal, 'removeEventListener');
    await fetchJson(serve(send('{}')), { signal });
    assert.equal(added.mock.callCount(), 1);
    assert.deepEqual(
      removed.mock.calls[0]?.arguments.slice(0, 2),
      added.mock.calls[0]?.arguments.slice(0, 2),
    );
  });
});
