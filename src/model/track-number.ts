import { narrow } from './duration.js';

/** A track's number as readers know it: without leading zeros, the side of a record in capitals (`A1`). */
export interface TrackNumber {
  readonly number: string;
  readonly side?: string;
  readonly disc?: number;
}

/** What looks like a track number before a title. */
export interface NumberPrefix {
  readonly is: TrackNumber;
  /** Its digits. */
  readonly count: number;
  /** It is a number even where the list does not count up: `1.`, `1)`, `01`, or with a wide gap behind it. */
  readonly firm: boolean;
  /** Characters up to the title. */
  readonly end: number;
}

const PREFIX = /^(?:([1-9]\d?)-)?#?([a-z]{0,2})(\d{1,3})([.)]{1,2}(?!\d)[\s-]*|\s*[-:]?\s+)/i;

/** The number at the start of a line, if the line has one; whether it belongs to the title, the list must tell. */
export const numberPrefix = (line: string): NumberPrefix | undefined => {
  const found = PREFIX.exec(narrow(line));
  if (!found) return undefined;
  const [{ length: end }, disc, letters = '', digits = '', gap = ''] = found;
  const side = letters.toUpperCase();
  const count = +digits;
  const is = { number: side + count, ...(side && { side }), ...(disc && { disc: +disc }) };
  return { is, count, firm: /[.)\t]|  /.test(gap) || /^0\d$/.test(digits), end };
};

/** A number that stands alone: `01`, `1.`, `a1`, `１`, `1-03` (disc 1, track 3), `#3`. */
export const parseTrackNumber = (text: string): TrackNumber | undefined => {
  const line = `${text.trim()} `;
  const found = numberPrefix(line);
  return found?.end === line.length ? found.is : undefined;
};
