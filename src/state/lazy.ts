/** Gives a part that loads when it is first needed, or undefined while it is on its way. */
export type Lazy<T> = (there: () => void) => T | undefined;

/**
 * A part of the library that loads when it is first needed. Asking gives it, or undefined while it is on its way; then
 * `there` is called once it has come. Where it cannot be had the console says so and the page stays as it is.
 */
export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let part: T | undefined;
  let loading: Promise<void> | undefined;
  return (there) => {
    if (part) return part;
    loading ??= load().then(
      (loaded) => {
        part = loaded;
      },
      (error: unknown) => console.warn('[sleeve-notes] could not load a part:', error),
    );
    void loading.then(() => {
      if (part) there();
    });
    return undefined;
  };
}
