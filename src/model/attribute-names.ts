const names = [
  'album-title',
  'work-title',
  'work-type',
  'year',
  'artist',
  'released',
  'label',
  'catalog',
  'genres',
  'cover',
  'cover-alt',
  'rating',
  'verdict',
  'series',
  'series-position',
  'series-total',
] as const;

/** An attribute that says a field of the review; what it says is in `fields.ts`, which loads where there is one. */
export type ReviewAttribute = (typeof names)[number];

/** All of them. */
export const attributeNames: readonly string[] = names;
