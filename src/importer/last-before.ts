/** The last of some ordered things that still begins before a place; undefined where none does. */
export function lastBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
