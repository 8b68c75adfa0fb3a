// How a language writes a rating, made of its words.

import { LETTER, STARS } from './patterns.js';
import type { Rewrite, Vocabulary } from './vocabulary.js';

/** The words of which the ratings of a language are made. */
export interface RatingWords {
  /** Words that call a rating one: what stands behind them may be a number on no scale. */
  readonly label: string;
  /** Words that only sum up, or name the album: a scale, stars or a grade must stand behind them. */
  readonly sum: string;
  /** `is`. */
  readonly is: string;
  readonly outOf: string;
  /** Stars and points. */
  readonly units: string;
  readonly stars: string;
  /** From nought to ten. */
  readonly numbers: readonly string[];
  /** `and a half`. */
  readonly half: string;
  /** The most that a rating on no scale is. */
  readonly most: string;
  /** What says that it is of the album. */
  readonly of: string;
}

/** What is read of ratings by a language's words. */
interface Ratings extends Pick<Vocabulary, 'ratingLine' | 'ratingAlone' | 'scale'> {
  /** A rating that says what it is out of, or how many stars it is: it may stand in a sentence. */
  readonly said: string;
}

const HALF = '(?:½| ?1\\/2)';

export function ratingsOf(words: RatingWords): Ratings {
  const { label, sum, is, outOf, units, stars, numbers, half, most, of } = words;
  const one = `(?:${numbers.join('|')})`;
  const best = `(?:${numbers[5]}|${numbers[10]})(?![${LETTER}])`;
  const count = `(?:\\d{1,3}(?:[.,]\\d{1,2})?${HALF}?|(?<![${LETTER}])${one}(?: ${half})?)`;
  const outOfWhat = `(?: (?:${units}))? ?(?:\\/|(?:${outOf})(?![${LETTER}])) ?(?:5|6|10|20|100)(?![\\d/]| ?\\/\\d)`;
  const plain = `\\d{1,3}(?:[.,]\\d{1,2})?${HALF}?${outOfWhat}`;
  const scale = `${count}(?:${outOfWhat}|(?: (?:${units}))? (?:${outOf}) ${best})`;
  const starred = `(?:\\d(?:[.,]5)?${HALF}?|(?<![${LETTER}])${one}(?: ${half})?) (?:${stars})(?![${LETTER}])`;
  const drawn = `\\*{1,5}${HALF}?(?: ?(?:\\/|(?:${outOf})) ?(?:5|${best}))?`;
  // behind a label anything may be counted: `4 teapots out of 5`
  const counted = `${count} [${LETTER}]{3,15} (?:${outOf}) ?(?:5|6|10|20|100)(?!\\d)`;
  const tail = `(?: (?:${units})(?![${LETTER}]))?(?: (?:${of}))?(?: ?[(（][^()（）]{1,160}[)）])?(?:, (?:then|and|but|though)(?![${LETTER}])[^.!?]{0,120})?[.!]{0,3}$`;
  const mark = '(?: ?[:：=]| ?[–—-]+)';
  return {
    said: `${scale}|${starred}`,
    ratingLine: RegExp(
      `^(?:(?:${label}|${sum})(?:${mark}| (?:${is}))? ?(?:an? )?)?(${plain}|${STARS}|\\d{1,3}(?:[.,]\\d)? ?%|(?<=[:–—-] ?)[A-F][+−-]?|(?<=(?<![${LETTER}])(?:${label})(?:${mark}| (?:${is}))? ?)(?:${most})(?:[.,]\\d{1,2}|½)?(?!\\d| ?[½/])|(?<=[${LETTER}]${mark} ?)(?:${drawn}|${starred}|${scale}|${counted}))${tail}`,
      'i',
    ),
    ratingAlone: RegExp(
      `^(${scale}|${starred}|\\*{1,5}${HALF}(?: ?(?:\\/|(?:${outOf})) ?(?:5|${best}))?|\\*{1,5} ?(?:\\/|${outOf}) ?(?:5|${best})|\\*{4})${tail}`,
      'i',
    ),
    scale: [
      ...numbers.map((number, i): Rewrite => [
        RegExp(`(?<![${LETTER}])(?:${number})(?![${LETTER}])`, 'gi'),
        `${i}`,
      ]),
      [RegExp(` (?:${half})(?![${LETTER}])`, 'i'), '½'],
      [/(?<=[\d*★⭐]) ?1\/2/, '½'],
      [RegExp(` (?:${units})(?![${LETTER}])`, 'gi'), ''],
      [RegExp(`(?<=^\\d{1,3}(?:[.,]\\d)?½?) [${LETTER}]{3,15}(?= (?:${outOf}) )`, 'i'), ''],
      [RegExp(` ?(?<![${LETTER}])(?:${outOf})(?![${LETTER}]) ?`, 'i'), '/'],
      [/\*/g, '★'],
    ],
  };
}
