import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { attributeNames } from '../../model/attribute-names.js';
import type { ReviewDraft } from '../../model/review.js';
import { ReviewProvider } from '../../state/review-provider.js';
import { report } from '../shared/report.js';

/**
 * Gives one review to all pieces inside it, and to those that point at it with `for="ID"`. Draws nothing.
 *
 * @example
 * ```html
 * <soundtrack-review id="rocky" src="/reviews/rocky-iv.json">
 *   <soundtrack-rating></soundtrack-rating>
 *   <track-list></track-list>
 * </soundtrack-review>
 * <soundtrack-links for="rocky"></soundtrack-links>
 * ```
 *
 * @fires {ReviewErrorEvent} review-error - Something in the data was wrong; what is good is shared
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
 * @tag soundtrack-review
 */
export class SoundtrackReviewElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    review: { attribute: false },
    src: {},
    load: {},
    for: {},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...attributeNames];
  }

  /** The review as an object of the review data. Comes before every other way in. */
  declare review: unknown;
  /** The address of a JSON file with the review. */
  declare src: string | null | undefined;
  /** When `src` loads: `near` the viewport, `eager`, or on a `click`. */
  declare load: string | null | undefined;
  /** The id of another `soundtrack-review` that this one takes its review from. */
  declare for: string | null | undefined;

  readonly #provider = new ReviewProvider(
    this,
    () => this,
    (problems) => report(this, problems),
  );

  /** The review that is shared now. */
  get shownReview(): ReviewDraft | undefined {
    return this.#provider.input.review;
  }

  /** Asks for the review of `src` now, whatever the `load` wish. */
  start(): void {
    this.#provider.input.given?.loader?.start();
  }

  /** No shadow root: what is inside is the page's own. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (attributeNames.includes(name)) this.#provider.update();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provider.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provider.disconnect();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#provider.update();
  }
}
