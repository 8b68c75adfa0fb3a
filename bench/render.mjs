// Pages that Node renders in a second of processor time: by `plainHtml`, and by @lit-labs/ssr from a template that says the same.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demoReview, fromSource, inRounds, seedPost, spent } from './in-node.mjs';
import { install } from './peers/bring.mjs';
import { litPage } from './render/lit-page.mjs';
import { lineAtLeast, ratios, table } from './statistics.mjs';

const packages = { '@lit-labs/ssr': '4.1.0', lit: '3.3.3' };

/** Pages in one run: enough that a collection of garbage falls into every one. */
const PAGES = 2000;

/** How its documentation has a string made: templates for the server alone, in thunks. */
async function litRenderer(folder) {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const get = (name) => import(pathToFileURL(resolve(name)));
  const { html, renderThunked } = await get('@lit-labs/ssr');
  const { collectResultSync } = await get('@lit-labs/ssr/lib/render-result.js');
  const { nothing } = await get('lit');
  const page = litPage({ html, nothing });
  return (review) => collectResultSync(renderThunked(page(review)));
}

/** The words and addresses of HTML, in their order. */
const said = (html) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<a [^>]*?href="([^"]*)"[^>]*>/g, ' ($1) ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');

function expectSame(name, ours, theirs) {
  const [a, b] = [said(ours).split(' '), said(theirs).split(' ')];
  const at = a.findIndex((word, i) => word !== b[i]);
  if (at >= 0 || a.length !== b.length)
    throw new Error(
      `${name}: ours says “${a.slice(at, at + 8).join(' ')}”, theirs “${b.slice(at, at + 8).join(' ')}”`,
    );
}

/** The table of the figures, from so many rounds. */
export async function renderBench(rounds) {
  const theirs = await litRenderer(install('render', packages));
  const { plainHtml, headTags, jsonLdScript } = await fromSource('export/index');
  const { importText } = await fromSource('importer/index');
  const { comments } = demoReview('comments');
  const demo = { ...demoReview('rocky-iv'), comments };
  const post = seedPost();
  const reviews = {
    ...(post && { 'the seed post': importText(post).review }),
    'the demo’s Rocky IV with its comments': demo,
  };
  const options = { base: 'https://blog.example/' };
  const whole = (review) => headTags(review, options) + jsonLdScript(review, options) + plainHtml(review);

  const each = (render, review) => () => spent(() => render(review), PAGES);
  const jobs = Object.entries(reviews).flatMap(([name, review]) => {
    expectSame(name, plainHtml(review), theirs(review));
    return [
      [`${name} plain`, each(plainHtml, review)],
      [`${name} whole`, each(whole, review)],
      [`${name} lit`, each(theirs, review)],
    ];
  });
  const samples = inRounds(jobs, rounds);

  const perSecond = (values) => values.map((milliseconds) => 1000 / milliseconds);
  const pages = (number) => Math.round(number).toLocaleString('en-GB');
  const lines = Object.keys(reviews).flatMap((name, i) => {
    const of = (what) => samples.get(`${name} ${what}`);
    const lit = '@lit-labs/ssr’s time to that of';
    return [
      lineAtLeast(`${name}: pages a second`, perSecond(of('plain')), i || !post ? 0 : 20_000, pages),
      lineAtLeast(
        `${name}: pages a second, with JSON-LD and head tags`,
        perSecond(of('whole')),
        undefined,
        pages,
      ),
      lineAtLeast(`${name}: pages a second of @lit-labs/ssr`, perSecond(of('lit')), undefined, pages),
      lineAtLeast(`${name}: ${lit} \`plainHtml\``, ratios(of('lit'), of('plain')), 8),
      lineAtLeast(
        `${name}: ${lit} \`plainHtml\`, JSON-LD and head tags`,
        ratios(of('lit'), of('whole')),
        undefined,
      ),
    ];
  });
  return `\n${rounds} rounds in Node ${process.version}, processor time\n\n${table(['', 'median (quartiles)', 'goal', ''], lines)}`;
}
