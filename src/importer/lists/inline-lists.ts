import { splitLine } from '../../model/track-lines.js';
import { sideIn } from './side-in.js';
import { cut, sentencesOf, type Line } from '../text-blocks.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** A longer line is prose, and its names are looked at only where each has a length. */
const LONGEST = 1000;
/** What parts the tracks of a line; a comma does, where none of the others stands there. */
const MARKS = / (?:\/{1,2}|[|·•~]) | ?; /;
const COMMAS = /, /;
/** The words before the first track of a line. */
const LABEL = /^(.{1,60}?)(?: ?[:：] ?| [–—-] )(?=\S)/;
/** A name with its length, in a sentence: `“Kettle” (2:10)`, `Up (2:10)`. */
const TIMED = /(?:["“„«]([^"“”„«»]{1,80})["”“»]|([^"“”„«»,;:()[\]]{1,80}?)),? ?[([](\d{1,2}:[0-5]\d)[)\]]/gu;
/** What stands between two of them. */
const BETWEEN = /^[\s,;.…]{0,4}(?:\p{L}{1,3}|&|\+)?\s{0,2}$/u;

/** A list in one line without the words before it: `Tracks: 1. A 2. B 3. C`. */
export const withoutLabel = (text: string): string =>
  text.replace(/^\p{L}[\p{L} ]{1,40}: ?(?=#?\w?\d{1,2}[.) ])/u, '');

/** A list that stands in a line, or in some of them. */
export interface InlineList {
  /** The first and the last of the lines. */
  readonly first: number;
  readonly last: number;
  /** The line says, or the one over it, that these are tracks. */
  readonly isHeaded?: true;
  /** The rows, as parts of the lines; without them the line is taken apart by its numbers. */
  readonly rows?: readonly Line[];
  /** The rows stand in a sentence, which stays. */
  readonly isProse?: true;
}

/** A part of a line as a line of its own, where it stands. */
const lineOf = ({ text, start }: Line, from: number, to: number): Line => ({
  ...cut({ text: text.slice(from, to), start: start + from }, 0),
  isApart: false,
});

/** The parts of a line from a place on, at a mark. */
function partsOf(line: Line, from: number, mark: RegExp): Line[] {
  const parts: Line[] = [];
  let at = from;
  for (const { 0: found, index } of line.text.slice(from).matchAll(RegExp(mark, 'g'))) {
    parts.push(lineOf(line, at, from + index));
    at = from + index + found.length;
  }
  return [...parts, lineOf(line, at, line.text.length)].filter(({ text }) => text);
}

/** The tracks of a line that says what stands in it: `Disc 1: Drums / Overture / Home`, `Tracks: A, B, C, D`. */
function labelled(line: Line, words: Vocabulary, isBelow: boolean): Line[] {
  const [found = '', label = ''] = LABEL.exec(line.text) ?? [];
  const side = sideIn(label, words);
  if (line.text.length > LONGEST || (!side && !isBelow && !words.trackHeading.test(label))) return [];
  const from = side || !isBelow ? found.length : 0;
  const marked = partsOf(line, from, MARKS);
  const parts = marked[2] ? marked : partsOf(line, from, COMMAS);
  // a sentence is none
  const isList = parts.every(
    ({ text }) =>
      text.length < 100 && !/(?<!\b(?:mr|mrs|ms|dr|st|feat|ft|vs|no|pt|vol))[.!?] \p{Lu}/iu.test(text),
  );
  if (!isList || !parts[marked[2] ? 2 : 3]) return [];
  const last = parts.at(-1) as Line;
  const end = { ...last, text: last.text.replace(/(?<=\p{L}{2}|[)"”»])\.$/u, '') };
  return [...(side ? [lineOf(line, 0, label.length)] : []), ...parts.slice(0, -1), end];
}

/** The same for a sentence in a paragraph: `It is out today. Tracks: “Paper” / “Wick” / “Smoke”.` */
function labelledInside(line: Line, words: Vocabulary): Line[] {
  if (line.text.length > LONGEST) return [];
  const [, ...sentences] = sentencesOf(line, words.short);
  for (const one of sentences) {
    const rows = labelled({ ...line, ...one }, words, false);
    if (rows[0]) return rows;
  }
  return [];
}

/** The names of a line that each have a length behind them. */
function timed(line: Line): Line[] {
  if (line.text.length > LONGEST * 10) return [];
  const found = [...line.text.matchAll(TIMED)];
  const first = found.findIndex((_, i) => found.slice(i, i + 3).every((_one, n) => n === 0 || isNext(found, i + n)));
  if (first < 0 || !found[first + 2]) return [];
  const rows: Line[] = [];
  for (let i = first; i < found.length && (i === first || isNext(found, i)); i++) {
    const { 0: all, 2: bare = '', index } = found[i] as RegExpExecArray;
    // the words of the sentence before the first name
    const lead = /^.*(?:\b(?:and|are|is|with|then|plus)\b|&) /.exec(bare)?.[0].length ?? 0;
    rows.push(lineOf(line, index + (bare ? lead : 0), index + all.length));
  }
  return rows;
} // prettier-ignore

const isNext = (found: readonly RegExpExecArray[], i: number): boolean => {
  const [before, one] = [found[i - 1], found[i]];
  if (!before || !one) return false;
  return BETWEEN.test(one.input.slice(before.index + before[0].length, one.index));
};

/**
 * Finds lists that stand in one line each.
 * @param heading the line that is like a heading of tracks
 */
export function* inlineLists(
  lines: readonly Line[],
  words: Vocabulary,
  heading: number,
): Generator<InlineList> {
  for (let first = 0; first < lines.length; first++) {
    const rowsOf = (at: number): Line[] => {
      const line = lines[at];
      return line ? labelled(line, words, heading >= 0 && at === heading + 1) : [];
    };
    const isSide = ([row]: readonly Line[]): boolean => !!row && !!sideIn(row.text, words);
    const rows = rowsOf(first);
    const inside = rows[0] ? [] : labelledInside(lines[first] as Line, words);
    if (inside[0]) yield { first, last: first, isHeaded: true, rows: inside, isProse: true };
    if (!rows[0]) continue;
    let last = first;
    // one side below the other
    for (let more; isSide(rows) && isSide((more = rowsOf(last + 1))); last++) rows.push(...more);
    yield { first, last, isHeaded: true, rows };
    first = last;
  }
  for (const [at, line] of lines.entries()) {
    const bare = withoutLabel(line.text);
    const label = line.text.slice(0, line.text.length - bare.length).trim();
    if (splitLine(bare).length > 2)
      yield { first: at, last: at, ...(words.trackHeading.test(label) && { isHeaded: true }) };
    const rows = timed(line);
    if (rows[0]) yield { first: at, last: at, rows, isProse: true };
  }
}
