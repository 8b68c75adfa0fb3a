import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarkdown } from '../../../src/model/rich-text/parse-markdown.js';
import { richTextOf } from '../../../src/model/rich-text/rich-text-of.js';
import type { RichText } from '../../../src/model/rich-text/rich-text.js';
import { richToHtml } from '../../../src/model/rich-text/to-html.js';
import { richWords } from '../../../src/model/rich-text/words.js';

const ROCKY = { tag: 'emoji' as const, name: ':rocky:', src: 'https://m.example/rocky.png' };
const tree: RichText = [
  { tag: 'p', children: ['a <b> & "c"', { tag: 'br', children: [] }, '\nd ', ROCKY] },
  '\n',
  { tag: 'a', href: 'https://x.example/?a&b="c"', children: [{ tag: 'b', children: ['e'] }, 'f'] },
  {
    tag: 'ul',
    children: [
      { tag: 'li', children: ['g'] },
      { tag: 'li', children: ['h'] },
    ],
  },
  { tag: 'pre', children: ['\n  i'] },
];

describe('richToHtml', () => {
  it('says the tree, with nothing that is not escaped', () => {
    assert.equal(
      richToHtml(tree),
      '<p>a &lt;b&gt; &amp; &quot;c&quot;<br>\nd :rocky:</p>\n' +
        '<a href="https://x.example/?a&amp;b=&quot;c&quot;" rel="ugc nofollow noopener noreferrer"><b>e</b>f</a>' +
        '<ul><li>g</li><li>h</li></ul><pre>\n\n  i</pre>',
    );
  });
});

describe('richWords', () => {
  it('has a line for each block and line', () => {
    assert.equal(richWords(tree), 'a <b> & "c"\nd :rocky:\nef\ng\nh\ni');
  });
  it('folds white space', () =>
    assert.equal(richWords([' a \n\t b', { tag: 'b', children: ['c '] }]), 'a bc'));
  it('is empty for nothing', () => assert.equal(richWords([]), ''));
});

describe('richTextOf', () => {
  const value = '<b>a</b> *b*\nc';
  const b = { tag: 'b' as const, children: ['a'] };
  const p = (...children: RichText) => ({ tag: 'p' as const, children });
  it('reads HTML', () => assert.deepEqual(richTextOf({ format: 'html', value }), [b, ' *b*\nc']));
  it('reads Markdown', () => {
    const em = { tag: 'em' as const, children: ['b'] };
    assert.deepEqual(richTextOf({ format: 'markdown', value }, { markdown: parseMarkdown }), [
      p('<b>a</b> ', em, '\nc'),
    ]);
  });
  it('leaves Markdown as it was written while nothing reads it', () =>
    assert.deepEqual(richTextOf({ format: 'markdown', value: '*b* <i>' }), [p('*b* <i>')]));
  it('reads text', () => {
    const br = { tag: 'br' as const, children: [] };
    assert.deepEqual(richTextOf({ format: 'text', value }), [p('<b>a</b> *b*', br, 'c')]);
  });
  it('passes what is known of the page', () => {
    const options = {
      base: 'https://x.example/',
      markdown: parseMarkdown,
      emoji: new Map([[ROCKY.name, ROCKY.src]]),
    };
    const href = 'https://x.example/a';
    assert.deepEqual(richTextOf({ format: 'html', value: '<a href=a>:rocky:</a>' }, options), [
      { tag: 'a', href, children: [ROCKY] },
    ]);
    assert.deepEqual(richTextOf({ format: 'markdown', value: '[:rocky:](a)' }, options), [
      p({ tag: 'a', href, children: [ROCKY] }),
    ]);
  });
});
