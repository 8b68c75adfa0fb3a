import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { LoadState } from '../../state/load-state.js';
import { ReviewRequestEvent } from '../review-request-event.js';
import { fullView } from './full-view.js';
import { hostOf } from './host-of.js';
import { keepFocus } from './keep-focus.js';
import type { View } from './sleeve-element.js';
import { statusStyles } from './status.styles.js';

export const styles: readonly CSSResult[] = [statusStyles];

/**
 * Where loading stands, in plain words: a button before another site is asked, a sentence and another try when it
 * failed. What the page itself says of the review needs no such words.
 */
export function statusTemplate(
  element: HTMLElement & { start(): void },
  load: LoadState<unknown>,
  shown: boolean,
  view: View,
): TemplateResult | typeof nothing {
  const { words } = fullView(view);
  const host = 'url' in load ? hostOf(load.url) : undefined;
  const ask = ({ currentTarget }: Event): void => {
    if (host && !element.dispatchEvent(new ReviewRequestEvent((load as { url: string }).url))) return;
    keepFocus(currentTarget as Element);
    element.start();
  };
  if (load.status === 'waiting')
    return html`<button part="button" @click=${ask}>${words.showFrom(host)}</button>`;
  if (shown) return nothing;
  if (load.status === 'loading') return html`${words.loading}`;
  if (load.status !== 'failed') return nothing;
  return html`<p part="error">${words.loadFailed(host)}</p>
    ${load.url ? html`<button part="button" @click=${ask}>${words.retry}</button>` : nothing}`;
}
