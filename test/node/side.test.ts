import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseSideHeading } from '../../src/model/side.js';

describe('parseSideHeading', () => {
  const read: readonly (readonly [string, ReturnType<typeof parseSideHeading>])[] = [
    ['Side A', { side: 'A' }],
    ['side b', { side: 'B' }],
    ['SIDE A:', { side: 'A' }],
    ['Side One', { side: 'One' }],
    ['Side 1:', { side: '1' }],
    ['Ｓｉｄｅ　２', { side: '2' }],
    ['A-side', { side: 'A' }],
    ['B Side', { side: 'B' }],
    ['Side A – The Fire Side', { side: 'A', title: 'The Fire Side' }],
    ['Disc 2', { disc: 2 }],
    ['Disk 2', { disc: 2 }],
    ['Disc One', { disc: 1 }],
    ['Disc One – Title', { disc: 1, title: 'Title' }],
    ['CD 1: The Songs', { disc: 1, title: 'The Songs' }],
    ['CD2 (The Score)', { disc: 2, title: 'The Score' }],
    ['Disc 1: The Score (1985)', { disc: 1, title: 'The Score (1985)' }],
    ['LP 2', { disc: 2 }],
    ['Disc #3', { disc: 3 }],
    ['Disc 01', { disc: 1 }],
    ['Side A, Disc 1', { side: 'A', disc: 1 }],
    ['Disc 1, Side B', { side: 'B', disc: 1 }],
    ['Disc 2 – Side C: Live', { side: 'C', disc: 2, title: 'Live' }],
    ['LP 1 Side A', { side: 'A', disc: 1 }],
    ['  Side \n A ', { side: 'A' }],
  ];
  for (const [text, expected] of read) test(text, () => assert.deepEqual(parseSideHeading(text), expected));

  const others = [
    '',
    'Side',
    'Sides',
    'Side Effects',
    'Side to Side',
    'Side by Side',
    'Side A of the story',
    'A Side of Bacon',
    'B-Sides',
    'Inside A',
    'Discotheque',
    'Disc',
    'Disc A',
    'Disc 0',
    'Disc 2 of 3',
    'CDs 1',
    'CDR',
    'Side One Side Two',
    'Side A / Side B',
    'Disc 1, Disc 2',
    'Survivor – Burning Heart',
    'John Cafferty and The Beaver Brown Band',
  ];
  for (const text of others)
    test(`${text || 'nothing'} is no heading`, () => assert.equal(parseSideHeading(text), undefined));

  test('long texts end', () => {
    for (const text of ['Side A, ', 'Disc 1 ', 'A-side ', 'Side '])
      assert.equal(parseSideHeading(text.repeat(2e5)), undefined);
    assert.equal(parseSideHeading(`${' '.repeat(1e6)}Side A`)?.side, 'A');
  });
});
