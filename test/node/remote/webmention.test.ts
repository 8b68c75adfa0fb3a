import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { readWebmention } from '../../../src/sources/remote/webmention.js';
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
const page = 'https://music.example/rocky-iv';
const read = (answer: unknown, status?: number, cursor?: string) => {
  const path = `/${server.fresh()}`;
  server.serve(path, answer, status);
  return readWebmention({ url: server.origin + path, page, ...(cursor !== undefined && { cursor }) });
};
const entry = (id: number, more: Record<string, unknown> = {}) => ({
  'wm-id': id,
  'wm-property': 'in-reply-to',
  author: { name: `Name ${String(id)}` },
  url: `https://x.example/${String(id)}`,
  published: '2026-03-01T18:00:00Z',
  content: { text: `words of ${String(id)}` },
  ...more,
});

describe('readWebmention', () => {
  const asks = async (url: string, about: string) => {
    const before = server.asked.length;
    await readWebmention({ url: server.origin + url, page: about });
    return server.asked[before]!;
  };

  it('asks for what the page may be called', async () => {
    const targets = async (about: string) =>
      (await asks(`/${server.fresh()}`, about)).searchParams.getAll('target[]');
    assert.deepEqual(await targets('https://music.example/rocky-iv#comments'), [
      'https://music.example/rocky-iv',
      'https://music.example/rocky-iv/',
      'http://music.example/rocky-iv',
      'http://music.example/rocky-iv/',
    ]);
    assert.deepEqual(await targets('http://music.example/?p=1'), [
      'https://music.example?p=1',
      'https://music.example/?p=1',
      'http://music.example?p=1',
      'http://music.example/?p=1',
    ]);
  });

  it('leaves what the address says of the page as it is', async () => {
    const path = `/${server.fresh()}`;
    const { searchParams, pathname } = await asks(`${path}?target[]=https://old.example/&x=1`, page);
    assert.deepEqual(
      [pathname, ...searchParams],
      [
        path,
        ['target[]', 'https://old.example/'],
        ['x', '1'],
        ['per-page', '100'],
        ['page', '0'],
        ['sort-dir', 'up'],
      ],
    );
  });

  it('takes one target without brackets for as good', async () => {
    const { searchParams } = await asks(`/${server.fresh()}?target=https://old.example/`, page);
    assert.deepEqual(
      [searchParams.get('target'), searchParams.has('target[]')],
      ['https://old.example/', false],
    );
  });

  it('knows where webmention.io answers', async () => {
    const asked: string[] = [];
    const stub = mock.method(globalThis, 'fetch', (url: string) => {
      asked.push(url);
      return Promise.resolve(Response.json({ children: [] }));
    });
    try {
      for (const path of ['/', '/api/mentions.jf2', '/music.example/webmention']) {
        pageOf(await readWebmention({ url: `https://webmention.io${path}`, page: `${page}${path}` }));
      }
    } finally {
      stub.mock.restore();
    }
    assert.deepEqual(
      asked.map((url) => url.split('?')[0]),
      Array<string>(3).fill('https://webmention.io/api/mentions.jf2'),
    );
  });

  it('says which addresses it takes, and asks nobody', async () => {
    const before = server.asked.length;
    for (const [url, about, path] of [
      ['', page, 'url'],
      ['mailto:a@b.example', page, 'url'],
      [server.origin, 'about:srcdoc', 'page'],
      [server.origin, '', 'page'],
    ] as const) {
      const result = await readWebmention({ url, page: about });
      assert.match(problemOf(result), new RegExp(`^not-allowed ${path}`));
    }
    assert.equal(server.asked.length, before);
  });

  it('reads each kind of mention, and a broken one among them', async () => {
    const result = await read(sample('webmention.json'));
    assertSound(result);
    const { comments, total, totalExact, cursor } = pageOf(result);
    assert.deepEqual(
      comments.map(({ id, kind, author, createdAt, createdAtApprox = false, body, url }) => [
        id,
        kind,
        author?.name,
        createdAt,
        createdAtApprox,
        tight(body),
        url,
      ]),
      [
        [
          '1',
          'comment',
          'Anna Example',
          '2026-03-01T17:00:00.000Z',
          false,
          'Thetrainingone,seewhy.',
          'https://anna.example/replies/1',
        ],
        ['2', 'like', undefined, '2026-03-02T10:00:00.000Z', true, '', 'https://ben.example/likes/2'],
        [
          '3',
          'repost',
          'Carl',
          '2026-03-03T09:30:00.000Z',
          true,
          'Lineonelinetwo',
          'https://bridge.example/repost/3',
        ],
        ['4', 'bookmark', 'Dora', '2026-03-04', false, "Thebookmark'sname", 'https://dora.example/4'],
        ['5', 'mention', 'Eve', '2026-03-05T15:00:00.000Z', false, 'Inshort:loud.', 'https://eve.example/5'],
        ['6', 'rsvp', 'Finn', null, false, 'yes', 'https://finn.example/6'],
        ['#6', 'mention', undefined, null, false, '', undefined],
      ],
    );
    const [anna, , carl] = comments;
    assert.deepEqual(anna!.author, {
      name: 'Anna Example',
      url: 'https://anna.example/',
      avatar: 'https://webmention.io/avatar/anna.jpg',
    });
    assert.deepEqual(linksOf(anna!.body), ['https://anna.example/why']);
    assert.deepEqual(carl!.author, { name: 'Carl' });
    assert.ok(
      comments.every(
        ({ parentId, state, source }) => parentId === null && state + source === 'visiblewebmention',
      ),
    );
    assert.doesNotMatch(JSON.stringify(comments), /Secret|Between us|alert/);
    assert.deepEqual([total, totalExact, cursor], [7, true, undefined]);
  });

  it('goes on while a page is full', async () => {
    const path = `/${server.fresh()}`;
    const url = server.origin + path;
    const entries = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => entry(from + index + 1));
    server.serve(path, { children: entries(0, 100) });
    const first = pageOf(await readWebmention({ url, page }));
    assert.deepEqual(
      [first.comments.length, first.cursor, first.total, first.totalExact],
      [100, '1', undefined, false],
    );
    server.serve(path, { children: entries(100, 139) });
    const second = pageOf(await readWebmention({ url, page, cursor: first.cursor! }));
    assert.deepEqual(
      [second.comments.length, second.cursor, second.total, second.totalExact, second.comments[0]?.id],
      [39, undefined, 139, true, '101'],
    );
    assert.equal(server.asked.at(-1)?.searchParams.get('page'), '1');
    // A file knows no pages: it gives all at once.
    const all = pageOf(await read({ children: entries(0, 250) }));
    assert.deepEqual([all.comments.length, all.cursor, all.total], [250, undefined, 250]);
  });

  it('never takes a time without a zone, or of arrival, for the exact one', async () => {
    const received = '2026-03-09T10:00:00Z';
    for (const [published, createdAt, approx] of [
      ['2026-03-01T18:00:00-05:00', '2026-03-01T23:00:00.000Z', undefined],
      ['2026-03-01T18:00:00+0530', '2026-03-01T12:30:00.000Z', undefined],
      ['2026-03-01T18:00', '2026-03-01T18:00:00.000Z', true],
      ['2026-03-01 18:00:00', '2026-03-01T18:00:00.000Z', true],
      ['2026-03-01', '2026-03-01', undefined],
      ['2026', '2026-03-09T10:00:00.000Z', true],
      ['2026-02-30', '2026-03-09T10:00:00.000Z', true],
      ['0000-00-00 00:00:00', '2026-03-09T10:00:00.000Z', true],
      ['', '2026-03-09T10:00:00.000Z', true],
      [{}, '2026-03-09T10:00:00.000Z', true],
    ] as const) {
      const { comments } = pageOf(
        await read({ children: [entry(1, { published, 'wm-received': received })] }),
      );
      assert.deepEqual([comments[0]!.createdAt, comments[0]!.createdAtApprox], [createdAt, approx]);
    }
  });

  it('reads very long HTML', async () => {
    // More than an answer usually may have.
    const html = '<p>So much to say.</p>'.repeat(150_000);
    const { comments } = pageOf(await read({ children: [entry(1, { content: { html } }), entry(2)] }));
    assert.match(tight(comments[0]!.body), /^(Somuchtosay\.){100}/);
    assert.equal(tight(comments[1]!.body), 'wordsof2');
  });

  it('passes on why there is no answer, and says that one is none', async () => {
    const bad = await read({ error: 'invalid_input' }, 400);
    assert.deepEqual([problemOf(bad), Object.keys(bad)], ['http 400', ['ok', 'problem']]);
    for (const answer of [null, [], 5, {}, { children: {} }, { children: null }]) {
      assert.match(problemOf(await read(answer)), /^missing children/);
    }
  });

  it('survives shapes that other readers do not', async () => {
    for (const { doc, items, note } of shapes()) {
      assertSound(await read(doc));
      const children = items.map((item) => ({
        ...item,
        'wm-id': item.id,
        'wm-source': item.url,
        'wm-property': item.likes,
        author:
          item.note === undefined ? { name: item.author, photo: item.avatar, url: item.url } : item.author,
        published: item.date,
        'wm-received': item.date,
        content: { html: item.content, text: item.content },
      }));
      for (const list of [children, Array.isArray(doc) ? doc : items]) {
        const result = await read({ children: list });
        assertSound(result);
        assert.equal(pageOf(result).comments.length, items.length, note);
      }
    }
  });

  it('never rejects, whatever JSON comes', async () => {
    const json = arbitraryJson([
      'children',
      'author',
      'name',
      'photo',
      'url',
      'published',
      'content',
      'html',
      'text',
      'value',
      'summary',
      'rsvp',
      'wm-id',
      'wm-source',
      'wm-received',
      'wm-property',
    ]);
    await fc.assert(
      fc.asyncProperty(json, fc.array(json, { maxLength: 4 }), async (any, children) => {
        assertSound(await read(any));
        const result = await read({ children });
        assertSound(result);
        const objects = children.filter((one) => one && typeof one === 'object' && !Array.isArray(one));
        assert.equal(pageOf(result).comments.length, objects.length);
      }),
      { numRuns: 150 },
    );
  });
});

interface Mention {
  readonly author: { readonly name: string };
  readonly url: string;
  readonly published: string | null;
  readonly 'wm-id': number;
  readonly 'wm-received': string;
  readonly 'wm-property': string;
  readonly content?: { readonly html?: string; readonly text?: string };
  readonly summary?: { readonly value: string };
  readonly name?: string;
  readonly rsvp?: string;
}

describe('readWebmention and the answers of real servers', () => {
  it('reads the mentions of a site', async (t) => {
    const file = beside('comments/webmention/webwewant-webmentions.json');
    if (!file) return t.skip('the file is not on this machine');
    const { children } = JSON.parse(file) as { children: Mention[] };
    const result = await read({ children });
    assertSound(result);
    const { comments } = pageOf(result);
    const kinds: Record<string, string> = {
      'in-reply-to': 'comment',
      'like-of': 'like',
      'repost-of': 'repost',
      'bookmark-of': 'bookmark',
      'mention-of': 'mention',
      rsvp: 'rsvp',
    };
    assert.deepEqual(
      comments.map(({ id, parentId, state, kind, author, createdAt, createdAtApprox, url }) => [
        id,
        parentId,
        state,
        kind,
        author?.name ?? '',
        Date.parse(createdAt!),
        createdAtApprox ?? false,
        url,
      ]),
      children.map((one) => {
        const hasZone = /(Z|[+-]\d\d:\d\d)$/.test(one.published ?? '');
        const time = one.published ?? one['wm-received'];
        return [
          String(one['wm-id']),
          null,
          'visible',
          kinds[one['wm-property']],
          one.author.name.trim(),
          Date.parse(one.published && !hasZone ? `${time}Z` : time),
          !hasZone,
          one.url,
        ];
      }),
    );
    const plain = comments.flatMap(({ body }, index) => {
      const { content, summary, name, rsvp } = children[index]!;
      return content?.html
        ? []
        : [[tight(body), tight(content?.text ?? summary?.value ?? name ?? rsvp ?? '')]];
    });
    assert.ok(plain.length > 300);
    for (const [words, expected] of plain) assert.equal(words, expected);
    const rich = comments.flatMap(({ body }, index) => {
      const { html, text = '' } = children[index]!.content ?? {};
      return html ? [[tight(body), tight(text), tight(html)] as const] : [];
    });
    assert.ok(rich.length > 300);
    for (const [words, expected, html] of rich) {
      // The text that the service makes has no words for pictures.
      assert.ok(words === expected || (/<img[^>]+alt=/.test(html) && words.endsWith(expected)), expected);
    }
  });
});
