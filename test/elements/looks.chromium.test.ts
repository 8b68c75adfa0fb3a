import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { checkReflow, expectAccessible, report } from '../support/accessibility/index.js';
import { chromiumPlainTree, ourPlainTree } from '../support/accessibility/chromium-tree.js';
import { checkForcedColours } from '../support/accessibility/forced-colours.js';
import { generatedText } from '../support/accessibility/rendered.js';
import { answerable } from '../support/answers.js';
import { emulateFeatures } from '../support/cdp.js';
import { everything, everythingMarkup } from '../support/everything.js';
import { flatElements } from '../support/flat-tree.js';
import { rockySnippet } from '../support/rocky.js';
import { awake, partOf, partTexts, place, stands } from '../support/stand.js';
import { until } from '../support/settle.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';

/** What is looked at: its markup, and which fields of the review with every field it gets, if any. */
const subjects: Readonly<Record<string, readonly [string, (readonly string[])?]>> = {
  'the Rocky card': [rockySnippet()],
  'a card with every field': ['<soundtrack-card></soundtrack-card>', []],
  'a card from plain markup with every field': [`<soundtrack-card>${everythingMarkup}</soundtrack-card>`],
  'a card beside words of the page': [
    rockySnippet().replace('</h3>', '</h3><p>Bought for <a href="#two">two pounds</a>.</p>'),
  ],
  'a track list': ['<track-list></track-list>', []],
  ratings: ['<soundtrack-rating></soundtrack-rating>', []],
  'a series': ['<soundtrack-series></soundtrack-series>', []],
  links: ['<soundtrack-links></soundtrack-links>', []],
};

async function subject(name: string): Promise<SleeveElement> {
  const [markup, fields] = subjects[name]!;
  document.documentElement.lang = 'en';
  const element = awake((await place(markup)).firstElementChild!);
  if (fields) element.review = await everything();
  await until('it stands', () => stands(element));
  await until('every picture is there', () =>
    flatElements(element).every((at) => !(at instanceof HTMLImageElement) || at.complete),
  );
  return element;
}

/** Makes the page a dark one; axe takes a page without a colour of its own for white paper. */
async function darken(): Promise<void> {
  document.documentElement.style.colorScheme = 'light dark';
  document.body.style.background = 'Canvas';
  await emulateFeatures({ 'prefers-color-scheme': 'dark' });
}
afterEach(() => {
  for (const at of [document.documentElement, document.body]) at.removeAttribute('style');
});

describe('the looks of', function () {
  this.timeout(30_000);
  for (const name of Object.keys(subjects)) {
    describe(name, () => {
      it('are whole at 320 px, and at 240', async () => {
        const element = await subject(name);
        for (const width of [320, 240]) {
          const { by, findings } = await checkReflow(element, { width });
          expect(report(findings)).to.equal('');
          expect(by).to.equal('viewport');
        }
      });

      it('are whole in forced colours', async () => {
        expect(report(await checkForcedColours(await subject(name)))).to.equal('');
      });

      it('are accessible in the dark', async () => {
        const element = await subject(name);
        await darken();
        expect(getComputedStyle(element).color).to.equal('rgb(255, 255, 255)');
        await expectAccessible(element);
      });

      it('hold still where motion is reduced', async () => {
        await emulateFeatures({ 'prefers-reduced-motion': 'reduce' });
        const element = await subject(name);
        const moving = flatElements(element).filter((at) => {
          const { animationName, transitionDuration } = getComputedStyle(at);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        });
        expect(moving.map((at) => at.getAttribute('part'))).to.deep.equal([]);
        expect(document.getAnimations()).to.deep.equal([]);
      });

      it('say what Chromium hears', async () => {
        const element = await subject(name);
        expect(ourPlainTree(element)).to.equal(await chromiumPlainTree(element));
      });

      it('are printed without losing a word', async () => {
        const element = await subject(name);
        const shown = (): number => flatElements(element).filter((at) => at.checkVisibility()).length;
        const before = shown();
        await emulateFeatures({}, 'print');
        expect(shown()).to.equal(before);
        const { findings } = await checkReflow(element, { width: 320 });
        expect(report(findings)).to.equal('');
      });
    });
  }
});

describe('a row with a pick', () => {
  it('is still told from the others in forced colours', async () => {
    const element = await subject('the Rocky card');
    const edge = (part: string): string => getComputedStyle(partOf(element, part)!).borderInlineStartStyle;
    expect(edge('picked')).to.equal('none');
    await emulateFeatures({ 'forced-colors': 'active' });
    expect(edge('picked')).to.equal('solid');
    const plain = element.shadowRoot!.querySelector('[part=row]')!;
    expect(getComputedStyle(plain).borderInlineStartStyle).to.equal('none');
  });
});

describe('a printed card', () => {
  it('says where its links lead, and keeps its rows whole', async () => {
    const element = await subject('a card with every field');
    const link = (): string => generatedText(partOf(element, 'link')!, '::after');
    expect(link()).to.equal('');
    await emulateFeatures({}, 'print');
    expect(link()).to.equal(' https://listen.example/lighthouse');
    expect(getComputedStyle(partOf(element, 'row')!).breakInside).to.equal('avoid');
    expect(getComputedStyle(partOf(element, 'frame')!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('an element that has nothing to show yet', () => {
  for (const state of ['waiting', 'failed'] as const)
    it(`is whole in forced colours, in the dark and at 320 px: ${state}`, async () => {
      const src = answerable('https://reviews.example');
      const load = state === 'failed' ? 'load="eager"' : '';
      const element = awake(
        (await place(`<soundtrack-card ${load} src="${src.url}"></soundtrack-card>`)).firstElementChild!,
      );
      src.fail();
      await until('it has a button', () => partTexts(element, 'button').length);
      expect(report(await checkForcedColours(element))).to.equal('');
      expect(report((await checkReflow(element)).findings)).to.equal('');
      await darken();
      await expectAccessible(element);
    });
});
