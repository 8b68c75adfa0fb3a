import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWaline } from '../../../src/sources/remote/waline.js';
import { backEnd, json, queryOf } from '../support/back-end.js';
import { beside, pageOf, problemOf, tight } from '../support/remote.js';

const server = backEnd();
const page = 'https://blog.example/rocky-iv/?utm=1';
const at = (objectId: number, more: Readonly<Record<string, unknown>> = {}) => ({
  objectId,
  pid: null,
  rid: null,
  nick: `Name ${String(objectId)}`,
  link: '',
  avatar: '',
  comment: `<p>words of ${String(objectId)}</p>`,
  status: 'approved',
  like: 0,
  sticky: null,
  time: 1772388000250,
  ...more,
});
const wrap = (data: unknown, more: object = {}) => ({
  errno: 0,
  errmsg: '',
  data: { page: 1, totalPages: 1, pageSize: 100, count: 3, ...more, data },
});
const read = async (data: unknown) => pageOf(await readWaline({ url: server.serve(json(data)), page }));

describe('readWaline', () => {
  it('asks for all pages of the page’s path', async () => {
    const address = server.serve((response, request) => {
      const number = Number(queryOf(request).get('page'));
      json(wrap([at(number)], { page: number, totalPages: 3 }))(response, request);
    });
    const { comments, cursor } = pageOf(await readWaline({ url: `${address}/`, page }));
    assert.deepEqual(
      comments.map(({ id }) => id),
      ['1', '2', '3'],
    );
    assert.equal(cursor, undefined);
    assert.deepEqual(
      server.asked(address).map(({ href }) => href.replace(address, '')),
      ['1', '2', '3'].map(
        (number) => `/api/comment?path=%2Frocky-iv%2F&page=${number}&pageSize=100&sortBy=insertedAt_asc`,
      ),
    );
  });

  it('takes the address of the API and a path of its own, too', async () => {
    const address = server.serve(json(wrap([])));
    pageOf(await readWaline({ url: `${address}/api/comment?path=/other/`, page }));
    const [asked] = server.asked(address);
    assert.equal(asked?.pathname, new URL(`${address}/api/comment`).pathname);
    assert.equal(asked.searchParams.get('path'), '/other/');
  });

  it('asks for the letters of a path, not for their codes', async () => {
    const address = server.serve(json(wrap([])));
    for (const [path, sent] of [
      ['/%D0%BA/a%20b/', '/к/a b/'],
      ['/%E0%A4%A/', '/%E0%A4%A/'],
    ] as const) {
      pageOf(await readWaline({ url: `${address}/`, page: `https://blog.example${path}` }));
      assert.equal(server.asked(address).at(-1)?.searchParams.get('path'), sent);
    }
  });

  it('takes links in a text as those of the page, and a site without a scheme for a host', async () => {
    const { comments } = await read(
      wrap([{ ...at(1), comment: '<a href="part-2/">Two</a>', link: 'anna.example' }]),
    );
    assert.deepEqual(comments[0]?.body, [
      { tag: 'a', href: 'https://blog.example/rocky-iv/part-2/', children: ['Two'] },
    ]);
    assert.equal(comments[0]?.author?.url, 'https://anna.example/');
  });

  it('finds an error in an answer that says 200', async () => {
    const url = server.serve(json({ errno: 1001, errmsg: '<b>No</b>', data: '' }));
    assert.equal(problemOf(await readWaline({ url, page })), 'http 1001');
  });

  it('reads answers beside what they answer, and whom they answer where that is not plain', async () => {
    const { comments, total } = await read(
      wrap([
        at(1, {
          children: [
            at(2, { pid: 1, rid: 1, reply_user: { nick: 'Name 1' } }),
            at(3, { pid: 2, rid: 1, reply_user: { nick: 'Name 2, as she was called' } }),
            // What it answers is hidden, so the server says nothing of whose that was.
            at(4, { pid: 9, rid: 1 }),
            at(5, { rid: 1 }),
          ],
        }),
      ]),
    );
    assert.deepEqual(
      comments.map(({ id, parentId, parentMissing, replyTo }) => [
        id,
        parentId,
        parentMissing,
        replyTo?.name,
      ]),
      [
        ['1', null, undefined, undefined],
        ['2', '1', undefined, undefined],
        ['3', '2', undefined, 'Name 2, as she was called'],
        ['4', '9', true, undefined],
        ['5', '1', undefined, undefined],
      ],
    );
    assert.equal(total, 3);
  });

  it('knows what waits, what is pinned, who moderates and who likes it', async () => {
    const { comments } = await read(
      wrap([
        at(1, { status: 'waiting', like: 4, sticky: true, type: 'administrator', link: 'https://a.example' }),
        at(2, { status: 'spam', like: null, sticky: 1, avatar: 'https://p.example/1.png' }),
        at(3, { sticky: 0, time: undefined, insertedAt: '2026-03-01T18:00:00.000Z' }),
      ]),
    );
    assert.deepEqual(
      comments.map(({ state, pinned, counts }) => [state, pinned, counts?.likes]),
      [
        ['pending', true, 4],
        ['hidden', true, undefined],
        ['visible', undefined, 0],
      ],
    );
    assert.deepEqual(comments[0]?.author, {
      name: 'Name 1',
      url: 'https://a.example/',
      roles: ['moderator'],
    });
    assert.deepEqual(comments[1]?.author, { name: 'Name 2', avatar: 'https://p.example/1.png' });
    assert.deepEqual(
      comments.map(({ createdAt }) => createdAt),
      ['2026-03-01T18:00:00.250Z', '2026-03-01T18:00:00.250Z', '2026-03-01T18:00:00.000Z'],
    );
  });

  it('reads what servers before version 3 answer', async () => {
    const { comments, total } = await read(wrap([at(1)], { count: 1 }).data);
    assert.deepEqual([comments[0]?.id, total], ['1', 1]);
  });

  const recorded = beside('comments/waline/waline-comment-list.http');
  if (recorded !== undefined) {
    it('reads a recorded answer', async () => {
      type Item = { objectId: number; pid: number | null; nick: string; comment: string; children?: Item[] };
      const data = JSON.parse(recorded.slice(recorded.indexOf('{"errno"'))) as { data: { data: Item[] } };
      const all = data.data.data.flatMap((item) => [item, ...(item.children ?? [])]);
      const { comments, total } = await read(data);
      const facts = comments.map(({ id, parentId, author, state, body }) =>
        [id, parentId, author?.name, state, tight(body)].join('|'),
      );
      assert.deepEqual(
        facts.sort(),
        all
          .map(({ objectId, pid, nick, comment }) =>
            [objectId, pid, nick, 'visible', comment.replace(/<[^>]*>|\s/g, '')].join('|'),
          )
          .sort(),
      );
      assert.deepEqual([all.length, total], [3, 3]);
      assert.doesNotMatch(JSON.stringify(comments), /img|script/);
    });
  }
});
