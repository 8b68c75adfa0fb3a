import { isInside } from './is-inside.js';
import type { PageElement } from './page-tree.js';
import { COMMENTS } from './theme-names.js';

/** A comment of a page: an element, or the ones of a list of terms that are about it. */
export interface CommentElements {
  readonly elements: readonly PageElement[];
  /** The position of the comment that it answers. */
  readonly parent?: number;
}

/**
 * What a comment is called where it is neither WordPress's nor Blogger's. The first that a page has counts, so that no
 * wrapper of a comment is taken for another.
 */
const ITEMS = [
  // Disqus's own list, as a browser saves it
  '#disqus_thread li.post,#post-list li.post,.dsq-comment',
  // schema.org: https://schema.org/Comment
  '[itemtype$="schema.org/Comment"],[itemtype$="schema.org/UserComments"]',
  // b2evolution
  '.bComment,.evo_comment',
  // LiveJournal, and its older pages
  '.b-leaf,.ljcmt',
  // Isso: https://isso-comments.de/
  '.isso-comment',
  // Ghost's own, as a browser saves them: https://ghost.org/docs/themes/helpers/comments/
  '[data-testid="comment-component"]',
  // Joomla's JComments and K2
  '.comment-box,.itemCommentsList>li',
  // Drupal, Typepad, Movable Type, Squarespace, Substack, Staticman and most others
  '.comment:not(a,span,p,body,html,ul,ol,dl,dt,dd,form)',
  // phpBB: what follows the first post of a topic answers it
  '.post:has(.postbody)',
  // Movable Type until 3
  '.comments-body',
  '.comment-item,.comment-entry,.comment-block,.comment-container,.single-comment,.commentBlock',
];

/** A list of terms: the name, what was said, when. Blogger until 2011, Thesis. */
const TERMS = 'dl#comments-block,dl.comments-block,dl#comment_list,dl.commentlist,#comments dl,.comments dl';

/** How deep a comment stands, where its place in the page does not tell: by a class, a number, a margin. */
function depthOf(item: PageElement): number {
  const { className, dataset } = item;
  const said = /(?:^|\s)(?:comment-)?(?:depth|level|indent)-?(\d{1,2})(?:\s|$)/.exec(className)?.[1];
  const margin = /(?:margin|padding)-left\s*:\s*(\d{1,4})/.exec(item.getAttribute('style') ?? '')?.[1];
  // Drupal has answers in an element beside that of the comment
  let steps = 0;
  for (let at = item.parentElement; at; at = at.parentElement) if (at.classList.contains('indented')) steps++;
  return Number(said ?? dataset['depth'] ?? dataset['level'] ?? margin ?? 0) + steps;
}

/** Comments with what they answer: those that hold them, else the last that stands less deep. */
function answering(items: readonly PageElement[]): CommentElements[] {
  const at = new Map(items.map((item, i) => [item, i]));
  const open: { readonly depth: number; readonly i: number }[] = [];
  return items.map((item, i) => {
    let parent: number | undefined;
    for (let up = item.parentElement; up && parent === undefined; up = up.parentElement) parent = at.get(up);
    const depth = depthOf(item);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    parent ??= open.at(-1)?.i;
    open.push({ depth, i });
    return { elements: [item], ...(parent !== undefined && { parent }) };
  });
}

/** The terms of a list, each with what is said of it. */
function termsOf(list: PageElement): CommentElements[] {
  const groups: PageElement[][] = [];
  for (const one of list.children) {
    if (one.localName === 'dt') groups.push([one]);
    else if (one.localName === 'dd') groups.at(-1)?.push(one);
  }
  return groups.filter(({ length }) => length > 1).map((elements) => ({ elements }));
}

/** The comments that a page calls so; empty where it has none. */
export function commentItems(body: PageElement, root: PageElement): readonly CommentElements[] {
  for (const selector of ITEMS) {
    const items = body
      .querySelectorAll(selector)
      .filter((item) => !isInside(root, item) && !item.matches(COMMENTS) && /\S/.test(item.textContent));
    if (items[0]) return answering(items);
  }
  const lists = body.querySelectorAll(TERMS).filter((list) => !isInside(root, list));
  return lists.flatMap(termsOf);
}
