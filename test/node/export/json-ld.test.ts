import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jsonLd, jsonLdScript } from '../../../src/export/json-ld.js';
import type { Rating, Review, Track } from '../../../src/model/review.js';
import { fullReview } from '../support/full-review.js';

const page = 'https://blog.example/rocky-iv';
const read = (review: Partial<Review>) => {
  const data = jsonLd({ title: 'Rocky IV', url: page, ...review });
  assert.ok(data);
  return data;
};
const albumOf = (review: Partial<Review>) => read(review).itemReviewed;
const ratingOf = (...ratings: Rating[]) => read({ ratings }).reviewRating;
const tracksOf = (...tracks: Track[]) => {
  const { track } = albumOf({ tracks }) as {
    track?: { itemListElement: { position: number; item: object }[] };
  };
  return track?.itemListElement;
};

describe('jsonLd', () => {
  test('a review with every field', () => {
    assert.deepEqual(jsonLd(fullReview, { lang: 'en-GB' }), {
      '@context': 'https://schema.org',
      '@type': 'Review',
      name: 'Great Soundtracks of 1985: Rocky IV',
      url: page,
      author: { '@type': 'Person', name: 'Anna' },
      datePublished: '2024-11-02T19:30:00Z',
      inLanguage: 'en-GB',
      itemReviewed: {
        '@type': 'MusicAlbum',
        name: 'Rocky IV',
        albumProductionType: 'https://schema.org/SoundtrackAlbum',
        byArtist: [
          { '@type': 'MusicGroup', name: 'Kenny Loggins' },
          { '@type': 'MusicGroup', name: 'Gladys Knight' },
        ],
        creditText: 'Kenny Loggins & Gladys Knight',
        datePublished: '1985-11-27',
        genre: ['rock', 'synth-pop'],
        image: 'https://blog.example/covers/rocky-iv.jpg',
        about: { '@type': 'Movie', name: 'Rocky IV', datePublished: '1985' },
        albumRelease: {
          '@type': 'MusicRelease',
          name: 'Rocky IV',
          catalogNumber: 'SZ 40203',
          recordLabel: { '@type': 'Organization', name: 'Scotti Bros.' },
          duration: 'PT1H2M9S',
        },
        sameAs: 'https://www.discogs.com/master/96559',
        track: {
          '@type': 'ItemList',
          itemListElement: [
            {
              '@type': 'ListItem',
              position: 1,
              item: {
                '@type': 'MusicRecording',
                name: 'Burning Heart',
                alternateName: 'Bāningu hāto',
                byArtist: { '@type': 'MusicGroup', name: 'Survivor' },
                duration: 'PT3M51S',
                position: '1',
              },
            },
            {
              '@type': 'ListItem',
              position: 2,
              item: {
                '@type': 'MusicRecording',
                name: 'Double or Nothing',
                byArtist: [
                  { '@type': 'MusicGroup', name: 'Kenny Loggins' },
                  { '@type': 'MusicGroup', name: 'Gladys Knight' },
                ],
                creditText: 'Kenny Loggins with Gladys Knight',
              },
            },
            {
              '@type': 'ListItem',
              position: 3,
              item: { '@type': 'MusicRecording', name: 'Training Montage' },
            },
          ],
        },
      },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 4,
        bestRating: 5,
        worstRating: 0,
        name: 'Very good',
      },
      abstract: 'Loud and shiny.',
      reviewBody: 'Where to begin?',
      commentCount: 18,
      comment: {
        '@type': 'Comment',
        '@id': 'https://blog.example/rocky-iv#comment-17',
        text: 'No easy way out!',
        author: { '@type': 'Person', name: 'Ben', url: 'https://ben.example/' },
        datePublished: '2024-11-03',
        url: 'https://blog.example/rocky-iv#comment-17',
      },
    });
  });

  test('a title alone has nothing else', () => {
    assert.deepEqual(jsonLd({ title: ' Rocky\n IV ' }), {
      '@context': 'https://schema.org',
      '@type': 'Review',
      itemReviewed: { '@type': 'MusicAlbum', name: 'Rocky IV' },
    });
  });

  test('without a title that can be seen there is nothing', () => {
    for (const review of [{}, { title: '\u200b' }, { title: '\u0001' }]) {
      assert.equal(jsonLd(review), undefined);
      assert.equal(jsonLdScript(review), '');
    }
  });

  describe('ratings', () => {
    const taken: readonly (readonly [string, Rating[], object])[] = [
      [
        'a scale as given',
        [{ value: 8, best: 10, worst: 0 }],
        { ratingValue: 8, bestRating: 10, worstRating: 0 },
      ],
      ['no end of a scale that is not given', [{ value: 4 }], { ratingValue: 4 }],
      ['a best alone', [{ value: 85, best: 100 }], { ratingValue: 85, bestRating: 100 }],
      [
        'that of the album, not that of the film',
        [
          { of: 'film', value: 1 },
          { of: 'Album', value: 3 },
        ],
        { ratingValue: 3 },
      ],
      ['the first of two', [{ value: 2 }, { of: 'album', value: 3 }], { ratingValue: 2 }],
      ['a number after a mark in words', [{ value: 'B+' }, { value: 3 }], { ratingValue: 3 }],
      [
        'below zero on a scale that is',
        [{ value: -2, worst: -3, best: 3 }],
        { ratingValue: -2, bestRating: 3, worstRating: -3 },
      ],
    ];
    for (const [name, ratings, expected] of taken)
      test(name, () => assert.deepEqual(ratingOf(...ratings), { '@type': 'Rating', ...expected }));

    const refused: readonly (readonly [string, Rating[]])[] = [
      ['none', []],
      ['a mark in words', [{ value: 'B+' }]],
      ['a number that is a word', [{ value: '4' }]],
      ['one of something else', [{ of: 'film', value: 4, best: 5 }]],
      ['over the scale that readers assume', [{ value: 7 }]],
      ['under the scale that readers assume', [{ value: 0, best: 5 }]],
      ['over its own scale', [{ value: 6, best: 5 }]],
      ['a scale of one step', [{ value: 5, best: 5, worst: 5 }]],
      ['no number', [{ value: NaN }]],
      ['a scale without an end', [{ value: 4, best: Infinity }]],
    ];
    for (const [name, ratings] of refused)
      test(`refuses ${name}`, () => assert.equal('reviewRating' in read({ ratings }), false));

    test('likes and ratings of tracks make none', () => {
      const body = { format: 'text', value: 'Yes.' } as const;
      const script = jsonLdScript({
        title: 'Rocky IV',
        tracks: [{ title: 'Burning Heart', ratings: [{ value: 5, best: 5 }] }],
        comments: {
          items: [
            { id: '1', body, counts: { likes: 5 } },
            { id: '2', body, kind: 'like' },
          ],
        },
      });
      assert.doesNotMatch(script, /rating|like/i);
    });
  });

  test('what the album is for', () => {
    const about = (work: Review['work']) => (albumOf({ work }) as { about?: object }).about;
    assert.deepEqual(about({ type: 'series', title: 'Twin Peaks' }), {
      '@type': 'TVSeries',
      name: 'Twin Peaks',
    });
    assert.deepEqual(about({ type: 'game', title: 'Journey', year: 2012 }), {
      '@type': 'VideoGame',
      name: 'Journey',
      datePublished: '2012',
    });
    assert.deepEqual(about({ type: 'stage', title: 'Cats' }), { '@type': 'CreativeWork', name: 'Cats' });
    assert.deepEqual(about({ title: 'Cats' }), { '@type': 'CreativeWork', name: 'Cats' });
    assert.deepEqual(albumOf({ work: { type: 'film', year: 1985 } }), {
      '@type': 'MusicAlbum',
      name: 'Rocky IV',
      albumProductionType: 'https://schema.org/SoundtrackAlbum',
    });
  });

  test('ids of catalogues that are known, in their own form', () => {
    const id = '5b11f4ce-a62d-471e-81fc-a69a8278c7da';
    assert.deepEqual(
      albumOf({
        ids: {
          musicbrainzRelease: id,
          musicbrainzReleaseGroup: id,
          wikidata: 'Q42',
          discogsMaster: '../1',
          shelf: '7',
        },
      }),
      {
        '@type': 'MusicAlbum',
        name: 'Rocky IV',
        albumRelease: {
          '@type': 'MusicRelease',
          name: 'Rocky IV',
          sameAs: `https://musicbrainz.org/release/${id}`,
        },
        sameAs: [`https://musicbrainz.org/release-group/${id}`, 'https://www.wikidata.org/wiki/Q42'],
      },
    );
  });

  test('lengths in ISO 8601', () => {
    const lengths = ['3:51', '0:07', '4:00', '1:02:09', '75:30', '9.59', undefined];
    const durations = lengths.map((length) => {
      const [item] = tracksOf({ title: 'Burning Heart', ...(length && { length }) }) ?? [];
      return (item?.item as { duration?: string }).duration;
    });
    assert.deepEqual(durations, ['PT3M51S', 'PT7S', 'PT4M', 'PT1H2M9S', 'PT1H15M30S', undefined, undefined]);
  });

  test('credits: each name, and the whole as the sleeve joins it', () => {
    assert.deepEqual(tracksOf({ title: 'a', artist: 'Simon & Garfunkel' })?.[0]?.item, {
      '@type': 'MusicRecording',
      name: 'a',
      byArtist: { '@type': 'MusicGroup', name: 'Simon & Garfunkel' },
    });
    assert.deepEqual(
      tracksOf({
        title: 'a',
        artist: [{ name: 'A', join: ' feat. ' }, { name: 'B', join: ', ' }, { name: 'C' }],
      })?.[0]?.item,
      {
        '@type': 'MusicRecording',
        name: 'a',
        byArtist: ['A', 'B', 'C'].map((name) => ({ '@type': 'MusicGroup', name })),
        creditText: 'A feat. B, C',
      },
    );
    assert.equal('byArtist' in (tracksOf({ title: 'a', artist: [] })?.[0]?.item ?? {}), false);
  });

  test('a track without a title that can be seen is left out, and the others keep their places', () => {
    const tracks = tracksOf({ title: 'One' }, { title: '\u200b' }, { title: 'Three' });
    assert.deepEqual(
      tracks?.map(({ position }) => position),
      [1, 3],
    );
    assert.equal(tracksOf({ title: '\u200b' }), undefined);
  });

  test('addresses are absolute or not there', () => {
    const review: Review = {
      title: 'Rocky IV',
      cover: { src: '../cover.jpg' },
      author: { name: 'Anna', url: 'mailto:anna@blog.example' },
    };
    const imageOf = (more: Partial<Review>, base?: string) => {
      const data = jsonLd({ ...review, ...more }, { base });
      return [data?.url, (data?.itemReviewed as { image?: string }).image];
    };
    assert.deepEqual(imageOf({}), [undefined, undefined]);
    assert.deepEqual(imageOf({ url: '/a/b' }), [undefined, undefined]);
    assert.deepEqual(imageOf({ url: '/a/b/' }, 'https://x.example'), [
      'https://x.example/a/b/',
      'https://x.example/a/cover.jpg',
    ]);
    assert.deepEqual(imageOf({}, 'https://x.example/a/'), [undefined, 'https://x.example/cover.jpg']);
    assert.deepEqual(imageOf({ cover: { src: ' HTTPS://X.example/a b' } }), [
      undefined,
      'https://x.example/a%20b',
    ]);
    for (const src of ['javascript:alert(1)', 'data:image/png,', 'https://a:b@x.example', '//x.example'])
      assert.deepEqual(imageOf({ cover: { src } }), [undefined, undefined]);
    assert.deepEqual(jsonLd({ ...review, url: page })?.author, { '@type': 'Person', name: 'Anna' });
  });

  test('days that there are', () => {
    assert.equal(read({ published: '2023-02-28' }).datePublished, '2023-02-28');
    assert.equal('datePublished' in read({ published: '2023-02-29' }), false);
    assert.equal('datePublished' in read({ published: 'yesterday' }), false);
  });

  test('the post in plain words', () => {
    const html = '<h2>One</h2><p>a <b>b</b>&rarr;<script>c()</script></p><ul><li>d</ul>';
    assert.equal(read({ body: { format: 'html', value: html } }).reviewBody, 'One\na b→\nd');
    assert.equal(read({ body: { format: 'markdown', value: '# One\n\na *b*' } }).reviewBody, 'One\na b');
    assert.equal(read({ body: { format: 'text', value: 'a *b*\nc' } }).reviewBody, 'a *b*\nc');
    assert.equal('reviewBody' in read({ body: { format: 'html', value: '<p>&nbsp;</p>' } }), false);
  });
});
