import { isDay } from '../model/is-day.js';
import type { Rating } from '../model/review.js';
import { escapeHtml } from '../model/rich-text/escape-html.js';
import { safeUrl } from '../model/safe-url.js';
import { parseSideHeading } from '../model/side.js';

/** Names with values; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as HTML can hold it: control characters and half characters are `�`. */
export const held = (text: string): string => text.replace(/[\0-\x08\x0e-\x1f\p{Cs}]/gu, '\ufffd');

/** Words in one line, as HTML can hold them. */
export const words = (text: string): string => held(text.replace(/\s+/g, ' ').trim());

/** Words as HTML. */
export const textHtml = (text: string): string => escapeHtml(words(text));

/** An element; `inside` is HTML. */
export function element(tag: string, attributes: Attributes, inside = ''): string {
  const given = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined) return '';
    // an address stays as it is: safeUrl has seen that no line ends in it
    const isAddress = /^(href|src|data-url)$/.test(name);
    return ` ${name}="${escapeHtml(isAddress ? String(value) : words(String(value)))}"`;
  });
  return `<${tag}${given.join('')}>${inside}</${tag}>`;
}

/** A field with its value in words; nothing where there is none. */
export const field = (
  path: string,
  value: string | number | undefined,
  more: Attributes = {},
  tag = 'span',
): string =>
  value === undefined ? '' : element(tag, { 'data-field': path, ...more }, textHtml(String(value)));

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
  return href === undefined ? '' : element('a', { ...more, href }, inside);
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
export const joined = (pieces: readonly string[], between: string): string =>
  pieces.filter(Boolean).join(between);

/** A paragraph of fields; nothing where there are none. */
export function line(fields: readonly string[], between = ' · '): string {
  const inside = joined(fields, between);
  // a paragraph that says no more than “Side A” is read as a heading of tracks
  const isHeading = parseSideHeading(inside.replace(/<[^>]*>/g, ''));
  return inside && element(isHeading || inside.includes('<div') ? 'section' : 'p', {}, inside);
}
