import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { applyAlternative } from '../../../src/importer/apply-alternative.js';
import { compareWithRelease } from '../../../src/importer/compare-release.js';
import type { Review, Track } from '../../../src/model/review.js';
import { reviewSchema } from '../../../src/model/schema.js';
import { valid } from '../support/arbitrary-review.js';

const album = (tracks: readonly (string | Track)[], more: Partial<Review> = {}): Review => ({
  title: 'Paper Lanterns',
  tracks: tracks.map((track) => (typeof track === 'string' ? { title: track } : track)),
  ...more,
});
const compared = (post: Review, release: Review) => compareWithRelease({ review: post, ledger: [] }, release);
/** What the rows say, in short. */
const said = (post: Review, release: Review) =>
  compared(post, release).map(
    ({ code, about, found }) => `${code} ${about.join(' ')}${found.length ? `: ${found.join(' | ')}` : ''}`,
  );
const four = ['Night Ferry', 'Glass Harbour', 'Salt & Rust', 'Home Again'];

describe('compareWithRelease', () => {
  test('has nothing to say of two that are the same, whatever their quotes and dashes', () => {
    assert.deepEqual(compared(album(four), album(four)), []);
    assert.deepEqual(compared(album(["Don't Go - Now"]), album(['Don’t Go – Now'])), []);
    assert.deepEqual(compared(album(four), album([])), []);
  });

  test('says another spelling, with that of the release as the other reading', () => {
    const post = album(['Night ferry', 'Glas Harbor', 'Salt and Rust', 'Home Again']);
    const rows = compared(post, album(four));
    assert.deepEqual(
      rows.map(({ code, found, alternatives }) => [code, found[0], alternatives]),
      [
        ['spelling-conflict', 'Night ferry', [{ path: 'tracks[0].title', value: 'Night Ferry' }]],
        ['spelling-conflict', 'Glas Harbor', [{ path: 'tracks[1].title', value: 'Glass Harbour' }]],
        ['spelling-conflict', 'Salt and Rust', [{ path: 'tracks[2].title', value: 'Salt & Rust' }]],
      ],
    );
    const [sure = 0, guessed = 0, alsoSure = 0] = rows.map(({ confidence }) => confidence);
    assert.ok(sure === 1 && alsoSure === 1 && guessed > 0.5 && guessed < 1);
    const put = rows.flatMap(({ alternatives }) => alternatives).reduce(applyAlternative, post);
    assert.deepEqual(put, album(four));
  });

  test('finds a track by another title of it', () => {
    const release = album([{ title: '花火', aliases: [{ title: 'Hanabi' }] }, 'Two']);
    assert.deepEqual(said(album(['Two', 'Hanabi']), release), ['count-mismatch tracks[0] tracks[1]: 2 | 1']);
    assert.deepEqual(said(album([{ title: 'Hanabi', aliases: [{ title: '花火' }] }, 'Two']), release), []);
  });

  test('says how many there are and which are only in one of them', () => {
    assert.deepEqual(said(album(['Night Ferry', 'Home Again', 'Encore']), album(four)), [
      'count-mismatch tracks: 3 | 4',
      'not-in-text tracks: Glass Harbour | Salt & Rust',
      'count-mismatch tracks[2]: Encore',
    ]);
    assert.deepEqual(said({ title: 'x' }, album(['A', 'B'])), [
      'count-mismatch tracks: 0 | 2',
      'not-in-text tracks: A | B',
    ]);
  });

  test('where the numbers of tracks are not the same, takes only titles that are alike for one', () => {
    assert.deepEqual(said(album(['Night Ferry', 'Glass Harbor', 'Encore']), album(four)), [
      'count-mismatch tracks: 3 | 4',
      'not-in-text tracks: Salt & Rust | Home Again',
      'count-mismatch tracks[2]: Encore',
      'spelling-conflict tracks[1].title: Glass Harbor | Glass Harbour',
    ]);
  });

  test('says which stand in another order, and keeps two tracks of one title apart', () => {
    const post = album(['Glass Harbour', 'Night Ferry', 'Salt & Rust', 'Home Again']);
    assert.deepEqual(said(post, album(four)), ['count-mismatch tracks[0] tracks[1]: 2 | 1']);
    const twice = album(['Theme', 'Night Ferry', 'Theme']);
    assert.deepEqual(compared(twice, twice), []);
  });

  test('says other credits, and who is credited only by the release', () => {
    const duet = [{ name: 'Ada', join: ' & ' }, { name: 'Ben' }];
    const release = album(
      [{ title: 'One', artist: duet }, { title: 'Two', artist: 'Cy' }, { title: 'Three' }],
      { artist: 'Various Artists' },
    );
    const post = album([{ title: 'One', artist: 'Ada and Ben' }, 'Two', { title: 'Three' }], {
      artist: 'Sundry Artists',
    });
    const rows = compared(post, release);
    assert.deepEqual(
      rows.map(({ code, alternatives }) => [code, alternatives]),
      [
        ['spelling-conflict', [{ path: 'artist', value: 'Various Artists' }]],
        ['spelling-conflict', [{ path: 'tracks[0].artist', value: duet }]],
        ['not-in-text', [{ path: 'tracks[1].artist', value: 'Cy' }]],
      ],
    );
    const plain = album([{ title: 'One', artist: 'Ada & Ben' }, 'Two', 'Three'], { artist: 'Cy' });
    assert.deepEqual(said(plain, { ...release, artist: 'Cy' }), []);
  });

  test('says other lengths, but not what rounding makes', () => {
    const long = (title: string, length?: string): Track => ({ title, ...(length && { length }) });
    const post = album([long('One', '3:51'), long('Two', '1:00:00'), long('Three'), long('Four', '2:00')]);
    const release = album([long('One', '3:52'), long('Two', '1:00:02'), long('Three', '0:09'), long('Four')]);
    assert.deepEqual(
      compared(post, release).map(({ code, alternatives }) => [code, alternatives]),
      [
        ['count-mismatch', [{ path: 'tracks[1].length', value: '1:00:02' }]],
        ['not-in-text', [{ path: 'tracks[2].length', value: '0:09' }]],
      ],
    );
  });

  const reviews = valid() as fc.Arbitrary<Review>;
  test('of any two reviews says only what makes a valid review, and changes neither', () => {
    fc.assert(
      fc.property(reviews, reviews, (post, release) => {
        const before = structuredClone([post, release]);
        const rows = compared(post, release);
        assert.deepEqual([post, release], before);
        for (const other of rows.flatMap(({ alternatives }) => alternatives))
          assert.ok(v.is(reviewSchema, applyAlternative(post, other)));
        assert.deepEqual(compared(post, post), []);
      }),
      { numRuns: 300 },
    );
  });

  // how long it takes: bench/import.mjs
  test('of two long lists tells what differs', () => {
    const many = (title: (n: number) => string) => album(Array.from({ length: 2000 }, (_, n) => title(n)));
    const rows = [
      compared(
        many((n) => `Song ${n}`),
        many((n) => `Song ${1999 - n}`),
      ),
      compared(
        many(() => 'Theme'),
        many(() => 'Theme'),
      ),
      compared(
        many((n) => 'x'.repeat(900) + String(n)),
        many((n) => 'y'.repeat(900) + String(n)),
      ),
    ];
    assert.deepEqual(
      rows.map(({ length }) => length),
      [1, 0, 2000],
    );
  });
});
