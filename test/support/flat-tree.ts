/**
 * The flat tree: what a page shows once every host shows its shadow root and every slot the nodes assigned to it.
 * Open roots only; a closed root cannot be entered from outside.
 */

export const isElement = (node: Node | null | undefined): node is Element =>
  node?.nodeType === Node.ELEMENT_NODE;
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === Node.TEXT_NODE;
const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
const isActiveSlot = (node: Node): node is HTMLSlotElement =>
  isElement(node) && node.localName === 'slot' && isShadowRoot(node.getRootNode());

/** The children that are shown in place of a node's own: a shadow root's, a slot's assigned nodes, or its fallback. */
export function flatChildren(node: Node): Node[] {
  if (isElement(node) && node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (isActiveSlot(node)) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...node.childNodes];
}

/** The parent in the flat tree, or null at the top and for a node that is not shown (an unassigned light child). */
export function flatParent(node: Node): Element | null {
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (isShadowRoot(parent)) return parent.host;
  if (!isElement(parent) || parent.shadowRoot) return null;
  if (isActiveSlot(parent) && parent.assignedNodes().length > 0) return null;
  return parent;
}

/** The node and everything under it, in the order of the flat tree. `enter` may close a branch. */
export function* walkFlat(node: Node, enter: (node: Node) => boolean = () => true): Generator<Node> {
  if (!enter(node)) return;
  yield node;
  for (const child of flatChildren(node)) yield* walkFlat(child, enter);
}

/** Elements under (and with) the root, in flat order. */
export function flatElements(root: Node): Element[] {
  return [...walkFlat(root)].filter(isElement);
}

/** The nearest flat ancestor (or the element itself) that passes the test. */
export function closestFlat(start: Node | null, test: (element: Element) => boolean): Element | null {
  for (let node = start; node; node = flatParent(node)) if (isElement(node) && test(node)) return node;
  return null;
}

/** Whether `inner` stands in `outer` (or is it) in the flat tree. */
export const containsFlat = (outer: Element, inner: Node): boolean =>
  closestFlat(inner, (element) => element === outer) !== null;

/** Elements in the flat tree that match a selector; a combinator sees only its own tree, as in CSS. */
export const queryFlat = (root: Node, selector: string): Element[] =>
  flatElements(root).filter((element) => element.matches(selector));

const NEVER_TEXT = new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);
export const holdsText = (node: Node): boolean => !(isElement(node) && NEVER_TEXT.has(node.localName));

/** All text of the flat tree as written, shown or not, without script and style. */
export function flatText(node: Node): string {
  return [...walkFlat(node, holdsText)]
    .filter(isText)
    .map((text) => text.data)
    .join('');
}

/** The element that has the focus, looked up through every open shadow root. */
export function deepActiveElement(page: Document = document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
