import { flatChildren, flatElements, flatText, isElement, isText } from '../flat-tree.js';
import { internalsOf } from './page-memory.js';
import { generatedText, isRendered, isTextRendered, squeeze } from './rendered.js';
import { hidesChildren, roleOf, takesNameFromContent } from './roles.js';

/** An accessible name and where it comes from. */
export interface Name {
  text: string;
  from:
    'labelledby' | 'aria-label' | 'alternative' | 'label' | 'content' | 'title' | 'placeholder' | 'nothing';
}

const NOTHING: Name = { text: '', from: 'nothing' };
const name = (text: string | null | undefined, from: Name['from']): Name | null => {
  const squeezed = squeeze(text ?? '');
  return squeezed ? { text: squeezed, from } : null;
};

/** The elements that an attribute names by id, in the element's own tree. */
export function referenced(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/) ?? [];
  const tree = element.getRootNode() as Document | ShadowRoot;
  return ids.flatMap((id) => (id ? (tree.getElementById(id) ?? []) : []));
}

const isBlock = (element: Element): boolean =>
  !/^(?:inline|contents|none)$/.test(getComputedStyle(element).display);

/** The text under a node as a name takes it: labels and alternatives in place of what they stand for. */
function textOf(node: Node, seen: Set<Node>): string {
  if (isText(node)) return isTextRendered(node) ? node.data : '';
  if (!isElement(node) || seen.has(node)) return '';
  if (node.getAttribute('aria-hidden') === 'true' || !isRendered(node)) return '';
  seen.add(node);
  const own = labelOf(node) ?? nativeName(node, seen);
  const text = own
    ? own.text
    : hidesChildren(roleOf(node)) && !takesNameFromContent(roleOf(node))
      ? ''
      : inside(node, seen);
  return isBlock(node) || node.localName === 'br' ? ` ${text} ` : text;
}

const inside = (element: Element, seen: Set<Node>): string =>
  generatedText(element, '::before') +
  flatChildren(element)
    .map((child) => textOf(child, seen))
    .join('') +
  generatedText(element, '::after');

const labelOf = (element: Element): Name | null =>
  name(element.getAttribute('aria-label') ?? internalsOf(element)?.ariaLabel, 'aria-label');

const firstChild = (element: Element, tag: string): Element | undefined =>
  [...element.children].find((child) => child.localName === tag);

function nativeName(element: Element, seen: Set<Node>): Name | null {
  const tag = element.localName;
  const part = (child: Element | undefined): Name | null =>
    child ? name(inside(child, seen), 'label') : null;
  if (tag === 'img' || tag === 'area') return name(element.getAttribute('alt'), 'alternative');
  if (tag === 'svg') return name(firstChild(element, 'title')?.textContent, 'alternative');
  if (tag === 'fieldset') return part(firstChild(element, 'legend'));
  if (tag === 'table') return part(firstChild(element, 'caption'));
  if (tag === 'input' && /^(?:button|submit|reset)$/.test((element as HTMLInputElement).type))
    return name((element as HTMLInputElement).value, 'alternative');
  if (tag === 'input' && (element as HTMLInputElement).type === 'image')
    return name(element.getAttribute('alt'), 'alternative');
  const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
  if (!labels?.length || tag === 'button') return null;
  return name([...labels].map((label) => inside(label, new Set([...seen, element]))).join(' '), 'label');
}

/** The accessible name of an element, by the order of the accname rules that our markup needs. */
export function accessibleName(element: Element): Name {
  const role = roleOf(element);
  // the rows under a tree item are no part of what it is called
  const groups =
    role === 'treeitem' ? flatElements(element).filter((inner) => roleOf(inner) === 'group') : [];
  const seen = new Set<Node>([element, ...groups]);
  const pointed = referenced(element, 'aria-labelledby').map((target) =>
    // a hidden label still names: its text is taken as written
    isRendered(target)
      ? (labelOf(target)?.text ?? nativeName(target, seen)?.text ?? inside(target, new Set()))
      : flatText(target),
  );
  return (
    name(pointed.join(' '), 'labelledby') ??
    labelOf(element) ??
    nativeName(element, seen) ??
    (takesNameFromContent(role) ? name(inside(element, seen), 'content') : null) ??
    name(element.getAttribute('title'), 'title') ??
    name(element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder'), 'placeholder') ??
    NOTHING
  );
}

/** The accessible description: what `aria-describedby` points at, or a title that is not already the name. */
export function accessibleDescription(element: Element): string {
  const pointed = squeeze(referenced(element, 'aria-describedby').map(flatText).join(' '));
  const title = squeeze(element.getAttribute('title') ?? '');
  return (
    pointed ||
    element.getAttribute('aria-description') ||
    (title === accessibleName(element).text ? '' : title)
  );
}
