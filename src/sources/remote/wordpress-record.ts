import type { CommentKind, CommentState } from '../../model/comment.js';
import { moment } from './foreign.js';

// What the values of WordPress mean.

/** The kind of a comment by its type; the types of plugins are comments, too. */
export const kindOf = (type: unknown): CommentKind =>
  type === 'pingback' || type === 'trackback' ? type : 'comment';

const STATES = new Map<unknown, CommentState>([
  ['hold', 'pending'],
  ['unapproved', 'pending'],
  ['spam', 'hidden'],
  ['trash', 'deleted'],
]);

/** What a status says of whether the comment may be shown. */
export const stateOf = (status: unknown): CommentState => STATES.get(status) ?? 'visible';

/** A time without a zone that is meant to be in UTC. */
export const utc = (value: unknown): string | null =>
  moment(typeof value === 'string' && !/(z|[+-]\d\d:?\d\d)$/i.test(value) ? `${value}Z` : value);
