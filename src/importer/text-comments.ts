import { isDay } from '../model/is-day.js';
import { BODY, NUMBER as NUMBER_MOST } from '../model/leaf-rules.js';
import type { CommentItem, ReviewComments } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { blocksOf, placeOf, type Line } from './text-blocks.js';
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
  /** The line that says when it was written. */
  date?: Line;
  likes?: number;
}

/** A name has no more characters. */
const NAME = 80;

/** Who wrote what begins with a line: the line says so, or a date stands below a name. */
function authorAt(
  lines: readonly Line[],
  at: number,
  isDated: boolean,
  words: Vocabulary,
): string | undefined {
  const { text = '' } = lines[at] ?? {};
  const next = lines[at + 1]?.text ?? '';
  const [, said] = words.commentAuthor.exec(text) ?? [];
  if (!words.date.test(next)) return isDated ? undefined : said;
  return said ?? (text.length <= NAME && !/[.!?]$/.test(text) && !words.date.test(text) ? text : undefined);
}

/** A day in the words of a page, as ISO 8601 has it; undefined for one that more than one day could be. */
function dayOf(text: string): string | undefined {
  const iso = /(?:19|20)\d\d-\d\d-\d\d/.exec(text)?.[0];
  if (iso) return isDay(iso) ? iso : undefined;
  const [words] =
    /(?:[a-z]+\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [a-z]+\.?),? (?:19|20)\d\d/i.exec(text) ??
    [];
  const date = new Date(words?.replace(/(\d)(?:st|nd|rd|th)\b/, '$1') ?? NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The lines of each comment: where they are numbered, from one number to the next; else from one name to the next. */
function draftsOf(
  lines: readonly Line[],
  words: Vocabulary,
): { readonly drafts: readonly Draft[]; readonly lost: readonly Line[] } {
  const drafts: Draft[] = [];
  const lost: Line[] = [];
  let next = 1;
  const isNumbered = NUMBER.exec(lines[0]?.text ?? '')?.[1] === '1';
  const isDated = lines.some(({ text }) => words.date.test(text));
  lines.forEach((line, i) => {
    const number = isNumbered ? NUMBER.exec(line.text) : undefined;
    const name = isNumbered ? undefined : authorAt(lines, i, isDated, words);
    const begins = isNumbered ? Number(number?.[1]) === next : name !== undefined;
    if (begins) next++;
    const draft: Draft | undefined = begins ? { lines: [] } : drafts.at(-1);
    if (!draft) {
      lost.push(line);
      return;
    }
    if (begins) drafts.push(draft);
    const lead = begins && number ? number[0].length : 0;
    const text = line.text.slice(lead);
    const author = draft.lines.length ? undefined : (name ?? words.commentAuthor.exec(text)?.[1]);
    const likes = words.likes.exec(text)?.[1];
    if (author) draft.author = author;
    else if (likes) draft.likes = Number(likes);
    else if (!draft.lines.length && !draft.date && words.date.test(text)) draft.date = line;
    else draft.lines.push({ ...line, text, start: line.start + lead });
  });
  return { drafts, lost };
}

/** So many lines may stand between the heading and the first comment. */
const LOST = 3;

/** True for lines of which one begins a comment. */
const isOver = (lines: readonly Line[], words: Vocabulary): boolean => !!draftsOf(lines, words).drafts[0];

/** Finds the comments of a text that was copied from a page: names, likes in words, and the total of their heading. */
export function textComments(lines: readonly Line[], input: string, words: Vocabulary): TextComments {
  const headings = lines.flatMap(({ text }, i) => (words.commentsHeading.test(text) ? i : []));
  // a line under the headline may count the comments, too, and below each may stand how many answer it
  const at = headings.find((i) => isOver(lines.slice(i + 1, i + 2 + LOST), words)) ?? headings.at(-1) ?? -1;
  const heading = lines[at];
  if (!heading) return { post: lines, comments: undefined, ledger: [] };
  const stated = words.commentsHeading.exec(heading.text)?.[1] ?? '';
  const total = /\d/.test(stated)
    ? Math.min(Number(stated.replace(/\D/g, '')), NUMBER_MOST)
    : /one/i.test(stated)
      ? 1
      : 0;
  const below = lines.slice(at + 1).filter(({ text }) => !words.commentsHeading.test(text));
  const counts = lines.slice(at + 1).filter(({ text }) => words.commentsHeading.test(text));
  const { drafts, lost } = draftsOf(below, words);
  const from = placeOf(heading);
  if (!drafts[0] && below[0])
    return {
      post: [...lines.slice(0, at), ...below],
      comments: total > 0 ? { total } : undefined,
      ledger: [
        ledgerRow(
          'count-mismatch',
          'comments.total',
          'The text counts comments, and none of them is in it.',
          {
            found: [total, 0],
            from,
            confidence: 0.7,
            alternatives: [{ path: 'comments', value: undefined }],
          },
        ),
      ],
    };
  const undated: Line[] = [];
  const items = drafts.flatMap((draft, i): CommentItem[] => {
    const value = blocksOf(draft.lines, input)
      .map(({ lines: own }) => own.map(({ text }) => text).join('\n'))
      .join('\n\n')
      .slice(0, BODY);
    if (!value) return [];
    const createdAt = draft.date && dayOf(draft.date.text);
    if (draft.date && !createdAt) undated.push(draft.date);
    return [
      {
        id: `${i + 1}`,
        ...(draft.author && { author: { name: draft.author } }),
        ...(createdAt && { createdAt }),
        body: { format: 'text', value },
        ...(draft.likes !== undefined && { counts: { likes: draft.likes } }),
      },
    ];
  });
  const unreadable = (why: string) => (line: Line) =>
    ledgerRow('unreadable', 'comments.items', why, { found: [line.text], from: placeOf(line) });
  const ledger = [
    ...lost.map(unreadable('The line stands before the first comment, and nothing says whose it is.')),
    ...undated.map(unreadable('The line may mean more than one day: the comment has none.')),
    ...counts.map((line) =>
      ledgerRow('furniture-dropped', 'comments', 'The line counts answers.', {
        found: [line.text],
        from: placeOf(line),
      }),
    ),
  ];
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
