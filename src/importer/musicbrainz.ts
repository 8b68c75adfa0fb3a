import { ledgerRow, type Imported } from './ledger.js';
import { MusicBrainzLedger, at, isJson, objectAt, type Json } from './musicbrainz-json.js';
import { readAlbum } from './musicbrainz-release.js';

/** Why there is no review: one plain sentence. */
export interface NotImported {
  readonly error: string;
}

const FETCH =
  'fetch a release (ws/2/release/ID?inc=recordings+artist-credits+labels+release-groups&fmt=json)';

const hasField = (from: Json, names: string): boolean =>
  names.split(' ').some((name) => [name, name.replaceAll('-', '_')].some((key) => Object.hasOwn(from, key)));

/** What a release has and nothing else in MusicBrainz. */
const RELEASE =
  'media medium-list release-group text-representation label-info label-info-list release-events release-event-list barcode packaging cover-art-archive asin';
const GROUP = 'primary-type primary-type-id secondary-types secondary-type-list first-release-date';

/** What else MusicBrainz answers with, and how it is known; the first that fits is said. */
const OTHERS: readonly (readonly [names: string, what: string])[] = [
  ['tracks track-list pregap data-tracks', 'one medium of a release, which has no title of the album'],
  ['recording', 'one track of a release, which has no title of the album'],
  ['video isrcs isrc-list length', 'a recording, which has no title of an album'],
  ['releases release-list release-groups release-group-list', 'a list of what was found, not one release'],
  ['recordings recording-list', 'a list of recordings, not a release'],
  ['sort-name life-span', 'an artist or a label, not a release'],
];

const kindOf = (json: Json): 'release' | 'group' | undefined => {
  if (hasField(json, RELEASE)) return 'release';
  const isOther = hasField(json, 'tracks track-list recording video isrcs length sort-name');
  return !isOther && hasField(json, GROUP) ? 'group' : undefined;
};

/** musicbrainzngs puts what it fetched into an object that says what it is. */
const unwrapped = (json: Json): Json => {
  for (const name of ['release', 'release-group', 'recording', 'medium']) {
    const inside = at(json, name);
    if (isJson(inside) && !hasField(json, 'id title position')) return inside;
  }
  return json;
};

/**
 * The review of an album that starts from what MusicBrainz has of it: a release, or a release group, which has no tracks.
 * Takes JSON that is parsed, as the web service (`ws/2`, `fmt=json`) and the Python library musicbrainzngs give it. What
 * has no title of an album is refused in one sentence; whatever else is wrong is left out with a row. Never throws on
 * what `JSON.parse` can give.
 */
export function importMusicBrainz(json: unknown): Imported | NotImported {
  if (!isJson(json)) {
    const what = Array.isArray(json) ? 'a list' : typeof json === 'string' ? 'a text' : 'no object';
    return { error: `This is ${what}, not the parsed JSON of one release: ${FETCH}.` };
  }
  const answer = unwrapped(json);
  const failed = at(answer, 'error');
  if (failed !== undefined && at(answer, 'title') === undefined) {
    const words = typeof failed === 'string' ? failed.slice(0, 200).replace(/\s+/g, ' ') : '';
    return {
      error: `MusicBrainz answered with an error${words && ` (“${words}”)`}, not with a release: ${FETCH}.`,
    };
  }
  const kind = kindOf(answer);
  if (!kind) {
    const what = OTHERS.find(([names]) => hasField(answer, names))?.[1] ?? 'no release of MusicBrainz';
    return { error: `This is ${what}: ${FETCH}.` };
  }
  const ledger = new MusicBrainzLedger();
  const group = kind === 'group' ? answer : objectAt(answer, 'release-group');
  const review = readAlbum(kind === 'group' ? {} : answer, group, ledger);
  if (!review)
    return {
      error: `This ${kind === 'group' ? 'release group' : 'release'} has no title, which a review needs: ${FETCH}.`,
    };
  if (kind === 'group') {
    const ids = ledger.objects(at(group, 'releases', 'release-list'), 'ids.musicbrainzRelease');
    const releases = ids.flatMap((one) => ledger.text(at(one, 'id'), 'ids.musicbrainzRelease') ?? []);
    const alternatives = releases.map((value) => ({ path: 'ids.musicbrainzRelease', value }));
    const why = 'A release group has no tracks: fetch one of its releases.';
    ledger.push(ledgerRow('not-in-text', 'tracks', why, { alternatives, count: releases.length }));
  }
  return { review, ledger: ledger.rows };
}
