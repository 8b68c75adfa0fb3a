import { narrow } from '../model/duration.js';
import { parseRating } from '../model/rating.js';
import type { Rating } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { isDenied } from './picks.js';
import type { Span } from './text-blocks.js';
import { rewritten } from './vocabulary/rewrite.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

interface Found {
  readonly rating: Rating;
  readonly row: LedgerRow;
}

/** A sentence as it is read: its places are those of the sentence. */
interface Sentence extends Span {
  readonly before: Sentence | undefined;
  /** It stands behind the one before in one paragraph. */
  readonly isBehind: boolean;
  /** It is the last of its paragraph, as far as the places tell. */
  readonly isLast: boolean;
}

/** Between two sentences of one paragraph there is no more. */
const GAP = 1;

const STARS = /^([★⭐]+)(½?)\/(\d+)$/;
/** A mark that stands alone and says nothing of what it is. */
const BARE = /^((?:10|\d)[.,]\d)$/;
/** What is in brackets behind a rating. */
const BRACKETS = /^ ?[(（]([^()（）]*)[)）]/;

/** A number such as ratings are. */
const RATED = /(?<![\d.,])(?:10|\d)(?:[.,]\d)?(?![\d.,]*\d)/;

/** A rating in the words of a language. */
function ratingIn(given: string, words: Vocabulary): Rating | undefined {
  const plain = rewritten(given.trim(), words.scale);
  const [, stars, half = '', best] = STARS.exec(plain) ?? [];
  return parseRating(stars ? `${stars.length + (half ? 0.5 : 0)}/${best ?? ''}` : plain);
}

/** The rating that a line is, and nothing else. */
export function lineRating(text: string, words: Vocabulary): Rating | undefined {
  const given = words.ratingLine.exec(narrow(text))?.[1];
  return given ? ratingIn(given, words) : undefined;
}

/** True where what stands behind a rating says that it is another's, or takes it back. */
function isTakenBack(behind: string, words: Vocabulary): boolean {
  const bracket = BRACKETS.exec(behind)?.[1];
  // a rating in brackets is of something else, and what is said there is said of it
  if (bracket !== undefined) return !RATED.test(bracket) && words.notOurs.test(bracket);
  return words.ratingTakenBack.test(behind);
}

/** The rating that a pattern finds in a sentence. */
function found(
  sentence: Sentence,
  pattern: RegExp,
  words: Vocabulary,
  confidence: number,
): Found | undefined {
  const text = narrow(sentence.text);
  const match = pattern.exec(text);
  const [whole = '', given = ''] = match ?? [];
  const rating = given ? ratingIn(given, words) : undefined;
  const from = (match?.index ?? 0) + whole.lastIndexOf(given);
  const to = from + given.length;
  if (
    !rating ||
    /[?？]["”’)]*$/.test(text) ||
    words.notOurs.test(text.slice(0, from)) ||
    isTakenBack(text.slice(to), words) ||
    isDenied(text, from, to, words)
  )
    return undefined;
  const row = ledgerRow('inferred', 'ratings[0]', 'The text gives this rating.', {
    found: [sentence.text.slice(from, to)],
    from: [sentence.start + from, sentence.start + to],
    confidence,
    alternatives: [{ path: 'ratings', value: undefined }],
  });
  return { rating, row };
}

const BEGINS_WITH_RATING = /^[\d★⭐*]/;

/** In some languages a full stop behind a number ends no sentence; behind what a rating is out of it does. */
const OUT_OF = /(?<=\/ ?\d{1,3}\.) (?=\p{Lu})/u;

/** The sentences of a text, with what tells which of them stand together. */
function sentencesOf(spans: readonly Span[]): Sentence[] {
  const parts = spans.flatMap((span) => {
    let start = span.start;
    return span.text.split(OUT_OF).map((text) => {
      const part = { text, start };
      start += text.length + 1;
      return part;
    });
  });
  const sentences: Sentence[] = [];
  for (const [i, part] of parts.entries()) {
    const before = sentences[i - 1];
    const next = parts[i + 1];
    sentences.push({
      ...part,
      before,
      isBehind: !!before && part.start - before.start - before.text.length <= GAP,
      isLast: !next || next.start - part.start - part.text.length > GAP,
    });
  }
  return sentences;
}

/**
 * The rating that a sentence or a line gives: where a word says that it is one, else where a sentence gives one, else
 * the only one that stands by itself.
 */
export function findRating(spans: readonly Span[], words: Vocabulary): Found | undefined {
  const sentences = sentencesOf(spans);
  const first = (some: readonly Sentence[], pattern: RegExp, confidence: number): Found | undefined => {
    for (const one of some) {
      const rating = found(one, pattern, words, confidence);
      if (rating) return rating;
    }
    return undefined;
  };
  const isSaid = ({ text }: Span): boolean => !BEGINS_WITH_RATING.test(narrow(text));
  const said = first(sentences.filter(isSaid), words.ratingLine, 0.9);
  if (said) return said;
  for (const pattern of words.rating) {
    const given = first(sentences, pattern, 0.7);
    if (given) return given;
  }

  const isLine = ({ text }: Span): boolean =>
    words.ratingLine.test(narrow(text)) || words.ratingAlone.test(narrow(text));
  const lines = sentences.filter(isLine);
  const last = sentences.at(-1);
  // of several each is of something else, but for one that stands apart at the end
  const line = lines.length > 1 ? lines.find((one) => one === last && !one.isBehind) : lines[0];
  // one beside what is no album is of that
  const isApart = !line?.isBehind || (line.isLast && !words.notOurs.test(line.before?.text ?? ''));
  if (line && isApart)
    return found(line, words.ratingLine, words, 0.9) ?? found(line, words.ratingAlone, words, 0.7);
  const ends = [last, sentences[0]].filter((one) => one && !one.isBehind && one.isLast);
  for (const one of ends) {
    const rating = lines[0] ? undefined : one && found(one, BARE, words, 0.6);
    if (rating) return rating;
  }
  return undefined;
}
