import { parseSideHeading, type SideHeading } from '../../model/side.js';
import { rewritten } from '../vocabulary/rewrite.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What a heading of a side says in the language of a text. */
export const sideIn = (text: string, words: Vocabulary): SideHeading | undefined =>
  parseSideHeading(rewritten(text, words.sides));
