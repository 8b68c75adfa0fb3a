import { svg, type SVGTemplateResult } from 'lit';

const shapes: Readonly<Record<string, string>> = {
  favourite: 'M8 1.2 10 5.6l4.8.5-3.6 3.2 1 4.7L8 11.6 3.8 14l1-4.7L1.2 6.1 6 5.6z',
  'hidden-gem': 'M4.5 2h7L15 6.2 8 14.5 1 6.2zM4 6.2l4 6 4-6z',
  skip: 'm2 3 6 5-6 5zm6 0 6 5-6 5z',
};
const dot = 'M4 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0z';

/** The icon of a kind of pick; a dot for a reviewer's own kind. */
export const pickIcon = (kind: string): SVGTemplateResult =>
  svg`<svg part="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${
    (Object.hasOwn(shapes, kind) && shapes[kind]) || dot
  } /></svg>`;
