import { linkWords, words } from '../../src/export/plain-tags.js';
import { parseCredit } from '../../src/model/artist-credit.js';
import { formatDuration, secondsIn } from '../../src/model/clock.js';
import { creditText } from '../../src/model/credit-text.js';
import { parseRating } from '../../src/model/rating.js';
import type { ArtistCredit, Rating, Review, ReviewDraft, TrackPick } from '../../src/model/review.js';
import { parseSideHeading } from '../../src/model/side.js';

type Plain = Record<string, unknown>;

/** A value without what stands for nothing: undefined, empty lists and objects; texts in one line. */
function pruned(value: unknown): unknown {
  if (typeof value === 'string') return words(value);
  if (Array.isArray(value)) return value.length ? value.map(pruned) : undefined;
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, one]) => [name, pruned(one)] as const);
  const left = entries.filter(([, one]) => one !== undefined);
  return left.length ? Object.fromEntries(left) : undefined;
}

/** A rating as its words are read: a mark that is written like a number is one, a number on no scale that is known is words. */
const ratingOf = ({ value, best, worst = -1, of, label }: Rating): Plain => ({
  ...parseRating(words(typeof value === 'number' && best !== undefined ? `${value}/${best}` : `${value}`)),
  // adding makes 0 of -0, which has no sign in words
  ...{ of, label, worst: worst < 0 ? undefined : worst + 0 },
});

/** A credit in one text, but where words that are certain stand between its names. */
const creditOf = (artist: ArtistCredit = ''): ArtistCredit | undefined => {
  const credit = words(creditText(artist));
  return credit ? parseCredit(credit) : undefined;
};

/** Picks as rows say them: one without words is the same as the next one of its kind. */
function picksOf(picks: readonly TrackPick[] = []): Plain[] {
  const told: Plain[] = [];
  for (const { kind, ...more } of picks) {
    const same = told.find((other) => other['kind'] === words(kind) && other['label'] === undefined);
    if (same) Object.assign(same, more);
    else told.push({ ...more, kind: words(kind) });
  }
  return told;
}

const wholeOf = (number?: number): number | undefined => (number && number < 1e6 ? number : undefined);

const lengthOf = (length?: string): string | undefined => length && formatDuration(secondsIn(length) ?? 0);

/** A review as markup can say it: what `plainHtml` promises to keep. */
export function sayable(review: Review | ReviewDraft): unknown {
  const { tracks = [], discs = [], captions = [], links = [], moments = [], editions = [] } = review;
  const { cover, lang, title = '', artist, statedLength, ratings = [], series } = review;
  const kept: Plain = {
    ...review,
    lang: parseSideHeading(words(title)) ? undefined : lang,
    artist: creditOf(artist),
    cover: cover && { src: cover.src, alt: words(cover.alt ?? '') || undefined },
    statedLength: lengthOf(statedLength),
    ratings: ratings.map(ratingOf),
    series: series && { ...series, position: wholeOf(series.position), total: wholeOf(series.total) },
    tracks: tracks.map((track) => ({
      ...track,
      artist: creditOf(track.artist),
      length: lengthOf(track.length),
      disc: wholeOf(track.disc),
      picks: picksOf(track.picks),
      ratings: track.ratings?.map(ratingOf),
      media: track.media?.slice(0, 1),
    })),
    discs: discs
      .filter(
        ({ number, title: name }) => name && number <= 1000 && tracks.some(({ disc }) => disc === number),
      )
      .sort((a, b) => a.number - b.number),
    captions: [...captions]
      .sort((a, b) => a.after - b.after)
      .map(({ after, text }) => ({ after: Math.min(after, tracks.length), text })),
    links: links.map((link) => ({
      ...link,
      label: link.label ?? linkWords(link.url),
      sponsored: link.sponsored || undefined,
    })),
    moments: moments.map(({ url, title: name }) => ({ url, title: name ?? linkWords(url) })),
    editions: editions.map((edition) => ({ ...edition, title: edition.title ?? edition.id })),
  };
  for (const name of ['$schema', 'version', 'body', 'ids', 'comments']) delete kept[name];
  return pruned(kept);
}
