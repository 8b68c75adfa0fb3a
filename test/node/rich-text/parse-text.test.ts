import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseText } from '../../../src/model/rich-text/parse-text.js';
import type { RichText } from '../../../src/model/rich-text/rich-text.js';
import { assertSafe } from './support/assert-safe.js';

const p = (...children: RichText) => ({ tag: 'p' as const, children });
const link = (href: string) => ({ tag: 'a' as const, href, children: [href] });
const BR = { tag: 'br' as const, children: [] };

describe('parseText', () => {
  const cases: readonly (readonly [text: string, ...tree: RichText])[] = [
    [''],
    [' \n\n '],
    ['a', p('a')],
    ['a\nb\r\nc', p('a', BR, 'b', BR, 'c')],
    ['\na\n\n \n\nb\n', p('a'), p('b')],
    ['<b>not bold</b> & &amp; &lt; <!-- x', p('<b>not bold</b> & &amp; &lt; <!-- x')],
    [':rocky: *a* `b`', p(':rocky: *a* `b`')],
    ['see https://x.example/a?b=1&c=2#d.', p('see ', link('https://x.example/a?b=1&c=2#d'), '.')],
    ['(https://x.example/a_(b))', p('(', link('https://x.example/a_(b)'), ')')],
    ['HTTP://x.example!?', p(link('HTTP://x.example'), '!?')],
    [
      '“https://x.example”, <https://x.example>',
      p('“', link('https://x.example'), '”, <', link('https://x.example'), '>'),
    ],
    ['https://a.example\nhttps://b.example', p(link('https://a.example'), BR, link('https://b.example'))],
    ['https://x.example/日本', p(link('https://x.example/日本'))],
    [
      'https://u:p@x.example/ xhttps://x.example https:// ftp://x.example javascript:x',
      p('https://u:p@x.example/ xhttps://x.example https:// ftp://x.example javascript:x'),
    ],
    ['https://x.example/"onclick="a', p(link('https://x.example/'), '"onclick="a')],
    ["https://x.example/'onclick='a", p(link("https://x.example/'onclick='a"))],
  ];
  for (const [text, ...tree] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseText(text), tree);
      assertSafe(parseText(text), text);
    });
  }
  for (const part of [
    '\n',
    ' \n',
    '\n x',
    'https://a(',
    'https://a)',
    'https://a.',
    '(',
    '<',
    '&',
    'http://a b\n\n',
    '\r',
  ]) {
    it(`finishes with ${JSON.stringify(part)} over and over`, () => {
      assertSafe(parseText(part.repeat(40_000)), part);
    });
  }
});
