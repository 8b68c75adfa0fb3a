import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { DisqusReader, type ExportedThread } from '../../../src/importer/disqus.js';
import type { LedgerRow } from '../../../src/importer/ledger.js';
import { comments as commentsSchema } from '../../../src/model/schema-comments.js';
import { root } from '../support/sources.js';

const thread = (id: string, more = '') => `<thread dsq:id="${id}">
<id>site-${id}</id><forum>blog</forum><category dsq:id="1" /><link>https://blog.example/${id}/?a=1&amp;b=2</link>
<title>Rocky ${id} &amp; Co</title><message /><createdAt>2024-11-01T08:00:00Z</createdAt>
<author><name>Anna</name><username>anna</username></author>${more}</thread>\n`;
const post = (id: string, to: string, more: Readonly<Record<string, string>> = {}, parent = '') => {
  const fields = {
    message: `<![CDATA[<p>words of ${id}</p>]]>`,
    createdAt: '2024-11-02T19:30:05Z',
    isDeleted: 'false',
    isSpam: 'false',
    author: '<name>Ben</name><isAnonymous>true</isAnonymous><username>benny</username>',
    ...more,
  };
  const inner = Object.entries(fields).map(([name, text]) => `<${name}>${text}</${name}>`);
  const above = parent && `<parent dsq:id="${parent}" />`;
  return `<post dsq:id="${id}"><id />${inner.join('\n')}<thread dsq:id="${to}" />${above}</post>\n`;
};
const file = (inside: string, before = '') => `<?xml version="1.0" encoding="utf-8"?>${before}
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><category dsq:id="1"><title>General</title>
</category>${inside}</disqus>`;

interface Answer {
  readonly threads: readonly ExportedThread[];
  readonly rows: readonly LedgerRow[];
}
const read = (...chunks: readonly string[]): Answer => {
  const threads: ExportedThread[] = [];
  const reader = new DisqusReader((one) => threads.push(one));
  chunks.forEach((chunk) => reader.write(chunk));
  const rows = reader.close();
  for (const { id, comments } of threads) assert.ok(v.is(commentsSchema, { items: comments }), id);
  return { threads, rows };
};
const short = (rows: readonly LedgerRow[]) => rows.map(({ code, found, count }) => [code, ...found, count]);
const ids = ({ threads }: Answer) =>
  threads.map(({ id, comments }) => [id, ...comments.map((one) => one.id)]);

const some = file(thread('2') + thread('3') + post('4', '2') + post('5', '3') + post('6', '2', {}, '4'));

describe('a thread of Disqus', () => {
  test('is read with its comments', () => {
    const { threads, rows } = read(some);
    assert.deepEqual(rows, []);
    assert.deepEqual(threads[0], {
      id: '2',
      identifier: 'site-2',
      title: 'Rocky 2 & Co',
      link: 'https://blog.example/2/?a=1&b=2',
      comments: [
        {
          id: '4',
          parentId: null,
          author: { name: 'Ben' },
          createdAt: '2024-11-02T19:30:05Z',
          body: { format: 'html', value: '<p>words of 4</p>' },
        },
        {
          id: '6',
          parentId: '4',
          author: { name: 'Ben' },
          createdAt: '2024-11-02T19:30:05Z',
          body: { format: 'html', value: '<p>words of 6</p>' },
        },
      ],
      ledger: [],
    });
    assert.deepEqual(ids({ threads, rows }), [
      ['2', '4', '6'],
      ['3', '5'],
    ]);
  });

  test('has no comment that is deleted, spam or held, and counts them', () => {
    const inside = [
      post('4', '2', { isDeleted: 'true' }),
      post('5', '2', { isSpam: 'true' }),
      post('6', '2', { isSpam: 'perhaps' }),
      post('7', '2', { isSpam: '', isDeleted: ' FALSE ' }, '4'),
      post('8', '2', { isApproved: 'false' }),
      post('7', '2'),
      post('', '2'),
    ];
    const { threads } = read(file(thread('2') + inside.join('')));
    assert.deepEqual(
      threads[0]?.comments.map(({ id, parentId }) => [id, parentId]),
      [['7', '4']],
    );
    assert.deepEqual(short(threads[0]?.ledger ?? []), [
      ['comment-left-out', 'deleted', 1],
      ['comment-left-out', 'spam', 2],
      ['comment-left-out', 'held', 1],
      ['comment-left-out', 'twice', 1],
      ['unreadable', 1],
    ]);
  });

  test('that is deleted, missing or without an id is left out, with a row', () => {
    const inside = [
      thread('2', '<isDeleted>true</isDeleted>'),
      thread(''),
      post('4', '2'),
      post('5', '1337'),
      post('6', '1337'),
      post('7', '1338', { isSpam: 'true' }),
      thread('9'),
    ];
    const answer = read(file(inside.join('')));
    assert.deepEqual(ids(answer), [['9']]);
    assert.deepEqual(short(answer.rows), [
      ['unreadable', 1],
      ['unreadable', '2', 1],
      ['comment-left-out', '1337', 2],
    ]);
  });

  test('has the names, times and addresses that are sound', () => {
    const authors = [
      '<name> </name><username>benny</username>',
      '',
      '<name>&lt;b&gt; ]]> __proto__ \u202e🎵</name>',
    ];
    const inside = authors.map((author, i) =>
      post(String(i + 4), '2', { author, createdAt: i ? 'soon' : '2024' }),
    );
    const unsafe = thread('2').replace('https://blog', 'javascript://blog');
    const { threads } = read(file(unsafe + inside.join('')));
    assert.equal(threads[0]?.link, undefined);
    assert.deepEqual(
      threads[0]?.comments.map(({ author, createdAt }) => [author?.name, createdAt]),
      [
        ['benny', '2024'],
        [undefined, undefined],
        ['<b> ]]> __proto__ \u202e🎵', undefined],
      ],
    );
  });

  test('has bodies that are cut at the cap', () => {
    const { threads } = read(file(thread('2') + post('4', '2', { message: 'x'.repeat(300_000) })));
    assert.equal(threads[0]?.comments[0]?.body.value.length, 262_144);
    assert.deepEqual(threads[0]?.ledger[0]?.about, ['comments.items[0].body.value']);
  });
});

describe('an export of Disqus', () => {
  test('may be parted anywhere', () => {
    const whole = read(some);
    for (let at = 0; at <= some.length; at++)
      assert.deepEqual(read(some.slice(0, at), some.slice(at)), whole);
    assert.deepEqual(read(...some.split('')), whole);
  });

  test('that is cut gives what is whole, and says so', () => {
    const answer = read(some.slice(0, some.indexOf('words of 6')));
    assert.deepEqual(ids(answer), [
      ['2', '4'],
      ['3', '5'],
    ]);
    assert.ok(answer.rows.some(({ code }) => code === 'unreadable'));
    assert.ok(answer.rows.some(({ why }) => why === 'A comment that is not whole.'));
  });

  test('with a thread that has lost its end keeps the others', () =>
    assert.deepEqual(ids(read(some.replace('</thread>', ''))), [
      ['2', '4', '6'],
      ['3', '5'],
    ]));

  test('never expands entities of a DTD', () => {
    const dtd =
      '<!DOCTYPE disqus [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const { threads } = read(file(thread('2') + post('4', '2', { message: '&b;&x;' }), dtd));
    assert.equal(threads[0]?.comments[0]?.body.value, '&b;&x;');
  });

  test('never throws', () => {
    const pieces = fc.constantFrom(...(some.match(/<[^>]*>|[^<]+/g) ?? []), ']]>', '<!--', '&', '\ud800');
    const soup = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 });
    fc.assert(
      fc.property(soup, (chunks) => void read(...chunks)),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(
        fc.nat(some.length),
        fc.nat(some.length),
        (a, b) => void read(some.slice(0, a), some.slice(b)),
      ),
    );
    for (const text of ['', '[]', '<disqus/>']) assert.deepEqual(read(text).threads, []);
  });
});

const folder = join(root, '../shared/fixtures/comments/disqus');
describe('exports of real forums', { skip: !existsSync(folder) }, () => {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    test(name, () => {
      const xml = readFileSync(join(folder, name), 'utf8');
      const posts = xml.match(/<post dsq:id[^]*?<\/post>/g) ?? [];
      const shown = posts.filter((one) => !/<(isDeleted|isSpam)>true/.test(one));
      const threads = [...xml.matchAll(/<thread dsq:id="(\d+)">/g)].map(([, id]) => id);
      const expected = threads.map((id) => [
        id,
        ...shown
          .filter((one) => one.includes(`<thread dsq:id="${id}"`))
          .map((one) => /dsq:id="(\d+)"/.exec(one)?.[1]),
      ]);
      assert.deepEqual(ids(read(xml)), expected);
      assert.ok(shown.length > 1);
    });
});
