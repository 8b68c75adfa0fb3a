import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SoundtrackReviewElement } from '../../src/elements/soundtrack-review/soundtrack-review.js';
import { upgrade } from '../../src/embed/placeholders.js';
import { expectAccessible } from '../support/accessibility/index.js';
import { answerable } from '../support/answers.js';
import { drawn, until } from '../support/settle.js';
import { keepWarnings, partOf, partText, place, titleOf } from '../support/stand.js';

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

  it('lets a piece with attributes of its own wait for what it loads', async () => {
    const src = answerable();
    const box = await place(
      `<soundtrack-review src="${src.url}"><soundtrack-card work-type="film" year="1985"></soundtrack-card></soundtrack-review>`,
    );
    const card = box.querySelector('soundtrack-card')!;
    let ready = 0;
    card.addEventListener('sleeve-ready', () => ready++);
    await until('it is asked', () => src.asked === 1);
    await drawn();
    expect(partOf(card, 'frame')).to.equal(null);
    expect(ready).to.equal(0);
    src.answer({ title: 'Rocky IV' });
    await until('it stands', () => titleOf(card) === 'Rocky IV');
    expect(partText(card, 'work')).to.equal('Film soundtrack, 1985');
  });

  it('as a placeholder that comes back serves the pieces that came meanwhile', async () => {
    const box = await place(
      '<div data-sleeve="soundtrack-review" id="back" data-album-title="Rocky IV"></div><soundtrack-card for="back"></soundtrack-card>',
    );
    const [host, card] = [...box.children] as [HTMLElement, HTMLElement];
    upgrade(host);
    await until('it is served', () => titleOf(card) === 'Rocky IV');
    host.remove();
    card.remove();
    box.append(card);
    await drawn();
    box.prepend(host);
    upgrade(host);
    await until('it is served again', () => titleOf(card) === 'Rocky IV');
  });
});
