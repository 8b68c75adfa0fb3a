import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/**
 * A heading of any level. A role, not `<h1>`–`<h6>`: the level is the page's and may change. The title, of which there is
 * one, has an id to be named by.
 */
export const heading = (part: string, level: number, content: unknown, lang?: string): TemplateResult =>
  html`<div
    part=${part}
    id=${ifDefined(part === 'title' ? part : undefined)}
    role="heading"
    aria-level=${Math.min(level, 6)}
    lang=${ifDefined(lang)}
  >
    ${content}
  </div>`;
