import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { applyAlternative } from '../../../src/importer/apply-alternative.js';
import { importText } from '../../../src/importer/import-text.js';
import type { Imported } from '../../../src/importer/ledger.js';
import { creditText } from '../../../src/model/credit-text.js';
import { reviewSchema } from '../../../src/model/schema.js';
import { posts } from './posts.js';

function imported(text: string): Imported {
  const found = importText(text);
  assert.ok('review' in found, 'error' in found ? found.error : '');
  assert.ok(v.is(reviewSchema, found.review), JSON.stringify(v.safeParse(reviewSchema, found.review).issues));
  for (const { from, found: words } of found.ledger) {
    if (!from) continue;
    assert.ok(from[0] >= 0 && from[0] <= from[1] && from[1] <= text.length, JSON.stringify(from));
    const said = text.slice(...from).replace(/\s/g, ' ');
    const whole = words.filter((one) => typeof one === 'string' && one.length === said.length);
    if (whole[0]) assert.ok(whole.includes(said), `${said} is not ${whole.join()}`);
  }
  return found;
}

const albums = `Two scores for a wet weekend

I listened to both of these twice, with tea.

The Ferry

A slow one. “Night Ferry” is my favourite.

Track Listing
1. Mica Stone - Night Ferry (5:53)
2. Vera Lund - Salt and Iron (4:40)

The Harbour

Louder. “Crane Song” is the one to skip.

Track Listing
1. Otto Grimm - Crane Song (3:00)
2. Otto Grimm - Rope (2:10)
`;

describe('a text of two albums', () => {
  const found = importText(albums);

  it('is two reviews, each with its own tracks and picks', () => {
    assert.ok('reviews' in found);
    assert.deepEqual(
      found.reviews.map(({ title, headline, tracks = [] }) => [
        title,
        headline,
        tracks.map(({ title: name, picks }) => `${name}${picks?.[0]?.kind ?? ''}`),
      ]),
      [
        ['The Ferry', 'Two scores for a wet weekend', ['Night Ferryfavourite', 'Salt and Iron']],
        ['The Harbour', 'Two scores for a wet weekend', ['Crane Songskip', 'Rope']],
      ],
    );
    for (const review of found.reviews) assert.ok(v.is(reviewSchema, review));
  });

  it('has rows that say which of them they are about', () => {
    assert.ok('reviews' in found);
    const apart = found.ledger.filter(({ code }) => code === 'review-apart');
    assert.deepEqual(
      apart.map(({ review, from }) => [review, from && albums.slice(...from)]),
      [
        [0, 'The Ferry'],
        [1, 'The Harbour'],
      ],
    );
    assert.ok(found.ledger.some(({ code, review }) => code === 'pick-found' && review === 1));
  });
});

describe('a text of two discs with a paragraph between', () => {
  it('is one list', () => {
    const { review, ledger } = imported(`The Ferry (Soundtrack) Review

Disc 1
1. Mica Stone - Night Ferry (5:53)
2. Vera Lund - Salt and Iron (4:40)

${'The second disc is what did not fit, and it is the better for it. '.repeat(5).trim()}

Disc 2
1. Mica Stone - Glass Hill (4:37)
Nobody knows who plays the saw
2. Vera Lund – A – B – C (2:00)

That is all.
`);
    assert.deepEqual(review.tracks?.map(({ title, disc }) => [title, disc]).slice(0, 3), [
      ['Night Ferry', 1],
      ['Salt and Iron', 1],
      ['Glass Hill', 2],
    ]);
    assert.deepEqual(review.captions, [{ after: 3, text: 'Nobody knows who plays the saw' }]);
    assert.ok(ledger.some(({ code, about }) => code === 'caption-apart' && about[0] === 'captions[0]'));
    assert.match(review.body?.value ?? '', /^The second disc [^]*That is all\.$/);
  });
});

describe('a text that was copied from a page', () => {
  for (const [name, post] of Object.entries(posts)) {
    it(name, () => {
      const { review } = imported(post.text);
      const { tracks = [], series, links = [], moments = [] } = review;
      assert.equal(review.title, post.title);
      assert.equal(series?.title, post.series);
      assert.equal(series?.position, post.position);
      assert.deepEqual(
        tracks.map(({ artist, title }) => (artist ? `${creditText(artist)} | ${title}` : title)),
        post.tracks,
      );
      assert.deepEqual(
        tracks.flatMap(({ picks = [] }, i) => picks.map(({ kind }) => `${i} ${kind}`)),
        post.picks ?? [],
      );
      assert.deepEqual(review.ratings?.[0], post.rating);
      const { comments } = review;
      assert.deepEqual(comments && [comments.total, comments.items?.length], post.comments);
      assert.equal(review.captions?.length ?? 0, post.captions ?? 0);
      assert.equal(review.work?.type, post.work);
      assert.equal(series?.next?.title, post.next);
      assert.deepEqual(
        links.map(({ kind, url }) => `${kind} ${url}`),
        post.links ?? [],
      );
      assert.deepEqual(
        moments.map(({ url }) => url),
        post.moments ?? [],
      );
    });
  }

  it('says in one sentence that there is nothing', () => {
    for (const text of ['', ' \n\n ', 'Leave a Reply', `${'word '.repeat(60)}\n`]) {
      const found = importText(text);
      assert.ok('error' in found);
      assert.match(found.error, /^[A-Z].*\.$/);
    }
  });
});

describe('the ledger of a text', () => {
  const text = `Great Scores of 1985: The Ferry

The best of it is “Night Fery”, from Mick Stone. Otto Grimm sang.”Paper Crown” is my favourite.

Track Listing

1. Mica Stone- Night Ferry

2. Otto Grimm- Paper Crown

3. Otto Grimm- Salt and Iron

7 Responses to “Great Scores of 1985: The Ferry”

1. Quite.
`;
  it('has a row for each doubt, at its place', () => {
    const { ledger } = imported(text);
    const codes = ledger.map(({ code, about }) => `${code} ${about.join()}`);
    for (const wanted of [
      'spelling-conflict tracks[0].title',
      'spelling-conflict tracks[0].artist',
      'quote-repaired body',
      'count-mismatch comments.total',
      'never-mentioned tracks[2]',
      'pick-found tracks[1].picks',
      'order-inferred tracks[].artist',
      'not-in-text tracks[].length',
      'not-in-text released',
      'not-in-text label',
    ])
      assert.ok(codes.includes(wanted), `${wanted} is not in ${codes.join('; ')}`);
  });

  it('gives a new review for each alternative, and leaves the first as it was', () => {
    const { review, ledger } = imported(text);
    const before = JSON.stringify(review);
    let applied = 0;
    for (const { alternatives } of ledger)
      for (const alternative of alternatives) {
        const other = applyAlternative(review, alternative);
        assert.notDeepEqual(other, review);
        assert.ok(v.is(reviewSchema, other));
        applied++;
      }
    assert.ok(applied > 4);
    assert.equal(JSON.stringify(review), before);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'1. 2. 3. – - by " “ ” ( ) 3:51 Tracks Side A B Responses Liked 1 person says: Next post: is my favourite hidden gem /10 7 http://a.example ★★★ Ä ア 😀 \u202e \u0000 <b>'.split(
      ' ',
    ),
    '\n',
    '\n\n',
    '\r\n',
    '\t',
  );
  it('never throws, and gives a valid review or a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word, { maxLength: 80 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const found = importText(text);
          if ('error' in found) assert.match(found.error, /\.$/);
          else imported(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a very long text', () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `${i + 1}. a - b`).join('\n');
  const cases = {
    letters: 'a',
    dots: '.',
    quotes: '.”a',
    praise: 'my favourite ',
    names: 'Ab ',
    addresses: 'https://a.b/ ',
  };
  // each line is like the next, and none is a row, or is after all
  const lines = {
    sides: 'Side A\n',
    facts: 'Composer: Ann Bee\n',
    'names before colons': 'Ann: Bee\n',
    'sides with rows': 'Side A: One / Two / Three\n',
    'lists too short': 'One Title\nTwo Title\nSix Title\n\n',
    parts: 'Wasp – It is a song.\nPart One\n',
    stacks: '1\nWasp\n\n',
  };
  const many = Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, line.repeat(20_000)]));
  for (const [name, piece] of Object.entries({ ...cases, rows, ...many }))
    it(`of ${name} is read to its end`, () => {
      const long = piece.repeat(Math.ceil(600_000 / piece.length));
      for (const over of ['', 'Great Scores of 1985: The Ferry\n\n', 'The Ferry\n\nTracks\n']) {
        const found = importText(over + long);
        if ('review' in found) assert.ok((found.review.tracks?.length ?? 0) <= 2000);
        else if ('error' in found) assert.match(found.error, /\.$/);
      }
    });
});

const seed = join(import.meta.dirname, '../../../../shared/seed');
describe('the post of the first customer', { skip: !existsSync(seed) }, () => {
  it('gives the ten tracks, two picks, the caption and six of the eighteen responses', () => {
    const [name = ''] = existsSync(seed) ? readdirSync(seed) : [];
    const { review, ledger } = imported(readFileSync(join(seed, name), 'utf8'));
    assert.equal(review.tracks?.length, 10);
    assert.deepEqual(
      review.tracks.flatMap(({ picks = [] }, i) => picks.map(({ kind }) => [i, kind])),
      [
        [0, 'favourite'],
        [6, 'hidden-gem'],
      ],
    );
    assert.equal(review.captions?.length, 1);
    assert.deepEqual([review.comments?.total, review.comments?.items?.length], [18, 6]);
    assert.equal(ledger.filter(({ code }) => code === 'media-lost').length, 2);
  });
});
