/** A button that was pressed goes: the focus waits in the element's frame, where what it asked for will stand. */
export function keepFocus(button: Element): void {
  const frame = button.closest<HTMLElement>('#root>*');
  frame?.setAttribute('tabindex', '-1');
  frame?.focus({ preventScroll: true });
}
