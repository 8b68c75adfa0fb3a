import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { ThreadStrings } from '../../i18n/thread-strings.js';
import { safeUrl } from '../../model/safe-url.js';
import type { ThreadSource } from '../../state/thread-input.js';
import { ReviewRequestEvent } from '../review-request-event.js';
import { hostOf } from '../shared/host-of.js';
import { keepFocus } from '../shared/keep-focus.js';
import { statusStyles } from '../shared/status.styles.js';

export const styles: readonly CSSResult[] = [statusStyles];

/** Where loading from one source stands, and the way to the place where a reply can be left. */
function sourceTemplate(
  element: Element,
  source: ThreadSource,
  isOne: boolean,
  words: ThreadStrings,
): TemplateResult {
  const { state, last } = source;
  const host = source.host ?? ('url' in state ? hostOf(state.url) : undefined);
  const ask = ({ currentTarget }: Event): void => {
    if (!('url' in state) || (host && !element.dispatchEvent(new ReviewRequestEvent(state.url)))) return;
    keepFocus(currentTarget as Element);
    source.start();
  };
  // of several, each says what it is for
  const label = (text: string): string => (isOne || !host ? text : `${text}, ${host}`);
  const button = (text: string, name = text): TemplateResult =>
    html`<button part="button" aria-label=${name} @click=${ask}>${text}</button>`;
  const reply = last && safeUrl(last.capabilities.replyUrl ?? last.permalink ?? '');
  const replyHost = reply && URL.canParse(reply) ? new URL(reply).host : undefined;
  return html`${state.status === 'waiting' ? button(words.showFrom(host)) : nothing}
  ${
    state.status === 'failed'
      ? html`<p part="error">${words.loadFailed(host)}</p>
          ${state.url ? button(words.retry, label(words.retry)) : nothing}`
      : nothing
  }
  ${reply && replyHost ? html`<a part="reply" href=${reply} rel="noopener">${words.replyAt(replyHost)}</a>` : nothing}`;
}

/** Where loading stands, in plain words; that there is nothing is said once every source has answered. */
export function statusTemplate(
  element: Element,
  sources: readonly ThreadSource[],
  isEmpty: boolean,
  words: ThreadStrings,
): TemplateResult {
  const isReady = ({ state }: ThreadSource): boolean => state.status === 'ready';
  const answered = sources.filter(({ last }) => last);
  const isClosed = answered.length > 0 && answered.every(({ last }) => last?.closed);
  return html`${sources.map((source) => sourceTemplate(element, source, !sources[1], words))}
  ${isClosed ? html`<p part="closed">${words.closed}</p>` : nothing}
  ${sources.some(({ state }) => state.status === 'loading') ? words.loading : nothing}
  ${isEmpty && sources.every(isReady) ? html`<p part="empty">${words.empty}</p>` : nothing}`;
}
