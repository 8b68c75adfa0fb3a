import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDate, formatList } from '../../i18n/format.js';
import { creditText } from '../../model/credit-text.js';
import type { Edition, ReviewDraft } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import { anchorStyles } from '../shared/anchor.styles.js';
import { fullView, type FullView } from '../shared/full-view.js';
import { linksStyles } from '../shared/links.styles.js';
import { linksTemplate } from '../shared/links.templates.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { ratingTemplate } from '../shared/rating.templates.js';
import { rowDetailsStyles } from '../shared/row-details.styles.js';
import { rowsTemplate } from '../shared/rows.templates.js';
import { seriesStyles } from '../shared/series.styles.js';
import { neighboursTemplate, ribbonTemplate } from '../shared/series.templates.js';
import type { View } from '../shared/sleeve-element.js';
import { cardDetailsStyles } from './soundtrack-card.details.styles.js';
import { cardTemplate } from './soundtrack-card.templates.js';

/** A cover picture from the data. */
function imageTemplate({ cover }: ReviewDraft, { words }: FullView): TemplateResult | undefined {
  const src = cover && safeUrl(cover.src);
  return src
    ? html`<img
        part="image"
        src=${src}
        alt=${cover?.alt ?? words.cover}
        width=${ifDefined(cover?.width)}
        height=${ifDefined(cover?.height)}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : undefined;
}

/** A title in its own language, with the way to the post. */
function titleTemplate({ url: post, headline, title, lang }: ReviewDraft): TemplateResult | undefined {
  const url = post && !headline ? safeUrl(post) : undefined;
  const words = title && html`<bdi lang=${ifDefined(lang)}>${title}</bdi>`;
  return words && url ? html`<a href=${url}>${words}</a>` : words || undefined;
}

/** Facts in a row, those that are there. */
function detailsTemplate(review: ReviewDraft, { lang }: FullView): unknown {
  const { released, label, catalog, genres } = review;
  const facts = [
    released &&
      html`<time part="released" datetime=${released}><bdi>${formatDate(released, lang)}</bdi></time>`,
    label && html`<bdi part="label">${label}</bdi>`,
    catalog && html`<bdi part="catalog">${catalog}</bdi>`,
    genres?.length && html`<span part="genres">${genres.join(', ')}</span>`,
  ].filter(Boolean);
  return facts.length
    ? html`<p part="details">${facts.map((fact) => html`<span part="fact">${fact}</span> `)}</p>`
    : nothing;
}

function verdictTemplate({ verdict }: ReviewDraft, { words }: FullView): unknown {
  if (!verdict) return nothing;
  return html`<div part="verdict">
    ${verdict.text ? html`<p part="verdict-text">${verdict.text}</p>` : nothing}
    ${verdict.tryIf ? html`<p part="try-if">${words.tryIf(verdict.tryIf)}</p>` : nothing}
    ${verdict.skipIf ? html`<p part="skip-if">${words.skipIf(verdict.skipIf)}</p>` : nothing}
  </div>`;
}

function editionsTemplate({ editions }: ReviewDraft, { words, lang }: FullView): unknown {
  if (!editions?.length) return nothing;
  const names = editions.map((e: Partial<Edition>) => {
    const released = e.released && formatDate(e.released, lang);
    const name = e.title ?? e.id; // markup may say a date alone
    return name ? words.edition(name, released) : (released ?? '');
  });
  return html`<p part="editions">${words.editions(formatList(names, words.lang))}</p>`;
}

function bylineTemplate(review: ReviewDraft, { lang }: FullView): unknown {
  const { author, published, headline } = review;
  const url = review.url && safeUrl(review.url);
  const authorUrl = author?.url && safeUrl(author.url, undefined, true);
  const name = author && html`<bdi>${author.name}</bdi>`;
  const parts = [
    headline &&
      (url
        ? html`<a part="headline" href=${url}>${headline}</a>`
        : html`<span part="headline">${headline}</span>`),
    author &&
      html`<span part="author"
        >${authorUrl ? html`<a href=${authorUrl} rel="author">${name}</a>` : name}</span
      >`,
    published &&
      html`<time part="published" datetime=${published}><bdi>${formatDate(published, lang)}</bdi></time>`,
  ].filter(Boolean);
  return parts.length ? html`<p part="byline">${parts.map((p) => html`${p} `)}</p>` : nothing;
}

export const styles: readonly CSSResult[] = [
  anchorStyles,
  rowDetailsStyles,
  ratingStyles,
  linksStyles,
  seriesStyles,
  cardDetailsStyles,
];

/** Draws a card of any review. */
export const draw = (review: ReviewDraft, plainView: View): TemplateResult => {
  const view = fullView(plainView);
  return cardTemplate(review, view, {
    image: imageTemplate(review, view),
    ribbon: ribbonTemplate(review, view),
    title: titleTemplate(review),
    credit: review.artist ? html`<p part="credit"><bdi>${creditText(review.artist)}</bdi></p>` : nothing,
    facts: html`${detailsTemplate(review, view)}
    ${
      review.ratings?.length
        ? html`<p part="ratings">${review.ratings.map((rating) => ratingTemplate(rating, view))}</p>`
        : nothing
    }`,
    verdict: verdictTemplate(review, view),
    rows: rowsTemplate(review, view),
    end: html`${editionsTemplate(review, view)}${linksTemplate(review.links, view)}${neighboursTemplate(review, view)}
    ${bylineTemplate(review, view)}`,
  });
};
