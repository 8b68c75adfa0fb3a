import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { cleanText } from '../../../../src/model/rich-text/clean-text.js';
import { RICH_TAGS } from '../../../../src/model/rich-text/rich-text.js';

const { window } = new JSDOM('');
const { document, Node } = window;
const purify = createDOMPurify(window);

/** DOMPurify with our allow-list. */
const sanitized = (html: string, tags: readonly string[], attributes: readonly string[]): HTMLElement => {
  // Null for a frameset.
  const body: HTMLElement | null = purify.sanitize(html, {
    ALLOWED_TAGS: [...tags],
    ALLOWED_ATTR: [...attributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: true,
    RETURN_DOM: true,
  }) as unknown as HTMLElement | null;
  return body ?? document.createElement('body');
};

/** The words that a browser and DOMPurify leave of `html`: its text, and what pictures say instead of themselves. */
export const purifiedWords = (html: string): string => {
  const words = (node: ChildNode): string => {
    if (node.nodeType === Node.TEXT_NODE) return cleanText(node.nodeValue ?? '');
    const alt = (node as Element).getAttribute('alt') ?? '';
    return alt + [...node.childNodes].map(words).join('');
  };
  return [...sanitized(html, [...RICH_TAGS, '#text', 'img'], ['alt']).childNodes].map(words).join('');
};

/** What DOMPurify makes of `html`. */
export const purified = (html: string): string =>
  sanitized(html, [...RICH_TAGS, '#text'], ['href', 'rel']).innerHTML;

/** `html` as a browser reads and writes it. */
export const reserialised = (html: string): string => {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  return page.body.innerHTML;
};
