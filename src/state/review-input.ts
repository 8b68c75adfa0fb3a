import type { Problem } from '../model/problem.js';
import type { ReviewDraft } from '../model/review.js';
import { covers } from '../model/words.js';
import { overlayAttributes } from '../sources/page/read-attributes.js';
import { lazy } from './lazy.js';
import { LightDom } from './light-dom.js';
import type { LoadState } from './load-state.js';
import type { ReviewLoader } from './review-loader.js';

/** The way by which a review came in, in the order of precedence. */
export type InputKind = 'property' | 'src' | 'json' | 'html' | 'context';

/** The settings of an element that decide its input. */
export interface InputSettings {
  readonly review: unknown;
  readonly src: string | null | undefined;
  readonly load: string | null | undefined;
  readonly for: string | null | undefined;
}

/** A value given as property or inline JSON, and what it is as a review once it has been checked. */
interface Given {
  readonly raw: unknown;
  review?: ReviewDraft;
  problems?: readonly Problem[];
}

// What most pages do without loads when it is needed.
const context = lazy(() => import('./review-context.js'));
const remote = lazy(() => import('./review-loader.js'));
const json = lazy(() => import('../sources/review-json.js'));

const none: LoadState = { status: 'none' };

/**
 * The one review of an element: the first of its `review` property, `src`, inline JSON, light DOM and the review in
 * context, with the attributes laid over it. While one is on its way, or has failed, the next shows.
 */
export class ReviewInput {
  readonly light: LightDom | undefined;
  review: ReviewDraft | undefined;
  from: InputKind | undefined;
  problems: readonly Problem[] = [];
  loader: ReviewLoader | undefined;
  readonly #element: HTMLElement;
  readonly #prefix: string;
  readonly #changed: () => void;
  #origin: HTMLElement | undefined;
  #settings: InputSettings | undefined;
  #property: Given = { raw: undefined };
  #json: Given = { raw: undefined };
  #context: ReviewDraft | undefined;
  #for: string | null | undefined;
  #unfollow: (() => void) | undefined;

  /**
   * @param shows the fields that the element draws; it reads its nodes for these. Without it no node is read
   * @param prefix `data-` where the element is a placeholder itself
   */
  constructor(element: HTMLElement, changed: () => void, shows?: readonly string[], prefix = '') {
    this.#element = element;
    this.#prefix = prefix;
    this.#changed = changed;
    if (shows) this.light = new LightDom(this.update, shows);
  }

  /** Where the loading of `src` stands. */
  get load(): LoadState {
    return this.loader?.state ?? none;
  }

  /** @param origin the element whose nodes are read: the element itself, or the placeholder it stands in */
  connect(origin: HTMLElement, settings: InputSettings): void {
    this.#origin = origin;
    this.light?.connect(origin);
    this.set(settings);
  }

  disconnect(): void {
    this.#origin = undefined;
    this.light?.disconnect();
    this.loader?.disconnect();
    this.#unfollow?.();
    this.#unfollow = this.#context = undefined; // the next place may have another provider
  }

  set(settings: InputSettings): void {
    this.#settings = settings;
    this.update();
  }

  /** Decides anew which input wins. */
  update = (): void => {
    const origin = this.#origin;
    const settings = this.#settings;
    if (!origin || !settings) return;
    const { review: raw, src, load } = settings;
    if (raw !== this.#property.raw) this.#property = { raw };
    const script = origin.querySelector(':scope>script[type="application/json"]')?.textContent ?? undefined;
    if (script !== this.#json.raw) this.#json = { raw: script };
    this.#check(this.#property);
    this.#check(this.#json);
    if (src && !this.loader) {
      const module = remote(this.update);
      if (module) this.loader = new module.ReviewLoader(this.#element, this.update, !!this.light);
    }
    this.loader?.set(src, load);

    const state = this.load;
    const { reading } = this.light ?? {};
    const inputs: readonly (readonly [InputKind, ReviewDraft | undefined])[] = [
      ['property', this.#property.review],
      ['src', state.status === 'ready' ? state.review : undefined],
      ['json', this.#json.review],
      ['html', reading && (reading.used.size || reading.cover) ? reading.review : undefined],
    ];
    const own = inputs.find(([, found]) => found);
    // the answer may come at once: the context is looked at afterwards
    if (settings.for || this.#unfollow || !(own || this.light?.pending)) this.#follow(settings.for);
    const [from, review] = own ?? (this.#context ? (['context', this.#context] as const) : []);
    const problems = [
      ...(this.#property.problems ?? []),
      ...(this.loader?.problems ?? []),
      ...(this.#json.problems ?? []),
      ...(reading?.problems ?? []),
    ];
    this.from = from;
    this.review = overlayAttributes(this.#element, this.#prefix, review, problems);
    this.problems = problems;
    this.#changed();
  };

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
        return own === shown || covers(shown, own);
      });
    });
  }

  /** Follows the review in context: of the nearest provider, or of the one with an id. */
  #follow(id: string | null | undefined): void {
    if (this.#unfollow && id === this.#for) return;
    const module = context(this.update);
    if (!module) return;
    this.#for = id;
    this.#unfollow?.();
    this.#context = undefined;
    this.#unfollow = () => undefined; // an answer may come at once
    this.#unfollow = module.followReview(this.#element, id ?? null, (review) => {
      this.#context = review;
      this.update();
    });
  }

  /** Checks foreign data. */
  #check(given: Given): void {
    if (given.raw === undefined || given.problems) return;
    const module = json(this.update);
    if (!module) return;
    const { raw } = given;
    const result = given === this.#json ? module.reviewFromText(raw as string) : module.reviewFromValue(raw);
    given.problems = result.ok ? (result.problems ?? []) : [result.problem];
    if (result.ok) given.review = result.value;
  }
}
