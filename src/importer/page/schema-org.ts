import { fold } from '../../sources/page/text.js';
import { parseCredit } from '../../model/artist-credit.js';
import { formatDuration } from '../../model/clock.js';
import { parseDuration } from '../../model/duration.js';
import { ITEMS, LONG, SHORT } from '../../model/leaf-rules.js';
import type { ArtistCredit, Author, Rating, Review, Track, Work } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import { isoDate } from './page-facts.js';
import { microdata, type Thing } from './microdata.js';
import type { PageDocument } from './page-tree.js';

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).map((type) => String(type).replace(/^https?:\/\/schema\.org\//, ''));
const isA = (value: unknown, type: RegExp): value is Thing =>
  isThing(value) && typesOf(value).some((one) => type.test(one));

/** A text in one line, or the name of a thing. */
function wordsOf(value: unknown, longest = SHORT): string | undefined {
  const [first] = listOf(value);
  const text = isThing(first) ? first['name'] : first;
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  return fold(String(text)).slice(0, longest) || undefined;
} // prettier-ignore

const ALBUM = /^(?:MusicAlbum|MusicRelease|SoundtrackAlbum)$/;
const REVIEW = /Review$/;
const POST = /^(?:BlogPosting|Article|NewsArticle|Report)$/;
const WORKS: readonly (readonly [NonNullable<Work['type']>, RegExp])[] = [
  ['film', /^Movie$/],
  ['series', /^TVSeries$/],
  ['game', /^VideoGame$/],
  ['stage', /^(?:Play|TheaterEvent|CreativeWork)$/],
];

/** Objects inside one another are looked through so deep. */
const DEPTH = 6;

/** The things in a page's JSON-LD, wherever they stand. */
function thingsIn(page: PageDocument): Thing[] {
  const found: Thing[] = [];
  const walk = (value: unknown, depth: number): void => {
    for (const one of listOf(value)) {
      if (!isThing(one) || depth > DEPTH || found.length > ITEMS) continue;
      found.push(one);
      walk(one['@graph'], depth + 1);
      walk(one['mainEntity'], depth + 1);
      walk(one['review'], depth + 1);
    }
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      walk(JSON.parse(script.textContent), 0);
    } catch {
      // a script that is no JSON says nothing
    }
  }
  for (const thing of microdata(page)) walk(thing, 0);
  return found;
}

function creditOf(thing: Thing): ArtistCredit | undefined {
  const whole = wordsOf(thing['creditText']);
  const names = listOf(thing['byArtist']).flatMap((one) => wordsOf(one) ?? []);
  const text = whole ?? names.join(', ');
  return text ? parseCredit(text.slice(0, SHORT)) : undefined;
}

function lengthOf(value: unknown): string | undefined {
  const seconds = typeof value === 'string' ? parseDuration(value) : undefined;
  return seconds === undefined || seconds >= 360_000 ? undefined : formatDuration(seconds);
}

function tracksOf(value: unknown): Track[] {
  const items = listOf(value).flatMap((one) => (isThing(one) && 'itemListElement' in one ? listOf(one['itemListElement']) : [one]));
  return items.slice(0, ITEMS).flatMap((one): Track | [] => {
    const item = isThing(one) && 'item' in one ? one['item'] : one;
    const title = wordsOf(item);
    if (!title) return [];
    const thing = isThing(item) ? item : {};
    const [artist, length] = [creditOf(thing), lengthOf(thing['duration'])];
    const composers = listOf(thing['composer']).flatMap((who) => wordsOf(who) ?? []);
    return {
      title,
      ...(artist && { artist }),
      ...(length && { length }),
      ...(composers[0] && { composers }),
    };
  });
} // prettier-ignore

function ratingOf(value: unknown): Rating | undefined {
  const [rating] = listOf(value);
  if (!isThing(rating)) return undefined;
  const [given, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((name) => {
    const words = wordsOf(rating[name])?.replace(',', '.');
    const number = words === undefined || words === '' ? Number.NaN : Number(words);
    return Number.isFinite(number) && number >= 0 ? number : undefined;
  });
  if (given === undefined) return undefined;
  const most = best ?? 5;
  if (given > most) return { value: given };
  return { value: given, best: most, ...(worst !== undefined && worst < most && worst <= given && { worst }) };
} // prettier-ignore

function personOf(value: unknown): Author | undefined {
  const [one] = listOf(value);
  const name = wordsOf(one);
  const url = isThing(one) && typeof one['url'] === 'string' ? safeUrl(one['url']) : undefined;
  return name ? { name, ...(url && { url }) } : undefined;
}

function workOf(value: unknown): Work | undefined {
  for (const one of listOf(value)) {
    const title = wordsOf(one);
    const type = isThing(one) ? WORKS.find(([, pattern]) => isA(one, pattern))?.[0] : undefined;
    const year = isThing(one) ? Number(/^\d{4}/.exec(wordsOf(one['datePublished']) ?? '')?.[0]) : 0;
    if (title && type) return { type, title, ...(year && { year }) };
  }
  return undefined;
}

/** What an album says of itself. */
function albumFacts(album: Thing): Partial<Review> {
  const [release] = listOf(album['albumRelease']);
  const more = isThing(release) ? release : {};
  const title = wordsOf(album['name']);
  const artist = creditOf(album);
  const released = isoDate(wordsOf(album['datePublished']));
  const label = wordsOf(more['recordLabel'] ?? album['recordLabel']);
  const catalog = wordsOf(more['catalogNumber'] ?? album['catalogNumber']);
  const genres = listOf(album['genre']).flatMap((genre) => wordsOf(genre) ?? []);
  const tracks = tracksOf(album['track'] ?? album['tracks']);
  const work = workOf(album['about']);
  const statedLength = lengthOf(more['duration']);
  return {
    ...(title && { title }),
    ...(artist && { artist }),
    ...(released && { released }),
    ...(label && { label }),
    ...(catalog && { catalog }),
    ...(genres[0] && { genres }),
    ...(tracks[0] && { tracks }),
    ...(work && { work }),
    ...(statedLength && { statedLength }),
  };
} // prettier-ignore

const OTHER = /^(?:Recipe|HowTo|Product|Event|JobPosting)$/;

/** What the data of a page says. */
export interface SchemaFacts {
  readonly facts: Partial<Review>;
  /** The page is about something else than music. */
  readonly isOther: boolean;
}

/** What the data of a page, JSON-LD or microdata, says of an album, of a review of one and of the post. */
export function schemaFacts(page: PageDocument): SchemaFacts {
  const things = thingsIn(page);
  const isOfAlbum = (thing: Thing): boolean => isA(listOf(thing['itemReviewed'])[0], ALBUM);
  const review = things.find((thing) => isA(thing, REVIEW) && isOfAlbum(thing));
  const album = review ? listOf(review['itemReviewed'])[0] : things.find((thing) => isA(thing, ALBUM));
  const post = review ?? things.find((thing) => isA(thing, POST));
  const rating = ratingOf(review?.['reviewRating']);
  const headline = wordsOf(post?.['headline'] ?? (review ? review['name'] : undefined));
  const author = personOf(post?.['author']);
  const published = isoDate(wordsOf(post?.['datePublished']));
  const verdict = review && wordsOf(review['abstract'], LONG);
  const isOther = !review && !isThing(album) && things.some((thing) => isA(thing, OTHER));
  const facts = {
    ...(isThing(album) && albumFacts(album)),
    ...(headline && { headline }),
    ...(author && { author }),
    ...(published && { published }),
    ...(rating && { ratings: [rating] }),
    ...(verdict && { verdict: { text: verdict } }),
  };
  return { facts, isOther };
} // prettier-ignore
