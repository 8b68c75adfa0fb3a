import type {
  CreativeWorkLeaf,
  MovieLeaf,
  MusicAlbumLeaf,
  MusicReleaseLeaf,
  TVSeriesLeaf,
  VideoGameLeaf,
} from 'schema-dts';
import type { ReviewDraft, Work } from '../model/review.js';
import { absoluteUrl, dateOf, filled, lineOf, oneOrMore } from './json-ld-parts.js';
import { creditOf, durationOf, trackListOf } from './json-ld-tracks.js';

type WorkLeaf = MovieLeaf | TVSeriesLeaf | VideoGameLeaf | CreativeWorkLeaf;

const WORKS = { film: 'Movie', series: 'TVSeries', game: 'VideoGame', stage: 'CreativeWork' } as const;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DIGITS = /^[1-9]\d{0,11}$/;

/** Where a catalogue keeps what it has under an id, and whether that is the album or one release of it. */
const CATALOGUES: readonly (readonly [name: string, of: 'album' | 'release', id: RegExp, place: string])[] = [
  ['musicbrainzReleaseGroup', 'album', UUID, 'https://musicbrainz.org/release-group/'],
  ['musicbrainzRelease', 'release', UUID, 'https://musicbrainz.org/release/'],
  ['discogsMaster', 'album', DIGITS, 'https://www.discogs.com/master/'],
  ['discogsRelease', 'release', DIGITS, 'https://www.discogs.com/release/'],
  ['wikidata', 'album', /^Q[1-9]\d{0,11}$/, 'https://www.wikidata.org/wiki/'],
];

const pagesOf = (ids: ReviewDraft['ids'], wanted: 'album' | 'release') =>
  oneOrMore(
    CATALOGUES.flatMap(([name, of, form, place]) => {
      const id = ids?.[name]?.trim() ?? '';
      return of === wanted && form.test(id) ? [place + id] : [];
    }),
  );

/** The film, series, game or play; nothing without its title. */
function workOf({ type, title, year }: Work): WorkLeaf | undefined {
  const name = lineOf(title);
  if (!name) return undefined;
  return filled({
    '@type': WORKS[type ?? 'stage'],
    name,
    datePublished: year === undefined ? undefined : `${year}`,
  });
}

/** What only a release has: a label, a catalogue number, a running time. Nothing where none of them is known. */
function releaseOf(review: ReviewDraft, name: string): MusicReleaseLeaf | undefined {
  const label = lineOf(review.label);
  const details = filled({
    catalogNumber: lineOf(review.catalog),
    recordLabel: label ? ({ '@type': 'Organization', name: label } as const) : undefined,
    duration: durationOf(review.statedLength),
    sameAs: pagesOf(review.ids, 'release'),
  });
  return Object.keys(details).length ? { '@type': 'MusicRelease', name, ...details } : undefined;
}

/** The album that a review is of; `name` is its title. */
export function albumOf(review: ReviewDraft, name: string, base: string | undefined): MusicAlbumLeaf {
  const { work } = review;
  return filled({
    '@type': 'MusicAlbum',
    name,
    albumProductionType: work ? 'https://schema.org/SoundtrackAlbum' : undefined,
    ...creditOf(review.artist),
    datePublished: dateOf(review.released),
    genre: oneOrMore((review.genres ?? []).flatMap((genre) => lineOf(genre) ?? [])),
    image: absoluteUrl(review.cover?.src, base),
    about: work && workOf(work),
    albumRelease: releaseOf(review, name),
    sameAs: pagesOf(review.ids, 'album'),
    track: trackListOf(review.tracks),
  });
}
