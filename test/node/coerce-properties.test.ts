import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valid } from './support/arbitrary-review.js';
import { samples } from './support/full-review.js';
import { isValid, replaced, root, type Path } from './support/schema-walk.js';
import { coerced } from './support/coerced.js';

// fast-check prints its seed and the smallest failing document.
const runs = { numRuns: 2000 };
const reviews = valid();
/** Anything that JSON can say, with names that mean something to the language, to Lit and to us. */
const names = [
  'title',
  'value',
  'tracks',
  'id',
  '__proto__',
  'constructor',
  'toString',
  'nodeType',
  '_$litType$',
  'strings',
];
const json = fc.letrec((again) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', 'x', 'javascript:alert(1)', 'x'.repeat(5000)),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(again('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 4 })), again('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

/** Every place in a document, also those of lists and objects. */
function* places(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    yield* places((value as Record<string, unknown>)[key], [...path, step]);
  }
}

/** Valid but for a title that may be missing; then there is a problem at `title`, or at the top. */
const assertSound = (value: unknown, base?: string) => {
  const { review, problems } = coerced(value, base);
  assert.ok(isValid(root, { title: 'x', ...review }), JSON.stringify(review));
  const aboutTitle = problems.some(({ path }) => path === 'title' || path === '');
  assert.ok(
    (review && 'title' in review) || aboutTitle || problems.length > 100,
    'a title went without a word',
  );
  return problems;
};

describe('coerceReview and the strict shape', () => {
  it('agree: whatever is valid comes back unchanged', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        assert.deepEqual(coerced(review), { review, problems: [] });
      }),
      runs,
    );
  });

  it('agree: whatever comes back is valid', () => {
    fc.assert(
      fc.property(json, (value) => void assertSound(value)),
      runs,
    );
  });

  it('agree on a valid document with something else in any place', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom<unknown>(...samples), reviews),
        json,
        fc.nat(),
        (review, value, nth) => {
          const all = [...places(review)];
          const changed = replaced(review, all[nth % all.length] ?? [], value);
          const problems = assertSound(changed);
          assert.equal(problems.length === 0, isValid(root, changed));
        },
      ),
      runs,
    );
  });

  it('agree on what a base makes of URLs', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const problems = assertSound(review, 'https://blog.example/a/b.json');
        assert.deepEqual(problems, []);
      }),
      runs,
    );
  });

  it('never throw on what is no JSON at all', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (value) => {
          assertSound(value);
          assertSound({ title: value, tracks: value, comments: { items: [value] }, ids: value });
        },
      ),
      runs,
    );
  });
});
