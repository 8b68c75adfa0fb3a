import type { Comment, CommentAuthor, CommentKind, CommentState } from '../model/comment.js';
import type { CommentItem, Commenter } from '../model/review.js';
import { needsAllEntities } from '../model/rich-text/entities.js';
import type { RichText } from '../model/rich-text/rich-text.js';
import { richTextOf, type RichTextOptions } from '../model/rich-text/rich-text-of.js';
import { safeUrl } from '../model/safe-url.js';

/** Where relative addresses begin, and what reads the texts that need more. */
type Options = Pick<RichTextOptions, 'base' | 'entities' | 'markdown'>;

const absolute = (url: string | undefined, { base }: Options): string | undefined =>
  url && safeUrl(url, base, true);

function authorOf(author: Commenter | undefined, options: Options): CommentAuthor | null {
  if (!author) return null;
  const url = absolute(author.url, options);
  const avatar = absolute(author.avatar, options);
  return { name: author.name, ...(url && { url }), ...(avatar && { avatar }) };
}

/** A comment of a review's data; its text is read when it is drawn: not all of a long thread at once. */
class JsonComment implements Comment {
  readonly source = 'json';
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: CommentKind;
  readonly state: CommentState;
  readonly author: CommentAuthor | null;
  readonly createdAt: string | null;
  declare readonly counts?: { readonly likes?: number };
  declare readonly url?: string;
  readonly #item: CommentItem;
  readonly #options: Options;
  #tree: RichText | undefined;

  constructor(item: CommentItem, options: Options) {
    const { id, parentId, author, createdAt, kind, state, counts, url } = item;
    this.id = id;
    this.parentId = parentId ?? null;
    this.kind = kind ?? 'comment';
    this.state = state ?? 'visible';
    this.author = authorOf(author, options);
    this.createdAt = createdAt ?? null;
    if (counts?.likes !== undefined) this.counts = { likes: counts.likes };
    const address = absolute(url, options);
    if (address) this.url = address;
    this.#item = item;
    this.#options = options;
  }

  get body(): RichText {
    return (this.#tree ??= richTextOf(this.#item.body, this.#options));
  }

  /** What it was made of: another one of the same is drawn alike. */
  get made(): string {
    return JSON.stringify([this.#item, this.#options]);
  }
}

export type { JsonComment };

/**
 * The comments of a review's data, as the thread has them. Their addresses become absolute: they are those of the page.
 * @param before those that were made last: one of the same data stays the same object, so that it is not drawn again
 */
export function jsonComments(
  items: readonly CommentItem[],
  options: Options,
  before: readonly JsonComment[] = [],
): readonly JsonComment[] {
  const known = new Map(before.map((comment) => [comment.id, comment]));
  return items.map((item) => {
    const old = known.get(item.id);
    const comment = new JsonComment(item, options);
    return old && old.made === comment.made ? old : comment;
  });
}

/** True when some text names a character that only the full table knows. */
export const needEntities = (items: readonly CommentItem[]): boolean =>
  items.some(({ body }) => body.format === 'html' && needsAllEntities(body.value));

/** True when some text is Markdown. */
export const needMarkdown = (items: readonly CommentItem[]): boolean =>
  items.some(({ body }) => body.format === 'markdown');
