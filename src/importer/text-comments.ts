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

/** Where the date of a comment stands: below the name, or below what was written. */
type DatePlace = 'above' | 'below' | undefined;

function datePlaceOf(lines: readonly Line[], words: Vocabulary): DatePlace {
  const first = lines.findIndex(({ text }) => words.date.test(text));
  if (first < 0) return undefined;
  const name = lines.findIndex(({ text }) => words.commentAuthor.test(text));
  return name >= 0 && name < first - 1 ? 'below' : 'above';
}

/** Who wrote what begins with a line: the line says so, or a date stands below a name. */
function authorAt(
  lines: readonly Line[],
  at: number,
  dated: DatePlace,
  words: Vocabulary,
): string | undefined {
  const { text = '' } = lines[at] ?? {};
  const next = lines[at + 1]?.text ?? '';
  const [, said] = words.commentAuthor.exec(text) ?? [];
  if (dated === 'below') return said;
  if (!words.date.test(next)) return dated ? undefined : said;
  return (
    said ?? (text.length <= NAME && !/[.!?。！？]$/.test(text) && !words.date.test(text) ? text : undefined)
  );
}

const YEAR = '((?:19|20)\\d\\d)';
const YEAR_FIRST = RegExp(`${YEAR}[-/.年] ?(\\d{1,2})[-/.月] ?(\\d{1,2})(?!\\d)`);
const DAY_FIRST = RegExp(`(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]${YEAR}`);

/** A day in the words of a page, as ISO 8601 has it; undefined for one that more than one day could be. */
export function dayOf(text: string, words: Vocabulary): string | undefined {
  const iso = (year = '', month = '', day = ''): string | undefined => {
    const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(whole) ? whole : undefined;
  };
  const [, ...parts] = YEAR_FIRST.exec(text) ?? [];
  if (parts[0]) return iso(...parts);
  const [, first, second, last] = DAY_FIRST.exec(text) ?? [];
  if (last) return words.isDayFirst ? iso(last, second, first) : undefined;
  const found = words.months.map((name) => RegExp(`(?<!\\p{L})(?:${name})`, 'iu').exec(text)?.index ?? -1);
  const month = found.findIndex((at) => at >= 0);
  if (month < 0) return undefined;
  const at = found[month] ?? 0;
  const day =
    /(?<!\d)(\d{1,2})\D{0,5}$/.exec(text.slice(0, at)) ?? /^\D{1,20}(\d{1,2})(?!\d)/.exec(text.slice(at));
  return iso(RegExp(YEAR).exec(text.slice(at))?.[1], `${month + 1}`, day?.[1]);
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
  const dated = datePlaceOf(lines, words);
  lines.forEach((line, i) => {
    const number = isNumbered ? NUMBER.exec(line.text) : undefined;
    const name = isNumbered ? undefined : authorAt(lines, i, dated, words);
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
    else if ((dated === 'below' || !draft.lines.length) && !draft.date && words.date.test(text))
      draft.date = line;
    else draft.lines.push({ ...line, text, start: line.start + lead });
  });
  return { drafts, lost };
}

/** So many lines may stand between the heading and the first comment. */
const LOST = 3;

/** True for lines of which one begins a comment. */
const isOver = (lines: readonly Line[], words: Vocabulary): boolean => !!draftsOf(lines, words).drafts[0];

/** How many comments a heading counts, in its words: empty where it does not; undefined for a line that is none. */
function countIn(text: string, words: Vocabulary): string | undefined {
  const found = words.commentsHeading.exec(text);
  return found ? (found.slice(1).find(Boolean) ?? '') : undefined;
}

/** Finds the comments of a text that was copied from a page: names, likes in words, and the total of their heading. */
export function textComments(lines: readonly Line[], input: string, words: Vocabulary): TextComments {
  const isBefore = (i: number): boolean => isOver(lines.slice(i + 1, i + 2 + LOST), words);
  // a line that counts nothing is a heading where a comment begins below it
  const headings = lines.flatMap(({ text }, i) => {
    const count = countIn(text, words);
    return count || (count === '' && isBefore(i)) ? i : [];
  });
  // a line under the headline may count the comments, too, and below each may stand how many answer it
  const at = headings.find(isBefore) ?? headings.at(-1) ?? -1;
  const heading = lines[at];
  if (!heading) return { post: lines, comments: undefined, ledger: [] };
  const stated = countIn(heading.text, words) ?? '';
  const total = /\d/.test(stated)
    ? Math.min(Number(stated.replace(/\D/g, '')), NUMBER_MOST)
    : words.one.test(stated)
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
    const createdAt = draft.date && dayOf(draft.date.text, words);
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
  if (stated && total !== items.length)
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
