import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LENGTH } from '../../src/model/leaf-rules.js';
import { formatDuration, secondsIn } from '../../src/model/clock.js';
import { durationFromMs, isoDuration, narrow, parseDuration } from '../../src/model/duration.js';

const seconds = fc.integer({ min: 0, max: 99 * 3600 + 59 * 60 + 59 });

describe('parseDuration', () => {
  const read: readonly (readonly [string, number])[] = [
    ['3:51', 231],
    ['03:51', 231],
    ['0:07', 7],
    ['75:54', 4554],
    ['1:02:09', 3729],
    ['05:22:31', 19351],
    ['０３：５１', 231],
    [' 3:51\n', 231],
    [`3'51"`, 231],
    ['3′51″', 231],
    ['3’51”', 231],
    [`3'51''`, 231],
    ['3.51', 231],
    ['PT3M51S', 231],
    ['pt3m51s', 231],
    ['PT231S', 231],
    ['PT1H', 3600],
    ['PT1H2M9S', 3729],
    ['PT3M50.6S', 231],
    ['231000 ms', 231],
    ['231499ms', 231],
  ];
  for (const [text, expected] of read) test(text, () => assert.equal(parseDuration(text), expected));

  const refused = [
    '',
    '231',
    '2.5',
    '.45',
    ':45',
    '3:5',
    '3:60',
    '3:511',
    '1:60:00',
    '1:2:03',
    '1:02.03',
    '-3:51',
    '3:51 min',
    'PT',
    'P3M51S',
    'PT3',
    'PT51S3M',
    'ms',
    '2.5 ms',
    '1985-11-27',
    'Criminology 2.5',
  ];
  for (const text of refused)
    test(`${text || 'nothing'} is no length`, () => assert.equal(parseDuration(text), undefined));

  test('a million digits end', () => {
    for (const text of ['1', '1:', 'PT1', '1 ', ':', "'"])
      assert.equal(parseDuration(text.repeat(1e6)), undefined);
  });
});

describe('formatDuration and isoDuration', () => {
  test('the forms', () => {
    assert.deepEqual([0, 7, 231, 3599, 3600, 3729, 360000].map(formatDuration), [
      '0:00',
      '0:07',
      '3:51',
      '59:59',
      '1:00:00',
      '1:02:09',
      '100:00:00',
    ]);
    assert.deepEqual([0, 7, 60, 231, 3600, 3609, 3729].map(isoDuration), [
      'PT0S',
      'PT7S',
      'PT1M',
      'PT3M51S',
      'PT1H',
      'PT1H9S',
      'PT1H2M9S',
    ]);
  });

  test('a fraction is rounded before it is divided', () => {
    assert.equal(formatDuration(59.6), '1:00');
    assert.equal(isoDuration(59.6), 'PT1M');
    assert.equal(isoDuration(0.2), 'PT0S');
  });

  test('what is written is read again', () => {
    fc.assert(
      fc.property(seconds, (length) => {
        assert.equal(parseDuration(formatDuration(length)), length);
        assert.equal(parseDuration(isoDuration(length)), length);
        assert.equal(parseDuration(`${length * 1000} ms`), length);
      }),
    );
  });

  test('a length that is written is one that a review may hold', () => {
    fc.assert(fc.property(seconds, (length) => LENGTH.test(formatDuration(length))));
    fc.assert(fc.property(seconds, (length) => secondsIn(formatDuration(length)) === length));
  });
});

test('durationFromMs rounds to whole seconds', () => {
  assert.deepEqual([0, 231000, 231499, 231500].map(durationFromMs), [0, 231, 231, 232]);
});

test('narrow changes characters one by one', () => {
  assert.equal(narrow('Ａ１－（０３：５１）　’–″'), 'A1-(03:51)　\'-"');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => narrow(text).length === text.length));
});
