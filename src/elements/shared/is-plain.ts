import type { ReviewDraft } from '../../model/review.js';

/**
 * True for a review of which an element that draws the fields in `shows` draws no more than most reviews have: a title,
 * the page's own cover, a work, and tracks with a title, an artist, a length and picks.
 */
export const isPlain = (review: ReviewDraft, shows: RegExp, ownCover: boolean): boolean =>
  Object.entries(review).every(
    ([name, value]) =>
      value === undefined ||
      !shows.test(name) ||
      /^(title|work|tracks)$/.test(name) ||
      (name === 'cover' && ownCover),
  ) &&
  !review.tracks?.some(
    (track) =>
      Object.keys(track).some((name) => !/^(title|artist|length|picks)$/.test(name)) ||
      track.picks?.some(({ label, note }) => !label || note),
  );
