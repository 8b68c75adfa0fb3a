import type { RichElement, RichNode, RichText } from '../model/rich-text/rich-text.js';
import { isBlock } from '../model/rich-text/is-block.js';
import { guardLines, indent, quote } from './markdown-escape.js';
import { inlineToMarkdown } from './markdown-inline.js';

const isBlockNode = (node: RichNode | undefined): node is RichElement =>
  typeof node === 'object' && isBlock(node.tag);

const textOf = (node: RichNode): string => {
  if (typeof node === 'string') return node;
  if (node.tag === 'emoji') return node.name;
  return node.tag === 'br' ? '\n' : node.children.map(textOf).join('');
};

const paragraph = (nodes: RichText): string => guardLines(inlineToMarkdown(nodes)).trim();

const hasLink = (node: RichNode): boolean =>
  typeof node === 'object' && node.tag !== 'emoji' && (!!node.href || node.children.some(hasLink));

const LINE_BREAK: RichNode = { tag: 'br', children: [] };

/** Lines of code as lines of words. */
const withBreaks = (nodes: RichText): RichNode[] =>
  nodes.flatMap((node): RichNode[] => {
    if (typeof node === 'string')
      return node.split('\n').flatMap((line, i) => (i ? [LINE_BREAK, line] : line));
    return node.tag === 'emoji' ? [node] : [{ ...node, children: withBreaks(node.children) }];
  });

const preToMarkdown = (node: RichElement): string => {
  const text = textOf(node).replace(/^\n|\n$/g, '');
  // Braces within code would be read by the templates of static sites, and a link there would be lost.
  if (/[{}]/.test(text) || hasLink(node)) return paragraph(withBreaks(node.children));
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, text, fence].join('\n');
};

/** `isOther`: a list stands right before, and must not run into this one. */
const listToMarkdown = ({ tag, children }: RichElement, isOther: boolean): string => {
  const items = children.map((item) => blocksToMarkdown(isBlockNode(item) ? item.children : [item]));
  const end = isOther ? ')' : '.';
  const bullet = isOther ? '* ' : '- ';
  return items
    .map((item, i) => indent(item, tag === 'ol' ? `${i + 1}${end} ` : bullet))
    .join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
};

/** A stranger's text as Markdown: blocks with a blank line between them. */
export const blocksToMarkdown = (nodes: RichText): string => {
  const blocks: string[] = [];
  let words: RichNode[] = [];
  let isOther = false;
  const tell = () => {
    const text = paragraph(words);
    words = [];
    if (text) blocks.push(text);
    if (text) isOther = false;
  };
  for (const node of nodes) {
    if (!isBlockNode(node)) {
      words.push(node);
      continue;
    }
    tell();
    const { tag, children } = node;
    const isList = /^[uo]l$/.test(tag);
    const block = isList
      ? listToMarkdown(node, isOther)
      : tag === 'pre'
        ? preToMarkdown(node)
        : tag === 'blockquote'
          ? quote(blocksToMarkdown(children))
          : blocksToMarkdown(children);
    isOther = isList && !isOther;
    if (block) blocks.push(block);
  }
  tell();
  return blocks.join('\n\n');
};
