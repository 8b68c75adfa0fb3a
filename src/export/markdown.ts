import type { Body, Review } from '../model/review.js';
import type { RichText } from '../model/rich-text/rich-text.js';
import { treeOf } from './body-tree.js';
import { blocksToMarkdown } from './markdown-blocks.js';
import { indent, lineToMarkdown, linkToMarkdown, escapeMarkdown, quote } from './markdown-escape.js';
import { frontMatter } from './markdown-front-matter.js';
import { inlineToMarkdown } from './markdown-inline.js';
import { commentsOf } from './comment-lines.js';
import { linksOf, momentsOf, neighboursOf, placeOf, row, verdictParts } from './review-lines.js';
import { trackPartsOf } from './track-parts.js';

const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${lineToMarkdown(text)}`;
const lines = (texts: readonly string[]): string => texts.map(lineToMarkdown).join('\\\n');
const link = (text: string, url: string | undefined): string =>
  url ? linkToMarkdown(escapeMarkdown(text), url) : lineToMarkdown(text);
const list = (items: readonly string[]): string => items.map((item) => indent(item, '- ')).join('\n');

/** The words of a heading, which a tree has as a strong paragraph. */
const headingWords = ([first]: RichText): RichText =>
  typeof first === 'object' && first.tag !== 'emoji'
    ? first.tag === 'strong'
      ? first.children
      : headingWords(first.children)
    : [];

/** A body. Headings of one in Markdown keep their level, which the tree does not know. */
const bodyToMarkdown = (body: Body | undefined, review: Review): string => {
  if (body?.format !== 'markdown') return body ? blocksToMarkdown(treeOf(body, review.url)) : '';
  const parts: string[] = [];
  let text: string[] = [];
  let fence: string | undefined;
  const tell = () => {
    parts.push(blocksToMarkdown(treeOf({ format: 'markdown', value: text.join('\n') }, review.url)));
    text = [];
  };
  for (const line of body.value.split(/\r\n?|[\n\u2028\u2029]/)) {
    const mark = /^ *(`{3,}|~{3,})[^`~]*$/.exec(line)?.[1];
    const [, level] = /^ {0,3}(#{1,6}) +\S/.exec(line) ?? [];
    if (fence ? mark?.startsWith(fence) : mark) fence = fence ? undefined : mark;
    if (fence || !level) text.push(line);
    else {
      tell();
      const words = inlineToMarkdown(headingWords(treeOf({ format: 'markdown', value: line }, review.url)));
      if (words) parts.push(`${level} ${words}`);
    }
  }
  tell();
  return parts.filter(Boolean).join('\n\n');
};

const tracksToMarkdown = (review: Review): string[] => {
  const { title, parts, total } = trackPartsOf(review);
  const blocks = parts.map((part) => {
    if (part.kind === 'caption') return lineToMarkdown(part.text);
    if (part.kind === 'heading') return heading(part.isInner ? 4 : 3, part.text);
    const { start, rows } = part;
    const items = rows.map(({ number, line, picks, details, media }, i) => {
      const isCounted = start !== undefined;
      const words = lineToMarkdown(isCounted ? line : `${number}. ${line}`);
      const more = [...details.map(lineToMarkdown), ...media.map((url) => link(placeOf(url), url))];
      const item = row([words, ...picks.map((pick) => `**${escapeMarkdown(pick)}**`)], ' ');
      return indent([item, ...(more[0] ? [list(more)] : [])].join('\n'), isCounted ? `${start + i}. ` : '- ');
    });
    return items.join('\n');
  });
  return blocks.length || total ? [heading(2, title), ...blocks, lineToMarkdown(total)] : [];
};

const momentsToMarkdown = (review: Review): string =>
  list(
    momentsOf(review).map(({ url, title, time, lines: said, alternates }) => {
      const more = [...said.map(lineToMarkdown), ...alternates.map((other) => link(placeOf(other), other))];
      const item = row([link(title, url), time], ', ');
      return more[0] ? `${item}\n${list(more)}` : item;
    }),
  );

const linksToMarkdown = (review: Review): string =>
  list([
    ...linksOf(review).map(({ url, label, kind, note }) =>
      row([kind ? `${kind}: ${link(label, url)}` : link(label, url), note], ', '),
    ),
    ...neighboursOf(review).map(({ way, title, url }) => `${way}: ${link(title, url)}`),
  ]);

const commentsToMarkdown = (review: Review): string[] => {
  const { title, lines: all, comments } = commentsOf(review);
  const items = comments.map(({ name, page, answers, kind, day, url, state, body, likes }) => {
    const who = page ? link(name, page) : escapeMarkdown(name);
    const when = day && (url ? link(day, url) : escapeMarkdown(day));
    const head = row([`**${who}**`, kind, escapeMarkdown(answers), when], ', ');
    const words = blocksToMarkdown(body);
    return [head, state, words && quote(words), likes].filter(Boolean).join('\n\n');
  });
  const blocks = [...all.map(lineToMarkdown), items.map((item) => indent(item, '- ')).join('\n\n')];
  return items.length || all.length ? [heading(2, title), ...blocks] : [];
};

/**
 * A review as a Markdown file: front matter for the facts, then the body, the tracks, the verdict, links and comments.
 * Whatever the words are, they stay words: nothing in them is HTML, a mark of Markdown or a tag of a template. The rows
 * of the tracks without their picks, which stand behind them in `**`, are such as `readTrackLines` reads.
 */
export const markdown = (review: Review): string => {
  const blocks = [
    frontMatter(review),
    bodyToMarkdown(review.body, review),
    momentsToMarkdown(review),
    ...tracksToMarkdown(review),
    verdictParts(review).map(lines).map(quote).join('\n>\n'),
    linksToMarkdown(review),
    ...commentsToMarkdown(review),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};
