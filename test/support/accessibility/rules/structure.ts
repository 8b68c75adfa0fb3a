import { closestFlat, flatChildren, flatParent, flatText, isElement } from '../../flat-tree.js';
import { finding, type Finding, type Scope } from '../finding.js';
import { accessibleName } from '../name.js';
import { isExposed, isRendered, squeeze } from '../rendered.js';
import { roleOf } from '../roles.js';
import { levelOf } from '../states.js';

const PLAIN = new Set(['generic', 'paragraph', 'none']);
const TABULAR = new Set(['list', 'table', 'grid', 'tree', 'treegrid', 'listbox', 'feed', 'menu']);

/** Child elements that are drawn, slots and other boxless wrappers looked through. */
export function shownChildren(parent: Element): Element[] {
  return flatChildren(parent)
    .filter(isElement)
    .flatMap((child) => (getComputedStyle(child).display === 'contents' ? shownChildren(child) : [child]))
    .filter(isRendered);
}

/** Rows that count 1, 2, 3 in their text without being a list: the count is the only sign that they belong together. */
export function numberedRows({ elements }: Scope): Finding[] {
  return elements.flatMap((parent) => {
    if (closestFlat(parent, (at) => TABULAR.has(roleOf(at)))) return [];
    let run = 0;
    let expected = 0;
    for (const row of shownChildren(parent).filter((child) => isExposed(child) && PLAIN.has(roleOf(child)))) {
      const number = Number(/^(?:[A-D])?0*(\d{1,3})(?!\d)/.exec(squeeze(flatText(row)))?.[1] ?? NaN);
      run = number === expected + 1 ? run + 1 : number === 1 ? 1 : 0;
      expected = number;
      if (run === 3)
        return [finding('list-not-marked-up', parent, 'rows numbered 1, 2, 3 … are no list for a reader')];
    }
    return [];
  });
}

/** WebKit drops the list role where no marker is drawn, except inside navigation. */
export function listKeepsRole({ elements }: Scope): Finding[] {
  const marked = (item: Element): boolean => {
    const style = getComputedStyle(item);
    return (
      style.display === 'list-item' && (style.listStyleType !== 'none' || style.listStyleImage !== 'none')
    );
  };
  return elements
    .filter((list) => list.matches('ul:not([role]), ol:not([role]), menu:not([role])'))
    .filter((list) => closestFlat(list, (at) => roleOf(at) === 'navigation') === null)
    .filter((list) => {
      const items = shownChildren(list).filter((item) => item.localName === 'li');
      return items.length > 0 && !items.some(marked);
    })
    .map((list) =>
      finding('list-loses-role', list, 'a list without markers needs role="list", or WebKit drops it'),
    );
}

/** A heading more than one level below the one before it. */
export function headingJumps({ elements }: Scope): Finding[] {
  let before: number | null = null;
  return elements.flatMap((element) => {
    if (roleOf(element) !== 'heading' || !isExposed(element)) return [];
    const level = levelOf(element) ?? 2;
    const jump = before !== null && level > before + 1;
    const message = `heading level ${level} after level ${before}`;
    before = level;
    return jump ? [finding('heading-level-jump', element, message)] : [];
  });
}

/** A reader jumps between articles by name: a feed and its articles, and articles among others, need one. */
export function namedArticles({ elements }: Scope): Finding[] {
  const exposed = elements.filter(isExposed);
  const articles = exposed.filter((element) => roleOf(element) === 'article');
  const unnamed = articles.filter((article) => accessibleName(article).text === '');
  const feeds = exposed.filter(
    (element) => roleOf(element) === 'feed' && accessibleName(element).text === '',
  );
  const inFeed = (article: Element): boolean =>
    closestFlat(flatParent(article), (at) => roleOf(at) === 'feed') !== null;
  return [
    ...feeds.map((feed) => finding('feed-without-name', feed, 'a feed needs a name')),
    ...unnamed
      .filter((article) => articles.length > 1 || inFeed(article))
      .map((article) => finding('article-without-name', article, 'one article among several has no name')),
  ];
}

/** The inline start of an item's own content: margins and padding of the item and of wrappers that it is made of. */
function contentStart(item: Element): number {
  const style = getComputedStyle(item);
  const box = item.getBoundingClientRect();
  const right = style.direction === 'rtl';
  const inset = parseFloat(style.paddingInlineStart) + parseFloat(style.borderInlineStartWidth);
  const own = right ? -(box.right - inset) : box.left + inset;
  const [only, ...more] = shownChildren(item);
  const wraps = only && more.length === 0 && squeeze(flatText(item)) === squeeze(flatText(only));
  return wraps && getComputedStyle(only).display !== 'inline' ? contentStart(only) : own;
}

const REPLY =
  /\b(?:repl(?:y|ies|ied|ying)|respon(?:se|ds|ding)|answer(?:s|ing)?) to\b|\bin reply\b|\blevel \d/i;

/** What a row says, without the names of its controls: "Reply to Anna" on a button is an offer, not a fact. */
function saysInWords(row: Element): string {
  const control = (node: Node): boolean => isElement(node) && ['button', 'textbox'].includes(roleOf(node));
  const read = (node: Node): string =>
    control(node) || (isElement(node) && !isExposed(node))
      ? ''
      : isElement(node)
        ? `${node.getAttribute('aria-label') ?? ''} ${flatChildren(node).map(read).join('')}`
        : (node.textContent ?? '');
  return read(row);
}

/** True for a row that stands beside another in one line: what is left of it is a row, not an indent. */
function isBeside(row: Element, rows: readonly Element[]): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return rows.some((other) => {
    const box = other.getBoundingClientRect();
    return other !== row && box.top < bottom - 1 && box.bottom > top + 1;
  });
}

/** Rows of one list that are pushed in, so that the eye sees an answer, with nothing that says so. */
export function indentedReplies({ elements, options }: Scope): Finding[] {
  const words = options.replyWords ?? REPLY;
  return elements.flatMap((parent) => {
    const rows = shownChildren(parent).filter((row) =>
      ['listitem', 'article', 'comment'].includes(roleOf(row)),
    );
    if (rows.length < 2) return [];
    const starts = rows.map(contentStart);
    const least = Math.min(...starts);
    return rows
      .filter((row, at) => (starts[at] ?? least) - least >= 8 && !row.hasAttribute('aria-level'))
      .filter((row) => !isBeside(row, rows) && !words.test(saysInWords(row)))
      .map((row) =>
        finding('nesting-by-indent-only', row, 'only the indent says that this row belongs under another'),
      );
  });
}
