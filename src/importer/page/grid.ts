import { fold } from '../../sources/page/text.js';
import { safeUrl } from '../../model/safe-url.js';
import { isHidden, isReference } from './hidden.js';
import { areLaidApart } from './laid-apart.js';
import { nodesIn, PageElement, PageText } from './page-tree.js';

/** A cell of a table, or of what is laid out like one. */
export interface Cell {
  readonly text: string;
  /** What stands in lines of its own under it: who plays on a track, a remark. */
  readonly note: string;
  readonly span: number;
  readonly isHeading: boolean;
  readonly url?: string;
  readonly marks: readonly string[];
  readonly className: string;
}

export interface GridRow {
  readonly cells: readonly Cell[];
  readonly element: PageElement;
}

/** What a wide cell leaves of the columns that it reaches over. */
const EMPTY: Cell = { text: '', note: '', span: 1, isHeading: false, marks: [], className: '' };
/** Begins a line of its own in a cell. */
const LINE = /^(?:blockquote|dd|div|h[1-6]|p|section)$/;

function wordsOf(cell: PageElement): Pick<Cell, 'text' | 'note' | 'marks'> {
  const lines = [''];
  const marks: string[] = [];
  const say = (words: string): void => {
    lines[lines.length - 1] += words;
  };
  const read = (element: PageElement): void => {
    element.childNodes.forEach((node, i) => {
      if (node instanceof PageText) say(node.value);
      if (!(node instanceof PageElement) || isHidden(node) || isReference(node)) return;
      if (node.localName === 'mark') marks.push(fold(node.textContent));
      else if (node.localName === 'br') say(' ');
      else {
        const isLine = LINE.test(node.localName);
        if (isLine) lines.push('');
        else if (node.localName === 'li' && lines.at(-1)?.trim()) say(', ');
        else if (areLaidApart(element.childNodes[i - 1], node)) say(' ');
        read(node);
        if (isLine) lines.push('');
      }
    });
  };
  read(cell);
  const [text = '', ...notes] = lines.map(fold).filter(Boolean);
  return { text, note: notes.join('; '), marks: marks.filter(Boolean) };
}

function cellOf(element: PageElement): Cell {
  const words = wordsOf(element);
  // links of a note lead elsewhere
  const anchors = element.localName === 'a' ? [element] : element.querySelectorAll('a[href]');
  const anchor = anchors.find((one) => !words.note || words.text.includes(fold(one.textContent)))?.getAttribute('href') ?? '';
  const url = anchor.startsWith('#') ? undefined : safeUrl(anchor, element.baseURI);
  const span = Math.min(Number(/^\d{1,3}$/.exec(element.getAttribute('colspan') ?? '')?.[0] ?? 1), 100) || 1;
  const isHeading = element.localName === 'th' || element.getAttribute('role') === 'columnheader';
  const className = [element, ...element.children].map((one) => one.className).join(' ');
  return { ...words, span, isHeading, ...(url && anchor && { url }), className };
} // prettier-ignore

/** The cells of each row of a table, those that reach over several rows in each of them. */
export function tableGrid(table: PageElement): GridRow[] {
  const rows = table.querySelectorAll('tr').filter((row) => row.closest('table') === table && !isHidden(row));
  const open: { cell: Cell; at: number; left: number }[] = [];
  return rows.map((element) => {
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
}

/** What may be laid out as a table is, and its rows. */
const LIST = /^(?:ul|ol|dl|div|section|tbody)$/;
const ROW = /^(?:li|div|a|article)$/;
/** A row of a list has no more parts. */
const WIDEST = 12;

/** A part of a row has no more nodes, and no more characters. */
const NODES = 60;
const LONGEST = 300;

/** How much is in a part of a row: nothing, some words, or a text. */
function sizeOf(part: PageElement): 'none' | 'some' | 'much' {
  let [count, length] = [0, 0];
  for (const node of nodesIn(part)) {
    if (node instanceof PageText) length += node.value.trim().length;
    if (++count > NODES || length > LONGEST) return 'much';
  }
  return length ? 'some' : 'none';
}

/** The parts of a row that has no words beside them: what is in it, or in the one element that it holds. */
function partsOf(row: PageElement): readonly PageElement[] {
  let at = row;
  for (let only; ; at = only) {
    if (at.childNodes.some((node) => node instanceof PageText && /\S/.test(node.value))) return [];
    const shown = at.children.filter((child) => !isHidden(child) && child.localName !== 'br');
    only = shown[0];
    if (only && !shown[1]) continue;
    const sizes = shown.length > WIDEST ? [] : shown.map(sizeOf);
    return sizes.includes('much') ? [] : shown.filter((_, i) => sizes[i] === 'some');
  }
}

/**
 * The rows of a list whose parts are laid out in columns by a style sheet, as players and shops show tracks: all have as many
 * parts, and no other words. Undefined for any other element.
 */
export function listGrid(list: PageElement): GridRow[] | undefined {
  const { children } = list;
  const [first] = children;
  if (!LIST.test(list.localName) || !first || !children[1]) return undefined;
  const rows: { readonly element: PageElement; readonly parts: readonly PageElement[] }[] = [];
  if (list.localName === 'dl') {
    for (const child of children) {
      if (sizeOf(child) === 'much') return undefined;
      if (child.localName === 'dt') rows.push({ element: child, parts: [child] });
      else if (child.localName === 'dd')
        rows.push({ element: child, parts: [...(rows.pop()?.parts ?? []), child] });
      else return undefined;
    }
  } else
    for (const element of children) {
      if (isHidden(element)) continue;
      const parts = ROW.test(element.localName) ? partsOf(element) : [];
      // another list, or anything else, is no row
      if (element.localName !== first.localName || parts.length < 2) return undefined;
      rows.push({ element, parts });
    }
  const width = rows[0]?.parts.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some(({ parts }) => parts.length !== width)) return undefined;
  return rows.map(({ element, parts }) => ({ element, cells: parts.map(cellOf) }));
}
