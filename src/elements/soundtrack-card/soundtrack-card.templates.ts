import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDate, formatList } from '../../i18n/format.js';
import { creditText } from '../../model/artist-credit.js';
import type { ReviewDraft } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import { heading } from '../shared/heading.js';
import { linksTemplate } from '../shared/links.templates.js';
import { ratingTemplate } from '../shared/rating.templates.js';
import { rowsTemplate } from '../shared/rows.templates.js';
import { neighboursTemplate, ribbonTemplate } from '../shared/series.templates.js';
import type { View } from '../shared/sleeve-element.js';
import { sleeveTemplate } from './typographic-sleeve.js';

/** The picture: the author's own, one from the data, or a sleeve drawn from the title. */
function coverTemplate({ cover, title }: ReviewDraft, { words, ownCover }: View): TemplateResult {
  const src = ownCover ? undefined : cover && safeUrl(cover.src);
  const picture = src
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
    : !ownCover && title
      ? sleeveTemplate(title)
      : nothing;
  return html`<div part="cover" ?hidden=${picture === nothing && !ownCover}>
    ${picture}<slot name="cover"></slot>
  </div>`;
}

function titleTemplate(review: ReviewDraft, { words, level }: View): TemplateResult {
  const url = review.url && !review.headline ? safeUrl(review.url) : undefined;
  const title = review.title
    ? html`<bdi lang=${ifDefined(review.lang)}>${review.title}</bdi>`
    : html`<span part="missing">${words.untitled}</span>`;
  return heading('title', level, url ? html`<a href=${url}>${title}</a>` : title);
}

/** Facts in a row, those that are there. */
function detailsTemplate(review: ReviewDraft, { lang }: View): unknown {
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

function headTemplate(review: ReviewDraft, view: View): TemplateResult {
  const { words } = view;
  const work = review.work && words.work(review.work.type, review.work.title, review.work.year);
  return html`<div part="head">
    ${coverTemplate(review, view)}
    <div part="info">
      ${ribbonTemplate(review, view)}${titleTemplate(review, view)}
      ${review.artist ? html`<p part="credit"><bdi>${creditText(review.artist)}</bdi></p>` : nothing}
      ${work ? html`<p part="work"><bdi>${work}</bdi></p>` : nothing}${detailsTemplate(review, view)}
      ${
        review.ratings?.length
          ? html`<p part="ratings">${review.ratings.map((rating) => ratingTemplate(rating, view))}</p>`
          : nothing
      }
    </div>
  </div>`;
}

function verdictTemplate({ verdict }: ReviewDraft, { words }: View): unknown {
  if (!verdict) return nothing;
  return html`<div part="verdict">
    ${verdict.text ? html`<p part="verdict-text">${verdict.text}</p>` : nothing}
    ${verdict.tryIf ? html`<p part="try-if">${words.tryIf(verdict.tryIf)}</p>` : nothing}
    ${verdict.skipIf ? html`<p part="skip-if">${words.skipIf(verdict.skipIf)}</p>` : nothing}
  </div>`;
}

function editionsTemplate({ editions }: ReviewDraft, { words, lang }: View): unknown {
  if (!editions?.length) return nothing;
  const names = editions.map((e) =>
    words.edition(e.title ?? e.id, e.released && formatDate(e.released, lang)),
  );
  return html`<p part="editions">${words.editions(formatList(names, words.lang))}</p>`;
}

function bylineTemplate(review: ReviewDraft, { lang }: View): unknown {
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

/** The whole card of a review. */
export function cardTemplate(review: ReviewDraft, view: View): TemplateResult {
  return html`<article part="card" aria-labelledby="title">
    ${headTemplate(review, view)}${verdictTemplate(review, view)}${rowsTemplate(review, view)}
    ${editionsTemplate(review, view)}${linksTemplate(review.links, view)}${neighboursTemplate(review, view)}
    ${bylineTemplate(review, view)}
  </article>`;
}
