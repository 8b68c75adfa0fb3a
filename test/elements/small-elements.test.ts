import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import type { SoundtrackReviewElement } from '../../src/elements/soundtrack-review/soundtrack-review.js';
import { expectAccessible, expectKeyboard, stopLines } from '../support/accessibility/index.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { answerable } from '../support/answers.js';
import { keepWarnings, partOf, partTexts, place, stand } from '../support/stand.js';
import { drawn, until } from '../support/settle.js';

const warnings = keepWarnings();
const withReview = (tag: string, review: object): Promise<SleeveElement> =>
  stand(`<${tag}></${tag}>`, (element) => (element.review = { title: 'x', ...review }));
const links = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((a) => `${a.getAttribute('href')} ${a.rel}`.trim());

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
    const element = await withReview('soundtrack-rating', {
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

describe('soundtrack-series', () => {
  const series = {
    title: 'Great Soundtracks of 1985',
    position: 3,
    total: 12,
    previous: { title: 'Vision Quest', url: '/vision-quest' },
    next: { title: 'Top Gun', url: 'https://blog.example/top-gun' },
  };

  it('is accessible, and both posts are reached by key', async () => {
    const element = await withReview('soundtrack-series', { series });
    await expectAccessible(element);
    expect(stopLines(await expectKeyboard(element))).to.deep.equal([
      'link "Previous Vision Quest"',
      'link "Next Top Gun"',
    ]);
  });

  it('says the series, the place in it, and the way to its neighbours', async () => {
    const element = await withReview('soundtrack-series', { series });
    expect(accessibleTree(element)).to.equal(`paragraph: Great Soundtracks of 1985 3 of 12
navigation "Great Soundtracks of 1985"
  link "Previous Vision Quest"
  link "Next Top Gun"
status`);
    expect(links(element)).to.deep.equal(['/vision-quest prev', 'https://blog.example/top-gun next']);
  });

  it('says a place without a total, and a post without an address in words only', async () => {
    const { total: _, ...open } = series;
    const element = await withReview('soundtrack-series', {
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
    const element = await withReview('soundtrack-links', review);
    await expectAccessible(element);
    expect(await expectKeyboard(element)).to.have.length(5);
  });

  it('groups links by what they are for, and says where each leads and which are paid for', async () => {
    const element = await withReview('soundtrack-links', review);
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
