import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { cleanText } from '../../../../src/model/rich-text/clean-text.js';
import { RICH_TAGS } from '../../../../src/model/rich-text/rich-text.js';

// A window of jsdom grows slower with each text that is parsed in it.
const LASTS = 200;
let used = LASTS;
let { window } = new JSDOM('');
let purify = createDOMPurify(window);

/** DOMPurify with an allow-list. */
const sanitized = (html: string, tags: readonly string[], attributes: readonly string[]): HTMLElement => {
  if (!used--) {
    ({ window } = new JSDOM(''));
    purify = createDOMPurify(window);
    used = LASTS;
  }
  const body = purify.sanitize(html, {
    ALLOWED_TAGS: ['#text', ...RICH_TAGS, ...tags],
    ALLOWED_ATTR: [...attributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: true,
    RETURN_DOM: true,
  }) as HTMLElement | null;
  // Null for a frameset.
  return body ?? window.document.createElement('body');
};

const wordsIn = (node: ChildNode): string => {
  if (node.nodeType === window.Node.TEXT_NODE) return cleanText(node.nodeValue ?? '');
  const alt = node.nodeName === 'IMG' && (node as Element).getAttribute('alt');
  return (alt || '') + [...node.childNodes].map(wordsIn).join('');
};

/** The words that a browser and DOMPurify leave of `html`: its text, and what pictures say instead of themselves. */
export const purifiedWords = (html: string): string =>
  [...sanitized(html, ['img'], ['alt']).childNodes].map(wordsIn).join('');

/** What DOMPurify makes of `html`. */
export const purified = (html: string): string => sanitized(html, [], ['href', 'rel']).innerHTML;

/** `html` as a browser reads and writes it. */
export const reserialised = (html: string): string => {
  const page = window.document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  return page.body.innerHTML;
};
