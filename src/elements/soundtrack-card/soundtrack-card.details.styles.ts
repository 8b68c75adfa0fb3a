import { css } from 'lit';

/** What some cards have: facts, ratings, a verdict, a line about the post. */
export const cardDetailsStyles = css`
  [part~='title'] a {
    text-decoration-thickness: 0.05em;
  }
  [part~='credit'] {
    font-size: 1.0625em;
  }
  [part~='details'],
  [part~='byline'],
  [part~='editions'] {
    color: var(--_muted);
    font-size: 0.925em;
  }
  [part~='fact']:not(:last-child)::after {
    content: ' ·' / '';
  }
  [part~='ratings'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  [part~='verdict'] {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_accent);
  }
  [part~='verdict-text'] {
    font-size: 1.0625em;
  }
  [part~='byline'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  @media print {
    [part~='link']::after,
    [part~='headline']::after {
      content: ' ' attr(href);
    }
  }
`;
