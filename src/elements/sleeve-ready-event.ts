/** An element stands: its review is drawn for the first time. Bubbles; seen from outside it comes from the placeholder. */
export class SleeveReadyEvent extends Event {
  static readonly type = 'sleeve-ready';
  constructor() {
    super(SleeveReadyEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sleeve-ready': SleeveReadyEvent;
  }
}
