import { cdp } from '../cdp.js';
import { squeeze } from './rendered.js';
import { hidesChildren } from './roles.js';
import { accessibleItems, type AccessibleItem, type AccessibleNode } from './tree.js';

interface ProtocolValue {
  value?: string | number | boolean;
}
interface ProtocolNode {
  nodeId: string;
  ignored: boolean;
  role?: ProtocolValue;
  name?: ProtocolValue;
  properties?: { name: string; value: ProtocolValue }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** A node of either tree, cut down to what both can say in the same words. */
interface PlainNode {
  role: string;
  name: string;
  level?: number;
  text: string;
  children: PlainNode[];
}

const ROLES: Record<string, string> = {
  Audio: 'audio',
  Canvas: 'canvas',
  Details: 'group',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  Figcaption: 'caption',
  Iframe: 'iframe',
  image: 'img',
  superscript: 'superscript',
  Video: 'video',
};
const DROPPED = new Set(['ListMarker', 'InlineTextBox', 'LineBreak']);
const TRANSPARENT = new Set([
  'generic',
  'none',
  'rowgroup',
  'DescriptionList',
  'LabelText',
  'Legend',
  'sectionheader',
  'sectionfooter',
  'Slot',
]);

/** Chromium leaves out some row groups, and paragraphs that are laid out as a flex box or grid. */
const isLeftOut = ({ role, element }: AccessibleNode): boolean =>
  role === 'rowgroup' || (role === 'paragraph' && /flex|grid/.test(getComputedStyle(element).display));

/** Chromium shows the bullet of an item that has lost its list as text. */
const isMarker = (text: string): boolean => /^[•◦▪]$/.test(text);

const words = (value: ProtocolValue['value']): string =>
  squeeze(typeof value === 'string' ? value : '').toLowerCase();
/** White space between two inline boxes is a matter of taste between trees: compare the letters. */
const letters = (text: string): string => text.replace(/\s+/g, '');

function plainOfProtocol(id: string, nodes: Map<string, ProtocolNode>): (PlainNode | string)[] {
  const node = nodes.get(id);
  const role = String(node?.role?.value ?? '');
  if (!node || (!node.ignored && DROPPED.has(role))) return [];
  if (!node.ignored && role === 'StaticText') {
    const text = words(node.name?.value);
    return isMarker(text) ? [] : [text];
  }
  const inner = (node.childIds ?? []).flatMap((child) => plainOfProtocol(child, nodes));
  const name = words(node.name?.value);
  if (node.ignored || (TRANSPARENT.has(role) && (role !== 'generic' || !name))) return inner;
  const level = node.properties?.find((property) => property.name === 'level')?.value.value;
  return [
    plain(
      ROLES[role] ?? role,
      name,
      role === 'heading' && typeof level === 'number' ? level : undefined,
      inner,
    ),
  ];
}

function plain(
  role: string,
  name: string,
  level: number | undefined,
  inner: (PlainNode | string)[],
): PlainNode {
  const children = hidesChildren(role) ? [] : inner.filter((item) => typeof item !== 'string');
  const said = hidesChildren(role) ? '' : letters(inner.filter((item) => typeof item === 'string').join(''));
  const text = said === letters(name) ? '' : said;
  return { role, name: letters(name), ...(level === undefined ? {} : { level }), text, children };
}

function plainOfOurs(item: AccessibleItem): (PlainNode | string)[] {
  if (typeof item === 'string') return [words(item)];
  if (isLeftOut(item)) return item.children.flatMap(plainOfOurs);
  const level = item.states.find((state) => state.startsWith('level='));
  const rank = item.role === 'heading' && level ? Number(level.slice(6)) : undefined;
  return [plain(item.role, words(item.name.text), rank, item.children.flatMap(plainOfOurs))];
}

const linesOf = ({ role, name, level, text, children }: PlainNode, indent = ''): string =>
  [
    `${indent}${role} ${JSON.stringify(name)}${level ? ` ${level}` : ''}${text ? `: ${text}` : ''}`,
    ...children.map((child) => linesOf(child, `${indent}  `)),
  ].join('\n');

/** Our computed tree in the words that it shares with Chromium's. */
export const ourPlainTree = (root: Element): string =>
  linesOf(plain('root', '', undefined, accessibleItems(root).flatMap(plainOfOurs)));

/** Chromium's own accessibility tree of an element, over the DevTools protocol. */
export async function chromiumPlainTree(root: Element): Promise<string> {
  const key = '__accessibilityRoot';
  Object.assign(globalThis, { [key]: root });
  const { result } = await cdp<{ result: { objectId: string } }>('Runtime.evaluate', { expression: key });
  const { node } = await cdp<{ node: { backendNodeId: number } }>('DOM.describeNode', {
    objectId: result.objectId,
  });
  const { nodes } = await cdp<{ nodes: ProtocolNode[] }>('Accessibility.getFullAXTree');
  const start = nodes.find((entry) => entry.backendDOMNodeId === node.backendNodeId);
  if (!start) throw new Error('the element is not in the accessibility tree');
  const byId = new Map(nodes.map((entry) => [entry.nodeId, entry]));
  return linesOf(plain('root', '', undefined, plainOfProtocol(start.nodeId, byId)));
}
