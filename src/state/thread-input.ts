import type { Comment, ThreadPage } from '../model/comment.js';
import { mergeComments } from '../model/merge-comments.js';
import type { Problem } from '../model/problem.js';
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
  /** What is to be drawn. */
  comments: readonly Comment[] = [];
  /** True when the page's own comments are among them, and its nodes are to be hidden. */
  takesOver = false;
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  #origin: HTMLElement | undefined;
  #given: GivenComments | undefined;
  /** What the comments were gathered from. */
  #from: readonly unknown[] = [];

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
    const said = [this.page.reading?.total, this.#given?.total, this.last?.total].filter(
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
    return remote && remote.status !== 'none' ? remote : (this.#given?.input.load ?? idle);
  }

  get problems(): readonly Problem[] {
    return [...(this.remote?.problems ?? []), ...(this.#given?.problems ?? [])];
  }

  connect(origin: HTMLElement): void {
    this.#origin = origin;
    this.page.connect(origin);
    this.#given?.input.connect(origin, origin !== this.#element);
  }

  disconnect(): void {
    this.#origin = undefined;
    this.page.disconnect();
    this.remote?.disconnect();
    this.#given?.input.disconnect();
  }

  /** Asks now: the reader agreed, or wants another try. */
  start(): void {
    if (this.remote && this.remote.state.status !== 'none') this.remote.start();
    else this.#given?.input.given?.loader?.start();
  }

  /**
   * Gathers the comments.
   * @param wants whether the page's own comments are to be drawn too, where they can be taken over
   */
  gather(settings: ThreadSettings, wants: boolean): void {
    const origin = this.#origin;
    if (!origin) return;
    this.#follow(origin, settings);
    const { reading } = this.page;
    const [given = [], remote = []] = [this.#given?.comments, this.remote?.comments];
    const wish = wants || given.length > 0 || remote.length > 0;
    // what has been taken over stays so: the reader's selection may go across it
    this.takesOver = !!reading && wish && reading.nodes.size > 0 && (this.takesOver || !this.page.isBusy());
    const from = [reading, given, remote, this.takesOver];
    if (from.every((one, i) => one === this.#from[i])) return;
    this.#from = from;
    const others = [...given, ...remote];
    const merged = mergeComments(reading?.comments ?? [], others);
    // what stands in the page and cannot be taken over is not drawn a second time
    this.comments =
      this.takesOver || !reading ? merged : others.filter((comment, i) => merged[i] === comment);
  }

  /** Follows the sources that the settings, or the data, name. */
  #follow(origin: HTMLElement, settings: ThreadSettings): void {
    const { review, src, for: id, source, url, load } = settings;
    const isGiven =
      review !== undefined || src || id || origin.querySelector(':scope>script[type="application/json"]');
    if (!this.#given && (isGiven || !(source || url || this.page.reading))) {
      const module = givens(this.#changed);
      this.#given = module && new module.GivenComments(this.#element, this.#changed);
      this.#given?.input.connect(origin, origin !== this.#element);
    }
    this.#given?.update(settings);
    const named = this.#given?.source;
    const [kind, address] = source || url || !named ? [source, url] : [named.kind, named.url ?? null];
    if (!this.remote && (kind || address)) {
      const module = remotes(this.#changed);
      this.remote = module && new module.RemoteThread(this.#element, this.#changed);
    }
    this.remote?.set(kind, address, load);
  }
}
