/** What is written in one language, and how the importer reads it. */
export type Rewrite = readonly [pattern: RegExp, as: string];

export type PickKind = 'favourite' | 'hidden-gem' | 'skip';

/** The words by which one language gives picks, all in small letters: they are looked for in a text in such. */
export interface PickWords {
  /** Kinds of picks, and the words that give them to the track that their clause names. */
  readonly picks: readonly (readonly [PickKind, RegExp])[];
  /** The same where the names stand among the words (`NAME`): it is theirs. */
  readonly namedPicks: readonly (readonly [PickKind, RegExp])[];
  /** How a remark begins that is said of the row of a track and gives it a pick. */
  readonly rowPicks: readonly (readonly [PickKind, RegExp])[];
  /** What a reader sees of each kind of pick. */
  readonly pickLabels: Readonly<Record<PickKind, string>>;
}

/** The words by which one language gives ratings. */
export interface RatingPatterns {
  /** A line that is a rating; the group is the rating. */
  readonly ratingLine: RegExp;
  /** The same without a word that says so, in forms of which a title may be one. */
  readonly ratingAlone: RegExp;
  /** What in a sentence gives a rating; the group is the rating. */
  readonly rating: readonly RegExp[];
  /** What a rating is out of, where it is not as in English. */
  readonly scale: readonly Rewrite[];
  /** Whose rating is not the reviewer's, and what is rated that is no album. */
  readonly notOurs: RegExp;
  /** What takes a rating back behind it, or says whose it is. */
  readonly ratingTakenBack: RegExp;
}

/** The words by which one language says what an importer looks for. Patterns are tested without regard to case. */
export interface Vocabulary extends PickWords, RatingPatterns {
  /** Its language, as a BCP 47 tag. */
  readonly lang: string;
  /** Words of which every text of the language is full, in small letters. */
  readonly common: ReadonlySet<string>;
  /** Letters that a text has where it is in this language, and in no other that is known. */
  readonly letters?: RegExp;
  /** What ends in a full stop and ends no sentence. */
  readonly short: RegExp;
  /** What side headings are where they are not as in English. */
  readonly sides: readonly Rewrite[];
  /** What parts title and artist in a row where it is neither `by` nor a dash. */
  readonly rowMarks: readonly Rewrite[];
  /** A line that stands over a track list. */
  readonly trackHeading: RegExp;
  /** What a text speaks of, where a numbered list with names in it is its track list. */
  readonly music: RegExp;
  /** A headline over a list of other things than tracks. */
  readonly ranking: RegExp;
  /** The line over the comments; the group that is there is how many there are, none where they are not counted. */
  readonly commentsHeading: RegExp;
  /** The word for one, where it counts comments. */
  readonly one: RegExp;
  /** The line that says who wrote a comment; the group is the name. */
  readonly commentAuthor: RegExp;
  /** A line that says when something was written. */
  readonly date: RegExp;
  /** How the names of the twelve months begin: patterns. */
  readonly months: readonly string[];
  /** In `3/4/2015` the day is first; where it is not, the day may be either. */
  readonly isDayFirst: boolean;
  /** A line over or under a headline that says who wrote a post. */
  readonly byline: RegExp;
  /** How many like a comment; the group is the number. */
  readonly likes: RegExp;
  /** Lines of the page round the post, whole. */
  readonly furniture: readonly RegExp[];
  /** From here to the end there is nothing but the form for a reply. */
  readonly form: RegExp;
  /** A line that names the next or the previous post; the groups are which of them, and its title. */
  readonly otherPost: RegExp;
  /** What of `otherPost` says that it is the one before. */
  readonly previous: RegExp;
  /** What is before a colon in a headline, where it is a series. */
  readonly series: RegExp;
  /** What of a headline only says that this is a review. */
  readonly reviewWord: RegExp;
  /** A number in a series; the groups are the position and the total. */
  readonly position: RegExp;
  /** Kinds of works, and the words that name them. */
  readonly works: readonly (readonly ['film' | 'series' | 'game' | 'stage', RegExp])[];
  /** What says that an album belongs to a work. */
  readonly soundtrack: RegExp;
  /** Words that introduce a clip. */
  readonly media: readonly RegExp[];
  /** Words that introduce links. */
  readonly links: RegExp;
  /** Words that part the links of a line. */
  readonly linkWords: RegExp;
  /** What parts one clause from the next. */
  readonly clause: RegExp;
  /** What takes a judgement back, or leaves it to somebody else, where it stands before it in its clause. */
  readonly negation: RegExp;
  /** The same where it stands behind the judgement; begins where the judgement ends. */
  readonly takenBack: RegExp;
  /** How a sentence begins that goes on about what was named last. */
  readonly goesOn: RegExp;
  /** What brings up something that was not named yet. */
  readonly isNew: RegExp;
}
