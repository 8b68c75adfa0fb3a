import { parseCredit } from '../../model/artist-credit.js';
import { formatDuration, parseDuration } from '../../model/duration.js';
import type { Field } from '../../model/fields.js';
import { parseRating } from '../../model/rating.js';
import { safeUrl } from '../../model/safe-url.js';
import { fold } from './text.js';

/** The words of a field as its value, or undefined when they are no such value. The same for attributes and markup. */
export function parseField({ kind, allowed }: Pick<Field, 'kind' | 'allowed'>, text: string): unknown {
  const words = fold(text);
  if (!words || (allowed && !allowed.includes(words))) return undefined;
  if (kind === 'integer') return /^\d{1,6}$/.test(words) ? Number(words) : undefined;
  if (kind === 'date')
    return /^\d{4}(-\d\d){0,2}(T.+)?$/.test(words) && !Number.isNaN(Date.parse(words)) ? words : undefined;
  if (kind === 'duration') {
    const seconds = parseDuration(words);
    return seconds === undefined ? undefined : formatDuration(seconds);
  }
  if (kind === 'words') return words.split(/\s*[,;·]\s*/).filter(Boolean);
  if (kind === 'rating') return parseRating(words);
  if (kind === 'credit') return parseCredit(words);
  return kind === 'url' ? safeUrl(words) : words;
}

const kinds = [
  /\b(best|fav|favou?rite|top)\b/i,
  'favourite',
  /\bgem\b/i,
  'hidden-gem',
  /\bskip/i,
  'skip',
] as const;

/** The kind of pick that a reviewer's words say ("Best track"); other words are their own kind. */
export function pickKind(label: string): string {
  for (let i = 0; i < kinds.length; i += 2)
    if ((kinds[i] as RegExp).test(label)) return kinds[i + 1] as string;
  return label.toLowerCase();
}
