import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewDraft } from '../../model/review.js';
import { plainRowsTemplate } from '../shared/plain-rows.templates.js';
import type { View } from '../shared/sleeve-element.js';
import { sleeveTemplate } from './typographic-sleeve.js';

/** What stands in the places of a card that most cards leave empty, and what stands there instead of plain things. */
interface CardDetails {
  readonly image?: unknown;
  readonly ribbon?: unknown;
  readonly title?: unknown;
  readonly credit?: unknown;
  readonly facts?: unknown;
  readonly verdict?: unknown;
  readonly rows?: unknown;
  readonly end?: unknown;
}

/** The card of a review: a cover or a sleeve drawn from the title, the title, the work, the rows; and the details. */
export function cardTemplate(review: ReviewDraft, view: View, details: CardDetails = {}): TemplateResult {
  const { title, work } = review;
  const { words, level, ownCover } = view;
  const picture = ownCover ? undefined : (details.image ?? (title && sleeveTemplate(title)));
  const from = work && words.work(work.type, work.title, work.year);
  return html`<article part="card" aria-labelledby="title">
    <div part="head">
      <div part="cover" ?hidden=${!picture && !ownCover}>${picture}<slot name="main"></slot></div>
      <div part="info">
        ${details.ribbon}
        <div part="title" id="title" role="heading" aria-level=${level}>
          ${
            title
              ? (details.title ?? html`<bdi>${title}</bdi>`)
              : html`<span part="missing">${words.untitled}</span>`
          }
        </div>
        ${details.credit} ${from ? html`<p part="work"><bdi>${from}</bdi></p>` : nothing}${details.facts}
      </div>
    </div>
    ${details.verdict}${'rows' in details ? details.rows : plainRowsTemplate(review, view)}${details.end}
  </article>`;
}
