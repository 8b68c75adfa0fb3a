import { hasComments } from '../model/has-comments.js';
import { problem, type Problem } from '../model/problem.js';
import type { ReviewDraft } from '../model/review.js';
import { jsonIn } from '../sources/page/json-script.js';
import { lazy } from './lazy.js';
import type { LoadState } from './load-state.js';
import type { Loader, Read } from './loader.js';
import type { InputKind, InputSettings } from './review-input.js';

/** A value given as property or in the text of a JSON script, and what it is as a review once it has been checked. */
interface Given {
  readonly raw: unknown;
  readonly value?: unknown;
  review?: ReviewDraft;
  problems?: readonly Problem[];
}

/** The input that wins. */
interface First {
  readonly from?: InputKind | undefined;
  readonly review?: ReviewDraft | undefined;
}

const context = lazy(() => import('./review-context.js'));
const loading = lazy(() => import('./loader.js'));
const reading = lazy(() => import('../sources/load-review.js'));
const coercer = lazy(() => import('../model/coerce.js'));
const commentsShape = lazy(() => import('../model/shape-comments.js'));

const readReview: Read<ReviewDraft> = async (url, signal) =>
  (await import('../sources/load-review.js')).loadReview(url, signal);

const parsed = (raw: string | undefined): Given => {
  try {
    return { raw, value: JSON.parse(raw ?? 'null') as unknown };
  } catch (error) {
    return { raw, problems: [problem('not-json', '', (error as Error).message)] };
  }
};

/** What comes in beside an element's own markup: its property, the address in `src`, inline JSON, the review in context. */
export class GivenInputs {
  loader: Loader<ReviewDraft> | undefined;
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  readonly #hasBox: boolean;
  #property: Given = { raw: undefined };
  #json: Given = { raw: undefined };
  /** Null when a provider has been found that has no review yet. */
  #context: ReviewDraft | null | undefined;
  #for: string | null | undefined;
  #unfollow: (() => void) | undefined;

  /** @param hasBox false for an element that the viewport cannot come near to */
  constructor(element: HTMLElement, changed: () => void, hasBox: boolean) {
    this.#element = element;
    this.#changed = changed;
    this.#hasBox = hasBox;
  }

  /** What is wrong with them. */
  get problems(): readonly Problem[] {
    return [this.#property, this.loader, this.#json].flatMap((input) => input?.problems ?? []);
  }

  /** Where loading stands. */
  get load(): LoadState<ReviewDraft> {
    const own = this.loader?.state;
    return own && 'url' in own ? own : { status: this.#context === null ? 'elsewhere' : 'none' };
  }

  /**
   * The input that wins.
   * @param own what the element's own markup says
   * @param pending whether that is still to be read
   */
  first(
    origin: HTMLElement,
    { review: raw, src, load, for: id }: InputSettings,
    own: ReviewDraft | undefined,
    pending: boolean,
  ): First {
    if (raw !== this.#property.raw) this.#property = { raw, value: raw };
    const script = jsonIn(origin);
    if (script !== this.#json.raw) {
      const fresh = parsed(script);
      // what is still arriving is no mistake
      if (fresh.problems && document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', this.#changed, { once: true });
      else this.#json = fresh;
    }
    this.#check(this.#property);
    this.#check(this.#json);
    if (src && !this.loader) {
      // what reads it comes beside the loader; another site may never be asked
      if (!/^(https?:)?\/\//.test(src)) reading(this.#changed);
      const module = loading(this.#changed);
      if (module) this.loader = new module.Loader(this.#element, this.#changed, readReview, this.#hasBox);
    }
    this.loader?.set(src, load);
    const state = this.loader?.state;
    const inputs: readonly (readonly [InputKind, ReviewDraft | undefined])[] = [
      ['property', this.#property.review],
      ['src', state?.status === 'ready' ? state.value : undefined],
      ['json', this.#json.review],
      ['html', own],
    ];
    const found = inputs.find(([, review]) => review);
    const checks = [this.#property, this.#json].some((given) => given.raw !== undefined && !given.problems);
    // the answer may come at once: the context is looked at afterwards
    if (id || this.#unfollow || !(found || pending || checks)) this.#follow(id);
    const [from, review] = found ?? (this.#context ? (['context', this.#context] as const) : []);
    return { from, review };
  }

  disconnect(): void {
    this.loader?.disconnect();
    this.#unfollow?.();
    this.#unfollow = this.#context = undefined; // the next place may have another provider
  }

  /** Follows the review in context: of the nearest provider, or of the one with an id. */
  #follow(id: string | null | undefined): void {
    if (this.#unfollow && id === this.#for) return;
    const module = context(this.#changed);
    if (!module) return;
    this.#for = id;
    this.#unfollow?.();
    this.#context = undefined;
    this.#unfollow = () => undefined; // an answer may come at once
    this.#unfollow = module.followReview(this.#element, id ?? null, (review) => {
      this.#context = review ?? null;
      this.#changed();
    });
  }

  /** Checks foreign data. */
  #check(given: Given): void {
    if (given.raw === undefined || given.problems) return;
    const module = coercer(this.#changed);
    const shapes = hasComments(given.value) ? commentsShape(this.#changed) : {};
    if (module && shapes) Object.assign(given, module.coerceReview(given.value, shapes));
  }
}
