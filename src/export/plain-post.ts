import type { Edition, Moment, Review, ReviewLink, SeriesPost } from '../model/review.js';
import { safeUrl } from '../model/safe-url.js';
import { parseSideHeading } from '../model/side.js';
import {
  dateField,
  element,
  field,
  joined,
  link,
  linkedField,
  linkWords,
  textHtml,
  words,
} from './plain-tags.js';

/** The picture, as it is: an image has no end tag. */
export function coverHtml({ cover }: Review): string {
  const src = safeUrl(cover?.src ?? '');
  if (!cover || !src) return '';
  const { alt = '', width, height } = cover;
  return element('img', { src, alt, width, height }).replace(/<\/img>$/, '');
}

/** The title; a link to the post where no headline is one. A link would hide the language from the reader. */
export function titleHtml({ title, lang, url, headline }: Review): string {
  // what says no more than “Side A” is read as a heading of tracks, unless it is marked
  const mark = parseSideHeading(words(title)) ? { 'data-field': 'title' } : undefined;
  const linked = url && !headline && (mark || !lang) ? link(url, textHtml(title), mark) : '';
  const marked = mark ? field('title', title) : textHtml(title);
  return element('h3', { class: 'p-item', lang }, linked || marked);
}

/** The post's address where nothing that is seen links to it. */
export const urlHtml = ({ url, headline, lang, title }: Review): string =>
  url && !headline && lang && !parseSideHeading(words(title))
    ? element('span', { 'data-field': 'url' }, link(url, '', { class: 'u-url', hidden: '' }))
    : '';

/** The title of the post, which is the link to it. */
export const headlineHtml = ({ headline, url }: Review): string =>
  headline === undefined
    ? ''
    : linkedField('headline', headline, url, { class: url ? 'p-name u-url' : 'p-name' });

export const authorHtml = ({ author }: Review): string =>
  author ? linkedField('author', author.name, author.url, { class: 'p-author h-card' }) : '';

/** A neighbouring part of the series. */
export function partHtml(which: 'previous' | 'next', part: SeriesPost | undefined): string {
  if (!part) return '';
  const { title, url } = part;
  const rel = which === 'next' ? 'next' : 'prev';
  return (url && link(url, textHtml(title), { rel })) || field(`series.${which}`, title);
}

/** An edition; its `id` can only stand on a title, which is the `id` where it has none. */
export const editionHtml = ({ id, title = id, released }: Edition, i: number): string =>
  joined(
    [field(`editions[${i}].title`, title, { 'data-id': id }), dateField(`editions[${i}].released`, released)],
    ' ',
  );

function listHtml(links: readonly string[]): string {
  const items = links.filter(Boolean).map((one) => element('li', {}, one));
  return items[0] ? element('ul', {}, items.join('')) : '';
}

export const linksHtml = (links: readonly ReviewLink[]): string =>
  listHtml(
    links.map(({ url, label, kind, sponsored }) =>
      link(url, textHtml(label ?? linkWords(url)), {
        'data-field': kind ?? 'links',
        rel: sponsored ? 'sponsored' : undefined,
      }),
    ),
  );

export const momentsHtml = (moments: readonly Moment[]): string =>
  listHtml(
    moments.map(({ url, title }) => link(url, textHtml(title ?? linkWords(url)), { 'data-field': 'moment' })),
  );
