import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../../../src/export/plain-text.js';
import type { Review } from '../../../src/model/review.js';
import { valid } from '../support/arbitrary-review.js';
import { rockyIv } from '../support/track-lists.js';

const everything = JSON.parse(
  readFileSync(new URL('../../../demo/data/everything.json', import.meta.url), 'utf8'),
) as Review;

describe('a review as plain text', () => {
  it('has numbers in a column, lengths and the total', () => {
    const tracks = rockyIv.map(({ length, ...song }) => ({ ...song, ...(length && { length }) }));
    const lines = plainText({ title: 'Rocky IV', tracks }).split('\n');
    assert.equal(lines[0], 'Rocky IV');
    assert.ok(lines.includes(' 1. Survivor – Burning Heart (3:51)'));
    assert.ok(lines.includes('10. Vince DiCola – Training Montage'));
    assert.ok(lines.includes('10 tracks · at least 39:24'));
  });

  it('says everything of a full review', () => {
    const text = plainText(everything);
    for (const part of [
      'A score for an empty pier: The Lighthouse at Noon\nThe Lighthouse at Noon\n\nAda Brandt and the Harbour Quartet\n',
      'From the film The Lighthouse at Noon (1998)\nMarch 20, 1998 · Pier Nine Records · PNR 0017 · score, chamber\n',
      'album: 4.5 out of 5, Close to essential\n',
      'Side A (10:45)\n\nA1. Ada Brandt & Tomas Reyl – Low Water (4:05) · Best track\n    Niedrigwasser\n',
      'Buy: Buy the LP (https://shop.example/pnr-0017), sponsored\n',
      'Comments\n\n3 responses, 2 shown here\n\nInes Okoye, August 17, 2026:\nMy neighbour plays the viola on this.',
      '\n\n  Mara Quill, in reply to Ines Okoye, August 17, 2026:\n  That explains the last bar.\n  Liked by 1 person\n',
    ])
      assert.ok(text.includes(part), part);
  });

  it('has the shape of the body', () => {
    const value =
      '<p>One <b>two</b> <a href="https://a.example/">three</a><br>four</p><ul><li>five<ol><li>six</ol><li>seven</ul><blockquote>eight</blockquote><pre>a\n  b</pre>';
    const text = plainText({ title: 'a', body: { format: 'html', value } });
    assert.equal(
      text,
      'a\n\nOne two three (https://a.example/)\nfour\n\n- five\n\n  1. six\n- seven\n\n> eight\n\na\n  b\n',
    );
  });

  it('says nothing of a comment that is not shown', () => {
    const items = [
      { id: '1', state: 'deleted', author: { name: 'A' }, body: { format: 'text', value: 'secret' } },
      { id: '2', parentId: '0', body: { format: 'text', value: 'b' } },
    ] as const;
    const text = plainText({ title: 'a', comments: { items } });
    assert.doesNotMatch(text, /secret/);
    assert.match(text, /A:\nThis comment was deleted\./);
    assert.match(text, /Somebody, in reply to a comment that is not here:\nb/);
  });

  it('stays within an end of the line, however deep a thread is', () => {
    const items = Array.from({ length: 3000 }, (_, i) => ({
      id: `${i}`,
      ...(i && { parentId: `${i - 1}` }),
      body: { format: 'text', value: 'x' } as const,
    }));
    assert.ok(plainText({ title: 'a', comments: { items } }).length < 250_000);
  });

  it('is printable, whatever comes', () => {
    fc.assert(
      fc.property(valid(), (review) => {
        const text = plainText(review as Review);
        assert.doesNotMatch(text, /[^\P{Cc}\n\t]|\p{Cs}/u);
        assert.doesNotMatch(text, /javascript:/i);
      }),
      { numRuns: 150 },
    );
  });
});
