import type { Vocabulary } from '../vocabulary/vocabulary.js';

const HEADING =
  /^(?:(?:reader )?comments?|kommentare?|commentaires?|comentarios?|comentários?|comment[io]|reacties?|コメント)(?: ?[:(（] ?(\d{1,6})[)）]?)?:?$/i;

/** True for the heading of comments, whether it counts them or not. */
export const isCommentsHeading = (text: string, words: Vocabulary): boolean =>
  words.commentsHeading.test(text) || HEADING.test(text);

/** How many comments a heading counts; undefined where it counts none. */
export function countIn(text: string, words: Vocabulary): number | undefined {
  const said = (words.commentsHeading.exec(text) ?? HEADING.exec(text))?.slice(1).find(Boolean) ?? '';
  return /\d/.test(said) ? Number(said.replace(/\D/g, '')) : words.one.test(said) ? 1 : undefined;
}
