// Parts of patterns that languages share.

/** Words as they stand in a text: not as a part of longer ones. `\b` knows only the letters of English. */
export const whole = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/**
 * The letters of the languages in Latin script, inside square brackets. Patterns of many words are made with these and
 * without `u`: of `\p{L}` an engine makes so much code that it makes all other patterns slow.
 */
export const LETTER = 'A-Za-z\\u00c0-\\u024f';

/** Words as they stand in a text of such a language. */
export const word = (words: string): string => `(?<![${LETTER}])(?:${words})(?![${LETTER}])`;

/** A rating in stars. */
export const STARS = '[★⭐][★⭐☆½ \\ufe0f]*';

/** What takes a judgement back behind it, up to a comma and to the words that begin another thought (`stop`). */
export const behind = (stop: string, words: string): string =>
  `^(?:(?!${whole(stop)})[^,]){0,80}?${whole(words)}`;

/** The words of a line that says when something was written, in a language that has the day before the month. */
export interface DateWords {
  /** What stands before the day: days of the week, `published`. */
  readonly before: string;
  readonly months: readonly string[];
  /** `3 days ago`. */
  readonly ago: string;
  /** What stands before the time. */
  readonly at: string;
}

/** A line that says when something was written. */
export function dateLine({ before, months, ago, at }: DateWords): RegExp {
  const month = `(?:${months.join('|')})\\p{L}{0,9}\\.?`;
  const year = '(?:19|20)\\d\\d';
  const day = `\\d{1,2}(?:\\.|er|º|ª|°)?`;
  const days = `${day} ?(?:de |di )?${month},? (?:de |del )?${year}|${month} ${day},? (?:de )?${year}|${year}-\\d\\d-\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d`;
  const time = `,? ?(?:[-–|] )?(?:(?:${at}) )?\\d{1,2}(?:[:.]| ?h ?)(?:\\d\\d)?(?: ?(?:min|uhr|uur|h|u|[ap]\\.? ?m\\.?))?`;
  return RegExp(`^(?:(?:${before})[.,:]? )*(?:${days}|${ago})(?:${time})?\\.?$`, 'iu');
}

const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;

/** A line that says who wrote a post: `said` with a name behind `by`, or `by` and a name of two words and more. */
export const byline = (said: readonly string[], by: string): RegExp =>
  RegExp(
    `^(?:(?:${said.map(eitherCase).join('|')})(?: .{4,40}?)? ${by} [^!?]{1,80}|${eitherCase(by)}(?: \\p{Lu}[\\p{L}.’'-]*){2,4})$`,
    'u',
  );
