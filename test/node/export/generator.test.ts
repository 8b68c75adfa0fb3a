import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { oddities } from '../../support/odd-words.js';
import { valid } from '../support/arbitrary-review.js';
import { at, leafNames, leaves } from '../support/schema-walk.js';

const COUNT = 2000;
/** In so many of a hundred reviews each field must stand. */
const LEAST = 30;

const reviews = fc.sample(valid(), { seed: 1985, numRuns: COUNT });

/** How many of the reviews each name comes up in. */
const counted = (namesOf: (review: unknown) => Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const review of reviews)
    for (const name of new Set(namesOf(review))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** The name of a leaf as the schema has it: `tracks[].title`, `ids.*`. */
const schemaName = (path: readonly (string | number)[]): string =>
  path
    .map((step, i) => (typeof step === 'number' ? '[]' : path[i - 1] === 'ids' ? '.*' : `.${step}`))
    .join('')
    .slice(1);

describe('the reviews that tests make of the schema', () => {
  test('have every field of it often', () => {
    const counts = counted((review) => [...leaves(review)].map(({ path }) => schemaName(path)));
    const names = [...new Set(leafNames())];
    assert.ok(names.length > 80, 'the walk has found the schema');
    const seldom = names.filter((name) => (counts.get(name) ?? 0) < (COUNT * LEAST) / 100);
    assert.deepEqual(
      seldom.map((name) => `${name}: ${counts.get(name) ?? 0} of ${COUNT}`),
      [],
    );
  });

  test('have words that are hard to read back, in the title and elsewhere', () => {
    for (const isPlace of [/^title$/, /^artist/, /^tracks\[\]\.title$/, /^tracks\[\]\.artist/, /^comments.*name$/, /value$/]) {
      const counts = counted((review) => {
        const texts = [...leaves(review)].filter(({ path }) => isPlace.test(schemaName(path))).map(({ path }) => at(review, path));
        return Object.keys(oddities).filter((name) => texts.some((text) => typeof text === 'string' && oddities[name]?.test(text)));
      });
      for (const name of Object.keys(oddities)) assert.ok((counts.get(name) ?? 0) >= COUNT / 100, `${name} in ${isPlace.source}: ${counts.get(name) ?? 0}`);
    }
  }); // prettier-ignore
});
