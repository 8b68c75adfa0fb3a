import { css } from 'lit';

/** The series ribbon. */
export const seriesStyles = css`
  [part~='series'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: 0.8125em;
    letter-spacing: 0.02em;
  }
  [part~='series-title'] {
    font-weight: 600;
  }
  [part~='series-position'] {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
`;
