import { reviewSchema } from '../../src/model/schema.js';
import type { Json } from './everything.js';
import { flatText, walkFlat, isElement } from './flat-tree.js';

/** What of a valibot schema a walk needs to know. */
interface Schema {
  readonly type: string;
  readonly kind: string;
  readonly pipe?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly value?: Schema;
}

function walk(schema: Schema, path: string): string[] {
  if (schema.entries)
    return Object.entries(schema.entries).flatMap(([name, entry]) =>
      walk(entry, path ? `${path}.${name}` : name),
    );
  if (schema.item) return walk(schema.item, `${path}[]`);
  if (schema.wrapped) return walk(schema.wrapped, path);
  if (schema.type === 'record') return [`${path}.*`];
  if (schema.type === 'union') return (schema.options as Schema[]).flatMap((option) => walk(option, path));
  // a pipe holds its own first step again
  const steps = (schema.pipe ?? []).filter((step) => step.kind === 'schema' && step !== schema);
  const inner = steps.flatMap((step) => walk(step, path)).filter((found) => found !== path);
  return inner.length ? inner : [path];
}

/** The path of every field that the schema has, `[]` for a position, `*` for a name of one's own. */
export const schemaLeaves = (): string[] => [...new Set(walk(reviewSchema, ''))];

/** One value of a document. */
export interface Leaf {
  /** As in `schemaLeaves`. */
  readonly path: string;
  readonly value: Json;
  /** The object it is a field of, or that holds the list it is an item of. */
  readonly of: Readonly<Record<string, Json>>;
  /** A copy of the document with another value in its place. */
  readonly changed: (document: Readonly<Record<string, Json>>) => Record<string, Json>;
}

const isBranch = (value: Json): value is Json[] | { [name: string]: Json } =>
  typeof value === 'object' && value !== null;

/** Every value of a document, in order. */
export function leavesOf(document: Readonly<Record<string, Json>>): Leaf[] {
  const found: Leaf[] = [];
  const visit = (value: Json, path: string, keys: (string | number)[], of: Leaf['of']): void => {
    if (!isBranch(value))
      found.push({ path, value, of, changed: (whole) => changed(whole, keys, another(path, value)) });
    else if (Array.isArray(value)) value.forEach((item, i) => visit(item, `${path}[]`, [...keys, i], of));
    else
      for (const [name, field] of Object.entries(value)) {
        const own = path === 'ids' ? '*' : name;
        visit(field, path ? `${path}.${own}` : own, [...keys, name], value);
      }
  };
  visit(document, '', [], document);
  return found;
}

const others: Readonly<Record<string, string>> = {
  film: 'game',
  listen: 'buy',
  buy: 'read',
  read: 'listen',
  html: 'text',
  text: 'html',
  markdown: 'text',
  comment: 'mention',
  visible: 'hidden',
};

/** A value of JSON as one would write it in a sentence. */
export const jsonText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** Another value that the field may have as well. */
function another(path: string, value: Json): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value > 4 ? value - 1 : value + 1;
  const text = jsonText(value);
  if (path.endsWith('lang')) return 'fr';
  if (/^\d+:\d\d/.test(text)) return '9:59';
  if (/^\d{4}(-|$)/.test(text)) return '1971-03-04';
  if (/^(https?|mailto):/.test(text)) return 'https://another.example/';
  return others[text] ?? `${text} another`;
}

function changed(
  document: Readonly<Record<string, Json>>,
  keys: readonly (string | number)[],
  value: Json,
): Record<string, Json> {
  const copy = structuredClone(document);
  let at = copy as Record<string | number, Json>;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string | number, Json>;
  at[keys.at(-1)!] = value;
  return copy;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True when a value stands in the words under a node, whatever their case, or is the value of an attribute there. */
export function inFlatTree(root: Node, value: Json): boolean {
  const wanted = jsonText(value).trim();
  if (squeeze(flatText(root)).toLowerCase().includes(wanted.toLowerCase())) return true;
  return [...walkFlat(root)].filter(isElement).some((element) =>
    element.getAttributeNames().some((name) => {
      const found = element.getAttribute(name) ?? '';
      const isAddress = name === 'src' || name === 'href';
      return (
        found === wanted ||
        found.split(' ').includes(`pick-${wanted}`) ||
        (isAddress && found.endsWith(`/${wanted}`))
      );
    }),
  );
}

/** All that an element draws, tags, attributes and words, as one string to compare. */
export const drawnShadow = (element: Element): string =>
  [...walkFlat(element.shadowRoot!)]
    .map((node) =>
      isElement(node)
        ? `<${node.localName} ${[...node.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ')}>`
        : node instanceof Text
          ? node.data.replace(/\s+/g, ' ')
          : '',
    )
    .join('');
