import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { CommentThreadElement } from '../../src/elements/comment-thread/comment-thread.js';
import type { ProblemCode } from '../../src/model/problem.js';
import { asked } from '../support/answers.js';
import { someComments, wordpressList } from '../support/comments.js';
import { drawn, until } from '../support/settle.js';
import { keepWarnings, partText, partTexts, place } from '../support/stand.js';

const EMPTY = 'No comments yet.';
const LOADING = 'Loading the comments …';
const RETRY = 'Try again';
/** Seconds for what a busy machine does in one; the library itself gives up after ten. */
const PATIENCE = 20;
/** Milliseconds that a test may take. */
const LONGEST = 60_000;

/** A request as the server saw it. */
interface Asked {
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** When a second try may come, where there is to be one. */
  readonly due?: number;
  readonly end: 'open' | 'finished' | 'closed';
  readonly cookie?: string;
  /** True where the browser has an answer already and asks whether it still holds. */
  readonly conditional?: boolean;
}

/** How a fault is to end. */
interface Fault {
  /** What is wrong, or the names that stand: none where nobody has written a comment. */
  readonly end: ProblemCode | readonly string[];
  /** How often the library asks. */
  readonly tries?: number;
  /** How often the server is asked, where that is another number; null where each browser has its own. */
  readonly hits?: number | null;
  /** True where the request has to be ended by who asks. */
  readonly closes?: true;
  /** True where the server is another site. */
  readonly elsewhere?: true;
}

interface Begun extends Record<'name' | 'run' | 'url', string> {
  readonly element: CommentThreadElement;
}

const two = (name: string): string[] => [`${name} 1`, `${name} 2`];
type Faults = Readonly<Record<string, Fault>>;
const each = (fault: Fault, ...names: string[]): Faults =>
  Object.fromEntries(names.map((name) => [name, fault]));

/** Back ends of faults-plugin.mjs, and how they end. */
const prompt: Faults = {
  ...each({ end: two('fine'), hits: 2 }, 'moved 301', 'moved 302', 'moved 307', 'moved 308'),
  ...each({ end: 'not-json' }, 'cut off', 'a page', 'a page called JSON', 'a script', 'a guard before it'),
  ...each({ end: [] }, 'none', 'no content'),
  fine: { end: two('fine') },
  'a byte order mark': { end: two('a byte order mark') },
  'called plain text': { end: two('called plain text') },
  'called Latin-1': { end: two('called Latin-1 é') },
  'not modified': { end: 'http' },
  growing: { end: 'too-large', closes: true },
  'a byte too long': { end: 'too-large' },
};

/** Those that take their time, the slowest first, and those after which nobody may ask again in that time. */
const patient: Faults = {
  ...each({ end: 'timeout', closes: true }, 'no headers', 'slow body'),
  ...each({ end: 'network', tries: 2, hits: null }, 'reset', 'moved in a circle'),
  'shorter than it says': { end: 'network', tries: 2 },
  'moved to a closed site': { end: 'network', tries: 2, hits: 4 },
  'down, then up': { end: two('down, then up'), tries: 2 },
  ...each({ end: 'http', tries: 2 }, 'busy for two seconds', 'busy until a moment', 'down'),
  ...each({ end: 'http' }, 'busy for a day', 'busy for less than nothing', 'busy for nonsense'),
  ...each({ end: 'http' }, 'log in', 'forbidden', 'not found', 'gone'),
};

const warnings = keepWarnings();
const trouble: string[] = [];
const codes = new Map<EventTarget, ProblemCode[]>();
let elsewhere = '';

const names = (element: Element): string[] => partTexts(element, 'commenter');
const button = (element: Element, part = 'button'): HTMLButtonElement | null =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`button[part~=${part}]:not([part~=fold])`);
const said = (element: Element): string => partText(element, 'error');
const hasEnded = (element: Element): boolean =>
  !!(said(element) || partText(element, 'empty') || names(element).length);

const log = async (run: string): Promise<{ elsewhere: string; requests: Asked[] }> =>
  (await (await fetch(`/faults/log/${run}`)).json()) as { elsewhere: string; requests: Asked[] };
const requestsOf = async ({ run }: Begun): Promise<Asked[]> => (await log(run)).requests;

/** Waits until the server has seen its requests end so. */
async function untilEnded(begun: Begun, ends: readonly string[]): Promise<void> {
  let seen: string[] = [];
  for (let tries = 0; tries < PATIENCE * 10 && seen.join() !== ends.join(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = (await requestsOf(begun)).map(({ end }) => end);
  }
  expect(seen).to.deep.equal(ends);
}

const addressOf = (name: string, run: string, site = ''): string =>
  `${site}/faults/${encodeURIComponent(name)}/${run}/wp/v2/comments?post=1`;

const tag = (url: string, attributes = '', inside = ''): string =>
  `<comment-thread source="wordpress" url="${url}" load="eager" ${attributes}>${inside}</comment-thread>`;

/** An element that asks a back end of its own. */
async function begin(name: string, { site = '', attributes = '', inside = '' } = {}): Promise<Begun> {
  const run = crypto.randomUUID();
  const url = addressOf(name, run, site);
  const box = await place(tag(url, `id="t${run}" ${attributes}`, inside));
  return { name, run, url, element: box.querySelector('comment-thread')! };
}

const failed = (site = ''): string =>
  `The comments could not be loaded${site && ` from ${new URL(site).host}`}.`;

async function expectEnd(begun: Begun, fault: Fault): Promise<void> {
  const { name, run, element } = begun;
  const { end, tries = 1, hits = tries } = fault;
  await until(`${name} ends`, () => hasEnded(element), PATIENCE);
  const code = typeof end === 'string' && end;
  expect(names(element), name).to.deep.equal(code ? [] : end);
  expect(said(element), name).to.equal(code ? failed(fault.elsewhere && elsewhere) : '');
  expect(button(element)?.textContent?.trim(), name).to.equal(code ? RETRY : undefined);
  expect(partText(element, 'empty'), name).to.equal(end.length ? '' : EMPTY);
  expect(partText(element, 'status'), name).not.to.contain(LOADING);
  const seen = await requestsOf(begun);
  expect(asked.filter((url) => url.includes(`${run}/wp`)).length, `tries of ${name}`).to.equal(tries);
  if (hits === null) expect(seen.length, `requests of ${name}`).to.be.at.least(tries);
  else expect(seen.length, `requests of ${name}`).to.equal(hits);
  const [first, second] = seen;
  if (first?.due && second) expect(second.at, `second try of ${name}`).to.be.at.least(first.due);
  if (fault.closes) await untilEnded(begun, ['closed']);
  const told = (): number => warnings.filter((text) => text.includes(run)).length;
  await until('the console says it', () => told() || !code);
  expect(told(), `what the console says of ${name}`).to.equal(code ? 1 : 0);
  expect(codes.get(element), name).to.deep.equal(code ? [code] : undefined);
}

const dialogs = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
const originals = Object.fromEntries(dialogs.map((name) => [name, Reflect.get(window, name) as unknown]));
let consoleError: typeof console.error;
before(async () => {
  ({ elsewhere } = await log('none'));
  addEventListener('error', ({ message }) => trouble.push(message));
  addEventListener('unhandledrejection', ({ reason }) => trouble.push(String(reason)));
  document.body.addEventListener('review-error', ({ target, problems }) =>
    codes.set(target!, [...(codes.get(target!) ?? []), ...problems.map(({ code }) => code)]),
  );
});
beforeEach(() => {
  Object.assign(window, Object.fromEntries(dialogs.map((name) => [name, () => trouble.push(name)])));
  consoleError = console.error;
  console.error = (...words) => trouble.push(words.join(' '));
});
afterEach(() => {
  Object.assign(window, originals);
  console.error = consoleError;
  expect(trouble.splice(0), 'uncaught errors and dialogs').to.deep.equal([]);
});

describe('a back end’s answer', function () {
  this.timeout(LONGEST);

  for (const [name, fault] of Object.entries(prompt))
    it(`“${name}” ends as it is to end`, async () => expectEnd(await begin(name), fault));

  it('that is slow, broken or a refusal ends as it is to end, asked again once or not at all', async () => {
    const all: [Begun, Fault][] = [];
    for (const [name, fault] of Object.entries(patient)) all.push([await begin(name), fault]);
    const closed: Fault = { end: 'network', tries: 2, elsewhere: true };
    all.push([await begin('fine', { site: elsewhere }), closed]);
    for (const [{ element }] of all.slice(0, 2))
      await until('it says that it loads', () => partText(element, 'status') === LOADING);
    for (const one of all) await expectEnd(...one);
  });

  it('of ten megabytes shows as many comments as were asked for', async () => {
    const { element } = await begin('ten megabytes', { attributes: 'page-size="50"' });
    await until('they stand', () => names(element).length === 50, PATIENCE);
    await drawn();
    expect(names(element)).to.have.length(50);
    expect(button(element, 'more')?.textContent?.trim()).to.equal('Show 50 more comments');
    expect(partText(element, 'responses')).to.equal('2000 responses');
  });

  it('that has not changed since shows what the browser has kept', async () => {
    const begun = await begin('not modified since');
    await until('they stand', () => names(begun.element).length);
    const box = await place(tag(`${begun.url}#again`));
    const element = box.querySelector('comment-thread')!;
    await until('they stand again', () => names(element).length);
    expect(names(element)).to.deep.equal(two('not modified since'));
    const address = asked.find((url) => url.includes(begun.run))!;
    await fetch(address, { credentials: 'omit' });
    const [first, again, plain] = await requestsOf(begun);
    // What the browser does for any other request: WebKit, started by a driver, keeps no answer.
    expect([first?.conditional, again?.conditional]).to.deep.equal([false, plain?.conditional]);
  });

  it('with wrong totals counts what stands', async () => {
    const begun = await begin('wrong totals');
    await until('they stand', () => names(begun.element).length);
    expect(names(begun.element)).to.deep.equal(two('wrong totals'));
    expect(partText(begun.element, 'responses')).to.equal('999999 responses, 2 shown here');
    expect(button(begun.element, 'more')).to.equal(null);
    expect(await requestsOf(begun)).to.have.length(1);
  });

  it('sets no cookie, and its request brings none', async () => {
    const mine = `mine-${crypto.randomUUID()}`;
    document.cookie = `${mine}=1; Path=/`;
    const begun = await begin('cookies');
    const set = `set-${begun.run}`;
    await until('they stand', () => names(begun.element).length);
    expect(document.cookie).to.contain(mine).and.not.contain(set);
    await fetch(begun.url);
    // WebKit tells a page of a cookie some time after the answer
    await until('a request with cookies sets one', () => document.cookie.includes(set));
    const [ours, plain] = await requestsOf(begun);
    expect([ours?.cookie, plain?.cookie?.includes(mine)]).to.deep.equal([undefined, true]);
    for (const name of [mine, set]) document.cookie = `${name}=; Path=/; Max-Age=0`;
  });
});

describe('an element whose back end has a fault', function () {
  this.timeout(LONGEST);

  it('asks again on a press, and shows what comes', async () => {
    const begun = await begin('not found, then there');
    await expectEnd(begun, { end: 'http' });
    button(begun.element)!.click();
    await until('they stand', () => names(begun.element).length);
    expect([said(begun.element), button(begun.element)]).to.deep.equal(['', null]);
    expect(await requestsOf(begun)).to.have.length(2);
  });

  it('keeps what stood before', async () => {
    for (const name of ['not found', 'a page', 'cut off', 'growing']) {
      const own = await begin(name, { inside: wordpressList });
      const given = await begin(name);
      given.element.review = someComments;
      await until('they stand', () => partTexts(given.element, 'body').length);
      for (const { element } of [own, given])
        await until(`${name} is said`, () => said(element) === failed() && button(element), PATIENCE);
      expect(partTexts(given.element, 'body'), name).to.deep.equal(['The bass!', 'Agreed.']);
      expect(names(own.element)).to.deep.equal([]);
      for (const item of own.element.querySelectorAll('li'))
        expect(item.offsetHeight, name).to.be.greaterThan(0);
    }
  });

  it('says so while there is no network, and asks on a press when there is one', async () => {
    const network = window.fetch.bind(window);
    let tries = 0;
    window.fetch = () => Promise.reject(new TypeError(`no network, ${++tries}`));
    window.dispatchEvent(new Event('offline'));
    const begun = await begin('fine', { inside: wordpressList });
    const { element } = begun;
    await until('it is said', () => said(element), PATIENCE);
    expect([said(element), button(element)?.textContent?.trim(), tries]).to.deep.equal([failed(), RETRY, 2]);
    expect(element.querySelector('li')!.offsetHeight).to.be.greaterThan(0);
    window.fetch = network;
    window.dispatchEvent(new Event('online'));
    button(element)?.click(); // a page that asks of its own accord has no button any more
    await until('they stand', () => names(element).includes('fine 2'));
    expect([said(element), names(element).length]).to.deep.equal(['', 5]);
    expect(await requestsOf(begun)).to.have.length(1);
  });

  it('keeps a first page whose second fails, and says so where more was asked for', async () => {
    const begun = await begin('a bad second page');
    const { element } = begun;
    await until('the first page stands', () => names(element).length === 100, PATIENCE);
    expect([said(element), !!button(element, 'more')]).to.deep.equal(['', true]);
    expect(await requestsOf(begun)).to.have.length(3);
    button(element, 'more')!.click();
    await until('it is said', () => said(element), PATIENCE);
    expect([said(element), names(element).length]).to.deep.equal([failed(), 100]);
    expect(await requestsOf(begun)).to.have.length(5);
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.trim() === RETRY)!.click();
    await until('the second page stands', () => names(element).length === 103, PATIENCE);
    expect(said(element)).to.equal('');
    expect(await requestsOf(begun)).to.have.length(6);
  });
});

describe('a request for comments', function () {
  this.timeout(LONGEST);

  it('is one for two elements with one address', async () => {
    const run = crypto.randomUUID();
    const one = tag(addressOf('fine', run));
    const both = [...(await place(one + one)).querySelectorAll('comment-thread')];
    for (const element of both) await until('they stand', () => names(element).length);
    expect(both.map(names)).to.deep.equal([two('fine'), two('fine')]);
    expect((await log(run)).requests).to.have.length(1);
  });

  it('ends with its element, which changes no more', async () => {
    const begun = await begin('no headers');
    const { element } = begun;
    await until('it loads', () => partText(element, 'status') === LOADING);
    await untilEnded(begun, ['open']);
    const events: string[] = [];
    for (const type of ['review-error', 'sleeve-ready'])
      element.addEventListener(type, () => events.push(type));
    element.remove();
    await untilEnded(begun, ['closed']);
    await drawn();
    expect([events, said(element), names(element)]).to.deep.equal([[], '', []]);
    expect(warnings.filter((text) => text.includes(begun.run))).to.deep.equal([]);
  });

  it('begins anew when its element is moved, and is answered once', async () => {
    const begun = await begin('overtaken');
    await untilEnded(begun, ['open']);
    (await place('')).append(begun.element);
    await until('they stand', () => names(begun.element).length);
    await untilEnded(begun, ['closed', 'finished']);
    expect(names(begun.element)).to.deep.equal(two('overtaken'));
    expect([said(begun.element), codes.get(begun.element)]).to.deep.equal(['', undefined]);
  });

  it('is given up for another address: only what that answers is ever shown', async () => {
    const begun = await begin('overtaken');
    const { element, run } = begun;
    await untilEnded(begun, ['open']);
    const shown = new Set<string>();
    const observer = new MutationObserver(() => names(element).forEach((name) => shown.add(name)));
    observer.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    element.setAttribute('url', addressOf('early', run));
    await until('they stand', () => names(element).length);
    await untilEnded(begun, ['closed', 'finished']);
    await drawn();
    observer.disconnect();
    expect([...shown]).to.deep.equal(two('early'));
    expect(names(element)).to.deep.equal(two('early'));
  });
});
