import type { Comment, CommentKind } from '../../model/comment.js';
import { richWords } from '../../model/rich-text/words.js';
import { safeUrl } from '../../model/safe-url.js';
import { dialects, numberIn, type FoundComments } from './find-comments.js';
import { richNodes } from './rich-nodes.js';
import { fold } from './text.js';

/**
 * Where the parts of a comment stand. Selectors are looked up inside one comment and not in those it holds, one after the
 * other: the first that fits counts.
 */
const marks = {
  list: {
    name: [
      '.fn',
      '.wp-block-comment-author-name',
      '.comment-author cite',
      '.comment-header .user',
      '.comment-body>a.url',
      '.comment-author',
      'li>cite',
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
  microformats: {
    name: ['.p-author .p-name', '.p-author'],
    time: ['.dt-published', 'time'],
    body: ['.e-content', '.p-content', '.p-name'],
  },
} as const;

/** What stands in a comment's text and is none of it. */
const furniture =
  '.comment-awaiting-moderation,.comment-likes,.comment-like-feedback,.reply,.comment-reply-link,.comment-meta,' +
  '.comment-author,.commentmetadata,li>cite,.sharedaddy,.comment-edit-link,.says,ol.children,form,button';
const held = '.comment-awaiting-moderation';

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

/** Reads comments that stand in the page. Nothing is changed, moved or requested. */
export function readComments({ origin, dialect, items: found }: FoundComments): readonly Comment[] {
  const [items, at] = [dialects[dialect], marks[dialect]];
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
    const liked = numberIn(likes.get(item)?.textContent);
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
