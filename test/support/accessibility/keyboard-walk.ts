import { containsFlat, deepActiveElement, flatElements, flatParent } from '../flat-tree.js';
import { press } from './keys.js';
import { accessibleName } from './name.js';
import { isExposed } from './rendered.js';
import { isFocusable, isNativelyInteractive, isTabbable, roleOf } from './roles.js';

/** A place where Tab stops: the innermost element with the focus, through every shadow root. */
export interface Stop {
  role: string;
  name: string;
  element: Element;
}

export interface Walk {
  stops: Stop[];
  /** Where Tab goes no further, if anywhere. */
  trap: Stop | null;
  /** Controls that Tab never came to and that no arrow key of a widget reaches either. */
  unreached: Stop[];
}

const stopAt = (element: Element): Stop => ({
  role: roleOf(element),
  name: accessibleName(element).text,
  element,
});

/** In lines, for messages and golden strings: `button "Play"`. */
export const stopLines = (stops: readonly Stop[]): string[] =>
  stops.map(({ role, name }) => (name ? `${role} ${JSON.stringify(name)}` : role));

function post(): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'post';
  button.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
  return button;
}

const COMPOSITE = /^(?:tree|treegrid|grid|listbox|tablist|menu|menubar|radiogroup|toolbar)$/;

/** One stop stands for a whole widget with arrow keys, or a whole group of radio buttons. */
function isRepresented(element: Element, reached: ReadonlySet<Element>): boolean {
  if (element.matches('input[type=radio]')) {
    const { name } = element as HTMLInputElement;
    return [...reached].some(
      (other) => other.matches('input[type=radio]') && (other as HTMLInputElement).name === name,
    );
  }
  for (let at = flatParent(element); at; at = flatParent(at)) {
    const widget = at;
    if (COMPOSITE.test(roleOf(widget))) return [...reached].some((other) => containsFlat(widget, other));
  }
  return false;
}

/** Frames, players and date fields have stops inside that a page cannot tell apart. */
const HOLDS_STOPS = 'iframe, video, audio, input, summary';
const INNER_STOPS = 12;

/**
 * Presses Tab from before the root until the focus has left it, and reports where it stopped. Real keys: the page
 * has to have the focus.
 */
export async function keyboardWalk(root: Element): Promise<Walk> {
  const [start, end] = [post(), post()];
  const whole = root === document.documentElement;
  (whole ? document.body : root)[whole ? 'prepend' : 'before'](start);
  (whole ? document.body : root)[whole ? 'append' : 'after'](end);
  try {
    start.focus();
    return await walk(root, end);
  } finally {
    start.remove();
    end.remove();
  }
}

async function walk(root: Element, end: Element): Promise<Walk> {
  const stops: Stop[] = [];
  const limit = 3 * flatElements(root).filter(isTabbable).length + 20;
  let trap: Stop | null = null;
  let again = 0;
  for (let presses = 0; ; presses++) {
    await press('Tab');
    const active = deepActiveElement();
    if (active === end || !active || active === document.body) break;
    const last = stops.at(-1) ?? null;
    again = active === last?.element ? again + 1 : 0;
    if (again > (active.matches(HOLDS_STOPS) ? INNER_STOPS : 0) || presses > limit) {
      trap = last;
      break;
    }
    if (again === 0 && containsFlat(root, active)) stops.push(stopAt(active));
  }
  const reached = new Set(stops.map(({ element }) => element));
  const unreached = flatElements(root)
    .filter((element) => isFocusable(element) && isExposed(element))
    .filter(
      (element) => isNativelyInteractive(element) || isTabbable(element) || element.hasAttribute('role'),
    )
    .filter((element) => !reached.has(element) && !isRepresented(element, reached))
    .filter((element) => !(element.shadowRoot?.delegatesFocus ?? false));
  return { stops, trap, unreached: unreached.map(stopAt) };
}

/** Throws unless Tab passes through the root and stops at every control in it. */
export async function expectKeyboard(root: Element): Promise<Stop[]> {
  const { stops, trap, unreached } = await keyboardWalk(root);
  if (trap)
    throw new Error(`Tab is caught at ${stopLines([trap]).join()} after ${stopLines(stops).join(', ')}`);
  if (unreached.length > 0) throw new Error(`Tab never comes to ${stopLines(unreached).join(', ')}`);
  return stops;
}
