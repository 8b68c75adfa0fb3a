import type { Rating } from '../../model/review.js';
import type { SideHeading } from '../../model/side.js';
import { sideIn } from './side-in.js';
import { placeOf, type Line } from '../text-blocks.js';
import { lineRating } from '../text-rating.js';
import { isRemark, numberOf, type TrackRun } from './track-runs.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What the lines of a list are; places are positions of rows. */
export interface RunParts {
  readonly rows: readonly Line[];
  /** Sides and discs, by the row that they stand over. */
  readonly heads: ReadonlyMap<number, SideHeading>;
  readonly captions: readonly { readonly after: number; readonly line: Line }[];
  /** What is said below a row, by the number of rows up to it. */
  readonly remarks: ReadonlyMap<number, readonly Line[]>;
  readonly ratings: ReadonlyMap<number, Rating>;
  /** The first and the last of its lines. */
  readonly start: number;
  readonly end: number;
}

/** How many lines stand below each row but the last; 0 where most have none. */
function usual(below: ReadonlyMap<number, number>, rows: number): number {
  const counts = [...below].flatMap(([row, count]) => (row && row < rows ? count : []));
  return counts.length * 4 >= (rows - 1) * 3 ? Math.min(...counts) : 0;
}

/** Where a list ends of which each row has lines of its own: those of the last row belong to it. */
function endOf(lines: readonly Line[], last: number, parts: RunParts): number {
  const { rows, remarks, ratings } = parts;
  const below = new Map<number, number>();
  for (const [row, some] of remarks) below.set(row, some.length);
  for (const row of ratings.keys()) below.set(row, (below.get(row) ?? 0) + 1);
  const count = rows[2] ? usual(below, rows.length) : 0;
  const isApart = [...remarks.values()].some(([line]) => line?.isApart);
  let end = last;
  for (let line; end < last + count && (line = lines[end + 1]); end++) {
    const isBelow = line.markup ? !line.markup.heading && isRemark(line) : isApart || !line.isApart;
    if (!isBelow || (line.isApart && end > last)) break;
  }
  return count ? end : last;
}

/** Takes the lines of a list apart. */
export function partsOf(lines: readonly Line[], run: TrackRun, words: Vocabulary): RunParts {
  const { first, last, heading, only } = run;
  // in a list without numbers a title may begin with one
  const isNumbered = numberOf((run.rows ?? lines)[run.rows ? 0 : first] as Line) === 1;
  const rows: Line[] = [];
  const heads = new Map<number, SideHeading>();
  const captions: { after: number; line: Line }[] = [];
  const remarks = new Map<number, Line[]>();
  const ratings = new Map<number, Rating>();
  // a side stands over its first row
  const start = sideIn(lines[first - 1]?.text ?? '', words) && first - 1 > heading ? first - 1 : first;
  const take = (line: Line, isTail = false): void => {
    // a page counts the items that stand over a list, too
    const isHead =
      numberOf(line) === undefined || (line.markup?.item !== undefined && rows.length < last - start);
    const side = isHead ? sideIn(line.text, words) : undefined;
    const isDetail = rows[0] && line.markup?.isDetail;
    const isRow = only?.has(line) ?? (!isNumbered || numberOf(line) !== undefined);
    const rating = rows[0] && !isRow ? lineRating(line.text, words) : undefined;
    if (side) heads.set(rows.length, { ...heads.get(rows.length), ...side });
    else if (!isDetail && isRow && !isTail) rows.push(line);
    else if (rating) ratings.set(rows.length, rating);
    else if (isTail || isDetail || isRemark(line) || (only && (!line.isApart || /[.!?…]$/.test(line.text))))
      remarks.set(rows.length, [...(remarks.get(rows.length) ?? []), line]);
    else captions.push({ after: rows.length, line });
  };
  for (const line of run.rows ?? lines.slice(start, last + 1)) take(line);
  const parts = { rows, heads, captions, remarks, ratings, start, end: last };
  const end = run.rows ? last : endOf(lines, last, parts);
  for (const line of lines.slice(last + 1, end + 1)) take(line, true);
  return { ...parts, end };
}

const LED = /^(?:\W*\d{1,3}[.)])?\W*(\d{1,2}):([0-5]\d)(?!\d)/;

/** True for rows that each begin with a later time of day: what is done when, and no lengths. */
export function areHours(rows: readonly Line[]): boolean {
  const times = rows.map(({ text }) => {
    const [, hours, minutes] = LED.exec(text) ?? [];
    return Number(hours) * 60 + Number(minutes);
  });
  const isLater = times.every((time, i) => time > (times[i - 1] ?? 0));
  return times.length > 3 && isLater && (times[0] ?? 0) >= 60 * 5;
}

/** Where all rows stand. */
export const placeOfRows = (lines: readonly Line[], { start, end }: RunParts): readonly [number, number] => [
  placeOf(lines[start] as Line)[0],
  placeOf(lines[end] as Line)[1],
];
