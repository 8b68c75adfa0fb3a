import type { RichText } from './rich-text/rich-text.js';

export type CommentKind =
  'comment' | 'pingback' | 'trackback' | 'mention' | 'like' | 'repost' | 'bookmark' | 'rsvp';

/** Whether a comment may be shown, and if not, why. */
export type CommentState = 'visible' | 'pending' | 'deleted' | 'hidden' | 'blocked' | 'login-required';

export type CommentRole = 'post-author' | 'moderator' | 'bot';

export interface CommentAuthor {
  /** Plain text; null when nobody says. */
  readonly name: string | null;
  /** `@anna@music.example`, `anna.example`. */
  readonly handle?: string;
  /** Safe to follow. */
  readonly url?: string;
  /** A picture; nobody asks for it unless the page says so. */
  readonly avatar?: string;
  readonly roles?: readonly CommentRole[];
}

/** A comment, whatever back end it came from. */
export interface Comment {
  /** Unique within its source. */
  readonly id: string;
  /** Where it came from: the name of an adapter, `page` or `json`. */
  readonly source: string;
  /** The `id` of the comment that it answers; null when it answers the post. */
  readonly parentId: string | null;
  /** True when the source says that there is a parent and that it will not come. */
  readonly parentMissing?: boolean;
  readonly kind: CommentKind;
  readonly state: CommentState;
  readonly author: CommentAuthor | null;
  /** ISO 8601 with a zone, or a day; null when nobody says. */
  readonly createdAt: string | null;
  /** True when the source's time has no zone, so that it may be some hours off. */
  readonly createdAtApprox?: boolean;
  readonly editedAt?: string;
  readonly body: RichText;
  readonly counts?: { readonly likes?: number; readonly dislikes?: number; readonly reposts?: number };
  readonly mine?: { readonly author?: boolean; readonly vote?: 1 | 0; readonly editUntil?: string };
  /** Whom it answers where that is not its parent's author. */
  readonly replyTo?: { readonly name?: string };
  /** How many answers the source counts, shown or not. */
  readonly replyCount?: number;
  /** What its author, or a label, warns of: the body is folded behind it. */
  readonly warning?: string;
  /** The permalink, safe to follow. */
  readonly url?: string;
  readonly pinned?: boolean;
  readonly lang?: string;
}

/** What a reader can do where the comments are. */
export interface Capabilities {
  /** The page where a reply can be left. */
  readonly replyUrl?: string;
}

/** Comments as a source gives them. */
export interface ThreadPage {
  /** In any order. */
  readonly comments: readonly Comment[];
  /** Asks for the next page; absent on the last. */
  readonly cursor?: string;
  /** How many there are in all. */
  readonly total?: number;
  /** False when `total` may count what nobody can see, or may miss some. */
  readonly totalExact: boolean;
  readonly closed?: 'closed' | 'read-only' | 'login';
  readonly capabilities: Capabilities;
  /** The page on the source's own site where these comments stand. */
  readonly permalink?: string;
}
