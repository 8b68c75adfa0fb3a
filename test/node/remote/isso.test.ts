import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readIsso } from '../../../src/sources/remote/isso.js';
import { backEnd, json } from '../support/back-end.js';
import { beside, pageOf, problemOf, tight } from '../support/remote.js';

const server = backEnd();
const page = 'https://blog.example/rocky%20iv/?utm=1#top';
const at = (id: number, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  parent: null,
  text: `<p>words of ${String(id)}</p>`,
  author: `Name ${String(id)}`,
  website: null,
  mode: 1,
  created: 1772388000.25,
  modified: null,
  likes: 0,
  dislikes: 0,
  ...more,
});
const read = async (replies: unknown, more: object = {}) =>
  pageOf(await readIsso({ url: server.serve(json({ id: null, ...more, replies })), page }));

describe('readIsso', () => {
  it('asks the server’s root for the path of the page', async () => {
    for (const [end, path, uri] of [
      ['', '/', '/rocky%20iv/'],
      ['/', '/', '/rocky%20iv/'],
      ['/isso', '/isso/', '/rocky%20iv/'],
      ['/?uri=%2Fother%2F', '/', '/other/'],
    ] as const) {
      const address = server.serve(json({ replies: [] }));
      await readIsso({ url: address + end, page });
      const [asked] = server.asked(address);
      assert.equal(asked?.href.split('?')[0], address + path);
      assert.deepEqual(Object.fromEntries(asked.searchParams), { uri, sort: 'oldest' });
    }
  });

  it('reads answers of answers, however deep they are', async () => {
    let nest = at(800, { parent: 799 });
    for (let id = 799; id > 0; id--) nest = at(id, { parent: id - 1 || null, replies: [nest] });
    const { comments } = await read([nest]);
    assert.equal(comments.length, 800);
    assert.deepEqual(
      comments.map(({ id, parentId }) => [id, parentId]),
      comments.map((_, index) => [String(index + 1), index ? String(index) : null]),
    );
  });

  it('says that an answer answers what it stands under, where it does not say so itself', async () => {
    const { comments } = await read([at(1, { replies: [at(2), at(3, { parent: 2 })] })]);
    assert.deepEqual(
      comments.map(({ id, parentId }) => [id, parentId]),
      [
        ['1', null],
        ['2', '1'],
        ['3', '2'],
      ],
    );
  });

  it('knows what is deleted, what waits, when it was written and who likes it', async () => {
    const { comments } = await read([
      at(1, { mode: 4, text: '', author: null }),
      at(2, { mode: 2, modified: 1772388001.5, likes: 3, dislikes: 1 }),
      at(3, {
        author: 'Rosa &amp; Ivo',
        website: 'https://x.example/?a=1&amp;b=2',
        gravatar_image: '//g.example/1',
      }),
    ]);
    assert.deepEqual(
      comments.map(({ state }) => state),
      ['deleted', 'pending', 'visible'],
    );
    assert.equal(comments[1]?.createdAt, '2026-03-01T18:00:00.250Z');
    assert.equal(comments[1].editedAt, '2026-03-01T18:00:01.500Z');
    assert.deepEqual(comments[1].counts, { likes: 3, dislikes: 1 });
    assert.equal(comments[0]?.editedAt, undefined);
    assert.deepEqual(comments[2]?.author, {
      name: 'Rosa & Ivo',
      url: 'https://x.example/?a=1&b=2',
      avatar: 'http://g.example/1',
    });
  });

  it('counts what the server keeps back', async () => {
    const some = await read(
      [
        at(1, { total_replies: 5, hidden_replies: 4, replies: [at(2, { parent: 1 })] }),
        at(3, { parent: 99 }),
      ],
      { hidden_replies: 7 },
    );
    assert.deepEqual([some.total, some.totalExact], [3 + 7 + 4, false]);
    assert.equal(some.comments[0]?.replyCount, 5);
    assert.equal(some.comments.at(-1)?.parentMissing, undefined);
    const all = await read([at(1), at(3, { parent: 99 })], { hidden_replies: 0 });
    assert.deepEqual([all.total, all.totalExact], [2, true]);
    assert.equal(all.comments.at(-1)?.parentMissing, true);
  });

  it('needs a page or a path', async () => {
    const url = server.serve(json({ replies: [] }));
    assert.match(problemOf(await readIsso({ url, page: 'about:blank' })), /^not-allowed url/);
  });

  const recorded = beside('comments/isso/isso-example-response-fetch.json');
  if (recorded !== undefined) {
    it('reads a recorded answer', async () => {
      type Reply = {
        id: number;
        parent: number | null;
        text: string;
        author: string | null;
        replies?: Reply[];
      };
      const data = JSON.parse(recorded) as { replies: Reply[] };
      const all = data.replies.flatMap((reply) => [reply, ...(reply.replies ?? [])]);
      const url = server.serve(json(data));
      const { comments } = pageOf(await readIsso({ url, page }));
      const facts = comments.map(({ id, parentId, author, state, body }) =>
        [id, parentId, author?.name, state, tight(body)].join('|'),
      );
      assert.deepEqual(
        facts.sort(),
        all
          .map(({ id, parent, author, text }) =>
            [id, parent, author, 'visible', text.replace(/<[^>]*>|\s/g, '')].join('|'),
          )
          .sort(),
      );
      assert.equal(all.length, 4);
    });
  }
});
