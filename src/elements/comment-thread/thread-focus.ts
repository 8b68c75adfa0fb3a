import type { ThreadRow } from '../../model/thread.js';
import type { ThreadGroups } from './thread-groups.js';

/** Draws a row and puts the focus on it. Returns its place. */
export function focusRow(groups: ThreadGroups, index: number): HTMLElement | undefined {
  const place = groups.reach(index);
  place?.querySelector<HTMLElement>('[part~=article]')?.focus({ preventScroll: true });
  return place;
}

/** Draws rows. What had the focus has it afterwards, though its row may have come to stand elsewhere. */
export function keepFocus(root: ShadowRoot, draw: () => void): void {
  const active = root.activeElement as HTMLElement | null;
  draw();
  if (root.activeElement !== active) active?.focus({ preventScroll: true });
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
