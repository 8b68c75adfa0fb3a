/** A name without punctuation, a Latin one without accents: for it V8 need not make a property of Unicode, which takes long. */
const fold = (text: string | undefined = ''): string => {
  const plain = text.normalize('NFKD').toLowerCase();
  const isLatin = !/[\u0370-\u1fff\u2c00-\uffff]/.test(plain);
  return plain.replace(isLatin ? /[^a-z\dß-öø-ʯ]/g : /[\s\p{P}]/gu, '');
};

/** How many different names there are, whatever their punctuation, capitals and, in Latin, accents. */
export const distinct = (names: readonly (string | undefined)[]): number => new Set(names.map(fold)).size;
