import type { InlineList } from './inline-lists.js';
import type { Line } from '../text-blocks.js';

/** So many tracks are a list. */
const FEW = 3;
/** A number, a title, an artist and a length below one another are no more lines. */
const LINES = 4;
const NUMBER = /^#?(\d{1,3})[.)]?$/;
const LENGTH = /^[([]?\d{1,2}:[0-5]\d[)\]]?$/;
/** A longer line is prose. */
const LONGEST = 100;

/** The lines of one track: up to the next blank one, or the next number. */
function stackFrom(lines: readonly Line[], first: number): Line[] {
  const stack: Line[] = [];
  for (let i = first; i < lines.length && stack.length <= LINES; i++) {
    const line = lines[i] as Line;
    if (i > first && (line.isApart || NUMBER.test(line.text))) break;
    stack.push(line);
  }
  return stack;
}

/** Finds lists whose cells stand below one another, as they are copied from a shop: number, title, artist, length. */
export function* stackedRuns(lines: readonly Line[]): Generator<InlineList> {
  for (let first = 0; first < lines.length; first++) {
    const rows: Line[] = [];
    let at = first;
    for (let count = 1; ; count++) {
      const stack = stackFrom(lines, at);
      const [head, ...cells] = stack;
      const isNext = Number(NUMBER.exec(head?.text ?? '')?.[1]) === count;
      const isTrack = cells[0] && stack.length <= LINES && stack.every(({ text }) => text.length <= LONGEST);
      if (!head || !isNext || !isTrack || LENGTH.test(cells[0]?.text ?? '')) break;
      const texts = stack.map(({ text }) => text.replace(/^[([](.*)[)\]]$/, '$1'));
      rows.push({ ...head, text: texts.join(' '), cells: texts });
      at += stack.length;
    }
    if (rows.length < FEW) continue;
    yield { first, last: at - 1, rows };
    first = at - 1;
  }
}
