import { pickKind } from '../../model/pick-kind.js';
import { put } from '../../model/put.js';
import { parseSideHeading } from '../../model/side.js';
import { splitLine } from '../../model/track-lines.js';
import { holdsRich, isBlock, isRich, isSilent, textOf } from './node-words.js';
import { fold, isElement, isHtml, isText } from './text.js';
import type { Vocabulary } from './vocabulary.js';

/** What one item of an author's list says. */
export interface RowEntry {
  /** A heading or a caption between the rows; a track where absent. */
  readonly kind?: 'heading' | 'caption' | undefined;
  /** The words that are still to be read as a line. */
  readonly text: string;
  /** The fields of the track that the author marked. */
  readonly given?: Record<string, unknown>;
}

/** One item while it is read. */
export interface Row {
  kind: RowEntry['kind'];
  readonly given: Record<string, unknown>;
}

const noWords = /^[\s\p{P}\p{S}]*$/u;

/** Adds the reviewer's mark to a row. */
export function addPick(row: Row, element: HTMLElement, kind?: string, note?: string): void {
  const label = fold(textOf(element));
  const pick = { kind: kind || pickKind(label), ...(label && { label }), ...(note && { note }) };
  // `<li data-pick="favourite"><mark>Best track</mark>` is one pick, said twice
  const picks = row.given['picks'] as { kind: string; label?: string }[] | undefined;
  const same = picks?.find((other) => other.kind === pick.kind && !other.label);
  if (same) Object.assign(same, pick);
  else if (pick.kind) put(row.given, 'picks[]', pick);
}

function readItem(
  item: HTMLElement,
  number: number | undefined,
  vocabulary: Vocabulary,
): RowEntry[] | undefined {
  const row: Row = { kind: undefined, given: {} };
  const nested: RowEntry[] = [];
  let line = '';
  let note = '';
  let blocks = 0;
  const say = (text: string): boolean => {
    if (blocks > 1) note += text;
    else line += text;
    return true;
  };
  const walk = (node: Node): boolean => [...node.childNodes].every(readPart);
  const readPart = (part: Node): boolean => {
    if (isText(part)) return say(part.data);
    if (!isHtml(part)) return !isElement(part);
    const tag = part.localName;
    if (isSilent(part)) return true;
    if (isRich(part)) return false;
    if (tag === 'br' || tag === 'img') return say(textOf(part));
    if (tag === 'ol' || tag === 'ul') {
      const rows = readRows(part, vocabulary);
      return !!rows && nested.push(...rows) >= 0;
    }
    const marked = vocabulary.inRow(part, row);
    if (marked !== undefined) return marked;
    if (tag === 'mark') {
      if (holdsRich(part) || part.querySelector('a')) return false;
      addPick(row, part);
      return true;
    }
    if (!isBlock(part)) return walk(part);
    if (fold(textOf(part))) blocks++;
    return say(' ') && walk(part) && say(' ');
  };
  vocabulary.onRow(item, row);
  if (!walk(item)) return undefined;

  const { kind, given } = row;
  const isMarked = Object.keys(given).some((name) => !/^(number|lang)$/.test(name));
  // what joined the words to a piece that was marked
  const text = fold(isMarked ? fold(line).replace(/^[-–—:]\s+|\s+([-–—:]|by)$/g, '') : line);
  if (kind || nested[0]) {
    // "Side A", and its own list below it
    const words = fold(`${text} ${note}`);
    const isHeading = kind || !words || parseSideHeading(words);
    if (!isHeading || Object.keys(given).some((name) => name !== 'lang')) return undefined;
    return [...(words ? [{ kind: kind ?? 'heading', text: words } as const] : []), ...nested];
  }
  note = fold(`${(given['note'] as string | undefined) ?? ''} ${note}`);
  if (note) given['note'] = note;
  if (number !== undefined) given['number'] ??= String(number);
  if ('title' in given) {
    // said outright: whatever else the row's words say its fields must say too, or the list stays as it is
    return noWords.test(text) || vocabulary.says(given, text) ? [{ text: '', given }] : undefined;
  }
  if (!text) return isMarked ? undefined : []; // words that were marked would be lost with the row
  const lines = splitLine(text);
  if (lines[1] && isMarked) return undefined; // nothing tells which of them it is said of
  return lines.map((one) => ({ text: one, given: { ...given } }));
}

/** The rows of an author's list, or undefined when it holds something that must stay the page's own. */
export function readRows(list: HTMLElement, vocabulary: Vocabulary): RowEntry[] | undefined {
  const rows: RowEntry[] = [];
  const isReversed = list.hasAttribute('reversed');
  const start = isReversed ? list.querySelectorAll(':scope>li').length : undefined;
  let number = list.hasAttribute('start') ? (list as HTMLOListElement).start : start;
  for (const item of list.childNodes) {
    if (isText(item) && !noWords.test(item.data)) return undefined;
    if (isElement(item) && !isHtml(item)) return undefined;
    if (!isHtml(item) || isSilent(item)) continue;
    if (item.localName !== 'li') return undefined;
    if (item.hasAttribute('value')) number = (item as HTMLLIElement).value;
    const found = readItem(item, number, vocabulary);
    if (!found) return undefined;
    rows.push(...found);
    if (number !== undefined && found.some((row) => !row.kind)) number += isReversed ? -1 : 1;
  }
  return rows;
}
