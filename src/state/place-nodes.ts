import { isElement, isText } from '../sources/page/text.js';

/** Where the page's own nodes stand in an element: before its content, in it (a cover, comments), after it. */
export const places = ['before', 'main', 'after'] as const;
export type Slots = readonly (HTMLSlotElement | null | undefined)[];

/**
 * Puts each node of the page into a slot, unless the element shows its words itself. No node is changed or moved.
 * @param isMain tells the first node of the page's own content, where the element has something to say before it
 */
export function placeNodes(
  origin: HTMLElement | undefined,
  slots: Slots,
  isShown: (node: ChildNode) => boolean,
  cover?: ChildNode,
  isMain?: (node: ChildNode) => boolean,
): void {
  const at: (Element | Text)[][] = [[], [], []];
  let place = 0;
  for (const node of origin?.childNodes ?? []) {
    if (!isElement(node) && !isText(node)) continue;
    if (node === cover && slots[1]) at[1]?.push(node);
    else if (isShown(node)) place = 2;
    else {
      if (isMain?.(node)) place ||= 1;
      at[place]?.push(node);
    }
  }
  slots.forEach((slot, i) => {
    const [now, next] = [slot?.assignedNodes(), at[i] ?? []];
    if (now?.length !== next.length || next.some((node, j) => node !== now[j])) slot?.assign(...next);
  });
}
