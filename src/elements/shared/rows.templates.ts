import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatList } from '../../i18n/format.js';
import { creditText } from '../../model/artist-credit.js';
import { formatDuration } from '../../model/duration.js';
import type { ReviewDraft, Track, TrackPick } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import { trackRows, type TrackRow } from '../../model/track-rows.js';
import { heading } from './heading.js';
import { pickIcon } from './icons.js';
import { ratingTemplate } from './rating.templates.js';
import type { View } from './sleeve-element.js';

/** Rows under one heading, with the captions that stand among them. */
interface Group {
  readonly headings: readonly TemplateResult[];
  readonly lead: string[];
  readonly items: { readonly row: TrackRow & { kind: 'track' }; readonly captions: string[] }[];
}

const length = (seconds: number | undefined): string =>
  seconds === undefined ? '' : formatDuration(seconds);

function headingTemplate(
  row: TrackRow & { kind: 'disc' | 'side' },
  discs: boolean,
  { words, level }: View,
): TemplateResult {
  const text = row.kind === 'disc' ? words.disc(row.number, row.title) : words.side(row.name);
  const total = row.seconds === undefined ? nothing : words.total(length(row.seconds), row.atLeast ?? false);
  return html`${heading(row.kind, level + (row.kind === 'disc' || !discs ? 1 : 2), text)}<bdi part="subtotal"
      >${total}</bdi
    >`;
}

/** Sorts the flat rows into groups: each disc or side heading begins one. */
function groups(rows: readonly TrackRow[], view: View): Group[] {
  const found: Group[] = [];
  const discs = rows.some((row) => row.kind === 'disc');
  let headings: TemplateResult[] = [];
  let group: Group | undefined;
  const begin = (): Group => {
    const fresh: Group = { headings, lead: [], items: [] };
    headings = [];
    found.push(fresh);
    return fresh;
  };
  for (const row of rows) {
    if (row.kind === 'disc' || row.kind === 'side') {
      headings.push(headingTemplate(row, discs, view));
      group = undefined;
    } else {
      group ??= begin();
      if (row.kind === 'track') group.items.push({ row, captions: [] });
      else (group.items.at(-1)?.captions ?? group.lead).push(row.text);
    }
  }
  return found;
}

const pickTemplate = (pick: TrackPick, { words }: View): TemplateResult =>
  html` <span part="pick pick-${pick.kind.replace(/[^\w-]/g, '')}"
    >${pickIcon(pick.kind)}<span part="pick-label">${pick.label ?? words.pick(pick.kind)}</span></span
  >`;

function titleTemplate(track: Track, view: View): TemplateResult {
  const url = track.media?.[0] && safeUrl(track.media[0].url);
  const title = html`<bdi part="track-title" lang=${ifDefined(track.lang)}>${track.title}</bdi>`;
  return html`<span part="line"
    >${url ? html`<a part="track-link" href=${url}>${title}</a>` : title}${track.aliases?.map(
      (a) => html` <bdi part="alias" lang=${ifDefined(a.lang)}>${a.title}</bdi>`,
    )}${track.picks?.map((pick) => pickTemplate(pick, view))}</span
  >`;
}

function moreTemplate(track: Track, review: ReviewDraft, view: View): TemplateResult {
  const { words } = view;
  const editions = track.editions?.map((id) => review.editions?.find((e) => e.id === id)?.title ?? id);
  return html`${track.artist ? html` <span part="artist"><bdi>${creditText(track.artist)}</bdi></span>` : nothing}
  ${
    track.composers?.length
      ? html` <span part="composers">${words.composers(formatList(track.composers, words.lang))}</span>`
      : nothing
  }
  ${track.ratings?.map((r) => ratingTemplate(r, view))}
  ${track.picks?.map((pick) => (pick.note ? html` <span part="note">${pick.note}</span>` : nothing))}
  ${track.note ? html` <span part="note">${track.note}</span>` : nothing}
  ${editions?.length ? html` <span part="note">${words.onEditions(formatList(editions, words.lang))}</span>` : nothing}`;
}

const caption = (text: string): TemplateResult => html`<p part="caption">${text}</p>`;

/** The rows of a review's tracks: sides and discs with their totals, numbers, titles, credits, lengths, picks. */
export function rowsTemplate(review: ReviewDraft, view: View): unknown {
  if (!review.tracks?.length && !review.captions?.length) return nothing;
  const { rows, total } = trackRows(review);
  const { words } = view;
  return html`<div part="tracks">
    ${groups(rows, view).map(
      (group) =>
        html`${group.headings.map((h) => html`<div part="heading">${h}</div>`)}${group.lead.map(caption)}
        ${
          group.items.length
            ? html`<ol
                part="rows"
                role="list"
                aria-label=${group.headings.length ? nothing : words.trackList}
              >
                ${group.items.map(
                  ({ row: { track, number, seconds }, captions }) =>
                    html`<li part=${track.picks?.length ? 'row picked' : 'row'}>
                      <span part="number">${number}</span>
                      <span part="what"
                        >${titleTemplate(track, view)}${moreTemplate(track, review, view)}</span
                      >
                      <span part="length">${length(seconds)}</span>${captions.map(caption)}
                    </li>`,
                )}
              </ol>`
            : nothing
        }`,
    )}
    <p part="total">
      <bdi part="count">${total.count ? words.tracks(total.count) : nothing}</bdi> ${
        total.seconds === undefined
          ? nothing
          : html`<bdi part="total-length">${words.total(length(total.seconds), total.atLeast)}</bdi>`
      }
      ${review.statedLength ? html`<bdi part="stated-length">${words.statedTotal(review.statedLength)}</bdi>` : nothing}
    </p>
  </div>`;
}
