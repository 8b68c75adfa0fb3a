import { enThread } from '../i18n/en-thread.js';
import type { CommentItem, ReviewComments } from '../model/review.js';
import { safeUrl } from '../model/safe-url.js';
import { bodyHtml } from './plain-body.js';
import { element, link, textHtml, words } from './plain-tags.js';

/** Answers stand inside one another so often; deeper ones follow. A tab does not survive thousands of levels. */
const LEVELS = 50;

function commentHtml(comment: CommentItem, answers: string): string {
  const { id, author, createdAt, url, kind = 'comment', body, counts } = comment;
  const name = author && textHtml(author.name);
  const linked =
    author?.url && safeUrl(author.url) && link(author.url, textHtml(author.name), { rel: 'ugc nofollow' });
  // WordPress drops `<time>`; the only elements on which it keeps a `datetime` are `<ins>` and `<del>`
  const date =
    createdAt && element('ins', { class: 'datetime', datetime: createdAt }, textHtml(createdAt.slice(0, 10)));
  const permalink = url && link(url, date ?? '#', { class: 'u-url' });
  const meta =
    (name
      ? element('span', { class: 'comment-author' }, element('cite', { class: 'fn' }, linked || name))
      : '') +
    (permalink || date ? ` ${element('span', { class: 'comment-metadata' }, permalink || date)}` : '');
  const isPing = kind === 'pingback' || kind === 'trackback';
  const sign = { like: ' u-like-of', repost: ' u-repost-of' }[kind as 'like'] ?? '';
  return element(
    'li',
    { id: `comment-${words(id).replace(/ /g, '-')}`, class: `${isPing ? kind : `comment${sign}`}` },
    (meta && element('p', { class: 'comment-meta' }, meta.trim())) +
      element('div', { class: 'comment-content' }, bodyHtml(body)) +
      (counts?.likes === undefined ? '' : element('p', { class: 'comment-likes' }, `♥ ${counts.likes}`)) +
      (answers && element('ol', { class: 'children' }, answers)),
  );
}

/**
 * The comments of a review as a list in the way of WordPress, in a `comment-thread`; nothing where there are none.
 *
 * Only comments that everybody may see are in it: those that wait, are hidden or are gone are left out, and their answers
 * stand by themselves. Read back, they are the same but for these: an id that is no number has `comment-` before it;
 * times are in UTC; kinds but `pingback`, `trackback`, `like` and `repost` are `comment`; texts are the tree that the page would
 * draw, without ruby; mail addresses, pictures of commenters and `sources` are left out; an answer more than 50
 * levels down answers the comment at that level.
 */
export function plainComments({ total, items = [] }: ReviewComments = {}): string {
  const visible = items.filter(({ state = 'visible' }) => state === 'visible');
  if (!visible[0]) return '';
  const ids = new Set(visible.map(({ id }) => id));
  const answers = new Map<string, CommentItem[]>();
  for (const one of visible) {
    const parent = one.parentId && ids.has(one.parentId) ? one.parentId : '';
    const siblings = answers.get(parent);
    if (siblings) siblings.push(one);
    else answers.set(parent, [one]);
  }
  const seen = new Set<CommentItem>();
  const answersTo = (id: string): CommentItem[] =>
    answers.get(id)?.filter((one) => seen.size < seen.add(one).size) ?? [];
  const draw = (comment: CommentItem, level: number): string => {
    const own = answersTo(comment.id);
    // what is found while it runs is walked as well
    if (level === LEVELS) for (const one of own) own.push(...answersTo(one.id));
    return commentHtml(
      comment,
      own.map((one) => (level < LEVELS ? draw(one, level + 1) : commentHtml(one, ''))).join(''),
    );
  };
  const roots = answersTo('');
  const list = roots.map((one) => draw(one, 0));
  // comments that answer one another in a ring have no beginning
  for (const one of visible) if (seen.size < seen.add(one).size) list.push(draw(one, 0));
  const title =
    total === undefined ? '' : element('h3', { class: 'comments-title' }, enThread.count(total, total));
  return element(
    'div',
    { 'data-sleeve': 'comment-thread' },
    title + element('ol', { class: 'comment-list' }, list.join('')),
  );
}
