import assert from 'node:assert/strict';
import * as v from 'valibot';
import { applyAlternative } from '../../../src/importer/apply-alternative.js';
import type { Imported } from '../../../src/importer/ledger.js';
import { importMusicBrainz } from '../../../src/importer/musicbrainz.js';
import { reviewSchema } from '../../../src/model/schema.js';

/** A made-up id. */
export const id = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`;
/** A credit of the web service. */
export const credit = (...parts: (readonly [name: string, joinphrase: string])[]) =>
  parts.map(([name, joinphrase]) => ({ name, joinphrase, artist: { name: `${name} (artist)` } }));
/** A CD with such numbers on it. */
export const medium = (position: number, numbers: readonly string[], more: object = {}) => ({
  position,
  title: '',
  format: 'CD',
  'track-count': numbers.length,
  tracks: numbers.map((number, i) => ({
    number,
    position: i + 1,
    title: `Song ${position}.${number}`,
    length: 61_400 + i * 1000,
  })),
  ...more,
});
/** A made-up release. */
export const release = (more: object = {}) => ({
  id: id('a'),
  title: 'Paper Lanterns',
  date: '1986-03-04',
  status: 'Official',
  'artist-credit': credit(['The Sample Orchestra', '']),
  'label-info': [{ 'catalog-number': 'EX 1', label: { name: 'Example Records' } }],
  'text-representation': { language: 'eng', script: 'Latn' },
  media: [medium(1, ['1', '2'])],
  ...more,
});

/** The review, which is valid, as it is with each of its other readings. */
export const read = (json: unknown): Imported => {
  const imported = importMusicBrainz(json);
  assert.ok(!('error' in imported), 'error' in imported ? imported.error : '');
  const others = imported.ledger.flatMap((row) => row.alternatives.slice(0, 20));
  for (const review of [
    imported.review,
    ...others.map((other) => applyAlternative(imported.review, other)),
  ]) {
    const { success, issues } = v.safeParse(reviewSchema, review);
    assert.ok(success, JSON.stringify(issues?.map((issue) => [v.getDotPath(issue), issue.message])));
  }
  return imported;
};
/** The rows of a kind, or about a place. */
export const rowsOf = ({ ledger }: Imported, code: string, about?: string) =>
  ledger.filter((row) => row.code === code && (!about || row.about.includes(about)));
/** Why there is no review. */
export const errorOf = (json: unknown): string => {
  const answer = importMusicBrainz(json);
  assert.ok('error' in answer, 'a review came out');
  return answer.error;
};
