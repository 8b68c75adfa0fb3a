import { BODY } from '../model/leaf-rules.js';
import type { CommentItem, ReviewComments } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { blocksOf, type Line } from './text-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The comments below a post, and where they begin. */
export interface TextComments {
  /** The lines before them. */
  readonly post: readonly Line[];
  readonly comments: ReviewComments | undefined;
  readonly ledger: readonly LedgerRow[];
}

const NUMBER = /^(\d{1,6})\. +(?=\S)/;

/** A comment that is being read. */
interface Draft {
  readonly lines: Line[];
  author?: string;
  likes?: number;
}

/** The lines of each comment: where they are numbered, from one number to the next; else from one name to the next. */
function draftsOf(lines: readonly Line[], words: Vocabulary): Draft[] {
  const drafts: Draft[] = [];
  let next = 1;
  const isNumbered = NUMBER.exec(lines[0]?.text ?? '')?.[1] === '1';
  for (const line of lines) {
    const number = NUMBER.exec(line.text);
    const begins = isNumbered ? Number(number?.[1]) === next : words.commentAuthor.test(line.text);
    if (begins) next++;
    const draft = begins ? { lines: [] as Line[] } : drafts.at(-1);
    if (!draft) continue;
    if (begins) drafts.push(draft);
    const lead = begins && number ? number[0].length : 0;
    const text = line.text.slice(lead);
    const author = draft.lines.length ? undefined : words.commentAuthor.exec(text)?.[1];
    const likes = words.likes.exec(text)?.[1];
    if (author) draft.author = author;
    else if (likes) draft.likes = Number(likes);
    else draft.lines.push({ ...line, text, start: line.start + lead });
  }
  return drafts;
}

/** Finds the comments of a text that was copied from a page: names, likes in words, and the total of their heading. */
export function textComments(lines: readonly Line[], input: string, words: Vocabulary): TextComments {
  const at = lines.findLastIndex(({ text }) => words.commentsHeading.test(text));
  const heading = lines[at];
  if (!heading) return { post: lines, comments: undefined, ledger: [] };
  const stated = words.commentsHeading.exec(heading.text)?.[1] ?? '';
  const total = /\d/.test(stated) ? Number(stated.replace(/\D/g, '')) : /one/i.test(stated) ? 1 : 0;
  const items = draftsOf(lines.slice(at + 1), words).flatMap((draft, i): CommentItem[] => {
    const value = blocksOf(draft.lines, input)
      .map(({ lines: own }) => own.map(({ text }) => text).join('\n'))
      .join('\n\n')
      .slice(0, BODY);
    if (!value) return [];
    return [
      {
        id: `${i + 1}`,
        ...(draft.author && { author: { name: draft.author } }),
        body: { format: 'text', value },
        ...(draft.likes !== undefined && { counts: { likes: draft.likes } }),
      },
    ];
  });
  const from = [heading.start, heading.start + heading.text.length] as const;
  const ledger: LedgerRow[] = [];
  if (total !== items.length)
    ledger.push(
      ledgerRow(
        'count-mismatch',
        'comments.total',
        `The heading counts ${total} comments, the text has ${items.length}.`,
        {
          found: [total, items.length],
          from,
          alternatives: [{ path: 'comments.total', value: items.length }],
        },
      ),
    );
  const unnamed = items.filter(({ author }) => !author).length;
  if (unnamed)
    ledger.push(
      ledgerRow('not-in-text', 'comments.items[].author', 'The text does not say who wrote these comments.', {
        count: unnamed,
      }),
    );
  return {
    post: lines.slice(0, at),
    comments: { total: Math.max(total, items.length), ...(items[0] && { items }) },
    ledger,
  };
}
