import type { Review } from '../model/review.js';
import { escapeHtml } from '../model/rich-text/escape-html.js';
import { isBlock } from '../model/rich-text/is-block.js';
import type { RichElement, RichNode, RichText } from '../model/rich-text/rich-text.js';
import { safeUrl } from '../model/safe-url.js';
import { treeOf } from './body-tree.js';
import { commentsOf } from './comment-lines.js';
import {
  addressOf,
  byline,
  factLines,
  linksOf,
  momentsOf,
  neighboursOf,
  oneLine,
  placeOf,
  row,
  verdictParts,
} from './review-lines.js';
import { trackPartsOf } from './track-parts.js';

const element = (tag: string, content: string): string => (content ? `<${tag}>${content}</${tag}>` : '');
const lines = (html: readonly string[]): string => html.filter(Boolean).join('<br>');
const paragraph = (html: readonly string[]): string => element('p', lines(html));
const texts = (words: readonly string[]): string[] => words.map(escapeHtml);

/** A link. One that counts from the page it stood on would lead elsewhere where it is pasted: its words stay. */
const link = (html: string, url: string | undefined): string => {
  const href = url && safeUrl(url, '', true);
  return html && href && /^(?:https?:|mailto:)/i.test(href)
    ? `<a href="${escapeHtml(href)}">${html}</a>`
    : html;
};
const address = (url: string): string => link(escapeHtml(placeOf(url)), url);

const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
};

const inline = (node: RichNode): string => {
  if (typeof node === 'string') return escapeHtml(node);
  if (node.tag === 'emoji') return escapeHtml(node.name);
  if (node.tag === 'br') return '<br>';
  const html = node.children.map(inline).join('');
  if (node.tag === 'q') return `“${html}”`;
  const mark = MARKS[node.tag];
  return mark ? element(mark, html) : link(html, node.href);
};

const isBlockNode = (node: RichNode): node is RichElement => typeof node === 'object' && isBlock(node.tag);

/** Blocks, each as the lines in it. Words that stand beside blocks are a block. */
const blocksOf = (nodes: RichText): { readonly node: RichElement | undefined; readonly html: string[] }[] => {
  const blocks: { node: RichElement | undefined; html: string[] }[] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (isBlockNode(node)) blocks.push({ node, html: linesIn(node) });
    else if (isOpen) blocks.at(-1)?.html.push((blocks.at(-1)?.html.pop() ?? '') + inline(node));
    else blocks.push({ node: undefined, html: [inline(node)] });
    isOpen = !isBlockNode(node);
  }
  return blocks;
};

/** Everything in a block as lines: what is pasted into has few kinds of blocks, and none within another. */
const linesIn = ({ tag, children }: RichElement): string[] => {
  if (/^[uo]l$/.test(tag))
    return children.flatMap((item, i) => {
      const [first = '', ...more] = blocksOf([item]).flatMap(({ html }) => html);
      return [`${tag === 'ol' ? `${i + 1}.` : '•'} ${first}`, ...more];
    });
  if (tag === 'pre') return [children.map(inline).join('').replace(/\n/g, '<br>')];
  return blocksOf(children).flatMap(({ html }) => html);
};

const bodyHtml = (nodes: RichText): string =>
  blocksOf(nodes)
    .map(({ node, html }) => {
      if (node?.tag === 'blockquote') return element('blockquote', bodyHtml(node.children));
      if (node?.tag !== 'ol') return html.join('').trim() ? paragraph(html) : '';
      const items = node.children.map((item) => (isBlockNode(item) ? linesIn(item) : [inline(item)]));
      return element('ol', items.map((item) => element('li', lines(item))).join(''));
    })
    .join('');

const section = (title: string, content: string): string =>
  content ? element('h3', escapeHtml(title)) + content : '';

const tracksHtml = (review: Review): string => {
  const { title, parts, total } = trackPartsOf(review);
  const html = parts.map((part) => {
    if (part.kind === 'caption') return paragraph(texts([part.text]));
    if (part.kind === 'heading') {
      const sum = part.total && ` (${escapeHtml(part.total)})`;
      return paragraph([`${element('strong', escapeHtml(part.text))}${sum}`]);
    }
    const { start } = part;
    const rows = part.rows.map(({ number, line, picks, details, media }) => {
      const words = escapeHtml(start === undefined ? `${number}. ${line}` : line);
      const head = row([words, ...picks.map((pick) => element('strong', escapeHtml(pick)))], ' ');
      return lines([head, ...texts(details), ...media.map(address)]);
    });
    if (start === undefined) return paragraph(rows);
    // A list that goes on behind a caption or a side keeps its numbers.
    const open = start === 1 ? '<ol>' : `<ol start="${start}">`;
    const items = rows.map((one) => element('li', one)).join('');
    return items && `${open}${items}</ol>`;
  });
  return section(title, html.join('') + paragraph(texts([total])));
};

const momentsHtml = (review: Review): string =>
  momentsOf(review)
    .map(({ url, title, time, lines: said, alternates }) =>
      paragraph([
        row([link(escapeHtml(title), url), time], ', '),
        ...texts(said),
        ...alternates.map(address),
      ]),
    )
    .join('');

const linksHtml = (review: Review): string =>
  paragraph([
    ...linksOf(review).map(({ url, label, kind, note }) =>
      row([row([kind, link(escapeHtml(label), url)], ': '), note], ', '),
    ),
    ...neighboursOf(review).map(({ way, title, url }) => `${way}: ${link(escapeHtml(title), url)}`),
  ]);

const commentsHtml = (review: Review): string => {
  const { title, lines: all, comments } = commentsOf(review);
  const html = comments.map(({ name, page, answers, kind, day, url, state, body, likes }) => {
    const who = element('strong', link(escapeHtml(name), page));
    const head = row([who, kind, escapeHtml(answers), link(escapeHtml(day), url)], ', ');
    return paragraph([head, state]) + element('blockquote', bodyHtml(body)) + paragraph([likes]);
  });
  return section(title, paragraph(texts(all)) + html.join(''));
};

/**
 * A review as the simplest HTML that keeps its shape, for pasting into an editor: headings, paragraphs, lists, quotes,
 * emphasis and links, and no attribute but where a link goes and where the numbers of a list begin.
 */
export const richClipboard = (review: Review): string => {
  const { headline, title, body } = review;
  const [name = '', ...other] = [...new Set([headline, title].flatMap((one) => oneLine(one ?? '') || []))];
  return [
    element('h2', link(escapeHtml(name), addressOf(review.url, review))),
    paragraph([...other.map((one) => element('strong', escapeHtml(one))), ...texts(factLines(review))]),
    element('blockquote', verdictParts(review).map(texts).map(paragraph).join('')),
    body ? bodyHtml(treeOf(body, review.url)) : '',
    momentsHtml(review),
    tracksHtml(review),
    linksHtml(review),
    commentsHtml(review),
    paragraph([escapeHtml(byline(review))]),
  ].join('');
};
