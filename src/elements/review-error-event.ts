import type { Problem } from '../model/problem.js';

/** Something in the review data, or on the way to it, was wrong. The page shows what is good. */
export class ReviewErrorEvent extends Event {
  static readonly type = 'review-error';
  /** What was wrong, one entry each; never empty. */
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(ReviewErrorEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'review-error': ReviewErrorEvent;
  }
}
