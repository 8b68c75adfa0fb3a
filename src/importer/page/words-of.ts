import { fold } from '../../sources/page/text.js';
import { isHidden } from './hidden.js';
import { areLaidApart } from './laid-apart.js';
import { PageElement, PageText, type PageNode } from './page-tree.js';

/** Elements that run on in a line; the words of all others stand apart. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The lines that a reader sees in an element, without what is left out of it. */
export function linesOf(root: PageElement, isOut: (element: PageElement) => boolean = () => false): string[] {
  const lines: string[] = [''];
  const stack: [parent: PageElement, at: number][] = [[root, 0]];
  const say = (words: string): void => {
    lines[lines.length - 1] += words;
  };
  for (let top; (top = stack.at(-1));) {
    const node: PageNode | undefined = top[0].childNodes[top[1]++];
    if (!node) {
      stack.pop();
      if (!INLINE.test(top[0].localName)) lines.push('');
    } else if (node instanceof PageText) say(node.value);
    else if (!(node instanceof PageElement)) continue;
    else if (isHidden(node) || isOut(node)) say(' ');
    else {
      if (!INLINE.test(node.localName)) lines.push('');
      else if (areLaidApart(top[0].childNodes[top[1] - 2], node)) say(' ');
      stack.push([node, 0]);
    }
  }
  return lines.map(fold).filter(Boolean);
}

/** The words that a reader sees in an element, in one line: those of one block do not run into those of the next. */
export const wordsOf = (root: PageElement): string => linesOf(root).join(' ');
