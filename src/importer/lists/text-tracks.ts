import { ITEMS, LONG } from '../../model/leaf-rules.js';
import type { Caption, Track } from '../../model/review.js';
import type { SideHeading } from '../../model/side.js';
import type { LineTrack } from '../../model/track-lines.js';
import { ledgerRow, type LedgerRow } from '../ledger.js';
import { ofPage, readRows } from './list-rows.js';
import { sideIn } from './side-in.js';
import { CLIP, kindOfAddress } from '../text-links.js';
import { placeOf, type Line } from '../text-blocks.js';
import { evidenceOf, quotedIn } from './track-evidence.js';
import { isAboutMusic, isAboutOther, topicOf } from './topic.js';
import { areHours, partsOf, placeOfRows } from './run-parts.js';
import { findRuns, type TrackRun } from './track-runs.js';
import { otherHeadline, otherList } from '../vocabulary/other-lists.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** A track list in a text. */
export interface TextTracks {
  /** The lines that are no part of it, in their order. */
  readonly prose: readonly Line[];
  readonly tracks: readonly Track[];
  readonly captions: readonly Caption[];
  readonly ledger: readonly LedgerRow[];
  /** The first and the last of its lines; absent where there is no list. */
  readonly at?: readonly [first: number, last: number];
  /** Only what the text is about tells that these are tracks: another list of it may tell more. */
  readonly isWeak?: boolean;
}

/** What stands below a row and says who wrote it. */
const WRITTEN = /^(?:written|composed|music|words and music) by (\S.*)$/i;

/** What is still to be done, or is done. */
const TO_DO = /^(?:\d{1,3}[.)] )?\[[ x✓]?\] /i;

/** True for an address where something can be heard or seen. */
const isHeard = (url: string): boolean => kindOfAddress(url) === 'listen' || CLIP.test(url);

const wordsOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** So many lists are looked at: a text has no more, and each is compared with all of it. */
const LISTS = 50;

/**
 * Finds the tracks of a text: below a heading, or in a numbered list of which lengths, quotes or the text round it tell
 * that it holds music.
 */
export function textTracks(lines: readonly Line[], headline: string, words: Vocabulary): TextTracks {
  const ledger: LedgerRow[] = [];
  let count = 0;
  let weak: TextTracks | undefined;
  for (const run of findRuns(lines, headline, words, isAboutMusic(topicOf(headline, wordsOf(lines))))) {
    if (++count > LISTS) break;
    const found = readRun(lines, run, headline, words);
    if (found.at && !found.isWeak) return withNextPart(found, found.at, lines, headline, words);
    if (found.at) weak ??= found;
    else ledger.push(...found.ledger);
  }
  if (weak?.at) return withNextPart(weak, weak.at, lines, headline, words);
  return { prose: lines, tracks: [], captions: [], ledger };
}

/** A row of a list that goes on another, about the same tracks in the whole. */
const behind = (row: LedgerRow, tracks: number, captions: number): LedgerRow => ({
  ...row,
  about: row.about.map((path) =>
    path.replace(
      /^(tracks|captions)\[(\d+)\]/,
      (_, name: string, at: string) => `${name}[${Number(at) + (name === 'tracks' ? tracks : captions)}]`,
    ),
  ),
  // these are of the part alone
  alternatives: row.alternatives.filter(({ path }) => path !== 'tracks'),
});

/** A heading of tracks that come on top. */
const BONUS = /^bonus(?!\p{L}{8}).{0,30}$/iu;

/** A list with the next side or disc of it, where paragraphs stand between the two. */
function withNextPart(
  list: TextTracks,
  [first, last]: readonly [number, number],
  lines: readonly Line[],
  headline: string,
  words: Vocabulary,
): TextTracks {
  const rest = lines.slice(last + 1);
  for (const run of findRuns(rest, headline, words, true)) {
    const over = rest[run.first - 1]?.text ?? '';
    if (!sideIn(over, words) && !BONUS.test(over)) continue;
    const next = readRun(rest, { ...run, heading: -1, isHeaded: true }, headline, words);
    if (!next.at || list.tracks.length + next.tracks.length > ITEMS) return list;
    const count = list.tracks.length;
    const from = rest[0]?.start ?? 0;
    const whole: TextTracks = {
      prose: [...list.prose.filter(({ start }) => start < from), ...next.prose],
      tracks: [...list.tracks, ...next.tracks],
      captions: [
        ...list.captions,
        ...next.captions.map(({ after, text }) => ({ after: after + count, text })),
      ],
      ledger: [...list.ledger, ...next.ledger.map((row) => behind(row, count, list.captions.length))],
    };
    const at = [first, last + 1 + next.at[1]] as const;
    return withNextPart({ ...whole, at }, at, lines, headline, words);
  }
  return list;
}

/** Reads one list; without tracks where nothing tells that it holds some. */
function readRun(lines: readonly Line[], run: TrackRun, headline: string, words: Vocabulary): TextTracks {
  const none = { prose: lines, tracks: [], captions: [], ledger: [] };
  const { heading, isHeaded } = run;
  const parts = partsOf(lines, run, words);
  const { heads, captions, remarks, ratings, start, end } = parts;
  const rows = parts.rows.slice(0, ITEMS);
  const beyond = parts.rows.slice(ITEMS);
  const { tracks: inRows, order: told } = readRows(rows, words);
  const prose = wordsOf([...lines.slice(0, start), ...lines.slice(end + 1)]);
  const quotes = quotedIn(prose);
  const said = wordsOf([...remarks.values()].flat());
  const topic = topicOf(headline, `${prose}\n${said}`);
  // titles stand in quotes, artists do not
  const inQuotes = (of: (row: LineTrack) => unknown): number =>
    inRows.filter((row) => quotes.has(String(of(row)).toLowerCase())).length;
  const isSwapped = !told && inQuotes(({ artist = '' }) => artist) > inQuotes(({ title }) => title);
  const order = isSwapped ? 'title-artist' : told;
  const read = isSwapped ? inRows.map((row) => ({ ...row, ...swapped(row) })) : inRows;
  const over = wordsOf(lines.slice(Math.max(0, start - 2), start));
  const isSure = rows.length > 1 && rows.every(({ markup }) => markup?.row?.isSure);
  // sides, or what plays the album beside the list
  const isSided = heads.size > 1;
  const isOfOther =
    otherList.test(lines[start - 1]?.text ?? '') ||
    otherHeadline.test(headline) ||
    (!isHeaded && !isSided && (isSure ? topic.other > topic.music : isAboutOther(topic))) ||
    rows.every(({ text }) => TO_DO.test(text)) ||
    areHours(rows);
  const isPlayed = [lines[start - 1], lines[end + 1]].some(
    (line) => line?.markup?.moment && kindOfAddress(line.markup.moment.url) === 'listen',
  );
  const leads = rows.filter(({ markup }) => markup?.links.some(({ url }) => isHeard(url)));
  const evidence = {
    rows: read,
    headline,
    over,
    prose,
    quotes,
    topic,
    isPlayed: leads.length * 2 > rows.length,
    isBare: !!run.isBare,
    isLed: !!run.isLed,
  };
  const isClear = isHeaded || isSure || isSided || isPlayed;
  const sureness = isOfOther ? 'none' : isClear ? 'strong' : evidenceOf(evidence, words);
  if (sureness === 'none') {
    const row = ledgerRow('list-not-read', 'tracks', 'Nothing says that this list holds tracks.', {
      found: [read.length],
      from: placeOfRows(lines, parts),
      confidence: 0.7,
      alternatives: [{ path: 'tracks', value: read.map(plain) }],
    });
    return { ...none, ledger: [row] };
  }

  let at: SideHeading = {};
  const tracks = read.map((track, i) => {
    const { side = heads.get(i)?.disc ? undefined : at.side, disc = at.disc } = heads.get(i) ?? {};
    at = { ...(side && { side }), ...(disc && { disc }) };
    const said = remarks.get(i + 1) ?? [];
    const written = said.flatMap(({ text, markup }) => (markup?.isDetail && WRITTEN.exec(text)?.[1]) || []);
    const note = [
      track.note,
      ...said.filter(({ text }) => !written[0] || !WRITTEN.test(text)).map(({ text }) => text),
    ]
      .filter(Boolean)
      .join(' ');
    const composers = written.flatMap((names) => names.split(/, | and | & /)).filter(Boolean);
    const own = rows.length === read.length ? ofPage(rows[i]) : {};
    const rating = ratings.get(i + 1);
    return {
      ...at,
      ...track,
      ...own,
      ...(rating && { ratings: [rating] }),
      ...(composers[0] && { composers }),
      ...(note && { note: note.slice(0, LONG) }),
    };
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
          from: [rows[0]?.start ?? 0, placeOf(rows.at(-1) ?? (lines[end] as Line))[1]],
          confidence: order ? 0.9 : 0.5,
          alternatives: order ? [] : [{ path: 'tracks', value: tracks.map(swapped) }],
        },
      ),
    );
  }
  return {
    prose: run.isProse
      ? lines
      : [
          ...(isHeaded && heading >= 0
            ? [...lines.slice(0, heading), ...lines.slice(heading + 1, start)]
            : lines.slice(0, start)),
          ...lines.slice(end + 1),
        ],
    tracks: tracks.map(plain),
    captions: captions.map(({ after, line: { text } }) => ({ after, text })),
    ledger,
    at: [start, end],
    isWeak: sureness === 'weak',
  };
}

/** A track without what its row says of itself. */
const plain = ({ sure: _sure, text: _text, ...track }: LineTrack & Track): Track => track;

/** The other reading of a row. */
function swapped(row: LineTrack): Track {
  const track = plain(row);
  return typeof track.artist === 'string' ? { ...track, title: track.artist, artist: track.title } : track;
}
