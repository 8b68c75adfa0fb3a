import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { headTags } from '../../../src/export/head-tags.js';
import { jsonLdScript } from '../../../src/export/json-ld.js';
import { plainHtml } from '../../../src/export/plain-html.js';
import { importText } from '../../../src/importer/import-text.js';
import { allAttacks, hasAttacks } from '../rich-text/support/attacks.js';

/** Ours, and where the published collections lie beside the project, every eighth of theirs. */
const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' autofocus onfocus='alert(1)",
  'javascript:alert(1)',
  'http://a.example/"onmouseover="alert(1)',
  'https://a.example/<script>alert(1)</script>',
  '</h3></div><iframe srcdoc="<script>alert(1)</script>">',
  '<!--<p>--><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;',
  '</script><script>alert(1)</script>',
  ']]><math><style><img src=x onerror=alert(1)>',
  ...(hasAttacks
    ? allAttacks()
        .filter(({ text }, i) => i % 8 === 0 && text.length < 20_000)
        .map(({ text }) => text)
    : []),
];
const { window } = new JSDOM('');

/** A post in which strangers' words stand in each place that a review has. */
const post = (evil: string): string => {
  const line = evil.replace(/\s+/g, ' ').slice(0, 150);
  return `Great Scores of 1985: ${line}

“${line}” is my favourite. ${line}

Track Listing
1. ${line} - Night Ferry (5:53)
2. Mica Stone - ${line} (4:40)
3. Mica Stone - Paper Crown (3:25)

Next post: ${line}

1 Response to “${line}”

${line} says:
${evil}
`;
};

/** What of a page could act, or ask for something. */
const acting = (html: string): string[] => {
  const { body } = new window.DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) => {
    const isOther =
      !/^(div|h3|h4|p|span|cite|ol|ul|li|mark|a|ins|br|strong|em|b|i|code|pre|blockquote|q|s|del|u|sub|sup)$/.test(
        element.localName,
      );
    const bad = [...element.attributes].filter(
      ({ name, value }) =>
        /^(on|style|src|srcdoc|action|formaction|xlink)/.test(name) ||
        (name === 'href' && !/^(https?:|mailto:|#|\/|\w+$)/i.test(value)),
    );
    return [...(isOther ? [element.localName] : []), ...bad.map(({ name, value }) => `${name}=${value}`)];
  });
};

describe('words of strangers, from a text to a page', () => {
  it('are words there', () => {
    let read = 0;
    for (const evil of attacks) {
      const found = importText(post(evil));
      if (!('review' in found)) continue;
      read++;
      assert.deepEqual(acting(plainHtml(found.review)), [], evil);
      const script = jsonLdScript(found.review);
      assert.equal(script.match(/<\/?\w/g)?.length ?? 0, script ? 2 : 0, evil);
      assert.doesNotMatch(headTags(found.review).replace(/^<(?:meta|link) [^<>]*>$/gm, ''), /[<>]/, evil);
    }
    assert.ok(read > attacks.length / 2, `${read} of ${attacks.length}`);
  });

  it('would be seen if they were more', () => {
    assert.deepEqual(acting('<p>a</p>'), []);
    for (const html of [
      '<script>1</script>',
      '<p onclick="a()">',
      '<a href="javascript:a()">',
      '<iframe>',
      '<p style="a">',
    ])
      assert.notDeepEqual(acting(html), [], html);
  });
});
