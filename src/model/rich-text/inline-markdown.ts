import { BARE_URL } from './bare-url.js';
import { escapeHtml } from './escape-html.js';
import { linkHtml } from './link-html.js';

const TOKEN = new RegExp(
  [
    '\\\\([!-/:-@[-`{-~\\n])', // an escape, or a hard break
    '(?<!`)(`{1,2})(?!`)([^]*?[^`])\\2(?!`)', // code
    // the end of a link: `](address "title")`, with one level of brackets in the address; or a lone `]`
    '\\](?:\\(\\s?(?:<([^<>\\n]*)>|((?:[^\\s()<>]|\\([^\\s()<>]*\\))*))(?:\\s{1,3}(?:"[^"]*"|\'[^\']*\'))?\\s?\\))?',
    '<((?:https?:|mailto:)[^\\s<>]*)>',
    `(${BARE_URL})`,
    '!?\\[|~~|\\*+|_+',
  ].join('|'),
  'gi',
);
const WORD = /[\p{L}\p{N}]/u;

// `&` may begin a character reference, as everywhere in Markdown.
const plain = (text: string) => text.replace(/</g, '&lt;');

/**
 * HTML for the words of one paragraph of Markdown. A mark is its words until its partner is found; tags that cross one
 * another are put right by the reader of the HTML.
 */
export const inlineToHtml = (text: string): string => {
  const parts: string[] = [];
  /** Where the last mark of each kind is that may begin something. */
  const waiting = new Map<string, number>();
  let from = 0;

  const endLink = (all: string, target: string | undefined) => {
    const begin = waiting.get('[');
    waiting.delete('[');
    if (begin === undefined || target === undefined) return parts.push(plain(all));
    // No link in a link.
    for (let i = begin + 1; i < parts.length; i++)
      parts[i] = parts[i]?.replace(/^<a [^>]*>(.*)<\/a>$/s, '$1') ?? '';
    parts[begin] = `<a href="${escapeHtml(target)}">`;
    return parts.push('</a>');
  };

  const emphasise = (run: string, before = ' ', after = ' ') => {
    const closes = /\S/.test(before) && !(run[0] === '_' && WORD.test(after));
    const opens = /\S/.test(after) && !(run[0] === '_' && WORD.test(before));
    for (const size of [2, 1]) {
      if (!(run.length & size)) continue;
      const mark = run.slice(0, size);
      const tag = mark === '~~' ? 'del' : size > 1 ? 'strong' : 'em';
      const begin = waiting.get(mark);
      if (closes && begin !== undefined) {
        parts[begin] = `<${tag}>`;
        parts.push(`</${tag}>`);
        waiting.delete(mark);
      } else {
        if (opens) waiting.set(mark, parts.length);
        parts.push(mark);
      }
    }
  };

  for (const found of text.matchAll(TOKEN)) {
    const { 0: all, index } = found;
    const [, escaped, , code, bracketed, target = bracketed, auto, url = auto] = found;
    parts.push(plain(text.slice(from, index)));
    from = index + all.length;
    if (escaped) parts.push(escaped === '\n' ? '<br>' : escapeHtml(escaped));
    else if (code) parts.push(`<code>${escapeHtml(code)}</code>`);
    else if (url) parts.push(linkHtml(url));
    else if (all.endsWith('[')) waiting.set('[', parts.push(all) - 1);
    else if (all.startsWith(']')) endLink(all, target);
    else if (all.length > 3) parts.push(all);
    else emphasise(all, text[index - 1], text[from]);
  }
  return parts.join('') + plain(text.slice(from));
};
