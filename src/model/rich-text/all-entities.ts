import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import type { EntityLookup } from './entities.js';

/** Every name of the HTML standard. A file of its own: few texts need more than the common ones. */
export const allEntities: EntityLookup = (name, inAttribute) => {
  const reference = `&${name}`;
  const decoded = (inAttribute ? decodeHTMLAttribute : decodeHTML)(reference);
  return decoded === reference ? undefined : decoded;
};
