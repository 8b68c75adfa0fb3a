// What has to come out, from nothing but the rows of the database.
import { JSDOM } from 'jsdom';

const BLOCK = /^(p|div|ul|ol|li|dl|dt|dd|pre|blockquote|h[1-6]|table|tr|th|td|br)$/;

const said = (node) => {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1 && node.nodeType !== 11) return '';
  if (/^(script|style)$/.test(node.localName)) return '';
  if (node.localName === 'img') return node.getAttribute('alt') ?? '';
  const inside = [...node.childNodes].map(said).join('');
  return BLOCK.test(node.localName ?? '') ? ` ${inside} ` : inside;
};

/** The words that a browser shows of HTML, with one space between them. */
export const wordsOf = (html) => said(JSDOM.fragment(html)).replace(/\s+/g, ' ').trim();

/** Where its links lead from a page, those that a reader may follow. */
export const linksIn = (html, page) =>
  [...JSDOM.fragment(html).querySelectorAll('a[href]')]
    .map((link) => new URL(link.getAttribute('href'), page).href)
    .filter((href) => /^(https?|mailto):/.test(href));

const ISO = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/;
const zeroDate = '0000-00-00 00:00:00';
const iso = (text) => new Date(text.replace(ISO, '$1T$2Z')).toISOString();

/** When a comment was made as far as the REST API lets one know: a row without UTC has only the blog's own clock. */
export const timeOf = ({ gmt, local }) => iso(gmt === zeroDate ? local : gmt);
export const hasZone = ({ gmt }) => gmt !== zeroDate;

/** The rows that a guest may have from the REST API. */
export const forGuests = (rows) => rows.filter(({ state, type }) => state === '1' && type === 'comment');

/** Rows by what they answer, each list in its order. */
const grouped = (rows, order, parentOf) => {
  const groups = new Map();
  for (const row of [...rows].sort(order)) {
    const parent = parentOf(row);
    groups.set(parent, [...(groups.get(parent) ?? []), row]);
  }
  return groups;
};

/** The thread that a reader should get of these rows: `[id, level]` in the order of reading. */
export function threadOf(rows) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const order = (a, b) => Date.parse(timeOf(a)) - Date.parse(timeOf(b)) || a.id - b.id;
  const parents = new Map();
  for (const row of rows) {
    const ring = [];
    let at = row;
    do {
      ring.push(at);
      at = byId.get(at.parent);
    } while (at && !ring.includes(at));
    // the oldest of a ring answers the post
    const isFirst = at === row && [...ring].sort(order)[0] === row;
    parents.set(row.id, byId.has(row.parent) && !isFirst ? row.parent : '');
  }
  const groups = grouped(rows, order, ({ id }) => parents.get(id));
  const walk = (parent, level) =>
    (groups.get(parent) ?? []).flatMap(({ id }) => [[id, level], ...walk(id, level + 1)]);
  return walk('', 0);
}

/**
 * What a theme shows of these rows: `{ row, parent, level }` in the order of its page. Only what hangs on an approved
 * root is there, and nothing is deeper than the blog's setting.
 */
export function shownOf(rows, depth) {
  const order = (a, b) => (a.gmt < b.gmt ? -1 : a.gmt > b.gmt ? 1 : a.id - b.id);
  const approved = rows.filter(({ state }) => state === '1');
  const groups = grouped(approved, order, ({ parent }) => parent);
  const walk = (of, line) =>
    (groups.get(of) ?? []).flatMap((row) => {
      const above = line.slice(0, depth - 1);
      return [
        { row, parent: above.at(-1) ?? null, level: above.length },
        ...walk(row.id, [...above, row.id]),
      ];
    });
  return walk('0', []);
}
