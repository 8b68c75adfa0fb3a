import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLine } from '../../src/model/track-line.js';
import { readTrackLines, type LineTrack } from '../../src/model/track-lines.js';
import { bare, one, table } from './support/track-lists.js';

describe('quotes and by', () => {
  const rows: readonly (readonly [string, Partial<LineTrack>])[] = [
    ['“Burning Heart” by Survivor', { title: 'Burning Heart', artist: 'Survivor' }],
    ['"Burning Heart," by Survivor', { title: 'Burning Heart', artist: 'Survivor' }],
    ['"Stand by Me" by Ben E. King', { title: 'Stand by Me', artist: 'Ben E. King' }],
    ['"Burning Heart" - Survivor', { title: 'Burning Heart', artist: 'Survivor' }],
    ['Survivor: live - “Burning Heart”', { title: 'Burning Heart', artist: 'Survivor: live' }],
    ['“Burning Heart”', { title: 'Burning Heart' }],
    ['「あの夏へ」 - 久石譲', { title: 'あの夏へ', artist: '久石譲' }],
    ['“Heroes” (Live) - David Bowie', { title: 'Heroes (Live)', artist: 'David Bowie' }],
    ['“Rambo – First Blood” – Goldsmith', { title: 'Rambo – First Blood', artist: 'Goldsmith' }],
    [
      '1. "Playing with the Boys (12" Version)" by Kenny Loggins – 6:41',
      { number: '1', title: 'Playing with the Boys (12" Version)', artist: 'Kenny Loggins', length: '6:41' },
    ],
    ['"Weird Al" Yankovic - "Eat It"', { title: '"Eat It"', artist: '"Weird Al" Yankovic' }],
    ['"Weird Al" Yankovic - Eat It', { title: 'Eat It', artist: '"Weird Al" Yankovic' }],
    ['Bill Conti - Theme from "Rocky"', { title: 'Theme from "Rocky"', artist: 'Bill Conti' }],
    [
      '11. "(Sittin\' on) the Dock of the Bay" by Otis Redding – 2:42 *',
      { number: '11', title: "(Sittin' on) the Dock of the Bay", artist: 'Otis Redding', length: '2:42' },
    ],
    [
      'Survivor feat. Jimi Jamison - Burning Heart',
      { title: 'Burning Heart', artist: [{ name: 'Survivor', join: ' feat. ' }, { name: 'Jimi Jamison' }] },
    ],
  ];
  for (const [line, expected] of rows) test(line, () => assert.deepEqual(bare(one(line)), expected));

  test('quotes in brackets are part of the title', () => {
    const { title, sure } = one('Gonna Fly Now (Theme from "Rocky")');
    assert.deepEqual([title, sure], ['Gonna Fly Now (Theme from "Rocky")', true]);
  });

  test('by without quotes divides when most rows have it', () => {
    const lines = ['Hungry for Heaven by Dio', 'Stand by Me by Ben E. King', 'Training Montage'];
    assert.deepEqual(
      table(lines).map(([, artist, title]) => [artist, title]),
      [
        ['Dio', 'Hungry for Heaven'],
        ['Ben E. King', 'Stand by Me'],
        [undefined, 'Training Montage'],
      ],
    );
    const titles = ['Stand by Me', 'Montage', 'Lollipop'];
    assert.deepEqual(
      table(titles),
      titles.map((title) => [undefined, undefined, title, undefined]),
    );
  });

  test('written by is no credit of the performer', () => {
    const lines = ['War, written by Vince DiCola', 'Montage, written by Vince DiCola'];
    assert.deepEqual(
      readTrackLines(lines).tracks.map((track) => [track.title, track.artist, track.sure]),
      lines.map((title) => [title, undefined, false]),
    );
  });
});

describe('notes', () => {
  const expected = { title: 'Burning Heart', artist: 'Survivor', note: 'Stallone brings back – the band' };
  for (const line of [
    '"Burning Heart" by Survivor -- Stallone brings back – the band',
    '“Burning Heart” by Survivor — Stallone brings back – the band',
    '"Burning Heart" - Survivor - Stallone brings back – the band',
    'Survivor — “Burning Heart” — Stallone brings back – the band',
    'Survivor - Burning Heart -- Stallone brings back – the band',
    'Survivor – Burning Heart — Stallone brings back – the band',
  ])
    test(line, () => assert.deepEqual(bare(one(line)), expected));

  test('a length before the note', () => {
    const line = 'Survivor — “Burning Heart” (3:51) — the best one';
    assert.deepEqual(bare(one(line)), {
      title: 'Burning Heart',
      artist: 'Survivor',
      length: '3:51',
      note: 'the best one',
    });
  });
});

describe('lengths', () => {
  const rows: readonly (readonly [string, string | undefined, string])[] = [
    ['Burning Heart (3:51)', '3:51', 'Burning Heart'],
    ['Burning Heart [03:51]', '3:51', 'Burning Heart'],
    ['Burning Heart – 3:51', '3:51', 'Burning Heart'],
    ['Burning Heart, 3:51', '3:51', 'Burning Heart'],
    [`Burning Heart 3'51"`, '3:51', 'Burning Heart'],
    ['Burning Heart 3’51”', '3:51', 'Burning Heart'],
    ['(3:51) Burning Heart', '3:51', 'Burning Heart'],
    ['Burning(3:51)Heart', '3:51', 'Burning Heart'],
    ['Burning Heart （３：５１）', '3:51', 'Burning Heart'],
    ['Saga 75:54', '75:54', 'Saga'],
    ['Love On A .45  05:22:31', '5:22:31', 'Love On A .45'],
    ['5:15 5:00', '5:00', '5:15'],
    ['Love On A .45', undefined, 'Love On A .45'],
    ['Criminology 2.5', undefined, 'Criminology 2.5'],
    ['10:15 Saturday Night', undefined, '10:15 Saturday Night'],
    ['Take 5:99', undefined, 'Take 5:99'],
    ['Saga 1:75:30', undefined, 'Saga 1:75:30'],
    ['• Burning Heart 3:51', '3:51', 'Burning Heart'],
    ['- Burning Heart 3:51', '3:51', 'Burning Heart'],
    ['I Want You... 3:51', '3:51', 'I Want You...'],
  ];
  for (const [line, length, title] of rows)
    test(line, () => assert.deepEqual(bare(one(line)), { title, ...(length && { length }) }));

  test('one time in a list without lengths belongs to its title', () => {
    const lines = ['Misirlou', 'Ezekiel 25:17', 'Jungle Boogie', 'Lonesome Town', 'Bullwinkle', 'Comanche'];
    assert.deepEqual(
      table(lines),
      lines.map((title) => [undefined, undefined, title, undefined]),
    );
    assert.equal(table(lines.map((line) => `${line} (1:10)`))[1]?.[2], 'Ezekiel 25:17');
  });

  test('a length between title and artist', () => {
    const { title, artist, length } = one('"Danger Zone" (3:36) – Kenny Loggins');
    assert.deepEqual([title, artist, length], ['Danger Zone', 'Kenny Loggins', '3:36']);
  });
});

describe('aliases', () => {
  const rows: readonly (readonly [string, Partial<LineTrack>])[] = [
    [
      "01 One Summer's Day (あの夏へ, ano natsu e) 3:09",
      {
        number: '1',
        title: "One Summer's Day",
        aliases: [
          { title: 'あの夏へ', lang: 'ja' },
          { title: 'ano natsu e', lang: 'ja-Latn' },
        ],
        length: '3:09',
      },
    ],
    ['あの夏へ (One Summer’s Day)', { title: 'あの夏へ', aliases: [{ title: 'One Summer’s Day' }] }],
    ['湯婆婆（Yubaba, the Witch）', { title: '湯婆婆', aliases: [{ title: 'Yubaba, the Witch' }] }],
    ['The Moon (月亮)', { title: 'The Moon', aliases: [{ title: '月亮', lang: 'zh' }] }],
    ['Spring Day (봄날)', { title: 'Spring Day', aliases: [{ title: '봄날', lang: 'ko' }] }],
    ['The War (Война)', { title: 'The War', aliases: [{ title: 'Война', lang: 'ru' }] }],
    ['The Sea (θάλασσα)', { title: 'The Sea', aliases: [{ title: 'θάλασσα' }] }],
    ['残酷な天使のテーゼ (Live)', { title: '残酷な天使のテーゼ (Live)' }],
    ['Bāningu Hāto (Live in Kyōto)', { title: 'Bāningu Hāto (Live in Kyōto)' }],
    ['Take My Breath Away (Love Theme)', { title: 'Take My Breath Away (Love Theme)' }],
  ];
  for (const [line, expected] of rows) test(line, () => assert.deepEqual(bare(one(line)), expected));

  test('a title in Han alone is Japanese in a list with kana', () => {
    const { tracks } = readTrackLines(['Yubaba (湯婆婆)', 'The Dragon Boy (竜の少年)']);
    assert.deepEqual(tracks[0]?.aliases, [{ title: '湯婆婆', lang: 'ja' }]);
  });

  test('the artist stays beside it', () => {
    const { title, artist, aliases } = one('久石譲 - あの夏へ (One Summer’s Day)');
    assert.deepEqual([title, artist, aliases], ['あの夏へ', '久石譲', [{ title: 'One Summer’s Day' }]]);
  });
});

describe('readLine', () => {
  test('shows every way to read a row', () => {
    const row = readLine('7 Heroes - by David - Bowie 3:51');
    assert.equal(row.number?.is.number, '7');
    assert.equal(row.length, '3:51');
    assert.equal(row.rest, 'Heroes - by David - Bowie');
    assert.deepEqual([row.first?.artist, row.first?.title], ['Heroes', 'by David - Bowie']);
    assert.deepEqual([row.last?.artist, row.last?.title], ['Bowie', 'Heroes - by David']);
    assert.equal(row.glued, false);
  });

  test('takes off only what it may', () => {
    const row = readLine('7 Seconds 5:07', false, false);
    assert.deepEqual([row.number, row.length, row.rest], [undefined, undefined, '7 Seconds 5:07']);
    const firm = readLine('7. Seconds (5:07)', false, false);
    assert.deepEqual([firm.number?.is.number, firm.length, firm.rest], ['7', '5:07', 'Seconds']);
  });
});
