import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { plainHtml } from '../../src/export/plain-html.js';
import { importHtml } from '../../src/importer/import-html.js';
import { importMarkdown } from '../../src/importer/import-markdown.js';
import { importText } from '../../src/importer/import-text.js';
import type { ImportResult } from '../../src/importer/ledger.js';
import type { CommentItem, Review } from '../../src/model/review.js';
import { RICH_TAGS } from '../../src/model/rich-text/rich-text.js';
import { until } from '../support/settle.js';
import { awake, keepWarnings, stands } from '../support/stand.js';

keepWarnings();

// Whatever a vector may call when it runs.
let executed: string[] = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'pwned'])
  Object.assign(window, { [name]: () => void executed.push(name) });
Object.assign(document, { write: () => void executed.push('write') });

// What is asked for: the policy ends it before it leaves, and every engine tells. Scripts in the page may run.
let asked: string[] = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  asked.push(`${violatedDirective} ${blockedURI}`),
);
const policy = document.createElement('meta');
policy.httpEquiv = 'content-security-policy';
policy.content =
  `script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; form-action 'none'; base-uri 'none'; ` +
  `img-src 'self'; media-src 'none'; frame-src 'none'; object-src 'none'; font-src 'none'; connect-src 'self' ws:`;
document.head.append(policy);
const watcher = new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (!name.startsWith(location.origin)) asked.push(name);
});
watcher.observe({ type: 'resource' });

// A picture that is not there, or a frame that is: nothing of a post loads.
let loads: string[] = [];
for (const type of ['error', 'load'])
  addEventListener(
    type,
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-post]'))
        loads.push(`${type} ${target.outerHTML}`);
    },
    true,
  );

/** Ours, for a machine without the collections. */
const own = [
  '<img src=x onerror=pwned()>',
  '<svg/onload=pwned()>',
  '<script>pwned()</script>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<a href="javascript:pwned()">link</a>',
  '<a href=" jav\tascript:pwned()">link</a>',
  '<a href="data:text/html,<script>pwned()</script>">link</a>',
  '<details open ontoggle="pwned()"><summary>x</summary></details>',
  '<template shadowrootmode=open><img src=x onerror=pwned()></template>',
  '"><img src=x onerror=pwned()>',
  "' autofocus onfocus='pwned()",
  '</li></ol></div><script>pwned()</script>',
  '</script><img src=x onerror=pwned()>',
  '--><img src=x onerror=pwned()><!--',
  ']]><math><style><img src=x onerror=pwned()>',
  '&lt;img src=x onerror=pwned()&gt;',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '[link](javascript:pwned()) ![x](https://evil.example/x.png) <javascript:pwned()>',
  '[x]: javascript:pwned()\n\n[x] and `<img src=x onerror=pwned()>`',
  '<base href="https://evil.example/"><a href="x">relative</a>',
  '<link rel=stylesheet href="https://evil.example/x.css"><style>@import "https://evil.example/y.css"</style>',
  '<p style="background:url(https://evil.example/x)">words</p>',
  'javascript:pwned()',
  'http://a.example/"onmouseover="pwned()',
];

/** Every text of the published collections, whatever it was collected for. */
async function collections(): Promise<string[]> {
  const names = [
    'blns', 'dompurify-expect', 'html5lib-tree', 'jsontestsuite', 'owasp-filter-evasion', 'own-benign-comments',
    'own-css-and-ui-redress', 'own-embeds', 'own-http-faults', 'own-json-shapes', 'own-unicode', 'own-url-policy', 'payloadbox-xss',
    'payloadsallthethings-xss', 'sanitizer-lib-tests', 'wpt-urltestdata',
  ]; // prettier-ignore
  const found: string[] = [];
  for (const name of names) {
    const response = await fetch(`/collections/${name}.json`);
    if (!response.ok) continue;
    for (const entry of (await response.json()) as Record<string, unknown>[]) {
      const { html, input, doc, base64 } = entry;
      const text =
        html ?? input ?? (typeof base64 === 'string' ? atob(base64) : JSON.stringify(doc ?? entry));
      // a megabyte of brackets tells nothing that a few do not
      if (typeof text === 'string') found.push(text.slice(0, 20_000));
    }
  }
  return found;
}

const line = (evil: string): string => evil.replace(/\s+/g, ' ').slice(0, 150);
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const asText = (evil: string): ImportResult =>
  importText(`Great Scores of 1985: ${line(evil)}

“${line(evil)}” is my favourite. ${line(evil)}

${evil}

Track Listing
1. ${line(evil)} - Night Ferry (5:53)
2. Mica Stone - ${line(evil)} (4:40)
${line(evil)}
3. Otto Grimm - Salt and Iron (3:51)

Next post: ${line(evil)}

1 Response to “x”

${line(evil)} says:
${evil}
`);

/** A page that writes a stranger's words as words and values as values, and at its end leaves the door open. */
const asPage = (evil: string): ImportResult => {
  const [value, text] = [evil.replace(/"/g, '&quot;'), escaped(evil)];
  const data = { '@type': 'Review', author: evil, name: evil, url: evil, reviewBody: evil, itemReviewed: { '@type': 'MusicAlbum', name: evil, byArtist: evil, image: evil, track: [{ '@type': 'MusicRecording', name: evil, url: evil }] } }; // prettier-ignore
  return importHtml(`<!doctype html><title>${text}</title><meta name="author" content="${value}"><link rel="canonical" href="${value}">
<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>
<article><h1>The Ferry</h1><span class="p-author ${value}">${text}</span><time datetime="${value}">${text}</time>
<p class="${value}">My favourite is <a href="${value}" title="${value}">${text}</a></p>
<figure><img src="/demo/data/cover.svg" alt="cover ${value}" title="${value}"><figcaption>${text}</figcaption></figure>
<table><tr><th>Title</th><th>Artist</th><th>Length</th></tr><tr><td>${text}</td><td>A</td><td>3:51</td></tr><tr><td>B</td><td>${text}</td><td>3:52</td></tr></table>
<iframe src="${value}" title="${value}"></iframe><a rel="next" href="${value}">${text}</a>
<p>${evil}</p></article>
<ol class="comment-list"><li class="comment" id="comment-${value}"><cite class="fn"><a href="${value}">${text}</a></cite>
<time datetime="${value}">${text}</time><div class="comment-content">${text} <a href="${value}">${text}</a>${evil}</div></li></ol>`);
};

/** The same words raw wherever a page has any. */
const asOpenPage = (evil: string): ImportResult =>
  importHtml(`<!doctype html><title>The Ferry</title><!-- ${evil} --><article><h1>The Ferry</h1>
<script type="application/ld+json">{"@type":"Review","name":"${evil}","itemReviewed":{"@type":"MusicAlbum","name":"${evil}"}}</script>
<p>My favourite is “Night Ferry”.</p><ol><li>${evil} – A (3:51)</li><li>B – ${evil} (3:52)</li></ol>
<table><tr><td>1</td><td>${evil}</td><td>3:51</td></tr><tr><td>2</td><td>Night Ferry</td><td>3:52</td></tr></table>
<p title="${evil}" data-x='${evil}' class=${evil}>x</p></article>
<ol class="comment-list"><li class="comment" id="comment-1"><cite class="fn">${evil}</cite><div class="comment-content">${evil}</div></li></ol>`);

/** In our own elements, whose words count before all others. */
const asCard = (evil: string): ImportResult => {
  const [value, text] = [evil.replace(/"/g, '&quot;'), escaped(evil)];
  return importHtml(`<article><h1>The Ferry</h1><p>${text}</p>
<div data-sleeve="soundtrack-card" data-artist="${value}" data-label="${value}" data-cover-alt="${value}" data-work-title="${value}" data-rating="${value}"><h3>The Ferry</h3>
<p data-field="headline"><a href="${value}">${text}</a></p><p data-field="genres">${text}</p><p data-field="verdict.text">${text}</p>
<ol><li data-title="${value}" data-url="${value}" data-length="3:51">${text}</li><li><a href="${value}">${text}</a> <mark>${text}</mark></li></ol>
<ul><li><a data-field="buy" href="${value}">${text}</a></li><li><a data-field="moment" href="${value}">${text}</a></li></ul><p>${evil}</p></div></article>`);
};

const asMarkdown = (evil: string): ImportResult => {
  const value = JSON.stringify(evil);
  return importMarkdown(
    `---\ntitle: ${value}\nauthor: ${value}\ncover: /demo/data/cover.svg\ncanonical: ${value}\ndate: ${value}\ntags: [${value}]\nartist: ${value}\nrating: ${value}\n---\n\n` +
      `${evil}\n\n[${line(evil)}](${line(evil)} "${line(evil)}")\n\n## Tracks\n\n1. ${line(evil)} – A (3:51)\n2. B – ${line(evil)} (3:52)\n\n` +
      `## 1 comment\n\n${line(evil)} says:\n\n${evil}\n`,
  );
};

const ways = { asText, asPage, asOpenPage, asCard, asMarkdown };

// What plain HTML has; in the texts of strangers less.
const tags: ReadonlySet<string> = new Set([...RICH_TAGS.filter((tag) => !/^(?:ruby|r[tp])$/.test(tag)), 'div', 'section', 'h3', 'h4', 'span', 'mark', 'img']); // prettier-ignore
const attributes =
  /^(?:class|hidden|id|lang|dir|title|datetime|rel|value|start|reversed|alt|width|height|href|src|cite|data-[a-z-]+)$/;

/** The scheme that a browser takes an address to have. */
function protocolOf(address: string): string {
  try {
    return new URL(address, location.href).protocol;
  } catch {
    return 'http:'; // it leads nowhere
  }
}

const isUnsafe = (name: string, value: string): boolean =>
  /^(?:href|src|cite|srcset|action|formaction|poster|data|xlink:href|data-(?:url|src))$/.test(name) &&
  !/^(?:https?|mailto):$/.test(protocolOf(value));

/** What is off the list of plain HTML in a tree; the text of a post may have headings as well. */
const faults = (root: ParentNode, also = /^$/): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    const { localName: tag, attributes: all } = element;
    return [
      ...(tags.has(tag) || also.test(tag) ? [] : [`<${tag}>`]),
      ...[...all].flatMap(({ name, value }) => {
        const isKnown = attributes.test(name) && (name !== 'id' || value.startsWith('comment-'));
        return !isKnown || isUnsafe(name, value) ? [`${tag} ${name}=${value}`] : [];
      }),
    ];
  });

/** What could act in a tree that elements draw, and in those inside it. Their icons are pictures of ours. */
const actingIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('script,iframe,object,embed,base,link,meta,style,math,form,svg:not([part])')
      ? [`<${element.localName}>`]
      : []),
    ...[...element.attributes].flatMap(({ name, value }) =>
      /^on|^srcdoc$/.test(name) || isUnsafe(name, value) ? [`${element.localName} ${name}=${value}`] : [],
    ),
    ...(element.shadowRoot ? actingIn(element.shadowRoot) : []),
  ]);

/** The reviews of a result; none where there is only a sentence. */
function reviewsOf(found: ImportResult): readonly Review[] {
  if ('error' in found) return [];
  return 'reviews' in found ? found.reviews : [found.review];
}

/** Puts HTML into the page as one does who trusts it. */
function insert(box: HTMLElement, htmls: readonly string[]): HTMLElement {
  const all = document.createElement('div');
  box.append(all);
  for (const html of htmls) {
    const place = document.createElement('div');
    place.dataset['post'] = '';
    all.append(place);
    place.innerHTML = html;
  }
  return all;
}

function live(): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  return box;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** So many vectors stand in the page at a time. */
const BATCH = 300;
/** Of so many posts one is drawn by an element, and the comments of one by a thread: it has a test of its own with all. */
const DRAWN = 40;
const IN_THREAD = 4;

/** A page asks for the picture that its author names as the cover, wherever that is: here it is one of ours. */
function withOurCover(review: Review): Review {
  const { cover } = review;
  if (!cover) return review;
  expect(protocolOf(cover.src)).to.match(/^https?:$/);
  return { ...review, cover: { ...cover, src: '/demo/data/cover.svg' } };
}

/** What a review has that a thread draws: its comments, and the text of the post as one more. */
const saidIn = ({ body, comments }: Review): CommentItem[] => [
  ...(body ? [{ id: '', body }] : []),
  ...(comments?.items ?? []),
];

/** Draws comments in a thread, and tells what in it could act or is off the list. */
async function drawThread(box: HTMLElement, items: readonly CommentItem[]): Promise<string[]> {
  const thread = document.createElement('comment-thread');
  thread.review = {
    title: 'x',
    comments: { items: items.map(({ parentId: _, ...item }, i) => ({ ...item, id: `${i}` })) },
  };
  box.append(thread);
  const root = thread.shadowRoot!;
  const drawn = (): number => root.querySelectorAll('[part~=comment]').length;
  await until('all comments stand', () => drawn() === items.length, 30);
  const inBodies = [...root.querySelectorAll('[part=body] *')].map(({ localName }) => localName);
  return [...actingIn(root), ...inBodies.filter((tag) => !RICH_TAGS.includes(tag as 'p'))];
}

describe('strangers’ words from a post through the importer into a page', () => {
  let vectors: string[];
  before(async () => {
    vectors = [...own, ...(await collections())];
  });
  beforeEach(() => {
    executed = [];
    asked = [];
    loads = [];
  });
  after(() => watcher.disconnect());

  /** The only thing that may load: the picture that the posts name as the cover. */
  const isCover = (load: string): boolean => /^load <img src="\/demo\/data\/cover\.svg"/.test(load);

  for (const [name, read] of Object.entries(ways))
    it(`run nothing, ask nobody and bring nothing off the list, ${name}`, async function () {
      this.timeout(120_000);
      let count = 0;
      const known = new Set<string>();
      for (let at = 0; at < vectors.length; at += BATCH) {
        const box = live();
        const where = `from vector ${at}`;
        const reviews = vectors
          .slice(at, at + BATCH)
          .flatMap((vector) => reviewsOf(read(vector)).map(withOurCover));
        count += reviews.length;
        // what is hidden loads and runs, but is not laid out: half of the time
        const hidden = document.createElement('div');
        hidden.hidden = true;
        box.append(hidden);
        const htmls = reviews.map(plainHtml);
        const posts = insert(hidden, htmls);
        expect(faults(posts).slice(0, 5), where).to.deep.equal([]);
        // the text of a post goes into a page beside its card
        const bodies = reviews.flatMap(({ body }) => (body?.format === 'html' ? body.value : []));
        const texts = insert(hidden, bodies);
        expect(faults(texts, /^h[256]$/).slice(0, 5), `text, ${where}`).to.deep.equal([]);
        await pause(20);
        hidden.remove();
        // what elements read of the plain HTML, and draw
        const some = insert(box, htmls.filter((_, i) => i % DRAWN === 0)); // prettier-ignore
        const elements = [...some.querySelectorAll('[data-sleeve=soundtrack-card]')].map(awake);
        await until('the cards stand', () => elements.every(stands), 20);
        const inCards = elements.flatMap((element) => actingIn(element.shadowRoot!));
        expect(inCards.slice(0, 5), `drawn, ${where}`).to.deep.equal([]);
        const few = reviews.filter((_, i) => i % IN_THREAD === 0 || at === 0);
        const said = few.flatMap(saidIn).filter(({ author, body }) => {
          const words = JSON.stringify([author, body]);
          return known.size < known.add(words).size;
        });
        expect((await drawThread(box, said)).slice(0, 5), `thread, ${where}`).to.deep.equal([]);
        box.remove();
      }
      await pause(200);
      expect(count, 'reviews').to.be.greaterThan(vectors.length / 2);
      expect(executed).to.deep.equal([]);
      expect(asked).to.deep.equal([]);
      expect(loads.filter((load) => !isCover(load)).slice(0, 5)).to.deep.equal([]);
    });

  it('would be found by this test if they got through', async () => {
    const box = live();
    // without what would take the words behind it along, or the page
    const some = own.filter((vector) => !/<base|<template|<noscript|<link/.test(vector));
    const off = faults(insert(box, some));
    for (const fault of ['<iframe>', '<script>', 'img onerror=pwned()', 'a href=javascript:pwned()', 'p style='])
      expect(off.some((one) => one.startsWith(fault)), fault).to.equal(true); // prettier-ignore
    expect(actingIn(box)).to.include('<iframe>').and.to.include('img onerror=pwned()');
    await until('one of them runs', () => executed.length);
    expect(executed).to.include('pwned');
    await until('one of them fails to load', () => loads.some((load) => load.startsWith('error <img')));
    insert(box, ['<img src="https://evil.example/x.png" alt="">']);
    await until('it is told that one asks', () => asked.some((one) => one.includes('https://evil.example')));
    insert(box, [
      '<img src="data:image/gif,x" alt=""><link rel="stylesheet" href="https://evil.example/x.css">',
    ]);
    await until('it is told that others ask', () => asked.some((one) => one.startsWith('style-src')));
    box.remove();
  });
});
