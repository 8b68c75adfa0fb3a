import { parseCredit } from '../../model/artist-credit.js';
import { formatDuration } from '../../model/clock.js';
import { distinct } from '../../model/distinct.js';
import { parseDuration } from '../../model/duration.js';
import { LONG, SHORT } from '../../model/leaf-rules.js';
import { pickKind } from '../../model/pick-kind.js';
import { parseRating } from '../../model/rating.js';
import { numberPrefix, parseTrackNumber } from '../../model/track-number.js';
import type { Track, Writable } from '../../model/review.js';
import type { LineMarkup, TableRow } from '../line-markup.js';
import { columnOf, type Column } from '../vocabulary/columns.js';
import { listGrid, tableGrid, type Cell, type GridRow } from './grid.js';
import type { PageElement } from './page-tree.js';
import { wordsOf } from './words-of.js';
import { otherColumn } from '../vocabulary/list-words.js';

/** One row of a table as a line of the page. */
export interface TableLine extends Partial<LineMarkup> {
  readonly text: string;
  readonly place: readonly [number, number] | undefined;
}

/** A cell with more words holds a text of its own. */
const CELL = 300;
/** What a cell of facts does not hold. */
const BLOCKS = 'p + p,li p,table,h1,h2,h3,h4,h5,h6,br + br,iframe,video,form';

const isText = (grid: readonly GridRow[]): boolean =>
  grid.some(
    ({ cells, element }) =>
      cells.some(({ text, note }) => text.length > CELL || note.length > CELL) ||
      element.children.some((cell) => cell.textContent.length > CELL * 4 || cell.querySelector(BLOCKS)),
  );

const isLength = (text: string): boolean => /[:.'’′]/.test(text) && parseDuration(text) !== undefined;

/** What a class of a cell names, as `tracklist_track_pos` and `duration` do. */
const NAMED: readonly (readonly [Column, RegExp])[] = [
  ['length', /(?:^|[\s_-])(?:duration|length|time|runtime)(?:$|[\s_-])/i],
  ['artist', /(?:^|[\s_-])(?:artists?|performers?|band)(?:$|[\s_-])/i],
  ['title', /(?:^|[\s_-])(?:title|song|name)(?:$|[\s_-])/i],
];

/** True for numbers that count up, or begin again with a side or a disc. */
const areNumbers = (column: readonly string[]): boolean => {
  const numbers = column.map((text) => numberPrefix(`${text.replace(/^#/, '')} `));
  return column.every((text, i) => {
    const [before, now] = [numbers[i - 1], numbers[i]];
    if (!now || !parseTrackNumber(text.replace(/^#/, ''))) return false;
    const isOther = now.is.side !== before?.is.side || now.is.disc !== before?.is.disc;
    return now.count === (before?.count ?? 0) + 1 || (now.count === 1 && isOther);
  });
};

/** What the columns hold, as far as their cells and the names of these tell. */
function guessed(rows: readonly (readonly Cell[])[]): (Column | undefined)[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const kinds = Array.from({ length: width }, (_, i): Column | 'text' | undefined => {
    const column = rows.map((cells) => cells[i]?.text ?? '');
    const some = column.filter(Boolean);
    if (!some[0]) return undefined;
    if (some.every((text) => isLength(text))) return 'length';
    if (areNumbers(column)) return 'number';
    return /\p{L}/u.test(some.join('')) && some.every((text) => !/^[\d\p{Sc}.,:/ %-]+$/u.test(text)) ? 'text' : undefined;
  }); // prettier-ignore
  const nameOf = (i: number): Column | undefined => {
    const names = rows.map((cells) => NAMED.find(([, pattern]) => pattern.test(cells[i]?.className ?? ''))?.[0]);
    return names.every((name) => name === names[0]) ? names[0] : undefined;
  };
  const texts = kinds.flatMap((kind, i) => (kind === 'text' ? i : []));
  const named = new Map(texts.map((i) => [nameOf(i), i]));
  const [first, second] = texts;
  const said = named.get('title');
  if (first === undefined || (texts.length > 2 && said === undefined)) return [];
  const several = (i: number): number => distinct(rows.map((cells) => cells[i]?.text));
  // the side that repeats itself is the artist, else the first
  const title = said ?? (second !== undefined && several(second) >= several(first) ? second : first);
  const artist = texts.length > 2 || said !== undefined ? named.get('artist') : texts.find((i) => i !== title);
  return kinds.map((kind, i) => {
    if (kind !== 'text') return kind;
    return i === title ? 'title' : i === (artist ?? (texts.length === 2 ? texts.find((one) => one !== title) : -1)) ? 'artist' : undefined;
  });
} // prettier-ignore

/** The track that a row says; columns that no field is for stand in its note. */
function trackOf(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  heads: readonly string[],
): Track | undefined {
  const track: Partial<Writable<Track>> = {};
  const notes: string[] = [];
  cells.forEach(({ text, note, url, marks }, i) => {
    if (note) notes.push(note);
    const column = columns[i];
    if (url && column !== 'artist' && !track.media) track.media = [{ url }];
    if (marks[0]) track.picks = [...(track.picks ?? []), ...marks.map((label) => ({ kind: pickKind(label), label }))];
    if (!text) return;
    const seconds = column === 'length' ? parseDuration(text) : undefined;
    const parsed = column === 'rating' ? parseRating(text) : undefined;
    const rating = typeof parsed?.value === 'number' ? parsed : undefined;
    if (column === 'title') track.title = text.replace(/^["“„«]([^"“”„«»]+)["”»“](?=$| [([])/, '$1').slice(0, SHORT);
    else if (column === 'artist') track.artist = parseCredit(text.replace(/\s+[–—-]$/, '').slice(0, SHORT));
    else if (column === 'number') Object.assign(track, parseTrackNumber(text.replace(/^#/, '')) ?? { number: text.replace(/^#|[.)]$/g, '').slice(0, SHORT) });
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

/** The rows of a table of tracks as lines, below its caption; undefined for any other table. */
export function tableRows(table: PageElement): TableLine[] | undefined {
  const grid = tableGrid(table);
  const lines = grid.length < 2 || isText(grid) ? undefined : gridLines(grid);
  const caption = lines && table.children.find(({ localName }) => localName === 'caption');
  const text = caption && wordsOf(caption);
  return lines && text ? [{ text, place: caption.place }, ...lines] : lines;
}

/** The rows of a list that a style sheet lays out in columns; undefined where these do not say that they hold tracks. */
export function listRows(list: PageElement): TableLine[] | undefined {
  const grid = listGrid(list);
  const isProse = grid?.some(({ cells }) =>
    cells.some(({ text }) => /[.!?…]$/.test(text) && text.split(' ').length > 4),
  );
  const lines = !grid || isProse || isText(grid) ? undefined : gridLines(grid);
  // two texts side by side may be anything
  return lines?.some(({ row }) => row?.track.number ?? row?.track.length) ? lines : undefined;
}

/** Rows with the numbers that all their titles begin with in cells of their own. */
function numbered(rows: readonly GridRow[]): readonly GridRow[] {
  const at = rows[0]?.cells.findIndex(({ text }) => numberPrefix(text)?.firm) ?? -1;
  const prefixes = rows.map(({ cells }) => numberPrefix(cells[at]?.text ?? ''));
  const isCounted = prefixes.every((prefix, i) => prefix?.firm && prefix.count === i + 1);
  const isAlone = rows.some(({ cells }) => !cells[at]?.text.slice(prefixes[0]?.end));
  if (at < 0 || !isCounted || isAlone) return rows;
  return rows.map(({ cells, element }, i) => {
    const cell = cells[at] as Cell;
    const end = prefixes[i]?.end ?? 0;
    const parts = [{ ...cell, text: cell.text.slice(0, end).trim(), note: '' }, { ...cell, text: cell.text.slice(end) }];
    return { element, cells: cells.flatMap((one, n) => (n === at ? parts : one)) };
  });
} // prettier-ignore

function gridLines(all: readonly GridRow[]): TableLine[] | undefined {
  const grid = numbered(all);
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
  // one column with a name of its own may hold the titles, where all others are those of a track list
  const others = known.flatMap((column, i) => (column ? [] : i));
  const isNamed =
    others.length === 1 &&
    !known.includes('title') &&
    known.includes('length') &&
    (known.includes('artist') || known.includes('composers')) &&
    !otherColumn.test(head?.cells[others[0] ?? 0]?.text ?? '');
  const named = known.map((column, i): Column | undefined => (isNamed && i === others[0] ? 'title' : column));
  const columns = isHeaded ? named : guessed(rows.map(({ cells }) => cells));
  const has = (...some: Column[]): boolean => some.some((column) => columns.includes(column));
  // columns with names of their own are of something else
  const timed = columns.indexOf('length');
  const isUntimed = timed >= 0 && !rows.some(({ cells }) => isLength(cells[timed]?.text ?? ''));
  const isOther = isHeaded && (!has('title') || isUntimed);
  if (!isOther && (!has('title') || !has('number', 'artist', 'length', 'composers') || !rows[1])) return undefined;
  const unknown = isHeaded ? known.filter((column) => !column).length : 0;
  const isSure = has('length') || (isHeaded && has('artist', 'composers') && unknown * 2 < columns.length);
  const heads = isHeaded ? (head?.cells.map(({ text }) => text) ?? []) : [];
  // a dash behind the artist parts it from the title
  const artist = columns.indexOf('artist');
  const isDashed = rows.every(({ cells }) => !cells[artist]?.text || / [–—-]$/.test(cells[artist].text));
  let item = 0;
  return rest.flatMap((row): TableLine | [] => {
    const { cells, element } = row;
    const text = cells.flatMap((cell) => [cell.text, cell.note]).filter(Boolean).join(' ');
    if (!text) return [];
    if (isOther) return { text, place: element.place, isOther };
    const track = isWide(row) ? undefined : trackOf(cells, columns, heads);
    if (!track) return { text, place: element.place };
    const found: TableRow = { track, isSure, isOrderInferred: !isHeaded && has('artist') && !isDashed };
    return { text, place: element.place, item: ++item, row: found };
  });
} // prettier-ignore
