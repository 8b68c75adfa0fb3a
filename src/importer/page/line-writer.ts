import { parseSideHeading } from '../../model/side.js';
import { escapeHtml } from '../../model/rich-text/escape-html.js';
import { lastBefore } from '../last-before.js';
import type { Frame, LineLink, LineMarkup } from '../line-markup.js';
import type { Line } from '../text-blocks.js';
import type { PageText } from './page-tree.js';

/** Words of the text, and where in the source they stand. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  /** Where the source ends; it is longer than the words where characters are written as entities. */
  readonly to: number;
}

interface Draft {
  readonly start: number;
  readonly isApart: boolean;
  readonly frames: readonly Frame[];
  readonly more: Partial<LineMarkup>;
  text: string;
  html: string;
  /** Its last character is a space. */
  isSpaced: boolean;
  readonly links: LineLink[];
  readonly marks: string[];
  readonly emphasis: { readonly text: string; readonly start: number }[];
}

/** Words that stand out and name something are no longer. */
const LONGEST = 120;

/** The lines of a page as they would be copied from it, with what the markup says of each. */
export class LineWriter {
  readonly lines: Line[] = [];
  /** So many characters stand before the line. */
  #length = 0;
  readonly #pieces: Piece[] = [];
  #line: Draft | undefined;
  #breaks = 0;
  readonly #frames: Frame[] = [];
  /** The first lines of items. */
  readonly #items = new Map<Frame, Line>();
  #paragraph: Frame = { tag: 'p' };
  readonly #inline: { readonly start: string; readonly end: string; readonly at: number }[] = [];
  #link: (Omit<LineLink, 'text'> & { text: string }) | undefined;
  #mark: string | undefined;
  /** What the next line is. */
  #next: Partial<LineMarkup> = {};

  /** All lines as one text: places in it are those of the lines. */
  get text(): string {
    let text = '';
    for (const line of this.lines) text += (line.start - text.length > 1 ? '\n\n' : text && '\n') + line.text;
    return text;
  }

  /** Ends the line; `count` is 2 where a blank one follows. */
  break(count: 1 | 2): void {
    this.#end();
    this.#breaks = Math.max(this.#breaks, count);
  }

  /** What `<br>` does: the second in a row leaves a blank line. */
  lineBreak(): void {
    this.break(this.#line ? 1 : 2);
  }

  enter(frame: Frame, more: Partial<LineMarkup> = {}): void {
    this.#frames.push(frame);
    this.#next = more;
  }

  leave(): void {
    this.#frames.pop();
    this.#next = {};
  }

  enterInline(tag: string, href?: string): void {
    const address = href === undefined ? '' : ` href="${escapeHtml(href)}"`;
    const at = this.#line ? this.#line.start + this.#line.text.length : this.#length;
    const one = { start: `<${tag}${address}>`, end: `</${tag}>`, at };
    this.#inline.push(one);
    if (this.#line) this.#line.html += one.start;
  }

  leaveInline(): void {
    const one = this.#inline.pop();
    if (this.#line && one && /^<(?:em|i|strong|b|cite)>$/.test(one.start)) {
      const from = Math.max(0, one.at - this.#line.start);
      const text = this.#line.text.slice(from);
      if (text.length <= LONGEST) this.#line.emphasis.push({ text, start: this.#line.start + from });
    }
    if (this.#line && one) this.#line.html += one.end;
  }

  enterLink(url: string, rel: string): void {
    this.#link = { url, rel, text: '' };
  }

  leaveLink(): void {
    this.#endLink();
    this.#link = undefined;
  }

  /** From here on words are a mark of the row, none of it. */
  enterMark(): void {
    this.#mark = '';
  }

  leaveMark(): void {
    const mark = this.#mark?.trim();
    this.#mark = undefined;
    if (mark) this.#open().marks.push(mark);
  }

  /** Words as they stand in the page, white space as single spaces. */
  words({ value, place }: Pick<PageText, 'value' | 'place'>): void {
    const isExact = !!place && place[1] - place[0] === value.length;
    // in pieces: a match of millions of characters may take all of an engine's stack
    for (const { 0: found, index } of value.matchAll(/[^\s\u200b\ufeff]{1,9999}|[\s\u200b\ufeff]{1,9999}/g)) {
      const isSpace = !/[^\s\u200b\ufeff]/.test(found);
      if (this.#mark !== undefined) this.#mark += isSpace ? ' ' : found;
      else if (!isSpace)
        this.#put(found, place && (isExact ? [place[0] + index, place[0] + index + found.length] : place));
      else if (this.#line && !this.#line.isSpaced) this.#put(' ', undefined);
    }
  }

  /** A line of its own that says something beside its words. */
  line(words: string, place: readonly [number, number] | undefined, more: Partial<LineMarkup>): void {
    this.break(2);
    this.#next = more;
    const at = this.#open().start;
    this.words({ value: words, place: undefined });
    if (place) this.#pieces.push({ at, length: words.length, from: place[0], to: place[1] });
    this.break(2);
  }

  /** Where a place of the text stands in the source. */
  sourceOf([start, end]: readonly [start: number, end: number]): readonly [start: number, end: number] {
    const from = this.#at(start, false);
    return [from, Math.max(from, this.#at(end, true))];
  }

  #at(place: number, isEnd: boolean): number {
    const piece = lastBefore(this.#pieces, ({ at }) => (isEnd ? at < place : at <= place));
    const { at, length, from, to } = piece ?? { at: 0, length: 0, from: 0, to: 0 };
    if (to - from !== length) return isEnd ? to : from;
    return Math.min(to, from + place - at);
  }

  #open(): Draft {
    if (this.#line) return this.#line;
    if (this.#length) this.#length += this.#breaks > 1 ? 2 : 1;
    const leaf = this.#frames.at(-1);
    const isLeaf = !!leaf && /^(?:p|h[1-6]|li|d[td]|pre|figcaption)$/.test(leaf.tag);
    if (this.#breaks > 1) this.#paragraph = { tag: 'p' };
    this.#line = {
      start: this.#length,
      isApart: this.#breaks > 1,
      text: '',
      isSpaced: false,
      frames: isLeaf ? [...this.#frames] : [...this.#frames, this.#paragraph],
      more: this.#next,
      html: this.#inline.map(({ start }) => start).join(''),
      links: [],
      marks: [],
      emphasis: [],
    };
    this.#breaks = 0;
    this.#next = {};
    return this.#line;
  }

  #put(found: string, place: readonly [number, number] | undefined): void {
    const line = this.#open();
    const before = this.#pieces.at(-1);
    const at = line.start + line.text.length;
    if (place) {
      const [from, to] = place;
      // words and the one space between them stand in the source as they do here
      const gap = before ? at - before.at - before.length : -1;
      const isNext = before?.to === from - gap && before.to - before.from === before.length;
      if (before && isNext && gap <= 1 && to - from === found.length)
        this.#pieces.splice(-1, 1, { ...before, length: before.length + gap + found.length, to });
      else this.#pieces.push({ at, length: found.length, from, to });
    }
    line.text += found;
    line.isSpaced = found === ' ';
    line.html += escapeHtml(found);
    if (this.#link) this.#link.text += found;
  }

  #endLink(): void {
    if (!this.#link) return;
    const { url, rel } = this.#link;
    const text = this.#link.text.trim();
    if (text && this.#line) this.#line.links.push({ url, rel, text });
    this.#link = { url, rel, text: '' };
  }

  #end(): void {
    this.#endLink();
    const line = this.#line;
    if (!line) return;
    this.#line = undefined;
    const text = line.isSpaced ? line.text.slice(0, -1) : line.text;
    if (!text) return;
    this.#length = line.start + text.length;
    const { start, isApart, frames, links, marks, emphasis, more } = line;
    const html = line.html + this.#inline.map(({ end }) => end).reverse().join(''); // prettier-ignore
    const items = frames.filter(({ tag }) => tag === 'li');
    const over = items.flatMap((item) => this.#items.get(item) ?? []).at(-1);
    // a side stands over rows of its own
    const isDetail = !!over && !parseSideHeading(over.text);
    const { item, ...rest } = more;
    const markup = {
      ...{ html, frames, links, marks, emphasis, ...rest },
      ...(isDetail ? { isDetail } : item !== undefined && { item }),
    };
    const found = { text, start, isApart, markup };
    const last = items.at(-1);
    if (last && !this.#items.has(last)) this.#items.set(last, found);
    this.lines.push(found);
  }
}
