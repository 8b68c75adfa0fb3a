import type { RichElement, RichNode, RichText } from '../../../../src/model/rich-text/rich-text.js';

/** Every node of a tree, a parent before its children. */
export const nodesOf = (tree: RichText): readonly RichNode[] =>
  tree.flatMap((node) => [node, ...(isElement(node) ? nodesOf(node.children) : [])]);

export const isElement = (node: RichNode): node is RichElement =>
  typeof node !== 'string' && node.tag !== 'emoji';

/** How many elements stand inside one another. */
export const depthOf = (tree: RichText): number =>
  Math.max(0, ...tree.filter(isElement).map((node) => 1 + depthOf(node.children)));

/** The text of a tree, with nothing between its blocks. */
export const textOf = (tree: RichText): string =>
  nodesOf(tree)
    .map((node) => (typeof node === 'string' ? node : node.tag === 'emoji' ? node.name : ''))
    .join('');

/** The elements with a tag. */
export const elementsOf = (tree: RichText, tag: string): readonly RichElement[] =>
  nodesOf(tree)
    .filter(isElement)
    .filter((node) => node.tag === tag);

/** Text without white space, marks and what nobody sees: what is left is the same whatever a text is divided into. */
export const visible = (text: string): string => text.replace(/[\s\p{M}\p{Bidi_C}\p{Cc}\p{Cs}]/gu, '');
