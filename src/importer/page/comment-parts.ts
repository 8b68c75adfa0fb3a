import { safeUrl } from '../../model/safe-url.js';
import { BODY } from '../../model/leaf-rules.js';
import { numberIn } from '../../sources/page/find-comments.js';
import { finish } from '../steps.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { bodyHtml } from './body-html.js';
import { dayIn, isTime, readByline } from './comment-byline.js';
import { isInside } from './is-inside.js';
import { isoDate } from './page-facts.js';
import { pageLines } from './page-lines.js';
import type { PageElement } from './page-tree.js';
import { personName } from './person-name.js';
import { linesOf, wordsOf } from './words-of.js';

/** What a comment of a page says of itself. */
export interface CommentParts {
  readonly name?: string;
  readonly site?: string;
  /** A moment with its zone, or a day. */
  readonly createdAt?: string;
  readonly url?: string;
  readonly likes?: number;
  readonly html: string;
}

/** Where the name stands, the surest place first. */
const NAMES = [
  '.fn,[itemprop~="author"] [itemprop~="name"],.p-author .p-name',
  '.comment-author-name,.comment__author-name,.commenter-name,.commentAuthorName,.isso-author,[data-testid="member-name"]',
  '.author .username',
  '.comment-author,.comment__author,.comment_author,.commentauthor,.comment-name,.bUser',
  '[itemprop~="author"],.author,.username,.user-name,.b-leaf-username,.ljuser,.user,.commenter,.nickname,.nick,.name,.poster',
  'cite,dt',
];
const TIMES = [
  'time,[datetime]',
  'abbr[title],[itemprop~="datePublished"],[itemprop~="dateCreated"],[property~="dc:date"],.time-ago[title]',
  '.comment-date,.comment-time,.comment-timestamp,.comment__time,.comment__date,.comment_time,.commentDate,.date,.datetime,.timestamp,.posted,.permalink',
];
const LIKES =
  '.comment-likes,.like-count,.likes,.vote-count,[itemprop~="upvoteCount"],.voting .count,.vote-up .count';
/** What holds the text, as a word in a class. */
const TEXT = /(?:^|[\s_-])(?:content|body|text|message|comment-?text|bCommentText)(?:$|[\s_-])/i;
/** What holds who and when. */
const META =
  /(?:^|[\s_-])(?:meta|metadata|head(?:er)?|foot(?:er)?|info|byline|posted|comments-post|title|bCommentTitle|bCommentSmallPrint|submitted|attribution|author|details)(?:$|[\s_-])/i;
/** A comment with more elements has a text of its own markup: its parts stand among the first. */
const MOST = 300;
/** What is none of the text. */
const FURNITURE =
  '.reply,.comment-reply,.comment-reply-link,.comment-actions,.comment__links,.actions,.links,.permalink:not(h2 *,h3 *,h4 *),.comment-permalink,.comment__permalink,' +
  '.voting,.flag-message,.comment-links,.postprofile,.signature,.avatar,.user-pic,.user-head,.comment-edit-link,.edit-link,.comment-awaiting-moderation,.parent-link-container,menu,nav,form,button';

/** All that is in some elements, in their order, and not in a comment that they hold. */
function ownOf(elements: readonly PageElement[], isOther: (element: PageElement) => boolean): PageElement[] {
  const own: PageElement[] = [];
  const stack = [...elements].reverse();
  for (let at; (at = stack.pop());) {
    own.push(at);
    for (const child of at.children.reverse()) if (!isOther(child)) stack.push(child);
  }
  return own;
}

/** When something was written: as a machine reads it, else in words. */
function momentOf(element: PageElement, words: Vocabulary): string | undefined {
  const said = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
  const moment = isoDate(said);
  // a time without its zone may be another day's
  if (moment) return /Z$|[+-]\d\d:\d\d$/.test(moment) ? moment : moment.slice(0, 10);
  const [text = ''] = wordsOf(element).split(/ [·•|] /);
  return (said && dayIn(said, words)) ?? (isTime(text, words) ? dayIn(text, words) : undefined);
}

/** Reads the parts of a comment by what they are called, and where nothing is called so by its lines. */
export function commentParts(
  elements: readonly PageElement[],
  isOther: (element: PageElement) => boolean,
  words: Vocabulary,
): CommentParts {
  const own = ownOf(elements, isOther);
  const inner = own.filter((element) => !elements.includes(element) || element.localName === 'dt').slice(0, MOST);
  const named = NAMES.flatMap((selector) => inner.filter((element) => element.matches(selector)));
  const nameIn = (element: PageElement): string | undefined => {
    const said = wordsOf(element);
    const name = personName(said, words);
    return name === undefined || isTime(said, words) ? undefined : name;
  };
  const nameElement = named.find((element) => nameIn(element) !== undefined);
  const dated = TIMES.flatMap((selector) => inner.filter((element) => element.matches(selector)));
  const timeElement =
    dated.find((element) => momentOf(element, words)) ??
    inner.find((element) => !element.children[0] && element.textContent.length < 60 && isTime(wordsOf(element), words));
  let name = nameElement && nameIn(nameElement);
  let createdAt = timeElement && momentOf(timeElement, words);

  // a part with both, or a line of the text
  const bylines = new Set<string>();
  const read = (line: string, isSure = false): void => {
    const byline = readByline(line, words, isSure);
    if (!byline) return;
    bylines.add(line);
    name ??= byline.name;
    createdAt ??= timeElement && !byline.day ? undefined : byline.day;
  };
  const isMeta = (element: PageElement): boolean => META.test(element.className) && !isText(element);
  const holds = (element: PageElement, part: PageElement | undefined): boolean => !!part && isInside(part, element);
  const isText = (element: PageElement): boolean =>
    (element.matches('[itemprop~="text"]') || TEXT.test(element.className)) && !holds(element, nameElement) && !holds(element, timeElement);
  const metas = inner.filter(isMeta);
  if (name === undefined || createdAt === undefined) for (const one of metas) read(wordsOf(one));
  // what else stands beside the time is the name
  for (const one of name === undefined ? metas.filter((meta) => holds(meta, timeElement)) : [])
    name ??= personName(linesOf(one, (part) => part === timeElement || part.matches(FURNITURE)).join(' '), words);
  const texts = inner.filter((element) => isText(element) && !metas.some((meta) => meta !== element && isInside(element, meta)));
  const outermost = inner.length === MOST ? [] : texts.filter((element) => !texts.some((other) => other !== element && isInside(element, other)));
  const roots = outermost[0] ? outermost : elements;
  const meta = new Set(outermost[0] ? [] : metas.filter((one) => !/^(?:h[1-6]|dt)$/.test(one.localName) || holds(one, nameElement)));
  const skip = (element: PageElement): boolean =>
    isOther(element) || element === nameElement || element === timeElement || element.matches(FURNITURE) ||
    (meta.has(element) && (holds(element, nameElement) || holds(element, timeElement) || bylines.has(wordsOf(element))));
  const { writer } = finish(pageLines(roots, { skip, hasBreaks: false }));
  const { lines } = writer;
  if (name === undefined) for (const line of [lines.at(-1), lines[0]]) if (line) read(line.text, true);
  if (name === undefined && !nameElement) {
    const [first, second] = lines;
    name = second && words.commentAuthor.exec(first?.text ?? '')?.[1];
    if (first && name) bylines.add(first.text);
  }
  const said = lines.filter(({ text }) => !bylines.has(text));
  const kept = said.filter(({ text }) => !isFurniture(text, words));
  const linkOf = (element: PageElement | undefined): string | undefined => {
    const link = element?.closest('a') ?? element?.querySelector('a');
    return link ? safeUrl(link.getAttribute('href') ?? '', link.baseURI) : undefined;
  };
  const [site, url] = [linkOf(nameElement), linkOf(timeElement)];
  const likes = numberIn(inner.find((element) => element.matches(LIKES))?.textContent);
  return {
    ...(name !== undefined && { name }),
    ...(site && { site }),
    ...(createdAt && { createdAt }),
    ...(url && { url }),
    ...(likes !== undefined && { likes }),
    html: bodyHtml(kept[0] ? kept : said).slice(0, BODY),
  };
} // prettier-ignore

const isFurniture = (text: string, words: Vocabulary): boolean =>
  /^(?:permalink|reply|share|like(?: \(\d+\))?|report|flag|link|said|says|\d+ likes?|[·•|#\s]+)[.:…]*$/i.test(
    text,
  ) || words.furniture.some((pattern) => pattern.test(text));
