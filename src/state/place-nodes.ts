import { isElement, isText } from '../sources/page/text.js';

/** Where the page's own nodes stand in an element: before its content, as its cover, after its content. */
export const places = ['before', 'cover', 'after'] as const;
export type Slots = readonly (HTMLSlotElement | null | undefined)[];

/** Puts each node of the page into a slot, unless the element shows its words itself. No node is changed or moved. */
export function placeNodes(
  origin: HTMLElement | undefined,
  slots: Slots,
  isShown: (node: ChildNode) => boolean,
  cover: ChildNode | undefined,
): void {
  const at: (Element | Text)[][] = [[], [], []];
  let place = 0;
  for (const node of origin?.childNodes ?? []) {
    if (!isElement(node) && !isText(node)) continue;
    if (node === cover && slots[1]) at[1]?.push(node);
    else if (isShown(node)) place = 2;
    else at[place]?.push(node);
  }
  slots.forEach((slot, i) => {
    const [now, next] = [slot?.assignedNodes(), at[i] ?? []];
    if (now?.length !== next.length || next.some((node, j) => node !== now[j])) slot?.assign(...next);
  });
}
