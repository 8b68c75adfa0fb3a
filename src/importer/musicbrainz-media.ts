import { ITEMS } from '../model/leaf-rules.js';
import type { ArtistCredit, Disc, Track } from '../model/review.js';
import { ledgerRow, type Alternative } from './ledger.js';
import { at, isJson, wholeAt, type Json, type MusicBrainzLedger } from './musicbrainz-json.js';
import { readTrack, type TrackDraft } from './musicbrainz-track.js';

const DATA = 'A track of data is no music; it is left out.';

/** Vinyl and cassettes: `A1`, `B2`, or `A` alone where a side is one track. */
const addSides = (tracks: readonly TrackDraft[], ledger: MusicBrainzLedger): void => {
  const sides = tracks.map(({ number = '' }) => {
    const [, side, alone] = /^(?:([A-Z]{1,2})-?\d{1,3}[a-z]?|([A-H]|AA))$/.exec(number) ?? [];
    return side ?? alone;
  });
  // Only where every number has a letter: elsewhere a letter is part of a number, or a roman one.
  if (!sides.every(Boolean)) return;
  tracks.forEach((track, i) => {
    track.side = sides[i];
    ledger.add('inferred', 'tracks[].side', 'The sides are the letters of the numbers.', track.number);
  });
};

/** The tracks of a release, and the titles of its discs. */
export interface ReleaseTracks {
  readonly tracks: readonly Track[];
  readonly discs: readonly Disc[];
}

/** Reads the media of a release; `album` is its credit, which no track says again. */
export function releaseTracks(
  media: readonly Json[],
  album: ArtistCredit | undefined,
  ledger: MusicBrainzLedger,
): ReleaseTracks {
  const tracks: TrackDraft[] = [];
  const discs: Disc[] = [];
  const hidden: { at: number; track: Track }[] = [];
  const spellings: Alternative[] = [];
  let left = ITEMS;
  /** As many of them as a review has tracks: each takes a while to read. */
  const some = (list: readonly Json[]): readonly Json[] => {
    const kept = list.slice(0, left);
    left -= kept.length;
    if (kept.length < list.length)
      ledger.add('unreadable', 'tracks', `A review has ${ITEMS} tracks at most.`, list.length - kept.length);
    return kept;
  };

  media.forEach((medium, nth) => {
    const disc = wholeAt(medium, 'position') || nth + 1;
    const title = ledger.text(at(medium, 'title'), 'discs[].title');
    if (title) discs.push({ number: disc, title });
    const onDisc = media[1] && { disc };

    const before = at(medium, 'pregap');
    const pregap = isJson(before) ? readTrack(before, album, ledger)?.track : undefined;
    if (pregap) hidden.push({ at: tracks.length, track: { ...pregap, ...onDisc } });

    const listed = ledger.objects(at(medium, 'tracks', 'track-list'), 'tracks');
    const first = tracks.length;
    for (const from of some(listed)) {
      const { track, recorded } = readTrack(from, album, ledger) ?? {};
      if (!track) continue;
      if (/^\[data track\]$/i.test(track.title)) {
        ledger.add('unreadable', 'tracks', DATA, track.title);
      } else {
        const path = `tracks[${tracks.length}].title`;
        if (recorded && recorded !== track.title) spellings.push({ path, value: recorded });
        tracks.push({ ...track, ...onDisc });
      }
    }
    addSides(tracks.slice(first), ledger);

    const data = ledger.objects(at(medium, 'data-tracks', 'data-track-list'), 'tracks');
    for (const from of some(data))
      ledger.add('unreadable', 'tracks', DATA, readTrack(from, album, ledger)?.track.title);
    const stated = wholeAt(medium, 'track-count') ?? listed.length;
    const all = listed.length + data.length + (pregap ? 1 : 0);
    if (stated !== listed.length && stated !== all) {
      const why = `Medium ${disc} is said to have another number of tracks than came with it.`;
      ledger.push(ledgerRow('count-mismatch', 'tracks', why, { found: [stated, listed.length] }));
    }
  });

  if (hidden[0]) {
    const why = 'A track hidden before the first one is on no sleeve; it is left out.';
    const value = [...tracks, undefined].flatMap((track, i) => [
      ...hidden.filter(({ at }) => at === i).map((one) => one.track),
      ...(track ? [track] : []),
    ]);
    const alternatives = value.length > ITEMS ? [] : [{ path: 'tracks', value }];
    const found = hidden.slice(0, 10).map(({ track }) => track.title);
    ledger.push(ledgerRow('unreadable', 'tracks', why, { found, alternatives, count: hidden.length }));
  }
  for (const { title, length } of tracks)
    if (!length) ledger.add('not-in-text', 'tracks[].length', 'These tracks have no length.', title);
  if (spellings[0]) {
    const about = spellings.map(({ path }) => path);
    const why = 'The recordings of these tracks have other titles.';
    ledger.push(
      ledgerRow('spelling-conflict', about, why, { alternatives: spellings, count: spellings.length }),
    );
  }
  return { tracks, discs };
}
