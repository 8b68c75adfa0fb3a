import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadStrings } from '../../i18n/thread-strings.js';
import type { ThreadOrder } from '../../model/thread.js';

/** What stands over the comments. */
export interface Bar {
  readonly total: number;
  readonly shown: number;
  /** False where the page's own words say it. */
  readonly isCounted: boolean;
  /** How many are new to the reader. */
  readonly fresh: number;
  /** The order that is wished for; without one the oldest stands first. */
  readonly order: ThreadOrder | undefined;
  /** False where the page's own comments cannot be taken over. */
  readonly canOrder: boolean;
  choose(order: ThreadOrder): void;
  /** Whether all answers are hidden; undefined where there are none. */
  readonly isFolded: boolean | undefined;
  readonly fold: () => void;
}

/** How many comments there are and the choice of their order. */
export function barTemplate(bar: Bar, words: ThreadStrings): TemplateResult | typeof nothing {
  const { total, shown, isCounted, fresh, order = 'oldest', canOrder, isFolded } = bar;
  if (!isCounted && !canOrder && !fresh && isFolded === undefined) return nothing;
  const change = ({ currentTarget }: Event): void =>
    bar.choose((currentTarget as HTMLSelectElement).value as ThreadOrder);
  return html`<div part="bar">
    ${isCounted ? html`<p part="responses" dir="auto">${words.count(total, shown)}</p>` : nothing}
    ${fresh ? html`<p part="news" dir="auto">${words.newOnes(fresh)}</p>` : nothing}
    ${
      canOrder
        ? html`<label part="order"
            >${words.order}
            <select part="select" .value=${order} @change=${change}>
              <option value="oldest" ?selected=${order === 'oldest'}>${words.orders('oldest')}</option>
              <option value="newest" ?selected=${order === 'newest'}>${words.orders('newest')}</option>
              <option value="likes" ?selected=${order === 'likes'}>${words.orders('likes')}</option>
            </select></label
          >`
        : nothing
    }
    ${
      isFolded === undefined
        ? nothing
        : html`<button part="button fold" @click=${bar.fold}>${words.answers(isFolded)}</button>`
    }
  </div>`;
}
