import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of any level. A role, not `<h1>`–`<h6>`: the level is the page's and may change. The title, of which there is
 * one, has an id to be named by.
 */
export const heading = (part: string, level: number, content: unknown, lang?: string): TemplateResult =>
  html`<div
    part=${part}
    id=${part === 'title' ? part : nothing}
    role="heading"
    aria-level=${Math.min(level, 6)}
    lang=${lang ?? nothing}
  >
    ${content}
  </div>`;
