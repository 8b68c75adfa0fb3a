import type { TrackPick } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import type { Mention } from './mentions.js';
import type { Steps } from './steps.js';
import type { Span } from './text-blocks.js';
import { QUOTES, SIGN } from './vocabulary/names.js';
import type { PickKind, Vocabulary } from './vocabulary/vocabulary.js';

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

const allOf = new WeakMap<RegExp, RegExp>();

/** A pattern that finds all its places. */
function everywhere(mark: RegExp): RegExp {
  const all = allOf.get(mark) ?? RegExp(mark, `${mark.flags}g`);
  allOf.set(mark, all);
  return all;
}

/** What stands before a place in its clause; a word that parts clauses may itself begin there. */
function aheadOf(text: string, from: number, to: number, mark: RegExp): string {
  const begin = Math.max(0, from - CLAUSE);
  const near = text.slice(begin, to);
  let after = 0;
  for (const { 0: parting, index } of near.matchAll(everywhere(mark)))
    if (index <= from - begin) after = Math.min(index + parting.length, from - begin);
  return near.slice(after, from - begin);
}

/** True where the clause of a judgement takes it back, before it or behind it. */
export function isDenied(text: string, from: number, to: number, words: Vocabulary): boolean {
  const ahead = aheadOf(text, from, to, words.clause);
  const [behind] = text.slice(to, to + CLAUSE).split(words.clause);
  return PRESS.test(ahead) || words.negation.test(ahead) || words.takenBack.test(behind ?? '');
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

/** A name as signs, between the marks that stand round it. */
function masked(name: string): string {
  const end = (at: number): string => (QUOTES.includes(name.charAt(at)) ? name.charAt(at) : SIGN);
  return name.length < 2 ? SIGN : end(0) + SIGN.repeat(name.length - 2) + end(name.length - 1);
}

/** A sentence with a sign in place of each letter of a name: names part no clauses and judge nothing. */
export function withNames(text: string, start: number, mentions: readonly Mention[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const one of mentions) {
    const [from, to] = [one.start - start, one.end - start];
    parts.push(text.slice(at, from), masked(text.slice(from, to)));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** A text in small letters, as the words of judgements are: each letter in its place. */
export function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A judgement in a sentence. */
interface Judgement {
  readonly kind: PickKind;
  readonly tracks: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Nothing but the sentence before tells which track it is of. */
  readonly isOn: boolean;
}

/**
 * What a sentence says of tracks; `last` is the one that the sentence before spoke of, and where `isOwn`, the one that
 * every sentence speaks of that names none.
 */
export function judgementsIn(
  { text, start }: Span,
  mentions: readonly Mention[],
  last: number | undefined,
  words: Vocabulary,
  isOwn = false,
): Judgement[] {
  const plain = withNames(text, start, mentions);
  if (/[?？]["”“»«’)」』]*$/.test(plain)) return [];
  const said = small(plain);
  const found: Judgement[] = [];
  const isDenial = (from: number, to: number): boolean => isDenied(plain, from, to, words);

  if (mentions[0])
    for (const [kind, pattern] of words.namedPicks)
      for (const { 0: judgement, index: from } of said.matchAll(pattern)) {
        const to = from + judgement.length;
        const named = [...namedIn([from, to], start, mentions)].filter((track) => track !== undefined);
        if (named[0] !== undefined && !isDenial(from, to))
          found.push({ kind, tracks: named, from, to, isOn: false });
      }

  const isOn = !mentions[0] && !words.isNew.test(text) && (isOwn || words.goesOn.test(text));
  for (const [kind, pattern] of words.picks)
    for (const { 0: judgement, index: from } of said.matchAll(pattern)) {
      const to = from + judgement.length;
      if (isDenial(from, to)) continue;
      // the least part that names something is meant: between commas, in the clause, in the sentence
      const clause = partAt(plain, from, to, words.clause);
      const [least, most] = partAt(plain, from, to, /[,、]/);
      const parts = [
        [Math.max(clause[0], least), Math.min(clause[1], most)],
        clause,
        [0, text.length],
      ] as const;
      const meant = parts.map((part) => namedIn(part, start, mentions)).find(({ size }) => size);
      const track = meant?.size === 1 ? [...meant][0] : isOn ? last : undefined;
      if (track !== undefined) found.push({ kind, tracks: [track], from, to, isOn });
    }
  return found;
}

/** A pick of a track with its row. */
export const foundPick = (
  track: number,
  kind: PickKind,
  words: Vocabulary,
  found: string,
  from: LedgerRow['from'],
  confidence: number,
): FoundPick => ({
  track,
  pick: { kind, label: words.pickLabels[kind] },
  row: ledgerRow('pick-found', `tracks[${track}].picks`, 'The text says so of this track.', {
    found: [kind, found],
    from,
    confidence,
    alternatives: [{ path: `tracks[${track}].picks`, value: undefined }],
  }),
});

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
    for (const sentence of sentences) {
      const { text, start } = sentence;
      const here: Mention[] = [];
      for (let one; (one = mentions[next]) && one.start < start + text.length; next++)
        if (one.start >= start) here.push(one);
      for (const { kind, tracks, from, to, isOn } of judgementsIn(sentence, here, last, words))
        for (const track of tracks) {
          if (found.some(({ track: other, pick }) => other === track && pick.kind === kind)) continue;
          const place = [start + from, start + to] as const;
          found.push(foundPick(track, kind, words, text.slice(from, to), place, isOn ? 0.7 : 0.9));
        }
      // of several in one sentence none is meant by "it"
      const named = new Set(here.map(({ track }) => track));
      if (here[0]) last = named.size === 1 ? [...named][0] : undefined;
      else if (words.isNew.test(text)) last = undefined;
    }
  }
  return found;
}
