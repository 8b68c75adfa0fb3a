import type { CSSResultGroup } from 'lit';
import type { ReviewDraft } from '../../model/review.js';
import { lazy, type Lazy } from '../../state/lazy.js';
import { baseStyles } from '../shared/base.styles.js';
import { plainRowsTemplate } from '../shared/plain-rows.templates.js';
import { rowsStyles } from '../shared/rows.styles.js';
import { SleeveElement, type Details, type View } from '../shared/sleeve-element.js';

/**
 * Numbered tracks: sides, discs, credits, lengths and computed totals, composers, picks, notes, captions between rows.
 *
 * @example
 * ```html
 * <track-list>
 *   <ol>
 *     <li>Survivor – Burning Heart (3:51) <mark>Best track</mark></li>
 *     <li>Robert Tepper – No Easy Way Out (4:32) <mark>Hidden gem</mark></li>
 *   </ol>
 * </track-list>
 * ```
 *
 * @fires {SleeveReadyEvent} sleeve-ready - The list is drawn for the first time
 * @fires {ReviewErrorEvent} review-error - Something in the data was wrong; what is good is shown
 * @fires {ReviewRequestEvent} review-request - The reader asked for a review on another site; cancelable
 *
 * @tag track-list
 *
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
 * @csspart rating - One rating
 * @csspart rating-of - What is rated
 * @csspart meter - The bar of a rating with a scale
 * @csspart rating-value - The figures or the grade
 * @csspart rating-label - The reviewer’s own words for a rating
 */
export class TrackListElement extends SleeveElement {
  static override readonly shows: RegExp = /^(tracks|captions|discs|statedLength)$/;
  static override styles: CSSResultGroup = [baseStyles, rowsStyles];
  static override readonly details: Lazy<Details> = lazy(() => import('./track-list.details.js'));

  override draw(review: ReviewDraft, view: View): unknown {
    return plainRowsTemplate(review, view);
  }
}
