import { expect } from '@open-wc/testing';
import { flatText } from '../support/flat-tree.js';
import { drawnRows, innerElement, rockySnippet } from '../support/rocky.js';
import { until } from '../support/settle.js';

/** A bare page of its own with the built script files, and all that goes wrong in it. */
interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly errors: string[];
  readonly warnings: string[];
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page; its parts arrive one after the other, as from a slow server. */
async function open(...parts: string[]): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'A page under test';
  frame.width = '800';
  frame.height = '1200';
  document.body.append(frame);
  frames.push(frame);
  const window = frame.contentWindow as Window & typeof globalThis;
  const page: Page = { document: window.document, window, errors: [], warnings: [] };
  window.document.open();
  window.addEventListener('error', (event) => page.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => page.errors.push(String(event.reason)));
  window.console.error = (...words: unknown[]) => page.errors.push(words.join(' '));
  window.console.warn = (...words: unknown[]) => page.warnings.push(words.join(' '));
  for (const part of parts) {
    window.document.write(part);
    if (parts.length > 1) await new Promise((resolve) => setTimeout(resolve, 30));
  }
  window.document.close();
  return page;
}

const head = '<!doctype html><html lang="en"><title>A blog</title>';
const script = '<script async src="/dist/embed.js"></script>';
const all = '<script async src="/dist/embed.all.js"></script>';

/** The rows of the page's card, once they are those that are wanted, or else ten of them. */
async function rowsIn({ document }: Page, wanted?: unknown): Promise<(string | undefined)[][]> {
  let rows: (string | undefined)[][] = [];
  const stands = until('the card stands', () => {
    const host = document.querySelector('[data-sleeve]');
    const root = host?.shadowRoot && innerElement(host).shadowRoot;
    rows = root ? drawnRows(root) : [];
    return wanted ? JSON.stringify(rows) === JSON.stringify(wanted) : rows.length === 10;
  });
  await (wanted ? stands.catch(() => undefined) : stands); // what differs is told by who wanted it
  return rows;
}

const isOurs = (text: string): boolean => text.includes('sleeve-notes');

describe('the script', () => {
  let expected: (string | undefined)[][];
  // a page below another is far from the viewport, and nothing in it wakes
  const close = (): void => frames.splice(0).forEach((frame) => frame.remove());
  afterEach(close);
  before(async () => {
    expected = await rowsIn(await open(`${head}${rockySnippet()}${script}`));
    close();
  });

  const pages: Readonly<Record<string, readonly string[]>> = {
    'in <head>': [`${head}${script}`, rockySnippet()],
    twice: [`${head}${script}${rockySnippet()}${script}`],
    'as one file': [`${head}${rockySnippet()}${all}`],
    'as loader and as one file': [`${head}${script}${all}${rockySnippet()}`],
    'as one file and then as loader': [`${head}${all}${rockySnippet()}`, script],
    'with the page coming in pieces': [head + script, ...(rockySnippet().match(/.{1,60}/gs) ?? [])],
  };
  for (const [name, parts] of Object.entries(pages)) {
    it(`gives the same card ${name}`, async () => {
      const page = await open(...parts);
      expect(await rowsIn(page, expected)).to.deep.equal(expected);
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.filter(isOurs)).to.deep.equal([]);
    });
  }

  it('leaves the page to another version that came first', async () => {
    const page = await open(
      `${head}<script>window.SleeveNotes={version:'0.0.1',scan(){},config(){}}</script>${script}<p>x`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page.window.SleeveNotes?.version).to.equal('0.0.1');
    expect(page.errors).to.deep.equal([]);
  });

  it('stays out of the way of a foreign element of the same name, with one word on the console', async () => {
    const foreign = `<script>customElements.define('track-list', class extends HTMLElement {})</script>`;
    const page = await open(
      `${head}${foreign}${all}<track-list><ol><li>1. A</li></ol></track-list>${rockySnippet()}`,
    );
    expect(await rowsIn(page, expected)).to.deep.equal(expected);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings.filter((text) => text.includes('<track-list>'))).to.have.length(1);
  });

  it('finds what comes late, and what scan() is told of', async () => {
    const page = await open(`${head}${script}<main></main>`);
    await until('the script is there', () => page.window.SleeveNotes);
    const main = page.document.querySelector('main')!;
    main.append(page.document.createRange().createContextualFragment(rockySnippet()));
    expect(await rowsIn(page, expected)).to.deep.equal(expected);
    const shadow = page.document.createElement('div');
    page.document.body.append(shadow);
    const root = shadow.attachShadow({ mode: 'open' });
    root.append(page.document.createRange().createContextualFragment(rockySnippet()));
    page.window.SleeveNotes!.scan(root);
    await until('a card in a shadow root stands', () => root.querySelector('[data-sleeve]')?.shadowRoot);
  });

  it('says sleeve-ready once for each element, from its placeholder', async () => {
    const page = await open(
      `${head}<script>window.ready=[];addEventListener('sleeve-ready',(e)=>ready.push(e.target.localName))</script>${rockySnippet()}<soundtrack-rating rating="4/5"></soundtrack-rating>${script}`,
    );
    const ready = (page.window as unknown as { ready: string[] }).ready;
    await until('both stand', () => ready.length === 2);
    expect([...ready].sort()).to.deep.equal(['div', 'soundtrack-rating']);
  });

  it('names an unknown element and a root that cannot hold one', async () => {
    const page = await open(
      `${head}<div data-sleeve="soundtrack-crad">Words</div><figure data-sleeve="track-list"><ol><li>1. A</li></ol></figure>${script}`,
    );
    await until('both are named', () => page.warnings.length === 2);
    expect(page.warnings.join()).to.contain('soundtrack-crad').and.to.contain('<figure>');
    expect(page.document.body.innerText).to.contain('Words');
  });

  it('takes a placeholder whose name has been put right', async () => {
    const page = await open(
      `${head}<div data-sleeve="track-lits"><ol><li>Survivor – Burning Heart (3:51)</li></ol></div>${script}`,
    );
    await until('it is named', () => page.warnings.some((text) => text.includes('track-lits')));
    const host = page.document.querySelector<HTMLElement>('[data-sleeve]')!;
    host.dataset['sleeve'] = 'track-list';
    await until('it stands', () => host.shadowRoot);
  });

  it('says nothing of JSON that is still arriving', async () => {
    const page = await open(
      `${head}<script async src="/dist/embed.all.js"></script>`,
      '<soundtrack-card><script type="application/json">{"title":',
      ...Array.from({ length: 12 }, () => ' '),
      '"Rocky IV"}</script></soundtrack-card><p>After</p>',
    );
    const card = page.document.querySelector('soundtrack-card')!;
    await until('it stands', () => card.shadowRoot?.querySelector('[part~=title]'));
    expect(page.warnings.filter(isOurs)).to.deep.equal([]);
  });

  it('keeps all words with scripts off', async () => {
    const page = await open(`${head}<link rel="stylesheet" href="/dist/static.css">${rockySnippet()}`);
    const text = page.document.body.innerText;
    for (const [, artist, title] of expected) expect(text).to.contain(artist).and.to.contain(title);
  });

  it('wakes nothing that is far from the viewport, until it comes near', async () => {
    const page = await open(`${head}<p style="height:6000px">Long</p>${rockySnippet()}${script}`);
    await until('the script is there', () => page.window.SleeveNotes);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const host = page.document.querySelector('[data-sleeve]')!;
    expect(host.shadowRoot).to.equal(null);
    const loaded = page.window.performance.getEntriesByType('resource').map((e) => e.name);
    expect(loaded.filter((name) => name.includes('/dist/sleeve/'))).to.deep.equal([]);
    host.scrollIntoView();
    expect(await rowsIn(page, expected)).to.deep.equal(expected);
    expect(flatText(host)).to.contain('Burning Heart');
  });

  it('lets links to a fragment work before and after', async () => {
    const linked = rockySnippet().replace('<li>Go West', '<li id="one-way-street">Go West');
    const page = await open(`${head}<style>p{height:3000px}</style><p>Tall</p>${linked}<p>Tall</p>`);
    const { document: blog, window } = page;
    const go = async (): Promise<number> => {
      window.scrollTo(0, 0);
      window.location.hash = '';
      const link = blog.createElement('a');
      link.href = '#one-way-street';
      blog.body.append(link);
      link.click();
      await until('the page has moved', () => window.scrollY > 1000);
      link.remove();
      return window.scrollY;
    };
    expect(await go()).to.be.greaterThan(3000);
    // what is near is counted from the window round the frame
    window.frameElement!.scrollIntoView();
    const loader = blog.createElement('script');
    loader.src = '/dist/embed.js';
    blog.head.append(loader);
    await rowsIn(page);
    await go();
    const row = innerElement(blog.querySelector('[data-sleeve]')!).shadowRoot!.querySelectorAll(
      '[part~=row]',
    )[7]!;
    expect(row.getBoundingClientRect().top).to.be.within(-1, window.innerHeight);
    expect(page.errors).to.deep.equal([]);
  });
});
