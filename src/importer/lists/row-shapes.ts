import { distinct } from '../../model/distinct.js';
import { numberPrefix } from '../../model/track-number.js';
import { parseRating } from '../../model/rating.js';
import type { Rating } from '../../model/review.js';
import { bracketCredit, versionWord } from '../vocabulary/list-words.js';

/** What stands behind a dash and begins small: said of a title, none itself. */
const REMARK = /^(.*?\p{L}.*?) [–—-] (\p{Ll}[^–—]*?)( ?[([]?\d{1,2}:\d\d[)\]]?)?$/u;
/** A sentence behind a title, and its length before or behind it. */
const SENTENCE =
  /^(.*?\p{L}.*?(?: ?[([]?\d{1,2}:\d\d[)\]]?)?)(?: [–—-]|:) (\p{L}[^]*?[.!?…]["”’)]?)( ?[([]?\d{1,2}:\d\d[)\]]?)?$/u;
const CAPITAL = /^[\d.)\s"“„«*#]*[\p{Lu}\p{N}]/u;

/** Rows of `Artist: Title` or `Artist / Title` throughout, with a dash in place of the mark: it says no other thing then. */
export function withDashes(rows: readonly string[]): readonly string[] {
  const mark = [': ', ' / ', ' // '].find(
    (one) =>
      rows.length > 2 && rows.every((row) => row.split(one).length === 2 && !/ [–—-] |["“„«]/.test(row)),
  );
  return mark ? rows.map((row) => row.replace(mark, ' – ')) : rows;
}

/** A row whose cells are a number, names and a length, with dashes between the names. */
export function withoutTabs(cells: readonly string[]): string {
  const number = /^#?\w?\d{1,3}[.)]?$/.test(cells[0] ?? '') ? cells[0] : undefined;
  const names = cells.slice(number === undefined ? 0 : 1);
  const length = /^\d{1,3}:[0-5]\d$/.test(names.at(-1) ?? '') ? names.pop() : undefined;
  const start = number === undefined ? '' : `${number.replace(/[.)]$/, '')}. `;
  return `${start}${names.join(' – ')}${length === undefined ? '' : ` (${length})`}`;
}

/** A mark in stars behind a title. */
export const STARRED = /^(.*\S) ([*★⭐]{1,5}(?:½|☆{1,4})?)$/u;
/** A mark behind a title: `7/10`, in brackets or behind a dash. */
const MARKED = /^(.*[^\s–—:-])(?: ?[–—:-])? [([]?(\d{1,2}(?:[.,]\d)? ?\/ ?(?:5|10|20|100))[)\]]?$/u;

/** Rows that each have a mark behind them, without these, and the marks. */
export function withoutStars(rows: readonly string[]): {
  readonly rows: readonly string[];
  readonly marks: readonly (Rating | undefined)[];
} {
  const found = rows.map((row) => STARRED.exec(row) ?? MARKED.exec(row));
  if (rows.length < 2 || found.filter(Boolean).length * 3 < rows.length * 2)
    return { rows, marks: rows.map(() => undefined) };
  return {
    rows: rows.map((row, i) => found[i]?.[1] ?? row),
    marks: found.map((one) => (one?.[2] ? parseRating(one[2].replace(/\*/g, '★')) : undefined)),
  };
}

/** Rows without what is said of them, and that. */
export interface Remarked {
  readonly rows: readonly string[];
  readonly remarks: readonly (string | undefined)[];
}

const parted = (rows: readonly string[], found: readonly (RegExpExecArray | null)[]): Remarked => ({
  rows: rows.map((row, i) => (found[i] ? `${found[i][1] ?? ''}${found[i][3] ?? ''}` : row)),
  remarks: found.map((one) => one?.[2]?.trim()),
});

/** Rows without the credits in brackets behind their titles, and these. */
export function withoutCredits(rows: readonly string[]): Remarked {
  const found = rows.map((row) => bracketCredit.exec(row));
  if (found.filter(Boolean).length < 2) return { rows, remarks: rows.map(() => undefined) };
  return { rows: rows.map((row) => row.replace(bracketCredit, '')), remarks: found.map((one) => one?.[1]) };
}

const BRACKETED = /^(.*\S) \((\p{Lu}[^()]{1,60})\)( ?[([]?\d{1,2}:\d\d[)\]]?)?$/u;
/** An artist behind brackets: `Coda (TV Size) by Suzu`. */
const BY = /^(.*\)) by (\p{Lu}.*)$/u;

/** Rows of `Title (Artist)` throughout, and those with `by` behind a bracket, as `“Title” by Artist`. */
export function withArtists(rows: readonly string[]): readonly string[] {
  const found = rows.map((row) => (/[–—"“„«]| - /.test(row) ? null : BRACKETED.exec(row)));
  const names = found.flatMap((one) => one?.[2] ?? []);
  // all rows have one, or most, and some name comes again
  const isMost =
    names.length === rows.length || (names.length * 5 >= rows.length * 3 && distinct(names) < names.length);
  const isSo = rows.length > 2 && isMost && !names.some((name) => versionWord.test(name));
  const quoted = (row: string, title = '', artist = '', more = ''): string => {
    const end = numberPrefix(title)?.end ?? 0;
    return /["“”]/.test(row) ? row : `${title.slice(0, end)}“${title.slice(end)}” by ${artist}${more}`;
  };
  return rows.map((row, i) => {
    const [, title, artist, more] = (isSo ? found[i] : BY.exec(row)) ?? [];
    return artist === undefined ? row : quoted(row, title, artist, more);
  });
}

/** Dots that lead from one column to the next, and what is left of them before a long word. */
const DOTS = / \.{3,} (?=\S)/;

/** Rows with a dash for the dots between their columns. */
export function withoutDots(rows: readonly string[]): readonly string[] {
  const dotted = rows.filter((row) => DOTS.test(row)).length;
  return dotted * 2 > rows.length ? rows.map((row) => row.replace(/ \.+ (?=\S)/, ' – ')) : rows;
}

const LED_TIME = /^(\d{1,2}:[0-5]\d)\s+(\S.*)$/;

/** Rows with their lengths behind the titles; times of a long recording, which begin at nought, are no lengths. */
export function withLengths(rows: readonly string[]): readonly string[] {
  const found = rows.map((row) => LED_TIME.exec(row));
  if (rows.length < 3 || !found.every(Boolean)) return rows;
  const isClock = /^0?0:00$/.test(found[0]?.[1] ?? '');
  return found.map((one) => (isClock ? (one?.[2] ?? '') : `${one?.[2] ?? ''} (${one?.[1] ?? ''})`));
}

/** A code with a number before a title: `M-01. `, `BGM03 `. */
const CODE = /^[A-Z]{1,4}-?(\d{1,3})[.):]? +/;

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' ');

/** Rows without the codes that count them. */
export function withoutCodes(rows: readonly string[]): readonly string[] {
  const isRoman = rows.length > 2 && rows.every((row, i) => row.startsWith(`${ROMAN[i] ?? ''}. `));
  if (isRoman) return rows.map((row, i) => row.slice((ROMAN[i] ?? '').length + 2));
  const numbers = rows.map((row) => Number(CODE.exec(row)?.[1]));
  const counts = rows.length > 2 && numbers.every((number, i) => !i || number === (numbers[i - 1] ?? 0) + 1);
  return counts ? rows.map((row) => row.replace(CODE, '')) : rows;
}

/** An artist, a title in quotes, and a label or a year in brackets. */
const RELEASE = /^([^"“”„«»]{1,80})[,:] (["“„«][^"“”„«»]{1,120}["”“»]) ?(?:\(([^()]{1,60})\))?$/;

/** Rows of `Artist, “Title” (Label)`, with a dash and without the label, and the labels. */
export function withoutLabels(rows: readonly string[]): Remarked {
  const found = rows.map((row) => RELEASE.exec(row));
  if (found.filter(Boolean).length * 2 <= rows.length) return { rows, remarks: rows.map(() => undefined) };
  return {
    rows: rows.map((row, i) => (found[i] ? `${found[i][1] ?? ''} – ${found[i][2] ?? ''}` : row)),
    remarks: found.map((one) => one?.[3]),
  };
}

/** Rows in which a dash parts a title from a remark, and what is remarked of each. */
export function withoutRemarks(rows: readonly string[]): Remarked {
  const none = { rows, remarks: rows.map(() => undefined) };
  const dashed = rows.filter((row) => / [–—-] (?![([]?\d)/.test(row));
  const found = rows.map((row) => (CAPITAL.test(row) ? REMARK.exec(row) : null));
  const sentences = rows.map((row) => {
    const one = SENTENCE.exec(row);
    return one?.[2] && one[2].split(' ').length > 3 ? one : null;
  });
  // sentences behind all titles, or nearly all
  if (rows.length > 2 && sentences.filter(Boolean).length * 4 >= rows.length * 3) return parted(rows, sentences);
  const said = found.filter((one) => one);
  const words = said.filter((one) => one?.[2]?.includes(' ')).length;
  if (said.length < 2 || said.length < dashed.length || words * 2 < said.length) return none;
  return parted(rows, found);
} // prettier-ignore
