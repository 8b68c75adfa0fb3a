import {
  RICH_DEPTH,
  RICH_NODES,
  RICH_TAGS,
  type RichNode,
  type RichText,
} from '../../model/rich-text/rich-text.js';
import { safeUrl } from '../../model/safe-url.js';
import { isSilent } from './node-words.js';
import { isElement, isText } from './text.js';

const allowed: ReadonlySet<string> = new Set(RICH_TAGS);
/** Elements that stand in lines of their own and have no twin in the list: their words stay apart as paragraphs. */
const BLOCK = /^(div|h[1-6]|section|article|figure|table|tr|details)$/;

/**
 * The words of an element of the page as a stranger's text: the same allow-list as for what comes from elsewhere, so
 * that the two are drawn alike. `skip` fits what stands inside and is none of the text.
 */
export function richNodes(root: Element, skip: string): RichText {
  let nodes = 0;
  const read = (from: Node, depth: number): RichNode[] => {
    const found: RichNode[] = [];
    for (const node of from.childNodes) {
      if (nodes++ > RICH_NODES) break;
      if (isText(node)) found.push(node.data);
      else if (isElement(node) && !isSilent(node) && !node.matches(skip))
        found.push(...readElement(node, depth));
    }
    return found;
  };
  const readElement = (element: Element, depth: number): RichNode[] => {
    const tag = element.localName;
    if (tag === 'img') return [element.getAttribute('alt') ?? ''];
    if (depth > RICH_DEPTH) return [element.textContent];
    const children = read(element, depth + 1);
    if (tag === 'a') {
      const href = safeUrl(element.getAttribute('href') ?? '', element.baseURI, true);
      return href ? [{ tag, href, children }] : children;
    }
    if (BLOCK.test(tag)) return [{ tag: 'p', children }];
    return allowed.has(tag) ? [{ tag: tag as 'p', children }] : children;
  };
  return read(root, 0);
}
