import { narrow } from '../model/duration.js';
import { parseRating } from '../model/rating.js';
import type { Rating } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { isDenied } from './picks.js';
import type { Span } from './text-blocks.js';
import { rewritten } from './vocabulary/rewrite.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The rating that a sentence or a line gives. */
export function findRating(
  sentences: readonly Span[],
  words: Vocabulary,
): { rating: Rating; row: LedgerRow } | undefined {
  for (const pattern of [words.ratingLine, ...words.rating]) {
    for (const { text: said, start } of sentences) {
      const text = narrow(said);
      const found = pattern.exec(text);
      const [whole = '', given = ''] = found ?? [];
      const rating = given ? parseRating(rewritten(given.trim(), words.scale)) : undefined;
      const before = text.slice(0, found?.index ?? 0) + whole.slice(0, whole.lastIndexOf(given));
      if (
        !rating ||
        words.notOurs.test(before) ||
        isDenied(before, text.slice(before.length + given.length), words)
      )
        continue;
      const at = start + before.length;
      const row = ledgerRow('inferred', 'ratings[0]', 'The text gives this rating.', {
        found: [said.slice(before.length, before.length + given.length)],
        from: [at, at + given.length],
        confidence: pattern === words.ratingLine ? 0.9 : 0.7,
        alternatives: [{ path: 'ratings', value: undefined }],
      });
      return { rating, row };
    }
  }
  return undefined;
}
