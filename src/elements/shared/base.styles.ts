import { css } from 'lit';

/**
 * What every element stands on. Nothing on the host is important: a page must be able to hide it, and a host that a
 * reset makes inline still holds a block. Public tokens are only read, never set here: a theme on any ancestor reaches
 * them.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: min(100%, 14rem);
    font: inherit;
    font-family: var(--sleeve-font, inherit);
    color: var(--sleeve-text, inherit);
    text-align: start;
    overflow-wrap: anywhere;
    --_accent: var(
      --sleeve-accent,
      var(--wp--preset--color--accent-1, var(--wp--preset--color--primary, currentColor))
    );
    --_muted: var(--sleeve-muted, color-mix(in oklab, currentColor 72%, transparent));
    --_line: var(--sleeve-border-color, color-mix(in oklab, currentColor 16%, transparent));
    --_radius: var(--sleeve-radius, 0.75rem);
    --_space: var(--sleeve-space, 1rem);
    --_row: var(--sleeve-row-size, 3.5rem);
  }
  #root {
    container-type: inline-size;
  }
  /* No box of ours that would move when the review is drawn. */
  :host(:state(waiting)),
  :host(:state(waiting)) :is(#root, div) {
    display: contents;
    container-type: normal;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }
`;
