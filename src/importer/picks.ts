import type { TrackPick } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import type { Mention } from './mentions.js';
import type { Span } from './text-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A pick that the prose gives to a track. */
export interface FoundPick {
  readonly track: number;
  readonly pick: TrackPick;
  readonly row: LedgerRow;
}

/** A clause is no longer. */
const CLAUSE = 200;

/** True where the clause before a judgement takes it back. */
function isDenied(before: string, words: Vocabulary): boolean {
  const parts = before.split(words.clause);
  return words.negation.test(parts.at(-1) ?? '');
}

/**
 * Finds what the prose says of tracks. A sentence that names one track speaks of it; one that goes on (`It is …`) speaks
 * of the track that its paragraph named last; any other judgement is left alone.
 */
export function findPicks(
  paragraphs: readonly (readonly Span[])[],
  mentions: readonly Mention[],
  words: Vocabulary,
): FoundPick[] {
  const found: FoundPick[] = [];
  for (const sentences of paragraphs) {
    let last: number | undefined;
    for (const { text, start } of sentences) {
      const here = mentions.filter((one) => one.start >= start && one.start < start + text.length);
      const named = new Set(here.map(({ track }) => track));
      const isNew = words.isNew.test(text);
      for (const [kind, pattern] of words.picks) {
        for (const { 0: judgement, index } of text.matchAll(pattern)) {
          if (/\?["”’)]*$/.test(text) || isDenied(text.slice(Math.max(0, index - CLAUSE), index), words))
            continue;
          const [only] = named;
          const isOn = !here[0] && !isNew && words.goesOn.test(text);
          const track = named.size === 1 ? only : isOn ? last : undefined;
          if (
            track === undefined ||
            found.some(({ track: other, pick }) => other === track && pick.kind === kind)
          )
            continue;
          found.push({
            track,
            pick: { kind },
            row: ledgerRow('pick-found', `tracks[${track}].picks`, 'The text says so of this track.', {
              found: [kind, judgement],
              from: [start + index, start + index + judgement.length],
              confidence: named.size === 1 ? 0.9 : 0.7,
              alternatives: [{ path: `tracks[${track}].picks`, value: undefined }],
            }),
          });
        }
      }
      // of several in one sentence none is meant by "it"
      if (named.size) last = named.size === 1 ? [...named][0] : undefined;
      else if (isNew) last = undefined;
    }
  }
  return found;
}
