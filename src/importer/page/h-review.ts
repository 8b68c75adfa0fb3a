import { fold } from '../../sources/page/text.js';
import { parseRating } from '../../model/rating.js';
import { SHORT } from '../../model/leaf-rules.js';
import type { Rating, Review } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import { isoDate } from './page-facts.js';
import type { PageDocument, PageElement } from './page-tree.js';

/** The words of an element, or the value that stands in its place. */
function valueOf(element: PageElement | null): string | undefined {
  if (!element) return undefined;
  const value =
    element.querySelector('.value,[class~="value-title"]') ??
    (/^(?:abbr|data|time|meter|input)$/.test(element.localName) ? element : null);
  const said = ['value', 'title', 'datetime'].map((name) => value?.getAttribute(name)).find(Boolean);
  return fold(said ?? (value ?? element).textContent).slice(0, SHORT) || undefined;
} // prettier-ignore

function ratingOf(review: PageElement): Rating | undefined {
  const element = review.querySelector('.p-rating,.rating');
  const words = valueOf(element);
  const best = Number(valueOf(review.querySelector('.p-best,.best')) ?? Number.NaN);
  const worst = Number(valueOf(review.querySelector('.p-worst,.worst')) ?? Number.NaN);
  const rating = words === undefined ? undefined : parseRating(words);
  if (typeof rating?.value !== 'number') return undefined;
  const { value } = rating;
  const most = rating.best ?? (best >= value ? best : undefined);
  return {
    value,
    ...(most && { best: most }),
    ...(worst >= 0 && worst <= value && most && worst < most && { worst }),
  };
}

/** What the microformat of a review says, h-review or the older hReview. */
export function microformatFacts(page: PageDocument): Partial<Review> {
  const [review] = page
    .querySelectorAll('.h-review,.hreview')
    .filter((element) => !element.closest('[data-sleeve]'));
  if (!review) return {};
  const item = ['.p-item .p-name', '.item .fn', '.p-item', '.item']
    .map((selector) => review.querySelector(selector))
    .find(Boolean);
  const title = valueOf(item ?? null);
  const headline = [...review.querySelectorAll('.p-name,.summary')]
    .filter((element) => !element.closest('.p-item,.p-author,.item,.h-card'))
    .map((element) => valueOf(element))
    .find(Boolean);
  const person = review.querySelector('.p-author,.reviewer');
  const name = valueOf(person?.querySelector('.p-name,.fn') ?? person);
  const link = person && (person.closest('a') ?? person.querySelector('a'));
  const url = link && safeUrl(link.getAttribute('href') ?? '', link.baseURI);
  const published = isoDate(valueOf(review.querySelector('.dt-published,.dtreviewed,.dt-reviewed')));
  const rating = ratingOf(review);
  return {
    ...(title && { title }),
    ...(headline && headline !== title && { headline }),
    ...(name && { author: { name, ...(url && { url }) } }),
    ...(published && { published }),
    ...(rating && { ratings: [rating] }),
  };
}
