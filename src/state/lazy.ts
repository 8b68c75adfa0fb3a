/** Gives a part that loads when it is first needed, or undefined while it is on its way. */
export type Lazy<T> = (there: () => void) => T | undefined;

/** A part that is on its way, and what it will need, asked for with it and not after it. */
export type Coming<T> = Promise<T> | readonly [Promise<T>, ...Promise<unknown>[]];

/**
 * A part of the library that loads when it is first needed. Asking gives it, or undefined while it is on its way; then
 * `there` is called once it has come. Where it cannot be had the console says so and the page stays as it is.
 */
export function lazy<T>(load: () => Coming<T>): Lazy<T> {
  let part: T | undefined;
  let loading: Promise<void> | undefined;
  return (there) => {
    if (part) return part;
    // what has been asked for beside it may fail alone
    loading ??= Promise.allSettled([load()].flat() as [Promise<T>]).then(([one]) => {
      if (one.status === 'fulfilled') part = one.value;
      else console.warn('[sleeve-notes] could not load a part:', one.reason);
    });
    void loading.then(() => {
      if (part) there();
    });
    return undefined;
  };
}
