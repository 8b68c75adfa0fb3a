import type { Review, ReviewComments } from '../model/review.js';
import { cleanText } from '../model/rich-text/clean-text.js';
import { safeUrl } from '../model/safe-url.js';

type Value = string | number | boolean | undefined | readonly Value[] | { readonly [name: string]: Value };

// What JSON lets stand in a string and YAML does not.
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
const code = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const quoted = (text: string): string => JSON.stringify(cleanText(text)).replace(UNPRINTABLE, code);

/** A name that no YAML takes for anything but a name; others stand in quotes. */
const PLAIN = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z]\w{0,99}$/i;
const nameOf = (name: string): string => (PLAIN.test(name) ? name : quoted(name));

const scalar = (value: string | number | boolean): string =>
  // Older YAML knows no exponent without a point before it.
  typeof value === 'string' ? quoted(value) : String(value).replace(/^(-?\d+)e/, '$1.0e');

const isScalar = (value: Value): value is string | number | boolean =>
  /^(?:string|number|boolean)$/.test(typeof value);
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const yaml = (value: Value, pad = ''): string[] => {
  if (isList(value)) {
    return value.flatMap((item) => {
      if (isScalar(item)) return `${pad}- ${scalar(item)}`;
      const [first, ...more] = yaml(item, `${pad}  `);
      return first === undefined ? [] : [`${pad}- ${first.trimStart()}`, ...more];
    });
  }
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => {
    if (isScalar(item)) return `${pad}${nameOf(name)}: ${scalar(item)}`;
    const lines = yaml(item, `${pad}  `);
    return lines.length ? [`${pad}${nameOf(name)}:`, ...lines] : [];
  });
};

const address = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : safeUrl(url, '', true);

/** Things with an address, those of them that have a safe one. */
const at = <T extends { readonly url: string }>(some: readonly T[] | undefined): T[] | undefined =>
  some?.flatMap((one) => {
    const url = address(one.url);
    return url === undefined ? [] : { ...one, url };
  });

const commentsData = ({ items, sources, ...more }: ReviewComments): Value => ({
  ...more,
  items: items?.map(({ parentId, author, url, ...item }) => ({
    ...item,
    parentId: parentId ?? undefined,
    author: author && { ...author, url: address(author.url), avatar: address(author.avatar) },
    url: address(url),
  })),
  sources: sources?.map((source) => ({ ...source, url: address(source.url) })),
});

/** The address of the data's schema: with it, a reader of front matter knows what the names mean. */
const SCHEMA = 'https://sleeve-notes.example/schema/review-1.json';

/**
 * All of a review but its body as front matter, under the names of the review data: a subset of YAML that every reader of
 * it knows, with strings as JSON writes them, numbers, lists and maps. Templates of a site can use it, and an importer
 * reads the same review from it.
 */
export const frontMatter = (review: Review): string => {
  const { title, headline, work, artist, released, label, catalog, genres, lang, cover, author } = review;
  const { published, ratings, editions, discs, statedLength, series, ids, verdict, captions } = review;
  const { tracks = [], moments = [], links = [], comments } = review;
  const post = (one: { readonly title: string; readonly url?: string | undefined } | undefined) =>
    one && { title: one.title, url: address(one.url) };
  const lines = yaml({
    ...{ title, headline, work, artist, released, label, catalog, genres, lang },
    cover: cover && { ...cover, src: address(cover.src) },
    url: address(review.url),
    author: author && { name: author.name, url: address(author.url) },
    ...{ published, ratings, editions, discs, statedLength },
    series: series && { ...series, previous: post(series.previous), next: post(series.next) },
    ids,
    verdict,
    tracks: tracks.map((track) => ({ ...track, media: at(track.media) })),
    captions,
    moments: moments.map((moment) => ({
      ...moment,
      url: address(moment.url) ?? '',
      alternates: moment.alternates?.flatMap((url) => address(url) ?? []),
    })),
    links: at(links),
    comments: comments && commentsData(comments),
    $schema: SCHEMA,
  });
  return ['---', ...lines, '---'].join('\n');
};
