/** What can be wrong with a piece of data or with the way to it. Words for each code are made in `i18n/`. */
export type ProblemCode =
  /** Another JSON type than the field has; `allowed` names the types, e.g. `string | array`. */
  | 'wrong-type'
  /** The right type, but not in the form that the field has; `allowed` shows the form, e.g. `YYYY-MM-DD` or `a|b`. */
  | 'not-allowed'
  /** A number below or above what the field takes, or a fraction of it; `allowed` shows the range, e.g. `1000–9999`. */
  | 'out-of-range'
  /** A text without a visible character. */
  | 'empty'
  /** A required field that is not there. */
  | 'missing'
  /**
   * A field that the shape does not have: its name ends `path`, `found` is its value. Of markup `path` is `data-field` and
   * `found` the name. `allowed` lists the names that there are.
   */
  | 'unknown-field'
  /** A text that was cut; `allowed` is the cap in characters. */
  | 'too-long'
  /** A list that was cut, or, at the empty path, more problems than are kept; `allowed` is the cap. */
  | 'too-many'
  /** A URL that is not safe to follow, or longer than 4,096 characters. */
  | 'unsafe-url'
  /** A text or an answer that is not (whole) JSON. */
  | 'not-json'
  /** An answer with an error status; `found` is the status. */
  | 'http'
  /** No answer: offline, refused, blocked, cut off, or kept back by the browser. */
  | 'network'
  /** No whole answer in time; `allowed` is the time in milliseconds. */
  | 'timeout'
  /** More bytes than are read; `allowed` is the cap in bytes. */
  | 'too-large'
  /** Whoever asked has gone. */
  | 'aborted';

/** One thing that is wrong, as data. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where, e.g. `tracks[3].title`; empty for the document as a whole. */
  readonly path: string;
  /** What was there, printable and at most about 60 characters. */
  readonly found: string;
  /** What may be there, in a form that needs no translation. */
  readonly allowed?: string;
}

/** A value, perhaps with complaints about parts that were left out, or the one reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems?: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/** `value` in at most about 60 printable characters. Never reads into an object, so nothing foreign runs. */
export const shorten = (value: unknown): string => {
  if (typeof value === 'object' && value) return Array.isArray(value) ? '[…]' : '{…}';
  const text = typeof value === 'string' ? value : String(value);
  return text.length > 60 ? text.slice(0, 59) + '…' : text;
};

/** A problem; `found` may be any value, `allowed` is said whole. */
export const problem = (
  code: ProblemCode,
  path: string,
  found: unknown,
  allowed?: string | number,
): Problem => ({
  code,
  path,
  found: shorten(found),
  ...(allowed && { allowed: `${allowed}` }),
});
