import type { Review } from '../model/review.js';

/** What nobody writes but of an album, or what only a page that calls itself a review can say. */
const SIGNS = ['tracks', 'ratings', 'work', 'verdict', 'artist', 'label', 'catalog', 'ids'] as const;

/**
 * Whether a post of a blog is a review worth giving: it has tracks, a rating, a soundtrack of some work, or facts that a
 * page gives of an album. A headline, a body, links and comments are what every post has.
 */
export const hasReview = (review: Review): boolean =>
  SIGNS.some((sign) => {
    const value: unknown = review[sign];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
