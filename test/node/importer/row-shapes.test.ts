import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../../src/importer/import-text.js';
import { withDashes, withoutRemarks, withoutStars } from '../../../src/importer/row-shapes.js';
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
