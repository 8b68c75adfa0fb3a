import { BODY, NUMBER } from '../../model/leaf-rules.js';
import type { Comment } from '../../model/comment.js';
import type { CommentItem, ReviewComments } from '../../model/review.js';
import { richToHtml } from '../../model/rich-text/to-html.js';
import { richWords } from '../../model/rich-text/words.js';
import { findComments, type FoundComments } from '../../sources/page/find-comments.js';
import { readComments } from '../../sources/page/read-comments.js';
import { ledgerRow, type LedgerRow } from '../ledger.js';
import type { Steps } from '../steps.js';
import { COMMENTS } from './find-article.js';
import type { PageDocument, PageElement } from './page-tree.js';

/** The comments of a page. */
export interface PageComments {
  readonly comments: ReviewComments;
  readonly ledger: readonly LedgerRow[];
  /** The elements that hold them, and the part of the page that they stand in: no words of the post. */
  readonly items: readonly PageElement[];
  readonly region: PageElement;
}

function itemOf({ id, parentId, kind, author, createdAt, body, counts, url }: Comment): CommentItem | undefined {
  // some themes have the words between the name and the text in none of the two
  const value = richToHtml(body)
    .replace(/^\s*(?:says|said|schreibt|sagt|dit|dice|disse|zegt):?\s*(?:<br>)?/i, '')
    .slice(0, BODY);
  if (!id || !richWords(body).trim()) return undefined;
  const { name, url: site } = author ?? {};
  return {
    id,
    ...(parentId && { parentId }),
    ...(kind !== 'comment' && { kind }),
    ...(name && { author: { name, ...(site && { url: site }) } }),
    ...(createdAt && { createdAt }),
    body: { format: 'html', value },
    ...(counts?.likes !== undefined && { counts: { likes: Math.min(counts.likes, NUMBER) } }),
    ...(url && { url }),
  };
} // prettier-ignore

/** The part of a page that a comment stands in with all others and their heading. */
function regionOf(item: PageElement, body: PageElement): PageElement {
  let region: PageElement | undefined;
  for (let at = item.parentElement; at && at !== body; at = at.parentElement)
    if (at.matches(COMMENTS)) region = at;
  const list = region ?? item.parentElement ?? body;
  // the heading of a list stands beside it
  return /^[ou]l$/.test(list.localName) ? (list.parentElement ?? list) : list;
}

/** Where the comments are looked for: marks of WordPress and Blogger count anywhere, those of microformats by the post. */
function* found(body: PageElement, root: PageElement): Steps<FoundComments | undefined> {
  const find = (origin: PageElement): FoundComments | undefined => findComments(origin as unknown as Element);
  const whole = find(body);
  yield;
  const [first] = (whole?.items ?? []) as unknown as readonly PageElement[];
  if (whole?.dialect === 'list' && first) {
    const near = find(regionOf(first, body));
    return near?.items.length === whole.items.length ? near : whole;
  }
  return find(root.closest('.h-entry,.hentry') ?? root);
}

/** Fewer comments are read in one step. */
const FEW = 100;

/** Reads the comments, those that answer one another in a step of their own. */
function* inSteps(where: FoundComments): Steps<Comment[]> {
  const { items } = where;
  // comments without an id are numbered through
  if (items.length < FEW || !items.every(({ id }) => id)) return [...readComments(where)];
  const held = new Set(items);
  const groups: Element[][] = [];
  for (const item of items) {
    let at = item.parentElement;
    while (at && at !== where.origin && !held.has(at)) at = at.parentElement;
    if (at && held.has(at)) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  const read: Comment[] = [];
  for (const group of groups) {
    const [origin] = group;
    if (origin) for (const one of readComments({ ...where, origin, items: group })) read.push(one);
    yield;
  }
  return read;
}

/** Reads the comments that a page marks as such: WordPress's, Blogger's, those of microformats. */
export function* pageComments(page: PageDocument, root: PageElement): Steps<PageComments | undefined> {
  const where = page.body && (yield* found(page.body, root));
  yield;
  if (!where) return undefined;
  const all = yield* inSteps(where);
  const ledger: LedgerRow[] = [];
  const visible = all.filter(({ state }) => state === 'visible');
  if (visible.length < all.length)
    ledger.push(
      ledgerRow('comment-left-out', 'comments', 'Comments that wait for their moderator were left out.', {
        count: all.length - visible.length,
      }),
    );
  const items = visible.flatMap((comment) => itemOf(comment) ?? []);
  if (items.length < visible.length)
    ledger.push(
      ledgerRow('unreadable', 'comments.items', 'Comments without words were left out.', {
        count: visible.length - items.length,
      }),
    );
  const ids = new Set(items.map(({ id }) => id));
  const total = where.total === undefined ? undefined : Math.min(where.total, NUMBER);
  if (total !== undefined && total !== items.length)
    ledger.push(
      ledgerRow('count-mismatch', 'comments.total', `The page counts ${total} comments, ${items.length} are in it.`, {
        found: [total, items.length],
        alternatives: [{ path: 'comments.total', value: items.length }],
      }),
    );
  return {
    comments: {
      ...(total !== undefined && { total: Math.max(total, items.length) }),
      ...(items[0] && { items: items.map((item) => (item.parentId && !ids.has(item.parentId) ? withoutParent(item) : item)) }),
    },
    ledger,
    items: where.items as unknown as readonly PageElement[],
    region: where.origin as unknown as PageElement,
  };
} // prettier-ignore

const withoutParent = ({ parentId: _parent, ...item }: CommentItem): CommentItem => item;
