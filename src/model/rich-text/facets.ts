import { cleanText } from './clean-text.js';
import { escapeHtml } from './escape-html.js';
import { linesToHtml } from './lines-to-html.js';
import { linkHtml } from './link-html.js';
import { oneLine } from './one-line.js';
import { readHtml } from './read-html.js';
import { RICH_LENGTH, RICH_NODES, type RichText } from './rich-text.js';

type Loose = Readonly<Record<string, unknown>> | null | undefined;

/** The field of a feature that says where it leads, and the page that is about such a thing. */
const KINDS = new Map([
  ['link', ['uri', '']],
  ['mention', ['did', 'profile/']],
  ['tag', ['tag', 'hashtag/']],
]);

const listOf = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? (value as readonly Loose[]).slice(0, RICH_NODES) : [];
const textOf = (value: unknown) => (typeof value === 'string' ? cleanText(value) : '');

const hrefOf = (feature: Loose): string => {
  const [key = '', page] = KINDS.get(textOf(feature?.$type).split('#')[1] ?? '') ?? [];
  const target = textOf(feature?.[key]);
  return page && target
    ? `https://bsky.app/${page}${encodeURIComponent(target).replace(/%3A/g, ':')}`
    : target.replace(/\s/g, '%20');
};

/**
 * A Bluesky post as paragraphs, line breaks and links. `facets` is what the post says about its text; a facet that
 * overlaps an earlier one, leaves the text or cuts a character is left out, and its words stay.
 */
export const withFacets = (text: string, facets: unknown): RichText => {
  const line = listOf(facets).length ? undefined : oneLine(text);
  if (line) return line;
  const bytes = new TextEncoder().encode(text.slice(0, RICH_LENGTH));
  // Where a character begins no byte is 10xxxxxx.
  const isEdge = (at: unknown): at is number =>
    Number.isInteger(at) && ((bytes[at as number] ?? 0) & 0xc0) !== 0x80;
  const places = listOf(facets).flatMap((facet) => {
    const { byteStart: start, byteEnd: end } = (facet?.index ?? {}) as {
      byteStart?: unknown;
      byteEnd?: unknown;
    };
    const href = listOf(facet?.features).map(hrefOf).find(Boolean);
    return href && isEdge(start) && isEdge(end) ? [{ start, end, href }] : [];
  });

  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let html = '';
  let at = 0;
  const wordsTo = (to: number) => decoder.decode(bytes.subarray(at, (at = to)));
  for (const { start, end, href } of places.sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > bytes.length) continue;
    html += escapeHtml(wordsTo(start)) + linkHtml(href, wordsTo(end));
  }
  return readHtml(linesToHtml(html + escapeHtml(wordsTo(bytes.length))));
};
