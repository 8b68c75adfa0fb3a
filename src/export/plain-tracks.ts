import { creditText } from '../model/credit-text.js';
import { distinct } from '../model/distinct.js';
import type { Track } from '../model/review.js';
import { readTrackLines, splitLine, type LineTrack } from '../model/track-lines.js';
import { words } from './plain-tags.js';

/** So often a list is read anew without the rows that say something else; then each row is marked. */
const ROUNDS = 4;

/** The credit of a track in one line. */
export const artistOf = ({ artist }: Track): string => words(creditText(artist ?? ''));

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

// Latin words with nothing between them that a reader looks for, and a length as the reader writes it.
const SIMPLE = /^(?!(?:.* )?by(?: |$))[a-zß-öø-ÿ'’!?&./]+(?:(?:,? |-)[a-zß-öø-ÿ'’!?&./]+)*$/i;
const SIMPLE_LENGTH = /^(?:0|[1-9]\d?)(?::[0-5]\d){1,2}$/;

const isWords = (text: string): boolean => text.length < 400 && SIMPLE.test(text);

/**
 * True for a list whose rows say one thing only: most lists do, and to read them is half of the work for a page. The
 * artist is the side of the dash that repeats itself, or the first; a fifth of the rows must have one, or none.
 */
function isSimple(tracks: readonly Track[]): boolean {
  const credited: Track[] = [];
  for (const track of tracks) {
    const artist = artistOf(track);
    if (track.lang || !isWords(track.title) || (track.length && !SIMPLE_LENGTH.test(track.length)))
      return false;
    if (artist && !isWords(artist)) return false;
    if (artist) credited.push(track);
  }
  const count = credited.length;
  return (
    !count ||
    (count * 5 >= tracks.length &&
      distinct(credited.map(({ title }) => title)) >= new Set(credited.map(artistOf)).size)
  );
}

/**
 * The tracks whose title, artist and length the words of their row say: read as a list by those who read it back, they
 * give the same. The others need marks.
 */
export function plainTracks(tracks: readonly Track[]): ReadonlySet<Track> {
  if (isSimple(tracks)) return new Set(tracks);
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
