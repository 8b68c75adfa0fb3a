import type { ReviewDraft } from '../model/review.js';
import { cleanText } from '../model/rich-text/clean-text.js';
import { escapeHtml } from '../model/rich-text/escape-html.js';
import { trackRows } from '../model/track-rows.js';
import { treeOf } from './body-tree.js';
import { absoluteUrl, dateOf, lineOf, textOf, type PageOptions } from './json-ld-parts.js';

/** Longest description, in characters: what is longer is cut by whoever shows it. */
const DESCRIPTION = 200;

/** As many whole words as there is room for. */
function firstWords(text: string | undefined): string | undefined {
  if (!text || text.length <= DESCRIPTION) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(
    text.slice(0, DESCRIPTION * 2),
  )) {
    if (index + segment.length >= DESCRIPTION) break;
    end = index + segment.length;
  }
  // a word that is longer than that is cut, but not within a character
  return `${cleanText(text.slice(0, end || DESCRIPTION - 1)).trimEnd()}…`;
}

/** `en_GB`; nothing for a language without a territory, which Open Graph cannot say. */
function localeOf(lang: string | undefined): string | undefined {
  try {
    const { language, region = '' } = new Intl.Locale(lang ?? '');
    return /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : undefined;
  } catch {
    return undefined;
  }
}

type Tag = readonly [property: string, value: string | number | undefined];

/** The tracks that have an address: where each is, and its place on its disc. */
function songsOf(review: ReviewDraft, base: string | undefined): Tag[] {
  let disc: number | undefined;
  let place = 0;
  return trackRows(review).rows.flatMap((row): Tag[] => {
    if (row.kind === 'disc') [disc, place] = [row.number, 0];
    if (row.kind !== 'track') return [];
    place++;
    const [address] = (row.track.media ?? []).flatMap(({ url }) => absoluteUrl(url, base) ?? []);
    if (!address) return [];
    return [
      ['music:song', address],
      ['music:song:disc', disc],
      ['music:song:track', place],
    ];
  });
}

function openGraph(review: ReviewDraft, page: string | undefined, options: PageOptions): Tag[] {
  const { cover, verdict, body, released } = review;
  const title = lineOf(review.headline) ?? lineOf(review.title);
  if (!title) return [];
  const base = page ?? options.base;
  const image = absoluteUrl(cover?.src, base);
  const date = dateOf(released);
  return [
    ['og:title', title],
    ['og:type', 'music.album'],
    ['og:url', page],
    ['og:description', firstWords(lineOf(verdict?.text) ?? lineOf(body && textOf(treeOf(body))))],
    ['og:locale', localeOf(options.lang)],
    ['og:image', image],
    ...(image
      ? ([
          ['og:image:alt', lineOf(cover?.alt)],
          ['og:image:width', cover?.width],
          ['og:image:height', cover?.height],
        ] satisfies Tag[])
      : []),
    // Open Graph has no year or month alone
    ['music:release_date', date && date.length >= 10 ? date : undefined],
    ...songsOf(review, base),
  ];
}

/**
 * The lines for the `<head>` of a page with a review: its address, and what is shown of it where somebody shares it.
 * Only what the review says, and no address that is relative or unsafe. `music:musician` is never there: it takes the
 * address of a profile, and a review has only names.
 */
export function headTags(review: ReviewDraft, options: PageOptions = {}): string {
  const page = absoluteUrl(review.url, options.base);
  const tags = openGraph(review, page, options).flatMap(([property, value]) =>
    value === undefined ? [] : [`<meta property="${property}" content="${escapeHtml(`${value}`)}">`],
  );
  return [
    // an address without a fragment: search engines take no part of a page for the page
    ...(page ? [`<link rel="canonical" href="${escapeHtml(page.replace(/#.*/s, ''))}">`] : []),
    ...tags,
    ...(tags.length ? ['<meta name="twitter:card" content="summary">'] : []),
  ].join('\n');
}
