import { readPageComments, type PageComments } from '../sources/page/page-comments.js';
import { isBusy } from './busy.js';

/** Reads the comments that stand in the page inside an element, and follows them. No node is changed or moved. */
export class PageThread {
  reading: PageComments | undefined;
  readonly #changed: () => void;
  readonly #observer = new MutationObserver(() => {
    // a frame of a hidden page never comes
    if (document.hidden) this.#read();
    else this.#frame ||= requestAnimationFrame(() => this.#read());
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
    this.#read();
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
    if (![...(this.reading?.nodes ?? [])].some(isBusy)) return false;
    const { signal } = (this.#waiting = new AbortController());
    for (const type of ['focusout', 'selectionchange'])
      document.addEventListener(type, () => setTimeout(this.#changed), { signal });
    return true;
  }

  #read(): void {
    this.#frame = 0;
    this.reading = this.#origin && readPageComments(this.#origin);
    this.#changed();
  }
}
