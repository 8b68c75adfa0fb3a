/** The title and address of another post; what is absent here is not compared. */
export interface Neighbour {
  readonly title?: string;
  readonly url?: string;
}

/**
 * What an attentive reader finds in a post. A field that is absent is not compared: there reasonable readers may
 * differ. An empty list says that there is nothing of the kind.
 */
export interface Expected {
  /** The title of the album. */
  readonly title?: string;
  /** The title of the post; where the album's title says it all, the review may leave it out. */
  readonly headline?: string;
  readonly series?: string;
  readonly position?: number;
  readonly total?: number;
  readonly next?: Neighbour;
  readonly previous?: Neighbour;
  /** The type of the work; null for an ordinary album. */
  readonly work?: string | null;
  readonly author?: string;
  /** A day, as `2019-05-03`. */
  readonly published?: string;
  readonly url?: string;
  readonly cover?: string;
  /** The credit and the title of each track, with a bar between; a title alone where no credit is said. */
  readonly tracks?: readonly string[];
  /** The running time of each track, empty where none is said. */
  readonly lengths?: readonly string[];
  /** The composers of each track, with commas between. */
  readonly composers?: readonly string[];
  readonly sides?: readonly string[];
  readonly discs?: readonly number[];
  readonly captions?: number;
  /** What is noted of each track, empty where nothing is. */
  readonly notes?: readonly string[];
  /** Position and kind of each pick. */
  readonly picks?: readonly string[];
  /** Each rating as `value/best`. */
  readonly ratings?: readonly string[];
  /**
   * Each clip, in any order, as its address and, after an at sign, where it starts. A frame of YouTube is
   * `https://www.youtube.com/watch?v=ID`, with its start in seconds.
   */
  readonly moments?: readonly string[];
  /** Words of addresses, each of which is among the links, the clips or the tracks' media, whichever the importer prefers. */
  readonly heard?: readonly string[];
  /** Kind and address of each link where the album can be heard or bought, in any order. */
  readonly links?: readonly string[];
  /** The addresses of the links for which the author is paid. */
  readonly sponsored?: readonly string[];
  /** How many comments there are, and how many of them stand in the page; null where readers may count differently. */
  readonly comments?: readonly [total: number, found: number | null];
  /** Who wrote each visible comment, in any order, as `name` or `name < the name it answers`. */
  readonly names?: readonly string[];
  /** The day of each comment, in the order of the page; empty where none is said. */
  readonly commentDays?: readonly string[];
  /** What each comment says, in the order of the page, without tags. */
  readonly commentTexts?: readonly string[];
  /** The reviews of a post that holds several. */
  readonly several?: readonly { readonly title: string; readonly tracks: readonly string[] }[];
  /** Several posts stand in the page: the first is compared, alone or as the first of several. */
  readonly isFirstOfSeveral?: true;
  /** It may be said that there is no review. */
  readonly canBeError?: true;
  /** Words that stand nowhere in the review. */
  readonly absent?: readonly string[];
  /** Words that stand somewhere in the review. */
  readonly present?: readonly string[];
  /** Words of the body. */
  readonly body?: readonly string[];
}

/** A page as a platform emits it, or a piece of one. */
export interface Page extends Expected {
  readonly html: string;
}

export type Pages = Readonly<Record<string, Page>>;
