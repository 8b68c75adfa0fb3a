import { html, type CSSResultGroup } from 'lit';
import type { ReviewDraft } from '../../model/review.js';
import { anchorStyles } from '../shared/anchor.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { fullView } from '../shared/full-view.js';
import { linksStyles } from '../shared/links.styles.js';
import { seriesStyles } from '../shared/series.styles.js';
import { neighboursTemplate, ribbonTemplate } from '../shared/series.templates.js';
import { SleeveElement, type View } from '../shared/sleeve-element.js';

/**
 * The series a post is part of: its title, the post's place in it, the posts before and after.
 *
 * @example
 * ```html
 * <soundtrack-series series="Great Soundtracks of 1985" series-position="3" series-total="12">
 *   <a rel="next" href="/top-gun">Top Gun</a>
 * </soundtrack-series>
 * ```
 *
 * @attr {string} series - The title of the series
 * @attr {number} series-position - The place of the post in it
 * @attr {number} series-total - The number of posts in it
 *
 * @fires {SleeveReadyEvent} sleeve-ready - The series is drawn for the first time
 * @fires {ReviewErrorEvent} review-error - Something in the data was wrong; what is good is shown
 * @fires {ReviewRequestEvent} review-request - The reader asked for a review on another site; cancelable
 *
 * @tag soundtrack-series
 *
 * @csspart series - The ribbon of a series
 * @csspart series-title - The title of a series
 * @csspart series-position - The place of the post in its series
 * @csspart neighbours - The way to the posts before and after
 * @csspart prev - The post before
 * @csspart next - The post after
 * @csspart direction - The word over the title of a neighbouring post
 * @csspart post-title - The title of a neighbouring post
 */
export class SoundtrackSeriesElement extends SleeveElement {
  static override readonly shows: RegExp = /^series$/;
  static override styles: CSSResultGroup = [baseStyles, anchorStyles, linksStyles, seriesStyles];

  override draw(review: ReviewDraft, view: View): unknown {
    const full = fullView(view);
    return html`${ribbonTemplate(review, full)}${neighboursTemplate(review, full)}`;
  }
}
