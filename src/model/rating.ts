import { narrow } from './duration.js';
import type { Rating } from './review.js';

const SCALE = /^(\d{1,4}½?|\d{0,4}[.,]\d{1,3}|½) ?(?:(?:\/|out of|of) ?([1-9]\d{0,3})(?: stars?)?|(%))?$/i;

const count = (text: string, sign: RegExp | string) => text.split(sign).length - 1;

/**
 * A rating as written: `4/5`, `8 out of 10`, `★★★★☆`, `85 %`. What is on no scale is kept as its own words, and no
 * scale is made up: `★★★★` has a value and no best.
 */
export const parseRating = (text: string): Rating | undefined => {
  const words = text.trim();
  if (!words) return undefined;
  let value: number;
  let best = 0;
  if (/^[★⭐][★⭐\ufe0f ]*½?(?: ?☆)*$/.test(words)) {
    const half = count(words, '½');
    const full = count(words, /[★⭐]/);
    const empty = count(words, '☆');
    value = full + half / 2;
    if (empty) best = full + half + empty;
  } else {
    const [, number = '', scale, percent] = SCALE.exec(narrow(words)) ?? [];
    value = +number.replace('½', '.5').replace(',', '.');
    best = percent ? 100 : +(scale ?? 0);
    // What is over its own scale, or on none, is only words.
    if (!number || (best && value > best)) return { value: words };
  }
  return best ? { value, best } : { value };
};
