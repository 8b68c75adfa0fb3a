import { flatChildren, holdsText, isElement, isText } from '../flat-tree.js';
import { accessibleDescription, accessibleName, type Name } from './name.js';
import { generatedText, isExposed, isRendered, isTextRendered, squeeze } from './rendered.js';
import { hidesChildren, roleOf, takesNameFromContent } from './roles.js';
import { statesOf } from './states.js';

/** An element of the accessibility tree; a child that is a string is text. */
export interface AccessibleNode {
  role: string;
  name: Name;
  states: string[];
  description: string;
  children: AccessibleItem[];
  element: Element;
}
export type AccessibleItem = AccessibleNode | string;

/** A space that CSS draws (two blocks, two cells of a grid) though no character says so. */
const GAP = ' ';

function gapRound(element: Element, items: AccessibleItem[]): AccessibleItem[] {
  return /^(?:inline|contents)$/.test(getComputedStyle(element).display) ? items : [GAP, ...items, GAP];
}

const contentOf = (element: Element): AccessibleItem[] => [
  generatedText(element, '::before'),
  ...flatChildren(element).flatMap(itemsOf),
  generatedText(element, '::after'),
];

/** Texts that follow each other become one, with white space as it is drawn. */
function joinTexts(items: AccessibleItem[]): AccessibleItem[] {
  const joined: AccessibleItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (typeof item === 'string' && typeof last === 'string') joined[joined.length - 1] = last + item;
    else joined.push(item);
  }
  return joined
    .map((item) => (typeof item === 'string' ? squeeze(item) : item))
    .filter((item) => item !== '');
}

function itemsOf(node: Node): AccessibleItem[] {
  if (isText(node)) return isTextRendered(node) ? [node.data] : [];
  if (!isElement(node) || !holdsText(node)) return [];
  if (node.localName === 'br') return [GAP];
  if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('inert')) return [];
  const role = roleOf(node);
  if (!isRendered(node)) {
    // visibility is the one way of hiding that a child can undo
    return getComputedStyle(node).visibility === 'visible' ? [] : contentOf(node);
  }
  const name = accessibleName(node);
  if (role === 'none' || (role === 'generic' && !name.text)) return gapRound(node, contentOf(node));
  const children = hidesChildren(role) ? [] : joinTexts(contentOf(node));
  const wordsAreTheName = takesNameFromContent(role) && children.every((child) => typeof child === 'string');
  return [
    {
      role,
      name,
      states: statesOf(node),
      description: accessibleDescription(node),
      children: wordsAreTheName ? [] : children,
      element: node,
    },
  ];
}

/** The accessibility tree of an element and what is in it, as the engine-independent rules make it. */
export const accessibleItems = (root: Element): AccessibleItem[] =>
  isExposed(root) ? joinTexts(itemsOf(root)) : [];

/** Every node of the tree, outer ones first. */
export function flattenItems(items: readonly AccessibleItem[]): AccessibleItem[] {
  return items.flatMap((item) =>
    typeof item === 'string' ? [item] : [item, ...flattenItems(item.children)],
  );
}

/** The head line of a node, without its children: `heading "Rocky IV" [level=3]`. */
export function headLine(
  node: Pick<AccessibleNode, 'role' | 'states'> & { name: string; description: string },
): string {
  const name = node.name ? ` ${JSON.stringify(node.name)}` : '';
  const states = node.states.length > 0 ? ` [${node.states.join(', ')}]` : '';
  return `${node.role}${name}${states}${node.description ? ` (${node.description})` : ''}`;
}

function lines(items: readonly AccessibleItem[], indent: string): string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [`${indent}text: ${item}`];
    const head = indent + headLine({ ...item, name: item.name.text });
    const [only, ...more] = item.children;
    if (typeof only === 'string' && more.length === 0) return [`${head}: ${only}`];
    return [head, ...lines(item.children, `${indent}  `)];
  });
}

/**
 * The flat tree as a reader of roles and names gets it, one node a line, two spaces a level:
 * `role "name" [states] (description): text`. The same in every engine, so it can be kept as a golden string.
 */
export const accessibleTree = (root: Element): string => lines(accessibleItems(root), '').join('\n');
