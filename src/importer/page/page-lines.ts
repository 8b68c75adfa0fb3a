import { fold } from '../../sources/page/text.js';
import { safeUrl } from '../../model/safe-url.js';
import type { Frame } from '../line-markup.js';
import { embedOf } from './embeds.js';
import { isHidden, isReference } from './hidden.js';
import { areLaidApart } from './laid-apart.js';
import { bulletIn, isBullet, looksOf } from './look.js';
import { LineWriter } from './line-writer.js';
import { PageElement, PageText, type PageNode, type PageParent } from './page-tree.js';
import { listRows, tableRows } from './track-table.js';

/** Elements whose words stand in lines of their own, with space round them. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|details|dialog|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|main|menu|nav|ol|p|pre|search|section|summary|table|ul|video|audio|iframe)$/;
/** Elements whose words stand in lines of their own, close together. */
const CLOSE = /^(?:li|d[td]|tr|caption|thead|tbody|tfoot|option)$/;
/** What stands in the HTML of a text as it is. */
const FRAME = /^(?:p|h[2-6]|blockquote|ul|ol|li|dl|d[td]|pre)$/;
/** Asks for something, or does something: no words of a post. */
const CONTROL = /^(?:button|input|select|textarea|label|output|progress|meter|object|applet|frame)$/;
const EMOJI = /(?:^|\s)(?:emoji|wp-smiley|twemoji)(?:\s|$)/;

/** What is to be left out, and what of it is told. */
export interface PageLinesOptions {
  /** Nodes whose words are none of the post. */
  readonly skip: (element: PageElement) => boolean;
  /** Line breaks count as in WordPress's editor. */
  readonly hasBreaks: boolean;
  /** The headline, which is the first line whatever the page has first. */
  /** Where lines go that follow those of other nodes. */
  readonly writer?: LineWriter;
  readonly headline?:
    { readonly text: string; readonly place?: readonly [number, number] | undefined } | undefined;
}

/** True for an item with a box to tick. */
const isTask = ({ children: [first] }: PageElement): boolean =>
  [first, first?.children[0]].some((one) => one?.localName === 'input');

/** The lines of a page. */
export interface PageLines {
  readonly writer: LineWriter;
  /** How many pictures are not in it. */
  readonly pictures: number;
}

const SPACE = { value: ' ', place: undefined };

/** So many nodes are read in one step. */
const STEP = 500;

/** Reads the lines of what is inside some nodes, in steps. */
export function* pageLines(
  roots: readonly PageNode[],
  { skip, hasBreaks, headline, writer = new LineWriter() }: PageLinesOptions,
): Generator<undefined, PageLines> {
  if (headline) writer.line(headline.text, headline.place, {});
  let pictures = 0;
  const lists: { next: number }[] = [];

  const say = (node: PageText): void => {
    const parent = node.parentNode as PageElement | null;
    const isPre = parent?.localName === 'pre' || parent?.localName === 'code';
    const isBetween = /^(?:[ou]l|dl|table|tr|tbody|thead)$/.test(parent?.localName ?? '');
    if (isBetween && !/\S/.test(node.value)) return;
    if ((!hasBreaks && !isPre) || !node.value.includes('\n')) {
      const bullet = parent?.childNodes[0] === node ? bulletIn(parent, node.value) : 0;
      const { value, place } = node;
      writer.words(bullet ? { value: value.slice(bullet), place: place && [place[0] + bullet, place[1]] } : node);
      return;
    }
    const [start = 0] = node.place ?? [];
    let at = 0;
    for (const [i, value] of node.value.split('\n').entries()) {
      if (i) writer.lineBreak();
      writer.words({ value, place: node.place && [start + at, start + at + value.length] });
      at += value.length + 1;
    }
  };

  const inFigure = (element: PageElement): string | undefined => {
    const caption = element.closest('figure')?.querySelector('figcaption');
    return (caption && fold(caption.textContent)) || undefined; // prettier-ignore
  };

  /** Opens an element; false where nothing inside it is read. */
  const enter = (element: PageElement): boolean => {
    const { localName: tag } = element;
    if (isHidden(element) || isReference(element) || isBullet(element) || CONTROL.test(tag) || skip(element)) return false;
    if (tag === 'br') writer.lineBreak();
    if (tag === 'hr') writer.break(2);
    if (tag === 'img') {
      if (EMOJI.test(element.className)) writer.words({ value: element.alt, place: element.place });
      else pictures++;
    }
    const embed = embedOf(element);
    if (embed) {
      const caption = inFigure(element);
      writer.line(embed.url, element.place, { moment: { ...embed, ...(caption && { caption }) } });
    }
    if (embed || /^(?:iframe|video|audio|embed|lite-youtube)$/.test(tag)) return false;
    // its caption is that of what plays
    if (tag === 'figcaption' && element.closest('figure')?.querySelector('iframe,video,audio,lite-youtube'))
      return false;
    const rows = tag === 'table' ? tableRows(element) : listRows(element);
    if (rows) {
      writer.break(2);
      for (const { text, place, ...more } of rows) {
        writer.line(text, place, more);
        writer.break(1);
      }
      writer.break(2);
      return false;
    }
    if (BLOCK.test(tag)) writer.break(lists[0] ? 1 : 2);
    if (CLOSE.test(tag)) writer.break(1);
    if (tag === 'td' || tag === 'th') writer.words(SPACE);
    if (tag === 'ol' || tag === 'ul') lists.push({ next: element.hasAttribute('start') ? element.start : 1 });
    if (/^(?:td|th)$/.test(tag) && element.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,h5,h6,br')) writer.break(2);
    if (FRAME.test(tag) || tag === 'h1') {
      const list = tag === 'li' ? lists.at(-1) : undefined;
      if (list && element.hasAttribute('value')) list.next = element.value;
      const heading = /^h\d$/.test(tag) ? Number(tag.charAt(1)) : 0;
      const frame: Frame = { tag: tag === 'h1' ? 'h2' : tag };
      const item = list && { item: list.next++ };
      writer.enter(frame, { ...(heading && { heading }), ...item, ...(list && isTask(element) && { isOther: true }) });
    } else if (tag === 'a') {
      const url = safeUrl(element.getAttribute('href') ?? '', element.baseURI, true);
      writer.enterInline(url ? 'a' : 'span', url);
      if (url) writer.enterLink(url, element.getAttribute('rel') ?? '');
    } else if (tag === 'mark' && lists[0]) writer.enterMark();
    else for (const look of looksOf(element)) writer.enterInline(look);
    return true;
  }; // prettier-ignore

  const leave = (element: PageElement): void => {
    const { localName: tag } = element;
    if (FRAME.test(tag) || tag === 'h1') {
      writer.break(CLOSE.test(tag) ? 1 : 2);
      writer.leave();
    } else if (tag === 'a') {
      writer.leaveLink();
      writer.leaveInline();
    } else if (tag === 'mark' && lists[0]) writer.leaveMark();
    else looksOf(element).forEach(() => writer.leaveInline());
    if (tag === 'ol' || tag === 'ul') lists.pop();
    if (BLOCK.test(tag)) writer.break(lists[0] ? 1 : 2);
    if (CLOSE.test(tag)) writer.break(1);
  };

  let count = 0;
  const stack: { readonly parent: PageParent | undefined; readonly nodes: readonly PageNode[]; at: number }[] = [
    { parent: undefined, nodes: roots, at: 0 },
  ];
  for (let top; (top = stack.at(-1)); ) {
    if (++count % STEP === 0) yield;
    const node = top.nodes[top.at++];
    if (!node) {
      stack.pop();
      if (top.parent instanceof PageElement) leave(top.parent);
    } else if (node instanceof PageText) say(node);
    else if (node instanceof PageElement) {
      if (areLaidApart(top.nodes[top.at - 2], node)) writer.words(SPACE);
      if (enter(node)) stack.push({ parent: node, nodes: node.childNodes, at: 0 });
    }
  }
  writer.break(2);
  return { writer, pictures };
} // prettier-ignore
