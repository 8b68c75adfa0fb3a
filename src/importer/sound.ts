import { problemSentence } from '../i18n/problem-words.js';
import { coerceReview } from '../model/coerce.js';
import type { Review } from '../model/review.js';
import { comments } from '../model/shape-comments.js';
import { ledgerRow, type ImportResult, type LedgerRow } from './ledger.js';

/** A review as the schema allows it, and a row for each thing in it that was over its caps or of another kind. */
function sounded(review: Review): { readonly review: Review; readonly rows: readonly LedgerRow[] } {
  const { review: kept, problems } = coerceReview(review, { comments });
  const rows = problems.map((problem) =>
    ledgerRow('unreadable', problem.path, `${problemSentence(problem)}`, { count: 1 }),
  );
  return { review: { ...kept, title: kept?.title ?? review.title }, rows };
}

/** What an import gives, valid whatever came in. */
export function sound(result: ImportResult): ImportResult {
  if ('error' in result) return result;
  if ('review' in result) {
    const { review, rows } = sounded(result.review);
    return { review, ledger: [...result.ledger, ...rows] };
  }
  const all = result.reviews.map(sounded);
  return {
    reviews: all.map(({ review }) => review),
    ledger: [...result.ledger, ...all.flatMap(({ rows }, i) => rows.map((row) => ({ ...row, review: i })))],
  };
}
