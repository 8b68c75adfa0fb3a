/** Letters and digits of a name. What is all Latin needs no property of Unicode, which V8 takes long to make. */
const fold = (text: string | undefined = ''): string => {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain.replace(/[^\0-ʯ\u0300-\u036f]/.test(plain) ? /[^\p{L}\p{N}]/gu : /[^a-z\dß-öø-ʯ]/g, '');
};

/** How many different names there are, whatever their punctuation, accents and capitals. */
export const distinct = (names: readonly (string | undefined)[]): number => new Set(names.map(fold)).size;
