import { BODY, COMMENTS, SHORT } from '../model/leaf-rules.js';
import type { CommentItem } from '../model/review.js';
import { safeUrl } from '../model/safe-url.js';
import { Tally } from './tally.js';

/** `text`, of which no more than `longest` characters are kept, and no half of a pair. */
export const cut = (text: string, longest: number, about: string, tally: Tally): string => {
  if (text.length <= longest) return text;
  tally.add('unreadable', `Longer than ${longest} characters: the rest is cut.`, { about: [about] });
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
};

/** An absolute address that is safe to follow: where a relative one counts from, an export does not say. */
export const webUrl = (value = ''): string | undefined =>
  /^https?:/i.test(value.trim()) ? safeUrl(value.trim()) : undefined;

/** The comments of one post: what may be shown, and rows on what may not. */
export class ExportedComments {
  readonly items: CommentItem[] = [];
  readonly tally = new Tally();
  readonly #ids = new Set<string>();

  /** Adds a comment; the tally tells of what is cut or cannot be kept. */
  add({ id, parentId, author, body, ...more }: CommentItem): void {
    const at = `comments.items[${this.items.length}]`;
    if (!id || id.length > SHORT) this.tally.add('unreadable', 'A comment without an id that can be used.');
    else if (this.#ids.has(id)) this.leaveOut('twice', 'has the id of one before it');
    else if (this.items.length >= COMMENTS)
      this.leaveOut('too-many', `is over the ${COMMENTS} that are kept`);
    else {
      this.#ids.add(id);
      const name = author && cut(author.name, SHORT, `${at}.author.name`, this.tally);
      this.items.push({
        id,
        parentId: parentId && parentId.length <= SHORT ? parentId : null,
        ...(name?.trim() && { author: { ...author, name } }),
        ...more,
        body: { ...body, value: cut(body.value, BODY, `${at}.body.value`, this.tally) },
      });
    }
  }

  leaveOut(kind: string, why: string): void {
    const short = kind.slice(0, 100);
    this.tally.add('comment-left-out', `A comment that ${why} was left out.`, {
      about: ['comments'],
      found: [short],
    });
  }
}
