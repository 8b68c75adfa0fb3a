import type { Kind } from './kinds.js';

// a text may begin with a bracket
const JSON_BEGINS = /^(?:\{\s*["}]|\[\s*[{"\]])/;
const PAGE_BEGINS = /^(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const BLOCK_TAG =
  /<!-- wp:\w|<(?:article|blockquote|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|tr|ul)(?:[\s/][^<>]*)?>/i;
const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** So far from the beginning a tag still says what the whole is. */
const NEAR = 4000;

const WXR = /<rss\b[^<>]*\sxmlns:wp\s*=\s*["']https?:\/\/(?:www\.)?wordpress\.org\/export\//;
const DISQUS = /<disqus\b[^<>]*\sxmlns(?::\w+)?\s*=\s*["']https?:\/\/(?:www\.)?disqus\.com/;

/**
 * What only Markdown has counts twice; what people also type into a plain text, or what the copy of a page can hold,
 * counts once. `1. ` counts nothing: a copied track list has it.
 */
const MARKS: readonly (readonly [mark: RegExp, count: 1 | 2])[] = [
  [/^#{1,6} +\p{L}/u, 2],
  [/^#{1,6} +\p{L}[^]*^#{1,6} +\p{L}/mu, 2],
  [/!?\[[^\]\n]*\]\((?:https?:|mailto:|[./#])[^()\s]*(?: +"[^"\n]*")?\)/, 2],
  [/^\[[^\]\n]+\]: +\S/m, 2],
  [/^(?:```|~~~)[^]*^(?:```|~~~)/m, 2],
  [/^#{1,6} +\p{L}/mu, 1],
  [/^[^\s#>*-][^\n]*\n(?:={3,}|-{3,})[ \t]*$/m, 1],
  [/(?<![*\p{L}\p{N}])\*\*(?![\s*])[^*\n]+(?<!\s)\*\*(?![*\p{L}\p{N}])/u, 1],
  [/(?:^[-*+] +\S[^\n]*\n(?:\s*\n)?){2}/m, 1],
  [/^> +\S/m, 1],
];
const isMarkdown = (text: string): boolean =>
  MARKS.reduce((sum, [mark, count]) => sum + (mark.test(text) ? count : 0), 0) >= 2;

const ENDINGS: Readonly<Record<string, Kind>> = {
  json: 'musicbrainz',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
};

/**
 * What an input is, by how it begins; the ending of its name decides where that does not tell.
 * @returns undefined for XML that is of no kind that can be read
 */
export function detectKind(beginning: string, name: string): Kind | undefined {
  const head = beginning.replace(/^[\ufeff\s]+/, '').replace(/\r\n?/g, '\n');
  const ending = ENDINGS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (JSON_BEGINS.test(head)) return 'musicbrainz';
  if (head.startsWith('<')) {
    // a faulty server writes its warnings before the XML
    if (WXR.test(head)) return 'wxr';
    if (DISQUS.test(head)) return 'disqus';
    if (PAGE_BEGINS.test(head.replace(/^<\?xml\b[^>]*>\s*/, ''))) return 'html';
    if (/^<(?:\?xml|rss|feed|disqus)\b/.test(head)) return undefined;
  }
  if (ending) return ending;
  if (FRONT_MATTER.test(head)) return 'markdown';
  if (BLOCK_TAG.test(head.slice(0, NEAR))) return 'html';
  return isMarkdown(head) ? 'markdown' : 'text';
}
