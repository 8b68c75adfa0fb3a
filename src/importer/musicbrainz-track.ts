import { formatDuration } from '../model/clock.js';
import { creditText } from '../model/credit-text.js';
import { durationFromMs } from '../model/duration.js';
import { ITEMS, LENGTH } from '../model/leaf-rules.js';
import type { Alias, ArtistCredit, Track, Writable } from '../model/review.js';
import { at, languageTag, objectAt, wholeAt, type Json, type MusicBrainzLedger } from './musicbrainz-json.js';

/** A track while it is being put together. */
export type TrackDraft = Writable<Track>;

/** A length in milliseconds; 0 stands for one that nobody knows. */
const lengthOf = (from: Json): string | undefined => {
  const length = formatDuration(durationFromMs(wholeAt(from, 'length') ?? 0));
  return length !== '0:00' && LENGTH.test(length) ? length : undefined;
};

/** The relations of an entity: one list, or a list for each kind of what it is related to. */
const relationsOf = (from: Json, ledger: MusicBrainzLedger): readonly Json[] =>
  ['relations', 'artist-relations', 'work-relations', 'artist-relation-list', 'work-relation-list'].flatMap(
    (name) => ledger.objects(at(from, name), 'tracks[].composers'),
  );

/** Who wrote it: the composers and writers of the recording and of the works that are performed in it. */
const composersOf = (recording: Json, ledger: MusicBrainzLedger): string[] => {
  const own = relationsOf(recording, ledger);
  const works = own.flatMap((relation) => relationsOf(objectAt(relation, 'work'), ledger));
  const names = [...own, ...works]
    .filter((relation) => ['composer', 'writer'].includes(at(relation, 'type') as string))
    .map((one) => at(one, 'target-credit') || at(objectAt(one, 'artist'), 'name'))
    .flatMap((name) => ledger.text(name, 'tracks[].composers') ?? []);
  return [...new Set(names)].slice(0, ITEMS);
};

/** Other titles of a recording; a search hint is none. */
const aliasesOf = (recording: Json, title: string, ledger: MusicBrainzLedger): Alias[] =>
  ledger.objects(at(recording, 'aliases', 'alias-list'), 'tracks[].aliases').flatMap((one) => {
    const name = ledger.text(at(one, 'name', 'alias'), 'tracks[].aliases');
    const lang = languageTag(at(one, 'locale'));
    if (!name || name === title || at(one, 'type') === 'Search hint') return [];
    return { title: name, ...(lang && { lang }) };
  });

/** One track and the title of its recording; undefined, with a row, where it has no title. `album` is the credit of all. */
export const readTrack = (from: Json, album: ArtistCredit | undefined, ledger: MusicBrainzLedger) => {
  const recording = objectAt(from, 'recording');
  const own = ledger.text(at(from, 'title'), 'tracks[].title');
  const recorded = ledger.text(at(recording, 'title'), 'tracks[].title');
  const title = own ?? recorded;
  const number = ledger.text(at(from, 'number', 'position'), 'tracks[].number');
  if (!title) {
    ledger.add('unreadable', 'tracks', 'A track without a title is left out.', number);
    return undefined;
  }
  const artist = ledger.credit(from, 'tracks[].artist') ?? ledger.credit(recording, 'tracks[].artist');
  const length = lengthOf(from) ?? lengthOf(recording);
  const aliases = aliasesOf(recording, title, ledger);
  const composers = composersOf(recording, ledger);
  const other = artist && (!album || creditText(artist) !== creditText(album));
  const track: TrackDraft = {
    title,
    ...(aliases[0] && { aliases }),
    ...(other && { artist }),
    ...(number && { number }),
    ...(length && { length }),
    ...(composers[0] && { composers }),
  };
  return { track, recorded };
};
