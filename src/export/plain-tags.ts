import { isDay } from '../model/is-day.js';
import type { Rating } from '../model/review.js';
import { escapeHtml } from '../model/rich-text/escape-html.js';
import { safeUrl } from '../model/safe-url.js';
import { parseSideHeading } from '../model/side.js';

/** Names with values; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as HTML can hold it: control characters and half characters are `�`. */
export const held = (text: string): string =>
  /[\0-\x08\x0e-\x1f\ud800-\udfff]/.test(text) ? text.replace(/[\0-\x08\x0e-\x1f\p{Cs}]/gu, '\ufffd') : text;

// What words in one line of HTML have none of. Most texts have none of it from the start, and to look takes the least time.
const UNSETTLED =
  /["&<>\0-\x1f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\ud800-\udfff]| (?: |$)|^ /;

/** Words in one line, as HTML can hold them. */
export const words = (text: string): string =>
  UNSETTLED.test(text) ? held(text.replace(/\s+/g, ' ').trim()) : text;

/** Words as HTML. */
export const textHtml = (text: string): string => (UNSETTLED.test(text) ? escapeHtml(words(text)) : text);

/** Attributes as they stand in a tag. */
function given(attributes: Attributes): string {
  let html = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    // an address stays as it is: safeUrl has seen that no line ends in it
    const isAddress = name === 'src' || name === 'data-url';
    html += ` ${name}="${isAddress ? escapeHtml(`${value}`) : textHtml(`${value}`)}"`;
  }
  return html;
}

/** An element; `inside` is HTML. */
export const element = (tag: string, attributes: Attributes, inside = ''): string =>
  `<${tag}${given(attributes)}>${inside}</${tag}>`;

/** A field with its value in words; nothing where there is none. */
export const field = (
  path: string,
  value: string | number | undefined,
  more: Attributes = {},
  tag = 'span',
): string =>
  value === undefined ? '' : `<${tag} data-field="${path}"${given(more)}>${textHtml(`${value}`)}</${tag}>`;

/** A number, where the reader takes it: it has six digits at most. */
export const whole = (value: number | undefined): number | undefined =>
  value !== undefined && value < 1e6 ? value : undefined;

/** A date, where there is such a day and time: the reader takes no other. */
export const dateField = (path: string, date: string | undefined, more: Attributes = {}): string =>
  date && isDay(date.slice(0, 10)) && !Number.isNaN(Date.parse(date)) ? field(path, date, more) : '';

/** A field of several texts: commas between them, or a list where a text has a comma of its own. */
export function severalField(path: string, values: readonly string[] = []): string {
  if (!values[0]) return '';
  if (isCommaList(values)) return field(path, values.join(', '));
  const items = values.map((value) => element('li', {}, textHtml(value)));
  return element('div', { 'data-field': path }, element('ul', {}, items.join('')));
}

/** True for texts that are told apart when a comma stands between them. */
export const isCommaList = (values: readonly string[]): boolean => !/[,;·]/.test(values.join(' '));

/** A link; nothing where the address is not safe to follow. */
export function link(url: string, inside: string, more: Attributes = {}): string {
  const href = safeUrl(url, '', true);
  return href === undefined ? '' : `<a${given(more)} href="${escapeHtml(href)}">${inside}</a>`;
}

/** A name, as a link where it has an address. */
export const linkedField = (
  path: string,
  name: string,
  url: string | undefined,
  more: Attributes = {},
): string => (url && link(url, textHtml(name), { 'data-field': path, ...more })) || field(path, name, more);

/** Words for a link that has none: nobody could see or follow an empty one. */
export function linkWords(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
  return host || url.replace(/^mailto:/i, '');
}

/** A rating as it is written, with what its words do not say beside it. */
export const ratingField = ({ value, best, worst = -1, of, label }: Rating, more: Attributes = {}): string =>
  field('rating', typeof value === 'number' && best !== undefined ? `${value}/${best}` : value, {
    ...more,
    'data-of': of,
    'data-label': label,
    'data-worst': worst < 0 ? undefined : worst,
  });

/** What there is of some pieces of HTML, with `between` between them. */
export function joined(pieces: readonly string[], between: string): string {
  let all = '';
  for (const piece of pieces) if (piece) all += all ? between + piece : piece;
  return all;
}

/** A paragraph of fields; nothing where there are none. */
export function line(fields: readonly string[], between = ' · '): string {
  const inside = joined(fields, between);
  if (!inside) return '';
  // a paragraph that says no more than “Side A” is read as a heading of tracks; most have no word of one, in whatever width
  const isHeading =
    /side|dis[ck]|cd|lp|[！-～]/i.test(inside) && parseSideHeading(inside.replace(/<[^>]*>/g, ''));
  return element(isHeading || inside.includes('<div') ? 'section' : 'p', {}, inside);
}
