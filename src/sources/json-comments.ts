import type { Comment } from '../model/comment.js';
import type { CommentItem } from '../model/review.js';
import { needsAllEntities } from '../model/rich-text/entities.js';
import type { RichText } from '../model/rich-text/rich-text.js';
import { richTextOf, type RichTextOptions } from '../model/rich-text/rich-text-of.js';
import { safeUrl } from '../model/safe-url.js';

/** The comments of a review's data, as the thread has them. Their addresses become absolute: they are those of the page. */
export function jsonComments(
  items: readonly CommentItem[],
  options: Pick<RichTextOptions, 'base' | 'entities' | 'markdown'>,
): Comment[] {
  const absolute = <Key extends string>(key: Key, url: string | undefined): { [K in Key]?: string } => {
    const found = url === undefined ? undefined : safeUrl(url, options.base, true);
    return (found === undefined ? {} : { [key]: found }) as { [K in Key]?: string };
  };
  return items.map(({ id, parentId, author, createdAt, body, kind, state, counts, url }): Comment => {
    let tree: RichText | undefined;
    return {
      id,
      source: 'json',
      parentId: parentId ?? null,
      kind: kind ?? 'comment',
      state: state ?? 'visible',
      author: author
        ? { name: author.name, ...absolute('url', author.url), ...absolute('avatar', author.avatar) }
        : null,
      createdAt: createdAt ?? null,
      // read when it is drawn: not all of a long thread at once
      get body() {
        return (tree ??= richTextOf(body, options));
      },
      ...(counts?.likes !== undefined && { counts: { likes: counts.likes } }),
      ...absolute('url', url),
    };
  });
}

/** True when some text names a character that only the full table knows. */
export const needEntities = (items: readonly CommentItem[]): boolean =>
  items.some(({ body }) => body.format === 'html' && needsAllEntities(body.value));

/** True when some text is Markdown. */
export const needMarkdown = (items: readonly CommentItem[]): boolean =>
  items.some(({ body }) => body.format === 'markdown');
