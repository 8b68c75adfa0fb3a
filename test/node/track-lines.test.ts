import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTrackLines, splitLine, type LineTrack } from '../../src/model/track-lines.js';
import { bare, dialects, one, rockyIv, table } from './support/track-lists.js';

describe('the ten tracks of Rocky IV, in every dialect', () => {
  for (const [name, { line, has, numbers = 'plain' }] of Object.entries(dialects)) {
    test(name, () => {
      const { tracks, order } = readTrackLines(rockyIv.map(line));
      const sides = ['A', 'B'];
      const expected = rockyIv.map(({ artist, title, length }, i) => [
        numbers === 'vinyl'
          ? `${sides[Math.floor(i / 5)]}${(i % 5) + 1}`
          : numbers === 'none'
            ? undefined
            : `${i + 1}`,
        has.includes('artist') ? artist : undefined,
        title,
        has.includes('length') ? length : undefined,
      ]);
      assert.deepEqual(table(rockyIv.map(line)), expected);
      assert.ok(tracks.every((track) => track.sure));
      assert.equal(order, has.includes('artist') ? dialects[name]?.order : undefined);
    });
  }

  test('in one line', () => {
    const line = rockyIv
      .map((song, i) => `${String(i + 1).padStart(2, '0')} ${song.title} - ${song.artist}`)
      .join(' * ');
    assert.deepEqual(
      table([line]),
      rockyIv.map(({ artist, title }, i) => [`${i + 1}`, artist, title, undefined]),
    );
  });

  test('after a typographer was at it', () => {
    for (const { line } of Object.values(dialects)) {
      const plain = rockyIv.map(line);
      const texturized = plain.map((text) =>
        text
          .replaceAll(' -- ', ' — ')
          .replaceAll(' - ', ' – ')
          .replace(/"([^"]+)"/, '“$1”')
          .replaceAll("'", '’'),
      );
      const curly = table(plain).map((row) => row.map((part) => part?.replaceAll("'", '’')));
      assert.deepEqual(table(texturized), curly);
    }
  });

  test('names stay as the author wrote them: quotes, accents, wide letters', () => {
    assert.equal(one('７. Ｈｉｌｌｗｏｏｄ  ０２：３４').title, 'Ｈｉｌｌｗｏｏｄ');
    assert.equal(one('1. Motörhead – “Ace of Spades ‘82”').title, 'Ace of Spades ‘82');
  });
});

describe('the order of artist and title', () => {
  test('the side that repeats itself is the artist', () => {
    const left = ['Journey - Only the Young', 'Madonna - Gambler', 'Madonna - Crazy for You'];
    assert.equal(readTrackLines(left).order, 'artist-title');
    const right = ['Only the Young - Journey', 'Gambler - Madonna', 'Crazy for You - Madonna'];
    assert.equal(readTrackLines(right).order, 'title-artist');
    assert.deepEqual(table(right)[2], [undefined, 'Madonna', 'Crazy for You', undefined]);
  });

  for (const [what, other] of [
    ['case', 'MOTÖRHEAD'],
    ['an accent', 'Motorhead'],
    ['a combining accent', 'Moto\u0308rhead'],
    ['a full stop', 'Motörhead.'],
  ])
    test(`${what} makes no difference to a repetition`, () => {
      assert.equal(readTrackLines(['Bomber - Motörhead', `Overkill - ${other}`]).order, 'title-artist');
    });

  test('nothing tells: the artist is first, and the list says that nothing told it', () => {
    const { tracks, order } = readTrackLines(['Survivor - Burning Heart', 'Go West - One Way Street']);
    assert.equal(order, undefined);
    assert.deepEqual(
      tracks.map((track) => track.artist),
      ['Survivor', 'Go West'],
    );
  });

  test('quotes outweigh a repetition', () => {
    const lines = [
      'Medley – “Rocky”',
      'Medley – “Rambo”',
      'Conti – Rocky',
      'Goldsmith – Rocky',
      'Cafferty – Rocky',
    ];
    const { tracks, order } = readTrackLines(lines);
    assert.equal(order, 'artist-title');
    assert.equal(tracks[4]?.artist, 'Cafferty');
  });

  test('a row of which the quotes were forgotten goes with the others', () => {
    const lines = ['“Burning Heart” – Survivor', 'War – Vince DiCola', '“Living in America” – James Brown'];
    assert.deepEqual(table(lines)[1], [undefined, 'Vince DiCola', 'War', undefined]);
  });

  test('two tracks of one title by two artists', () => {
    const lines = [
      'Bee Gees - Night Fever',
      'Bee Gees - More Than a Woman',
      'Bee Gees - Jive Talkin’',
      'Tavares - More Than a Woman',
    ];
    assert.deepEqual(
      table(lines)
        .map(([, artist, title]) => [artist, title])
        .slice(1),
      [
        ['Bee Gees', 'More Than a Woman'],
        ['Bee Gees', 'Jive Talkin’'],
        ['Tavares', 'More Than a Woman'],
      ],
    );
  });

  test('all rows by one artist, on either side', () => {
    const titles = ['Gonna Fly Now', 'Philadelphia Morning', 'Going the Distance'];
    const expected = titles.map((title) => [undefined, 'Bill Conti', title, undefined]);
    assert.deepEqual(table(titles.map((title) => `Bill Conti - ${title}`)), expected);
    assert.deepEqual(table(titles.map((title) => `${title} - Bill Conti`)), expected);
  });
});

describe('dashes', () => {
  test('rows with and without artists mixed', () => {
    const lines = ['Survivor - Burning Heart', 'Training Montage', 'Survivor - Eye of the Tiger', 'War'];
    assert.deepEqual(
      readTrackLines(lines).tracks.map((track) => [track.artist, track.title, track.sure]),
      [
        ['Survivor', 'Burning Heart', true],
        [undefined, 'Training Montage', true],
        ['Survivor', 'Eye of the Tiger', true],
        [undefined, 'War', true],
      ],
    );
  });

  test('only titles: a dash in one of them is no artist, but a doubt', () => {
    const lines = [
      'Main Title',
      'Rambo - First Blood',
      'Home Coming',
      'Escape Route',
      'The Jump',
      'It’s a Long Road',
    ];
    const { tracks, order } = readTrackLines(lines);
    assert.deepEqual(
      tracks.map((track) => [track.title, track.artist]),
      lines.map((title) => [title, undefined]),
    );
    assert.deepEqual(
      tracks.filter((track) => !track.sure).map((track) => track.title),
      ['Rambo - First Blood'],
    );
    assert.equal(order, undefined);
    const twice = [...lines, 'Rambo - Escape', 'Trautman', 'Bats', 'Mountain Hunt', 'No Power', 'Over'];
    assert.equal(readTrackLines(twice).order, undefined);
  });

  test('a dash inside a title, on the side where it stands', () => {
    const first = ['Survivor - Burning Heart', 'Survivor - Rambo- First Blood', 'Survivor - War - Reprise'];
    assert.deepEqual(
      table(first).map(([, , title]) => title),
      ['Burning Heart', 'Rambo- First Blood', 'War - Reprise'],
    );
    const last = ['Burning Heart - Survivor', 'Rambo- First Blood - Survivor', 'War - Reprise - Survivor'];
    assert.deepEqual(
      table(last).map(([, , title]) => title),
      ['Burning Heart', 'Rambo- First Blood', 'War - Reprise'],
    );
  });

  test('a glued dash divides where the list is written so, and not beside spaced ones', () => {
    assert.equal(one('Survivor- Burning Heart').artist, 'Survivor');
    assert.equal(one('Survivor—Burning Heart').artist, 'Survivor');
    const mixed = ['Survivor - War', 'Survivor - Pride', 'Rambo- First Blood', 'Montage'];
    const row = readTrackLines(mixed).tracks[2];
    assert.deepEqual([row?.title, row?.artist, row?.sure], ['Rambo- First Blood', undefined, false]);
  });

  test('a glued dash divides where every row has a dash', () => {
    const lines = ['Survivor - Burning Heart', 'Go West - One Way Street', 'Survivor- Eye of the Tiger'];
    assert.deepEqual(table(lines)[2], [undefined, 'Survivor', 'Eye of the Tiger', undefined]);
  });

  test('a long dash divides like a short one', () => {
    assert.deepEqual(bare(one('Survivor — Burning Heart')), { artist: 'Survivor', title: 'Burning Heart' });
    assert.deepEqual(bare(one('Survivor -- Burning Heart')), { artist: 'Survivor', title: 'Burning Heart' });
  });

  test('hyphens and brackets divide nothing', () => {
    assert.deepEqual(bare(one('a-ha - Take On Me')), { artist: 'a-ha', title: 'Take On Me' });
    assert.equal(one('K-Jee').title, 'K-Jee');
    const { title, artist } = one('Main Title (Rocky - Reprise)');
    assert.deepEqual([title, artist], ['Main Title (Rocky - Reprise)', undefined]);
  });
});

describe('numbers', () => {
  for (const title of ['99 Luftballons', '1999', '7 Seconds', '5:15', '#1 Crush', '50/50', '.45', '1.'])
    test(`${title} alone is a title`, () => assert.deepEqual(bare(one(title)), { title }));

  test('titles that begin with numbers are no list of numbers', () => {
    const titles = ['99 Luftballons', '7 Seconds', '1999', '5:15'];
    assert.deepEqual(
      table(titles),
      titles.map((title) => [undefined, undefined, title, undefined]),
    );
    assert.deepEqual(table(['7 Seconds', '9 Crimes'])[0], [undefined, undefined, '7 Seconds', undefined]);
  });

  test('a list that counts up has numbers, whatever its titles begin with', () => {
    assert.deepEqual(table(['1 99 Luftballons', '2 7 Seconds', '3 1999', '4 5:15']), [
      ['1', undefined, '99 Luftballons', undefined],
      ['2', undefined, '7 Seconds', undefined],
      ['3', undefined, '1999', undefined],
      ['4', undefined, '5:15', undefined],
    ]);
  });

  const numbers = (lines: readonly string[]) => table(lines).map(([number]) => number);
  test('lists where the numbering begins again, also in the middle', () => {
    assert.deepEqual(numbers(['1 A', '2 B', '3 C', '1 D', '2 E']), ['1', '2', '3', '1', '2']);
    assert.deepEqual(numbers(['11 A', '12 B', '13 C']), ['11', '12', '13']);
    assert.deepEqual(numbers(['A1 A', 'A2 B', 'B1 C', 'C1 D']), ['A1', 'A2', 'B1', 'C1']);
    assert.deepEqual(numbers(['1 A', '1 B']), [undefined, undefined]);
  });

  test('a number that goes on from the row before needs no dot', () => {
    assert.deepEqual(numbers(['08 H', '09 I', '10 J', 'A caption']), ['8', '9', '10', undefined]);
    assert.deepEqual(numbers(['1. A', '2. B', '7 Seconds']), ['1', '2', undefined]);
  });

  test('discs and sides', () => {
    const { tracks } = readTrackLines(['1-01 A', '1-02 B', '2-01 C']);
    assert.deepEqual(tracks.map(bare), [
      { number: '1', disc: 1, title: 'A' },
      { number: '2', disc: 1, title: 'B' },
      { number: '1', disc: 2, title: 'C' },
    ]);
    assert.deepEqual(bare(one('a1  Kermis         02:04')), {
      number: 'A1',
      side: 'A',
      title: 'Kermis',
      length: '2:04',
    });
  });

  test('an artist with a number is no number', () => {
    assert.deepEqual(table(['U2 - One', 'U2 - Bad', 'UB40 - Kingston Town'])[0], [
      undefined,
      'U2',
      'One',
      undefined,
    ]);
  });
});

describe('rows that cannot be read for certain', () => {
  const doubtful: readonly (readonly [string, Partial<LineTrack>])[] = [
    [
      '1."Burning Heart"Jim Peterik, Frankie SullivanSurvivor3:51',
      { number: '1', title: '"Burning Heart"Jim Peterik, Frankie SullivanSurvivor', length: '3:51' },
    ],
    [
      '2. Like John Cafferty\'s "Heart\'s on Fire," a driving song',
      { number: '2', title: 'Like John Cafferty\'s "Heart\'s on Fire," a driving song' },
    ],
    ['“September” Earth, Wind & Fire', { title: '“September” Earth, Wind & Fire' }],
    ['“War” Vince DiCola', { title: '“War” Vince DiCola' }],
    ['Burning Heart by Survivor', { title: 'Burning Heart by Survivor' }],
    ['War by Vince DiCola (ウォー)', { title: 'War by Vince DiCola (ウォー)' }],
  ];
  for (const [line, expected] of doubtful)
    test(line, () => {
      const track = one(line);
      assert.deepEqual(bare(track), expected);
      assert.equal(track.sure, false);
    });

  test('names behind a quoted title are its writers where most rows name several', () => {
    const lines = [
      '“Change” Holly Knight, John Waite 3:14',
      '2. “No Easy Way Out” Robert Tepper',
      '“A” b c d',
    ];
    const { tracks } = readTrackLines(lines);
    assert.deepEqual(bare(tracks[0]!), {
      title: 'Change',
      composers: ['Holly Knight', 'John Waite'],
      length: '3:14',
    });
    assert.deepEqual(bare(tracks[1]!), {
      number: '2',
      title: 'No Easy Way Out',
      composers: ['Robert Tepper'],
    });
    assert.deepEqual([tracks[2]?.title, tracks[2]?.sure], ['“A” b c d', false]);
  });

  test('one comma among names that might be artists shows no writers', () => {
    const lines = [
      '“War” Vince DiCola',
      '“Pride” James Brown',
      '“Rain” Go West',
      '“Duel” Kenny Loggins, Gladys Knight',
    ];
    assert.deepEqual(
      table(lines),
      lines.map((title) => [undefined, undefined, title, undefined]),
    );
  });

  test('prose is kept whole', () => {
    const prose = `1. Survivor - Burning Heart. ${'It is a song. '.repeat(100)}`.trim();
    assert.deepEqual(one(prose), { title: prose, sure: false, text: prose });
  });
});

describe('splitLine', () => {
  const split: readonly (readonly [string, readonly string[]])[] = [
    ['01 A - B * 02 C - D * 03 E - F', ['01 A - B', '02 C - D', '03 E - F']],
    ['1 A • 2 B', ['1 A', '2 B']],
    ['1. A 2. B 3. C', ['1. A', '2. B', '3. C']],
    ['1) A 2) 99 Luftballons 3) C', ['1) A', '2) 99 Luftballons', '3) C']],
    ['11 A | 12 B', ['11 A', '12 B']],
    ['A1 A * A2 B * B1 C', ['A1 A', 'A2 B', 'B1 C']],
    ['1 A * 2 B * 1 C', ['1 A', '2 B', '1 C']],
    [' 1 A *  2 B\n', ['1 A', '2 B']],
  ];
  for (const [line, rows] of split) test(line, () => assert.deepEqual(splitLine(line), rows));

  for (const line of [
    '1. Symphony No. 2. Andante',
    '1. Survivor - Burning Heart (3:51) *',
    '5 6 7 8',
    '1 2 3 4',
    'Survivor * 2. Go West',
    '1. A * 3. C',
    'A * B * C',
    '',
  ])
    test(`${line || 'nothing'} is one row`, () => assert.deepEqual(splitLine(line), [line]));
});
