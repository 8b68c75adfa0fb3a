import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHtml, type HtmlOptions } from '../../../src/model/rich-text/parse-html.js';
import { RICH_LENGTH, type RichText } from '../../../src/model/rich-text/rich-text.js';
import { richToHtml } from '../../../src/model/rich-text/to-html.js';
import { richWords } from '../../../src/model/rich-text/words.js';
import { assertSafe } from './support/assert-safe.js';
import { depthOf, elementsOf, nodesOf, textOf } from './support/trees.js';

const HREF = 'https://x.example/';
type Tag =
  'p' | 'b' | 'i' | 'a' | 'li' | 'ul' | 'ol' | 'blockquote' | 'pre' | 'code' | 'del' | 'strong' | 'em';
const el = (tag: Tag, ...children: RichText) => ({ tag, children });
const link = (...children: RichText) => ({ tag: 'a' as const, href: HREF, children });
const BR = { tag: 'br' as const, children: [] };

describe('parseHtml', () => {
  const trees: readonly (readonly [html: string, ...tree: RichText])[] = [
    ['just text', 'just text'],
    [''],
    ['<p>Great <em>score</em>!</p>\n', el('p', 'Great ', el('em', 'score'), '!'), '\n'],
    ['<P CLASS=a id=b style="color:red" onclick=x>a</P>', el('p', 'a')],
    ['a<br>b<br/>c</br>d', 'a', BR, 'b', BR, 'c', BR, 'd'],
    // implied end tags
    ['<p>a<p>b', el('p', 'a'), el('p', 'b')],
    ['<p>a<blockquote>b</blockquote>c', el('p', 'a'), el('blockquote', 'b'), 'c'],
    ['<ul><li>a<li>b</ul>', el('ul', el('li', 'a'), el('li', 'b'))],
    ['<ul><li>a<ol><li>b</ol>c</ul>', el('ul', el('li', 'a', el('ol', el('li', 'b')), 'c'))],
    ['<ul><li>a<p>b<li>c</ul>', el('ul', el('li', 'a', el('p', 'b')), el('li', 'c'))],
    [
      '<dl><dt>a<dd>b<dt>c</dl>',
      {
        tag: 'dl',
        children: [
          { tag: 'dt', children: ['a'] },
          { tag: 'dd', children: ['b'] },
          { tag: 'dt', children: ['c'] },
        ],
      },
    ],
    [
      '<ruby>漢<rp>(<rt>kan<rp>)</ruby>',
      {
        tag: 'ruby',
        children: [
          '漢',
          { tag: 'rp', children: ['('] },
          { tag: 'rt', children: ['kan'] },
          { tag: 'rp', children: [')'] },
        ],
      },
    ],
    // misnested, unclosed and stray
    ['<b>a<i>b</b>c</i>d', el('b', 'a', el('i', 'b')), el('i', 'c'), 'd'],
    ['<b>a<p>b</b>c</p>', el('b', 'a'), el('p', el('b', 'b'), 'c')],
    ['<del><p>a</p><p>b</p></del>', el('p', el('del', 'a')), el('p', el('del', 'b'))],
    ['<p>a <b>b <i>c</p><p>d', el('p', 'a ', el('b', 'b ', el('i', 'c'))), el('p', 'd')],
    ['</b></ul>a</li></i>b', 'ab'],
    ['a<b></b>b<ul><li></li></ul>', 'ab'],
    // what stands on both sides of something stays apart
    ['<div>a<div>b</div>c</div>d', el('p', 'a'), el('p', 'b'), el('p', 'c'), el('p', 'd')],
    ['<h2>a</h2><p>b</p>', el('p', 'a'), el('p', 'b')],
    ['a<hr>b', 'a', el('p', 'b')],
    ['a<p></p>b', 'a', el('p', 'b')],
    ['<table><tr><td>a<td>b<tr><th>c</table>d', el('p', 'a b'), el('p', 'c'), el('p', 'd')],
    // links
    [`<a href="${HREF}">a</a>`, link('a')],
    [`<a href='${HREF}' href=//y.example>a</a>`, link('a')],
    [`<A\nHREF = ${HREF} target=_blank>a`, link('a')],
    [`<a href="${HREF}">a<a href="${HREF}">b</a>c</a>`, link('a'), link('b'), 'c'],
    [`<a href="${HREF}">a<a href=javascript:x>b</a>c</a>`, link('a'), 'bc'],
    [`<a href="${HREF}"><p>a</p></a>`, el('p', link('a'))],
    [`<a title=">" href="${HREF}">a</a>`, link('a')],
    [`<a/href=${HREF}>a</a>`, link('a')],
    [`<a href="ht&#116;ps://x.example/">a</a>`, link('a')],
    ['<a href="?a=1&copy=2&lt;">a</a>', 'a'],
    ['<a href=mailto:a@b.example>a</a>', { tag: 'a', href: 'mailto:a@b.example', children: ['a'] }],
    ['<a href="/x">a</a><a>b</a><a href>c</a><a href="//y.example">d</a>', 'abcd'],
    ['<a href="jav&#x09;ascript:x">a</a><a href="&#14;javascript:x">b</a><a href="data:,x">c</a>', 'abc'],
    // other elements
    ['<sarcasm>sure</sarcasm> <font color=red>red</font>', 'sure red'],
    ['<span class="invisible">https://</span><span>x</span>', 'https://x'],
    ['a<img src=x alt=":-)"><img alt="" src=y>', 'a:-)'],
    ['a<script>b</script ><style><b></style>c<SCRIPT>d', 'ac'],
    ['a<svg><text>b</text></svg>c<svg />d<template>e</template>f', 'acdf'],
    ['a<iframe>b</iframe><title>c</title><textarea>d</textarea><noscript>e</noscript>f', 'af'],
    ['<object data=x>a</object>', 'a'],
    // comments, doctypes and the like
    ['a<!-- b -->c<!-->d<!--->e<!--f--!>g<!doctype html>h<?php i ?>j</ k>l</>m<![CDATA[n]]>o', 'acdeghjlmo'],
    ['a<!-- b', 'a'],
    ['a < b <3 <, 1<2 & c </', 'a < b <3 <, 1<2 & c </'],
    ['a<b', 'a'],
    ['a<b title="', 'a'],
    // white space and odd characters
    [' a \t\n b ', ' a \t\n b '],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['<pre>\na\n</pre><pre>\n\nb</pre>', el('pre', 'a\n'), el('pre', '\nb')],
    ['<pre><code>a\n  b</code></pre>', el('pre', el('code', 'a\n  b'))],
    ['a\0b\x08c\x7fd\ud800e', 'abcde'],
    ['<b\0>a</b>', 'a'],
    ['<b\u00a0>a</b>', 'a'],
  ];
  for (const [html, ...tree] of trees) {
    it(`reads ${JSON.stringify(html)}`, () => {
      assert.deepEqual(parseHtml(html), tree);
      assertSafe(parseHtml(html), html);
    });
  }

  it('counts relative links from the page that the text stands on', () => {
    const hrefOf = (html: string, options: HtmlOptions) => elementsOf(parseHtml(html, options), 'a')[0]?.href;
    const base = 'https://blog.example/2024/';
    assert.equal(hrefOf('<a href="../x">a</a>', { base }), 'https://blog.example/x');
    assert.equal(
      hrefOf('<a href="?replytocom=1">a</a>', { base }),
      'https://blog.example/2024/?replytocom=1',
    );
    assert.equal(hrefOf('<a href="../x">a</a>', { base: 'about:srcdoc' }), undefined);
  });

  describe('custom emoji', () => {
    const src = 'https://m.example/rocky.png';
    const emoji = new Map([[':rocky:', src]]);
    const rocky = { tag: 'emoji' as const, name: ':rocky:', src };
    const cases: readonly (readonly [html: string, ...tree: RichText])[] = [
      ['a :rocky: b', 'a ', rocky, ' b'],
      [':rocky::rocky:', rocky, rocky],
      ['at 10:30:rocky:x', 'at 10:30', rocky, 'x'],
      [':rocky:rocky:', rocky, 'rocky:'],
      [':other: :rocky', ':other: :rocky'],
      [':ro<span>cky</span>:', rocky],
      ['<b>:rocky:</b>', el('b', rocky)],
      ['<img alt=":rocky:" src=x>', rocky],
      ['<code>:rocky:</code>', el('code', ':rocky:')],
      ['<pre><b>:rocky:</b></pre>', el('pre', el('b', ':rocky:'))],
    ];
    for (const [html, ...tree] of cases) {
      it(`reads ${html}`, () => assert.deepEqual(parseHtml(html, { emoji }), tree));
    }
    it('are words for a page that knows none', () => assert.deepEqual(parseHtml(':rocky:'), [':rocky:']));
  });

  describe('cuts', () => {
    it('what is longer', () => {
      assert.equal(textOf(parseHtml('x'.repeat(RICH_LENGTH + 1))).length, RICH_LENGTH);
    });
    it('what is deeper, and keeps the words', () => {
      const deep = `${'<blockquote>'.repeat(50)}${'<b>'.repeat(50)}a${'</b>'.repeat(50)}<p>b</p>${'</blockquote>'.repeat(50)}c`;
      const tree = parseHtml(deep);
      assertSafe(tree, deep);
      assert.ok(depthOf(tree) > 20);
      assert.equal(richWords(tree), 'a\nb\nc');
    });
    it('what has more nodes', () => {
      const many = '<b>a</b>c'.repeat(6000);
      const tree = parseHtml(many);
      assertSafe(tree, 'many nodes');
      assert.ok(nodesOf(tree).length > 4900);
      assert.ok(many.startsWith(richToHtml(tree)));
      const emoji = new Map([[':a:', 'https://m.example/a.png']]);
      const smiles = parseHtml(':a: '.repeat(16_000), { emoji });
      assertSafe(smiles, 'many emoji');
      assert.equal(textOf(smiles), ':a: '.repeat(16_000));
    });
  });

  describe('finishes with', () => {
    const long = (part: string, end = '') => part.repeat(Math.ceil(RICH_LENGTH / part.length)) + end;
    const hostile = [
      ...['<b>', '<', '&', '<a href=', '<a href="', '<!--', '<!', '</', '<p>', '<li>', '</p>', '<ul><li>'],
      ...['<svg>', '<script>', '<script></script', '<b></b>', '<a b=c', "<a b='", '< ', '&#', '&a', '&amp'],
      ...[
        '<rt>',
        '<dd>',
        '<td>',
        '<div>',
        ':a',
        '::',
        '\u202e',
        '\u2067',
        '\u0301',
        '\ufe0f',
        '\0',
        '\r',
        ' \n',
      ],
      ...[
        '<b>x</i>',
        '<p><b>x',
        '<a href=https://x.example/>x',
        '<blockquote><b>',
        '-->',
        '<!-->',
        '<br>',
        '<img alt=x>',
      ],
    ];
    for (const part of hostile) {
      it(`${part.replace(/[^ -~]/g, (char) => `U+${char.charCodeAt(0).toString(16)}`)} over and over`, () => {
        const emoji = new Map([[':a:', 'https://m.example/a.png']]);
        assertSafe(parseHtml(long(part)), part);
        assertSafe(parseHtml(long(part, '>x'), { emoji }), part);
      });
    }
    it('50,000 attributes', () => {
      const many = `<a ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')} href=${HREF}>x</a>`;
      // The tag is longer than a text may be.
      assert.deepEqual(parseHtml(many), []);
      assert.deepEqual(parseHtml(`<a ${'a '.repeat(32_000)}href=${HREF}>x</a>`), [link('x')]);
    });
  });
});
