import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { jsonLd, jsonLdScript } from '../../../src/export/json-ld.js';
import type { Review } from '../../../src/model/review.js';
import { valid } from '../support/arbitrary-review.js';
import { fullReview } from '../support/full-review.js';

const START = '<script type="application/ld+json">';
const END = '</script>';

/** What a reader gets out of the element. */
const parsed = (script: string): unknown => {
  assert.ok(script.startsWith(START) && script.endsWith(END));
  return JSON.parse(script.slice(START.length, -END.length));
};

describe('jsonLdScript', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    '"\'\\',
    ']]>',
    '\u2028&lt;&amp;\u2029',
  ];
  for (const text of hostile) {
    test(`keeps ${text} as words`, () => {
      const review: Review = {
        ...fullReview,
        title: text,
        headline: text,
        label: text,
        author: { name: text },
        ratings: [{ value: 4, label: text }],
        tracks: [{ title: text, number: text, artist: [{ name: text, join: text }, { name: text }] }],
        body: { format: 'text', value: text },
        comments: {
          items: [{ id: text, author: { name: text }, body: { format: 'text', value: text } }],
        },
      };
      const script = jsonLdScript(review);
      assert.equal(script.slice(START.length, -END.length).includes('<'), false);
      const data = parsed(script) as { name: string; reviewBody: string };
      assert.deepEqual(data, jsonLd(review));
      assert.equal(data.name, text.replace(/\s+/g, ' ').trim());
    });
  }

  const NAMED =
    /^(MusicAlbum|MusicRelease|MusicRecording|MusicGroup|Person|Organization|Movie|TVSeries|VideoGame|CreativeWork)$/;

  /** Nothing in it is empty, and everything that needs a name has one. */
  const assertFull = (value: unknown, path = ''): void => {
    assert.ok(value !== undefined && value !== null && value !== '', `${path} is empty`);
    if (typeof value === 'string') assert.match(value, /\S/, path);
    if (typeof value !== 'object') return;
    if (Array.isArray(value)) assert.ok(value.length > 0, `${path} is empty`);
    const { '@type': type, name } = value as { '@type'?: string; name?: unknown };
    if (type && NAMED.test(type)) assert.equal(typeof name, 'string', `${path} has no name`);
    for (const [key, one] of Object.entries(value)) {
      if (/^(url|image|sameAs)$/.test(key))
        for (const url of [one].flat()) assert.match(String(url), /^https?:\/\//);
      if (key === 'duration') assert.match(String(one), /^PT(\d+H)?(\d+M)?(\d+S)?$/);
      assertFull(one, `${path}.${key}`);
    }
  };

  test('whatever the review: parses back, and nothing in it is empty, nameless or relative', () => {
    const bases = fc.constantFrom(undefined, 'https://blog.example/a/', 'file:///a');
    fc.assert(
      fc.property(valid() as fc.Arbitrary<Review>, bases, (review, base) => {
        const script = jsonLdScript(review, { base });
        const data = jsonLd(review, { base });
        assert.equal(script === '', data === undefined);
        if (!data) return;
        assertFull(data);
        assert.deepEqual(parsed(script), JSON.parse(JSON.stringify(data)));
        assert.equal(/<|undefined:/.test(script.slice(1, -END.length)), false);
        const comments = [data.comment ?? []].flat() as { '@id': string; parentItem?: { '@id': string } }[];
        const ids = new Set(comments.map((one) => one['@id']));
        assert.equal(ids.size, comments.length);
        for (const { parentItem } of comments) assert.ok(!parentItem || ids.has(parentItem['@id']));
      }),
      { numRuns: 1000 },
    );
  });
});
