import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { expectAccessible } from '../support/accessibility/check.js';
import { flatElements, flatText } from '../support/flat-tree.js';
import { drawnRows, rockyList, rockySnippet, rockyTracks } from '../support/rocky.js';
import { awake, keepWarnings, partOf, partTexts, place, stand, stands, titleOf } from '../support/stand.js';
import { until } from '../support/settle.js';

const warnings = keepWarnings();
const card = (review: unknown): Promise<SleeveElement> =>
  stand('<soundtrack-card></soundtrack-card>', (element) => (element.review = review));

/** What of an element reaches out of its own box, on either side. */
function sticksOut(element: Element): string[] {
  const box = element.getBoundingClientRect();
  return flatElements(element)
    .filter((at) => {
      const { left, right, width } = at.getBoundingClientRect();
      return width > 0 && (left < box.left - 1 || right > box.right + 1);
    })
    .map((at) => at.getAttribute('part') ?? at.localName);
}

/** The number of lines that the words in an element take. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

describe('a great deal of data', () => {
  it('is all shown: 2,000 rows', async () => {
    const tracks = Array.from({ length: 2000 }, (_, i) => ({ title: `Song ${i + 1}`, length: '1:00' }));
    const element = (await place('<track-list></track-list>')).firstElementChild as SleeveElement;
    element.review = { title: 'Long', tracks };
    await until('the rows stand', () => stands(element), 8);
    expect(element.shadowRoot!.querySelectorAll('[part~=row]')).to.have.length(2000);
    expect(partTexts(element, 'total')[0]).to.contain('2000 tracks').and.to.contain('33:20:00');
    expect(warnings).to.deep.equal([]);
    element.review = { title: 'Longer', tracks: [...tracks, { title: 'One more' }] };
    await until('the console says what is cut', () => warnings.some((text) => /tracks.*2000/.test(text)), 8);
    expect(flatText(element)).not.to.contain('One more');
  }).timeout(20_000);

  it('is all shown: a title of 1,000 characters, and words without a place to break', async () => {
    const long = 'Soundtrack '.repeat(91).trim().slice(0, 1000);
    const word = 'Donaudampfschiff'.repeat(12);
    const review = {
      title: long,
      artist: word,
      label: word,
      series: { title: word, next: { title: word, url: '/next' } },
      verdict: { text: word },
      tracks: [
        { title: word, artist: word, note: word, picks: [{ kind: 'own', label: word }], number: 'A1' },
      ],
      captions: [{ after: 1, text: word }],
      links: [{ url: `https://${word.slice(0, 60)}.example/`, label: word }],
    };
    for (const width of [240, 320, 720, 1200]) {
      const box = await place(`<div style="width: ${width}px"><soundtrack-card></soundtrack-card></div>`);
      const element = box.querySelector('soundtrack-card')!;
      element.review = review;
      await until('it stands', () => stands(element));
      expect(titleOf(element)).to.equal(long);
      expect(sticksOut(element)).to.deep.equal([]);
      expect(element.offsetWidth).to.equal(width);
      box.remove();
    }
  });

  it('is all read: two tracks of one title, each with its own credit, pick and length', async () => {
    const element = await stand(
      rockySnippet(rockyList().replace('</ol>', '<li>Edwin Starr – Burning Heart (3:20)</li></ol>')),
    );
    const rows = drawnRows(element.shadowRoot!);
    expect(rows[0]).to.deep.equal(['1', 'Survivor', 'Burning Heart', '3:51', 'favourite']);
    expect(rows[10]).to.deep.equal(['11', 'Edwin Starr', 'Burning Heart', '3:20']);
    element.origin
      .querySelectorAll('li')[10]!
      .append(' ', Object.assign(document.createElement('mark'), { textContent: 'Hidden gem' }));
    await until('the other has its own', () => drawnRows(element.shadowRoot!)[10]?.[4] === 'hidden-gem');
    expect(drawnRows(element.shadowRoot!)[0]).to.deep.equal(rows[0]);
  });
});

describe('a narrow column', () => {
  it('breaks no word of a pick, a length or a number that has room', async () => {
    const box = await place(`<div style="width: 240px">${rockySnippet()}</div>`);
    const element = awake(box.querySelector('[data-sleeve]')!);
    await until('it stands', () => stands(element));
    for (const part of ['pick-label', 'length', 'number', 'total-length', 'count'])
      for (const at of element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~=${part}]`))
        expect(linesOf(at), `${part}: ${at.textContent}`).to.equal(1);
    expect(sticksOut(element)).to.deep.equal([]);
  });
});

describe('other languages and scripts', () => {
  it('from right to left: numbers stand on the right, lengths on the left, nothing sticks out', async () => {
    const review = {
      title: 'רוקי 4',
      lang: 'he',
      tracks: [
        {
          title: 'לב בוער',
          artist: 'Survivor',
          length: '3:51',
          picks: [{ kind: 'favourite', label: 'הטוב ביותר' }],
        },
        { title: 'No Easy Way Out', artist: 'Robert Tepper', length: '4:32' },
      ],
      ratings: [{ value: 4, best: 5 }],
    };
    for (const width of [320, 720]) {
      const box = await place(
        `<div dir="rtl" lang="he" style="width: ${width}px"><soundtrack-card></soundtrack-card></div>`,
      );
      const element = box.querySelector('soundtrack-card')!;
      element.review = review;
      await until('it stands', () => stands(element));
      const left = (part: string): number => partOf(element, part)!.getBoundingClientRect().left;
      expect(left('number')).to.be.greaterThan(left('track-title'));
      expect(left('track-title')).to.be.greaterThan(left('length'));
      expect(left('track-title')).to.be.greaterThan(element.getBoundingClientRect().left + width / 2);
      expect(sticksOut(element)).to.deep.equal([]);
      expect(getComputedStyle(partOf(element, 'title')!).direction).to.equal('rtl');
      // a Latin title inside does not turn the row round: its length stays at the end of the line
      const [row] = [...element.shadowRoot!.querySelectorAll('[part~=row]')].slice(1);
      const at = (part: string): number =>
        row!.querySelector(`[part~=${part}]`)!.getBoundingClientRect().left;
      expect(at('track-title')).to.be.greaterThan(at('length'));
      box.remove();
    }
  });

  it('in Japanese with romanised titles: each says its language', async () => {
    const element = await card({
      title: '千と千尋の神隠し',
      lang: 'ja',
      tracks: [
        {
          title: 'One Summer’s Day',
          lang: 'en',
          aliases: [
            { title: 'あの夏へ', lang: 'ja' },
            { title: 'ano natsu e', lang: 'ja-Latn' },
          ],
        },
      ],
    });
    const langs = (part: string): (string | undefined)[] =>
      [...element.shadowRoot!.querySelectorAll(`[part~=${part}]`)].map(
        (at) => at.closest<HTMLElement>('[lang]')?.lang,
      );
    expect(element.shadowRoot!.querySelector('[part~=title] [lang]')?.getAttribute('lang')).to.equal('ja');
    expect(langs('track-title')).to.deep.equal(['en']);
    expect(langs('alias')).to.deep.equal(['ja', 'ja-Latn']);
    await expectAccessible(element);
  });

  it('from plain markup: the language of a heading, a row and an alias is kept', async () => {
    const element = await stand(
      '<soundtrack-card><h3 lang="ja">千と千尋の神隠し</h3><ol><li lang="ja">あの夏へ (3:09)</li></ol></soundtrack-card>',
    );
    expect(partOf(element, 'title')?.querySelector('[lang]')?.getAttribute('lang')).to.equal('ja');
    expect(partOf(element, 'track-title')?.lang).to.equal('ja');
  });

  it('of dates and numbers: that of the nearest element, across a placeholder', async () => {
    const box = await place(
      '<div lang="de"><div data-sleeve="soundtrack-card" data-released="1985-11-27" data-rating="4.5/5"><h3>Rocky IV</h3></div></div>',
    );
    const element = awake(box.querySelector('[data-sleeve]')!);
    await until('it stands', () => stands(element));
    expect(partTexts(element, 'released')).to.deep.equal(['27. November 1985']);
    expect(partTexts(element, 'rating-value')).to.deep.equal(['4,5/5']);
  });
});

describe('the ten tracks', () => {
  it('come to a total, which is a lower bound when a length is missing', async () => {
    const element = await stand(rockySnippet());
    expect(partTexts(element, 'total-length')).to.deep.equal(['43:02']);
    const items = element.origin.querySelectorAll('li');
    items[9]!.textContent = `${rockyTracks[9]![1]} – ${rockyTracks[9]![2]}`;
    await until('a length is missing', () => partTexts(element, 'total-length')[0] === 'at least 39:24');
  });
});
