import type { Review } from '../model/review.js';
import { isBlock } from '../model/rich-text/is-block.js';
import type { RichNode, RichText } from '../model/rich-text/rich-text.js';
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
  row,
  verdictParts,
} from './review-lines.js';
import { trackPartsOf } from './track-parts.js';

// Deeper answers stand no further in: a line has an end.
const DEEPEST = 8;

const link = (words: string, url: string | undefined): string =>
  !url || words === url ? words : `${words} (${url})`;

const wordsOf = (node: RichNode): string => {
  if (typeof node === 'string') return node.replace(/[^\S\u00a0\u202f]+/g, ' ');
  if (node.tag === 'emoji') return node.name;
  if (node.tag === 'br') return '\n';
  const words = node.children.map(wordsOf).join('');
  if (node.tag === 'q') return `“${words}”`;
  return node.href ? link(words.trim(), node.href) : words;
};

const textOf = (node: RichNode): string => {
  if (typeof node === 'string') return node;
  if (node.tag === 'emoji') return node.name;
  if (node.tag === 'br') return '\n';
  const text = node.children.map(textOf).join('');
  return link(text, node.href);
};

const indent = (text: string, lead: string, first = lead): string =>
  text
    .split('\n')
    .map((line, i) => (line ? (i ? lead : first) + line : line))
    .join('\n');

/** A text in words: a blank line between paragraphs, marks before the items of a list, `>` before a quote. */
const bodyText = (nodes: RichText): string => {
  const blocks: string[] = [];
  let words = '';
  const tell = () => {
    const text = words.replace(/ *\n */g, '\n').trim();
    words = '';
    if (text) blocks.push(text);
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node.tag)) {
      words += wordsOf(node);
      continue;
    }
    tell();
    const { tag, children } = node as Extract<RichNode, { readonly children: RichText }>;
    const items = /^[uo]l$/.test(tag) && children.map((item) => bodyText([item]));
    const text = items
      ? items
          .map((item, i) => ({ item, mark: tag === 'ol' ? `${i + 1}. ` : '- ' }))
          .map(({ item, mark }) => indent(item, ' '.repeat(mark.length), mark))
          .join('\n')
      : tag === 'pre'
        ? textOf(node).replace(/^\n+|\s+$/g, '')
        : bodyText(children);
    if (text) blocks.push(tag === 'blockquote' ? indent(text, '> ') : text);
  }
  tell();
  return blocks.join('\n\n');
};

const tracksText = (review: Review): string => {
  const { title, parts, total } = trackPartsOf(review);
  const numbers = parts
    .flatMap((part) => (part.kind === 'rows' ? part.rows : []))
    .map(({ number }) => number.length);
  const width = Math.max(0, ...numbers.filter((length) => length < 5));
  const lead = ' '.repeat(width + 2);
  const blocks = parts.map((part) => {
    if (part.kind === 'caption') return part.text;
    if (part.kind === 'heading') return row([part.text, part.total && `(${part.total})`], ' ');
    return part.rows
      .flatMap(({ number, line, picks, details, media }) => [
        row([`${number.padStart(width)}. ${line}`, ...picks]),
        ...[...details, ...media].map((more) => lead + more),
      ])
      .join('\n');
  });
  return blocks.length || total ? [title, ...blocks, total].filter(Boolean).join('\n\n') : '';
};

const momentsText = (review: Review): string =>
  momentsOf(review)
    .map(({ url, title, time, lines, alternates }) => [
      link(row([title, time], ', '), url),
      ...lines,
      ...alternates,
    ])
    .map((lines) => lines.join('\n'))
    .join('\n\n');

const linksText = (review: Review): string =>
  [
    ...linksOf(review).map(({ url, label, kind, note }) =>
      row([link(kind ? `${kind}: ${label}` : label, url), note], ', '),
    ),
    ...neighboursOf(review).map(({ way, title, url }) => link(`${way}: ${title}`, url)),
  ].join('\n');

const commentsText = (review: Review): string => {
  const { title, lines, comments } = commentsOf(review);
  const said = comments.map(({ level, name, answers, kind, day, state, body, likes }) => {
    const head = row([name, kind, answers, day], ', ');
    const text = [`${head}:`, state, bodyText(body), likes].filter(Boolean).join('\n');
    return indent(text, '  '.repeat(Math.min(level, DEEPEST)));
  });
  return lines.length || said.length ? [title, ...lines, ...said].join('\n\n') : '';
};

/** A review as words alone, for mail and for copying: nothing of it depends on how it is shown. */
export const plainText = (review: Review): string => {
  const { headline, title, url, body } = review;
  const names = [headline, title].flatMap((name) => oneLine(name ?? '') || []);
  const blocks = [
    [...new Set(names)].join('\n'),
    factLines(review).join('\n'),
    verdictParts(review).flat().join('\n'),
    body ? bodyText(treeOf(body, review.url)) : '',
    momentsText(review),
    tracksText(review),
    linksText(review),
    commentsText(review),
    row([byline(review), addressOf(url, review)]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};
