import { parseCredit } from '../../model/artist-credit.js';
import { formatDuration } from '../../model/clock.js';
import { parseDuration } from '../../model/duration.js';
import type { Field } from '../../model/fields.js';
import { parseRating } from '../../model/rating.js';
import { safeUrl } from '../../model/safe-url.js';
import { isDay } from '../../model/is-day.js';
import { parseText } from './parse-text.js';

/** The words of a field as its value, or undefined when they are no such value. The same for attributes and markup. */
export function parseField(field: Pick<Field, 'kind' | 'allowed'>, text: string): unknown {
  const { kind } = field;
  const words = parseText(field, text);
  if (typeof words !== 'string') return words;
  if (kind === 'date') {
    const isDate = /^\d{4}(-\d\d){0,2}(T.+)?$/.test(words) && !Number.isNaN(Date.parse(words));
    return isDate && isDay(words.slice(0, 10)) ? words : undefined;
  }
  if (kind === 'duration') {
    const seconds = parseDuration(words);
    return seconds === undefined ? undefined : formatDuration(seconds);
  }
  if (kind === 'words') return words.split(/\s*[,;·]\s*/).filter(Boolean);
  if (kind === 'rating') return parseRating(words);
  if (kind === 'credit') return parseCredit(words);
  return kind === 'url' ? safeUrl(words) : words;
}
