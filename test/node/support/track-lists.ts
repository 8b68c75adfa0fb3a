import assert from 'node:assert/strict';
import { creditText } from '../../../src/model/credit-text.js';
import { readTrackLines, type LineTrack } from '../../../src/model/track-lines.js';

/** One song, as a list may state it. */
export interface Song {
  readonly artist: string;
  readonly title: string;
  readonly length?: string | undefined;
}

/** The songs of Rocky IV; the last length is not known. */
export const rockyIv: readonly Song[] = [
  { artist: 'Survivor', title: 'Burning Heart', length: '3:51' },
  { artist: 'John Cafferty and the Beaver Brown Band', title: "Heart's on Fire", length: '4:14' },
  { artist: 'Kenny Loggins & Gladys Knight', title: 'Double or Nothing', length: '3:25' },
  { artist: 'Survivor', title: 'Eye of the Tiger', length: '3:46' },
  { artist: 'Vince DiCola', title: 'War / Fanfare from Rocky', length: '5:53' },
  { artist: 'James Brown', title: 'Living in America', length: '4:40' },
  { artist: 'Robert Tepper', title: 'No Easy Way Out', length: '4:32' },
  { artist: 'Go West', title: 'One Way Street', length: '4:37' },
  { artist: 'Touch', title: 'The Sweetest Victory', length: '4:26' },
  { artist: 'Vince DiCola', title: 'Training Montage' },
];

/** A way in which people write a track list. */
export interface Dialect {
  readonly line: (song: Song, index: number) => string;
  /** What its rows state besides the title. */
  readonly has: readonly ('artist' | 'length')[];
  readonly order?: 'artist-title' | 'title-artist';
  readonly numbers?: 'plain' | 'vinyl' | 'none';
}

const two = (text: string | number) => String(text).padStart(2, '0');
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const vinyl = (index: number) => `${String.fromCharCode(65 + Math.floor(index / 5))}${(index % 5) + 1}`;
const padded = (length = '') => length && length.padStart(5, '0');

/** The dialects that a row can carry, by an example of each. */
export const dialects: Readonly<Record<string, Dialect>> = {
  '1. Survivor- Burning Heart': {
    line: ({ artist, title }, i) => `${i + 1}. ${artist}- ${title}`,
    has: ['artist'],
    order: 'artist-title',
  },
  '1. Survivor – Burning Heart (3:51)': {
    line: ({ artist, title, length }, i) => `${i + 1}. ${artist} – ${title}${length ? ` (${length})` : ''}`,
    has: ['artist', 'length'],
    order: 'artist-title',
  },
  '01 Burning Heart - Survivor': {
    line: ({ artist, title }, i) => `${two(i + 1)} ${title} - ${artist}`,
    has: ['artist'],
    order: 'title-artist',
  },
  '1 - Survivor - Burning Heart - 3:51': {
    line: ({ artist, title, length }, i) => `${i + 1} - ${artist} - ${title}${length ? ` - ${length}` : ''}`,
    has: ['artist', 'length'],
    order: 'artist-title',
  },
  'A1. Survivor — “Burning Heart” (3:51)': {
    line: ({ artist, title, length }, i) =>
      `${vinyl(i)}. ${artist} — “${title}”${length ? ` (${length})` : ''}`,
    has: ['artist', 'length'],
    order: 'artist-title',
    numbers: 'vinyl',
  },
  '1. "Burning Heart" by Survivor – 3:51': {
    line: ({ artist, title, length }, i) =>
      `${i + 1}. "${title}" by ${artist}${length ? ` – ${length}` : ''}`,
    has: ['artist', 'length'],
    order: 'title-artist',
  },
  '1. "Burning Heart" by Survivor – 3:51 *': {
    line: ({ artist, title, length }, i) =>
      `${i + 1}. "${title}" by ${artist}${length ? ` – ${length}` : ''} *`,
    has: ['artist', 'length'],
    order: 'title-artist',
  },
  '1 Burning Heart 3:51': {
    line: ({ title, length }, i) => `${i + 1} ${title}${length ? ` ${length}` : ''}`,
    has: ['length'],
  },
  'a1  Burning Heart         03:51': {
    line: ({ title, length }, i) => `${vinyl(i).toLowerCase()}  ${title}         ${padded(length)}`,
    has: ['length'],
    numbers: 'vinyl',
  },
  '１ Burning Heart ０３：５１': {
    line: ({ title, length }, i) => `${wide(String(i + 1))} ${title} ${wide(padded(length))}`,
    has: ['length'],
  },
  'Burning Heart by Survivor': {
    line: ({ artist, title }) => `${title} by ${artist}`,
    has: ['artist'],
    order: 'title-artist',
    numbers: 'none',
  },
  'Survivor - Burning Heart': {
    line: ({ artist, title }) => `${artist} - ${title}`,
    has: ['artist'],
    order: 'artist-title',
    numbers: 'none',
  },
};

/** Number, artist, title and length of each track, as a table shows them. */
export const table = (lines: readonly string[]) =>
  readTrackLines(lines).tracks.map(({ number, artist, title, length }) => [
    number,
    artist && creditText(artist),
    title,
    length,
  ]);

/** The track of a list of one row. */
export function one(line: string): LineTrack {
  const [track, ...more] = readTrackLines([line]).tracks;
  assert.ok(track && !more.length);
  return track;
}

/** The track without what every track has. */
export const bare = (track: LineTrack) =>
  Object.fromEntries(Object.entries(track).filter(([key]) => key !== 'sure' && key !== 'text'));
