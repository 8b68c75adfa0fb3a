import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { Rating } from '../../model/review.js';
import type { FullView } from './full-view.js';

/** The part of a scale that a rating fills, 0 to 1; undefined for a grade or a value without a best. */
function share({ value, best, worst = 0 }: Rating): number | undefined {
  if (typeof value !== 'number' || best === undefined || best <= worst) return undefined;
  return (value - worst) / (best - worst);
}

/** One rating: spoken once as a sentence, drawn as a meter and in figures. */
export function ratingTemplate(rating: Rating, { words, lang }: FullView): TemplateResult {
  const figure = (value: number | string): string =>
    typeof value === 'number' ? formatNumber(value, lang) : value;
  const value = figure(rating.value);
  const best = rating.best === undefined ? undefined : figure(rating.best);
  const part = share(rating);
  const label = [words.rating(rating.of, value, best), rating.label].filter(Boolean).join(', ');
  return html`<span part="rating" role="img" aria-label=${label}
    >${rating.of ? html`<span part="rating-of">${rating.of}</span> ` : nothing}${
      part === undefined
        ? nothing
        : html`<svg part="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="8" rx="4" opacity=".2" />
            <rect width=${Math.round(part * 100)} height="8" rx="4" />
          </svg> `
    }<bdi part="rating-value" dir="ltr">${value}${best === undefined ? nothing : html`/${best}`}</bdi>${
      rating.label ? html` <span part="rating-label">${rating.label}</span>` : nothing
    }</span
  >`;
}
