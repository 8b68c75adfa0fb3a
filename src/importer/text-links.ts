import { LONG } from '../model/leaf-rules.js';
import type { Moment, ReviewLink } from '../model/review.js';
import { safeUrl } from '../model/safe-url.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import type { LineLink } from './line-markup.js';
import { cut, placeOf, sentencesOf, type Block, type Span } from './text-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The addresses that a text has, those that it lost, and the paragraphs without them. */
export interface TextLinks {
  readonly links: readonly ReviewLink[];
  readonly moments: readonly Moment[];
  readonly prose: readonly Block[];
  readonly ledger: readonly LedgerRow[];
}

/** The words of a link, and a line that is no paragraph, are shorter. */
const LABEL = 200;

const ADDRESS = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/g;
/** The address of a clip that plays elsewhere. */
export const CLIP =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch|shorts|embed)|youtu\.be\/|vimeo\.com\/\d|dailymotion\.com\/video)/i;
const kinds: readonly (readonly [ReviewLink['kind'], RegExp])[] = [
  [
    'listen',
    /\b(?:spotify\.com|music\.apple\.com|soundcloud\.com|deezer\.com|tidal\.com|music\.youtube\.com|bandcamp\.com)\b/i,
  ],
  ['buy', /\b(?:amazon\.[a-z.]+|discogs\.com|ebay\.[a-z.]+|itunes\.apple\.com|hhv\.de|roughtrade\.com)\b/i],
];

/** What an address is for, where its host tells. */
export const kindOfAddress = (url: string): ReviewLink['kind'] =>
  kinds.find(([, pattern]) => pattern.test(url))?.[0];

const isSponsored = (rel: string): boolean => /(?:^|\s)sponsored(?:\s|$)/i.test(rel);

/** True for a line that is there for its links: what else it says only introduces them. */
function isLinkLine(block: Block, anchors: readonly LineLink[], words: Vocabulary): boolean {
  let rest = block.text;
  for (const { text } of anchors) rest = rest.replace(text, ' ');
  if (words.links.test(block.text) && rest.length < LABEL / 2) return true;
  return (
    anchors.every(({ url }) => kindOfAddress(url)) &&
    rest.replace(words.linkWords, '').replace(/[^\p{L}\p{N}]+/gu, '').length < 20
  );
}

/** What the links of a page's block are: clips, or places to hear or buy the album. */
function readAnchors(
  block: Block,
  words: Vocabulary,
): { readonly links: readonly ReviewLink[]; readonly moments: readonly Moment[]; readonly isWhole: boolean } {
  const anchors = block.lines
    .flatMap(({ markup }) => markup?.links ?? [])
    .filter(({ url }) => /^https?:/i.test(url));
  const isWhole = !!anchors[0] && block.text.length < LABEL && isLinkLine(block, anchors, words);
  const links: ReviewLink[] = [];
  const moments: Moment[] = [];
  for (const { url, text, rel } of anchors) {
    const kind = kindOfAddress(url);
    const isBare = text === url || /^https?:/.test(text);
    if (CLIP.test(url)) moments.push({ url, ...(!isBare && { title: text.slice(0, LABEL) }) });
    else if (kind ?? (isWhole || isSponsored(rel)))
      links.push({
        url,
        ...(!isBare && { label: text.slice(0, LABEL) }),
        ...(kind && { kind }),
        ...(isSponsored(rel) && { sponsored: true }),
      });
  }
  return { links, moments, isWhole: isWhole && !moments[0] };
}

/** Finds addresses in paragraphs, and words that introduce a clip or a link that did not come with the text. */
export function findLinks(blocks: readonly Block[], words: Vocabulary): TextLinks {
  const links: ReviewLink[] = [];
  const moments: Moment[] = [];
  const prose: Block[] = [];
  const ledger: LedgerRow[] = [];
  let cue: Span | undefined;
  /** What plays in the page is what the words before it introduced. */
  const play = (moment: Moment): void => {
    if (cue) ledger.pop();
    const caption = moment.caption ?? cue?.text.slice(0, LONG);
    moments.push({ ...moment, ...(caption && { caption }) });
    cue = undefined;
  };
  for (const block of blocks) {
    const moment = block.lines[0]?.markup?.moment;
    if (moment) {
      const kind = kindOfAddress(moment.url);
      if (kind) links.push({ url: moment.url, kind });
      else play(moment);
      continue;
    }
    const anchored = readAnchors(block, words);
    const inText = [...block.text.matchAll(ADDRESS)].flatMap(({ 0: url }) => safeUrl(url) ?? []);
    const known = new Set([...anchored.links, ...anchored.moments].map(({ url }) => url));
    const addresses = inText.filter((url) => !known.has(url));
    const said = cut(
      { text: block.text.replace(ADDRESS, (url) => ' '.repeat(url.length)), start: block.start },
      0,
    );
    const clips = [...anchored.moments, ...addresses.filter((url) => CLIP.test(url)).map((url) => ({ url }))];
    const others = addresses.filter((url) => !CLIP.test(url));
    const hasClip = !!clips[0];
    for (const clip of clips) play(clip);
    for (const link of anchored.links) links.push(link);
    for (const url of others) {
      const label = said.text.length < LABEL ? said.text.replace(/[\s:：–-]{1,9}$/, '') : '';
      const kind = kindOfAddress(url);
      links.push({ url, ...(label && { label }), ...(kind && { kind }) });
    }
    cue = undefined;
    const isLine = block.text.length < LABEL;
    if (isLine && words.links.test(said.text)) {
      if (!addresses[0] && !anchored.links[0])
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
    if (!said.text || anchored.isWhole || (isLine && others[0])) continue;
    prose.push({ ...block, ...said });
    if (hasClip) continue;
    const sentences = sentencesOf(said, words.short);
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
