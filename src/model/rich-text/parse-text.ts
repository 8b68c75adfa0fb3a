import { BARE_URL } from './bare-url.js';
import { escapeHtml } from './escape-html.js';
import { linesToHtml } from './lines-to-html.js';
import { linkHtml } from './link-html.js';
import { oneLine } from './one-line.js';
import { readHtml } from './read-html.js';
import { RICH_LENGTH, type RichText } from './rich-text.js';

const URLS = new RegExp(`(${BARE_URL})`, 'i');

/** Plain text as paragraphs, line breaks, and links where an address stands. */
export const parseText = (text: string): RichText => {
  const line = text.includes('://') ? undefined : oneLine(text);
  if (line) return line;
  const parts = text.slice(0, RICH_LENGTH).split(URLS);
  return readHtml(linesToHtml(parts.map((part, i) => (i % 2 ? linkHtml(part) : escapeHtml(part))).join('')));
};
