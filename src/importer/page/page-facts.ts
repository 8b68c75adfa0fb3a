import { fold } from '../../sources/page/text.js';
import { DATE } from '../../model/leaf-rules.js';
import type { Author, Cover, SeriesPost } from '../../model/review.js';
import { isDay } from '../../model/is-day.js';
import { safeUrl } from '../../model/safe-url.js';
import type { Steps } from '../steps.js';
import { authorOf } from './author-of.js';
import { feedTail } from './feed-tail.js';
import { headlineOf, type PageHeadline } from './headline-of.js';
import { metaOf } from './meta-of.js';
import type { PageDocument, PageElement } from './page-tree.js';
import { POST } from './theme-names.js';
import { linesOf } from './words-of.js';

/** What a page says of its post, outside of the post's own words. */
export interface PageFacts {
  readonly headline: PageHeadline | undefined;
  /** A line that only names the post. */
  readonly tail: PageElement | undefined;
  readonly author: Author | undefined;
  /** ISO 8601. */
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly previous: SeriesPost | undefined;
  readonly next: SeriesPost | undefined;
}

const folded = (text: string | null | undefined): string => fold(text ?? '');

/** A day or a moment of ISO 8601 in a text. */
export const isoDate = (text: string | null | undefined): string | undefined => {
  const found = folded(text).replace(' ', 'T');
  const at = DATE.test(found) ? found : /^\d{4}-\d\d-\d\d/.exec(found)?.[0];
  return at && DATE.test(at) && isDay(at.slice(0, 10)) ? at : undefined;
};

/** The address of a page, as it says it itself. */
export const addressOf = (page: PageDocument): string | undefined =>
  [
    page.querySelector('head')?.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    metaOf(page, 'og:url'),
    page.querySelector('head')?.querySelector('base[href]')?.getAttribute('href'),
  ]
    .map((url) => (/^https?:/i.test(url ?? '') ? safeUrl(url ?? '') : undefined))
    .find(Boolean);

function publishedOf(page: PageDocument, place: PageElement): string | undefined {
  const times = place.querySelectorAll(
    'time.entry-date,time.published,.dt-published,abbr.published,[itemprop~="datePublished"],[property~="dc:date"][content],.wp-block-post-date time,time[datetime]',
  );
  const found = times
    .filter((one) => !one.closest('li.comment,.comment,.comments,aside,#comments,.updated:not(.published)'))
    .map((one) => isoDate(one.getAttribute('datetime') ?? one.getAttribute('content') ?? one.getAttribute('title')))
    .find(Boolean);
  return found ?? isoDate(metaOf(page, 'article:published_time', 'date', 'dc.date', 'dc.date.issued'));
} // prettier-ignore

/** What a theme writes over the title of a neighbour: which of the two it is, or an arrow. */
const WAY = '.meta-nav,.nav-subtitle,.post-navigation-link__label,[aria-hidden="true"]';

/** The post before or after, as the page links to it. */
function neighbourOf(page: PageDocument, rel: 'prev' | 'next'): SeriesPost | undefined {
  const links = page.querySelectorAll(
    `a[rel~="${rel}"],.nav-${rel === 'prev' ? 'previous' : 'next'} a,.post-navigation-link-${rel === 'prev' ? 'previous' : 'next'} a`,
  );
  for (const link of links) {
    if (link.closest('.comment-navigation,.comments-pagination,.pagination,.page-numbers,.comments')) continue;
    const named = link.querySelector('.post-title,.nav-title,.post-navigation-link__title') ?? link;
    const title = linesOf(named, (one) => one.matches(WAY)).join(' ').replace(
      /^(?:[«»←→‹›<>]|(?:previous|prev|next|older|newer)(?: post| article)?:?(?=\s)|\s)+|[\s«»←→‹›<>]+$/gi,
      '',
    );
    const url = safeUrl(link.getAttribute('href') ?? '', link.baseURI);
    if (title && url && !/^(?:previous|next|older|newer|prev)(?: posts?| page)?$/i.test(title)) return { title, url };
  }
  return undefined;
} // prettier-ignore

/** Reads what a page says of its post: headline, author, day, address, language, the posts beside it. In steps. */
export function* pageFacts(page: PageDocument, root: PageElement): Steps<PageFacts> {
  const place = root.closest(POST) ?? root;
  const lang = (root.closest('[lang]') ?? page.querySelector('html[lang]'))?.lang;
  const tail = feedTail(root);
  const headline = headlineOf(page, root, tail?.title);
  yield;
  const author = authorOf(page, place);
  yield;
  const published = publishedOf(page, place);
  yield;
  return {
    headline,
    author,
    published,
    url: addressOf(page) ?? tail?.url,
    tail: tail?.element,
    lang: lang || undefined,
    previous: neighbourOf(page, 'prev'),
    next: neighbourOf(page, 'next'),
  };
}

const COVER = /(?:^|[^a-z])(?:cover|sleeve|album|artwork|front|lp|ost|soundtrack)(?:[^a-z]|$)/i;
/** Smaller pictures are signs of the page. */
const SMALLEST = 80;

/** The picture of a post that is the album's: what it is called says so. */
export function coverOf(root: PageElement): Cover | undefined {
  for (const image of root.querySelectorAll('img')) {
    // where it comes late, something else stands in its place
    const written = ['data-lazy-src', 'data-src', 'data-original', 'src']
      .map((name) => image.getAttribute(name))
      .find(Boolean);
    const src = safeUrl(written ?? '', image.baseURI);
    const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    const name = written?.split('/').at(-1) ?? '';
    if (!src || !COVER.test(`${image.alt} ${name} ${caption}`)) continue;
    const alt = folded(image.alt);
    const [width, height] = ['width', 'height'].map((side) =>
      Number(/^\d{1,5}$/.exec(image.getAttribute(side) ?? '')?.[0] ?? 0),
    );
    if (width && width < SMALLEST) continue;
    return { src, ...(alt && { alt }), ...(width && { width }), ...(height && { height }) };
  }
  return undefined;
}
