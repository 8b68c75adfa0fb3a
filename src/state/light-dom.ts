import type { LightReading } from '../sources/page/light-reading.js';
import { readPlain } from '../sources/page/read-plain.js';
import { isBusy } from './busy.js';
import { lazy } from './lazy.js';
import { placeNodes, type Slots } from './place-nodes.js';

const rich = lazy(() => import('../sources/page/reader.js'));

/** What the page may change without any word of a review changing. */
const mute = /^(class|style|role|tabindex|title|aria-.*)$/;

/** True once a browser has put its translation into the nodes: two nested, aligned `<font>`, or the class it gives the page. */
const isTranslated = (origin: HTMLElement): boolean =>
  /\btranslated-/.test(document.documentElement.className) ||
  !!origin.querySelector('font[style*=vertical-align]>font');

/**
 * Reads the page's own nodes inside an element, follows their changes, and puts each into a slot unless its words are
 * shown by the element. No node is changed or moved.
 */
export class LightDom {
  reading: LightReading | undefined;
  /** What the nodes say now is a translation: it is shown as it stands and not read. */
  translated = false;
  /** What it takes to read the nodes is on its way. */
  pending = false;
  readonly #changed: () => void;
  readonly #shows: RegExp;
  readonly #observer = new MutationObserver((records) => {
    if (records.every(({ attributeName }) => mute.test(attributeName ?? ''))) return;
    this.#place?.(); // a new node is shown at once, before it is read
    if (document.hidden)
      this.#read(); // a frame of a hidden page never comes
    else this.#soon();
  });
  #origin: HTMLElement | undefined;
  #place: (() => void) | undefined;
  #frame = 0;
  #waiting: AbortController | undefined;

  /** @param shows fits the fields that the element draws */
  constructor(changed: () => void, shows: RegExp) {
    this.#changed = changed;
    this.#shows = shows;
  }

  /** Reads an element's nodes and follows them from now on. */
  connect(origin: HTMLElement): void {
    this.#origin = origin;
    this.#observer.observe(origin, { childList: true, subtree: true, characterData: true, attributes: true });
    this.#read();
  }

  disconnect(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#waiting?.abort();
  }

  /** Puts each node into its slot, now and again as soon as nodes come; `isShown` tells what the element shows itself. */
  place(slots: Slots, isShown: (node: ChildNode) => boolean): void {
    this.#place = () => placeNodes(this.#origin, slots, isShown, this.reading?.cover);
    this.#place();
  }

  /** What was read is out of date and cannot be read anew yet: meanwhile the page shows its nodes itself. */
  #forget(): void {
    this.reading = undefined;
    this.#changed();
  }

  #soon = (): void => {
    this.#frame ||= requestAnimationFrame(() => this.#read());
  };

  #read(): void {
    this.#frame = 0;
    this.#waiting?.abort();
    const origin = this.#origin;
    if (!origin) return;
    this.translated = isTranslated(origin);
    if (!this.translated || !this.reading) {
      const nodes = origin.childNodes;
      const reading = readPlain(nodes, this.#shows) ?? rich(this.#soon)?.readRich(nodes, this.#shows);
      this.pending = !reading;
      if (!reading) return this.#forget();
      // taking a node over would lose the focus or selection in it: wait until that has gone
      if ([...reading.used.keys()].some((node) => !this.reading?.used.has(node) && isBusy(node))) {
        const { signal } = (this.#waiting = new AbortController());
        for (const type of ['focusout', 'selectionchange'])
          document.addEventListener(type, this.#soon, { signal });
        this.pending = true;
        return this.#forget();
      }
      this.reading = reading;
    }
    this.#changed();
  }
}
