import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from '../flat-tree.js';

/** One real key, pressed in the browser. */
export const press = (key: string): Promise<unknown> => sendKeys({ press: key });

/** Two frames: what a key set off has been drawn. A page behind another may get one frame a second, so no longer than 100 ms. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 100);
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });

/** Makes the keyboard the last thing used, so that the browser shows the focus as it does for keyboard users. */
export async function useKeyboard(): Promise<void> {
  await press('Shift');
}

/** Puts the focus on an element and says whether it stayed there. */
export function focusOn(element: Element): boolean {
  (element as HTMLElement | SVGElement).focus();
  const active = deepActiveElement(element.ownerDocument);
  return (
    active === element ||
    (element.shadowRoot !== null && active !== null && element.shadowRoot.contains(active))
  );
}

/** Takes the focus away from wherever it is. */
export function unfocus(): void {
  const active = deepActiveElement();
  if (active && 'blur' in active) (active as HTMLElement).blur();
}

/** Focuses a control and presses Enter or Space on it, as a keyboard user would. */
export async function activate(control: Element, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  if (!focusOn(control)) throw new Error(`<${control.localName}> does not take the focus`);
  // Firefox knows the key by what it types, not by what it is called
  await press(key === 'Space' ? ' ' : key);
  await nextFrame();
}
