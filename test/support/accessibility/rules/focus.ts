import { flatElements, flatParent } from '../../flat-tree.js';
import { backingOf } from '../backing.js';
import { coloursIn, contrast, over, parseColour } from '../colour.js';
import { finding, type Finding, type Scope } from '../finding.js';
import { focusOn, unfocus, useKeyboard } from '../keys.js';
import { describe, isVisuallyHidden } from '../rendered.js';
import { isTabbable } from '../roles.js';

const COLOURS = [
  'background-color',
  'color',
  'text-decoration-color',
  'border-top-color',
  'border-bottom-color',
];
const SHAPES = [
  'text-decoration-line',
  'border-top-width',
  'border-bottom-width',
  'transform',
  'translate',
  'scale',
  'clip-path',
  'background-image',
  'font-weight',
  'width',
  'height',
  'content',
];

type Look = { element: Element; side: '' | '::before' | '::after'; values: Map<string, string> };

/** What may show that a control has the focus: itself, what it is made of, its row or label. */
function neighbourhood(control: Element): Element[] {
  const parents: Element[] = [];
  for (let at = flatParent(control); at && parents.length < 3; at = flatParent(at)) parents.push(at);
  const beside = [control.previousElementSibling, control.nextElementSibling].filter(
    (other) => other !== null,
  );
  return [...new Set([...flatElements(control), ...beside, ...parents])];
}

function look(elements: readonly Element[]): Look[] {
  return elements.flatMap((element) =>
    (['', '::before', '::after'] as const).map((side) => {
      const style = getComputedStyle(element, side || null);
      const ring =
        style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0 ? 'none' : outline(style);
      const values = new Map([...COLOURS, ...SHAPES].map((name) => [name, style.getPropertyValue(name)]));
      return { element, side, values: values.set('outline', ring).set('box-shadow', style.boxShadow) };
    }),
  );
}

const outline = (style: CSSStyleDeclaration): string =>
  `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;

/** Whether a colour stands out, 3 to 1, from everything that may lie round an element. */
function standsOut(colour: string, element: Element): boolean {
  const backing = backingOf(flatParent(element) ?? element);
  return coloursIn(colour).some(
    (ring) => ring[3] > 0 && backing.colours.every((under) => contrast(over(ring, under), under) >= 3),
  );
}

/** What changed visibly between two looks, or null. A change of colour has to be one of 3 to 1. */
function visibleChange(before: Look, after: Look): string | null {
  for (const [name, value] of after.values) {
    const was = before.values.get(name) ?? '';
    if (value === was || (after.side && after.values.get('content') === 'none')) continue;
    if (name === 'outline' || name === 'box-shadow') {
      // the browser draws `auto` in two colours of its own choice
      if (value !== 'none' && (value.startsWith('auto') || standsOut(value, after.element))) return name;
    } else if (COLOURS.includes(name)) {
      const under = backingOf(after.element).colours[0]!;
      if (contrast(over(parseColour(was), under), over(parseColour(value), under)) >= 3) return name;
    } else return name;
  }
  return null;
}

const settle = (elements: readonly Element[]): void => {
  for (const element of elements) for (const animation of element.getAnimations()) animation.finish();
};

/** Every stop of the keyboard shows that it has the focus. Each is focused and compared with how it looked before. */
export async function visibleFocus({ elements, options }: Scope): Promise<Finding[]> {
  if (options.interact === false) return [];
  const stops = elements.filter((element) => isTabbable(element) && !element.matches('iframe'));
  if (stops.length === 0) return [];
  const found: Finding[] = [];
  await useKeyboard();
  for (const stop of stops) {
    unfocus();
    const round = neighbourhood(stop);
    settle(round);
    const hidden = isVisuallyHidden(stop);
    const before = look(round);
    if (!focusOn(stop)) continue;
    if (!document.hasFocus()) throw new Error(`no focus in this page: ${describe(stop)} cannot be looked at`);
    settle(round);
    const shown = look(round).some((now, at) => visibleChange(before[at]!, now) !== null);
    if (!shown && !(hidden && !isVisuallyHidden(stop))) {
      found.push(finding('focus-not-visible', stop, 'looks the same with and without the focus'));
    }
  }
  unfocus();
  return found;
}

/** Tab follows the eye: no positive tabindex, and no step back up or back to the start of a line. */
export function tabOrder({ elements }: Scope): Finding[] {
  const stops = elements.filter((element) => isTabbable(element) && !isVisuallyHidden(element));
  const forced = stops.filter((element) => (element as HTMLElement).tabIndex > 0);
  const backwards = stops.filter((stop, at) => {
    const before = stops[at - 1];
    if (!before) return false;
    const [from, to] = [before.getBoundingClientRect(), stop.getBoundingClientRect()];
    const rtl = getComputedStyle(flatParent(stop) ?? stop).direction === 'rtl';
    const sameColumn = Math.min(from.right, to.right) > Math.max(from.left, to.left);
    const sameLine =
      Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top) > Math.min(from.height, to.height) / 2;
    return (
      (sameColumn && to.bottom <= from.top) ||
      (sameLine && (rtl ? to.left >= from.right : to.right <= from.left))
    );
  });
  return [
    ...forced.map((stop) =>
      finding('tab-order', stop, 'a positive tabindex jumps the queue of the whole page'),
    ),
    ...backwards.map((stop) =>
      finding('tab-order', stop, 'Tab goes back here, against the reading direction'),
    ),
  ];
}
