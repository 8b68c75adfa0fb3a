import type { Cover } from '../../model/review.js';

/** An author's picture as a cover of the review data. */
export const pictureOf = (image: HTMLImageElement, src: string): Cover => ({
  src,
  ...(image.alt && { alt: image.alt }),
});
