import type { Moment, Track } from '../model/review.js';

/** Some words, and where they stand. */
interface Span {
  readonly text: string;
  readonly start: number;
}

/** A link of a page. */
export interface LineLink {
  /** Safe, and absolute where the page's own address is known. */
  readonly url: string;
  readonly text: string;
  readonly rel: string;
}

/** An element that lines of a page stand in: the same object for all of them. */
export interface Frame {
  readonly tag: string;
}

/** What the markup of a page says of a line. */
export interface LineMarkup {
  /** Its words in HTML: the safe part of what stands in a line. */
  readonly html: string;
  /** What it stands in, from the outside in. */
  readonly frames: readonly Frame[];
  readonly links: readonly LineLink[];
  /** The level of a heading. */
  readonly heading?: number;
  /** Its number in a list, which the page counts. */
  readonly item?: number;
  /** It stands below the first line of an item, or in a list inside it: what it says is said of that item. */
  readonly isDetail?: boolean;
  /** Words that stand out in it. */
  readonly emphasis: readonly Span[];
  /** Words that are marked in a row: picks. */
  readonly marks: readonly string[];
  /** A clip that plays in the page; the words of the line are its address. */
  readonly moment?: Moment;
  /** A row of a table of something else than tracks. */
  readonly isOther?: boolean;
  /** A row of a table, by its columns. */
  readonly row?: TableRow;
}

/** What a row of a table says. */
export interface TableRow {
  readonly track: Track;
  /** The columns say that these are tracks. */
  readonly isSure: boolean;
  /** Nothing but the words themselves tells which column is the artist. */
  readonly isOrderInferred: boolean;
}
