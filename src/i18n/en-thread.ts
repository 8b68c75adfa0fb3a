import { plural } from './plural.js';
import type { ThreadStrings } from './thread-strings.js';

const from = (host: string | undefined): string => (host ? ` from ${host}` : '');
const orders = { oldest: 'Oldest first', newest: 'Newest first', likes: 'Most liked' };

/** English. */
export const enThread: ThreadStrings = {
  lang: 'en',
  count: (total, shown) => plural(total, 'response') + (shown === total ? '' : `, ${shown} shown here`),
  newOnes: (count) => `${plural(count, 'comment')} since your last visit`,
  order: 'Order',
  orders: (order) => orders[order],
  answers: (isFolded) => (isFolded ? 'Show all replies' : 'Hide all replies'),
  empty: 'No comments yet.',
  loading: 'Loading the comments …',
  loadFailed: (host) => `The comments could not be loaded${from(host)}.`,
  retry: 'Try again',
  showFrom: (host) => `Show comments${from(host)}`,
  replyAt: (host) => `Reply on ${host}`,
  closed: 'Comments are closed.',
};
