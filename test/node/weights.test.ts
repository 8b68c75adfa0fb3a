import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { buildWebFiles, type WebFile } from '../../scripts/web-files.mjs';
import { isStale, routes, tableOf, tooHeavy, weigh, withTable } from '../../scripts/weights.mjs';
import { readText } from './support/sources.js';

/** Text that no compressor makes shorter: 32 random-looking bytes for each step. */
const incompressible = (steps: number): string =>
  Array.from({ length: steps }, (_, i) => createHash('sha256').update(String(i)).digest('base64')).join('');

/** Makes a module of `src` heavier by `steps` × 32 bytes. */
const heavier = (path: string, steps: number) => ({
  name: 'heavier',
  transform: {
    filter: { id: new RegExp(`/src/${path.replace(/\W/g, '\\$&')}$`) },
    handler: (code: string) => ({
      code: `${code}\nglobalThis.ballast = ${JSON.stringify(incompressible(steps))};`,
      map: null,
    }),
  },
});

let files: readonly WebFile[] = [];
before(async () => {
  files = await buildWebFiles();
});

describe('weights', () => {
  for (const [i, { page, gate }] of routes.entries()) {
    test(`${page}: at most ${gate} kB`, () => {
      const found = weigh(files)[i];
      assert.ok(found && found.bytes <= gate * 1000, `${found?.bytes} bytes in ${found?.files.join(', ')}`);
    });
  }

  test('README.md states them', () => {
    assert.ok(!isStale(readText('README.md'), weigh(files)), 'run: node scripts/weights.mjs --write');
  });

  const reviews = 'all of reviews, in one file';
  const everything = 'everything but the back ends, in one file';
  const drawn = 'comments that are drawn, on top of that';
  const planted: readonly (readonly [module: string, pages: readonly string[]])[] = [
    [
      'embed/loader.ts',
      [
        'nothing near the viewport',
        'a track list',
        'a card with its rows',
        'a thread of comments',
        reviews,
        everything,
      ],
    ],
    [
      'elements/shared/plain-rows.templates.ts',
      ['a track list', 'a card with its rows', reviews, everything],
    ],
    ['elements/shared/links.templates.ts', ['more in its markup, on top of that', reviews, everything]],
    ['sources/page/read-light.ts', ['more in its markup, on top of that', reviews, everything]],
    [
      'model/coerce.ts',
      [
        'data in JSON, on top of that',
        'of that, what checks it',
        'comments in JSON, on top of that',
        reviews,
        everything,
      ],
    ],
    [
      'sources/request.ts',
      [
        'data at an address, on top of that',
        'a back end, on top of comments that are drawn',
        reviews,
        everything,
      ],
    ],
    ['elements/comment-thread/bar.templates.ts', ['a thread of comments', everything]],
    ['elements/comment-thread/comment.templates.ts', [drawn, everything]],
    [
      'model/rich-text/read-html.ts',
      [
        'comments in JSON, on top of that',
        'of that, what reads HTML and text',
        'a back end, on top of comments that are drawn',
        everything,
      ],
    ],
    ['sources/remote/bluesky.ts', ['the largest adapter']],
  ];
  for (const [module, pages] of planted) {
    test(`30 kB more in ${module} are too much for ${pages.join(', ')}`, async () => {
      const normal = weigh(files);
      const grown = weigh(await buildWebFiles([heavier(module, 950)]));
      const heavy = tooHeavy(grown).map(({ page }) => page);
      for (const page of pages) assert.ok(heavy.includes(page), `${page} was let through`);
      const grew = grown.filter(({ bytes }, i) => bytes > (normal[i]?.bytes ?? 0) + 25_000);
      assert.deepEqual(grew.map(({ page }) => page).sort(), [...pages].sort());
    });
  }
});

describe('the table of weights', () => {
  const readme = 'Before.\n\n<!-- weights -->\n<!-- /weights -->\n\nAfter.\n';
  const weights = [{ page: 'a list', files: [], bytes: 9876, gate: 12 }];

  test('goes between its marks, again and again', () => {
    const once = withTable(readme, weights);
    assert.equal(withTable(once, weights), once);
    assert.ok(once.includes(`<!-- weights -->\n\n${tableOf(weights)}\n\n<!-- /weights -->`), once);
    assert.ok(once.startsWith('Before.') && once.endsWith('After.\n'));
  });

  test('is stale when a weight, a gate or a page has changed', () => {
    const text = withTable(readme, weights);
    const other = (change: object) => weights.map((weight) => ({ ...weight, ...change }));
    assert.equal(isStale(text, weights), false);
    assert.equal(isStale(text, other({ bytes: 9990 })), false);
    assert.equal(isStale(text, other({ bytes: 10_200 })), true);
    assert.equal(isStale(text, other({ gate: 13 })), true);
    assert.equal(isStale(text, other({ page: 'a card' })), true);
    assert.equal(isStale(text, [...weights, ...weights]), true);
    assert.equal(isStale(readme, weights), true);
  });

  test('says so when there is no place for it', () => {
    assert.throws(() => withTable('# Sleeve Notes\n', weights), /<!-- weights -->/);
  });
});
