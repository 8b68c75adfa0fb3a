import type { Field } from '../../model/fields.js';
import { fold } from './text.js';

/** The words of a field that is a text or a number, or undefined when they are no such value. */
export function parseText({ kind, allowed }: Pick<Field, 'kind' | 'allowed'>, text: string): unknown {
  const words = fold(text);
  if (!words || (allowed && !allowed.includes(words))) return undefined;
  if (kind !== 'integer') return words;
  return /^\d{1,6}$/.test(words) ? Number(words) : undefined;
}
