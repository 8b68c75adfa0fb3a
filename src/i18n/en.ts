import type { Strings } from './strings.js';

const plural = new Intl.PluralRules('en');
const picks: Readonly<Record<string, string>> = {
  favourite: 'Favourite',
  'hidden-gem': 'Hidden gem',
  skip: 'One to skip',
};
const works: Readonly<Record<string, string>> = {
  film: 'film',
  series: 'series',
  game: 'game',
  stage: 'stage show',
};
const linkKinds: Readonly<Record<string, string>> = { listen: 'Listen', buy: 'Buy', read: 'Read more' };

/** English, the language that is always there. */
export const en: Strings = {
  lang: 'en',
  tracks: (count) => `${count} ${plural.select(count) === 'one' ? 'track' : 'tracks'}`,
  total: (length, atLeast) => (atLeast ? `at least ${length}` : length),
  statedTotal: (length) => `${length} stated`,
  trackList: 'Tracks',
  side: (name) => `Side ${name}`,
  disc: (number, title) => (title ? `Disc ${number}: ${title}` : `Disc ${number}`),
  pick: (kind) => (Object.hasOwn(picks, kind) && picks[kind]) || kind,
  work: (type, title, year) => {
    const kind = works[type ?? ''];
    if (title) return `From ${kind ? `the ${kind} ` : ''}${title}${year ? ` (${year})` : ''}`;
    const name = kind ? `${kind[0]?.toUpperCase()}${kind.slice(1)} soundtrack` : '';
    return [name, year].filter(Boolean).join(', ');
  },
  composers: (names) => `Written by ${names}`,
  editions: (names) => `Editions: ${names}`,
  onEditions: (names) => `Only on ${names}`,
  edition: (title, released) => (released ? `${title} (${released})` : title),
  rating: (of, value, best) => `${of ? `${of}: ` : 'Rating: '}${value}${best ? ` out of ${best}` : ''}`,
  tryIf: (text) => `Try it if ${text}`,
  skipIf: (text) => `Skip it if ${text}`,
  seriesPosition: (position, total) => (total ? `${position} of ${total}` : `No. ${position}`),
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
  untitled: 'This review has no title yet.',
};
