import { ledgerRow, type LedgerRow } from './ledger.js';
import { placeOf, type Line } from './text-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A headline is no longer. */
export const HEADLINE = 200;

/** So many lines may stand over a headline: the name of the site, the way to the page, a date. */
const OVER = 8;

const dropped = (line: Line, why = 'These words belong to the page, not to the post.'): LedgerRow =>
  ledgerRow('furniture-dropped', 'body', why, { found: [line.text], from: placeOf(line), confidence: 0.9 });

/** The lines of the post, without those of the page round it. */
export function withoutFurniture(lines: readonly Line[], words: Vocabulary, ledger: LedgerRow[]): Line[] {
  const form = lines.findLastIndex(({ text }) => words.form.test(text));
  // what follows a form for replies belongs to it, unless a post or its comments stand there
  const isPost = lines
    .slice(form + 1)
    .some(
      ({ text }) =>
        text.length > HEADLINE ||
        /^\d{1,3}[.)] |\d:\d\d\)?$/.test(text) ||
        words.trackHeading.test(text) ||
        words.commentsHeading.test(text),
    );
  // a link to it may stand under the headline
  const end = form >= OVER && !isPost ? form : lines.length;
  return lines.filter((line, i) => {
    if (i < end && !words.furniture.some((pattern) => pattern.test(line.text))) return true;
    ledger.push(dropped(line));
    return false;
  });
}

/** True for a line that is a date, a byline or a way to the page. */
const isMeta = ({ text }: Line, words: Vocabulary): boolean =>
  words.date.test(text.replace(/^[-–—•·|] ?/, '')) || words.byline.test(text) || /^[^«]* » /.test(text);

/** The lines below a headline, without those that say when and by whom. */
export function belowHeadline(lines: readonly Line[], words: Vocabulary, ledger: LedgerRow[]): Line[] {
  const under = lines.findIndex((line) => !isMeta(line, words));
  const end = under < 0 ? lines.length : under;
  for (const line of lines.slice(0, end)) ledger.push(dropped(line, 'The line says when or by whom.'));
  return lines.slice(end);
}

/** The post from its headline on. */
export function fromHeadline(lines: readonly Line[], words: Vocabulary, ledger: LedgerRow[]): Line[] {
  const isNone = (line: Line): boolean => isMeta(line, words);
  let first = lines.findIndex((line) => !isNone(line));
  if (first < 0) return [...lines];
  // a line that says what it is goes before the name of the site
  const speaks = ({ text }: Line): boolean =>
    words.reviewWord.test(text) || text.search(words.soundtrack) >= 0;
  const long = lines.findIndex(({ text }) => text.length > HEADLINE / 2 || /[.!?。！？]$/.test(text));
  const short = lines.slice(first, Math.min(OVER, long < 0 ? lines.length : long));
  const list = short.findIndex(({ text }) => words.trackHeading.test(text));
  const said = short
    .slice(0, list < 0 ? short.length : list)
    .findIndex((line) => speaks(line) && !isNone(line));
  if (said > 0) first += said;
  for (const line of lines.slice(0, first)) ledger.push(dropped(line, 'The line stands over the headline.'));
  return [lines[first] as Line, ...belowHeadline(lines.slice(first + 1), words, ledger)];
}
