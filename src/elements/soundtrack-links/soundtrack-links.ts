import type { CSSResultGroup } from 'lit';
import type { ReviewDraft } from '../../model/review.js';
import { anchorStyles } from '../shared/anchor.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { fullView } from '../shared/full-view.js';
import { linksStyles } from '../shared/links.styles.js';
import { linksTemplate } from '../shared/links.templates.js';
import { SleeveElement, type View } from '../shared/sleeve-element.js';

/**
 * Where to hear, buy or read: each link with its host, paid ones marked for readers and search engines.
 *
 * @example
 * ```html
 * <soundtrack-links>
 *   <a data-field="buy" href="https://shop.example/rocky-iv" rel="sponsored">The LP</a>
 * </soundtrack-links>
 * ```
 *
 * @fires {SleeveReadyEvent} sleeve-ready - The links are drawn for the first time
 * @fires {ReviewErrorEvent} review-error - Something in the data was wrong; what is good is shown
 * @fires {ReviewRequestEvent} review-request - The reader asked for a review on another site; cancelable
 *
 * @tag soundtrack-links
 *
 * @csspart links - All links
 * @csspart link-group - The links of one kind
 * @csspart link-kind - The name of a kind: listen, buy, read
 * @csspart link-list - The list of the links of one kind
 * @csspart link-item - The place of one link
 * @csspart link - One link
 * @csspart link-label - The words of a link
 * @csspart host - The site that a link leads to
 * @csspart sponsored - The word that marks a paid link
 */
export class SoundtrackLinksElement extends SleeveElement {
  static override readonly shows: RegExp = /^links$/;
  static override styles: CSSResultGroup = [baseStyles, anchorStyles, linksStyles];

  override draw(review: ReviewDraft, view: View): unknown {
    return linksTemplate(review.links, fullView(view));
  }
}
