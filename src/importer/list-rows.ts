import { SHORT } from '../model/leaf-rules.js';
import { pickKind } from '../model/pick-kind.js';
import type { Track } from '../model/review.js';
import { readTrackLines, type TrackLines } from '../model/track-lines.js';
import { withDashes, withoutRemarks, withoutStars } from './row-shapes.js';
import type { Line } from './text-blocks.js';
import { withoutLabel } from './track-runs.js';
import { rewritten } from './vocabulary/rewrite.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Dots that lead from a title to its length. */
const LEADERS = /\s*(?:\.{3,}|…{2,}|(?:\. ){3,})\s*(?=\(?\d{1,2}:\d\d)/g;

/** The tracks of rows: by the columns of a table, else by their words. */
export function readRows(rows: readonly Line[], words: Vocabulary): TrackLines {
  const inTable = rows.flatMap(({ text, markup }) =>
    markup?.row ? { ...markup.row.track, sure: true, text } : [],
  );
  if (!rows[0] || inTable.length < rows.length) {
    const starred = withoutStars(
      rows.map(({ text }) =>
        rewritten((rows[1] ? text : withoutLabel(text)).replace(LEADERS, ' '), words.rowMarks),
      ),
    );
    const shaped = withoutRemarks(withDashes(starred.rows));
    const { tracks, order } = readTrackLines(shaped.rows);
    if (tracks.length !== rows.length) return { order, tracks };
    return {
      order,
      tracks: tracks.map((row, i) => {
        const note = [row.note, shaped.remarks[i]].filter(Boolean).join(' ');
        const mark = starred.marks[i];
        const ratings = mark && [mark];
        return { ...row, text: rows[i]?.text ?? '', ...(note && { note }), ...(ratings && { ratings }) };
      }),
    };
  }
  const isInferred = rows.some(({ markup }) => markup?.row?.isOrderInferred);
  return { tracks: inTable, order: isInferred ? undefined : 'artist-title' };
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
