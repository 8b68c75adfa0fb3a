import { escapeHtml } from './escape-html.js';

export const linkHtml = (href: string, words = href): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
