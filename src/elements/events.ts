import type { Problem } from '../model/problem.js';

/** An element stands: its review is drawn for the first time. Bubbles; seen from outside it comes from the placeholder. */
export class SleeveReadyEvent extends Event {
  static readonly type = 'sleeve-ready';
  constructor() {
    super(SleeveReadyEvent.type, { bubbles: true, composed: true });
  }
}

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

/**
 * The reader asked for a review that stands on another site. Cancelable: a site that asks for consent in its own way
 * prevents it and calls `start()` later.
 */
export class ReviewRequestEvent extends Event {
  static readonly type = 'review-request';
  /** The address that would be asked. */
  readonly url: string;
  constructor(url: string) {
    super(ReviewRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sleeve-ready': SleeveReadyEvent;
    'review-error': ReviewErrorEvent;
    'review-request': ReviewRequestEvent;
  }
}
