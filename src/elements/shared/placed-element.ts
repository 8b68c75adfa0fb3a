import { LitElement, type CSSResult } from 'lit';
import { places } from '../../state/place-nodes.js';
import { SleeveReadyEvent } from '../sleeve-ready-event.js';

/**
 * What every drawn element of the family does with its place: it stands in the page as a tag or in a placeholder,
 * shows the page's nodes in its slots, and is ready once.
 *
 * @cssstate waiting - What it takes to read or draw is on its way; the page's nodes stand as they are
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
export abstract class PlacedElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  /** The element whose nodes are read: this one, or the placeholder it stands in. */
  origin: HTMLElement = this;
  /** An element has them once: a subclass uses these. */
  protected readonly internals: ElementInternals = this.attachInternals();
  #outer: HTMLSlotElement[] = [];
  #onDraw: ((isDrawn: boolean) => void) | undefined;
  #ready = false;

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

  /** A setting: a property of the element, its attribute, or `data-NAME` of the placeholder that it stands in. */
  protected setting(name: string): string | null {
    const own = this[name as keyof this] as string | null | undefined;
    return own ?? this.getAttribute(name) ?? this.origin.getAttribute(`data-${name}`);
  }

  /** Says whether something is on its way without which the element cannot be drawn. */
  protected wait(isWaiting: boolean): void {
    try {
      this.internals.states[isWaiting ? 'add' : 'delete']('waiting');
    } catch {
      // Chromium before 125 takes names with two dashes only: there the page may move when the part has come.
    }
  }

  /** Styles that have come after those of the class. */
  protected adopt(styles: readonly CSSResult[] = []): void {
    const { adoptedStyleSheets: sheets } = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of styles)
      if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }

  /**
   * The slots that hold the page's own nodes, in the order of `places`; in a placeholder they are its own, and it is told
   * first whether the element draws.
   */
  protected slots(isDrawn: boolean): (HTMLSlotElement | null)[] {
    this.#onDraw?.(isDrawn);
    const inner = places.map((name) => this.renderRoot.querySelector<HTMLSlotElement>(`slot[name=${name}]`));
    this.#outer.forEach((slot, i) => inner[i]?.assign(slot));
    return inner.map((slot, i) => slot && (this.#outer[i] ?? slot));
  }

  /** What has parts that a page may style. */
  protected get styled(): Iterable<Element> {
    return this.renderRoot.querySelectorAll('[part]');
  }

  /** After each drawing: tells the placeholder which parts there are, and the page, once, that the element stands. */
  protected stand(isDrawn: boolean): void {
    if (this.#outer.length) {
      // a placeholder's page sees the parts through the placeholder's own root
      const parts = [...this.styled].flatMap((node) => [...node.part]);
      this.setAttribute('exportparts', [...new Set(parts)].join());
    }
    if (!isDrawn || this.#ready) return;
    this.#ready = true;
    this.dispatchEvent(new SleeveReadyEvent());
  }
}
