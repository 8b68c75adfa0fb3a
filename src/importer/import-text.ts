import { bylineFacts } from './byline.js';
import type { ImportResult, LedgerRow } from './ledger.js';
import { readPosts } from './read-posts.js';
import { sound } from './sound.js';
import { finish, type Steps } from './steps.js';
import { linesOf } from './text-blocks.js';
import { textComments } from './text-comments.js';
import { fromHeadline, HEADLINE, withoutFurniture } from './text-furniture.js';
import { findVocabulary } from './vocabulary/find-vocabulary.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';
import { withFacts } from './with-facts.js';

/** The same as `importText`, in steps. */
export function* importTextSteps(input: string, words = findVocabulary(input)): Steps<ImportResult> {
  const ledger: LedgerRow[] = [];
  const all = linesOf(input);
  yield;
  const kept = withoutFurniture(all, words, ledger);
  yield;
  const { post: lines, comments, ledger: ofComments } = textComments(kept, input, words);
  yield;
  const [headline, ...rest] = fromHeadline(lines, words, ledger);
  if (!headline) return { error: 'There is no text of a post.' };
  if (headline.text.length > HEADLINE)
    return { error: 'The text begins without a headline: its first line is a paragraph.' };
  const found = yield* readPosts({ headline, lines: rest, input }, words);
  const byline = bylineFacts(ledger, words);
  const facts = { ...byline.facts, ...(comments && { comments }) };
  return sound(withFacts(found, facts, [...byline.ledger, ...ofComments, ...ledger]));
}

/**
 * A review from plain text, as it is copied from a page: headline and series, track list, captions, picks of the prose,
 * links, the next post, comments with likes in words. Whatever is inferred or in doubt is a row of the ledger.
 * @returns or one plain sentence, where there is nothing that could be a review
 */
export const importText = (input: string, words?: Vocabulary): ImportResult =>
  finish(importTextSteps(input, words));
