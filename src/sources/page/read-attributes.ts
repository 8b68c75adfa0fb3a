import { attributeFields } from '../../model/fields.js';
import { problem, type Problem } from '../../model/problem.js';
import { put } from '../../model/put.js';
import type { ReviewDraft } from '../../model/review.js';
import { parseField } from './parse-field.js';

/** The names of the attributes that say a field of the review. */
export const reviewAttributes: readonly string[] = attributeFields.flatMap((f) => f.attribute ?? []);

/** Lays the fields that an element's attributes say over a review; `prefix` is `data-` on a placeholder. */
export function overlayAttributes(
  element: Element,
  prefix: string,
  review: ReviewDraft | undefined,
  problems: Problem[],
): ReviewDraft | undefined {
  let result: Record<string, unknown> | undefined;
  for (const field of attributeFields) {
    const name = prefix + (field.attribute ?? '');
    const text = element.getAttribute(name);
    if (!text) continue;
    const value = parseField(field, text);
    if (value === undefined) {
      problems.push(problem('not-allowed', name, text, field.allowed?.join(', ') ?? field.kind));
      continue;
    }
    result ??= { ...review };
    const root = field.path.replace(/[.[].*/, '');
    const old = result[root]; // what is below is the input's own: a changed branch is a copy
    if (old && typeof old === 'object')
      result[root] = Array.isArray(old) ? [...(old as unknown[])] : { ...old };
    put(result, field.path, value, 0);
  }
  return result ?? review;
}
