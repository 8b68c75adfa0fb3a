import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { innerElement, rockySnippet } from '../support/rocky.js';
import { stands } from '../support/stand.js';
import { drawn, until } from '../support/settle.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

const prose =
  '<p>Every film in the family needs its training scene, and this one was written without a word: it is machinery running upstairs, and nobody in the hall would dare to speak over it.</p>';
const sheet = '<link rel="stylesheet" href="/src/static.css">';

/** Where the parts of a card stand, so that a shift can be told in pixels. */
function measure(host: HTMLElement): Record<string, number> {
  const root = host.shadowRoot ? (innerElement(host).shadowRoot as ParentNode) : host;
  const box = (selector: string): DOMRect | undefined =>
    root.querySelector(selector)?.getBoundingClientRect();
  const top = host.getBoundingClientRect().top;
  const rows = [...root.querySelectorAll(host.shadowRoot ? '[part~=row]' : 'li')].map((row) =>
    row.getBoundingClientRect(),
  );
  return {
    head: (rows[0]?.top ?? 0) - top,
    title: (box(host.shadowRoot ? '[part~=title]' : 'h3')?.top ?? 0) - top,
    rows: (rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0),
    row: rows[1]?.height ?? 0,
    end: host.getBoundingClientRect().height - ((rows.at(-1)?.bottom ?? 0) - top),
    total: host.getBoundingClientRect().height,
  };
}

/** Opens an article of its own with a card in the middle, and sums up what moves when the script comes. */
async function shiftsOf(
  snippet: string,
  [width, height]: readonly [number, number],
  late: number,
  { head = sheet, at = 0 } = {},
): Promise<{ sum: number; told: string; grown: number }> {
  await setViewport({ width: 1400, height: 1400 });
  scrollTo(0, 0);
  const frame = document.createElement('iframe');
  frame.title = 'An article';
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    border: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  page.document.open();
  page.document.write(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>${head}<body style="margin: 0 auto; padding: 1rem; max-width: 42rem; font: 16px/1.6 'DejaVu Serif', serif"><article><h1>Rocky IV</h1>${prose}${snippet}${prose.repeat(6)}</article>`,
  );
  page.document.close();
  const shifts: Shift[] = [];
  try {
    await until('the style sheet is there', () => page.document.readyState === 'complete');
    const observer = new page.PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift' });
    await new Promise((resolve) => setTimeout(resolve, late));
    const host = page.document.querySelector<HTMLElement>('[data-sleeve]')!;
    // the end of the card is in view where a difference in height would be seen
    if (at) page.scrollTo(0, host.getBoundingClientRect().bottom - at * height);
    await drawn();
    const before = measure(host);
    shifts.length = 0; // the page itself has come to rest
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/src/embed/embed.ts';
    page.document.head.append(script);
    await until(
      'the element stands',
      () => host.shadowRoot && stands(innerElement(host) as SleeveElement),
      20,
    );
    await drawn();
    await new Promise((resolve) => setTimeout(resolve, 200));
    shifts.push(...(observer.takeRecords() as Shift[]));
    const after = measure(host);
    const told = Object.keys(after).map(
      (key) => `${key} ${before[key]?.toFixed(1)} → ${after[key]?.toFixed(1)}`,
    );
    return {
      sum: shifts.reduce((sum, { value }) => sum + value, 0),
      told: told.join(', '),
      grown: Math.abs((after['total'] ?? 0) - (before['total'] ?? 0)),
    };
  } finally {
    frame.remove();
  }
}

const sizes = [
  [412, 823],
  [1280, 800],
] as const;
const bare = rockySnippet().replace(/ data-(work-type|year)="[^"]*"/g, '');
const snippets: Readonly<Record<string, string>> = {
  'the canonical snippet': rockySnippet(),
  'a snippet without attributes': bare,
  'a snippet with many attributes': rockySnippet().replace(
    'data-year',
    'data-label="Scotti Bros." data-artist="Various Artists" data-series="Great Soundtracks of 1985" data-year',
  ),
  'a track list': bare.replace('soundtrack-card', 'track-list').replace(/<h3>.*<\/h3>/, ''),
  'a snippet with a picture': bare.replace(
    '<h3>',
    '<img src="/demo/data/cover.svg" alt="Gloves" width="600" height="600"><h3>',
  ),
};

describe('an article keeps its place when the script comes late', function () {
  this.timeout(40_000);
  for (const size of sizes) {
    const place = size.join(' × ');
    for (const [name, snippet] of Object.entries(snippets)) {
      it(`300 ms, ${place}: ${name}`, async () => {
        const { sum, told } = await shiftsOf(snippet, size, 300);
        expect(sum, told).to.be.at.most(0.01);
      });
      it(`300 ms, ${place}, with its end in view: ${name}`, async () => {
        const { sum, told, grown } = await shiftsOf(snippet, size, 300, { at: 0.6 });
        expect(sum, told).to.be.at.most(0.01);
        expect(grown, told).to.be.at.most(16);
      });
    }
    it(`3 s, ${place}`, async () => {
      const { sum, told } = await shiftsOf(rockySnippet(), size, 3000);
      expect(sum, told).to.be.at.most(0.01);
    });
    it(`and not without static.css, which shows that shifts are seen: ${place}`, async () => {
      const { sum, grown } = await shiftsOf(rockySnippet(), size, 300, { head: '' });
      expect(sum).to.be.above(0.01);
      expect(grown).to.be.above(100);
    });
  }
});
