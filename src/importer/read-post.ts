import { BODY, LONG, SHORT } from '../model/leaf-rules.js';
import type { Body, Review, Series, Track, Writable } from '../model/review.js';
import { readHeadline, readWork } from './headline.js';
import { ledgerRow, type Imported, type LedgerRow } from './ledger.js';
import { foldName } from './fold-name.js';
import { findMentions } from './mentions.js';
import { bodyHtml } from './page/body-html.js';
import { notePicks } from './note-picks.js';
import { findPicks } from './picks.js';
import type { Steps } from './steps.js';
import { blocksOf, cut, placeOf, sentencesOf, type Block, type Line } from './text-blocks.js';
import { HEADLINE } from './text-furniture.js';
import { findLinks } from './text-links.js';
import { findRating } from './text-rating.js';
import { isAboutOther, topicOf } from './lists/topic.js';
import { textTracks, type TextTracks } from './lists/text-tracks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Turns a closing quote that opens a word (`Brown.”Living in America”`) into an opening one. */
function repairQuotes(block: Block, ledger: LedgerRow[]): Block {
  const { text, start } = block;
  return {
    ...block,
    text: text.replace(/(?<=[\p{L}\p{N}][.!?,;:])”(?=(\p{L}[^“”]*)”)/gu, (_, words: string, at: number) => {
      ledger.push(
        ledgerRow(
          'quote-repaired',
          'body',
          'A closing quote stood where one opens, without a space before it.',
          {
            found: [words],
            from: [start + at, start + at + words.length + 2],
            confidence: 0.9,
          },
        ),
      );
      return '“';
    }),
  };
}

/** What a review usually has and this one has not. */
function missing(review: Review): LedgerRow[] {
  const rows: LedgerRow[] = [];
  const tell = (about: string, what: string): void => {
    rows.push(ledgerRow('not-in-text', about, `The text does not say ${what}.`));
  };
  const untimed = review.tracks?.filter(({ length }) => !length).length;
  if (untimed) tell('tracks[].length', 'how long the tracks are');
  if (!review.tracks?.length) tell('tracks', 'which tracks there are');
  tell('released', 'when the album came out');
  tell('label', 'which label it came out on');
  return rows;
}

/** A line that names the post before or after: where it belongs in the series, and its address where a page has it. */
function otherPosts(
  lines: readonly Line[],
  words: Vocabulary,
): { readonly series: Series; readonly kept: readonly Line[]; readonly ledger: readonly LedgerRow[] } {
  const series: Writable<Series> = {};
  const kept: Line[] = [];
  const ledger: LedgerRow[] = [];
  for (const line of lines) {
    const [, mark, way = mark ?? '', title] = words.otherPost.exec(line.text) ?? [];
    const name = words.previous.test(way) ? 'previous' : 'next';
    // a sentence is none
    if (!title || series[name] || line.text.length > HEADLINE || /[.!?]$/.test(title)) {
      kept.push(line);
      continue;
    }
    const url = line.markup?.links[0]?.url;
    series[name] = { title, ...(url && { url }) };
    if (!url)
      ledger.push(
        ledgerRow(
          'links-lost',
          `series.${name}.url`,
          'The line names a post, and its address is not in the text.',
          { found: [title], from: placeOf(line) },
        ),
      );
  }
  return { series, kept, ledger };
}

/** The body of a post: the HTML of a page's lines, or paragraphs of text. */
function bodyOf(blocks: readonly Block[]): Body | undefined {
  const lines = blocks.flatMap((block) => block.lines);
  const value = lines[0]?.markup
    ? bodyHtml(lines)
    : blocks.map(({ text }) => text.replace(/([.!?,;:])“(?=\p{L})/gu, '$1 “')).join('\n\n');
  return value ? { format: lines[0]?.markup ? 'html' : 'text', value } : undefined;
}

const isQuoted = (block: Block | undefined): boolean =>
  !!block?.lines[0]?.markup?.frames.some(({ tag }) => tag === 'blockquote');

/** A post without what is round it, ready to be read. */
export interface PostText {
  readonly headline: Line;
  /** What stands below the headline. */
  readonly lines: readonly Line[];
  /** The text that the lines are of. */
  readonly input: string;
  /** What the page says outright: it goes before what the words tell. */
  readonly given?: Partial<Pick<Review, 'title' | 'tracks' | 'work'>>;
  /** The page says that it is about something else: no list of it holds tracks. */
  readonly isOther?: boolean;
  /** Makes a body of lines; without it, it is HTML or text as the lines are. */
  readonly bodyOf?: (lines: readonly Line[]) => Body | undefined;
}

const NO_TRACKS: TextTracks = { prose: [], tracks: [], captions: [], ledger: [] };

/** The tracks that a page says outright, with what its list says of them beside that. */
function joinTracks(given: readonly Track[], listed: readonly Track[]): readonly Track[] {
  const byTitle = new Map(listed.map((track) => [foldName(track.title), track]));
  return given.map((track) => ({ ...byTitle.get(foldName(track.title)), ...track }));
}

/**
 * What the words of a post say: headline and series, tracks, captions, picks, ratings, links, moments, the posts beside
 * it. In steps: between two of them a page may do something else.
 */
export function* readPost(
  { headline: first, lines, input, given = {}, isOther, bodyOf: makeBody }: PostText,
  words: Vocabulary,
): Steps<Imported> {
  const ledger: LedgerRow[] = [];
  yield;
  const list = isOther ? { ...NO_TRACKS, prose: lines } : textTracks(lines, first.text, words);
  const known = given.tracks ? joinTracks(given.tracks, list.tracks) : list.tracks;
  const tracks = known.map((track): Writable<Track> => ({ ...track }));
  if (given.tracks && list.at && list.tracks.length !== tracks.length)
    ledger.push(
      ledgerRow(
        'count-mismatch',
        'tracks',
        'The data of the page has other tracks than the list of the post.',
        {
          found: [tracks.length, list.tracks.length],
          alternatives: [{ path: 'tracks', value: list.tracks }],
        },
      ),
    );
  yield;
  const { series, kept, ledger: ofSeries } = otherPosts(list.prose, words);
  yield;
  const blocks = blocksOf(kept, input);
  yield;
  const { links, moments, prose, ledger: ofLinks } = findLinks(blocks, words);
  yield;
  const repaired = prose.map((block) => repairQuotes(block, ledger));
  yield;
  const paragraphs = repaired.map((block) => sentencesOf(block, words.short));
  yield;
  const text = repaired.map((block) => block.text).join('\n');
  const read = readHeadline(cut(first, 0), text, words);
  yield;
  const headline = given.title === undefined ? read : { ...read, title: given.title };
  const whole: Series = { ...headline.series, ...series };

  const { work, ledger: ofWork } = readWork(headline.title, headline.headline, headline.series, text, words);
  const sentences = paragraphs.flat();
  const emphasis = repaired.flatMap(({ lines: some }) =>
    some.flatMap(({ markup }) => markup?.emphasis ?? []),
  );
  // what somebody else is quoted with is not the reviewer's judgement
  const own = paragraphs.filter((_, i) => !isQuoted(repaired[i]));
  yield;
  const { mentions, ledger: ofNames } = yield* findMentions(sentences, tracks, [headline.title], emphasis);
  yield;
  // what a row says of itself is not said again
  const seen = new Set(
    tracks.flatMap(({ picks = [] }, track) => picks.map(({ kind }) => `${track} ${kind}`)),
  );
  const picks = [
    ...notePicks(tracks, list.ledger, words),
    ...(yield* findPicks(own, mentions, words)),
  ].filter(({ track, pick }) => {
    const one = `${track} ${pick.kind}`;
    return !seen.has(one) && seen.add(one);
  });
  for (const { track, pick } of picks) {
    const one = tracks[track];
    if (one) one.picks = [...(one.picks ?? []), pick];
  }
  const named = new Set(mentions.map(({ track }) => track));
  const unnamed = tracks.flatMap(({ title }, i) =>
    named.has(i)
      ? []
      : ledgerRow('never-mentioned', `tracks[${i}]`, 'The text does not name this track.', {
          found: [title],
        }),
  );
  yield;
  // a text about something else rates that
  const isOfOther = !tracks[0] && isAboutOther(topicOf(first.text, text));
  const rating = isOfOther ? undefined : findRating(own.flat(), words);
  yield;
  const body = makeBody ? makeBody(repaired.flatMap((block) => block.lines)) : bodyOf(repaired);
  if (body && body.value.length > BODY)
    ledger.push(
      ledgerRow('unreadable', 'body', `Longer than ${BODY} characters: the rest is cut.`, { count: 1 }),
    );

  const review: Review = {
    version: 1,
    title: headline.title.slice(0, SHORT),
    ...(headline.title !== headline.headline && { headline: headline.headline }),
    ...((given.work ?? work) && { work: given.work ?? work }),
    ...(rating && { ratings: [rating.rating] }),
    ...(body && { body: { ...body, value: body.value.slice(0, BODY) } }),
    ...(tracks[0] && { tracks }),
    ...(list.captions[0] && {
      captions: list.captions.map(({ after, text: line }) => ({ after, text: line.slice(0, LONG) })),
    }),
    ...(moments[0] && { moments }),
    ...(links[0] && { links }),
    ...(Object.keys(whole)[0] && { series: whole }),
  };
  return {
    review,
    ledger: [
      ...headline.ledger,
      ...ofWork,
      ...list.ledger,
      ...ofNames,
      ...picks.map(({ row }) => row),
      ...(rating ? [rating.row] : []),
      ...ofSeries,
      ...ofLinks,
      ...unnamed,
      ...missing(review),
      ...ledger,
    ],
  };
}
