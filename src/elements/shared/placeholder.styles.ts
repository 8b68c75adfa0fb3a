import { css } from 'lit';

/** Takes back what static.css gave a placeholder before its element stood: the element brings its own. */
export const placeholderReset = css`
  :host {
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    container-type: normal !important;
    contain: layout style;
  }
`;
