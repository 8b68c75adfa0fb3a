import type { ThreadOrder } from '../model/thread.js';

/** The words round a thread in one language. Sentences are whole; numbers and times come formatted. */
export interface ThreadStrings {
  /** The language's own tag. */
  readonly lang: string;
  /** How many comments there are, and how many of them stand here. */
  count(total: number, shown: number): string;
  /** Something new since the last visit. */
  newOnes(count: number): string;
  readonly order: string;
  orders(order: ThreadOrder): string;
  /** A button: leaves only the comments that answer the post, or brings the others back. */
  answers(isFolded: boolean): string;
  readonly empty: string;
  readonly loading: string;
  /** `host`: the other site; absent where it is the page's own. */
  loadFailed(host: string | undefined): string;
  readonly retry: string;
  showFrom(host: string | undefined): string;
  /** The way to the place where the comments stand and can be answered. */
  replyAt(host: string): string;
  readonly closed: string;
}
