// What was found in a page, against what an attentive reader finds in it.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import fc from 'fast-check';
import * as v from 'valibot';
import type { ImportResult } from '../../../src/importer/ledger.js';
import { creditText } from '../../../src/model/credit-text.js';
import type { Review } from '../../../src/model/review.js';
import { reviewSchema } from '../../../src/model/schema.js';
import type { Expected } from './pages-shape.js';

/** The reviews of a result, each of them valid; none where a sentence says that there is none. */
export function reviewsOf(found: ImportResult, input: string): readonly Review[] {
  if ('error' in found) {
    assert.match(found.error, /^[A-Z].*\.$/s);
    return [];
  }
  const reviews = 'reviews' in found ? found.reviews : [found.review];
  assert.ok(reviews.length > 0, 'no review and no error');
  for (const review of reviews)
    assert.ok(v.is(reviewSchema, review), JSON.stringify(v.safeParse(reviewSchema, review).issues));
  for (const { from } of found.ledger)
    if (from) assert.ok(from[0] >= 0 && from[0] <= from[1] && from[1] <= input.length, JSON.stringify(from));
  return reviews;
}

/** `Artist | Title`, or the title alone. */
export const trackNames = ({ tracks = [] }: Review): string[] =>
  tracks.map(({ artist, title }) => (artist ? `${creditText(artist)} | ${title}` : title));

/** The address of a clip, without regard to which of the site's own pages it names; a frame stays a frame. */
const clip = (url: string): string =>
  url
    .replace(/^https?:\/\/youtu\.be\/([\w-]+).*/, 'https://www.youtube.com/watch?v=$1')
    .replace(/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*/, 'https://vimeo.com/$1');

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Who wrote each comment that readers see, and whom it answers. */
function commenters({ comments }: Review): string[] {
  const items = comments?.items ?? [];
  const names = new Map(items.map(({ id, author }) => [id, author?.name ?? '']));
  return items
    .filter(({ kind = 'comment', state = 'visible' }) => kind === 'comment' && state === 'visible')
    .map(({ author, parentId }) => `${author?.name ?? ''}${parentId ? ` < ${names.get(parentId)}` : ''}`)
    .sort();
}

/** The fields of a review in the words of the expectations. */
function inWords(review: Review): Record<string, unknown> {
  const { tracks = [], series, comments, links = [], moments = [] } = review;
  const shops = links.filter(({ kind }) => kind === 'listen' || kind === 'buy');
  return {
    title: review.title,
    headline: review.headline ?? review.title,
    series: series?.title,
    position: series?.position,
    total: series?.total,
    work: review.work?.type ?? null,
    author: review.author?.name,
    published: review.published?.slice(0, 10),
    url: review.url,
    cover: review.cover?.src,
    tracks: trackNames(review),
    lengths: tracks.map(({ length = '' }) => length),
    composers: tracks.map(({ composers = [] }) => composers.join(', ')),
    sides: tracks.map(({ side = '' }) => side),
    discs: tracks.map(({ disc }) => disc),
    captions: review.captions?.length ?? 0,
    picks: tracks.flatMap(({ picks = [] }, i) => picks.map(({ kind }) => `${i} ${kind}`)),
    ratings: (review.ratings ?? []).map(
      ({ value, best }) => `${value}${best === undefined ? '' : `/${best}`}`,
    ),
    moments: moments.map(({ url, start }) => clip(url) + (start ? ` @${start}` : '')).sort(),
    links: shops.map(({ kind, url }) => `${kind} ${url}`).sort(),
    sponsored: links.flatMap(({ url, sponsored }) => (sponsored ? [url] : [])).sort(),
    names: commenters(review),
    commentDays: (comments?.items ?? []).map(({ createdAt = '' }) => createdAt.slice(0, 10)),
    commentTexts: (comments?.items ?? []).map(({ body }) => flat(body.value.replace(/<[^>]*>/g, ' ')).trim()),
    notes: tracks.map(({ note = '' }) => note),
    comments: comments && [comments.total ?? comments.items?.length, comments.items?.length],
  };
}

const unordered = new Set(['moments', 'links', 'sponsored', 'names']);

/** How a review differs from what was expected, a line each. */
export function differences(review: Review, page: Expected): string[] {
  const found = inWords(review);
  const lines: string[] = [];
  const compare = (name: string, actual: unknown, expected: unknown): void => {
    if (isDeepStrictEqual(actual, expected)) return;
    lines.push(`${name}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
  };
  for (const [name, expected] of Object.entries(page)) {
    if (name === 'comments' && page.comments) {
      const [total, count] = page.comments;
      const [actualTotal, actualCount] = (found['comments'] as number[] | undefined) ?? [];
      compare('comments.total', actualTotal, total);
      if (count !== null) compare('comments.items', actualCount, count);
    } else if (name in found)
      compare(name, found[name], unordered.has(name) ? (expected as readonly string[]).toSorted() : expected);
  }
  for (const side of ['next', 'previous'] as const)
    for (const [name, expected] of Object.entries(page[side] ?? {}))
      compare(`${side}.${name}`, review.series?.[side]?.[name as 'title' | 'url'], expected);
  const { tracks = [], links, moments } = review;
  const heard = JSON.stringify([links, moments, tracks.map(({ media }) => media)]);
  for (const words of page.heard ?? []) if (!heard.includes(words)) lines.push(`heard: no “${words}”`);
  const body = flat(review.body?.value ?? '');
  for (const words of page.body ?? []) if (!body.includes(words)) lines.push(`body: no “${words}”`);
  const all = flat(JSON.stringify(review));
  for (const words of page.present ?? []) if (!all.includes(words)) lines.push(`present: no “${words}”`);
  for (const words of page.absent ?? []) if (all.includes(words)) lines.push(`absent: “${words}”`);
  return lines;
}

/** Asserts all that is expected of a page, or of a post in Markdown. */
export function assertPage(found: ImportResult, page: Expected, input: string): void {
  const reviews = reviewsOf(found, input);
  if (page.canBeError && 'error' in found) return;
  assert.ok(!('error' in found), 'error' in found ? found.error : '');
  if (page.several) {
    const lines = reviews.flatMap((review) => differences(review, { absent: page.absent ?? [] }));
    for (const { title, tracks } of page.several) {
      const one = reviews.find((review) => review.title.includes(title));
      if (!one) lines.push(`several: no ${title} among ${reviews.map((review) => review.title).join('; ')}`);
      else if (
        !isDeepStrictEqual(
          one.tracks?.map((track) => track.title),
          tracks,
        )
      )
        lines.push(`several: ${title} has ${trackNames(one).join('; ')}`);
    }
    assert.deepEqual(lines, []);
    return;
  }
  const [review] = reviews;
  assert.ok(review);
  assert.ok(page.isFirstOfSeveral ?? reviews.length === 1, `${reviews.length} reviews`);
  assert.deepEqual(differences(review, page), []);
}

/** How many tracks were found, were expected, and are in both. */
export interface Counted {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
}

/** Counts the tracks of a page by credit and title. */
export function countTracks(found: ImportResult, page: Expected): Counted {
  const reviews = 'error' in found ? [] : 'reviews' in found ? found.reviews : [found.review];
  const wanted = page.several?.flatMap(({ tracks }) => tracks) ?? page.tracks ?? [];
  const left = [...wanted];
  const relevant = page.isFirstOfSeveral ? reviews.slice(0, 1) : reviews;
  const names = page.several
    ? relevant.flatMap(({ tracks = [] }) => tracks.map(({ title }) => title))
    : relevant.flatMap(trackNames);
  let right = 0;
  for (const name of names) {
    const at = left.indexOf(name);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { found: names.length, expected: wanted.length, right };
}

/** Precision and recall of the tracks of all pages, in one line. */
export function inOneLine(all: readonly Counted[]): string {
  const sum = (name: keyof Counted): number => all.reduce((total, one) => total + one[name], 0);
  const part = (of: number): string => (of === 0 ? 'none' : `${((100 * sum('right')) / of).toFixed(1)} %`);
  return `tracks of ${all.length}: ${sum('right')} right, precision ${part(sum('found'))} of ${sum('found')}, recall ${part(sum('expected'))} of ${sum('expected')}`;
}

/** Asserts what an importer is to reach over all pages: of what it takes for tracks, and of those that there are. */
export function assertShares(all: readonly Counted[]): void {
  const sum = (name: keyof Counted): number => all.reduce((total, one) => total + one[name], 0);
  assert.ok(sum('right') >= 0.98 * sum('found'), inOneLine(all));
  assert.ok(sum('right') >= 0.9 * sum('expected'), inOneLine(all));
}

/** A share of a text, from its beginning. */
export const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Cuts some pieces of so many characters at most out of a text. */
export const someCut = (longest: number): fc.Arbitrary<(text: string) => string> =>
  fc.array(fc.tuple(part, fc.integer({ min: 1, max: longest })), { minLength: 1, maxLength: 12 }).map(
    (pieces) => (text: string) =>
      pieces.reduce((left, [at, size]) => {
        const from = Math.floor(left.length * at);
        return left.slice(0, from) + left.slice(from + size);
      }, text),
  );

/** Words at random, with something between them. */
export const randomly = (word: fc.Arbitrary<string>, between: string): fc.Arbitrary<string> =>
  fc.array(word, { maxLength: 120 }).map((words) => words.join(between));

type Node = DefaultTreeAdapterTypes.Node;

/** All that a parser of HTML finds in a page that is words: texts, values of attributes, comments. */
function wordsOf(html: string): string {
  const parts: string[] = [];
  const apart: string[] = [];
  const open: Node[] = [parse(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) parts.push(node.value);
    if ('data' in node) apart.push(node.data);
    if ('attrs' in node) apart.push(...node.attrs.map(({ value }) => value));
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return `${parts.join('')}\n${apart.join('\n')}`;
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** True for two words of a text in one: a page that is cut has nothing between the elements that they stood in. */
const isGlued = (word: string, words: ReadonlySet<string>): boolean =>
  Array.from(word, (_, at) => at).some((at) => words.has(word.slice(0, at)) && words.has(word.slice(at)));

/** Asserts that each word of a title, a name or a credit stands in the input, or in another way to read it. */
export function assertNothingInvented(found: ImportResult, input: string, read = ''): void {
  const reviews = reviewsOf(found, input);
  const said = plain(`${wordsOf(input)}\n${input}\n${read}`);
  const words = new Set(said.match(/[\p{L}\p{N}\p{M}]+/gu));
  for (const review of reviews) {
    const names = [
      review.title,
      review.headline ?? '',
      review.series?.title ?? '',
      review.author?.name ?? '',
      ...trackNames(review),
      ...(review.tracks ?? []).flatMap(({ composers = [] }) => composers),
      ...(review.comments?.items ?? []).map(({ author }) => author?.name ?? ''),
    ];
    for (const name of names)
      for (const word of plain(name).split(/[^\p{L}\p{N}\p{M}]+/u))
        assert.ok(said.includes(word) || isGlued(word, words), `“${word}” of “${name}” is not in the input`);
  }
}
