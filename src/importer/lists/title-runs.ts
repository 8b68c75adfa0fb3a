import type { BareRun } from './bare-runs.js';
import type { Line } from '../text-blocks.js';
import { numberPrefix } from '../../model/track-number.js';
import { listPart, recordFact } from '../vocabulary/list-words.js';

/** So many rows are a list that nothing else tells from lines that stand together. */
const FEW = 4;
/** A row without a number is no longer. */
const LONGEST = 100;
/** What parts a title from an artist, or from its length. */
const PARTED = / [–—-] | by |[\s([]\d{1,2}:[0-5]\d[)\]]?$|["”“»]/;
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
  const isPart =
    head && (listPart.test(head.text) || (parted * 4 >= rows.length * 3 && !PARTED.test(head.text)));
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

/** A line of a page that begins with words that stand out, and says something of them behind a dash. */
const isLed = ({ text, start, markup }: Line): boolean => {
  const [lead] = markup?.emphasis ?? [];
  const from = lead ? lead.start - start : -1;
  return (
    from >= 0 &&
    from < 2 &&
    /^["”»]?(?: ?[–—-] | by |\. )\S/.test(text.slice(from + (lead?.text.length ?? 0)))
  );
};

/** Paragraphs that each begin with the title of a track. */
export function* leadRuns(lines: readonly Line[]): Generator<BareRun> {
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (lines[last] && isLed(lines[last] as Line)) last++;
    if (last - first >= FEW) yield { first, last: last - 1 };
    first = Math.max(first, last - 1);
  }
}

/** A title, perhaps with an artist in brackets, and a sentence about it behind a dash. */
const SPOKEN =
  /^(?:[*•–-] )?["“]?\p{Lu}[^.!?:]{0,60}[!?]?["”]?(?: \([^()]{1,60}\)){0,2} [–—-] \p{L}.*[.!?…]["”)]?$/u;

/** Titles that each have a sentence behind them, perhaps under the names of parts. */
export function spokenRuns(lines: readonly Line[]): BareRun[] {
  const runs: BareRun[] = [];
  for (let first = 0; first < lines.length; first++) {
    const only = new Set<Line>();
    let last = first;
    for (let i = first; i < lines.length; i++) {
      const line = lines[i] as Line;
      if (SPOKEN.test(line.text)) {
        only.add(line);
        last = i;
      } else if (i === first || !listPart.test(line.text)) break;
    }
    if (only.size >= FEW) runs.push({ first, last, only });
    first = last;
  }
  return runs;
}

const isTitle = ({ text, markup }: Line): boolean =>
  text.length <= LONGEST && !markup?.heading && !numberPrefix(text)?.firm;

/** The innermost list that a line of a page is an item of. */
const listOf = ({ markup }: Line): unknown => markup?.frames.findLast(({ tag }) => tag === 'ul');

/** Rows of `Artist: Title` that stand together. */
export function* colonRuns(lines: readonly Line[]): Generator<BareRun> {
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    let facts = 0;
    for (let line; (line = lines[last]); last++) {
      const [, name = ''] = /^(\S.{0,60}?): \S.{0,80}$/.exec(line.text) ?? [];
      if (!name || (last > first && line.isApart) || /[.!?]$/.test(line.text)) break;
      if (recordFact.test(name)) facts++;
    }
    if (last - first >= FEW && !facts) yield { first, last: last - 1 };
    first = Math.max(first, last - 1);
  }
}

/** Lines that stand together, or are items of one list, and are short enough to be titles. */
export function* titleRuns(lines: readonly Line[], ends: (line: Line) => boolean): Generator<BareRun> {
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first] as Line;
    if (line.markup?.isDetail || ends(line) || !isTitle(line)) continue;
    const parts = line.markup ? undefined : partsFrom(lines, first, (one) => ends(one) || !isTitle(one));
    const list = listOf(line);
    const only = new Set<Line>();
    let last = first;
    for (let i = first; i < lines.length; i++) {
      const one = lines[i] as Line;
      const isItem = listOf(one) === list && (!!list || i === first || !one.isApart);
      if (!isItem || (!one.markup?.isDetail && (ends(one) || !isTitle(one)))) break;
      if (!one.markup?.isDetail) only.add(one);
      last = i;
    }
    const run = parts ?? { first, last, only };
    if ((run.only?.size ?? 0) < FEW) continue;
    yield run;
    first = run.last;
  }
}
