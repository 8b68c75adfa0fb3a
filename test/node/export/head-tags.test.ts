import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { headTags } from '../../../src/export/head-tags.js';
import type { Review } from '../../../src/model/review.js';
import { valid } from '../support/arbitrary-review.js';
import { fullReview } from '../support/full-review.js';

const read = (review: Partial<Review>, options = {}) =>
  headTags({ title: 'Rocky IV', ...review }, options).split('\n');
const valuesOf = (lines: readonly string[], property: string): string[] =>
  lines.flatMap((line) => {
    const start = `<meta property="${property}" content="`;
    return line.startsWith(start) ? [line.slice(start.length, -'">'.length)] : [];
  });
const descriptionOf = (review: Partial<Review>) => valuesOf(read(review), 'og:description');

describe('headTags', () => {
  test('a review with every field', () => {
    assert.deepEqual(headTags(fullReview, { lang: 'en-GB' }).split('\n'), [
      '<link rel="canonical" href="https://blog.example/rocky-iv">',
      '<meta property="og:title" content="Great Soundtracks of 1985: Rocky IV">',
      '<meta property="og:type" content="music.album">',
      '<meta property="og:url" content="https://blog.example/rocky-iv">',
      '<meta property="og:description" content="Loud and shiny.">',
      '<meta property="og:locale" content="en_GB">',
      '<meta property="og:image" content="https://blog.example/covers/rocky-iv.jpg">',
      '<meta property="og:image:width" content="600">',
      '<meta property="og:image:height" content="600">',
      '<meta property="music:release_date" content="1985-11-27">',
      '<meta property="music:song" content="https://youtu.be/abcdefghijk">',
      '<meta property="music:song:disc" content="1">',
      '<meta property="music:song:track" content="1">',
      '<meta name="twitter:card" content="summary">',
    ]);
  });

  test('a title alone has nothing else', () => {
    assert.deepEqual(read({}), [
      '<meta property="og:title" content="Rocky IV">',
      '<meta property="og:type" content="music.album">',
      '<meta name="twitter:card" content="summary">',
    ]);
  });

  test('without a title there is only the address', () => {
    assert.equal(headTags({}), '');
    assert.equal(headTags({ title: '\u200b', cover: { src: 'https://a.example/a.png' } }), '');
    assert.equal(headTags({ url: 'https://a.example' }), '<link rel="canonical" href="https://a.example/">');
  });

  test('hostile words stay words', () => {
    const text = `"><script>alert('1')</script><!-- &amp;`;
    const [title = ''] = valuesOf(read({ headline: text }), 'og:title');
    assert.equal(title, "&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&lt;!-- &amp;amp;");
    const url = 'https://a.example/?a="><script>&b=\'';
    const lines = read({ url, cover: { src: url, alt: text }, verdict: { text } });
    for (const line of lines) assert.match(line, /^<(meta|link) [a-z]+="[^"<>]+" (content|href)="[^"<>]+">$/);
  });

  test('a picture only with an absolute address, and nothing of it without', () => {
    const cover = { src: 'cover.jpg', alt: 'Two boxers', width: 6, height: 7 };
    assert.doesNotMatch(read({ cover }).join(), /image/);
    assert.doesNotMatch(read({ cover: { ...cover, src: 'javascript:alert(1)' } }).join(), /image/);
    const lines = read({ cover }, { base: 'https://a.example/b/' });
    assert.deepEqual(valuesOf(lines, 'og:image'), ['https://a.example/b/cover.jpg']);
    assert.deepEqual(valuesOf(lines, 'og:image:alt'), ['Two boxers']);
    assert.equal(
      lines.some((line) => /canonical|og:url/.test(line)),
      false,
    );
  });

  test('the address of a page is that of the whole page', () => {
    assert.deepEqual(read({ url: '/a?b#c' }, { base: 'https://a.example' }).slice(0, 1), [
      '<link rel="canonical" href="https://a.example/a?b">',
    ]);
    assert.doesNotMatch(read({ url: '/a' }).join(), /canonical|og:url/);
  });

  test('the description: the verdict, else the first words of the post', () => {
    const body = { format: 'html', value: '<p>Where to <b>begin</b>?</p><p>Here.</p>' } as const;
    assert.deepEqual(descriptionOf({ body, verdict: { text: 'Loud.' } }), ['Loud.']);
    assert.deepEqual(descriptionOf({ body, verdict: { tryIf: 'You like it.' } }), ['Where to begin? Here.']);
    assert.deepEqual(descriptionOf({ body: { format: 'html', value: '<p> </p>' } }), []);
    const [long = ''] = descriptionOf({ body: { format: 'text', value: 'synthesiser '.repeat(40) } });
    assert.match(long, /^(synthesiser )+synthesiser…$/);
    assert.ok(long.length > 180 && long.length <= 200);
    for (const value of ['x'.repeat(500), '雨'.repeat(500), '😀'.repeat(500)]) {
      const [cut = ''] = descriptionOf({ body: { format: 'text', value } });
      assert.ok(cut.length > 180 && cut.length <= 200 && cut.endsWith('…'));
      assert.ok(value.startsWith(cut.slice(0, -1)));
      assert.doesNotMatch(cut, /\p{Cs}/u);
    }
  });

  test('a locale only with a territory, and never that of the titles', () => {
    const localeOf = (lang?: string) => valuesOf(read({ lang: 'ja-JP' }, { lang }), 'og:locale');
    assert.deepEqual(['en-gb', 'zh-Hant-TW', 'en', 'es-419', 'no tag', undefined].map(localeOf), [
      ['en_GB'],
      ['zh_TW'],
      [],
      [],
      [],
      [],
    ]);
  });

  test('a release date is a whole day', () => {
    const dateOf = (released: string) => valuesOf(read({ released }), 'music:release_date');
    assert.deepEqual(['1985', '1985-11', '1985-11-27', '1985-02-29'].map(dateOf), [
      [],
      [],
      ['1985-11-27'],
      [],
    ]);
  });

  test('songs with an address, each at its place on its disc', () => {
    const media = (url: string) => ({ title: 'a', media: [{ url: 'javascript:1' }, { url }] });
    const lines = read({
      tracks: [
        { ...media('https://a.example/1'), disc: 1 },
        { title: 'b' },
        media('https://a.example/3'),
        { ...media('https://a.example/4'), disc: 2 },
        media('/5'),
      ],
    });
    assert.deepEqual(
      lines
        .filter((line) => line.includes('music:'))
        .map((line) => /song(.*)" content="(.*)"/.exec(line)?.slice(1)),
      [
        ['', 'https://a.example/1'],
        [':disc', '1'],
        [':track', '1'],
        ['', 'https://a.example/3'],
        [':disc', '1'],
        [':track', '3'],
        ['', 'https://a.example/4'],
        [':disc', '2'],
        [':track', '1'],
      ],
    );
    assert.doesNotMatch(read({ tracks: [media('https://a.example/1')] }).join(), /disc/);
  });

  test('whatever the review: each line is one tag with a value', () => {
    fc.assert(
      fc.property(
        valid() as fc.Arbitrary<Review>,
        fc.constantFrom(undefined, 'https://a.example/'),
        (review, base) => {
          const tags = headTags(review, { base });
          for (const line of tags ? tags.split('\n') : []) {
            assert.match(
              line,
              /^<(?:meta|link) (?:rel|property|name)="[a-z_:]+" (?:content|href)="[^"<>]*[^"<>\s][^"<>]*">$/,
            );
            assert.doesNotMatch(line, /="(undefined|null|NaN)"/);
            if (/canonical|og:url|og:image"|music:song"/.test(line))
              assert.match(line, /(content|href)="https?:\/\//);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
