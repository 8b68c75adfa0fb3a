import { findComments, type FoundComments } from '../sources/page/find-comments.js';
import { isBusy } from './busy.js';

/** Finds the comments that stand in the page inside an element, and follows them. No node is changed or moved. */
export class PageThread {
  found: FoundComments | undefined;
  readonly #changed: () => void;
  readonly #observer = new MutationObserver(() => {
    // a frame of a hidden page never comes
    if (document.hidden) this.#find();
    else this.#frame ||= requestAnimationFrame(() => this.#find());
  });
  #origin: HTMLElement | undefined;
  #frame = 0;
  #waiting: AbortController | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  connect(origin: HTMLElement): void {
    this.#origin = origin;
    this.#observer.observe(origin, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['id', 'href', 'datetime'],
    });
    this.#find();
  }

  disconnect(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#waiting?.abort();
  }

  /** True while the reader's focus or selection is in the page's own comments; the element is told when it has gone. */
  isBusy(): boolean {
    this.#waiting?.abort();
    if (![...(this.found?.nodes ?? [])].some(isBusy)) return false;
    const { signal } = (this.#waiting = new AbortController());
    for (const type of ['focusout', 'selectionchange'])
      document.addEventListener(type, () => setTimeout(this.#changed), { signal });
    return true;
  }

  #find(): void {
    this.#frame = 0;
    this.found = this.#origin && findComments(this.#origin);
    this.#changed();
  }
}
