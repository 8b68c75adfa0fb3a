/** Marks that open words in quotes, in one language or another: »…« has them the other way round. */
export const OPENING = '"“«„»‹›「『';
/** Marks that close them. */
export const CLOSING = '"”“»«›‹」』';
const ANY = '"“”«»„‹›「」『』';

/** Words in quotes, in the first or the second group. Between low marks there may be an apostrophe. */
export const QUOTED = RegExp(
  `[${OPENING}] ?([^${ANY}]{1,120}?)[,.!?、。！？]? ?[${CLOSING}]|‚([^‚‘]{1,120}?)[,.!?]?‘`,
  'gu',
);

/** Any mark of quotes. */
export const QUOTE = RegExp(`[${ANY}]`, 'u');
