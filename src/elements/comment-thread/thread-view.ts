import { html, nothing, type CSSResult, type ReactiveController, type TemplateResult } from 'lit';
import { enComment } from '../../i18n/en-comment.js';
import { buildThread, type Thread, type ThreadOrder, type ThreadRow } from '../../model/thread.js';
import { GatheredComments } from '../../state/gathered-comments.js';
import { rememberVisit } from '../../state/last-visit.js';
import type { ThreadInput } from '../../state/thread-input.js';
import type { PlacedElement } from '../shared/placed-element.js';
import { commentTemplate, isNew, lookOf, type Action, type CommentView } from './comment.templates.js';
import { commentStyles } from './comment.styles.js';
import { reactionsTemplate } from './reactions.templates.js';
import { focusRow, keepFocus, namedRow } from './thread-focus.js';
import { ThreadGroups } from './thread-groups.js';

/** What an element wishes for its comments. */
export interface ThreadWishes {
  readonly order: ThreadOrder | undefined;
  /** Whether the answers of all that answers the post are closed, until the reader opens some. */
  readonly isFolded: boolean;
  /** Whether the reader has asked for what is drawn: then the page's fragment has been followed before. */
  readonly isAsked: boolean;
  /** The language of times. */
  readonly lang: string;
  readonly avatars: string | null;
  readonly emoji: boolean;
  /** The moment after which comments are new, `visit`, or null. */
  readonly seen: string | null;
  /** When the newest comment was written that the reader saw on an earlier visit, in milliseconds since 1970. */
  readonly lastVisit: number | undefined;
  /** So many comments at first, and so many more on each press. */
  readonly pageSize: number;
}

/** The comments of a thread that are drawn, and what a reader does with them. */
export class ThreadView implements ReactiveController {
  readonly styles: readonly CSSResult[] = [commentStyles];
  /** What has just been said politely. */
  said = '';
  /** An element in the groups for each of their parts: of thousands of comments these stand for all. */
  readonly styled = new Map<string, Element>();
  readonly #element: PlacedElement;
  readonly #input: ThreadInput;
  readonly #comments = new GatheredComments();
  readonly #groups = new ThreadGroups({
    look: (row) => (this.#hidden.has(row.key) ? '' : lookOf(row, this.#view)),
    draw: (row) => commentTemplate(row, this.#view),
    drawn: (place) => this.#note(place),
  });
  readonly #closed = new Set<string>();
  readonly #open = new Set<string>();
  /** Below a comment whose answers are closed. */
  #hidden: ReadonlySet<string> = new Set();
  #thread: Thread = { rows: [], reactions: [] };
  #made: readonly unknown[] = [];
  #view!: CommentView;
  #isFolded = false;
  #size = Infinity;
  #pages = 1;
  /** The rows that may stand. */
  #standing: readonly ThreadRow[] = [];
  /** The rows that stood when the reader asked for more: the first beside them gets the focus. */
  #awaited: ReadonlySet<string> | undefined;
  #revealed = false;

  constructor(element: PlacedElement, input: ThreadInput) {
    this.#element = element;
    this.#input = input;
    element.addController(this);
    // not on the list: a screen reader may call all that stands in it clickable
    element.renderRoot.addEventListener('click', this.#act);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#reveal);
  }

  hostDisconnected(): void {
    this.#groups.stop();
    removeEventListener('hashchange', this.#reveal);
  }

  get rows(): readonly ThreadRow[] {
    return this.#thread.rows;
  }

  /** How many comments and reactions there are. */
  get count(): number {
    return this.rows.length + this.#thread.reactions.length;
  }

  /** How many of the comments that are counted apart are counted elsewhere, too. */
  get twins(): number {
    return this.#comments.twins;
  }

  /** How many comments are new to the reader. */
  get fresh(): number {
    if (this.#view.seen === undefined) return 0;
    return this.rows.filter(({ comment }) => isNew(comment, this.#view)).length;
  }

  /** The rows that do not stand below a closed comment. */
  get #visible(): readonly ThreadRow[] {
    return this.#hidden.size ? this.rows.filter(({ key }) => !this.#hidden.has(key)) : this.rows;
  }

  /** So many rows may be seen: all, or so many pages of them. */
  get #limit(): number {
    return this.#size * this.#pages;
  }

  /** Takes what has changed, before it is drawn. */
  update({ order, isFolded, isAsked, pageSize, seen, lastVisit, ...looks }: ThreadWishes): void {
    const { page, parts, takesOver } = this.#input;
    const comments = this.#comments.gather(page.found, parts, takesOver);
    this.#size = pageSize;
    this.#revealed ||= isAsked;
    this.#view = {
      ...looks,
      words: enComment,
      closed: this.#closed,
      open: this.#open,
      seen: seen === 'visit' ? lastVisit : seen ? Date.parse(seen) : undefined,
    };
    const isBuilt = comments === this.#made[0] && order === this.#made[1];
    const isTurned = isFolded !== this.#isFolded;
    const before = isTurned ? [] : this.rows;
    if (!isBuilt) {
      this.#made = [comments, order];
      this.#thread = buildThread(comments, order);
    }
    if (!isBuilt || isTurned) this.#fold(isFolded, before);
    const beyond = this.#visible[this.#limit];
    const standing = beyond ? this.rows.indexOf(beyond) : this.rows.length;
    if (!isBuilt || standing !== this.#standing.length) this.#standing = this.rows.slice(0, standing);
    if (isBuilt || seen !== 'visit') return;
    const newest = comments.reduce(
      (latest, { createdAt }) => Math.max(latest, Date.parse(createdAt ?? '') || 0),
      0,
    );
    if (newest) rememberVisit(newest);
  }

  /** What others did with the post. */
  reactionsTemplate(): TemplateResult | typeof nothing {
    return reactionsTemplate(this.#thread.reactions, enComment);
  }

  /** The place of the rows, and the button for more. */
  template(): TemplateResult {
    const left = this.#visible.length - this.#limit;
    const hasMore = left > 0 || this.#input.hasMore;
    return html`<div
        part="comments"
        role="list"
        aria-label=${enComment.list}
        ?hidden=${!this.rows.length}
      ></div>
      ${
        hasMore
          ? html`<button part="button more" aria-disabled=${this.#input.isAdding} @click=${this.#more}>
              ${enComment.more(left > 0 ? Math.min(left, this.#size) : undefined)}
            </button>`
          : nothing
      }`;
  }

  /** Shows the rows in their place, once that stands. */
  show(): void {
    const root = this.#element.renderRoot as ShadowRoot;
    const list = root.querySelector<HTMLElement>('[part~=comments]');
    const { lang, avatars, emoji, seen } = this.#view;
    const standing = this.#standing;
    if (list) keepFocus(root, () => this.#groups.show(list, standing, [lang, avatars, emoji, seen].join()));
    if (!this.#revealed) this.#reveal();
    const before = this.#awaited;
    if (!before) return;
    this.#awaited = undefined;
    const added = standing.filter(({ key }) => !before.has(key) && !this.#hidden.has(key));
    if (!added[0]) return;
    this.#say(enComment.added(added.length));
    this.#focus(standing.indexOf(added[0]));
  }

  /** Looks for parts that no comment before had, where a placeholder's page has to be told of them. */
  #note(place: Element): void {
    if (this.#element.origin === this.#element) return;
    const { size } = this.styled;
    for (const node of [place, ...place.querySelectorAll('[part]')])
      for (const name of node.part) if (!this.styled.has(name)) this.styled.set(name, node);
    if (this.styled.size > size) this.#element.requestUpdate();
  }

  /**
   * Closes the answers of all that answers the post, or opens all.
   * @param before the rows that stood when they were closed: what the reader has opened since stays open
   */
  #fold(isFolded: boolean, before: readonly ThreadRow[]): void {
    if (isFolded !== this.#isFolded) this.#closed.clear();
    this.#isFolded = isFolded;
    const canClose = ({ below, level }: ThreadRow): boolean => isFolded && !!below && !level;
    const known = new Set(before.filter(canClose).map(({ key }) => key));
    for (const row of this.rows) if (canClose(row) && !known.has(row.key)) this.#closed.add(row.key);
    this.#hide();
  }

  /** Finds the rows below comments whose answers are closed, and draws anew what is to be seen now, or no more. */
  #hide(): void {
    const hidden = new Set<string>();
    const { rows } = this;
    for (let i = 0; this.#closed.size && i < rows.length; i++) {
      const row = rows[i];
      if (!row || !this.#closed.has(row.key)) continue;
      for (const below of rows.slice(i + 1, i + 1 + row.below)) hidden.add(below.key);
      i += row.below;
    }
    this.#hidden = hidden;
    this.#groups.refresh();
  }

  /** Does what the button of a comment says. */
  #act = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-act]');
    const key = button?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const { rows } = this;
    const at = rows.findIndex((one) => one.key === key);
    const row = rows[at];
    if (!row) return;
    const what = button?.dataset['act'] as Action;
    if (what === 'parent') this.#focus(rows.findIndex(({ comment }) => comment === row.parent));
    else if (what === 'copy') void this.#copy(row);
    else if (what === 'open') {
      this.#open.add(row.key);
      this.#focus(at); // the button is gone
    } else {
      if (!this.#closed.delete(row.key)) this.#closed.add(row.key);
      this.#hide();
    }
  };

  async #copy({ comment }: ThreadRow): Promise<void> {
    try {
      await navigator.clipboard.writeText(comment.url ?? '');
      this.#say(enComment.copied);
    } catch {
      this.#say(comment.url ?? ''); // where copying is forbidden the address stands there to be taken
    }
  }

  /** Says something politely; the same words again are said again. */
  #say(words: string): void {
    this.said = this.said === words ? `${words}\u00a0` : words;
    this.#element.requestUpdate();
  }

  /** Shows more rows, or asks for more comments; the first of them gets the focus. */
  #more = async (): Promise<void> => {
    const { rows } = this;
    const before = new Set(this.#standing.map(({ key }) => key));
    if (this.#standing.length >= rows.length) await this.#input.more();
    this.#pages++;
    this.#awaited = before;
    this.#element.requestUpdate();
  };

  /** Opens the way to a row and puts the focus on it. */
  #focus(index: number): void {
    const { rows } = this;
    if (!rows[index]) return;
    rows.forEach(({ key, below }, i) => {
      if (i < index && i + below >= index) this.#closed.delete(key);
    });
    this.#hide();
    if (index >= this.#standing.length) {
      this.#awaited = new Set(rows.slice(0, index).map(({ key }) => key));
      this.#pages = Math.ceil(((index + 1) * this.#pages) / this.#limit);
      this.#element.requestUpdate();
      return;
    }
    focusRow(this.#groups, index)?.scrollIntoView({ block: 'nearest' });
  }

  /** Goes to the comment that the page's fragment names, where the browser cannot do it itself. */
  #reveal = (): void => {
    const index = namedRow(this.rows);
    if (index < 0) return;
    this.#revealed = true;
    this.#focus(index);
  };
}
