import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { plainHtml } from '../../src/export/plain-html.js';
import { importHtml } from '../../src/importer/import-html.js';
import { importMarkdown } from '../../src/importer/import-markdown.js';
import { importText } from '../../src/importer/import-text.js';
import type { ImportResult } from '../../src/importer/ledger.js';
import { keepWarnings } from '../support/stand.js';

keepWarnings();

// What a vector calls when it runs.
let executed = 0;
const ran = (): void => void executed++;
for (const name of ['alert', 'confirm', 'prompt', 'print', 'pwned']) Object.assign(window, { [name]: ran });

/** Ours, for a machine without the collections. */
const own = [
  '<img src=x onerror=pwned()>',
  '<svg/onload=pwned()>',
  '<script>pwned()</script>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<a href="javascript:pwned()">link</a>',
  '<a href=" jav\tascript:pwned()">link</a>',
  '<details open ontoggle="pwned()"><summary>x</summary></details>',
  '<template shadowrootmode=open><img src=x onerror=pwned()></template>',
  '"><img src=x onerror=pwned()>',
  "' autofocus onfocus='pwned()",
  '</li></ol></div><script>pwned()</script>',
  '&lt;img src=x onerror=pwned()&gt;',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '[link](javascript:pwned()) ![x](https://evil.example/x.png) <javascript:pwned()>',
  '<base href="https://evil.example/"><a href="x">relative</a>',
];

async function collections(): Promise<string[]> {
  const names = ['owasp-filter-evasion', 'dompurify-expect', 'html5lib-tree', 'payloadsallthethings-xss', 'payloadbox-xss', 'sanitizer-lib-tests', 'blns', 'own-embeds']; // prettier-ignore
  const found: string[] = [];
  for (const name of names) {
    const response = await fetch(`/collections/${name}.json`);
    if (!response.ok) continue;
    const entries = (await response.json()) as { html?: unknown }[];
    found.push(...entries.flatMap(({ html }) => (typeof html === 'string' && html.length < 5000 ? html : [])));
  }
  return found;
} // prettier-ignore

const line = (evil: string): string => evil.replace(/\s+/g, ' ').slice(0, 150);

const asText = (evil: string): ImportResult =>
  importText(`Great Scores of 1985: ${line(evil)}

“${line(evil)}” is my favourite. ${line(evil)}

Track Listing
1. ${line(evil)} - Night Ferry (5:53)
2. Mica Stone - ${line(evil)} (4:40)

Next post: ${line(evil)}

1 Response to “x”

${line(evil)} says:
${evil}
`);

const asPage = (evil: string): ImportResult => {
  const value = evil.replace(/"/g, '&quot;');
  return importHtml(`<!doctype html><title>${evil}</title><meta name="author" content="${value}"><article><h1>The Ferry</h1>
<p>My favourite is <a href="${value}" title="${value}">${evil}</a></p><img src="${value}" alt="cover ${value}"><time datetime="${value}">${evil}</time>
<table><tr><th>Title</th><th>Artist</th><th>Length</th></tr><tr><td>${evil}</td><td>A</td><td>3:51</td></tr><tr><td>B</td><td>${evil}</td><td>3:52</td></tr></table>
<div data-sleeve="track-list" data-artist="${value}"><ol><li data-title="${value}" data-url="${value}">${evil}</li></ol></div>
<ol class="comment-list"><li class="comment" id="comment-1"><cite class="fn"><a href="${value}">${evil}</a></cite><div class="comment-content">${evil}</div></li></ol></article>
<script type="application/ld+json">${JSON.stringify({ '@type': 'Review', author: evil, itemReviewed: { '@type': 'MusicAlbum', name: evil, byArtist: evil } }).replace(/</g, '\\u003c')}</script>`);
};

const asMarkdown = (evil: string): ImportResult =>
  importMarkdown(
    `---\ntitle: ${JSON.stringify(evil)}\nauthor: ${JSON.stringify(evil)}\ncover: ${JSON.stringify(evil)}\n---\n\n${evil}\n\n## Tracks\n\n1. ${line(evil)} – A (3:51)\n2. B – ${line(evil)} (3:52)\n`,
  );

const tags =
  /^(div|h3|h4|p|span|cite|ol|ul|li|mark|a|ins|br|img|strong|em|b|i|code|pre|kbd|samp|blockquote|q|s|del|u|sub|sup|dl|dt|dd)$/;

/** The scheme that a browser takes an address to have. */
function protocolOf(address: string): string {
  try {
    return new URL(address, location.href).protocol;
  } catch {
    return 'http:'; // it leads nowhere
  }
}

/** What is off the list of plain HTML in a tree. */
const faults = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(tags.test(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      const isAddress = name === 'href' || name === 'src' || name === 'data-url';
      const isUnsafe = isAddress && !/^(https?|mailto):$/.test(protocolOf(value));
      return /^on|^style$|^srcdoc$/.test(name) || isUnsafe ? [`${element.localName} ${name}=${value}`] : [];
    }),
  ]);

/** Where a page that loads pictures of a post would load them: nobody's. */
const calm = (html: string): string => html.replace(/<img /g, '<img loading="lazy" hidden ');

describe('strangers’ words from a post through the importer into a page', () => {
  it('run nothing and bring nothing off the list', async function () {
    this.timeout(180_000);
    executed = 0;
    const vectors = [...own, ...(await collections())];
    const box = document.createElement('div');
    document.body.append(box);
    for (const vector of vectors)
      for (const read of [asText, asPage, asMarkdown]) {
        const found = read(vector);
        if ('error' in found) continue;
        for (const review of 'reviews' in found ? found.reviews : [found.review]) {
          box.innerHTML = calm(plainHtml(review));
          const off = faults(box);
          expect(off, `${read.name}: ${vector.slice(0, 200)}`).to.deep.equal([]);
        }
      }
    await new Promise((resolve) => setTimeout(resolve, 200));
    box.remove();
    expect(executed).to.equal(0);
  });

  it('would be found by this test if they got through', async () => {
    executed = 0;
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = '<img src="data:image/png,x" onerror="pwned()"><a href="javascript:pwned()">x</a>';
    expect(faults(box).length).to.equal(3);
    for (let i = 0; i < 100 && !executed; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    box.remove();
    expect(executed).to.equal(1);
  });
});
