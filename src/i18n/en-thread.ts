import type { ThreadStrings } from './thread-strings.js';

const plural = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${count === 1 ? one : other}`;
const from = (host: string | undefined): string => (host ? ` from ${host}` : '');
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
const orders = { oldest: 'Oldest first', newest: 'Newest first', likes: 'Most liked' };
const reactions = { like: 'like', repost: 'repost', bookmark: 'bookmark', rsvp: 'RSVP' };

/** English. */
export const enThread: ThreadStrings = {
  lang: 'en',
  count: (total, shown) => plural(total, 'response') + (shown === total ? '' : `, ${shown} shown here`),
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
  newOnes: (count) => `${plural(count, 'comment')} since your last visit`,
  order: 'Order',
  orders: (order) => orders[order],
  more: (count) => (count ? `Show ${plural(count, 'more comment', 'more comments')}` : 'Show more comments'),
  added: (count) => `${plural(count, 'more comment', 'more comments')} shown.`,
  reactions: (kind, count) => plural(count, named(reactions, kind)),
  empty: 'No comments yet.',
  loading: 'Loading the comments …',
  loadFailed: (host) => `The comments could not be loaded${from(host)}.`,
  retry: 'Try again',
  showFrom: (host) => `Show comments${from(host)}`,
  replyAt: (host) => `Reply on ${host}`,
  closed: 'Comments are closed.',
};
