import { fold } from '../../sources/page/text.js';
import { ledgerRow, type LedgerRow } from '../ledger.js';
import type { Line } from '../text-blocks.js';
import { HEADLINE } from '../text-furniture.js';
import type { PageElement, PageNode } from './page-tree.js';

/** So many characters of what was dropped are told. */
const TOLD = 80;

/** Tells that an element of the page round a post was left out; nothing where it has no words. */
export function droppedRow(element: PageElement): LedgerRow[] {
  const words = fold(element.textContent).slice(0, TOLD);
  if (!words) return [];
  return [
    ledgerRow('furniture-dropped', 'body', 'These words belong to the page, not to the post.', {
      found: [words],
      from: element.place ?? null,
      confidence: 0.9,
    }),
  ];
}

/** What stands beside a post on the way up to the page, without what is read elsewhere. */
export function besides(root: PageElement, read: ReadonlySet<PageNode>): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (let at = root; at.localName !== 'body' && at.parentElement; at = at.parentElement)
    for (const sibling of at.parentElement.children)
      if (sibling !== at && !read.has(sibling) && !/^(?:script|style|template|noscript|head)$/.test(sibling.localName))
        rows.push(...droppedRow(sibling));
  return rows;
} // prettier-ignore

const META = '.meta,.postmeta,.post-meta,.entry-meta,.byline,.postinfo,.post-info,.posted,.date,.dateline';

/** Rows on what says, over or under the headline of a post, when and by whom it was written. */
export function metaRows(root: PageElement): LedgerRow[] {
  const place = root.closest('article,.h-entry,.hentry,main') ?? root.parentElement ?? root;
  return place
    .querySelectorAll(META)
    .filter((element) => !element.closest('aside,nav,footer,li,.comments,#comments'))
    .flatMap(droppedRow);
}

/** A line of links to other places of the site alone, as a menu has it. */
export function isMenu({ text, markup }: Line): boolean {
  const links = markup?.links ?? [];
  let rest = text;
  for (const link of links) rest = rest.replace(link.text, '');
  const isLinks = links.length > 2 && !/[\p{L}\p{N}]/u.test(rest);
  return isLinks && text.length < HEADLINE && links.every(({ url }) => !/^https?:/i.test(url));
}
