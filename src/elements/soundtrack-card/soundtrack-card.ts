import type { CSSResultGroup, PropertyValues } from 'lit';
import type { ReviewDraft } from '../../model/review.js';
import { overlayAttributes } from '../../state/attributes.js';
import { lazy, type Lazy } from '../../state/lazy.js';
import { baseStyles } from '../shared/base.styles.js';
import { rowsStyles } from '../shared/rows.styles.js';
import { SleeveElement, type Details, type View } from '../shared/sleeve-element.js';
import { cardStyles } from './soundtrack-card.styles.js';
import { cardTemplate } from './soundtrack-card.templates.js';
import { paintSleeve } from './typographic-sleeve.js';

/**
 * A review's card: cover, titles, film, year, label, credit, series ribbon, rating or verdict, track rows with picks, links.
 *
 * @example
 * ```html
 * <soundtrack-card work-type="film" year="1985">
 *   <h3>Rocky IV</h3>
 *   <ol>
 *     <li>Survivor – Burning Heart (3:51) <mark>Best track</mark></li>
 *   </ol>
 * </soundtrack-card>
 * ```
 *
 * @attr {string} album-title - The title of the soundtrack
 * @attr {string} work-title - The title of the film, series, game or play
 * @attr {film|series|game|stage} work-type - What the soundtrack belongs to
 * @attr {number} year - The year of that work
 * @attr {string} artist - The artist credit
 * @attr {string} released - The day, month or year of release (ISO 8601)
 * @attr {string} label - The record label
 * @attr {string} catalog - The catalogue number
 * @attr {string} genres - Genres, separated by commas
 * @attr {string} cover - The address of the cover picture
 * @attr {string} cover-alt - What the cover shows, in words
 * @attr {string} rating - A rating such as `4/5`
 * @attr {string} verdict - The verdict in a sentence
 * @attr {string} series - The title of the series of posts
 * @attr {number} series-position - The place of the post in it
 * @attr {number} series-total - The number of posts in it
 *
 * @slot - Assigned by the element itself: plain markup of the review; what is no field of it stays on the page
 *
 * @fires {SleeveReadyEvent} sleeve-ready - The review is drawn for the first time
 * @fires {ReviewErrorEvent} review-error - Something in the data was wrong; what is good is shown
 * @fires {ReviewRequestEvent} review-request - The reader asked for a review on another site; cancelable
 *
 * @tag soundtrack-card
 *
 * @csspart card - The whole card
 * @csspart head - Cover and facts
 * @csspart cover - The place of the cover
 * @csspart image - The cover picture
 * @csspart sleeve - The sleeve that is drawn from the title where there is no cover
 * @csspart info - The facts beside the cover
 * @csspart title - The title of the soundtrack
 * @csspart missing - What stands for a title that is missing
 * @csspart credit - The artist credit
 * @csspart work - What the soundtrack belongs to
 * @csspart details - Release, label, catalogue number and genres
 * @csspart fact - One of these details
 * @csspart released - The date of release
 * @csspart label - The record label
 * @csspart catalog - The catalogue number
 * @csspart genres - The genres
 * @csspart ratings - The place of the ratings
 * @csspart verdict - The verdict with its advice
 * @csspart verdict-text - The verdict itself
 * @csspart try-if - Who may like it
 * @csspart skip-if - Who may not
 * @csspart editions - The editions there are
 * @csspart byline - Headline, author and date of the post
 * @csspart headline - The headline of the post
 * @csspart author - Who wrote the review
 * @csspart published - When the review came out
 * @csspart series - The ribbon of a series
 * @csspart series-title - The title of a series
 * @csspart series-position - The place of the post in its series
 * @csspart neighbours - The way to the posts before and after
 * @csspart prev - The post before
 * @csspart next - The post after
 * @csspart direction - The word over the title of a neighbouring post
 * @csspart post-title - The title of a neighbouring post
 * @csspart rating - One rating
 * @csspart rating-of - What is rated
 * @csspart meter - The bar of a rating with a scale
 * @csspart rating-value - The figures or the grade
 * @csspart rating-label - The reviewer’s own words for a rating
 * @csspart tracks - All tracks with their headings and totals
 * @csspart heading - The line over the rows of a side or disc
 * @csspart side - The name of a side
 * @csspart disc - The name of a disc
 * @csspart subtotal - The length of a side or disc
 * @csspart rows - The rows under one heading
 * @csspart row - One track
 * @csspart picked - One track with a pick, beside `row`
 * @csspart number - The number of a track
 * @csspart what - The middle of a row: title, artist and what else there is
 * @csspart line - The title of a track with its aliases and picks
 * @csspart track-title - The title of a track
 * @csspart track-link - The link round the title of a track that can be heard
 * @csspart alias - A title in another language or script
 * @csspart artist - The artist credit of a track
 * @csspart composers - Who wrote a track
 * @csspart note - A note on a track, a pick or its editions
 * @csspart length - The length of a track
 * @csspart caption - A text between rows
 * @csspart total - The line under all rows
 * @csspart count - The number of tracks
 * @csspart total-length - The length of all tracks together
 * @csspart stated-length - The length that the sleeve or label states
 * @csspart pick - A mark of the reviewer’s, with icon and words
 * @csspart pick-favourite - The mark of a favourite, beside `pick`
 * @csspart pick-hidden-gem - The mark of a hidden gem, beside `pick`
 * @csspart pick-skip - The mark of a track to skip, beside `pick`
 * @csspart pick-label - The words of a mark
 * @csspart icon - The icon of a mark
 * @csspart links - All links
 * @csspart link-group - The links of one kind
 * @csspart link-kind - The name of a kind: listen, buy, read
 * @csspart link-list - The list of the links of one kind
 * @csspart link-item - The place of one link
 * @csspart link - One link
 * @csspart link-label - The words of a link
 * @csspart host - The site that a link leads to
 * @csspart sponsored - The word that marks a paid link
 *
 * @cssprop [--sleeve-background=color-mix(in oklab, currentColor 3%, transparent)] - The background of the
 *   card
 * @cssprop [--sleeve-cover-size=11rem] - The width of the cover, where there is room
 * @cssprop [--sleeve-title-font=inherit] - The font family of the title and of a drawn sleeve
 * @cssprop [--sleeve-title-size=clamp(1.375em, 6cqi, 2.125em)] - The size of the title
 */
export class SoundtrackCardElement extends SleeveElement {
  static override readonly shows: RegExp = /^(?!body|comments|ids|moments|version|\$)/;
  static override styles: CSSResultGroup = [baseStyles, rowsStyles, cardStyles];
  static override readonly overlay: typeof overlayAttributes = overlayAttributes;
  static override readonly details: Lazy<Details> = lazy(() => import('./soundtrack-card.details.js'));

  override draw(review: ReviewDraft, view: View): unknown {
    return cardTemplate(review, view);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    paintSleeve(this.renderRoot);
  }
}
