import { narrow } from './duration.js';
import { numberPrefix, type NumberPrefix } from './track-number.js';

/** One way to divide a row. */
export interface Parts {
  readonly title: string;
  readonly artist?: string | undefined;
  /** Who wrote it, with a comma between two. */
  readonly names?: string | undefined;
  readonly note?: string | undefined;
}

/** What one row may be. Which of it is so, the whole list tells: see `readTrackLines`. */
export interface ParsedLine {
  /** The row as given. */
  readonly text: string;
  /** What looks like a number before the title. */
  readonly number?: NumberPrefix | undefined;
  /** `m:ss` or `h:mm:ss`. */
  readonly length?: string | undefined;
  /** What stands behind a dash longer than the one before it. */
  readonly note?: string | undefined;
  /** The row without these. */
  readonly rest: string;
  /** Divided by quotes round the title, with the artist where `by` or a dash stands beside them. */
  readonly quoted?: Parts | undefined;
  /** The artist stands before the quotes. */
  readonly artistFirst?: boolean;
  /** A title in quotes and, behind it without a mark, names of two words each. */
  readonly named?: Parts | undefined;
  /** Divided by the first dash, the artist before it. */
  readonly first?: Parts | undefined;
  /** Divided by the last dash, the artist behind it. */
  readonly last?: Parts | undefined;
  /** No dash has white space on both sides. */
  readonly glued?: boolean;
  /** Divided by the last `by`. */
  readonly by?: Parts | undefined;
  /** There is more in the row than a title, and nothing says what. */
  readonly loose?: boolean;
}

// A longer row is prose: it is kept whole and not looked into.
const LONGEST = 1000;
const Q = '["“”„«»「」『』]';
const D = '(?:-{1,3}|[–—−])';
const NOTE = `(?: ${D} (?<note>.+))?$`;
const QUOTED = `${Q}(?<title>.+?),?${Q}(?<more>(?: ?[(（][^()（）]*[)）])?)`;
const TITLE_FIRST = RegExp(`^${QUOTED}(?:(?: by | ?${D} ?)(?<artist>.+?)${NOTE}|$)`, 'i');
const ARTIST_FIRST = RegExp(`^(?<artist>[^"“”„«»「」『』]+?) ?${D} ?${QUOTED}${NOTE}`);
const NAMED = RegExp(`^${Q}(?<title>.+?)${Q} (?<names>(?:[^ ,"]+ [^ ,"]+(?:, |$))+)$`);
const LOOSE = RegExp(`^[^(（]*${Q}.*${Q}`);
const OPENS = RegExp(`${D} ?${Q}`);
const CLOCK = `((?:\\d{1,2}:(?=[0-5]\\d:))?\\d{1,3}[:'][0-5]\\d)(?:"|'')?`;
const LENGTH = RegExp(`(^|[^\\d:.'])[ ,:|-]{0,3}(?:[([] ?${CLOCK} ?[)\\]]|${CLOCK}$)`);
const around = (dash: string) =>
  [RegExp(`^(?<artist>.+?)${dash}(?<title>.+)$`), RegExp(`^(?<title>.+)${dash}(?<artist>.+)$`)] as const;
const SPACED = around(` ${D} `);
const GLUED = around(`(?:${D} | ${D}|—)`);
const [LONG] = around(' (?:--|—) ');
const BY = RegExp(`^(?<title>.+) by (?<artist>.+?)${NOTE}`, 'i');

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

const divide = (text: string, pattern: RegExp): Parts | undefined => {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const { title = '', more = '', artist = '', names, note } = groups;
  // What stands in brackets divides nothing.
  const whole = [title, artist].every((part) => part.lastIndexOf('(') <= part.lastIndexOf(')'));
  return whole ? { title: title + more, artist, names, note } : undefined;
};

/**
 * Takes one row apart. `number` and `bareLength`: whether what may belong to the title is taken off it, a number
 * without punctuation and a length without brackets.
 */
export const readLine = (text: string, number = true, bareLength = true): ParsedLine => {
  const line = text.trim().replace(/^[-–•*]\s/, '');
  if (line.length > LONGEST) return { text, rest: line, loose: true };
  const prefix = numberPrefix(line);
  const taken = prefix && (number || prefix.firm) && prefix.end < line.length ? prefix : undefined;
  const whole = fold(line.slice(taken?.end ?? 0))
    .replace(/([ \d)"”])[*†‡]{1,3}$/, '$1')
    .trim();
  const found = LENGTH.exec(narrow(whole));
  const [all = '', kept = '', inBrackets, clock = inBrackets] = found ?? [];
  const end = (found?.index ?? 0) + all.length;
  const left = fold(`${whole.slice(0, end - all.length + kept.length)} ${whole.slice(end)}`);
  // A row that is nothing but a length is a title: "5:15".
  const timed = clock && left && (bareLength || inBrackets);
  const length = timed ? clock.replace(/^0+(?=\d)/, '').replace("'", ':') : undefined;
  const row = { text, number: taken, length };
  let rest = timed ? left : whole;

  const titleFirst = divide(rest, TITLE_FIRST);
  const quoted = titleFirst && !OPENS.test(titleFirst.title) ? titleFirst : divide(rest, ARTIST_FIRST);
  if (quoted) return { ...row, rest, quoted, artistFirst: quoted !== titleFirst };

  const { artist: short = '', title: note } = divide(rest, LONG) ?? {};
  const noted = / [-–] /.test(short);
  if (noted) rest = short;
  const glued = !SPACED[0].test(rest);
  const [first, last] = glued ? GLUED : SPACED;
  return {
    ...row,
    rest,
    note: noted ? note : undefined,
    named: divide(rest, NAMED),
    first: divide(rest, first),
    last: divide(rest, last),
    glued,
    by: divide(rest, BY),
    loose: LOOSE.test(rest),
  };
};
