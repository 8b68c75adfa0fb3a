import { cleanText } from './clean-text.js';
import { isBlock } from './is-block.js';
import { RICH_DEPTH, RICH_NODES } from './rich-text.js';
import type { RichNode, RichTag, RichText } from './rich-text.js';

/** Puts a tree together from what a reader finds, in order. Whatever comes, the tree is one that HTML can say. */
export interface TreeBuilder {
  readonly text: (words: string) => void;
  readonly open: (tag: RichTag, href?: string) => void;
  /** Closes the innermost `tag` and the blocks in it; nothing when none is open. */
  readonly close: (tag: RichTag) => void;
  readonly lineBreak: () => void;
  /** What follows is a paragraph of its own. */
  readonly paragraph: () => void;
  readonly done: () => RichText;
}

/** An open element. It stands in the tree from its first word on, so that an empty one never does. */
interface Open {
  readonly tag: RichTag | '';
  readonly href: string | undefined;
  readonly up: Open | undefined;
  /** How many blocks were open round it. */
  readonly level: number;
  children?: RichNode[];
}

// Together, and with a `br` in them, they are no more than `RICH_DEPTH`.
const INLINES = 11;
const BLOCKS = RICH_DEPTH - INLINES - 2;

/**
 * Blocks are never inside inline elements: `<b><p>` is a paragraph with a `b` in it. So an end tag of one kind leaves
 * the other kind alone, and misnested tags need nothing more.
 */
export const treeBuilder = (emoji?: ReadonlyMap<string, string>): TreeBuilder => {
  const root: Open = { tag: '', href: undefined, up: undefined, level: 0, children: [] };
  const blocks: Open[] = [];
  let inlines: Open[] = [];
  let words = '';
  let place = root;
  let apart = false;
  let count = 0;

  const top = () => inlines.at(-1) ?? blocks.at(-1) ?? root;
  const hasRoom = () => count < RICH_NODES - RICH_DEPTH;

  const put = (open: Open, node: RichNode) => {
    childrenOf(open).push(node);
    count++;
  };
  const childrenOf = (open: Open): RichNode[] => {
    const { tag, href, up, children = [] } = open;
    if (tag && up && !open.children) put(up, href ? { tag, href, children } : { tag, children });
    return (open.children = children);
  };
  const add = (open: Open, more: string) => {
    const children = childrenOf(open);
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += more;
    else if (more) put(open, more);
  };
  const isLiteral = ({ tag, up }: Open): boolean => /^(code|pre)$/.test(tag) || (!!up && isLiteral(up));

  const flush = () => {
    const text = cleanText(words);
    words = '';
    if (!text || !hasRoom()) return;
    let behindEmoji = 0;
    const parts = emoji && !isLiteral(place) ? text.split(/(?=:)/) : [text];
    parts.forEach((part, i) => {
      const src = !behindEmoji && i + 1 < parts.length && hasRoom() && emoji?.get(part + ':');
      if (src) put(place, { tag: 'emoji', name: part + ':', src });
      // The colon behind an emoji is its own.
      else add(place, part.slice(behindEmoji));
      behindEmoji = src ? 1 : 0;
    });
  };

  const push = (to: Open[], tag: RichTag, level: number, href?: string) => {
    to.push({ tag, href, level, up: top() });
  };
  /** Puts inline elements into what is open now; their earlier halves stay where they are. */
  const reopen = (again: readonly Open[]) => {
    for (const { tag, href, level } of again) if (tag) push(inlines, tag, level, href);
  };

  /** Leaves the blocks from the nth on. What was opened in them ends with them, what was opened before goes on. */
  const stand = (n: number, tag?: RichTag) => {
    flush();
    // An empty block keeps apart what stands on both sides of it.
    apart = !tag && (apart || !blocks[n]?.children);
    blocks.length = n;
    const again = inlines.filter(({ level }) => level <= n);
    inlines = [];
    if (tag) push(blocks, tag, n);
    reopen(again);
  };
  const inParagraph = () => blocks.at(-1)?.tag === 'p';

  const open = (tag: RichTag, href?: string) => {
    if (isBlock(tag)) {
      let n = blocks.length - +inParagraph();
      if (/^(lili|d[dt]d[dt])$/.test(`${blocks[n - 1]?.tag}${tag}`)) n--;
      const fits = tag === 'p' || n < BLOCKS;
      stand(n, fits ? tag : undefined);
      apart ||= !fits;
      return;
    }
    if (tag === 'a') close(tag);
    if (/^r[tp]r[tp]$/.test(`${inlines.at(-1)?.tag}${tag}`)) inlines.pop();
    if (inlines.length < INLINES) push(inlines, tag, blocks.length, href);
  };

  const close = (tag: RichTag) => {
    const among = isBlock(tag) ? blocks : inlines;
    // An item ends in its own list only.
    const at = among.findLastIndex((one) => one.tag === tag || /^li[uo]l$/.test(tag + one.tag));
    const isOpen = among[at]?.tag === tag;
    if (among === inlines) reopen(isOpen ? inlines.splice(at).slice(1) : []);
    else if (isOpen) stand(at);
    else apart ||= tag === 'p';
  };

  /** Words, or a line break, begin here. */
  const begin = () => {
    if (apart) open('p');
  };

  return {
    open,
    close,
    text(more) {
      if (apart && !/\S/.test(more)) return;
      begin();
      if (place !== top()) flush();
      place = top();
      words += more;
    },
    lineBreak() {
      begin();
      flush();
      if (hasRoom()) put(top(), { tag: 'br', children: [] });
    },
    paragraph() {
      if (inParagraph()) stand(blocks.length - 1);
      apart = true;
    },
    done() {
      flush();
      return childrenOf(root);
    },
  };
};
