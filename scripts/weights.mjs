// What pages download, compressed with brotli at its best, against what they may.
//
//   node scripts/weights.mjs                 the table
//   node scripts/weights.mjs --modules core  what the modules of a file add to it
//   node scripts/weights.mjs --write         the table into README.md
//   node scripts/weights.mjs --check         fails when a page is too heavy or README.md is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { transformSync } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { buildWebFiles, closureOf } from './web-files.mjs';

/** @typedef {import('./web-files.mjs').WebFile} WebFile */

/**
 * What a page has, the files that it asks for (their own imports come on top) and how much that may be, in kB of 1000
 * bytes. With `beside`, only what comes on top of that page.
 * @typedef {{ page: string, files: string[], beside?: string[], gate: number }} Route
 */

const fromHtml = (tag) => ['embed.js', 'sleeve/base.js', `sleeve/${tag}.js`];
/** The snippet that README begins with: a title, an attribute, rows of artist, title and length, picks. */
const card = fromHtml('soundtrack-card');
/** Fields, links, facts, sides, or rows in another spelling. */
const more = ['sleeve/reader.js', 'sleeve/soundtrack-card-details.js'];
const json = ['sleeve/given-inputs.js', 'sleeve/coerce.js'];

const thread = fromHtml('comment-thread');
/** The page's own comments in another order, or comments from elsewhere. */
const view = ['sleeve/thread-view.js'];
const richText = ['sleeve/rich-text.js', 'sleeve/rich-words.js'];

const remote = ['sleeve/remote-thread.js', 'sleeve/wordpress.js', 'sleeve/request.js'];
/** What adapters share. */
const adapterParts = ['adapters', 'request', 'attached', 'facets', 'rich-text'].map(
  (name) => `sleeve/${name}.js`,
);

/** @type {readonly Route[]} */
export const routes = [
  { page: 'nothing near the viewport', files: ['embed.js'], gate: 1 },
  { page: 'a track list', files: fromHtml('track-list'), gate: 12 },
  { page: 'a card with its rows', files: card, gate: 14 },
  { page: 'more in its markup, on top of that', files: more, beside: card, gate: 13.5 },
  { page: 'data in JSON, on top of that', files: json, beside: [...card, ...more], gate: 2.4 },
  {
    page: 'of that, what checks it',
    files: ['sleeve/coerce.js'],
    beside: [...card, ...more, 'sleeve/given-inputs.js'],
    gate: 1.5,
  },
  {
    page: 'data at an address, on top of that',
    files: ['sleeve/request.js', 'sleeve/loader.js'],
    beside: [...card, ...more, ...json],
    gate: 2,
  },
  { page: 'a thread of comments', files: thread, gate: 12.5 },
  { page: 'comments that are drawn, on top of that', files: view, beside: thread, gate: 8.8 },
  {
    page: 'comments in JSON, on top of that',
    files: [
      ...json,
      ...['given-comments', 'json-comments', 'shape-comments'].map((name) => `sleeve/${name}.js`),
    ],
    beside: [...thread, ...view],
    gate: 5.9,
  },
  {
    page: 'of that, what reads HTML and text',
    files: richText,
    beside: [...thread, 'sleeve/basics.js'],
    gate: 3,
  },
  {
    page: 'a back end, on top of comments that are drawn',
    files: remote,
    beside: [...thread, ...view],
    gate: 8.4,
  },
  { page: 'the largest adapter', files: ['sleeve/bluesky.js'], beside: adapterParts, gate: 2 },
  { page: 'all of reviews, in one file', files: ['embed.reviews.js'], gate: 28 },
  { page: 'everything but the back ends, in one file', files: ['embed.all.js'], gate: 42.8 },
];

/** Bytes of a text, compressed. */
export const compressedSize = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;

/**
 * What each page downloads.
 * @param {readonly WebFile[]} files
 * @returns {{ page: string, files: string[], bytes: number, gate: number }[]}
 */
export function weigh(files) {
  return routes.map(({ page, files: names, beside = [], gate }) => {
    const known = closureOf(files, beside);
    const asked = closureOf(files, names);
    const loaded = files.filter(({ name }) => asked.has(name) && !known.has(name));
    const bytes = loaded.reduce((sum, { code }) => sum + compressedSize(code), 0);
    return { page, files: loaded.map(({ name }) => name), bytes, gate };
  });
}

/** @param {ReturnType<typeof weigh>} weights */
export const tooHeavy = (weights) => weights.filter(({ bytes, gate }) => bytes > gate * 1000);

/** @param {number} bytes */
const inKilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** @param {ReturnType<typeof weigh>} weights */
export const tableOf = (weights) =>
  [
    '| A page with | loads, in kB | at most |',
    '| --- | ---: | ---: |',
    ...weights.map(({ page, bytes, gate }) => `| ${page} | ${inKilobytes(bytes)} | ${gate} |`),
  ].join('\n');

const place = /(?<=^<!-- weights -->\n)[^]*?(?=^<!-- \/weights -->$)/m;

/**
 * A page's text with the table where its marks are.
 * @param {string} text
 * @param {ReturnType<typeof weigh>} weights
 */
export function withTable(text, weights) {
  if (!place.test(text))
    throw new Error('found no <!-- weights --> and <!-- /weights --> on lines of their own');
  return text.replace(place, () => `\n${tableOf(weights)}\n\n`);
}

/**
 * True when a page's table names other pages or gates, or a weight that is more than 0.1 kB off: the last digit may be
 * another one in another version of Node.
 * @param {string} text
 * @param {ReturnType<typeof weigh>} weights
 */
export function isStale(text, weights) {
  const rows = [...(place.exec(text)?.[0] ?? '').matchAll(/^\| (.+?) *\| +([\d.]+) \| +([\d.]+) \|$/gm)];
  return (
    rows.length !== weights.length ||
    weights.some(({ page, bytes, gate }, i) => {
      const [, statedPage, stated, statedGate] = rows[i] ?? [];
      return (
        page !== statedPage || gate !== Number(statedGate) || Math.abs(bytes / 1000 - Number(stated)) > 0.15
      );
    })
  );
}

/** What each module adds to a file: its size with it, less its size without it. */
function modulesOf(files, name) {
  const file = files.find((one) => one.name === `sleeve/${name}.js` || one.name === `${name}.js`);
  if (!file) throw new Error(`found "${name}", allowed: ${files.map((one) => one.name).join(', ')}`);
  const modules = file.modules.map(({ id, code }) => ({
    id,
    code: transformSync(code, { minify: true }).code,
  }));
  const sizeWithout = (left) => compressedSize(modules.map((one) => (one === left ? '' : one.code)).join(''));
  return modules
    .map((module) => ({ module: module.id, bytes: sizeWithout() - sizeWithout(module) }))
    .sort((a, b) => b.bytes - a.bytes);
}

async function main() {
  const { values: options } = parseArgs({
    options: { write: { type: 'boolean' }, check: { type: 'boolean' }, modules: { type: 'string' } },
  });
  const files = await buildWebFiles();
  if (options.modules) return console.table(modulesOf(files, options.modules));
  const weights = weigh(files);
  console.log(tableOf(weights));
  const heavy = tooHeavy(weights);
  for (const { page, bytes, gate, files: loaded } of heavy)
    console.log(`\ntoo heavy: ${page}, ${bytes} bytes, at most ${gate * 1000}: ${loaded.join(', ')}`);
  const readme = join(import.meta.dirname, '../README.md');
  if (options.write) {
    const filled = withTable(readFileSync(readme, 'utf8'), weights);
    writeFileSync(readme, await format(filled, { ...(await resolveConfig(readme)), filepath: readme }));
  }
  if (!options.check) return;
  const stale = isStale(readFileSync(readme, 'utf8'), weights);
  if (stale) console.log('\nREADME.md is out of date: node scripts/weights.mjs --write');
  if (stale || heavy.length) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) await main();
