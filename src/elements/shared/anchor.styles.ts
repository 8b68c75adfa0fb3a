import { css } from 'lit';

/** Links in the colour of the text, with a quiet line under them. */
export const anchorStyles = css`
  a {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
`;
