import { LANGUAGE, LONG, SHORT } from '../../model/leaf-rules.js';
import { safeUrl } from '../../model/safe-url.js';

// What stands in a stranger's JSON, as what it should be. Nothing here throws, whatever it is given.

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object; empty for anything else. Names of the language (`constructor`) are not found in what has none of its own. */
export const object = (value: unknown): Json => (isObject(value) ? value : {});

/** The objects of a list; empty for anything else. */
export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A text with something in it, cut to a sensible length. */
export const text = (value: unknown, max = SHORT): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, max) : undefined;

/** A long text as it stands, for the rich-text parsers, which have a cap of their own. */
export const body = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A warning or another sentence. */
export const sentence = (value: unknown): string | undefined => text(value, LONG);

/** An id: a text, or a number as one; null for 0, an empty text and anything else. */
export const id = (value: unknown): string | null => {
  const found = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return found && found !== '0' ? found.slice(0, SHORT) : null;
};

/** An address that is safe to follow, made absolute. */
export const url = (value: unknown, base?: string): string | undefined =>
  typeof value === 'string' ? safeUrl(value.trim(), base) : undefined;

/** A count from 0. */
export const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** A moment as ISO 8601 in UTC, from milliseconds since 1970 or a text; null when it is none of four-digit years. */
export const moment = (value: unknown): string | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const time = new Date(value);
  const year = time.getUTCFullYear();
  return year >= 0 && year <= 9999 ? time.toISOString() : null;
};

/** A language tag. */
export const language = (value: unknown): string | undefined =>
  typeof value === 'string' && LANGUAGE.test(value) ? value : undefined;

/** The fields that have a value: an optional field is absent, not undefined. */
export const known = <T extends object>(fields: T): { [Key in keyof T]?: NonNullable<T[Key]> } =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as never;
