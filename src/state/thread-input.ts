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

/** Where comments come from beside the page: the review's data, or a back end. */
export interface ThreadSource {
  readonly state: LoadState<unknown>;
  /** The other site that will be asked, where the address does not tell it. */
  readonly host?: string | undefined;
  /** What the last answer says of all comments. */
  readonly last?: ThreadPage | undefined;
  /** Asks now: the reader agreed, or wants another try. */
  start(): void;
}

// A page with its own comments needs neither.
const remotes = lazy(() => import('./remote-thread.js'));
const givens = lazy(() => import('./given-comments.js'));
/** What shares a review with the elements inside. */
const provider = 'soundtrack-review,[data-sleeve="soundtrack-review"]';

/**
 * Where the comments of a thread come from: those that stand in the page, those in a review's data, and those of back
 * ends. What one source has shown stays while another is on its way, or fails.
 */
export class ThreadInput {
  readonly page: PageThread;
  /** The comments that do not stand in the page. */
  others: readonly Comment[] = [];
  /** True when the page's own comments are drawn too, and its nodes are to be hidden. */
  takesOver = false;
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  #origin: HTMLElement | undefined;
  #given: GivenComments | undefined;
  readonly #remotes: RemoteThread[] = [];
  /** Whether the page's own comments are wished for too, or have to stand among others. */
  #wishes = false;
  #parts: readonly (readonly Comment[])[] = [];

  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.page = new PageThread(changed);
  }

  /** Those that say something of themselves. */
  get sources(): readonly ThreadSource[] {
    const all: readonly ThreadSource[] = [...(this.#given ? [this.#given] : []), ...this.#remotes];
    return all.filter(({ state, last }) => 'url' in state || last);
  }

  /** How many comments there are, as far as anybody says: the blog's own, and those of back ends apart. */
  get total(): number | undefined {
    const { found } = this.page;
    const own = [found?.total, this.#given?.total];
    let apart = 0;
    for (const { isApart, last } of this.#remotes) {
      if (isApart) apart += last?.total ?? 0;
      else own.push(last?.total);
    }
    const said = own.filter((one) => one !== undefined);
    if (said.length) return Math.max(...said) + apart;
    return apart ? apart + (found?.items.length ?? 0) : undefined;
  }

  get problems(): readonly Problem[] {
    return [this.#given?.inputs, ...this.#remotes].flatMap((one) => one?.problems ?? []);
  }

  connect(origin: HTMLElement): void {
    this.#origin = origin;
    this.page.connect(origin);
  }

  disconnect(): void {
    this.#origin = undefined;
    this.page.disconnect();
    this.#given?.inputs.disconnect();
    for (const remote of this.#remotes) remote.disconnect();
  }

  /** Asks every source now that has not answered. */
  start(): void {
    for (const source of this.sources) if (source.state.status !== 'ready') source.start();
  }

  /** True when a source has more comments than it gave. */
  get hasMore(): boolean {
    return this.#remotes.some(({ last }) => last?.cursor !== undefined);
  }

  /** True while more are on their way. */
  get isAdding(): boolean {
    return this.#remotes.some(({ isAdding }) => isAdding);
  }

  /** Asks every source for more that has more. */
  async more(): Promise<void> {
    await Promise.all(this.#remotes.map((remote) => remote.more()));
  }

  /** True when comments are to be drawn: the page's own stand as they are, unless others come or the reader orders them. */
  get isDrawn(): boolean {
    return (this.#wishes && !!this.page.found?.nodes.size) || this.others.length > 0 || this.hasMore;
  }

  /** True when comments are on their way that will be drawn. */
  get isComing(): boolean {
    return !!this.#given?.isComing || this.#remotes.some(({ state }) => state.status === 'loading');
  }

  /**
   * Looks at all sources.
   * @param wishes whether the page's own comments are to be drawn too, where they can be taken over
   */
  gather(settings: ThreadSettings, wishes: boolean): void {
    const origin = this.#origin;
    if (!origin) return;
    this.#follow(origin, settings);
    const parts = [this.#given, ...this.#remotes].flatMap((one) => (one ? [one.comments] : []));
    if (parts.length !== this.#parts.length || parts.some((part, i) => part !== this.#parts[i]))
      this.others = (this.#parts = parts).flat();
    this.#wishes = wishes || this.others.length > 0;
  }

  /** Takes over the page's own comments, or gives them back, once they can be drawn. */
  takeOver(): void {
    // what has been taken over stays so: the reader's selection may go across it
    this.takesOver = this.#wishes && !!this.page.found?.nodes.size && (this.takesOver || !this.page.isBusy());
  }

  /** Follows the sources that the settings, or the data, name. */
  #follow(origin: HTMLElement, settings: ThreadSettings): void {
    const { review, src, for: id, source, url, load } = settings;
    const isGiven =
      review !== undefined || src || id || jsonIn(origin) !== undefined || origin.closest(provider);
    if (!this.#given && (isGiven || !(source || url || this.page.found))) {
      const module = givens(this.#changed);
      this.#given = module && new module.GivenComments(this.#element, this.#changed);
    }
    this.#given?.update(origin, settings);
    const named = source || url ? [{ kind: source, url }] : (this.#given?.sources ?? []);
    const module = named.length ? remotes(this.#changed) : undefined;
    for (const [i, { kind, url: address }] of named.entries()) {
      const remote = module && (this.#remotes[i] ??= new module.RemoteThread(this.#element, this.#changed));
      remote?.set(kind, address ?? null, load);
    }
    for (const gone of this.#remotes.slice(named.length)) gone.set(null, null, null);
  }
}
