import { decodeEntities, type EntityLookup } from './entities.js';
import { linkUrl } from './link-url.js';
import { RICH_TAGS, type RichTag, type RichText } from './rich-text.js';
import { treeBuilder } from './tree-builder.js';

export interface HtmlOptions {
  /** The page that the text stands on: relative links count from there; without it they are words. */
  readonly base?: string | undefined;
  /** Safe addresses of pictures by `:short_code:`. */
  readonly emoji?: ReadonlyMap<string, string> | undefined;
  /** Knows the names of characters that are not common: `allEntities`. */
  readonly entities?: EntityLookup | undefined;
}

// Words; a comment; what a browser takes for a comment; the begin of a tag; a lone `<`. White space is HTML's, not `\s`.
const TOKEN =
  /[^<]+|<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|\/(?=[^a-z]))[^>]*>?|<(\/?)([a-z][^\t\n\f />]*)|</iy;
const ATTRIBUTE =
  /[\t\n\f /]*([^\t\n\f />][^\t\n\f />=]*)(?:[\t\n\f ]*=[\t\n\f ]*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|(?!["'])([^\t\n\f >]*)))?/y;
const TAG_END = /[\t\n\f /]*>/y;

/** Elements without words for readers. */
const WORDLESS =
  /^(script|style|iframe|no(embed|frames|script)|xmp|plaintext|title|textarea|svg|math|template|audio|video)$/;
const BLOCK =
  /^(h[1-6r]|div|section|article|aside|header|footer|main|nav|address|center|fig(ure|caption)|details|summary|form|fieldset|dir|menu|table|caption|tr)$/;
const CELL = /^(t[dh]|option)$/;

const isRichTag = (tag: string): tag is RichTag => (RICH_TAGS as readonly string[]).includes(tag);

/** The tree of HTML of any length: see `parseHtml`. */
export const readHtml = (html: string, { base, emoji, entities }: HtmlOptions = {}): RichText => {
  const source = html.replace(/\r\n?/g, '\n');
  const tree = treeBuilder(emoji);
  let at = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const decode = (value = '') => decodeEntities(value, entities, true);

  for (let token; (token = read(TOKEN));) {
    const [words, ends, name] = token;
    if (!name) {
      if (!/^<./.test(words)) tree.text(decodeEntities(words, entities));
      continue;
    }
    let href, alt;
    for (let found; (found = read(ATTRIBUTE));) {
      const key = found[1]?.toLowerCase();
      const value = found[2] ?? found[3] ?? found[4] ?? '';
      if (key === 'href') href ??= value;
      if (key === 'alt') alt ??= value;
    }
    const end = read(TAG_END);
    if (!end) break;

    const tag = name.toLowerCase();
    if (tag === 'br') tree.lineBreak();
    else if (isRichTag(tag)) {
      const url = tag === 'a' && !ends ? linkUrl(decode(href), base) : '';
      if (ends || url === undefined) tree.close(tag);
      else tree.open(tag, url);
      // The line break behind the tag is none of the text.
      if (tag === 'pre' && !ends && source[at] === '\n') at++;
    } else if (BLOCK.test(tag)) tree.paragraph();
    else if (ends) continue;
    else if (tag === 'img') tree.text(decode(alt));
    else if (CELL.test(tag)) tree.text(' ');
    else if (WORDLESS.test(tag) && !(/^(svg|math)/.test(tag) && end[0].endsWith('/>'))) {
      if (!read(new RegExp(`[^]*?(?=</${tag}[\\t\\n\\f />])`, 'iy'))) break;
    }
  }
  return tree.done();
};
