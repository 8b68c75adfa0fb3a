import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allEntities } from '../../../src/model/rich-text/all-entities.js';
import { parseHtml } from '../../../src/model/rich-text/parse-html.js';
import { parseMarkdown } from '../../../src/model/rich-text/parse-markdown.js';
import { parseText } from '../../../src/model/rich-text/parse-text.js';
import { RICH_LENGTH } from '../../../src/model/rich-text/rich-text.js';
import { richToHtml } from '../../../src/model/rich-text/to-html.js';
import { assertSafe } from './support/assert-safe.js';
import { allAttacks, attacksIn, hasAttacks } from './support/attacks.js';
import { purified, purifiedWords, reserialised } from './support/purified.js';
import { elementsOf, textOf, visible } from './support/trees.js';

const read = (html: string) => parseHtml(html, { entities: allEntities });
// White space between blocks is nobody's words, and a table's cells have some that the source has not.
const bare = (text: string) => text.replace(/\s+/g, '');
const skip = hasAttacks ? false : 'no collection of attacks beside this checkout';

/** Where our words are not those of a browser with DOMPurify, and why. */
const DIFFERENT: readonly (readonly [source: RegExp, why: string])[] = [
  [/alt='%>/i, 'DOMPurify drops a value that looks like an end tag'],
  [/<thead/i, 'has words; DOMPurify leaves them out'],
  [/&lt;[^]*<!--/, 'DOMPurify leaves out an element with a comment and a word like a tag'],
  [/<textarea/i, 'what stands in a text field is nothing that somebody said; DOMPurify keeps it'],
  [/<noscript/i, 'is left out always; a browser moves its text out of a head, and reads tags in it'],
  [/<(svg|math)\b/i, 'ends with its own end tag only; a browser ends it at the first HTML element'],
  [/<script[^]*<!--/i, 'ends with the first end tag; a browser looks for a comment and a script in it'],
  [/<table/i, 'words between cells stay where they are; a browser moves them before the table'],
  [/<frameset/i, 'is no element of a comment; a browser takes the text for a page of frames'],
  [/<[bp] is=/i, 'is left out alone; DOMPurify leaves out the element with its words'],
  [/<(mglyph|mtext)/i, 'is none of HTML; DOMPurify leaves out what follows'],
  [/<plaintext/i, 'has an end tag for us'],
];

describe('the collected attacks', { skip }, () => {
  const attacks = hasAttacks ? allAttacks() : [];
  // Those that DOMPurify reads too: without what is no HTML, and few of the thousands that differ in a name only.
  const compared = attacks.filter(({ id }, i) => {
    if (id === 'payloadsallthethings-xss.json patt-xss_alert_identifiable-445') return true;
    if (/^(jsontestsuite|own-json|own-http|wpt)/.test(id)) return false;
    return i % (id.startsWith('payloadbox') ? 12 : id.startsWith('payloads') ? 6 : 1) === 0;
  });

  it('are there', () => {
    assert.ok(attacks.length > 5000);
    assert.ok(compared.length > 2000);
  });

  it('leave nothing but words, elements of the allow-list and safe links', () => {
    for (const { id, text } of attacks) {
      assertSafe(read(text), id);
      assertSafe(parseHtml(text, { base: 'https://blog.example/' }), id);
      assertSafe(parseText(text), id);
      assertSafe(parseMarkdown(text), id);
    }
  });

  it('are the same tree when what became of them is read again', () => {
    for (const { id, text } of attacks) {
      for (const tree of [read(text), parseMarkdown(text), parseText(text)]) {
        const html = richToHtml(tree);
        if (html.length <= RICH_LENGTH) assert.deepEqual(read(html), tree, id);
      }
    }
  });

  it('as text are the words that they are', () => {
    for (const { id, text } of attacks) {
      if (text.length < 4000) assert.equal(visible(textOf(parseText(text))), visible(text), id);
    }
  });

  it('have the words that a browser and DOMPurify leave of them', () => {
    const used = new Set<string>();
    for (const { id, text } of compared) {
      if (bare(textOf(read(text))) === bare(purifiedWords(text))) continue;
      const why = DIFFERENT.find(([source]) => source.test(text))?.[1];
      assert.ok(why, `${id}: ${textOf(read(text))} is not ${purifiedWords(text)}`);
      used.add(why);
    }
    assert.deepEqual(
      DIFFERENT.map(([, why]) => why).filter((why) => !used.has(why)),
      [],
      'a reason that nothing needs',
    );
  });

  it('leave nothing for DOMPurify to do, and read the same in a browser', () => {
    const results = new Set(compared.map(({ text }) => richToHtml(read(text))));
    assert.ok(results.size > 500);
    for (const html of results) assert.equal(purified(html), reserialised(html));
  });
});

describe('ordinary comments', { skip }, () => {
  for (const { id, html, text, keep } of hasAttacks ? attacksIn('own-benign-comments.json') : []) {
    it(`${String(id)} keeps its words and elements`, () => {
      const source = String(html);
      const tree = read(source);
      const fold = (words: string) => words.replace(/\s+/g, ' ').trim();
      // The words of two blocks stand beside each other, as in `textContent`.
      if (typeof text === 'string') assert.equal(fold(textOf(tree)), text);
      assert.equal(fold(textOf(tree)), fold(purifiedWords(source)));
      for (const tag of keep as string[]) assert.ok(elementsOf(tree, tag).length, `${tag} in ${source}`);
      assert.deepEqual(read(richToHtml(tree)), tree);
    });
  }
});

describe('odd characters', { skip }, () => {
  for (const { id, input, note } of hasAttacks ? attacksIn('own-unicode.json') : []) {
    it(`${String(id)}, ${String(note)}, stay in their text`, () => {
      const source = String(input);
      const words = textOf(parseText(source));
      assert.doesNotMatch(words, /^\p{M}|\p{M}{9}|\0/u);
      const controls = words.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? [];
      const ends = controls.filter((control) => /[\u202c\u2069]/.test(control));
      assert.equal(ends.length * 2, controls.length);
      if (!/[\p{M}\p{Cc}\p{Bidi_C}]/u.test(source)) assert.equal(words, source.trim());
    });
  }
});

describe('the policy of links', { skip }, () => {
  for (const { id, input, expect } of hasAttacks ? attacksIn('own-url-policy.json') : []) {
    it(`${String(id)} ${String(expect)}`, () => {
      const url = String(input);
      const html = `<a href="${url.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">x</a>`;
      const [link] = elementsOf(read(html), 'a');
      assert.equal(textOf(read(html)), 'x');
      assert.equal(link?.href, expect === 'allow' ? url : undefined);
      const [resolved] = elementsOf(parseHtml(html, { base: 'https://blog.example/post/' }), 'a');
      if (expect === 'deny') assert.equal(resolved, undefined);
      else if (resolved) assert.match(resolved.href ?? '', /^(https?:\/\/[^@]*(\/|$)|mailto:)/);
    });
  }
});
