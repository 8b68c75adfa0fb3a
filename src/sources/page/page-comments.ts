import type { Comment, CommentKind } from '../../model/comment.js';
import { safeUrl } from '../../model/safe-url.js';
import { isSilent } from './node-words.js';
import { richNodes } from './rich-nodes.js';
import { fold, isElement, isText } from './text.js';

/**
 * How a kind of blog marks its comments. Selectors are looked up inside one comment and not in those it holds, one after
 * the other: the first that fits counts.
 */
interface Dialect {
  readonly item: string;
  readonly name: readonly string[];
  readonly time: readonly string[];
  readonly body: readonly string[];
}

/** WordPress's lists and blocks, Blogger's threads, and microformats wherever they stand. */
const dialects: readonly Dialect[] = [
  {
    item: 'li[id*="comment-"],li.comment,li.pingback,li.trackback',
    name: [
      '.fn',
      '.wp-block-comment-author-name',
      '.comment-author cite',
      '.comment-header .user',
      '.comment-author',
    ],
    time: [
      '.comment-metadata time',
      '.wp-block-comment-date time',
      'time',
      '.datetime',
      '.comment-meta a[href*="#comment-"]',
    ],
    body: ['.comment-content', '.wp-block-comment-content', '.comment-text', '.comment-body'],
  },
  {
    item: '.h-cite,.h-entry,.u-comment,.p-comment',
    name: ['.p-author .p-name', '.p-author'],
    time: ['.dt-published', 'time'],
    body: ['.e-content', '.p-content', '.p-name'],
  },
];

/** What stands in a comment's text and is none of it. */
const furniture =
  '.comment-awaiting-moderation,.comment-likes,.comment-like-feedback,.reply,.comment-reply-link,.comment-meta,' +
  '.comment-author,.sharedaddy,.comment-edit-link,.says,ol.children,form,button';
const held = '.comment-awaiting-moderation';
/** What only the page can show: comments that hold it stay the page's own. */
const alive = 'form,input,textarea,select,iframe,video,audio,object,embed,canvas';

const number = (text: string | null | undefined): number | undefined => {
  const found = /\d[\d.,\u00a0\u202f]*/.exec(text ?? '')?.[0].replace(/\D/g, '');
  return found ? Number(found) : undefined;
};

/** The comments that stand in the page. */
export interface PageComments {
  readonly comments: readonly Comment[];
  /** How many the page says there are. */
  readonly total?: number;
  /** The page's nodes that hold comments and nothing else, if all comments stand in such. */
  readonly nodes: ReadonlySet<ChildNode>;
}

/** The id that the page's own links use: of WordPress (`comment-17`) without its word, else as it stands. */
const idOf = (item: Element, index: number): string => {
  const found = [item, ...item.querySelectorAll('[id*="comment-"]')].find(({ id }) => id)?.id ?? '';
  return /comment-(\d+)$/.exec(found)?.[1] ?? (found || `${index}`);
};

function timeOf(element: Element | undefined): string | null {
  if (!element) return null;
  const link = element.closest('a') ?? element.querySelector('a');
  // Blogger's permalinks say the time in milliseconds
  const ms = /[?&]showComment=(\d{10,})/.exec(link?.getAttribute('href') ?? '')?.[1];
  const text =
    element.getAttribute('datetime') ?? element.querySelector('[datetime]')?.getAttribute('datetime');
  const time = new Date(ms ? Number(ms) : (text ?? Number.NaN));
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

const kindOf = (item: Element): CommentKind =>
  (['pingback', 'trackback'] as const).find((kind) => item.classList.contains(kind)) ??
  (item.matches('.u-like-of,.u-like,.p-like')
    ? 'like'
    : item.matches('.u-repost-of,.u-repost')
      ? 'repost'
      : 'comment');

function readItem(
  item: Element,
  ids: ReadonlyMap<Element, string>,
  { item: items, ...at }: Dialect,
): Comment {
  const own = (...selectors: readonly string[]): Element | undefined =>
    selectors
      .flatMap((selector) => [...item.querySelectorAll(selector)])
      .find((found) => found !== item && found.closest(items) === item);
  const name = own(...at.name);
  const link = name?.closest('a') ?? name?.querySelector('a') ?? own('.p-author[href]', '.p-author [href]');
  const time = own(...at.time);
  const permalink =
    time?.closest('a') ?? time?.querySelector('a') ?? own(':not(.p-author)>.u-url:not(.p-author)');
  const body = own(...at.body) ?? item;
  const parent = item.parentElement?.closest(items);
  const likes = number(own('.comment-likes', '.comment-like-feedback', '.like-count')?.textContent);
  const href = (anchor: Element | null | undefined): string | undefined =>
    safeUrl(anchor?.getAttribute('href') ?? '', item.baseURI);
  const [url, site] = [href(permalink), href(link)];
  return {
    id: ids.get(item) ?? '',
    source: 'page',
    parentId: (parent && ids.get(parent)) ?? null,
    kind: kindOf(item),
    state: own(held) ? 'pending' : 'visible',
    author: {
      name: fold(name?.textContent ?? '').replace(/ (says|said):?$/, '') || null,
      ...(site && { url: site }),
      ...(item.matches('.bypostauthor') && { roles: ['post-author' as const] }),
    },
    createdAt: timeOf(time),
    body: richNodes(body, `${furniture},${items}`),
    ...(likes !== undefined && { counts: { likes } }),
    ...(url && { url }),
  };
}

/** True when every word of a node stands in a comment, and nothing in it is alive. */
function isWhole(node: ChildNode, items: string): boolean {
  if (!isElement(node)) return false;
  if (node.matches(alive) || node.querySelector(alive)) return false;
  if (node.matches(items)) return true;
  return [...node.childNodes].every((child) =>
    isText(child) ? !child.data.trim() : !isElement(child) || isSilent(child) || isWhole(child, items),
  );
}

/** Reads the comments that a blog has put into the page. Nothing is changed, moved or requested. */
export function readPageComments(origin: Element): PageComments | undefined {
  for (const dialect of dialects) {
    const items = [...origin.querySelectorAll(dialect.item)].filter((item) => item !== origin);
    if (!items[0]) continue;
    const ids = new Map(items.map((item, index) => [item, idOf(item, index)]));
    const heading = origin.querySelector('.comments-title,.comment-reply-title,h1,h2,h3,h4');
    const total = heading && !heading.closest(dialect.item) ? number(heading.textContent) : undefined;
    const holders = [...origin.childNodes].filter(
      (node) => isElement(node) && items.some((item) => node.contains(item)),
    );
    const areWhole = holders.every((node) => isWhole(node, dialect.item));
    return {
      comments: items.map((item) => readItem(item, ids, dialect)),
      ...(total !== undefined && { total }),
      nodes: new Set(areWhole ? holders : []),
    };
  }
  return undefined;
}
