import { css } from 'lit';

/** Where loading stands: a sentence, a button. */
export const statusStyles = css`
  [part~='button'] {
    min-block-size: 2.25em;
    padding: 0.35em 0.9em;
    border: 1px solid currentColor;
    border-radius: 1.25em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  [part~='status']:not(:empty) {
    color: var(--_muted);
  }
  [part~='error'] {
    color: var(--sleeve-text, inherit);
    margin-block-end: 0.5em;
  }
`;
