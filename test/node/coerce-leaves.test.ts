import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Review } from '../../src/model/review.js';
import { samples } from './support/full-review.js';
import {
  isValid,
  leaves,
  nameOf,
  replaced,
  root,
  without,
  type Node,
  type Path,
} from './support/schema-walk.js';
import { coerced } from './support/coerced.js';

const megabyte = 'x'.repeat(1e6);
/** What a leaf is replaced by: each is wrong for most leaves, and right for some. */
const values: readonly [what: string, value: unknown][] = [
  ['null', null],
  ['true', true],
  ['a number', 7],
  ['a negative number', -7],
  ['a fraction', 1.5],
  ['an infinite number', JSON.parse('1e999')],
  ['a text', 'x'],
  ['an empty text', ''],
  ['a text of 1 MB', megabyte],
  ['a text of 1 MB of spaces', ' '.repeat(1e6)],
  ['an object', {}],
  ['a list', []],
  ['a template of Lit', { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] }],
  ['a directive of Lit', { _$litDirective$: () => 'x', values: [] }],
  ['a node', { nodeType: 1, nodeName: 'SCRIPT' }],
  ['an object with a toString', { toString: 'x' }],
];

/** The longest text that a leaf takes, where it takes a text of any words. */
const capOf = (node: Node): number | undefined => {
  const inner = node.wrapped ?? node;
  const option = inner.options?.find((one) => capOf(one) !== undefined);
  if (option) return capOf(option);
  if (inner !== node) return capOf(inner);
  const pipe = node.pipe ?? [];
  const union = pipe.find((one) => one.options ?? one.wrapped);
  if (union) return capOf(union);
  const free = !pipe.some(
    (one) => one.type === 'check' || (one.type === 'regex' && String(one.requirement) !== '/\\S/'),
  );
  const cap = pipe.find((one) => one.type === 'max_length')?.requirement;
  return free && node.type === 'string' ? Number(cap) : undefined;
};

/** Values on both sides of each limit of a leaf. */
const edges = (node: Node): [what: string, value: unknown][] => {
  const cap = capOf(node) ?? 0;
  const parts = [node, ...(node.wrapped ? [node.wrapped] : [])].flatMap(({ pipe = [] }) => pipe);
  const options = parts.flatMap(({ options = [] }) => options).flatMap(({ pipe = [] }) => pipe);
  return [...parts, ...options].flatMap(({ type, requirement }): [string, unknown][] => {
    const limit = Number(requirement);
    if (type === 'max_length')
      return [cap, cap + 1].map((size) => [`${String(size)} letters`, 'x'.repeat(size)]);
    if (!/^(min|max)_value$/.test(type)) return [];
    return [limit - 1, limit, limit + 1].map((value) => [String(value), value]);
  });
};

/** What should be left of a sample with a value at a leaf, and where there should be a problem. */
const expected = (
  sample: Review,
  path: Path,
  node: Node,
  value: unknown,
): { review: unknown; at: string[] } => {
  const changed = replaced(sample, path, value);
  if (isValid(root, changed)) return { review: changed, at: [] };
  // The end of a scale is good in itself; it is the rating that is now off the scale.
  const bad = isValid(node, value) ? [...path.slice(0, -1), 'value'] : path;
  const cap = typeof value === 'string' ? capOf(node) : undefined;
  const cut = replaced(sample, path, typeof value === 'string' ? value.slice(0, cap) : value);
  return { review: isValid(root, cut) ? cut : without(sample, bad), at: [nameOf(bad)] };
};

describe('a leaf with another value in it', () => {
  for (const sample of samples) {
    for (const { path, node } of leaves(sample)) {
      const name = nameOf(path);
      it(`${name} loses what the shape says and no more`, () => {
        for (const [what, value] of [...values, ...edges(node)]) {
          const answer = coerced(replaced(sample, path, value));
          const { review, at } = expected(sample, path, node, value);
          assert.deepEqual(answer.review, review, `${name} = ${what}`);
          assert.deepEqual(
            answer.problems.map((problem) => problem.path),
            at,
            `${name} = ${what}`,
          );
        }
      });
    }
  }
});

describe('the walk itself', () => {
  it('knows leaves of every sort', () => {
    const all = samples.flatMap((sample) => [...leaves(sample)]);
    assert.ok(all.length > 100);
    const capped = all.filter(({ node }) => capOf(node)).map(({ path }) => nameOf(path));
    for (const name of [
      'title',
      'body.value',
      'ratings[1].value',
      'comments.items[1].parentId',
      'tracks[0].artist',
    ]) {
      assert.ok(capped.includes(name), `${name} has no cap`);
    }
    for (const name of ['released', 'url', 'work.year', 'work.type'])
      assert.ok(!capped.includes(name), `${name} has a cap`);
  });

  it('goes to the limits of numbers and texts', () => {
    const nodes = new Map(
      samples.flatMap((sample) => [...leaves(sample)]).map(({ path, node }) => [nameOf(path), node]),
    );
    const valuesOf = (name: string) => edges(nodes.get(name)!).map(([what]) => what);
    assert.deepEqual(valuesOf('work.year'), ['999', '1000', '1001', '9998', '9999', '10000']);
    assert.deepEqual(valuesOf('label'), ['1000 letters', '1001 letters']);
    assert.equal(valuesOf('ratings[0].value').length, 8);
  });

  it('drops a required leaf with what stands round it', () => {
    const [full] = samples as readonly [Review];
    const { tracks = [], comments } = full;
    assert.deepEqual(without(full, ['tracks', 1, 'title']), { ...full, tracks: [tracks[0], tracks[2]] });
    const items = comments?.items?.slice(1);
    assert.deepEqual(without(full, ['comments', 'items', 0, 'body', 'value']), {
      ...full,
      comments: { ...comments, items },
    });
    const untitled: Partial<Review> = { ...full };
    delete (untitled as { title?: string }).title;
    assert.deepEqual(without(full, ['title']), untitled);
  });
});
