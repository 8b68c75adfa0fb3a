import { formatDuration } from '../model/clock.js';
import { parseDuration } from '../model/duration.js';
import { pickKind } from '../model/pick-kind.js';
import type { Track, TrackPick } from '../model/review.js';
import { safeUrl } from '../model/safe-url.js';
import * as tags from './plain-tags.js';
import { artistOf } from './plain-tracks.js';

const { element, isCommaList, textHtml, words } = tags;

/** A running time as the reader writes it; undefined where it takes none, over 99 hours. */
export function lengthWords(length: string | undefined): string | undefined {
  const seconds = length && parseDuration(length);
  return typeof seconds === 'number' ? formatDuration(seconds) : undefined;
}

function pickHtml({ kind, label, note }: TrackPick): string {
  const isTold = !note && label !== undefined && pickKind(words(label)) === words(kind);
  return element('mark', isTold ? {} : { 'data-pick': kind, 'data-note': note }, textHtml(label ?? ''));
}

/** How the list of a track says its number, disc and side: by itself, or each row for itself. */
export interface ListWays {
  readonly isCounted: boolean;
  readonly hasHeadings: boolean;
}

/** A track as an item of a list; what its words say anyway, where it is plain, needs no mark. */
export function rowHtml(track: Track, isPlain: boolean, { isCounted, hasHeadings }: ListWays): string {
  const {
    title,
    lang,
    number,
    composers,
    note,
    picks = [],
    aliases = [],
    ratings = [],
    editions = [],
  } = track;
  const artist = artistOf(track);
  const length = isPlain ? track.length : lengthWords(track.length);
  const [medium] = track.media ?? [];
  const url = medium && safeUrl(medium.url);
  // a link within the page is no media to the reader
  const isLinked = url && !url.startsWith('#');
  const [first] = picks;
  const isBare = first && !first.label && !first.note;
  const isListed = editions[0] && isCommaList(editions);
  const name = lang ? tags.field('title', title, { lang }) : textHtml(title);
  const line =
    (artist && `${textHtml(artist)} – `) +
    (isLinked ? tags.link(url, name) : name) +
    (length ? ` (${length})` : '');
  const fields = [
    line,
    ...(isBare ? picks.slice(1) : picks).map(pickHtml),
    ...aliases.map((alias) => tags.field('alias', alias.title, { lang: alias.lang })),
    tags.severalField('composers', composers),
    ...ratings.map((rating) => tags.ratingField(rating)),
    tags.field('note', note),
    isListed ? '' : tags.severalField('editions', editions),
  ];
  return element(
    'li',
    {
      value: isCounted ? number : undefined,
      'data-disc': hasHeadings ? undefined : tags.whole(track.disc),
      'data-side': hasHeadings ? undefined : track.side,
      'data-title': isPlain || lang ? undefined : title,
      'data-artist': isPlain ? undefined : artist || undefined,
      'data-length': isPlain ? undefined : length,
      'data-number': isCounted ? undefined : number,
      'data-pick': isBare ? first.kind : undefined,
      'data-url': isLinked ? undefined : url,
      'data-editions': isListed ? editions.join(', ') : undefined,
    },
    tags.joined(fields, ' '),
  );
}
