import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import type { Review } from '../../src/model/review.js';
import { reviewSchema } from '../../src/model/schema.js';
import { leafNames, leaves, nameOf } from './support/schema-walk.js';
import { coerced } from './support/coerced.js';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesOf = (folder: string, end: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}/${file}`);

const pages = [
  'index.html',
  ...['demo', 'demo/elements', 'demo/posts'].flatMap((folder) => filesOf(folder, '.html')),
];
const reviews = filesOf('demo/data', '.json');
const parsed = (file: string): unknown => JSON.parse(read(file));

/** The text that HTML stands for: what a reader would copy from the page. */
const decode = (html: string) =>
  html.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&');

/** The markup of the card in the post: no element inside it has its tag. */
function liveCard(): string {
  const found = /<div id="rocky-card"[^]*?<\/div>/.exec(read('index.html'))?.[0];
  assert.ok(found, 'the post has a card');
  return found;
}

describe('the post', () => {
  it('shows exactly the markup of its card', () => {
    const shown = /<pre data-snippet-of="rocky-card"[^>]*><code>([^]*?)<\/code>/.exec(
      read('index.html'),
    )?.[1];
    assert.equal(decode(shown ?? ''), liveCard());
  });

  it('has a card that survives a blog: no blank line, no script, a div at the root', () => {
    const card = liveCard();
    assert.match(card, /^<div [^>]*data-sleeve="soundtrack-card"/);
    assert.doesNotMatch(card, /\n\s*\n/);
    assert.doesNotMatch(card, /<(script|template|style|soundtrack-|track-list)/);
    assert.doesNotMatch(card.slice(4), /<div/);
  });

  it('tells the same tracks as its review data', () => {
    const { tracks = [] } = parsed('demo/data/rocky-iv.json') as Review;
    const rows = [...liveCard().matchAll(/<li>(.*?)<\/li>/g)].map(([, row]) =>
      decode(row ?? '').replace('’', "'"),
    );
    const expected = tracks.map(({ title, artist, length, picks }) => {
      const credit =
        typeof artist === 'string' ? artist : artist?.map((one) => one.name + (one.join ?? '')).join('');
      const pick = picks?.map(({ label }) => ` <mark>${label}</mark>`).join('') ?? '';
      return `${credit} – ${title}${length ? ` (${length})` : ''}${pick}`;
    });
    assert.equal(rows.length, 10);
    assert.deepEqual(rows, expected);
  });

  it('loads nothing from another site', () => {
    for (const page of pages) {
      const loaded = [
        ...read(page).matchAll(/<(?:script|link|img|iframe|audio|video)\b[^>]*?\s(?:src|href)="([^"]*)"/g),
      ];
      for (const [, address] of loaded)
        assert.match(address ?? '', /^(\/(?!\/)|\.\.?\/)/, `${page}: ${address}`);
    }
  });
});

describe('the demo’s review data', () => {
  for (const file of reviews) {
    it(`${file} is valid and comes through the coercer unchanged`, () => {
      const data = parsed(file);
      const { issues } = v.safeParse(reviewSchema, data);
      assert.deepEqual(
        issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
        undefined,
      );
      assert.deepEqual(coerced(data), { review: data, problems: [] });
    });
  }

  it('everything.json has every field of the schema', () => {
    const data = parsed('demo/data/everything.json');
    const filled = new Set(
      [...leaves(data)].map(({ path }) =>
        nameOf(path)
          .replace(/\[\d+\]/g, '[]')
          .replace(/^ids\..*/, 'ids.*'),
      ),
    );
    // a credit is a text or a list: one of the two is enough
    const isFilled = (name: string) =>
      filled.has(name) || [...filled].some((one) => one.startsWith(`${name}[]`));
    assert.deepEqual(
      [...leafNames()].filter((name) => !isFilled(name)),
      [],
    );
  });

  it('makes up no length and no day that the sources do not give', () => {
    const facts = Object.fromEntries(reviews.map((file) => [file, parsed(file) as Review]));
    const without = (file: string) =>
      facts[`demo/data/${file}.json`]?.tracks?.filter((track) => !track.length).map(({ title }) => title);
    assert.deepEqual(without('rocky-iv'), ['Training Montage']);
    assert.deepEqual(without('spirited-away'), ['いつも何度でも']);
    assert.equal(without('vision-quest')?.length, 5);
    assert.equal(facts['demo/data/top-gun.json']?.released, '1986-05');
  });
});

describe('the pages of the elements', () => {
  const states = (page: string) =>
    [...read(page).matchAll(/<section class="state" id="([^"]+)">([^]*?)<\/section>/g)].map(
      ([, id, html]) => ({
        id: id ?? '',
        html: html ?? '',
      }),
    );

  for (const page of filesOf('demo/elements', '.html')) {
    it(`${page} names and explains each state`, () => {
      const found = states(page);
      const listed = [...read(page).matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id);
      assert.deepEqual(
        found.map(({ id }) => id),
        listed,
      );
      for (const { id, html } of found)
        assert.match(html, /^\s*<h2>[^<]+<\/h2>\s*<p>[^]+?[.!]\s*<\/p>/, `${page}#${id}`);
    });

    it(`${page} shows each way in and each state of loading`, () => {
      const ids = states(page).map(({ id }) => id);
      const ways = ['placeholder', 'attributes', 'json', 'src', 'property', 'for'];
      const loading = [
        'empty',
        'loading',
        'waiting',
        'failed',
        'failed-fallback',
        'huge',
        'narrow',
        'dark',
        'japanese',
      ];
      const missing = [...ways, ...loading].filter((id) => !ids.includes(id));
      const none: Readonly<Record<string, string[]>> = {
        // no attribute of the vocabulary says a track or a link
        'demo/elements/track-list.html': ['attributes'],
        'demo/elements/soundtrack-links.html': ['attributes'],
      };
      assert.deepEqual(missing, none[page] ?? []);
    });
  }

  it('have a page for each tag', () => {
    const tags = filesOf('src/define', '.ts').flatMap(
      (file) => /\/([a-z]+-[a-z]+)\.ts$/.exec(file)?.[1] ?? [],
    );
    for (const tag of tags) assert.ok(pages.includes(`demo/elements/${tag}.html`), tag);
  });
});

describe('the demo’s addresses', () => {
  for (const page of pages) {
    it(`${page} names files and places that are there`, () => {
      const html = read(page);
      const addresses = [...html.matchAll(/\s(?:href|src|data-src)="([^"]+)"/g)].map(([, address]) =>
        decode(address ?? ''),
      );
      for (const address of addresses) {
        const url = new URL(address, `http://demo.test/${page}`);
        // `dist` is built, the other two are the states of failing and of waiting for ever
        if (url.host !== 'demo.test' || /^\/dist\/|\/(no-such-file|never)\.json$/.test(url.pathname))
          continue;
        const file = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
        assert.ok(existsSync(join(root, file)), `${page}: ${address}`);
        if (url.hash) assert.ok(read(file).includes(`id="${url.hash.slice(1)}"`), `${page}: ${address}`);
      }
    });
  }
});
