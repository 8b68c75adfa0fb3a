import { address, list, number, object, oneOf, text, type Field } from './coerce-field.js';
import * as rules from './leaf-rules.js';
import type * as R from './review.js';

// The same as `schema.ts`, as a table small enough to download: what one is changed in, the other is too.

export const short = text();
const long = text(undefined, undefined, rules.LONG);
const any = /^/;
const anyShort = text(any);
export const url = address();
const urlOrMail = address(true);
export const date = text(rules.DATE, 'YYYY-MM-DD');
const length = text(rules.LENGTH, 'h:mm:ss');
const lang = text(rules.LANGUAGE, 'BCP 47');
const real = number(-rules.NUMBER, rules.NUMBER, 0);
export const count = number(0);
const position = number(1);
const texts = list(short);

export const author = { name: short, url: urlOrMail };
const artist: Field = { ...short, ...list(object<R.CreditedArtist>({ name: short, join: anyShort })) };
export const body = object<R.Body>(
  { format: oneOf('html|markdown|text'), value: text(any, undefined, rules.BODY) },
  2,
);
const post = object<R.SeriesPost>({ title: short, url });
const ratings = list(
  object<R.Rating>({ value: { ...real, ...short }, of: short, best: real, worst: real, label: short }),
);

const track = object<R.Track>({
  title: short,
  lang,
  aliases: list(object<R.Alias>({ title: short, lang })),
  artist,
  number: short,
  disc: position,
  side: short,
  length,
  composers: texts,
  note: long,
  ratings,
  picks: list(object<R.TrackPick>({ kind: short, label: short, note: long })),
  media: list(object<R.TrackMedia>({ url })),
  editions: texts,
});

/** A review with such comments; what they are made of is a file of its own, `shape-comments.ts`. */
export const review = (comments?: Field) =>
  object<R.Review>({
    title: short,
    $schema: short,
    version: number(1, 1),
    headline: short,
    work: object<R.Work>(
      { title: short, type: oneOf('film|series|game|stage'), year: number(1000, 9999) },
      0,
    ),
    artist,
    released: date,
    label: short,
    catalog: short,
    genres: texts,
    lang,
    cover: object<R.Cover>({ src: url, alt: anyShort, width: position, height: position }),
    url,
    author: object<R.Author>(author),
    published: date,
    ratings,
    verdict: object<R.Verdict>({ text: long, tryIf: long, skipIf: long }, 0),
    body,
    tracks: list(track),
    captions: list(object<R.Caption>({ after: count, text: long }, 2)),
    discs: list(object<R.Disc>({ number: position, title: short })),
    statedLength: length,
    editions: list(object<R.Edition>({ id: short, title: short, released: date })),
    moments: list(
      object<R.Moment>({
        url,
        title: short,
        caption: long,
        transcript: long,
        start: count,
        end: count,
        alternates: list(url),
      }),
    ),
    links: list(
      object<R.ReviewLink>({
        url: urlOrMail,
        label: short,
        kind: oneOf('listen|buy|read'),
        sponsored: { boolean: (value) => value },
      }),
    ),
    series: object<R.Series>({ title: short, position, total: position, previous: post, next: post }, 0),
    ids: object<object>({}, 0, short),
    comments,
  });
