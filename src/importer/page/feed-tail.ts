import { fold } from '../../sources/page/text.js';
import { safeUrl } from '../../model/safe-url.js';
import type { PageElement } from './page-tree.js';

/** What WordPress says between the title of a post and the name of its blog, in the languages that are read. */
const FIRST =
  /(?:appeared first|first appeared|erschien zuerst|est apparue? en premier|(?:se public|apareci)ó primero|aparece primero|proviene da|(?:apareceu|apareceu) primeiro|verscheen eerst|は|に最初に)/i;
/** Such a line is no longer. */
const LONGEST = 400;

/** The line that ends a post in a feed: it names the post, which nothing else in the feed's text does. */
export interface FeedTail {
  readonly element: PageElement;
  readonly title: string;
  readonly url: string | undefined;
}

/** Finds `The post Title appeared first on Blog.` at the end of a post. */
export function feedTail(root: PageElement): FeedTail | undefined {
  const element = root.querySelectorAll('p').at(-1);
  const [title, blog, ...more] = element?.querySelectorAll('a[href]') ?? [];
  if (!element || !title || !blog || more[0]) return undefined;
  const text = fold(element.textContent);
  const [name, site] = [fold(title.textContent), fold(blog.textContent)];
  const from = text.indexOf(name);
  const to = text.lastIndexOf(site);
  const isTail = name && site && text.length < LONGEST && from < 30 && to + site.length > text.length - 30;
  if (!isTail || !FIRST.test(text.slice(from + name.length, Math.max(to, from + name.length))))
    return undefined;
  return { element, title: name, url: safeUrl(title.getAttribute('href') ?? '', title.baseURI) };
}
