import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../../src/importer/import-text.js';
import type { Imported } from '../../../src/importer/ledger.js';
import { notePicks } from '../../../src/importer/note-picks.js';
import { pickBehind } from '../../../src/importer/lists/row-picks.js';
import { findVocabulary } from '../../../src/importer/vocabulary/find-vocabulary.js';
import { named } from './judgements-named.js';
import { ratings } from './judgements-ratings.js';

const titles = ['Wasp', 'Tin Roof', 'Home', 'Black Ice', 'Nine Mile (feat. Wanda)'];
const rows = titles.map((title, i) => `${i + 1}. ${title} 3:5${i}`).join('\n');

function imported(paragraph: string, lang: string): Imported {
  const found = importText(
    `Xxx\n\nIt has five songs on it.\n\nTracklist\n${rows}\n\n${paragraph}\n`,
    findVocabulary('', lang),
  );
  assert.ok('review' in found);
  assert.equal(found.review.tracks?.length, titles.length);
  return found;
}

/** The first letters of the kinds of picks with the positions of the tracks. */
const kindsOf = ({ review: { tracks = [] } }: Imported): string[] =>
  ['favourite', 'hidden-gem', 'skip'].flatMap((kind) => {
    const places = tracks.flatMap(({ picks = [] }, i) => (picks.some((pick) => pick.kind === kind) ? i : []));
    return places[0] === undefined ? [] : `${kind.charAt(0)}${places.join('')}`;
  });

describe('a sentence that judges tracks by their names', () => {
  for (const [lang, all] of Object.entries(named))
    for (const [sentence, ...picks] of all)
      it(`${lang}: ${sentence}`, () => {
        const found = imported(sentence, lang);
        assert.deepEqual(kindsOf(found), picks);
        const told = found.ledger.filter(({ code }) => code === 'pick-found');
        assert.equal(told.length, picks.join('').replace(/\D/g, '').length);
      });
});

describe('a rating in words', () => {
  for (const [lang, all] of Object.entries(ratings))
    for (const [text, rating] of all)
      it(`${lang}: ${text}`, () => {
        const { review, ledger } = imported(text, lang);
        assert.deepEqual(review.ratings?.[0], rating);
        assert.equal(
          ledger.some(({ about }) => about[0] === 'ratings[0]'),
          !!rating,
        );
      });
});

describe('a note of a track', () => {
  const picksIn = (note: string, lang = 'en'): string[] =>
    notePicks([{ title: 'Rope' }, { title: 'Wasp', note }], [], findVocabulary('', lang)).map(
      ({ track, pick }) => `${track} ${pick.kind}`,
    );
  for (const [note, ...picks] of [
    ['Best song on the album and it isn’t close. The fiddle part alone is worth the tenner.', '1 favourite'],
    ['Skip it. Really. A spoken word thing about a kettle.', '1 skip'],
    ['my favourite cue of the year', '1 favourite'],
    ['FAVORITE. No notes.', '1 favourite'],
    ['My brother thinks this is the best song. He is wrong.'],
    ['Rope is the best song, this is not.'],
    ['Is this the best song?'],
    ['Not my favourite.'],
    ['Favourite of my mother.'],
  ] as const)
    it(note, () => {
      assert.deepEqual(picksIn(note), picks);
    });
  it('in German', () => {
    assert.deepEqual(picksIn('Der Höhepunkt der Platte.', 'de'), ['1 favourite']);
    assert.deepEqual(picksIn('Nicht der Höhepunkt der Platte.', 'de'), []);
  });
  it('has its place in the input', () => {
    const note = 'A slow one. Best song of all.';
    const row = {
      code: 'inferred',
      about: ['tracks[0].note'],
      found: [note],
      why: '',
      from: [100, 100 + note.length],
      confidence: 1,
      alternatives: [],
    } as const;
    const [found] = notePicks([{ title: 'Wasp', note }], [row], findVocabulary('', 'en'));
    assert.deepEqual(found?.row.from, [112, 121]);
  });
});

describe('a judgement behind a row', () => {
  const en = findVocabulary('', 'en');
  for (const [row, title, kind] of [
    ['3. Wasp – my favourite', '3. Wasp', 'favourite'],
    ['Wasp (favourite!)', 'Wasp', 'favourite'],
    ['Wasp (3:00) – skip it', 'Wasp (3:00)', 'skip'],
    ['Wasp (favourite!) 3:00', 'Wasp 3:00', 'favourite'],
    ['Otto Grimm – Wasp (hidden gem)', 'Otto Grimm – Wasp', 'hidden-gem'],
  ] as const)
    it(row, () => {
      const found = pickBehind(row, en);
      assert.deepEqual([found?.row, found?.kind], [title, kind]);
      assert.equal(row.slice(found?.at).startsWith(found?.found ?? '?'), true);
    });
  for (const row of ['Otto Grimm – Best', 'Wasp (live)', 'Wasp (best before 1984)', 'My Favourite', 'Wasp'])
    it(`none: ${row}`, () => {
      assert.equal(pickBehind(row, en), undefined);
    });
});
