import type { CommentStrings } from './comment-strings.js';
import { plural } from './plural.js';

const named = (table: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(table, name) ? (table[name] ?? '') : '';

const roles = { 'post-author': 'author of the post', moderator: 'moderator', bot: 'bot' };
const kinds = {
  pingback: 'mentions this on another page',
  trackback: 'mentions this on another page',
  mention: 'mentions this on another page',
};
const states = {
  pending: 'Waiting for moderation.',
  deleted: 'This comment was deleted.',
  hidden: 'This comment is hidden.',
  blocked: 'This comment is not shown: its author has blocked this reader or is blocked.',
  'login-required': 'This author shows comments only to people who are signed in.',
};
const reactions = { like: 'like', repost: 'repost', bookmark: 'bookmark', rsvp: 'RSVP' };

/** English. */
export const enComment: CommentStrings = {
  list: 'Comments',
  article: (author, parent) => `Comment by ${author}${parent ? `, in reply to ${parent}` : ''}`,
  nobody: 'Somebody',
  inReplyTo: (name) => `in reply to ${name}`,
  parentMissing: 'in reply to a comment that is not here',
  role: (role) => roles[role],
  kind: (kind) => named(kinds, kind),
  state: (state) => named(states, state),
  approximately: (time) => `about ${time}`,
  edited: 'edited',
  likes: (count) => `Liked by ${plural(count, 'person', 'people')}`,
  reposts: (count) => `Shared by ${plural(count, 'person', 'people')}`,
  permalink: (name, time) => `Link to the comment by ${name}, ${time}`,
  copy: 'Copy link',
  copied: 'The link is copied.',
  answers: (count, isOpen) => `${isOpen ? 'Hide' : 'Show'} ${plural(count, 'reply', 'replies')}`,
  showAll: 'Show all of it',
  pinned: 'pinned',
  isNew: 'new',
  more: (count) => (count ? `Show ${plural(count, 'more comment', 'more comments')}` : 'Show more comments'),
  added: (count) => `${plural(count, 'more comment', 'more comments')} shown.`,
  reactions: (kind, count) => plural(count, named(reactions, kind)),
};
