import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { collectionUrl, restRoot } from '../../../src/sources/remote/wordpress-address.js';
import { readWordPress } from '../../../src/sources/remote/wordpress.js';
import { backEnd, hurry, json, queryOf, type Answering } from '../support/back-end.js';
import { beside, pageOf, problemOf, tight } from '../support/remote.js';

// Times without a zone must not be taken for the reader's own.
process.env.TZ = 'Asia/Tokyo';

const server = backEnd();
afterEach(() => mock.restoreAll());
const page = 'https://blog.example/rocky-iv/';
const path = '/wp-json/wp/v2/comments';
const at = (id: number, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  parent: 0,
  author_name: `Name ${String(id)}`,
  author_url: '',
  date: '2026-03-01T19:00:00',
  date_gmt: '2026-03-01T18:00:00',
  content: { rendered: `<p>words of ${String(id)}</p>\n` },
  link: `https://blog.example/rocky-iv/comment-page-2/#comment-${String(id)}`,
  status: 'approved',
  type: 'comment',
  ...more,
});
type Item = ReturnType<typeof at>;

/** A WordPress that pages, and gives what is asked for by id from `others`, too. */
const wordPress =
  (items: readonly Item[], others: readonly Item[] = [], headers?: Record<string, string>): Answering =>
  (response, request) => {
    const query = queryOf(request);
    const size = Number(query.get('per_page') ?? 10);
    const include = query.get('include')?.split(',');
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    const list = include
      ? [...items, ...others].filter(({ id }) => include.includes(String(id)))
      : items.slice(start, start + size);
    const said = headers ?? {
      'x-wp-total': String(items.length),
      'x-wp-totalpages': String(Math.ceil(items.length / size)),
    };
    json(list, 200, said)(response, request);
  };
const many = (count: number) => Array.from({ length: count }, (_, index) => at(index + 1));
const read = async (answer: Answering) => {
  const root = server.serve(answer);
  const result = await readWordPress({ url: `${root}${path}?post=12`, page });
  return { root, result, asked: server.asked(root) };
};

describe('readWordPress', () => {
  it('reads comments as they are', async () => {
    const { result } = await read(
      json([
        at(1, { author_name: 'Rosa &amp; Ivo &lt;3', author_url: 'https://rosa.example' }),
        at(2, {
          parent: 1,
          status: 'hold',
          author_avatar_urls: { 24: false, 48: 'https://p.example/48', 96: false },
        }),
        at(3, {
          author_name: '',
          author_avatar_urls: false,
          type: 'review',
          date_gmt: '0000-00-00T00:00:00',
        }),
        at(4, { date: '0000-00-00T00:00:00', date_gmt: null, type: 'pingback', link: null }),
        at(5, { status: 'spam', date_gmt: '2026-03-01T18:00:00+01:00' }),
        at(6, {
          status: 'trash',
          content: { rendered: '<p>War &amp; <em>Burning Heart</em> &NotEqualTilde;</p>' },
        }),
      ]),
    );
    const { comments } = pageOf(result);
    assert.deepEqual(
      comments.map(({ id, parentId, kind, state, author }) => [id, parentId, kind, state, author?.name]),
      [
        ['1', null, 'comment', 'visible', 'Rosa & Ivo <3'],
        ['2', '1', 'comment', 'pending', 'Name 2'],
        ['3', null, 'comment', 'visible', null],
        ['4', null, 'pingback', 'visible', 'Name 4'],
        ['5', null, 'comment', 'hidden', 'Name 5'],
        ['6', null, 'comment', 'deleted', 'Name 6'],
      ],
    );
    assert.deepEqual(
      comments.map(({ createdAt, createdAtApprox }) => [createdAt, createdAtApprox]),
      [
        ['2026-03-01T18:00:00.000Z', undefined],
        ['2026-03-01T18:00:00.000Z', undefined],
        ['2026-03-01T19:00:00.000Z', true],
        [null, undefined],
        ['2026-03-01T17:00:00.000Z', undefined],
        ['2026-03-01T18:00:00.000Z', undefined],
      ],
    );
    assert.equal(comments[0]?.author?.url, 'https://rosa.example/');
    assert.equal(comments[0].url, 'https://blog.example/rocky-iv/comment-page-2/#comment-1');
    assert.equal(comments[1]?.author?.avatar, 'https://p.example/48');
    assert.equal(comments[2]?.author?.avatar, undefined);
    assert.equal(tight(comments[5]?.body ?? ''), 'War&BurningHeart≂̸');
  });

  it('asks for pages of a hundred, oldest first, and only for what it reads', async () => {
    const { result, asked } = await read(wordPress(many(230)));
    const { comments, total, totalExact, cursor, permalink, capabilities } = pageOf(result);
    assert.deepEqual(
      comments.map(({ id }) => id),
      many(230).map(({ id }) => String(id)),
    );
    assert.deepEqual([total, totalExact, cursor], [230, false, undefined]);
    assert.deepEqual([permalink, capabilities.replyUrl], [page, `${page}#respond`]);
    assert.deepEqual(
      asked.map(({ searchParams }) => {
        const { _fields, ...rest } = Object.fromEntries(searchParams);
        assert.match(_fields ?? '', /^id,parent,/);
        return rest;
      }),
      ['1', '2', '3'].map((number) => ({
        post: '12',
        per_page: '100',
        order: 'asc',
        orderby: 'date_gmt',
        page: number,
      })),
    );
  });

  it('believes its own eyes when the totals are wrong', async () => {
    const lies = { 'x-wp-total': '999999', 'x-wp-totalpages': '-1' };
    const short = await read(wordPress(many(130), [], lies));
    assert.deepEqual([pageOf(short.result).comments.length, short.asked.length], [130, 2]);
    assert.equal(pageOf(short.result).totalExact, false);
    const empty = await read(wordPress(many(100), [], { 'x-wp-total': 'many', 'x-wp-totalpages': '999999' }));
    assert.deepEqual([pageOf(empty.result).comments.length, empty.asked.length], [100, 2]);
    assert.deepEqual([pageOf(empty.result).total, pageOf(empty.result).cursor], [undefined, undefined]);
    const silent = await read(wordPress(many(130), [], {}));
    assert.deepEqual([pageOf(silent.result).comments.length, silent.asked.length], [130, 2]);
  });

  it('reads at most fifty pages, then says where to go on', async () => {
    const { root, result, asked } = await read(wordPress(many(5001)));
    const { comments, cursor } = pageOf(result);
    assert.deepEqual([comments.length, cursor, asked.length], [5000, '51', 50]);
    const rest = pageOf(await readWordPress({ url: `${root}${path}?post=12`, page, cursor: '51' }));
    assert.deepEqual([rest.comments.map(({ id }) => id), rest.cursor], [['5001'], undefined]);
  });

  it('fetches parents that are on no page, and says which do not come', async () => {
    const items = many(150).map((item) => (item.id === 150 ? { ...item, parent: 1 } : item));
    items.push(at(151, { parent: 900 }), at(152, { parent: 901 }), at(153, { parent: 900 }));
    const { result, asked } = await read(wordPress(items, [at(900, { parent: 902 })]));
    const { comments } = pageOf(result);
    const includes = asked.map(({ searchParams }) => searchParams.get('include'));
    assert.deepEqual(includes, [null, null, '900,901']);
    assert.equal(asked.at(-1)?.searchParams.get('post'), '12');
    assert.equal(comments.length, 154);
    assert.deepEqual(
      comments.filter(({ parentMissing }) => parentMissing).map(({ id }) => id),
      ['152', '900'],
    );
    assert.equal(comments.find(({ id }) => id === '150')?.parentId, '1');
  });

  it('asks for missing parents a hundred at a time, and takes no others', async () => {
    const items = many(90).map((item) => ({ ...item, parent: item.id + 1000 }));
    items.push(...many(60).map(({ id }) => at(id + 200, { parent: id + 2000 })));
    const { result, asked } = await read((response, request) => {
      const include = queryOf(request).get('include');
      (include ? json([at(1001), at(7777)]) : wordPress(items))(response, request);
    });
    const counts = asked.map(({ searchParams }) => searchParams.get('include')?.split(',').length);
    assert.deepEqual(counts, [undefined, undefined, 100, 50]);
    const { comments } = pageOf(result);
    assert.equal(
      comments.some(({ id }) => id === '7777'),
      false,
    );
    assert.equal(comments.filter(({ parentMissing }) => parentMissing).length, 149);
  });

  it('marks parents as missing when they cannot be asked for', async () => {
    hurry();
    const { result } = await read((response, request) => {
      const fails = queryOf(request).has('include');
      (fails ? json({}, 500) : json([at(1, { parent: 9 })]))(response, request);
    });
    assert.equal(pageOf(result).comments[0]?.parentMissing, true);
  });

  it('finds the API of a site by the id of a post', async () => {
    const plain: Answering = (response, request) => {
      const route = queryOf(request).get('rest_route');
      (route === '/wp/v2/comments' ? json([at(1)]) : json({ code: 'rest_no_route' }, 404))(response, request);
    };
    const html: Answering = (response, request) => {
      if (queryOf(request).has('rest_route')) plain(response, request);
      else response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html>');
    };
    const pretty: Answering = (response, request) =>
      (request.url?.includes(`/blog${path}?`) ? json([at(1)]) : json({}, 404))(response, request);
    for (const [answer, times] of [
      [plain, 2],
      [html, 2],
      [pretty, 1],
    ] as const) {
      const root = server.serve(answer);
      const result = await readWordPress({ url: `${root}/blog/?p=12`, page });
      assert.equal(pageOf(result).comments[0]?.id, '1');
      assert.equal(server.asked(root).length, times);
      assert.equal(server.asked(root).at(-1)?.searchParams.get('post'), '12');
    }
  });

  it('asks nowhere else when WordPress itself says no', async () => {
    for (const answer of [
      json({ code: 'rest_forbidden' }, 401),
      json({ code: 'rest_post_invalid_id' }, 404),
      json({ code: 'rest_disabled' }, 403),
    ]) {
      const root = server.serve(answer);
      const result = await readWordPress({ url: `${root}/?p=12`, page });
      assert.match(problemOf(result), /^http 40[134]$/);
      assert.equal(server.asked(root).length, 1);
    }
  });

  it('gives the first refusal when no place has comments, with what the server said', async () => {
    const root = server.serve((response, request) => {
      const pretty = !queryOf(request).has('rest_route');
      (pretty ? json({ code: 'rest_no_route' }, 404) : json({ code: 'other' }, 403))(response, request);
    });
    const result = await readWordPress({ url: `${root}/?p=12`, page });
    assert.equal(problemOf(result), 'http 404');
    assert.deepEqual('data' in result && result.data, { code: 'rest_no_route' });
  });

  it('needs the id of a post', async () => {
    const root = server.serve(json([at(1)]));
    for (const end of ['/', path, `${path}?post=abc`, '/?p=0', '/?p=12x']) {
      assert.match(problemOf(await readWordPress({ url: root + end, page })), /^not-allowed url/);
    }
    assert.equal(server.asked(root).length, 0);
  });

  const recorded = beside('comments/wordpress/frontity-comment-5.json');
  if (recorded !== undefined) {
    it('reads a recorded comment', async () => {
      const one = JSON.parse(recorded) as Item;
      const { result } = await read(json([one]));
      const [comment, ...more] = pageOf(result).comments;
      assert.deepEqual(
        [
          comment?.id,
          comment?.parentId,
          comment?.author?.name,
          comment?.state,
          tight(comment?.body ?? ''),
          more,
        ],
        [
          String(one.id),
          null,
          one.author_name,
          'visible',
          one.content.rendered.replace(/<[^>]*>|\s/g, ''),
          [],
        ],
      );
      assert.equal(comment?.createdAt, `${one.date_gmt}.000Z`);
    });
  }
});

describe('restRoot', () => {
  for (const [address, root] of [
    ['https://a.example/wp-json/wp/v2/comments?post=1', 'https://a.example/wp-json/'],
    ['https://a.example/blog/wp-json', 'https://a.example/blog/wp-json/'],
    ['https://a.example/api/wp/v2/posts/1', 'https://a.example/api/'],
    ['https://a.example/?rest_route=/wp/v2/comments&post=1', 'https://a.example/?rest_route=/'],
    ['https://a.example/index.php?rest_route=/', 'https://a.example/index.php?rest_route=/'],
    ['https://a.example/?p=1', undefined],
    ['https://a.example/wp-json-is-fun/', undefined],
    ['mailto:a@a.example', undefined],
    ['', undefined],
  ] as const) {
    it(`of “${address}” is ${root ?? 'nowhere'}`, () => assert.equal(restRoot(address), root));
  }
});

describe('collectionUrl', () => {
  for (const [root, collection] of [
    ['https://a.example/wp-json/', 'https://a.example/wp-json/wp/v2/comments?post=12'],
    ['https://a.example/blog/wp-json', 'https://a.example/blog/wp-json/wp/v2/comments?post=12'],
    ['https://a.example/?rest_route=/', 'https://a.example/?rest_route=%2Fwp%2Fv2%2Fcomments&post=12'],
  ] as const) {
    it(`below ${root}`, () => assert.equal(collectionUrl({ root, post: 12 }), collection));
  }
});
