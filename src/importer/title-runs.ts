import type { BareRun } from './bare-runs.js';
import type { Line } from './text-blocks.js';
import { numberPrefix } from '../model/track-number.js';

/** So many rows are a list that nothing else tells from lines that stand together. */
const FEW = 4;
/** A row without a number is no longer. */
const LONGEST = 100;
/** What parts a title from an artist, or from its length. */
const PARTED = / [–—-] | by |[\s([]\d{1,2}:[0-5]\d[)\]]?$|["”“»]/;
/** A line over a part of a list that names no side: `Act One`, `Part II`, `Bonus tracks`. */
const PART =
  /^(?:act|acte|acto|atto|ato|akt|bedrijf|part|partie|parte|teil|deel|scene|suite|volume|vol\.|book|set|encore|bonus)(?!\p{L}).{0,30}$/iu;

/** The lines from one on that stand together, without what ends a list. */
function blockFrom(lines: readonly Line[], first: number, ends: (line: Line) => boolean): Line[] {
  const block: Line[] = [];
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (ends(line) || (i > first && line.isApart)) break;
    block.push(line);
  }
  return block;
}

/** The rows of a block below the line that names its part; undefined where no line does. */
function below([head, ...rows]: readonly Line[]): Line[] | undefined {
  const parted = rows.filter(({ text }) => PARTED.test(text)).length;
  const isPart = head && (PART.test(head.text) || (parted * 4 >= rows.length * 3 && !PARTED.test(head.text)));
  return isPart && rows[1] ? rows : undefined;
}

/** A list in parts that each have a name and stand apart: `Act One` with its songs, `Act Two` with its own. */
export function partsFrom(
  lines: readonly Line[],
  first: number,
  ends: (line: Line) => boolean,
): BareRun | undefined {
  const only = new Set<Line>();
  let at = first;
  for (let rows; (rows = below(blockFrom(lines, at, ends))); at += rows.length + 1)
    for (const row of rows) only.add(row);
  return only.size ? { first, last: at - 1, only } : undefined;
}

const isTitle = ({ text, markup }: Line): boolean =>
  text.length <= LONGEST && !markup?.heading && !numberPrefix(text)?.firm;

/** The innermost list that a line of a page is an item of. */
const listOf = ({ markup }: Line): unknown => markup?.frames.findLast(({ tag }) => tag === 'ul');

/** Lines that stand together, or are items of one list, and are short enough to be titles. */
export function* titleRuns(lines: readonly Line[], ends: (line: Line) => boolean): Generator<BareRun> {
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first] as Line;
    if (ends(line) || !isTitle(line)) continue;
    const parts = line.markup ? undefined : partsFrom(lines, first, (one) => ends(one) || !isTitle(one));
    const list = listOf(line);
    const only = new Set<Line>();
    let last = first;
    for (let i = first; i < lines.length; i++) {
      const one = lines[i] as Line;
      const isItem = list ? listOf(one) === list : !one.markup && (i === first || !one.isApart);
      if (!isItem || (!one.markup?.isDetail && (ends(one) || !isTitle(one)))) break;
      if (!one.markup?.isDetail) only.add(one);
      last = i;
    }
    const run = parts ?? { first, last, only };
    if ((run.only?.size ?? 0) >= FEW) yield run;
    first = run.last;
  }
}
