import { css } from 'lit';

/** The card: a cover beside the facts, stacked in a narrow column; and the sleeve drawn from a title. */
export const cardStyles = css`
  [part~='card'],
  [part~='head'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [part~='frame'] {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--sleeve-background, color-mix(in oklab, currentColor 3%, transparent));
    line-height: 1.45;
  }
  [part~='head'] {
    align-items: start;
  }
  [part~='cover'] {
    inline-size: min(100%, var(--sleeve-cover-size, 11rem));
  }
  [part~='image'],
  [part~='cover'] ::slotted(img) {
    display: block;
    inline-size: 100% !important;
    block-size: auto !important;
    border-radius: calc(var(--_radius) / 2) !important;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  [part~='cover'] ::slotted(*) {
    margin: 0 !important;
  }
  [part~='info'] {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
  }
  [part~='title'] {
    font-family: var(--sleeve-title-font, inherit);
    font-size: var(--sleeve-title-size, clamp(1.375em, 6cqi, 2.125em));
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  [part~='work'],
  [part~='missing'] {
    color: var(--_muted);
    font-size: 0.925em;
  }
  [part='sleeve'] {
    --_paper: oklch(0.36 0.09 var(--_hue));
    --_shade: oklch(0.46 0.12 calc(var(--_hue) + 24));
    position: relative;
    display: flex;
    align-items: end;
    aspect-ratio: 1;
    padding: 8%;
    overflow: hidden;
    container-type: inline-size;
    border-radius: calc(var(--_radius) / 2);
    color: oklch(0.96 0.03 var(--_hue));
    background: var(--_paper);
  }
  [part='sleeve']::before {
    content: '';
    position: absolute;
    inset: 0;
    background: repeating-radial-gradient(circle at 78% 22%, var(--_shade) 0 4%, transparent 4% 8%);
  }
  [data-pattern='1']::before {
    background: repeating-linear-gradient(115deg, var(--_shade) 0 7%, transparent 7% 21%);
  }
  [data-pattern='2']::before {
    background: radial-gradient(circle at 70% 30%, var(--_shade) 0 38%, transparent 38.5%);
  }
  [data-pattern='3']::before {
    background: repeating-linear-gradient(var(--_shade) 0 9%, transparent 9% 24%);
  }
  [part='sleeve']::after {
    content: attr(data-title) / '';
    position: relative;
    font: 800 15cqi / 1.02 var(--sleeve-title-font, ui-sans-serif, system-ui, sans-serif);
    overflow-wrap: anywhere;
    text-shadow: 0 0 0.2em var(--_paper);
  }
  [data-size='large']::after {
    font-size: 21cqi;
  }
  [data-size='small']::after {
    font-size: 10cqi;
  }
  @container (inline-size < 18rem) {
    [part~='frame'] {
      padding: calc(var(--_space) * 0.75);
    }
  }
  @container (inline-size >= 26rem) {
    [part~='head'] {
      grid-template-columns: auto minmax(0, 1fr);
    }
    [part~='head'] > [part~='cover'] {
      inline-size: clamp(7rem, 30cqi, var(--sleeve-cover-size, 11rem));
    }
  }
  @container (inline-size >= 40rem) {
    [part~='head'] {
      column-gap: calc(var(--_space) * 1.5);
    }
  }
  @media print {
    [part~='frame'] {
      border-color: currentColor;
      background: none;
    }
  }
`;
