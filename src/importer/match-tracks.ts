import type { Track } from '../model/review.js';
import { foldName } from './fold-name.js';

/** Where a track of one list stands in another. */
export interface Match {
  /** Its position in the other list. */
  readonly place: number;
  /** From 0 to 1; 1 where the titles are the same. */
  readonly sure: number;
}

/** Words may be written together or apart. */
const folded = (title: string): string => foldName(title).replaceAll(' ', '');

/** How many pairs of neighbouring characters two titles share: from 0, none, to 1, all. */
const likeness = (one: string, other: string): number => {
  const pairsIn = (title: string) => {
    const text = folded(title).slice(0, 200);
    return new Set([...text].map((_, i) => text.slice(i, i + 2)).filter((pair) => pair.length === 2));
  };
  const [pairs, others] = [pairsIn(one), pairsIn(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size || 1);
};

/** By title: each track at the same position where that has its title, else at the first that has and is free. */
const byTitle = (tracks: readonly Track[], others: readonly Track[]): Map<number, number> => {
  const places = new Map<string, Set<number>>();
  others.forEach(({ title, aliases = [] }, place) => {
    for (const name of [title, ...aliases.map((alias) => alias.title)]) {
      const key = folded(name);
      places.set(key, (places.get(key) ?? new Set()).add(place));
    }
  });
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const take = (at: number, place: number) => {
    found.set(at, place);
    taken.add(place);
  };
  tracks.forEach(({ title }, at) => {
    if (places.get(folded(title))?.has(at)) take(at, at);
  });
  tracks.forEach(({ title }, at) => {
    if (found.has(at)) return;
    const free = [...(places.get(folded(title)) ?? [])].find((place) => !taken.has(place));
    if (free !== undefined) take(at, free);
  });
  return found;
};

/**
 * Where each of `tracks` stands in `others`, by its position in `tracks`. First by title; of the rest those are the
 * same that stand in the same order between two that were found, if there are as many of them on both sides, else
 * those at the same position whose titles are alike.
 */
export function matchTracks(tracks: readonly Track[], others: readonly Track[]): Map<number, Match> {
  const found = byTitle(tracks, others);
  const taken = new Set(found.values());
  const matches = new Map<number, Match>([...found].map(([at, place]) => [at, { place, sure: 1 }]));
  const pair = (at: number, place: number, least: number) => {
    const alike = likeness(tracks[at]?.title ?? '', others[place]?.title ?? '');
    if (alike < least) return;
    matches.set(at, { place, sure: Math.round(30 + 60 * alike) / 100 });
    taken.add(place);
  };

  let run: number[] = [];
  let before = -1;
  for (let at = 0; at <= tracks.length; at += 1) {
    const place = at < tracks.length ? found.get(at) : others.length;
    if (place === undefined) {
      run.push(at);
      continue;
    }
    if (run[0] !== undefined) {
      const free = others.flatMap((_, i) => (i > before && i < place && !taken.has(i) ? i : []));
      if (free.length === run.length) run.forEach((one, i) => pair(one, free[i] ?? 0, 0));
      else for (const one of run) if (free.includes(one)) pair(one, one, 0.5);
    }
    run = [];
    before = place;
  }
  return matches;
}
