import { needsAllEntities } from '../../model/rich-text/entities.js';
import { parseHtml } from '../../model/rich-text/parse-html.js';
import type { RichText } from '../../model/rich-text/rich-text.js';

/** Reads a stranger's HTML. Its options are those of `parseHtml`, but for the entities. */
export type HtmlParser = (html: string, options?: Parameters<typeof parseHtml>[1]) => RichText;

/**
 * A parser for these bodies. The 2,000 rare names of characters load only where a body has one; without them, as when
 * they do not come, such a name stands as it was written. Never rejects.
 */
export const htmlParser = async (bodies: readonly string[]): Promise<HtmlParser> => {
  const all = bodies.some(needsAllEntities)
    ? await import('../../model/rich-text/all-entities.js').catch(() => undefined)
    : undefined;
  return (html, options) => parseHtml(html, { ...options, ...(all && { entities: all.allEntities }) });
};
