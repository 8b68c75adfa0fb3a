// Photographs the demo.
//
//   node scripts/screenshots.mjs                  README's picture (docs/card.png) and all sheets
//   node scripts/screenshots.mjs --card           the picture only
//   node scripts/screenshots.mjs --only archive   the sheets of pages whose name has the word
//   node scripts/screenshots.mjs --out FOLDER     where the sheets go; node_modules/.cache/screenshots without it
//
// A sheet is a page at one width, in one colour scheme and one direction; index.html in the folder shows all of them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { bringBrowser } from './bring-browser.mjs';
import { findBrowser } from './find-browser.mjs';
import { smallPng } from './small-png.mjs';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: { card: { type: 'boolean' }, only: { type: 'string' }, out: { type: 'string' } },
});
const out = resolve(options.out ?? join(root, 'node_modules/.cache/screenshots'));

const widths = [1200, 720, 320, 240];
const schemes = ['light', 'dark'];
const directions = ['ltr', 'rtl'];
/** A sheet is so many pixels tall at most; a longer page goes on in the next one. */
const tallest = 6000;
/** README's picture may weigh so many bytes. */
const heaviest = 200_000;

const elementPages = readdirSync(join(root, 'demo/elements')).filter((file) => file.endsWith('.html'));
const pages = [
  { name: 'post', path: '/' },
  { name: 'post-without-script', path: '/', plain: true },
  { name: 'archive', path: '/demo/archive.html?count=10' },
  ...['vision-quest', 'top-gun'].map((name) => ({ name, path: `/demo/posts/${name}.html` })),
  ...elementPages.map((file) => ({ name: basename(file, '.html'), path: `/demo/elements/${file}` })),
];

/** Opens a page and brings everything on it near the viewport once, so that all of it is drawn. */
async function open(browser, address, { width, scale = 1, plain = false }) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(!plain);
  await page.setViewport({ width, height: 900, deviceScaleFactor: scale });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    // a thousand rows are there to be scrolled, not to be looked at one by one
    const huge = document.querySelector('#huge');
    if (huge) Object.assign(huge.style, { maxBlockSize: '40rem', overflow: 'hidden' });
  });
  for (let y = 0; y < (await sizeOf(page)).height; y += 1500) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await pause(150);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await pause(700);
  return page;
}

const sizeOf = (page) =>
  page.evaluate(() => {
    const { scrollHeight: height, scrollWidth: width } = document.documentElement;
    return { height, width };
  });

async function dress(page, scheme, direction) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);
  await pause(200);
}

async function photographCard(browser, address) {
  const page = await open(browser, address, { width: 800, scale: 2 });
  await dress(page, 'light', 'ltr');
  const card = await page.$('#rocky-card');
  const picture = smallPng(await card.screenshot({ type: 'png' }));
  if (picture.length > heaviest)
    throw new Error(`docs/card.png: found ${picture.length} B, allowed ${heaviest}`);
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs/card.png'), picture);
  console.log(`docs/card.png  ${picture.length} B`);
  await page.close();
}

/** Writes a page as it stands, in parts where it is long. */
async function photograph(page, name, { width, height }) {
  const files = [];
  for (let y = 0; y < height; y += tallest) {
    const file = `${name}${height > tallest ? `-${1 + y / tallest}` : ''}.png`;
    const clip = { x: 0, y, width, height: Math.min(height - y, tallest) };
    await page.screenshot({ path: join(out, file), clip, captureBeyondViewport: true });
    files.push(file);
  }
  return files;
}

async function photographPage(browser, address, { name, plain }) {
  const files = [];
  for (const width of widths) {
    const page = await open(browser, address, { width, plain });
    for (const scheme of schemes) {
      for (const direction of directions) {
        await dress(page, scheme, direction);
        const size = await sizeOf(page);
        if (size.width > width)
          console.log(`${name} at ${width} px ${direction}: it is ${size.width} px wide`);
        const sheet = `${name}-${width}-${scheme}-${direction}`;
        files.push(...(await photograph(page, sheet, { width, height: size.height })));
      }
    }
    await page.close();
  }
  console.log(`${name}  ${files.length} sheets`);
  return files;
}

const contact = (files) => `<!doctype html>
<meta charset="utf-8" />
<title>Sheets</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 1rem; font: 12px sans-serif }
  img { display: block; max-inline-size: 300px; border: 1px solid #888 }
</style>
${files.map((file) => `<a href="${file}"><img src="${file}" alt="" loading="lazy" />${file}</a>`).join('\n')}
`;

execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--embed'], { stdio: 'inherit' });
const server = await createServer({
  root,
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: 0, open: false },
});
const found = findBrowser('chromium') ?? bringBrowser();
const browser = await launch({
  executablePath: found.path,
  headless: found.headless ?? true,
  // The sandbox cannot start in most containers, and only our own pages are opened.
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...(found.args ?? [])],
  env: { ...process.env, ...found.env },
});
try {
  await server.listen();
  const origin = `http://127.0.0.1:${server.httpServer.address().port}`;
  if (!options.only) await photographCard(browser, `${origin}/`);
  if (!options.card) {
    mkdirSync(out, { recursive: true });
    const files = [];
    for (const page of pages.filter(({ name }) => name.includes(options.only ?? ''))) {
      files.push(...(await photographPage(browser, origin + page.path, page)));
    }
    writeFileSync(join(out, 'index.html'), contact(files));
    console.log(`sheets in ${out}`);
  }
} finally {
  await browser.close();
  await server.close();
}
