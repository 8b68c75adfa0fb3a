import { ITEMS, LONG } from '../model/leaf-rules.js';
import type { Caption, Track } from '../model/review.js';
import { parseSideHeading, type SideHeading } from '../model/side.js';
import { readTrackLines, type LineTrack } from '../model/track-lines.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { placeOf, type Line } from './text-blocks.js';
import { findRun, numberOf } from './track-runs.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A track list in a text. */
export interface TextTracks {
  /** The lines that are no part of it, in their order. */
  readonly prose: readonly Line[];
  readonly tracks: readonly Track[];
  readonly captions: readonly Caption[];
  readonly ledger: readonly LedgerRow[];
}

/** A sentence that stands between rows is said of the track above it; anything shorter is a caption. */
const isRemark = (text: string): boolean => /[.!?…]["”’)]*$/.test(text) && text.split(' ').length > 5;

/** What a text has in quotes, and what stands between them. */
const quotedIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/["“”„«»]/)
      .map((part) => part.replace(/[,.!?]$/, '')),
  );

/** True where rows that no heading calls tracks are some: anything may be numbered. */
function areTracks(
  rows: readonly LineTrack[],
  headline: string,
  over: string,
  quotes: ReadonlySet<string>,
  words: Vocabulary,
): boolean {
  const most = (of: (row: LineTrack) => unknown): boolean =>
    rows.filter((row) => row.sure && of(row)).length * 2 > rows.length;
  if (most(({ length }) => length)) return true;
  if (words.ranking.test(headline)) return false;
  if (most(({ text }) => /["“„«].+["”»]/.test(text)) || most(({ side }) => side)) return true;
  const quoted = rows.filter(({ title }) => quotes.has(title.toLowerCase())).length;
  return most(({ artist }) => artist) ? quoted > 0 || words.music.test(`${headline}\n${over}`) : quoted > 1;
}

/**
 * Finds the tracks of a text: below a heading, or in a numbered list of which lengths, quotes or the text round it tell
 * that it holds music.
 */
export function textTracks(lines: readonly Line[], headline: string, words: Vocabulary): TextTracks {
  const none = { prose: lines, tracks: [], captions: [], ledger: [] };
  const run = findRun(lines, words);
  if (!run) return none;
  const { first, last, heading, isHeaded } = run;
  // in a list without numbers a title may begin with one
  const isNumbered = numberOf(lines[first] as Line) === 1;

  const rows: Line[] = [];
  const heads = new Map<number, SideHeading>();
  const captions: { after: number; line: Line }[] = [];
  const remarks = new Map<number, Line[]>();
  // a side stands over its first row
  const start = parseSideHeading(lines[first - 1]?.text ?? '') && first - 1 > heading ? first - 1 : first;
  for (const line of lines.slice(start, last + 1)) {
    const side = numberOf(line) === undefined ? parseSideHeading(line.text) : undefined;
    if (side) heads.set(rows.length, { ...heads.get(rows.length), ...side });
    else if (!isNumbered || numberOf(line) !== undefined) rows.push(line);
    else if (isRemark(line.text)) remarks.set(rows.length, [...(remarks.get(rows.length) ?? []), line]);
    else captions.push({ after: rows.length, line });
  }
  const beyond = rows.splice(ITEMS);
  const { tracks: inRows, order: told } = readTrackLines(rows.map(({ text }) => text));
  const wordsOf = (some: readonly Line[]): string => some.map(({ text }) => text).join('\n');
  const quotes = quotedIn(wordsOf([...lines.slice(0, start), ...lines.slice(last + 1)]));
  // titles stand in quotes, artists do not
  const inQuotes = (of: (row: LineTrack) => unknown): number =>
    inRows.filter((row) => quotes.has(String(of(row)).toLowerCase())).length;
  const isSwapped = !told && inQuotes(({ artist = '' }) => artist) > inQuotes(({ title }) => title);
  const order = isSwapped ? 'title-artist' : told;
  const read = isSwapped ? inRows.map((row) => ({ ...row, ...swapped(row) })) : inRows;
  const over = wordsOf(lines.slice(Math.max(0, start - 2), start));
  if (!isHeaded && !areTracks(read, headline, over, quotes, words)) {
    const [from, to] = [placeOf(lines[first] as Line)[0], placeOf(lines[last] as Line)[1]];
    const row = ledgerRow('list-not-read', 'tracks', 'Nothing says that this list holds tracks.', {
      found: [read.length],
      from: [from, to],
      confidence: 0.7,
      alternatives: [{ path: 'tracks', value: read.map(plain) }],
    });
    return { ...none, ledger: [row] };
  }

  let at: SideHeading = {};
  const tracks = read.map((track, i) => {
    const { side = heads.get(i)?.disc ? undefined : at.side, disc = at.disc } = heads.get(i) ?? {};
    at = { ...(side && { side }), ...(disc && { disc }) };
    const note = [track.note, ...(remarks.get(i + 1) ?? []).map(({ text }) => text)]
      .filter(Boolean)
      .join(' ');
    return { ...at, ...track, ...(note && { note: note.slice(0, LONG) }) };
  });
  const ledger = captions.map(({ after, line }, i) =>
    ledgerRow('caption-apart', `captions[${i}]`, `The line stands between two tracks and has no number.`, {
      found: [line.text, after],
      from: placeOf(line),
      confidence: 0.9,
    }),
  );
  if (beyond[0])
    ledger.push(
      ledgerRow(
        'unreadable',
        'tracks',
        `A review has at most ${ITEMS} tracks: the rows behind them were left out.`,
        {
          from: placeOf(beyond[0]),
          count: beyond.length,
        },
      ),
    );
  for (const [after, said] of remarks)
    for (const line of said)
      ledger.push(
        ledgerRow('inferred', `tracks[${after - 1}].note`, 'The sentence stands below this track.', {
          found: [line.text],
          from: placeOf(line),
          confidence: 0.7,
        }),
      );
  tracks.forEach(({ sure, text }, i) => {
    const row = rows.length === tracks.length ? rows[i] : undefined;
    if (!sure)
      ledger.push(
        ledgerRow(
          'ambiguous-line',
          `tracks[${i}].title`,
          'The line can be read in more than one way: it is kept whole.',
          {
            found: [text],
            from: row ? placeOf(row) : null,
            confidence: 0.3,
          },
        ),
      );
  });
  if (tracks.some(({ artist }) => artist)) {
    const isArtistFirst = order !== 'title-artist';
    ledger.push(
      ledgerRow(
        'order-inferred',
        'tracks[].artist',
        order
          ? isSwapped
            ? 'The text has the other side of the mark in quotes, as titles are.'
            : 'The list as a whole shows which side of the mark is the artist.'
          : 'Nothing shows which side of the mark is the artist: the first was taken.',
        {
          found: [isArtistFirst ? 'artist, title' : 'title, artist'],
          from: [rows[0]?.start ?? 0, placeOf(rows.at(-1) ?? (lines[last] as Line))[1]],
          confidence: order ? 0.9 : 0.5,
          alternatives: order ? [] : [{ path: 'tracks', value: tracks.map(swapped) }],
        },
      ),
    );
  }
  return {
    prose: [
      ...(isHeaded
        ? [...lines.slice(0, heading), ...lines.slice(heading + 1, start)]
        : lines.slice(0, start)),
      ...lines.slice(last + 1),
    ],
    tracks: tracks.map(plain),
    captions: captions.map(({ after, line: { text } }) => ({ after, text })),
    ledger,
  };
}

/** A track without what its row says of itself. */
const plain = ({ sure: _sure, text: _text, ...track }: LineTrack): Track => track;

/** The other reading of a row. */
function swapped(row: LineTrack): Track {
  const track = plain(row);
  return typeof track.artist === 'string' ? { ...track, title: track.artist, artist: track.title } : track;
}
