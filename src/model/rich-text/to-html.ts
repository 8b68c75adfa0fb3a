import { escapeHtml } from './escape-html.js';
import type { RichNode, RichText } from './rich-text.js';

const nodeToHtml = (node: RichNode): string => {
  if (typeof node === 'string') return escapeHtml(node);
  if (node.tag === 'emoji') return escapeHtml(node.name);
  if (node.tag === 'br') return '<br>';
  const link = node.href ? ` href="${escapeHtml(node.href)}" rel="ugc nofollow noopener noreferrer"` : '';
  const content = richToHtml(node.children);
  // A parser drops a line break behind the tag.
  const kept = node.tag === 'pre' && content.startsWith('\n') ? '\n' : '';
  return `<${node.tag}${link}>${kept}${content}</${node.tag}>`;
};

/** Safe HTML of a stranger's text, for where there is no DOM. A custom emoji is its name. */
export const richToHtml = (tree: RichText): string => tree.map(nodeToHtml).join('');
