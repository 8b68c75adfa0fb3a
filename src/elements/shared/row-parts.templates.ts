import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration } from '../../model/clock.js';
import { creditText } from '../../model/credit-text.js';
import type { Track, TrackPick } from '../../model/review.js';
import { pickShape } from './icons.js';
import type { View } from './sleeve-element.js';

export const lengthText = (seconds: number | undefined): string =>
  seconds === undefined ? '' : formatDuration(seconds);

export const pickTemplate = (pick: TrackPick): TemplateResult =>
  html` <span part="pick pick-${pick.kind.replace(/[^\w-]/g, '')}"
    ><svg part="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${pickShape(pick.kind)} /></svg
    ><span part="pick-label">${pick.label}</span></span
  >`;

export const artistTemplate = ({ artist }: Track): TemplateResult | typeof nothing =>
  artist ? html` <span part="artist"><bdi>${creditText(artist)}</bdi></span>` : nothing;

/** Rows as a list; one without a heading of its own has a name. */
export const listTemplate = (
  rows: readonly TemplateResult[],
  name: string | typeof nothing,
): TemplateResult =>
  html`<ol part="rows" role="list" aria-label=${name}>
    ${rows}
  </ol>`;

/** A length as it is said of several tracks; nothing where none is known. */
export const totalText = (
  { seconds, atLeast }: { readonly seconds?: number | undefined; readonly atLeast: boolean },
  { words }: View,
): string | typeof nothing =>
  seconds === undefined ? nothing : words.total(formatDuration(seconds), atLeast);

/** Lists with the line under them: how many tracks, how long. */
export const tracksTemplate = (
  lists: unknown,
  count: number,
  total: string | typeof nothing,
  { words }: View,
  stated?: unknown,
): TemplateResult =>
  html`<div part="tracks">
    ${lists}
    <p part="total">
      <bdi part="count">${count ? words.tracks(count) : nothing}</bdi> ${
        total === nothing ? nothing : html`<bdi part="total-length">${total}</bdi>`
      }
      ${stated}
    </p>
  </div>`;
