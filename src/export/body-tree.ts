import type { Body } from '../model/review.js';
import { allEntities } from '../model/rich-text/all-entities.js';
import { parseMarkdown } from '../model/rich-text/parse-markdown.js';
import { richTextOf } from '../model/rich-text/rich-text-of.js';
import type { RichText } from '../model/rich-text/rich-text.js';

// A block ends here, so that what follows can be read alone.
const ENDS = { html: /<\/(?:p|[uo]l|h\d|pre|div|figure|blockquote)>/gi, markdown: /\n\n/g, text: /\n\n/g };

// The readers of texts cut what is longer, or has more nodes than so much text may have.
const PART = 16_384;

/** The tree of a text, a long one read in parts; relative addresses in it begin at `base`. */
export const treeOf = ({ format, value }: Body, base?: string): RichText => {
  const tree: RichText[number][] = [];
  for (let rest = value; rest;) {
    const first = rest.slice(0, PART);
    const ends = (where: RegExp): number =>
      [...first.matchAll(where)].reduce((end, { 0: { length }, index }) => Math.max(end, index + length), 0);
    const end = rest === first ? 0 : ends(ENDS[format]) || ends(format === 'html' ? />(?=\s|<)/g : /\s/g);
    const part = end ? first.slice(0, end) : first;
    const options = { base, entities: allEntities, markdown: parseMarkdown };
    tree.push(...richTextOf({ format, value: part }, options));
    rest = rest.slice(part.length);
  }
  return tree;
};
