import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { encodingOf } from '../../../src/cli/encoding.js';
import { ExportEntries } from '../../../src/cli/export-entries.js';
import { Failure } from '../../../src/cli/failure.js';
import { NearNames } from '../../../src/cli/near-names.js';
import { postName } from '../../../src/cli/post-name.js';
import { ReviewsJson } from '../../../src/cli/reviews-json.js';
import { Spool } from '../../../src/cli/spool.js';
import { ledgerRow } from '../../../src/importer/ledger.js';
import { item, wxr } from './exports.js';

const nothing = (): void => undefined;
const all = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

describe('the posts of an export', () => {
  it('come before what stands behind them is read', async () => {
    const posts = ['a', 'b', 'c'].map((slug) => item(slug, slug, '<p>Words'));
    let read = 0;
    const pieces = async function* (): AsyncGenerator<string> {
      for (const piece of wxr(posts.join('|')).split('|')) {
        read++;
        yield await Promise.resolve(piece);
      }
    };
    const seen: (readonly [number, number])[] = [];
    const entries = new ExportEntries(pieces(), 'wxr');
    for await (const entry of entries.read(nothing)) seen.push([read, entry.names.length]);
    assert.deepEqual(seen, [
      [1, 2],
      [2, 2],
      [3, 2],
    ]);
    assert.deepEqual([entries.count, entries.isCut, entries.isEmpty], [3, false, false]);
  });

  it('are given where the rest cannot be read', async () => {
    const pieces = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve(wxr(item('a', 'a', '<p>Words')).slice(0, -5));
      throw new Failure('gone.');
    };
    const entries = new ExportEntries(pieces(), 'wxr');
    let count = 0;
    for await (const entry of entries.read(nothing)) count += entry.names.length && 1;
    assert.deepEqual([count, entries.fault?.message], [1, 'gone.']);
  });
});

describe('a document of many reviews', () => {
  const row = ledgerRow('inferred', 'title', 'Words.');
  for (const [reviews, hasLedger] of [
    [0, false],
    [0, true],
    [1, true],
    [3, false],
    [3, true],
  ] as const)
    it(`is what JSON.stringify gives: ${reviews}, ${hasLedger ? 'with' : 'without'} a ledger`, async () => {
      let text = '';
      const json = new ReviewsJson((piece) => Promise.resolve(void (text += piece)), hasLedger);
      for (let i = 0; i < reviews; i++) {
        await json.add({ review: { title: `A\n"${i}"`, tracks: [] }, ledger: i ? [row] : [] });
        assert.ok(text.includes(`\\"${i}\\"`), 'it is not written as it comes');
      }
      await json.end(reviews ? [row] : []);
      json.release();
      const value = {
        reviews: Array.from({ length: reviews }, (_, i) => ({ title: `A\n"${i}"`, tracks: [] })),
        ...(hasLedger && {
          ledger: [
            ...Array.from({ length: Math.max(reviews - 1, 0) }, (_, i) => ({ ...row, review: i + 1 })),
            ...(reviews ? [row] : []),
          ],
        }),
      };
      assert.equal(text, `${JSON.stringify(value, undefined, 2)}\n`);
    });
});

describe('text that waits', () => {
  it('is kept in a file where it is long, of which nothing stays', async () => {
    const before = process.env['TMPDIR'];
    const folder = mkdtempSync(join(tmpdir(), 'sleeve-notes-cli-'));
    process.env['TMPDIR'] = folder;
    try {
      const spool = new Spool(10);
      const words = Array.from({ length: 50 }, (_, i) => `“${i}” `);
      for (const one of words) {
        spool.add(one);
        assert.ok(spool.length < 10, one);
      }
      assert.deepEqual(readdirSync(folder), []);
      assert.equal(await all(spool.pieces()), words.join(''));
      spool.remove();
      const short = new Spool();
      short.add('a');
      assert.deepEqual([short.length, await all(short.pieces())], [1, 'a']);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the name of a post', () => {
  for (const [from, name] of [
    ['Rocky-IV', 'rocky-iv'],
    ['https://blog.example/2024/rocky-iv/', 'rocky-iv'],
    ['https://blog.example/rocky-iv.html?m=1#top', 'rocky-iv'],
    ['https://blog.example/?p=12', '?p=12'],
    ['%d1%80%d0%be%d0%ba%d0%b8', 'роки'],
    ['100%', '100%'],
    ['12 https://blog.example/?p=12', '12 https://blog.example/?p=12'],
  ] as const)
    it(`${from} is ${name}`, () => assert.equal(postName(from), name));

  it('has five near ones at most, the nearest first', () => {
    const near = new NearNames('rocky-iv');
    for (const name of ['the-ferry', 'rocky-iii', 'rocky', 'rocky-v', 'rocky-v', 'rocky-ii', 'rocky-vi', 'x'])
      near.add(name);
    assert.deepEqual(near.names, ['rocky', 'rocky-v', 'rocky-ii', 'rocky-iii', 'rocky-vi']);
    near.add('rocky-iv-2');
    assert.deepEqual(near.names, ['rocky', 'rocky-v', 'rocky-ii', 'rocky-iv-2', 'rocky-iii']);
  });
});

describe('the encoding of an input', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'latin1'): Uint8Array =>
    Buffer.from(text, encoding);
  for (const [encoding, what, head] of [
    ['utf-8', 'nothing', bytes('')],
    ['utf-8', 'words', bytes('charset=latin1 encoding="latin1"')],
    ['utf-16le', 'a mark', bytes('\ufeffa', 'utf16le')],
    ['utf-16be', 'the other mark', bytes('\xfe\xff\0a')],
    ['windows-1252', 'XML that says so', bytes('<?xml version="1.0" encoding="ISO-8859-1"?>')],
    ['utf-8', 'XML that says what nobody knows', bytes('<?xml version="1.0" encoding="klingon"?>')],
    ['utf-8', 'XML that cannot be what it says', bytes('<?xml version="1.0" encoding="UTF-16"?>')],
    ['windows-1252', 'a page that says so', bytes('<html><meta charset=latin1>')],
    [
      'shift_jis',
      'an older page',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'),
    ],
  ] as const)
    it(`is ${encoding}: ${what}`, () => assert.equal(encodingOf(head), encoding));
});
