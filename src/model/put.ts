/**
 * Sets the value at a path of the vocabulary (`work.year`, `links[]`, `discs[].title`) in plain data.
 * A path that ends in `[]` appends unless a position is given; `[]` inside a path is the first item unless one is.
 */
export function put(target: object, path: string, value: unknown, index?: number): void {
  const keys = path.split(/\.|(?=\[)/);
  let at = target as Record<string | number, unknown>;
  keys.forEach((key, i) => {
    const last = i === keys.length - 1;
    const name = key !== '[]' ? key : (index ?? (last ? (at as unknown as unknown[]).length : 0));
    if (last) at[name] = value;
    else at = (at[name] ??= keys[i + 1] === '[]' ? [] : {}) as Record<string | number, unknown>;
  });
}
