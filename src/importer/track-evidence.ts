import type { LineTrack } from '../model/track-lines.js';
import { QUOTE } from './quotes.js';
import { STARRED } from './row-shapes.js';
import { isMusic, type Topic } from './topic.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** What a text has in quotes, and what stands between them. */
export const quotedIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(QUOTE)
      .map((part) => part.replace(/[,.!?、。]$/, '').trim()),
  );

/** What a list of players, of things to eat or of changes has, and a list of titles has not. */
const ROLE =
  /\b(?:vocals?|voice|guitars?|bass|drums|percussion|piano|keyboards?|keys|synths?|strings|violin|viola|cello|sax(?:ophone)?|trumpet|trombone|flute|clarinet|mix(?:ed|ing)|master(?:ed|ing)|produc(?:er|ed|tion)|engineer|gitarre|schlagzeug|gesang|chant|guitare|batterie|voz|guitarra|batería|bateria|voce|chitarra)\b/iu;

/** What a list of films says. */
const DIRECTED = /\b(?:dir\.|directed by|réal\.|regie:)/iu;

/** True for rows that may all be titles: short, no sentences, not who played what. */
function areTitles(rows: readonly LineTrack[]): boolean {
  const few = (of: (row: LineTrack) => boolean): boolean => rows.filter(of).length * 4 <= rows.length;
  return (
    rows.length > 2 &&
    few(({ title }) => title.split(' ').length > 12) &&
    few(({ title }) => /[.!?]["”’)]*$/.test(title) && title.split(' ').length > 6) &&
    few(({ title, artist }) => ROLE.test(title) || (typeof artist === 'string' && ROLE.test(artist)))
  );
}

/** True where the line over a list says that it is one of something else: `Line-up:`, `Thanks to`. */
function isLabel(over: string, words: Vocabulary): boolean {
  const line = over.split('\n').at(-1) ?? '';
  return /^.{1,25}:$/.test(line) && !words.music.test(line);
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
}

/** True where rows that no heading calls tracks are some: anything may be numbered. */
export function areTracks(
  { rows, headline, over, prose, quotes, topic, isPlayed, isBare }: Evidence,
  words: Vocabulary,
): boolean {
  const most = (of: (row: LineTrack) => unknown): boolean =>
    rows.filter((row) => row.sure && of(row)).length * 2 > rows.length;
  if (words.ranking.test(headline) || rows.some(({ text }) => DIRECTED.test(text))) return false;
  const named = (is: (title: string) => boolean): boolean => rows.filter(({ title }) => is(title)).length > 1;
  const isQuoted = (title: string): boolean => quotes.has(title.toLowerCase());
  // the prose names some of them, as they are written in the list
  const isNamed = (title: string): boolean => title.length > 3 && hasWords(prose, title);
  if (isBare) return areTitles(rows) && (named(isQuoted) || (topic.music > 2 && named(isNamed)));
  if (most(({ length }) => length)) return true;
  const speaks = words.music.test(`${headline}\n${over}`);
  if (
    isPlayed ||
    most(({ text }) => text.split(QUOTE).length > 2) ||
    most(({ side }) => side) ||
    (most(({ text }) => STARRED.test(text)) && (speaks || topic.music > 0))
  )
    return true;
  if (most(({ artist }) => artist)) {
    if (speaks || rows.some(({ title }) => isQuoted(title))) return true;
  } else if (named(isQuoted)) return true;
  if (!areTitles(rows) || isLabel(over, words)) return false;
  return isMusic(topic) || (topic.music > 1 && named(isNamed));
}

const LETTER = /\p{L}/u;

/** True where a text has some words as they are written, and not as a part of longer ones. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return true;
  return false;
}
