// Types only, so that a page that reads a review never downloads its schema.
import type { InferOutput } from 'valibot';
import type { reviewSchema } from './schema.js';

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Part<T, Key extends keyof T> = NonNullable<T[Key]>;
type Item<T> = T extends readonly (infer One)[] ? One : never;

/** A review as the strict shape has it: `schema.ts` describes every field. */
export type Review = Frozen<InferOutput<typeof reviewSchema>>;

/** What the page works with: a review whose title may still be missing. */
export type ReviewDraft = Omit<Review, 'title'> & { readonly title?: string | undefined };

export type Work = Part<Review, 'work'>;
export type Cover = Part<Review, 'cover'>;
export type Verdict = Part<Review, 'verdict'>;
export type Series = Part<Review, 'series'>;
export type SeriesPost = Part<Series, 'next'>;
export type Body = Part<Review, 'body'>;
export type Author = Part<Review, 'author'>;
export type Rating = Item<Part<Review, 'ratings'>>;
export type Caption = Item<Part<Review, 'captions'>>;
export type Disc = Item<Part<Review, 'discs'>>;
export type Edition = Item<Part<Review, 'editions'>>;
export type Moment = Item<Part<Review, 'moments'>>;
export type ReviewLink = Item<Part<Review, 'links'>>;

/** One text, or the parts of a credit with what stands between the names. */
export type ArtistCredit = Part<Review, 'artist'>;
export type CreditedArtist = Item<ArtistCredit>;

export type Track = Item<Part<Review, 'tracks'>>;
export type Alias = Item<Part<Track, 'aliases'>>;
export type TrackPick = Item<Part<Track, 'picks'>>;
export type TrackMedia = Item<Part<Track, 'media'>>;

export type ReviewComments = Part<Review, 'comments'>;
/** A comment in a review's JSON; the model's own `Comment` is made from it. */
export type CommentItem = Item<Part<ReviewComments, 'items'>>;
export type Commenter = Part<CommentItem, 'author'>;
export type CommentCounts = Part<CommentItem, 'counts'>;
export type CommentSource = Item<Part<ReviewComments, 'sources'>>;

/** `T` while it is being put together. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
