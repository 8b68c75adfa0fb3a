// Brackets only in pairs: one that was opened before the address is none of it.
const PART = '[^\\s<>()[\\]"]';

/** The source of a pattern for an address in running text, without the punctuation of the sentence behind it. */
export const BARE_URL = `\\bhttps?:\\/\\/(?:${PART}|\\(${PART}*\\))+(?<![.,:;!?'*_~’”»…])`;
