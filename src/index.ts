export type * from './model/review.js';
export type { Problem, ProblemCode, Result } from './model/problem.js';
export { ReviewErrorEvent, ReviewRequestEvent, SleeveReadyEvent } from './elements/events.js';
export { SoundtrackCardElement } from './elements/soundtrack-card/soundtrack-card.js';
export { SoundtrackLinksElement } from './elements/soundtrack-links/soundtrack-links.js';
export { SoundtrackRatingElement } from './elements/soundtrack-rating/soundtrack-rating.js';
export { SoundtrackReviewElement } from './elements/soundtrack-review/soundtrack-review.js';
export { SoundtrackSeriesElement } from './elements/soundtrack-series/soundtrack-series.js';
export { TrackListElement } from './elements/track-list/track-list.js';
