import type { ReviewAttribute } from './attribute-names.js';

/**
 * How the text of a field is read.
 *
 * - `text`: the words as they stand
 * - `credit`: an artist credit, as the author wrote it
 * - `integer`: digits
 * - `date`: `datetime` of a `<time>`, or an ISO 8601 date (a year alone is one)
 * - `duration`: `m:ss`, `h:mm:ss`, ISO 8601
 * - `words`: several values, separated by commas or semicolons
 * - `rating`: "4/5", "8 out of 10", stars, a grade
 * - `url`: an address
 * - `link`: an `<a href>`: its words and its address
 * - `person`: a name, in an `<a href>` or not
 * - `alias`: a title in another language or script, `lang` beside it
 * - `pick`: the reviewer's mark on a track
 * - `rows`: an `<ol>` or `<ul>` of tracks
 */
export type FieldKind =
  | 'text' | 'credit' | 'integer' | 'date' | 'duration' | 'words' | 'rating' | 'url'
  | 'link' | 'person' | 'alias' | 'pick' | 'rows'; // prettier-ignore

/** One row of the vocabulary: a field's place in the review data, and its names in attributes and plain markup. */
export interface Field {
  /** The place in the review data; `[]` stands for a position, which markup may name (`discs[0].title`). */
  readonly path: string;
  readonly kind: FieldKind;
  /** The attribute on an element; with `data-` before it, on a placeholder. On a row of a list it is always `data-NAME`. */
  readonly attribute?: string;
  /** Short names for `data-field`, beside the path itself. */
  readonly names?: readonly string[];
  /** The only values there are. */
  readonly allowed?: readonly string[];
  /** Plain markup that says the field without any `data-field`. */
  readonly selector?: string;
}

// Where nothing else is said, a field is a text and stands where its attribute's name says, `work-type` at `work.type`.
const attributes: Readonly<Record<ReviewAttribute, Partial<Field>>> = {
  'album-title': { path: 'title' },
  'work-title': {},
  'work-type': { allowed: ['film', 'series', 'game', 'stage'] },
  year: { path: 'work.year', kind: 'integer' },
  artist: { kind: 'credit' },
  released: { kind: 'date' },
  label: {},
  catalog: {},
  genres: { kind: 'words' },
  cover: { path: 'cover.src', kind: 'url' },
  'cover-alt': {},
  rating: { path: 'ratings[]', kind: 'rating' },
  verdict: { path: 'verdict.text' },
  series: { path: 'series.title' },
  'series-position': { kind: 'integer' },
  'series-total': { kind: 'integer' },
};

/**
 * The fields that an element's attributes can say. Those that only markup can say are in `marked-fields.ts`, which loads
 * when a page uses them; both files are one table.
 */
export const attributeFields: readonly Field[] = Object.entries(attributes).map(([attribute, field]) => ({
  path: attribute.replace('-', '.'),
  kind: 'text',
  attribute,
  ...field,
}));
