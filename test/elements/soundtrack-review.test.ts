import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SoundtrackReviewElement } from '../../src/elements/soundtrack-review/soundtrack-review.js';
import { expectAccessible } from '../support/accessibility/index.js';
import { answerable } from '../support/answers.js';
import { drawn, until } from '../support/settle.js';
import { keepWarnings, partOf, place } from '../support/stand.js';

const warnings = keepWarnings();

describe('soundtrack-review', () => {
  const make = async (attributes: string): Promise<SoundtrackReviewElement> =>
    (
      await place(`<soundtrack-review ${attributes}><p>The page’s own.</p></soundtrack-review>`)
    ).querySelector('soundtrack-review')!;

  it('is accessible, draws nothing and touches nothing inside', async () => {
    const element = await make('album-title="Rocky IV"');
    await until('it has a review', () => element.shownReview);
    expect(element.shownReview).to.deep.equal({ title: 'Rocky IV' });
    expect(element.shadowRoot).to.equal(null);
    expect(element.innerHTML).to.equal('<p>The page’s own.</p>');
    expect(element.firstElementChild!.checkVisibility()).to.equal(true);
    await expectAccessible(element);
  });

  it('does not take the page’s words inside for its own data', async () => {
    const box = await place(
      '<soundtrack-review label="Scotti Bros."><h3>Rocky IV</h3><ol><li>A – B</li></ol></soundtrack-review>',
    );
    const element = box.querySelector('soundtrack-review')!;
    await until('it has a review', () => element.shownReview);
    expect(element.shownReview).to.deep.equal({ label: 'Scotti Bros.' });
  });

  it('says what is wrong with its data, once', async () => {
    const element = await make('id="rocky"');
    const codes: string[][] = [];
    element.addEventListener('review-error', ({ problems }) =>
      codes.push(problems.map(({ code, path }) => `${code} ${path}`)),
    );
    element.review = { title: 'Rocky IV', released: 'soon' };
    await until('it says so', () => codes.length);
    element.setAttribute('label', 'Scotti Bros.');
    await until('it has changed', () => element.shownReview?.label);
    expect(codes).to.deep.equal([['not-allowed released']]);
    await until('the console names it', () => warnings.length);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<soundtrack-review id="rocky"> released').and.to.contain('soon');
  });

  it('waits for another site until it is started', async () => {
    const src = answerable('https://reviews.example');
    const element = await make(`src="${src.url}"`);
    await drawn();
    expect(src.asked).to.equal(0);
    await until('it is asked', () => (element.start(), src.asked === 1));
    src.answer({ title: 'Rocky IV' });
    await until('it has the review', () => element.shownReview?.title === 'Rocky IV');
    expect(partOf(element, 'frame')).to.equal(null);
  });
});
