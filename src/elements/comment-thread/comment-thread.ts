import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { enThread } from '../../i18n/en-thread.js';
import { languageOf } from '../../i18n/language.js';
import { buildThread, type Thread, type ThreadOrder, type ThreadRow } from '../../model/thread.js';
import { config } from '../../state/config.js';
import { lazy } from '../../state/lazy.js';
import { lastVisit, rememberVisit } from '../../state/last-visit.js';
import { placeNodes } from '../../state/place-nodes.js';
import { ThreadInput } from '../../state/thread-input.js';
import { baseStyles } from '../shared/base.styles.js';
import { PlacedElement } from '../shared/placed-element.js';
import { barTemplate } from './bar.templates.js';
import { threadStyles } from './comment-thread.styles.js';
import { commentTemplate, isNew, type Action, type CommentView } from './comment.templates.js';
import { ThreadGroups } from './thread-groups.js';

const statuses = lazy(() => import('./thread-status.templates.js'));
const reports = lazy(() => import('../shared/report.js'));

const orders: readonly ThreadOrder[] = ['oldest', 'newest', 'likes'];

/**
 * Comments: those that the page has, those in a review's data, and those of a back end, as one thread.
 *
 * @example
 * ```html
 * <comment-thread source="mastodon" url="https://music.example/@anna/113456789">
 *   <ol class="comment-list">…the page's own comments…</ol>
 * </comment-thread>
 * ```
 *
 * @attr {wordpress|wpcom|blogger|mastodon|bluesky|webmention|isso|waline} source - The kind of back end; without it the
 *   address tells, where it can
 * @attr {string} url - The address of the post, the status or the back end
 * @attr {oldest|newest|likes} sort - The order; the reader may choose another one
 * @attr {own} render - Draws the page's own comments as well, where they can be taken over
 * @attr {initials|remote|none} avatars - `remote` asks other sites for pictures of commenters
 * @attr {remote} emoji - Asks other sites for pictures of custom emoji; without it their names stand
 * @attr {number} page-size - So many comments at first, and so many more on each press; all of them without it
 * @attr {string} seen - Marks what was written after a moment (ISO 8601), or since the last `visit`, which is kept on
 *   the reader's machine
 *
 * @slot - Assigned by the element itself: the page's own comments, and whatever else stands with them
 *
 * @fires {SleeveReadyEvent} sleeve-ready - The comments are drawn for the first time
 * @fires {ReviewErrorEvent} review-error - Something in the data was wrong; what is good is shown
 * @fires {ReviewRequestEvent} review-request - The reader asked for comments on another site; cancelable
 *
 * @tag comment-thread
 *
 * @csspart frame - Everything the element draws
 * @csspart bar - The line over the comments
 * @csspart responses - How many comments there are
 * @csspart news - How many are new
 * @csspart order - The choice of the order
 * @csspart select - The list of orders
 * @csspart reactions - What others did with the post
 * @csspart reaction - The likes, reposts, bookmarks or replies to an invitation
 * @csspart names - Their names
 * @csspart comments - All comments
 * @csspart group - Some comments that stand below one another
 * @csspart comment - The place of a comment, further in the deeper it stands
 * @csspart article - A comment
 * @csspart meta - Who, whom it answers, when
 * @csspart avatar - The initials or the picture of a commenter
 * @csspart commenter - The name of a commenter
 * @csspart badge - The role of a commenter, or what is special about a comment
 * @csspart new - The mark of a new comment, beside `badge`
 * @csspart kind - What a page elsewhere did
 * @csspart reply-to - The way to the comment that is answered
 * @csspart permalink - The time of a comment, with its address
 * @csspart edited - Said of a comment that was changed
 * @csspart state - Why a comment is not shown, or is not yet
 * @csspart warning - What a comment's author warns of
 * @csspart body - The text of a comment
 * @csspart folded - A long text that is not open
 * @csspart emoji - The picture of a custom emoji
 * @csspart actions - The line below a comment
 * @csspart likes - How many liked a comment
 * @csspart reposts - How many shared a comment
 * @csspart copy - The button that copies a comment's address
 * @csspart answers - The button that opens and closes the answers to a comment
 * @csspart more - The button for more comments
 * @csspart reply - The way to the place where a reply can be left
 * @csspart status - Where the state of loading is said
 * @csspart button - A button: to ask for what is elsewhere, to try again, to see more
 * @csspart error - The sentence that says why loading failed
 * @csspart closed - Said where no more comments are taken
 * @csspart empty - What stands where there is no comment
 */
export class CommentThreadElement extends PlacedElement {
  static override properties: PropertyDeclarations = {
    review: { attribute: false },
    source: {},
    url: {},
    src: {},
    load: {},
    for: {},
    sort: {},
    own: { attribute: 'render' },
    avatars: {},
    emoji: {},
    pageSize: { attribute: 'page-size', type: Number },
    seen: {},
  };
  static override styles: CSSResultGroup = [baseStyles, threadStyles];

  /** A review as an object of the review data, with its comments. */
  declare review: unknown;
  declare source: string | null | undefined;
  declare url: string | null | undefined;
  /** The address of a JSON file with a review and its comments. */
  declare src: string | null | undefined;
  /** When another site is asked: `near` the viewport, `eager`, or on a `click`, as it is without it. */
  declare load: string | null | undefined;
  /** The id of the `soundtrack-review` whose comments this element shows. */
  declare for: string | null | undefined;
  declare sort: string | null | undefined;
  /** `own` where the element draws the page's own comments too. */
  declare own: string | null | undefined;
  declare avatars: string | null | undefined;
  declare emoji: string | null | undefined;
  declare pageSize: number | null | undefined;
  declare seen: string | null | undefined;

  readonly #input = new ThreadInput(this, () => this.requestUpdate());
  readonly #groups = new ThreadGroups((row) =>
    this.#hidden.has(row.key) ? nothing : commentTemplate(row, this.#view),
  );
  readonly #closed = new Set<string>();
  readonly #open = new Set<string>();
  /** Below a comment whose answers are closed. */
  #hidden: ReadonlySet<string> = new Set();
  #thread: Thread | undefined;
  #made: readonly unknown[] = [];
  #view!: CommentView;
  /** The order that the reader chose. */
  #order: ThreadOrder | undefined;
  #pages = 1;
  #said = '';
  /** The rows that stood when the reader asked for more: the first beside them gets the focus. */
  #awaited: ReadonlySet<string> | undefined;
  #lastVisit: number | undefined;
  #revealed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lastVisit ??= lastVisit();
    this.#input.connect(this.origin);
    addEventListener('hashchange', this.#reveal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#input.disconnect();
    this.#groups.stop();
    removeEventListener('hashchange', this.#reveal);
  }

  /** Asks for the comments now, whatever the `load` wish. */
  start(): void {
    this.#input.start();
  }

  /** A setting of the element's own, or of the placeholder that it stands in. */
  #get(
    name: 'source' | 'url' | 'src' | 'load' | 'for' | 'sort' | 'avatars' | 'emoji' | 'seen',
  ): string | null {
    return this[name] ?? this.setting(name);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const wish = this.#order ?? orders.find((one) => one === this.#get('sort'));
    this.#input.gather(
      {
        review: this.review,
        source: this.#get('source'),
        url: this.#get('url'),
        src: this.#get('src'),
        load: this.#get('load'),
        for: this.#get('for'),
      },
      !!wish || (this.own ?? this.setting('render')) === 'own',
    );
    const seen = this.#get('seen');
    this.#build(wish);
    this.#view = {
      words: enThread,
      lang: config().lang ?? languageOf(this),
      avatars: this.#get('avatars'),
      emoji: this.#get('emoji') === 'remote',
      closed: this.#closed,
      open: this.#open,
      seen: seen === 'visit' ? this.#lastVisit : seen ? Date.parse(seen) : undefined,
      act: (what, row) => this.#act(what, row),
    };
  }

  /** What all comments look like: they are drawn anew when it changes. */
  get #looks(): string {
    const { lang, avatars, emoji, seen } = this.#view;
    return [lang, avatars, emoji, seen].join();
  }

  /** How many comments are new to the reader. */
  get #fresh(): number {
    if (this.#view.seen === undefined) return 0;
    return this.#thread?.rows.filter(({ comment }) => isNew(comment, this.#view)).length ?? 0;
  }

  /** So many rows may stand: all, or so many pages of them. */
  get #limit(): number {
    return (this.pageSize || Number(this.setting('page-size'))) * this.#pages || Infinity;
  }

  protected override render(): TemplateResult {
    const { words } = this.#view;
    const { rows = [], reactions = [] } = this.#thread ?? {};
    const { load, last, page, total, takesOver, remote } = this.#input;
    const own = page.reading && !takesOver ? page.reading.comments : [];
    const left = rows.length - this.#limit;
    const hasMore = left > 0 || last?.cursor !== undefined;
    const status = load.status === 'none' && !last ? undefined : statuses(() => this.requestUpdate());
    this.adopt(status?.styles);
    const shown = rows.length + reactions.length + own.length;
    // the page's own heading may say it
    const isSaid = !rows.length && own.length > 0 && page.reading?.total === shown;
    const canOrder = rows.length > 0 || (page.reading?.nodes.size ?? 0) > 0;
    const bar = barTemplate(
      {
        total,
        shown,
        isCounted: !isSaid && shown > 0,
        fresh: this.#fresh,
        order: this.#made[1] as ThreadOrder | undefined,
        orders: canOrder && shown > 1 ? orders : [],
        reactions,
        choose: (order) => {
          this.#order = order;
          this.requestUpdate();
        },
      },
      words,
    );
    return html`<div id="root">
      <div part="frame">
        ${bar}<slot name="before"></slot>
        <div part="comments" role="list" aria-label=${words.list} ?hidden=${!rows.length}></div>
        ${
          hasMore
            ? html`<button part="button more" aria-disabled=${remote?.isAdding ?? false} @click=${this.#more}>
                ${words.more(left > 0 ? Math.min(left, this.#limit / this.#pages) : undefined)}
              </button>`
            : nothing
        }
        <div part="status" role="status">
          ${this.#said}${status?.statusTemplate(this, load, { isEmpty: !shown, last, host: this.#input.host }, words)}
        </div>
        <slot name="after"></slot>
      </div>
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { page, takesOver, problems } = this.#input;
    const rows = this.#thread?.rows ?? [];
    const nodes = page.reading?.nodes;
    placeNodes(
      this.origin,
      this.slots(false), // its looks stay the page's
      (node) => takesOver && !!nodes?.has(node),
      undefined,
    );
    const list = this.renderRoot.querySelector<HTMLElement>('[part~=comments]');
    if (list) this.#groups.show(list, rows.slice(0, this.#limit), this.#looks);
    if (problems.length) reports(() => this.requestUpdate())?.report(this, problems);
    this.stand(rows.length > 0 || !!page.reading);
    if (!this.#revealed) this.#reveal();
    const before = this.#awaited;
    if (!before) return;
    this.#awaited = undefined;
    const standing = rows.slice(0, this.#limit);
    const first = standing.findIndex(({ key }) => !before.has(key));
    if (first < 0) return;
    this.#say(this.#view.words.added(standing.length - before.size));
    this.#focus(first);
  }

  /** Makes the rows of the comments, once for each set of them. */
  #build(wish: ThreadOrder | undefined): void {
    const { comments } = this.#input;
    if (comments === this.#made[0] && wish === this.#made[1]) return;
    this.#made = [comments, wish];
    this.#thread = buildThread(comments, wish);
    this.#hide();
    if (this.#get('seen') !== 'visit') return;
    const newest = comments.reduce(
      (latest, { createdAt }) => Math.max(latest, Date.parse(createdAt ?? '') || 0),
      0,
    );
    if (newest) rememberVisit(newest);
  }

  /** Finds the rows below comments whose answers are closed. */
  #hide(): void {
    const hidden = new Set<string>();
    const rows = this.#thread?.rows ?? [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      if (!row || !this.#closed.has(row.key)) continue;
      for (const below of rows.slice(i + 1, i + 1 + row.below)) hidden.add(below.key);
      i += row.below;
    }
    this.#hidden = hidden;
  }

  #act(what: Action, row: ThreadRow): void {
    const rows = this.#thread?.rows ?? [];
    // what was drawn before others came has a row of that time
    const at = rows.findIndex(({ key }) => key === row.key);
    if (what === 'parent') this.#focus(rows.findIndex(({ comment }) => comment === rows[at]?.parent));
    else if (what === 'copy') void this.#copy(row);
    else if (what === 'open') {
      this.#open.add(row.key);
      this.#groups.refresh(at);
      this.#focus(at); // the button is gone
    } else {
      if (!this.#closed.delete(row.key)) this.#closed.add(row.key);
      this.#hide();
      this.#groups.refresh(at, at + (rows[at]?.below ?? 0));
    }
  }

  async #copy({ comment }: ThreadRow): Promise<void> {
    try {
      await navigator.clipboard.writeText(comment.url ?? '');
      this.#say(this.#view.words.copied);
    } catch {
      this.#say(comment.url ?? ''); // where copying is forbidden the address stands there to be taken
    }
  }

  /** Says something politely; the same words again are said again. */
  #say(words: string): void {
    this.#said = this.#said === words ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  /** Shows more rows, or asks for more comments; the first of them gets the focus. */
  #more = async (): Promise<void> => {
    const rows = this.#thread?.rows ?? [];
    const before = new Set(rows.slice(0, this.#limit).map(({ key }) => key));
    if (rows.length <= this.#limit) await this.#input.remote?.more();
    this.#pages++;
    this.#awaited = before;
    this.requestUpdate();
  };

  /** Opens the way to a row and puts the focus on it. */
  #focus(index: number): void {
    const rows = this.#thread?.rows ?? [];
    const row = rows[index];
    if (!row) return;
    if (index >= this.#limit) {
      this.#awaited = new Set(rows.slice(0, index).map(({ key }) => key));
      this.#pages = Math.ceil(((index + 1) * this.#pages) / this.#limit);
      this.requestUpdate();
      return;
    }
    rows.forEach(({ key, below }, i) => {
      if (i >= index || i + below < index || !this.#closed.delete(key)) return;
      this.#hide();
      this.#groups.refresh(i, i + below);
    });
    this.#groups.reach(index);
    const place = this.#groups.placeOf(index);
    place?.querySelector<HTMLElement>('[part~=article]')?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest' });
  }

  /** Goes to the comment that the page's fragment names, where the browser cannot do it itself. */
  #reveal = (): void => {
    const { hash } = location;
    if (hash.length < 2) return;
    const index = (this.#thread?.rows ?? []).findIndex(
      ({ comment: { id, url } }) => hash === `#comment-${id}` || (url?.endsWith(hash) ?? false),
    );
    if (index < 0) return;
    this.#revealed = true;
    this.#focus(index);
  };
}
