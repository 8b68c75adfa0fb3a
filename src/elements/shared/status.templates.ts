import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { LoadState } from '../../state/load-state.js';
import { ReviewRequestEvent } from '../review-request-event.js';
import { fullView } from './full-view.js';
import type { View } from './sleeve-element.js';
import { statusStyles } from './status.styles.js';

export const styles: readonly CSSResult[] = [statusStyles];

/** The other site that an address is on; undefined on the page's own. */
function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return url;
  const { host, origin } = new URL(url);
  return origin === location.origin ? undefined : host;
}

/**
 * Where loading stands, in plain words: a button before another site is asked, a sentence and another try when it
 * failed. What the page itself says of the review needs no such words.
 */
export function statusTemplate(
  element: HTMLElement & { start(): void },
  load: LoadState,
  shown: boolean,
  view: View,
): TemplateResult | typeof nothing {
  const { words } = fullView(view);
  if (load.status === 'waiting') {
    const ask = (): void => {
      if (element.dispatchEvent(new ReviewRequestEvent(load.url))) element.start();
    };
    return html`<button part="button" @click=${ask}>${words.showFrom(hostOf(load.url))}</button>`;
  }
  if (shown) return nothing;
  if (load.status === 'loading') return html`${words.loading}`;
  if (load.status !== 'failed') return nothing;
  return html`<p part="error">${words.loadFailed(hostOf(load.url))}</p>
    <button part="button" @click=${() => element.start()}>${words.retry}</button>`;
}
