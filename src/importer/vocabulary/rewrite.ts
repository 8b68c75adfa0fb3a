import type { Rewrite } from './vocabulary.js';

/** A text with what one language writes as the importer reads it. */
export const rewritten = (text: string, rewrites: readonly Rewrite[]): string =>
  rewrites.reduce((words, [pattern, as]) => words.replace(pattern, as), text);
