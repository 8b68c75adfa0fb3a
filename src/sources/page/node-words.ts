import { isElement, isText } from './text.js';

/** Elements whose words are never on the page. */
const silent = 'script,style,template,noscript,link,meta,[hidden]';

/** What shows more than words, or does something: a node that is or holds one of these stays the page's own. */
const rich =
  'iframe,video,audio,object,embed,canvas,svg,math,form,input,button,select,textarea,details,dialog,table,picture,' +
  '[data-sleeve],[onclick],[contenteditable],img:not(.emoji,.wp-smiley)';

// A form gives its fields as its own properties: `<input name="matches">` would stand in the place of the method. The
// element may be of an importer's tree, in a page as well.
const matches = (element: Element, selector: string): boolean =>
  (Object.getPrototypeOf(element) as Element).matches.call(element, selector);

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
