import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseCredit } from '../../src/model/artist-credit.js';
import { creditText } from '../../src/model/credit-text.js';

describe('parseCredit', () => {
  const whole = [
    'Survivor',
    'Kenny Loggins & Gladys Knight',
    'Kenny Loggins and Gladys Knight',
    'Kool & The Gang',
    'KC and The Sunshine Band',
    'John Cafferty and the Beaver Brown Band',
    'Earth, Wind & Fire',
    'Simon & Garfunkel',
    'Harold Faltermeyer & Steve Stevens',
    'Crosby, Stills, Nash & Young',
    'Bob Marley with the Wailers',
    'Featuring the Hits',
    'Daft Punk feat.',
    'feat. Pharrell',
    'Lofty Featherstone',
    'Malcolm X',
    '',
  ];
  for (const text of whole)
    test(`${text || 'nothing'} stays one text`, () => assert.equal(parseCredit(text), text));

  const parted: readonly (readonly [string, ReturnType<typeof parseCredit>])[] = [
    ['Survivor feat. Jimi Jamison', [{ name: 'Survivor', join: ' feat. ' }, { name: 'Jimi Jamison' }]],
    ['Survivor Ft. Jimi Jamison', [{ name: 'Survivor', join: ' Ft. ' }, { name: 'Jimi Jamison' }]],
    ['Elvis vs. JXL', [{ name: 'Elvis', join: ' vs. ' }, { name: 'JXL' }]],
    ['A × B', [{ name: 'A', join: ' × ' }, { name: 'B' }]],
    [
      'A featuring B & C vs D',
      [{ name: 'A', join: ' featuring ' }, { name: 'B & C', join: ' vs ' }, { name: 'D' }],
    ],
  ];
  for (const [text, expected] of parted)
    test(`${text} is parted`, () => assert.deepEqual(parseCredit(text), expected));

  test('creditText gives back what the author wrote', () => {
    const words = fc.constantFrom(
      ' ',
      'feat.',
      'ft.',
      'vs',
      '×',
      'featuring',
      '&',
      'A',
      'Bee Gees',
      '\n',
      ',',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const credit = parseCredit(text);
        assert.equal(creditText(credit), text);
        if (typeof credit !== 'string') for (const { name } of credit) assert.match(name, /\S/);
      }),
      { numRuns: 1000 },
    );
  });

  test('long texts end', () => {
    for (const part of [' ', ' feat', ' feat. ', 'a vs. ']) {
      const text = part.repeat(2e5);
      assert.equal(creditText(parseCredit(text)), text);
    }
  });
});

test('creditText joins the parts as they are', () => {
  assert.equal(
    creditText([{ name: 'Kenny Loggins', join: ' & ' }, { name: 'Gladys Knight' }]),
    'Kenny Loggins & Gladys Knight',
  );
  assert.equal(creditText([{ name: 'A' }, { name: 'B' }]), 'AB');
  assert.equal(creditText([{ name: 'Survivor', join: ' (live)' }]), 'Survivor (live)');
});
