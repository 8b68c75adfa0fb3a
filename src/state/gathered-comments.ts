import type { Comment } from '../model/comment.js';
import { mergeComments } from '../model/merge-comments.js';
import type { FoundComments } from '../sources/page/find-comments.js';
import { readComments } from '../sources/page/read-comments.js';
import type { ThreadPart } from './thread-input.js';

/** The comments that are to be drawn, each once, wherever they come from. */
export class GatheredComments {
  /** How many of those that are counted apart are somebody else's as well. */
  twins = 0;
  #found: FoundComments | undefined;
  #read: readonly Comment[] = [];
  #from: readonly unknown[] = [];
  #comments: readonly Comment[] = [];

  /**
   * The same list as long as nothing has changed.
   * @param takesOver whether the page's own comments are drawn too; else what stands in the page is not drawn again
   */
  gather(
    found: FoundComments | undefined,
    parts: readonly ThreadPart[],
    takesOver: boolean,
  ): readonly Comment[] {
    const from = [found, parts, takesOver];
    if (from.every((one, i) => one === this.#from[i])) return this.#comments;
    this.#from = from;
    if (found !== this.#found) {
      this.#found = found;
      this.#read = found ? readComments(found) : [];
    }
    this.twins = 0;
    let merged = this.#read;
    for (const { comments, isApart } of parts) {
      const all = mergeComments(merged, comments);
      if (isApart) this.twins += merged.length + comments.length - all.length;
      merged = all;
    }
    if (takesOver || !found) this.#comments = merged;
    else {
      const others = parts.reduce<readonly Comment[]>((all, part) => mergeComments(all, part.comments), []);
      const withPage = mergeComments(this.#read, others);
      this.#comments = others.filter((comment, i) => withPage[i] === comment);
    }
    return this.#comments;
  }
}
