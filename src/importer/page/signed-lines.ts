import { BODY, NUMBER } from '../../model/leaf-rules.js';
import type { CommentItem } from '../../model/review.js';
import { ledgerRow } from '../ledger.js';
import { placeOf, type Line } from '../text-blocks.js';
import type { TextComments } from '../text-comments.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { bodyHtml } from './body-html.js';
import { countIn, isCommentsHeading } from './comments-heading.js';
import { readByline, type Byline } from './comment-byline.js';

/** The first comment is no longer. */
const NEAR = 40;

/** A line that says who wrote a comment, and when. */
interface Signed extends Byline {
  readonly at: number;
}

/**
 * Comments that nothing marks, each with one line that says who wrote it and when, over or under its words: `Rob | May 4,
 * 2009 at 8:15 am`. Undefined where a page has none such.
 */
export function signedLines(lines: readonly Line[], words: Vocabulary): TextComments | undefined {
  const heading = lines.findIndex(
    ({ text }, i) => isCommentsHeading(text, words) && !!signedIn(lines.slice(i + 1, i + NEAR), words)[0],
  );
  const head = lines[heading];
  if (!head) return undefined;
  const below = lines.slice(heading + 1);
  const signed = signedIn(below, words);
  const isOver = signed[0]?.at === 0;
  const items = signed.flatMap(({ name, day, at }, i): CommentItem | [] => {
    const [from, to] = isOver ? [at + 1, signed[i + 1]?.at] : [(signed[i - 1]?.at ?? -1) + 1, at];
    const own = below.slice(from, to).filter(({ text }) => !words.furniture.some((pattern) => pattern.test(text)));
    const value = bodyHtml(own).slice(0, BODY);
    if (!value) return [];
    return { id: `${i + 1}`, ...(name !== undefined && { author: { name } }), ...(day && { createdAt: day }), body: { format: 'html', value } };
  });
  if (!items[0]) return undefined;
  const stated = countIn(head.text, words) ?? 0;
  const total = Math.max(items.length, Math.min(stated, NUMBER));
  const ledger =
    stated > 0 && stated !== items.length
      ? [
          ledgerRow('count-mismatch', 'comments.total', `The heading counts ${stated} comments, the text has ${items.length}.`, {
            found: [stated, items.length],
            from: placeOf(head),
            alternatives: [{ path: 'comments.total', value: items.length }],
          }),
        ]
      : [];
  // what stands under the last name is of the page
  const rest = isOver ? [] : below.slice((signed.at(-1)?.at ?? 0) + 1);
  return { post: [...lines.slice(0, heading), ...rest], comments: { total, items }, ledger };
} // prettier-ignore

const signedIn = (lines: readonly Line[], words: Vocabulary): Signed[] =>
  lines.flatMap(({ text }, at) => {
    const byline = readByline(text, words, true);
    return byline?.name === undefined ? [] : { ...byline, at };
  });
