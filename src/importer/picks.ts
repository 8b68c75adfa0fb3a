import type { TrackPick } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import type { Mention } from './mentions.js';
import type { Steps } from './steps.js';
import type { Span } from './text-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A pick that the prose gives to a track. */
export interface FoundPick {
  readonly track: number;
  readonly pick: TrackPick;
  readonly row: LedgerRow;
}

/** So many paragraphs are read in one step. */
const STEP = 50;

/** A clause is no longer. */
const CLAUSE = 200;

/** Whose judgement it is where it is the press's, in any language. */
const PRESS =
  /(?<!\p{L})(?:for|pour|für|para|per|voor) (?:the |la |les |die |das |los |las |a |o |as |os |il |gli |le |i |de )?(?:press|critics|media|presse|critiques?|kritik(?:er)?|prensa|crítica|críticos|imprensa|stampa|critica|critici|pers|critici|fans?)(?!\p{L})/iu;

/** True where the clause of a judgement takes it back, before it or behind it. */
export function isDenied(before: string, after: string, words: Vocabulary): boolean {
  const [ahead] = before.slice(-CLAUSE).split(words.clause).slice(-1);
  const [behind] = after.slice(0, CLAUSE).split(words.clause);
  return PRESS.test(ahead ?? '') || words.negation.test(ahead ?? '') || words.takenBack.test(behind ?? '');
}

/** The part of a sentence that a judgement stands in: from one mark that parts it to the next such. */
function partAt(text: string, from: number, to: number, mark: RegExp): readonly [number, number] {
  const before =
    text
      .slice(Math.max(0, from - CLAUSE), from)
      .split(mark)
      .at(-1)?.length ?? 0;
  const after = text.slice(to, to + CLAUSE).split(mark)[0]?.length ?? 0;
  return [from - before, to + after];
}

/** The tracks that a part of a sentence names; undefined among them for what is no track. */
const namedIn = (
  [from, to]: readonly [number, number],
  start: number,
  mentions: readonly Mention[],
): ReadonlySet<number | undefined> =>
  new Set(
    mentions.filter((one) => one.end > start + from && one.start < start + to).map(({ track }) => track),
  );

/**
 * Finds what the prose says of tracks. A clause or a sentence that names one track speaks of it; a sentence that goes on
 * (`It is …`) speaks of the track that its paragraph named last; any other judgement is left alone, and so is one beside
 * words in quotes that are no track.
 */
export function* findPicks(
  paragraphs: readonly (readonly Span[])[],
  mentions: readonly Mention[],
  words: Vocabulary,
): Steps<FoundPick[]> {
  const found: FoundPick[] = [];
  let next = 0;
  for (const [i, sentences] of paragraphs.entries()) {
    if (i % STEP === 0) yield;
    let last: number | undefined;
    for (const { text, start } of sentences) {
      const all: Mention[] = [];
      for (let one; (one = mentions[next]) && one.start < start + text.length; next++)
        if (one.start >= start) all.push(one);
      const here = all.filter(({ track }) => track !== undefined);
      const named = new Set(here.map(({ track }) => track));
      // what stands in quotes parts no clauses
      const plain = all.reduce(
        (words, one) =>
          words.slice(0, one.start - start) + 'x'.repeat(one.end - one.start) + words.slice(one.end - start),
        text,
      );
      const isNew = words.isNew.test(text);
      for (const [kind, pattern] of words.picks) {
        for (const { 0: judgement, index } of text.matchAll(pattern)) {
          const end = index + judgement.length;
          if (/[?？]["”“»«’)」』]*$/.test(text)) continue;
          if (isDenied(plain.slice(0, index), plain.slice(end), words)) continue;
          // the least part that names something is meant: between commas, in the clause, in the sentence
          const [from, to] = partAt(plain, index, end, words.clause);
          const [least, most] = partAt(plain, index, end, /[,、]/);
          const parts = [
            [Math.max(from, least), Math.min(to, most)],
            [from, to],
            [0, text.length],
          ] as const;
          const meant = parts.map((part) => namedIn(part, start, all)).find(({ size }) => size);
          const isOn = !all[0] && !isNew && words.goesOn.test(text);
          const track = meant?.size === 1 ? [...meant][0] : isOn ? last : undefined;
          if (
            track === undefined ||
            found.some(({ track: other, pick }) => other === track && pick.kind === kind)
          )
            continue;
          found.push({
            track,
            pick: { kind, label: words.pickLabels[kind] },
            row: ledgerRow('pick-found', `tracks[${track}].picks`, 'The text says so of this track.', {
              found: [kind, judgement],
              from: [start + index, start + end],
              confidence: isOn ? 0.7 : 0.9,
              alternatives: [{ path: `tracks[${track}].picks`, value: undefined }],
            }),
          });
        }
      }
      // of several in one sentence none is meant by "it"
      if (all[0]) last = named.size === 1 && here.length === all.length ? [...named][0] : undefined;
      else if (isNew) last = undefined;
    }
  }
  return found;
}
