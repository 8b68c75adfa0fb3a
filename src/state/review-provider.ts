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
  // its JSON may come after it, or change
  readonly #observer = new MutationObserver((records) => {
    const isScript = (node: Node): boolean => /^script$/i.test((node.parentNode ?? node).nodeName);
    const nodes = records.flatMap(({ target, addedNodes, removedNodes }) => [
      target.firstChild ?? target,
      ...[...addedNodes, ...removedNodes].flatMap((node) => [node, node.firstChild ?? node]),
    ]);
    if (nodes.some(isScript)) this.update();
  });
  #shared: ReturnType<typeof provideReview> | undefined;
  readonly #isPlaceholder: boolean;
  #sharing = false;

  constructor(
    element: HTMLElement,
    settings: () => InputSettings,
    onProblems: (problems: readonly Problem[]) => void,
    isPlaceholder = false,
  ) {
    this.#element = element;
    this.#settings = settings;
    this.#onProblems = onProblems;
    this.#isPlaceholder = isPlaceholder;
    this.input = new ReviewInput(element, () => this.update());
  }

  connect(): void {
    this.#shared ??= provideReview(this.#element);
    this.input.connect(this.#element, this.#isPlaceholder);
    this.update();
    this.#observer.observe(this.#element, { childList: true, subtree: true, characterData: true });
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.input.disconnect();
  }

  /** Tells the pieces that follow it, and are not served yet, that it stands. */
  announce(): void {
    this.#shared?.hostConnected();
  }

  /** Decides anew what is shared. */
  update(): void {
    if (this.#sharing) return; // two providers that point at each other
    this.#sharing = true;
    this.input.decide(this.#settings());
    this.#shared?.setValue(this.input.review);
    this.#sharing = false;
    this.#onProblems(this.input.problems);
  }
}
