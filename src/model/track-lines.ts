import { parseCredit } from './artist-credit.js';
import { distinct } from './distinct.js';
import type { Track } from './review.js';
import { splitAliases } from './title-aliases.js';
import { readLine, type ParsedLine, type Parts } from './track-line.js';
import { numberPrefix, type NumberPrefix } from './track-number.js';

/** A track as its row has it. */
export type LineTrack = Pick<
  Track,
  'title' | 'number' | 'artist' | 'length' | 'aliases' | 'composers' | 'note' | 'side' | 'disc'
> & {
  /** False where the row can be read in more than one way: then its title is the whole row, and nothing is guessed. */
  readonly sure: boolean;
  /** The row as given. */
  readonly text: string;
};

/** The tracks of a list, one a row. */
export interface TrackLines {
  readonly tracks: readonly LineTrack[];
  /** What the list tells of the order; undefined where it tells nothing, so that the artist was taken to be first. */
  readonly order: 'artist-title' | 'title-artist' | undefined;
}

const countsUp = (numbers: readonly (NumberPrefix | undefined)[]) =>
  numbers.length > 1 &&
  numbers.every((number, i) => {
    const before = numbers[i - 1];
    if (!number || !before) return number && !i;
    // A list may begin again, and a side or a disc may hold one track.
    const again = number.count === 1 && (before.count > 1 || number.is.side || number.is.disc);
    return again || number.count === before.count + 1;
  });

/** The rows of a list that is written in one line: `01 A - B * 02 C - D`, `1. A 2. B 3. C`. Any other line is one row. */
export const splitLine = (text: string): string[] => {
  const rows = text.trim().split(/\s[*•|]\s+(?=#?\w?\d)|\s(?=\d{1,3}[.)]\s)/);
  const whole = countsUp(rows.map((row) => numberPrefix(row)));
  // Two numbers may stand in one title: "1. Symphony No. 2. Andante".
  return whole && (rows.length > 2 || /\s[*•|]\s/.test(text)) ? rows : [text];
};

// `by` behind these does not stand between a title and an artist.
const WRITTEN = /\b(?:written|composed|performed|produced|sung)$/i;

/**
 * Reads a track list, one track a row, in the order of the rows. The whole list decides what a row alone leaves open:
 * which side of a dash is the artist (quotes and `by` show it, else the side that repeats itself, else it is the
 * first), and whether a number or a time belongs to a title.
 */
export const readTrackLines = (lines: readonly string[]): TrackLines => {
  const texts = lines.flatMap(splitLine);
  const some = (rows: readonly unknown[]) => rows.length * 5 >= texts.length;
  const most = (rows: readonly unknown[]) => rows.length * 2 > texts.length;

  const drafts = texts.map((text) => readLine(text));
  const numbered = countsUp(drafts.map((row) => row.number));
  const timed = some(drafts.filter((row) => row.length));
  let last = NaN;
  const rows = drafts.map((row) => {
    const { text, number, length } = row;
    // A number that goes on from the row before is one, whatever it looks like.
    const next = numbered || number?.count === last + 1;
    const kept = !number || next || number.firm;
    if (number && kept) last = number.count;
    return kept && (timed || !length) ? row : readLine(text, next, timed);
  });

  const quoted = rows.filter((row) => row.quoted?.artist);
  const dashed = rows.filter((row) => row.first);
  const glued = most(dashed.filter((row) => row.glued)) || quoted.length + dashed.length === rows.length;
  const halves = dashed.filter((row) => glued || !row.glued);
  const split = some([...quoted, ...halves]);
  const said = rows.length > 1 && most(rows.filter((row) => row.by));
  const named = rows.filter((row) => row.named);
  const written = named.filter((row) => row.named?.names?.includes(',')).length * 2 >= named.length;

  // Above 0 when the artist stands first, below 0 when it stands last, 0 when nothing tells.
  const artistFirst =
    quoted.filter((row) => row.artistFirst).length * 2 - quoted.length ||
    (said ? -1 : 0) ||
    (split
      ? distinct(halves.map((row) => row.last?.artist)) - distinct(halves.map((row) => row.first?.artist))
      : 0);

  const divide = ({ quoted, by, first, last, named, glued: tight }: ParsedLine): Parts | undefined => {
    if (quoted) return quoted;
    if (said && by && !WRITTEN.test(by.title)) return by;
    if (split && (glued || !tight) && first) return artistFirst < 0 ? last : first;
    return written ? named : undefined;
  };

  const japanese = /[ぁ-ヿ]/.test(texts.join());
  const tracks = rows.map((row): LineTrack => {
    const { text, rest, length, number, loose, by, first } = row;
    const parts = divide(row);
    const { title = rest, artist, names, note = row.note } = parts ?? {};
    const sure = !!parts || !(loose || by || first);
    return {
      ...(sure ? splitAliases(title, japanese) : { title }),
      ...(artist && { artist: parseCredit(artist) }),
      ...number?.is,
      ...(length && { length }),
      ...(names && { composers: names.split(', ') }),
      ...(note && { note }),
      sure,
      text,
    };
  });
  return { tracks, order: artistFirst ? (artistFirst > 0 ? 'artist-title' : 'title-artist') : undefined };
};
