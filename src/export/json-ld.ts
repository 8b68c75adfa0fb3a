import type { RatingLeaf, ReviewLeaf, WithContext } from 'schema-dts';
import type { Rating, ReviewDraft } from '../model/review.js';
import { treeOf } from './body-tree.js';
import { albumOf } from './json-ld-album.js';
import { commentsOf, personOf } from './json-ld-comments.js';
import { absoluteUrl, dateOf, filled, lineOf, oneOrMore, textOf, type PageOptions } from './json-ld-parts.js';

export type { PageOptions } from './json-ld-parts.js';

// What schema.org has a reader take for an end of the scale that is not given.
const WORST = 1;
const BEST = 5;

/** Of the album and a number on its scale: readers refuse anything else, or would take it for another mark. */
function isOfAlbum({ of = 'album', value, best = BEST, worst = WORST }: Rating): boolean {
  return (
    of.trim().toLowerCase() === 'album' &&
    [value, best, worst].every(Number.isFinite) &&
    worst < best &&
    worst <= +value &&
    +value <= best
  );
}

function ratingOf(ratings: readonly Rating[] = []): RatingLeaf | undefined {
  const rating = ratings.find(isOfAlbum);
  if (!rating) return undefined;
  const { value, best, worst, label } = rating;
  return filled({
    '@type': 'Rating',
    ratingValue: value,
    bestRating: best,
    worstRating: worst,
    name: lineOf(label),
  });
}

/**
 * A review as search engines read it: schema.org's `Review` of a `MusicAlbum`. Nothing is in it that the review does
 * not say, no address that is relative or unsafe, and nothing without a name that needs one; undefined therefore for a
 * review without a title.
 */
export function jsonLd(review: ReviewDraft, options: PageOptions = {}): WithContext<ReviewLeaf> | undefined {
  const title = lineOf(review.title);
  if (!title) return undefined;
  const page = absoluteUrl(review.url, options.base);
  const base = page ?? options.base;
  const comments = commentsOf(review.comments?.items, page, base);
  const total = review.comments?.total;
  return filled({
    '@context': 'https://schema.org',
    '@type': 'Review',
    name: lineOf(review.headline),
    url: page,
    author: personOf(review.author, base),
    datePublished: dateOf(review.published),
    inLanguage: lineOf(options.lang),
    itemReviewed: albumOf(review, title, base),
    reviewRating: ratingOf(review.ratings),
    abstract: lineOf(review.verdict?.text),
    reviewBody: review.body && textOf(treeOf(review.body)),
    // a total that is less than what is here is none
    commentCount: total !== undefined && total >= comments.length ? total : undefined,
    comment: oneOrMore(comments),
  });
}

/** The same as the element that stands in a page; empty where there is nothing to say. No value can end it. */
export function jsonLdScript(review: ReviewDraft, options?: PageOptions): string {
  const data = jsonLd(review, options);
  if (!data) return '';
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
