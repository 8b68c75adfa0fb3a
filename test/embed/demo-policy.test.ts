import { expect } from '@open-wc/testing';
import { until } from '../support/settle.js';

interface Reporting extends Window {
  readonly reports?: readonly string[];
}

const pages = [
  'index',
  'demo/archive',
  ...['comment-thread', 'soundtrack-card', 'soundtrack-links', 'soundtrack-rating'].map(
    (tag) => `demo/elements/${tag}`,
  ),
  ...['soundtrack-review', 'soundtrack-series', 'track-list'].map((tag) => `demo/elements/${tag}`),
];
/** So much of a page is looked at: the rest of an archive is more of the same. */
const HEIGHT = 12_000;
const STEP = 1000;
/** Between two ways down the page, in milliseconds: what fails waits so long before its second try. */
const REST = 1000;
/** Of a long thread and a long list the first hundreds of parts are looked at: far groups have the height they are given. */
const MOST = 200;

/** The shadow roots of a page's own elements, in placeholders too, in the order of the page. */
function rootsOf(page: Document): ShadowRoot[] {
  return [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => {
    const inner = shadowRoot?.firstElementChild?.shadowRoot ?? shadowRoot;
    return inner ? [inner] : [];
  });
}

const pause = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));

/** Opens a page as high as a tower, and goes down it until nothing new wakes. */
async function open(path: string): Promise<{ window: Reporting; document: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.title = 'A page of the demo';
  frame.style.cssText = `display: block; border: 0; inline-size: 900px; block-size: ${HEIGHT}px`;
  frame.src = path;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  await until('the script runs', () => (frame.contentWindow as Reporting).SleeveNotes);
  const parts = (): number =>
    rootsOf(page).reduce((sum, root) => sum + root.querySelectorAll('[part]').length, 0);
  for (let before = -1, now = 0; !now || now !== before;) {
    before = now;
    for (let y = 0; y <= HEIGHT; y += STEP) {
      frame.scrollIntoView();
      scrollBy(0, y);
      await pause(60);
    }
    await pause(REST);
    now = parts();
  }
  return { window: frame.contentWindow as Reporting, document: page, close: () => frame.remove() };
}

interface Look {
  /** Whose part it is, which, its colour and its font. */
  readonly what: string;
  readonly box: readonly number[];
}

/** Where the parts of a page are, how large, and what they look like. */
function looksOf(page: Document): Look[] {
  // whether what is further down has woken hangs on when what is above it grew
  const roots = rootsOf(page).filter(({ host }) => host.getBoundingClientRect().y < HEIGHT);
  return roots.flatMap((root, i) =>
    [...root.querySelectorAll('[part]')].slice(0, MOST).map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const { color, font } = page.defaultView!.getComputedStyle(node);
      const words = node.childElementCount ? '' : node.textContent.trim();
      const what = [i, node.getAttribute('part'), words, color, font].join(' ');
      return { what, box: [x, y, width, height] };
    }),
  );
}

/** True for two boxes that are the same but for what a rounded line may be off. */
const isNear = (a: readonly number[], b: readonly number[] = []): boolean =>
  a.every((value, i) => Math.abs(value - (b[i] ?? Number.NaN)) <= 1);

describe('the demo under the strictest content policy', function () {
  this.timeout(60_000);

  for (const path of pages)
    it(`${path}.html looks the same and reports nothing`, async () => {
      const strict = await open(`/strict/${path}.html`);
      const looks = looksOf(strict.document);
      // but for the script that the test server puts into every page
      const reports = strict.window.reports?.filter((report) => !report.includes('__web-dev-server'));
      strict.close();
      const loose = await open(`/loose/${path}.html`);
      const wanted = looksOf(loose.document);
      loose.close();
      expect(reports).to.deep.equal([]);
      expect(looks.length).to.be.greaterThan(10);
      expect(looks.map(({ what }) => what)).to.deep.equal(wanted.map(({ what }) => what));
      expect(looks.filter(({ box }, i) => !isNear(box, wanted[i]?.box))).to.deep.equal([]);
    });
});
