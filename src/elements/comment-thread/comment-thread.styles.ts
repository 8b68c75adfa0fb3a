import { css } from 'lit';

/** What stands over a thread and below it. */
export const threadStyles = css`
  [part~='bar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding-block-end: 0.75em;
  }
  [part~='responses'] {
    font-weight: 600;
  }
  a {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
  }
  button,
  select {
    min-block-size: 24px;
    padding: 0.15em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 99em;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  [hidden] {
    display: none !important;
  }
  @media print {
    button,
    select {
      display: none;
    }
  }
`;
