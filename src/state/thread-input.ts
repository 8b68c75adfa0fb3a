import type { Comment, ThreadPage } from '../model/comment.js';
import type { Problem } from '../model/problem.js';
import { jsonIn } from '../sources/page/json-script.js';
import type { GivenComments } from './given-comments.js';
import { lazy } from './lazy.js';
import type { LoadState } from './load-state.js';
import { PageThread } from './page-thread.js';
import type { RemoteThread } from './remote-thread.js';

/** The settings of a thread that decide where its comments come from. */
export interface ThreadSettings {
  readonly review: unknown;
  readonly source: string | null;
  readonly url: string | null;
  readonly src: string | null;
  readonly load: string | null;
  readonly for: string | null;
}

// A page with its own comments needs neither.
const remotes = lazy(() => import('./remote-thread.js'));
const givens = lazy(() => import('./given-comments.js'));
const idle: LoadState<never> = { status: 'none' };

/**
 * The comments of a thread: those that stand in the page, those in a review's data, and those of a back end, each
 * once. What one source has shown stays while another is on its way, or fails.
 */
export class ThreadInput {
  readonly page: PageThread;
  remote: RemoteThread | undefined;
  /** The comments that do not stand in the page. */
  others: readonly Comment[] = [];
  /** True when the page's own comments are drawn too, and its nodes are to be hidden. */
  takesOver = false;
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  #origin: HTMLElement | undefined;
  #given: GivenComments | undefined;
  #isGiven = false;
  #parts: readonly (readonly Comment[] | undefined)[] = [];

  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.page = new PageThread(changed);
  }

  /** What the page's last answer says of all comments. */
  get last(): ThreadPage | undefined {
    return this.remote?.last;
  }

  /** How many there are, as far as anybody says. */
  get total(): number | undefined {
    const said = [this.page.found?.total, this.#given?.total, this.last?.total].filter(
      (one) => one !== undefined,
    );
    return said.length ? Math.max(...said) : undefined;
  }

  /** The other site that a back end's address leads to, where it does not tell it. */
  get host(): string | undefined {
    return this.remote?.host;
  }

  /** Where loading stands: of the back end, or of the data that would say where it is. */
  get load(): LoadState<unknown> {
    const remote = this.remote?.state;
    return remote && remote.status !== 'none' ? remote : (this.#given?.inputs.load ?? idle);
  }

  get problems(): readonly Problem[] {
    return [...(this.remote?.problems ?? []), ...(this.#given?.inputs.problems ?? [])];
  }

  connect(origin: HTMLElement): void {
    this.#origin = origin;
    this.page.connect(origin);
  }

  disconnect(): void {
    this.#origin = undefined;
    this.page.disconnect();
    this.remote?.disconnect();
    this.#given?.inputs.disconnect();
  }

  /** Asks now: the reader agreed, or wants another try. */
  start(): void {
    if (this.remote && this.remote.state.status !== 'none') this.remote.start();
    else this.#given?.inputs.loader?.start();
  }

  /** True when comments are to be drawn: the page's own stand as they are, unless others come or the reader orders them. */
  get isDrawn(): boolean {
    return this.takesOver || this.others.length > 0 || this.last?.cursor !== undefined;
  }

  /** True when comments are on their way that will be drawn. */
  get isComing(): boolean {
    return this.#isGiven || this.load.status === 'loading';
  }

  /**
   * Gathers the comments.
   * @param wants whether the page's own comments are to be drawn too, where they can be taken over
   */
  gather(settings: ThreadSettings, wants: boolean): void {
    const origin = this.#origin;
    if (!origin) return;
    this.#follow(origin, settings);
    const parts = [this.#given?.comments, this.remote?.comments];
    if (parts.some((part, i) => part !== this.#parts[i]))
      this.others = (this.#parts = parts).flatMap((part) => part ?? []);
    const nodes = this.page.found?.nodes;
    // what has been taken over stays so: the reader's selection may go across it
    this.takesOver =
      !!nodes?.size && (wants || this.others.length > 0) && (this.takesOver || !this.page.isBusy());
  }

  /** Follows the sources that the settings, or the data, name. */
  #follow(origin: HTMLElement, settings: ThreadSettings): void {
    const { review, src, for: id, source, url, load } = settings;
    this.#isGiven = review !== undefined || !!(src || id) || jsonIn(origin) !== undefined;
    if (!this.#given && (this.#isGiven || !(source || url || this.page.found))) {
      const module = givens(this.#changed);
      this.#given = module && new module.GivenComments(this.#element, this.#changed);
    }
    this.#given?.update(origin, settings);
    const named = this.#given?.source;
    const [kind, address] = source || url || !named ? [source, url] : [named.kind, named.url ?? null];
    if (!this.remote && (kind || address)) {
      const module = remotes(this.#changed);
      this.remote = module && new module.RemoteThread(this.#element, this.#changed);
    }
    this.remote?.set(kind, address, load);
  }
}
