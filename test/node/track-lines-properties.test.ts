import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { creditText } from '../../src/model/credit-text.js';
import { readTrackLines, splitLine, type LineTrack } from '../../src/model/track-lines.js';
import { bare, dialects, rockyIv, table, type Song } from './support/track-lists.js';
import { coerced } from './support/coerced.js';

describe('whatever comes in', () => {
  const songs = fc.uniqueArray(
    fc.constantFrom(
      ...rockyIv.map((song) => song.title),
      'Love On A .45',
      'Criminology 2.5',
      'Stand by Me',
      "(Sittin' on) the Dock of the Bay",
      'Rambo-First Blood',
      '99 Luftballons',
      'More Than a Woman',
      'Great Balls of Fire (Original Version)',
      'Motörhead',
    ),
    { minLength: 4 },
  );
  const artists = fc.constantFrom(
    'Bee Gees',
    'KC and The Sunshine Band',
    'Earth, Wind & Fire',
    'U2',
    'M.F.S.B.',
    'a-ha',
    'Beyoncé',
    'Panic! at the Disco',
    '10cc',
  );
  const clock = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 10, max: 59 })).map(([m, s]) => `${m}:${s}`),
    { nil: undefined },
  );

  test('lists by one or two artists are read exactly, in every dialect', () => {
    const lists = fc
      .tuple(songs, fc.tuple(artists, artists), fc.array(clock, { minLength: 40, maxLength: 40 }))
      .map(([titles, pair, lengths]) =>
        titles.map((title, i): Song => ({ title, artist: pair[i % 2] ?? '', length: lengths[i] })),
      );
    fc.assert(
      fc.property(lists, fc.constantFrom(...Object.values(dialects)), (list, { line, has }) => {
        const timed = list.map((song) => ({ ...song, length: song.length ?? '3:33' }));
        assert.deepEqual(
          table(timed.map(line)).map((row) => row.slice(1)),
          timed.map(({ artist, title, length }) => [
            has.includes('artist') ? artist : undefined,
            title,
            has.includes('length') ? length : undefined,
          ]),
        );
      }),
      { numRuns: 500 },
    );
  });

  const words = (texts: readonly string[]): string[] =>
    texts
      .flatMap(
        (text) =>
          text
            .normalize('NFKC')
            .toLowerCase()
            .match(/\p{L}+|\p{N}+/gu) ?? [],
      )
      .map((word) => word.replace(/^0+(?=\d)/, ''));
  const wordsOf = ({
    title,
    artist,
    number,
    disc,
    length,
    aliases = [],
    composers = [],
    note = '',
  }: LineTrack) =>
    words([
      disc ? String(disc) : '',
      number ?? '',
      title,
      creditText(artist ?? ''),
      length ?? '',
      note,
      ...aliases.map((alias) => alias.title),
      ...composers,
    ]);
  const conserves = (lines: readonly string[]) => {
    const rows = lines.flatMap(splitLine);
    const { tracks } = readTrackLines(lines);
    assert.deepEqual(
      tracks.map((track) => track.text),
      rows,
    );
    for (const track of tracks) {
      const left = wordsOf(track);
      for (const word of words([track.text])) {
        const at = left.indexOf(word);
        assert.ok(at >= 0 || word === 'by', `“${word}” of “${track.text}” is lost`);
        if (at >= 0) left.splice(at, 1);
      }
      assert.deepEqual(left, [], `made up in “${track.text}”`);
    }
  };

  const scraps = fc.constantFrom(
    ...`1.¦02¦A1.¦1-03¦#3¦７¦ ¦  ¦\t¦-¦ - ¦- ¦ – ¦—¦ -- ¦"¦“¦”¦「¦」¦'¦’¦(¦)¦（¦）¦[¦]¦ by ¦By¦*¦ * ¦3:51¦03:51¦1:02:09¦０３：５１¦3'51"¦,¦, ¦/¦.¦...¦.45¦Survivor¦Burning¦Heart¦feat.¦あの夏へ¦湯¦Война¦é¦🎸¦and¦&¦2.5`.split(
      '¦',
    ),
  );
  const lines = fc.array(
    fc.oneof(
      fc.array(scraps, { maxLength: 12 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 6 },
  );

  test('every word of a row is in its parts once, and none is made up', () => {
    fc.assert(fc.property(lines, conserves), { numRuns: 3000 });
    for (const { line } of Object.values(dialects)) conserves(rockyIv.map(line));
  });

  test('what is read is valid', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const tracks = readTrackLines(list)
          .tracks.filter((track) => track.title.trim())
          .map(bare);
        assert.deepEqual(coerced({ title: 'Rocky IV', tracks }).problems, []);
      }),
      { numRuns: 1000 },
    );
  });

  test('a list that is split is split once', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const rows = list.flatMap(splitLine);
        assert.deepEqual(rows.flatMap(splitLine), rows);
      }),
    );
  });

  test('long rows end', () => {
    const parts = [
      '"',
      '“ - ',
      '(',
      ' - (',
      ' by ',
      '1. ',
      '01 ',
      ' * 1',
      '-',
      ' -- ',
      '" (',
      '3:51 ',
      "3'",
      'a b, ',
      '“a” b c, ',
      ' ',
    ];
    for (const part of parts) {
      conserves([part.repeat(1000 / part.length)]);
      conserves([`“A” ${part.repeat(900 / part.length)}`]);
      const long = part.repeat(1e6 / part.length);
      for (const { title } of readTrackLines([`x${long}x`]).tracks) assert.equal(title, `x${long}x`);
    }
  });
});
