import type { CommentKind, CommentRole, CommentState } from '../model/comment.js';
import type { ThreadOrder } from '../model/thread.js';

/** The words of a thread in one language. Sentences are whole; numbers and times come formatted. */
export interface ThreadStrings {
  /** The language's own tag. */
  readonly lang: string;
  /** How many comments there are, and how many of them stand here. */
  count(total: number, shown: number): string;
  /** The name of the list of comments, for a screen reader. */
  readonly list: string;
  /** The name of one comment: who wrote it, whom it answers. */
  article(author: string, parent: string | undefined): string;
  /** Somebody whose name nobody says. */
  readonly nobody: string;
  /** Whom a comment answers. */
  inReplyTo(name: string): string;
  /** Said of an answer to a comment that is not here. */
  readonly parentMissing: string;
  role(role: CommentRole): string;
  /** What a page elsewhere did; empty for an ordinary comment. */
  kind(kind: CommentKind): string;
  /** What stands where the words cannot be shown, or beside them while they wait. */
  state(state: CommentState): string;
  /** A time that may be some hours off. */
  approximately(time: string): string;
  readonly edited: string;
  likes(count: number): string;
  reposts(count: number): string;
  /** The permalink of a comment, for a screen reader: its time is the link. */
  permalink(name: string, time: string): string;
  readonly copy: string;
  readonly copied: string;
  /** Opens or closes the answers below a comment. */
  answers(count: number, isOpen: boolean): string;
  /** Opens a long comment, or one behind a warning. */
  readonly showAll: string;
  readonly pinned: string;
  readonly isNew: string;
  /** Something new since the last visit. */
  newOnes(count: number): string;
  readonly order: string;
  orders(order: ThreadOrder): string;
  more(count: number | undefined): string;
  /** Said when more comments have come. */
  added(count: number): string;
  /** The name of those who liked, shared or noted the post. */
  reactions(kind: CommentKind, count: number): string;
  readonly empty: string;
  readonly loading: string;
  /** `host`: the other site; absent where it is the page's own. */
  loadFailed(host: string | undefined): string;
  readonly retry: string;
  showFrom(host: string | undefined): string;
  /** The way to the place where the comments stand and can be answered. */
  replyAt(host: string): string;
  readonly closed: string;
}
