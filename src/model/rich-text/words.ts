import { isBlock } from './is-block.js';
import type { RichNode, RichText } from './rich-text.js';

const wordsIn = (node: RichNode): string => {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  if (node.tag === 'emoji') return node.name;
  if (node.tag === 'br') return '\n';
  const words = node.children.map(wordsIn).join('');
  return isBlock(node.tag) ? `\n${words}\n` : words;
};

/** Plain words for previews and comparing: white space folded, a newline where a block or a line ends. */
export const richWords = (tree: RichText): string =>
  tree
    .map(wordsIn)
    .join('')
    .replace(/ *\n\s*/g, '\n')
    .trim();
