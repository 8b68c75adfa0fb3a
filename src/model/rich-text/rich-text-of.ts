import type { Body } from '../review.js';
import { parseHtml, type HtmlOptions } from './parse-html.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseText } from './parse-text.js';
import type { RichText } from './rich-text.js';

/** The tree of a text in the format that it says it has. */
export const richTextOf = ({ format, value }: Body, options?: HtmlOptions): RichText => {
  if (format === 'html') return parseHtml(value, options);
  return format === 'markdown' ? parseMarkdown(value, options) : parseText(value);
};
