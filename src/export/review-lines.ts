import { en } from '../i18n/en.js';
import { formatDate, formatList, formatNumber } from '../i18n/format.js';
import { formatDuration } from '../model/clock.js';
import { creditText } from '../model/credit-text.js';
import type { ArtistCredit, Rating, Review } from '../model/review.js';
import { cleanText } from '../model/rich-text/clean-text.js';
import { safeUrl } from '../model/safe-url.js';

/** Words on one line. A space that does not break stays one. */
export const oneLine = (text: string): string =>
  cleanText(text)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();

/** The lines of a longer text, without the empty ones. */
export const linesOf = (text = ''): string[] =>
  text
    .split(/[\r\n]+/)
    .map(oneLine)
    .filter(Boolean);

/** Parts in a row, those that are there. */
export const row = (parts: readonly (string | undefined)[], between = ' · '): string =>
  parts.filter(Boolean).join(between);

/** Where a link goes, counted from the post. */
export const addressOf = (url: string | undefined, review: Review): string | undefined =>
  url === undefined ? undefined : safeUrl(url, review.url, true);

/** The words of a link that has none: where it goes. */
export const placeOf = (url: string): string =>
  (URL.canParse(url) && new URL(url).host.replace(/^www\./, '')) || url.replace(/^mailto:/i, '');

/** A date in words. */
export const dayOf = (iso: string | undefined): string | undefined => iso && formatDate(iso, en.lang);
const figure = (value: number | string): string =>
  typeof value === 'number' ? formatNumber(value, en.lang) : value;
/** A credit in words. */
export const creditOf = (artist: ArtistCredit): string => oneLine(creditText(artist));

/** One rating as a sentence. */
export const ratingLine = ({ of, value, best, label }: Rating): string =>
  oneLine(row([en.rating(of, figure(value), best === undefined ? undefined : figure(best)), label], ', '));

/** What stands under the title: credit, work, facts, series, ratings, editions. */
export const factLines = (review: Review): string[] => {
  const { work, artist, released, label, catalog, genres, series = {}, ratings = [], editions = [] } = review;
  const { position, total } = series;
  const number = (value: number | undefined) => (value === undefined ? undefined : figure(value));
  const names = editions.map((one) => en.edition(one.title ?? one.id, dayOf(one.released)));
  return [
    artist && creditOf(artist),
    work && en.work(work.type, work.title, work.year),
    row([dayOf(released), label, catalog, genres?.join(', ')]),
    row([series.title, en.seriesPosition(number(position), number(total))]),
    ...ratings.map(ratingLine),
    names.length ? en.editions(formatList(names, en.lang)) : '',
  ]
    .map((line) => oneLine(line ?? ''))
    .filter(Boolean);
};

/** Who wrote the review, and when. */
export const byline = ({ author, published }: Review): string =>
  oneLine(row([author?.name, dayOf(published)], ', '));

/** The verdict, and for whom the music is. */
export const verdictParts = ({ verdict: { text, tryIf, skipIf } = {} }: Review): string[][] =>
  [text, tryIf && en.tryIf(tryIf), skipIf && en.skipIf(skipIf)].map(linesOf).filter((lines) => lines.length);

/** A clip, in words and with its address. */
export const momentsOf = (review: Review) =>
  (review.moments ?? []).map(({ url, title, caption, transcript, start, end, alternates = [] }) => ({
    url: addressOf(url, review),
    title: oneLine(title ?? placeOf(url)),
    time: row(
      [start, end].map((seconds) => (seconds === undefined ? '' : formatDuration(seconds))),
      '–',
    ),
    lines: [caption, transcript].flatMap(linesOf),
    alternates: alternates.flatMap((other) => addressOf(other, review) ?? []),
  }));

/** Links to hear, buy or read, in the author's order; one that is not safe to follow has no address. */
export const linksOf = (review: Review) =>
  (review.links ?? []).map(({ url, label, kind, sponsored }) => ({
    url: addressOf(url, review),
    label: oneLine(label ?? placeOf(url)),
    kind: kind && en.links(kind),
    note: sponsored ? en.sponsored : '',
  }));

/** The posts before and after. */
export const neighboursOf = (review: Review) =>
  (['previous', 'next'] as const).flatMap((way) => {
    const post = review.series?.[way];
    return post ? [{ way: en[way], title: oneLine(post.title), url: addressOf(post.url, review) }] : [];
  });
