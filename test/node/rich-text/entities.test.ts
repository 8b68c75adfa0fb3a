import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allEntities } from '../../../src/model/rich-text/all-entities.js';
import { decodeEntities, needsAllEntities } from '../../../src/model/rich-text/entities.js';
import { parseHtml } from '../../../src/model/rich-text/parse-html.js';
import { richToHtml } from '../../../src/model/rich-text/to-html.js';
import { purifiedWords, reserialised } from './support/purified.js';
import { textOf } from './support/trees.js';

describe('decodeEntities', () => {
  const common: readonly (readonly [text: string, decoded: string])[] = [
    ['&amp;lt; &lt;&gt;&quot;&apos;', '&lt; <>"\''],
    ['a&nbsp;b&hellip;&ndash;&mdash;', 'a\u00a0b…–—'],
    ['&lsquo;&rsquo;&ldquo;&rdquo;&laquo;&raquo;', '‘’“”«»'],
    ['&copy;&reg;&trade;&euro;&pound;&times;&middot;&bull;', '©®™€£×·•'],
    ['&#8217;&#x2019;&#X2019;&#8217x', '’’’’x'],
    ['&#128512;', '😀'],
    ['&#128;&#146;&#x97;&#129;', '€’—\x81'],
    ['&#0;&#xD800;&#xdfff;&#x110000;&#99999999999999999999;', '\ufffd'.repeat(5)],
    ['&#;&#x;& &&amp &;', '&#;&#x;& &&amp &;'],
    ['AT&T R&B', 'AT&T R&B'],
    ['&nothing; &Aring;', '&nothing; &Aring;'],
  ];
  for (const [text, decoded] of common) {
    it(`makes ${decoded} of ${text}`, () => assert.equal(decodeEntities(text), decoded));
  }

  const all: readonly (readonly [text: string, decoded: string, inAttribute?: string])[] = [
    ['&eacute;&Eacute;', 'éÉ'],
    ['&eacute &amp &lt', 'é & <'],
    ['&notit; &notin;', '¬it; ∉', '&notit; ∉'],
    ['&copy2', '©2', '&copy2'],
    ['?a=1&copy=2', '?a=1©=2', '?a=1&copy=2'],
    ['&NotEqualTilde;&fjlig;', '≂̸fj'],
    ['&CounterClockwiseContourIntegral;', '∳'],
    ['&nowhere; &T R&B', '&nowhere; &T R&B'],
    ['&hearts &hearts;', '&hearts ♥'],
  ];
  for (const [text, decoded, inAttribute = decoded] of all) {
    it(`makes ${decoded} of ${text} with the full table`, () => {
      assert.equal(decodeEntities(text, allEntities), decoded);
      assert.equal(decodeEntities(text, allEntities, true), inAttribute);
    });
  }

  it('reads names as a browser does', () => {
    const names =
      'amp AMP lt quot nbsp copy reg eacute Aring yuml shy not notin hearts sup sup2 sup21 frac12 frac123 AElig thetasym ThickSpace zwj lang nothing x';
    for (const name of names.split(' ')) {
      for (const html of [`-&${name};-`, `-&${name}-`, `-&${name}x`, `-&${name}=`]) {
        const tree = parseHtml(html, { entities: allEntities });
        assert.equal(reserialised(richToHtml(tree)), reserialised(html), html);
        const inAttribute = `<img alt="${html}">`;
        assert.equal(
          textOf(parseHtml(inAttribute, { entities: allEntities })),
          purifiedWords(inAttribute),
          inAttribute,
        );
      }
    }
  });
});

describe('needsAllEntities', () => {
  for (const html of ['', 'a & b', 'R&B', '&amp;&#8217;&nbsp;', 'a&b;', '<a href="?a&#38;b">']) {
    it(`is false for ${html}`, () => assert.equal(needsAllEntities(html), false));
  }
  for (const html of ['&eacute;', '&eacute', 'x &amp; &hearts;', '&amp']) {
    it(`is true for ${html}`, () => assert.equal(needsAllEntities(html), true));
  }
});
