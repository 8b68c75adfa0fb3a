import { isDay } from '../model/is-day.js';

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** What is made once for a key: making one takes longer than using it. */
export function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const known = formats.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

/** A valid language for Intl; English for a tag that Intl refuses. */
export function locale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** An ISO 8601 date, whole or in part (`1985`, `1985-11`, `1985-11-27`), in words. */
export function formatDate(iso: string, lang: string): string {
  // the day as written, whatever the zone of its writer or reader
  const day = iso.slice(0, 10);
  if (!isDay(day)) return iso;
  const parts = day.split('-').length;
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return cached(`${lang} ${parts}`, () => new Intl.DateTimeFormat(locale(lang), style)).format(new Date(day));
}

/** A number in the language's own digits and marks. */
export const formatNumber = (value: number, lang: string): string =>
  cached(lang, () => new Intl.NumberFormat(locale(lang), { useGrouping: false })).format(value);

/** Names in a row: "a, b and c". */
export const formatList = (items: readonly string[], lang: string): string =>
  new Intl.ListFormat(locale(lang), { type: 'conjunction' }).format(items);
