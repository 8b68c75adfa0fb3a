import { decodeEntities } from '../../model/rich-text/entities.js';
import { text } from './foreign.js';

/** The plain text of a name or an address that its back end keeps escaped, with `&amp;` and the like. */
export const escapedText = (value: unknown): string | undefined => {
  const found = text(value);
  return found && text(decodeEntities(found));
};
