import { musicWords, otherWords } from '../vocabulary/topics.js';

/** A text says in its beginning what it is about. */
const ENOUGH = 20_000;
/** Words that differ only behind these letters are forms of one. */
const STEM = 5;

/** How many different words of music a text has, and how many of other things that come in lists. */
export interface Topic {
  readonly music: number;
  readonly other: number;
}

const count = (text: string, pattern: RegExp): number =>
  new Set(Array.from(text.matchAll(pattern), ([word]) => word.toLowerCase().slice(0, STEM))).size;

/** What a text is about, as far as its words tell. Those of the headline say it twice. */
export function topicOf(headline: string, text: string): Topic {
  const some = text.slice(0, ENOUGH);
  const of = (words: RegExp): number => count(`${headline}\n${some}`, words) + count(headline, words);
  return { music: of(musicWords), other: of(otherWords) };
}

/** True for a text that is full of words of music. */
export const isAboutMusic = ({ music, other }: Topic): boolean => music > 3 && music >= other * 3;

/** True for a text that has as many words of another thing as of music. */
export const isAboutOther = ({ music, other }: Topic): boolean => other > 0 && other >= music;
