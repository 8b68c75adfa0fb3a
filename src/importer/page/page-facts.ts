import { fold } from '../../sources/page/text.js';
import { DATE } from '../../model/leaf-rules.js';
import type { Author, Cover, SeriesPost } from '../../model/review.js';
import { isDay } from '../../model/is-day.js';
import { safeUrl } from '../../model/safe-url.js';
import type { Steps } from '../steps.js';
import { nodesIn, PageText, type PageDocument, type PageElement } from './page-tree.js';

/** What a page says of its post, outside of the post's own words. */
export interface PageFacts {
  /** The words of the headline, and the element that holds them where the page shows them. */
  readonly headline: { readonly text: string; readonly element?: PageElement } | undefined;
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

const metaOf = (page: PageDocument, ...names: readonly string[]): string | undefined => {
  const all = page.querySelector('head')?.querySelectorAll('meta') ?? [];
  return names
    .map((name) =>
      all.find((meta) => ['name', 'property'].some((one) => meta.getAttribute(one)?.toLowerCase() === name)),
    )
    .map((meta) => folded(meta?.getAttribute('content')))
    .find(Boolean);
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

const HEADLINES =
  '.entry-title,.post-title,.p-name,.wp-block-post-title,[itemprop~="headline"],.article-title,.gh-article-title';

/** The title of the page without the name of the site. */
function titleOf(page: PageDocument): string | undefined {
  const title = folded(page.querySelector('head>title')?.textContent);
  const site = metaOf(page, 'og:site_name');
  if (site && title.endsWith(site)) return title.slice(0, -site.length).replace(/[\s|–—·:»-]+$/, '');
  return title.replace(/\s+[|–—·»-]\s+[^|–—·»]*$/, '') || undefined;
}

/** The headline of a post: over it, or the first heading in it. */
function headlineOf(page: PageDocument, root: PageElement): PageFacts['headline'] {
  const place = root.closest('article,.h-entry,.hentry,.post') ?? root;
  const isHead = (element: PageElement): boolean =>
    !!folded(element.textContent) && !element.closest('[data-sleeve],aside,nav,footer,li,.site-title,.site-header .site-title');
  const within = (selector: string, scope: PageElement | PageDocument): PageElement | undefined =>
    scope.querySelectorAll(selector).find(isHead);
  const first = root.querySelectorAll('h1,h2,h3').find(isHead);
  const element =
    within(HEADLINES, place) ?? within('h1', place) ?? within(HEADLINES, page) ??
    (root.localName === 'body' ? first : (within('main h1', page) ?? undefined));
  if (element) return { text: folded(element.textContent), element };
  const said = metaOf(page, 'og:title') ?? titleOf(page);
  const heading = page.querySelectorAll('h1,h2,h3').find((one) => said !== undefined && folded(one.textContent) === said);
  if (heading) return { text: folded(heading.textContent), element: heading };
  if (said) return { text: said };
  return first && { text: folded(first.textContent), element: first };
} // prettier-ignore

function authorOf(page: PageDocument, place: PageElement): Author | undefined {
  const selector =
    '.p-author .p-name,.p-author,.author .fn,.byline .author,[rel~="author"],.entry-author-name,.post-author .fn,.author-name,.wp-block-post-author-name,.wp-block-post-author__name,.blog-author-name,[itemprop~="author"]';
  const element = [place, page].flatMap((scope) =>
    scope.querySelectorAll(selector).filter((one) => !one.closest('li.comment,.comment,.comments,aside,#comments')),
  )[0];
  const name = folded(element?.textContent).replace(/^(?:posted |written )?by:? /i, '');
  if (element && name && name.length < 100) {
    const href = (element.closest('a') ?? element.querySelector('a'))?.getAttribute('href') ?? '';
    const url = href && safeUrl(href, element.baseURI);
    return { name, ...(url && { url }) };
  }
  const said = metaOf(page, 'author', 'article:author', 'twitter:creator');
  return said && !/^https?:/.test(said) ? { name: said } : undefined;
} // prettier-ignore

function publishedOf(page: PageDocument, place: PageElement): string | undefined {
  const times = place.querySelectorAll(
    'time.entry-date,time.published,.dt-published,abbr.published,[itemprop~="datePublished"],.wp-block-post-date time,time[datetime]',
  );
  const found = times
    .filter((one) => !one.closest('li.comment,.comment,.comments,aside,#comments,.updated:not(.published)'))
    .map((one) => isoDate(one.getAttribute('datetime') ?? one.getAttribute('content') ?? one.getAttribute('title')))
    .find(Boolean);
  return found ?? isoDate(metaOf(page, 'article:published_time', 'date', 'dc.date', 'dc.date.issued'));
} // prettier-ignore

/** The words of an element, those of what is inside it apart. */
function spaced(element: PageElement): string {
  let text = '';
  for (const node of nodesIn(element)) if (node instanceof PageText) text += `${node.value} `;
  return folded(text);
}

/** The post before or after, as the page links to it. */
function neighbourOf(page: PageDocument, rel: 'prev' | 'next'): SeriesPost | undefined {
  const links = page.querySelectorAll(
    `a[rel~="${rel}"],.nav-${rel === 'prev' ? 'previous' : 'next'} a,.post-navigation-link-${rel === 'prev' ? 'previous' : 'next'} a`,
  );
  for (const link of links) {
    if (link.closest('.comment-navigation,.comments-pagination,.pagination,.page-numbers,.comments')) continue;
    const named = link.querySelector('.post-title,.nav-title,.post-navigation-link__title') ?? link;
    const title = spaced(named).replace(
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
  const place = root.closest('article,.h-entry,.hentry,.post,main') ?? root;
  const lang = (root.closest('[lang]') ?? page.querySelector('html[lang]'))?.lang;
  const headline = headlineOf(page, root);
  yield;
  const author = authorOf(page, place);
  yield;
  const published = publishedOf(page, place);
  yield;
  return {
    headline,
    author,
    published,
    url: addressOf(page),
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
