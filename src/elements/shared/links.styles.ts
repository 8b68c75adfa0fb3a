import { css } from 'lit';

/** Link groups and the way to the neighbouring posts. */
export const linksStyles = css`
  [part~='links'] {
    display: grid;
    gap: 0.5em;
  }
  [part~='link-group'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  [part~='link-kind'],
  [part~='host'],
  [part~='direction'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='link-list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  [part~='link'] {
    display: inline-block;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 1.25em;
    text-decoration: none;
  }
  [part~='link']:hover {
    border-color: currentColor;
  }
  [part~='sponsored'] {
    font-size: 0.8125em;
    font-style: italic;
  }
  [part~='neighbours'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }
  [part~='prev'],
  [part~='next'] {
    display: grid;
    padding-block: 0.25em;
    text-decoration: none;
  }
  [part~='prev'][href] [part~='post-title'],
  [part~='next'][href] [part~='post-title'] {
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
  }
  [part~='next'] {
    margin-inline-start: auto;
    text-align: end;
  }
`;
