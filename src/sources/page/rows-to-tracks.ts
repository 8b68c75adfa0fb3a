import type { Caption, Disc, ReviewDraft, Track, Writable } from '../../model/review.js';
import { parseSideHeading, type SideHeading } from '../../model/side.js';
import { covers } from '../../model/words.js';
import { readTrackLines, type LineTrack } from '../../model/track-lines.js';
import type { RowEntry } from './read-rows.js';

/** Turns the rows of an author's lists into tracks: the order of artist and title is found from all rows together. */
export function rowsToTracks(rows: readonly RowEntry[], { discs: known = [] }: ReviewDraft): ReviewDraft {
  const lines = rows.filter((row) => !row.kind && row.text).map((row) => row.text);
  const read = [...readTrackLines(lines).tracks];
  const tracks: Track[] = [];
  const captions: Caption[] = [];
  // a position may have been left out
  const discs: Disc[] = Object.entries(known).map(([i, disc]) => ({
    ...disc,
    number: disc.number ?? +i + 1,
  }));
  let place: { side?: string; disc?: number } = {};
  let letter: string | undefined;
  let open: (SideHeading & { readonly text: string })[] = [];
  const caption = (text: string): unknown => captions.push({ after: tracks.length, text });
  for (const { kind, text, given } of rows) {
    if (kind === 'caption') caption(text);
    else if (kind) {
      const heading = { text, ...(parseSideHeading(text) ?? { side: text }) };
      const { side, disc } = heading;
      // a heading without a track of its own begins nothing: it stays a line of the page
      for (const before of open) if (disc || before.side) caption(before.text);
      open = disc ? [] : open.filter((before) => !before.side);
      const last = tracks.at(-1);
      place = { ...place, ...(disc && { disc }) };
      if (disc) delete place.side;
      if (side) place.side = side;
      if (last && last.disc === place.disc && (!side || last.side === side)) caption(text);
      else open.push(heading);
    } else {
      for (const { disc, title } of open.filter((heading) => heading.title)) {
        if (disc && !discs.some((known) => known.number === disc)) discs.push({ number: disc, title });
        else caption(title ?? '');
      }
      const headed = open.some((heading) => heading.side);
      open = [];
      const { sure: _sure, text: _text, ...line }: Partial<LineTrack> = (text && read.shift()) || {};
      const { number, side, ...words } = line;
      // `B1` begins a side, unless a heading has just named it
      if (side && side !== letter && !headed) place = { ...place, side };
      letter = side ?? letter;
      // where words and a marked field say two things of one kind, the words are the title as they stand
      const isTwo = Object.entries(words).some(
        ([name, value]) => given?.[name] && !covers(given[name], value),
      );
      // the number that stands in the words wins over the one that the list would count
      tracks.push({
        ...(isTwo ? { title: text } : line),
        ...place,
        ...given,
        ...(number && !isTwo && { number }),
      } as Track);
    }
  }
  for (const heading of open) caption(heading.text);
  const played = discs.filter(({ number }) => tracks.some((track) => track.disc === number));
  for (const disc of discs) if (disc.title && !played.includes(disc)) caption(disc.title);
  const review: Writable<ReviewDraft> = {};
  if (tracks[0]) review.tracks = tracks;
  if (captions[0]) review.captions = captions;
  if (played[0]) review.discs = played;
  return review;
}
