import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Idiomorph } from 'idiomorph';
import { createElement, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createApp, h, ref } from 'vue';
import '../../src/define/all.js';
import { upgrade } from '../../src/embed/placeholders.js';
import { flatText } from '../support/flat-tree.js';
import { drawnRows, innerElement, rockyList, rockySnippet } from '../support/rocky.js';
import { drawn, until } from '../support/settle.js';

const box = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div></div>`);
const fill = (at: HTMLElement, markup: string): HTMLElement => {
  at.append(document.createRange().createContextualFragment(markup));
  return at.querySelector<HTMLElement>('[data-sleeve]')!;
};
const rowsOf = (host: HTMLElement): unknown[][] => drawnRows(innerElement(host).shadowRoot!);
const list = document.createRange().createContextualFragment(rockyList()).firstElementChild!;
const items = [...list.querySelectorAll('li')].map((li) =>
  [...li.childNodes].map((n) => n.textContent ?? ''),
);

describe('an upgraded placeholder in a page that lives', () => {
  let errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): number =>
    errors.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  let error: typeof console.error;
  beforeEach(() => {
    errors = [];
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    error = console.error;
    console.error = (...words: unknown[]) => errors.push(words.join(' '));
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    console.error = error;
  });

  it('stays whole while React 18 renders again, inserts siblings and unmounts', async () => {
    const at = await box();
    let change: (title: string) => void = () => undefined;
    const Post = (): ReactElement => {
      const [title, setTitle] = useState('Rocky IV');
      change = setTitle;
      const card = createElement(
        'div',
        { key: 'card', 'data-sleeve': 'soundtrack-card', 'data-year': '1985' },
        createElement('h3', null, title),
        createElement(
          'ol',
          null,
          items.map(([text, pick], i) =>
            createElement('li', { key: i }, text, pick && createElement('mark', null, pick)),
          ),
        ),
      );
      return createElement(
        'article',
        null,
        title === 'Rocky IV' ? null : createElement('p', { key: 'p' }, 'A sibling.'),
        card,
      );
    };
    const root = createRoot(at);
    flushSync(() => root.render(createElement(Post)));
    const host = at.querySelector<HTMLElement>('[data-sleeve]')!;
    upgrade(host);
    await until('the card stands', () => rowsOf(host).length === 10);
    flushSync(() => change('Rocky Four'));
    await drawn();
    expect(at.querySelector('[data-sleeve]')).to.equal(host);
    expect(innerElement(host).shadowRoot!.querySelector('[part~=title]')?.textContent).to.contain(
      'Rocky Four',
    );
    flushSync(() => root.unmount());
    await drawn();
    expect(errors).to.deep.equal([]);
  });

  it('stays whole while Vue 3 renders again and unmounts', async () => {
    const at = await box();
    const count = ref(10);
    const app = createApp({
      render: () =>
        h('article', [
          count.value < 10 ? h('p', 'A sibling.') : null,
          h('div', { 'data-sleeve': 'soundtrack-card', key: 'card' }, [
            h('h3', 'Rocky IV'),
            h(
              'ol',
              items
                .slice(0, count.value)
                .map(([text, pick], i) => h('li', { key: i }, [text, pick ? h('mark', pick) : null])),
            ),
          ]),
        ]),
    });
    app.mount(at);
    const host = at.querySelector<HTMLElement>('[data-sleeve]')!;
    upgrade(host);
    await drawn();
    count.value = 7;
    await drawn();
    await until('three rows have gone', () => rowsOf(host).length === 7);
    app.unmount();
    expect(errors).to.deep.equal([]);
  });

  it('stays whole when the page is morphed or swapped for a new copy', async () => {
    const at = await box();
    const host = fill(at, rockySnippet());
    upgrade(host);
    await drawn();
    const next = rockySnippet().replace('Rocky IV', 'Rocky Four').replace('3:51', '3:53');
    Idiomorph.morph(at, `<p>New above.</p>${next}`, { morphStyle: 'innerHTML' });
    await drawn();
    const same = at.querySelector<HTMLElement>('[data-sleeve]')!;
    upgrade(same);
    await drawn();
    expect(rowsOf(same)[0]).to.include('3:53');
    // a client-side navigation puts a fresh copy of the whole body in
    const fresh = document.createElement('div');
    fill(fresh, next);
    at.replaceChildren(...fresh.childNodes);
    const swapped = at.querySelector<HTMLElement>('[data-sleeve]')!;
    upgrade(swapped);
    await drawn();
    expect(rowsOf(swapped)).to.have.length(10);
    expect(errors).to.deep.equal([]);
  });

  it('is the same after it has been moved', async () => {
    const at = await box();
    const host = fill(at, rockySnippet());
    upgrade(host);
    await drawn();
    const before = rowsOf(host);
    const other = document.createElement('section');
    at.append(other);
    other.append(host);
    await drawn();
    expect(rowsOf(host)).to.deep.equal(before);
    host.querySelector('li')!.firstChild!.textContent = 'Survivor – Burning Heart (3:53) ';
    await until('a change is seen after the move', () => String(rowsOf(host)[0]).includes('3:53'));
  });

  it('loads an iframe inside once', async () => {
    const at = await box();
    let loads = 0;
    const host = fill(at, rockySnippet());
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>A clip</p>';
    frame.title = 'A clip';
    frame.addEventListener('load', () => loads++);
    host.append(frame);
    await until('the frame has loaded', () => loads === 1);
    const inside = frame.contentWindow;
    upgrade(host);
    await drawn();
    host.append(document.createElement('p'));
    await drawn();
    expect(loads).to.equal(1);
    expect(frame.contentWindow).to.equal(inside);
    expect(frame.checkVisibility()).to.equal(true);
  });

  it('keeps an extra paragraph visible and findable', async () => {
    const host = fill(await box(), rockySnippet().replace('</h3>', '</h3><p>Bought for two pounds.</p>'));
    upgrade(host);
    await drawn();
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(flatText(host).match(/two pounds/g)).to.have.length(1);
  });

  it('waits with a node that holds the focus, and takes it when the focus has gone', async () => {
    const linked = rockySnippet().replace(
      '<li>Survivor – Burning Heart',
      '<li>Survivor – <a href="#x">Burning Heart</a>',
    );
    // what reads links is there, so that nothing but the focus holds the card back
    const other = fill(await box(), linked);
    upgrade(other);
    await until('a card like it stands', () => rowsOf(other).length === 10);
    const at = await box();
    const host = fill(at, linked);
    const after = document.createElement('button');
    after.textContent = 'After';
    at.append(after);
    const link = host.querySelector('a')!;
    link.focus();
    upgrade(host);
    await drawn();
    expect(document.activeElement).to.equal(link);
    expect(link.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await until('the rows stand', () => rowsOf(host).length === 10);
    expect(errors).to.deep.equal([]);
  });

  it('waits with a node that holds the selection', async () => {
    const host = fill(await box(), rockySnippet());
    const text = host.querySelector('li')!.firstChild!;
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(text, 2, text, 8);
    upgrade(host);
    await drawn();
    expect(selection.toString()).to.equal('rvivor');
    expect(host.querySelector('li')!.checkVisibility()).to.equal(true);
    selection.removeAllRanges();
    await until('the rows stand', () => rowsOf(host).length === 10);
  });

  it('shows a translation as it stands and does not read it as data', async () => {
    const host = fill(await box(), rockySnippet());
    upgrade(host);
    await drawn();
    const item = host.querySelector('li')!;
    const translated = document.createElement('font');
    translated.style.setProperty('vertical-align', 'inherit'); // as browsers do
    translated.append(document.createElement('font'));
    translated.firstElementChild!.textContent = 'Survivor – Brennendes Herz (3:51)';
    item.firstChild!.replaceWith(translated);
    await until('the translated words are on the page', () => translated.checkVisibility());
    expect(flatText(host).match(/Brennendes/g)).to.have.length(1);
    expect(flatText(host)).not.to.contain('Burning');
    translated.replaceWith('Survivor – Burning Heart (3:51) ');
    await until('the rows stand again', () => rowsOf(host).length === 10);
  });
});
