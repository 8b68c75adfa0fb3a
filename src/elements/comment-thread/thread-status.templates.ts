import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { ThreadStrings } from '../../i18n/thread-strings.js';
import type { ThreadPage } from '../../model/comment.js';
import { safeUrl } from '../../model/safe-url.js';
import type { LoadState } from '../../state/load-state.js';
import { ReviewRequestEvent } from '../review-request-event.js';
import { hostOf } from '../shared/host-of.js';
import { keepFocus } from '../shared/keep-focus.js';
import { statusStyles } from '../shared/status.styles.js';

export const styles: readonly CSSResult[] = [statusStyles];

/** What stands below the comments. */
interface Below {
  readonly isEmpty: boolean;
  readonly last: ThreadPage | undefined;
  /** The other site that will be asked, where the address does not tell it. */
  readonly host: string | undefined;
}

/** Where loading stands, in plain words, and the way to the place where a reply can be left. */
export function statusTemplate(
  element: HTMLElement & { start(): void },
  load: LoadState<unknown>,
  { isEmpty, last, host: other }: Below,
  words: ThreadStrings,
): TemplateResult {
  const host = other ?? ('url' in load ? hostOf(load.url) : undefined);
  const ask = ({ currentTarget }: Event): void => {
    if (!('url' in load) || (host && !element.dispatchEvent(new ReviewRequestEvent(load.url)))) return;
    keepFocus(currentTarget as Element);
    element.start();
  };
  const button = (text: string): TemplateResult => html`<button part="button" @click=${ask}>${text}</button>`;
  const reply = last && safeUrl(last.capabilities.replyUrl ?? last.permalink ?? '');
  const replyHost = reply && URL.canParse(reply) ? new URL(reply).host : undefined;
  return html`${load.status === 'waiting' ? button(words.showFrom(host)) : nothing}
  ${load.status === 'loading' ? words.loading : nothing}
  ${
    load.status === 'failed'
      ? html`<p part="error">${words.loadFailed(host)}</p>
          ${load.url ? button(words.retry) : nothing}`
      : nothing
  }
  ${load.status === 'ready' && isEmpty ? html`<p part="empty">${words.empty}</p>` : nothing}
  ${last?.closed ? html`<p part="closed">${words.closed}</p>` : nothing}
  ${reply && replyHost ? html`<a part="reply" href=${reply} rel="noopener">${words.replyAt(replyHost)}</a>` : nothing}`;
}
