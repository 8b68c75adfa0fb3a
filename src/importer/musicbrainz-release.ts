import { DATE } from '../model/leaf-rules.js';
import type { Review } from '../model/review.js';
import { at, languageTag, objectAt, wholeAt, type Json, type MusicBrainzLedger } from './musicbrainz-json.js';
import { releaseTracks } from './musicbrainz-media.js';

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Texts without empty ones and those that were there already. */
const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => text ?? [])),
];

const like = (pattern: RegExp, value: unknown, about: string, ledger: MusicBrainzLedger) => {
  const text = ledger.text(value, about);
  if (!text || pattern.test(text)) return text;
  ledger.unreadable(about);
  return undefined;
};

const idsOf = (release: Json, group: Json, ledger: MusicBrainzLedger): Record<string, string> => {
  const ids: Record<string, string> = {};
  for (const [name, from] of Object.entries({
    musicbrainzRelease: release,
    musicbrainzReleaseGroup: group,
  })) {
    const id = like(ID, at(from, 'id'), `ids.${name}`, ledger);
    if (id) ids[name] = id;
  }
  return ids;
};

/** The genres of the release, or else of its group; those of the most votes first. */
const genresOf = (release: Json, group: Json, ledger: MusicBrainzLedger): string[] => {
  const votes = (genre: Json) => wholeAt(genre, 'count') ?? 0;
  const namesIn = (from: Json) =>
    unique(
      [...ledger.objects(at(from, 'genres', 'genre-list'), 'genres')]
        .sort((a, b) => votes(b) - votes(a))
        .map((genre) => ledger.text(at(genre, 'name'), 'genres')),
    );
  const own = namesIn(release);
  const others = own[0] ? own : namesIn(group);
  if (others[0] && !own[0]) ledger.add('inferred', 'genres', 'The genres are those of the release group.');
  return others;
};

/** Names and numbers of labels; MusicBrainz writes that there is none in brackets. */
const labelsOf = (release: Json, ledger: MusicBrainzLedger) => {
  const read = (value: unknown, about: string) => {
    const text = ledger.text(value, about);
    if (!text || !/^\[(no label|none)\]$/i.test(text)) return text;
    ledger.add('not-in-text', about, 'MusicBrainz says that there is none.', text);
    return undefined;
  };
  const infos = ledger.objects(at(release, 'label-info', 'label-info-list'), 'label');
  return {
    infos,
    labels: unique(infos.map((info) => read(at(objectAt(info, 'label'), 'name'), 'label'))),
    catalogs: unique(infos.map((info) => read(at(info, 'catalog-number'), 'catalog'))),
  };
};

/** Other titles of an album; a search hint is none. */
const aliasesOf = (from: Json, ledger: MusicBrainzLedger) =>
  ledger
    .objects(at(from, 'aliases', 'alias-list'), 'title')
    .map((one) =>
      at(one, 'type') === 'Search hint' ? undefined : ledger.text(at(one, 'name', 'alias'), 'title'),
    );

/** What MusicBrainz says of an album; undefined where it has no title. `release` is empty for a release group. */
export function readAlbum(release: Json, group: Json, ledger: MusicBrainzLedger): Review | undefined {
  const own = ledger.text(at(release, 'title'), 'title');
  const shared = ledger.text(at(group, 'title'), 'title');
  const title = own ?? shared;
  if (!title) return undefined;
  const others = [shared, ...aliasesOf(release, ledger), ...aliasesOf(group, ledger)];
  const spellings = unique(others).filter((other) => other !== title);
  ledger.others('spelling-conflict', 'title', 'The album has other titles too.', title, spellings);

  const artist = ledger.credit(release, 'artist') ?? ledger.credit(group, 'artist');
  const [event = {}] = ledger.objects(at(release, 'release-events', 'release-event-list'), 'released');
  const out = like(DATE, at(release, 'date') || at(event, 'date'), 'released', ledger);
  const first = like(DATE, at(group, 'first-release-date'), 'released', ledger);
  const released = out ?? first;
  if (out && first && !out.startsWith(first.slice(0, 4)))
    ledger.others('inferred', 'released', 'Another release of the album came out first.', out, [first]);

  const { infos, labels, catalogs } = labelsOf(release, ledger);
  const [label, ...moreLabels] = labels;
  const [catalog, ...moreCatalogs] = catalogs;
  const several = 'The release has several; this is the first.';
  if (label) ledger.others('inferred', 'label', several, label, moreLabels);
  if (catalog) ledger.others('inferred', 'catalog', several, catalog, moreCatalogs);

  const genres = genresOf(release, group, ledger);
  const words = objectAt(release, 'text-representation');
  const lang = languageTag(at(words, 'language'), at(words, 'script'));
  const ids = idsOf(release, group, ledger);
  const media = ledger.objects(at(release, 'media', 'medium-list'), 'discs');
  const { tracks, discs } = releaseTracks(media, artist, ledger);

  const isRelease = Object.keys(release)[0] !== undefined;
  // A release group has no label and no tracks of its own.
  const said = { artist, released, ...(isRelease && { label: label ?? infos[0], tracks: tracks[0] }) };
  for (const [about, value] of Object.entries(said))
    if (!value)
      ledger.add('not-in-text', about, 'MusicBrainz did not say it; it may not have been asked for.');
  const taken = isRelease ? { title: own, released: out ?? !first } : {};
  for (const [about, value] of Object.entries(taken))
    if (!value) ledger.add('inferred', about, 'It is that of the release group.');
  return {
    title,
    ...(artist && { artist }),
    ...(released && { released }),
    ...(label && { label }),
    ...(catalog && { catalog }),
    ...(genres[0] && { genres }),
    ...(lang && { lang }),
    ...(tracks[0] && { tracks }),
    ...(discs[0] && { discs }),
    ...(Object.keys(ids)[0] && { ids }),
  };
}
