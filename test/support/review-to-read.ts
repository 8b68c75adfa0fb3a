import * as fc from 'fast-check';
import type { Review } from '../../src/model/review.js';
import { valid } from '../node/support/arbitrary-review.js';
import { oddWords } from './odd-words.js';

/** A name or title. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((one) => /\S/.test(one)) },
); // prettier-ignore
const length = fc.constantFrom('0:00', '0:05', '3:51', '03:51', '75:30', '1:02:09', '01:02:09', '999:59');
const place = fc.constantFrom(
  {}, { side: 'A' }, { side: 'B' }, { side: 'Face 1' }, { side: 'One' }, { side: 'Side A' }, { disc: 1 }, { disc: 2 }, { disc: 120 }, { disc: 1, side: 'A' }, { disc: 2, side: 'A' },
); // prettier-ignore

// Lists as most are: rows of a few fields, on one place or none, so that headings can say it.
const row = fc.record(
  { title: text, artist: text, length },
  { requiredKeys: ['title'], noNullPrototype: true },
);
const rows = fc.oneof(
  fc
    .tuple(fc.array(row, { maxLength: 4 }), place)
    .map(([all, where]) => all.map((one) => ({ ...one, ...where }))),
  fc.array(fc.tuple(row, place), { maxLength: 4 }).map((all) => all.map(([one, where]) => ({ ...one, ...where }))),
); // prettier-ignore

const anything = valid() as fc.Arbitrary<Review>;

/** Reviews with anything that the schema allows; half of them with a list as most are. */
export const reviewToRead: fc.Arbitrary<Review> = fc.oneof(
  anything,
  fc.tuple(anything, rows).map(([one, tracks]): Review => ({ ...one, tracks })),
);
