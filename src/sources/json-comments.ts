import type { Comment, CommentAuthor, CommentKind, CommentState } from '../model/comment.js';
import type { Body, CommentItem, Commenter } from '../model/review.js';
import { needsAllEntities } from '../model/rich-text/entities.js';
import type { RichText } from '../model/rich-text/rich-text.js';
import { richTextOf, type RichTextOptions } from '../model/rich-text/rich-text-of.js';
import { safeUrl } from '../model/safe-url.js';

/** Where relative addresses begin, and what reads the texts that need more. */
type Options = Pick<RichTextOptions, 'base' | 'entities' | 'markdown'>;

const absolute = (url: string | undefined, { base }: Options): string | undefined =>
  url && safeUrl(url, base, true);

function authorOf(author: Commenter | undefined, options: Options): CommentAuthor | null {
  if (!author?.url && !author?.avatar) return author ? { name: author.name } : null;
  const [url, avatar] = [author.url, author.avatar].map((one) => absolute(one, options));
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
  readonly #body: Body;
  readonly #options: Options;
  #tree: RichText | undefined;

  constructor(
    { id, parentId, author, createdAt, body, kind, state, counts, url }: CommentItem,
    options: Options,
  ) {
    this.id = id;
    this.parentId = parentId ?? null;
    this.kind = kind ?? 'comment';
    this.state = state ?? 'visible';
    this.author = authorOf(author, options);
    this.createdAt = createdAt ?? null;
    if (counts?.likes !== undefined) this.counts = { likes: counts.likes };
    const address = absolute(url, options);
    if (address) this.url = address;
    this.#body = body;
    this.#options = options;
  }

  get body(): RichText {
    return (this.#tree ??= richTextOf(this.#body, this.#options));
  }
}

/** The comments of a review's data, as the thread has them. Their addresses become absolute: they are those of the page. */
export const jsonComments = (items: readonly CommentItem[], options: Options): Comment[] =>
  items.map((item) => new JsonComment(item, options));

/** True when some text names a character that only the full table knows. */
export const needEntities = (items: readonly CommentItem[]): boolean =>
  items.some(({ body }) => body.format === 'html' && needsAllEntities(body.value));

/** True when some text is Markdown. */
export const needMarkdown = (items: readonly CommentItem[]): boolean =>
  items.some(({ body }) => body.format === 'markdown');
