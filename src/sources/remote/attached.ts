import { cleanText } from '../../model/rich-text/clean-text.js';
import type { RichText } from '../../model/rich-text/rich-text.js';

/** What a comment brings along: an address, words for it, or both. */
export interface Attached {
  /** Safe to follow. */
  readonly href?: string | undefined;
  readonly words?: string | undefined;
}

/** More than any server allows. */
const MOST = 20;

/**
 * Pictures, films, quotes and the like as one paragraph of links, for the end of a body; empty without any. Where nobody
 * gave words, the beginning of the address stands for them: no language, and it says where the link goes.
 */
export const attached = (things: readonly Attached[]): RichText => {
  const lines = things
    .filter(({ href, words }) => href ?? words)
    .slice(0, MOST)
    .flatMap(({ href = '', words }, index) => {
      const label =
        cleanText(words ?? '').trim() || href.replace(/^\w+:\/\//, '').replace(/^(.{40}).+/u, '$1…');
      return [
        ...(index ? [{ tag: 'br', children: [] } as const] : []),
        href ? ({ tag: 'a', href, children: [label] } as const) : label,
      ];
    });
  return lines.length ? [{ tag: 'p', children: lines }] : [];
};
