import {
  LitElement,
  html,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { plainEn } from '../../i18n/en-plain.js';
import type { PlainStrings } from '../../i18n/strings.js';
import type { ReviewDraft } from '../../model/review.js';
import { lazy, type Lazy } from '../../state/lazy.js';
import { places } from '../../state/light-dom.js';
import { ReviewInput, type BringsOverlay } from '../../state/review-input.js';
import { SleeveReadyEvent } from '../sleeve-ready-event.js';
import { isPlain } from './is-plain.js';

/** What every template needs beside the review. */
export interface View {
  /** The element's own words. */
  readonly words: PlainStrings;
  /** The element that is drawn. */
  readonly element: Element;
  /** The level of the title's heading; headings inside are below it. */
  readonly level: number;
  /** True when the author's own cover picture stands in the `cover` slot. */
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
 * @cssstate waiting - What it takes to read or draw the review is on its way; the page's nodes stand as they are
 *
 * @csspart frame - Everything the element draws
 * @csspart status - Where the state of loading is said
 * @csspart button - A button: to ask for the review, or to try again
 * @csspart error - The sentence that says why loading failed
 *
 * @cssprop [--sleeve-accent=currentColor] - The colour of picks, meters and the verdict’s line
 * @cssprop [--sleeve-text=inherit] - The colour of the text
 * @cssprop [--sleeve-muted=color-mix(in oklab, currentColor 72%, transparent)] - The colour of what stands
 *   back: numbers, lengths, details
 * @cssprop [--sleeve-border-color=color-mix(in oklab, currentColor 16%, transparent)] - The colour of lines
 *   and borders
 * @cssprop [--sleeve-font=inherit] - The font family
 * @cssprop [--sleeve-radius=0.75rem] - How round corners are
 * @cssprop [--sleeve-space=1rem] - The space between the blocks of a card and round them
 * @cssprop [--sleeve-row-size=3.5rem] - The least height of a row
 */
export abstract class SleeveElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };
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

  /** The element whose nodes are read: this one, or the placeholder it stands in. */
  origin: HTMLElement = this;
  readonly #input = new ReviewInput(
    this,
    () => this.requestUpdate(),
    (this.constructor as typeof SleeveElement).shows,
  );
  #outer: HTMLSlotElement[] = [];
  #unfollow: (() => void) | undefined;
  #ready = false;
  /** An element has them once: a subclass uses these. */
  protected readonly internals: ElementInternals = this.attachInternals();
  /** What it takes to read or draw the review is on its way. */
  #waits = false;
  #onDraw: ((isDrawn: boolean) => void) | undefined;
  #details: Details | undefined;

  /** The review that is shown now, whatever way it came in. */
  get shownReview(): ReviewDraft | undefined {
    return this.#input.review;
  }

  /** Asks for the review of `src` now, whatever the `load` wish. */
  start(): void {
    this.#input.given?.loader?.start();
  }

  /**
   * Makes a placeholder the element whose nodes are read; `onDraw` is told whether the element draws. Called before the
   * element is connected.
   */
  readFrom(host: HTMLElement, onDraw: (isDrawn: boolean) => void): void {
    this.origin = host;
    this.#onDraw = onDraw;
    this.#outer = places.map(() => document.createElement('slot'));
    this.append(...this.#outer);
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
      src: this.#setting('src'),
      load: this.#setting('load'),
      for: this.#setting('for'),
    });
    this.#choose();
  }

  /** A setting of the element's own, or `data-NAME` of the placeholder that it stands in. */
  #setting(name: 'src' | 'load' | 'for'): string | null | undefined {
    return this[name] ?? (this.origin === this ? null : this.origin.getAttribute(`data-${name}`));
  }

  /** Decides what draws the review. Rich markup mostly makes a rich review: the two load side by side. */
  #choose(): void {
    const { review, light } = this.#input;
    const { details, shows } = this.constructor as typeof SleeveElement;
    const isEnough = !details || (review ? isPlain(review, shows, !!light?.reading?.cover) : !light?.pending);
    this.#details = isEnough ? undefined : details(() => this.requestUpdate());
    this.#waits = this.#input.waits || !(isEnough || this.#details);
    try {
      this.internals.states[this.#waits ? 'add' : 'delete']('waiting');
    } catch {
      // Chromium before 125 takes names with two dashes only: there the page may move when the part has come.
    }
    this.#adopt(this.#details?.styles);
  }

  /** Styles that have come after those of the class. */
  #adopt(styles: readonly CSSResult[] = []): void {
    const { adoptedStyleSheets: sheets } = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of styles)
      if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }

  protected override render(): TemplateResult {
    const { review, light, load, from } = this.#input;
    const view: View = {
      words: plainEn,
      element: this,
      level:
        light?.reading?.level ??
        Math.min(Math.max(this.headingLevel || Number(this.origin.dataset['headingLevel']) || 3, 1), 6),
      ownCover: !!light?.reading?.cover,
    };
    const drawn = review && this.#shows() ? (this.#details ?? this).draw(review, view) : nothing;
    // a property comes before an address, wherever that stands
    const isAsked = 'url' in load && from !== 'property';
    const status = isAsked ? statuses(() => this.requestUpdate()) : undefined;
    this.#adopt(status?.styles);
    return html`<div id="root">
      <div part=${ifDefined(drawn === nothing ? undefined : 'frame')}>
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
    const inner = places.map((name) => this.renderRoot.querySelector<HTMLSlotElement>(`slot[name=${name}]`));
    this.#outer.forEach((slot, i) => inner[i]?.assign(slot));
    const slots = inner.map((slot, i) => slot && (this.#outer[i] ?? slot));
    const isDrawn = this.#shows();
    this.#onDraw?.(isDrawn);
    light?.place(slots, (node) => this.#shows() && this.#input.says(node));
    if (this.#outer.length) {
      // a placeholder's page sees the parts through the placeholder's own root
      const parts = [...this.renderRoot.querySelectorAll('[part]')].flatMap((node) => [...node.part]);
      this.setAttribute('exportparts', [...new Set(parts)].join());
    }
    if (problems.length) reports(() => this.requestUpdate())?.report(this, problems);
    if (!isDrawn) return;
    if (this.isConnected && !this.#unfollow && this.origin.querySelector('[id]')) {
      this.#unfollow = fragments(() => this.requestUpdate())?.followFragment(this);
    }
    if (this.#ready) return;
    this.#ready = true;
    this.dispatchEvent(new SleeveReadyEvent());
  }

  /** True while the element draws its review; a translation of the page's own words is shown as it stands. */
  #shows(): boolean {
    const { review, from, light, load } = this.#input;
    // attributes alone are no review while the rest of it is on its way, or did not come
    const isReview = from ?? (load.status === 'none' || review?.title);
    return !!review && !!isReview && !this.#waits && !(from === 'html' && light?.translated);
  }
}
