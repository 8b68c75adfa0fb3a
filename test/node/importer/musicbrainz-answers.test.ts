import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { importMusicBrainz } from '../../../src/importer/musicbrainz.js';
import { arbitraryJson } from '../support/arbitrary-json.js';
import { credit, errorOf, id, medium, read, release, rowsOf } from './musicbrainz-samples.js';

describe('other answers of MusicBrainz', () => {
  test('a release group is a review without tracks, and names its releases', () => {
    const releases = [{ id: id('c'), title: 'Paper Lanterns' }, { id: id('d') }];
    const imported = read({
      id: id('b'),
      title: 'Paper Lanterns',
      'primary-type': 'Album',
      'first-release-date': '1986-03',
      'artist-credit': credit(['Ada', ' / '], ['Ben', '']),
      releases,
    });
    assert.deepEqual(imported.review, {
      title: 'Paper Lanterns',
      artist: [{ name: 'Ada', join: ' / ' }, { name: 'Ben' }],
      released: '1986-03',
      ids: { musicbrainzReleaseGroup: id('b') },
    });
    const [row, ...more] = imported.ledger;
    assert.deepEqual([row?.code, row?.about, row?.count, more.length], ['not-in-text', ['tracks'], 2, 0]);
    assert.deepEqual(
      row?.alternatives.map(({ value }) => value),
      [id('c'), id('d')],
    );
  });

  test('the dialect of musicbrainzngs says the same', () => {
    const { review } = read({
      release: {
        id: id('a'),
        title: 'Paper Lanterns',
        date: '1986',
        'text-representation': { language: 'eng', script: 'Latn' },
        'artist-credit': [{ artist: { name: 'Ada' } }, ', ', { name: 'Ben', artist: { name: 'B.' } }],
        'label-info-list': [{ 'catalog-number': 'EX 1', label: { name: 'Example Records' } }],
        'medium-list': [
          {
            position: '1',
            'track-count': 2,
            'track-list': [
              { position: '1', number: 'A1', length: '61400', recording: { title: 'One' } },
              {
                position: '2',
                number: 'B1',
                recording: {
                  title: 'Two',
                  length: '231000',
                  'artist-credit': [{ artist: { name: 'Cy' } }],
                  'alias-list': [{ alias: 'Deux', locale: 'fr' }],
                  'work-relation-list': [
                    { work: { 'artist-relation-list': [{ type: 'composer', artist: { name: 'Dee' } }] } },
                  ],
                },
              },
            ],
          },
        ],
      },
    });
    assert.deepEqual(review, {
      title: 'Paper Lanterns',
      artist: [{ name: 'Ada', join: ', ' }, { name: 'Ben' }],
      released: '1986',
      label: 'Example Records',
      catalog: 'EX 1',
      lang: 'en',
      tracks: [
        { title: 'One', number: 'A1', side: 'A', length: '1:01' },
        {
          title: 'Two',
          number: 'B1',
          side: 'B',
          length: '3:51',
          artist: 'Cy',
          aliases: [{ title: 'Deux', lang: 'fr' }],
          composers: ['Dee'],
        },
      ],
      ids: { musicbrainzRelease: id('a') },
    });
    const underscores = { title: 'X', artist_credit: [{ artist: { name: 'Ada' } }], release_group: {} };
    assert.equal(read(underscores).review.artist, 'Ada');
  });

  test('what is no album is refused in one sentence', () => {
    assert.match(errorOf(medium(1, ['1'])), /medium .* fetch a release/);
    assert.match(errorOf({ id: id('e'), title: 'One', length: 1000, video: false }), /recording/);
    assert.match(errorOf({ recording: { id: id('e'), title: 'One', length: '1000' } }), /recording/);
    assert.match(errorOf({ number: '1', title: 'One', recording: {} }), /one track/);
    assert.match(errorOf({ error: 'Not Found', help: 'x' }), /error \(“Not Found”\)/);
    assert.match(errorOf({ created: 'x', count: 1, releases: [release()] }), /list of what was found/);
    assert.match(errorOf({ 'release-list': [release()] }), /list of what was found/);
    assert.match(errorOf({ name: 'Ada', 'sort-name': 'Ada', 'life-span': {} }), /artist or a label/);
    assert.match(errorOf(release({ title: null })), /no title/);
    assert.match(errorOf([release()]), /a list/);
    assert.match(errorOf(JSON.stringify(release())), /a text/);
    for (const json of [null, undefined, 1, true, {}, { title: 'X' }, () => 1]) errorOf(json);
  });
});

describe('hostile JSON', () => {
  test('is cut at the caps, with a row', () => {
    const track = { title: 'Loop', length: 1000 };
    const media = Array.from({ length: 3000 }, () => ({ title: 'M', tracks: Array(3).fill(track) }));
    const credits = Array.from({ length: 3000 }, () => ({ name: 'N', joinphrase: 'j'.repeat(5000) }));
    const imported = read(release({ title: 'x'.repeat(9e5), media, 'artist-credit': credits }));
    assert.deepEqual([imported.review.title.length, imported.review.tracks?.length], [1000, 2000]);
    assert.equal(rowsOf(imported, 'unreadable').length, 4);
    assert.equal(read(release({ media: [{ tracks: Array(1e6).fill(track) }] })).review.tracks?.length, 2000);
  });

  // how long it takes: bench/import.mjs
  test('of four million tracks of data has no track', () => {
    const media = Array(2000).fill({ tracks: Array(2000).fill({ title: '[data track]' }) });
    const imported = read(release({ media }));
    assert.equal(imported.review.tracks, undefined);
    assert.equal(rowsOf(imported, 'unreadable').length, 2);
  });

  test('that looks like something of the language or of a template is no text', () => {
    const strange = JSON.parse(
      '{"__proto__":{"title":"x"},"_$litType$":1,"strings":["<b>"],"toString":"x","valueOf":1}',
    ) as unknown;
    const tracks = [{ title: strange, number: strange, length: strange, recording: strange }, strange];
    const imported = read(
      release({
        date: strange,
        id: strange,
        media: [{ position: strange, title: strange, 'track-count': strange, tracks, pregap: strange }],
        'artist-credit': [{ name: strange, joinphrase: strange }, strange],
        'text-representation': { language: strange, script: strange },
      }),
    );
    assert.deepEqual(Object.keys(imported.review), ['title', 'label', 'catalog']);
    errorOf(strange);
  });

  const names = [
    ...['title', 'id', 'date', 'name', 'length', 'number', 'position', 'type', 'locale', 'joinphrase'],
    ...['media', 'medium-list', 'tracks', 'track-list', 'recording', 'artist-credit', 'artist', 'release'],
    ...['release-group', 'label-info', 'label', 'catalog-number', 'genres', 'relations', 'work', 'aliases'],
    ...[
      'text-representation',
      'language',
      'pregap',
      'data-tracks',
      'track-count',
      'releases',
      'primary-type',
    ],
  ];
  const arbitrary = arbitraryJson(names);
  const holds = (json: unknown) => {
    const answer = importMusicBrainz(json);
    if ('error' in answer) assert.match(answer.error, /^[^\n]+\.$/);
    else read(json);
  };

  test('never makes it throw, and what comes out is valid', () => {
    fc.assert(fc.property(arbitrary, holds), { numRuns: 1000 });
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), holds), {
      numRuns: 500,
    });
  });

  test('nor in any place of a sound release', () => {
    const sound: unknown = release({
      'release-group': { id: id('b'), title: 'P', 'first-release-date': '1986' },
      media: [medium(1, ['A1'], { pregap: { title: 'Hidden' } })],
      aliases: [{ name: 'Lampions' }],
    });
    const places: string[][] = [];
    const walk = (value: unknown, path: string[]) => {
      if (path[0]) places.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inside] of Object.entries(value)) walk(inside, [...path, key]);
    };
    walk(sound, []);
    fc.assert(
      fc.property(fc.constantFrom(...places), arbitrary, (path, value) => {
        const copy = structuredClone(sound);
        let at = copy as Record<string, unknown>;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        at[path.at(-1) ?? ''] = value;
        holds(copy);
      }),
      { numRuns: 2000 },
    );
  });
});

const folder = new URL('../../../../shared/fixtures/musicbrainz/', import.meta.url);
describe('real answers', { skip: !existsSync(folder) }, () => {
  type Real = Record<string, Record<string, unknown[]>[]> & { release?: Real };
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  for (const name of files) {
    test(name, () => {
      const json = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Real;
      if (/all-nulls|medium|recording|error/.test(name)) return void errorOf(json);
      const media = (json.release ?? json)['media'] ?? json.release?.['medium-list'] ?? [];
      const counted = media.flatMap((one) => one['tracks'] ?? one['track-list'] ?? []).length;
      const imported = read(json);
      assert.equal(imported.review.tracks?.length, counted);
      assert.ok(counted > 0);
      assert.deepEqual(rowsOf(imported, 'unreadable'), []);
    });
  }
});
