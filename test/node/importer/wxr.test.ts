import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { WxrReader, type ExportedPost } from '../../../src/importer/wxr.js';
import { comments as commentsSchema } from '../../../src/model/schema-comments.js';
import type { LedgerRow } from '../../../src/importer/ledger.js';
import { root } from '../support/sources.js';

type Fields = Readonly<Record<string, string>>;
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const comment = (id: number | string, more: Fields = {}) => {
  const fields: Fields = {
    id: String(id),
    author: cdata('Anna'),
    author_url: '',
    date_gmt: '2024-11-02 19:30:05',
    content: cdata(`words of ${id}`),
    approved: '1',
    type: 'comment',
    parent: '0',
    ...more,
  };
  const inner = Object.entries(fields).map(
    ([name, text]) => `<wp:comment_${name}>${text}</wp:comment_${name}>`,
  );
  const meta = '<wp:commentmeta><wp:meta_key>wp:comment_id</wp:meta_key></wp:commentmeta>';
  return `<wp:comment>${inner.join('\n')}${meta}</wp:comment>`;
};
const item = (more: Fields = {}, inside = '') => {
  const fields: Fields = {
    title: cdata('Rocky IV'),
    link: 'https://blog.example/rocky-iv/',
    'dc:creator': cdata('anna'),
    'content:encoded': cdata('<p>Where to begin?</p>'),
    'wp:post_date_gmt': '2024-11-01 08:00:00',
    'wp:post_name': 'rocky-iv',
    'wp:status': 'publish',
    'wp:post_type': 'post',
    ...more,
  };
  const inner = Object.entries(fields).map(([name, text]) => `<${name}>${text}</${name}>`);
  return `<item>${inner.join('\n')}${inside}</item>\n`;
};
const file = (items: string, version = '1.2', before = '') =>
  `<?xml version="1.0" encoding="UTF-8" ?>\n${before}<!-- generator="WordPress" -->
<rss version="2.0" xmlns:wp="http://wordpress.org/export/${version}/"><channel><title>A blog</title>
<wp:author><wp:author_login>anna</wp:author_login><wp:author_display_name>${cdata('Anna & Co')}</wp:author_display_name></wp:author>
${items}</channel></rss>\n`;

interface Answer {
  readonly posts: readonly ExportedPost[];
  readonly rows: readonly LedgerRow[];
}
const read = (...chunks: readonly string[]): Answer => {
  const posts: ExportedPost[] = [];
  const reader = new WxrReader((post) => posts.push(post));
  chunks.forEach((chunk) => reader.write(chunk));
  const rows = reader.close();
  for (const post of posts) assert.ok(v.is(commentsSchema, { items: post.comments }), post.title);
  return { posts, rows };
};
const only = (xml: string): ExportedPost => {
  const { posts } = read(xml);
  assert.equal(posts.length, 1);
  return posts[0] ?? assert.fail();
};
const short = (rows: readonly LedgerRow[]) => rows.map(({ code, found, count }) => [code, ...found, count]);

describe('a post', () => {
  for (const version of ['1.0', '1.1', '1.2'])
    test(`is read whole from WXR ${version}`, () => {
      const more = { 'excerpt:encoded': cdata('Short.'), title: cdata('AT&amp;T &lt;3 <em>Rocky</em>') };
      const { posts, rows } = read('\ufeff' + file(item(more, comment(1)), version));
      assert.deepEqual(posts, [
        {
          type: 'post',
          title: 'AT&T <3 Rocky',
          link: 'https://blog.example/rocky-iv/',
          slug: 'rocky-iv',
          author: 'Anna & Co',
          published: '2024-11-01T08:00:00Z',
          excerpt: 'Short.',
          html: '<p>Where to begin?</p>',
          comments: [
            {
              id: '1',
              parentId: null,
              author: { name: 'Anna' },
              createdAt: '2024-11-02T19:30:05Z',
              body: { format: 'html', value: 'words of 1' },
            },
          ],
          ledger: [],
        },
      ]);
      assert.deepEqual(rows, []);
    });

  test('is no draft, no private or protected post, no attachment and no product', () => {
    const items = [
      item({ 'wp:status': 'draft' }, comment(1)),
      item({ 'wp:status': 'draft' }),
      item({ 'wp:status': 'private' }),
      item({ 'wp:post_password': cdata('enter') }),
      item({ 'wp:post_type': 'attachment', 'wp:status': 'inherit' }),
      item({ 'wp:post_type': 'nav_menu_item' }),
      item({ 'wp:post_type': 'product' }),
      item({ 'wp:post_type': cdata('page'), title: 'About' }),
    ];
    const { posts, rows } = read(file(items.join('')));
    assert.deepEqual(
      posts.map(({ type, title, comments }) => [type, title, comments.length]),
      [['page', 'About', 0]],
    );
    assert.deepEqual(short(rows), [
      ['unreadable', 'draft', 2],
      ['unreadable', 'private', 1],
      ['unreadable', 'password', 1],
      ['unreadable', 'product', 1],
    ]);
  });

  test('has its time from what is not zero, and no unsafe link', () => {
    const zero = { 'wp:post_date_gmt': '0000-00-00 00:00:00', link: 'javascript:alert(1)' };
    assert.equal(only(file(item(zero))).published, undefined);
    assert.equal(only(file(item(zero))).link, undefined);
    const sent = { ...zero, pubDate: 'Tue, 14 Jan 2014 17:31:03 +0100' };
    assert.equal(only(file(item(sent))).published, '2014-01-14T16:31:03Z');
    const local = {
      ...zero,
      'wp:post_date': '2014-01-14 17:31:03',
      pubDate: 'Wed, 30 Nov -0001 00:00:00 +0000',
    };
    assert.equal(only(file(item(local))).published, '2014-01-14T17:31:03');
  });

  test('keeps CDATA that is split, markup in it, and characters by number', () => {
    const html = '<script>//<![CDATA[\na && b </item> <!-- --> &nbsp; ]]> ]]></script><item>';
    const post = only(file(item({ 'content:encoded': cdata(html), title: 'A &amp; B &#8211; &#x1F3B5;' })));
    assert.equal(post.html, html);
    assert.equal(post.title, 'A & B – 🎵');
  });

  test('is cut at the caps, with a row', () => {
    const long = `${'x'.repeat(262_143)}🎵`;
    const more = { 'content:encoded': cdata(long), title: 't'.repeat(2000) };
    const post = only(file(item(more, comment(1, { content: cdata(long), author: 'n'.repeat(2000) }))));
    assert.equal(post.html.length, 262_143);
    assert.equal(post.title.length, 1000);
    assert.equal(post.comments[0]?.body.value.length, 262_143);
    assert.deepEqual(post.ledger.flatMap(({ about }) => about).sort(), [
      'body.value',
      'comments.items[0].author.name',
      'comments.items[0].body.value',
      'title',
    ]);
  });
});

describe('the comments of a post', () => {
  test('are those that may be shown; the others are counted', () => {
    const inside = [
      comment(1, { type: '' }),
      comment(2, { parent: '1' }),
      comment(3, { approved: '0' }),
      comment(4, { approved: cdata('0') }),
      comment(5, { approved: 'spam' }),
      comment(6, { approved: 'trash' }),
      comment(7, { approved: 'post-trashed' }),
      comment(8, { parent: '3' }),
      comment(9, { type: 'pingback', author: 'A page', author_url: 'https://other.example/?a=1&b=2' }),
      comment(10, { type: cdata('trackback') }),
      comment(11, { type: 'order_note' }),
      comment(12, { type: 'review' }),
      comment(13, { approved: '' }),
      comment(2),
      comment(''),
    ];
    const { comments, ledger } = only(file(item({}, inside.join('\n'))));
    assert.deepEqual(
      comments.map(({ id, parentId, kind }) => [id, parentId, kind]),
      [
        ['1', null, undefined],
        ['2', '1', undefined],
        ['8', '3', undefined],
        ['9', null, 'pingback'],
        ['10', null, 'trackback'],
      ],
    );
    assert.equal(comments[3]?.author?.url, 'https://other.example/?a=1&b=2');
    assert.deepEqual(short(ledger), [
      ['comment-left-out', 'held', 2],
      ['comment-left-out', 'spam', 1],
      ['comment-left-out', 'trash', 2],
      ['comment-left-out', 'order_note', 1],
      ['comment-left-out', 'review', 1],
      ['comment-left-out', 'unknown', 1],
      ['comment-left-out', 'twice', 1],
      ['unreadable', 1],
    ]);
  });

  test('have an author, a time and an address only where these are sound', () => {
    const inside = [
      comment(1, { author: cdata(' \n'), author_url: 'https://a.example/' }),
      comment(2, {
        author: cdata('<b>“Tom” &amp; ]]> \u202eJerry 🎵 __proto__'),
        author_url: 'javascript:alert(1)',
      }),
      comment(3, { author: '__proto__', author_url: 'http://' }),
      comment(4, { author: 'constructor', author_url: 'a.example', date_gmt: '0000-00-00 00:00:00' }),
      comment(5, { author_url: '\nhttps://a.example/\n', date_gmt: '2024-02-30 10:00:00' }),
    ];
    const { comments } = only(file(item({}, inside.join(''))));
    assert.deepEqual(
      comments.map(({ author, createdAt }) => [author, Boolean(createdAt)]),
      [
        [undefined, true],
        [{ name: '<b>“Tom” & ]]> \u202eJerry 🎵 __proto__' }, true],
        [{ name: '__proto__' }, true],
        [{ name: 'constructor' }, false],
        [{ name: 'Anna', url: 'https://a.example/' }, false],
      ],
    );
  });

  test('keep their lines, as WordPress shows them', () => {
    const inside =
      comment(1, { content: cdata('one\r\ntwo\n\nthree') }) + comment(2, { content: cdata('<p>a\nb</p>') });
    const { comments } = only(file(item({}, inside)));
    assert.deepEqual(
      comments.map(({ body }) => body.value),
      ['<p>one<br>two<p>three', '<p>a\nb</p>'],
    );
  });

  test('are 100,000 at most', () => {
    const reader = new WxrReader(({ comments, ledger }) => {
      assert.equal(comments.length, 100_000);
      assert.deepEqual(short(ledger), [['comment-left-out', 'too-many', 2]]);
    });
    const [head = '', tail = ''] = file(item({}, '|')).split('|');
    reader.write(head);
    for (let i = 1; i <= 100_002; i++) reader.write(comment(i));
    reader.write(tail);
    assert.deepEqual(reader.close(), []);
  });
});

describe('the pieces of an export', () => {
  const xml = file(
    item(
      { title: 'A &amp; B &#8211; 🎵 & C', 'content:encoded': cdata('a]]>b ]]] <x> 🎵\r\n') },
      comment(1) +
        '<!-- a > b -- c -->' +
        comment(2, { parent: '1', author_url: 'https://a.example/?a=1&b=2' }),
    ),
    '1.2',
    '<!DOCTYPE rss [<!ENTITY a "<>">]>\n',
  );
  const whole = read(xml);

  test('may be parted anywhere', () => {
    assert.equal(whole.posts[0]?.comments.length, 2);
    for (let at = 0; at <= xml.length; at++)
      assert.deepEqual(read(xml.slice(0, at), xml.slice(at)), whole, `at ${at}: ${xml.slice(at - 20, at)}`);
  });
  test('may be single units', () => assert.deepEqual(read(...xml.split('')), whole));
});

describe('what is not well-formed', () => {
  const two = file(item({ title: 'One' }, comment(1) + comment(2)) + item({ title: 'Two' }, comment(3)));
  const titles = ({ posts }: Answer) => posts.map(({ title, comments }) => [title, comments.length]);
  const broken: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
    ['a lone ampersand', 'https://blog.example/rocky-iv/', 'https://blog.example/?a=1&b=2&c'],
    ['a lone <', 'words of 1', 'words]]> 1 < 2 <3 <! <![CDATA['],
    ['the end of what never began', 'words of 1', 'words]]></b></p><![CDATA['],
    ['the begin of what never ends', 'words of 1', 'words]]><b><p a=b><![CDATA['],
    ['control characters and half pairs', 'words of 1', 'wo\0rds\x0b \ud83d of \udc00 1'],
    ['names of HTML', 'rocky-iv</wp', 'rocky&nbsp;iv&eacute;</wp'],
    ['a lost end of a comment', '</wp:comment>', ''],
    ['a lost end of a post', '</item>', ''],
    ['two roots', '<rss', '<br />\n<b>Warning</b>: no such file\n<rss'],
    ['a second DTD', '<item>', '<!DOCTYPE a [<item>'],
    ['a tag with lost quotes', '<item>', '<item a="b c=d" "e>'],
  ];
  for (const [what, from, to] of broken)
    test(`${what}: is told, and the rest is read`, () => {
      const answer = read(two.replace(from, to));
      const lost = what.includes('end of a comment') ? 1 : 0;
      assert.deepEqual(titles(answer), [
        ['One', 2 - lost],
        ['Two', 1],
      ]);
      const all = [...answer.rows, ...answer.posts.flatMap(({ ledger }) => ledger)];
      assert.ok(all.some(({ code }) => code === 'unreadable'));
    });

  test('is told with its place', () => {
    const xml = file(item({ title: 'A & B' }));
    const [row] = read(xml).rows;
    assert.equal(row?.from?.[0], xml.indexOf('& B'));
  });

  test('gives no more of a cut file than is sure', () => {
    const cutAfter = (words: string) => read(two.slice(0, two.indexOf(words) + words.length));
    assert.deepEqual(titles(cutAfter('words of 2')), [['One', 1]]);
    assert.deepEqual(titles(cutAfter('<wp:post_name>')), []);
    assert.ok(cutAfter('words of 2').posts[0]?.ledger.some(({ why }) => why.includes('not whole')));
    assert.ok(short(cutAfter('<wp:post_name>').rows).some(([, found]) => found === 'cut'));
  });

  test('is a comment outside of every post', () => {
    const answer = read(file(comment(1) + item()));
    assert.deepEqual(titles(answer), [['Rocky IV', 0]]);
    assert.deepEqual(short(answer.rows), [['comment-left-out', 'no-post', 1]]);
  });

  test('never expands entities of a DTD', () => {
    const lol = Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
      '\n',
    );
    const dtd = `<!DOCTYPE rss [<!ENTITY a0 "lol ]>"><!-- ' > -->${lol}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const post = only(file(item({ title: '&a20; &x;' }), '1.2', dtd));
    assert.equal(post.title, '&a20; &x;');
  });

  test('is what is no export at all', () => {
    for (const text of [
      '',
      ' ',
      '{}',
      '<rss/>',
      '<!DOCTYPE a [',
      '<!-- ',
      '<?xml',
      '<a b="',
      '&',
      '\ud800',
      '<![CDATA[',
    ])
      assert.ok(
        read(text).rows.some(({ code }) => code === 'unreadable'),
        text,
      );
  });

  test('is linear: a million faults are a few rows', () => {
    for (const bad of [
      '</a>',
      '<a>',
      '&',
      '<!',
      '<',
      '\0',
      '<a b ',
      '<item>',
      '<!--',
      '&x;',
      '<item></wp:comment>',
    ]) {
      const start = performance.now();
      const { rows } = read(bad.repeat(100_000));
      assert.ok(rows.length < 20 && performance.now() - start < 10_000, bad);
    }
  });

  test('never throws', () => {
    const pieces = fc.constantFrom(
      ...(two.match(/<[^>]*>|[^<]+/g) ?? []),
      '<![CDATA[',
      ']]>',
      '<!--',
      '&',
      ']',
      '\0',
    );
    const soup = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(soup, (chunks) => void read(...chunks)),
      { numRuns: 1000 },
    );
    const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => new TextDecoder().decode(some));
    fc.assert(
      fc.property(bytes, (text) => void read(text, two)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.nat(two.length), fc.nat(two.length), (a, b) => void read(two.slice(0, a), two.slice(b))),
    );
  });

  test('is not an error of whoever takes the posts', () => {
    const reader = new WxrReader(({ title }) => {
      if (title === 'One') throw new RangeError('mine');
      given.push(title);
    });
    const given: string[] = [];
    assert.throws(() => reader.write(two), /mine/);
    reader.write('');
    reader.close();
    assert.deepEqual(given, ['Two']);
  });
});

const folder = join(root, '../shared/fixtures/comments/wxr');
describe('exports of real blogs', { skip: !existsSync(folder) }, () => {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    test(name, () => {
      const xml = readFileSync(join(folder, name), 'utf8');
      const value = (text: string, tag: string) =>
        new RegExp(`<${tag}>\\s*(?:<!\\[CDATA\\[)?([^<\\]]*)`).exec(text)?.[1]?.trim() ?? '';
      const shown = xml
        // One of them speaks of items in a comment.
        .replace(/<!--[^]*?-->/g, '')
        .split(/<item>/)
        .slice(1)
        .filter((one) => /^(post|page)?$/.test(value(one, 'wp:post_type')))
        .filter((one) => /^(publish)?$/.test(value(one, 'wp:status')) && !value(one, 'wp:post_password'));
      const expected = shown.map((one) =>
        one
          .split('<wp:comment>')
          .slice(1)
          .filter((text) => value(text, 'wp:comment_approved') === '1')
          .map((text) => value(text, 'wp:comment_id')),
      );
      const { posts, rows } = read(...(xml.match(/[^]{1,1000}/g) ?? []));
      assert.deepEqual(
        posts.map(({ comments }) => comments.map(({ id }) => id)),
        expected,
      );
      assert.ok(posts.length > 1 && expected.flat().length > 1);
      assert.deepEqual(
        rows.filter(({ why }) => why.includes('well-formed')),
        [],
      );
    });
});
