import type { Comment } from './comment.js';

/** What of an address tells one comment from another: without what says only how it was come by. */
const addressOf = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/, '').replace(/[?&]replytocom=\d+/, '');

/**
 * The page's own comments and those of another source, each once. Two are one when they have one permalink, or one id
 * and one author: the other source then adds what the page does not say. What answers a comment that is known from both
 * finds it.
 */
export function mergeComments(page: readonly Comment[], others: readonly Comment[]): Comment[] {
  const byAddress = new Map<string, Comment>();
  const byId = new Map<string, Comment>();
  for (const comment of others) {
    if (comment.url) byAddress.set(addressOf(comment.url), comment);
    byId.set(comment.id, comment);
  }
  const twins = new Map<Comment, Comment>();
  const sources = new Map<string, Comment>();
  for (const own of page) {
    const sameId = byId.get(own.id);
    const twin =
      (own.url && byAddress.get(addressOf(own.url))) ||
      (sameId?.author?.name === own.author?.name ? sameId : undefined);
    if (!twin || twins.has(twin)) continue;
    twins.set(twin, own);
    sources.set(own.id, twin);
  }
  const found = [...twins.values()];
  const rest = page
    .filter((own) => !found.includes(own))
    .map((own) => {
      const parent = own.parentId === null ? undefined : sources.get(own.parentId);
      return parent ? { ...own, source: parent.source, parentId: parent.id } : own;
    });
  return [
    ...others.map((comment) => {
      const own = twins.get(comment);
      return own ? { ...own, ...comment } : comment;
    }),
    ...rest,
  ];
}
