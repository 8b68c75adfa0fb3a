import { enComment } from '../i18n/en-comment.js';
import { enThread } from '../i18n/en-thread.js';
import type { Comment } from '../model/comment.js';
import type { Review } from '../model/review.js';
import { buildThread } from '../model/thread.js';
import { treeOf } from './body-tree.js';
import { addressOf, dayOf, oneLine } from './review-lines.js';

/** The comments in the order of reading, with what is said of each and of all. */
export const commentsOf = (review: Review) => {
  const { items = [], total = 0 } = review.comments ?? {};
  const ids = new Set(items.map(({ id }) => id));
  const all = items.map((item): Comment => {
    const { parentId = null, kind = 'comment', state = 'visible', author = null, createdAt = null } = item;
    const [url, page] = [addressOf(item.url, review), addressOf(author?.url, review)];
    const { likes } = item.counts ?? {};
    return {
      ...{ id: item.id, source: 'json', parentId, kind, state, createdAt },
      author: author && { name: author.name, ...(page && { url: page }) },
      body: /^(visible|pending)$/.test(state) ? treeOf(item.body, review.url) : [],
      ...(url && { url }),
      ...(likes && { counts: { likes } }),
    };
  });
  const { rows, reactions } = buildThread(all);
  const kinds = [...new Set(reactions.map(({ kind }) => kind))];
  const nameOf = ({ author }: Comment) => oneLine(author?.name ?? '') || enComment.nobody;
  const lines = [
    total > items.length ? enThread.count(total, items.length) : '',
    ...kinds.map((kind) => enComment.reactions(kind, reactions.filter((one) => one.kind === kind).length)),
  ].filter(Boolean);
  const comments = rows.map(({ comment, parent, level }) => ({
    level,
    name: nameOf(comment),
    page: comment.author?.url,
    answers: parent
      ? enComment.inReplyTo(nameOf(parent))
      : comment.parentId !== null && !ids.has(comment.parentId)
        ? enComment.parentMissing
        : '',
    kind: enComment.kind(comment.kind),
    day: dayOf(comment.createdAt ?? undefined) ?? '',
    url: comment.url,
    state: enComment.state(comment.state),
    body: comment.body,
    likes: comment.counts?.likes ? enComment.likes(comment.counts.likes) : '',
  }));
  return { title: enComment.list, lines, comments };
};
