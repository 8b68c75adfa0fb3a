import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyAlternative } from '../../../src/importer/apply-alternative.js';
import { credit, id, medium, read, release, rowsOf } from './musicbrainz-samples.js';

describe('a release of MusicBrainz', () => {
  test('is a review with all that it says', () => {
    const imported = read(
      release({
        genres: [
          { name: 'score', count: 1 },
          { name: 'synth-pop', count: 4 },
        ],
        'release-group': { id: id('b'), title: 'Paper Lanterns', 'first-release-date': '1986' },
      }),
    );
    assert.deepEqual(imported, {
      review: {
        title: 'Paper Lanterns',
        artist: 'The Sample Orchestra',
        released: '1986-03-04',
        label: 'Example Records',
        catalog: 'EX 1',
        genres: ['synth-pop', 'score'],
        lang: 'en',
        tracks: [
          { title: 'Song 1.1', number: '1', length: '1:01' },
          { title: 'Song 1.2', number: '2', length: '1:02' },
        ],
        ids: { musicbrainzRelease: id('a'), musicbrainzReleaseGroup: id('b') },
      },
      ledger: [],
    });
  });

  test('with five media has discs, and titles where they have any', () => {
    const media = [1, 2, 3, 4, 5].map((n) => medium(n, ['1', '2', '3'], n === 3 ? { title: 'Demos' } : {}));
    const { review } = read(release({ media }));
    assert.deepEqual(
      review.tracks?.map(({ disc }) => disc),
      [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5],
    );
    assert.deepEqual(review.discs, [{ number: 3, title: 'Demos' }]);
    assert.equal(
      read(release()).review.tracks?.every(({ disc }) => disc === undefined),
      true,
    );
  });

  test('says whom it credits with the join phrases, and a track only says what is different', () => {
    const guests = credit(['Ada', ' & '], ['Ben', ' feat. '], ['Cy', '']);
    const tracks = [
      { title: 'One', number: '1', length: 1000, 'artist-credit': credit(['Various Artists', '']) },
      { title: 'Two', number: '2', length: 1000, 'artist-credit': guests },
      { title: 'Three', number: '3', length: 1000, recording: { 'artist-credit': credit(['Dee', '']) } },
      { title: 'Four', number: '4', length: 1000, 'artist-credit': [{ artist: { name: 'Eve' } }] },
    ];
    const media = [{ position: 1, tracks }];
    const { review } = read(release({ 'artist-credit': credit(['Various Artists', '']), media }));
    assert.equal(review.artist, 'Various Artists');
    assert.deepEqual(
      review.tracks?.map(({ artist }) => artist),
      [
        undefined,
        [{ name: 'Ada', join: ' & ' }, { name: 'Ben', join: ' feat. ' }, { name: 'Cy' }],
        'Dee',
        'Eve',
      ],
    );
  });

  test('leaves out a credited name that is none, with the join that led to it', () => {
    const parts = [...credit(['Ada', ' & ']), { name: null, joinphrase: '' }];
    const imported = read(release({ 'artist-credit': parts }));
    assert.equal(imported.review.artist, 'Ada');
    assert.equal(rowsOf(imported, 'unreadable', 'artist')[0]?.count, 1);
  });

  test('on vinyl has the sides of its numbers; elsewhere letters are no sides', () => {
    const sidesOf = (...numbers: string[]) => {
      const imported = read(release({ media: [medium(1, numbers)] }));
      return [
        imported.review.tracks?.map(({ side }) => side ?? '').join(' '),
        rowsOf(imported, 'inferred')[0]?.count,
      ];
    };
    assert.deepEqual(sidesOf('A1', 'A2', 'B1'), ['A A B', 3]);
    assert.deepEqual(sidesOf('A', 'B'), ['A B', 2]);
    assert.deepEqual(sidesOf('A', 'AA'), ['A AA', 2]);
    assert.deepEqual(sidesOf('1', '2', 'B1'), ['  ', undefined]);
    assert.deepEqual(sidesOf('I', 'II', 'III'), ['  ', undefined]);
  });

  test('has the composers of its works, and other titles of its recordings', () => {
    const by = (type: string, name: string) => ({ type, artist: { name } });
    const recording = {
      title: 'Hanabi',
      aliases: [
        { name: 'Fireworks', locale: 'en', type: 'Recording name' },
        { name: 'hanabbi', type: 'Search hint' },
      ],
      relations: [
        by('producer', 'Nobody'),
        { type: 'performance', work: { relations: [by('composer', 'Ada'), by('lyricist', 'Ben')] } },
        {
          type: 'performance',
          work: { 'artist-relation-list': [by('composer', 'Ada'), by('writer', 'Cy')] },
        },
      ],
    };
    const tracks = [{ title: 'Hanabi', number: '1', length: 5000, recording }];
    const spoken = { language: 'jpn', script: 'Latn' };
    const { review } = read(release({ media: [{ tracks }], 'text-representation': spoken }));
    assert.equal(review.lang, 'ja-Latn');
    assert.deepEqual(review.tracks, [
      {
        title: 'Hanabi',
        aliases: [{ title: 'Fireworks', lang: 'en' }],
        number: '1',
        length: '0:05',
        composers: ['Ada', 'Cy'],
      },
    ]);
  });

  test('knows languages by their BCP 47 tags', () => {
    const tagOf = (language: unknown, script: unknown) =>
      read(release({ 'text-representation': { language, script } })).review.lang;
    assert.equal(tagOf('jpn', 'Jpan'), 'ja');
    assert.equal(tagOf('zho', 'Hant'), 'zh-Hant');
    assert.equal(tagOf('deu', null), 'de');
    assert.equal(tagOf('swe', 'Qaaa'), 'sv');
    for (const language of ['mul', 'zxx', '', null, 7, 'no language', '__proto__'])
      assert.equal(tagOf(language, 'Latn'), undefined);
  });
});

describe('what is missing, left out or inferred has a row', () => {
  test('lengths are missed once', () => {
    const tracks = [
      { title: 'One', length: null },
      { title: 'Two', length: 0 },
      { title: 'Three', length: 'long' },
      { title: 'Four', length: '231000' },
      { title: 'Five', recording: { length: 5_000_000 } },
      { title: 'Six', length: 8_640_000_000 },
    ];
    const imported = read(release({ media: [{ tracks }] }));
    const [row, ...more] = rowsOf(imported, 'not-in-text', 'tracks[].length');
    assert.deepEqual([row?.count, row?.found, more.length], [4, ['One', 'Two', 'Three', 'Six'], 0]);
    assert.deepEqual(
      imported.review.tracks?.map(({ length }) => length),
      [undefined, undefined, undefined, '3:51', '1:23:20', undefined],
    );
  });

  test('a track before the first, tracks of data, tracks without a title', () => {
    const imported = read(
      release({
        media: [
          medium(1, ['1', '2'], {
            pregap: { number: '0', position: 0, title: 'Hidden', length: 88_000 },
            'data-tracks': [{ number: '3', title: 'Screensaver' }],
          }),
          { position: 2, tracks: [{ title: '[data track]' }, { title: null, number: '2' }, 'x', null] },
        ],
      }),
    );
    assert.equal(imported.review.tracks?.length, 2);
    assert.deepEqual(
      rowsOf(imported, 'unreadable', 'tracks').map(({ found, count }) => [found, count]),
      [
        [['Hidden'], 1],
        [['Screensaver', '[data track]'], 2],
        [[], 2],
        [['2'], 1],
      ],
    );
    const [other] = rowsOf(imported, 'unreadable')[0]?.alternatives ?? [];
    const whole = other && applyAlternative(imported.review, other).tracks;
    assert.deepEqual(whole?.[0], { title: 'Hidden', number: '0', length: '1:28', disc: 1 });
    assert.equal(whole?.length, 3);
    assert.deepEqual(rowsOf(imported, 'count-mismatch'), []);
  });

  test('tracks that were not fetched', () => {
    const imported = read(release({ media: [{ position: 1, format: 'CD', 'track-count': 12 }] }));
    assert.equal(imported.review.tracks, undefined);
    assert.deepEqual(rowsOf(imported, 'count-mismatch')[0]?.found, [12, 0]);
    assert.equal(rowsOf(imported, 'not-in-text', 'tracks').length, 1);
  });

  test('other titles, labels, numbers and dates are alternatives', () => {
    const imported = read(
      release({
        title: 'Paper Lanterns (2011 remaster)',
        date: '2011',
        aliases: [{ name: 'Lampions', locale: 'de' }],
        'release-group': { title: 'Paper Lanterns', 'first-release-date': '1986-03-04' },
        'label-info': [
          { 'catalog-number': 'EX 1', label: { name: 'Example Records' } },
          { 'catalog-number': 'EX 2', label: { name: 'Other Records' } },
          { 'catalog-number': '[none]', label: { name: 'Example Records' } },
        ],
        media: [{ tracks: [{ title: 'Dont Go', length: 1000, recording: { title: 'Don’t Go' } }] }],
      }),
    );
    const others = imported.ledger.flatMap(({ alternatives }) => alternatives);
    assert.deepEqual(others, [
      { path: 'title', value: 'Paper Lanterns' },
      { path: 'title', value: 'Lampions' },
      { path: 'released', value: '1986-03-04' },
      { path: 'label', value: 'Other Records' },
      { path: 'catalog', value: 'EX 2' },
      { path: 'tracks[0].title', value: 'Don’t Go' },
    ]);
  });

  test('what nobody says, and what the release group says', () => {
    const group = {
      id: id('b'),
      title: 'Lanterns',
      'first-release-date': '1986',
      genres: [{ name: 'score' }],
    };
    const imported = read({ id: id('a'), title: null, date: '', media: [], 'release-group': group });
    assert.deepEqual(imported.review, {
      title: 'Lanterns',
      released: '1986',
      genres: ['score'],
      ids: { musicbrainzRelease: id('a'), musicbrainzReleaseGroup: id('b') },
    });
    assert.deepEqual(
      imported.ledger.map(({ code, about }) => `${code} ${about.join()}`),
      [
        'inferred genres',
        'not-in-text artist',
        'not-in-text label',
        'not-in-text tracks',
        'inferred title',
        'inferred released',
      ],
    );
    const none = [{ label: { name: '[no label]' } }];
    assert.match(rowsOf(read(release({ 'label-info': none })), 'not-in-text')[0]?.why ?? '', /there is none/);
  });
});
