import { BODY, LONG, SHORT } from '../model/leaf-rules.js';
import { parseRating } from '../model/rating.js';
import type { Rating, Review, Series, Track, Writable } from '../model/review.js';
import { readHeadline, readWork } from './headline.js';
import { ledgerRow, type Imported, type LedgerRow } from './ledger.js';
import { findMentions } from './mentions.js';
import { findPicks, isDenied } from './picks.js';
import { blocksOf, cut, linesOf, sentencesOf, type Line, type Span } from './text-blocks.js';
import { textComments } from './text-comments.js';
import { findLinks } from './text-links.js';
import { textTracks } from './text-tracks.js';
import { en } from './vocabulary/en.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A headline is no longer. */
const HEADLINE = 200;

const spanOf = ({ start, text }: Span): readonly [number, number] => [start, start + text.length];

const dropped = (line: Line, why = 'These words belong to the page, not to the post.'): LedgerRow =>
  ledgerRow('furniture-dropped', 'body', why, { found: [line.text], from: spanOf(line), confidence: 0.9 });

/** The lines of the post, without those of the page round it. */
function withoutFurniture(lines: readonly Line[], words: Vocabulary, ledger: LedgerRow[]): Line[] {
  const form = lines.findLastIndex(({ text }) => words.form.test(text));
  // what follows a form for replies belongs to it, unless a post or its comments stand there
  const isPost = lines
    .slice(form + 1)
    .some(
      ({ text }) =>
        text.length > HEADLINE || words.trackHeading.test(text) || words.commentsHeading.test(text),
    );
  const end = form >= 0 && !isPost ? form : lines.length;
  return lines.filter((line, i) => {
    if (i < end && !words.furniture.some((pattern) => pattern.test(line.text))) return true;
    ledger.push(dropped(line));
    return false;
  });
}

/** So many lines may stand over a headline: the name of the site, the way to the page, a date. */
const OVER = 8;

/** The post from its headline on: a line that is a date, a byline or a way to the page is none. */
function fromHeadline(lines: readonly Line[], words: Vocabulary, ledger: LedgerRow[]): Line[] {
  const isNone = ({ text }: Line): boolean =>
    words.date.test(text) || words.byline.test(text) || text.includes('»');
  let first = lines.findIndex((line) => !isNone(line));
  if (first < 0) return [...lines];
  // a line that says what it is goes before the name of the site
  const speaks = ({ text }: Line): boolean =>
    words.reviewWord.test(text) || text.search(words.soundtrack) >= 0;
  const long = lines.findIndex(({ text }) => text.length > HEADLINE / 2 || /[.!?]$/.test(text));
  const short = lines.slice(first, Math.min(OVER, long < 0 ? lines.length : long));
  const list = short.findIndex(({ text }) => words.trackHeading.test(text));
  const said = short
    .slice(0, list < 0 ? short.length : list)
    .findIndex((line) => speaks(line) && !isNone(line));
  if (said > 0) first += said;
  for (const line of lines.slice(0, first)) ledger.push(dropped(line, 'The line stands over the headline.'));
  const under = lines.slice(first + 1);
  while (under[0] && isNone(under[0]))
    ledger.push(dropped(under.shift() as Line, 'The line says when or by whom.'));
  return [lines[first] as Line, ...under];
}

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

/** The rating that a sentence or a line gives. */
function findRating(
  paragraphs: readonly (readonly Span[])[],
  words: Vocabulary,
): { rating: Rating; row: LedgerRow } | undefined {
  const sentences = paragraphs.flat();
  for (const pattern of [words.ratingLine, ...words.rating]) {
    for (const { text, start } of sentences) {
      const found = pattern.exec(text);
      const [whole = '', given = ''] = found ?? [];
      const rating = given ? parseRating(given.trim()) : undefined;
      const before = text.slice(0, found?.index ?? 0) + whole.slice(0, whole.lastIndexOf(given));
      if (!rating || words.notOurs.test(before) || isDenied(before, words)) continue;
      const at = start + before.length;
      const row = ledgerRow('inferred', 'ratings[0]', 'The text gives this rating.', {
        found: [given],
        from: [at, at + given.length],
        confidence: pattern === words.ratingLine ? 0.9 : 0.7,
        alternatives: [{ path: 'ratings', value: undefined }],
      });
      return { rating, row };
    }
  }
  return undefined;
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
          from: spanOf(line),
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
  const rating = findRating(paragraphs, words);
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
