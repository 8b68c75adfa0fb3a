import { small } from '../picks.js';
import type { PickKind, Vocabulary } from '../vocabulary/vocabulary.js';

/** A row without the judgement behind it. */
export interface PickedRow {
  readonly row: string;
  readonly kind: PickKind;
  /** The words of the judgement. */
  readonly found: string;
  /** Where they stand in the row. */
  readonly at: number;
}

/** No row is longer that has one. */
const LONGEST = 200;
/** What stands behind a row in brackets or behind a dash, before or behind its length. */
const BEHIND = /( ?[([]| ?[–—-]+ )([^()[\]–—]{2,40}?)[)\]]?( [–—-]? ?[([]?\d{1,2}[:.]\d\d[)\]]?)?$/u;

/** The judgement that a row ends with: `Wasp – my favourite`, `Wasp (favourite!)`. A title may be the same words. */
export function pickBehind(row: string, words: Vocabulary): PickedRow | undefined {
  if (row.length > LONGEST) return undefined;
  const match = BEHIND.exec(row);
  const [, mark = '', tail = '', length = ''] = match ?? [];
  const index = match?.index;
  if (!index || !/\p{L}/u.test(row.slice(0, index))) return undefined;
  const isBracket = /[([]/.test(mark);
  // behind a dash a capital begins a title
  if (!isBracket && !/^(?:\p{Ll}|\p{Lu}{3})/u.test(tail)) return undefined;
  for (const [kind, pattern] of words.rowPicks) {
    const said = pattern.exec(small(tail))?.[0];
    if (!said || /[\p{L}\p{N}]/u.test(tail.slice(said.length))) continue;
    const at = index + mark.length;
    return { row: row.slice(0, index).trimEnd() + length, kind, found: tail.slice(0, said.length), at };
  }
  return undefined;
}
