import { PageElement, PageText, type PageNode } from './page-tree.js';

/** Elements that a style sheet may lay out apart in a row; those that only change how letters look are none. */
const CELL = /^(?:a|abbr|bdi|cite|data|small|span|time|var)$/;
const LOOK = /^(?:b|em|font|i|strong|u)$/;
/** Runs of words, in which elements begin and end within a word. */
const PROSE = /^(?:p|q|blockquote|pre|code|figcaption)$/;
const NUMBER = /^\s*(?:#?\d{1,3}[.)]?|[([]?\d{1,3}:\d\d[)\]]?)\s*$/;

/** The first text in a node, or the last; undefined where it has none. */
function edge(node: PageNode, isLast: boolean): string | undefined {
  if (node instanceof PageText) return node.value || undefined;
  const { childNodes } = node;
  for (let i = 0; i < childNodes.length; i++) {
    const found = edge(childNodes[isLast ? childNodes.length - 1 - i : i] as PageNode, isLast);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * True for two elements side by side with nothing between them that a reader sees apart, as the parts of a row are in
 * `<li><span>1</span><span>Title</span><span>3:45</span></li>`: a style sheet puts the space there.
 */
export function areLaidApart(left: PageNode | undefined, right: PageElement): boolean {
  if (!(left instanceof PageElement)) return false;
  const parent = right.parentElement;
  if (!parent || PROSE.test(parent.localName)) return false;
  const [before, after] = [edge(left, true), edge(right, false)];
  if (!before || !after || /[\s([{“„«‘"'/-]$/.test(before) || /^[\s)\]}”»’,.;:!?"'/-]/.test(after))
    return false;
  if (NUMBER.test(before) || NUMBER.test(after))
    return [left, right].every(({ localName }) => CELL.test(localName) || LOOK.test(localName));
  if (!CELL.test(left.localName) || !CELL.test(right.localName)) return false;
  // an editor may end one element and begin the next within a word
  const isNamed = left.hasAttribute('class') && right.hasAttribute('class');
  return isNamed || !/\p{L}$/u.test(before) || /^[\p{Lu}\p{N}]/u.test(after);
}
