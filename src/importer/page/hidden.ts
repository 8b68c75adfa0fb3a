import type { PageElement } from './page-tree.js';

const SILENT = /^(?:script|style|template|noscript|link|meta|head|title|svg|math|canvas|map|datalist)$/;
const CLASSES = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden)(?:\s|$)/;
const STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True for the number of a note, which leads to it. */
export const isReference = (element: PageElement): boolean =>
  element.localName === 'sup' && !!element.querySelector('a[href^="#"]');

/** True for an element that a reader of the page does not see. */
export const isHidden = (element: PageElement): boolean =>
  SILENT.test(element.localName) ||
  element.hasAttribute('hidden') ||
  CLASSES.test(element.className) ||
  STYLE.test(element.getAttribute('style') ?? '');
