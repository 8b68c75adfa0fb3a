/** A title as it may stand in prose without quotes. */
export interface Name {
  readonly text: string;
  /** The position of its track in the list. */
  readonly track: number;
}

/** Words of which a sentence may be full: of one name no more places are looked at. */
const PLACES = 20;
/** So much of what stands on either side of a name tells whether it is one. */
const NEAR = 40;

const SEVERAL = /\S \S/;
const CAPITALISED = /^\p{Lu}[\p{L}’'-]{2,}[!?]?$/u;

/** What a title of one word stands before where it begins a sentence. */
const PREDICATE =
  /^(?:,? (?:is|was|remains|alone|steals|stands|takes|wins|deserves|überspringe|wird|lohnt|verdient|vaut|mérite|está|se|vale|merece|merita|rouba|sla|wordt|verdient|ist|war|bleibt|stiehlt|est|reste|vole|es|fue|sigue|è|resta|ruba|é|foi|continua|blijft|steelt)(?!\p{L})|, (?:my|mein|mon|ma|mi|il|la|minha|meu|a|o|mijn)(?!\p{L})| [–—-] |(?:,? (?:and|und|et|y|e|en)|,) ["“„«‘]?\p{Lu})/u;

/** A place that asks for a name: there it may begin small, and be any word. */
const ASKS = /(?:[:：] ?|(?<!\p{L})(?:is|[’']s|are|ist|heißt|est|es|son|è|é|são) )$/u;
/** What goes on a list of names. */
const GOES_ON = /(?:[,;&/+] ?| (?:and|und|et|y|e|en) )$/u;
const ENDS = /^(?: ?[.,;!?…)&/+]| (?:and|und|et|y|e|en|by) |$)/u;

/** True where a name stands in a list behind a colon. */
const isListed = (before: string): boolean => GOES_ON.test(before) && /[:：] | [–—-] /.test(before);

/** True where a word that is a title stands as the name, and not as the word. */
function isName(text: string, at: number, title: string): boolean {
  const end = at + title.length;
  const before = text.slice(Math.max(0, at - NEAR), at);
  const behind = text.slice(end, end + NEAR);
  // in a script that parts words by spaces a part of a longer word is none
  if (/[\p{Script=Latin}\p{N}]$/u.test(before) && /^[\p{Script=Latin}\p{N}]/u.test(title)) return false;
  if (/^[\p{Script=Latin}\p{N}]/u.test(behind) && /[\p{Script=Latin}\p{N}]$/u.test(title)) return false;
  if (SEVERAL.test(title)) return true;
  if (/(?:^|[\s(])['‘]$/u.test(before) && /^['’]/u.test(behind)) return true;
  if (/[\p{L}\p{N}’'-]$/u.test(before) || /^-/.test(behind)) return false;
  const isAsked =
    (ASKS.test(before) || isListed(text.slice(Math.max(0, at - NEAR * 5), at))) && ENDS.test(behind);
  if (isAsked) return true;
  if (!CAPITALISED.test(title)) return false;
  if (at === 0) return PREDICATE.test(behind);
  // `Vietnam War` does not name “War”
  const isPart = /(?:^|\s)\p{Lu}[^\s,;:.!?]*\s$/u.test(before) || /^ \p{Lu}(?!\s)/u.test(behind);
  return !isPart && /(?:[\p{L},:;] | [–—-] |\()$/u.test(before);
}

/** The names of tracks: the titles, and what is before the brackets of a title where no other track is called so. */
export function namesOf(titles: readonly string[]): Name[] {
  const short = titles.map(
    (title) =>
      /^([^([]*\S) ?[([].*[)\]]$/u.exec(title)?.[1] ?? /^(.*\S) (?:feat|ft)\. /iu.exec(title)?.[1] ?? title,
  );
  const counts = new Map<string, number>();
  for (const one of short) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = titles.flatMap((text, track): Name[] => {
    const other = short[track] ?? text;
    const isOwn = other !== text && !titles.includes(other) && counts.get(other) === 1;
    return [{ text, track }, ...(isOwn ? [{ text: other, track }] : [])];
  });
  // the longest is meant
  return names.filter(({ text }) => text).sort((a, b) => b.text.length - a.text.length);
}

/** Where a sentence has a title as a name without quotes. */
export function placesOf({ text: title }: Name, text: string): number[] {
  const places: number[] = [];
  let at = text.indexOf(title);
  for (let seen = 0; at >= 0 && seen < PLACES; seen++) {
    if (isName(text, at, title)) places.push(at);
    at = text.indexOf(title, at + title.length);
  }
  return places;
}
