import { html, render } from 'lit';
import type { ThreadRow } from '../../model/thread.js';

/** So many rows stand in one group: the browser leaves a group alone that is far from the viewport. */
const SIZE = 25;
// A template of so many places and nothing else: each row of an array would get two marks of its own.
const nowhere = Array<string>(SIZE + 1).fill('');
const places: TemplateStringsArray = Object.assign(nowhere, { raw: nowhere });
/** Milliseconds of a frame that drawing may take. */
const BUDGET = 12;
/** So many groups are drawn at once, where there is time for it. */
const FEW = 4;

/** True when two rows are drawn alike. */
const isAlike = (a: ThreadRow | undefined, b: ThreadRow | undefined): boolean =>
  a?.comment === b?.comment && a?.level === b?.level && a?.below === b?.below && a?.parent === b?.parent;

/** True when a group has the same rows as before. */
function isSame(before: readonly ThreadRow[], rows: readonly ThreadRow[], group: number): boolean {
  for (let i = group * SIZE; i < (group + 1) * SIZE; i++) if (!isAlike(before[i], rows[i])) return false;
  return true;
}

/**
 * The rows of a thread in groups: the first at once, the rest as many a frame as there is time for. Each group is drawn by
 * itself, so that a change in one row costs no more in a long thread than in a short one.
 */
export class ThreadGroups {
  readonly #draw: (row: ThreadRow, index: number) => unknown;
  readonly #tell: (group: Element) => void;
  readonly #groups: HTMLElement[] = [];
  #list: HTMLElement | undefined;
  #rows: readonly ThreadRow[] = [];
  #looks = '';
  #drawn = 0;
  /** Groups that are to be drawn anew. */
  readonly #stale = new Set<number>();
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param drawn told of each group that has been drawn */
  constructor(draw: (row: ThreadRow, index: number) => unknown, drawn: (group: Element) => void) {
    this.#draw = draw;
    this.#tell = drawn;
  }

  /**
   * Shows rows in a list. Groups whose rows are the same keep their nodes and cost nothing.
   * @param looks what all rows look like: when it is another, all are drawn anew
   */
  show(list: HTMLElement, rows: readonly ThreadRow[], looks: string): void {
    // it may have been stopped before all stood
    if (rows === this.#rows && looks === this.#looks) return this.#next();
    const before = this.#rows;
    const stays = looks === this.#looks;
    this.#list = list;
    this.#rows = rows;
    this.#looks = looks;
    const all = Math.ceil(rows.length / SIZE);
    for (const group of this.#groups.splice(all)) group.remove();
    let same = 0;
    while (stays && same < this.#drawn && isSame(before, rows, same)) same++;
    this.#drawn = same;
    this.#step(same + 1);
  }

  /** Draws the groups anew that hold some of the rows: the first at once, the others with the frames to come. */
  refresh(from: number, to = from): void {
    const first = Math.floor(from / SIZE);
    if (first < this.#drawn) this.#drawGroup(first);
    for (let at = first + 1; at <= Math.floor(to / SIZE) && at < this.#drawn; at++) this.#stale.add(at);
    this.#next();
  }

  /** Draws now what stands before a row, and the row: it is to be shown. */
  reach(index: number): void {
    const at = Math.floor(index / SIZE);
    if (at >= this.#drawn) this.#step(at + 1);
    else if (this.#stale.delete(at)) this.#drawGroup(at);
  }

  /** The place of a row, once it is drawn. */
  placeOf(index: number): HTMLElement | undefined {
    const key = this.#rows[index]?.key;
    const places = (this.#groups[Math.floor(index / SIZE)]?.children ?? []) as Iterable<HTMLElement>;
    return [...places].find(({ dataset }) => dataset['key'] === key);
  }

  /** Leaves what is not drawn yet undrawn. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  /** Draws so many groups at least. */
  #step(least: number): void {
    this.stop();
    const end = performance.now() + BUDGET;
    const all = Math.ceil(this.#rows.length / SIZE);
    while (this.#drawn < all && (this.#drawn < least || performance.now() < end)) {
      this.#drawGroup(this.#drawn++);
      // the reader sees the first before there are more; of a few, a second frame costs more than it gives
      if (this.#drawn === 1 && all > FEW) break;
    }
    for (const at of this.#stale) {
      if (performance.now() >= end) break;
      this.#stale.delete(at);
      if (at < this.#drawn) this.#drawGroup(at);
    }
    this.#next();
  }

  /** Draws more in the next frame, if there is more. */
  #next(): void {
    this.stop();
    const isDone = this.#drawn * SIZE >= this.#rows.length;
    if (isDone && !this.#stale.size) return;
    const next = (): void => this.#step(isDone ? 0 : this.#drawn + 1);
    // a frame of a hidden page never comes
    if (document.hidden) this.#timer = setTimeout(next);
    else this.#frame = requestAnimationFrame(next);
  }

  #drawGroup(at: number): void {
    let group = this.#groups[at];
    if (!group) {
      group = this.#groups[at] = document.createElement('div');
      group.setAttribute('role', 'none');
      group.part.add('group');
      this.#list?.append(group);
    }
    const first = at * SIZE;
    const rows = this.#rows.slice(first, first + SIZE);
    group.style.setProperty('--_rows', `${rows.length}`);
    // places without a row stay empty
    render(html(places, ...rows.map((row, i) => this.#draw(row, first + i))), group);
    this.#tell(group);
  }
}
