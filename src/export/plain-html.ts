import { creditText } from '../model/credit-text.js';
import type { Review } from '../model/review.js';
import { plainComments } from './plain-comments.js';
import { lengthWords } from './plain-row.js';
import * as post from './plain-post.js';
import { plainRows } from './plain-rows.js';
import * as tags from './plain-tags.js';

const { element, field, joined, line, words } = tags;

/** Fields that plain markup has no way to say: a card made from it is without them. */
export const unsaidFields: readonly string[] = [
  '$schema',
  'version',
  'body.format',
  'body.value',
  'moments[].caption',
  'moments[].transcript',
  'moments[].start',
  'moments[].end',
  'moments[].alternates[]',
  'ids.*',
  'comments.sources[].kind',
  'comments.sources[].url',
  'comments.items[].author.avatar',
];

/**
 * The card of a review as plain HTML: what Sleeve Notes reads back to the same review, and what a page, a feed or a mail
 * shows without it. It has only what WordPress lets every author write, is in one line, and all its words are escaped.
 * Comments that all may see stand behind the card, in a `comment-thread`. The post itself, `body`, does not: it is the
 * page round the card.
 *
 * Read back, the review is the same but for these:
 *
 * - `unsaidFields`; of a track's `media` the first is kept; `discs` without a title, or without a track, are not
 * - the size of the cover is that of the picture, which the page keeps; a pick without words is one with the next of its
 *   kind on the track
 * - white space is single spaces; control characters are `�`
 * - a credit in parts is one text, unless `feat.` or `vs.` stands between the names
 * - a length of a marked row and `statedLength` are `h:mm:ss` from the hour on; one of 100 hours or more is left out
 * - a rating that `parseRating` does not know as written (below 0, more than three decimals, a `best` that is not whole)
 *   is its words; a mark in words that it does know is a number
 * - a link or moment without words has its host as words, an edition without a title its `id`
 * - a day that there is not (29 February 2023) is left out
 * - whole numbers over 999,999, discs and editions after the thousandth are left out; a caption after the last track stands at the end
 * - `sponsored: false`, an empty `alt`, an empty list are absent; a title like “Side A” is without `lang`
 * - comments: see `plainComments`
 */
export function plainHtml(review: Review): string {
  const { work, artist, released, label, catalog, genres, verdict, series, published } = review;
  const { ratings = [], editions = [], links = [], moments = [], statedLength } = review;
  const credit = words(creditText(artist ?? ''));
  const card = [
    post.coverHtml(review),
    post.titleHtml(review),
    line([post.headlineHtml(review)]),
    line([field('artist', credit || undefined)]),
    line([
      field('work.title', work?.title, {}, 'cite'),
      field('work.type', work?.type),
      field('work.year', work?.year),
    ]),
    line([tags.dateField('released', released), field('label', label), field('catalog', catalog)]),
    line([tags.severalField('genres', genres)]),
    line([
      field('series.title', series?.title),
      joined(
        [
          field('series.position', tags.whole(series?.position)),
          field('series.total', tags.whole(series?.total)),
        ],
        ' / ',
      ),
    ]),
    line(ratings.map((rating) => tags.ratingField(rating, { class: 'p-rating' }))),
    line([field('verdict.text', verdict?.text, { class: 'p-summary' })]),
    line([field('verdict.tryIf', verdict?.tryIf)]),
    line([field('verdict.skipIf', verdict?.skipIf)]),
    plainRows(review),
    line([field('statedLength', lengthWords(statedLength))]),
    line(editions.slice(0, 1000).map(post.editionHtml)),
    post.linksHtml(links),
    post.momentsHtml(moments),
    line([post.partHtml('previous', series?.previous), post.partHtml('next', series?.next)]),
    line([
      post.authorHtml(review),
      tags.dateField('published', published, { class: 'dt-published' }),
      post.urlHtml(review),
    ]),
  ];
  return (
    element('div', { class: 'h-review', 'data-sleeve': 'soundtrack-card' }, card.join('')) +
    plainComments(review.comments)
  );
}
