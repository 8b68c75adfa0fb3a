import type { Author } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import { metaOf } from './meta-of.js';
import type { PageDocument, PageElement } from './page-tree.js';
import { personName } from './person-name.js';
import { wordsOf } from './words-of.js';

/** Where the name of an author stands, the smallest element first: themes put words and links round it. */
const NAMES = [
  '.p-author .p-name',
  '.author .fn,.author.fn,.post-author .fn,.byline .fn,.author .username',
  '[itemprop~="author"] [itemprop~="name"]',
  '.entry-author-name,.author-name,.wp-block-post-author-name,.wp-block-post-author__name,.blog-author-name',
  'a[rel~="author"],[rel~="author"]',
  '.byline .author,.p-author',
  // Drupal
  '.submitted .username,.node__submitted .username,.node__submitted .field--name-uid',
  '[itemprop~="author"]',
  // Joomla
  '.createdby',
  // LiveJournal: https://www.livejournal.com/
  '.ljuser b,.i-ljuser-username',
  // Substack
  '.post-meta a[href*="/@"]',
  // Wix
  '[data-hook="user-name"]',
];
/** The people of these are others. */
const OTHERS = 'li.comment,.comment,.comments,aside,nav,#comments,.related,.author-bio';

/** Who wrote a post, as the page says outside of its words. */
export function authorOf(page: PageDocument, place: PageElement): Author | undefined {
  for (const scope of [place, page])
    for (const selector of NAMES)
      for (const element of scope.querySelectorAll(selector)) {
        const name = element.closest(OTHERS) ? undefined : personName(wordsOf(element));
        if (name === undefined) continue;
        const href = (element.closest('a') ?? element.querySelector('a'))?.getAttribute('href') ?? '';
        const url = href && safeUrl(href, element.baseURI);
        return { name, ...(url && { url }) };
      }
  const said = metaOf(page, 'author', 'article:author', 'twitter:creator');
  return said && !/^https?:/.test(said) ? { name: said } : undefined;
}
