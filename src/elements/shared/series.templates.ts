import { html, nothing } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { ReviewDraft, Series } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import type { FullView } from './full-view.js';

/** The ribbon of a series: its title and the place of this post in it. */
export function ribbonTemplate({ series = {} }: ReviewDraft, { words, lang }: FullView): unknown {
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : formatNumber(value, lang);
  const place = words.seriesPosition(number(series.position), number(series.total));
  if (!series.title && !place) return nothing;
  return html`<p part="series">
    ${series.title ? html`<bdi part="series-title" id="series-title">${series.title}</bdi>` : nothing}
    ${place ? html`<bdi part="series-position">${place}</bdi>` : nothing}
  </p>`;
}

function neighbour(post: Series['next'], rel: 'prev' | 'next', label: string): unknown {
  if (!post) return nothing;
  const url = post.url && safeUrl(post.url);
  const words = html`<span part="direction">${label}</span> <bdi part="post-title">${post.title}</bdi>`;
  return url
    ? html`<a part=${rel} rel=${rel} href=${url}>${words}</a>`
    : html`<span part=${rel}>${words}</span>`;
}

/** The way to the posts before and after. */
export function neighboursTemplate({ series }: ReviewDraft, { words }: FullView): unknown {
  if (!series?.previous && !series?.next) return nothing;
  // named by the words that stand there, which are not said again
  return html`<nav
    part="neighbours"
    aria-labelledby=${series.title ? 'series-title' : nothing}
    aria-label=${series.title ? nothing : words.seriesLabel}
  >
    ${neighbour(series.previous, 'prev', words.previous)} ${neighbour(series.next, 'next', words.next)}
  </nav>`;
}
