import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { plainHtml } from '../../../src/export/plain-html.js';
import { importHtml } from '../../../src/importer/import-html.js';
import { creditText } from '../../../src/model/credit-text.js';
import type { Review } from '../../../src/model/review.js';
import { reviewSchema } from '../../../src/model/schema.js';
import { reviewToRead } from '../../support/review-to-read.js';
import { sayable } from '../../support/sayable.js';

const demo = (name: string): Review =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8')) as Review;

function back(html: string): Review {
  const found = importHtml(html);
  assert.ok('review' in found, JSON.stringify(found).slice(0, 300));
  return found.review;
}

/**
 * True where what markup says of a review is valid: a credit in parts may be too long for one text, a mark in words may be a
 * number below the least of its scale. The importer leaves these out, or cuts them, and a row says so.
 */
const isSaidValidly = (review: Review): boolean => v.is(reviewSchema, sayable(review));

/** A page of a blog with the card of a review under its post. */
const page = (
  card: string,
): string => `<!doctype html><html lang="en"><head><title>A post | A blog</title></head>
<body><header><nav><ul><li><a href="/">Home</a></li></ul></nav></header><main><article><h1>My post</h1>
<p>The <em>first</em> paragraph is long enough to be one, and says that “Night Ferry” is my favourite.</p>${card}<p>The last.</p>
</article></main><footer>Theme by somebody</footer></body></html>`;

// test/elements/round-trip.test.ts has the same with the elements, in browsers.
describe('a review as plain HTML', () => {
  for (const name of ['rocky-iv', 'everything', 'saturday-night-fever', 'spirited-away', 'top-gun'])
    it(`is read back: ${name}`, () => {
      assert.deepEqual(sayable(back(plainHtml(demo(name)))), sayable(demo(name)));
    });

  it('is read back whatever its words are', () => {
    fc.assert(
      fc.property(reviewToRead.filter(isSaidValidly), (review) => {
        const html = plainHtml(review);
        assert.deepEqual(sayable(back(html)), sayable(review), html);
      }),
      { seed: 1985, numRuns: 1000 },
    );
  });

  it('has a credit that is too long for one text cut, and a row that says so', () => {
    const artist = Array.from({ length: 3 }, () => ({ name: 'x'.repeat(400), join: ' & ' }));
    const found = importHtml(plainHtml({ title: 'The Ferry', tracks: [{ title: 'Night Ferry', artist }] }));
    assert.ok('review' in found);
    assert.equal(creditText(found.review.tracks?.[0]?.artist ?? '').length, 1000);
    assert.deepEqual(
      found.ledger.filter(({ code }) => code === 'unreadable').map(({ about }) => about[0]),
      ['tracks[0].artist'],
    );
  });

  it('says nearly always what is valid', () => {
    const some = fc.sample(reviewToRead, { seed: 1985, numRuns: 500 });
    assert.ok(some.filter(isSaidValidly).length > 450);
  });

  it('is read back from the page of its post, which is the body; nothing is inferred beside it', () => {
    const { body: _body, comments: _comments, ...review } = demo('everything');
    const { body, ...read } = back(page(plainHtml(review)));
    assert.deepEqual(sayable({ ...read, headline: review.headline }), sayable(review));
    assert.deepEqual(body, {
      format: 'html',
      value:
        '<p>The <em>first</em> paragraph is long enough to be one, and says that “Night Ferry” is my favourite.</p><p>The last.</p>',
    });
  });

  it('comes with its comments', () => {
    const { comments } = back(plainHtml(demo('everything')));
    assert.equal(comments?.total, 3);
    assert.deepEqual(
      comments?.items?.map(({ id, parentId, author, body, counts }) => [id, parentId, author?.name, body.value, counts?.likes]),
      [
        ['31', undefined, 'Ines Okoye', '<p>My neighbour plays the viola on this. She says the boat leaked.</p>', 4],
        ['32', '31', 'Mara Quill', '<p>That explains the <em>last</em> bar.</p>', 1],
      ],
    ); // prettier-ignore
  });

  it('is one of several where a page has several cards', () => {
    const found = importHtml(page(plainHtml({ title: 'The Ferry' }) + plainHtml({ title: 'The Harbour' })));
    assert.ok('reviews' in found);
    assert.deepEqual(
      found.reviews.map(({ title }) => title),
      ['The Ferry', 'The Harbour'],
    );
  });
});

describe('a page', () => {
  it('of a builder that calls all its parts widgets is not all furniture', () => {
    const found = back(
      '<div><section><div class="elementor-widget"><h1>Glasshouse</h1></div><div class="elementor-widget"><p>Guitar and tape.</p></div><div class="elementor-widget"><p>I like it a lot, and it goes on for days.</p></div></section><section><h4>Related posts</h4><article><h3><a href="/a">Allotment</a></h3></article></section></div>',
    );
    assert.equal(found.title, 'Glasshouse');
    assert.equal(
      found.body?.value,
      '<p>Guitar and tape.</p><p>I like it a lot, and it goes on for days.</p>',
    );
  });

  it('has rows on its byline that point at it', () => {
    const html =
      '<article><h1>Kelp</h1><p class="byline">by Li</p><ol><li>Quay (3:00)</li><li>Rope (2:00)</li></ol></article>';
    const found = importHtml(html);
    assert.ok('review' in found);
    const row = found.ledger.find(({ about }) => about.includes('author'));
    assert.equal(row?.from && html.slice(...row.from), '<p class="byline">by Li</p>');
  });

  it('has no tracks in a table of walks', () => {
    const found = back(
      '<h1>Album of a holiday</h1><table><tr><th>No.</th><th>Title</th><th>Length</th></tr><tr><td>1</td><td>Gorge</td><td>16 km</td></tr><tr><td>2</td><td>Coast</td><td>9 km</td></tr></table>',
    );
    assert.equal(found.tracks, undefined);
  });
});
