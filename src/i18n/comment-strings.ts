import type { CommentKind, CommentRole, CommentState } from '../model/comment.js';

/** The words of comments that are drawn, in one language. Sentences are whole; numbers and times come formatted. */
export interface CommentStrings {
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
  more(count: number | undefined): string;
  /** Said when more comments have come. */
  added(count: number): string;
  /** The name of those who liked, shared or noted the post. */
  reactions(kind: CommentKind, count: number): string;
}
