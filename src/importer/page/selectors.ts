import { compile, selectAll, selectOne, type Options } from 'css-select';
import type { PageElement, PageNode } from './page-tree.js';

const isTag = (node: PageNode): node is PageElement => node.nodeType === 1;

const options: Options<PageNode, PageElement> = {
  adapter: {
    isTag,
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    getChildren: ({ childNodes }) => childNodes as PageNode[],
    getName: ({ localName }) => localName,
    getParent: ({ parentNode }) => parentNode,
    getSiblings: ({ parentNode }) => parentNode?.childNodes ?? [],
    getText: ({ textContent }) => textContent,
    hasAttrib: (element, name) => element.hasAttribute(name),
    // no selector here asks for it
    removeSubsets: (nodes) => nodes,
  },
  cacheResults: false,
};

type Test = (node: PageNode) => boolean;
const compiled = new Map<string, Test>();

/** A selector as a test of an element; `scope` is what `:scope` stands for. */
function testOf(selector: string, scope: PageNode): Test {
  if (selector.includes(':scope')) return compile(selector, options, scope);
  const known = compiled.get(selector) ?? compile(selector, options);
  compiled.set(selector, known);
  return known;
}

/** True when a selector of CSS fits an element. */
export const matches = (element: PageElement, selector: string): boolean =>
  testOf(selector, element)(element);

/** The first that a selector fits. */
export const selectFirst = (selector: string, scope: PageNode): PageElement | null =>
  selectOne(testOf(selector, scope), scope.childNodes as PageNode[], options);

/** What of all that is inside a node a selector fits, in the order of the page. */
export const select = (selector: string, scope: PageNode): PageElement[] =>
  selectAll(testOf(selector, scope), scope.childNodes as PageNode[], options);
