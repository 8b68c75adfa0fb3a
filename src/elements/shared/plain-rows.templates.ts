import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration, secondsIn } from '../../model/clock.js';
import { creditText } from '../../model/credit-text.js';
import type { ReviewDraft, Track, TrackPick } from '../../model/review.js';
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

/** One track: number, title, picks with their labels, artist, length. */
const rowTemplate = (track: Track, index: number): TemplateResult =>
  html`<li part=${track.picks?.length ? 'row picked' : 'row'}>
    <span part="number">${index + 1}</span
    ><span part="what"
      ><span part="line"><bdi part="track-title">${track.title}</bdi>${track.picks?.map(pickTemplate)}</span
      >${artistTemplate(track)}</span
    ><span part="length">${lengthText(secondsIn(track.length))}</span>
  </li>`;

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

/** The rows of tracks that have a title, an artist, a length and picks at most. */
export function plainRowsTemplate({ tracks }: ReviewDraft, view: View): unknown {
  if (!tracks?.length) return nothing;
  const known = tracks.flatMap(({ length }) => secondsIn(length) ?? []);
  const total = {
    seconds: known.length ? known.reduce((sum, seconds) => sum + seconds) : undefined,
    atLeast: known.length < tracks.length,
  };
  const rows = tracks.map(rowTemplate);
  return tracksTemplate(listTemplate(rows, view.words.trackList), rows.length, totalText(total, view), view);
}
