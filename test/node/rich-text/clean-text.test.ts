import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText } from '../../../src/model/rich-text/clean-text.js';

const LRE = '\u202a';
const PDF = '\u202c';
const RLO = '\u202e';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';
const ACUTE = '\u0301';

describe('cleanText', () => {
  const cases: readonly (readonly [why: string, text: string, clean?: string])[] = [
    ['keeps ordinary text', ' Anna & <b> 日本語 مرحبا 👩🏽‍❤️‍💋‍👨🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 नि\t\n'],
    ['drops control characters', 'a\0b\x07c\x1bd\x7fe\x85f', 'abcdef'],
    ['knows all line breaks', 'a\r\nb\rc\fd\ve', 'a\nb\nc\nd\ne'],
    ['drops half characters', 'a\ud83db\ude00c😀', 'abc😀'],
    ['joins no halves over what it drops', '\ud83d\0\ude00', ''],
    ['keeps bidi controls in pairs', `${RLI}a${LRE}b${PDF}${PDI}${FSI}c${PDI}`],
    ['drops an override that is not ended', `${RLI}Alice${PDI} ${RLO}gnp.evil`, 'Alice gnp.evil'],
    ['drops an end without a begin', `a${PDF}b${PDI}`, 'ab'],
    ['drops pairs that cross', `${RLI}a${RLO}b${PDI}c${PDF}`, 'abc'],
    ['drops an end of another kind', `${RLO}a${PDI}`, 'a'],
    ['keeps eight marks', `a${ACUTE.repeat(8)}b`],
    ['drops the ninth', `a${ACUTE.repeat(9)}b`, `a${ACUTE.repeat(8)}b`],
    [
      'counts on over invisible characters',
      `a${`${ACUTE}\u200c`.repeat(20)}`,
      `a${`${ACUTE}\u200c`.repeat(8)}${'\u200c'.repeat(12)}`,
    ],
    ['drops marks that have nothing to sit on', `${ACUTE}\u200d${ACUTE}a`, '\u200da'],
    ['keeps marks that belong', 'é e\u0301 ก็ 한'],
  ];
  for (const [why, text, clean = text] of cases) {
    it(why, () => {
      assert.equal(cleanText(text), clean);
      assert.equal(cleanText(clean), clean);
    });
  }

  it('finds nothing more to drop a second time', () => {
    const odd = fc.constantFrom(
      LRE,
      PDF,
      RLO,
      RLI,
      FSI,
      PDI,
      ACUTE,
      '\ufe0f',
      '\u200d',
      '\0',
      '\ud83d',
      '\ude00',
      'a',
      '\r',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 60 }),
        (parts) => {
          const text = cleanText(parts.join(''));
          assert.equal(cleanText(text), text);
          assert.doesNotMatch(text, /^\p{M}|\p{M}{9}|[^\P{Cc}\t\n]|\p{Cs}/u);
          const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
          assert.equal(count(/[\u202a\u202b\u202d\u202e]/g), count(/\u202c/g));
          assert.equal(count(/[\u2066-\u2068]/g), count(/\u2069/g));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
