import type { Review } from '../model/review.js';
import { bylineFacts } from './byline.js';
import type { ImportResult, LedgerRow } from './ledger.js';
import { microformatFacts } from './page/h-review.js';
import { besides, droppedRow, isMenu, menuRow, metaRows } from './page/around.js';
import { findArticle } from './page/find-article.js';
import { isInside } from './page/is-inside.js';
import { pageComments } from './page/page-comments.js';
import { addressOf, coverOf, pageFacts } from './page/page-facts.js';
import { pageLines } from './page/page-lines.js';
import { PageText, parsePage, type PageElement, type PageNode } from './page/page-tree.js';
import { readCards } from './page/read-cards.js';
import { schemaFacts } from './page/schema-org.js';
import { signedLines } from './page/signed-lines.js';
import { standfirst } from './page/standfirst.js';
import { COMMENTS } from './page/theme-names.js';
import { areCarded, pictureRows, readPage } from './read-page.js';
import { sound } from './sound.js';
import { finish, type Steps } from './steps.js';
import type { Line } from './text-blocks.js';
import { textComments } from './text-comments.js';
import { belowHeadline, fromHeadline, HEADLINE, withoutFurniture } from './text-furniture.js';
import { findVocabulary } from './vocabulary/find-vocabulary.js';
import { wordsOf } from './page/words-of.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';
import { withNeighbours, withRows } from './with-facts.js';

/** What is known of a page beside its HTML. */
export interface HtmlOptions {
  /** The words of the language to read it in; found out where absent. */
  readonly words?: Vocabulary;
  /** What is known of the post from elsewhere, such as an export: goes before what the HTML says. */
  readonly facts?: Partial<Pick<Review, 'headline' | 'author' | 'published' | 'url' | 'comments'>>;
  /** Line breaks count as in WordPress's editor: two of them part paragraphs. */
  readonly hasBreaks?: boolean;
}

/** The same as `importHtml`, in steps. */
export function* importHtmlSteps(html: string, options: HtmlOptions = {}): Steps<ImportResult> {
  const page = yield* parsePage(html);
  const { facts = {}, hasBreaks = false } = options;
  page.url = facts.url ?? addressOf(page) ?? '';
  const { body } = page;
  if (!body) return { error: 'There is no text of a post.' };
  const ledger: LedgerRow[] = [];
  const cards = readCards(body);
  yield;
  const article = yield* findArticle(page);
  const { root } = article;
  yield;
  const found = yield* pageFacts(page, root);
  yield;
  const marked = yield* pageComments(page, root, () => options.words ?? findVocabulary(wordsOf(root)));
  yield;
  const { facts: ofData, isOther } = schemaFacts(page);
  yield;
  const { ratings, verdict, ...structured } = { ...ofData, ...microformatFacts(page) };
  yield;
  const used = new Set(cards.flatMap((card) => [...card.used]));
  const own = marked && new Set<PageNode>(marked.items);
  const named = found.headline;
  // a heading of the post is its headline where its words are: what is known may name it otherwise
  const head = facts.headline === undefined || named?.text === facts.headline ? named?.element : undefined;
  const skip = (element: PageElement): boolean => {
    if (element === head || used.has(element) || own?.has(element)) return true;
    if (marked && element.matches(COMMENTS)) return true;
    if (element !== found.tail && !article.isAround(element)) return false;
    ledger.push(...droppedRow(element));
    return true;
  };
  // comments that nothing marks are read by their words
  const apart = marked
    ? []
    : body
        .querySelectorAll(COMMENTS)
        .filter((element) => !isInside(element, root) && !isInside(root, element))
        .filter((element) => !element.parentElement?.closest(COMMENTS));
  const first = standfirst(root, head);
  const roots = [...first, ...(root === body ? body.childNodes : [root]), ...apart].filter(
    (node) => !(node instanceof PageText) || node.data.trim(),
  );
  const text = facts.headline ?? found.headline?.text ?? structured.headline;
  const { writer, pictures } = yield* pageLines(roots, {
    skip,
    hasBreaks,
    headline: text ? { text: text.slice(0, HEADLINE), place: head?.place } : undefined,
  });
  yield;
  const input = writer.text;
  // a theme may say another language than the post has
  const words = options.words ?? findVocabulary(input);
  yield;
  const ofLines: LedgerRow[] = [];
  ofLines.push(...writer.lines.filter(isMenu).map(menuRow));
  const shown = writer.lines.filter((line) => !isMenu(line));
  const signed = marked ? undefined : signedLines(shown, words);
  yield;
  const lines = withoutFurniture(signed?.post ?? shown, words, ofLines);
  yield;
  const {
    post,
    comments,
    ledger: ofComments,
  } = marked || signed
    ? { post: lines, comments: (marked ?? signed)?.comments, ledger: signed?.ledger ?? [] }
    : textComments(lines, input, words);
  const [headline, ...rest] = text
    ? [
        writer.lines[0] as Line,
        ...belowHeadline(
          post.filter(({ start }) => start > 0),
          words,
          ofLines,
        ),
      ]
    : fromHeadline(post, words, ofLines);
  const beside = bylineFacts(metaRows(root), words);
  const byline = bylineFacts(ofLines, words);
  const source = (row: LedgerRow): LedgerRow =>
    row.from ? { ...row, from: writer.sourceOf(row.from) } : row;
  const read = new Set<PageNode>([...apart, ...(own ?? [])]);
  if (marked) read.add(marked.region);
  for (const node of head ? [head, ...first] : first) read.add(node);
  const around = [...besides(root, read), ...(marked?.ledger ?? [])];

  const cover = areCarded(cards)
    ? undefined
    : coverOf(root.closest('article,.h-review,.hreview,.hentry,.h-entry') ?? root);
  ledger.push(...pictureRows(cover, pictures));
  const { title, tracks, work, headline: _named, ...more } = structured;
  const { headline: _headline, ...known } = facts;
  const all = known.comments ?? comments;
  const said: Partial<Review> = {
    ...byline.facts,
    ...beside.facts,
    ...(found.author && { author: found.author }),
    ...(found.published && { published: found.published }),
    ...(found.url && { url: found.url }),
    ...(cover && { cover }),
    ...more,
    ...(ratings && { ratings }),
    ...(verdict && { verdict }),
    ...known,
    ...(all && { comments: all }),
  };
  const given = { ...(title && { title }), ...(tracks && { tracks }), ...(work && { work }) };
  const postText = headline && { headline, lines: rest, input, given, isOther };
  const result = yield* readPage({ post: postText, cards, facts: said, headline: text }, words);
  // rows of elements tell places of the source, those of lines places of their text
  const told = withRows(result, (rows) => [
    ...[...rows, ...ofComments, ...byline.ledger, ...ofLines].map(source),
    ...beside.ledger,
    ...ledger,
    ...around,
  ]);
  return sound(withNeighbours(told, found));
}

/** A review from HTML: a whole page, or a post alone. */
export const importHtml = (html: string, options?: HtmlOptions): ImportResult =>
  finish(importHtmlSteps(html, options));
