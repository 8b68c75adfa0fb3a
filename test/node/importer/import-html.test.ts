import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importHtml } from '../../../src/importer/import-html.js';
import {
  assertNothingInvented,
  assertPage,
  assertShares,
  countTracks,
  inOneLine,
  part,
  randomly,
  reviewsOf,
  someCut,
} from './pages-compare.js';
import { pages } from './pages.js';

const all = Object.entries(pages);

describe('a page', () => {
  for (const [name, page] of all)
    it(name, () => {
      const found = importHtml(page.html);
      assertPage(found, page, page.html);
      assertNothingInvented(found, page.html);
    });

  it('gives its tracks', (t) => {
    const counted = all.map(([, page]) => countTracks(importHtml(page.html), page));
    t.diagnostic(inOneLine(counted));
    assertShares(counted);
  });

  it('gives the same each time', () => {
    for (const [, { html }] of all) assert.deepEqual(importHtml(html), importHtml(html));
  });

  it('is left as it is by spaces round it and by line ends of Windows', () => {
    for (const [name, page] of all) {
      const bare = (html: string): unknown => {
        const found = importHtml(html);
        return reviewsOf(found, html).map(({ tracks, title, author }) => ({ tracks, title, author }));
      };
      assert.deepEqual(bare(`\n\n  ${page.html}\n\n`), bare(page.html), name);
      assert.deepEqual(bare(page.html.replaceAll('\n', '\r\n')), bare(page.html), name);
    }
  });
});

/** The name of a page: a counterexample with the page itself would fill the screen. */
const anyPage = fc.constantFrom(...Object.keys(pages));
const htmlOf = (name: string): string => pages[name]?.html ?? '';

describe('any page', () => {
  const sound = (html: string): void => assertNothingInvented(importHtml(html), html);

  it('that is cut anywhere gives a valid review or a sentence, and nothing of its own', () => {
    fc.assert(
      fc.property(anyPage, part, part, (name, a, b) => {
        const html = htmlOf(name);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        sound(html.slice(0, Math.floor(html.length * b)));
        sound(html.slice(Math.floor(html.length * from), Math.floor(html.length * to)));
      }),
      { numRuns: 150 },
    );
  });

  it('without some pieces of it', () => {
    fc.assert(
      fc.property(anyPage, someCut(200), (name, cut) => {
        sound(cut(htmlOf(name)));
      }),
      { numRuns: 200 },
    );
  });

  it('with a piece of another in it', () => {
    fc.assert(
      fc.property(anyPage, anyPage, part, part, (name, otherName, at, from) => {
        const [html, other] = [htmlOf(name), htmlOf(otherName)];
        const to = Math.floor(other.length * from);
        const into = Math.floor(html.length * at);
        sound(html.slice(0, into) + other.slice(to, to + 2000) + html.slice(into));
      }),
      { numRuns: 100 },
    );
  });

  it('of characters at random, and of tags at random', () => {
    const word = fc.constantFrom(
      ...'<p> </p> <ol> <li> </ol> <table> <tr> <td> <th> <td/colspan=99999> <td/rowspan=99999> <h1> <h2> <b> </b> <br> <div> </div> <article> <iframe/src=//youtu.be/x> <a/href=x> </a> <img/src=x/alt=cover> <script> </script> <!-- --> <svg> <math> <template> </template> <plaintext> <select> <frameset> &amp; &#0; &#x110000; &nbsp; <dl> <dt> <dd> <mark> <details> <title> <time/datetime=2020-02-30> <![CDATA[ Side A 1. 2. Title Length Composer Night – Ferry 3:51 7/10 ★★★ {"@type":"Review"} <script/type=application/ld+json> says: Tracks \u0000 \u202e 😀 \ud800'.split(
        ' ',
      ),
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.uint8Array({ maxLength: 400 }).map((bytes) => String.fromCharCode(...bytes)),
          randomly(word, ' '),
        ),
        (html) => {
          reviewsOf(importHtml(html), html);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

// how long it takes: bench/import.mjs
describe('a page without measure', () => {
  const cases: Readonly<Record<string, string>> = {
    '10,000 nested divs': `<h1>Review: Deep</h1>${'<div>'.repeat(10_000)}<ol><li>Bottom (3:00)</li></ol>`,
    '10,000 nested lists': `<h1>Review: Deep</h1>${'<ul><li>a'.repeat(10_000)}`,
    '10,000 nested tables': `<h1>Review: Deep</h1>${'<table><tr><td>'.repeat(10_000)}`,
    '10,000 nested comments': `<h1>Review: Deep</h1><p>x</p><ol class="comment-list">${'<li class="comment" id="comment-1"><div class="comment-content"><p>a</p></div><ol class="children">'.repeat(10_000)}`,
    '20,000 rows': `<h1>Review: Long</h1><ol>${'<li>Row – Column (3:00)</li>'.repeat(20_000)}</ol>`,
    'cells that span a million rows and columns': `<h1>Review: Wide</h1><table>${'<tr><td rowspan="1000000" colspan="1000000">Ab</td></tr>'.repeat(200)}</table>`,
    'quotes of 1 MB': `<h1>Review: Long</h1><p>${'“a” '.repeat(250_000)}</p>`,
    'links of 5 MB': `<h1>Review: Long</h1><p>${'<a href=https://a.bandcamp.com/>a</a> '.repeat(140_000)}</p>`,
    'parts of a page, 200,000 of them': `${'<p>x</p>'.repeat(200_000)}<article><h1>Review: Long</h1>${'<p>It goes on and on, and then some more.</p>'.repeat(20)}</article>`,
    'letters of 5 MB': 'a'.repeat(5_000_000),
    'brackets of 1 MB': '<'.repeat(1_000_000),
    'ampersands of 1 MB': '&'.repeat(1_000_000),
  };
  for (const [name, html] of Object.entries(cases))
    it(`of ${name} is read to its end`, () => {
      const reviews = reviewsOf(importHtml(html), html);
      for (const { tracks = [] } of reviews) assert.ok(tracks.length <= 2000);
    });

  it('of nothing gives one plain sentence', () => {
    for (const html of ['', ' \n ', '<html><head></head><body></body></html>', '<!doctype html>', '<p></p>'])
      assert.ok('error' in importHtml(html), JSON.stringify(html));
  });
});
