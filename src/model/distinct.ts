const fold = (text: string | undefined = ''): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** How many different names there are, whatever their punctuation, accents and capitals. */
export const distinct = (names: readonly (string | undefined)[]): number => new Set(names.map(fold)).size;
