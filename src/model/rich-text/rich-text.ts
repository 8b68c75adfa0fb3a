/** The elements that a stranger's text may have; whatever else it has is left out and its words stay. */
export const RICH_TAGS = [
  'p',
  'br',
  'a',
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'del',
  'ins',
  'code',
  'pre',
  'kbd',
  'samp',
  'blockquote',
  'q',
  'cite',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'sub',
  'sup',
  'ruby',
  'rt',
  'rp',
] as const;

export type RichTag = (typeof RICH_TAGS)[number];

/** An element of the allow-list. It has no attribute but these. */
export interface RichElement {
  readonly tag: RichTag;
  /** Where a link goes: safe, and absolute when the text came from another page. Only on `a`. */
  readonly href?: string;
  readonly children: RichText;
}

/** A custom emoji: its short name stands until the page allows pictures of others. */
export interface RichEmoji {
  readonly tag: 'emoji';
  /** As written, with its colons: `:rocky:`. */
  readonly name: string;
  /** The safe address of its picture. */
  readonly src: string;
}

/** A stranger's text: words, elements of the allow-list and custom emoji. Plain data, whoever wrote it. */
export type RichText = readonly RichNode[];
export type RichNode = string | RichElement | RichEmoji;

/** What is over these is cut: characters of source, elements inside one another, nodes. */
export const RICH_LENGTH = 65_536;
export const RICH_DEPTH = 32;
export const RICH_NODES = 5000;
