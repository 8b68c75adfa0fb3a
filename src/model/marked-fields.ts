import { attributeFields, type Field, type FieldKind } from './fields.js';

const row = (path: string, kind: FieldKind = 'text', ...names: string[]): Field => ({ path, kind, names });

/** The vocabulary of a review: what attributes and plain markup can say. README's table is made from it. */
export const reviewFields: readonly Field[] = [
  // in markup, `year` and its like are short names as in attributes
  ...attributeFields.map((field) => ({ ...field, names: [field.attribute ?? ''] })),
  row('headline'),
  row('url', 'url'),
  row('author', 'person'),
  row('published', 'date'),
  row('verdict.tryIf'),
  row('verdict.skipIf'),
  { ...row('series.previous', 'link'), selector: 'a[rel~="prev"]' },
  { ...row('series.next', 'link'), selector: 'a[rel~="next"]' },
  { ...row('tracks', 'rows'), selector: 'ol,ul' },
  row('captions[]', 'text', 'caption', 'captions'),
  row('discs[].title'),
  row('statedLength', 'duration'),
  row('editions[].title'),
  row('editions[].released', 'date'),
  row('links[]', 'link', 'listen', 'buy', 'read', 'links'),
  row('moments[]', 'link', 'moment', 'moments'),
];

/** The vocabulary of one row of a track list: `data-field` inside the row, or `data-NAME` on it. */
export const trackFields: readonly Field[] = [
  row('title'),
  row('artist', 'credit'),
  row('length', 'duration'),
  row('number'),
  row('disc', 'integer'),
  row('side'),
  row('composers', 'words'),
  row('note'),
  row('aliases[]', 'alias', 'alias', 'aliases'),
  row('ratings[]', 'rating', 'rating', 'ratings'),
  { ...row('picks[]', 'pick', 'pick', 'picks'), selector: 'mark' },
  { ...row('media[]', 'link', 'url', 'media'), selector: 'a[href]' },
  row('editions', 'words'),
];

/** The field that a `data-field` value names, with the position it gives, if any. */
export function findField(
  fields: readonly Field[],
  name: string,
): { field: Field; index?: number } | undefined {
  const path = name.replace(/\[\d*\]/, '[]');
  const field = fields.find((f) => f.path === path || f.names?.includes(name));
  if (!field) return undefined;
  const index = /\[(\d{1,3})\]/.exec(name)?.[1];
  return index === undefined ? { field } : { field, index: Number(index) };
}

/** The names that `data-field` may have: what an error message lists. */
export const fieldNames = (fields: readonly Field[]): string =>
  fields.flatMap((f) => (f.names?.length ? f.names : [f.path])).join(', ');
