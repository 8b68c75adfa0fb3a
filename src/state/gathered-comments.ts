import type { Comment } from '../model/comment.js';
import { mergeComments } from '../model/merge-comments.js';
import type { FoundComments } from '../sources/page/find-comments.js';
import { readComments } from '../sources/page/read-comments.js';

/** The comments that are to be drawn, each once, wherever they come from. */
export class GatheredComments {
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
    others: readonly Comment[],
    takesOver: boolean,
  ): readonly Comment[] {
    const from = [found, others, takesOver];
    if (from.every((one, i) => one === this.#from[i])) return this.#comments;
    this.#from = from;
    if (found !== this.#found) {
      this.#found = found;
      this.#read = found ? readComments(found) : [];
    }
    const merged = mergeComments(this.#read, others);
    this.#comments = takesOver || !found ? merged : others.filter((comment, i) => merged[i] === comment);
    return this.#comments;
  }
}
