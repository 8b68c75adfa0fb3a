import { escapeHtml } from './escape-html.js';
import { inlineToHtml } from './inline-markdown.js';
import { readHtml, type HtmlOptions } from './read-html.js';
import { RICH_LENGTH, type RichText } from './rich-text.js';

const BULLET = '[-+*] ';
// A list that began with another number would lose it, and what looks like one is often a year.
const FIRST = '1[.)] ';
const NUMBER = '\\d{1,3}[.)] ';
const list = (first: string, mark: string) => `(^ {0,3}${first}.*(?:\\n.+|\\n+(?:  |${mark}).*)*)`;
/** Each block from the begin of its first line to the end of its last. */
const BLOCK = new RegExp(
  [
    '^ *(`{3,}|~{3,})[^`~\\n]*\\n([^]*?)(?:^ *\\1[`~]* *$|(?![^]))',
    '(^ {0,3}([-_*])(?: *\\4){2,} *$|\\n+)',
    '^ {0,3}#{1,6} +(.*)',
    '(^ {0,3}>.*(?:\\n {0,3}>.*)*)',
    list(BULLET, BULLET),
    list(FIRST, NUMBER),
    `.+(?:\\n(?! {0,3}(?:>|\`\`\`|~~~|#{1,6} |${BULLET}|${FIRST})).+)*`,
  ].join('|'),
  'gm',
);
// So many quotes and lists inside one another; of more, the marks are words.
const DEEPEST = 8;

const wordsToHtml = (text: string): string =>
  inlineToHtml(
    text
      .trim()
      .split('\n')
      // Two spaces at the end of a line break it, as a backslash does.
      .map((line) => line.trim() + (line.endsWith('  ') ? '\\' : ''))
      .join('\n'),
  );

const listToHtml = (text: string, tag: string, mark: string, depth: number): string => {
  const lead = text.slice(0, text.search(/\S/));
  const items = text
    .slice(lead.length)
    .replaceAll(`\n${lead}`, '\n')
    .split(new RegExp(`\\n(?=${mark})`));
  const html = items.map((item) => {
    const width = item.indexOf(' ') + 1;
    return `<li>${blocksToHtml(item.slice(width).replace(new RegExp(`^ {1,${width}}`, 'gm'), ''), depth, true)}`;
  });
  return `<${tag}>${html.join('')}</${tag}>`;
};

/** The first paragraph of an item stands in it without a `p`. */
const blocksToHtml = (text: string, depth = 0, inItem?: boolean): string =>
  text.replace(
    BLOCK,
    (
      all: string,
      fence: string | undefined,
      code: string,
      nothing: string | undefined,
      _char: string,
      heading: string | undefined,
      quote: string | undefined,
      bullets: string | undefined,
      numbers: string | undefined,
      index: number,
    ) => {
      if (fence) return `<pre><code>${escapeHtml(code.replace(/\n$/, ''))}</code></pre>`;
      if (nothing) return '';
      if (heading !== undefined)
        return `<p><strong>${wordsToHtml(heading.replace(/ #+ *$/, ''))}</strong></p>`;
      if (depth < DEEPEST) {
        if (quote)
          return `<blockquote>${blocksToHtml(quote.replace(/^ {0,3}> ?/gm, ''), depth + 1)}</blockquote>`;
        if (bullets) return listToHtml(bullets, 'ul', BULLET, depth + 1);
        if (numbers) return listToHtml(numbers, 'ol', NUMBER, depth + 1);
      }
      return inItem && !index ? wordsToHtml(all) : `<p>${wordsToHtml(all)}</p>`;
    },
  );

/**
 * A small Markdown: paragraphs, hard breaks, emphasis, code, quotes, lists and links. Headings are strong paragraphs,
 * HTML is words. Takes time in proportion to the text, and never throws.
 */
export const parseMarkdown = (text: string, options?: HtmlOptions): RichText => {
  const lines = text
    .slice(0, RICH_LENGTH)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/^\t+/gm, (tabs) => '    '.repeat(tabs.length))
    .replace(/^ +$/gm, '');
  return readHtml(blocksToHtml(lines), options);
};
