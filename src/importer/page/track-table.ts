import { fold } from '../../sources/page/text.js';
import { parseCredit } from '../../model/artist-credit.js';
import { formatDuration } from '../../model/clock.js';
import { distinct } from '../../model/distinct.js';
import { parseDuration } from '../../model/duration.js';
import { LONG, SHORT } from '../../model/leaf-rules.js';
import { pickKind } from '../../model/pick-kind.js';
import { parseRating } from '../../model/rating.js';
import { safeUrl } from '../../model/safe-url.js';
import type { Track, Writable } from '../../model/review.js';
import type { LineMarkup, TableRow } from '../line-markup.js';
import { columnOf, type Column } from '../vocabulary/columns.js';
import { isHidden, isReference } from './hidden.js';
import { PageElement, PageText } from './page-tree.js';

/** One row of a table as a line of the page. */
export interface TableLine extends Partial<LineMarkup> {
  readonly text: string;
  readonly place: readonly [number, number] | undefined;
}

interface Cell {
  readonly text: string;
  readonly span: number;
  readonly isHeading: boolean;
  readonly url?: string;
  readonly marks: readonly string[];
}

/** What a wide cell leaves of the columns that it reaches over. */
const EMPTY: Cell = { text: '', span: 1, isHeading: false, marks: [] };

/** A cell with more words holds a text of its own. */
const CELL = 300;
/** What a cell of facts does not hold. */
const BLOCKS = 'p + p,li p,table,h1,h2,h3,h4,h5,h6,blockquote,br + br,iframe,video,form';

function wordsOf(cell: PageElement): { text: string; marks: string[] } {
  let text = '';
  const marks: string[] = [];
  const read = (element: PageElement): void => {
    for (const node of element.childNodes) {
      if (node instanceof PageText) text += node.value;
      if (!(node instanceof PageElement) || isHidden(node)) continue;
      if (node.localName === 'mark') marks.push(fold(node.textContent));
      else if (node.localName === 'br') text += ' ';
      else if (isReference(node)) continue;
      else if (node.localName === 'li' && text.trim()) {
        text += ', ';
        read(node);
      } else read(node);
    }
  };
  read(cell);
  return { text: fold(text), marks: marks.filter(Boolean) };
}

function cellOf(element: PageElement): Cell {
  const { text, marks } = wordsOf(element);
  const anchor = element.querySelector('a[href]')?.getAttribute('href') ?? '';
  const url = anchor.startsWith('#') ? undefined : safeUrl(anchor, element.baseURI);
  const span = Math.min(Number(/^\d{1,3}$/.exec(element.getAttribute('colspan') ?? '')?.[0] ?? 1), 100) || 1;
  return { text, span, isHeading: element.localName === 'th', ...(url && anchor && { url }), marks };
}

/** The cells of each row, those that reach over several rows in each of them; undefined for a table of texts. */
function gridOf(table: PageElement): { readonly cells: Cell[]; readonly element: PageElement }[] | undefined {
  const rows = table.querySelectorAll('tr').filter((row) => row.closest('table') === table && !isHidden(row));
  const open: { cell: Cell; at: number; left: number }[] = [];
  const grid = rows.map((element) => {
    const cells: Cell[] = [];
    const own = element.children.filter(({ localName }) => /^t[dh]$/.test(localName));
    const reach = (): void => {
      const over = open.find(({ at, left }) => at === cells.length && left > 0);
      if (!over) return;
      over.left--;
      cells.push(over.cell);
      reach();
    };
    for (const one of own) {
      reach();
      const cell = cellOf(one);
      const left = Number(/^\d{1,3}$/.exec(one.getAttribute('rowspan') ?? '')?.[0] ?? 1) - 1;
      if (left > 0) open.push({ cell, at: cells.length, left });
      cells.push(cell, ...Array.from({ length: cell.span - 1 }, () => EMPTY));
    }
    reach();
    return { cells, element };
  });
  const isText = rows.some((row) =>
    row.children.some((cell) => cell.textContent.length > CELL * 4 || cell.querySelector(BLOCKS)),
  );
  if (isText || grid.some(({ cells }) => cells.some(({ text }) => text.length > CELL))) return undefined;
  return grid;
}

const isLength = (text: string): boolean => /[:.'’′]/.test(text) && parseDuration(text) !== undefined;

/** What the columns hold, as far as their cells tell. */
function guessed(rows: readonly (readonly Cell[])[]): (Column | undefined)[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const kinds = Array.from({ length: width }, (_, i): Column | 'text' | undefined => {
    const column = rows.map((cells) => cells[i]?.text ?? '');
    const some = column.filter(Boolean);
    if (!some[0]) return undefined;
    if (some.every((text) => isLength(text))) return 'length';
    if (column.every((text, n) => Number(/^#?(\d{1,3})[.)]?$/.exec(text)?.[1]) === n + 1)) return 'number';
    return /\p{L}/u.test(some.join('')) && some.every((text) => !/^[\d\p{Sc}.,:/ %-]+$/u.test(text)) ? 'text' : undefined;
  }); // prettier-ignore
  const texts = kinds.flatMap((kind, i) => (kind === 'text' ? i : []));
  const [first, second] = texts;
  if (first === undefined || texts.length > 2) return [];
  const several = (i: number): number => distinct(rows.map((cells) => cells[i]?.text));
  // the side that repeats itself is the artist, else the first
  const title = second !== undefined && several(second) >= several(first) ? second : first;
  return kinds.map((kind, i) => (kind === 'text' ? (i === title ? 'title' : 'artist') : kind));
}

/** The track that a row says; columns that no field is for stand in its note. */
function trackOf(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  heads: readonly string[],
): Track | undefined {
  const track: Partial<Writable<Track>> = {};
  const notes: string[] = [];
  cells.forEach(({ text, url, marks }, i) => {
    const column = columns[i];
    if (url && !track.media) track.media = [{ url }];
    if (marks[0]) track.picks = [...(track.picks ?? []), ...marks.map((label) => ({ kind: pickKind(label), label }))];
    if (!text) return;
    const seconds = column === 'length' ? parseDuration(text) : undefined;
    const parsed = column === 'rating' ? parseRating(text) : undefined;
    const rating = typeof parsed?.value === 'number' ? parsed : undefined;
    if (column === 'title') track.title = text.replace(/^["“„«]([^"“”„«»]+)["”»“](?=$| [([])/, '$1').slice(0, SHORT);
    else if (column === 'artist') track.artist = parseCredit(text.slice(0, SHORT));
    else if (column === 'number') track.number = text.replace(/^#|[.)]$/g, '').slice(0, SHORT);
    else if (seconds !== undefined) track.length = formatDuration(seconds);
    else if (column === 'composers') track.composers = text.split(/\s*[,;/]\s*/).filter(Boolean).map((name) => name.slice(0, SHORT));
    else if (column === 'side') track.side = text.slice(0, SHORT);
    else if (column === 'disc' && /^[1-9]\d?$/.test(text)) track.disc = Number(text);
    else if (rating) track.ratings = [rating];
    else notes.push(heads[i] ? `${heads[i]}: ${text}` : text);
  });
  if (!track.title) return undefined;
  return { ...track, title: track.title, ...(notes[0] && { note: notes.join('; ').slice(0, LONG) }) };
} // prettier-ignore

/** The rows of a table of tracks as lines; undefined for any other table. */
export function tableRows(table: PageElement): TableLine[] | undefined {
  const grid = gridOf(table);
  if (!grid || grid.length < 2) return undefined;
  const [head] = grid;
  const known = head?.cells.map(({ text }) => columnOf(text)) ?? [];
  // a word may be a title, two are columns
  const isHeaded =
    known.filter(Boolean).length > 1 || (known.includes('title') && !!head?.cells.every((cell) => cell.isHeading));
  const rest = isHeaded ? grid.slice(1) : grid;
  const widest = grid.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isWide = ({ cells }: { readonly cells: readonly Cell[] }): boolean =>
    cells.filter(({ text }) => text).length === 1 && !!cells[0]?.text && (cells.length < widest || cells[0].span > 1);
  const rows = rest.filter((row) => !isWide(row) && row.cells.some(({ text }) => text));
  const columns = isHeaded ? known : guessed(rows.map(({ cells }) => cells));
  const has = (...some: Column[]): boolean => some.some((column) => columns.includes(column));
  // columns with names of their own are of something else
  const timed = columns.indexOf('length');
  const isUntimed = timed >= 0 && !rows.some(({ cells }) => isLength(cells[timed]?.text ?? ''));
  const isOther = isHeaded && (!has('title') || isUntimed);
  if (!isOther && (!has('title') || !has('number', 'artist', 'length', 'composers') || !rows[1])) return undefined;
  const unknown = isHeaded ? known.filter((column) => !column).length : 0;
  const isSure = has('length') || (isHeaded && has('artist', 'composers') && unknown * 2 < columns.length);
  const heads = isHeaded ? (head?.cells.map(({ text }) => text) ?? []) : [];
  let item = 0;
  return rest.flatMap((row): TableLine | [] => {
    const { cells, element } = row;
    const text = cells.map((cell) => cell.text).filter(Boolean).join(' ');
    if (!text) return [];
    if (isOther) return { text, place: element.place, isOther };
    const track = isWide(row) ? undefined : trackOf(cells, columns, heads);
    if (!track) return { text, place: element.place };
    const found: TableRow = { track, isSure, isOrderInferred: !isHeaded && has('artist') };
    return { text, place: element.place, item: ++item, row: found };
  });
} // prettier-ignore
