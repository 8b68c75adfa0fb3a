import { secondsIn } from './clock.js';
import type { Review, Track } from './review.js';

/** How long something is. */
export interface Total {
  /** The sum of the known lengths; undefined when none is known. */
  seconds?: number | undefined;
  /** A length is missing, so that it is longer. */
  atLeast: boolean;
}
interface DiscRow extends Total {
  readonly kind: 'disc';
  readonly number: number;
  readonly title: string | undefined;
}
interface SideRow extends Total {
  readonly kind: 'side';
  readonly name: string;
}
interface PlayedRow {
  readonly kind: 'track';
  /** Its position in `review.tracks`. */
  readonly index: number;
  readonly track: Track;
  /** Its own number, or the one that follows from the tracks before it. */
  readonly number: string;
  readonly seconds: number | undefined;
}

/** One thing that a track list shows, from top to bottom. */
export type TrackRow =
  Readonly<DiscRow> | Readonly<SideRow> | PlayedRow | { readonly kind: 'caption'; readonly text: string };

/** The rows, and what the whole list comes to. */
export interface TrackRows {
  readonly rows: readonly TrackRow[];
  readonly total: Readonly<Total> & { readonly count: number };
}

/**
 * What a track list shows: the tracks in the order of the review, the captions where they stand, a heading wherever a
 * disc or a side begins. A track that names neither belongs to those of the track before it.
 */
export const trackRows = ({
  tracks = [],
  captions = [],
  discs = [],
}: Pick<Review, 'tracks' | 'captions' | 'discs'>): TrackRows => {
  const rows: TrackRow[] = [];
  const total: Total & { count: number } = { count: tracks.length, atLeast: false };
  const titles = new Map(discs.map((disc) => [disc.number, disc.title]));
  const texts = [...captions].sort((a, b) => a.after - b.after);
  const tell = (after: number) => {
    for (let next; (next = texts[0]) && next.after <= after; texts.shift())
      rows.push({ kind: 'caption', text: next.text });
  };
  let disc: DiscRow | undefined;
  let side: SideRow | undefined;
  let number = '0';

  tell(0);
  tracks.forEach((track, index) => {
    if (track.disc && track.disc !== disc?.number) {
      disc = { kind: 'disc', number: track.disc, title: titles.get(track.disc), atLeast: false };
      rows.push(disc);
      side = undefined;
      number = '0';
    }
    if (track.side && track.side !== side?.name) {
      side = { kind: 'side', name: track.side, atLeast: false };
      rows.push(side);
      // Numbers like A1 begin again on each side, plain ones go on.
      if (/^\D/.test(number)) number = `${track.side}0`;
    }
    const seconds = secondsIn(track.length);
    for (const sum of [total, disc, side]) {
      if (sum && seconds === undefined) sum.atLeast = true;
      else if (sum) sum.seconds = (sum.seconds ?? 0) + (seconds ?? 0);
    }
    const next = number.replace(/\d{1,9}$/, (digits) => `${+digits + 1}`);
    const own = track.number ?? next;
    number = /\d$/.test(own) ? own : next;
    rows.push({ kind: 'track', index, track, number: own, seconds });
    tell(index + 1);
  });
  tell(Infinity);
  return { rows, total };
};
