import type { Review, ReviewDraft } from '../../model/review.js';
import type { ImportResult } from '../ledger.js';
import type { Card } from './read-cards.js';

/** The fields that elements of ours in a page say, the first to say one first. */
const joined = (cards: readonly Card[]): ReviewDraft =>
  cards.reduceRight<ReviewDraft>((all, { review }) => ({ ...all, ...review }), {});

/** True where a page has cards of several albums. */
const areSeveral = (cards: readonly Card[]): boolean =>
  cards.filter(({ tag, review }) => tag === 'soundtrack-card' && review.title).length > 1;

/**
 * The reviews of a page that shows them in elements of ours: these are the reviewer's own word, so that nothing is inferred
 * beside it; the words round them are the post.
 */
export function ofCards(cards: readonly Card[], post: Partial<Review>): ImportResult {
  const { body, comments, headline, ...facts } = post;
  const made = (draft: ReviewDraft, isFirst: boolean): Review => {
    const title = draft.title ?? post.title ?? headline ?? '';
    return {
      version: 1,
      ...(headline && headline !== title && { headline }),
      ...facts,
      ...draft,
      title,
      ...(isFirst && body && { body }),
      ...(isFirst && comments && { comments }),
    };
  };
  if (!areSeveral(cards)) return { review: made(joined(cards), true), ledger: [] };
  const several = cards.filter(({ tag, review }) => tag === 'soundtrack-card' && review.title);
  return { reviews: several.map(({ review }, i) => made(review, !i)), ledger: [] };
}
