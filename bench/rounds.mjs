// How long a page waits for files that are asked for one after another, where each answer takes a while.
import { list, review, roundsPage, thread } from './markup.mjs';
import { line } from './statistics.mjs';

/** Milliseconds until an answer comes, as on a phone. */
const latency = 150;

const json = (data) => `<script type="application/json">${JSON.stringify(data)}</script>`;
const ways = {
  'a card, from its markup': `<div data-sleeve="soundtrack-card" data-year="1985"><h3>Rocky IV</h3>${list(10)}</div>`,
  'a card, from more markup': `<div data-sleeve="soundtrack-card"><h3>Rocky IV</h3><p data-field="artist">Various</p>${list(10)}</div>`,
  'a card, from JSON': `<soundtrack-card>${json(review(10))}</soundtrack-card>`,
  'a card, from JSON at an address': '<soundtrack-card src="/rounds.json"></soundtrack-card>',
  'a thread, from JSON': `<comment-thread>${json(thread(18))}</comment-thread>`,
};

/** The page, or the data, of an address of this benchmark. */
export function roundsAt({ pathname, searchParams }) {
  if (pathname === '/rounds.json') return JSON.stringify(review(10));
  const markup = ways[searchParams.get('way') ?? ''];
  return pathname === '/rounds' && markup
    ? roundsPage(searchParams.get('base') ?? '/dist', markup)
    : undefined;
}

/** Runs in the page before anything else: when its element stood. */
function watch() {
  globalThis.stood = new Promise((done) =>
    addEventListener('sleeve-ready', () => done(performance.now()), { once: true }),
  );
}

async function roundsRun(browser, origin, base, way) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${origin}/rounds?base=${base}&way=${encodeURIComponent(way)}`);
    const [stood, responded] = await page.evaluate(async () => [
      await globalThis.stood,
      performance.getEntriesByType('navigation')[0].responseEnd,
    ]);
    return { waited: (stood - responded) / latency };
  } finally {
    await context.close();
  }
}

const nameOf = (way, base) => `rounds ${way} ${base}`;

/** @param {readonly string[]} bases where the builds under test are served: this one, then one to compare with */
export const roundsJobs = (browser, origin, bases) =>
  Object.keys(ways).flatMap((way) =>
    bases.map((base) => [nameOf(way, base), () => roundsRun(browser, origin, base, way)]),
  );

/** The lines of the result, from the samples by job. */
export const roundsLines = (samples, bases) =>
  Object.keys(ways).flatMap((way) =>
    bases.map((base, i) =>
      line(
        `${way}${i ? ' (the other build)' : ''}: until it stands, to the time of one answer`,
        samples.get(nameOf(way, base)).map(({ waited }) => waited),
      ),
    ),
  );
