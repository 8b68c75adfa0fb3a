import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadStrings } from '../../i18n/thread-strings.js';
import type { Comment, CommentKind } from '../../model/comment.js';
import type { ThreadOrder } from '../../model/thread.js';
import { nameOf } from './comment.templates.js';

/** What stands over the comments. */
export interface Bar {
  readonly total: number | undefined;
  readonly shown: number;
  /** False where the page's own words say it. */
  readonly isCounted: boolean;
  /** How many are new to the reader. */
  readonly fresh: number;
  /** The order that is wished for; without one the oldest stands first. */
  readonly order: ThreadOrder | undefined;
  /** The orders to choose from; none where the page's own comments stand. */
  readonly orders: readonly ThreadOrder[];
  readonly reactions: readonly Comment[];
  choose(order: ThreadOrder): void;
}

const kinds: readonly CommentKind[] = ['like', 'repost', 'bookmark', 'rsvp'];

function reactionsTemplate(reactions: readonly Comment[], words: ThreadStrings): unknown {
  const groups = kinds
    .map((kind) => ({ kind, found: reactions.filter((one) => one.kind === kind) }))
    .filter(({ found }) => found.length);
  if (!groups.length) return nothing;
  return html`<div part="reactions">
    ${groups.map(({ kind, found }) => {
      const names = [...new Set(found.map((one) => nameOf(one, words)))];
      return html`<details part="reaction">
        <summary>${words.reactions(kind, found.length)}</summary>
        <span part="names">${names.map((name, i) => html`${i ? ', ' : ''}<bdi>${name}</bdi>`)}</span>
      </details>`;
    })}
  </div>`;
}

/** How many comments there are, the choice of their order, and what others did with the post. */
export function barTemplate(bar: Bar, words: ThreadStrings): TemplateResult | typeof nothing {
  const { total = bar.shown, shown, isCounted, fresh, order = 'oldest', orders, reactions } = bar;
  if (!isCounted && !orders.length && !reactions.length) return nothing;
  const change = ({ currentTarget }: Event): void =>
    bar.choose((currentTarget as HTMLSelectElement).value as ThreadOrder);
  return html`<div part="bar">
      ${isCounted ? html`<p part="responses" dir="auto">${words.count(Math.max(total, shown), shown)}</p>` : nothing}
      ${fresh ? html`<p part="news" dir="auto">${words.newOnes(fresh)}</p>` : nothing}
      ${
        orders.length
          ? html`<label part="order"
              >${words.order}
              <select part="select" .value=${order} @change=${change}>
                ${orders.map((one) => html`<option value=${one} ?selected=${one === order}>${words.orders(one)}</option>`)}
              </select></label
            >`
          : nothing
      }
    </div>
    ${reactionsTemplate(reactions, words)}`;
}
