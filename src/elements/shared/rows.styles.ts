import { css } from 'lit';

/** Track rows: two lines in a narrow column, one where there is room; numbers and lengths aligned. */
export const rowsStyles = css`
  [part~='number'],
  [part~='length'],
  [part~='total'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  [part~='row'] {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr) minmax(2.5em, auto);
    column-gap: 0.55em;
    align-items: center;
    min-block-size: var(--_row);
    padding: 0.25em;
    border-block-end: 1px solid var(--_line);
    scroll-margin-block: 4rem;
  }
  [part~='picked'] {
    box-shadow: inset 3px 0 0 var(--_accent);
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
  }
  [part~='picked']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  [part~='number'],
  [part~='length'] {
    text-align: end;
  }
  [part~='track-title'] {
    font-weight: 600;
    margin-inline-end: 0.35em;
  }
  [part~='line'],
  [part~='artist'] {
    display: block;
  }
  [part~='artist'] {
    font-size: 0.925em;
    color: var(--_muted);
  }
  [part~='pick'] {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1em 0.6em;
    border: 1px solid color-mix(in oklab, var(--_accent) 55%, transparent);
    border-radius: 99em;
    font-size: 0.8125em;
    line-height: 1.5;
    vertical-align: 0.08em;
  }
  [part~='icon'] {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: var(--_accent);
  }
  [part~='total'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 1em;
    padding-block-start: 0.75em;
  }
  @container (inline-size < 18rem) {
    [part~='row'] {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }
    [part~='length']:not(:empty) {
      grid-column: 2;
      text-align: start;
    }
  }
  @container (inline-size >= 40rem) {
    [part~='row'] {
      --_row: var(--sleeve-row-size, 2.75rem);
      grid-template-columns: 1.9em minmax(0, 1fr) minmax(2.5em, auto);
      column-gap: 0.8em;
    }
    [part~='what']:has(> [part~='artist']) {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-auto-flow: row dense;
      column-gap: 1em;
      align-items: baseline;
      justify-items: start;
    }
    [part~='what'] > * {
      grid-column: 1 / -1;
    }
    [part~='what'] > [part~='line'] {
      grid-column: 1;
    }
    [part~='what'] > [part~='artist'] {
      grid-column: 2;
      grid-row: 1;
    }
  }
  @media (forced-colors: active) {
    [part~='picked'] {
      border-inline-start: 3px solid Highlight;
    }
  }
  @media print {
    [part~='row'] {
      break-inside: avoid;
    }
  }
`;
