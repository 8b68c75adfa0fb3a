import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { readBluesky } from '../../../src/sources/remote/bluesky.js';
import { arbitraryJson, shapes } from '../support/arbitrary-json.js';
import {
  assertSound,
  beside,
  jsonServer,
  linksOf,
  pageOf,
  problemOf,
  sample,
  tight,
} from '../support/remote.js';

const server = jsonServer();
const page = 'https://blog.example/rocky-iv';
const api = (uri: string) =>
  `${server.origin}/xrpc/app.bsky.feed.getPostThread?uri=${encodeURIComponent(uri)}`;
const read = (answer: unknown, status?: number) => {
  const uri = `at://did:plc:anna/app.bsky.feed.post/${server.fresh()}`;
  server.serve(uri, answer, status);
  return readBluesky({ url: api(uri), page });
};
const type = (name: string) => `app.bsky.feed.defs#${name}`;
const good = (key: string, more: Record<string, unknown> = {}, replies?: unknown) => ({
  $type: type('threadViewPost'),
  post: {
    uri: `at://did:plc:${key}/app.bsky.feed.post/${key}`,
    author: { did: `did:plc:${key}`, handle: `${key}.example`, displayName: `Name ${key}` },
    record: { text: `words of ${key}` },
    indexedAt: '2026-03-01T18:00:00.000Z',
    ...more,
  },
  replies,
});

describe('readBluesky', () => {
  it('asks for the whole thread of a post, once, by handle or DID', async () => {
    const asked: string[] = [];
    const stub = mock.method(globalThis, 'fetch', (url: string) => {
      asked.push(url);
      return Promise.resolve(Response.json({ thread: good('root', {}, [good('ben')]) }));
    });
    const addresses = [
      'https://bsky.app/profile/anna.example/post/3kabc',
      'https://bsky.app/profile/did:plc:anna/post/3kabd?ref=x#y',
      'https://bsky.app/profile/did%3Aplc%3Aanna/post/3kabe/liked-by',
    ];
    try {
      for (const url of addresses) assert.equal(pageOf(await readBluesky({ url, page })).comments.length, 1);
    } finally {
      stub.mock.restore();
    }
    assert.deepEqual(
      asked.map((url) => Object.fromEntries(new URL(url).searchParams)),
      [
        'anna.example/app.bsky.feed.post/3kabc',
        'did:plc:anna/app.bsky.feed.post/3kabd',
        'did:plc:anna/app.bsky.feed.post/3kabe',
      ].map((uri) => ({ uri: `at://${uri}`, depth: '1000', parentHeight: '0' })),
    );
    for (const url of asked)
      assert.match(url, /^https:\/\/public\.api\.bsky\.app\/xrpc\/app\.bsky\.feed\.getPostThread\?/);
  });

  it('says which addresses it takes, and asks nobody', async () => {
    const before = server.asked.length;
    for (const url of [
      '',
      'anna',
      'at://did:plc:anna/app.bsky.feed.post/3k',
      `${server.origin}/profile/anna.example`,
      `${server.origin}/profile/anna&x=1/post/3k`,
      `${server.origin}/xrpc/app.bsky.feed.getPostThread`,
    ]) {
      assert.equal(problemOf(await readBluesky({ url, page })).slice(0, 15), 'not-allowed url', url);
    }
    assert.equal(server.asked.length, before);
  });

  it('reads a thread with a blocked, a deleted, a hidden and a broken entry among good ones', async () => {
    const result = await read(sample('bluesky-thread.json'));
    assertSound(result);
    const thread = pageOf(result);
    const short = (id: string | null) => id?.replace(/^at:.*\//, '');
    const rows = thread.comments.map(({ id, parentId, state, author, body }) => [
      short(id),
      short(parentId),
      state,
      author && `${author.name} ${author.handle} ${author.roles?.join()}`,
      tight(body),
    ]);
    assert.deepEqual(
      rows.sort(([a], [b]) => String(a).localeCompare(String(b))),
      [
        ['#7', undefined, 'visible', 'null undefined undefined', ''],
        ['3again', '3ben', 'visible', 'Anna undefined post-author', 'Yes.Apage'],
        [
          '3ben',
          undefined,
          'visible',
          'Ben <b> ben.example undefined',
          '🎺Thebrassone:music.example/brassAwornsleevecdn.example/plain/a-very-long-name-of-a-…Carl:Hearitloud.',
        ],
        ['3blocked', undefined, 'blocked', null, ''],
        ['3dora', '3gone', 'visible', 'dora.example dora.example undefined', 'Whatwashere?Theopeningtitles'],
        ['3eve', undefined, 'login-required', null, ''],
        ['3finn', '3eve', 'visible', 'Finn finn.example undefined', 'Wellsaid.'],
        ['3gone', undefined, 'deleted', null, ''],
        ['3gus', undefined, 'hidden', null, ''],
        ['3hal', undefined, 'hidden', null, ''],
        ['3new', undefined, 'hidden', null, ''],
      ],
    );
    const of = (key: string) => thread.comments.find(({ id }) => id.endsWith(`/${key}`))!;
    const { kind, source, createdAt, counts, replyCount, url, lang, author, body, warning } = of('3ben');
    assert.deepEqual(
      { kind, source, createdAt, counts, replyCount, url, lang, author, warning, links: linksOf(body) },
      {
        kind: 'comment',
        source: 'bluesky',
        createdAt: '2026-03-01T18:05:00.000Z',
        counts: { likes: 3, reposts: 2 },
        replyCount: 1,
        url: 'https://bsky.app/profile/did:plc:ben/post/3ben',
        lang: 'en-GB',
        author: {
          name: 'Ben <b>',
          handle: 'ben.example',
          url: 'https://bsky.app/profile/did:plc:ben',
          avatar: 'https://cdn.example/ben.jpg',
        },
        warning: undefined,
        links: [
          'https://music.example/brass?from=bluesky',
          'https://cdn.example/sleeve.jpg',
          'https://cdn.example/plain/a-very-long-name-of-a-picture.jpg',
          'https://bsky.app/profile/did:plc:carl/post/3quoted',
        ],
      },
    );
    assert.deepEqual(linksOf(of('3dora').body), ['https://bsky.app/profile/did:plc:dora/post/3dora']);
    assert.equal(of('3finn').warning, 'spam, warn');
    assert.deepEqual(
      [of('3eve').url, of('3gone').url],
      ['https://bsky.app/profile/did:plc:eve/post/3eve', undefined],
    );
    assert.doesNotMatch(JSON.stringify(thread), /Only for members|Eve|cdn\.example\/eve|First|foul/);
    const home = 'https://bsky.app/profile/did:plc:anna/post/3root';
    assert.deepEqual(
      [thread.permalink, thread.capabilities, thread.closed, thread.total, thread.totalExact],
      [home, { replyUrl: home }, 'closed', 13, false],
    );
  });

  it('is exact where every count is met', async () => {
    const thread = pageOf(await read({ thread: good('root', { replyCount: 1 }, [good('ben')]) }));
    assert.deepEqual(
      [thread.total, thread.totalExact, thread.closed, thread.comments[0]?.parentId],
      [1, true, undefined, null],
    );
  });

  it('knows what is blocked or deleted without the name of its kind', async () => {
    const replies = [
      { uri: 'at://x/1', blocked: true },
      { uri: 'at://x/2', notFound: true },
      { uri: 'at://x/3', $type: type('blockedPost') },
      { uri: 'at://x/4', $type: type('notFoundPost') },
    ];
    assert.deepEqual(
      pageOf(await read({ thread: good('root', {}, replies) })).comments.map(({ state }) => state),
      ['blocked', 'deleted', 'blocked', 'deleted'],
    );
  });

  it('shows no more pictures than anybody sends', async () => {
    const images = Array.from({ length: 30 }, (_, index) => ({
      alt: `Sleeve ${String(index)}`,
      fullsize: `https://cdn.example/${String(index)}.jpg`,
    }));
    const { comments } = pageOf(
      await read({ thread: good('root', {}, [good('ben', { embed: { images } })]) }),
    );
    assert.deepEqual(
      linksOf(comments[0]!.body),
      images.slice(0, 20).map(({ fullsize }) => fullsize),
    );
  });

  it('gives no words of a quoted post that asks for care', async () => {
    const quoted = {
      uri: 'at://did:plc:eve/app.bsky.feed.post/3k',
      author: { did: 'did:plc:eve', displayName: 'Eve', labels: [{ val: '!no-unauthenticated' }] },
      value: { text: 'Only for members.' },
    };
    const { comments } = pageOf(
      await read({ thread: good('root', {}, [good('ben', { embed: { record: quoted } })]) }),
    );
    assert.deepEqual(linksOf(comments[0]!.body), ['https://bsky.app/profile/did:plc:eve/post/3k']);
    assert.doesNotMatch(JSON.stringify(comments), /Only for members|Eve/);
  });

  it('reads replies to replies to replies, deeper than a call stack', async () => {
    // As text: whatever writes JSON has a call stack, too.
    const [open, close] = JSON.stringify({ thread: good('root', {}, ['HERE']) }).split('"HERE"');
    const [begin, end] = JSON.stringify(good('KEY', {}, ['HERE'])).split('"HERE"');
    const depth = 15_000;
    let text = open!;
    for (let level = 1; level <= depth; level++) text += begin!.replaceAll('KEY', `n${String(level)}`);
    text += end!.repeat(depth) + close!;
    const { comments } = pageOf(await read(Buffer.from(text)));
    assert.equal(comments.length, depth);
    assert.equal(comments.at(-1)?.parentId, 'at://did:plc:n14999/app.bsky.feed.post/n14999');
  });

  it('passes on why there is no answer', async () => {
    const gone = await read({ error: 'NotFound', message: 'Post not found' }, 400);
    assert.deepEqual([problemOf(gone), Object.keys(gone)], ['http 404', ['ok', 'problem']]);
    assert.equal(problemOf(await read({ error: 'InvalidRequest' }, 400)), 'http 400');
    assert.equal(problemOf(await read([], 403)), 'http 403');
  });

  it('says that an answer is no thread', async () => {
    const uri = 'at://did:plc:anna/app.bsky.feed.post/3k';
    for (const answer of [
      null,
      [],
      5,
      {},
      { thread: [] },
      { thread: { post: [] } },
      { thread: { $type: type('notFoundPost'), uri, notFound: true } },
      { thread: { $type: type('blockedPost'), uri, blocked: true } },
    ]) {
      assert.match(problemOf(await read(answer)), /^missing thread\.post/);
    }
  });

  it('survives shapes that other readers do not', async () => {
    for (const { doc, items, note } of shapes()) {
      assertSound(await read(doc));
      const replies = items.map((item) => ({
        $type: type('threadViewPost'),
        post: {
          uri: item.id,
          author: item.author,
          record: { text: item.content, facets: item.content, langs: item.avatar },
          indexedAt: item.date,
          likeCount: item.likes,
          embed: { images: [{ fullsize: item.url, alt: item.content }], external: { uri: item.url } },
          labels: item.avatar,
        },
      }));
      for (const list of [replies, Array.isArray(doc) ? doc : items]) {
        const thread = good('root', { author: items[0]?.author }, list);
        const result = await read({ thread, threadgate: items[0] });
        assertSound(result);
        assert.equal(pageOf(result).comments.length, items.length, note);
      }
    }
  });

  it('keeps the words where what is said of them is nonsense', async () => {
    const odd: unknown[] = [null, 'x', -1, 1e300, [], {}, { toString: 'x' }, { valueOf: 1, toString: null }];
    const facets = [
      ...odd,
      ...odd.map((index) => ({ index, features: index })),
      ...odd.map((place) => ({
        index: { byteStart: place, byteEnd: place },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: place }],
      })),
      ...['\ud800', '', 'x'].map((tag) => ({
        index: { byteStart: 0, byteEnd: 1 },
        features: [null, { $type: 'app.bsky.richtext.facet#tag', tag }],
      })),
    ];
    const record = { text: 'words', facets };
    const { comments } = pageOf(await read({ thread: good('root', {}, [good('ben', { record })]) }));
    assert.equal(tight(comments[0]!.body), 'words');
  });

  it('never rejects, whatever JSON comes', async () => {
    const json = arbitraryJson([
      '$type',
      'post',
      'replies',
      'uri',
      'author',
      'did',
      'handle',
      'displayName',
      'labels',
      'val',
      'record',
      'text',
      'facets',
      'index',
      'byteStart',
      'byteEnd',
      'features',
      'embed',
      'media',
      'images',
      'external',
      'playlist',
      'replyCount',
    ]);
    await fc.assert(
      fc.asyncProperty(json, fc.array(json, { maxLength: 4 }), async (any, replies) => {
        assertSound(await read(any));
        const result = await read({ thread: { post: {}, replies }, threadgate: { record: any } });
        assertSound(result);
        const objects = replies.filter((one) => one && typeof one === 'object' && !Array.isArray(one));
        assert.ok(pageOf(result).comments.length >= objects.length);
      }),
      { numRuns: 150 },
    );
  });
});

interface Node {
  readonly $type: string;
  readonly uri?: string;
  readonly post?: {
    readonly uri: string;
    readonly author: { readonly displayName?: string; readonly handle?: string };
    readonly record: { readonly text: string };
    readonly embed?: { readonly images?: readonly { readonly alt: string }[] };
  };
  readonly replies?: readonly Node[];
}
/** Every entry below one: id, parent, name, words, state. */
const counted = (node: Node, parent: string | null): unknown[][] =>
  (node.replies ?? []).flatMap((reply) => {
    const { post } = reply;
    const id = post?.uri ?? reply.uri!;
    const alt = (post?.embed?.images ?? []).map((image) => image.alt).join('');
    return [
      [
        id,
        parent,
        post && (post.author.displayName ?? post.author.handle ?? null),
        tight((post?.record.text ?? '') + alt),
        post ? 'visible' : reply.$type.endsWith('blockedPost') ? 'blocked' : 'deleted',
      ],
      ...counted(reply, id),
    ];
  });
const inOrder = (rows: unknown[][]) => rows.sort((a, b) => String(a[0]).localeCompare(String(b[0])));
const found = (result: Awaited<ReturnType<typeof readBluesky>>) =>
  inOrder(
    pageOf(result).comments.map(({ id, parentId, author, body, state }) => [
      id,
      parentId,
      author?.name,
      tight(body),
      state,
    ]),
  );

describe('readBluesky and the answers of real servers', () => {
  it('reads the threads of the service’s own tests', async (t) => {
    const file = beside('comments/bluesky/atproto-thread.snapshots.json');
    if (!file) return t.skip('the file is not on this machine');
    let comments = 0;
    for (const [name, thread] of Object.entries(JSON.parse(file) as Record<string, Node>)) {
      const result = await read({ thread });
      if (thread.post) {
        const rows = found(result);
        assert.deepEqual(rows, inOrder(counted(thread, null)), name);
        comments += rows.length;
      } else {
        assert.match(problemOf(result), /^missing thread\.post/, name);
      }
    }
    assert.ok(comments > 10);
  });

  it('reads a thread with blocked and deleted posts', async (t) => {
    const file = beside('comments/bluesky/openpost-thread-blocked-notfound.json');
    if (!file) return t.skip('the file is not on this machine');
    const answer = JSON.parse(file) as { thread: Node };
    const rows = found(await read(answer));
    assert.deepEqual(
      rows.map((row) => [...row.slice(0, 2), row[2] ?? undefined, ...row.slice(3)]),
      inOrder(counted(answer.thread, null)).map((row) => [
        ...row.slice(0, 2),
        row[2] ?? undefined,
        ...row.slice(3),
      ]),
    );
  });
});
