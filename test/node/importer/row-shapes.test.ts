import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../../src/importer/import-text.js';
import {
  withArtists,
  withDashes,
  withLengths,
  withoutCodes,
  withoutCredits,
  withoutDots,
  withoutLabels,
  withoutRemarks,
  withoutStars,
  withoutTabs,
} from '../../../src/importer/lists/row-shapes.js';
import { creditText } from '../../../src/model/credit-text.js';

describe('rows of a list', () => {
  it('have a dash in place of a colon or slash that stands in all of them', () => {
    assert.deepEqual(withDashes(['A: B', 'C: D', 'E: F']), ['A – B', 'C – D', 'E – F']);
    assert.deepEqual(withDashes(['A / B', 'C / D', 'E / F']), ['A – B', 'C – D', 'E – F']);
    for (const rows of [['A: B', 'C'], ['A: B', 'C: D', 'E'], ['A: B', 'C – D', 'E: F'], ['“A: B”', 'C: D', 'E: F']])
      assert.deepEqual(withDashes(rows), rows);
  }); // prettier-ignore

  it('are parted from remarks, which begin small', () => {
    const { rows, remarks } = withoutRemarks(['Overture – sets out the theme (1:58)', 'Stage Left – filler, frankly (2:44)', 'Coda (0:30)']); // prettier-ignore
    assert.deepEqual(rows, ['Overture (1:58)', 'Stage Left (2:44)', 'Coda (0:30)']);
    assert.deepEqual(remarks, ['sets out the theme', 'filler, frankly', undefined]);
    const names = ['deadmau5 – Strobe', 'will.i.am – Heartbreaker', 'Survivor – Burning Heart'];
    assert.deepEqual(withoutRemarks(names).rows, names);
  });

  it('are parted from sentences behind all of them', () => {
    const { rows, remarks } = withoutRemarks(['1. Kickstart – Opens with a motorcycle.', '2. Gravel: Slower, with pedal steel.', '3. Idle – Seven minutes of drone!']); // prettier-ignore
    assert.deepEqual(rows, ['1. Kickstart', '2. Gravel', '3. Idle']);
    assert.deepEqual(remarks, ['Opens with a motorcycle.', 'Slower, with pedal steel.', 'Seven minutes of drone!']); // prettier-ignore
  });

  it('have the artist of their brackets behind `by`, where these are no versions', () => {
    const titles = ['Puddle (Asha Pinnock) [2:39]', '2. Drip (Kid Mercury)', 'Sun, Finally (The Dandelions)'];
    assert.deepEqual(withArtists(titles), ['“Puddle” by Asha Pinnock [2:39]', '2. “Drip” by Kid Mercury', '“Sun, Finally” by The Dandelions']); // prettier-ignore
    const most = ['Overture', 'Trim the Wick (Company)', 'Fog! (Company)', 'Ladders (Dora Pell)'];
    assert.deepEqual(withArtists(most)[2], '“Fog!” by Company');
    for (const rows of [
      ['Puddle (Remix)', 'Drip (Live at the Docks)', 'Sun (Reprise)'],
      ['Puddle (Wet)', 'Drip', 'Sun', 'Rain'],
    ])
      assert.deepEqual(withArtists(rows), rows);
    assert.deepEqual(withArtists(['Neji (TV Size) by Kanae', 'Orchard']), [
      '“Neji (TV Size)” by Kanae',
      'Orchard',
    ]);
  });

  it('have their lengths behind them, but for a clock that begins at nought', () => {
    assert.deepEqual(withLengths(['1:35  Tuning', '7:12  Delight', '9:48  Sad']), ['Tuning (1:35)', 'Delight (7:12)', 'Sad (9:48)']); // prettier-ignore
    assert.deepEqual(withLengths(['0:00 A – B', '6:30 C – D', '13:10 E – F']), ['A – B', 'C – D', 'E – F']);
    assert.deepEqual(withLengths(['5:15 (live)', 'Sad', 'Tuning']), ['5:15 (live)', 'Sad', 'Tuning']);
  });

  it('are freed from codes, dots, tabs, credits and labels', () => {
    assert.deepEqual(withoutCodes(['M-01. Orchard', 'M-02. Gears', 'M-03. Rust']), [
      'Orchard',
      'Gears',
      'Rust',
    ]);
    assert.deepEqual(withoutCodes(['i. attic', 'ii. stairs', 'iii. lease']), ['attic', 'stairs', 'lease']);
    assert.deepEqual(withoutCodes(['B-52s 1', 'C 4 Yourself', 'K9']), ['B-52s 1', 'C 4 Yourself', 'K9']);
    assert.deepEqual(withoutDots(['Orbit ....... Alibi 3:33', 'Love Theme . Barkley 3:20', 'Moon ... Vex 4:01']), ['Orbit – Alibi 3:33', 'Love Theme – Barkley 3:20', 'Moon – Vex 4:01']); // prettier-ignore
    assert.deepEqual(withoutDots(['A. B. C', 'D']), ['A. B. C', 'D']);
    assert.equal(withoutTabs(['1.', 'Overture', 'Orchestra', '2:31']), '1. Overture – Orchestra (2:31)');
    assert.equal(withoutTabs(['Overture', '2:31']), 'Overture (2:31)');
    const { rows, remarks } = withoutCredits(['Change [prod. Nine Lamps]', 'Skit', 'Aisle (written by Ida)']);
    assert.deepEqual(rows, ['Change', 'Skit', 'Aisle']);
    assert.deepEqual(remarks, ['prod. Nine Lamps', undefined, 'written by Ida']);
    const labels = withoutLabels(['Ida Klee, "Mustard" (self-released)', 'Ox: “Telegram”', 'Fox, "Hum"']);
    assert.deepEqual(labels.rows, ['Ida Klee – "Mustard"', 'Ox – “Telegram”', 'Fox – "Hum"']);
    assert.deepEqual(labels.remarks, ['self-released', undefined, undefined]);
  });

  it('are parted from marks out of ten', () => {
    const { rows, marks } = withoutStars(['1. Lobby – 7/10', '2. Minibar (4/10)', '3. Checkout 8.5/10']);
    assert.deepEqual(rows, ['1. Lobby', '2. Minibar', '3. Checkout']);
    assert.deepEqual(marks, [{ value: 7, best: 10 }, { value: 4, best: 10 }, { value: 8.5, best: 10 }]); // prettier-ignore
  });

  it('are parted from the stars behind them', () => {
    const { rows, marks } = withoutStars(['Charades ****', 'Sardines ★★☆', 'Coda']);
    assert.deepEqual(rows, ['Charades', 'Sardines', 'Coda']);
    assert.deepEqual(marks, [{ value: 4 }, { value: 2, best: 3 }, undefined]);
  });
});

/** The tracks of a post, as `artist | title | side`. */
function tracksOf(text: string): string[] {
  const found = importText(text);
  assert.ok('review' in found);
  return (found.review.tracks ?? []).map(({ artist, title, side }) =>
    [artist && creditText(artist), title, side].filter(Boolean).join(' | '),
  );
}

describe('rows that nothing numbers', () => {
  it('are a list under the sides of a record', () => {
    const post = `Odile Strand “Tide Table” (Quay Records, 1979)

SIDE ONE
Apple Cart 3:10
Pig Iron 2:59

SIDE TWO
Windfall 6:01
Saw 4:20

Found in a shop for next to nothing.
`;
    assert.deepEqual(tracksOf(post), ['Apple Cart | ONE', 'Pig Iron | ONE', 'Windfall | TWO', 'Saw | TWO']);
  });

  it('are a list where they have titles in quotes, and music is spoken of', () => {
    const post = `Umpire: Original Soundtrack

The Bleachers - “First Pitch”
Dana Culp - “Shortstop Heart”
Hal Voss - “Extra Innings”

I had the tape.
`;
    assert.deepEqual(tracksOf(post), ['The Bleachers | First Pitch', 'Dana Culp | Shortstop Heart', 'Hal Voss | Extra Innings']); // prettier-ignore
  });

  it('are none in a recipe, a day’s plan or a list of films', () => {
    for (const post of [
      'Plum cake\n\nPrep 0:20\nBaking 0:45\nCooling 1:00\n\nServe with cream.\n',
      'Saturday\n\nDoors open 7:30\nFirst guests 8:15\nTaxi home 1:45\n\nSee you there.\n',
      'Films I saw in March\n\nThe Glass Canoe ****\nPier 9 ***\nSummer of Wasps *****\n\nThat is all.\n',
      'My podcasts for long drives\n\n1. Kettle - Tea and Empire (48:12)\n2. Moose - Norwegian Roads (35:00)\n3. Crime - The Bakewell Job (52:41)\n',
    ])
      assert.deepEqual(tracksOf(post), [], post);
  });
});

const list = `The Ferry album

1. Night Ferry (3:01)
2. Salt and Iron (3:02)
3. Glass Hill (3:03)

`;

describe('what stands below a list and begins with the next number', () => {
  for (const said of ['4 out of 5 stars', '4 years later I still play this every week.'])
    it(`is no row of it: ${said}`, () => {
      assert.equal(tracksOf(`${list}${said}\n`).length, 3);
    });
});

describe('a rating of something else', () => {
  for (const said of ['The pizza afterwards was a solid 9/10.', 'I gave their last album 9/10.'])
    it(`is not the album’s: ${said}`, () => {
      const found = importText(`${list}${said}\n`);
      assert.ok('review' in found);
      assert.equal(found.review.ratings, undefined);
    });
});
