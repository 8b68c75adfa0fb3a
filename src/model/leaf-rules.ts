/** Longest name, title, label or other short text, in characters. */
export const SHORT = 1000;
/** Longest note, caption, verdict or transcript, in characters. */
export const LONG = 1e4;
/** Longest body of a post or comment, in characters. */
export const BODY = 262144;
/** Most items of a list. */
export const ITEMS = 2000;
/** Most comments. */
export const COMMENTS = 1e5;
/** So many problems are kept; one `too-many` stands for the rest. */
export const PROBLEMS = 100;
/** No number is further from 0. */
export const NUMBER = 1e9;

/**
 * `1985`, `1985-05`, `1985-11-27`, or a day with a time: `2024-11-02T19:30`, `2024-11-02T19:30:05.123+01:00`.
 * 30 February and 31 April are refused here, because some engines silently make the next month of them.
 */
export const DATE =
  /^[1-9]\d{3}(?!-02-3|-(0[469]|11)-31)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){1,2}(\.\d+)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
/** `3:51`, `75:30` or `1:02:09`. */
export const LENGTH = /^\d{1,3}(:[0-5]\d){1,2}$/;
/** The shape of a BCP 47 language tag. */
export const LANGUAGE = /^[A-Za-z]{1,8}(-[A-Za-z\d]{1,8})*$/;
