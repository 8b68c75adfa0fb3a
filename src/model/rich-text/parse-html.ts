import { readHtml, type HtmlOptions } from './read-html.js';
import { RICH_LENGTH, type RichText } from './rich-text.js';

export type { HtmlOptions } from './read-html.js';

/**
 * The allow-listed tree of a stranger's HTML: what a browser would show of it in words, with the elements of the
 * allow-list and links that are safe to follow. Reads each character a fixed number of times, and never throws.
 */
export const parseHtml = (html: string, options?: HtmlOptions): RichText =>
  readHtml(html.slice(0, RICH_LENGTH), options);
