// Back ends of comments that answer as servers and proxies do on a bad day.
//
//   /faults/NAME/RUN/wp/v2/comments?post=1   answers as `answers[NAME]` does: where all is well, two comments by
//                                            “NAME 1” and “NAME 2”
//   /faults/log/RUN                          what was asked in a run so far, and the origin of the same back ends on
//                                            another site, which lets no page read what it says
//
// RUN is a word that nobody else uses: pages of several browsers ask one server at a time.
import { createServer } from 'node:http';
import { createGzip } from 'node:zlib';

const MEGABYTE = 1e6;
/** Most bytes of an answer that the library reads of a back end. */
const MOST = 10 * MEGABYTE;
/** Bytes that are packed into the answer that grows, at a time, and how often. */
const PART = 20 * MEGABYTE;
const PARTS = 10;
/** Milliseconds until an early answer, and until a late one; the early one is to come first. */
const SHORT = 50;
const LONG = 500;
/** Milliseconds between two bytes of a slow answer. */
const DRIP = 1000;
/** The least wait before a second try where the server names none. */
const SOON = 500;

const item = (name, number, words = `Words ${number}.`) => ({
  id: number,
  parent: 0,
  author_name: `${name} ${number}`,
  date_gmt: new Date(Date.UTC(2026, 10, 2) + number * 60_000).toISOString().slice(0, 19),
  content: { rendered: `<p>${words}</p>` },
  link: `https://blog.example/#comment-${number}`,
  status: 'approved',
  type: 'comment',
});

/** So many comments as WordPress gives them, from one number on. */
const list = (name, { from = 1, count = 2, words } = {}) =>
  JSON.stringify(Array.from({ length: count }, (_, i) => item(name, from + i, words)));

const send = ({ response }, body, headers = {}, status = 200) =>
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
    .end(body);
const fine = (asked, headers) => send(asked, list(asked.name), headers);
const says = (make, headers, status) => (asked) =>
  send(asked, make(list(asked.name), asked), headers, status);
const refuses =
  (status, headers = {}) =>
  (asked) =>
    send(asked, '{}', headers, status);
const leads = (status, where) => (asked) =>
  send(asked, '', { location: where(asked.request.url, asked) }, status);
const toFine = (url) => url.replace(/(?<=\/faults\/)[^/]+/, 'fine');
const after = (milliseconds) => (asked) => setTimeout(fine, milliseconds, asked);
const first =
  (times, answer, then = fine) =>
  (asked) =>
    (asked.index < times ? answer : then)(asked);

/** A refusal for so many seconds, which begin now; the log says when they end. */
const busyFor = (seconds) => (asked) => {
  asked.entry.due = asked.entry.at + seconds * 1000;
  refuses(429, { 'retry-after': String(seconds) })(asked);
};
const busyUntil = (seconds) => (asked) => {
  asked.entry.due = Math.ceil(asked.entry.at / 1000) * 1000 + seconds * 1000;
  refuses(429, { 'retry-after': new Date(asked.entry.due).toUTCString() })(asked);
};
const fails = (status) => (asked) => {
  asked.entry.due = asked.entry.at + SOON;
  refuses(status)(asked);
};

/** Answers late: well after the next request of its run has come. */
const late = (asked) => {
  const { response, log, index } = asked;
  const timer = setInterval(() => {
    if (log.length <= index + 1) return;
    clearInterval(timer);
    setTimeout(fine, LONG, asked);
  }, SHORT);
  response.on('close', () => clearInterval(timer));
};

/** A packed answer that grows twenty megabytes at a time and never ends: only who asked can end it. */
const growing = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  const gzip = createGzip({ level: 1 });
  gzip.pipe(response);
  const part = Buffer.alloc(PART, '"');
  let left = PARTS;
  const grow = () => {
    gzip.write(part);
    gzip.flush();
    if (!--left) clearInterval(timer);
  };
  const timer = setInterval(grow, SHORT);
  grow();
  response.on('close', () => {
    clearInterval(timer);
    gzip.destroy();
  });
};

const drips = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), DRIP);
  response.on('close', () => clearInterval(timer));
};

/** Ten megabytes to the byte; one more is too much. */
const long = (name, bytes) => list(name, { count: 2000, words: 'word '.repeat(900) }).padEnd(bytes, ' ');

const answers = {
  fine,
  none: says(() => '[]'),
  'no headers': () => undefined,
  'slow body': drips,
  'cut off': says((text) => text.slice(0, text.length / 2)),
  reset: ({ request }) => request.socket.resetAndDestroy(),
  'shorter than it says': ({ request, response, name }) => {
    const text = list(name);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length + 1000 });
    response.write(text, () => request.socket.end());
  },
  'busy for two seconds': busyFor(2),
  'busy until a moment': busyUntil(3),
  'busy for a day': busyFor(86_400),
  'busy for less than nothing': refuses(429, { 'retry-after': '-5' }),
  'busy for nonsense': refuses(429, { 'retry-after': 'soon' }),
  'down, then up': first(1, fails(503)),
  down: fails(500),
  'moved 301': leads(301, toFine),
  'moved 302': leads(302, toFine),
  'moved 307': leads(307, toFine),
  'moved 308': leads(308, toFine),
  'moved in a circle': leads(302, (url) => url),
  'moved to a closed site': leads(302, (url, { elsewhere }) => elsewhere + toFine(url)),
  'a page': says(() => '<!doctype html><title>Log in</title>', { 'content-type': 'text/html' }),
  'a page called JSON': says(() => '<html>'),
  'a byte order mark': says((text) => `\ufeff${text}`),
  'called plain text': says((text) => text, { 'content-type': 'text/plain' }),
  'called Latin-1': says((_, { name }) => list(`${name} é`), {
    'content-type': 'application/json; charset=iso-8859-1',
  }),
  'a script': says((text) => `show(${text})`, { 'content-type': 'application/javascript' }),
  'a guard before it': says((text) => `)]}',\n${text}`),
  'no content': ({ response }) => response.writeHead(204).end(),
  'not modified': ({ response }) => response.writeHead(304).end(),
  'not modified since': (asked) => {
    const has = asked.request.headers['if-none-match'] === '"1"';
    asked.entry.conditional = has;
    const headers = { etag: '"1"', 'cache-control': 'no-cache' };
    if (has) asked.response.writeHead(304, headers).end();
    else fine(asked, headers);
  },
  'log in': refuses(401, { 'www-authenticate': 'Basic realm="x"' }),
  forbidden: refuses(403),
  'not found': refuses(404),
  gone: refuses(410),
  growing,
  'ten megabytes': says((_, { name }) => long(name, MOST), { 'x-wp-totalpages': '1' }),
  'a byte too long': says((_, { name }) => long(name, MOST + 1), { 'x-wp-totalpages': '1' }),
  cookies: (asked) => fine(asked, { 'set-cookie': `set-${asked.run}=1; Path=/; Max-Age=60` }),
  overtaken: first(1, late),
  early: after(SHORT),
  'not found, then there': first(1, refuses(404)),
  // Its second page fails twice with a try again each: at the first reading, and when the reader asks for more.
  'a bad second page': (asked) => {
    const headers = { 'x-wp-totalpages': '2' };
    if (asked.query.get('page') === '1') return send(asked, list(asked.name, { count: 100 }), headers);
    const page = (it) => send(it, list(it.name, { from: 101, count: 3 }), headers);
    return first(5, fails(500), page)(asked);
  },
  'wrong totals': (asked) => fine(asked, { 'x-wp-total': '999999', 'x-wp-totalpages': '-1' }),
};

const ADDRESS = /^\/faults\/([^/]+)\/([\w-]+)\/wp\/v2\/comments\?(.*)$/;

export function faultsPlugin() {
  const logs = new Map();
  let site;
  let elsewhere = '';

  /** Answers a request, or says that it is no business of these back ends. */
  const answer = (request, response) => {
    const [, path, run, search] = ADDRESS.exec(request.url) ?? [];
    const name = decodeURIComponent(path ?? '');
    if (!Object.hasOwn(answers, name)) return false;
    const query = new URLSearchParams(search);
    if (!logs.has(run)) logs.set(run, []);
    const log = logs.get(run);
    const entry = { at: Date.now(), cookie: request.headers.cookie, end: 'open' };
    const index = log.push(entry) - 1;
    response.on('close', () => (entry.end = response.writableFinished ? 'finished' : 'closed'));
    answers[name]({ request, response, query, run, name, index, log, entry, elsewhere });
    return true;
  };

  return {
    name: 'faults',
    async serverStart() {
      site = createServer((request, response) => {
        if (!answer(request, response)) response.writeHead(404).end();
      });
      await new Promise((listening) => site.listen(0, '127.0.0.1', listening));
      site.unref();
      elsewhere = `http://127.0.0.1:${site.address().port}`;
    },
    serverStop() {
      site?.closeAllConnections();
      site?.close();
    },
    serve({ path, req, res }) {
      const run = /^\/faults\/log\/([\w-]+)$/.exec(path)?.[1];
      if (run) {
        const body = JSON.stringify({ elsewhere, requests: logs.get(run) ?? [] });
        return { body, type: 'json', headers: { 'cache-control': 'no-store' } };
      }
      // Nobody waits for the dev server to answer what is answered here.
      return answer(req, res) ? new Promise(() => undefined) : undefined;
    },
  };
}
