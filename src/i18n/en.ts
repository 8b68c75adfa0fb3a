import { plainEn } from './en-plain.js';
import type { Strings } from './strings.js';

const picks: Readonly<Record<string, string>> = {
  favourite: 'Favourite',
  'hidden-gem': 'Hidden gem',
  skip: 'One to skip',
};
const linkKinds: Readonly<Record<string, string>> = { listen: 'Listen', buy: 'Buy', read: 'Read more' };

/** English, whole. */
export const en: Strings = {
  ...plainEn,
  statedTotal: (length) => `${length} stated`,
  side: (name) => `Side ${name}`,
  disc: (number, title) => (title ? `Disc ${number}: ${title}` : `Disc ${number}`),
  pick: (kind) => (Object.hasOwn(picks, kind) && picks[kind]) || kind,
  composers: (names) => `Written by ${names}`,
  editions: (names) => `Editions: ${names}`,
  onEditions: (names) => `Only on ${names}`,
  edition: (title, released) => (released ? `${title} (${released})` : title),
  rating: (of, value, best) => `${of ? `${of}: ` : 'Rating: '}${value}${best ? ` out of ${best}` : ''}`,
  tryIf: (text) => `Try it if ${text}`,
  skipIf: (text) => `Skip it if ${text}`,
  seriesPosition: (position, total) =>
    position ? (total ? `${position} of ${total}` : `No. ${position}`) : total ? `${total} in all` : '',
  seriesLabel: 'Series',
  previous: 'Previous',
  next: 'Next',
  links: (kind) => linkKinds[kind ?? ''] ?? 'Links',
  sponsored: 'sponsored',
  cover: 'Album cover',
  loading: 'Loading the review …',
  loadFailed: (host) => `The review could not be loaded${host ? ` from ${host}` : ''}.`,
  retry: 'Try again',
  showFrom: (host) => `Show the review${host ? ` from ${host}` : ''}`,
};
