/** Work that is done in steps: between two of them a page may do something else. */
export type Steps<T> = Generator<undefined, T>;

/** Does it all at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
