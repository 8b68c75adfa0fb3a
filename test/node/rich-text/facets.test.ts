import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withFacets } from '../../../src/model/rich-text/facets.js';
import type { RichText } from '../../../src/model/rich-text/rich-text.js';
import { assertSafe } from './support/assert-safe.js';
import { textOf } from './support/trees.js';

const p = (...children: RichText) => ({ tag: 'p' as const, children });
const link = (href: string, ...children: RichText) => ({ tag: 'a' as const, href, children });
const BR = { tag: 'br' as const, children: [] };
const feature = (kind: string, rest: object) => ({ $type: `app.bsky.richtext.facet#${kind}`, ...rest });
const facet = (byteStart: unknown, byteEnd: unknown, ...features: unknown[]) => ({
  index: { byteStart, byteEnd },
  features,
});
const X = 'https://x.example/';
const toX = feature('link', { uri: X });

describe('withFacets', () => {
  const cases: readonly (readonly [why: string, text: string, facets: unknown, ...tree: RichText])[] = [
    ['has paragraphs and line breaks', 'a\nb\n\nc', undefined, p('a', BR, 'b'), p('c')],
    ['makes a link', 'see x.example now', [facet(4, 13, toX)], p('see ', link(X, 'x.example'), ' now')],
    [
      'makes a link of what several say',
      'a b',
      [facet(2, 3, toX), facet(0, 1, toX)],
      p(link(X, 'a'), ' ', link(X, 'b')),
    ],
    [
      'knows people and tags',
      '@anna #tag',
      [
        facet(0, 5, feature('mention', { did: 'did:plc:abc123' })),
        facet(6, 10, feature('tag', { tag: 'a/b é' })),
      ],
      p(
        link('https://bsky.app/profile/did:plc:abc123', '@anna'),
        ' ',
        link('https://bsky.app/hashtag/a%2Fb%20%C3%A9', '#tag'),
      ),
    ],
    ['counts bytes', 'é😀日x', [facet(9, 10, toX)], p('é😀日', link(X, 'x'))],
    [
      'leaves out what cuts a character',
      'é😀x',
      [facet(1, 2, toX), facet(2, 4, toX), facet(6, 7, toX)],
      p('é😀', link(X, 'x')),
    ],
    ['leaves out what overlaps', 'abcd', [facet(1, 3, toX), facet(0, 2, toX)], p(link(X, 'ab'), 'cd')],
    [
      'leaves out what is empty, backwards or too long',
      'abcd',
      [facet(1, 1, toX), facet(3, 2, toX), facet(2, 5, toX), facet(-1, 1, toX)],
      p('abcd'),
    ],
    [
      'leaves out what is no number',
      'abcd',
      [facet('0', 1, toX), facet(0.5, 1, toX), facet(NaN, 1, toX), facet({}, [], toX), facet(0, null, toX)],
      p('abcd'),
    ],
    [
      'takes the first that it knows',
      'ab',
      [facet(0, 1, feature('poll', {}), null, 3, toX)],
      p(link(X, 'a'), 'b'),
    ],
    [
      'follows no unsafe link',
      'abcd',
      [
        facet(0, 1, feature('link', { uri: 'javascript:x' })),
        facet(1, 2, feature('link', { uri: '/x' })),
        facet(2, 3, feature('link', { uri: 'https://u:p@x.example' })),
        facet(3, 4, feature('link', { uri: 'https://x.example/"><script>' })),
      ],
      p('abc', link('https://x.example/"><script>', 'd')),
    ],
    ['does not look for links itself', 'https://x.example <b>&amp;', [], p('https://x.example <b>&amp;')],
    ['keeps a link over a line break', 'a\nb', [facet(0, 3, toX)], p(link(X, 'a', BR, 'b'))],
  ];
  for (const [why, text, facets, ...tree] of cases) {
    it(why, () => {
      assert.deepEqual(withFacets(text, facets), tree);
      assertSafe(withFacets(text, facets), why);
    });
  }

  const odd: readonly unknown[] = [
    ...[
      null,
      0,
      '',
      'facets',
      {},
      [null, undefined, 1, 'a', []],
      [{ index: null }],
      [{ index: 3, features: {} }],
    ],
    [facet(0, 1, { $type: { toString: 'x' }, uri: [] })],
    [
      facet(
        0,
        1,
        feature('link', { uri: { toString: 'x' } }),
        feature('tag', { tag: '\ud800' }),
        feature('__proto__', {}),
      ),
    ],
    [facet(0, 1, feature('mention', { did: null }), feature('link', {}), { $type: '#constructor' })],
    [{ index: { byteStart: { valueOf: 1 }, byteEnd: Symbol.iterator }, features: [toX] }],
  ];
  odd.forEach((facets, i) => {
    it(`reads no link in odd facets ${i + 1}`, () => assert.deepEqual(withFacets('ab', facets), [p('ab')]));
  });

  it('takes anything', () => {
    const place = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.anything());
    const any = fc.record({
      index: fc.oneof(fc.record({ byteStart: place, byteEnd: place }), fc.anything()),
      features: fc.oneof(fc.array(fc.oneof(fc.constant(toX), fc.anything())), fc.anything()),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.oneof(fc.array(any), fc.anything()),
        (text, facets) => {
          const tree = withFacets(text, facets);
          assertSafe(tree, text);
          const words = (value: string) => value.replace(/\s/g, '');
          assert.equal(words(textOf(tree)), words(textOf(withFacets(text, []))));
        },
      ),
      { numRuns: 1000 },
    );
  });
  it('finishes with many facets', () => {
    const many = Array.from({ length: 60_000 }, (_, i) => facet(i, i + 1, toX));
    const tree = withFacets('x'.repeat(65_536), many);
    assertSafe(tree, 'many');
    assert.ok(textOf(tree).length > 2000);
  });
});
