import { cleanText } from './clean-text.js';
import { RICH_LENGTH, type RichText } from './rich-text.js';

/** A text of one line as its paragraph, which needs no reader; undefined for more lines, more than the cap, or no words. */
export const oneLine = (text: string): RichText | undefined => {
  const line = /[\r\n\v\f]/.test(text) || text.length > RICH_LENGTH ? '' : cleanText(text.trim());
  return line ? [{ tag: 'p', children: [line] }] : undefined;
};
