import type { Review, Track } from '../model/review.js';
import { parseSideHeading, type SideHeading } from '../model/side.js';
import { rowHtml } from './plain-row.js';
import { element, field, line, textHtml, words } from './plain-tags.js';
import { plainTracks } from './plain-tracks.js';

/** A heading between the tracks: of a level, or an item of the list, which may say anything. */
interface Heading {
  readonly text: string;
  readonly item?: 'side' | 'disc';
}

/** The longest heading that the reader takes for one of tracks. */
const LONGEST = 79;

function headingOf(text: string, says: SideHeading, item: 'side' | 'disc'): Heading | undefined {
  const read = parseSideHeading(text);
  const isSame = read?.side === says.side && read?.disc === says.disc && read?.title === says.title;
  if (isSame) return text.length > LONGEST ? { text, item } : { text };
  return says.side && !parseSideHeading(says.side) ? { text: says.side, item } : undefined;
}

/**
 * The headings before each track; undefined where headings cannot say its disc and side: a heading counts until the next
 * one, so that no track after it is on none.
 */
function headingsOf(tracks: readonly Track[], titles: ReadonlyMap<number, string>): Heading[][] | undefined {
  const titled = new Set<number>();
  let disc: number | undefined;
  let side: string | undefined;
  const headings: Heading[][] = [];
  for (const track of tracks) {
    const found: (Heading | undefined)[] = [];
    const own = track.side && words(track.side);
    if (track.disc !== disc) {
      disc = track.disc;
      if (!disc) return undefined;
      side = undefined;
      const title = titled.has(disc) ? undefined : titles.get(disc);
      titled.add(disc);
      found.push(
        headingOf(`Disc ${disc}${title ? `: ${title}` : ''}`, { disc, ...(title && { title }) }, 'disc'),
      );
    }
    if (own !== side) {
      side = own;
      if (!side) return undefined;
      found.push(headingOf(`Side ${side}`, { side }, 'side'));
    }
    if (found.includes(undefined)) return undefined;
    headings.push(found.filter((heading) => heading !== undefined));
  }
  return headings;
}

/** Items between headings as lists. */
class Lists {
  html = '';
  #items = '';

  item(html: string): void {
    this.#items += html;
  }

  heading({ text, item }: Heading): void {
    if (item) return this.item(element('li', { 'data-field': item }, textHtml(text)));
    this.close();
    this.html += element('h4', {}, textHtml(text));
  }

  close(): void {
    // items that all hold a marked field could be a list of the review's fields, unless the list says what it is
    const isMarked = /<(?!li)\w+ data-field=/.test(this.#items);
    if (this.#items)
      this.html += element('ol', { 'data-field': isMarked ? 'tracks' : undefined }, this.#items);
    this.#items = '';
  }
}

/** The track list of a review, with its headings and captions. */
export function plainRows({ tracks = [], captions = [], discs = [] }: Review): string {
  const titles = new Map(discs.map(({ number, title }) => [number, title && words(title)] as const));
  const named = new Map([...titles].filter((entry): entry is [number, string] => !!entry[1]));
  const headings = headingsOf(tracks, named);
  const plain = plainTracks(tracks);
  // numbers that a list can show are its own; counted on from one row, they would be those of rows that have none
  const isCounted = tracks.every(({ number }) => /^[1-9]\d{0,5}$/.test(number ?? ''));
  const left = [...captions].sort((a, b) => a.after - b.after);
  const lists = new Lists();
  const tell = (after: number): void => {
    for (; left[0] && left[0].after <= after; left.shift())
      lists.item(element('li', { 'data-field': 'caption' }, textHtml(left[0].text)));
  };
  if (!headings) {
    for (const [number, title] of named)
      if (number <= 1000 && tracks.some(({ disc }) => disc === number))
        lists.html += line([field(`discs[${number - 1}].title`, title)]);
  }
  tracks.forEach((track, i) => {
    if (i) tell(i);
    for (const heading of headings?.[i] ?? []) lists.heading(heading);
    // the list that a line stands in begins behind its heading
    tell(i);
    lists.item(rowHtml(track, plain.has(track), { isCounted, hasHeadings: !!headings }));
  });
  tell(Infinity);
  lists.close();
  return lists.html;
}
