import type { Review } from '../model/review.js';
import type { Alternative } from './ledger.js';

type Node = Readonly<Record<string, unknown>> | readonly unknown[];

/** A copy of a node with another value at a path; undefined takes the field away. */
function withValue(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const old = (node as Node | undefined) ?? {};
  if (Array.isArray(old))
    return old.map((item, i) => (String(i) === step ? withValue(item, rest, value) : (item as unknown)));
  const next = withValue((old as Readonly<Record<string, unknown>>)[step], rest, value);
  return Object.fromEntries(
    Object.entries({ ...old, [step]: next }).filter(([, kept]) => kept !== undefined),
  );
}

/** A new review with another reading; the one that is given stays as it is. */
export const applyAlternative = (review: Review, { path, value }: Alternative): Review =>
  withValue(review, path.match(/[^.[\]]+/g) ?? [], value) as Review;
