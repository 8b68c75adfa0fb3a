import { BARE_URL } from './bare-url.js';
import { cleanText } from './clean-text.js';
import { escapeHtml } from './escape-html.js';
import { linesToHtml } from './lines-to-html.js';
import { linkHtml } from './link-html.js';
import { readHtml } from './read-html.js';
import { RICH_LENGTH, type RichText } from './rich-text.js';

/** What one line of words has not: the end of a line, and what begins an address. */
const MORE = /[\r\n\v\f]|:\/\//;
const URLS = new RegExp(`(${BARE_URL})`, 'i');

/** Plain text as paragraphs, line breaks, and links where an address stands. */
export const parseText = (text: string): RichText => {
  const line = MORE.test(text) || text.length > RICH_LENGTH ? '' : cleanText(text.trim());
  if (line) return [{ tag: 'p', children: [line] }];
  const parts = text.slice(0, RICH_LENGTH).split(URLS);
  return readHtml(linesToHtml(parts.map((part, i) => (i % 2 ? linkHtml(part) : escapeHtml(part))).join('')));
};
