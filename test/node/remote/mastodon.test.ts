import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMastodon } from '../../../src/sources/remote/mastodon.js';
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
/** Reads what the server answers for a status: its context and, where there is one, itself. */
const read = (context: unknown, status?: unknown, id = server.fresh()) => {
  const path = `/api/v1/statuses/${id}`;
  server.serve(`${path}/context`, context);
  if (status !== undefined) server.serve(path, status);
  return readMastodon({ url: `${server.origin}/@anna/${id}`, page });
};
const good = (id: string, parent: string | null = null) => ({
  id,
  in_reply_to_id: parent,
  visibility: 'public',
  created_at: '2026-03-01T18:00:00.000Z',
  content: `<p>words of ${id}</p>`,
  account: { id, acct: id, display_name: `Name ${id}` },
});

describe('readMastodon', () => {
  it('asks the API about the page of a status, whatever the software calls it', async () => {
    for (const form of [
      '/@anna/ID',
      '/@anna@other.example/ID',
      '/@anna/statuses/ID',
      '/users/anna/statuses/ID',
      '/ap/users/116/statuses/ID',
      '/web/statuses/ID',
      '/web/@anna/ID',
      '/deck/@anna/ID',
      '/notice/ID',
      '/p/anna/ID',
      '/@anna/ID/embed',
      '/@anna/ID?x=/@ben/1#top',
      '/api/v1/statuses/ID',
      '/api/v1/statuses/ID/context',
    ]) {
      // A snowflake, a flake, a ULID and a UUID.
      for (const kind of ['', 'AQetOIEp6Z2GZ4UiI4', '01FCTA44PW9H1TB328S9AQXKDS', '3692e72b-afe6-46ce']) {
        const id = kind + server.fresh();
        server.serve(`/api/v1/statuses/${id}/context`, { descendants: [good('7')] });
        const { comments } = pageOf(
          await readMastodon({ url: server.origin + form.replace('ID', id), page }),
        );
        assert.deepEqual(
          comments.map((comment) => comment.id),
          ['7'],
          form,
        );
      }
    }
  });

  it('says which addresses it takes, and asks nobody', async () => {
    const before = server.asked.length;
    for (const path of [
      '/',
      '/@anna',
      '/@anna/media',
      '/objects/3692e72b-afe6-46ce-8edf-057f8b43d660',
      '/notes/9abc1',
    ]) {
      const url = server.origin + path;
      const result = await readMastodon({ url, page });
      assert.equal(problemOf(result).slice(0, 15), 'not-allowed url', url);
    }
    for (const url of ['', 'anna', 'mailto:a@b.example', 'https://user:secret@music.example/@anna/1']) {
      assert.equal(problemOf(await readMastodon({ url, page })).slice(0, 15), 'not-allowed url', url);
    }
    assert.equal(server.asked.length, before);
  });

  it('reads a thread with a private, an orphaned and a broken status among good ones', async () => {
    const result = await read(sample('mastodon-context.json'), sample('mastodon-status.json'), '110001');
    assertSound(result);
    const { host } = new URL(server.origin);
    const thread = pageOf(result);
    assert.deepEqual(
      thread.comments.map(({ id, parentId, parentMissing = false, state, author, body }) => [
        id,
        parentId,
        parentMissing,
        state,
        author && `${author.name} ${author.handle} ${author.roles?.join()}`,
        tight(body),
      ]),
      [
        [
          '110002',
          null,
          false,
          'visible',
          `Ben :lp: <b> @ben@${host} undefined`,
          'Thelastreel:lp:&nothingelseThesleeve,slightlyworn' +
            'music.example/media/a-very-long-name-of-…other.example/clip.mp4',
        ],
        ['110003', '110002', false, 'visible', `anna @anna@${host} post-author`, 'Agreed.'],
        ['#2', null, false, 'visible', 'null undefined undefined', ''],
        ['110004', null, false, 'hidden', null, ''],
        ['110006', '110005', true, 'visible', 'Dora @dora@films.example bot', 'Whatwashere?Strings(7)Brass'],
        ['110007', null, false, 'visible', `anna @anna@${host} post-author`, 'Numbersforids.'],
      ],
    );
    const [ben, anna, broken] = thread.comments;
    assert.deepEqual(linksOf(ben!.body), [
      'https://music.example/sleeve.jpg',
      'https://music.example/media/a-very-long-name-of-a-picture-of-a-sleeve.jpg',
      'https://other.example/clip.mp4',
    ]);
    assert.match(
      JSON.stringify(ben!.body),
      /\{"tag":"emoji","name":":lp:","src":"https:\/\/music\.example\/lp\.png"\}/,
    );
    const { kind, source, createdAt, editedAt, counts, replyCount, warning, url, lang } = ben!;
    assert.deepEqual(
      { kind, source, createdAt, editedAt, counts, replyCount, warning, url, lang, author: ben!.author },
      {
        kind: 'comment',
        source: 'mastodon',
        createdAt: '2026-03-01T18:05:00.000Z',
        editedAt: '2026-03-01T18:06:00.000Z',
        counts: { likes: 3, reposts: 2 },
        replyCount: 1,
        warning: 'The ending',
        url: 'https://music.example/@ben/110002',
        lang: 'de',
        author: {
          name: 'Ben :lp: <b>',
          handle: `@ben@${host}`,
          url: 'https://music.example/@ben',
          avatar: 'https://music.example/ben.png',
        },
      },
    );
    assert.equal(anna!.url, 'https://music.example/users/anna/statuses/110003');
    assert.equal(broken!.createdAt, null);
    assert.doesNotMatch(JSON.stringify(thread), /Between us|Carl|alert/);
    assert.deepEqual(
      [thread.permalink, thread.capabilities, thread.total, thread.totalExact, thread.cursor],
      [
        'https://music.example/@anna/110001',
        { replyUrl: 'https://music.example/@anna/110001' },
        6,
        true,
        undefined,
      ],
    );
  });

  it('asks for the status and its context, each once', async () => {
    const id = server.fresh();
    const before = server.asked.length;
    await read({ descendants: [] }, good(id), id);
    assert.deepEqual(
      server.asked
        .slice(before)
        .map(({ pathname }) => pathname)
        .sort(),
      [`/api/v1/statuses/${id}`, `/api/v1/statuses/${id}/context`],
    );
  });

  it('shows the replies when the status itself does not come', async () => {
    const id = server.fresh();
    const thread = pageOf(await read({ descendants: [good('7', id), good('8', '7')] }, undefined, id));
    assert.deepEqual(
      thread.comments.map(({ parentId, author }) => [parentId, author?.roles]),
      [
        [null, undefined],
        ['7', undefined],
      ],
    );
    assert.deepEqual(
      [thread.permalink, thread.total, thread.totalExact],
      [`${server.origin}/@anna/${id}`, 2, true],
    );
  });

  it('takes a reply to the id that the server has for the status as one to the status', async () => {
    const { comments } = pageOf(await read({ descendants: [good('8', '7')] }, good('7')));
    assert.deepEqual([comments[0]!.parentId, comments[0]!.parentMissing], [null, undefined]);
  });

  it('says when a server gave as many as it gives', async () => {
    const many = (length: number, id: string) => ({
      descendants: Array.from({ length }, (_, index) => good(`c${String(index)}`, id)),
    });
    for (const [given, counted, total, exact, problems] of [
      [59, 59, 59, true, undefined],
      [59, 58, 59, true, undefined],
      [59, 61, 61, false, undefined],
      [60, 60, 60, false, ['too-many descendants 60 60']],
      [60, 212, 212, false, ['too-many descendants 60 60']],
      [0, 0, 0, true, undefined],
    ] as const) {
      const id = server.fresh();
      const result = await read(many(given, id), { ...good(id), replies_count: counted }, id);
      const thread = pageOf(result);
      assert.deepEqual(
        [
          thread.comments.length,
          thread.total,
          thread.totalExact,
          result.ok &&
            result.problems?.map(({ code, path, found, allowed }) => [code, path, found, allowed].join(' ')),
        ],
        [given, total, exact, problems],
      );
    }
  });

  it('is not exact where a reply has more replies than are shown', async () => {
    const thread = async (counted: number) => {
      const id = server.fresh();
      const descendants = [{ ...good('7', id), replies_count: counted }, good('8', '7')];
      return pageOf(await read({ descendants }, { ...good(id), replies_count: 1 }, id));
    };
    assert.deepEqual([(await thread(1)).totalExact, (await thread(2)).totalExact], [true, false]);
  });

  it('passes on why there is no answer', async () => {
    for (const status of [401, 403, 404]) {
      const id = server.fresh();
      server.serve(`/api/v1/statuses/${id}/context`, { error: 'no' }, status);
      const result = await readMastodon({ url: `${server.origin}/@anna/${id}`, page });
      assert.deepEqual(
        [problemOf(result), Object.keys(result)],
        [`http ${String(status)}`, ['ok', 'problem']],
      );
    }
    const gone = await readMastodon({ url: `${server.origin}/@anna/1`, page, signal: AbortSignal.abort() });
    assert.equal(problemOf(gone).split(' ')[0], 'aborted');
  });

  it('says that an answer is no thread', async () => {
    for (const answer of [null, [], 5, 'x', {}, { descendants: {} }, { descendants: null }]) {
      assert.equal(
        problemOf(await read(answer))
          .split(' ')
          .slice(0, 2)
          .join(' '),
        'missing descendants',
      );
    }
  });

  it('survives shapes that other readers do not', async () => {
    for (const { doc, items, note } of shapes()) {
      assertSound(await read(doc, doc));
      const descendants = items.map((item) => ({
        ...item,
        in_reply_to_id: item.parent,
        created_at: item.date,
        account: item.author,
        favourites_count: item.likes,
        media_attachments: item.avatar,
        emojis: item.content,
        poll: item.content,
      }));
      for (const list of [descendants, Array.isArray(doc) ? doc : items]) {
        const result = await read({ descendants: list }, items[0]);
        assertSound(result);
        assert.equal(pageOf(result).comments.length, items.length, note);
      }
    }
  });

  it('never rejects, whatever JSON comes', async () => {
    const json = arbitraryJson([
      'descendants',
      'id',
      'in_reply_to_id',
      'account',
      'content',
      'emojis',
      'shortcode',
      'url',
      'media_attachments',
      'poll',
      'options',
      'title',
      'acct',
      'visibility',
    ]);
    await fc.assert(
      fc.asyncProperty(json, fc.array(json, { maxLength: 4 }), async (any, descendants) => {
        assertSound(await read(any, any));
        const result = await read({ descendants }, any);
        assertSound(result);
        const objects = descendants.filter((one) => one && typeof one === 'object' && !Array.isArray(one));
        assert.equal(pageOf(result).comments.length, objects.length);
      }),
      { numRuns: 150 },
    );
  });
});

/** The text of HTML without tags and without any space, as a simple replacement finds it. */
const wordsIn = (html: string) =>
  tight(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&(quot|amp|#39);/g, (_, name) => ({ quot: '"', amp: '&' })[name as string] ?? "'"),
  );

interface Sent {
  readonly id: string;
  readonly in_reply_to_id: string | null;
  readonly content: string;
  readonly account: { readonly display_name: string };
  readonly media_attachments?: readonly { readonly description?: string }[];
}
const counted = (sent: readonly Sent[], root: string) =>
  sent.map((one) => [
    one.id,
    one.in_reply_to_id === root ? null : one.in_reply_to_id,
    one.account.display_name,
    wordsIn(one.content) +
      tight((one.media_attachments ?? []).map((media) => media.description ?? '').join('')),
    'visible',
  ]);
const found = (result: Awaited<ReturnType<typeof readMastodon>>) =>
  pageOf(result).comments.map(({ id, parentId, author, body, state }) => [
    id,
    parentId,
    author?.name,
    tight(body),
    state,
  ]);

describe('readMastodon and the answers of real servers', () => {
  it('reads a context', async (t) => {
    const file = beside('comments/mastodon/bigbone-context.json');
    if (!file) return t.skip('the file is not on this machine');
    const context = JSON.parse(file) as { descendants: Sent[] };
    const root = context.descendants[0]!.in_reply_to_id!;
    assert.deepEqual(found(await read(context, undefined, root)), counted(context.descendants, root));
    const elsewhere = pageOf(await read(context));
    assert.deepEqual(
      elsewhere.comments.map(({ parentId, parentMissing }) => [parentId, parentMissing]),
      context.descendants.map((one) => [one.in_reply_to_id, true]),
    );
  });

  it('reads a recorded answer without replies', async (t) => {
    const file = beside('comments/mastodon/mastodonpy-test_status_context.yaml');
    if (!file) return t.skip('the file is not on this machine');
    // Long texts go on in the next lines, an apostrophe is doubled.
    const bodies = [...file.matchAll(/^ +string: '((?:[^']|'')*)'$/gm)].map(
      ([, text]) => JSON.parse(text!.replace(/\n\s+/g, ' ').replaceAll("''", "'")) as Record<string, unknown>,
    );
    const status = bodies.find((one) => one.account) as unknown as Sent & { url: string };
    const context = bodies.find((one) => one.descendants) as { descendants: Sent[] };
    const thread = pageOf(await read(context, status, status.id));
    assert.deepEqual(
      [thread.comments.length, thread.total, thread.totalExact, thread.permalink],
      [context.descendants.length, 0, true, status.url],
    );
  });

  it('says that what a server tells of itself is no thread', async (t) => {
    const file = beside('comments/mastodon/tootsdk-pleroma.json');
    if (!file) return t.skip('the file is not on this machine');
    const about = JSON.parse(file) as unknown;
    assert.equal(problemOf(await read(about, about)), 'missing descendants undefined');
  });

  it('reads a status with custom emoji and attachments', async (t) => {
    const file = beside('comments/mastodon/tootsdk-post-with-emojis-and-attachments.json');
    if (!file) return t.skip('the file is not on this machine');
    const status = JSON.parse(file) as Sent & { in_reply_to_id?: string | null };
    const sent = { ...status, in_reply_to_id: status.in_reply_to_id ?? null };
    assert.deepEqual(found(await read({ descendants: [status] })), counted([sent], ''));
    assert.equal(problemOf(await read(status, status)), 'missing descendants undefined');
  });
});
