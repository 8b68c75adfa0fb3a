import { STARRED } from './row-shapes.js';
import { sideIn } from './side-in.js';
import type { Line } from './text-blocks.js';
import { numberPrefix } from '../model/track-number.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Rows without a number are no longer. */
const LONGEST = 120;
/** So many rows are a list. */
const FEW = 3;
/** A length at the end of a row. */
const TIMED = /[\s([–-]\d{1,2}[:'’′][0-5]\d["”″]?[)\]]?$/;
/** A title in quotes with an artist before or behind it. */
const QUOTED =
  /^(?:["“„«][^"“”„«»]{1,80}["”“»] ?(?:by|[-–—]) ?\S.{0,60}|\S.{0,60} ?[-–—] ?["“„«][^"“”„«»]{1,80}["”“»])(?: ?[([]?\d{1,2}:\d\d[)\]]?)?$/;

/**
 * Where rows stand that nothing numbers and no heading calls tracks: with lengths or quotes, where music is spoken of
 * beside them, or under the sides of a record.
 */
export function* bareRuns(
  lines: readonly Line[],
  headline: string,
  words: Vocabulary,
): Generator<readonly [first: number, last: number]> {
  for (let i = 0; i < lines.length; i++) {
    const rows: number[] = [];
    let sides = 0;
    let at = i;
    for (; at < lines.length; at++) {
      const { text, markup } = lines[at] as Line;
      if (markup?.moment || markup?.isOther || text.length > LONGEST) break;
      if (sideIn(text, words)) {
        sides++;
        continue;
      }
      const isTitle = sides > 0 && !/[.!?…:。！？]["”’»]?$/.test(text) && !lines[at]?.isApart;
      const isRow = TIMED.test(text) || QUOTED.test(text) || STARRED.test(text) || isTitle;
      if (!isRow || numberPrefix(text)?.firm) break;
      rows.push(at);
    }
    const from = i;
    i = Math.max(i, at - 1);
    const near = [...lines.slice(Math.max(0, from - 2), from), ...lines.slice(at, at + 2)].map(
      ({ text }) => text,
    );
    const isMusic = words.music.test([headline, ...near].join('\n'));
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) continue;
    // the heading of its side belongs to a list
    if (sides > 1 ? rows.length > 1 : rows.length >= FEW && (sides || isMusic)) yield [first, last];
  }
}
