import { BODY, NUMBER } from '../../model/leaf-rules.js';
import type { Comment } from '../../model/comment.js';
import type { CommentItem, ReviewComments } from '../../model/review.js';
import { richToHtml } from '../../model/rich-text/to-html.js';
import { richWords } from '../../model/rich-text/words.js';
import { findComments, type FoundComments } from '../../sources/page/find-comments.js';
import { readComments } from '../../sources/page/read-comments.js';
import { ledgerRow, type LedgerRow } from '../ledger.js';
import { fold } from '../../sources/page/text.js';
import type { Steps } from '../steps.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { commentItems } from './comment-items.js';
import { countIn, isCommentsHeading } from './comments-heading.js';
import { commentParts, type CommentParts } from './comment-parts.js';
import type { PageDocument, PageElement } from './page-tree.js';
import { COMMENTS } from './theme-names.js';

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

/** Reads the comments that a page marks as such: WordPress's, Blogger's, those of microformats, and what is called so. */
export function* pageComments(
  page: PageDocument,
  root: PageElement,
  wordsOf: () => Vocabulary,
): Steps<PageComments | undefined> {
  const { body } = page;
  if (!body) return undefined;
  const where = yield* found(body, root);
  yield;
  return where ? yield* markedComments(where, wordsOf) : yield* namedComments(body, root, wordsOf);
}

/** Comments as a blog marks them; what its marks do not say, the names of their parts may. */
function* markedComments(where: FoundComments, wordsOf: () => Vocabulary): Steps<PageComments> {
  const all = yield* inSteps(where);
  const ledger: LedgerRow[] = [];
  const visible = all.filter(({ state }) => state === 'visible');
  if (visible.length < all.length)
    ledger.push(
      ledgerRow('comment-left-out', 'comments', 'Comments that wait for their moderator were left out.', {
        count: all.length - visible.length,
      }),
    );
  const elements = new Map(all.map((comment, i) => [comment, where.items[i] as unknown as PageElement]));
  const held = new Set<PageElement>(elements.values());
  const items = visible.flatMap((comment): CommentItem | [] => {
    const item = itemOf(comment);
    const element = elements.get(comment);
    if (!item || !element || (item.author && item.createdAt) || where.dialect !== 'list') return item ?? [];
    const { name, site, createdAt, html } = commentParts([element], (one) => held.has(one), wordsOf());
    return {
      ...item,
      ...(!item.author &&
        name && {
          author: { name, ...(site && { url: site }) },
          body: { format: 'html' as const, value: html },
        }),
      ...(!item.createdAt && createdAt && { createdAt }),
    };
  });
  return ofPage(
    items,
    visible.length,
    where.total,
    ledger,
    where.items as unknown as readonly PageElement[],
    where.origin as unknown as PageElement,
  );
}

/** Fewer comments are read in one step. */
const STEP = 20;

/** Comments that are called so. */
function* namedComments(
  body: PageElement,
  root: PageElement,
  wordsOf: () => Vocabulary,
): Steps<PageComments | undefined> {
  const all = commentItems(body, root);
  yield;
  const [first] = all[0]?.elements ?? [];
  if (!first) return undefined;
  const words = wordsOf();
  const held = new Set(all.flatMap(({ elements }) => elements));
  const read: CommentParts[] = [];
  for (const [i, { elements }] of all.entries()) {
    if (i % STEP === STEP - 1) yield;
    read.push(commentParts(elements, (one) => held.has(one) && !elements.includes(one), words));
  }
  // nothing but its name says that it is a comment
  if (!read.some(({ name, createdAt }) => name !== undefined || createdAt)) return undefined;
  const ids = idsOf(all.map(({ elements }) => elements[0] as PageElement));
  const items = read.flatMap(({ name, site, createdAt, url, likes, html }, i): CommentItem | [] => {
    const parent = ids[all[i]?.parent ?? -1];
    if (!html) return [];
    return {
      id: ids[i] ?? `${i + 1}`,
      ...(parent && { parentId: parent }),
      ...(name !== undefined && { author: { name, ...(site && { url: site }) } }),
      ...(createdAt && { createdAt }),
      body: { format: 'html', value: html },
      ...(likes !== undefined && { counts: { likes: Math.min(likes, NUMBER) } }),
      ...(url && { url }),
    };
  });
  const region = regionOf(first, body);
  return ofPage(
    items,
    read.length,
    totalIn(region, held, words),
    [],
    [...held, ...headingOver(first, words)],
    region,
  );
}

/** How many comments a heading of them says there are. */
function totalIn(region: PageElement, held: ReadonlySet<PageElement>, words: Vocabulary): number | undefined {
  const heads = region.querySelectorAll(
    'h1,h2,h3,h4,h5,h6,legend,[class*="count"],[class*="comments-head"],[class*="title"]',
  );
  for (const head of heads) {
    let at: PageElement | null = head;
    while (at && at !== region && !held.has(at)) at = at.parentElement;
    const count = at && held.has(at) ? undefined : countIn(fold(head.textContent), words);
    if (count !== undefined) return count;
  }
  return undefined;
}

/** What stands before the first comment and only says that there are some. */
function headingOver(first: PageElement, words: Vocabulary): PageElement[] {
  for (let at: PageElement | null = first; at && at.localName !== 'body'; at = at.parentElement) {
    const around = at.parentElement?.children ?? [];
    const before = around[around.indexOf(at) - 1];
    if (before) return isCommentsHeading(fold(before.textContent), words) ? [before] : [];
  }
  return [];
}

/** The ids that a page gives its comments, its own or those of the anchors before or in them; numbers where it gives none. */
function idsOf(items: readonly PageElement[]): readonly string[] {
  const ids = items.map((item) => {
    const anchor = item.querySelector('[id*="comment-"],a[name]');
    const said = item.id || anchor?.id || (anchor?.getAttribute('name') ?? '');
    return /^[a-z_-]*?(\d{1,20})$/i.exec(said)?.[1] ?? said;
  });
  return ids.every(Boolean) && new Set(ids).size === ids.length ? ids : ids.map((_, i) => `${i + 1}`);
}

function ofPage(
  items: readonly CommentItem[],
  read: number,
  stated: number | undefined,
  ledger: LedgerRow[],
  elements: readonly PageElement[],
  region: PageElement,
): PageComments {
  if (items.length < read)
    ledger.push(
      ledgerRow('unreadable', 'comments.items', 'Comments without words were left out.', {
        count: read - items.length,
      }),
    );
  const ids = new Set(items.map(({ id }) => id));
  const total = stated === undefined ? undefined : Math.min(stated, NUMBER);
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
    items: elements,
    region,
  };
} // prettier-ignore

const withoutParent = ({ parentId: _parent, ...item }: CommentItem): CommentItem => item;
