/** What a line of progress is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** No more than ten lines a second. */
const PAUSE = 100;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** One line on a terminal that says how much was read, and is rewritten in place. Elsewhere it says nothing. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  #last: number;
  #isShown = false;

  /** @param now a clock in milliseconds */
  constructor(stream: ProgressStream, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    // what is soon over needs no line
    this.#last = now();
  }

  /** Says how many posts and how many bytes were read, and of how many, where that is known. */
  tell(posts: number, bytes: number, total: number | undefined): void {
    const now = this.#now();
    if (!this.#stream.isTTY || now - this.#last < PAUSE) return;
    this.#last = now;
    this.#isShown = true;
    const read = posts ? `${posts.toLocaleString('en')} ${posts === 1 ? 'post' : 'posts'}, ` : '';
    const all = total === undefined ? '' : ` of ${megabytes(total)}`;
    this.#stream.write(`\r\x1b[K${read}${megabytes(bytes)}${all} MB`);
  }

  /** Takes the line away, so that something else can stand there. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\x1b[K');
    this.#isShown = false;
  }
}
