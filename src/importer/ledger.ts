import type { Review } from '../model/review.js';

/** What a row of the ledger can be about. Codes are stable: a program may rely on them. */
export type LedgerCode =
  /** A name or title is written in two ways; the one that was not used is an alternative. */
  | 'spelling-conflict'
  /** A line between two tracks that is none. */
  | 'caption-apart'
  /** A number that is stated differs from what was counted. */
  | 'count-mismatch'
  /** White space or a quote was put right so that the words could be read. */
  | 'quote-repaired'
  /** What a review usually has and this text does not say. */
  | 'not-in-text'
  /** A track that the prose does not name. */
  | 'never-mentioned'
  /** A clip that the text introduces and that is not in it. */
  | 'media-lost'
  /** Links that the text introduces and that are not in it. */
  | 'links-lost'
  /** Which side of a dash is the artist was found from the list as a whole, or taken for granted. */
  | 'order-inferred'
  /** A row that can be read in more than one way: it is kept whole. */
  | 'ambiguous-line'
  /** A list that may be tracks, and that nothing calls so: none was taken from it. */
  | 'list-not-read'
  /** Words of the page round the post. */
  | 'furniture-dropped'
  /** A value that follows from other words of the text. */
  | 'inferred'
  /** A judgement of the prose, as a pick of a track. */
  | 'pick-found'
  /** One review of several that the text holds. */
  | 'review-apart'
  /** A part of the input that is not like the rest of its kind, and was left out. */
  | 'unreadable'
  /** A comment that is held, spam or in the bin. */
  | 'comment-left-out';

/** Another reading: a path of the review and the value that would stand there. */
export interface Alternative {
  readonly path: string;
  readonly value: unknown;
}

/** One thing that was inferred, or that is in doubt. */
export interface LedgerRow {
  readonly code: LedgerCode;
  /** The places in the review that it is about, such as `tracks[1].title`. */
  readonly about: readonly string[];
  /** What was found, in the words of the input. */
  readonly found: readonly (string | number)[];
  /** One plain sentence. */
  readonly why: string;
  /** Where in the input it was found, in UTF-16 units from its beginning; null where it is nowhere. */
  readonly from: readonly [start: number, end: number] | null;
  /** From 0, a guess, to 1, certain. */
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
  /** The position in `reviews` of the review it is about, where there are several. */
  readonly review?: number;
  /** How many of a kind, where the row stands for several. */
  readonly count?: number;
}

/** A review with all that was inferred to make it. Nothing in it was changed without a row. */
export interface Imported {
  readonly review: Review;
  readonly ledger: readonly LedgerRow[];
}

/** The reviews of a post that holds several; each row says which of them it is about. */
export interface ImportedSeveral {
  readonly reviews: readonly Review[];
  readonly ledger: readonly LedgerRow[];
}

/** What an import gives: one review, several, or one plain sentence where there is nothing that could be one. */
export type ImportResult = Imported | ImportedSeveral | { readonly error: string };

/** A row, with what most rows have. */
export const ledgerRow = (
  code: LedgerCode,
  about: string | readonly string[],
  why: string,
  more: Partial<Omit<LedgerRow, 'code' | 'about' | 'why'>> = {},
): LedgerRow => ({
  code,
  about: typeof about === 'string' ? [about] : about,
  found: [],
  why,
  from: null,
  confidence: 1,
  alternatives: [],
  ...more,
});
