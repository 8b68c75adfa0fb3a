import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Comment } from '../../src/model/comment.js';
import { mergeComments } from '../../src/model/merge-comments.js';
import { richWords } from '../../src/model/rich-text/words.js';
import { buildThread } from '../../src/model/thread.js';
import { jsonComments } from '../../src/sources/json-comments.js';

const day = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
const comment = (id: string, parentId: string | null = null, more: Partial<Comment> = {}): Comment => ({
  id,
  source: 'json',
  parentId,
  kind: 'comment',
  state: 'visible',
  author: { name: `by ${id}` },
  createdAt: day(Number(/\d+/.exec(id)?.[0] ?? 0)),
  body: [`words of ${id}`],
  ...more,
});
/** A thread as a column of ids, two spaces for each level. */
const column = (comments: readonly Comment[], order?: 'oldest' | 'newest' | 'likes'): string[] =>
  buildThread(comments, order).rows.map(({ comment: { id }, level }) => '  '.repeat(level) + id);

describe('a thread', () => {
  const four = [comment('1'), comment('2', '1'), comment('3'), comment('4', '2')];

  it('stands in the order of reading, whatever order it came in', () => {
    assert.deepEqual(column(four), ['1', '  2', '    4', '3']);
    assert.deepEqual(column(four.toReversed?.() ?? [...four].reverse()), ['1', '  2', '    4', '3']);
  });

  it('can begin with the newest or the most liked; answers stay in the order of time', () => {
    const liked = [...four, comment('5', '1'), comment('6', null, { counts: { likes: 2 } })];
    assert.deepEqual(column(liked, 'newest'), ['6', '3', '1', '  2', '    4', '  5']);
    assert.deepEqual(column(liked, 'likes'), ['6', '1', '  2', '    4', '  5', '3']);
  });

  it('begins with what is pinned, and ends with what has no time', () => {
    const odd = [comment('1'), comment('2', null, { createdAt: null }), comment('3', null, { pinned: true })];
    assert.deepEqual(column(odd), ['3', '1', '2']);
    assert.deepEqual(column(odd, 'newest'), ['3', '1', '2']);
    assert.deepEqual(column([comment('2', null, { createdAt: 'soon' }), comment('1')]), ['1', '2']);
  });

  it('keeps an answer to what is not here, and knows that it answers something', () => {
    const [row] = buildThread([comment('2', '1')]).rows;
    assert.equal(row?.level, 0);
    assert.equal(row.parent, undefined);
    assert.equal(row.comment.parentId, '1');
  });

  it('opens circles at their oldest comment', () => {
    assert.deepEqual(column([comment('1', '1')]), ['1']);
    assert.deepEqual(column([comment('2', '1'), comment('1', '3'), comment('3', '2'), comment('4', '2')]), [
      '1',
      '  2',
      '    3',
      '    4',
    ]);
  });

  it('shows one record of a comment, and both of two that share an id', () => {
    assert.deepEqual(column([comment('1'), comment('1'), comment('2', '1')]), ['1', '  2']);
    const twins = buildThread([comment('1'), comment('1', null, { body: ['other words'] })]).rows;
    assert.equal(twins.length, 2);
    assert.notEqual(twins[0]?.key, twins[1]?.key);
  });

  it('keeps 20,000 comments under one id apart', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => comment('1', null, { body: [`words ${i}`] }));
    assert.equal(buildThread([...all, ...all]).rows.length, 20_000);
  });

  it('keeps ids of two sources apart, and names of the language are ids like any other', () => {
    assert.deepEqual(
      column([comment('1'), comment('1', null, { source: 'isso' }), comment('2', '1')]).length,
      3,
    );
    const odd = ['constructor', '__proto__', 'toString'].map((id) => comment(id, null, { createdAt: null }));
    assert.equal(column([...odd, comment('1', '__proto__')]).length, 4);
  });

  it('puts likes and reposts apart', () => {
    const { rows, reactions } = buildThread([comment('1'), comment('2', null, { kind: 'like' })]);
    assert.deepEqual([rows.length, reactions.length], [1, 1]);
  });

  it('counts what stands below a comment', () => {
    assert.deepEqual(
      buildThread(four).rows.map(({ below }) => below),
      [2, 1, 0, 0],
    );
  });

  it('is as flat for 20,000 answers to one another as for two', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => comment(`${i + 1}`, i ? `${i}` : null));
    const { rows } = buildThread(chain.reverse());
    assert.equal(rows.length, 20_000);
    assert.equal(rows.at(-1)?.level, 19_999);
    assert.equal(rows[0]?.below, 19_999);
  });

  it('shows each comment once, in pre-order of a forest, with circles, orphans and twins among them', () => {
    const ids = fc.integer({ min: 0, max: 40 }).map(String);
    const comments = fc.array(
      fc.record({
        id: ids,
        parentId: fc.option(ids),
        time: fc.integer({ min: 0, max: 30 }),
        words: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(comments, fc.constantFrom('oldest', 'newest', 'likes'), (made, order) => {
        const all = made.map(({ id, parentId, time, words }) =>
          comment(id, parentId, { createdAt: day(time), body: [words] }),
        );
        const { rows } = buildThread(all, order);
        const said = (one: Comment): string => JSON.stringify([one.id, one.createdAt, one.body]);
        const unlike = new Set(all.map(said));
        assert.deepEqual(new Set(rows.map((row) => said(row.comment))), unlike, 'nothing is lost');
        assert.equal(rows.length, unlike.size, 'each stands once');
        assert.equal(new Set(rows.map((row) => row.key)).size, rows.length, 'keys are unique');
        const path: Comment[] = [];
        rows.forEach(({ comment: one, level, parent, below }, i) => {
          assert.ok(level <= path.length, 'no level is left out');
          path.length = level;
          assert.equal(parent, path.at(-1), 'the parent is the row above with one level less');
          if (parent) assert.equal(one.parentId, parent.id);
          path.push(one);
          const next = rows.slice(i + 1).findIndex((row) => row.level <= level);
          assert.equal(below, next < 0 ? rows.length - i - 1 : next);
        });
        // a root answers nothing that is here, unless it opens a circle
        for (const { comment: one, level } of rows)
          if (level === 0 && one.parentId !== null && all.some(({ id }) => id === one.parentId)) {
            const seen = new Set<string>();
            let at: string | null = one.parentId;
            while (at !== null && at !== one.id && !seen.has(at)) {
              seen.add(at);
              at = all.find(({ id }) => id === at)?.parentId ?? null;
            }
            assert.ok(at !== null, `${one.id} answers ${one.parentId} and stands apart`);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same however 10,000 comments are shuffled', () => {
    const all = Array.from({ length: 10_000 }, (_, i) =>
      comment(`${i}`, i % 7 === 0 ? null : i % 11 === 0 ? `gone ${i}` : `${(i * 31) % 10_000}`),
    );
    const order = column(all);
    assert.equal(order.length, 10_000);
    // a shuffle that is the same each time
    const shuffled = all.map((one, i) => ({ one, at: (i * 7919) % 10_007 })).sort((a, b) => a.at - b.at);
    assert.deepEqual(column(shuffled.map(({ one }) => one)), order);
  });
});

describe('comments of the page and of another source', () => {
  const page = (id: string, more: Partial<Comment> = {}): Comment =>
    comment(id, null, { source: 'page', ...more });
  const other = (id: string, more: Partial<Comment> = {}): Comment =>
    comment(id, null, { source: 'wordpress', ...more });

  it('are one where they have one permalink', () => {
    const url = 'https://blog.example/rocky/#comment-7';
    const merged = mergeComments(
      [page('7', { url: url.replace('https', 'http') })],
      [other('70', { url, counts: { likes: 3 } })],
    );
    assert.deepEqual(
      merged.map(({ id, counts }) => [id, counts?.likes]),
      [['70', 3]],
    );
  });

  it('are one where they have one id and one author, and two where the authors differ', () => {
    assert.equal(mergeComments([page('7')], [other('7')]).length, 1);
    assert.equal(mergeComments([page('7')], [other('7', { author: { name: 'Somebody else' } })]).length, 2);
  });

  it('are two where one id is of two comments, as when a back end counts for itself', () => {
    const merged = mergeComments(
      [page('7')],
      [other('7', { author: { name: 'by 7' }, createdAt: day(99), body: ['else'] })],
    );
    assert.equal(merged.length, 2);
  });

  it('let the other source say no less than the page', () => {
    const url = 'https://blog.example/#comment-7';
    const [one] = mergeComments(
      [page('7', { url })],
      [other('7', { url, author: null, createdAt: null, body: [] })],
    );
    assert.deepEqual([one?.author?.name, one?.createdAt, one?.body], ['by 7', day(7), ['words of 7']]);
  });

  it('keep what either says alone', () => {
    const [one] = mergeComments([page('7', { counts: { likes: 2 } })], [other('7')]);
    assert.deepEqual(one?.counts, { likes: 2 });
    assert.equal(mergeComments([page('1'), page('2')], [other('2'), other('3')]).length, 3);
  });

  it('let an answer in the page find its parent in the other source', () => {
    const merged = mergeComments([page('7'), page('8', { parentId: '7' })], [other('7')]);
    assert.deepEqual(column(merged), ['7', '  8']);
  });

  it('keep the likes of the page where data has a count that is none', () => {
    const item = {
      id: '7',
      author: { name: 'by 7', avatar: '/me.png' },
      createdAt: day(7),
      body: { format: 'text' as const, value: 'said' },
      counts: {},
    };
    const data = jsonComments([item], { base: 'https://blog.example/rocky/' });
    const [one] = mergeComments([page('7', { counts: { likes: 3 } })], data);
    assert.deepEqual(one?.counts, { likes: 3 });
    assert.equal(one.author?.avatar, 'https://blog.example/me.png');
  });

  it('have keys of their own, whatever their sources and ids are', () => {
    const { rows } = buildThread([
      other('https://b.example/ 5'),
      comment('5', null, { source: 'wordpress https://b.example/' }),
    ]);
    assert.notEqual(rows[0]?.key, rows[1]?.key);
  });

  it('keep the text of data, which is read when it is asked for', () => {
    const [one, two] = ['7', '8'].map((id, i) => ({
      id,
      ...(i && { parentId: '7' }),
      author: { name: `by ${id}` },
      createdAt: day(Number(id)),
      body: { format: 'text' as const, value: `said in ${id}` },
    }));
    const merged = mergeComments(jsonComments([one!, two!], {}), [other('7', { body: [] })]);
    assert.deepEqual(
      merged.map(({ id, source, body }) => [id, source, richWords(body).trim()]),
      [
        ['7', 'wordpress', 'said in 7'],
        ['8', 'wordpress', 'said in 8'],
      ],
    );
    assert.deepEqual(column(merged), ['7', '  8']);
  });
});
