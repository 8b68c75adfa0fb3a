import * as v from 'valibot';
import { DATE, ITEMS, LANGUAGE, LENGTH, NUMBER, SHORT } from './leaf-rules.js';
import { URL_LENGTH, safeUrl } from './safe-url.js';

// What the JSON Schema can say of a safe URL: http, https, or no scheme at all.
const WEB = /^([Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))/;
const WEB_OR_MAIL = /^([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?![A-Za-z][A-Za-z0-9+.-]*:))/;

export const { optional } = v;

/** A text with at least one visible character. */
export const text = (description: string, example: string, longest = SHORT) =>
  v.pipe(v.string(), v.regex(/\S/), v.maxLength(longest), v.description(description), v.examples([example]));

/** A text that may be empty. */
export const anyText = (description: string, example: string, longest = SHORT) =>
  v.pipe(v.string(), v.maxLength(longest), v.description(description), v.examples([example]));

/** A text in one form. */
export const form = (pattern: RegExp, description: string, ...examples: string[]) =>
  v.pipe(v.string(), v.regex(pattern), v.description(description), v.examples(examples));

/** A day, or as much of it as is known, or a day with a time. */
export const date = (what: string) =>
  form(
    DATE,
    `${what}: a year, a month, a day, or a day with a time.`,
    '1985',
    '1985-11-27',
    '2024-11-02T19:30:00Z',
  );

/** A running time. */
export const length = (what: string) => form(LENGTH, `${what}, as m:ss or h:mm:ss.`, '3:51', '1:02:09');

/** A language. */
export const lang = (what: string) =>
  form(LANGUAGE, `The language of ${what}, as a BCP 47 tag.`, 'en', 'ja-Latn');

/** One value and no other. */
export const only = <const T extends number>(value: T, description: string) =>
  v.pipe(v.literal(value), v.description(description));

/** One of a few words. */
export const oneOf = <const T extends readonly string[]>(words: T, description: string) =>
  v.pipe(v.picklist(words), v.description(description));

const address = (pattern: RegExp, mail: boolean, description: string, example: string) =>
  v.pipe(
    v.string(),
    v.maxLength(URL_LENGTH),
    v.regex(pattern),
    v.check((value) => safeUrl(value, undefined, mail) !== undefined, 'Not a URL that is safe to follow'),
    v.description(description),
    v.examples([example]),
  );

/** An http, https or relative URL. */
export const url = (description: string, example: string) => address(WEB, false, description, example);

/** The same, or `mailto:`. */
export const urlOrMail = (description: string, example: string) =>
  address(WEB_OR_MAIL, true, description, example);

/** A number, whole or not. */
export const number = (description: string, example: number) =>
  v.pipe(
    v.number(),
    v.minValue(-NUMBER),
    v.maxValue(NUMBER),
    v.description(description),
    v.examples([example]),
  );

/** A whole number. */
export const whole = (least: number, description: string, example: number, most = NUMBER) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(least),
    v.maxValue(most),
    v.description(description),
    v.examples([example]),
  );

/** Yes or no. */
export const flag = (description: string) => v.pipe(v.boolean(), v.description(description));

/** A list, in the author's order. */
export const list = <T extends v.GenericSchema>(item: T, description: string, most = ITEMS) =>
  v.pipe(v.array(item), v.maxLength(most), v.description(description));

// valibot's object schemas take an array for an object without fields.
const notAnArray = (value: unknown) => !Array.isArray(value);

/** An object without other fields than these. */
export const object = <T extends v.ObjectEntries>(title: string, description: string, entries: T) =>
  v.pipe(
    v.custom<v.InferInput<v.StrictObjectSchema<T, undefined>>>(notAnArray, 'Expected an object'),
    v.strictObject(entries),
    v.title(title),
    v.description(description),
  );

/** An object of texts under any names but those of the language, which valibot's records leave out unseen. */
export const named = (description: string, value: string, example: string) => {
  const one = text(value, example);
  const sound = (names: unknown) =>
    notAnArray(names) && Object.entries(names ?? {}).every(([name, it]) => !(name in {}) && v.is(one, it));
  return v.pipe(
    v.custom<Record<string, string>>(sound, 'Expected an object of texts'),
    v.record(v.string(), one),
    v.description(description),
  );
};
