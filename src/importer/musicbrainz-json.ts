import { ITEMS, LANGUAGE, NUMBER, SHORT } from '../model/leaf-rules.js';
import type { ArtistCredit, CreditedArtist, Writable } from '../model/review.js';
import { ledgerRow, type LedgerCode, type LedgerRow } from './ledger.js';

/** An object of the foreign JSON, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What stands under the first of these names that says anything. The web service, musicbrainzngs (`medium-list`) and
 * beets (`artist_credit`) name the same things differently.
 */
export const at = (from: Json, ...names: string[]): unknown => {
  for (const name of names)
    for (const key of [name, name.replaceAll('-', '_')]) {
      const value = Object.hasOwn(from, key) ? from[key] : undefined;
      if (value !== undefined && value !== null) return value;
    }
  return undefined;
};

/** The same, as an object; one without fields where there is none. */
export const objectAt = (from: Json, ...names: string[]): Json => {
  const value = at(from, ...names);
  return isJson(value) ? value : {};
};

/** A whole number from 0, also one in a string. */
export const wholeAt = (from: Json, name: string): number | undefined => {
  const value = at(from, name);
  const isDigits = typeof value === 'string' && /^\d{1,10}$/.test(value);
  const number = isDigits || typeof value === 'number' ? +value : NaN;
  return Number.isInteger(number) && number >= 0 && number <= NUMBER ? number : undefined;
};

/** A language of MusicBrainz (`jpn`, `pt_BR`) and a script where it is not the usual one, as a BCP 47 tag. */
export const languageTag = (language: unknown, script?: unknown): string | undefined => {
  if (typeof language !== 'string' || /^(mul|mis|und|zxx|qaa)$/.test(language)) return undefined;
  try {
    const tag = new Intl.Locale(language.replaceAll('_', '-'));
    const known = typeof script === 'string' && /^[A-Z][a-z]{3}$/.test(script) && !script.startsWith('Q');
    const usual = !known || tag.maximize().script === script;
    const { baseName } = usual ? tag : new Intl.Locale(tag.language, { script });
    return LANGUAGE.test(baseName) && baseName !== 'und' ? baseName : undefined;
  } catch {
    return undefined;
  }
};

/** One row for all that is alike: a release of a thousand broken tracks is said once. */
export class MusicBrainzLedger {
  readonly #rows = new Map<string, { row: LedgerRow; found: (string | number)[]; count: number }>();
  readonly #single: LedgerRow[] = [];

  /** Says it once more; `found` shows a few of those it is said of. */
  add(code: LedgerCode, about: string, why: string, found?: string | number): void {
    const key = `${code} ${about} ${why}`;
    const known = this.#rows.get(key) ?? { row: ledgerRow(code, about, why), found: [], count: 0 };
    known.count += 1;
    if (found !== undefined && known.found.length < 10) known.found.push(found);
    this.#rows.set(key, known);
  }

  /** Says something that is said once. */
  push(row: LedgerRow): void {
    this.#single.push(row);
  }

  /** Says that a value could be another one; nothing where there is no other. */
  others(code: LedgerCode, about: string, why: string, found: string, others: readonly string[]): void {
    const alternatives = others.map((value) => ({ path: about, value }));
    if (others[0])
      this.push(ledgerRow(code, about, why, { found: [found, ...others.slice(0, 9)], alternatives }));
  }

  /** Something stands there that is not of its kind. */
  unreadable(about: string): void {
    this.add(
      'unreadable',
      about,
      'Something here is not what MusicBrainz has in this place; it is left out.',
    );
  }

  get rows(): readonly LedgerRow[] {
    const counted = [...this.#rows.values()].map(({ row, found, count }) => ({ ...row, found, count }));
    return [...this.#single, ...counted];
  }

  /** A name or title, with a number as its digits; `about` is the place in the review that it is for. */
  text(value: unknown, about: string): string | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    const text = typeof value === 'number' && Number.isFinite(value) ? `${value}` : value;
    if (typeof text !== 'string' || !/\S/.test(text.slice(0, SHORT))) return void this.unreadable(about);
    if (text.length <= SHORT) return text;
    this.add('unreadable', about, `It is longer than ${SHORT} characters; the rest is left out.`);
    // Half of a surrogate pair would show as a broken character.
    return text.slice(0, SHORT).replace(/[\ud800-\udbff]$/, '');
  }

  /** The items of a list; none where there is no list. */
  list(value: unknown, about: string): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) this.unreadable(about);
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    if (items.length > ITEMS)
      this.add('unreadable', about, `Only the first ${ITEMS} are read; the rest is left out.`, items.length);
    return items.slice(0, ITEMS);
  }

  /** The objects of a list. */
  objects(value: unknown, about: string): readonly Json[] {
    return this.list(value, about).filter((item): item is Json => {
      if (!isJson(item)) this.unreadable(about);
      return isJson(item);
    });
  }

  /**
   * Who is credited: one text for one name, else the parts with what joins them. In the web service a join is a field
   * of the name before it, in musicbrainzngs a string between two names.
   */
  credit(from: Json, about: string): ArtistCredit | undefined {
    const parts: Writable<CreditedArtist>[] = [];
    for (const item of this.list(at(from, 'artist-credit'), about)) {
      const last = parts.at(-1);
      if (typeof item === 'string' && last) {
        last.join = `${last.join ?? ''}${item}`.slice(0, SHORT);
      } else {
        const one = isJson(item) ? item : {};
        const name = this.text(at(one, 'name') ?? at(objectAt(one, 'artist'), 'name'), about);
        const phrase = at(one, 'joinphrase');
        const join = typeof phrase === 'string' ? phrase.slice(0, SHORT) : '';
        if (name) parts.push({ name, ...(join && { join }) });
        else this.unreadable(about);
        // The join of a name that is left out takes the place of the one that led to it.
        if (!name && last) last.join = join;
      }
    }
    if (!parts[0]) return this.text(at(from, 'artist-credit-phrase'), about);
    return parts[1] || parts[0].join ? parts : parts[0].name;
  }
}
