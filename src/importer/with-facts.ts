import type { Review, SeriesPost } from '../model/review.js';
import type { ImportResult, LedgerRow } from './ledger.js';

/** What is known of a post beside its words. Of several reviews the first has the comments. */
export function withFacts(
  result: ImportResult,
  { comments, ...facts }: Partial<Review>,
  ledger: readonly LedgerRow[],
): ImportResult {
  if ('error' in result) return result;
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const give = (review: Review, isFirst: boolean): Review => ({
    ...review,
    ...known,
    ...(isFirst && comments && { comments }),
  });
  const all = [...result.ledger, ...ledger];
  return 'review' in result
    ? { review: give(result.review, true), ledger: all }
    : { reviews: result.reviews.map((review, i) => give(review, !i)), ledger: all };
}

/** A result with its rows made anew. */
export const withRows = (
  result: ImportResult,
  change: (rows: readonly LedgerRow[]) => readonly LedgerRow[],
): ImportResult => ('error' in result ? result : { ...result, ledger: change(result.ledger) });

/** The posts before and after, where the words of the post do not name them. */
export function withNeighbours(
  result: ImportResult,
  { previous, next }: { readonly previous: SeriesPost | undefined; readonly next: SeriesPost | undefined },
): ImportResult {
  if ('error' in result || !(previous ?? next)) return result;
  const give = (review: Review): Review => ({
    ...review,
    series: { ...(previous && { previous }), ...(next && { next }), ...review.series },
  });
  return 'review' in result
    ? { ...result, review: give(result.review) }
    : { ...result, reviews: result.reviews.map(give) };
}
