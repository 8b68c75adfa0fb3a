/**
 * What a reference that begins with a name stands for, given what is behind its `&`: `eacute;` or, as old pages have
 * it, `eacute`. In an attribute, `copy=` may be a part of an address. Undefined when nothing has that name.
 */
export type EntityLookup = (name: string, inAttribute?: boolean) => string | undefined;

// Each with its character at the end.
const COMMON = new Map(
  'amp& lt< gt> quot" apos\' nbsp\xa0 hellip… ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» copy© reg® trade™ euro€ pound£ times× middot· bull•'
    .split(' ')
    .map((entity) => [entity.slice(0, -1) + ';', entity.slice(-1)]),
);

// What pages from before Unicode mean by the numbers from 128 to 159.
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const numbered = (code: number): string =>
  code < 1 || code > 0x10ffff || (code > 0xd7ff && code < 0xe000)
    ? '\ufffd'
    : (WINDOWS_1252[code - 128] ?? String.fromCodePoint(code));

/** `text` with its character references as characters; a name that is not common stays unless `others` knows it. */
export const decodeEntities = (text: string, others?: EntityLookup, inAttribute?: boolean): string =>
  text.replace(
    /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z][a-z\d]*[;=]?))/gi,
    (all, hex: string, decimal: string, name: string) =>
      name
        ? (COMMON.get(name) ?? others?.(name, inAttribute) ?? all)
        : numbered(hex ? parseInt(hex, 16) : +decimal),
  );

/** Whether `html` has a name that only the full table, a file of its own, may know. */
export const needsAllEntities = (html: string): boolean =>
  // No name has one letter: R&B.
  (html.match(/&[a-z][a-z\d]+;?/gi) ?? []).some((found) => !COMMON.has(found.slice(1)));
