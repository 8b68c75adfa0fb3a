/** Longest URL, in characters. */
export const URL_LENGTH = 4096;

// A name or password would stand before an @. A base without a place on the web (file:, about:) is no base.
const WEB = /^https?:\/\/[^@/]+(\/|$)/i;
// Control and bidi characters by their numbers: V8 takes a while to make an expression with properties of Unicode.
const HIDDEN =
  /^\s*(https?:(?!\/\/)|$)|[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\\]/i;

/**
 * `value` where it may stand in an `href` or `src`, else undefined. Takes http, https and relative URLs, and `mailto:`
 * on request; refuses every other scheme, http and https without their slashes, a name or password before the host, control and bidi characters, byte order
 * marks, backslashes and more than 4,096 characters. With an http or https `base` the answer is absolute, otherwise
 * it is what was written.
 */
export const safeUrl = (value: string, base = '', mailto?: boolean): string | undefined => {
  const based = WEB.test(base);
  try {
    if (value.length <= URL_LENGTH && !HIDDEN.test(value)) {
      const { href } = new URL(value, based ? base : 'https://a');
      const answer = based ? href : value;
      if (WEB.test(href) || (mailto && href.startsWith('mailto:'))) {
        return answer.length > URL_LENGTH ? undefined : answer;
      }
    }
  } catch {
    // Not a URL.
  }
  return undefined;
};
