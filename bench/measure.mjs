// A browser, and what one run in it costs its page's main thread.
import { launch } from 'puppeteer-core';
import { bringBrowser } from '../scripts/bring-browser.mjs';
import { findBrowser } from '../scripts/find-browser.mjs';

/** One of the few that can tell what a page's main thread did: a Chromium. */
export async function startBrowser() {
  const found = findBrowser('chromium') ?? bringBrowser();
  return launch({
    executablePath: found.path,
    headless: found.headless ?? true,
    protocolTimeout: 60_000, // the longest run takes a tenth of it
    args: [
      '--no-sandbox', // the sandbox cannot start in most containers, and only our own pages are opened
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(found.args ?? []),
    ],
    env: { ...process.env, ...found.env },
  });
}

/**
 * What a page's main thread has done up to a moment, in seconds of processor time: time in which other programs had the
 * processor is not in it.
 * @typedef {{ task: number, script: number, style: number, layout: number }} Cost
 */

/** @returns {Promise<Cost>} */
async function costOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const get = (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    task: get('TaskDuration'),
    script: get('ScriptDuration') + get('V8CompileDuration'),
    style: get('RecalcStyleDuration'),
    layout: get('LayoutDuration'),
  };
}

/** @param {Cost} after @param {Cost} before @returns {Cost} */
export const between = (after, before) =>
  Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));

/** Functions that pages under test call. A page without the script runs the same ones. */
function helpers() {
  let latest = 0;
  addEventListener('sleeve-ready', () => (latest = performance.now()));
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  // a browser that is short of time may leave a frame out
  const frame = () => Promise.race([new Promise((done) => requestAnimationFrame(done)), pause(2000)]);
  const bench = {
    pause,
    /** Waits until nothing new has stood for a while. */
    async quiet() {
      latest = performance.now();
      while (performance.now() < latest + 250) await pause(50);
      await frame();
      await frame();
    },
    /** Goes down the page a window's height at a time, as a reader who looks at all of it. */
    async scrollToEnd() {
      for (let y = 0; y < document.documentElement.scrollHeight - innerHeight; y += innerHeight) {
        scrollTo(0, y + innerHeight);
        await frame();
        await frame();
      }
      await bench.quiet();
    },
    /** Placeholders, and those whose element has drawn all its rows. */
    cards: () => {
      const hosts = [...document.querySelectorAll('[data-sleeve]')];
      const rows = (host) => host.shadowRoot?.firstElementChild?.shadowRoot?.querySelectorAll('[part~=row]');
      return {
        all: hosts.length,
        drawn: hosts.filter((host) => rows(host)?.length === host.querySelectorAll('li').length).length,
      };
    },
  };
  globalThis.bench = bench;
}

/**
 * The longest task of the busiest main thread in a trace, in seconds of processor time; of those after the mark `bench`,
 * where a page sets it.
 */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const from = traceEvents.find(({ name }) => name === 'bench')?.ts ?? 0;
  const threads = new Map();
  for (const { name, args, pid, tid } of traceEvents)
    if (name === 'thread_name' && args.name === 'CrRendererMain')
      threads.set(`${pid} ${tid}`, { sum: 0, longest: 0 });
  for (const { name, pid, tid, ts, tdur = 0 } of traceEvents) {
    const thread = name === 'ThreadControllerImpl::RunTask' && ts >= from && threads.get(`${pid} ${tid}`);
    if (!thread) continue;
    thread.sum += tdur;
    thread.longest = Math.max(thread.longest, tdur);
  }
  const [busiest] = [...threads.values()].sort((a, b) => b.sum - a.sum);
  return (busiest?.longest ?? Number.NaN) / 1e6;
}

/**
 * Opens an address in a browser context of its own, after a page that warms fonts up, and hands it to `work`.
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ warmUp?: string, address: string }} at
 * @param {(page: import('puppeteer-core').Page, cost: () => Promise<Cost>) => Promise<T>} work
 * @returns {Promise<T & { longest: number }>}
 */
export async function run(browser, { warmUp, address }, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width: 1000, height: 800 });
    await page.evaluateOnNewDocument(helpers);
    const session = await page.createCDPSession();
    // without it a page that another window covers may draw no frames
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    if (warmUp) {
      await page.goto(warmUp, { waitUntil: 'load' });
      await page.evaluate(() => bench.quiet());
    }
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // no more than that: what belongs to the timeline of the developer tools counts all nodes in each frame
    await page.tracing.start({ categories: ['-*', 'blink.user_timing', 'toplevel'] });
    await page.goto(address, { waitUntil: 'load' });
    const result = await work(page, () => costOf(session));
    const longest = longestTask(await page.tracing.stop());
    if (errors.length) throw new Error(`${address}: ${errors.join('; ')}`);
    return { ...result, longest };
  } finally {
    await context.close();
  }
}
