import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { expectAccessible, expectKeyboard } from '../support/accessibility/index.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { until } from '../support/settle.js';
import { keepWarnings, partTexts, stand } from '../support/stand.js';

const warnings = keepWarnings();
const withReview = (review: object): Promise<SleeveElement> =>
  stand('<soundtrack-links></soundtrack-links>', (element) => (element.review = { title: 'x', ...review }));
const links = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((a) => `${a.getAttribute('href')} ${a.rel}`.trim());

describe('soundtrack-links', () => {
  const review = {
    links: [
      { url: 'https://www.shop.example/lp?ref=1', label: 'The LP', kind: 'buy', sponsored: true },
      { url: 'https://listen.example/rocky', kind: 'listen' },
      { url: 'mailto:mara@blog.example', label: 'Write to me' },
      { url: 'javascript:alert(1)', label: 'Bad' },
      { url: '/interview', label: 'An interview', kind: 'read' },
      { url: 'https://shop.example/cd', label: 'The CD', kind: 'buy' },
    ],
  };

  it('is accessible, and every link is reached by key', async () => {
    const element = await withReview(review);
    await expectAccessible(element);
    expect(await expectKeyboard(element)).to.have.length(5);
  });

  it('groups links by what they are for, and says where each leads and which are paid for', async () => {
    const element = await withReview(review);
    expect(accessibleTree(element)).to.equal(`list "Listen"
  listitem
    link "listen.example"
list "Buy"
  listitem
    link "The LP shop.example sponsored"
  listitem
    link "The CD shop.example"
list "Read more"
  listitem
    link "An interview ${location.host}"
list "Links"
  listitem
    link "Write to me"
status`);
    expect(links(element)).to.deep.equal([
      'https://listen.example/rocky noopener',
      'https://www.shop.example/lp?ref=1 sponsored noopener',
      'https://shop.example/cd noopener',
      `${location.origin}/interview noopener`,
      'mailto:mara@blog.example noopener',
    ]);
    expect(warnings.join()).to.match(/links\[3\]\.url.*javascript/);
  });

  it('reads the page’s own links, paid ones by their rel', async () => {
    const element = await stand(
      '<soundtrack-links><p><a data-field="buy" rel="sponsored nofollow" href="https://shop.example/lp">The LP</a></p><a data-field="listen" href="https://listen.example/">Hear it</a></soundtrack-links>',
    );
    await until('both stand', () => links(element).length === 2);
    expect(links(element)).to.deep.equal([
      'https://listen.example/ noopener',
      'https://shop.example/lp sponsored noopener',
    ]);
    expect(partTexts(element, 'sponsored')).to.deep.equal(['sponsored']);
  });
});
