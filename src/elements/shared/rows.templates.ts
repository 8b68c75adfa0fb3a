import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatList } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings.js';
import type { ReviewDraft, Track, TrackPick } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import { trackRows, type TrackRow } from '../../model/track-rows.js';
import { heading } from './heading.js';
import {
  artistTemplate,
  lengthText,
  listTemplate,
  pickTemplate,
  totalText,
  tracksTemplate,
} from './row-parts.templates.js';
import { ratingTemplate } from './rating.templates.js';
import type { FullView } from './full-view.js';

/** Rows under one heading, with the captions that stand among them. */
interface Group {
  readonly headings: readonly TemplateResult[];
  readonly lead: string[];
  readonly items: { readonly row: TrackRow & { kind: 'track' }; readonly captions: string[] }[];
}

function headingTemplate(
  row: TrackRow & { kind: 'disc' | 'side' },
  discs: boolean,
  view: FullView,
): TemplateResult {
  const { words, level } = view;
  const text = row.kind === 'disc' ? words.disc(row.number, row.title) : words.side(row.name);
  return html`${heading(row.kind, level + (row.kind === 'disc' || !discs ? 1 : 2), text)}<bdi part="subtotal"
      >${totalText(row, view)}</bdi
    >`;
}

/** Sorts the flat rows into groups: each disc or side heading begins one. */
function groups(rows: readonly TrackRow[], view: FullView): Group[] {
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

function titleTemplate(track: Track): TemplateResult {
  const url = track.media?.[0] && safeUrl(track.media[0].url);
  const title = html`<bdi part="track-title" lang=${ifDefined(track.lang)}>${track.title}</bdi>`;
  return html`${url ? html`<a part="track-link" href=${url}>${title}</a>` : title}${track.aliases?.map(
    (a) => html` <bdi part="alias" lang=${ifDefined(a.lang)}>${a.title}</bdi>`,
  )}`;
}

function moreTemplate(track: Track, review: ReviewDraft, view: FullView): TemplateResult {
  const { words } = view;
  const editions = track.editions?.map((id) => review.editions?.find((e) => e.id === id)?.title ?? id);
  return html`${
    track.composers?.length
      ? html` <span part="composers">${words.composers(formatList(track.composers, words.lang))}</span>`
      : nothing
  }
  ${track.ratings?.map((r) => ratingTemplate(r, view))}
  ${track.picks?.map((pick) => (pick.note ? html` <span part="note">${pick.note}</span>` : nothing))}
  ${track.note ? html` <span part="note">${track.note}</span>` : nothing}
  ${editions?.length ? html` <span part="note">${words.onEditions(formatList(editions, words.lang))}</span>` : nothing}`;
}

/** A track's picks, each with words. */
const labelled = ({ picks }: Track, words: Strings): TrackPick[] | undefined =>
  picks?.map((pick) => ({ ...pick, label: pick.label ?? words.pick(pick.kind) }));

const caption = (text: string): TemplateResult => html`<p part="caption">${text}</p>`;

/** One track, with all that a row can have. */
const rowTemplate = (
  { track, number, seconds }: Group['items'][number]['row'],
  captions: readonly string[],
  review: ReviewDraft,
  view: FullView,
): TemplateResult =>
  html`<li part=${track.picks?.length ? 'row picked' : 'row'}>
    <span part="number">${number}</span
    ><span part="what"
      ><span part="line">${titleTemplate(track)}${labelled(track, view.words)?.map(pickTemplate)}</span
      >${artistTemplate(track)}${moreTemplate(track, review, view)}</span
    ><span part="length">${lengthText(seconds)}</span>${captions.map(caption)}
  </li>`;

/** The rows of any tracks: sides and discs with their totals, captions, and all that a row can have. */
export function rowsTemplate(review: ReviewDraft, view: FullView): unknown {
  const { tracks, captions, statedLength } = review;
  if (!tracks?.length && !captions?.length && !statedLength) return nothing;
  const { rows, total } = trackRows(review);
  const { words } = view;
  const lists = groups(rows, view).map(({ headings, lead, items }) => {
    const drawn = items.map(({ row, captions }) => rowTemplate(row, captions, review, view));
    return html`${headings.map((h) => html`<div part="heading">${h}</div>`)}${lead.map(caption)}
    ${drawn.length ? listTemplate(drawn, headings.length ? nothing : words.trackList) : nothing}`;
  });
  const stated = statedLength && html`<bdi part="stated-length">${words.statedTotal(statedLength)}</bdi>`;
  return tracksTemplate(lists, total.count, totalText(total, view), view, stated);
}
