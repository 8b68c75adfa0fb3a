/** White space folded to single spaces, ends trimmed. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isElement = (node: Node): node is Element => node.nodeType === 1;
/** True for an element of HTML, of this page or put in from another. */
export const isHtml = (node: Node): node is HTMLElement =>
  isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
export const isText = (node: Node): node is Text => node.nodeType === 3;
