import type { PageElement } from './page-tree.js';

const INLINE = /^(?:strong|b|em|i|u|s|del|ins|code|kbd|samp|q|cite|sub|sup)$/;
const NORMAL = /(?:^|;)\s*font-weight\s*:\s*(?:normal|lighter|[1-5]00)\b/i;
const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i;
const ITALIC = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i;
const UPRIGHT = /(?:^|;)\s*font-style\s*:\s*normal\b/i;

/**
 * The tags by which a reader sees that the words of an element stand out. Google Docs wraps what is copied in a
 * `<b style="font-weight:normal">`, and has its bold words in spans: the style goes before the tag.
 */
export function looksOf(element: PageElement): readonly string[] {
  const { localName: tag } = element;
  const style = element.getAttribute('style') ?? '';
  if (/^(?:b|strong)$/.test(tag) && NORMAL.test(style)) return [];
  if (/^(?:i|em)$/.test(tag) && UPRIGHT.test(style)) return [];
  if (INLINE.test(tag)) return [tag];
  if (!/^(?:span|font)$/.test(tag) || !style) return [];
  return [...(BOLD.test(style) ? ['b'] : []), ...(ITALIC.test(style) ? ['i'] : [])];
}

/**
 * True for the bullet that Word writes before each item of a list, with spaces behind it; the number of a numbered one is a
 * part of the row: https://learn.microsoft.com/openspecs/office_standards/
 */
export const isBullet = (element: PageElement): boolean =>
  /mso-list\s*:\s*ignore/i.test(element.getAttribute('style') ?? '') &&
  /^\s*(?:[^\p{L}\p{N}\s]|o)?\s*$/u.test(element.textContent);

/** The bullet at the beginning of a paragraph that Word or Outlook calls one of a list, with the space behind it. */
export const bulletIn = (paragraph: PageElement | null | undefined, words: string): number =>
  /^MsoList/.test(paragraph?.className ?? '') ? (/^\s*[·•▪§–-][\s\u00a0]+/.exec(words)?.[0].length ?? 0) : 0;
