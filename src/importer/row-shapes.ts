import { parseRating } from '../model/rating.js';
import type { Rating } from '../model/review.js';

/** What stands behind a dash and begins small: said of a title, none itself. */
const REMARK = /^(.*?\p{L}.*?) [–—-] (\p{Ll}[^–—]*?)( ?[([]?\d{1,2}:\d\d[)\]]?)?$/u;
const CAPITAL = /^[\d.)\s"“„«*#]*[\p{Lu}\p{N}]/u;

/** Rows of `Artist: Title` or `Artist / Title` throughout, with a dash in place of the mark: it says no other thing then. */
export function withDashes(rows: readonly string[]): readonly string[] {
  const mark = [': ', ' / '].find(
    (one) =>
      rows.length > 2 && rows.every((row) => row.split(one).length === 2 && !/ [–—-] |["“„«]/.test(row)),
  );
  return mark ? rows.map((row) => row.replace(mark, ' – ')) : rows;
}

/** A mark in stars behind a title. */
export const STARRED = /^(.*\S) ([*★⭐]{1,5}(?:½|☆{1,4})?)$/u;

/** Rows that each have stars behind them, without these, and the marks. */
export function withoutStars(rows: readonly string[]): {
  readonly rows: readonly string[];
  readonly marks: readonly (Rating | undefined)[];
} {
  const found = rows.map((row) => STARRED.exec(row));
  if (rows.length < 2 || found.filter(Boolean).length * 3 < rows.length * 2)
    return { rows, marks: rows.map(() => undefined) };
  return {
    rows: rows.map((row, i) => found[i]?.[1] ?? row),
    marks: found.map((one) => (one?.[2] ? parseRating(one[2].replace(/\*/g, '★')) : undefined)),
  };
}

/** Rows in which a dash parts a title from a remark, and what is remarked of each. */
export function withoutRemarks(rows: readonly string[]): {
  readonly rows: readonly string[];
  readonly remarks: readonly (string | undefined)[];
} {
  const none = { rows, remarks: rows.map(() => undefined) };
  const dashed = rows.filter((row) => / [–—-] (?![([]?\d)/.test(row));
  const found = rows.map((row) => (CAPITAL.test(row) ? REMARK.exec(row) : null));
  const said = found.filter((one) => one);
  const words = said.filter((one) => one?.[2]?.includes(' ')).length;
  if (said.length < 2 || said.length < dashed.length || words * 2 < said.length) return none;
  return {
    rows: rows.map((row, i) => (found[i] ? `${found[i][1] ?? ''}${found[i][3] ?? ''}` : row)),
    remarks: found.map((one) => one?.[2]?.trim()),
  };
} // prettier-ignore
