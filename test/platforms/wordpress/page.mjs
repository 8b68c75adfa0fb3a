// A headless Chromium that reads the comments out of pages with our own code. It asks nobody but this machine.
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';

const root = join(import.meta.dirname, '../../..');

/** What runs in the page: the comments of its part for comments, and the thread that they make. */
const reader = `
import { findComments } from './src/sources/page/find-comments.ts';
import { readComments } from './src/sources/page/read-comments.ts';
import { buildThread } from './src/model/thread.ts';
export const read = (selector) => {
  const origin = document.querySelector(selector);
  if (!origin) return { problem: 'nothing fits ' + selector };
  const found = findComments(origin);
  if (!found) return { problem: 'no comments in ' + selector };
  const comments = readComments(found);
  const rows = buildThread(comments).rows.map(({ comment, level }) => [comment.id, level]);
  return { comments, total: found.total, nodes: found.nodes.size, rows };
};
`;

/**
 * @param {import('../../../scripts/find-browser.mjs').FoundBrowser} found
 * @param {string} folder for what the browser writes
 */
export async function startReader(found, folder) {
  const bundle = await build({
    stdin: { contents: reader, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'sleevePage',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const script = bundle.outputFiles[0].text;
  const browser = await launch({
    executablePath: found.path,
    headless: found.headless ?? true,
    pipe: true, // it ends with this process
    userDataDir: folder,
    args: [
      '--no-sandbox', // the sandbox cannot start in most containers, and only our own pages are opened
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // pictures of guests are elsewhere
      ...(found.args ?? []),
    ],
    env: { ...process.env, ...found.env },
  });
  return {
    version: await browser.version(),
    /** Opens a page as a new guest, who may have cookies, and reads the comments in what a selector fits. */
    async read(address, selector, cookies = []) {
      const context = await browser.createBrowserContext();
      try {
        if (cookies.length) await context.setCookie(...cookies);
        const page = await context.newPage();
        const answer = await page.goto(address, { waitUntil: 'domcontentloaded' });
        if (answer?.status() !== 200)
          throw new Error(`${address}: ${answer?.status()}: ${await page.content()}`);
        await page.evaluate(script);
        return await page.evaluate((selector) => globalThis.sleevePage.read(selector), selector);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
