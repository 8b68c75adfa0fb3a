import { html, nothing, type CSSResultGroup } from 'lit';
import type { ReviewDraft } from '../../model/review.js';
import { baseStyles } from '../shared/base.styles.js';
import { fullView } from '../shared/full-view.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { ratingTemplate } from '../shared/rating.templates.js';
import { SleeveElement, type View } from '../shared/sleeve-element.js';

/**
 * A reviewer's rating on any scale, or none: drawn as a meter and figures, spoken once as a sentence.
 *
 * @example
 * ```html
 * <soundtrack-rating rating="4/5"></soundtrack-rating>
 * ```
 *
 * @attr {string} rating - A rating such as `4/5`, `8 out of 10`, `★★★½`, `85 %` or `B+`
 *
 * @fires {SleeveReadyEvent} sleeve-ready - The rating is drawn for the first time
 * @fires {ReviewErrorEvent} review-error - Something in the data was wrong; what is good is shown
 * @fires {ReviewRequestEvent} review-request - The reader asked for a review on another site; cancelable
 *
 * @tag soundtrack-rating
 *
 * @csspart ratings - The place of the ratings
 * @csspart rating - One rating
 * @csspart rating-of - What is rated
 * @csspart meter - The bar of a rating with a scale
 * @csspart rating-value - The figures or the grade
 * @csspart rating-label - The reviewer’s own words for a rating
 */
export class SoundtrackRatingElement extends SleeveElement {
  static override readonly shows: RegExp = /^ratings$/;
  static override styles: CSSResultGroup = [baseStyles, ratingStyles];

  override draw(review: ReviewDraft, view: View): unknown {
    const full = fullView(view);
    return (
      review.ratings?.map((rating) => html`<div part="ratings">${ratingTemplate(rating, full)}</div>`) ??
      nothing
    );
  }
}
