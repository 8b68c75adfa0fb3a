import { SHORT } from '../../model/leaf-rules.js';
import { pickKind } from '../../model/pick-kind.js';
import type { Track } from '../../model/review.js';
import { readTrackLines, type TrackLines } from '../../model/track-lines.js';
import { pickBehind } from './row-picks.js';
import {
  withArtists,
  withDashes,
  withLengths,
  withoutCodes,
  withoutCredits,
  withoutDots,
  withoutLabels,
  withoutRemarks,
  withoutStars,
  withoutTabs,
  type Remarked,
} from './row-shapes.js';
import type { Line } from '../text-blocks.js';
import { numberPrefix } from '../../model/track-number.js';
import { withoutLabel } from './inline-lists.js';
import { rewritten } from '../vocabulary/rewrite.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Dots, a stroke or a bar that lead from a title to its length. */
const LEADERS = /\s*(?:\.{3,}|…{2,}|(?:\. ){3,}| \.{1,2}(?= )| [/|·] )\s*(?=\(?\d{1,2}:\d\d)/g;

/** A mark before the next number of a list in one line. */
const BEFORE_NUMBER = /\s+[/|;,]\s+(?=\d{1,3}[.)]\s)/g;

/** A row that begins with words that stand out, and goes on with a sentence: the words, and what is said of them. */
function standsOut({ text, start, markup }: Line): readonly [row: string, said: string] | undefined {
  const [first] = markup?.emphasis ?? [];
  if (!first || first.start - start > (numberPrefix(text)?.end ?? 0) + 1) return undefined;
  const end = first.start - start + first.text.length;
  const [lead = ''] =
    /^["”“»]?(?: ?[([]?\d{1,2}:[0-5]\d[)\]]?)?(?= ?[–—:.-]| |$)/.exec(text.slice(end)) ?? [];
  const rest = text.slice(end + lead.length);
  const by = /^ by ([^.!?]{1,60})\. +(?=\S)/.exec(rest);
  if (by) {
    const number = text.slice(0, first.start - start).replace(/["“„«]$/, '');
    return [`${number}“${first.text}” by ${by[1] ?? ''}`, rest.slice(by[0].length)];
  }
  const said = rest.replace(/^[\s–—:.-]{0,5}/, '');
  return said.split(' ').length > 3 ? [text.slice(0, end + lead.length), said] : undefined;
}

/** Rows of which most begin with words that stand out: what is said of each is parted from them. */
function withoutSentences(rows: readonly Line[]): Remarked {
  const found = rows.map(standsOut);
  const stands = rows.filter(({ markup }) => markup?.emphasis[0]).length;
  const isSo = rows.length > 2 && found.filter(Boolean).length * 2 > rows.length && stands * 4 >= rows.length * 3;
  return {
    rows: rows.map(({ text }, i) => (isSo && found[i]?.[0]) || text),
    remarks: found.map((one) => (isSo ? one?.[1] : undefined)),
  };
} // prettier-ignore

/** Rows without the judgements behind them. */
function withoutJudgements(rows: readonly string[], words: Vocabulary): Remarked {
  const found = rows.map((row) => pickBehind(row, words));
  return { rows: rows.map((row, i) => found[i]?.row ?? row), remarks: found.map((one) => one?.found) };
}

/** The tracks of rows: by the columns of a table, else by their words. */
export function readRows(rows: readonly Line[], words: Vocabulary): TrackLines {
  const inTable = rows.flatMap(({ text, markup }) =>
    markup?.row ? { ...markup.row.track, sure: true, text } : [],
  );
  if (rows[0] && inTable.length === rows.length) {
    const isInferred = rows.some(({ markup }) => markup?.row?.isOrderInferred);
    return { tracks: inTable, order: isInferred ? undefined : 'artist-title' };
  }
  const inTabs = rows[2] && rows.every(({ cells }) => cells);
  const spoken = withoutSentences(rows);
  const texts = rows.map(({ cells }, i) => {
    const text = spoken.rows[i] ?? '';
    if (cells && inTabs) return withoutTabs(cells);
    return rewritten(
      (rows[1] ? text : withoutLabel(text).replace(BEFORE_NUMBER, ' ')).replace(LEADERS, ' '),
      words.rowMarks,
    );
  });
  const spaced = withLengths(withoutDots(texts));
  const remarked = withoutRemarks(spaced);
  const starred = withoutStars(remarked.rows);
  const credited = withoutCredits(withoutCodes(starred.rows));
  const judged = withoutJudgements(credited.rows, words);
  const labelled = withoutLabels(judged.rows);
  const shaped = withoutRemarks(withDashes(labelled.rows));
  const { tracks, order } = readTrackLines(withArtists(shaped.rows));
  if (tracks.length !== rows.length) return { order, tracks };
  const said = [spoken, remarked, credited, judged, labelled, shaped];
  return {
    order,
    tracks: tracks.map((row, i) => {
      const note = [row.note, ...said.map(({ remarks }) => remarks[i])].filter(Boolean).join(' ');
      const mark = starred.marks[i];
      const ratings = mark && [mark];
      return { ...row, text: rows[i]?.text ?? '', ...(note && { note }), ...(ratings && { ratings }) };
    }),
  };
}

/** What a page's markup says of a row beside its words: where its link leads, and what is marked. */
export function ofPage(line: Line | undefined): Pick<Track, 'media' | 'picks'> {
  const { links = [], marks = [], row } = line?.markup ?? {};
  const url = links.find((link) => /^https?:/i.test(link.url))?.url;
  if (row) return {};
  return {
    ...(url && { media: [{ url }] }),
    ...(marks[0] && {
      picks: marks.map((label) => ({ kind: pickKind(label), label: label.slice(0, SHORT) })),
    }),
  };
}
