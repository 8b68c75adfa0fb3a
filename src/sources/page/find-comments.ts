import { isSilent } from './node-words.js';
import { isElement, isText } from './text.js';

/** How a kind of blog marks its comments: WordPress's and Blogger's lists, and microformats wherever they stand. */
export const dialects = {
  list:
    'li[id*="comment-"],li.comment,li.pingback,li.trackback,' +
    ':is(div.comment,div.pingback,div.trackback)[id^="comment-"]:not(li *,.h-cite,.h-entry)',
  microformats: '.h-cite,.h-entry,.u-comment,.p-comment',
} as const;
type Dialect = keyof typeof dialects;

/** What only the page can show: comments that hold it stay the page's own. */
const alive = 'form,input,textarea,select,iframe,video,audio,object,embed,canvas';

/** Where comments stand in the page. */
export interface FoundComments {
  readonly origin: Element;
  readonly dialect: Dialect;
  /** The comments, in the order of the page. */
  readonly items: readonly Element[];
  /** Whether some answer others, as far as their place tells. */
  readonly isNested: boolean;
  /** How many the page says there are. */
  readonly total?: number;
  /** The page's nodes that hold comments and nothing else, if all comments stand in such. */
  readonly nodes: ReadonlySet<ChildNode>;
}

/** The number in some words. */
export const numberIn = (text: string | null | undefined): number | undefined => {
  const found = /\d[\d.,\u00a0\u202f]*/.exec(text ?? '')?.[0].replace(/\D/g, '');
  return found ? Number(found) : undefined;
};

/** True when every word of a node stands in a comment. */
function isWhole(node: ChildNode, items: string): boolean {
  if (!isElement(node)) return false;
  if (node.matches(items)) return true;
  return [...node.childNodes].every((child) =>
    isText(child) ? !child.data.trim() : !isElement(child) || isSilent(child) || isWhole(child, items),
  );
}

/** The children of an element in which some of its descendants stand. */
function holdersOf(origin: Element, items: readonly Element[]): Set<Element> {
  const seen = new Set<Element>();
  const holders = new Set<Element>();
  for (const item of items)
    for (let at: Element | null = item; at && at !== origin && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      if (at.parentElement === origin) holders.add(at);
    }
  return holders;
}

/** How many comments a heading says there are: titles that it quotes may have numbers of their own. */
const totalIn = (heading: Element): number | undefined =>
  numberIn(heading.textContent.replace(/[“„«"‘‚][^”“»"’‘]*[”“»"’‘]/g, ''));

/** Finds the comments that a blog has put into the page. Nothing is changed, moved or requested. */
export function findComments(origin: Element): FoundComments | undefined {
  for (const dialect of Object.keys(dialects) as Dialect[]) {
    const selector = dialects[dialect];
    const items = [...origin.querySelectorAll(selector)].filter((item) => item !== origin);
    if (!items[0]) continue;
    // what the page itself stands in may be marked like a comment
    const all = new Set<Element | null | undefined>(items);
    const total = [...origin.querySelectorAll('.comments-title,.comment-reply-title,h1,h2,h3,h4')]
      .filter((heading) => !all.has(heading.closest(selector)))
      .map(totalIn)
      .find((count) => count !== undefined);
    const holders = [...holdersOf(origin, items)];
    const areWhole = holders.every(
      (node) => !node.matches(alive) && !node.querySelector(alive) && isWhole(node, selector),
    );
    return {
      origin,
      dialect,
      items,
      isNested: items.some((item) => all.has(item.parentElement?.closest(selector))),
      ...(total !== undefined && { total }),
      nodes: new Set(areWhole ? holders : []),
    };
  }
  return undefined;
}
