/** Elements whose words are never on the page. */
const silent = 'script,style,template,noscript,link,meta,[hidden]';

/** What shows more than words, or does something: a node that is or holds one of these stays the page's own. */
const rich =
  'iframe,video,audio,object,embed,canvas,svg,math,form,input,button,select,textarea,details,dialog,table,picture,' +
  '[data-sleeve],[onclick],[contenteditable],img:not(.emoji,.wp-smiley)';

/** White space folded to single spaces, ends trimmed. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

// A form gives its fields as its own properties: `<input name="matches">` would stand in the place of the method.
const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
/** True for an element of HTML, of this page or put in from another. */
export const isHtml = (node: Node): node is HTMLElement =>
  isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
export const isText = (node: Node): node is Text => node.nodeType === 3;
/** True for an element whose words nobody sees. */
export const isSilent = (element: Element): boolean => matches(element, silent);
/** True for an element that only the page can show: a player, a form, a picture, another custom element. */
export const isRich = (element: Element): boolean =>
  matches(element, rich) || element.localName.includes('-');
/** True when something inside an element can only be shown by the page. */
export const holdsRich = (element: Element): boolean => [...element.querySelectorAll('*')].some(isRich);
/** True for an element that stands in lines of its own: the words before, in and after it are apart. */
export const isBlock = (element: Element): boolean => /^(p|div|li|d[dt]|h\d)$/.test(element.localName);

/** The words of a node as a reader sees them, the picture of an emoji as its character, `<br>` as `lineBreak`. */
export function textOf(node: Node, lineBreak = ' '): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || isSilent(node)) return '';
  if (node.localName === 'img') return node.getAttribute('alt') ?? '';
  if (node.localName === 'br') return lineBreak;
  const inside = [...node.childNodes].map((child) => textOf(child, lineBreak)).join('');
  return isBlock(node) ? ` ${inside} ` : inside;
}
