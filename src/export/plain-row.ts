import { formatDuration } from '../model/clock.js';
import { creditText } from '../model/credit-text.js';
import { parseDuration } from '../model/duration.js';
import { pickKind } from '../model/pick-kind.js';
import type { Track, TrackPick } from '../model/review.js';
import { safeUrl } from '../model/safe-url.js';
import { readTrackLines, splitLine, type LineTrack } from '../model/track-lines.js';
import * as tags from './plain-tags.js';

const { element, isCommaList, textHtml, words } = tags;

/** So often a list is read anew without the rows that say something else; then each row is marked. */
const ROUNDS = 4;

const artistOf = ({ artist }: Track): string => words(creditText(artist ?? ''));

/** A running time as the reader writes it; undefined where it takes none, over 99 hours. */
export function lengthWords(length: string | undefined): string | undefined {
  const seconds = parseDuration(length ?? '');
  return seconds === undefined ? undefined : formatDuration(seconds);
}

const lineOf = (track: Track): string =>
  `${artistOf(track) && `${artistOf(track)} – `}${words(track.title)}${track.length ? ` (${track.length})` : ''}`;

/** True for a line that stays as it is, and alone, when the reader puts its pieces together. */
const isSteady = (text: string): boolean =>
  !/^[-–—:]\s|\s([-–—:]|by)$/.test(text) && splitLine(text).length === 1;

const isSame = (track: Track, { title, artist, length, sure: _sure, text: _text, ...more }: LineTrack) =>
  title === words(track.title) &&
  creditText(artist ?? '') === artistOf(track) &&
  length === track.length &&
  !Object.keys(more).length;

/**
 * The tracks whose title, artist and length the words of their row say: read as a list by those who read it back, they
 * give the same. The others need marks.
 */
export function plainTracks(tracks: readonly Track[]): ReadonlySet<Track> {
  // the words of a row cannot say a language
  let plain = tracks.filter((track) => !track.lang && isSteady(lineOf(track)));
  for (let round = 0; round < ROUNDS; round++) {
    const read = readTrackLines(plain.map(lineOf)).tracks;
    const same = plain.filter((track, i) => read[i] && isSame(track, read[i]));
    if (same.length === plain.length) return new Set(plain);
    plain = same;
  }
  return new Set();
}

function pickHtml({ kind, label, note }: TrackPick): string {
  const isTold = !note && label !== undefined && pickKind(words(label)) === words(kind);
  return element('mark', isTold ? {} : { 'data-pick': kind, 'data-note': note }, textHtml(label ?? ''));
}

/** A track as an item of a list. `own` are attributes that the list gives it. */
export function rowHtml(track: Track, isPlain: boolean, own: tags.Attributes): string {
  const { title, lang, number, composers, note, aliases = [], ratings = [], editions = [] } = track;
  const artist = artistOf(track);
  const length = isPlain ? track.length : lengthWords(track.length);
  const url = safeUrl(track.media?.[0]?.url ?? '');
  // a link within the page is no media to the reader
  const isLinked = url && !url.startsWith('#');
  const [first, ...others] = track.picks ?? [];
  const isBare = first && !first.label && !first.note;
  const name = lang ? tags.field('title', title, { lang }) : textHtml(title);
  const line =
    (artist && `${textHtml(artist)} – `) +
    (isLinked ? tags.link(url, name) : name) +
    (length ? ` (${length})` : '');
  const fields = [
    line,
    ...[...(first && !isBare ? [first] : []), ...others].map(pickHtml),
    ...aliases.map((alias) => tags.field('alias', alias.title, { lang: alias.lang })),
    tags.severalField('composers', composers),
    ...ratings.map((rating) => tags.ratingField(rating)),
    tags.field('note', note),
    isCommaList(editions) ? '' : tags.severalField('editions', editions),
  ];
  const marks = isPlain
    ? {}
    : {
        'data-title': lang ? undefined : title,
        'data-artist': artist || undefined,
        'data-length': length,
      };
  return element(
    'li',
    {
      ...own,
      ...marks,
      'data-number': 'value' in own ? undefined : number,
      'data-pick': isBare ? first.kind : undefined,
      'data-url': isLinked ? undefined : url,
      'data-editions': editions[0] && isCommaList(editions) ? editions.join(', ') : undefined,
    },
    tags.joined(fields, ' '),
  );
}
