import { nothing, render } from 'lit';
import type { ThreadRow } from '../../model/thread.js';

/** So many rows stand in one group: the browser leaves a group alone that is far from the viewport. */
const SIZE = 25;
/** Milliseconds of a frame that drawing may take. */
const BUDGET = 12;
/** So many rows are drawn at once, where there is time for it. */
const FEW = 4 * SIZE;
/** Levels further in than this stand where this one stands. */
const DEEPEST = 12;

/** A row where it stands, and what it was drawn from. */
interface Place {
  readonly node: HTMLElement;
  row: ThreadRow;
  look?: string;
}

function box(role: string): HTMLElement {
  const node = document.createElement('div');
  node.setAttribute('role', role);
  return node;
}

/** Takes a row away, and its group when it was the last in it. */
function leave(node: Element): void {
  const { parentElement: group } = node;
  node.remove();
  if (!group?.firstChild) group?.remove();
}

/** How a row is drawn. */
export interface RowDrawing {
  /** What a row is drawn from beside its comment and the looks of all; nothing for one that is not to be seen. */
  look(row: ThreadRow): string;
  /** What stands in the place of a row. */
  draw(row: ThreadRow): unknown;
  /** Told of each place that has been drawn. */
  drawn(place: Element): void;
}

/**
 * The rows of a thread in groups: the first at once, the rest as many a frame as there is time for. Each row is drawn by
 * itself and keeps its nodes wherever it goes, so that a like or an answer costs one row in a long thread as in a short one.
 */
export class ThreadGroups {
  readonly #drawing: RowDrawing;
  /** By the row's key, in any order. */
  readonly #places = new Map<string, Place>();
  #list: HTMLElement | undefined;
  #rows: readonly ThreadRow[] = [];
  #looks = '';
  /** So many rows stand where they belong. */
  #placed = 0;
  /** Places that are to be drawn anew. */
  readonly #stale = new Set<Place>();
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(drawing: RowDrawing) {
    this.#drawing = drawing;
  }

  /**
   * Shows rows in a list.
   * @param looks what the looks of all rows share: nothing has changed when this and the rows are the same
   */
  show(list: HTMLElement, rows: readonly ThreadRow[], looks: string): void {
    // it may have been stopped before all stood
    if (rows === this.#rows && looks === this.#looks) return this.#next();
    this.#list = list;
    this.#looks = looks;
    const before = this.#rows;
    const placed = this.#placed;
    const more = rows.length - before.length;
    this.#rows = rows;
    let from = 0;
    while (from < placed && before[from]?.key === rows[from]?.key) from++;
    let to = placed;
    while (to > from && before[to - 1]?.key === rows[to - 1 + more]?.key) to--;
    const keys = new Set(rows.map(({ key }) => key));
    for (const [key, { node }] of this.#places) if (!keys.has(key) && this.#places.delete(key)) leave(node);
    this.#placed = from;
    // what stands behind the place of a small change stays
    if (to < placed && to + more - from <= SIZE) {
      while (this.#placed < to + more) this.#put();
      this.#placed = placed + more;
    }
    this.refresh();
  }

  /** Draws those rows anew whose looks have changed: the first at once, the others with the frames to come. */
  refresh(): void {
    for (const row of this.#rows) {
      const place = this.#places.get(row.key);
      if (!place) continue;
      if (place.row.comment !== row.comment || place.look !== this.#lookOf(row)) this.#stale.add(place);
      place.row = row;
    }
    this.#step();
  }

  /** Draws now what stands before a row, and the row: it is to be shown. Returns its place. */
  reach(index: number): HTMLElement | undefined {
    while (this.#placed <= index) this.#put();
    const place = this.#placeOf(index);
    if (place) this.#draw(place);
    return place?.node;
  }

  /** Leaves what is not drawn yet undrawn. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  /** Draws for as long as there is time for it, a row and a group at least. */
  #step(): void {
    const end = performance.now() + BUDGET;
    for (const place of this.#stale) {
      this.#draw(place);
      if (performance.now() >= end) break;
    }
    while (this.#rows[this.#placed]) {
      this.#put();
      // the reader sees the first before there are more; of a few, a second frame costs more than it gives
      if (
        !(this.#placed % SIZE) &&
        ((this.#placed === SIZE && this.#rows.length > FEW) || performance.now() >= end)
      )
        break;
    }
    this.#next();
  }

  /** Draws more in the next frame, if there is more. */
  #next(): void {
    this.stop();
    if (!this.#rows[this.#placed] && !this.#stale.size) return;
    const next = (): void => this.#step();
    // a frame of a hidden page never comes
    if (document.hidden) this.#timer = setTimeout(next);
    else this.#frame = requestAnimationFrame(next);
  }

  /** Puts the next row where it belongs: behind the one before it. */
  #put(): void {
    const before = this.#placeOf(this.#placed - 1)?.node;
    const row = this.#rows[this.#placed++];
    if (!row) return;
    let place = this.#places.get(row.key);
    if (!place) {
      place = { node: box('listitem'), row };
      place.node.part.add('comment');
      place.node.dataset['key'] = row.key;
      this.#places.set(row.key, place);
      this.#draw(place);
    }
    const { node } = place;
    const group = (before?.parentElement ?? this.#list?.firstElementChild) as HTMLElement | null | undefined;
    const children = [...(group?.children ?? [])];
    const ahead = children.indexOf(before as Element) + 1; // 0 without one
    if (children[ahead] === node) return;
    leave(node);
    let to = group;
    if (!to || ahead >= SIZE) {
      to = box('none');
      to.part.add('group');
      this.#list?.insertBefore(to, group?.nextSibling ?? null);
      // what stands further on in a full group is still to be put where it belongs
      to.append(...children.slice(ahead));
    }
    to.insertBefore(node, children[ahead] ?? null);
    to.style.setProperty('--_rows', `${to.childElementCount}`);
  }

  #placeOf(index: number): Place | undefined {
    return this.#places.get(this.#rows[index]?.key ?? '');
  }

  #lookOf(row: ThreadRow): string {
    const look = this.#drawing.look(row);
    return look && look + this.#looks;
  }

  #draw(place: Place): void {
    const { node, row } = place;
    this.#stale.delete(place);
    place.look = this.#lookOf(row);
    node.hidden = !place.look;
    node.style.setProperty('--_level', `${Math.min(row.level, DEEPEST)}`);
    render(place.look ? this.#drawing.draw(row) : nothing, node);
    this.#drawing.drawn(node);
  }
}
