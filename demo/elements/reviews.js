// Reviews that the scripts of these pages set as a property.

/** A small review of three tracks. */
export const smallReview = {
  version: 1,
  title: 'Rocky IV',
  work: { type: 'film', title: 'Rocky IV', year: 1985 },
  artist: 'Various Artists',
  label: 'Scotti Bros.',
  ratings: [{ of: 'album', value: 4, best: 5 }],
  tracks: [
    { title: 'Burning Heart', artist: 'Survivor', length: '3:51', picks: [{ kind: 'favourite' }] },
    {
      title: 'Double or Nothing',
      artist: [{ name: 'Kenny Loggins', join: ' & ' }, { name: 'Gladys Knight' }],
      length: '3:25',
    },
    { title: 'No Easy Way Out', artist: 'Robert Tepper', length: '4:32', picks: [{ kind: 'hidden-gem' }] },
  ],
  links: [{ url: 'https://www.discogs.com/search/?q=Rocky+IV+soundtrack', label: 'Discogs', kind: 'buy' }],
  series: {
    title: 'Great Soundtracks of 1985',
    position: 11,
    total: 12,
    previous: { title: 'Vision Quest', url: '/demo/posts/vision-quest.html' },
    next: { title: 'Epilogue: Top Gun', url: '/demo/posts/top-gun.html' },
  },
};

/** A review with so many tracks on four discs. */
export function hugeReview(count) {
  const tracks = Array.from({ length: count }, (_, i) => ({
    title: `Take ${i + 1}`,
    artist: i % 3 ? 'Ada Brandt' : 'Harbour Quartet',
    disc: 1 + Math.floor((i * 4) / count),
    length: `${2 + (i % 5)}:${String((i * 7) % 60).padStart(2, '0')}`,
    ...(i === 500 && { picks: [{ kind: 'favourite', label: 'The good one' }] }),
  }));
  return {
    version: 1,
    title: 'The Complete Sessions',
    artist: 'Ada Brandt',
    ratings: [{ value: 812, best: 1000, of: 'stamina' }],
    tracks,
    links: Array.from({ length: 100 }, (_, i) => ({
      url: `https://shop.example/disc-${i + 1}`,
      label: `Disc ${i + 1}`,
      kind: ['listen', 'buy', 'read'][i % 3],
    })),
    series: { title: 'Sessions', position: 1204, total: 2000 },
  };
}
