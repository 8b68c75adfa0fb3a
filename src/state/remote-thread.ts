import type { Comment, ThreadPage } from '../model/comment.js';
import { problem, type Problem, type Result } from '../model/problem.js';
import { catalog, sourceOf, type SourceKind } from '../sources/catalog.js';
import { wordpressComments } from '../sources/page/wordpress-post.js';
import type { LoadState } from './load-state.js';
import { Loader } from './loader.js';

/** The address of the page, as it wishes to be called. */
const pageAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical][href]')?.href ??
  location.href.replace(/#.*/, '');

/** A back end's comments, page by page. What has come stays, whatever comes after. */
export class RemoteThread {
  comments: readonly Comment[] = [];
  /** The last page that came: what it says of all of them. */
  last: ThreadPage | undefined;
  /** A further page is on its way. */
  isAdding = false;
  readonly #loader: Loader<ThreadPage>;
  readonly #changed: () => void;
  readonly #space: string | undefined;
  #source: string | null | undefined;
  #kind: SourceKind | undefined;
  #key = '';
  #failed: Problem | undefined;
  #abort: AbortController | undefined;

  /** @param space stands for the kind in what tells its comments from those of others */
  constructor(element: HTMLElement, changed: () => void, space?: string) {
    this.#space = space;
    this.#changed = changed;
    this.#loader = new Loader<ThreadPage>(
      element,
      () => this.#took(),
      (url, signal) => this.#read({ url, signal }),
      true,
    );
  }

  get state(): LoadState<ThreadPage> {
    const { state } = this.#loader;
    if (state.status !== 'ready') return state;
    if (this.isAdding) return { status: 'loading', url: state.url };
    return this.#failed ? { status: 'failed', url: state.url, problem: this.#failed } : state;
  }

  /** The other site that will be asked, where the address does not tell it. */
  get host(): string | undefined {
    return this.#kind && catalog[this.#kind].host;
  }

  /** True where the comments stand beside those of the page. */
  get isApart(): boolean {
    return !!this.#kind && !!catalog[this.#kind].apart;
  }

  get problems(): readonly Problem[] {
    return [...this.#loader.problems, ...(this.#failed ? [this.#failed] : [])];
  }

  /** Follows the settings. A WordPress page knows its own address. */
  set(source: string | null, named: string | null, load: string | null): void {
    const url = named ?? (source === 'wordpress' ? wordpressComments(document) : undefined);
    const kind = source ?? (url && sourceOf(url));
    const key = `${kind} ${url}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#source = kind;
      this.#kind = kind && Object.hasOwn(catalog, kind) ? (kind as SourceKind) : undefined;
      this.#abort?.abort();
      this.#failed = this.last = undefined;
      this.comments = [];
      this.#loader.set(undefined, undefined);
    }
    // an address of the page's own site may lead to another one: that is asked on a press like any other
    this.#loader.set(url, load ?? (this.host && 'click'));
  }

  /** Asks now: the reader agreed, or wants another try. */
  start(): void {
    if (this.isAdding) return;
    if (this.#failed) void this.more();
    else this.#loader.start();
  }

  disconnect(): void {
    this.#abort?.abort();
    this.#loader.disconnect();
  }

  /** Asks for the next page, if there is one. */
  async more(): Promise<void> {
    const { state } = this.#loader;
    const cursor = this.last?.cursor;
    if (cursor === undefined || this.isAdding || state.status !== 'ready') return;
    this.isAdding = true;
    this.#failed = undefined;
    this.#changed();
    const { signal } = (this.#abort = new AbortController());
    const result = await this.#read({ url: state.url, cursor, signal });
    this.isAdding = false;
    if (!signal.aborted) {
      if (result.ok) this.#add(result.value);
      else this.#failed = result.problem;
    }
    this.#changed();
  }

  #took(): void {
    const { state } = this.#loader;
    if (state.status === 'none' || state.status === 'ready') {
      this.comments = [];
      this.last = undefined;
    }
    if (state.status === 'ready') this.#add(state.value);
    this.#changed();
  }

  #add(page: ThreadPage): void {
    const known = new Set(this.comments.map(({ id }) => id));
    const fresh = page.comments.filter(({ id }) => !known.has(id));
    // not copies: what is read when it is drawn would be read now
    if (this.#space) for (const comment of fresh) Object.assign(comment, { source: this.#space });
    this.comments = [...this.comments, ...fresh];
    // a source that gives the same page for ever has no next one
    const { cursor, ...rest } = page;
    this.last = { ...rest, ...(cursor !== undefined && fresh.length && { cursor }) };
  }

  async #read(query: { url: string; cursor?: string; signal: AbortSignal }): Promise<Result<ThreadPage>> {
    const kind = this.#kind;
    if (!kind)
      return {
        ok: false,
        problem: problem('not-allowed', 'source', this.#source ?? '', Object.keys(catalog).join(', ')),
      };
    const read = await catalog[kind].load();
    const result = await read({ ...query, page: pageAddress() });
    // of several, the one that failed is named
    return result.ok || result.problem.path
      ? result
      : { ok: false, problem: { ...result.problem, path: kind } };
  }
}
