import type { LineMarkup } from './line-markup.js';

/** Some words of the input, and where they stand: white space is one space each, so that places in `text` are places in it. */
export interface Span {
  readonly text: string;
  /** UTF-16 units from the beginning of the input. */
  readonly start: number;
}

/** Where a span stands, as a ledger has it. */
export const placeOf = ({ start, text }: Span): readonly [start: number, end: number] => [
  start,
  start + text.length,
];

/** A line that is not blank, trimmed. */
export interface Line extends Span {
  /** A blank line stands before it. */
  readonly isApart: boolean;
  /** What tabs part in it; absent where there are none. */
  readonly cells?: readonly string[];
  /** What a page says of it; absent where there is only text. */
  readonly markup?: LineMarkup;
}

/** Lines without a blank one between them, as one text. */
export interface Block extends Span {
  readonly lines: readonly Line[];
}

const spaced = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, ' ');

/** The words of a span without those that were taken off its ends. */
export function cut({ text, start }: Span, from: number, to = text.length): Span {
  const part = text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  return { text: part.trim(), start: start + from + lead };
}

/** The lines of a text that have words. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isApart = false;
  for (const { 0: raw, index } of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    if (/^[\n\r\u2028\u2029]/.test(raw)) {
      isApart ||= /[\n\r\u2028\u2029]/.test(text.charAt(index - 1));
      continue;
    }
    const line = cut({ text: spaced(raw), start: index }, 0);
    // a rule of a text parts what stands over it from what stands below
    if (/^[=_~#-]{3,}$/.test(line.text)) {
      isApart = true;
      continue;
    }
    const cells = raw.includes('\t') ? raw.split('\t').flatMap((cell) => spaced(cell).trim() || []) : [];
    if (line.text) lines.push({ ...line, isApart, ...(cells[1] && { cells }) });
    isApart = !line.text;
  }
  return lines;
}

/** A line such as `Label: Scotti Bros.` says something by itself. */
const LABEL = /^[\p{L}\p{N}][\p{L}\p{N} ’'-]{1,30}(?:: |：)\S/u;

/** The lines in blocks. What stood between two lines and is not among them parts them. */
export function blocksOf(lines: readonly Line[], input: string): Block[] {
  const groups: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = groups.at(-1);
    const between = before && input.slice(before.start + before.text.length, line.start);
    const isLabel = LABEL.test(line.text) || (!!before && before.text.length < 80 && LABEL.test(before.text));
    if (last && !line.isApart && !isLabel && !between?.trim()) last.push(line);
    else groups.push([line]);
    before = line;
  }
  return groups.map((group) => {
    const first = group[0] as Line;
    const last = group.at(-1) as Line;
    const text = spaced(input.slice(first.start, last.start + last.text.length));
    return { text, start: first.start, lines: group };
  });
}

/** A longer text is no paragraph: it is taken in pieces, so that reading stays linear. */
const LONGEST = 20_000;

// A capital or a number begins the next sentence; in Japanese it needs no space, and quotes may hold sentences.
const ENDS = RegExp(
  [
    `(?<![.!?…])[.!?…]{1,9}(?: ?»|["”“«’‘')\\]]){0,9}(?=\\s+[¿¡"“„«»'‘‚(]? ?[\\p{Lu}\\p{Lo}\\p{N}]|["“])`,
    `(?<![。！？])[。！？]{1,9}(?![。！？」』）])(?![^。！？「『]{0,120}[」』])`,
    `[。！？]{1,9}[」』）]{1,9}(?=\\s|[「『])`,
  ].join('|'),
  'gu',
);

/** No abbreviation is longer. */
const ABBREVIATION = 20;

/** The sentences of a span; `short` is what ends in a full stop and ends none. */
export function sentencesOf(span: Span, short: RegExp): Span[] {
  const sentences: Span[] = [];
  if (span.text.length > LONGEST) {
    for (let at = 0; at < span.text.length; at += LONGEST)
      sentences.push(...sentencesOf(cut(span, at, at + LONGEST), short));
    return sentences;
  }
  let from = 0;
  for (const { 0: end, index } of span.text.matchAll(ENDS)) {
    const to = index + end.length;
    if (short.test(span.text.slice(Math.max(from, to - ABBREVIATION), to))) continue;
    sentences.push(cut(span, from, to));
    from = to;
  }
  sentences.push(cut(span, from));
  return sentences.filter(({ text }) => text);
}
