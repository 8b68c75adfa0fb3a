import { creditText } from '../model/credit-text.js';
import type { Track } from '../model/review.js';
import { foldName } from './fold-name.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { namesOf, placesOf } from './names-in.js';
import { QUOTED } from './quotes.js';
import type { Steps } from './steps.js';
import type { Span } from './text-blocks.js';

/** Words of the prose that name a track, or something else in quotes. */
export interface Mention {
  /** Its position in the list; undefined for what is no track. */
  readonly track: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** How many letters differ between two short texts, at most `most` + 1. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** True when two titles are one title in two spellings: not where they differ in a number or in a word of its own. */
function isNear(a: string, b: string): boolean {
  if (a.length < 6 || a.length > 80 || b.length > 80) return false;
  const isNumber = /\d|\b[ivx]+\b/g;
  if (String(a.match(isNumber)) !== String(b.match(isNumber))) return false;
  return distance(a, b, 2) <= Math.min(2, Math.floor(a.length / 5));
}

/** So many sentences are read in one step. */
const STEP = 200;

/** So many different words in quotes are compared with every title: a post has no more. */
const COMPARED = 500;

/** Finds the tracks that the prose names: in quotes, in words that stand out, or as the words of their title where these are several. */
export function* findMentions(
  sentences: readonly Span[],
  tracks: readonly Track[],
  notTracks: readonly string[],
  emphasis: readonly Span[] = [],
): Steps<{ readonly mentions: readonly Mention[]; readonly ledger: readonly LedgerRow[] }> {
  const titles = tracks.map(({ title }) => foldName(title));
  const names = namesOf(tracks.map(({ title }) => title));
  const short = new Map(names.map(({ text, track }) => [foldName(text), track]));
  const placeOf = (found: string): number => {
    const place = titles.indexOf(found);
    return place < 0 ? (short.get(found) ?? -1) : place;
  };
  const others = new Set(notTracks.map(foldName));
  const mentions: Mention[] = [];
  const spellings = new Map<string, LedgerRow>();
  const compared = new Map<string, number>();
  let marked = 0;
  for (const [i, { text, start }] of sentences.entries()) {
    if (i % STEP === 0) yield;
    const here: Mention[] = [];
    for (const { 0: whole, 1: high, 2: low = '', index } of text.matchAll(QUOTED)) {
      const quoted = (high ?? low).trim();
      const found = foldName(quoted);
      const at = start + index + whole.indexOf(quoted);
      const [from, to] = [start + index, start + index + whole.length];
      let track = placeOf(found);
      if (track < 0 && found && !others.has(found) && (compared.has(found) || compared.size < COMPARED)) {
        track = compared.get(found) ?? titles.findIndex((title) => isNear(title, found));
        compared.set(found, track);
        const title = tracks[track]?.title;
        if (title)
          spellings.set(
            `${track} ${found}`,
            ledgerRow(
              'spelling-conflict',
              `tracks[${track}].title`,
              'The list and the text write this title differently.',
              {
                found: [title, quoted],
                from: [at, at + quoted.length],
                confidence: 0.8,
                alternatives: [{ path: `tracks[${track}].title`, value: quoted }],
              },
            ),
          );
      }
      if (!others.has(found)) here.push({ track: track < 0 ? undefined : track, start: from, end: to });
    }
    for (let one; (one = emphasis[marked]) && one.start < start + text.length; marked++) {
      const track = placeOf(foldName(one.text));
      const [from, to] = [one.start, one.start + one.text.length];
      if (from < start || track < 0 || here.some((other) => other.start < to && from < other.end)) continue;
      here.push({ track, start: from, end: to });
    }
    for (const name of names)
      for (const at of placesOf(name, text)) {
        const [from, to] = [start + at, start + at + name.text.length];
        if (!here.some((one) => one.start < to && from < one.end))
          here.push({ track: name.track, start: from, end: to });
      }
    mentions.push(...here.sort((a, b) => a.start - b.start));
  }
  return {
    mentions,
    ledger: [...spellings.values(), ...(yield* artistSpellings(sentences, tracks))],
  };
}

/** Names of people with the last name of an artist and a first name that begins alike. */
function* artistSpellings(sentences: readonly Span[], tracks: readonly Track[]): Steps<LedgerRow[]> {
  const rows = new Map<string, LedgerRow>();
  const artists = new Map<string, number[]>();
  tracks.forEach((track, i) => {
    const name = creditText(track.artist ?? '');
    artists.set(name, [...(artists.get(name) ?? []), i]);
  });
  const known = new Set([...artists.keys()].map(foldName));
  for (const [i, { text, start }] of sentences.entries()) {
    if (i % STEP === 0) yield;
    for (const { 0: found, index } of text.matchAll(
      /(?<!\p{L})\p{Lu}[\p{L}'’.-]{1,40} \p{Lu}[\p{L}'’-]{1,40}/gu,
    )) {
      const [first = '', last = ''] = foldName(found.replace(/['’]s$/, '')).split(' ');
      if (known.has(`${first} ${last}`)) continue;
      for (const [artist, places] of artists) {
        const [own = '', name = '', more] = foldName(artist).split(' ');
        if (more || name !== last || own === first || own.slice(0, 2) !== first.slice(0, 2)) continue;
        if (distance(own, first, 3) > 3) continue;
        const words = found.replace(/['’]s$/, '');
        rows.set(
          `${artist} ${words}`,
          ledgerRow(
            'spelling-conflict',
            places.map((i) => `tracks[${i}].artist`),
            'The list and the text write this name differently.',
            {
              found: [artist, words],
              from: [start + index, start + index + words.length],
              confidence: 0.7,
              alternatives: places.map((i) => ({ path: `tracks[${i}].artist`, value: words })),
            },
          ),
        );
      }
    }
  }
  return [...rows.values()];
}
