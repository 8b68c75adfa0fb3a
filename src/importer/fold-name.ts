/** A name or title without what two people write differently: capitals, accents, punctuation, `&` for `and`. */
export const foldName = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/&/g, ' and ');
  // it may be all punctuation
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || plain.trim();
};
