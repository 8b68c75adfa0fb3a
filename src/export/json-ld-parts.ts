import { isDay } from '../model/is-day.js';
import { DATE } from '../model/leaf-rules.js';
import { cleanText } from '../model/rich-text/clean-text.js';
import type { RichText } from '../model/rich-text/rich-text.js';
import { richWords } from '../model/rich-text/words.js';
import { safeUrl } from '../model/safe-url.js';

/** What a review does not say of the page that it is on. */
export interface PageOptions {
  /** The address of the page: relative addresses begin there where the review's own address is relative or absent. */
  readonly base?: string | undefined;
  /** The language of the post, as a BCP 47 tag; `review.lang` is only that of the titles. */
  readonly lang?: string | undefined;
}

type Filled<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** The fields that have a value. */
export const filled = <const T extends object>(fields: T): Filled<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Filled<T>;

/** A list as JSON-LD writes it: nothing for none, one without brackets. */
export const oneOrMore = <T>(items: readonly T[]): T | readonly T[] | undefined =>
  items.length > 1 ? items : items[0];

const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{M}\p{DI}]/u;

/** `text` in one line; undefined where nobody could see anything of it. */
export const lineOf = (text: string | undefined): string | undefined => {
  const line = cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return VISIBLE.test(line) ? line : undefined;
};

/** A text in plain words, a line for each block or line; undefined where nobody could see anything of it. */
export const textOf = (tree: RichText | undefined): string | undefined => {
  const text = tree && richWords(tree);
  return lineOf(text) && text;
};

/** The address as whoever knows no page needs it: absolute, http or https; undefined where it cannot be made so. */
export const absoluteUrl = (url = '', base?: string): string | undefined =>
  // an absolute address is its own base, so that it comes back as browsers write it
  [url.trim(), base].map((start) => safeUrl(url, start)).find((found) => found && /^https?:/.test(found));

/** A date, whole or in part, that there is. */
export const dateOf = (date: string | undefined): string | undefined =>
  date && DATE.test(date) && isDay(date.slice(0, 10)) ? date : undefined;
