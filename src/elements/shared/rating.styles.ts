import { css } from 'lit';

/** A rating: what is rated, the meter, the figures, the reviewer's own words. */
export const ratingStyles = css`
  [part~='rating'] {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    overflow-wrap: normal;
    font-variant-numeric: tabular-nums;
  }
  [part~='rating-of'],
  [part~='rating-label'] {
    overflow-wrap: anywhere;
  }
  [part~='meter'] {
    flex: none;
    inline-size: 4.5em;
    block-size: 0.4em;
    fill: var(--_accent);
  }
  [part~='meter']:dir(rtl) {
    transform: scaleX(-1);
  }
  [part~='rating-label'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
