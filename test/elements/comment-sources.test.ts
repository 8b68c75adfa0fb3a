import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SoundtrackReviewElement } from '../../src/elements/soundtrack-review/soundtrack-review.js';
import { ThreadInput } from '../../src/state/thread-input.js';
import { expectAccessible } from '../support/accessibility/index.js';
import { answerable, asked } from '../support/answers.js';
import { someComments, wordpressList } from '../support/comments.js';
import { drawn, until } from '../support/settle.js';
import { keepWarnings, partText, partTexts, place } from '../support/stand.js';

keepWarnings();

const articles = (element: Element): number => element.shadowRoot!.querySelectorAll('[part~=article]').length;
const buttons = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button[part~=button]:not([part~=fold])'),
];
const threadIn = (box: Element): HTMLElementTagNameMap['comment-thread'] =>
  box.querySelector('comment-thread')!;

/** A page of webmentions, of which one back end has so many. */
const mentions = (first: number, count: number): unknown => ({
  type: 'feed',
  children: Array.from({ length: count }, (_, i) => ({
    type: 'entry',
    author: { name: `N${first + i}` },
    url: `https://mentions.example/${first + i}`,
    published: new Date(Date.UTC(2027, 0, 1) + (first + i) * 60_000).toISOString(),
    'wm-id': first + i,
    'wm-property': 'in-reply-to',
    content: { text: `word${first + i}` },
  })),
});
/** What a Waline server says of so many comments, of which it gives one. */
const waline = (count: number): unknown => ({
  errno: 0,
  data: {
    page: 1,
    totalPages: 1,
    count,
    data: [
      { objectId: 'w1', nick: 'Wen', comment: '<p>Hello.</p>', time: Date.UTC(2026, 11, 1), children: [] },
    ],
  },
});
const withSources = (...sources: readonly { kind: string; url: string }[]): unknown => ({
  title: 'Rocky IV',
  comments: { items: [], sources },
});

describe('comments from several places', () => {
  it('of a review in context come to those of the page', async () => {
    const box = await place(
      `<soundtrack-review><comment-thread>${wordpressList}</comment-thread></soundtrack-review>`,
    );
    box.querySelector<SoundtrackReviewElement>('soundtrack-review')!.review = someComments;
    const element = threadIn(box);
    await until('all stand', () => articles(element) === 6);
    expect(partTexts(element, 'commenter')).to.include.members(['Ines', 'Anna']);
  });

  it('of every back end that the data names stand together', async () => {
    const [first, second] = [answerable(), answerable()];
    const box = await place('<comment-thread load="eager"></comment-thread>');
    const element = threadIn(box);
    element.review = withSources(
      { kind: 'webmention', url: first.url },
      { kind: 'webmention', url: second.url },
    );
    await until('both are asked', () => first.asked && second.asked);
    second.answer(mentions(10, 2));
    await until('those of the second stand', () => articles(element) === 2);
    first.answer(mentions(0, 3));
    await until('all stand', () => articles(element) === 5);
    expect(partText(element, 'responses')).to.equal('5 responses');
  });

  it('fail alone, and each has its own way to try again', async () => {
    const [good, bad] = [answerable(), answerable()];
    const box = await place('<comment-thread load="eager"></comment-thread>');
    const element = threadIn(box);
    element.review = withSources({ kind: 'webmention', url: bad.url }, { kind: 'webmention', url: good.url });
    await until('both are asked', () => good.asked && bad.asked);
    bad.answer('', 404);
    good.answer(mentions(0, 1));
    await until('one stands', () => articles(element) === 1);
    await until('the other is said to have failed', () => partText(element, 'error'));
    expect(buttons(element)).to.have.length(1);
    await expectAccessible(element);
    bad.answer(mentions(5, 1));
    buttons(element)[0]!.click();
    await until('both stand', () => articles(element) === 2);
    expect(partText(element, 'error')).to.equal('');
    expect(good.asked).to.equal(1);
  });

  it('wait for the reader one by one where they are on other sites', async () => {
    const box = await place('<comment-thread></comment-thread>');
    const element = threadIn(box);
    element.review = withSources(
      { kind: 'webmention', url: 'https://one.example/mentions.jf2' },
      { kind: 'webmention', url: 'https://two.example/mentions.jf2' },
    );
    await until('both buttons stand', () => buttons(element).length === 2);
    expect(buttons(element).map((one) => one.textContent?.trim())).to.deep.equal([
      'Show comments from one.example',
      'Show comments from two.example',
    ]);
    expect(partText(element, 'empty')).to.equal('');
    expect(asked).to.deep.equal([]);
    // a site that asks for consent in its own way goes on with the one that was pressed
    element.addEventListener('review-request', (event) => {
      event.preventDefault();
      element.start(event.url);
    });
    buttons(element)[1]!.click();
    await until('the second is asked', () => asked.length);
    await drawn();
    expect(asked.map((url) => new URL(url).host)).to.deep.equal(['two.example']);
  });

  it('keep what they have shown when another one is no longer named', async () => {
    const [first, second] = [answerable(), answerable()];
    const box = await place('<comment-thread load="eager"></comment-thread>');
    const element = threadIn(box);
    const [one, two] = [first, second].map(({ url }) => ({ kind: 'webmention', url }));
    element.review = withSources(one!, two!);
    first.answer(mentions(0, 1));
    second.answer(mentions(10, 2));
    await until('all stand', () => articles(element) === 3);
    element.review = withSources(two!, two!);
    await until('the first has gone', () => articles(element) === 2);
    element.review = withSources(two!, one!);
    await until('it is back', () => articles(element) === 3);
    // its answer of a moment ago is known
    expect([first.asked, second.asked]).to.deep.equal([1, 1]);
  });

  it('of one kind have ids of their own', async () => {
    const [first, second] = [answerable(), answerable()];
    const answer = (name: string): unknown => [
      { id: 5, parent: 0, author_name: name, date_gmt: '2026-11-02T18:00:00', content: { rendered: name } },
      {
        id: 9,
        parent: 5,
        author_name: `${name} 9`,
        date_gmt: '2026-11-02T19:00:00',
        content: { rendered: 'x' },
      },
    ];
    const box = await place('<comment-thread load="eager"></comment-thread>');
    const element = threadIn(box);
    element.review = withSources(
      ...[first, second].map(({ url }) => ({
        kind: 'wordpress',
        url: `${url}?rest_route=/wp/v2/comments&post=1`,
      })),
    );
    first.answer(answer('Old'));
    second.answer(answer('New'));
    await until('all stand', () => articles(element) === 4);
    expect(
      [...element.shadowRoot!.querySelectorAll('[part~=article]')].map((one) =>
        one.getAttribute('aria-label'),
      ),
    ).to.have.members([
      'Comment by Old',
      'Comment by Old 9, in reply to Old',
      'Comment by New',
      'Comment by New 9, in reply to New',
    ]);
  });

  it('leave the focus with the comment that has it', async () => {
    const [early, late] = [answerable(), answerable()];
    const box = await place('<comment-thread load="eager"></comment-thread>');
    const element = threadIn(box);
    element.review = withSources(
      { kind: 'webmention', url: early.url },
      { kind: 'webmention', url: late.url },
    );
    early.answer(mentions(10, 2));
    await until('two stand', () => articles(element) === 2);
    const held = element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=copy]')[1]!;
    const name = held.getAttribute('aria-label');
    held.focus();
    late.answer(mentions(0, 3));
    await until('all stand', () => articles(element) === 5);
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal(name);
  });

  it('are counted once where the data counts them', async () => {
    const server = answerable();
    const element = threadIn(await place('<comment-thread load="eager"></comment-thread>'));
    element.review = {
      title: 'Rocky IV',
      comments: { total: 7, items: [], sources: [{ kind: 'waline', url: server.url }] },
    };
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(waline(7)), { status: 200 }));
    await until('it stands', () => articles(element) === 1);
    expect(partText(element, 'responses')).to.equal('7 responses, 1 shown here');
  });

  it('and the page’s own are one where they are the same', async () => {
    const server = answerable();
    const own = `<div class="h-cite" id="m1"><a class="p-author h-card">N1</a><a class="u-url" href="https://mentions.example/1">1</a><p class="e-content">word1</p></div>`;
    const element = threadIn(
      await place(
        `<comment-thread source="webmention" url="${server.url}" load="eager">${own}</comment-thread>`,
      ),
    );
    server.answer(mentions(1, 2));
    await until('both stand', () => articles(element) === 2);
    expect(partText(element, 'responses')).to.equal('2 responses');
  });

  it('are counted together: the blog’s own, and those of a back end apart', async () => {
    const server = answerable();
    const box = await place(
      `<comment-thread source="waline" url="${server.url}" load="eager"><h3>18 responses</h3>${wordpressList}</comment-thread>`,
    );
    const element = threadIn(box);
    // the adapter asks below the address that it is given
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(waline(7)), { status: 200 }));
    await until('all stand', () => articles(element) === 4);
    expect(partText(element, 'responses')).to.equal('25 responses, 4 shown here');
  });
});

describe('the page’s own comments', () => {
  const settings = { review: undefined, source: null, url: null, src: null, load: null, for: null };

  it('are taken over when they can be drawn and the reader is not in them', async () => {
    const box = await place(`<div tabindex="-1">${wordpressList}</div>`);
    const origin = box.firstElementChild as HTMLElement;
    const input = new ThreadInput(origin, () => undefined);
    input.connect(origin);
    input.gather(settings, true);
    expect([input.isDrawn, input.takesOver]).to.deep.equal([true, false]);
    origin.querySelector('a')!.focus();
    input.takeOver();
    expect(input.takesOver).to.equal(false);
    origin.querySelector('a')!.blur();
    input.takeOver();
    expect(input.takesOver).to.equal(true);
    input.disconnect();
  });

  it('stand, and are not said to be ready, until they are drawn in the order that is wished', async () => {
    const box = await place('<div></div>');
    const element = document.createElement('comment-thread');
    element.setAttribute('sort', 'newest');
    element.innerHTML = wordpressList;
    let rows: string[] | undefined;
    element.addEventListener('sleeve-ready', () => (rows = partTexts(element, 'commenter')));
    box.append(element);
    await until('it is ready', () => rows);
    expect(rows).to.deep.equal(['Gruff', 'Ines', 'Mara']);
  });
});

describe('new since the last visit', () => {
  it('is the same for every thread of a page', async () => {
    localStorage.setItem(
      `sleeve-notes:seen ${location.pathname}`,
      String(Date.parse('2026-11-02T18:30:00Z')),
    );
    const box = await place(
      '<comment-thread seen="visit"></comment-thread><comment-thread seen="visit"></comment-thread>',
    );
    const [first, second] = [...box.querySelectorAll('comment-thread')];
    first!.review = someComments;
    await until('the first stands', () => articles(first!));
    await drawn();
    second!.review = someComments;
    await until('the second stands', () => articles(second!));
    expect(partTexts(first!, 'new')).to.deep.equal(['new']);
    expect(partTexts(second!, 'new')).to.deep.equal(['new']);
    localStorage.removeItem(`sleeve-notes:seen ${location.pathname}`);
  });
});
