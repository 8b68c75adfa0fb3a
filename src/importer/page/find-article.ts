import type { Steps } from '../steps.js';
import { isHidden } from './hidden.js';
import { nodesIn, PageElement, PageText, type PageDocument, type PageNode } from './page-tree.js';
import { AROUND, ARTICLES, COMMENTS } from './theme-names.js';

const ROLE = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert)$/;
const TAG = /^(?:nav|aside|footer|form)$/;

/** How many characters of words are inside each element. */
function sizesOf(root: PageNode): ReadonlyMap<PageNode, number> {
  const sizes = new Map<PageNode, number>();
  for (const node of nodesIn(root)) {
    if (!(node instanceof PageText)) continue;
    const size = node.value.trim().length;
    for (let at: PageNode | null = node.parentNode; size && at; at = at.parentNode)
      sizes.set(at, (sizes.get(at) ?? 0) + size);
  }
  return sizes;
}

/** The post of a page. */
export interface Article {
  readonly root: PageElement;
  /** True for an element of the page round the post that stands in it. */
  readonly isAround: (element: PageElement) => boolean;
}

/** True where a page says something outside of one of its parts: under a heading, or in a paragraph. */
const hasProse = (root: PageElement, part: PageElement): boolean =>
  root.children.some(
    (child) =>
      child !== part &&
      (/^(?:h[1-3]|p)$/.test(child.localName) ||
        (child.matches('div,section') && !!child.querySelector('h1'))),
  );

/** Elements that only say where something stands. */
const LAYOUT = 'div,center,table,tbody,tr,td,font,section,form';

/** Medium's pages have no other lasting names: who wrote a post, when, how long reading takes. */
const BYLINE = '[data-testid="authorName"],[data-testid="storyPublishDate"],[data-testid="storyReadTime"]';
/** What stands in a line with them has no more characters. */
const LINE = 120;

/** Fewer characters are no post where there is something else. */
const SHORT = 200;

/** Finds the post of a page, in steps: of several the first. */
export function* findArticle(page: PageDocument): Steps<Article> {
  const body = page.body ?? new PageElement(page, 'body', '', []);
  const sizes = sizesOf(body);
  yield;
  const sizeOf = (element: PageNode): number => sizes.get(element) ?? 0;
  const isOutside = (element: PageElement): boolean =>
    isHidden(element) || !!element.closest(`aside,nav,footer,[hidden],li.comment,${COMMENTS}`);
  const most = (elements: readonly PageElement[]): PageElement | undefined =>
    elements.find((element) => sizeOf(element) >= SHORT) ?? elements[0];
  let root = body;
  for (const selector of ARTICLES) {
    const found = most(body.querySelectorAll(selector).filter((element) => !isOutside(element)));
    yield;
    // a small part of a page without a name for its post is none
    if (!found || (sizeOf(found) < SHORT && sizeOf(found) * 4 < sizeOf(body))) continue;
    // where the headline of the page stands elsewhere, it is a post of others
    const isOther =
      !!body.querySelector('h1') &&
      !found.closest('main') &&
      /^(?:article)$/.test(found.localName) &&
      sizeOf(found) * 3 < sizeOf(body) &&
      !found.querySelector('h1');
    if (isOther) continue;
    root = found;
    break;
  }
  // pages without names for their parts: where most of the words stand
  for (let most; root === body || root.matches(LAYOUT);) {
    most = root.children.find((child) => child.matches(LAYOUT) && sizeOf(child) * 10 >= sizeOf(root) * 6);
    if (!most || hasProse(root, most)) break;
    root = most;
  }
  const whole = sizeOf(root);
  const bylines = new Set(root.querySelectorAll(BYLINE).map((part) => {
    let at = part;
    for (let up = at.parentElement; up && up !== root && sizeOf(up) <= LINE; up = at.parentElement) at = up;
    return at;
  })); // prettier-ignore
  return {
    root,
    isAround: (element) => {
      if (element.matches('#respond,.comment-respond')) return true;
      if (bylines.has(element)) return true;
      if (sizeOf(element) * 2 > whole) return false;
      const { localName, className, id } = element;
      // what is of the post itself says so
      if (/(?:^|\s)(?:h-review|hreview|p-\w+|e-content|dt-\w+)(?:\s|$)/.test(className)) return false;
      if (TAG.test(localName) && !(localName === 'aside' && element.closest('figure'))) return true;
      if (ROLE.test(element.getAttribute('role') ?? '')) return true;
      if (localName === 'header' && root.localName === 'body' && !element.querySelector('h1,h2')) return true;
      // a builder of pages calls all of them so
      return AROUND.test(`${className.replace(/(?<!\S)(?:elementor|et_pb|fl|vc)[\w-]*/g, '')} ${id}`);
    },
  };
}
