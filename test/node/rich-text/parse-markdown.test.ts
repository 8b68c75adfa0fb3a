import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allEntities } from '../../../src/model/rich-text/all-entities.js';
import { parseMarkdown } from '../../../src/model/rich-text/parse-markdown.js';
import { richToHtml } from '../../../src/model/rich-text/to-html.js';
import { assertSafe } from './support/assert-safe.js';
import { textOf } from './support/trees.js';

const REL = ' rel="ugc nofollow noopener noreferrer"';
const html = (text: string) => richToHtml(parseMarkdown(text)).replaceAll(REL, '');

describe('parseMarkdown', () => {
  const cases: readonly (readonly [text: string, html: string])[] = [
    ['', ''],
    ['a\nb\n\n\nc', '<p>a\nb</p><p>c</p>'],
    ['a  \nb\\\nc\\', '<p>a<br>b<br>c\\</p>'],
    [
      '*a* _b_ **c** __d__ ~~e~~ ***f***',
      '<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <del>e</del> <strong><em>f</em></strong></p>',
    ],
    ['*a **b** c* **a *b* c**', '<p><em>a <strong>b</strong> c</em> <strong>a <em>b</em> c</strong></p>'],
    ['2 * 3 * 4 snake_case_name ~a~ **a *b', '<p>2 * 3 * 4 snake_case_name ~a~ **a *b</p>'],
    ['`a *b* <c> &amp;` `` ` `` `d', '<p><code>a *b* &lt;c&gt; &amp;amp;</code> <code> ` </code> `d</p>'],
    ['\\*a\\* \\`b\\` \\<b> \\&amp; \\d', '<p>*a* `b` &lt;b&gt; &amp;amp; \\d</p>'],
    [
      '<b onclick=x>a</b> &lt; &amp; & <!-- b --> <script>c</script>',
      '<p>&lt;b onclick=x&gt;a&lt;/b&gt; &lt; &amp; &amp; &lt;!-- b --&gt; &lt;script&gt;c&lt;/script&gt;</p>',
    ],
    ['# a *b* ##\n###### c\n#d', '<p><strong>a <em>b</em></strong></p><p><strong>c</strong></p><p>#d</p>'],
    ['a\n***\nb\n- - -', '<p>a\n***\nb</p>'],
    ['a\n\n***\n\nb', '<p>a</p><p>b</p>'],
    // code
    ['```js\na <b>\n\n  *c*\n```\nd', '<pre><code>a &lt;b&gt;\n\n  *c*</code></pre><p>d</p>'],
    ['a\n~~~\nb\n```\n~~~~\nc', '<p>a</p><pre><code>b\n```</code></pre><p>c</p>'],
    ['```\n\na', '<pre><code>\na</code></pre>'],
    // quotes
    ['> a\n> b\n>\n> c\n\nd', '<blockquote><p>a\nb</p><p>c</p></blockquote><p>d</p>'],
    ['> a\n>> b\n\nc', '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><p>c</p>'],
    ['> a\nb', '<blockquote><p>a</p></blockquote><p>b</p>'],
    // lists
    ['- a\n- *b*\n* c\n+ d', '<ul><li>a</li><li><em>b</em></li><li>c</li><li>d</li></ul>'],
    ['1. a\n2. b\n10) c', '<ol><li>a</li><li>b</li><li>c</li></ol>'],
    ['a\n- b\nc', '<p>a</p><ul><li>b\nc</li></ul>'],
    ['- a\n  - b\n    - c\n- d', '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>'],
    ['1. a\n    - b\n2. c', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>'],
    ['  - a\n  - b', '<ul><li>a</li><li>b</li></ul>'],
    ['- a\n\n  b\n\n- c\n\nd', '<ul><li>a<p>b</p></li><li>c</li></ul><p>d</p>'],
    ['- a\n  ```\n  b\n    c\n  ```', '<ul><li>a<pre><code>b\n  c</code></pre></li></ul>'],
    ['> - a\n> - b', '<blockquote><ul><li>a</li><li>b</li></ul></blockquote>'],
    ['1985. A good year', '<p>1985. A good year</p>'],
    ['released in\n1985. A good year', '<p>released in\n1985. A good year</p>'],
    // links
    [
      '[a *b*](https://x.example "c") [d](<https://x.example/e f>)',
      '<p><a href="https://x.example">a <em>b</em></a> <a href="https://x.example/e f">d</a></p>',
    ],
    [
      '[a](https://x.example/b_(c)_d) [a]( https://x.example )',
      '<p><a href="https://x.example/b_(c)_d">a</a> <a href="https://x.example">a</a></p>',
    ],
    ['![a](https://x.example/b.png)', '<p><a href="https://x.example/b.png">a</a></p>'],
    [
      '<https://x.example/*a*> <mailto:a@b.example>',
      '<p><a href="https://x.example/*a*">https://x.example/*a*</a> <a href="mailto:a@b.example">mailto:a@b.example</a></p>',
    ],
    [
      'https://x.example/a_b_c. **https://x.example**',
      '<p><a href="https://x.example/a_b_c">https://x.example/a_b_c</a>. <strong><a href="https://x.example">https://x.example</a></strong></p>',
    ],
    ['[https://y.example](https://x.example)', '<p><a href="https://x.example">https://y.example</a></p>'],
    [
      '[a [b](https://x.example) c](https://y.example)',
      '<p>[a <a href="https://x.example">b</a> c](https://y.example)</p>',
    ],
    ['[a] [b](c d) [c [1](', '<p>[a] [b](c d) [c [1](</p>'],
    ['[a](javascript:x) [b](/c) [d](data:,x) <javascript:x>', '<p>a b d &lt;javascript:x&gt;</p>'],
    ['[a](https://x.example/"onclick="b)', '<p><a href="https://x.example/&quot;onclick=&quot;b">a</a></p>'],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.equal(html(text), expected);
      assertSafe(parseMarkdown(text), text);
    });
  }

  it('counts relative links from the page that the text stands on', () => {
    const tree = parseMarkdown('[a](/b)', { base: 'https://x.example/c' });
    assert.equal(richToHtml(tree).replace(REL, ''), '<p><a href="https://x.example/b">a</a></p>');
  });
  it('knows all names of characters when it is given them', () => {
    assert.equal(textOf(parseMarkdown('&hearts; `&hearts;`', { entities: allEntities })), '♥ &hearts;');
  });
  it('takes marks for words where quotes and lists are too deep', () => {
    assert.ok(textOf(parseMarkdown(`${'> '.repeat(40)}a`)).endsWith('> > a'));
    assertSafe(parseMarkdown(`${'> - '.repeat(40)}a`), 'deep');
  });

  const hostile = [
    ...[
      '*a **a ',
      'a_ ',
      '_a ',
      'a]',
      '[a',
      '*a_ ',
      '*a _a*_ ',
      'a**b',
      'c* ',
      '[ a_',
      '[ (](',
      '![[]()',
      '[',
      '](',
    ],
    ...[
      '> ',
      '>',
      '- ',
      '  * a\n',
      '`',
      '`` ',
      '`a``',
      '[a](<b',
      '[a](b',
      '[a](b(c)',
      '[a](b "',
      '](b(c)(d)',
      '\\',
    ],
    ...[
      '# ',
      '#',
      ' #',
      '```\n',
      '~~~',
      '~~',
      '1. ',
      '- a\n',
      '- a\n\n',
      '- a\n  - b\n',
      '\n',
      '- x\n\n\n\n',
      '* * ',
    ],
    ...[
      '<https://',
      'https://a*',
      '(https://a',
      '> a\n',
      '\t',
      '   ',
      'a  \n',
      '[a]( ',
      '</<!--',
      '\u2028',
      '\r',
      '|',
    ],
  ];
  for (const part of hostile) {
    it(`finishes with ${JSON.stringify(part)} over and over`, () => {
      const text = part.repeat(Math.ceil(65_000 / part.length));
      assertSafe(parseMarkdown(text), part);
      assertSafe(parseMarkdown(`${text}x\n\n${text}`), part);
    });
  }
  const odd: readonly (readonly [what: string, text: string])[] = [
    ['nested brackets', '['.repeat(25_000) + 'a' + ']'.repeat(25_000)],
    ['emphasis in deep quotes', '>'.repeat(30_000) + 'a*'.repeat(15_000)],
    ['nested lists', Array.from({ length: 360 }, (_, i) => `${' '.repeat(i)}* a\n`).join('')],
    ['runs of backticks', Array.from({ length: 350 }, (_, i) => `e${'`'.repeat(i)}`).join('')],
    ['a gap in a link', `[a](${' '.repeat(60_000)}`],
    ['a gap in an item', `- a${'\n'.repeat(60_000)}  b`],
    ['a gap in a rule', `- -${' '.repeat(60_000)}x`],
    ['empty items', `${'- '.repeat(15_000)}x${'\n'.repeat(30_000)}`],
  ];
  for (const [what, text] of odd) it(`finishes with ${what}`, () => assertSafe(parseMarkdown(text), what));
});
