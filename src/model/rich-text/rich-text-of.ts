import type { Body } from '../review.js';
import { parseHtml, type HtmlOptions } from './parse-html.js';
import { parseText } from './parse-text.js';
import type { RichText } from './rich-text.js';

export interface RichTextOptions extends HtmlOptions {
  /** `parseMarkdown`, which loads with the first text that needs it. Without it Markdown stands as it was written. */
  readonly markdown?: ((text: string, options?: HtmlOptions) => RichText) | undefined;
}

/** The tree of a text in the format that it says it has. */
export const richTextOf = ({ format, value }: Body, options?: RichTextOptions): RichText => {
  if (format === 'html') return parseHtml(value, options);
  return (format === 'markdown' && options?.markdown?.(value, options)) || parseText(value);
};
