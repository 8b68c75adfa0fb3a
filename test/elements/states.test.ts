import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ReviewErrorEvent } from '../../src/elements/review-error-event.js';
import type { ReviewRequestEvent } from '../../src/elements/review-request-event.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { expectAccessible } from '../support/accessibility/check.js';
import { visibleWords } from '../support/accessibility/words.js';
import { answerable, asked, type Answerable } from '../support/answers.js';
import { flatElements, flatText } from '../support/flat-tree.js';
import {
  awake,
  keepWarnings,
  partOf,
  partText,
  partTexts,
  place,
  stand,
  stands,
  titleOf,
} from '../support/stand.js';
import { drawn, until } from '../support/settle.js';

const first = async (markup: string): Promise<SleeveElement> =>
  awake((await place(markup)).firstElementChild!);
const status = (element: Element): string => partText(element, 'status');
const button = (element: Element): HTMLButtonElement | null =>
  element.shadowRoot?.querySelector<HTMLButtonElement>('[part~=status] button') ?? null;
const html = '<h3>Rocky IV</h3><ol><li>Survivor – Burning Heart (3:51)</li></ol>';
const warnings = keepWarnings();

describe('an empty element', () => {
  for (const tag of [
    'soundtrack-card',
    'track-list',
    'soundtrack-rating',
    'soundtrack-series',
    'soundtrack-links',
  ]) {
    it(`says nothing and takes no room: ${tag}`, async () => {
      const element = await first(`<${tag}></${tag}>`);
      await drawn();
      expect(visibleWords(element).size).to.equal(0);
      expect(element.offsetHeight).to.equal(0);
      expect(stands(element)).to.equal(false);
      expect(asked).to.deep.equal([]);
      await expectAccessible(element);
    });
  }

  it('stands as soon as there is something to say, and says so once', async () => {
    const element = await first('<soundtrack-card></soundtrack-card>');
    let ready = 0;
    element.parentElement!.addEventListener('sleeve-ready', () => ready++);
    await drawn();
    expect(ready).to.equal(0);
    element.innerHTML = html;
    await until('it stands', () => stands(element));
    element.setAttribute('year', '1985');
    await until('it has changed', () => partText(element, 'work') === '1985');
    expect(ready).to.equal(1);
  });

  it('asks for a title where a review has none, and makes none up', async () => {
    const element = await first('<soundtrack-card></soundtrack-card>');
    element.review = { label: 'Scotti Bros.' };
    await until('it stands', () => stands(element));
    expect(partText(element, 'missing')).to.contain('no title');
    expect(partText(element, 'label')).to.equal('Scotti Bros.');
    await until('the console says so', () => warnings.some((text) => /title.*missing/.test(text)));
  });
});

describe('an element with an address', () => {
  let src: Answerable;
  beforeEach(() => {
    src = answerable();
  });
  const card = (inside = '', more = ''): string =>
    `<soundtrack-card id="rocky" src="${src.url}" load="eager" ${more}>${inside}</soundtrack-card>`;

  it('says that it loads, in a region that was there before', async () => {
    const element = await first(card());
    await until('it is drawn', () => element.shadowRoot?.querySelector('[role=status]'));
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    await until('it says so', () => status(element).includes('Loading'));
    expect(partOf(element, 'status')).to.equal(region);
    expect(region.checkVisibility()).to.equal(true);
    await expectAccessible(element);
    src.answer({ title: 'Rocky IV' });
    await until('the title shows', () => titleOf(element) === 'Rocky IV');
    expect(partOf(element, 'status')).to.equal(region);
    expect(status(element)).to.equal('');
  });

  it('says in a sentence when it has failed, tries again when asked, and shows what it then gets', async () => {
    const element = await first(card());
    await until('it loads', () => src.asked === 1);
    const region = partOf(element, 'status');
    src.answer('Gone', 410);
    await until('it says so', () => status(element).includes('could not be loaded'));
    expect(partOf(element, 'status')).to.equal(region);
    await until('the console says more', () => warnings.some((text) => text.includes('410')));
    expect(warnings.join()).to.contain('<soundtrack-card id="rocky">');
    await expectAccessible(element);
    src.hold();
    button(element)!.click();
    await until('it asks again', () => src.asked === 2);
    await until('it says that it loads', () => status(element).includes('Loading'));
    expect(button(element)).to.equal(null);
    src.answer({ title: 'Rocky IV' });
    await until('the title shows', () => titleOf(element) === 'Rocky IV');
  });

  const failures: Readonly<Record<string, readonly [() => void, RegExp]>> = {
    'a server that has none': [() => src.answer('', 404), /404/],
    'no network': [() => src.fail(), /no answer/],
    'an answer that is no JSON': [() => src.answer('<!doctype html>'), /JSON/],
    'an answer without an end': [() => src.answer('{"title": "Rocky'), /JSON/],
  };
  for (const [name, [fail, words]] of Object.entries(failures)) {
    it(`shows the page’s own words after ${name}, and tells the console only`, async () => {
      const element = await stand(card(html));
      const events: ReviewErrorEvent[] = [];
      element.parentElement!.addEventListener('review-error', (event) => events.push(event));
      await until('it loads', () => src.asked);
      expect(titleOf(element)).to.equal('Rocky IV');
      fail();
      await until('the console says so', () => warnings.some((text) => words.test(text)));
      expect(titleOf(element)).to.equal('Rocky IV');
      expect(partTexts(element, 'track-title')).to.deep.equal(['Burning Heart']);
      expect(status(element)).to.equal('');
      expect(events).to.have.length(1);
      expect(events[0]?.problems).to.have.length(1);
      expect(warnings).to.have.length(1);
    });
  }

  it('asks for nothing at an address that is not safe', async () => {
    const element = await first('<soundtrack-card src="javascript:alert(1)"></soundtrack-card>');
    await until('it says so', () => status(element).includes('could not be loaded'));
    await until('the console names it', () => warnings.some((text) => /src.*javascript:alert/.test(text)));
    expect(button(element), 'there is nothing to try again').to.equal(null);
    element.start();
    await drawn();
    expect(asked).to.deep.equal([]);
  });

  it('waits until it comes near the viewport', async () => {
    const box = await place(
      `<div style="height: 5000px"></div><soundtrack-card src="${src.url}"></soundtrack-card>`,
    );
    const element = box.lastElementChild as SleeveElement;
    await until('it is drawn', () => element.shadowRoot?.querySelector('[role=status]'));
    await drawn();
    expect(src.asked).to.equal(0);
    element.scrollIntoView();
    await until('it loads', () => src.asked === 1);
    scrollTo(0, 0);
  });

  it('asks once for two elements with one address', async () => {
    const box = await place(card() + card());
    await until('it loads', () => src.asked);
    src.answer({ title: 'Rocky IV' });
    for (const element of box.children) await until('both show it', () => titleOf(element) === 'Rocky IV');
    expect(src.asked).to.equal(1);
  });
});

describe('an address on another site', () => {
  const host = 'reviews.example';
  let src: Answerable;
  beforeEach(() => {
    src = answerable(`https://${host}`);
  });

  it('is asked when the reader presses the button that names it, and not before', async () => {
    const element = await first(`<soundtrack-card src="${src.url}"></soundtrack-card>`);
    await until('the button stands', () => button(element));
    element.scrollIntoView();
    await drawn();
    expect(button(element)!.textContent).to.contain(host);
    expect(asked).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes(host))).to.have.length(
      0,
    );
    await expectAccessible(element);
    button(element)!.focus();
    button(element)!.click();
    await until('it is asked', () => src.asked === 1);
    src.answer({ title: 'Rocky IV', cover: { src: 'cover.jpg' } });
    await until('the title shows', () => titleOf(element) === 'Rocky IV');
    expect(element.shadowRoot!.activeElement, 'the focus stays').to.equal(partOf(element, 'frame'));
    expect(button(element)).to.equal(null);
    const image = partOf(element, 'image') as HTMLImageElement;
    expect(image.src).to.equal(`https://${host}/answers/cover.jpg`);
  });

  it('is named when it has failed', async () => {
    const element = await first(`<soundtrack-card load="eager" src="${src.url}"></soundtrack-card>`);
    src.fail();
    await until('it says so', () => status(element).includes(`could not be loaded from ${host}`));
    const before = src.asked;
    const requests: string[] = [];
    element.addEventListener('review-request', (event) => {
      requests.push(event.url);
      event.preventDefault();
    });
    button(element)!.click();
    await drawn();
    expect(requests, 'another try is announced too').to.deep.equal([src.url]);
    expect(src.asked).to.equal(before);
  });

  it('can be kept from being asked, and asked later', async () => {
    const element = await first(`<div data-sleeve="soundtrack-card" data-src="${src.url}">${html}</div>`);
    await until('the button stands beside the page’s words', () => button(element) && stands(element));
    const events: ReviewRequestEvent[] = [];
    element.origin.parentElement!.addEventListener('review-request', (event) => events.push(event), {
      once: true,
    });
    element.origin.addEventListener('review-request', (event) => event.preventDefault(), { once: true });
    button(element)!.click();
    await drawn();
    expect(events.map(({ url, cancelable }) => [url, cancelable])).to.deep.equal([[src.url, true]]);
    expect(asked).to.deep.equal([]);
    expect(button(element)).not.to.equal(null);
    element.start();
    await until('it is asked', () => src.asked === 1);
  });

  for (const load of ['near', 'eager'])
    it(`is asked without a press where the page says load="${load}"`, async () => {
      await first(`<soundtrack-card load="${load}" src="${src.url}"></soundtrack-card>`);
      await until('it is asked', () => src.asked === 1);
    });

  it('waits for a press on this site too where the page says load="click"', async () => {
    src = answerable();
    const element = await first(`<soundtrack-card load="click" src="${src.url}"></soundtrack-card>`);
    await until('the button stands', () => button(element));
    expect(src.asked).to.equal(0);
    button(element)!.click();
    await until('it is asked', () => src.asked === 1);
  });
});

describe('bad data', () => {
  const bad = {
    title: 'Rocky IV',
    work: { type: 'movie', title: 'Rocky IV', year: 1985 },
    url: 'javascript:alert(1)',
    tracks: [
      { title: 'Burning Heart', length: 'four minutes' },
      { title: '' },
      { title: 'War', artist: { html: 1 } },
    ],
    mood: 'sweaty',
  };
  const expected = [
    /work\.type.*movie.*film/,
    /url.*javascript:alert.*http/,
    /tracks\[0\]\.length.*four minutes.*mm:ss/,
    /tracks\[1\]\.title/,
    /tracks\[2\]\.artist.*string/,
    /mood: “mood” is no field of a review; allowed are title, .*comments\.$/,
  ];
  for (const [name, markup] of Object.entries({
    'a property': '<soundtrack-card></soundtrack-card>',
    'a script': `<soundtrack-card><script type="application/json">${JSON.stringify(bad)}</script></soundtrack-card>`,
  })) {
    it(`in ${name} costs only what is bad; the console says where, what and what is allowed`, async () => {
      const events: ReviewErrorEvent[] = [];
      const keep = (event: ReviewErrorEvent): unknown => events.push(event);
      document.body.addEventListener('review-error', keep);
      const element = await first(markup);
      if (name === 'a property') element.review = bad;
      await until('it stands', () => stands(element));
      expect(titleOf(element)).to.equal('Rocky IV');
      expect(partText(element, 'work')).to.equal('From Rocky IV (1985)');
      expect(partTexts(element, 'track-title')).to.deep.equal(['Burning Heart', 'War']);
      expect(partTexts(element, 'length').join('')).to.equal('');
      await until('all is said', () => warnings.length >= expected.length);
      expect(warnings).to.have.length(expected.length);
      for (const [i, pattern] of expected.entries())
        expect(warnings[i]).to.match(pattern).and.to.contain('<soundtrack-card>');
      expect(events).to.have.length(1);
      expect(events[0]?.problems).to.have.length(expected.length);
      document.body.removeEventListener('review-error', keep);
    });
  }

  it('in attributes is named with what is allowed', async () => {
    const element = await stand(`<soundtrack-card work-type="movie" year="MCM">${html}</soundtrack-card>`);
    await until('both are said', () => warnings.length === 2);
    expect(warnings[0]).to.match(/work-type.*movie.*film, series, game, stage/);
    expect(warnings[1]).to.match(/year.*MCM.*integer/);
    expect(partOf(element, 'work')).to.equal(null);
  });

  it('in `data-field` is named with the names that there are', async () => {
    await stand(`<soundtrack-card>${html}<p data-field="mood">Sweaty</p></soundtrack-card>`);
    await until('it is said', () => warnings.length);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /data-field: “mood” is no field of a review; allowed are album-title, .*moments\.$/,
    );
  });

  it('that looks like a template or a node stays words or is left out', async () => {
    const element = await first('<soundtrack-card></soundtrack-card>');
    element.review = {
      title: '<img src=x onerror=alert(1)>',
      label: { _$litType$: 1, strings: ['<b>x</b>'], values: [] },
      genres: [document.createElement('iframe')],
    };
    await until('it stands', () => stands(element));
    expect(titleOf(element)).to.equal('<img src=x onerror=alert(1)>');
    expect(flatElements(element).filter((at) => at.matches('iframe,b,img'))).to.deep.equal([]);
    expect(flatText(element)).not.to.contain('[object');
  });
});
