import { dayOf } from '../text-comments.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isSigned, personName } from './person-name.js';

/** Who wrote something, and when: what a line such as `Posted by: Rob | May 4, 2009 at 8:15 am` says. */
export interface Byline {
  readonly name?: string;
  /** ISO 8601; absent where the words are `3 years ago`, or may mean more than one day. */
  readonly day?: string;
  /** The line says when, though it may say no day. */
  readonly isDated: boolean;
}

/** A line that says more is a sentence. */
const LONGEST = 160;
/** What stands behind the time: a mark for the address of a comment, a link to answer. */
const TAIL =
  /(?:\s*[|·•#¶]|\s+(?:permalink|link|reply|report|flag|edit|delete|antworten|répondre|responder|rispondi|beantwoorden))+\s*$/iu;
/** What may part the name from the time. */
const BETWEEN =
  /\s*[|·•»—–,:@-]\s*|\s+(?:by|on|at|am|um|le|el|il|em|op|às|à|wrote|said|says|schrieb|sagte|dit|dijo|disse|zei)\s+/giu;
/** Other things that themes put between the two: a link to the home of the writer. */
const HOME = /\s*\|\s*(?:homepage|home|website|url|e-?mail|www)(?=\s*\|)/giu;

/** A time as the vocabularies know it: behind a day may stand a dash or an at sign, before it the name of its day. */
const plainly = (time: string): string =>
  time
    .replace(TAIL, '')
    .replace(/ \(?(?:UTC|GMT|local)\)?$/i, '')
    .replace(/ ?[@–-] ?(?=\d{1,2}[:.]\d\d)/g, ' ')
    .replace(/(\d{1,2}:\d\d):\d\d/g, '$1')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?=\d)/i, '')
    .trim();

/** Two digits of a year tell a reader when, and no program which century. */
const SHORT_YEAR = /^\d{1,2}[./-]\d{1,2}[./-]\d\d(?:,? \d{1,2}[:.]\d\d(?: ?[ap]m)?)?$/i;
const AGO =
  /^(?:(?:about |over |almost )?(?:\d{1,3}|an?) (?:second|minute|hour|day|week|month|year|min|hr|yr)s? ago|\d{1,3} ?(?:s|m|min|h|hr|d|w|mo|y|yr)s?(?: ago)?)$/i;

/** True for words that say when something was written, and nothing else. */
export function isTime(words: string, vocabulary: Vocabulary): boolean {
  const time = plainly(words);
  return vocabulary.date.test(time) || SHORT_YEAR.test(time) || AGO.test(time);
}

/** The day that such words say. */
export const dayIn = (words: string, vocabulary: Vocabulary): string | undefined =>
  AGO.test(plainly(words)) ? undefined : dayOf(plainly(words), vocabulary);

/** Marks that part two things, and are in no sentence. */
const MARK = /[|·•»—–]|^\s*@\s*$/;

/**
 * Reads a line that says who and when; undefined for any other. With `isSure`, nothing but its words says that a line is no
 * sentence: then a mark has to part the two, or a word has to say that the one wrote it.
 */
export function readByline(line: string, vocabulary: Vocabulary, isSure = false): Byline | undefined {
  const text = line.replace(HOME, '').replace(TAIL, '').trim();
  if (!text || text.length > LONGEST) return undefined;
  const of = (name: string | undefined, time: string): Byline => {
    const day = dayIn(time, vocabulary);
    return { ...(name !== undefined && { name }), ...(day && { day }), isDated: true };
  };
  if (isTime(text, vocabulary)) return isSure ? undefined : of(undefined, text);
  for (const { 0: mark, index } of text.matchAll(BETWEEN)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + mark.length)];
    if (isSure && !MARK.test(mark) && !isSigned(before)) continue;
    for (const [said, time] of [[before, behind], [behind, before.replace(/^posted (?:on )?/i, '')]] as const) {
      const name = isTime(time, vocabulary) ? personName(said, vocabulary) : undefined;
      // a sentence may end with a day
      if (name === undefined || name.split(' ').length > 6 || /[.!?]\s/.test(name) || isTime(name, vocabulary)) continue;
      return of(/^(?:posted|comment|submitted|written)$/i.test(name) ? undefined : name, time);
    }
  }
  return undefined;
} // prettier-ignore
