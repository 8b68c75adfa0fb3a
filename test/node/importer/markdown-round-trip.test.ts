import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markdown } from '../../../src/export/markdown.js';
import { importMarkdown } from '../../../src/importer/import-markdown.js';
import { cleanText } from '../../../src/model/rich-text/clean-text.js';
import type { Review } from '../../../src/model/review.js';
import { safeUrl } from '../../../src/model/safe-url.js';
import { valid } from '../support/arbitrary-review.js';

const ADDRESS = /^(?:url|src|avatar)$/;
/** Objects that are nothing without their address. */
const LINKS = /\.(?:links|moments|media)\[\]$/;

/** A review as a Markdown file can hold it: what `markdown` promises to keep. */
function kept(value: unknown, path = ''): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) {
    const items = value.map((one) => kept(one, `${path}[]`)).filter((one) => one !== undefined);
    return items.length ? items : undefined;
  }
  if (!value || typeof value !== 'object') return value ?? undefined;
  const entries = Object.entries(value as Record<string, unknown>).flatMap(([name, one]) => {
    if (path === '' && /^(?:\$schema|version|body)$/.test(name)) return [];
    const isAddress = ADDRESS.test(name) && typeof one === 'string';
    const found = isAddress ? safeUrl(one, '', true) : kept(one, `${path}.${name}`);
    return found === undefined ? [] : [[name, found] as const];
  });
  const all = Object.fromEntries(entries);
  if (LINKS.test(path) && !('url' in all)) return undefined;
  return entries.length ? all : undefined;
}

/** The same with words that can be written: half a pair of surrogates is none, nor is what nobody can see. */
function written<T>(value: T): T {
  if (typeof value === 'string')
    return (/[\p{L}\p{N}\p{P}\p{S}]/u.test(cleanText(value)) ? cleanText(value) : 'x') as T;
  if (Array.isArray(value)) return value.map((one) => written(one as unknown)) as T;
  if (value === 0) return 0 as T; // -0 is none either
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, written(one as unknown)])) as T;
}

const back = (review: Review): Review => {
  const found = importMarkdown(markdown(review));
  assert.ok('review' in found);
  return found.review;
};

describe('a review as a Markdown file', () => {
  for (const name of ['rocky-iv', 'everything', 'saturday-night-fever', 'spirited-away'])
    it(`is read back: ${name}`, () => {
      const url = new URL(`../../../demo/data/${name}.json`, import.meta.url);
      const review = JSON.parse(readFileSync(url, 'utf8')) as Review;
      assert.deepEqual(kept(back(review)), kept(review));
    });

  it('is read back whatever its words are', () => {
    fc.assert(
      fc.property((valid() as fc.Arbitrary<Review>).map(written), (review) => {
        assert.deepEqual(kept(back(review)), kept(review));
      }),
      { seed: 1985, numRuns: 1000 },
    );
  });

  it('keeps the body as Markdown, a body in Markdown as it is written', () => {
    const value = 'The *first* paragraph.\n\n> A quote.\n\n1. One\n2. Two';
    const { body } = back({ title: 'x', body: { format: 'markdown', value }, tracks: [{ title: 'A' }] });
    assert.deepEqual(body, { format: 'markdown', value });
  });

  it('is read by its words where they were changed by hand', () => {
    const file = markdown({ title: 'The Ferry', tracks: [{ title: 'Night Ferry', artist: 'Mica Stone', length: '5:53' }, { title: 'Salt', artist: 'Vera Lund', length: '4:40' }] }); // prettier-ignore
    const found = importMarkdown(file.replace('2. Vera', '2. Otto Grimm – Paper Crown (3:25)\n3. Vera'));
    assert.ok('review' in found);
    assert.deepEqual(
      found.review.tracks?.map(({ title }) => title),
      ['Night Ferry', 'Paper Crown', 'Salt'],
    );
  });
});
