import { css } from 'lit';

/** Comments below one another, answers further in as far as the width allows. */
export const commentStyles = css`
  [part~='group']:not(:first-child) {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--_rows) * 7rem);
  }
  [part~='comment'] {
    --_step: clamp(0.5rem, 3.5cqi, 1.75rem);
    margin-inline-start: min(calc(var(--_level, 0) * var(--_step)), 40cqi);
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
    scroll-margin-block: 4rem;
  }
  [part~='meta'],
  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='commenter'] {
    font-size: 1.125em;
    font-weight: 600;
  }
  [part~='avatar'] {
    align-self: center;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 50%;
    font-size: 0.75rem;
    font-weight: 600;
  }
  [part~='avatar'] img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [part~='badge'] {
    padding: 0.05em 0.6em;
    border: 1px solid color-mix(in oklab, var(--_accent) 55%, transparent);
    border-radius: 99em;
    font-size: 0.875em;
  }
  [part~='body'] {
    margin-block: 0.4em;
    line-height: 1.5;
    overflow: clip;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  [part~='body'] :is(p, ul, ol, dl, pre, blockquote) {
    margin-block: 0 0.6em;
  }
  [part~='body'] :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  [part~='body'] blockquote {
    margin-inline: 0;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
  }
  [part~='body'] pre {
    white-space: pre-wrap;
  }
  [part~='emoji'] {
    block-size: 1.2em;
    inline-size: auto;
    vertical-align: -0.2em;
  }
  [part~='folded'] {
    max-block-size: 14em;
    overflow: hidden;
    mask-image: linear-gradient(#000 75%, transparent);
  }
  [part~='state'],
  [part~='warning'] {
    font-style: italic;
    color: var(--_muted);
  }
  [part~='reply-to'],
  [part~='copy'],
  [part~='answers'] {
    padding-inline: 0;
    border: 0;
    border-radius: 2px;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
  }
  span[part~='reply-to'] {
    text-decoration: none;
  }
  [part~='reactions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    color: var(--_muted);
  }
  [part~='article']:focus {
    outline: 2px solid currentColor;
    outline-offset: 4px;
  }
  @media (forced-colors: active) {
    [part~='badge'] {
      border-color: CanvasText;
    }
  }
  @media print {
    [part~='folded'] {
      max-block-size: none;
      mask-image: none;
    }
  }
`;
