let selected: { readonly range: Range | undefined } | undefined;

/** What the reader selects. A browser may lay the page out to tell, so one answer serves all elements of a task. */
export function selectedRange(): Range | undefined {
  if (!selected) {
    const selection = getSelection();
    selected = { range: selection?.rangeCount ? selection.getRangeAt(0) : undefined };
    setTimeout(() => (selected = undefined));
  }
  // not `isCollapsed` of the selection, which has the page laid out each time
  return selected.range?.collapsed ? undefined : selected.range;
}

/** True while the reader's focus or selection is inside a node: to take it over would lose them. */
export const isBusy = (node: Node): boolean =>
  node.contains((node.getRootNode() as Document | ShadowRoot).activeElement) ||
  !!selectedRange()?.intersectsNode(node);
