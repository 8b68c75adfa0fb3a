import { coerceReview, type Coerced } from '../../../src/model/coerce.js';
import { comments } from '../../../src/model/shape-comments.js';

/** What the coercer makes of a value, whatever is in it. */
export const coerced = (value: unknown, base?: string): Coerced => coerceReview(value, { base, comments });
