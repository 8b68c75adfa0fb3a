import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { cdp } from '../support/cdp.js';
import { until } from '../support/settle.js';
import { keepWarnings, place } from '../support/stand.js';

keepWarnings();

const COMMENTS = 500;
const GROUP = 25;
const review = {
  title: 'Rocky IV',
  comments: {
    items: Array.from({ length: COMMENTS }, (_, i) => ({
      id: `${i}`,
      ...(i % 3 && { parentId: `${i - 1}` }),
      author: { name: `Commenter ${i % 7}` },
      createdAt: new Date(Date.UTC(2026, 10, 2) + i * 60_000).toISOString(),
      body: { format: 'html', value: `<p>Take number ${i}, <em>loud</em>.</p><ul><li>side two</li></ul>` },
      counts: { likes: i % 4 },
    })),
  },
};

/** How many nodes of each role Chromium's accessibility tree of the page has. */
async function roles(): Promise<Record<string, number>> {
  interface Node {
    readonly ignored: boolean;
    readonly role?: { readonly value?: string };
    readonly name?: { readonly value?: string };
  }
  const { nodes } = await cdp<{ nodes: readonly Node[] }>('Accessibility.getFullAXTree');
  const counts: Record<string, number> = {};
  for (const { ignored, role, name } of nodes) {
    const kind = role?.value ?? '';
    // pieces of lines, bullets and the white space between lines are there or not, as things are laid out
    const isLayout = /^(InlineTextBox|ListMarker|RootWebArea|none|generic)$/.test(kind);
    const isSpace = kind === 'StaticText' && !name?.value?.trim();
    if (!ignored && !isLayout && !isSpace) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** The thread, with all its comments. */
async function stands(): Promise<Element> {
  const element = (await place('<comment-thread></comment-thread>')).querySelector('comment-thread')!;
  element.review = review;
  await until(
    'all stand',
    () => element.shadowRoot?.querySelectorAll('[part~=article]').length === COMMENTS,
    20,
  );
  return element;
}

describe('a long thread', function () {
  this.timeout(60_000);

  it('leaves out of the layout what is far from the viewport', async () => {
    const element = await stands();
    const groups = [...element.shadowRoot!.querySelectorAll('[part~=group]')];
    expect(groups).to.have.length(COMMENTS / GROUP);
    expect(groups.slice(1).map((group) => getComputedStyle(group).contentVisibility)).to.deep.equal(
      groups.slice(1).map(() => 'auto'),
    );
  });

  it('is found by a search in the page, to the last comment', async () => {
    const element = await stands();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    type Find = (text: string, caseSensitive?: boolean, backwards?: boolean, wrap?: boolean) => boolean;
    const find = (window as unknown as { readonly find: Find }).find.bind(window);
    expect(find(`Take number ${COMMENTS - 1}`, false, false, true)).to.equal(true);
    expect(find('Take number 500')).to.equal(false);
    const last = [...element.shadowRoot!.querySelectorAll('[part~=article]')].at(-1)!;
    await until('it is in the viewport', () => last.getBoundingClientRect().top < innerHeight);
    getSelection()?.removeAllRanges();
  });

  it('has in the accessibility tree what plain HTML of the same has', async () => {
    const element = await stands();
    const ours = await roles();
    // the same nodes, without the element and without what leaves them out
    const box = document.createElement('div');
    const root = box.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = element.shadowRoot!.adoptedStyleSheets.map(({ cssRules }) => {
      const sheet = new CSSStyleSheet();
      const rules = [...cssRules].map(({ cssText }) => cssText.replace(/content-visibility: auto;/g, ''));
      sheet.replaceSync(rules.join('\n'));
      return sheet;
    });
    root.append(...[...element.shadowRoot!.childNodes].map((node) => document.importNode(node, true)));
    element.replaceWith(box);
    const plain = await roles();
    // a paragraph that is not laid out is no node of its own there; its words are
    expect({ ...ours, paragraph: 0 }).to.deep.equal({ ...plain, paragraph: 0 });
    expect(ours['article']).to.equal(COMMENTS);
    expect(ours['listitem']).to.equal(2 * COMMENTS);
  });
});
