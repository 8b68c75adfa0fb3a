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

/** The comments of one source. */
export interface ThreadPart {
  readonly comments: readonly Comment[];
  /** True where they are counted apart from what the page and the data say. */
  readonly isApart: boolean;
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
/** What data will need; without it the files would come one after the other. */
const readers = lazy(() => [
  import('../sources/json-comments.js'),
  import('../model/coerce.js'),
  import('../model/shape-comments.js'),
]);
/** What shares a review with the elements inside. */
const provider = 'soundtrack-review,[data-sleeve="soundtrack-review"]';

/**
 * Where the comments of a thread come from: those that stand in the page, those in a review's data, and those of back
 * ends. What one source has shown stays while another is on its way, or fails.
 */
export class ThreadInput {
  readonly page: PageThread;
  /** The comments that do not stand in the page, by where they come from. */
  parts: readonly ThreadPart[] = [];
  /** True when there is data at hand: what draws comments will be needed soon. */
  hasData = false;
  /** True when the page's own comments are drawn too, and its nodes are to be hidden. */
  takesOver = false;
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  #origin: HTMLElement | undefined;
  #given: GivenComments | undefined;
  /** Back ends, by kind and address. */
  readonly #remotes = new Map<string, RemoteThread>();
  /** What reads from back ends is on its way. */
  #waits = false;
  /** Whether the page's own comments are wished for too, or have to stand among others. */
  #wishes = false;

  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.page = new PageThread(changed);
  }

  /** Those that say something of themselves. */
  get sources(): readonly ThreadSource[] {
    const all: readonly ThreadSource[] = [...(this.#given ? [this.#given] : []), ...this.#remotes.values()];
    return all.filter(({ state, last }) => 'url' in state || last);
  }

  /**
   * How many comments there are, as far as anybody says.
   * @param twins how many of those that are counted apart are the page's or the data's as well
   */
  total(twins: number): number | undefined {
    const { found } = this.page;
    const own = [found?.total, this.#given?.total];
    let apart = 0;
    for (const remote of this.#remotes.values()) {
      if (this.#isApart(remote)) apart += remote.last?.total ?? 0;
      else own.push(remote.last?.total);
    }
    const said = own.filter((one) => one !== undefined);
    const there = (found?.items.length ?? 0) + (this.#given?.comments.length ?? 0);
    return said.length || apart ? Math.max(...said, said.length ? 0 : there) + apart - twins : undefined;
  }

  /** True for a back end beside the blog's own comments; what the data counts has its back ends in it. */
  #isApart({ isApart }: RemoteThread): boolean {
    return isApart && this.#given?.total === undefined;
  }

  get problems(): readonly Problem[] {
    return [this.#given?.inputs, ...this.#remotes.values()].flatMap((one) => one?.problems ?? []);
  }

  connect(origin: HTMLElement): void {
    this.#origin = origin;
    this.page.connect(origin);
  }

  disconnect(): void {
    this.#origin = undefined;
    this.page.disconnect();
    this.#given?.inputs.disconnect();
    for (const remote of this.#remotes.values()) remote.disconnect();
  }

  /** Asks every source now that has not answered, or the one of an address. */
  start(url?: string): void {
    for (const source of this.sources) {
      const { state } = source;
      if (state.status !== 'ready' && (!url || ('url' in state && state.url === url))) source.start();
    }
  }

  /** True when a source has more comments than it gave. */
  get hasMore(): boolean {
    return [...this.#remotes.values()].some(({ last }) => last?.cursor !== undefined);
  }

  /** True while more are on their way. */
  get isAdding(): boolean {
    return [...this.#remotes.values()].some(({ isAdding }) => isAdding);
  }

  /** Asks every source for more that has more. */
  async more(): Promise<void> {
    await Promise.all([...this.#remotes.values()].map((remote) => remote.more()));
  }

  /** True when comments are to be drawn: the page's own stand as they are, unless others come or the reader orders them. */
  get isDrawn(): boolean {
    return (this.#wishes && !!this.page.found?.nodes.size) || this.#hasOthers || this.hasMore;
  }

  /** True when comments are on their way that will be drawn. */
  get isLoading(): boolean {
    return !!this.#given?.isComing || this.sources.some(({ state }) => state.status === 'loading');
  }

  /** True when they are, or what would ask for them is. */
  get isComing(): boolean {
    return this.#waits || this.isLoading;
  }

  get #hasOthers(): boolean {
    return this.parts.some(({ comments }) => comments.length);
  }

  /**
   * Looks at all sources.
   * @param wishes whether the page's own comments are to be drawn too, where they can be taken over
   */
  gather(settings: ThreadSettings, wishes: boolean): void {
    const origin = this.#origin;
    if (!origin) return;
    this.#follow(origin, settings);
    const parts = [
      ...(this.#given ? [{ comments: this.#given.comments, isApart: false }] : []),
      ...[...this.#remotes.values()].map((remote) => ({
        comments: remote.comments,
        isApart: this.#isApart(remote),
      })),
    ];
    const isSame = ({ comments, isApart }: ThreadPart, i: number): boolean =>
      comments === this.parts[i]?.comments && isApart === this.parts[i].isApart;
    if (parts.length !== this.parts.length || !parts.every(isSame)) this.parts = parts;
    this.#wishes = wishes || this.#hasOthers;
  }

  /** Takes over the page's own comments, or gives them back, once they can be drawn. */
  takeOver(): void {
    // what has been taken over stays so: the reader's selection may go across it
    this.takesOver = this.#wishes && !!this.page.found?.nodes.size && (this.takesOver || !this.page.isBusy());
  }

  /** Follows the sources that the settings, or the data, name. */
  #follow(origin: HTMLElement, settings: ThreadSettings): void {
    const { review, src, for: id, source, url, load } = settings;
    const isData = review !== undefined || jsonIn(origin) !== undefined;
    const isGiven = isData || src || id || origin.closest(provider);
    if (isData) readers(this.#changed);
    if (!this.#given && (isGiven || !(source || url || this.page.found))) {
      const module = givens(this.#changed);
      this.#given = module && new module.GivenComments(this.#element, this.#changed);
    }
    this.hasData = isData;
    this.#given?.update(origin, settings);
    const wanted = source || url ? [{ kind: source, url }] : (this.#given?.sources ?? []);
    const named = new Map(wanted.map((one) => [`${one.kind} ${one.url}`, one]));
    for (const [key, remote] of this.#remotes) {
      if (named.has(key)) continue;
      remote.disconnect();
      this.#remotes.delete(key);
    }
    const module = named.size ? remotes(this.#changed) : undefined;
    this.#waits = !!named.size && !module;
    for (const [key, { kind, url: address }] of module ? named : []) {
      let remote = this.#remotes.get(key);
      if (!remote) {
        // two of one kind have ids of their own
        const isSecond = [...this.#remotes.keys()].some((other) => other.startsWith(`${kind} `));
        remote = module && new module.RemoteThread(this.#element, this.#changed, isSecond ? key : undefined);
        if (remote) this.#remotes.set(key, remote);
      }
      remote?.set(kind, address ?? null, load);
    }
  }
}
