import { bareRuns, type BareRun } from './bare-runs.js';
import { stackedRuns } from './stacked-runs.js';
import { colonRuns, leadRuns, partsFrom, spokenRuns, titleRuns } from './title-runs.js';
import { inlineLists, type InlineList } from './inline-lists.js';
import { numberPrefix, type NumberPrefix } from '../../model/track-number.js';
import { sideIn } from './side-in.js';
import type { Line } from '../text-blocks.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** A longer line is a paragraph. */
const LONGEST = 200;
/** So many lines between two rows belong to the list, and so many paragraphs that are said of a track. */
const BETWEEN = 2;
const SAID = 4;

/** A sentence that stands between rows is said of the track above it; anything shorter is a caption. */
export const isRemark = ({ text }: Line): boolean =>
  text.length > LONGEST ||
  (/[.!?…]\s?["”“»«’)]*$/.test(text) && text.split(' ').length > 5) ||
  (/[。！？]$/.test(text) && text.length > 15);

/** The number that a line begins with, or that the page counts for it. */
function prefixOf({ text, markup }: Line): Pick<NumberPrefix, 'is' | 'count'> | undefined {
  if (text.length > LONGEST || markup?.isOther) return undefined;
  const own = numberPrefix(text);
  return markup?.item === undefined ? own : { is: { number: '', ...own?.is }, count: markup.item };
}
export const numberOf = (line: Line): number | undefined => prefixOf(line)?.count;

/** What counts something and is no row: `4 out of 5 stars`, `3 1/2 stars`. */
const MARK = /^\d+(?:[.,]\d+| ?1\/2|½)? ?(?:out of|of|\/|stars?\b|★|points?\b|sur|von|de|su|van)(?!\p{L})/iu;

/** A title, and what is said of it. */
const DASHED = /^#?\d{1,3}[.):]? [^.!?]{1,60} [–—-] \S/;

/** True for a line that begins with the next number, stands apart, and speaks in a sentence. */
function isProse({ text, isApart, markup }: Line, words: Vocabulary): boolean {
  if (markup?.item !== undefined || !isApart || DASHED.test(text)) return false;
  return (
    MARK.test(text) ||
    words.ratingLine.test(text) ||
    (/[.!?…]["”’)]*$/.test(text) && text.split(' ').length > 4)
  );
}

/** Where rows stand that count up from 1, with no more than a caption between two: the first and the last of them. */
function numberedRun(
  lines: readonly Line[],
  from: number,
  words: Vocabulary,
): readonly [first: number, last: number] | undefined {
  for (let first = from; first < lines.length; first++) {
    if (lines[first]?.markup?.isDetail || numberOf(lines[first] as Line) !== 1) continue;
    let [last, before] = [first, prefixOf(lines[first] as Line)];
    // rows may each stand by themselves
    let isSpread = false;
    for (let i = first + 1, apart = 0, said = 0; i < lines.length && apart <= BETWEEN && said <= SAID; i++) {
      const line = lines[i] as Line;
      if (line.markup?.isDetail) continue;
      const number = prefixOf(line);
      const isOther = number?.is.side !== before?.is.side || number?.is.disc !== before?.is.disc;
      const begins = number?.count === 1 && (isOther || !!sideIn(lines[i - 1]?.text ?? '', words));
      const isNext = number?.count === (before?.count ?? 0) + 1;
      // prose stands between two parts of a list, and is said of no track
      if (begins && said && !isSpread) break;
      if (begins || (isNext && (isSpread || !isProse(line, words)))) {
        [last, before, apart, said] = [i, number, 0, 0];
        isSpread ||= line.isApart;
      } else if (isRemark(line)) said++;
      else apart++;
    }
    if (last === first) continue;
    while (lines[last + 1]?.markup?.isDetail) last++;
    return [first, last];
  }
  return undefined;
}

/** True for a line that no row is like, below a heading of tracks. */
const endsPlain = ({ text, markup }: Line, words: Vocabulary): boolean =>
  !!markup?.moment ||
  !!markup?.isOther ||
  text.length > LONGEST ||
  // a sentence is no title, but one may stand behind it
  (/[.!?:。！？：]["”“»«’」』]?$/.test(text) && !/^[^.!?:]{1,60} [–—-] \S/.test(text)) ||
  /©/.test(text) ||
  words.ratingLine.test(text) ||
  /^[\p{L} ’']{2,30}(?:: |：)(?!.*\)$)\S/u.test(text);

/** Where rows without numbers stand below a heading, up to the first line that is like no row. */
function plainRun(lines: readonly Line[], first: number, words: Vocabulary): BareRun | undefined {
  const parts = partsFrom(lines, first, (line) => endsPlain(line, words));
  if (parts) return parts;
  let last = first - 1;
  // rows stand together, or each by itself
  const isSpread = lines[first + 1]?.isApart;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (endsPlain(line, words)) break;
    if (i > first && line.isApart && !isSpread && !sideIn(line.text, words)) break;
    last = i;
  }
  return last > first ? { first, last } : undefined;
}

const NONE: Line = { text: '', start: 0, isApart: false };

/** Where a track list may stand. */
export interface TrackRun extends Pick<InlineList, 'rows' | 'isProse'>, Pick<BareRun, 'only'> {
  /** The first and the last of its lines. */
  readonly first: number;
  readonly last: number;
  /** The line that is like a heading of tracks, -1 where there is none. */
  readonly heading: number;
  /** The heading stands over it. */
  readonly isHeaded: boolean;
  /** Nothing tells but that its lines are short and stand together. */
  readonly isBare?: true;
  /** Its lines begin with words that stand out. */
  readonly isLed?: true;
}

/**
 * Finds what may be track lists: below a heading, else in numbered lines, else in one line of many; the likeliest first.
 * @param isMusic whether the text speaks of music
 */
export function* findRuns(
  lines: readonly Line[],
  headline: string,
  words: Vocabulary,
  isMusic: boolean,
): Generator<TrackRun> {
  // a heading of a part of a numbered list is none of the list
  const heading = lines.findIndex(
    ({ text }, i) => words.trackHeading.test(text) && (numberOf(lines[i + 1] ?? NONE) ?? 1) < 2,
  );
  const below = heading < 0 ? undefined : numberedRun(lines, heading + 1, words);
  const isNear = below && below[0] - heading <= BETWEEN + 1;
  const runOf = (run: BareRun): TrackRun => {
    const isHeaded = heading >= 0 && heading < run.first && run.first - heading <= BETWEEN + 1;
    return { heading, isHeaded, ...run };
  };
  const numbered = ([first, last]: readonly [number, number]): TrackRun => runOf({ first, last });
  const headed = heading < 0 || isNear ? undefined : plainRun(lines, heading + 1, words);
  for (const run of stackedRuns(lines)) yield { ...runOf(run), ...run };
  if (isNear) yield numbered(below);
  else if (headed) yield runOf(headed);
  const known = isNear ? below[0] : headed?.first;
  for (let run, from = 0; (run = numberedRun(lines, from, words)); from = run[1] + 1)
    if (run[0] !== known) yield numbered(run);
  for (const run of bareRuns(lines, headline, words, isMusic)) yield runOf(run);
  for (const run of inlineLists(lines, words, heading)) yield { ...runOf(run), ...run };
  for (const run of [...leadRuns(lines), ...spokenRuns(lines)])
    yield { ...runOf(run), isBare: true, isLed: true };
  for (const run of colonRuns(lines)) yield { ...runOf(run), isBare: true };
  for (const run of titleRuns(lines, (line) => endsPlain(line, words))) yield { ...runOf(run), isBare: true };
}
