import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import * as v from 'valibot';
import type { Review, ReviewDraft } from '../../src/model/review.js';
import { reviewSchema } from '../../src/model/schema.js';
import { fullReview, samples } from './support/full-review.js';
import { fits, schemasIn, type JsonSchema } from './support/json-schema.js';
import { at, isValid, leafNames, leaves, nameOf, replaced } from './support/schema-walk.js';

const folder = mkdtempSync(join(tmpdir(), 'sleeve-schema-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'schema.json');
execFileSync(process.execPath, ['scripts/schema.mjs', file]);
const published = JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;

const takes = (doc: unknown) => v.is(reviewSchema, doc);
/** A small document with `value` in a field. */
const makers: Readonly<Record<string, (value: unknown) => unknown>> = {
  title: (title) => ({ title }),
  released: (released) => ({ title: 'x', released }),
  statedLength: (statedLength) => ({ title: 'x', statedLength }),
  lang: (lang) => ({ title: 'x', lang }),
  year: (year) => ({ title: 'x', work: { title: 'x', year } }),
  rating: (rating) => ({ title: 'x', ratings: [rating] }),
  url: (url) => ({ title: 'x', url }),
  link: (url) => ({ title: 'x', links: [{ url }] }),
  position: (position) => ({ title: 'x', series: { title: 'x', position } }),
  after: (after) => ({ title: 'x', captions: [{ after, text: 'x' }] }),
  version: (version) => ({ title: 'x', version }),
  comment: (comment) => ({ title: 'x', comments: { items: [comment] } }),
  tracks: (tracks) => ({ title: 'x', tracks }),
};
/** Bad in ways that JSON Schema has no word for. */
const offScale = [
  { value: 6, best: 5 },
  { value: -1, worst: 0 },
  { value: 1, worst: 2 },
];
const onlyWeKnow: readonly unknown[] = [...offScale, '', 'https://a:b@x.example/'];
const text = { format: 'text', value: 'x' };

const cases: readonly [field: string, good: readonly unknown[], bad: readonly unknown[]][] = [
  ['title', ['x', 'x'.repeat(1000), ' x ', '雨'], [' \n', 'x'.repeat(1001), 7, null]],
  [
    'released',
    ['1985', '1985-05', '1985-11-27', '2024-02-29', '2024-11-02T19:30', '2024-11-02T19:30:05.123+01:00'],
    [
      '85',
      '1985-13',
      '1985-00',
      '1985-02-30',
      '1985-04-31',
      '1985-5',
      '0985',
      '27 Nov 1985',
      '1985-11-27T25:00',
      1985,
    ],
  ],
  [
    'statedLength',
    ['0:05', '3:51', '75:30', '1:02:09'],
    ['3', '3:5', '3:60', '1:60:00', '1:2:3:4', 'PT3M', 231],
  ],
  [
    'lang',
    ['en', 'ja-Latn', 'pt-BR', 'zh-Hant-TW', 'x-klingon'],
    ['e n', 'en_US', 'englishlanguage', '-en', 'en-'],
  ],
  ['year', [1000, 1985, 9999], [999, 10000, 1985.5, '1985', null]],
  ['position', [1, 12], [0, -1, 1.5, '3', 1e300]],
  ['after', [0, 3], [-1, 0.5]],
  ['version', [1], [0, 2, '1', null]],
  [
    'url',
    ['https://x.example/', '//x.example/', '/a', '?p=1', '#a'],
    ['javascript:alert(1)', 'mailto:a@b.c', '', 'ftp://x/'],
  ],
  [
    'link',
    ['mailto:a@b.example', 'https://x.example/'],
    ['tel:1', 'https://a:b@x.example/', `/${'a'.repeat(4096)}`],
  ],
  [
    'rating',
    [
      { value: 4, best: 5 },
      { value: 0 },
      { value: 7 },
      { value: -1 },
      { value: -1, worst: -3 },
      { value: 'B+', best: 5 },
      { value: 4.5, best: 5 },
    ],
    [...offScale, { best: 5 }, { value: ' ' }, { value: true }, { value: Infinity }],
  ],
  [
    'comment',
    [
      { id: '1', body: text },
      { id: '1', body: text, parentId: null },
      { id: '1', body: { format: 'text', value: '' } },
    ],
    [
      { body: text },
      { id: '1' },
      { id: 1, body: text },
      { id: '1', body: text, parentId: 1 },
      { id: '1', body: { ...text, format: 'rtf' } },
    ],
  ],
  [
    'tracks',
    [[], [{ title: 'x' }]],
    [{}, 'x', [null], [{}], Array.from({ length: 2001 }, () => ({ title: 'x' }))],
  ],
];

describe('the strict shape', () => {
  it('takes a title alone, and every field at once', () => {
    assert.ok(takes({ title: 'Rocky IV' }));
    assert.deepEqual(v.safeParse(reviewSchema, fullReview).issues, undefined);
    assert.ok(!takes({}));
  });

  it('is filled at every leaf by the samples', () => {
    const filled = new Set(
      samples
        .flatMap((sample) => [...leaves(sample)])
        .map(({ path }) => nameOf(path).replace(/\[\d+\]/g, '[]')),
    );
    const missing = [...new Set(leafNames())].filter((name) => !filled.has(name) && !name.endsWith('.*'));
    assert.deepEqual(missing, []);
    assert.ok([...filled].includes('ids.musicbrainzRelease'));
  });

  for (const [field, good, bad] of cases) {
    it(`knows a good ${field} from a bad one, and so does the JSON Schema`, () => {
      const make = makers[field]!;
      for (const value of good) {
        assert.ok(takes(make(value)), `refuses ${JSON.stringify(value)}`);
        assert.ok(fits(published, make(value)), `JSON Schema refuses ${JSON.stringify(value)}`);
      }
      for (const value of bad) {
        const said = JSON.stringify(value).slice(0, 80);
        assert.ok(!takes(make(value)), `takes ${said}`);
        assert.equal(fits(published, make(value)), onlyWeKnow.includes(value), `JSON Schema and ${said}`);
      }
    });
  }

  it('refuses a missing required leaf, an unknown field and a null everywhere, and so does the JSON Schema', () => {
    const both = (doc: unknown, name: string) => {
      assert.ok(!takes(doc), `takes ${name}`);
      assert.ok(!fits(published, doc), `JSON Schema takes ${name}`);
    };
    for (const { path, node } of leaves(fullReview)) {
      const name = nameOf(path);
      if (node.type !== 'optional' && typeof path.at(-1) === 'string' && path[0] !== 'ids') {
        const doc = structuredClone(fullReview);
        delete (at(doc, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1)!];
        both(doc, `a missing ${name}`);
      }
      if (!isValid(node, null)) both(replaced(fullReview, path, null), `a null at ${name}`);
      if (path[0] !== 'ids' && typeof path.at(-1) === 'string') {
        both(
          replaced(fullReview, [...path.slice(0, -1), 'colour'], 'red'),
          `an unknown field beside ${name}`,
        );
      }
    }
  });

  it('has one leaf that may be null', () => {
    const names = [...leaves(fullReview)]
      .filter(({ node }) => isValid(node, null))
      .map(({ path }) => nameOf(path));
    assert.deepEqual(names, ['comments.items[0].parentId', 'comments.items[1].parentId']);
  });

  it('takes no list for an object', () => {
    for (const field of ['work', 'verdict', 'ids', 'comments', 'cover'])
      assert.ok(!takes({ title: 'x', [field]: [] }));
  });
});

describe('the published JSON Schema', () => {
  it('has a stable address and the dialect that editors know', () => {
    assert.equal(published.$id, 'https://sleeve-notes.example/schema/review-1.json');
    assert.equal(published.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.deepEqual(published.required, ['title']);
  });

  it('takes every field at once, and each example that it gives', () => {
    assert.ok(fits(published, fullReview));
    for (const { name, schema } of schemasIn(published)) {
      for (const example of schema.examples ?? [])
        assert.ok(fits(schema, example), `${name}: ${JSON.stringify(example)}`);
    }
  });

  it('describes every property and closes every object', () => {
    const all = [...schemasIn(published)];
    assert.ok(all.length > 100);
    for (const { name, schema } of all) {
      const property = /\.[^.|[\]]+$/.test(name);
      if (property) assert.ok((schema.description ?? '').length > 5, `${name} has no description`);
      if (schema.properties) assert.equal(schema.additionalProperties, false, `${name} is open`);
      if (schema.properties) assert.ok(schema.title, `${name} has no title`);
    }
  });
});

describe('the types', () => {
  it('let a draft do without a title, and a review not', () => {
    const draft: ReviewDraft = { label: 'x', genres: undefined };
    const review: Review = { ...draft, title: 'x' };
    const needsTitle: undefined extends Review['title'] ? false : true = true;
    assert.ok(takes(review) && needsTitle);
    assert.ok(!takes(draft));
  });
});
