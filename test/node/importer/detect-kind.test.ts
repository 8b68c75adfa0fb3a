import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectKind } from '../../../src/importer/detect-kind.js';
import { disqus, item, wxr } from '../cli/exports.js';

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const copied = `Great Scores: The Ferry

Track Listing
1. Mica Stone - Night Ferry (5:53)
2. Otto Grimm - Paper Crown (3:25)

- Side B -
#3 in the charts, 4 * 5 * 6, a < b, [Review]
`;

const kinds: readonly (readonly [kind: string | undefined, what: string, text: string, name?: string])[] = [
  ['text', 'nothing', ''],
  ['text', 'a copied post', copied],
  ['text', 'a copied post with a bracket', `[Review] ${copied}`],
  ['text', 'bullets alone', 'The Ferry\n\n- Night Ferry\n- Paper Crown\n- Salt\n'],
  ['text', 'one bold word', 'The Ferry\n\nThis is **loud**.\n'],
  ['text', 'stars for a rating', 'The Ferry\n\n**** of *****\n\n- loud\n- long\n'],
  ['text', 'a table that was copied', '#\tTitle\n1\tNight Ferry\n2\tPaper Crown\n'],
  ['text', 'a line of dashes between others', 'The Ferry\n\n---\n\nWords.\n'],
  ['text', 'Markdown in a word that is no tag', 'I <3 this score and p < q.\n'],
  ['text', 'a text with an ending of its own', copied, 'post.txt'],
  ['musicbrainz', 'an object', ' {"title": "A"}'],
  ['musicbrainz', 'a list', '[{"title": "A"}]', 'release.txt'],
  ['musicbrainz', 'a file that is called so', 'oops', 'release.json'],
  ['wxr', 'an export of WordPress', wxr(item('A', 'a', '<p>b'))],
  ['wxr', 'one behind warnings', `<br />\n<b>Warning</b>: no\n${wxr('')}`, 'export.html'],
  ['wxr', 'one with a mark before', `\ufeff\n${wxr('')}`],
  ['disqus', 'an export of Disqus', disqus({ a: ['b'] })],
  [undefined, 'a feed', `${xml}<rss version="2.0"><channel><description><p>a</p></description>`],
  [undefined, 'other XML', `${xml}<svg/>`],
  ['html', 'a page', '<!DOCTYPE html><title>A</title>'],
  ['html', 'a page under a comment', '<!-- saved --><!-- from --> <HTML lang="en">'],
  ['html', 'a page that is XML', `${xml}<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">`],
  ['html', 'a post alone', '<p>The <em>Ferry</em>.</p>'],
  ['html', 'a post as it is typed', 'The <em>Ferry</em> is good.\n\n<ol class="x"><li>A'],
  ['html', 'blocks of an editor', '<!-- wp:paragraph -->Words'],
  ['html', 'a page whose name says otherwise', '<!doctype html>', 'page.md'],
  ['html', 'words in a file that is called so', 'The Ferry', 'page.HTM'],
  ['markdown', 'front matter', '---\ntitle: The Ferry\n---\nWords.'],
  ['markdown', 'a heading at the beginning', '# The Ferry\n\nWords.'],
  ['markdown', 'headings', 'Words.\n\n## One\n\nWords\n\n## Two\n'],
  ['markdown', 'a link', 'The [Ferry](https://blog.example/ferry) again.'],
  ['markdown', 'a link with its address below', 'The [Ferry][1].\n\n[1]: https://blog.example/ferry'],
  ['markdown', 'a line under the headline, and bold words', 'The Ferry\n=========\n\n**Loud** it is.'],
  ['markdown', 'tags in a file that is called so', '<p align="center">A</p>\n\n# A', 'post.md'],
  ['markdown', 'words in a file that is called so', 'The Ferry', 'post.markdown'],
];

describe('what an input is', () => {
  for (const [kind, what, text, name = '-'] of kinds)
    it(`${what}: ${kind}`, () => assert.equal(detectKind(text, name), kind));

  for (const end of ['\r\n', '\r'])
    it(`does not depend on how lines end: ${JSON.stringify(end)}`, () => {
      for (const [kind, what, text, name = '-'] of kinds)
        assert.equal(detectKind(text.replaceAll('\n', end), name), kind, what);
    });
});
