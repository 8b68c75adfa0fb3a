import { attributeFields, type Field } from '../../model/fields.js';
import type { Problem } from '../../model/problem.js';
import type { ReviewDraft } from '../../model/review.js';

/** A field that an attribute says. */
export interface AttributeField extends Field {
  /** The attribute, with its prefix. */
  readonly name: string;
  readonly text: string;
}

/** The fields that an element's attributes say; `prefix` is `data-` on a placeholder. */
export const readAttributes = (element: Element, prefix: string): AttributeField[] =>
  attributeFields.flatMap((field) => {
    const name = prefix + (field.attribute ?? '');
    const text = element.getAttribute(name);
    return text ? { ...field, name, text } : [];
  });

/** Lays fields over a review; `parse` reads their values. */
export function overlayFields(
  fields: readonly AttributeField[],
  review: ReviewDraft | undefined,
  problems: Problem[],
  parse: (field: Field, text: string) => unknown,
): ReviewDraft | undefined {
  let result: Record<string, unknown> | undefined;
  for (const field of fields) {
    const { name, text, path, kind, allowed } = field;
    const value = parse(field, text);
    if (value === undefined) {
      const found = text.slice(0, 60);
      problems.push({ code: 'not-allowed', path: name, found, allowed: allowed?.join(', ') ?? kind });
      continue;
    }
    result ??= { ...review };
    // what is below is the input's own: a changed branch is a copy
    const [root = '', leaf] = path.split(/\.|\[/);
    const old = result[root];
    if (leaf === ']') result[root] = [value, ...((old as unknown[] | undefined) ?? []).slice(1)];
    else result[root] = leaf ? { ...(old as object | undefined), [leaf]: value } : value;
  }
  return result ?? review;
}
