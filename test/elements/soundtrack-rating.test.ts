import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { expectAccessible } from '../support/accessibility/index.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { drawn, until } from '../support/settle.js';
import { partTexts, place, stand } from '../support/stand.js';

const withReview = (review: object): Promise<SleeveElement> =>
  stand('<soundtrack-rating></soundtrack-rating>', (element) => (element.review = { title: 'x', ...review }));

describe('soundtrack-rating', () => {
  const rating = (text: string): Promise<SleeveElement> =>
    stand(`<soundtrack-rating rating="${text}"></soundtrack-rating>`);
  const meter = (element: Element): string | null =>
    element.shadowRoot!.querySelector('[part=meter] rect:last-child')?.getAttribute('width') ?? null;

  it('is accessible', async () => {
    await expectAccessible(await rating('4/5'));
  });

  // what an author writes, what is spoken, what is drawn in figures, how much of the meter is full
  const written: readonly (readonly [string, string, string, string | null])[] = [
    ['4/5', 'Rating: 4 out of 5', '4/5', '80'],
    ['8 out of 10', 'Rating: 8 out of 10', '8/10', '80'],
    ['★★★½☆', 'Rating: 3.5 out of 5', '3.5/5', '70'],
    ['85 %', 'Rating: 85 out of 100', '85/100', '85'],
    ['0/5', 'Rating: 0 out of 5', '0/5', '0'],
    ['7', 'Rating: 7', '7', null],
    ['B+', 'Rating: B+', 'B+', null],
    ['Essential', 'Rating: Essential', 'Essential', null],
  ];
  for (const [text, spoken, figures, full] of written) {
    it(`speaks “${text}” once, as one sentence`, async () => {
      const element = await rating(text);
      expect(accessibleTree(element)).to.equal(`img "${spoken}"\nstatus`);
      expect(partTexts(element, 'rating-value')).to.deep.equal([figures]);
      expect(meter(element)).to.equal(full);
    });
  }

  it('says what is rated, a scale that does not begin at 0, and the reviewer’s words', async () => {
    const element = await withReview({
      ratings: [
        { of: 'sound', value: 2, best: 3, worst: 1, label: 'Fair' },
        { of: 'sleeve', value: 'A' },
      ],
    });
    expect(accessibleTree(element)).to.equal('img "sound: 2 out of 3, Fair"\nimg "sleeve: A"\nstatus');
    expect(meter(element)).to.equal('50');
    await expectAccessible(element);
  });

  it('draws none that nobody gave', async () => {
    const box = await place('<soundtrack-rating></soundtrack-rating>');
    const element = box.firstElementChild as SleeveElement;
    element.review = { title: 'Rocky IV', tracks: [{ title: 'War', ratings: [{ value: 5, best: 5 }] }] };
    await drawn();
    await until('the review is there', () => element.shownReview);
    await element.updateComplete;
    expect(accessibleTree(element)).to.equal('status');
  });
});
