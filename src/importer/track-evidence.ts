import type { LineTrack } from '../model/track-lines.js';
import { QUOTE } from './quotes.js';
import { STARRED } from './row-shapes.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** What a text has in quotes, and what stands between them. */
export const quotedIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(QUOTE)
      .map((part) => part.replace(/[,.!?、。]$/, '').trim()),
  );

/** True where rows that no heading calls tracks are some: anything may be numbered. */
export function areTracks(
  rows: readonly LineTrack[],
  headline: string,
  over: string,
  quotes: ReadonlySet<string>,
  words: Vocabulary,
): boolean {
  const most = (of: (row: LineTrack) => unknown): boolean =>
    rows.filter((row) => row.sure && of(row)).length * 2 > rows.length;
  if (most(({ length }) => length)) return true;
  if (words.ranking.test(headline)) return false;
  if (
    most(({ text }) => text.split(QUOTE).length > 2) ||
    most(({ side }) => side) ||
    (most(({ text }) => STARRED.test(text)) && words.music.test(`${headline}\n${over}`))
  )
    return true;
  const quoted = rows.filter(({ title }) => quotes.has(title.toLowerCase())).length;
  return most(({ artist }) => artist) ? quoted > 0 || words.music.test(`${headline}\n${over}`) : quoted > 1;
}
