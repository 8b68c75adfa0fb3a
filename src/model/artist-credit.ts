import type { ArtistCredit } from './review.js';

// Only what never stands inside a band's name parts two names; "&", "and", "with" and "," do stand there.
const JOIN = /(\s{1,3}(?:feat\.?|ft\.|featuring|vs\.?|×)\s{1,3})/i;

/** The credit in parts where its joins are certain (`feat.`, `vs.`), else as it is; `creditText` gives `text` back. */
export const parseCredit = (text: string): ArtistCredit => {
  const parts = text.split(JOIN);
  if (parts.length < 2 || parts.some((part) => !part.trim())) return text;
  return parts.flatMap((name, i) => {
    const join = parts[i + 1];
    return i % 2 ? [] : join ? { name, join } : { name };
  });
};
