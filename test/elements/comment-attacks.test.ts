import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { RICH_TAGS } from '../../src/model/rich-text/rich-text.js';
import { until } from '../support/settle.js';
import { keepWarnings, place } from '../support/stand.js';

keepWarnings();

declare global {
  interface Window {
    /** What a vector calls when it runs. */
    executed?: number;
  }
}

// Ours, for a machine without the collections. Each would set `executed` if it ran.
const run = 'window.executed=(window.executed||0)+1';
const own = [
  `<img src=x onerror="${run}">`,
  `<svg/onload=${run}>`,
  `<script>${run}</script>`,
  `<iframe srcdoc="<script>parent.executed=1</script>"></iframe>`,
  `<a href="javascript:${run}">link</a>`,
  `<a href=" jav\tascript:${run}">link</a>`,
  `<a href="data:text/html,<script>${run}</script>">link</a>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${run}">`,
  `<form><input name=childNodes><button formaction="javascript:${run}">x</button></form>`,
  `<details open ontoggle="${run}"><summary>x</summary></details>`,
  `<p style="position:fixed;inset:0;background:url(https://evil.example/x)" id="root" class="x" name="y">words</p>`,
  `<base href="https://evil.example/"><a href="x">relative</a>`,
  `<template shadowrootmode=open><img src=x onerror="${run}"></template>`,
  `<object data="javascript:${run}"></object><embed src="javascript:${run}">`,
  `<style>@import "https://evil.example/x";*{display:none}</style>words`,
  `"><img src=x onerror=${run}>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<video><source onerror="${run}"></video><audio src=x onerror="${run}">`,
  `[link](javascript:${run}) ![x](https://evil.example/x.png) <javascript:${run}>`,
  `{{constructor.constructor("${run}")()}}`,
  `<xmp><img src=x onerror=${run}></xmp><plaintext>`,
  `<a href="https://user:pass@evil.example/">user</a><a href="//evil.example">no scheme</a>`,
];

const tags: ReadonlySet<string> = new Set(RICH_TAGS);
/** What our own templates draw round a stranger's words. */
const ours =
  /^(div|p|span|header|footer|article|button|label|select|option|details|summary|slot|bdi|time|a)$/;
const attributes =
  /^(part|role|tabindex|dir|href|rel|datetime|id|data-key|data-act|aria-[a-z]+|hidden|name|open|disabled|value|selected)$/;

/** What is off the list in a tree, however it came there. */
function faults(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inBody = element.parentElement?.closest('[part=body]');
    const tag = element.localName;
    const found = [
      ...((inBody ? tags.has(tag) : ours.test(tag)) ? [] : [`<${tag}>`]),
      ...[...element.attributes].flatMap(({ name, value }) => {
        if (inBody && !/^(href|rel)$/.test(name)) return [`${tag} ${name}`];
        if (name === 'style' && /^--_(rows|level): \d+;$/.test(value)) return []; // ours, through the CSSOM
        if (!attributes.test(name)) return [`${tag} ${name}`];
        return name === 'href' && !/^(https?:|mailto:)/i.test(value) && !value.startsWith('/')
          ? [`${tag} href=${value}`]
          : [];
      }),
    ];
    return found;
  });
}

const formats = ['html', 'markdown', 'text'] as const;

/** A thread in which one vector stands in every field of a comment. */
const review = (vectors: readonly string[]): unknown => ({
  title: vectors[0] ?? 'x',
  comments: {
    items: vectors.flatMap((value, i) =>
      formats.map((format, j) => ({
        id: `${i} ${format} ${value}`,
        ...(i && { parentId: `${i - 1} ${format} ${vectors[i - 1]}` }),
        author: { name: value, url: value, avatar: value },
        createdAt: j ? '2026-11-02T18:04:00Z' : value,
        url: value,
        body: { format, value },
      })),
    ),
  },
});

const requests: string[] = [];
const watcher = new PerformanceObserver((list) =>
  requests.push(...list.getEntries().map(({ name }) => name)),
);
const reports: string[] = [];
addEventListener('securitypolicyviolation', (event) => reports.push(event.blockedURI));

async function collections(): Promise<string[]> {
  const names = [
    'owasp-filter-evasion',
    'dompurify-expect',
    'html5lib-tree',
    'payloadsallthethings-xss',
    'payloadbox-xss',
    'sanitizer-lib-tests',
    'blns',
    'own-embeds',
  ];
  const found: string[] = [];
  for (const name of names) {
    const response = await fetch(`/collections/${name}.json`);
    if (!response.ok) continue;
    const entries = (await response.json()) as { html?: unknown }[];
    found.push(...entries.flatMap(({ html }) => (typeof html === 'string' ? html : [])));
  }
  return found;
}

describe('strangers’ words in a thread', () => {
  let vectors: string[];
  before(async () => {
    vectors = [...own, ...(await collections())];
    watcher.observe({ type: 'resource' });
  });
  after(() => watcher.disconnect());

  it('run nothing, ask nobody and bring nothing off the list, in any field', async function () {
    this.timeout(120_000);
    window.executed = 0;
    requests.length = 0;
    for (let at = 0; at < vectors.length; at += 250) {
      const part = vectors.slice(at, at + 250);
      const box = await place(`<comment-thread avatars=${at ? 'initials' : 'remote'}></comment-thread>`);
      const element = box.querySelector('comment-thread')!;
      element.review = review(part);
      const root = element.shadowRoot!;
      const drawn = (): number => root.querySelectorAll('[part~=comment]').length;
      await until('all comments stand', () => drawn() === part.length * formats.length, 20);
      const images = [...root.querySelectorAll('[part~=avatar] img')];
      for (const image of images) image.remove(); // pictures that the page allowed
      expect(faults(root).slice(0, 5), `from vector ${at}`).to.deep.equal([]);
      // WebKit follows a link for any event of that name
      root.addEventListener('click', (event) => event.preventDefault(), true);
      for (const link of root.querySelectorAll('a')) expect(link.rel).to.contain('ugc');
      for (const target of root.querySelectorAll<HTMLElement>('[part=body] *'))
        for (const type of ['click', 'load', 'error', 'mouseover', 'focus', 'toggle'])
          target.dispatchEvent(new Event(type, { cancelable: true }));
      box.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(window.executed).to.equal(0);
    expect(reports).to.deep.equal([]);
    expect(
      requests.filter((url) => /evil|example/.test(url) && !url.startsWith(location.origin)),
    ).to.deep.equal([]);
  });

  it('would be found by this test if they got through', async () => {
    // a page of its own: a <base> among them would lead this one astray
    const frame = document.createElement('iframe');
    frame.title = 'A page that lets everything through';
    document.body.append(frame);
    const page = frame.contentDocument!;
    for (const vector of own) {
      const host = page.createElement('div');
      const body = page.createElement('div');
      body.setAttribute('part', 'body');
      body.append(page.createRange().createContextualFragment(vector));
      host.append(body);
      page.body.append(host);
    }
    await until('one of them runs', () => frame.contentWindow!.executed);
    expect(faults(page.body).length).to.be.greaterThan(20);
    frame.remove();
  });
});
