import { narrow } from './duration.js';

/** What a heading between tracks says; the side as the author wrote it (`A`, `One`, `1`). */
export interface SideHeading {
  readonly side?: string;
  readonly disc?: number;
  readonly title?: string;
}

const PART =
  /^(?:(side|dis[ck]|cd|lp)(?: #?|(?=\d))(one|two|three|four|[a-z]|0?[1-9]\d?)|([a-z])[- ]side)(?: ?([,:(-]) ?| |$)/i;
const WORDS = ['one', 'two', 'three', 'four'];

/** Reads `Side A`, `B-side`, `Disc One – Title` or `Side A, Disc 1`; undefined where a line is no such heading. */
export const parseSideHeading = (text: string): SideHeading | undefined => {
  let rest = text.replace(/\s+/g, ' ').trim();
  let heading: SideHeading = {};
  let mark = ',';
  for (let part; (part = PART.exec(narrow(rest))); rest = rest.slice(part[0].length)) {
    const [, word = 'side', count = '', letter = count] = part;
    const side = letter.length > 1 ? letter : letter.toUpperCase();
    const disc = +count || WORDS.indexOf(count.toLowerCase()) + 1;
    const isSide = /^s/i.test(word);
    // Two sides in one line are two columns of a page, not a heading.
    if (isSide ? heading.side : (heading.disc ?? !disc)) return undefined;
    heading = { ...heading, ...(isSide ? { side } : { disc }) };
    mark = part[4] ?? '';
  }
  // A title stands behind a mark; without one it is a sentence: "Side A of the story".
  if (mark === ',' || (rest && !mark)) return undefined;
  if (!rest) return heading;
  return { ...heading, title: mark === '(' ? rest.replace(/\)$/, '') : rest };
};
