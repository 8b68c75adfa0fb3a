import { ledgerRow, type LedgerRow } from '../ledger.js';
import { placeOf, type Line } from '../text-blocks.js';
import { HEADLINE } from '../text-furniture.js';
import type { PageElement, PageNode } from './page-tree.js';
import { POST } from './theme-names.js';
import { linesOf, wordsOf } from './words-of.js';

/** So many characters of what was dropped are told. */
const TOLD = 80;
/** A line on who wrote a post, and when, is no longer. */
const LINE = 300;

const rowOf = (words: string, element: PageElement, most = TOLD): LedgerRow =>
  ledgerRow('furniture-dropped', 'body', 'These words belong to the page, not to the post.', {
    found: [words.slice(0, most)],
    from: element.place ?? null,
    confidence: 0.9,
  });

/** Tells that an element of the page round a post was left out; nothing where it has no words. */
export function droppedRow(element: PageElement): LedgerRow[] {
  const words = wordsOf(element);
  return words ? [rowOf(words, element)] : [];
}

const SILENT = /^(?:script|style|template|noscript|head)$/;

/** What stands beside a post on the way up to the page, without what is read elsewhere. */
export function besides(root: PageElement, read: ReadonlySet<PageNode>): LedgerRow[] {
  const around = new Set<PageNode>();
  for (const node of read)
    for (let at = node.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  const rows: LedgerRow[] = [];
  const tell = (elements: readonly PageElement[], way?: PageElement): void => {
    for (const element of elements) {
      if (element === way || read.has(element) || SILENT.test(element.localName)) continue;
      // a header may hold the headline, or what stands under it
      if (around.has(element)) tell(element.children);
      else rows.push(...droppedRow(element));
    }
  };
  for (let at = root; at.localName !== 'body' && at.parentElement; at = at.parentElement)
    tell(at.parentElement.children, at);
  return rows;
}

/**
 * Where themes say when and by whom a post was written: `submitted` in Drupal, `article-info` in Joomla, `asset-meta` in
 * Movable Type, `entry-footer-info` in Typepad, `bSmallHead` in b2evolution, `postmetadata` in Kubrick.
 */
const META =
  '.meta,.postmeta,.post-meta,.entry-meta,.byline,.postinfo,.post-info,.posted,.date,.dateline,.submitted,.node__submitted,' +
  '.article-info,.asset-meta,.entry-footer-info,.post-footer,.entry-footer,.bSmallHead,.postmetadata,.date-header,.post-date,.entry-date,.headline_meta,p.author';
/** What stands there beside that, and may have names and days of its own. */
const LINKS =
  'a[href*="#respond"],a[href*="#comment"],[class*="comment"],[rel~="category"],[rel~="tag"],.labels,.post-labels';

/** What says so of something else. */
const OTHERS = 'aside,nav,body>footer,li,.comment,.comments,#comments,.comment-list,.bComments';

/** Rows on what says, over or under a post, when and by whom it was written: one for each line. */
export function metaRows(root: PageElement): LedgerRow[] {
  const place = root.closest(`.entry,${POST}`) ?? root.parentElement ?? root;
  const near = place === root && root.parentElement ? root.parentElement : place;
  return near
    .querySelectorAll(META)
    .filter((element) => !element.closest(OTHERS) && !element.parentElement?.closest(META))
    .flatMap((element) =>
      linesOf(element, (one) => one.matches(LINKS)).map((line) => rowOf(line, element, LINE)),
    );
}

/** A line of links to other places of the site alone, as a menu has it. */
export function isMenu({ text, markup }: Line): boolean {
  const links = markup?.links ?? [];
  let rest = text;
  for (const link of links) rest = rest.replace(link.text, '');
  const isLinks = links.length > 2 && !/[\p{L}\p{N}]/u.test(rest);
  return isLinks && text.length < HEADLINE && links.every(({ url }) => !/^https?:/i.test(url));
}

/** Tells that such a line was left out. */
export const menuRow = (line: Line): LedgerRow =>
  ledgerRow('furniture-dropped', 'body', 'These words belong to the page, not to the post.', {
    found: [line.text.slice(0, TOLD)],
    from: placeOf(line),
    confidence: 0.9,
  });
