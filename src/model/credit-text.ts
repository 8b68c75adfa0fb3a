import type { ArtistCredit } from './review.js';

/** The credit as the author wrote it. */
export const creditText = (credit: ArtistCredit): string =>
  typeof credit === 'string' ? credit : credit.map(({ name, join = '' }) => name + join).join('');
