import { flatParent } from '../flat-tree.js';
import { internalsOf } from './page-memory.js';

type Read = (element: Element) => string | boolean | null | undefined;

const aria =
  (state: string): Read =>
  (element) =>
    element.getAttribute(`aria-${state}`);
const flag =
  (state: string, native?: (element: Element) => boolean): Read =>
  (element) =>
    element.getAttribute(`aria-${state}`) === 'true' || native?.(element) || null;

function expanded(element: Element): string | null {
  if (element.localName !== 'summary') return element.getAttribute('aria-expanded');
  const details = flatParent(element);
  return details?.localName === 'details' ? String(details.hasAttribute('open')) : null;
}

function checked(element: Element): string | null {
  if (!element.matches('input[type=checkbox], input[type=radio]'))
    return element.getAttribute('aria-checked');
  const box = element as HTMLInputElement;
  return box.indeterminate ? 'mixed' : String(box.checked);
}

/** The level of a heading, or what `aria-level` says of a row or tree item. */
export function levelOf(element: Element): number | null {
  const said = Number(element.getAttribute('aria-level') ?? internalsOf(element)?.ariaLevel);
  if (said) return said;
  const tag = /^h([1-6])$/.exec(element.localName);
  return tag ? Number(tag[1]) : element.getAttribute('role') === 'heading' ? 2 : null;
}

function value(element: Element): string | null {
  if (element.matches('select'))
    return [...element.selectedOptions].map((option) => option.text).join(', ') || null;
  if (element.matches('input:is([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset])'))
    return null;
  if (element.matches('input, textarea')) return (element as HTMLInputElement).value || null;
  if (element.matches('meter, progress')) return String((element as HTMLMeterElement).value);
  return element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow');
}

const STATES: readonly (readonly [string, Read])[] = [
  ['level', (element) => levelOf(element)?.toString()],
  ['expanded', expanded],
  ['pressed', aria('pressed')],
  ['checked', checked],
  ['selected', aria('selected')],
  ['current', (element) => (aria('current')(element) === 'false' ? null : aria('current')(element))],
  ['sort', aria('sort')],
  ['position', aria('posinset')],
  ['of', aria('setsize')],
  ['value', value],
  ['disabled', flag('disabled', (element) => element.matches(':disabled'))],
  ['required', flag('required', (element) => element.matches(':required'))],
  ['invalid', flag('invalid')],
  ['readonly', flag('readonly', (element) => element.matches('input[readonly], textarea[readonly]'))],
  ['busy', flag('busy')],
  ['modal', flag('modal', (element) => element.matches('dialog:modal'))],
];

/** What is said of an element besides role and name, in a fixed order: `level=2`, `expanded=false`, `disabled`. */
export function statesOf(element: Element): string[] {
  return STATES.flatMap(([key, read]) => {
    const found = read(element);
    if (found === null || found === undefined || found === false) return [];
    return found === true ? [key] : [`${key}=${found}`];
  });
}
