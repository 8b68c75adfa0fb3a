/** What most reviews need of one language's words. The rest of English loads when it is needed. */
export interface PlainStrings {
  /** The language's own tag. */
  readonly lang: string;
  /** The number of rows of a list: "10 tracks". */
  tracks(count: number): string;
  /** The length of a list or side, said as a lower bound where a row's length is missing. */
  total(length: string, atLeast: boolean): string;
  /** The name of a list of tracks, for a screen reader. */
  trackList: string;
  /** What the soundtrack belongs to. */
  work(type: string | undefined, title: string | undefined, year: number | undefined): string;
  /** A review whose title is missing. */
  untitled: string;
}

/** One language's words. Sentences are whole; arguments are typed; numbers and dates come formatted. */
export interface Strings extends PlainStrings {
  /** The length as the sleeve or label states it. */
  statedTotal(length: string): string;
  side(name: string): string;
  disc(number: number, title: string | undefined): string;
  /** The words of a pick whose reviewer gave none. */
  pick(kind: string): string;
  composers(names: string): string;
  /** The editions of the album. */
  editions(names: string): string;
  /** The editions a track is on, where it is not on all. */
  onEditions(names: string): string;
  edition(title: string, released: string | undefined): string;
  /** A rating, spoken: what is rated, the value, the best there is. */
  rating(of: string | undefined, value: string, best: string | undefined): string;
  tryIf(text: string): string;
  skipIf(text: string): string;
  /** Empty where nothing is known. */
  seriesPosition(position: string | undefined, total: string | undefined): string;
  /** The name of the way to the posts before and after, in a series without a title. */
  seriesLabel: string;
  previous: string;
  next: string;
  /** The name of a group of links. */
  links(kind: string | undefined): string;
  sponsored: string;
  /** The name of a cover picture without words of its own. */
  cover: string;
  loading: string;
  /** `host`: the other site; absent where it is the page's own. */
  loadFailed(host: string | undefined): string;
  retry: string;
  showFrom(host: string | undefined): string;
}
