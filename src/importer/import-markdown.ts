import { markdown } from '../export/markdown.js';
import { bylineFacts } from './byline.js';
import { coerceReview } from '../model/coerce.js';
import type { Body, Cover, Review } from '../model/review.js';
import { escapeHtml } from '../model/rich-text/escape-html.js';
import { comments as commentsShape } from '../model/shape-comments.js';
import { frontMatterFacts } from './front-matter-facts.js';
import { frontMatterOf, type FrontMatter } from './front-matter.js';
import { lastBefore } from './last-before.js';
import { ledgerRow, type ImportResult, type LedgerRow } from './ledger.js';
import { markdownBlocks, type MarkdownBlock } from './markdown-tokens.js';
import { LineWriter } from './page/line-writer.js';
import { coverOf } from './page/page-facts.js';
import { pageLines } from './page/page-lines.js';
import { parsePage } from './page/page-tree.js';
import { readCards, type Card } from './page/read-cards.js';
import { areCarded, pictureRows, readPage } from './read-page.js';
import { sound } from './sound.js';
import { finish, type Steps } from './steps.js';
import type { Line } from './text-blocks.js';
import { textComments } from './text-comments.js';
import { fromHeadline, HEADLINE, withoutFurniture, belowHeadline } from './text-furniture.js';
import { findVocabulary } from './vocabulary/find-vocabulary.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';
import { withRows } from './with-facts.js';

/** The name under which the review data's own front matter tells what it is. */
const SCHEMA = /^https:\/\/sleeve-notes\.example\/schema\/review-\d+\.json$/;

/**
 * The review that our own front matter holds, with the body before what the exporter made of the rest. Undefined where
 * it is none of ours, or where the text was changed by hand: then the words of the text count.
 */
function exported({ data, text }: FrontMatter): Review | undefined {
  const { $schema: schema, ...fields } = data;
  if (typeof schema !== 'string' || !SCHEMA.test(schema)) return undefined;
  const { review } = coerceReview({ version: 1, ...fields }, { comments: commentsShape });
  const { title } = review ?? {};
  if (title === undefined) return undefined;
  const whole = { ...review, title };
  const [, made = ''] = /^---\n[^]*?\n---\n([^]*)$/.exec(markdown(whole)) ?? [];
  const rest = text.replace(/\r\n?/g, '\n').trim();
  if (!rest.endsWith(made.trim())) return undefined;
  const value = rest.slice(0, rest.length - made.trim().length).trim();
  return { ...whole, ...(value && { body: { format: 'markdown', value } }) };
}

/** The lines of a Markdown text, and which block each is of. */
interface MarkdownLines {
  readonly writer: LineWriter;
  readonly cards: readonly Card[];
  readonly pictures: number;
  readonly cover: Cover | undefined;
  /** The blocks by the first line of each, in their order. */
  readonly blocks: readonly { readonly at: number; readonly raw: string; readonly start: number }[];
}

function blocksOfMarkdown(text: string, ledger: LedgerRow[], offset: number): readonly MarkdownBlock[] {
  const dropped = (tag: string, at: number): void => {
    ledger.push(
      ledgerRow('furniture-dropped', 'body', 'The tag of a template says nothing outside of its site.', {
        found: [tag.slice(0, 80)],
        from: [offset + at, offset + at + tag.length],
      }),
    );
  };
  try {
    return markdownBlocks(text, dropped);
  } catch (error) {
    // marked calls itself for each quote inside a quote: deeper ones than anybody writes are one paragraph
    if (!(error instanceof RangeError)) throw error;
    return [{ raw: text, start: 0, html: `<p>${escapeHtml(text)}</p>` }];
  }
}

function* linesOfMarkdown(read: readonly MarkdownBlock[], offset: number): Steps<MarkdownLines> {
  const writer = new LineWriter();
  const cards: Card[] = [];
  const blocks: { at: number; raw: string; start: number }[] = [];
  let cover: Cover | undefined;
  let pictures = 0;
  for (const { html, raw, start } of read) {
    if (!html) continue;
    const { body } = yield* parsePage(html);
    if (!body) continue;
    cover ??= coverOf(body);
    const found = readCards(body);
    cards.push(...found);
    const used = new Set(found.flatMap((card) => [...card.used]));
    const before = writer.lines.length;
    const lines = yield* pageLines(body.childNodes, { writer, skip: (element) => used.has(element), hasBreaks: false });
    pictures += lines.pictures;
    const first = writer.lines[before];
    if (first) blocks.push({ at: first.start, raw, start: offset + start });
  }
  return { writer, cards, pictures, blocks, cover };
} // prettier-ignore

/** The block that a place is in. */
const blockAt = ({ blocks }: MarkdownLines, place: number): MarkdownLines['blocks'][number] | undefined =>
  lastBefore(blocks, ({ at }) => at <= place);

/** The same as `importMarkdown`, in steps. */
export function* importMarkdownSteps(input: string, known?: Vocabulary): Steps<ImportResult> {
  const front = frontMatterOf(input);
  const ours = exported(front);
  if (ours) return { review: ours, ledger: [] };
  const ledger: LedgerRow[] = [];
  if (front.error !== undefined)
    ledger.push(
      ledgerRow('unreadable', 'title', 'The front matter cannot be read.', {
        found: [front.error.slice(0, 200)],
        from: [0, front.start],
        count: 1,
      }),
    );
  const { headline: name, title, ...facts } = frontMatterFacts(front.data);
  // as long as before, so that places stay the same
  const text = front.text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  const read = yield* linesOfMarkdown(blocksOfMarkdown(text, ledger, front.start), front.start);
  const { writer, cards, pictures, cover } = read;
  ledger.push(...pictureRows(facts.cover ? undefined : cover, pictures));
  yield;
  const words = known ?? findVocabulary(writer.text);
  yield;
  const rows: LedgerRow[] = [];
  const lines = withoutFurniture(writer.lines, words, rows);
  yield;
  const { post, comments, ledger: ofComments } = textComments(lines, writer.text, words);
  yield;
  const [headline, ...rest] = headed(post, name, words, rows);
  const byline = bylineFacts(rows, words);
  const bodyOf = (some: readonly Line[]): Body | undefined => {
    const kept = new Set(some.map(({ start }) => blockAt(read, start)));
    const value = [...kept].flatMap((block) => block?.raw.trim() ?? []).join('\n\n');
    return value ? { format: 'markdown', value } : undefined;
  };
  const given = title === undefined ? {} : { title };
  const postText = headline && { headline, lines: rest, input: writer.text, given, bodyOf };
  const said: Partial<Review> = {
    ...byline.facts,
    ...(cover && !areCarded(cards) && { cover }),
    ...facts,
    ...(comments && { comments }),
  };
  const result = yield* readPage({ post: postText, cards, facts: said, headline: headline?.text }, words);
  const placed = (row: LedgerRow): LedgerRow => {
    const block = row.from && blockAt(read, row.from[0]);
    return { ...row, from: block ? [block.start, block.start + block.raw.length] : null };
  };
  return sound(
    withRows(result, (all) => [...[...all, ...ofComments, ...byline.ledger, ...rows].map(placed), ...ledger]),
  );
}

/** The headline and what stands below it: the title of the front matter, else the first line that can be one. */
function headed(post: readonly Line[], name: string | undefined, words: Vocabulary, rows: LedgerRow[]): Line[] {
  if (name === undefined) return fromHeadline(post, words, rows);
  const [first] = post;
  // many write it twice
  const isTwice = first?.markup?.heading && first.text.toLowerCase() === name.toLowerCase();
  // it stands in no block
  const headline: Line = { text: name.slice(0, HEADLINE), start: -2 * HEADLINE, isApart: false };
  return [headline, ...belowHeadline(isTwice ? post.slice(1) : post, words, rows)];
} // prettier-ignore

/** A review from Markdown, with or without front matter. */
export const importMarkdown = (input: string, words?: Vocabulary): ImportResult =>
  finish(importMarkdownSteps(input, words));
