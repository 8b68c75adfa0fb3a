import { parseSideHeading } from '../model/side.js';
import { splitLine } from '../model/track-lines.js';
import { numberPrefix, type NumberPrefix } from '../model/track-number.js';
import type { Line } from './text-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A longer line is a paragraph. */
const LONGEST = 200;
/** So many lines between two rows belong to the list. */
const BETWEEN = 2;

const prefixOf = ({ text }: Line): NumberPrefix | undefined =>
  text.length > LONGEST ? undefined : numberPrefix(text);
/** The number that a line begins with. */
export const numberOf = (line: Line): number | undefined => prefixOf(line)?.count;

/** Where rows stand that count up from 1, with no more than a caption between two: the first and the last of them. */
function numberedRun(
  lines: readonly Line[],
  from: number,
): readonly [first: number, last: number] | undefined {
  for (let first = from; first < lines.length; first++) {
    if (numberOf(lines[first] as Line) !== 1) continue;
    let [last, before] = [first, prefixOf(lines[first] as Line)];
    for (let i = first + 1; i < lines.length && i - last <= BETWEEN + 1; i++) {
      const line = lines[i] as Line;
      const number = prefixOf(line);
      const isOther = number?.is.side !== before?.is.side || number?.is.disc !== before?.is.disc;
      const begins = number?.count === 1 && (isOther || !!parseSideHeading(lines[i - 1]?.text ?? ''));
      if (begins || number?.count === (before?.count ?? 0) + 1) [last, before] = [i, number];
      else if (line.text.length > LONGEST) break;
    }
    if (last > first) return [first, last];
  }
  return undefined;
}

/** Where rows without numbers stand below a heading, up to the first line that is like no row. */
function plainRun(
  lines: readonly Line[],
  first: number,
  words: Vocabulary,
): readonly [number, number] | undefined {
  let last = first - 1;
  // rows stand together, or each by itself
  const isSpread = lines[first + 1]?.isApart;
  for (let i = first; i < lines.length; i++) {
    const { text, isApart } = lines[i] as Line;
    if (text.length > LONGEST || /[.!?:]["”’]?$/.test(text) || /©/.test(text)) break;
    if (words.ratingLine.test(text) || /^[\p{L} ’']{2,30}: \S/u.test(text)) break;
    if (i > first && isApart && !isSpread && !parseSideHeading(text)) break;
    last = i;
  }
  return last > first ? [first, last] : undefined;
}

/** Where a track list may stand. */
export interface TrackRun {
  /** The first and the last of its lines. */
  readonly first: number;
  readonly last: number;
  /** The line that is like a heading of tracks, -1 where there is none. */
  readonly heading: number;
  /** The heading stands over it. */
  readonly isHeaded: boolean;
}

/** Finds what may be a track list: below a heading, else in numbered lines, else in one line of many. */
export function findRun(lines: readonly Line[], words: Vocabulary): TrackRun | undefined {
  const heading = lines.findIndex(({ text }) => words.trackHeading.test(text));
  const below = heading < 0 ? undefined : numberedRun(lines, heading + 1);
  const isNear = below && below[0] - heading <= BETWEEN + 1;
  const inline = lines.findIndex(({ text }) => splitLine(text).length > 2);
  const run =
    (isNear && below) ||
    (heading >= 0 && plainRun(lines, heading + 1, words)) ||
    numberedRun(lines, 0) ||
    (inline >= 0 && ([inline, inline] as const));
  if (!run) return undefined;
  const [first, last] = run;
  const isHeaded = heading >= 0 && heading < first && first - heading <= BETWEEN + 1;
  return { first, last, heading, isHeaded };
}
