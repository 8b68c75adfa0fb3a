import {
  html,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { plainEn } from '../../i18n/en-plain.js';
import type { PlainStrings } from '../../i18n/strings.js';
import type { ReviewDraft } from '../../model/review.js';
import { lazy, type Lazy } from '../../state/lazy.js';
import { ReviewInput, type BringsOverlay } from '../../state/review-input.js';
import { isPlain } from './is-plain.js';
import { PlacedElement } from './placed-element.js';

/** What every template needs beside the review. */
export interface View {
  /** The element's own words. */
  readonly words: PlainStrings;
  /** The element that is drawn. */
  readonly element: Element;
  /** The level of the title's heading; headings inside are below it. */
  readonly level: number;
  /** True when the author's own cover picture stands in the `main` slot. */
  readonly ownCover: boolean;
}

/** What draws the reviews that say more than most. */
export interface Details {
  /** Beside the styles of the class. */
  readonly styles: readonly CSSResult[];
  draw(review: ReviewDraft, view: View): unknown;
}

const fragments = lazy(() => import('./follow-fragment.js'));
const reports = lazy(() => import('./report.js'));
const statuses = lazy(() => import('./status.templates.js'));

/**
 * What the elements share: one review from any way in, the page's own nodes in their places, the state of loading.
 * A subclass says which fields it shows and draws them.
 *
 * @csspart frame - Everything the element draws
 * @csspart status - Where the state of loading is said
 * @csspart button - A button: to ask for what is elsewhere, to try again, to see more
 * @csspart error - The sentence that says why loading failed
 */
export abstract class SleeveElement extends PlacedElement {
  // Not decorators: their helper would be a twentieth of what a page with one list downloads of ours.
  static override properties: PropertyDeclarations = {
    review: { attribute: false },
    src: {},
    load: {},
    for: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };
  /** Fits the fields of the review that the element draws: the page's nodes that say only these need not be shown. */
  static readonly shows: RegExp = /^$/;
  /** What reads attributes, brought along by a class whose elements mostly have some: they are drawn at once. */
  static readonly overlay?: BringsOverlay['overlay'];
  /** What draws all that `draw` cannot, where that is drawn apart. */
  static readonly details?: Lazy<Details>;

  /** The review as an object of the review data. Comes before every other way in. */
  declare review: unknown;
  /** The address of a JSON file with the review. */
  declare src: string | null | undefined;
  /** When `src` loads: `near` the viewport, `eager`, or on a `click`. Without it another site is asked on a click only. */
  declare load: string | null | undefined;
  /** The id of the `soundtrack-review` whose review this element shows. */
  declare for: string | null | undefined;
  /** The level of the element's heading, 1 to 6; the author's own heading comes first. */
  declare headingLevel: number | null | undefined;

  readonly #input = new ReviewInput(
    this,
    () => this.requestUpdate(),
    (this.constructor as typeof SleeveElement).shows,
  );
  #unfollow: (() => void) | undefined;
  /** What it takes to read or draw the review is on its way. */
  #waits = false;
  #details: Details | undefined;

  /** The review that is shown now, whatever way it came in. */
  get shownReview(): ReviewDraft | undefined {
    return this.#input.review;
  }

  /** Asks for the review of `src` now, whatever the `load` wish. */
  start(): void {
    this.#input.given?.loader?.start();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#input.connect(this.origin, this.origin !== this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#input.disconnect();
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#input.decide({
      review: this.review,
      src: this.setting('src'),
      load: this.setting('load'),
      for: this.setting('for'),
    });
    this.#choose();
  }

  /** Decides what draws the review. Rich markup mostly makes a rich review: the two load side by side. */
  #choose(): void {
    const { review, light } = this.#input;
    const { details, shows } = this.constructor as typeof SleeveElement;
    const isEnough = !details || (review ? isPlain(review, shows, !!light?.reading?.cover) : !light?.pending);
    this.#details = isEnough ? undefined : details(() => this.requestUpdate());
    this.#waits = this.#input.waits || !(isEnough || this.#details);
    this.wait(this.#waits);
    this.adopt(this.#details?.styles);
  }

  protected override render(): TemplateResult {
    const { review, light, load, from } = this.#input;
    const view: View = {
      words: plainEn,
      element: this,
      level:
        light?.reading?.level ??
        Math.min(Math.max(Number(this.headingLevel ?? this.setting('heading-level')) || 3, 1), 6),
      ownCover: !!light?.reading?.cover,
    };
    const drawn = review && this.#shows() ? (this.#details ?? this).draw(review, view) : nothing;
    // a property comes before an address, wherever that stands
    const isAsked = 'url' in load && from !== 'property';
    const status = isAsked ? statuses(() => this.requestUpdate()) : undefined;
    this.adopt(status?.styles);
    return html`<div id="root">
      <div part=${drawn === nothing ? '' : 'frame'}>
        <slot name="before"></slot>${drawn}
        <div part="status" role="status">
          ${status ? status.statusTemplate(this, load, !!from, view) : nothing}
        </div>
        <slot name="after"></slot>
      </div>
    </div>`;
  }

  /** Draws a review. */
  abstract draw(review: ReviewDraft, view: View): unknown;

  protected override updated(_changed: PropertyValues): void {
    const { light, problems } = this.#input;
    const isDrawn = this.#shows();
    light?.place(this.slots(isDrawn), (node) => this.#shows() && this.#input.says(node));
    if (problems.length) reports(() => this.requestUpdate())?.report(this, problems);
    if (isDrawn && this.isConnected && !this.#unfollow && this.origin.querySelector('[id]')) {
      this.#unfollow = fragments(() => this.requestUpdate())?.followFragment(this);
    }
    this.stand(isDrawn);
  }

  /** True while the element draws its review; a translation of the page's own words is shown as it stands. */
  #shows(): boolean {
    const { review, from, light, load } = this.#input;
    // attributes alone are no review while the rest of it is on its way, or did not come
    const isReview = from ?? (load.status === 'none' || review?.title);
    return !!review && !!isReview && !this.#waits && !(from === 'html' && light?.translated);
  }
}
