import { fieldNames, findField, reviewFields, trackFields } from '../../model/marked-fields.js';
import { problem } from '../../model/problem.js';
import { put } from '../../model/put.js';
import { parseSideHeading } from '../../model/side.js';
import { splitLine } from '../../model/track-lines.js';
import { covers } from '../../model/words.js';
import { holdsRich, textOf } from './node-words.js';
import { parseField } from './parse-field.js';
import { addressOf, readField } from './read-field.js';
import type { Said } from './light-reading.js';
import { readAll, rowsSaid, type Reader } from './read-light.js';
import { addPick, type Row, type RowEntry } from './read-rows.js';
import { fold } from './text.js';

/**
 * What an author marked: `data-field`, `data-NAME` on rows, links. For markup that says nothing of the kind `inRow` answers undefined and `inReview` null; false means that the page must show it itself.
 */
export interface Vocabulary {
  /** Reads the attributes of a row's own item. */
  onRow(item: HTMLElement, row: Row): void;
  inRow(element: HTMLElement, row: Row): boolean | undefined;
  inReview(element: HTMLElement, reader: Reader): Said[] | false | null;
  /** True when a row's fields say all the words of a text. */
  says(given: unknown, text: string): boolean;
}

/** A side, disc or caption that stands as an item of its own. */
function special(name: string, row: Row): boolean {
  if (/^(side|disc)$/.test(name)) row.kind = 'heading';
  else if (/^captions?$/.test(name)) row.kind = 'caption';
  return !!row.kind;
}

function onRow(item: HTMLElement, row: Row): void {
  const { dataset, lang } = item;
  special(dataset['field'] ?? '', row);
  for (const field of trackFields) {
    const name = field.names?.[0] ?? field.path;
    const text = dataset[name];
    if (text === undefined) continue;
    // a value of the wrong kind is left out: the row's words still say it
    const value =
      name === 'pick' ? { kind: text || 'favourite' }
      : name === 'url' ? { url: text }
      : name === 'alias' ? { title: text }
      : parseField(field, text); // prettier-ignore
    if (value !== undefined) put(row.given, field.path, value);
  }
  if (lang) row.given['lang'] = lang;
}

function inRow(element: HTMLElement, row: Row): boolean | undefined {
  const { field: name, pick, note } = element.dataset;
  if ((name || pick !== undefined) && holdsRich(element)) return false;
  if (pick !== undefined || /^picks?(\[\d*\])?$/.test(name ?? '')) {
    addPick(row, element, pick, note);
    return true;
  }
  if (element.matches('a:not([href^="#"])')) {
    const url = addressOf(element);
    // a paid link carries its mark: the row as the page has it
    if (!url || row.given['media'] || element.matches('[rel~=sponsored]')) return false;
    put(row.given, 'media[]', { url });
  }
  if (!name) return undefined;
  // "Side A" is a heading where nothing else stands in the item
  if (fold(textOf(element.closest('li') ?? element)) === fold(textOf(element)) && special(name, row))
    return undefined;
  const found = findField(trackFields, name);
  // the words of a link are the row's own
  if (found?.field.kind === 'link') return addressOf(element) ? undefined : false;
  const value = found && readField(found.field, element);
  if (!found || value === undefined) return false;
  const { path } = found.field;
  if (!path.endsWith(']') && path in row.given && !covers(row.given[path], value)) return false; // one would be lost
  put(row.given, path, value, found.index);
  if (name === 'title' && element.lang) row.given['lang'] = element.lang;
  return true;
}

/** Rows typed as lines of one block, `<br>` between them. */
function readLines(block: HTMLElement): RowEntry[] {
  return textOf(block, '\n')
    .split('\n')
    .map(fold)
    .filter(Boolean)
    .flatMap(splitLine)
    .map((text) => ({ text, ...(parseSideHeading(text) ? { kind: 'heading' } : { given: {} }) }));
}

const links = (element: HTMLElement): HTMLElement[] =>
  element.matches('a[href]') ? [element] : [...element.querySelectorAll<HTMLElement>('a[href]')];

/** A title or headline, with the address that it links to; false when a link would be lost. */
function linked(element: HTMLElement, said: readonly Said[]): Said[] | false {
  const [first, second] = links(element);
  const url = first && addressOf(first);
  if (second || (first && !url)) return false;
  return [...said, ...(url ? [{ path: 'url', value: url, aside: true }] : [])];
}

function inReview(element: HTMLElement, reader: Reader): Said[] | false | null {
  const { field: name, id } = element.dataset;
  if (!name) return unnamed(element, reader);
  if (/^[ou]l$/.test(element.localName) && name === 'tracks') return null;
  const found = findField(reviewFields, name);
  if (!found) {
    reader.problems.push(problem('unknown-field', 'data-field', name, fieldNames(reviewFields)));
    return false;
  }
  if (holdsRich(element)) return false;
  const { field, index } = found;
  const { path, kind } = field;
  const text = fold(textOf(element));
  if (kind === 'rows') return rowsSaid(...readLines(element));
  if (path === 'captions[]') return rowsSaid({ kind: 'caption', text });
  const value = readField(field, element);
  if (value === undefined) {
    if (text) reader.problems.push(problem('not-allowed', path, text, field.allowed?.join(', ') ?? kind));
    return false;
  }
  if (path === 'title') reader.titled = true;
  if (kind === 'url') {
    put(reader.review, path, value);
    return text ? false : []; // its own words stay on the page
  }
  const said: Said[] = [{ path, value, index }];
  if (path === 'editions[].title')
    said.push({ path: 'editions[].id', value: id ?? text, index, aside: true });
  if (path === 'title' || path === 'headline') return linked(element, said);
  return kind === 'link' || kind === 'person' || !links(element)[0] ? said : false;
}

/** Markup that speaks without `data-field`: links to neighbouring posts, a heading that is a link, a list of links. */
function unnamed(element: HTMLElement, reader: Reader): Said[] | false | null {
  const tag = element.localName;
  if (tag === 'a') {
    if (holdsRich(element)) return false;
    const field = reviewFields.find((f) => f.selector?.startsWith('a') && element.matches(f.selector));
    const value = field && readField(field, element);
    return field && value ? [{ path: field.path, value }] : false;
  }
  if (/^h\d$/.test(tag)) {
    if (element.querySelector('[data-field]')) return readAll(element, reader) ?? false;
    if (reader.titled || !links(element)[0] || holdsRich(element)) return null;
    reader.titled = true;
    reader.level = Number(tag[1]);
    return linked(element, [{ path: 'title', value: fold(textOf(element)) }]);
  }
  const items = /^[ou]l$/.test(tag) ? [...element.children] : [];
  if (!items[0] || !items.every((li) => li.querySelector(':scope>[data-field],:scope>a[rel]'))) return null;
  const problems = reader.problems.length;
  const said = items.map((item) => readAll(item, reader));
  if (!said.includes(undefined)) return said.flatMap((found) => found ?? []);
  reader.problems.length = problems; // these were fields of a row, not of the review
  return null;
}

export const vocabulary: Vocabulary = { onRow, inRow, inReview, says: covers };
