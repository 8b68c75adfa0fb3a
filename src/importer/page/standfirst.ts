import { isInside } from './is-inside.js';
import type { PageElement } from './page-tree.js';
import { POST, STANDFIRST } from './theme-names.js';
import { wordsOf } from './words-of.js';

/** So much of an excerpt is compared with the post. */
const COMPARED = 60;
/** A page with more of them has those of other posts. */
const FEW = 9;

/**
 * What stands under the headline, outside of the post's text, and is the author's own: a second title, an excerpt that is not
 * only how the text begins.
 */
export function standfirst(root: PageElement, head: PageElement | undefined): readonly PageElement[] {
  if (!head) return [];
  const place = root.closest(POST) ?? root.parentElement ?? root;
  if (isInside(head, root) || !isInside(head, place)) return [];
  const all = place
    .querySelectorAll('h2,h3,h4,p,div,section,span')
    .filter((element) => STANDFIRST.test(element.className) && !isInside(element, root))
    .slice(0, FEW);
  if (!all[0]) return [];
  const text = wordsOf(root);
  return all.filter((element) => {
    if (isInside(root, element) || isInside(head, element) || isInside(element, head)) return false;
    // an excerpt inside another element of the kind is read with it; those of other posts stand in posts of their own
    if (element.parentElement && all.some((other) => other !== element && isInside(element, other))) return false;
    if (element.closest('aside,nav,footer,li,.related') || element.closest('article,.post') !== root.closest('article,.post')) return false;
    const words = wordsOf(element).replace(/[.…\s]+$/, '');
    return !!words && !text.includes(words.slice(0, COMPARED));
  });
} // prettier-ignore
