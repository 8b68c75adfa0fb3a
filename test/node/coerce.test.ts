import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { reviewSchema } from '../../src/model/schema.js';
import { fullReview } from './support/full-review.js';
import { coerced } from './support/coerced.js';

/** What is wrong, as `code path` lines in the order of the paths. */
const complaints = (value: unknown) =>
  coerced(value)
    .problems.map(({ code, path }) => `${code} ${path}`)
    .sort();
const kept = (value: unknown) => coerced(value).review;

/** A document, what of it is kept, and what is said. */
const cases: readonly [what: string, doc: unknown, kept: unknown, said: readonly string[]][] = [
  ['nothing at all', undefined, undefined, ['wrong-type ']],
  ['null', null, undefined, ['wrong-type ']],
  ['a list of reviews', [{ title: 'x' }], undefined, ['wrong-type ']],
  ['a text', 'Rocky IV', undefined, ['wrong-type ']],
  ['an empty object', {}, {}, ['missing title']],
  ['an empty title', { title: '', label: 'x' }, { label: 'x' }, ['empty title']],
  ['a title of spaces', { title: ' \n', label: 'x' }, { label: 'x' }, ['empty title']],
  ['a title that is a number', { title: 1985 }, {}, ['wrong-type title']],
  ['an undefined field', { title: 'x', label: undefined }, { title: 'x' }, []],
  [
    'a bad optional leaf',
    { title: 'x', label: 7, catalog: 'y' },
    { title: 'x', catalog: 'y' },
    ['wrong-type label'],
  ],
  ['a cover without an address', { title: 'x', cover: { alt: 'a' } }, { title: 'x' }, ['missing cover.src']],
  [
    'a work without a title',
    { title: 'x', work: { type: 'film' } },
    { title: 'x', work: { type: 'film' } },
    [],
  ],
  [
    'a bad required leaf in a list',
    { title: 'x', tracks: [{ title: 'a' }, { title: null, note: 'n' }, { title: 'c' }] },
    { title: 'x', tracks: [{ title: 'a' }, { title: 'c' }] },
    ['wrong-type tracks[1].title'],
  ],
  [
    'a bad optional leaf in a list',
    { title: 'x', tracks: [{ title: 'a', length: '3 min' }] },
    { title: 'x', tracks: [{ title: 'a' }] },
    ['not-allowed tracks[0].length'],
  ],
  [
    'a bad required leaf in a required object',
    {
      title: 'x',
      comments: {
        items: [
          { id: '1', body: { format: 'text' } },
          { id: '2', body: { format: 'text', value: '' } },
        ],
      },
    },
    { title: 'x', comments: { items: [{ id: '2', body: { format: 'text', value: '' } }] } },
    ['missing comments.items[0].body.value'],
  ],
  [
    'a bad next post',
    { title: 'x', series: { title: 's', next: { url: '/next' }, previous: { title: 'p' } } },
    { title: 'x', series: { title: 's', previous: { title: 'p' } } },
    ['missing series.next.title'],
  ],
  [
    'unknown fields',
    { title: 'x', colour: 'red', work: { title: 'w', colour: 1 } },
    { title: 'x', work: { title: 'w' } },
    ['unknown-field colour', 'unknown-field work.colour'],
  ],
  [
    'an artist in parts',
    { title: 'x', artist: [{ name: 'a', join: ' & ' }, { join: 'b' }] },
    { title: 'x', artist: [{ name: 'a', join: ' & ' }] },
    ['missing artist[1].name'],
  ],
  [
    'a list where items are texts',
    { title: 'x', genres: ['a', 1, '', 'b'] },
    { title: 'x', genres: ['a', 'b'] },
    ['empty genres[2]', 'wrong-type genres[1]'],
  ],
  [
    'a rating above its scale',
    { title: 'x', ratings: [{ value: 6, best: 5 }, { value: 6 }] },
    { title: 'x', ratings: [{ value: 6 }] },
    ['out-of-range ratings[0].value'],
  ],
  [
    'a rating below its scale',
    { title: 'x', ratings: [{ value: -1, worst: 0 }, { value: -1 }, { value: -1, worst: -1 }] },
    { title: 'x', ratings: [{ value: -1 }, { value: -1, worst: -1 }] },
    ['out-of-range ratings[0].value'],
  ],
  [
    'a mark beside a scale',
    { title: 'x', ratings: [{ value: 'B+', best: 5 }] },
    { title: 'x', ratings: [{ value: 'B+', best: 5 }] },
    [],
  ],
  [
    'a bad scale',
    { title: 'x', ratings: [{ value: 4, best: '5' }] },
    { title: 'x', ratings: [{ value: 4 }] },
    ['wrong-type ratings[0].best'],
  ],
  [
    'half a year',
    { title: 'x', work: { title: 'w', year: 1985.5 } },
    { title: 'x', work: { title: 'w' } },
    ['out-of-range work.year'],
  ],
  [
    'a huge number',
    JSON.parse('{"title":"x","statedLength":"1:00","captions":[{"after":1e999,"text":"c"}]}'),
    { title: 'x', statedLength: '1:00', captions: [] },
    ['out-of-range captions[0].after'],
  ],
  ['another version', { title: 'x', version: 2 }, { title: 'x' }, ['out-of-range version']],
  [
    'scripts for URLs',
    {
      title: 'x',
      url: 'javascript:alert(1)',
      cover: { src: 'data:text/html,x' },
      links: [{ url: 'JaVaScRiPt:1' }, { url: 'mailto:a@b.example' }],
    },
    { title: 'x', links: [{ url: 'mailto:a@b.example' }] },
    ['unsafe-url cover.src', 'unsafe-url links[0].url', 'unsafe-url url'],
  ],
  ['a URL that is too long', { title: 'x', url: `/${'a'.repeat(4096)}` }, { title: 'x' }, ['unsafe-url url']],
  [
    'two tracks of one title',
    { title: 'x', tracks: [{ title: 'War' }, { title: 'War' }] },
    { title: 'x', tracks: [{ title: 'War' }, { title: 'War' }] },
    [],
  ],
  [
    'a verdict of which nothing is left',
    { title: 'x', verdict: { text: 1 } },
    { title: 'x', verdict: {} },
    ['wrong-type verdict.text'],
  ],
  [
    'ids of which one is bad',
    { title: 'x', ids: { a: 'x', b: 5, 'odd key': 'z' } },
    { title: 'x', ids: { a: 'x', 'odd key': 'z' } },
    ['wrong-type ids.b'],
  ],
  [
    'names of the language',
    JSON.parse(
      '{"title":"x","__proto__":{"label":"y"},"constructor":"z","hasOwnProperty":1,"ids":{"constructor":"c","__proto__":"p"}}',
    ),
    { title: 'x', ids: {} },
    [
      'unknown-field __proto__',
      'unknown-field constructor',
      'unknown-field hasOwnProperty',
      'unknown-field ids.__proto__',
      'unknown-field ids.constructor',
    ],
  ],
  [
    'a toString of its own',
    { title: { toString: 'x' }, label: { toString: () => 'x' } },
    {},
    ['wrong-type label', 'wrong-type title'],
  ],
  [
    'what Lit takes for its own',
    {
      title: 'x',
      tracks: [
        { title: { _$litType$: 1, strings: ['<b>'] } },
        { title: { _$litDirective$: 1 } },
        { nodeType: 1 },
      ],
    },
    { title: 'x', tracks: [] },
    [
      'missing tracks[2].title',
      'unknown-field tracks[2].nodeType',
      'wrong-type tracks[0].title',
      'wrong-type tracks[1].title',
    ],
  ],
];

describe('coerceReview', () => {
  for (const [what, doc, good, said] of cases) {
    it(`keeps what is good of ${what}`, () => {
      assert.deepEqual(kept(doc), good);
      assert.deepEqual(complaints(doc), said);
      assert.ok(v.is(reviewSchema, { title: 'x', ...kept(doc) }));
    });
  }

  it('gives a full review back as it is', () => {
    assert.deepEqual(coerced(fullReview), { review: fullReview, problems: [] });
  });

  it('cuts what is over a cap, never through a character', () => {
    const long = `${'x'.repeat(999)}😀`;
    const review = {
      title: long,
      verdict: { text: 'y'.repeat(10_001) },
      body: { format: 'text', value: 'z'.repeat(262_145) },
    };
    const answer = coerced(review);
    assert.equal(answer.review?.title, 'x'.repeat(999));
    assert.equal(answer.review?.verdict?.text?.length, 10_000);
    assert.equal(answer.review?.body?.value.length, 262_144);
    assert.deepEqual(
      answer.problems.map(({ code, path, allowed }) => [code, path, allowed]),
      [
        ['too-long', 'title', '1000'],
        ['too-long', 'verdict.text', '10000'],
        ['too-long', 'body.value', '262144'],
      ],
    );
    assert.equal(kept({ title: `${'x'.repeat(998)}😀` })?.title?.length, 1000);
    assert.deepEqual(complaints({ title: `${' '.repeat(1000)}x` }), ['empty title']);
  });

  it('gives plain objects of its own: no symbol of the page, and nothing of a field that went', () => {
    const [mark, other] = [Symbol('mark'), { of: 'the page' }];
    const doc = {
      title: 'x',
      [mark]: other,
      extra: other,
      tracks: [{ title: 't', [mark]: other, extra: 1 }],
    };
    assert.deepEqual(kept(doc), { title: 'x', tracks: [{ title: 't' }] });
    assert.deepEqual(Reflect.ownKeys(kept(doc)!.tracks![0]!), ['title']);
    assert.deepEqual(Reflect.ownKeys(kept(doc)!), ['title', 'tracks']);
  });

  it('cuts long lists and says so once', () => {
    const many = <T>(count: number, item: T) => Array.from({ length: count }, () => item);
    const comment = { id: '1', body: { format: 'text', value: 'x' } };
    const doc = {
      title: 'x',
      tracks: many(2001, { title: 't' }),
      comments: { items: many(100_001, comment) },
    };
    assert.deepEqual(complaints(doc), ['too-many comments.items', 'too-many tracks']);
    const { tracks, comments } = kept(doc) ?? {};
    assert.equal(tracks?.length, 2000);
    assert.equal(comments?.items?.length, 100_000);
  });

  it('keeps a hundred problems and says that there are more', () => {
    const { problems } = coerced({ title: 'x', genres: Array.from({ length: 500 }, () => 1) });
    assert.equal(problems.length, 101);
    assert.deepEqual(problems[99], { code: 'wrong-type', path: 'genres[99]', found: '1', allowed: 'string' });
    assert.deepEqual(problems[100], { code: 'too-many', path: '', found: '', allowed: '100' });
  });

  it('makes URLs absolute with a base, and only then', () => {
    const doc = {
      title: 'x',
      url: '?p=1',
      cover: { src: '../c.jpg' },
      links: [{ url: 'mailto:a@b.example' }],
      author: { name: 'a', url: '//c.example' },
    };
    const { review, problems } = coerced(doc, 'https://blog.example/2024/review.json');
    assert.deepEqual(problems, []);
    assert.equal(review?.url, 'https://blog.example/2024/review.json?p=1');
    assert.equal(review?.cover?.src, 'https://blog.example/c.jpg');
    assert.equal(review?.links?.[0]?.url, 'mailto:a@b.example');
    assert.equal(review?.author?.url, 'https://c.example/');
    assert.deepEqual(kept(doc), doc);
  });

  it('shares nothing with what it was given', () => {
    const doc = structuredClone(fullReview);
    const { review } = coerced(doc);
    const seen = new Set<unknown>();
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      seen.add(value);
      Object.values(value).forEach(walk);
    };
    walk(doc);
    const before = seen.size;
    walk(review);
    assert.equal(seen.size, before * 2);
  });

  it('does not go into what is no field, however deep', () => {
    const deep = JSON.parse('[{"a":'.repeat(50_000) + '1' + '}]'.repeat(50_000)) as unknown;
    assert.deepEqual(complaints({ title: 'x', label: deep, colour: deep }), [
      'unknown-field colour',
      'wrong-type label',
    ]);
    assert.deepEqual(complaints({ title: deep }), ['wrong-type title']);
  });

  it('says what it found and what is allowed, shortly and in plain text', () => {
    const { problems } = coerced({
      title: { a: 1 },
      released: 'a day in November, when the leaves fell from all of the trees in the park',
      work: { title: 'w', type: 'opera', year: 85, colour: 'red' },
      label: ['x'],
      ids: { constructor: 'c' },
      [`k${'e'.repeat(1e6)}y`]: Symbol('x'),
    });
    assert.deepEqual(
      problems.map(({ code, found, allowed }) => [code, found, allowed?.replace(/, .*, /, ', …, ')]),
      [
        ['wrong-type', '{…}', 'string'],
        ['not-allowed', 'a day in November, when the leaves fell from all of the tre…', 'YYYY-MM-DD'],
        ['not-allowed', 'opera', 'film|series|game|stage'],
        ['out-of-range', '85', '1000–9999'],
        ['unknown-field', 'red', 'title, …, year'],
        ['wrong-type', '[…]', 'string'],
        ['unknown-field', 'c', undefined], // any name but those of the language
        ['unknown-field', 'Symbol(x)', 'title, …, comments'],
      ],
    );
    assert.ok(problems.every(({ path }) => path.length < 70));
  });
});
