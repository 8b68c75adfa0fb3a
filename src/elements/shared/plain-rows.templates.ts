import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration, secondsIn } from '../../model/clock.js';
import { creditText } from '../../model/credit-text.js';
import type { ReviewDraft, Track, TrackPick } from '../../model/review.js';
import { pickIcon } from './icons.js';
import type { View } from './sleeve-element.js';

/** What a row has that most rows have not. */
interface RowDetails {
  readonly number: string;
  readonly title: unknown;
  readonly more: unknown;
  readonly captions: unknown;
}

const lengthText = (seconds: number | undefined): string =>
  seconds === undefined ? '' : formatDuration(seconds);

const pickTemplate = (pick: TrackPick): TemplateResult =>
  html` <span part="pick pick-${pick.kind.replace(/[^\w-]/g, '')}"
    >${pickIcon(pick.kind)}<span part="pick-label">${pick.label}</span></span
  >`;

/** One track: number, title, picks with their labels, artist, length. */
export const rowTemplate = (
  { title, artist, picks, length }: Track,
  index: number,
  details?: RowDetails,
): TemplateResult =>
  html`<li part=${picks?.length ? 'row picked' : 'row'}>
    <span part="number">${details?.number ?? index + 1}</span
    ><span part="what"
      ><span part="line"
        >${details?.title ?? html`<bdi part="track-title">${title}</bdi>`}${picks?.map(pickTemplate)}</span
      >${artist ? html` <span part="artist"><bdi>${creditText(artist)}</bdi></span>` : nothing}${details?.more}</span
    ><span part="length">${lengthText(secondsIn(length))}</span>${details?.captions}
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
  const rows = tracks.map((track, i) => rowTemplate(track, i));
  return tracksTemplate(listTemplate(rows, view.words.trackList), rows.length, totalText(total, view), view);
}
