import { STARRED } from './row-shapes.js';
import { sideIn } from './side-in.js';
import type { Line } from '../text-blocks.js';
import { numberPrefix } from '../../model/track-number.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Rows without a number are no longer. */
const LONGEST = 120;
/** So many rows are a list. */
const FEW = 3;
/** A length at the end of a row. */
const TIMED = /[\s([–-]\d{1,2}[:'’′][0-5]\d["”″]?[)\]]?$/;
/** A length before the title, or between it and what is said of it. */
const TIMED_INSIDE = /^\d{1,2}:[0-5]\d\s+\S|^\S.{0,80}[([]\d{1,2}:[0-5]\d[)\]] ?[–—-] \S/;
/** A title in quotes with an artist before or behind it. */
const QUOTED =
  /^(?:["“„«][^"“”„«»]{1,80}["”“»] ?(?:by|[-–—]) ?\S.{0,60}|\S.{0,60}(?: ?[-–—] ?|, |: )["“„«][^"“”„«»]{1,80}["”“»])(?: ?[([]?\d{1,2}:\d\d[)\]]?| ?\([^()]{1,40}\))?$/;

const BULLET = /^[*•–-] /;
/** An artist and a title, in either order. */
const PARTED = /^\S.{0,60} (?:[–—-]|\/{1,2}|by) \S.{0,60}$/;
/** True for a line that may be the next row, and is no sentence. */
const isLike = (text: string): boolean =>
  (PARTED.test(text) || QUOTED.test(text)) && !/[.!?…]["”’)]?$/.test(text);
/** So many paragraphs are said of one track. */
const SAID = 4;

/** A list without numbers. */
export interface BareRun {
  readonly first: number;
  readonly last: number;
  /** Its rows, where paragraphs about them stand between. */
  readonly only?: ReadonlySet<Line>;
}

const isSentence = ({ text, isApart, markup }: Line): boolean =>
  (isApart || !!markup) && !markup?.moment && !markup?.isOther && /[.!?…。！？]["”’»」)]*$/.test(text);

/** Lines of a clock that begins at nought and times something else than tracks, of which each has two names. */
function clockOf(lines: readonly Line[]): ReadonlySet<Line> {
  const clock = new Set<Line>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const isOn = /^0?0:00\s/.test(line.text) || (!!before && clock.has(before));
    if (isOn && /^\d{1,2}:[0-5]\d\s/.test(line.text) && !PARTED.test(line.text)) clock.add(line);
  });
  return clock;
}

/**
 * Where rows stand that nothing numbers and no heading calls tracks: with lengths or quotes, where music is spoken of
 * beside them, or under the sides of a record; each may have paragraphs of its own.
 * @param speaksOfMusic whether the text as a whole does
 */
export function* bareRuns(
  lines: readonly Line[],
  headline: string,
  words: Vocabulary,
  speaksOfMusic: boolean,
): Generator<BareRun> {
  const clock = clockOf(lines);
  for (let i = 0; i < lines.length; i++) {
    const rows: number[] = [];
    let sides = 0;
    let said = 0;
    // rows that stand apart with lines of their own below, and those of them that nothing else makes rows
    let spread = 0;
    let titled = 0;
    let at = i;
    for (; at < lines.length; at++) {
      const line = lines[at] as Line;
      const { text, markup, cells, isApart } = line;
      const isBelow = isApart || markup ? isSentence(line) : spread > 0 && !BULLET.test(text);
      if (rows[0] !== undefined && isBelow && !TIMED.test(text) && !TIMED_INSIDE.test(text) && said < SAID) {
        said++;
        continue;
      }
      const isInside = TIMED_INSIDE.test(text) && !clock.has(line);
      if (markup?.moment || markup?.isOther || (text.length > LONGEST && !isInside)) break;
      if (sideIn(text, words)) {
        sides++;
        continue;
      }
      const isTitle = sides > 0 && !said && !/[.!?…:。！？]["”’»]?$/.test(text) && !isApart;
      const next = lines[at + 1];
      const stands = isApart || !!markup || BULLET.test(text);
      const isShown = isInside || TIMED.test(text) || QUOTED.test(text) || STARRED.test(text) || !!cells;
      const isOver = stands && !!next && !next.isApart && !isLike(next.text);
      const isParted = PARTED.test(text) && stands && !/[.!?…]$/.test(text);
      const isTitled = isParted && (spread > 2 || (isOver && next.text.length > 20));
      const isRow = isShown || isTitled || isTitle;
      if (!isRow || numberPrefix(text)?.firm || words.ratingLine.test(text)) break;
      if (isOver && (isTitled || /[.!?…]["”’)]?$/.test(next.text))) spread++;
      if (isTitled && !isShown) titled++;
      rows.push(at);
      said = 0;
    }
    const from = i;
    const [first] = rows;
    const last = rows.at(-1);
    // what was looked at and holds no row is not looked at again
    i = Math.max(i, last ?? at - 1);
    if (first === undefined || last === undefined) continue;
    if (titled === rows.length && titled <= FEW) continue;
    const isSpread = last - first + 1 > rows.length + sides;
    const near = [
      ...lines.slice(Math.max(0, from - 2), from),
      ...lines.slice(isSpread ? first : last + 1, last + 3),
    ];
    const isMusic = speaksOfMusic || words.music.test([headline, ...near.map(({ text }) => text)].join('\n'));
    // the heading of its side belongs to a list
    if (sides > 1 ? rows.length > 1 : rows.length >= FEW && (sides || isMusic))
      yield { first, last, ...(isSpread && { only: new Set(rows.map((row) => lines[row] as Line)) }) };
  }
}
