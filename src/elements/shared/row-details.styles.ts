import { css } from 'lit';

/** What some rows have: headings of sides and discs, other titles, writers, notes, captions. */
export const rowDetailsStyles = css`
  [part~='heading'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 1.1em 0.35em;
    font-weight: 600;
  }
  [part='side'] {
    color: var(--_muted);
  }
  [part~='subtotal'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  [part~='alias'],
  [part~='composers'],
  [part~='note'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='alias'] + [part~='alias']::before {
    content: '· ' / '';
  }
  [part~='composers'],
  [part~='note'] {
    display: block;
  }
  [part~='caption'] {
    grid-column: 1 / -1;
    padding: 0.5em 0.25em;
    color: var(--_muted);
    font-style: italic;
    font-size: 0.925em;
  }
`;
