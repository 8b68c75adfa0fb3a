import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseRating } from '../../src/model/rating.js';
import { coerced } from './support/coerced.js';

describe('parseRating', () => {
  const read: readonly (readonly [string, ReturnType<typeof parseRating>])[] = [
    ['4/5', { value: 4, best: 5 }],
    ['4.5 / 5', { value: 4.5, best: 5 }],
    ['4,5/5', { value: 4.5, best: 5 }],
    ['3½/5', { value: 3.5, best: 5 }],
    ['½/5', { value: 0.5, best: 5 }],
    ['0/10', { value: 0, best: 10 }],
    ['8 out of 10', { value: 8, best: 10 }],
    ['8 of 10', { value: 8, best: 10 }],
    ['4 out of 5 stars', { value: 4, best: 5 }],
    ['４／５', { value: 4, best: 5 }],
    ['85 %', { value: 85, best: 100 }],
    ['85%', { value: 85, best: 100 }],
    ['7.25', { value: 7.25 }],
    ['9', { value: 9 }],
    ['★★★★☆', { value: 4, best: 5 }],
    ['★★★½', { value: 3.5 }],
    ['★★★½☆', { value: 3.5, best: 5 }],
    ['★★★★', { value: 4 }],
    ['★ ★ ★ ☆ ☆', { value: 3, best: 5 }],
    ['⭐️⭐️⭐️⭐️', { value: 4 }],
    ['B+', { value: 'B+' }],
    [' Essential ', { value: 'Essential' }],
    ['two thumbs up', { value: 'two thumbs up' }],
    ['4 stars', { value: '4 stars' }],
    ['11/10', { value: '11/10' }],
    ['120 %', { value: '120 %' }],
    ['4/0', { value: '4/0' }],
    ['☆☆☆☆', { value: '☆☆☆☆' }],
    ['-1/10', { value: '-1/10' }],
    ['1/2/2024', { value: '1/2/2024' }],
    ['4/5 for the songs', { value: '4/5 for the songs' }],
    ['.', { value: '.' }],
    ['\ufe0f', { value: '\ufe0f' }],
    ['★★★½ ☆', { value: 3.5, best: 5 }],
    ['', undefined],
    [' \n', undefined],
  ];
  for (const [text, expected] of read)
    test(text.trim() || 'nothing', () => assert.deepEqual(parseRating(text), expected));

  test('whatever is read is a rating that a review may hold', () => {
    const part = fc.constantFrom(
      '★',
      '☆',
      '⭐',
      '½',
      '/',
      '%',
      ' ',
      '.',
      ',',
      '4',
      '10',
      'out of',
      'stars',
      'B+',
      '\ufe0f',
    );
    const texts = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const rating = parseRating(text);
        assert.equal(rating === undefined, !text.trim());
        const { problems } = coerced({ title: 'Rocky IV', ...(rating && { ratings: [rating] }) });
        assert.deepEqual(problems, []);
      }),
      { numRuns: 2000 },
    );
  });

  test('long texts end', () => {
    assert.deepEqual(parseRating(`★${' '.repeat(2e5)}x`), { value: `★${' '.repeat(2e5)}x` });
    for (const part of ['½', '1', '1,', '☆', '★ x'])
      assert.deepEqual(parseRating(part.repeat(2e5)), { value: part.repeat(2e5) });
    assert.deepEqual(parseRating(`${'★'.repeat(1e5)}x`), { value: `${'★'.repeat(1e5)}x` });
  });
});
