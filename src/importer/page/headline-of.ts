import { fold } from '../../sources/page/text.js';
import { metaOf } from './meta-of.js';
import type { PageDocument, PageElement } from './page-tree.js';
import { wordsOf } from './words-of.js';

/** The words of a headline, and the element that holds them where the page shows them. */
export interface PageHeadline {
  readonly text: string;
  readonly element?: PageElement;
}

const HEADLINES =
  '.entry-title,.post-title,.p-name,.wp-block-post-title,[itemprop~="headline"],.article-title,.gh-article-title';
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/**
 * What themes call the heading of a post: `entry-header` in Typepad, `asset-name` in Movable Type, `post__title` and
 * `node__title` in Drupal, `contentheading` and `itemTitle` in Joomla, `bTitle` in b2evolution, `MsoTitle` in Word.
 */
const NAMED =
  /(?:^|\s)(?:[a-z]+[-_]{1,2})?(?:post|entry|article|story|node|asset|item|page|topic|content|headline|b|Mso)[-_]{0,2}(?:title|headline|header|heading|name)(?:$|[\s_-])/i;
/** A post with its headline. */
const ONE = 'article,.h-entry,.hentry,.post';
/** What only a post calls so in which it stands. */
const TITLES = 'h2.title,h3.title,h2.headline,h3.headline,.posttitle';
/** Where the name of a site stands, and what is none of the post. */
const APART =
  '[data-sleeve],aside,nav,footer,li,.site-title,[role="banner"],#header,#banner,#masthead,#branding,.masthead,.site-header,.site-branding,.blog-header';
/** So much of a heading tells. */
const LONGEST = 300;

/** What parts the name of a site from the title of a page. */
const PARTS = /\s+[|–—·»«:-]+\s+|\s*[»|]\s*|:\s+/;

/** The title of the page without the name of the site. */
function titleOf(page: PageDocument): string | undefined {
  const title = fold(page.querySelector('head>title')?.textContent ?? '');
  const site = metaOf(page, 'og:site_name');
  if (site && title.endsWith(site)) return title.slice(0, -site.length).replace(/[\s|–—·:»-]+$/, '');
  return title.replace(/\s+[|–—·»-]\s+[^|–—·»]*$/, '') || undefined;
}

/** True where a title has a text for one or more of its parts. */
function isPart(text: string, title: string): boolean {
  const at = title.indexOf(text);
  const [before, after] = [title.slice(0, at), title.slice(at + text.length)];
  const isApart = (rest: string): boolean => !rest || !!PARTS.exec(` ${rest} `);
  return at >= 0 && text.length > 2 && /(?:^|[\s|»:-])$/.test(before) && isApart(before) && isApart(after);
}

/** The headline of a post: over it, or the first heading in it. */
export function headlineOf(page: PageDocument, root: PageElement, named?: string): PageHeadline | undefined {
  const place = root.closest(ONE) ?? root;
  const isHead = (element: PageElement): boolean =>
    !!fold(element.textContent) && !element.closest(APART) && !element.querySelectorAll('a[href]').some(isHome);
  const within = (selector: string, scope: PageElement | PageDocument): PageElement | undefined =>
    scope.querySelectorAll(selector).find(isHead);
  const isNamed = (one: PageElement): boolean =>
    (one.matches(HEADLINES) || NAMED.test(one.className) || /^Mso(?:Title)$/.test(one.className)) && isHead(one);
  const namedIn = (scope: PageElement | PageDocument): PageElement | undefined =>
    within(HEADLINES, scope) ?? scope.querySelectorAll(`${HEADINGS},.MsoTitle`).find(isNamed);
  const titled = (scope: PageElement): PageElement | undefined => {
    const heading = scope.matches(ONE) ? within(TITLES, scope) : undefined;
    return isFirst(scope, heading) ? heading : undefined;
  };
  const sure = namedIn(place) ?? within('h1', place) ?? titled(place) ?? namedIn(page);
  if (sure) return { text: wordsOf(sure), element: sure };
  const title = fold(page.querySelector('head>title')?.textContent ?? '');
  const said = metaOf(page, 'og:title') ?? titleOf(page) ?? named;
  const heads = page.querySelectorAll(HEADINGS).filter(isHead);
  // the first heading of a page without parts may be that of its site, or of a part of the post
  const first = root.querySelectorAll('h1,h2,h3').find(isHead);
  const told = heads.find((one) => said !== undefined && wordsOf(one) === said) ??
    heads.find((one) => one.textContent.length < LONGEST && isPart(wordsOf(one), title));
  const [alone, another] = heads.filter(({ localName }) => localName === 'h1');
  const found = told ?? (root.localName === 'body' && (!said || isFirst(root, first)) ? first : undefined) ?? within('main h1', page) ?? (another ? undefined : alone);
  if (found) return { text: wordsOf(found), element: found };
  if (!said) return first && { text: wordsOf(first), element: first };
  const shown = root.querySelectorAll('p,center,td,font,b,strong,div').find((one) => one.textContent.length < LONGEST && wordsOf(one) === said);
  return { text: said, ...(shown && { element: shown }) };
} // prettier-ignore

/** A link to the first page of a site stands in its banner. */
const isHome = (link: PageElement): boolean =>
  /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w{2,5})?$/i.test(link.getAttribute('href') ?? '');

/** True for a heading with no paragraph before it. */
function isFirst(root: PageElement, heading: PageElement | undefined): boolean {
  const [first] = root.querySelectorAll(`${HEADINGS},p,ul,ol,table,pre,dl`);
  return !!heading && (heading === first || heading.localName === 'h1');
}
