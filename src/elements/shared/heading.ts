import { html, type TemplateResult } from 'lit';

/** A heading of any level. A role, not `<h1>`–`<h6>`: the level is the page's and may change. */
export const heading = (part: string, level: number, content: unknown): TemplateResult =>
  html`<div part=${part} role="heading" aria-level=${Math.min(level, 6)}>${content}</div>`;
