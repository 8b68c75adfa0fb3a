import type { PlainStrings } from './strings.js';

/** What of English is always there. */
export const plainEn: PlainStrings = {
  lang: 'en',
  tracks: (count) => `${count} ${count === 1 ? 'track' : 'tracks'}`,
  total: (length, atLeast) => (atLeast ? `at least ${length}` : length),
  trackList: 'Tracks',
  work: (type, title, year) => {
    const kind = type === 'stage' ? 'stage show' : type;
    if (title) return `From ${kind ? `the ${kind} ` : ''}${title}${year ? ` (${year})` : ''}`;
    const name = kind ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} soundtrack` : '';
    return [name, year].filter(Boolean).join(', ');
  },
  untitled: 'This review has no title yet.',
};
