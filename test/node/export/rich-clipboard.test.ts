import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { richClipboard } from '../../../src/export/rich-clipboard.js';
import type { Review } from '../../../src/model/review.js';
import { allAttacks, hasAttacks } from '../rich-text/support/attacks.js';
import { valid } from '../support/arbitrary-review.js';

const everything = JSON.parse(
  readFileSync(new URL('../../../demo/data/everything.json', import.meta.url), 'utf8'),
) as Review;

const { document } = new JSDOM('').window;
const pasted = (review: Review): HTMLElement => {
  const { body } = document.implementation.createHTMLDocument();
  body.innerHTML = richClipboard(review);
  return body;
};
const ATTRIBUTES: Readonly<Record<string, string>> = { a: 'href', ol: 'start' };

/** A browser reads it as it was written, and finds nothing but what editors take. */
const assertSimple = (review: Review): HTMLElement => {
  const body = pasted(review);
  for (const one of body.querySelectorAll('*')) {
    assert.match(one.localName, /^(h2|h3|p|ol|li|strong|em|a|blockquote|br)$/);
    for (const { name } of one.attributes) assert.equal(name, ATTRIBUTES[one.localName], one.outerHTML);
    if (one.localName === 'a') assert.match(one.getAttribute('href') ?? '', /^(https?:\/\/|mailto:)/i);
    if (one.localName !== 'br') assert.notEqual(one.textContent, '', one.outerHTML);
  }
  const { childNodes } = body;
  assert.ok([...childNodes].every((one) => one.nodeType === 1));
  return body;
};
const textsOf = (body: HTMLElement, selector: string): (string | null)[] =>
  [...body.querySelectorAll(selector)].map((one) => one.textContent);

describe('a review for pasting', () => {
  it('has every part of a full review', () => {
    const body = assertSimple(everything);
    assert.deepEqual(textsOf(body, 'h2,h3'), [everything.headline, 'Tracks', 'Comments']);
    assert.deepEqual(textsOf(body, 'em'), ['The record is why you stay.', 'last']);
    assert.deepEqual(textsOf(body, 'p>strong').slice(0, 6), [
      ...['The Lighthouse at Noon', 'Disc 1: The film', 'Side A', 'Best track', 'Hidden gem', 'Side B'],
    ]);
    assert.match(body.textContent ?? '', /A1\. Ada Brandt & Tomas Reyl – Low Water \(4:05\) Best track/);
    for (const { url, label } of everything.links ?? [])
      assert.ok(
        [...body.querySelectorAll('a')].some((a) => a.href === url && a.textContent === label),
        url,
      );
  });

  it('goes on counting behind a caption', () => {
    const tracks = [{ title: 'a' }, { title: 'b' }];
    const html = richClipboard({ title: 't', tracks, captions: [{ after: 1, text: '<i>c</i>' }] });
    assert.equal(
      html,
      '<h2>t</h2><h3>Tracks</h3><ol><li>a</li></ol><p>&lt;i&gt;c&lt;/i&gt;</p><ol start="2"><li>b</li></ol><p>2 tracks</p>',
    );
  });

  it('has no block that editors do not take', () => {
    const value =
      '<p>a <b>b</b> <s>c</s> <code>&lt;d&gt;</code></p><ul><li>e<ul><li>f</ul></ul><ol><li>g<ul><li>h</ul><li>i</ol><pre>j\nk</pre><blockquote><p>l</p>m</blockquote>';
    const html = richClipboard({ title: 't', body: { format: 'html', value } });
    assert.equal(
      html,
      '<h2>t</h2><p>a <strong>b</strong> c &lt;d&gt;</p><p>• e<br>• f</p><ol><li>g<br>• h</li><li>i</li></ol><p>j<br>k</p><blockquote><p>l</p><p>m</p></blockquote>',
    );
  });

  it('has links that lead somewhere from anywhere', () => {
    const links = ['/a', 'https://b.example/?c=1&d="', 'mailto:e@f.example'].map((url) => ({
      url,
      label: 'x',
    }));
    const hrefs = (review: Review) =>
      [...pasted(review).querySelectorAll('a')].map((one) => one.getAttribute('href'));
    assert.deepEqual(hrefs({ title: 't', links }), [links[1]?.url, links[2]?.url]);
    assert.equal(hrefs({ title: 't', url: 'https://g.example/h', links })[1], 'https://g.example/a');
    assert.deepEqual(hrefs({ title: 't', links: [{ url: 'javascript:alert(1)' }] }), []);
  });

  it('is simple, whatever comes', () => {
    fc.assert(
      fc.property(valid(), (review) => void assertSimple(review as Review)),
      { numRuns: 150 },
    );
  });

  it('is simple, whatever others attack with', { skip: !hasAttacks }, () => {
    // thousands of them, and a DOM takes long: the tags are looked at as they are written
    const made =
      /<\/?(?:h2|h3|p|ol|li|strong|em|blockquote)>|<br>|<ol start="\d+">|<a href="(?:https?:\/\/|mailto:)[^"<>]*">|<\/a>/gi;
    for (const { id, text } of allAttacks().filter((one) => one.text.length < 2e4)) {
      for (const format of ['html', 'text', 'markdown'] as const) {
        const body = { format, value: text };
        const html = richClipboard({
          title: text,
          tracks: [{ title: text }],
          body,
          links: [{ url: text, label: text }],
        });
        assert.doesNotMatch(html.replace(made, ''), /[<>]/, id);
      }
    }
  });
});
