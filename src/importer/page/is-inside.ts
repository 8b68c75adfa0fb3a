import type { PageElement } from './page-tree.js';

/** True for an element in another, and for the other itself. */
export function isInside(inner: PageElement, outer: PageElement): boolean {
  let at: PageElement | null = inner;
  while (at && at !== outer) at = at.parentElement;
  return at === outer;
}
