import type { CSSResult } from 'lit';
import type { ReviewDraft } from '../../model/review.js';
import { anchorStyles } from '../shared/anchor.styles.js';
import { fullView } from '../shared/full-view.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { rowDetailsStyles } from '../shared/row-details.styles.js';
import { rowsTemplate } from '../shared/rows.templates.js';
import type { View } from '../shared/sleeve-element.js';

export const styles: readonly CSSResult[] = [anchorStyles, rowDetailsStyles, ratingStyles];

/** Draws a list of any tracks. */
export const draw = (review: ReviewDraft, view: View): unknown => rowsTemplate(review, fullView(view));
