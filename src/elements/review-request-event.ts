/**
 * The reader asked for a review that stands on another site. Cancelable: a site that asks for consent in its own way
 * prevents it and calls `start(url)` later.
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
    'review-request': ReviewRequestEvent;
  }
}
