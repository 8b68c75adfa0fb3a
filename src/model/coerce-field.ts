import { ITEMS, NUMBER, SHORT } from './leaf-rules.js';
import { shorten, type ProblemCode } from './problem.js';
import { safeUrl } from './safe-url.js';

type Reader<T> = (value: T) => unknown;
/** Takes in what is wrong; the answer says that nothing was kept. */
export type Report = (
  code: ProblemCode,
  path: string,
  found: unknown,
  allowed?: string | number,
) => undefined;

/** What a field takes: a reader for each JSON type. A reader gives what may be kept, or undefined. */
export interface Field {
  readonly string?: Reader<string>;
  readonly number?: Reader<number>;
  readonly boolean?: Reader<boolean>;
  readonly null?: Reader<null>;
  readonly array?: Reader<readonly unknown[]>;
  readonly object?: Reader<Readonly<Record<string, unknown>>>;
}

// A document is read in one go, so its readers share these.
let report: Report;
let base: string | undefined;
/** The names and positions that lead to what is read now. A path is made of them only where something is wrong. */
let trail: (string | number)[];

/** Something is wrong with what is read now, or with a field of it. */
const bad = (code: ProblemCode, found: unknown, allowed?: string | number, ...field: string[]): undefined =>
  report(
    code,
    [...trail, ...field].reduce<string>(
      (path, step) => path + (typeof step === 'number' ? `[${step}]` : (path && '.') + shorten(step)),
      '',
    ),
    found,
    allowed,
  );

const read = (value: unknown, field: Field): unknown => {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const reader = (field as Record<string, Reader<unknown> | undefined>)[type];
  return reader ? reader(value) : bad('wrong-type', value, Object.keys(field).join(' | '));
};

/** Reads a whole document; relative URLs in it are relative to `from`. */
export const readDocument = (
  value: unknown,
  field: Field,
  from: string | undefined,
  complain: Report,
): object | undefined => {
  base = from;
  report = complain;
  trail = [];
  return read(value, field) as object | undefined;
};

/** A text like `pattern`, which `allowed` explains, of at most `max` characters: the rest is cut. */
export const text = (pattern = /\S/, allowed?: string, max = SHORT): Field => ({
  string: (value) => {
    // Half of a surrogate pair would show as a broken character.
    const kept = value.length > max ? value.slice(0, max).replace(/[\ud800-\udbff]$/, '') : value;
    if (!pattern.test(kept)) return bad(allowed ? 'not-allowed' : 'empty', value, allowed);
    if (kept !== value) bad('too-long', value, max);
    return kept;
  },
});

/** One of a few words. */
export const oneOf = (words: string) => text(RegExp(`^(${words})$`), words);

/** A URL that is safe to follow. */
export const address = (mailto?: boolean): Field => ({
  string: (value) => safeUrl(value, base, mailto) ?? bad('unsafe-url', value, 'http, https'),
});

/** A number, whole unless `step` is 0. */
export const number = (min: number, max = NUMBER, step = 1): Field => ({
  number: (value) =>
    value >= min && value <= max && !(value % step) ? value : bad('out-of-range', value, `${min}–${max}`),
});

/** At most `max` items, the rest is cut. */
export const list = (item: Field, max = ITEMS): Field => ({
  array: (values) => {
    if (values.length > max) bad('too-many', values.length, max);
    return values.slice(0, max).flatMap((value, i) => {
      trail.push(i);
      const kept = read(value, item) ?? [];
      trail.pop();
      return kept;
    });
  },
});

/** An object with these fields, of which the first so many are required; `rest` takes names of one's own. */
export const object = <T>(fields: Record<keyof T, Field | undefined>, required = 1, rest?: Field): Field => {
  // Names of the language (`constructor`, `__proto__`) are unknown names like any other, also for `rest`.
  const known: Record<string, Field | undefined> = { __proto__: null, ...fields };
  const needed = Object.keys(fields).slice(0, required);
  return {
    object: (from) => {
      // A copy as it is, of which only the good is kept where something is wrong: of good objects there may be a
      // hundred thousand, and one that had a field deleted takes three times as much memory.
      let to: Record<string, unknown> & { value?: unknown; best?: number; worst?: number } = { ...from };
      let isWhole = !Object.getOwnPropertySymbols(to)[0];
      for (const key in to) {
        if (!Object.hasOwn(to, key)) continue; // an old script has given all objects of the page a field
        const found = to[key];
        const field = known[key] ?? (key in fields ? undefined : rest);
        let kept;
        trail.push(key);
        if (found !== undefined)
          kept = field ? read(found, field) : bad('unknown-field', found, Object.keys(fields).join(', '));
        trail.pop();
        if (kept === undefined) isWhole = false;
        if (kept !== found) to[key] = kept;
      }
      if (!isWhole) to = Object.fromEntries(Object.entries(to).filter(([, kept]) => kept !== undefined));
      let isLost;
      for (const key of needed) {
        if (from[key] === undefined) bad('missing', '', undefined, key);
        // A review without a title is still a review: the page asks for the title.
        if (to[key] === undefined) isLost = trail.length;
      }
      // The one rule that looks at more than one field: a rating is on its scale.
      const { value, best = NUMBER, worst = -NUMBER } = to;
      if (typeof value === 'number' && (value < worst || value > best)) {
        return bad('out-of-range', value, `${worst}–${best}`, 'value');
      }
      return isLost ? undefined : to;
    },
  };
};
