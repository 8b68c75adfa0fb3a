import type { ThreadRow } from '../../model/thread.js';
import type { ThreadGroups } from './thread-groups.js';

/** The key of the row that something stands in. */
export const keyAt = (at: Element | null): string | undefined =>
  at?.closest<HTMLElement>('[data-key]')?.dataset['key'];

/** Draws a row and puts the focus on it, or on a part of it. Returns its place. */
export function focusRow(
  groups: ThreadGroups,
  index: number,
  part = '[part~=article]',
): HTMLElement | undefined {
  groups.reach(index);
  const place = groups.placeOf(index);
  place?.querySelector<HTMLElement>(part)?.focus({ preventScroll: true });
  return place;
}

/** Draws rows; the row that had the focus has it afterwards: what came meanwhile may stand in its place. */
export function keepFocus(
  root: ShadowRoot,
  groups: ThreadGroups,
  rows: readonly ThreadRow[],
  draw: () => void,
): void {
  const active = root.activeElement as HTMLElement | null;
  const key = keyAt(active);
  const act = active?.dataset['act'];
  draw();
  if (key === undefined || keyAt(root.activeElement) === key) return;
  const index = rows.findIndex((row) => row.key === key);
  if (index >= 0) focusRow(groups, index, act && `[data-act=${act}]`);
}

/** The position of the row that the page's fragment names, -1 without one. */
export function namedRow(rows: readonly ThreadRow[]): number {
  const { hash } = location;
  return hash[1]
    ? rows.findIndex(
        ({ comment: { id, url } }) => hash === `#comment-${id}` || (url?.endsWith(hash) ?? false),
      )
    : -1;
}
