/** The kind of pick that a reviewer's words say ("Best track"); other words are their own kind. */
export const pickKind = (label: string): string => {
  if (/\b(best|fav|favou?rite|top)\b/i.test(label)) return 'favourite';
  if (/\bgem\b/i.test(label)) return 'hidden-gem';
  return /\bskip/i.test(label) ? 'skip' : label.toLowerCase();
};
