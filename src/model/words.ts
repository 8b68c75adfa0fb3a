/** The words of plain data: every text and number in it, folded so that `01` is `1` and wide digits are digits. */
export function wordsOf(data: unknown, words = new Set<string>()): Set<string> {
  if (data && typeof data === 'object') for (const value of Object.values(data)) wordsOf(value, words);
  else if (typeof data === 'string' || typeof data === 'number') {
    const found = String(data)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    for (const word of found ?? []) words.add(word.replace(/^0+(?=\d)/, ''));
  }
  return words;
}

/** True when every word of `part` is among those of `whole`. */
export function covers(whole: unknown, part: unknown): boolean {
  const known = wordsOf(whole);
  return [...wordsOf(part)].every((word) => known.has(word));
}
