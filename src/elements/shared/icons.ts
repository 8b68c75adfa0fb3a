import { svg, type SVGTemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg part="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;

const star = icon(svg`<path d="M8 1.2 10 5.6l4.8.5-3.6 3.2 1 4.7L8 11.6 3.8 14l1-4.7L1.2 6.1 6 5.6z"/>`);
const gem = icon(svg`<path d="M4.5 2h7L15 6.2 8 14.5 1 6.2zM4 6.2l4 6 4-6z"/>`);
const skip = icon(svg`<path d="m2 3 6 5-6 5zm6 0 6 5-6 5z"/>`);
const dot = icon(svg`<circle cx="8" cy="8" r="4"/>`);

/** The icon of a kind of pick; a dot for a reviewer's own kind. */
export const pickIcon = (kind: string): SVGTemplateResult =>
  kind === 'favourite' ? star : kind === 'hidden-gem' ? gem : kind === 'skip' ? skip : dot;
