import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Track } from '../../src/model/review.js';
import { trackRows, type TrackRow } from '../../src/model/track-rows.js';
import { rockyIv } from './support/track-lists.js';

const tracks: readonly Track[] = rockyIv.map(({ artist, title, length }) => ({
  artist,
  title,
  ...(length && { length }),
}));
const titles = (count: number, more: (index: number) => Partial<Track> = () => ({})): Track[] =>
  Array.from({ length: count }, (_, i) => ({ title: `Track ${i}`, ...more(i) }));

/** The rows in short. */
const plan = (rows: readonly TrackRow[]) =>
  rows.map((row) => {
    if (row.kind === 'caption') return `"${row.text}"`;
    if (row.kind === 'track') return row.number;
    const total = `${row.atLeast ? '≥' : ''}${row.seconds ?? '?'}`;
    return row.kind === 'disc'
      ? `disc ${row.number} ${row.title ?? '-'} ${total}`
      : `side ${row.name} ${total}`;
  });

describe('trackRows', () => {
  test('a plain list: positions, tracks, seconds, counted numbers and the total', () => {
    const { rows, total } = trackRows({ tracks });
    assert.deepEqual(rows[0], { kind: 'track', index: 0, track: tracks[0], number: '1', seconds: 231 });
    assert.deepEqual(rows[9], {
      kind: 'track',
      index: 9,
      track: tracks[9],
      number: '10',
      seconds: undefined,
    });
    assert.equal(rows.length, 10);
    // 39:24 is what the sleeve states; the tenth length is not known.
    assert.deepEqual(total, { count: 10, seconds: 39 * 60 + 24, atLeast: true });
  });

  test('totals with every length, with none, and of nothing', () => {
    assert.deepEqual(trackRows({ tracks: tracks.slice(0, 2) }).total, {
      count: 2,
      seconds: 485,
      atLeast: false,
    });
    const { seconds, ...none } = trackRows({ tracks: titles(2) }).total;
    assert.equal(seconds, undefined);
    assert.deepEqual(none, { count: 2, atLeast: true });
    assert.deepEqual(trackRows({}), { rows: [], total: { count: 0, atLeast: false } });
  });

  test('a length of nothing is a length', () => {
    const { total } = trackRows({ tracks: titles(1, () => ({ length: '0:00' })) });
    assert.deepEqual(total, { count: 1, seconds: 0, atLeast: false });
  });

  test('a side begins where it changes, with the sum of its tracks', () => {
    const sided = tracks.map((track, i) => ({ ...track, side: i < 5 ? 'A' : 'B' }));
    assert.deepEqual(plan(trackRows({ tracks: sided }).rows), [
      'side A 1269',
      ...['1', '2', '3', '4', '5'],
      'side B ≥1095',
      ...['6', '7', '8', '9', '10'],
    ]);
  });

  test('a track that names no side belongs to the one before it', () => {
    const sides = ['', 'A', '', 'A', 'B', ''];
    const sided = titles(6, (i) => ({ ...(sides[i] && { side: sides[i] }), length: '1:00' }));
    assert.deepEqual(plan(trackRows({ tracks: sided }).rows), [
      '1',
      'side A 180',
      ...['2', '3', '4'],
      'side B 120',
      ...['5', '6'],
    ]);
  });

  test('discs count anew, keep their titles, and have sides of their own', () => {
    const discs = [
      { number: 1, title: 'The Songs' },
      { number: 3, title: 'Never played' },
    ];
    const spread = titles(6, (i) => ({ disc: i < 3 ? 1 : 2, side: i % 3 ? 'B' : 'A', length: '2:00' }));
    assert.deepEqual(plan(trackRows({ tracks: spread, discs }).rows), [
      'disc 1 The Songs 360',
      'side A 120',
      '1',
      'side B 240',
      '2',
      '3',
      'disc 2 - 360',
      'side A 120',
      '1',
      'side B 240',
      '2',
      '3',
    ]);
  });

  test('tracks are never put in another order', () => {
    const mixed = titles(4, (i) => ({ disc: (i % 2) + 1 }));
    const { rows } = trackRows({ tracks: mixed });
    assert.deepEqual(plan(rows), [
      'disc 1 - ≥?',
      '1',
      'disc 2 - ≥?',
      '1',
      'disc 1 - ≥?',
      '1',
      'disc 2 - ≥?',
      '1',
    ]);
    assert.deepEqual(
      rows.flatMap((row) => (row.kind === 'track' ? row.index : [])),
      [0, 1, 2, 3],
    );
  });

  const numbers = (own: readonly (string | undefined)[], sides: readonly string[] = []) =>
    trackRows({
      tracks: own.map((number, i) => ({
        title: 'T',
        ...(number && { number }),
        ...(sides[i] && { side: sides[i] }),
      })),
    }).rows.flatMap((row) => (row.kind === 'track' ? row.number : []));

  test('a number that is missing follows from the one before it', () => {
    assert.deepEqual(numbers([undefined, '2', undefined]), ['1', '2', '3']);
    assert.deepEqual(numbers(['11', undefined, '20', undefined]), ['11', '12', '20', '21']);
    assert.deepEqual(numbers(['09', undefined]), ['09', '10']);
    assert.deepEqual(numbers(['A1', undefined, undefined], ['A', '', '']), ['A1', 'A2', 'A3']);
    assert.deepEqual(numbers(['A1', undefined, undefined, undefined], ['A', 'A', 'B', 'B']), [
      'A1',
      'A2',
      'B1',
      'B2',
    ]);
    assert.deepEqual(numbers([undefined, 'Bonus', undefined]), ['1', 'Bonus', '3']);
    assert.deepEqual(numbers(['1', '1', undefined]), ['1', '1', '2']);
  });

  test('captions stand where they are put, before what begins after them', () => {
    const sided = titles(3, (i) => ({ side: i < 1 ? 'A' : 'B', length: '1:00' }));
    const captions = [
      { after: 9, text: 'late' },
      { after: 1, text: 'John Cafferty and The Beaver Brown Band' },
      { after: 0, text: 'first' },
      { after: 1, text: 'second of two' },
      { after: 3, text: 'last' },
    ];
    assert.deepEqual(plan(trackRows({ tracks: sided, captions }).rows), [
      '"first"',
      'side A 60',
      '1',
      '"John Cafferty and The Beaver Brown Band"',
      '"second of two"',
      'side B 120',
      '2',
      '3',
      '"last"',
      '"late"',
    ]);
    assert.deepEqual(
      captions.map((caption) => caption.after),
      [9, 1, 0, 1, 3],
    );
  });

  test('captions without tracks are shown', () => {
    assert.deepEqual(plan(trackRows({ captions: [{ after: 2, text: 'alone' }] }).rows), ['"alone"']);
  });

  test('every track and caption stands once, and the sums of the headings are the total', () => {
    const track = fc.record(
      {
        title: fc.constant('T'),
        disc: fc.integer({ min: 1, max: 3 }),
        side: fc.constantFrom('A', 'B'),
        length: fc.constantFrom('3:51', '0:30', '1:02:09'),
        number: fc.constantFrom('1', 'A1', 'x'),
      },
      { requiredKeys: ['title', 'disc'] },
    );
    const caption = fc.record({ after: fc.nat(12), text: fc.string() });
    fc.assert(
      fc.property(fc.array(track, { maxLength: 10 }), fc.array(caption), (list, captions) => {
        const { rows, total } = trackRows({ tracks: list, captions });
        const played = rows.flatMap((row) => (row.kind === 'track' ? row : []));
        assert.deepEqual(
          played.map((row) => row.track),
          list,
        );
        assert.ok(played.every((row, i) => row.index === i && row.number));
        assert.equal(rows.filter((row) => row.kind === 'caption').length, captions.length);
        const discs = rows.flatMap((row) => (row.kind === 'disc' ? row : []));
        assert.equal(
          discs.reduce((sum, row) => sum + (row.seconds ?? 0), 0),
          total.seconds ?? 0,
        );
        assert.equal(
          discs.some((row) => row.atLeast),
          total.atLeast,
        );
      }),
    );
  });

  test('the longest list ends', () => {
    const many = titles(2000, (i) => ({ disc: i + 1, side: 'A', number: `${'1'.repeat(990)}x1` }));
    const captions = many.map((_, i) => ({ after: 2000 - i, text: 'c' }));
    const discs = many.map((_, i) => ({ number: i + 1, title: 't' }));
    assert.equal(trackRows({ tracks: many, captions, discs }).rows.length, 8000);
  });
});
