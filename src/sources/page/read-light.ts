import { put } from '../../model/put.js';
import type { ReviewDraft } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import { parseSideHeading } from '../../model/side.js';
import type { LightReading, Said } from './light-reading.js';
import { holdsRich, isRich, isSilent, textOf } from './node-words.js';
import { readRows, type RowEntry } from './read-rows.js';
import { pictureOf } from './picture.js';
import { rowsToTracks } from './rows-to-tracks.js';
import { fold, isElement, isHtml, isText } from './text.js';
import type { Vocabulary } from './vocabulary.js';

/** A reading under way. */
export interface Reader extends LightReading {
  readonly vocabulary: Vocabulary;
  titled: boolean;
}

const blank = /^[\s·•|,;:/–—-]*$/;
const containers =
  'p,div,section,article,header,footer,span,cite,em,strong,b,i,small,figure,figcaption,time,dl,dt,dd,address,main,center,font';

/** Rows, a heading or a caption as something that a node says. */
export const rowsSaid = (...rows: RowEntry[]): Said[] => [{ path: 'tracks', value: rows }];

/** Reads one node: the fields it says, or undefined when it says anything else as well. */
export function readNode(node: Node, reader: Reader): Said[] | undefined {
  if (isText(node)) return blank.test(node.data) ? [] : undefined;
  if (!isHtml(node)) return isElement(node) ? undefined : [];
  if (isSilent(node) || /^[bh]r$/.test(node.localName)) return [];
  if (node.localName === 'img') return readPicture(node as HTMLImageElement, reader);
  if (isRich(node)) return undefined;
  const marked = reader.vocabulary.inReview(node, reader);
  if (marked !== null) return marked || undefined;
  const tag = node.localName;
  if (tag === 'ol' || tag === 'ul') {
    const rows = readRows(node, reader.vocabulary);
    return rows && rowsSaid(...rows);
  }
  const text = fold(textOf(node));
  const isHeading = /^h\d$/.test(tag);
  const isLine = (isHeading || /^(p|div)$/.test(tag)) && text.length < 80;
  if (isLine && parseSideHeading(text)) {
    if (holdsRich(node) || node.querySelector('a')) return undefined;
    return rowsSaid({ kind: 'heading', text });
  }
  if (!isHeading) return node.matches(containers) ? readAll(node, reader) : undefined;
  if (!text) return [];
  const level = Number(tag[1]);
  if (reader.titled || holdsRich(node)) {
    reader.level ??= level;
    return undefined;
  }
  reader.titled = true;
  reader.level = level;
  return [
    { path: 'title', value: text },
    ...(node.lang ? [{ path: 'lang', value: node.lang, aside: true }] : []),
  ];
}

/** What all that is inside a node says. */
export function readAll(node: Node, reader: Reader): Said[] | undefined {
  const said: Said[] = [];
  for (const child of node.childNodes) {
    const found = readNode(child, reader);
    if (!found) return undefined;
    said.push(...found);
  }
  return said;
}

function readPicture(image: HTMLImageElement, reader: Reader): Said[] | undefined {
  const src = image.getAttribute('src') ?? '';
  if (reader.review.cover || !safeUrl(src) || !isRich(image)) return undefined;
  const value = pictureOf(image, src);
  put(reader.review, 'cover', value);
  return [{ path: 'cover', value }];
}

/** The author's own cover: the first picture, alone or in a wrapper of its own, with its caption in a figure. */
function readCover(node: ChildNode, reader: Reader): boolean {
  if (!isHtml(node) || !node.matches('img,p,a,div,span,figure') || node.querySelector('ol,ul')) return false;
  const images = node.localName === 'img' ? [node as HTMLImageElement] : [...node.querySelectorAll('img')];
  const words =
    node.localName !== 'img' &&
    node.localName !== 'figure' &&
    fold(textOf(node)) !== fold(images[0]?.alt ?? '');
  return !!images[0] && !images[1] && !words && !!readPicture(images[0], reader);
}

/**
 * Reads the plain markup of a review: nothing is changed, moved or requested. A node that says anything else than the
 * fields in `shows` is not used: shown by the page, and its fields by the element, they would stand twice.
 */
export function readLight(nodes: Iterable<ChildNode>, shows: RegExp, vocabulary: Vocabulary): LightReading {
  const used = new Map<ChildNode, Said[]>();
  // the first heading is a title only for an element that shows one
  const reader: Reader = { review: {}, used, problems: [], vocabulary, titled: !shows.test('title') };
  const rows: RowEntry[] = [];
  const once = new Set<string>();
  const isNew = ({ path, index, aside }: Said): boolean =>
    !!aside ||
    path === 'tracks' ||
    (path.endsWith(']') && index === undefined) ||
    (once.size < once.add(path + (index ?? 0)).size && !isTaken(path, index));
  const isTaken = (path: string, index?: number): boolean => {
    const found: unknown = reader.review[path.slice(0, -2) as keyof ReviewDraft];
    return path.endsWith(']') && Array.isArray(found) && found[index ?? 0] !== undefined;
  };
  const isShown = ({ path, aside }: Said): boolean => !!aside || shows.test(path.replace(/[.[].*/, ''));
  for (const node of nodes) {
    if (shows.test('cover') && !reader.review.cover && readCover(node, reader)) {
      reader.cover = node;
      continue;
    }
    const { titled } = reader;
    const { cover } = reader.review;
    const said = readNode(node, reader);
    const isWhole = said?.every(isNew); // what it says in part, or again, is not said by the element
    if (!isWhole) reader.titled = titled;
    if (!isWhole || !said?.every(isShown)) {
      Object.assign(reader.review, { cover });
      continue;
    }
    if (!said.length) continue;
    used.set(node, said);
    for (const { path, value, index } of said) {
      if (path === 'tracks') rows.push(...(value as RowEntry[]));
      else put(reader.review, path, value, index);
    }
  }
  Object.assign(reader.review, { discs: undefined }, rowsToTracks(rows, reader.review));
  for (const [name, found] of Object.entries(reader.review)) {
    // a position may have been left out
    if (Array.isArray(found)) put(reader.review, name, Object.values(found));
  }
  return reader;
}
