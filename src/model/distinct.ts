// ranges, not `\p{L}`: an expression with properties of Unicode takes V8 longer to make than ten rows to read
const fold = (text: string | undefined = ''): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\dß-ʯͰ-᷿぀-퟿]/g, '');

/** How many different names there are, whatever their punctuation, accents and capitals. */
export const distinct = (names: readonly (string | undefined)[]): number => new Set(names.map(fold)).size;
