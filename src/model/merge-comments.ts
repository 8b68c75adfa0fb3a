import type { Comment } from './comment.js';
import { richWords } from './rich-text/words.js';

/** What of an address tells one comment from another: without what says only how it was come by. */
const addressOf = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/, '').replace(/[?&]replytocom=\d+/, '');
const wordsOf = ({ body }: Comment): string => richWords(body).replace(/\s+/g, ' ').trim();

/** True for two comments with one id that say the same. */
const isTwin = (a: Comment, b: Comment): boolean =>
  a.author?.name === b.author?.name && (a.createdAt === b.createdAt || wordsOf(a) === wordsOf(b));

/** What another source says of a comment of the page, and what the page says where the other is silent. */
function joined(own: Comment, other: Comment): Comment {
  const { author, createdAt, body } = other;
  return {
    ...own,
    ...other,
    author: author && { ...own.author, ...author, name: author.name ?? own.author?.name ?? null },
    ...(author === null && { author: own.author }),
    createdAt: createdAt ?? own.createdAt,
    body: other.state === 'visible' && !body.length ? own.body : body,
  };
}

/**
 * The page's own comments and those of another source, each once. Two are one when they have one permalink, or one id,
 * one author and the same words or time: the other source then adds what the page does not say. What answers a comment
 * that is known from both finds it.
 */
export function mergeComments(page: readonly Comment[], others: readonly Comment[]): readonly Comment[] {
  if (!page.length) return others;
  const byAddress = new Map<string, Comment>();
  const byId = new Map<string, Comment>();
  for (const comment of others) {
    if (comment.url) byAddress.set(addressOf(comment.url), comment);
    byId.set(comment.id, comment);
  }
  const twins = new Map<Comment, Comment>();
  const known = new Map<string, Comment>();
  const rest: Comment[] = [];
  for (const own of page) {
    const sameId = byId.get(own.id);
    const twin =
      (own.url && byAddress.get(addressOf(own.url))) || (sameId && isTwin(own, sameId) ? sameId : undefined);
    if (!twin || twins.has(twin)) rest.push(own);
    else {
      twins.set(twin, own);
      known.set(own.id, twin);
    }
  }
  const inPage = (own: Comment): Comment => {
    const parent = own.parentId === null ? undefined : known.get(own.parentId);
    // the text by name: some read it when they are asked
    return parent ? { ...own, body: own.body, source: parent.source, parentId: parent.id } : own;
  };
  return [
    ...others.map((comment) => {
      const own = twins.get(comment);
      return own ? joined(own, comment) : comment;
    }),
    ...rest.map(inPage),
  ];
}
