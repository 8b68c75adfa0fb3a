import { expect } from '@open-wc/testing';
import { canNarrowViewport, checkReflow } from './support/accessibility/index.js';

const narrows = await canNarrowViewport();
const narrow = narrows
  ? 'a viewport of 320 px'
  : 'a root element of 320 px [this engine cannot narrow its viewport to 320 px]';

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('div');
  document.body.append(stage);
});
afterEach(() => stage.remove());

const place = (html: string): HTMLElement => {
  stage.innerHTML = html;
  return stage;
};

describe(`reflow in ${narrow}`, () => {
  it('finds nothing where lines wrap', async () => {
    place('<p>Burning Heart, No Easy Way Out, One Way Street and Hearts on Fire, on one long line</p>');
    const { by, findings } = await checkReflow(stage);
    expect(findings).to.deep.equal([]);
    expect(by).to.equal(narrows ? 'viewport' : 'root element');
  });

  for (const [fault, html, rule] of [
    ['a fixed width', '<p style="width: 400px">Burning Heart</p>', 'sticks-out'],
    [
      'a line that does not wrap',
      '<p style="white-space: nowrap">Burning Heart, No Easy Way Out, One Way Street and Hearts on Fire</p>',
      'sticks-out',
    ],
    [
      'a title cut with an ellipsis',
      '<p style="width: 80px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">Burning Heart</p>',
      'text-cut',
    ],
    [
      'lines below a fixed height',
      '<p style="width: 80px; height: 20px; overflow: hidden">Burning Heart by Survivor</p>',
      'text-cut',
    ],
  ] as const) {
    it(`finds ${fault}`, async () => {
      const { findings } = await checkReflow(place(html));
      expect(findings.map((found) => found.rule)).to.include(rule);
    });
  }

  it('leaves the page as wide as it was', async () => {
    const before = [innerWidth, document.documentElement.style.width];
    await checkReflow(place('<p>Short</p>'));
    expect([innerWidth, document.documentElement.style.width]).to.deep.equal(before);
  });
});
