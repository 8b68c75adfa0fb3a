import { distinct } from '../../model/distinct.js';
import { pickKind } from '../../model/pick-kind.js';
import type { Cover, Track, TrackPick, Writable } from '../../model/review.js';
import type { LightReading, Said } from './light-reading.js';
import { pictureOf } from './picture.js';
import { fold, isElement, isText } from './text.js';

// Tested on words in small letters. No property of Unicode and no `i` beside a wide range: V8 takes longer to make such an
// expression than to read a whole list with it. What is not among these scripts is read by `readLight`.
/**
 * What other dialects divide by: dashes without their spaces, words, numbers before a title, times without brackets; and
 * a title with one in another script beside it.
 */
const ODD = / [-–]|[-–] |(^| )(by|feat|ft|featuring|vs)\b|\d['’]|^#?[a-z]{0,2}\d|[Ͱ-᷿぀-퟿].*\(/;
const BRACKETS = /\([a-zà-ɏ\d][a-zà-ɏ\d '’&.,!?/–-]*\)/g;
const WORDS = /^(?![!-@’–])([a-zß-öø-ɏά-ώа-ҁא-תء-يḁ-ỿぁ-ゖァ-ー一-鿿가-힣\d '’&.!?/–-]|, )+(?<![-–])$/;
const LENGTH = / \((\d{1,3}:[0-5]\d)\)$/;
const HEADS_TRACKS = /\b(side|dis[ck]|cd|lp)/i;

/** True for an element without an attribute that could mean anything. */
const isBare = (element: Element): boolean =>
  element.getAttributeNames().every((name) => /^(class|id|style)$/.test(name));

/** The words of an element that holds nothing else; empty for any other. */
const wordsIn = (element: Element): string =>
  isBare(element) && !element.childElementCount ? fold(element.textContent) : '';

/** One row: its title last, before it the artist where a dash stands between them. */
interface Row {
  readonly parts: readonly string[];
  readonly more: Pick<Writable<Track>, 'length' | 'picks'>;
}

function readRow(item: Element): Row | undefined {
  let line = '';
  const picks: TrackPick[] = [];
  for (const node of item.childNodes) {
    if (isText(node)) line += node.data;
    else if (isElement(node)) {
      const label = node.localName === 'mark' && wordsIn(node);
      if (!label) return undefined;
      picks.push({ kind: pickKind(label), label });
    }
  }
  const text = fold(line);
  const length = LENGTH.exec(text);
  const parts = text.replace(LENGTH, '').split(/ [-–] /);
  const isWords = parts.every((part) => {
    const small = part.toLowerCase();
    return !ODD.test(small) && WORDS.test(small.replace(BRACKETS, 'a'));
  });
  if (!isBare(item) || item.localName !== 'li' || !isWords || parts[2] || text.length > 999) return undefined;
  return {
    parts,
    more: {
      ...(length && { length: (length[1] ?? '').replace(/^0+(?=\d)/, '') }),
      ...(picks[0] && { picks }),
    },
  };
}

/** The rows of a list, or undefined when it holds anything else. */
function readList(list: Element): Row[] | undefined {
  const rows: Row[] = [];
  for (const node of list.childNodes) {
    const row = isElement(node) && readRow(node);
    if (row) rows.push(row);
    else if (isElement(node) || (isText(node) && node.data.trim())) return undefined;
  }
  return rows[0] && rows;
}

/**
 * Reads the markup that most pages have: a cover, a heading, and lists of rows that say `Artist – Title (3:51)`, with
 * picks as `<mark>`. Undefined where there is anything more: `readLight` reads that, and this as well, to the same
 * result. It is six times as large and loads when it is needed.
 */
export function readPlain(nodes: Iterable<ChildNode>, shows: RegExp): LightReading | undefined {
  if (!shows.test('tracks')) return undefined;
  const used = new Map<ChildNode, readonly Said[]>();
  const review: { title?: string; cover?: Cover; tracks?: Track[] } = {};
  const rows: Row[] = [];
  let level: number | undefined;
  let cover: ChildNode | undefined;
  for (const node of nodes) {
    if (isText(node) ? !node.data.trim() : !isElement(node)) continue;
    if (!isElement(node)) return undefined;
    const tag = node.localName;
    if (tag === 'img' && !cover && shows.test('cover')) {
      // what safeUrl lets through for certain
      const src = node.getAttribute('src') ?? '';
      if (node.matches('.emoji,.wp-smiley') || !/^(https?:\/\/[a-z]|\/?\w)[\w./%?&=+,~-]{0,999}$/i.test(src))
        return undefined;
      review.cover = pictureOf(node as HTMLImageElement, src);
      cover = node;
    } else if (/^h[1-6]$/.test(tag)) {
      const title = wordsIn(node);
      if (!title || HEADS_TRACKS.test(title)) return undefined;
      level ??= +tag.charAt(1);
      if (review.title !== undefined || !shows.test('title')) continue;
      review.title = title;
      used.set(node, [{ path: 'title', value: title }]);
    } else if (/^[ou]l$/.test(tag) && isBare(node)) {
      const found = readList(node);
      if (!found) return undefined;
      rows.push(...found);
      used.set(node, [{ path: 'tracks', value: found }]);
    } else return undefined;
  }
  const isDivided = !!rows[0]?.parts[1];
  if (rows.some(({ parts }) => !!parts[1] !== isDivided)) return undefined;
  // the side that repeats itself is the artist, else the first
  const column = (i: number): number => distinct(rows.map(({ parts }) => parts[i]));
  const isTitleFirst = isDivided && column(1) < column(0);
  if (rows[0])
    review.tracks = rows.map(({ parts: [first = '', second], more }) => {
      const [title, artist] = isTitleFirst || !second ? [first, second] : [second, first];
      return { title, ...(artist && { artist }), ...more };
    });
  return { review, used, cover, ...(level && { level }), problems: [] };
}
