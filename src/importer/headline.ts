import type { Review, Series, Writable } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { CLOSING, OPENING, QUOTE } from './quotes.js';
import { cut, type Span } from './text-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** What a headline says. */
export interface Headline {
  readonly headline: string;
  readonly title: string;
  readonly series: Series | undefined;
  readonly ledger: readonly LedgerRow[];
}

const rowOf = (about: string, why: string, part: Span, confidence: number, whole: string): LedgerRow =>
  ledgerRow('inferred', about, why, {
    found: [part.text],
    from: [part.start, part.start + part.text.length],
    confidence,
    alternatives: about === 'title' ? [{ path: 'title', value: whole }] : [],
  });

const ROUND = RegExp(`^[${OPENING}'‘‚] ?([^]+?) ?[${CLOSING}'’‘]$`, 'u');
/** In Japanese these stand round the titles of works, and round nothing else. */
const WORK = /^[^『』]*『([^『』]+)』[^『』]*$/;

/** Takes the quotes off that stand round all of it. */
function bare(text: string): string {
  const inner = (WORK.exec(text) ?? ROUND.exec(text))?.[1] ?? '';
  return inner && !QUOTE.test(inner) ? inner : text;
}

/** Takes a headline apart: the series and the place in it before a colon, the album behind it. */
export function readHeadline(line: Span, prose: string, words: Vocabulary): Headline {
  const headline = line.text;
  const ledger: LedgerRow[] = [];
  let rest: Span = line;
  let series: Writable<Series> | undefined;
  const mark =
    /(?: ?: | [–—-] )|：/.exec(headline) ??
    /:(?=\S)/.exec(headline) ??
    /(?<=\S) ?(?=「[^「」]+」$)/.exec(headline);
  if (mark) {
    const before = cut(line, 0, mark.index);
    const after = cut(line, mark.index + mark[0].length);
    const place = words.position.exec(before.text);
    const name = place ? cut(before, 0, place.index) : before;
    const onlyReview = !name.text.replace(words.reviewWord, '').trim();
    if (onlyReview && after.text) rest = after;
    else if (after.text && (place || words.series.test(before.text))) {
      rest = after;
      series = { title: name.text };
      if (place) series.position = Number(place[1]);
      if (place?.[2]) series.total = Number(place[2]);
      ledger.push(rowOf('series.title', 'The words before the mark name a series.', name, 0.8, headline));
    }
  }
  const isReview = words.reviewWord.exec(rest.text);
  if (isReview) {
    const [from, to] = [isReview.index, isReview.index + isReview[0].length];
    const before = cut(rest, 0, from);
    const after = cut(rest, to);
    const kept = !before.text ? after : !after.text ? before : rest;
    rest = cut(kept, 0, kept.text.replace(/[\s:：,–—-]{1,9}$/, '').length);
  }
  const title = bare(rest.text).trim() || headline;
  if (title !== headline) {
    const isNamed = prose.includes(title);
    ledger.push(
      rowOf(
        'title',
        isNamed ? 'The headline ends with it, and the text names it.' : 'The headline ends with it.',
        rest,
        isNamed ? 0.9 : 0.7,
        headline,
      ),
    );
  }
  return { headline, title, series, ledger };
}

/** What the album is for, where the text speaks of a soundtrack and of one kind of work. */
export function readWork(
  title: string,
  headline: string,
  series: Series | undefined,
  prose: string,
  words: Vocabulary,
): Pick<Review, 'work'> & { readonly ledger: readonly LedgerRow[] } {
  const text = `${headline}\n${prose}`;
  const said = (where: string): number => where.match(words.soundtrack)?.length ?? 0;
  // once may be by the way
  if (words.ranking.test(title) || (!said(headline) && said(prose) < 2)) return { ledger: [] };
  const [first, second] = words.works
    .map(([type, pattern]) => ({ type, count: text.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (!first?.count || first.count === second?.count) return { ledger: [] };
  const ledger = [
    ledgerRow(
      'inferred',
      ['work.type', 'work.title'],
      'The text speaks of a soundtrack and of this kind of work.',
      {
        found: [first.type, first.count],
        confidence: 0.7,
        alternatives: [{ path: 'work', value: undefined }],
      },
    ),
  ];
  const year = Number(/\b(?:19|20)\d\d\b/.exec(series?.title ?? headline)?.[0]);
  const isSaid = year && new RegExp(`\\b${year}\\b`).test(prose);
  if (isSaid)
    ledger.push(
      ledgerRow('inferred', 'work.year', 'The headline and the text name this year.', {
        found: [year],
        confidence: 0.6,
      }),
    );
  // an album may be called otherwise than its film, but nothing here says so
  return { work: { type: first.type, title, ...(isSaid && { year }) }, ledger };
}
