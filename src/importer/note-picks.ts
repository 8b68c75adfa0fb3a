import type { Track } from '../model/review.js';
import type { LedgerRow } from './ledger.js';
import type { Mention } from './mentions.js';
import { namesOf, placesOf } from './names-in.js';
import { foundPick, isDenied, judgementsIn, small, type FoundPick } from './picks.js';
import { sentencesOf, type Span } from './text-blocks.js';
import type { PickKind, Vocabulary } from './vocabulary/vocabulary.js';

/** So many sentences of a note are read. */
const READ = 20;

/** Where a sentence of a note stands in the input: the row of the ledger that tells of the note has its place. */
function placeIn(at: number, length: number, row: LedgerRow | undefined, note: string): LedgerRow['from'] {
  const isWhole = row?.from && row.from[1] - row.from[0] === note.length;
  return isWhole ? [row.from[0] + at, row.from[0] + at + length] : (row?.from ?? null);
}

/** The names of tracks in a sentence. */
function mentionsIn({ text, start }: Span, names: ReturnType<typeof namesOf>): Mention[] {
  const found: Mention[] = [];
  for (const name of names)
    for (const at of placesOf(name, text)) {
      const [from, to] = [start + at, start + at + name.text.length];
      if (!found.some((one) => one.start < to && from < one.end))
        found.push({ track: name.track, start: from, end: to });
    }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Finds what the notes of tracks say of them: what stands below a row or behind it speaks of that track, but where it
 * names another. `ofList` are the rows of the ledger about the list.
 */
export function notePicks(
  tracks: readonly Track[],
  ofList: readonly LedgerRow[],
  words: Vocabulary,
): FoundPick[] {
  const names = namesOf(tracks.map(({ title }) => title));
  return tracks.flatMap(({ note }, track) => {
    if (!note) return [];
    const row = ofList.find(({ about }) => about[0] === `tracks[${track}].note`);
    const kinds = new Map<PickKind, FoundPick>();
    const take = (kind: PickKind, { text, start }: Span, from: number, to: number): void => {
      const place = placeIn(start + from, to - from, row, note);
      if (!kinds.has(kind)) kinds.set(kind, foundPick(track, kind, words, text.slice(from, to), place, 0.7));
    };
    for (const sentence of sentencesOf({ text: note, start: 0 }, words.short).slice(0, READ)) {
      const { text } = sentence;
      const mentions = mentionsIn(sentence, names);
      for (const { kind, tracks: of, from, to } of judgementsIn(sentence, mentions, track, words, true))
        if (of.length === 1 && of[0] === track) take(kind, sentence, from, to);
      if (mentions[0] || /[?？]["”’)]*$/.test(text)) continue;
      for (const [kind, pattern] of words.rowPicks) {
        const said = pattern.exec(small(text))?.[0];
        if (said && !isDenied(text, 0, said.length, words)) take(kind, sentence, 0, said.length);
      }
    }
    return [...kinds.values()];
  });
}
