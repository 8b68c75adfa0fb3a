import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { upgrade } from '../../src/embed/placeholders.js';
import type { CommentThreadElement } from '../../src/elements/comment-thread/comment-thread.js';
import { expectAccessible } from '../support/accessibility/index.js';
import { wordsExactlyOnce } from '../support/accessibility/words.js';
import { answerable, asked } from '../support/answers.js';
import { someComments, wordpressList } from '../support/comments.js';
import { innerElement } from '../support/rocky.js';
import { drawn, until } from '../support/settle.js';
import { keepWarnings, partOf, partText, partTexts, place } from '../support/stand.js';

const warnings = keepWarnings();
const articles = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=article]'),
];
const names = (element: Element): string[] => partTexts(element, 'commenter');
const bodies = (element: Element): string[] => partTexts(element, 'body');
const levels = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=comment]')].map((one) =>
    one.style.getPropertyValue('--_level'),
  );
const make = async (markup: string, review?: unknown): Promise<CommentThreadElement> => {
  const element = (await place(markup)).querySelector('comment-thread')!;
  if (review !== undefined) element.review = review;
  return element;
};
const stands = async (review: unknown = someComments, attributes = ''): Promise<CommentThreadElement> => {
  const element = await make(`<comment-thread ${attributes}></comment-thread>`, review);
  await until('its comments stand', () => articles(element).length);
  return element;
};
/** So many comments, a minute apart; of each so many the first answers the post, and the others answer it. */
const many = (count: number, each = 1): unknown[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    ...(i % each && { parentId: `${i - (i % each)}` }),
    author: { name: `N${i}` },
    createdAt: new Date(Date.UTC(2026, 10, 2) + i * 60_000).toISOString(),
    body: { format: 'text', value: `words ${i}` },
  }));
const button = (element: Element, part: string): HTMLButtonElement =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`button[part~=${part}]`)!;

describe('comment-thread', () => {
  it('is accessible', async () => {
    await expectAccessible(await stands());
  });

  it('shows a review’s comments in order, with who answers whom, likes and the count in words', async () => {
    const element = await stands();
    expect(names(element)).to.deep.equal(['Somebody', 'Anna', 'Ben']);
    expect(levels(element)).to.deep.equal(['0', '0', '1']);
    expect(bodies(element)).to.deep.equal(['The bass!', 'Agreed.']);
    expect(partTexts(element, 'state')).to.deep.equal(['This comment was deleted.']);
    expect(partText(element, 'responses')).to.equal('5 responses, 3 shown here');
    expect(partText(element, 'likes')).to.equal('Liked by 2 people');
    expect(partText(element, 'reply-to')).to.equal('in reply to Anna');
    expect(articles(element).map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      'Comment by Somebody',
      'Comment by Anna',
      'Comment by Ben, in reply to Anna',
    ]);
    expect(element.shadowRoot!.textContent).not.to.contain('Gone words');
    const site = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~=commenter] a[href]')!;
    expect([site.href, site.rel]).to.deep.equal([
      'https://anna.example/',
      'ugc nofollow noopener noreferrer',
    ]);
    expect(element.shadowRoot!.querySelector('strong')?.textContent).to.equal('bass');
  });

  it('takes them from inline JSON, from an address, and from the review in context', async () => {
    const json = JSON.stringify(someComments);
    const src = answerable();
    src.answer(someComments);
    for (const markup of [
      `<comment-thread><script type="application/json">${json}</script></comment-thread>`,
      `<comment-thread src="${src.url}" load="eager"></comment-thread>`,
      `<soundtrack-review><script type="application/json">${json}</script><comment-thread></comment-thread></soundtrack-review>`,
    ]) {
      const element = await make(markup);
      await until(markup.slice(0, 30), () => bodies(element).length === 2);
      expect(names(element)).to.deep.equal(['Somebody', 'Anna', 'Ben']);
    }
  });

  it('closes and opens the answers below a comment', async () => {
    const element = await stands();
    const answers = button(element, 'answers');
    expect([answers.textContent?.trim(), answers.getAttribute('aria-expanded')]).to.deep.equal([
      'Hide 1 reply',
      'true',
    ]);
    answers.click();
    expect(names(element)).to.deep.equal(['Somebody', 'Anna']);
    expect(button(element, 'answers').textContent?.trim()).to.equal('Show 1 reply');
    expect(element.shadowRoot!.activeElement ?? answers).to.equal(answers);
    answers.click();
    expect(names(element)).to.have.length(3);
  });

  it('lets the reader choose the order', async () => {
    const element = await stands();
    const select = element.shadowRoot!.querySelector('select')!;
    expect([...select.options].map(({ text }) => text.trim())).to.deep.equal([
      'Oldest first',
      'Newest first',
      'Most liked',
    ]);
    select.value = 'likes';
    select.dispatchEvent(new Event('change'));
    await until('it is sorted', () => names(element)[0] === 'Anna');
    expect(names(element)).to.deep.equal(['Anna', 'Ben', 'Somebody']);
  });

  it('hides all answers on a press, and brings them back', async () => {
    const element = await stands();
    expect(button(element, 'fold').textContent?.trim()).to.equal('Hide all replies');
    button(element, 'fold').focus();
    button(element, 'fold').click();
    await until('the answer is hidden', () => !names(element).includes('Ben'));
    expect(names(element)).to.deep.equal(['Somebody', 'Anna']);
    expect(button(element, 'answers').getAttribute('aria-expanded')).to.equal('false');
    expect(button(element, 'fold').textContent?.trim()).to.equal('Show all replies');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'fold'));
    button(element, 'answers').click();
    await until('one branch is open', () => names(element).includes('Ben'));
    button(element, 'fold').click();
    await until('all stand', () => button(element, 'fold').textContent?.trim() === 'Hide all replies');
    expect(names(element)).to.deep.equal(['Somebody', 'Anna', 'Ben']);
    element.review = { title: 'x', comments: { items: [someComments.comments.items[0]] } };
    await until('no answer is left', () => !button(element, 'fold'));
  });

  it('keeps all answers hidden when more comments come', async () => {
    const items = many(60, 2);
    const element = await stands({ title: 'x', comments: { items: items.slice(0, 40) } });
    button(element, 'fold').click();
    await until('every other stands', () => names(element).length === 20);
    element.review = { title: 'x', comments: { items } };
    await until('those of the rest stand, too', () => names(element).length === 30);
    expect(names(element).at(-1)).to.equal('N58');
    button(element, 'answers').click();
    await until('one branch is open', () => names(element).length === 31);
    element.review = { title: 'x', comments: { items: items.slice(0, 58) } };
    await until('two are gone', () => names(element).length === 30);
    expect(names(element)[1]).to.equal('N1');
  });

  it('counts what is seen where replies are hidden', async () => {
    const items = many(24, 6);
    const element = await stands({ title: 'x', comments: { items } }, 'page-size="2"');
    expect(names(element)).to.deep.equal(['N0', 'N1']);
    button(element, 'fold').click();
    await until('two are seen', () => names(element)[1] === 'N6');
    expect(button(element, 'more').textContent?.trim()).to.equal('Show 2 more comments');
    button(element, 'more').click();
    await until('four are seen', () => names(element).length === 4);
    await drawn();
    expect(names(element)).to.deep.equal(['N0', 'N6', 'N12', 'N18']);
    expect(element.shadowRoot!.activeElement).to.equal(articles(element)[2]);
    expect(partText(element, 'status')).to.contain('2 more comments shown.');
    expect(button(element, 'more')).to.equal(null);
  });

  it('shows so many at first, more on a press, and puts the focus on the first that came', async () => {
    const items = many(7);
    const element = await stands({ title: 'x', comments: { items } }, 'page-size="3"');
    expect(articles(element)).to.have.length(3);
    expect(button(element, 'more').textContent?.trim()).to.equal('Show 3 more comments');
    button(element, 'more').click();
    await until('six stand', () => articles(element).length === 6);
    await drawn();
    expect(element.shadowRoot!.activeElement).to.equal(articles(element)[3]);
    expect(partText(element, 'status')).to.contain('3 more comments shown.');
    button(element, 'more').click();
    await until('all stand', () => articles(element).length === 7);
    expect(button(element, 'more')).to.equal(null);
  });

  it('folds what is long, or behind a warning, and opens it on a press', async () => {
    const long = 'word '.repeat(400);
    const element = await stands({
      title: 'x',
      comments: { items: [{ id: '1', author: { name: 'A' }, body: { format: 'text', value: long } }] },
    });
    expect(partOf(element, 'folded')!.offsetHeight).to.be.lessThan(300);
    button(element, 'button').click();
    expect(partOf(element, 'folded')).to.equal(null);
    expect(partText(element, 'body').length).to.be.greaterThan(1900);
    expect(element.shadowRoot!.activeElement).to.equal(articles(element)[0]);
  });

  it('marks what is new since a moment', async () => {
    const element = await stands(someComments, 'seen="2026-11-02T18:30:00Z"');
    expect(partTexts(element, 'new')).to.deep.equal(['new']);
    expect(partText(element, 'news')).to.equal('1 comment since your last visit');
  });

  it('asks nobody for a picture unless the page says so', async () => {
    const review = structuredClone(someComments) as never as { comments: { items: { author?: object }[] } };
    review.comments.items[0]!.author = { name: 'Anna Bell', avatar: '/no-such-avatar.png' };
    const element = await stands(review);
    expect(partTexts(element, 'avatar')).to.include('AB');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    element.avatars = 'remote';
    await until('the picture stands', () => element.shadowRoot!.querySelector('img'));
    expect(element.shadowRoot!.querySelector('img')!.referrerPolicy).to.equal('no-referrer');
  });
});

describe('comments that stand in the page', () => {
  const page = `<comment-thread><h2 class="comments-title">18 responses to “Rocky IV”</h2>${wordpressList}<form><input aria-label="Name" autocomplete="name"></form></comment-thread>`;

  it('are folded on a press: then the element draws them, and the page’s nodes are as they were', async () => {
    const element = await make(page);
    await until('the bar stands', () => button(element, 'fold'));
    const before = element.innerHTML;
    button(element, 'fold').click();
    await until('they are drawn', () => articles(element).length);
    expect(names(element)).to.deep.equal(['Ines', 'Gruff']);
    expect(partTexts(element, 'answers')).to.deep.equal(['Show 1 reply']);
    button(element, 'fold').click();
    await until('the page shows them again', () => element.querySelector('li')!.offsetHeight);
    expect(articles(element)).to.have.length(0);
    expect(button(element, 'fold').textContent?.trim()).to.equal('Hide all replies');
    expect(element.innerHTML).to.equal(before);
  });

  it('are not folded where none answers another, though they stand in what is marked like a comment', async () => {
    const cite = (id: number): string =>
      `<div class="u-comment h-cite"><a class="p-author h-card" href="#a">N${id}</a> <p class="e-content">Words ${id}</p></div>`;
    const box = await place(
      `<article class="h-entry"><comment-thread><h3>2 responses</h3>${cite(1)}${cite(2)}</comment-thread></article>`,
    );
    const element = box.querySelector('comment-thread')!;
    await until('the bar stands', () => partOf(element, 'bar'));
    expect(button(element, 'fold')).to.equal(null);
    expect(partOf(element, 'responses')).to.equal(null);
  });

  it('leave the focus on the button, whatever comment the address names', async () => {
    const { href } = location;
    history.replaceState(null, '', '#comment-8');
    const element = await make(page);
    await until('the bar stands', () => button(element, 'fold'));
    button(element, 'fold').focus();
    button(element, 'fold').click();
    await until('they are drawn', () => articles(element).length);
    await drawn();
    expect(names(element)).to.deep.equal(['Ines', 'Gruff']);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'fold'));
    history.replaceState(null, '', href);
  });

  it('have the page’s heading over the bar and its form below, whoever draws them', async () => {
    const element = await make(page);
    await until('the bar stands', () => button(element, 'fold'));
    const order = (first: Element): boolean[] => {
      const [h2, form] = ['h2', 'form'].map((name) => element.querySelector(name)!);
      const tops = [h2!, partOf(element, 'bar')!, first, form!].map((one) => one.getBoundingClientRect().top);
      return tops.slice(1).map((top, i) => top > tops[i]!);
    };
    expect(order(element.querySelector('li')!)).to.deep.equal([true, true, true]);
    button(element, 'fold').click();
    await until('they are drawn', () => articles(element).length);
    expect(order(articles(element)[0]!)).to.deep.equal([true, true, true]);
  });

  it('have nothing to fold where none answers another', async () => {
    const flat = wordpressList.replace(/<ol class="children">[^]*?<\/ol>/, '');
    const element = await make(`<comment-thread>${flat}</comment-thread>`);
    await until('the bar stands', () => partOf(element, 'bar'));
    expect(button(element, 'fold')).to.equal(null);
  });

  it('stay the page’s own, with the count beside them', async () => {
    const element = await make(page);
    await until('the count stands', () => partText(element, 'responses'));
    expect(partText(element, 'responses')).to.equal('18 responses, 3 shown here');
    expect(articles(element)).to.have.length(0);
    for (const item of element.querySelectorAll('li')) expect(item.offsetHeight).to.be.greaterThan(0);
    expect(asked).to.deep.equal([]);
    const reason = 'the blog’s own markup';
    await expectAccessible(element, {
      allow: ['article-without-name', 'same-name'].map((rule) => ({ rule, reason, on: 'comment-thread *' })),
    });
  });

  it('are drawn in another order when the reader wishes it; what is beside them stays, and no word stands twice', async () => {
    const element = await make(page);
    await until('it stands', () => element.shadowRoot!.querySelector('select'));
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'newest';
    select.dispatchEvent(new Event('change'));
    await until('they are drawn', () => articles(element).length === 3);
    expect(names(element)).to.deep.equal(['Gruff', 'Ines', 'Mara']);
    expect(levels(element)).to.deep.equal(['0', '0', '1']);
    expect(partTexts(element, 'badge')).to.deep.equal(['author of the post']);
    expect(partTexts(element, 'state')).to.deep.equal(['Waiting for moderation.']);
    expect(element.querySelector('ol')!.offsetHeight).to.equal(0);
    expect(element.querySelector('form')!.checkVisibility()).to.equal(true);
    expect(element.querySelector('h2')!.checkVisibility()).to.equal(true);
    wordsExactlyOnce(element, 'Taped off friend choice Banned club');
    await expectAccessible(element);
  });

  it('wait to be taken over while the focus is in them', async () => {
    const element = await make(page.replace('<em>', '<em tabindex="0">'));
    await until('it stands', () => partText(element, 'responses'));
    const inside = element.querySelector<HTMLElement>('em[tabindex]')!;
    inside.focus();
    expect(document.activeElement).to.equal(inside);
    element.setAttribute('render', 'own');
    await drawn();
    await drawn();
    expect(articles(element)).to.have.length(0);
    expect(document.activeElement).to.equal(inside);
    inside.blur();
    await until('they are drawn', () => articles(element).length === 3);
  });

  it('are joined by those of another source, none twice', async () => {
    const review = {
      title: 'x',
      comments: {
        items: [
          {
            id: '7',
            author: { name: 'Ines' },
            createdAt: '2026-11-02T18:04:00Z',
            body: { format: 'text', value: 'Taped off a friend.' },
            counts: { likes: 4 },
          },
          {
            id: '20',
            parentId: '7',
            author: { name: 'Tobias' },
            createdAt: '2026-11-05T18:04:00Z',
            body: { format: 'text', value: 'From elsewhere.' },
          },
        ],
      },
    };
    const element = await make(page, review);
    await until('they are drawn', () => articles(element).length === 4);
    expect(names(element)).to.deep.equal(['Ines', 'Mara', 'Tobias', 'Gruff']);
    expect(partTexts(element, 'likes')).to.deep.equal(['Liked by 4 people']);
  });

  it('that cannot be taken over stay, and only others are drawn', async () => {
    const inside = page.replace(
      '</ol></li>',
      '</ol><form><textarea aria-label="Reply"></textarea></form></li>',
    );
    const review = {
      title: 'x',
      comments: {
        items: [{ id: '20', author: { name: 'Tobias' }, body: { format: 'text', value: 'From elsewhere.' } }],
      },
    };
    const element = await make(inside, review);
    await until('the other is drawn', () => articles(element).length === 1);
    expect(names(element)).to.deep.equal(['Tobias']);
    expect(element.querySelector('ol')!.offsetHeight).to.be.greaterThan(0);
  });

  it('are those of a placeholder too, whose parts the page can reach', async () => {
    const box = await place(`<div data-sleeve="comment-thread" data-render="own">${wordpressList}</div>`);
    const host = box.firstElementChild as HTMLElement;
    upgrade(host);
    const element = innerElement(host);
    await until('they are drawn', () => articles(element).length === 3);
    expect(element.getAttribute('exportparts')).to.contain('article');
    expect(host.querySelector('ol')!.offsetHeight).to.equal(0);
  });
});

describe('comments of a back end', () => {
  const wordpress = [
    {
      id: 1,
      parent: 0,
      author_name: 'Anna',
      date_gmt: '2026-11-02T18:00:00',
      content: { rendered: '<p>One.</p>' },
      link: 'https://blog.example/#comment-1',
      status: 'approved',
      type: 'comment',
    },
    {
      id: 2,
      parent: 1,
      author_name: 'Ben',
      date_gmt: '2026-11-02T19:00:00',
      content: { rendered: '<p>Two.</p>' },
      link: 'https://blog.example/#comment-2',
      status: 'approved',
      type: 'comment',
    },
  ];

  it('load near the viewport where they are on this site', async () => {
    window.fetch = () =>
      Promise.resolve(
        new Response(JSON.stringify(wordpress), { headers: { 'content-type': 'application/json' } }),
      );
    const element = await make(
      '<comment-thread source="wordpress" url="/wp-json/wp/v2/comments?post=1"></comment-thread>',
    );
    await until('they stand', () => articles(element).length === 2);
    expect(names(element)).to.deep.equal(['Anna', 'Ben']);
    expect(levels(element)).to.deep.equal(['0', '1']);
  });

  it('wait for the reader where they are on another site, whose name the button says', async () => {
    const element = await make(
      '<comment-thread source="wordpress" url="https://other.example/wp-json/wp/v2/comments?post=1"></comment-thread>',
    );
    await until('the button stands', () => button(element, 'button'));
    expect(button(element, 'button').textContent?.trim()).to.equal('Show comments from other.example');
    expect(asked).to.deep.equal([]);
    let request = '';
    element.addEventListener('review-request', (event) => {
      request = event.url;
      event.preventDefault();
    });
    button(element, 'button').click();
    await drawn();
    expect(request).to.contain('other.example');
    expect(asked).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('say in a sentence that they could not be loaded, and name a source that is none', async () => {
    const element = await make(
      '<comment-thread source="guestbook" url="/x.json" load="eager"></comment-thread>',
    );
    await until('it is said', () => partText(element, 'error'));
    expect(partText(element, 'error')).to.equal('The comments could not be loaded.');
    await until('the console names it', () =>
      warnings.some((text) => /source.*guestbook.*wordpress/.test(text)),
    );
    await expectAccessible(element);
  });
});

describe('a long thread', function () {
  this.timeout(60_000); // a browser that draws without a graphics card takes its time
  const items = Array.from({ length: 3000 }, (_, i) => ({
    id: `${i}`,
    ...(i % 3 && { parentId: `${i - 1}` }),
    author: { name: `N${i}` },
    createdAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
    body: { format: 'text', value: `word${i}` },
  }));

  it('stands with its first comments at once, and then with all, one below the other', async () => {
    const element = await make('<comment-thread></comment-thread>', { title: 'x', comments: { items } });
    await until('the first stand', () => articles(element).length);
    const early = articles(element).length;
    expect(early).to.be.lessThan(items.length);
    await until('all stand', () => articles(element).length === items.length, 50);
    expect(names(element)[2999]).to.equal('N2999');
    expect(element.shadowRoot!.querySelectorAll('[part=group]')).to.have.length(120);
    expect(window.getSelection()).to.not.equal(null);
  });

  it('keeps the nodes of comments when more come, and draws anew what has changed', async () => {
    const element = await make('<comment-thread></comment-thread>', {
      title: 'x',
      comments: { items: items.slice(0, 200) },
    });
    await until('all stand', () => articles(element).length === 200);
    const [first, last] = [articles(element)[0], articles(element)[199]];
    element.review = { title: 'x', comments: { items: items.slice(0, 230) } };
    await until('more stand', () => articles(element).length === 230);
    expect(articles(element)[0]).to.equal(first);
    expect(articles(element)[199]).to.equal(last);
  });

  it('draws one row anew for a like, wherever it stands, and one more for an answer', async () => {
    const some = items.slice(0, 1000);
    const element = await stands({ title: 'x', comments: { items: some } });
    const root = element.shadowRoot!;
    await until('all stand', () => articles(element).length === some.length, 20);
    const touched = new Set<string | undefined>();
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        for (const node of [target, ...addedNodes]) {
          const place = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
            '[data-key]',
          );
          if (place) touched.add(place.dataset['key']);
        }
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    // a whole review anew: what a page that polls has
    const copy = (change: unknown[]): unknown => structuredClone({ title: 'x', comments: { items: change } });
    element.review = copy(some.map((item) => (item.id === '300' ? { ...item, counts: { likes: 7 } } : item)));
    await until('the like stands', () => partTexts(element, 'likes')[0]?.includes('7'));
    await drawn();
    expect([...touched]).to.deep.equal(['json\n300']);
    touched.clear();
    const answer = { ...some[0], id: 'new', parentId: '300', createdAt: '2026-11-01T00:00:00Z' };
    const before = articles(element);
    element.review = copy([answer, ...some]);
    await until('the answer stands', () => articles(element).length === some.length + 1);
    await drawn();
    // the one that is answered counts its answers, and its like is gone
    expect([...touched].sort()).to.deep.equal(['json\n300', 'json\nnew']);
    expect(articles(element).filter((one) => !before.includes(one))).to.have.length(1);
    expect(names(element)[303]).to.equal('N0');
    element.review = copy(some);
    await until('it is gone', () => articles(element).length === some.length);
    expect(articles(element)).to.deep.equal(before);
    observer.disconnect();
  });

  it('keeps the nodes of all rows in another order', async () => {
    const some = items.slice(0, 300);
    const element = await stands({ title: 'x', comments: { items: some } });
    await until('all stand', () => articles(element).length === some.length);
    const before = articles(element);
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'newest';
    select.dispatchEvent(new Event('change'));
    await until('the last is the first', () => names(element)[0] === 'N297');
    await until('the first is among the last', () => names(element)[297] === 'N0');
    expect(names(element).slice(-6)).to.deep.equal(['N3', 'N4', 'N5', 'N0', 'N1', 'N2']);
    expect(articles(element).filter((one) => !before.includes(one))).to.have.length(0);
    select.value = 'oldest';
    select.dispatchEvent(new Event('change'));
    await until('the first is the first', () => names(element)[0] === 'N0');
    await until('the last is the last', () => names(element)[299] === 'N299');
    expect(articles(element)).to.deep.equal(before);
    const groups = [...element.shadowRoot!.querySelectorAll('[part=group]')];
    expect(groups.map(({ childElementCount }) => childElementCount)).to.deep.equal(groups.map(() => 25));
  });

  it('goes to the comment that the address names, though it was not drawn yet', async () => {
    const element = await make('<comment-thread></comment-thread>', { title: 'x', comments: { items } });
    await until('the first stand', () => articles(element).length);
    location.hash = '#comment-2500';
    await until('it has the focus', () =>
      element.shadowRoot!.activeElement?.textContent?.includes('word2500'),
    );
    location.hash = '';
  });

  it('goes on where it is put after it was taken away', async () => {
    const element = await make('<comment-thread></comment-thread>', { title: 'x', comments: { items } });
    await until('the first stand', () => articles(element).length);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await until('all stand', () => articles(element).length === items.length, 50);
  });

  it('has switches that work after more comments have come', async () => {
    const element = await make('<comment-thread></comment-thread>', {
      title: 'x',
      comments: { items: items.slice(0, 60) },
    });
    await until('all stand', () => articles(element).length === 60);
    element.review = { title: 'x', comments: { items: items.slice(0, 90) } };
    await until('more stand', () => articles(element).length === 90);
    button(element, 'answers').click();
    await until('its answers are closed', () => articles(element).length === 88);
    location.hash = '#comment-2';
    await until(
      'they are opened for who looks for them',
      () =>
        element.shadowRoot!.activeElement?.textContent?.includes('word2 ') ||
        element.shadowRoot!.activeElement?.textContent?.includes('word2\n'),
    );
    expect(articles(element)).to.have.length(90);
    location.hash = '';
  });

  it('stays taken over while the reader selects all', async () => {
    const element = await make(`<comment-thread render="own">${wordpressList}</comment-thread>`);
    await until('they are drawn', () => articles(element).length === 3);
    getSelection()?.selectAllChildren(document.body);
    await drawn();
    element.avatars = 'none';
    await drawn();
    expect(articles(element)).to.have.length(3);
    getSelection()?.removeAllRanges();
  });
});

describe('a back end that answers page by page', () => {
  const mention = (i: number): unknown => ({
    type: 'entry',
    author: { name: `N${i}` },
    url: `https://mentions.example/${i}`,
    published: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
    'wm-id': i,
    'wm-property': 'in-reply-to',
    content: { text: `word${i}` },
  });
  let fail = false;
  beforeEach(() => {
    fail = false;
    window.fetch = (input) => {
      const page = Number(
        new URL(input instanceof Request ? input.url : input, document.baseURI).searchParams.get('page') ?? 0,
      );
      if (fail) return Promise.resolve(new Response('', { status: 403 }));
      const children = Array.from({ length: page ? 20 : 100 }, (_, i) => mention(page * 100 + i));
      return Promise.resolve(
        new Response(JSON.stringify({ type: 'feed', children }), {
          headers: { 'content-type': 'application/json' },
        }),
      );
    };
  });

  it('shows what comes, however many may stand at first, and puts the focus on the first of it', async () => {
    const element = await make(
      '<comment-thread source="webmention" url="/mentions.jf2" page-size="100"></comment-thread>',
    );
    await until('a hundred stand', () => articles(element).length === 100);
    fail = true;
    button(element, 'more').click();
    await until('it is said', () => partText(element, 'error'));
    expect(articles(element), 'what stood stays').to.have.length(100);
    fail = false;
    button(element, 'button').click();
    await until('more can be asked for', () => button(element, 'more'));
    button(element, 'more').click();
    await until('all stand', () => articles(element).length === 120);
    await until('the first has the focus', () =>
      element.shadowRoot!.activeElement?.textContent?.includes('word100'),
    );
  });

  it('is named before it is asked where the address does not tell it', async () => {
    const element = await make(
      `<comment-thread source="wpcom" url="${location.origin}/?p=12"></comment-thread>`,
    );
    await until('the button stands', () => button(element, 'button'));
    expect(button(element, 'button').textContent?.trim()).to.equal(
      'Show comments from public-api.wordpress.com',
    );
  });
});
