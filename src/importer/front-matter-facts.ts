import { fold } from '../sources/page/text.js';
import { parseCredit } from '../model/artist-credit.js';
import { isDay } from '../model/is-day.js';
import { DATE, SHORT } from '../model/leaf-rules.js';
import { parseRating } from '../model/rating.js';
import type { Rating, Review } from '../model/review.js';
import { dayOf } from './text-comments.js';
import { en } from './vocabulary/en.js';
import { safeUrl } from '../model/safe-url.js';

type Data = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The value of the first name that the data has, whatever its capitals. */
function valueOf(data: Data, ...names: readonly string[]): unknown {
  for (const name of names) {
    const key = Object.keys(data).find((one) => one.toLowerCase() === name);
    if (key !== undefined && data[key] !== null && data[key] !== '') return data[key];
  }
  return undefined;
}

/** A value in words: of a list the first, of a map its name. */
function wordsOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const text = isMap(one) ? valueOf(one, 'name', 'title') : one;
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  return fold(String(text)).slice(0, SHORT) || undefined;
}

/** A day as static sites write it, `2024-03-01 10:00:00 +0100`, as ISO 8601. */
function dateOf(value: unknown): string | undefined {
  // a date of TOML is one, and says when it prints itself
  const text = value instanceof Date ? value.toISOString() : wordsOf(value);
  const [, day, time, zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?/i.exec(text ?? '') ?? [];
  if (!day || !isDay(day)) return text && dayOf(text, en);
  const whole = time ? `${day}T${time}${zone.toUpperCase().replace(/^(.\d\d):?(\d\d)$/, '$1:$2')}` : day;
  return DATE.test(whole) ? whole : day;
} // prettier-ignore

function ratingOf(data: Data): Rating | undefined {
  const value = valueOf(data, 'rating', 'score', 'stars', 'grade');
  const number = isMap(value) ? valueOf(value, 'value', 'score', 'rating') : value;
  const rating = parseRating(wordsOf(number) ?? '');
  const best = Number((isMap(value) && valueOf(value, 'best', 'max', 'out_of')) || Number.NaN);
  if (!rating || typeof rating.value !== 'number') return rating;
  return { ...rating, ...(best >= rating.value && { best }) };
}

function coverOf(data: Data): Review['cover'] {
  const value = valueOf(data, 'cover', 'image', 'album_art', 'artwork', 'hero', 'heroimage', 'featured_image', 'thumbnail');
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const at = isMap(one) ? wordsOf(valueOf(one, 'image', 'src', 'url', 'path')) : wordsOf(one);
  const src = at && safeUrl(at);
  const alt = isMap(one) ? wordsOf(valueOf(one, 'alt')) : wordsOf(valueOf(data, 'cover_alt', 'image_alt'));
  return src ? { src, ...(alt && { alt }) } : undefined;
} // prettier-ignore

/** What the front matter of a static site says of a post; `headline` is its title. */
export function frontMatterFacts(data: Data): Partial<Review> {
  const name = wordsOf(valueOf(data, 'author', 'authors'));
  const artist = wordsOf(valueOf(data, 'artist', 'artists', 'band'));
  const address = wordsOf(valueOf(data, 'canonical_url', 'canonicalurl', 'url', 'permalink'));
  // a pattern of the site is no address
  const url = address && !/\/:|\{/.test(address) ? safeUrl(address) : undefined;
  const series = wordsOf(valueOf(data, 'series'));
  const released = dateOf(valueOf(data, 'released', 'release_date')) ?? /^[12]\d{3}$/.exec(wordsOf(valueOf(data, 'released')) ?? '')?.[0];
  const all: { [Name in keyof Review]?: Review[Name] | undefined } = {
    headline: wordsOf(valueOf(data, 'title')),
    title: wordsOf(valueOf(data, 'album', 'album_title')),
    author: name === undefined ? undefined : { name },
    published: dateOf(valueOf(data, 'date', 'pubdate', 'publishdate', 'published')),
    url,
    artist: artist && parseCredit(artist),
    label: wordsOf(valueOf(data, 'label', 'record_label')),
    catalog: wordsOf(valueOf(data, 'catalog', 'catalogue')),
    released,
    cover: coverOf(data),
    ratings: [ratingOf(data)].filter((rating) => rating !== undefined),
    series: series === undefined ? undefined : { title: series },
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value[0])),
  );
} // prettier-ignore
