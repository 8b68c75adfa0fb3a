import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importMarkdown } from '../../../src/importer/import-markdown.js';
import { markdownPosts } from './markdown-posts.js';
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

const all = Object.entries(markdownPosts);

/** The text without backslashes before punctuation and without marks of emphasis, which may stand inside a word. */
const unmarked = (text: string): string =>
  text.replace(/\\(?=[!-/:-@[-`{-~])/g, '') + text.replace(/[\\*_~`]/g, '');

describe('a post in Markdown', () => {
  for (const [name, post] of all)
    it(name, () => {
      const found = importMarkdown(post.text);
      assertPage(found, post, post.text);
      assertNothingInvented(found, post.text, unmarked(post.text));
    });

  it('gives its tracks', (t) => {
    const counted = all.map(([, post]) => countTracks(importMarkdown(post.text), post));
    t.diagnostic(inOneLine(counted));
    assertShares(counted);
  });

  it('gives one plain sentence where there is nothing', () => {
    for (const text of ['', ' \n\n ', '---\n---\n', '+++\n+++\n', '<!-- nothing -->'])
      assert.ok('error' in importMarkdown(text), JSON.stringify(text));
  });

  it('is read where what stands before it cannot be', () => {
    for (const before of [
      '---\ntitle: Review: Two Colons: Here\n---\n',
      '---\ntitle: [open\n---\n',
      '---\n- a\n- b\n---\n',
      '---\ntitle: Never closed\n',
      '---\na: &a [*a, *a]\n---\n',
      '---\ntitle: {}\ndate: never\nauthor: 7\nrating: [1]\ncover: { src: 3 }\n---\n',
      '+++\ntitle = \n+++\n',
    ]) {
      const text = `${before}\n# Review: Salt Road\n\n1. Salt (3:00)\n2. Road (4:00)\n3. Salt, Again (5:00)\n`;
      const [review] = reviewsOf(importMarkdown(text), text);
      assert.deepEqual(
        review?.tracks?.map(({ title }) => title),
        ['Salt', 'Road', 'Salt, Again'],
        before,
      );
    }
  });
});

/** The name of a post: a counterexample with the post itself would fill the screen. */
const anyPost = fc.constantFrom(...Object.keys(markdownPosts));
const textOf = (name: string): string => markdownPosts[name]?.text ?? '';

describe('any Markdown', () => {
  const sound = (text: string): void => assertNothingInvented(importMarkdown(text), text, unmarked(text));

  it('that is cut anywhere gives a valid review or a sentence, and nothing of its own', () => {
    fc.assert(
      fc.property(anyPost, part, part, (name, a, b) => {
        const text = textOf(name);
        sound(text.slice(Math.floor(text.length * Math.min(a, b)), Math.floor(text.length * Math.max(a, b))));
        sound(text.slice(0, Math.floor(text.length * a)));
      }),
      { numRuns: 300 },
    );
  });

  it('without some pieces of it', () => {
    fc.assert(
      fc.property(anyPost, someCut(40), (name, cut) => {
        sound(cut(textOf(name)));
      }),
      { numRuns: 300 },
    );
  });

  it('of characters and of marks at random', () => {
    const word = fc.constantFrom(
      ...'--- +++ title: # ## 1. 2. - * ** _ ` ``` > | |---| [a](b) ![cover](c.jpg) <b> </b> <script> </script> <!-- --> {{< youtube x >}} {% youtube x %} [^1] [^1]: \\ \\* &amp; Side A Tracks Night – Ferry 3:51 7/10 ★★★ \u0000 \u202e 😀 \ud800'.split(
        ' ',
      ),
      '\n',
      '\n\n',
      '    ',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), randomly(word, ' '), randomly(word, '')),
        (text) => {
          reviewsOf(importMarkdown(text), text);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('Markdown without measure', () => {
  const cases: Readonly<Record<string, string>> = {
    '10,000 nested quotations': `# Review: Deep\n\n${'>'.repeat(10_000)} 1. Bottom`,
    '2,000 nested lists': Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
    '10,000 open brackets': `# Review: Open\n\n${'['.repeat(10_000)}`,
    '10,000 stars': `# Review: Stars\n\n${'*a '.repeat(10_000)}`,
    '10,000 backticks': `# Review: Ticks\n\n${'`a``'.repeat(10_000)}`,
    '20,000 rows': `# Review: Long\n\n${'1. Row – Column (3:00)\n'.repeat(20_000)}`,
    'letters of 1 MB': 'a'.repeat(1_000_000),
    'aliases of YAML that multiply': `---\n${Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, `.repeat(9) : 'x, '}x]`).join('\n')}\n---\n# Review: Many\n`,
  };
  for (const [name, text] of Object.entries(cases))
    it(`of ${name} is read to its end`, () => {
      for (const { tracks = [] } of reviewsOf(importMarkdown(text), text)) assert.ok(tracks.length <= 2000);
    });
});
