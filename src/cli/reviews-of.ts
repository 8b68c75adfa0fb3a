import type { Imported, ImportedSeveral } from '../importer/ledger.js';

/** Each review of a result with the rows that are about it. Rows that do not say which stand with the first. */
export const reviewsOf = (result: Imported | ImportedSeveral): Imported[] =>
  'review' in result
    ? [result]
    : result.reviews.map((review, i) => ({
        review,
        ledger: result.ledger.flatMap(({ review: about = 0, ...row }) => (about === i ? row : [])),
      }));
