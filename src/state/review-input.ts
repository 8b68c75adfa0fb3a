import type { Problem } from '../model/problem.js';
import type { ReviewDraft } from '../model/review.js';
import { jsonIn } from '../sources/page/json-script.js';
import type { Overlaid, overlayAttributes } from './attributes.js';
import type { GivenInputs } from './given-inputs.js';
import { lazy } from './lazy.js';
import { LightDom } from './light-dom.js';
import type { LoadState } from './load-state.js';

/** The way by which a review came in, in the order of precedence. */
export type InputKind = 'property' | 'src' | 'json' | 'html' | 'context';

/** The settings of an element that decide its input. */
export interface InputSettings {
  readonly review: unknown;
  readonly src: string | null | undefined;
  readonly load: string | null | undefined;
  readonly for: string | null | undefined;
}

/** A class whose elements mostly have attributes: it brings along what reads them, so that they are drawn at once. */
export interface BringsOverlay {
  readonly overlay?: typeof overlayAttributes;
}

// What most pages do without loads when it is needed.
const inputs = lazy(() => import('./given-inputs.js'));
const coercer = lazy(() => import('../model/coerce.js'));
const attributes = lazy(() => import('./attributes.js'));
const comparison = lazy(() => import('../model/words.js'));

/** Attributes that say no field of a review; any other is looked up. */
const noField = /^(class|id|style|src|load|for|heading-level|sleeve|data-.*)$/;

const none: LoadState<never> = { status: 'none' };

/**
 * The one review of an element: the first of its `review` property, `src`, inline JSON, light DOM and the review in
 * context, with the attributes laid over it. While one is on its way, or has failed, the next shows.
 */
export class ReviewInput {
  readonly light: LightDom | undefined;
  review: ReviewDraft | undefined;
  from: InputKind | undefined;
  problems: readonly Problem[] = [];
  /** What it takes to tell the review is on its way. */
  waits = false;
  /** All ways in but the page's own markup; there once one of them is used. */
  given: GivenInputs | undefined;
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  readonly #hasBox: boolean;
  #origin: HTMLElement | undefined;
  #prefix = '';

  /**
   * @param changed called when something may be different, until `decide` is
   * @param hasBox false for an element that the viewport cannot come near to
   * @param shows fits the fields that the element draws; it reads its nodes for these. Without it no node is read
   */
  constructor(element: HTMLElement, changed: () => void, shows?: RegExp, hasBox = !!shows) {
    this.#element = element;
    this.#changed = changed;
    this.#hasBox = hasBox;
    if (shows) this.light = new LightDom(changed, shows);
  }

  /** Where the loading of `src` stands. */
  get load(): LoadState<ReviewDraft> {
    return this.given?.load ?? none;
  }

  /**
   * @param origin the element whose nodes and attributes are read: the element itself, or the placeholder it stands in
   * @param isPlaceholder whether its attributes begin with `data-`
   */
  connect(origin: HTMLElement, isPlaceholder: boolean): void {
    this.#origin = origin;
    this.#prefix = isPlaceholder ? 'data-' : '';
    this.light?.connect(origin);
  }

  disconnect(): void {
    this.#origin = undefined;
    this.light?.disconnect();
    this.given?.disconnect();
  }

  /** Decides which input wins. */
  decide(settings: InputSettings): void {
    const origin = this.#origin;
    if (!origin) return;
    const { reading, pending } = this.light ?? {};
    const own = reading && (reading.used.size || reading.cover) ? reading.review : undefined;
    const isData = settings.review !== undefined || !!settings.src || jsonIn(origin) !== undefined;
    const isGiven = isData || !!settings.for;
    if (isData) coercer(this.#changed); // beside what will ask for it, not after it
    if (!this.given && (isGiven || !(own ?? pending))) {
      const module = inputs(this.#changed);
      if (module) this.given = new module.GivenInputs(this.#element, this.#changed, this.#hasBox);
    }
    const first = this.given?.first(origin, settings, own, !!pending) ?? {
      from: own && ('html' as const),
      review: own,
    };
    const problems = [...(this.given?.problems ?? []), ...(reading?.problems ?? [])];
    const overlaid = this.#overlay(origin, first.review, problems);
    const isOther = (name: string): boolean => {
      const field = name as keyof ReviewDraft;
      return own?.[field] !== overlaid?.review?.[field];
    };
    this.waits =
      !!pending ||
      !overlaid ||
      // attributes alone are no review while all the rest of it is on its way
      (isGiven && !this.given && !own) ||
      // what says of the page's nodes whether they are shown
      (!!own && Object.keys(own).some(isOther) && !comparison(this.#changed));
    this.from = this.waits ? undefined : first.from;
    this.review = this.waits ? undefined : overlaid?.review;
    this.problems = problems;
  }

  /** Lays the attributes over a review; undefined while what reads them is on its way. */
  #overlay(origin: HTMLElement, review: ReviewDraft | undefined, problems: Problem[]): Overlaid | undefined {
    const isField = (name: string): boolean =>
      name.startsWith(this.#prefix) && !noField.test(name.slice(this.#prefix.length));
    if (!origin.getAttributeNames().some(isField)) return { review };
    const overlay =
      (this.#element.constructor as BringsOverlay).overlay ?? attributes(this.#changed)?.overlayAttributes;
    return overlay?.(origin, this.#prefix, review, problems, this.#changed);
  }

  /** True when all that a node of the page says is said by the review that won. */
  says(node: ChildNode): boolean {
    const { translated, reading } = this.light ?? {};
    const said = translated && this.from === 'html' ? undefined : reading?.used.get(node);
    return !!said?.every(({ path, aside }) => {
      if (aside) return true;
      const root = path.replace(/[.[].*/, '');
      // what stands between rows is a field of its own
      const parts = (
        /^(track|disc)s$/.test(root) ? ['tracks', 'captions', 'discs'] : [root]
      ) as (keyof ReviewDraft)[];
      return parts.every((field) => {
        const [own, shown] = [reading?.review[field], this.review?.[field]];
        return own === shown || comparison(this.#changed)?.covers(shown, own);
      });
    });
  }
}
