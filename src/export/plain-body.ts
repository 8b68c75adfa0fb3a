import type { Body } from '../model/review.js';
import { escapeHtml } from '../model/rich-text/escape-html.js';
import { parseMarkdown } from '../model/rich-text/parse-markdown.js';
import { richTextOf } from '../model/rich-text/rich-text-of.js';
import type { RichNode, RichText } from '../model/rich-text/rich-text.js';
import { richToHtml } from '../model/rich-text/to-html.js';
import { held } from './plain-tags.js';

// What WordPress drops.
const RUBY = new Set(['ruby', 'rt', 'rp']);

const inOneLine = (text: string): string => held(/[\n\r]/.test(text) ? text.replace(/[\n\r]+/g, ' ') : text);

/** The tree without ruby and without line breaks in words, which WordPress would show. */
const plainTree = (tree: RichText, isPre = false): RichText =>
  tree.flatMap((node): RichNode | RichText => {
    if (typeof node === 'string') {
      if (!isPre) return inOneLine(node);
      return node
        .split(/\r\n?|\n/)
        .flatMap((one, i): RichText => (i ? [{ tag: 'br', children: [] }, held(one)] : [held(one)]));
    }
    if (node.tag === 'emoji') return node.name;
    const children = plainTree(node.children, isPre || node.tag === 'pre');
    return RUBY.has(node.tag) ? children : { ...node, children };
  });

// An address, or what has to be cleaned; most comments are letters, and emoji that are one character.
const UNUSUAL =
  /:\/\/|[^\n -~¡-¬®-˿‐-…\ud83c-\ud83e\udc00-\udfff]|[\ud83c-\ud83e](?![\udc00-\udfff])|(?<![\ud83c-\ud83e])[\udc00-\udfff]/;
/** So long a text is never cut. */
const SHORT = 2000;

/** The paragraphs of a usual text, the same as its tree gives: that takes several times as long as all else of a comment. */
const usualHtml = (text: string): string =>
  `<p>${escapeHtml(text).replace(/\n(\s*\n)?/g, (_, blank) => (blank ? '</p><p>' : '<br>'))}</p>`;

/** The body of a comment. */
export function bodyHtml(body: Body): string {
  const text = body.format === 'text' && body.value.length < SHORT ? body.value.trim() : '';
  if (text && !UNUSUAL.test(text)) return usualHtml(text);
  return richToHtml(plainTree(richTextOf(body, { markdown: parseMarkdown })));
}
