import { en } from '../i18n/en.js';
import { formatList } from '../i18n/format.js';
import { formatDuration } from '../model/clock.js';
import type { Review, Track } from '../model/review.js';
import { readTrackLines } from '../model/track-lines.js';
import { trackRows, type Total } from '../model/track-rows.js';
import { addressOf, creditOf, oneLine, ratingLine, row } from './review-lines.js';

/** One track as a row. */
export interface TrackLine {
  readonly number: string;
  /** Artist, title and length, as `readTrackLines` reads them. */
  readonly line: string;
  readonly picks: readonly string[];
  /** What else is said of it, a line each. */
  readonly details: readonly string[];
  readonly media: readonly string[];
}

/** What a track list shows, from top to bottom; rows with nothing between them are one part. */
export type TrackPart =
  | { readonly kind: 'heading'; readonly isInner: boolean; readonly text: string; readonly total: string }
  | { readonly kind: 'caption'; readonly text: string }
  | {
      readonly kind: 'rows';
      readonly rows: TrackLine[];
      /** Where the numbers begin, when they count up by one. */
      start: number | undefined;
    };

/** The ways to write a row: plain, and for titles that would be taken apart, in quotes. */
const dialects = [(title: string) => title, (title: string) => `“${title}”`];

const rowOf = ({ title, artist, length }: Track, quote: (title: string) => string): string => {
  const words = row([artist && creditOf(artist), quote(oneLine(title))], ' – ');
  return length ? `${words} (${length})` : words;
};

/** The rows of a list in the first way in which every one of them is read as what it is. */
const rowsOf = (tracks: readonly Track[]): string[] => {
  const written = dialects.map((quote) => tracks.map((track) => rowOf(track, quote)));
  const isRead = (lines: readonly string[]): boolean => {
    const read = readTrackLines(lines.map((line, i) => `${i + 1}. ${line}`)).tracks;
    return tracks.every(({ title, artist, length }, i) => {
      const one = read[i];
      const isSame = one?.title === oneLine(title) && creditOf(one.artist ?? '') === creditOf(artist ?? '');
      return isSame && one.length === length;
    });
  };
  return written.find(isRead) ?? written[0] ?? [];
};

const detailsOf = ({ aliases, composers, ratings, picks, note, editions }: Track, review: Review): string[] =>
  [
    row(aliases?.map(({ title }) => title) ?? [], ', '),
    composers?.length && en.composers(formatList(composers, en.lang)),
    ...(ratings ?? []).map(ratingLine),
    ...(picks ?? []).map((pick) => pick.note),
    note,
    editions?.length &&
      en.onEditions(
        formatList(
          editions.map((id) => review.editions?.find((one) => one.id === id)?.title ?? id),
          en.lang,
        ),
      ),
  ].flatMap((line) => oneLine(line || '') || []);

const lengthOf = ({ seconds, atLeast }: Total): string =>
  seconds === undefined ? '' : en.total(formatDuration(seconds), atLeast);

/** The track list in words, and what the whole of it comes to. */
export const trackPartsOf = (review: Review) => {
  const { tracks = [], statedLength } = review;
  const { rows, total } = trackRows(review);
  const written = rowsOf(tracks);
  const hasDiscs = rows.some(({ kind }) => kind === 'disc');
  const parts: TrackPart[] = [];
  for (const one of rows) {
    const last = parts.at(-1);
    if (one.kind === 'caption') parts.push({ kind: 'caption', text: oneLine(one.text) });
    else if (one.kind === 'track') {
      const { track, index } = one;
      const number = oneLine(one.number);
      const line: TrackLine = {
        number,
        line: written[index] ?? '',
        picks: (track.picks ?? []).flatMap(({ kind, label }) => oneLine(label ?? en.pick(kind)) || []),
        details: detailsOf(track, review),
        media: (track.media ?? []).flatMap(({ url }) => addressOf(url, review) ?? []),
      };
      const isPlain = /^(?:0|[1-9]\d{0,8})$/.test(number);
      if (last?.kind !== 'rows')
        parts.push({ kind: 'rows', rows: [line], start: isPlain ? +number : undefined });
      else {
        if (!isPlain || +number !== (last.start ?? NaN) + last.rows.length) last.start = undefined;
        last.rows.push(line);
      }
    } else {
      const isDisc = one.kind === 'disc';
      const text = oneLine(isDisc ? en.disc(one.number, one.title) : en.side(one.name));
      parts.push({ kind: 'heading', isInner: !isDisc && hasDiscs, text, total: lengthOf(one) });
    }
  }
  const sum = [lengthOf(total), statedLength && en.statedTotal(statedLength)];
  return {
    title: en.trackList,
    parts,
    total: row([total.count ? en.tracks(total.count) : '', ...sum]),
  };
};
