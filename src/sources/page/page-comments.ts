import type { Comment, CommentKind } from '../../model/comment.js';
import { richWords } from '../../model/rich-text/words.js';
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
      '.comment-body>a.url',
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
const idOf = (id: string, index: number): string => /comment-(\d+)$/.exec(id)?.[1] ?? (id || `${index}`);

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

/** Finds something in each comment, and not in those that it holds: for all comments in one go. */
function findIn(origin: Element, items: string, ...selectors: readonly string[]): Map<Element, Element> {
  const found = new Map<Element, Element>();
  for (const selector of selectors)
    for (const element of origin.querySelectorAll(selector)) {
      const item = element.matches(items) ? null : element.closest(items);
      if (item && !found.has(item)) found.set(item, element);
    }
  return found;
}

/** A commenter's name: an emoji that WordPress made a picture of is its character, a script is no word. */
const nameIn = (element: Element): string =>
  fold(richWords(richNodes(element, '.says,img:not(.emoji,.wp-smiley)'))).replace(/ (says|said):$/, '');

function readItems(origin: Element, found: readonly Element[], { item: items, ...at }: Dialect): Comment[] {
  const find = (...selectors: readonly string[]): Map<Element, Element> =>
    findIn(origin, items, ...selectors);
  const [names, times, bodies] = [find(...at.name), find(...at.time), find(...at.body)];
  const [sites, permalinks] = [
    find('.p-author[href]', '.p-author [href]'),
    find(':not(.p-author)>.u-url:not(.p-author)'),
  ];
  const likes = find('.comment-likes', '.comment-like-feedback', '.like-count');
  const [waiting, inner] = [find(held), find('[id*="comment-"]')];
  const ids = new Map(found.map((item, i) => [item, idOf(item.id || (inner.get(item)?.id ?? ''), i)]));
  const linkOf = (element: Element | undefined): Element | null | undefined =>
    element?.closest('a') ?? element?.querySelector('a');
  return found.map((item): Comment => {
    const href = (anchor: Element | null | undefined): string | undefined =>
      safeUrl(anchor?.getAttribute('href') ?? '', item.baseURI);
    const [name, time] = [names.get(item), times.get(item)];
    const url = href(linkOf(time) ?? permalinks.get(item));
    const site = href(linkOf(name) ?? sites.get(item));
    const liked = number(likes.get(item)?.textContent);
    const parent = item.parentElement?.closest(items);
    return {
      id: ids.get(item) ?? '',
      source: 'page',
      parentId: (parent && ids.get(parent)) ?? null,
      kind: kindOf(item),
      state: waiting.has(item) ? 'pending' : 'visible',
      author: {
        name: (name && nameIn(name)) || null,
        ...(site && { url: site }),
        ...(item.matches('.bypostauthor') && { roles: ['post-author' as const] }),
      },
      createdAt: timeOf(time),
      body: richNodes(bodies.get(item) ?? item, `${furniture},${items}`),
      ...(liked !== undefined && { counts: { likes: liked } }),
      ...(url && { url }),
    };
  });
}

/** True when every word of a node stands in a comment. */
function isWhole(node: ChildNode, items: string): boolean {
  if (!isElement(node)) return false;
  if (node.matches(items)) return true;
  return [...node.childNodes].every((child) =>
    isText(child) ? !child.data.trim() : !isElement(child) || isSilent(child) || isWhole(child, items),
  );
}

/** The children of an element in which some of its descendants stand. */
function holdersOf(origin: Element, items: readonly Element[]): Set<Element> {
  const seen = new Set<Element>();
  const holders = new Set<Element>();
  for (const item of items)
    for (let at: Element | null = item; at && at !== origin && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      if (at.parentElement === origin) holders.add(at);
    }
  return holders;
}

/** How many comments a heading says there are: titles that it quotes may have numbers of their own. */
const totalIn = (heading: Element): number | undefined =>
  number(heading.textContent.replace(/[“„«"‘‚][^”“»"’‘]*[”“»"’‘]/g, ''));

/** Reads the comments that a blog has put into the page. Nothing is changed, moved or requested. */
export function readPageComments(origin: Element): PageComments | undefined {
  for (const dialect of dialects) {
    const items = [...origin.querySelectorAll(dialect.item)].filter((item) => item !== origin);
    if (!items[0]) continue;
    const total = [...origin.querySelectorAll('.comments-title,.comment-reply-title,h1,h2,h3,h4')]
      .filter((heading) => !heading.closest(dialect.item))
      .map(totalIn)
      .find((count) => count !== undefined);
    const holders = [...holdersOf(origin, items)];
    const areWhole = holders.every(
      (node) => !node.matches(alive) && !node.querySelector(alive) && isWhole(node, dialect.item),
    );
    return {
      comments: readItems(origin, items, dialect),
      ...(total !== undefined && { total }),
      nodes: new Set(areWhole ? holders : []),
    };
  }
  return undefined;
}
