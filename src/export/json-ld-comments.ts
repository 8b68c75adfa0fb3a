import type { CommentLeaf, PersonLeaf } from 'schema-dts';
import type { Comment } from '../model/comment.js';
import type { Author, CommentItem } from '../model/review.js';
import { cleanText } from '../model/rich-text/clean-text.js';
import { buildThread } from '../model/thread.js';
import { treeOf } from './body-tree.js';
import { absoluteUrl, dateOf, filled, lineOf, textOf } from './json-ld-parts.js';

/** Somebody with a name; nobody without one. */
export function personOf(author: Author | undefined, base: string | undefined): PersonLeaf | undefined {
  const name = lineOf(author?.name);
  return name ? filled({ '@type': 'Person', name, url: absoluteUrl(author?.url, base) }) : undefined;
}

/** A comment for the thread, which only asks what stands where, and what says the same. */
const commentFrom = ({ id, parentId, author, createdAt, kind, state, body }: CommentItem): Comment => ({
  id,
  source: 'json',
  parentId: parentId ?? null,
  kind: kind ?? 'comment',
  state: state ?? 'visible',
  author: author ? { name: author.name } : null,
  createdAt: createdAt ?? null,
  body: treeOf(body),
});

/** What readers see of a comment in words: nothing of likes and mentions, nor of what waits, is hidden or is gone. */
const wordsOf = ({ kind, state, body }: Comment): string | undefined =>
  kind === 'comment' && state === 'visible' ? textOf(body) : undefined;

/** Gives each id an address in the page, which no other has. */
function addresses(page: string | undefined): (id: string) => string {
  const taken = new Map<string, number>();
  const start = `${page?.replace(/#.*/s, '') ?? ''}#comment-`;
  return (id) => {
    // halves of surrogate pairs, which no address has, are left out
    const own = start + encodeURIComponent(cleanText(id));
    let address = own;
    let count = taken.get(own) ?? 0;
    while (taken.has(address)) address = `${own}-${++count + 1}`;
    taken.set(own, count).set(address, taken.get(address) ?? 0);
    return address;
  };
}

/**
 * The comments that readers see, in the order of reading. What answers another one names it by its `@id`; what answers
 * one that is not here stands on its own. `page` is the address of the review.
 */
export function commentsOf(
  items: readonly CommentItem[] = [],
  page: string | undefined,
  base: string | undefined,
): CommentLeaf[] {
  const addressOf = addresses(page);
  const given = new Map(items.map((item) => [commentFrom(item), item]));
  const known = new Map<Comment, string>();
  return buildThread([...given.keys()]).rows.flatMap(({ comment, parent }) => {
    const text = wordsOf(comment);
    if (!text) return [];
    const item = given.get(comment);
    const address = addressOf(comment.id);
    known.set(comment, address);
    const above = parent && known.get(parent);
    return [
      filled({
        '@type': 'Comment',
        '@id': address,
        text,
        author: personOf(item?.author, base),
        datePublished: dateOf(item?.createdAt),
        url: absoluteUrl(item?.url, base),
        parentItem: above === undefined ? undefined : { '@id': above },
      }),
    ];
  });
}
