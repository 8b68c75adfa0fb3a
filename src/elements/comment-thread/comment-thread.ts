import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { enThread } from '../../i18n/en-thread.js';
import { languageOf } from '../../i18n/language.js';
import type { ThreadOrder } from '../../model/thread.js';
import { config } from '../../state/config.js';
import { lastVisit } from '../../state/last-visit.js';
import { lazy } from '../../state/lazy.js';
import { placeNodes } from '../../state/place-nodes.js';
import { ThreadInput } from '../../state/thread-input.js';
import { baseStyles } from '../shared/base.styles.js';
import { PlacedElement } from '../shared/placed-element.js';
import { barTemplate } from './bar.templates.js';
import { threadStyles } from './comment-thread.styles.js';
import type { ThreadView } from './thread-view.js';

// The page's own comments stand as they are: what draws comments loads with the first that are drawn.
const views = lazy(() => import('./thread-view.js'));
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
 * @csspart fold - The button that hides all answers, or brings them back
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
  #view: ThreadView | undefined;
  /** Read where it is wished for, before this thread, or another one, remembers this visit. */
  #lastVisit: { readonly at: number | undefined } | undefined;
  /** The order that the reader chose. */
  #order: ThreadOrder | undefined;
  /** Whether the reader has hidden all answers; undefined before any such wish. */
  #isFolded: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lookBack();
    this.#input.connect(this.origin);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#input.disconnect();
  }

  /** Asks for the comments now, whatever the `load` wish: of every source, or of the one that a `review-request` names. */
  start(url?: string): void {
    this.#input.start(url);
  }

  /** The order that is wished for. */
  get #wish(): ThreadOrder | undefined {
    return this.#order ?? orders.find((one) => one === this.setting('sort'));
  }

  /** True where answers can be hidden: among the comments that are drawn, or among the page's own, where they can be. */
  get #hasAnswers(): boolean {
    const { page, takesOver } = this.#input;
    const { isNested, nodes } = page.found ?? {};
    return !!this.#view?.rows.some(({ below }) => below) || (!takesOver && !!isNested && !!nodes?.size);
  }

  #lookBack(): void {
    if (this.setting('seen') === 'visit') this.#lastVisit ??= { at: lastVisit() };
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const order = this.#wish;
    this.#lookBack();
    this.#input.gather(
      {
        review: this.review,
        source: this.setting('source'),
        url: this.setting('url'),
        src: this.setting('src'),
        load: this.setting('load'),
        for: this.setting('for'),
      },
      !!order || !!this.#isFolded || (this.own ?? this.origin.getAttribute('data-render')) === 'own',
    );
    const { isDrawn, isLoading, hasData } = this.#input;
    // asked for beside what is to be drawn, made when there is something to draw
    const module = isDrawn || isLoading || hasData ? views(() => this.requestUpdate()) : undefined;
    if (isDrawn && module) this.#view ??= new module.ThreadView(this, this.#input);
    if (this.#view) this.#input.takeOver();
    this.#view?.update({
      order,
      isFolded: !!this.#isFolded,
      isAsked: !!this.#order || this.#isFolded !== undefined,
      lang: config().lang ?? languageOf(this),
      avatars: this.setting('avatars'),
      emoji: this.setting('emoji') === 'remote',
      seen: this.setting('seen'),
      lastVisit: this.#lastVisit?.at,
      pageSize: this.pageSize || Number(this.setting('page-size')) || Infinity,
    });
  }

  protected override render(): TemplateResult {
    const { sources, page, takesOver, isDrawn, isComing } = this.#input;
    const view = this.#view;
    const drawn = view?.count ?? 0;
    const own = !page.found || (view && takesOver) ? 0 : page.found.items.length;
    const shown = drawn + own;
    const status = sources.length ? statuses(() => this.requestUpdate()) : undefined;
    this.adopt([...(view?.styles ?? []), ...(status?.styles ?? [])]);
    const canOrder = !!view?.rows.length || !!page.found?.nodes.size;
    const total = Math.max(this.#input.total(view?.twins ?? 0) ?? 0, shown);
    // the page's own heading may say it
    const isSaid = shown === total && page.found?.total === total;
    const bar = barTemplate(
      {
        total,
        shown,
        isCounted: shown > 0 && !isSaid,
        fresh: view?.fresh ?? 0,
        order: this.#wish,
        canOrder: canOrder && shown > 1,
        choose: (order) => {
          this.#order = order;
          this.requestUpdate();
        },
        isFolded: this.#hasAnswers ? isDrawn && !!view && !!this.#isFolded : undefined,
        fold: () => {
          this.#isFolded = !this.#isFolded;
          this.requestUpdate();
        },
      },
      enThread,
    );
    return html`<div id="root">
      <div part="frame">
        <slot name="before"></slot>${bar}${view?.reactionsTemplate()}<slot name="main"></slot
        >${view?.template()}
        <div part="status" role="status" aria-atomic="false">
          ${view?.said}${status?.statusTemplate(this, sources, !(shown || isDrawn || isComing), enThread)}
        </div>
        <slot name="after"></slot>
      </div>
    </div>`;
  }

  protected override get styled(): Iterable<Element> {
    const outside = this.renderRoot.querySelectorAll('[part]:not([part~=group] *)');
    return [...outside, ...(this.#view?.styled.values() ?? [])];
  }

  protected override updated(_changed: PropertyValues): void {
    const { page, takesOver, problems, isDrawn } = this.#input;
    const view = this.#view;
    placeNodes(
      this.origin,
      this.slots(false), // its looks stay the page's
      (node) => !!view && takesOver && !!page.found?.nodes.has(node),
      undefined,
      // the page's heading stays over the bar
      (node) => !!page.found?.items[0] && node.contains(page.found.items[0]),
    );
    view?.show();
    if (problems.length) reports(() => this.requestUpdate())?.report(this, problems);
    // what is still to be drawn does not stand
    this.stand(!!view?.rows.length || (!!page.found && (!!view || !isDrawn)));
  }
}
