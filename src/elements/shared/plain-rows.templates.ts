import { html, nothing, type TemplateResult } from 'lit';
import { secondsIn } from '../../model/clock.js';
import type { ReviewDraft, Track } from '../../model/review.js';
import {
  artistTemplate,
  lengthText,
  listTemplate,
  pickTemplate,
  totalText,
  tracksTemplate,
} from './row-parts.templates.js';
import type { View } from './sleeve-element.js';

/** One track: number, title, picks with their labels, artist, length. */
const rowTemplate = (track: Track, index: number): TemplateResult =>
  html`<li part=${track.picks?.length ? 'row picked' : 'row'}>
    <span part="number">${index + 1}</span
    ><span part="what"
      ><span part="line"><bdi part="track-title">${track.title}</bdi>${track.picks?.map(pickTemplate)}</span
      >${artistTemplate(track)}</span
    ><span part="length">${lengthText(secondsIn(track.length))}</span>
  </li>`;

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
