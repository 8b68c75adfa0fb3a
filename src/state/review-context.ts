import { ContextEvent, ContextProvider, ContextRoot, createContext } from '@lit/context';
import type { ReviewDraft } from '../model/review.js';

/** The review that the pieces inside a `soundtrack-review` share. The key is the same in every copy of this library. */
export const reviewContext = createContext<ReviewDraft | undefined>(Symbol.for('sleeve-notes/review@1'));

const providerKey = Symbol.for('sleeve-notes/provider@1');
const rootKey = Symbol.for('sleeve-notes/context-root@1');

/** Keeps the requests of pieces that stand before their provider is defined; once a page. */
function attachRoot(): void {
  const page = globalThis as unknown as Record<symbol, ContextRoot | undefined>;
  if (page[rootKey]) return;
  (page[rootKey] = new ContextRoot()).attach(document.documentElement);
}

/** Makes an element the provider of a review for all that stands inside it or points at its id. */
export function provideReview(host: HTMLElement): ContextProvider<typeof reviewContext> {
  attachRoot();
  const provider = new ContextProvider(host, { context: reviewContext });
  (host as unknown as Record<symbol, boolean>)[providerKey] = true;
  provider.hostConnected();
  return provider;
}

/**
 * Follows the review of the nearest provider above an element, or of the provider with an id, wherever and whenever
 * it appears. Returns the function that ends it.
 */
export function followReview(
  element: HTMLElement,
  id: string | null,
  onReview: (review: ReviewDraft | undefined) => void,
): () => void {
  attachRoot();
  let unsubscribe: (() => void) | undefined;
  let over = false;
  const callback = (review: ReviewDraft | undefined, stop?: () => void): void => {
    if (stop !== unsubscribe) unsubscribe?.();
    unsubscribe = stop;
    if (over) stop?.();
    else onReview(review);
  };
  const ask = (at: EventTarget): void => {
    at.dispatchEvent(new ContextEvent(reviewContext, element, callback, true));
  };
  const find = (event?: Event): void => {
    let target: Element | null = null;
    // in the tree the element stands in, then in those round it
    for (
      let at: Node | undefined = element;
      at && !target;
      at = at instanceof ShadowRoot ? at.host : undefined
    ) {
      at = at.getRootNode();
      if (at instanceof Document || at instanceof ShadowRoot) target = at.getElementById(id ?? '');
    }
    if (target && providerKey in target && (!event || event.composedPath().includes(target))) ask(target);
  };
  if (id) {
    // in the capture phase: a provider further out stops this event on its way up
    document.addEventListener('context-provider', find, true);
    find();
  } else ask(element);
  return () => {
    over = true;
    unsubscribe?.();
    document.removeEventListener('context-provider', find, true);
  };
}
