// How long an import holds a page: a whole page of a blog, read in Chromium, in the slices of `importReview`.
import { join } from 'node:path';
import { build } from 'esbuild';
import { blogPage } from './import/texts.mjs';
import { between, run, startBrowser } from './measure.mjs';
import { serve } from './server.mjs';
import { spread, table } from './statistics.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules/.cache/bench/slices');

/** A longer task is one that a reader can feel: browsers call it long. */
const LONG = 50;

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Import</title></head><body>
<script type="module">
import { importReview } from '/slices/import-review.js';
globalThis.importReview = importReview;
document.documentElement.dataset.ready = '';
</script></body></html>`;

/** Runs in the page: takes what is to be read, so that its arrival is not measured. */
const take = (input) => {
  bench.input = input;
};

/** Runs in the page: imports it, and tells how long that took and what came of it. */
async function importIt() {
  // in a task before the ones that are measured
  performance.mark('bench');
  let long = 0;
  new PerformanceObserver((list) => (long += list.getEntries().length)).observe({ type: 'longtask' });
  await bench.pause(50);
  const began = performance.now();
  const { review } = await globalThis.importReview(bench.input);
  const total = performance.now() - began;
  await bench.pause(50);
  return { total, long, tracks: review?.tracks?.length, comments: review?.comments?.items?.length };
}

/** One import in a page that has never run it: no function is compiled yet. */
const importRun = (browser, address, input) =>
  run(browser, { address }, async (page, cost) => {
    await page.waitForSelector('[data-ready]');
    await page.evaluate(take, input.html);
    await page.evaluate(() => bench.pause(200));
    const before = await cost();
    const { total, long, tracks, comments } = await page.evaluate(importIt);
    if (tracks !== input.tracks || comments !== input.comments)
      throw new Error(`found ${tracks} tracks and ${comments} comments`);
    return { total, long, spent: between(await cost(), before) };
  });

const milliseconds = (values, goal) => {
  const { lower, median, upper } = spread(values);
  const words = [median, lower, upper].map((value) => value.toFixed(0));
  const verdict = goal ? (median <= goal ? 'met' : 'not met') : '';
  return [`${words[0]} (${words[1]}–${words[2]})`, goal ? `≤ ${goal}` : '', verdict];
};

/** The table of the figures, from so many rounds. */
export async function slicesBench(rounds) {
  await build({
    entryPoints: [join(root, 'src/importer/import-review.ts')],
    outfile: join(folder, 'import-review.js'),
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const input = { tracks: 20, comments: 1500 };
  input.html = blogPage({ paragraphs: 900, ...input });
  const server = await serve({ '/slices': folder }, ({ pathname }) => (pathname === '/' ? html : undefined));
  const browser = await startBrowser();
  const runs = [];
  try {
    for (let round = 0; round < rounds; round++) {
      runs.push(await importRun(browser, `${server.origin}/`, input));
      console.error(`round ${round + 1} of ${rounds}`);
    }
    const lines = [
      [
        'the longest task',
        ...milliseconds(
          runs.map(({ longest }) => 1000 * longest),
          LONG,
        ),
      ],
      ['all tasks', ...milliseconds(runs.map(({ spent }) => 1000 * spent.task))],
      ['from the call to the result, on the clock', ...milliseconds(runs.map(({ total }) => total))],
      ['long tasks that the browser saw, on the clock', ...milliseconds(runs.map(({ long }) => long))],
    ];
    const size = (input.html.length / 1e6).toFixed(1);
    const head = [
      `A page of ${size} MB with ${input.comments} comments`,
      'ms, or how many: median (quartiles)',
      'goal',
      '',
    ];
    return `\n${rounds} rounds in ${await browser.version()}, processor time but where the clock is named\n\n${table(head, lines)}`;
  } finally {
    await browser.close();
    server.close();
  }
}
