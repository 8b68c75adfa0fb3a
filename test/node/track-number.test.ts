import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { numberPrefix, parseTrackNumber } from '../../src/model/track-number.js';

describe('parseTrackNumber', () => {
  const read: readonly (readonly [string, ReturnType<typeof parseTrackNumber>])[] = [
    ['1', { number: '1' }],
    ['01', { number: '1' }],
    ['10', { number: '10' }],
    ['100', { number: '100' }],
    ['0', { number: '0' }],
    ['1.', { number: '1' }],
    ['1)', { number: '1' }],
    ['1.)', { number: '1' }],
    ['#3', { number: '3' }],
    ['１', { number: '1' }],
    ['１２．', { number: '12' }],
    ['A1', { number: 'A1', side: 'A' }],
    ['a1', { number: 'A1', side: 'A' }],
    ['b02.', { number: 'B2', side: 'B' }],
    ['AA1', { number: 'AA1', side: 'AA' }],
    ['1-03', { number: '3', disc: 1 }],
    ['2-11.', { number: '11', disc: 2 }],
    [' 7 ', { number: '7' }],
  ];
  for (const [text, expected] of read) test(text, () => assert.deepEqual(parseTrackNumber(text), expected));

  for (const text of [
    '',
    'A',
    '1999',
    '7 Seconds',
    '2.5',
    '5:15',
    '0-3',
    'ABC1',
    'x',
    '1a',
    '-1',
    '１９９９',
  ])
    test(`${text || 'nothing'} is no number`, () => assert.equal(parseTrackNumber(text), undefined));

  test('every number from 0 to 999 is read, padded or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 3 }), (number, digits) => {
        const text = String(number).padStart(digits, '0');
        assert.deepEqual(parseTrackNumber(text), { number: String(number) });
      }),
    );
  });
});

describe('numberPrefix', () => {
  const rest = (line: string) => {
    const found = numberPrefix(line);
    return found && [found.is.number, found.firm, line.slice(found.end)];
  };
  const firm: readonly (readonly [string, string, string])[] = [
    ['1. Survivor', '1', 'Survivor'],
    ['1.Survivor', '1', 'Survivor'],
    ['1."Burning Heart"', '1', '"Burning Heart"'],
    ['1) Survivor', '1', 'Survivor'],
    ['1.- Survivor', '1', 'Survivor'],
    ['1. – Survivor', '1', 'Survivor'],
    ['1. ...Baby One More Time', '1', '...Baby One More Time'],
    ['01 Burning Heart', '1', 'Burning Heart'],
    ['01 - Burning Heart', '1', 'Burning Heart'],
    ['A1. Bee Gees', 'A1', 'Bee Gees'],
    ['a1  Kermis', 'A1', 'Kermis'],
    ['1\tKermis', '1', 'Kermis'],
    ['1-03 Title', '3', 'Title'],
  ];
  for (const [line, number, title] of firm)
    test(line, () => assert.deepEqual(rest(line), [number, true, title]));

  const open: readonly (readonly [string, string, string])[] = [
    ['99 Luftballons', '99', 'Luftballons'],
    ['7 Seconds', '7', 'Seconds'],
    ['#1 Crush', '1', 'Crush'],
    ['U2 – One', 'U2', 'One'],
    ['1 - Survivor', '1', 'Survivor'],
    ['1: Survivor', '1', 'Survivor'],
    ['７ Ｈｉｌｌｗｏｏｄ', '7', 'Ｈｉｌｌｗｏｏｄ'],
  ];
  for (const [line, number, title] of open)
    test(`${line} is left to the list`, () => assert.deepEqual(rest(line), [number, false, title]));

  const none = [
    '1999',
    '1999 (Edit)',
    '5:15',
    '5:15 (Live)',
    '2.5 Men',
    '.45',
    'K-Jee',
    'M.F.S.B.',
    'B-52’s',
    '50/50',
  ];
  for (const line of none) test(`${line} has none`, () => assert.equal(rest(line), undefined));
});
