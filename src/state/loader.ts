import { problem, type Problem, type Result } from '../model/problem.js';
import { safeUrl } from '../model/safe-url.js';
import { config } from './config.js';
import type { LoadState } from './load-state.js';
import { whenNear } from './near.js';

/** Reads what is at an address. */
export type Read<T> = (url: string, signal: AbortSignal) => Promise<Result<T>>;

/**
 * Loads what an address names. A same-origin one loads when its element comes near the viewport; another site is asked
 * only when the reader agrees (`start`), or when the page says so with `load="near"` or `"eager"`.
 */
export class Loader<T> {
  state: LoadState<T> = { status: 'none' };
  problems: readonly Problem[] = [];
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  readonly #read: Read<T>;
  readonly #near: boolean;
  #source = '';
  #stop: (() => void) | undefined;
  #abort: AbortController | undefined;

  /** @param near false for an element without a box: it loads at once */
  constructor(element: HTMLElement, changed: () => void, read: Read<T>, near: boolean) {
    this.#read = read;
    this.#near = near;
    this.#element = element;
    this.#changed = changed;
  }

  /** Follows the address and the `load` wish. */
  set(src: string | null | undefined, load: string | null | undefined): void {
    const source = src ? `${load ?? ''} ${src}` : '';
    if (source === this.#source) return;
    this.#end();
    this.#source = source;
    this.problems = [];
    if (!src) return this.#become({ status: 'none' });
    const safe = safeUrl(src, document.baseURI);
    // on a page of file: an address stays relative in safeUrl
    const url = safe && URL.canParse(safe, document.baseURI) && new URL(safe, document.baseURI).href;
    if (!url) {
      const refused = problem('unsafe-url', 'src', src, 'http, https');
      this.problems = [refused];
      return this.#become({ status: 'failed', url: '', problem: refused });
    }
    const own = new URL(url).origin === location.origin;
    const isWaiting = load !== 'near' && (!own || load === 'click');
    if (load === 'eager' || (own && config().load === 'eager') || !(isWaiting || this.#near))
      return this.start(url);
    if (isWaiting) return this.#become({ status: 'waiting', url });
    this.#become({ status: 'loading', url });
    this.#stop = whenNear(this.#element, () => this.start(url));
  }

  /** Asks now: the reader agreed, or wants another try. */
  start(url: string = 'url' in this.state ? this.state.url : ''): void {
    if (this.state.status === 'loading' && this.#abort) return; // it is under way
    this.#end();
    if (!url) return;
    const abort = (this.#abort = new AbortController());
    this.#become({ status: 'loading', url });
    void this.#read(url, abort.signal)
      .catch((error: unknown) => ({ ok: false as const, problem: problem('network', 'src', String(error)) }))
      .then((result) => {
        if (abort.signal.aborted) return;
        this.problems = result.ok ? (result.problems ?? []) : [result.problem];
        this.#become(
          result.ok
            ? { status: 'ready', url, value: result.value }
            : { status: 'failed', url, problem: result.problem },
        );
      });
  }

  /** Gives up what is under way; `set` begins anew. */
  disconnect(): void {
    this.#end();
    if (this.state.status === 'loading') this.#source = '';
  }

  #end(): void {
    this.#stop?.();
    this.#abort?.abort();
    this.#stop = this.#abort = undefined;
  }

  #become(state: LoadState<T>): void {
    this.state = state;
    this.#changed();
  }
}
