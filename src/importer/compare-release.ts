import { secondsIn } from '../model/clock.js';
import { creditText } from '../model/credit-text.js';
import { narrow } from '../model/duration.js';
import type { ArtistCredit, Review, Track } from '../model/review.js';
import { ledgerRow, type Alternative, type Imported, type LedgerCode, type LedgerRow } from './ledger.js';
import { matchTracks, type Match } from './match-tracks.js';

/** Two lengths of one track that are closer than this say the same: sleeves round, and leave out gaps. */
const SECONDS = 2;

/** The same words in the same letters, whatever the quotes and dashes. */
const same = (one: string, other: string): boolean => {
  const plain = (text: string) => narrow(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
};

/** One row for all tracks of which the release says something that the post does not say. */
const unsaid = (why: string, alternatives: readonly Alternative[]): LedgerRow[] => {
  const about = alternatives.map(({ path }) => path);
  return about[0] ? [ledgerRow('not-in-text', about, why, { alternatives, count: about.length })] : [];
};

const countRows = (
  tracks: readonly Track[],
  others: readonly Track[],
  matches: ReadonlyMap<number, Match>,
) => {
  const rows: LedgerRow[] = [];
  if (tracks.length !== others.length)
    rows.push(
      ledgerRow('count-mismatch', 'tracks', 'The release has another number of tracks than the post.', {
        found: [tracks.length, others.length],
      }),
    );
  const met = new Set([...matches.values()].map(({ place }) => place));
  const missing = others.filter((_, place) => !met.has(place)).map(({ title }) => title);
  const more = tracks.flatMap(({ title }, at) => (matches.has(at) ? [] : { path: `tracks[${at}]`, title }));
  if (missing[0])
    rows.push(
      ledgerRow('not-in-text', 'tracks', 'The post does not list these tracks of the release.', {
        found: missing,
        count: missing.length,
      }),
    );
  if (more[0]) {
    const about = more.map(({ path }) => path);
    const found = more.map(({ title }) => title);
    const why = 'The release does not have these tracks of the post.';
    rows.push(ledgerRow('count-mismatch', about, why, { found, count: more.length }));
  }
  return rows;
};

/** One row where the tracks that both have stand in another order. */
const orderRows = (matches: ReadonlyMap<number, Match>): LedgerRow[] => {
  const places = [...matches].sort(([a], [b]) => a - b).map(([at, { place }]) => ({ at, place }));
  const sorted = places.map(({ place }) => place).sort((a, b) => a - b);
  const moved = places.filter(({ place }, rank) => place !== sorted[rank]);
  if (!moved[0]) return [];
  const why = 'These tracks stand in another order on the release.';
  const about = moved.map(({ at }) => `tracks[${at}]`);
  const found = moved.map(({ place }) => place + 1);
  return [ledgerRow('count-mismatch', about, why, { found, count: about.length })];
};

/** What is different, with what the release says as the other reading. */
const differs = (
  code: LedgerCode,
  path: string,
  why: string,
  found: string[],
  value: unknown,
  confidence = 1,
) => ledgerRow(code, path, why, { found, alternatives: [{ path, value }], confidence });

/** Who is credited in two ways; nothing where one of them says nobody. */
const creditRows = (
  path: string,
  one: ArtistCredit | undefined,
  other: ArtistCredit | undefined,
  sure = 1,
) => {
  const found = [one ?? '', other ?? ''].map(creditText);
  const [name = '', theirs = ''] = found;
  if (!name || !theirs || same(name, theirs)) return [];
  return [differs('spelling-conflict', path, 'The release has another credit.', found, other, sure)];
};

const titleRows = (path: string, one: Track, other: Track, sure: number) => {
  const known = [one.title, ...(one.aliases ?? []).map(({ title }) => title)].some((title) =>
    same(title, other.title),
  );
  const isAlias = other.aliases?.some(({ title }) => same(title, one.title));
  if (known || isAlias) return [];
  const why = 'The release spells the title in another way.';
  return [differs('spelling-conflict', path, why, [one.title, other.title], other.title, sure)];
};

const lengthRows = (path: string, one: Track, other: Track, sure: number) => {
  const { length = '' } = one;
  const { length: theirs = '' } = other;
  const apart = Math.abs((secondsIn(length) ?? 0) - (secondsIn(theirs) ?? 0));
  if (!length || !theirs || apart < SECONDS) return [];
  return [differs('count-mismatch', path, 'The release has another length.', [length, theirs], theirs, sure)];
};

/**
 * What the review of a post and that of a release say differently, as rows whose alternatives are what the release
 * says. Tracks are the same where their titles are, else where they stand at the same place between two that are.
 * Nothing is changed, and nobody says which of the two is right.
 */
export function compareWithRelease({ review }: Imported, release: Review): LedgerRow[] {
  const { tracks = [] } = review;
  const { tracks: others = [] } = release;
  const rows = creditRows('artist', review.artist, release.artist);
  // Nothing can be said of tracks that were not fetched.
  if (!others[0]) return rows;
  const credits: Alternative[] = [];
  const lengths: Alternative[] = [];
  const matches = matchTracks(tracks, others);
  rows.push(...countRows(tracks, others, matches), ...orderRows(matches));
  tracks.forEach((one, at) => {
    const match = matches.get(at);
    const other = match && others[match.place];
    if (!other) return;
    const { sure } = match;
    const path = `tracks[${at}]`;
    rows.push(...titleRows(`${path}.title`, one, other, sure));
    rows.push(...lengthRows(`${path}.length`, one, other, sure));
    if (!one.length && other.length) lengths.push({ path: `${path}.length`, value: other.length });
    // A track without a credit has that of its album.
    if (one.artist)
      rows.push(...creditRows(`${path}.artist`, one.artist, other.artist ?? release.artist, sure));
    else if (other.artist && !same(creditText(other.artist), creditText(review.artist ?? '')))
      credits.push({ path: `${path}.artist`, value: other.artist });
  });
  return [
    ...rows,
    ...unsaid('The post does not credit these tracks; the release does.', credits),
    ...unsaid('The post has no length for these tracks; the release has.', lengths),
  ];
}
