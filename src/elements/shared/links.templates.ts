import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewLink } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import type { FullView } from './full-view.js';

const kinds = ['listen', 'buy', 'read', undefined] as const;

function linkTemplate(link: ReviewLink, { words }: FullView): unknown {
  const url = safeUrl(link.url, document.baseURI, true);
  if (!url) return nothing;
  // on a page without an address of its own it may be relative
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
  return html`<li part="link-item">
    <a part="link" href=${url} rel=${link.sponsored ? 'sponsored noopener' : 'noopener'}
      ><span part="link-label">${link.label ?? (host || url)}</span>${
        link.label && host ? html` <span part="host">${host}</span>` : nothing
      }${link.sponsored ? html` <span part="sponsored">${words.sponsored}</span>` : nothing}</a
    >
  </li>`;
}

/** Where to hear, buy or read: a list for each kind, each link with the host it goes to. */
export function linksTemplate(links: readonly ReviewLink[] | undefined, view: FullView): unknown {
  if (!links?.length) return nothing;
  const groups = kinds
    .map((kind) => ({ kind, found: links.filter((link) => link.kind === kind) }))
    .filter(({ found }) => found.length);
  return html`<div part="links">
    ${groups.map(({ kind, found }): TemplateResult => {
      const name = view.words.links(kind);
      return html`<div part="link-group">
        <span part="link-kind" aria-hidden="true">${name}</span>
        <ul part="link-list" role="list" aria-label=${name}>
          ${found.map((link) => linkTemplate(link, view))}
        </ul>
      </div>`;
    })}
  </div>`;
}
