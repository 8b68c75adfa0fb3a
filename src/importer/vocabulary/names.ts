// Names of tracks in the patterns of judgements.

import { LETTER } from './patterns.js';
import type { PickKind } from './vocabulary.js';

/** What stands in a sentence in place of each letter of a name. */
export const SIGN = '\ue000';
/** Marks round a name. */
export const QUOTES = `"“”„«»‹›「」『』‚‘’'`;

/** A name, and never a part of one. */
export const NAME = `[${QUOTES}]?${SIGN}+(?!${SIGN})(?:[${QUOTES}]|(?![${QUOTES}]))`;
const BY = `(?: (?:by|von|de|par|di|van|por|do|da) [^,;.:!?${SIGN}]{1,60}?(?=[,;.:!?&/+|)]| (?:and|und|et|y|e|en|[–—-]) |$)| ?[(（][^()（）${SIGN}]{1,80}[)）])?`;

const joined = (and: string): string => ` ?(?:${and}) ?`;

/** No sentence goes on from a name that ends a list: `“A”, “B” and “C”.`, and not `“A”, “B” is …`. */
const ENDS = `(?! ?[${LETTER}0-9])`;

/** A name or several; `and` is what joins the last two. */
export const names = (and: string): string =>
  `${NAME}${BY}(?:(?:, ?(?:(?:${and}) ?)?|${joined(and)}| ?[&/+·•|] ?|[、・] ?| ?(?=[「『"“«„]))${NAME}${BY}(?:(?= ?(?:${and})(?![${LETTER}]))|${ENDS})){0,20}`;

/** A name or two. */
export const oneOrTwo = (and: string): string => `${NAME}${BY}(?:${joined(and)}${NAME}${BY}${ENDS})?`;

/** One name with what is said of one, or several with what is said of several: from the beginning, else the last two. */
export const subjects = (is: string, are: string, and: string): string =>
  `(?:${NAME}${BY} (?:${is})|(?:^(?:${NAME}${BY}(?:, ?(?:${and})?|${joined(and)}) ?){1,20}${NAME}${BY}|${NAME}${BY}${joined(and)}${NAME}${BY}) (?:${are}))`;

/** Behind words of the same sentence that say whose favourite another is: `Her favourite is “A”; mine is “B”`. */
export const soonAfter = (words: string): string =>
  `(?<=(?<![${LETTER}])(?:${words})(?![${LETTER}])[^.!?]{0,120}[,;–—-] ?)`;

/** The words by which a language labels tracks. */
export interface PickLabels {
  /** What may stand before them: `my`, `the`. */
  readonly before: string;
  readonly favourite: string;
  readonly gem: string;
  readonly skip: string;
  /** What may stand behind them: `of the album`. */
  readonly of: string;
  /** What stands between a label and a name where no colon does. */
  readonly is: string;
  /** The same with several names. */
  readonly are: string;
  readonly and: string;
}

type Patterns = readonly (readonly [PickKind, RegExp])[];

const ofEach = ({ favourite, gem, skip }: PickLabels, pattern: (label: string) => RegExp): Patterns => [
  ['favourite', pattern(favourite)],
  ['hidden-gem', pattern(gem)],
  ['skip', pattern(skip)],
];

/** Labels with the names that they are of: `Highlights: “A” and “B”`, `The best track is “A”`. */
export const labelled = (labels: PickLabels): Patterns =>
  ofEach(labels, (label) =>
    RegExp(
      [
        // in a sentence only a colon makes a label of a word
        `(?:(?<=^[^${LETTER}${SIGN}]{0,4}|[;(—–] ?)|(?<=[,/|-] ?)(?=[^:：=${SIGN}]{1,60}[:：=]))`,
        `(?:(?:${labels.before}) ?){0,3}(?:${label})(?: ?(?:${labels.of}))?`,
        `(?:(?: ?[:：=] ?| ?[–—-] | ?(?:${labels.are}) ?)${names(labels.and)}| ?(?:${labels.is}) ?${NAME})`,
      ].join(''),
      'g',
    ),
  );

/** Labels that are said of the row of a track. */
export const saidOfRow = (labels: PickLabels): Patterns =>
  ofEach(labels, (label) =>
    RegExp(
      `^[^${LETTER}0-9ぁ-んァ-ヶ一-龠]{0,4}(?:(?:${labels.before}) ?){0,3}(?:${label})(?: ?(?:${labels.of}))?(?=[^${LETTER}0-9ぁ-んァ-ヶ一-龠]{0,4}$|[.,;:!–—。、！])`,
    ),
  );
