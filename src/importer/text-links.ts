import type { Moment, ReviewLink } from '../model/review.js';
import { safeUrl } from '../model/safe-url.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { cut, placeOf, sentencesOf, type Block, type Span } from './text-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The addresses that a text has, those that it lost, and the paragraphs without them. */
export interface TextLinks {
  readonly links: readonly ReviewLink[];
  readonly moments: readonly Moment[];
  readonly prose: readonly Span[];
  readonly ledger: readonly LedgerRow[];
}

/** The words of a link, and a line that is no paragraph, are shorter. */
const LABEL = 200;

const ADDRESS = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/g;
const CLIP =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch|shorts|embed)|youtu\.be\/|vimeo\.com\/\d|dailymotion\.com\/video)/i;
const kinds: readonly (readonly [ReviewLink['kind'], RegExp])[] = [
  [
    'listen',
    /\b(?:spotify\.com|music\.apple\.com|soundcloud\.com|deezer\.com|tidal\.com|music\.youtube\.com|bandcamp\.com)\b/i,
  ],
  ['buy', /\b(?:amazon\.[a-z.]+|discogs\.com|ebay\.[a-z.]+|itunes\.apple\.com|hhv\.de|roughtrade\.com)\b/i],
];

/** Finds addresses in paragraphs, and words that introduce a clip or a link that did not come with the text. */
export function findLinks(blocks: readonly Block[], words: Vocabulary): TextLinks {
  const links: ReviewLink[] = [];
  const moments: Moment[] = [];
  const prose: Span[] = [];
  const ledger: LedgerRow[] = [];
  let cue: Span | undefined;
  for (const block of blocks) {
    const addresses = [...block.text.matchAll(ADDRESS)].flatMap(({ 0: url }) => safeUrl(url) ?? []);
    const said = cut(
      { text: block.text.replace(ADDRESS, (url) => ' '.repeat(url.length)), start: block.start },
      0,
    );
    const clips = addresses.filter((url) => CLIP.test(url));
    const others = addresses.filter((url) => !CLIP.test(url));
    for (const url of clips) moments.push({ url, ...(cue && { caption: cue.text }) });
    for (const url of others) {
      const label = said.text.length < LABEL ? said.text.replace(/[\s:–-]+$/, '') : '';
      const kind = kinds.find(([, pattern]) => pattern.test(url))?.[0];
      links.push({ url, ...(label && { label }), ...(kind && { kind }) });
    }
    if (clips[0] && cue) ledger.pop(); // what it introduced is here
    cue = undefined;
    const isLine = block.text.length < LABEL;
    if (isLine && words.links.test(said.text)) {
      if (!addresses[0])
        ledger.push(
          ledgerRow(
            'links-lost',
            'links',
            'The line introduces a link, and its address is not in the text.',
            {
              found: [said.text],
              from: placeOf(said),
            },
          ),
        );
      continue;
    }
    if (!said.text || (isLine && others[0])) continue;
    prose.push(said);
    if (clips[0]) continue;
    const sentences = sentencesOf(said);
    for (const sentence of sentences) {
      const [deictic] = words.media;
      const isLast = sentence === sentences.at(-1);
      if (!words.media.some((pattern) => pattern.test(sentence.text))) continue;
      // "see below" may speak of the list, within a paragraph
      if (!isLast && deictic?.test(sentence.text)) continue;
      if (isLast) cue = sentence;
      ledger.push(
        ledgerRow('media-lost', 'moments', 'The words introduce a clip that is not in the text.', {
          found: [sentence.text],
          from: placeOf(sentence),
          confidence: deictic?.test(sentence.text) ? 0.8 : 0.5,
          count: 1,
        }),
      );
    }
  }
  return { links, moments, prose, ledger };
}
