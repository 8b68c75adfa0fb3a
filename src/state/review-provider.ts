import type { Problem } from '../model/problem.js';
import { provideReview } from './review-context.js';
import { ReviewInput, type InputSettings } from './review-input.js';

/**
 * Shares an element's review with the pieces inside it and those that point at its id. The element may be a
 * `soundtrack-review` or a plain placeholder: it gets no shadow root and none of its nodes is read or touched.
 */
export class ReviewProvider {
  readonly input: ReviewInput;
  readonly #element: HTMLElement;
  readonly #settings: () => InputSettings;
  readonly #onProblems: (problems: readonly Problem[]) => void;
  #provide: ReturnType<typeof provideReview> | undefined;

  constructor(
    element: HTMLElement,
    settings: () => InputSettings,
    onProblems: (problems: readonly Problem[]) => void,
    prefix = '',
  ) {
    this.#element = element;
    this.#settings = settings;
    this.#onProblems = onProblems;
    this.input = new ReviewInput(element, () => this.#share(), undefined, prefix);
  }

  connect(): void {
    this.#provide ??= provideReview(this.#element);
    this.input.connect(this.#element, this.#settings());
  }

  disconnect(): void {
    this.input.disconnect();
  }

  update(): void {
    this.input.set(this.#settings());
  }

  #share(): void {
    this.#provide?.(this.input.review);
    this.#onProblems(this.input.problems);
  }
}
