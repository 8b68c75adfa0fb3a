import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import type { ReadThread } from '../../../src/sources/remote/adapter.js';
import { readBlogger } from '../../../src/sources/remote/blogger.js';
import { readIsso } from '../../../src/sources/remote/isso.js';
import { readWaline } from '../../../src/sources/remote/waline.js';
import { readWordPress } from '../../../src/sources/remote/wordpress.js';
import { readWpcom } from '../../../src/sources/remote/wpcom.js';
import { arbitraryJson, shapes } from '../support/arbitrary-json.js';
import { backEnd, hurry, json, queryOf, type Answering } from '../support/back-end.js';
import { assertSound, pageOf, problemOf } from '../support/remote.js';

// What holds for every back end that answers with a list of comments.

type Item = Readonly<Record<string, unknown>>;

interface BackEndCase {
  readonly read: ReadThread;
  /** Below the server: what the page names. */
  readonly path: string;
  /** What the back end answers for these comments. */
  readonly wrap: (items: readonly unknown[]) => unknown;
  /** A comment with the values of `item`, each where this back end has such. */
  readonly shape: (item: Item) => Item;
  /** Names that mean something to the adapter. */
  readonly names: readonly string[];
  /** The parameter that says which page is asked for, its second value, and how many comments a page has. */
  readonly paging?: readonly [parameter: string, second: string, size: number];
}

const $t = (value: unknown) => ({ $t: value });
const cases: Readonly<Record<string, BackEndCase>> = {
  wordpress: {
    read: readWordPress,
    path: 'wp-json/wp/v2/comments?post=12',
    wrap: (items) => items,
    shape: ({ id, parent, author, date, content, avatar, url, likes }) => ({
      id,
      parent,
      author_name: author,
      author_url: url,
      author_avatar_urls: { 96: avatar, 48: avatar },
      date,
      date_gmt: date,
      content: { rendered: content },
      link: url,
      status: likes,
      type: likes,
    }),
    names: [
      'id',
      'parent',
      'author_name',
      'author_avatar_urls',
      'date',
      'date_gmt',
      'content',
      'rendered',
      'link',
    ],
    paging: ['page', '2', 100],
  },
  wpcom: {
    read: readWpcom,
    path: 'rest/v1.1/sites/1/posts/2/replies/',
    wrap: (comments) => ({ found: comments.length, comments }),
    shape: ({ id, parent, author, date, content, avatar, url, likes }) => ({
      ID: id,
      parent: { ID: parent },
      author: { name: author, URL: url, avatar_URL: avatar },
      date,
      content,
      URL: url,
      like_count: likes,
      status: likes,
    }),
    names: [
      'ID',
      'parent',
      'author',
      'name',
      'URL',
      'avatar_URL',
      'date',
      'content',
      'like_count',
      'comments',
    ],
    paging: ['page', '2', 100],
  },
  blogger: {
    read: readBlogger,
    path: 'feeds/12/comments/default',
    wrap: (entry) => ({ feed: { openSearch$totalResults: $t('501'), entry } }),
    shape: ({ id, parent, author, date, content, avatar, url }) => ({
      id: $t(id),
      published: $t(date),
      content: $t(content),
      author: [{ name: $t(author), uri: $t(url), gd$image: { src: avatar } }],
      link: [
        { rel: 'related', href: parent },
        { rel: 'alternate', href: url },
      ],
      gd$extendedProperty: content,
    }),
    names: [
      'id',
      '$t',
      'published',
      'content',
      'author',
      'name',
      'uri',
      'gd$image',
      'src',
      'link',
      'rel',
      'href',
    ],
    paging: ['start-index', '501', 500],
  },
  isso: {
    read: readIsso,
    path: '',
    wrap: (replies) => ({ id: null, total_replies: replies.length, hidden_replies: 0, replies }),
    shape: ({ id, parent, author, date, content, avatar, url, likes }) => ({
      id,
      parent,
      author,
      created: date,
      modified: likes,
      text: content,
      website: url,
      gravatar_image: avatar,
      likes,
      dislikes: likes,
      mode: likes,
      total_replies: likes,
    }),
    names: [
      'id',
      'parent',
      'author',
      'created',
      'text',
      'website',
      'likes',
      'mode',
      'gravatar_image',
      'modified',
    ],
  },
  waline: {
    read: readWaline,
    path: '',
    wrap: (data) => ({ errno: 0, errmsg: '', data: { page: 1, totalPages: 2, count: data.length, data } }),
    shape: ({ id, parent, author, date, content, avatar, url, likes }) => ({
      objectId: id,
      pid: parent,
      nick: author,
      time: date,
      comment: content,
      link: url,
      avatar,
      like: likes,
      sticky: likes,
      status: likes,
      reply_user: { nick: author },
    }),
    names: [
      'objectId',
      'pid',
      'rid',
      'nick',
      'time',
      'comment',
      'link',
      'avatar',
      'like',
      'reply_user',
      'sticky',
    ],
    paging: ['page', '2', 100],
  },
};

const server = backEnd();
afterEach(() => mock.restoreAll());
const page = 'https://blog.example/rocky-iv/';
const item = (id: number, more: Item = {}): Item => ({
  id,
  parent: 0,
  author: `Name ${String(id)}`,
  date: '2026-03-01T18:00:00Z',
  content: `<p>words of ${String(id)}</p>`,
  ...more,
});

for (const [name, { read, path, wrap, shape, names, paging }] of Object.entries(cases)) {
  /** Reads what a server answers that has nothing else. */
  const readFrom = (answer: Answering, more: { cursor?: string; signal?: AbortSignal } = {}) => {
    const root = `${server.serve(answer)}/`;
    return { root, result: read({ url: root + path, page, ...more }) };
  };
  // The second page of those who have one is empty, as is what other requests ask for.
  const isFirst = (query: URLSearchParams) =>
    !query.has('include') && (!paging || (query.get(paging[0]) ?? '1') === '1');
  const first =
    (data: unknown): Answering =>
    (response, request) =>
      json(isFirst(queryOf(request)) ? data : wrap([]))(response, request);

  describe(name, () => {
    it('gives no comments where there are none', async () => {
      for (const answer of [
        json(wrap([])),
        ((response) => void response.writeHead(204).end()) as Answering,
      ]) {
        const { comments, cursor } = pageOf(await readFrom(answer).result);
        assert.deepEqual([comments, cursor], [[], undefined]);
      }
    });

    it('says what went wrong', async () => {
      hurry();
      const text =
        (body: string, type: string): Answering =>
        (response) =>
          void response.writeHead(200, { 'content-type': type }).end(body);
      const faults: readonly [answer: Answering, problem: RegExp][] = [
        [json({ code: 'rest_forbidden', data: { status: 401 } }, 401), /^http 401$/],
        [json({ error: 'unauthorized' }, 403), /^http 403$/],
        [json({ code: 'rest_no_route' }, 404), /^http 404$/],
        [json({}, 500), /^http 500$/],
        [text('<!doctype html>', 'text/html'), /^not-json text\/html: <!doctype html>$/],
        [text('[{"id":1,"par', 'application/json'), /^not-json \[/],
        [(response) => void response.destroy(), /^network /],
        [json('x'), /^wrong-type /],
        [json(null), /^wrong-type /],
        [json({ code: 'closed', message: 'No.' }), /^wrong-type /],
      ];
      for (const [answer, problem] of faults) assert.match(problemOf(await readFrom(answer).result), problem);
    });

    it('says of an address that is none of its own what it should be', async () => {
      const url = 'ftp://blog.example/';
      const result = await read({ url, page });
      assert.ok(!result.ok && result.problem.allowed);
      assert.deepEqual(
        [result.problem.code, result.problem.path, result.problem.found],
        ['not-allowed', 'url', url],
      );
    });

    it('ends when its caller has gone', async () => {
      const controller = new AbortController();
      const { result } = readFrom(() => controller.abort(), { signal: controller.signal });
      assert.equal((await result).ok || problemOf(await result).split(' ')[0], 'aborted');
    });

    it('reads addresses as those of its server, and none that is not safe', async () => {
      const comments = [
        item(1, { url: '/anna', avatar: '//pics.example/1.png' }),
        item(2, { url: 'javascript:x' }),
      ];
      const { root, result } = readFrom(first(wrap(comments.map(shape))));
      const [good, bad] = pageOf(await result).comments;
      assert.ok(good && bad);
      assert.equal(good.author?.url, new URL('/anna', root).href);
      assert.equal(good.author?.avatar, 'http://pics.example/1.png');
      assert.deepEqual([bad.author?.url, bad.author?.avatar, bad.url], [undefined, undefined, undefined]);
    });

    it('takes names for text and bodies for HTML, whatever they hold', async () => {
      const markup = '<img src=x onerror=alert(1)><b>x</b>';
      const { result } = readFrom(first(wrap([shape(item(1, { author: markup, content: markup }))])));
      const [comment] = pageOf(await result).comments;
      assert.equal(comment?.author?.name, markup);
      assert.deepEqual(comment.body, [{ tag: 'b', children: ['x'] }]);
    });

    it('leaves a duplicate where it is', async () => {
      const { result } = readFrom(first(wrap([item(1), item(1), item(2)].map(shape))));
      assert.deepEqual(
        pageOf(await result).comments.map(({ id }) => id),
        ['1', '1', '2'],
      );
    });

    it('survives shapes that other readers do not', async () => {
      for (const { doc, items, note } of shapes()) {
        assertSound(await readFrom(json(doc)).result);
        const result = await readFrom(first(wrap(items.map(shape)))).result;
        assertSound(result);
        assert.equal(pageOf(result).comments.length, items.length, note);
      }
    });

    it('never rejects, whatever JSON comes', async () => {
      const anything = arbitraryJson(names);
      await fc.assert(
        fc.asyncProperty(anything, fc.array(anything, { maxLength: 4 }), async (any, list) => {
          assertSound(await readFrom(json(any)).result);
          const result = await readFrom(first(wrap(list))).result;
          assertSound(result);
          const objects = list.filter((one) => typeof one === 'object' && one && !Array.isArray(one));
          assert.ok(pageOf(result).comments.length >= objects.length);
        }),
        { numRuns: 100 },
      );
    });

    if (!paging) return;
    const [parameter, second, size] = paging;
    const full = Array.from({ length: size }, (_, index) => shape(item(index + 1)));

    it('reads on from its cursor', async () => {
      const { root, result } = readFrom(json(wrap([shape(item(7))])), { cursor: second });
      assert.equal(pageOf(await result).comments[0]?.id, '7');
      assert.equal(server.asked(root)[0]?.searchParams.get(parameter), second);
    });

    it('keeps what it has when the next page fails, and says where to go on', async () => {
      hurry();
      const { result } = readFrom((response, request) =>
        (isFirst(queryOf(request)) ? json(wrap(full)) : json({}, 500))(response, request),
      );
      const answer = await result;
      const { comments, cursor } = pageOf(answer);
      assert.deepEqual([comments.length, cursor], [size, second]);
      assert.ok(answer.ok);
      assert.deepEqual(
        answer.problems?.map(({ code, found }) => [code, found]),
        [['http', '500']],
      );
    });

    it('gives nothing when its caller goes between two pages', async () => {
      const controller = new AbortController();
      const { result } = readFrom(
        (response, request) => {
          if (isFirst(queryOf(request))) json(wrap(full))(response, request);
          else controller.abort();
        },
        { signal: controller.signal },
      );
      assert.equal(problemOf(await result).split(' ')[0], 'aborted');
    });

    it('begins with the first page when the cursor is nonsense', async () => {
      for (const cursor of ['0', '-1', '1e3', 'NaN', ' ', '99999999999']) {
        const { root, result } = readFrom(first(wrap([])), { cursor });
        pageOf(await result);
        assert.equal(server.asked(root)[0]?.searchParams.get(parameter), '1');
      }
    });
  });
}
