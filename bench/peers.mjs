// How soon the first of 1,000 comments stands, in ours and in scripts of others that show comments of the same back end.
import { between, run } from './measure.mjs';
import { count, post, serveAnswers } from './peers/answers.mjs';
import { line, ratios } from './statistics.mjs';

export { bringPeers } from './peers/bring.mjs';

/** Milliseconds after which a comment that does not stand never will. */
const patience = 30_000;

const ours = { name: 'ours', script: '/dist/sleeve/comment-thread.js', comment: '[part~=comment]' };
/** Who is measured, by back end: the script, what matches an element of one comment, and how many stand if not all. */
const sides = {
  waline: [
    ours,
    {
      name: '@waline/client',
      script: '/peers/waline.js',
      styles: '/peers/waline.css',
      comment: '.wl-card-item',
    },
  ],
  bluesky: [
    ours,
    { name: 'bluesky-comments-tag', script: '/peers/bluesky-comments-tag.js', comment: '.comment' },
    {
      name: 'bluesky-comments',
      script: '/peers/bluesky-comments.js',
      styles: '/peers/bluesky-comments.css',
      comment: 'blockquote',
      // five and their replies, until the reader presses for five more
      stand: 15,
    },
  ],
};
const called = { waline: 'Waline', bluesky: 'Bluesky' };

/** The page of an address of this benchmark: it knows none of the scripts. */
export const peersAt = ({ pathname }) =>
  pathname === '/compared'
    ? `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Comments</title>
<style>body{max-width:42rem;margin:0 auto;padding:0 1rem;font:1rem/1.5 sans-serif}</style></head>
<body><p>Text, <b>bold</b>, <i>slanted</i>, <small>small 0123456789</small></p><div id="at"></div></body>
</html>
`
    : undefined;

/** Runs in the page: how each side is loaded and put there. */
function prepare({ name, script, styles, more, kind, url, all }) {
  const at = document.getElementById('at');
  const element = (tag, attributes) => {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    at.append(made);
    return made.shadowRoot;
  };
  const ways = {
    ours: () => element('comment-thread', { source: kind, url, load: 'eager' }),
    // the order is the one that ours asks for; its pictures of emoji are on another host
    '@waline/client'({ init }) {
      init({ el: at, serverURL: url, pageSize: all, commentSorting: 'oldest', emoji: false, lang: 'en' });
      return at;
    },
    'bluesky-comments-tag': () => element('bluesky-comments', { url }),
    'bluesky-comments'({ createRoot, createElement, BlueskyComments }) {
      createRoot(at).render(createElement(BlueskyComments, { uri: url }));
      return at;
    },
  };
  bench.put = ways[name];
  bench.load = async () => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
    const styled = styles && new Promise((done) => link.addEventListener('load', done));
    if (styles) document.head.append(link);
    const [module] = await Promise.all([import(script), ...more.map((file) => import(file)), styled]);
    return module;
  };
}

/**
 * Runs in the page: puts a side there, and tells when the first frame with a comment began and ended, and how many
 * comments stand in the end. A side that puts all of them there at once has them long before the frame has drawn them.
 */
async function putThere({ comment, stand, patience }) {
  await bench.pause(50);
  performance.mark('bench');
  const began = performance.now();
  const root = bench.put(bench.module ?? (await bench.load()));
  const isLate = () => performance.now() > began + patience;
  do await new Promise((done) => requestAnimationFrame(done));
  while (!root.querySelector(comment) && !isLate());
  const there = performance.now() - began;
  await new Promise((done) => setTimeout(done));
  const drawn = performance.now() - began;
  // seldom: what is counted here is counted as the side's own work
  const stands = () => root.querySelectorAll(comment).length;
  while (stands() < stand && !isLate()) await bench.pause(100);
  await bench.quiet();
  return { there, drawn, stands: stands() };
}

/** Sends to our server what a page asks of the one host that the scripts know. */
async function answerBluesky(page, origin) {
  const session = await page.createCDPSession();
  const host = 'https://public.api.bsky.app';
  session.on('Fetch.requestPaused', ({ requestId, request }) =>
    session.send('Fetch.continueRequest', { requestId, url: request.url.replace(host, origin) }),
  );
  // of all requests no other: each that is stopped here takes longer than it would
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${host}/*` }] });
}

async function peersRun(browser, { pages, answers, kind, side, isLoaded, more = [] }) {
  return run(browser, { address: `${pages}/compared` }, async (page, cost) => {
    await answerBluesky(page, answers);
    const url = kind === 'waline' ? answers : post;
    await page.evaluate(prepare, { ...side, more, kind, url, all: count });
    if (isLoaded)
      await page.evaluate(async () => {
        bench.module = await bench.load();
      });
    await page.evaluate(() => bench.quiet());
    const before = await cost();
    const stand = side.stand ?? count;
    const result = await page.evaluate(putThere, { ...side, stand, patience });
    const spent = between(await cost(), before);
    if (result.stands !== stand)
      throw new Error(`of ${side.name}, ${result.stands} comments stand (${kind}), not ${stand}`);
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    return { ...result, spent, scripts };
  });
}

/** @param {string} pages the origin of the pages under test */
export async function peersJobs(browser, pages) {
  const answers = await serveAnswers();
  const jobs = [];
  for (const [kind, all] of Object.entries(sides))
    for (const side of all) {
      const at = { pages, answers, kind, side };
      // ours comes in several files, of which it loads some when it needs them: all of them count as the script
      const { scripts } = await peersRun(browser, { ...at, isLoaded: false });
      jobs.push(
        [`${kind} ${side.name} loaded`, () => peersRun(browser, { ...at, isLoaded: true, more: scripts })],
        [`${kind} ${side.name} loading`, () => peersRun(browser, { ...at, isLoaded: false })],
      );
    }
  return jobs;
}

/** The lines of the result, from the samples by job. */
export function peersLines(samples) {
  const of = (kind, { name }, when, what) => samples.get(`${kind} ${name} ${when}`).map(what);
  const there = (one) => one.there;
  const drawn = (one) => one.drawn;
  const task = ({ spent }) => spent.task;
  return Object.entries(sides).flatMap(([kind, [ours, ...peers]]) =>
    peers.flatMap((peer) => {
      const against = (when, what) => ratios(of(kind, ours, when, what), of(kind, peer, when, what));
      const comments = `${count} comments from ${called[kind]}`;
      const its = `to ${peer.name}’s${peer.stand ? `, which shows ${peer.stand}` : ''}`;
      return [
        line(`${comments}, the first in the document: ${its}`, against('loaded', there), 0.5),
        line(`${comments}, the first drawn: ${its}`, against('loaded', drawn), 0.5),
        line(`${comments}, the first drawn, with the script’s load: ${its}`, against('loading', drawn)),
        line(`${comments}, main-thread time: ${its}`, against('loaded', task)),
      ];
    }),
  );
}

/** What each side spent its time on. */
export const peersShares = (samples) =>
  Object.entries(sides).flatMap(([kind, all]) =>
    all.map(({ name }) => [
      `${count} comments from ${called[kind]}, ${name}`,
      samples.get(`${kind} ${name} loaded`).map(({ spent }) => spent),
    ]),
  );
