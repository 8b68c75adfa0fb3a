import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { expectAccessible, expectKeyboard, stopLines } from '../support/accessibility/index.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { until } from '../support/settle.js';
import { partTexts, stand } from '../support/stand.js';

const withReview = (review: object): Promise<SleeveElement> =>
  stand('<soundtrack-series></soundtrack-series>', (element) => (element.review = { title: 'x', ...review }));
const links = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((a) => `${a.getAttribute('href')} ${a.rel}`.trim());

describe('soundtrack-series', () => {
  const series = {
    title: 'Great Soundtracks of 1985',
    position: 3,
    total: 12,
    previous: { title: 'Vision Quest', url: '/vision-quest' },
    next: { title: 'Top Gun', url: 'https://blog.example/top-gun' },
  };

  it('is accessible, and both posts are reached by key', async () => {
    const element = await withReview({ series });
    await expectAccessible(element);
    expect(stopLines(await expectKeyboard(element))).to.deep.equal([
      'link "Previous Vision Quest"',
      'link "Next Top Gun"',
    ]);
  });

  it('says the series, the place in it, and the way to its neighbours', async () => {
    const element = await withReview({ series });
    expect(accessibleTree(element)).to.equal(`paragraph: Great Soundtracks of 1985 3 of 12
navigation "Great Soundtracks of 1985"
  link "Previous Vision Quest"
  link "Next Top Gun"
status`);
    expect(links(element)).to.deep.equal(['/vision-quest prev', 'https://blog.example/top-gun next']);
  });

  it('says a place without a total, and a post without an address in words only', async () => {
    const { total: _, ...open } = series;
    const element = await withReview({
      series: { ...open, next: { title: 'Top Gun' } },
    });
    expect(partTexts(element, 'series-position')).to.deep.equal(['No. 3']);
    expect(partTexts(element, 'next')).to.deep.equal(['Next Top Gun']);
    expect(links(element)).to.have.length(1);
  });

  it('reads attributes and the links of the page', async () => {
    const element = await stand(
      '<soundtrack-series series="Scores" series-position="2"><a rel="prev" href="/a">First</a> · <a rel="next" href="/c">Third</a></soundtrack-series>',
    );
    await until('both posts', () => links(element).length === 2);
    expect(links(element)).to.deep.equal(['/a prev', '/c next']);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });
});
