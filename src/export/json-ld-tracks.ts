import type { ItemListLeaf, MusicGroupLeaf, MusicRecordingLeaf } from 'schema-dts';
import { secondsIn } from '../model/clock.js';
import { creditText } from '../model/credit-text.js';
import { isoDuration } from '../model/duration.js';
import { LENGTH } from '../model/leaf-rules.js';
import type { ArtistCredit, Track } from '../model/review.js';
import { filled, lineOf, oneOrMore } from './json-ld-parts.js';

/** Who is credited: each by name, and the whole credit as the sleeve has it where it joins several. */
export function creditOf(credit: ArtistCredit = []): {
  byArtist?: MusicGroupLeaf | readonly MusicGroupLeaf[];
  creditText?: string;
} {
  const names = (typeof credit === 'string' ? [{ name: credit }] : credit).flatMap(
    ({ name }) => lineOf(name) ?? [],
  );
  // schema.org's MusicGroup may also be one musician, so that nobody has to know which it is
  const artists = names.map((name): MusicGroupLeaf => ({ '@type': 'MusicGroup', name }));
  return filled({
    byArtist: oneOrMore(artists),
    creditText: artists.length > 1 ? lineOf(creditText(credit)) : undefined,
  });
}

/** A length of the review data in the words of ISO 8601: `PT3M51S`. */
export function durationOf(length: string | undefined): string | undefined {
  const seconds = length && LENGTH.test(length) ? secondsIn(length) : undefined;
  return seconds === undefined ? undefined : isoDuration(seconds);
}

function recordingOf(track: Track, name: string): MusicRecordingLeaf {
  return filled({
    '@type': 'MusicRecording',
    name,
    alternateName: oneOrMore((track.aliases ?? []).flatMap(({ title }) => lineOf(title) ?? [])),
    ...creditOf(track.artist),
    duration: durationOf(track.length),
    position: lineOf(track.number),
  });
}

/**
 * The tracks in the order of the album. The position of an item is its place in the review; that of a recording is the
 * number that is printed, where the review gives one.
 */
export function trackListOf(tracks: readonly Track[] = []): ItemListLeaf | undefined {
  const items = tracks.flatMap((track, index) => {
    const name = lineOf(track.title);
    return name
      ? [{ '@type': 'ListItem', position: index + 1, item: recordingOf(track, name) } as const]
      : [];
  });
  return items.length ? { '@type': 'ItemList', itemListElement: items } : undefined;
}
