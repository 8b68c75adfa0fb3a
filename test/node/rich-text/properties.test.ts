import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allEntities } from '../../../src/model/rich-text/all-entities.js';
import { parseHtml } from '../../../src/model/rich-text/parse-html.js';
import { parseMarkdown } from '../../../src/model/rich-text/parse-markdown.js';
import { parseText } from '../../../src/model/rich-text/parse-text.js';
import { RICH_TAGS, type RichText } from '../../../src/model/rich-text/rich-text.js';
import { richToHtml } from '../../../src/model/rich-text/to-html.js';
import { richWords } from '../../../src/model/rich-text/words.js';
import { assertSafe } from './support/assert-safe.js';
import { purified, purifiedWords, reserialised } from './support/purified.js';
import { textOf, visible } from './support/trees.js';

const read = (html: string) => parseHtml(html, { entities: allEntities });

const name = fc.constantFrom(...RICH_TAGS, 'div', 'h2', 'span', 'hr', 'img', 'x-y', 'section', 'B', 'button');
const attribute = fc.constantFrom(
  ...[
    '',
    ' ',
    ' href=https://x.example/',
    ' href="javascript:x"',
    " href='https://x.example/?a&b'",
    ' alt="a<b"',
  ],
  ...[' onclick=x', ' title=">"', '/', ' href', ' alt=', '\nid=a', ' style="color:red"'],
);
const tag = fc
  .tuple(fc.constantFrom('<', '<', '</'), name, attribute)
  .map(([open, ...rest]) => `${open}${rest.join('')}>`);
const words = fc.constantFrom(
  'a',
  ' ',
  '\n',
  'b c',
  '&lt;',
  '&amp;',
  '&eacute',
  '&#8217;',
  '<',
  '>',
  '& ',
  'é',
  '\u0301',
  '\u202e',
  '\u202c',
  '\0',
  '\r',
);
const scrap = fc.constantFrom(
  '<!--',
  '-->',
  '<!',
  '</',
  '<?',
  '"',
  "'",
  '=',
  '<script>',
  '</script>',
  '<svg>',
  '</svg>',
  '<table>',
  '<td>',
  '<pre>\n',
);
/** Markup as a sloppy commenter writes it. */
const markup = fc
  .array(fc.oneof({ weight: 3, arbitrary: tag }, { weight: 3, arbitrary: words }), { maxLength: 40 })
  .map((parts) => parts.join(''));
/** Anything that looks like markup. */
const hostile = fc
  .array(fc.oneof(tag, words, scrap, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const marks = fc
  .array(
    fc.constantFrom(
      ...'*_`[]()<>#-~\\! \n\t'.split(''),
      '**',
      '```\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      'a',
      'b ',
      '](https://x.example)',
      'https://x.example/_a_',
      '  ',
      '&amp;',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const check = (text: fc.Arbitrary<string>, property: (text: string) => void, numRuns = 1500) =>
  fc.assert(fc.property(text, property), { numRuns });

const isSafeAndSettled = (tree: RichText, from: string) => {
  assertSafe(tree, from);
  const again = read(richToHtml(tree));
  assert.deepEqual(again, tree);
  assert.equal(richWords(again), richWords(tree));
};

describe('whatever the text, the tree is safe and the same when it is read again', () => {
  it('of HTML', () => check(hostile, (html) => isSafeAndSettled(read(html), html), 4000));
  it('of sloppy HTML', () => check(markup, (html) => isSafeAndSettled(read(html), html), 4000));
  it('of Markdown', () => check(marks, (text) => isSafeAndSettled(parseMarkdown(text), text), 4000));
  it('of text', () => check(fc.oneof(hostile, marks), (text) => isSafeAndSettled(parseText(text), text)));
});

describe('whatever the text, its words stay', () => {
  it('as a browser and DOMPurify show them', () => {
    check(markup, (html) => assert.equal(visible(textOf(read(html))), visible(purifiedWords(html))), 1200);
  });
  it('in text', () => {
    check(fc.oneof(hostile, marks), (text) => assert.equal(visible(textOf(parseText(text))), visible(text)));
  });
  it('in Markdown, but for its marks', () => {
    const part = fc.constantFrom(
      ...'*_[]<>-!\\'.split(''),
      '**',
      '\n\n',
      '\n',
      '> ',
      '- ',
      '1. ',
      'a',
      'b ',
      '2. c',
    );
    const letters = (text: string) => text.replace(/[^a-z]/g, '');
    check(
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
      (text) => assert.equal(letters(textOf(parseMarkdown(text))), letters(text)),
    );
  });
});

describe('whatever the text, DOMPurify finds nothing to do', () => {
  it('in its HTML', () => {
    check(
      hostile,
      (html) => {
        const result = richToHtml(read(html));
        assert.equal(purified(result), reserialised(result));
      },
      600,
    );
  });
});
