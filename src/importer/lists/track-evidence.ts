import type { LineTrack } from '../../model/track-lines.js';
import { QUOTE } from '../quotes.js';
import { STARRED } from './row-shapes.js';
import { isAboutMusic, type Topic } from './topic.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { directedBy, playerRoles, somethingElse } from '../vocabulary/list-words.js';

/** What a text has in quotes, and what stands between them. */
export const quotedIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(QUOTE)
      .map((part) => part.replace(/[,.!?、。]$/, '').trim()),
  );

/** True for rows that may all be titles: short, no sentences, not who played what. */
function areTitles(rows: readonly LineTrack[]): boolean {
  const few = (of: (row: LineTrack) => boolean): boolean => rows.filter(of).length * 4 <= rows.length;
  return (
    rows.length > 2 &&
    few(({ title }) => title.split(' ').length > 12) &&
    few(({ title }) => /[.!?]["”’)]*$/.test(title) && title.split(' ').length > 6) &&
    few(
      ({ title, artist }) =>
        playerRoles.test(title) || (typeof artist === 'string' && playerRoles.test(artist)),
    )
  );
}

/** True where the line over a list says that it is one of something else: `Line-up:`, `Thanks to`. */
function isLabel(over: string, words: Vocabulary): boolean {
  const line = over.split('\n').at(-1) ?? '';
  return somethingElse.test(line) || (/^\p{L}+:$/u.test(line) && !words.music.test(line));
}

/** A list, and what stands round it. */
export interface Evidence {
  readonly rows: readonly LineTrack[];
  readonly headline: string;
  /** What stands right over the list. */
  readonly over: string;
  /** The rest of the text. */
  readonly prose: string;
  /** What the prose has in quotes. */
  readonly quotes: ReadonlySet<string>;
  readonly topic: Topic;
  /** Each row leads to something to hear or to see. */
  readonly isPlayed: boolean;
  /** Nothing else tells the rows from lines that stand together. */
  readonly isBare: boolean;
  /** The rows are words that stand out, with something said of each. */
  readonly isLed: boolean;
}

/** How sure it is that rows which no heading calls tracks are some: anything may be numbered. */
export function evidenceOf(
  { rows, headline, over, prose, quotes, topic, isPlayed, isBare, isLed }: Evidence,
  words: Vocabulary,
): 'strong' | 'weak' | 'none' {
  const most = (of: (row: LineTrack) => unknown): boolean =>
    rows.filter((row) => row.sure && of(row)).length * 2 > rows.length;
  const isRanking = words.ranking.test(headline.replace(/\bvarious artists\b/i, ''));
  if (isRanking || rows.some(({ text }) => directedBy.test(text))) return 'none';
  const named = (is: (title: string) => boolean): boolean =>
    rows.slice(0, LOOKED).filter(({ title }) => is(title)).length > 1;
  const near = prose.slice(0, READ);
  const isQuoted = (title: string): boolean => quotes.has(title.toLowerCase());
  // the prose names some of them, as they are written in the list
  const isNamed = (title: string): boolean =>
    title.length > 3 && [title, title.toUpperCase()].some((one) => hasWords(near, one));
  const speaks = words.music.test(`${headline}\n${over}`);
  if (isBare)
    return areTitles(rows) && (named(isQuoted) || (topic.music > 2 && (named(isNamed) || isLed)))
      ? 'weak'
      : 'none';
  if (most(({ length }) => length)) {
    // a long text about music has a word of it
    const isMute = !speaks && !topic.music && !PARTED.test(headline) && prose.length > LONG;
    return isMute ? 'none' : 'strong';
  }
  if (
    isPlayed ||
    most(({ text }) => text.split(QUOTE).length > 2) ||
    most(({ side }) => side) ||
    (most(({ text }) => STARRED.test(text)) && (speaks || topic.music > 0))
  )
    return 'strong';
  if (!isLabel(over, words)) {
    const isArtist = most(({ artist }) => artist);
    if (isArtist ? speaks || rows.some(({ title }) => isQuoted(title)) : named(isQuoted)) return 'strong';
    if (areTitles(rows) && (isAboutMusic(topic) || (topic.music > 1 && named(isNamed)))) return 'weak';
  }
  return 'none';
}

/** So many titles are looked for, and so much of a text is read for them: each is compared with all of it. */
const LOOKED = 100;
const READ = 100_000;
/** A text that has room for what it is about. */
const LONG = 400;
/** A headline of an artist and an album. */
const PARTED = /\S(?: [–—-] |: | by |[“"«])/i;

const LETTER = /\p{L}/u;

/** True where a text has some words as they are written, and not as a part of longer ones. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return true;
  return false;
}
