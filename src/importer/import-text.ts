import { BODY, LONG, SHORT } from '../model/leaf-rules.js';
import type { Review, Series, Track, Writable } from '../model/review.js';
import { readHeadline, readWork } from './headline.js';
import { ledgerRow, type Imported, type LedgerRow } from './ledger.js';
import { findMentions } from './mentions.js';
import { findPicks } from './picks.js';
import { blocksOf, cut, linesOf, placeOf, sentencesOf, type Line, type Span } from './text-blocks.js';
import { textComments } from './text-comments.js';
import { fromHeadline, HEADLINE, withoutFurniture } from './text-furniture.js';
import { findLinks } from './text-links.js';
import { findRating } from './text-rating.js';
import { textTracks } from './text-tracks.js';
import { en } from './vocabulary/en.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Turns a closing quote that opens a word (`Brown.”Living in America”`) into an opening one. */
function repairQuotes({ text, start }: Span, ledger: LedgerRow[]): Span {
  return {
    start,
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

/**
 * A review from plain text, as it is copied from a page: headline and series, track list, captions, picks of the prose,
 * links, the next post, comments with likes in words. Whatever is inferred or in doubt is a row of the ledger.
 * @returns or one plain sentence, where there is nothing that could be a review
 */
export function importText(input: string, words: Vocabulary = en): Imported | { readonly error: string } {
  const ledger: LedgerRow[] = [];
  const all = linesOf(input);
  const {
    post: lines,
    comments,
    ledger: ofComments,
  } = textComments(withoutFurniture(all, words, ledger), input, words);
  const post = fromHeadline(lines, words, ledger);
  const [first] = post;
  if (!first) return { error: 'There is no text of a post.' };
  if (first.text.length > HEADLINE)
    return { error: 'The text begins without a headline: its first line is a paragraph.' };

  const list = textTracks(post.slice(1), first.text, words);
  const tracks = list.tracks.map((track): Writable<Track> => ({ ...track }));

  const series: Writable<Series> = {};
  const kept: Line[] = [];
  for (const line of list.prose) {
    const [, mark, way = mark ?? '', title] = words.otherPost.exec(line.text) ?? [];
    const name = words.previous.test(way) ? 'previous' : 'next';
    // a sentence is none
    if (!title || series[name] || line.text.length > HEADLINE || /[.!?]$/.test(title)) {
      kept.push(line);
      continue;
    }
    series[name] = { title };
    ledger.push(
      ledgerRow(
        'links-lost',
        `series.${name}.url`,
        'The line names a post, and its address is not in the text.',
        {
          found: [title],
          from: placeOf(line),
        },
      ),
    );
  }

  const blocks = blocksOf(kept, input);
  const { links, moments, prose, ledger: ofLinks } = findLinks(blocks, words);
  const repaired = prose.map((block) => repairQuotes(block, ledger));
  const paragraphs = repaired.map(sentencesOf);
  const text = repaired.map((block) => block.text).join('\n');
  const headline = readHeadline(cut(first, 0), text, words);
  const whole: Series = { ...headline.series, ...series };

  const { work, ledger: ofWork } = readWork(headline.title, headline.headline, headline.series, text, words);
  const sentences = paragraphs.flat();
  const { mentions, ledger: ofNames } = findMentions(sentences, tracks, [headline.title]);
  const picks = findPicks(paragraphs, mentions, words);
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
  const rating = findRating(sentences, words);
  const body = repaired.map((block) => block.text.replace(/([.!?,;:])“(?=\p{L})/gu, '$1 “')).join('\n\n');
  if (body.length > BODY)
    ledger.push(
      ledgerRow('unreadable', 'body', `Longer than ${BODY} characters: the rest is cut.`, { count: 1 }),
    );

  const review: Review = {
    version: 1,
    title: headline.title.slice(0, SHORT),
    ...(headline.title !== headline.headline && { headline: headline.headline }),
    ...(work && { work }),
    ...(rating && { ratings: [rating.rating] }),
    ...(body && { body: { format: 'text', value: body.slice(0, BODY) } }),
    ...(tracks[0] && { tracks }),
    ...(list.captions[0] && {
      captions: list.captions.map(({ after, text: line }) => ({ after, text: line.slice(0, LONG) })),
    }),
    ...(moments[0] && { moments }),
    ...(links[0] && { links }),
    ...(Object.keys(whole)[0] && { series: whole }),
    ...(comments && { comments }),
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
      ...ofLinks,
      ...ofComments,
      ...unnamed,
      ...missing(review),
      ...ledger,
    ],
  };
}
