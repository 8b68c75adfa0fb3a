import * as v from 'valibot';
import { reviewSchema } from '../../../src/model/schema.js';

export type Path = readonly (string | number)[];
/** A node of a valibot schema as far as a walk needs it. */
export interface Node {
  readonly type: string;
  readonly kind: string;
  readonly pipe?: readonly (Node & { readonly requirement?: unknown })[];
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly value?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly Node[];
}

export const root = reviewSchema as unknown as Node;
export const isValid = (node: Node, value: unknown) => v.is(node as unknown as v.GenericSchema, value);

/** The schema without what may stand round it: optional, nullable, the guard before an object. */
export const bare = (node: Node): Node => {
  if (node.wrapped) return bare(node.wrapped);
  const schemas = node.pipe?.filter((one) => one.kind === 'schema') ?? [];
  const last = schemas.at(-1);
  return last && (last.pipe ?? last.type !== node.type) ? bare(last) : node;
};

/** The schema of a child, with what may stand round it. */
export const childOf = (parent: Node, key: string | number, value?: unknown): Node | undefined => {
  const node = bare(parent);
  if (node.options) {
    const option = node.options.find((one) => isValid(one, value));
    return option && childOf(option, key, value);
  }
  return node.entries?.[key] ?? node.item ?? node.value;
};

export const isRequired = (node: Node) => node.type !== 'optional';

/** Every leaf of a document with its schema, found by walking the two side by side. */
export function* leaves(
  value: unknown,
  node: Node = root,
  path: Path = [],
): Generator<{ path: Path; node: Node }> {
  if (typeof value !== 'object' || value === null) return void (yield { path, node });
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const schema = childOf(node, step, value);
    if (!schema) throw new Error(`The schema has no ${[...path, step].join('.')}`);
    yield* leaves(child, schema, [...path, step]);
  }
}

/** Every leaf of the schema itself, as `tracks[].title`. */
export function* leafNames(node: Node = root, name = ''): Generator<string> {
  const { entries, item, options, value, type } = bare(node);
  if (entries)
    for (const [key, child] of Object.entries(entries))
      yield* leafNames(child, name ? `${name}.${key}` : key);
  else if (item) yield* leafNames(item, `${name}[]`);
  else if (type === 'record' && value) yield* leafNames(value, `${name}.*`);
  else if (options && type === 'union') for (const option of options) yield* leafNames(option, name);
  else yield name;
}

/** `tracks[3].title` */
export const nameOf = (path: Path) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

type Box = Record<string | number, unknown>;
/** What stands at a path. */
export const at = (doc: unknown, path: Path) => path.reduce((value, step) => (value as Box)[step], doc);

/** A copy of a document with another value at a path. */
export const replaced = (doc: unknown, path: Path, value: unknown): unknown => {
  const copy = structuredClone(doc);
  if (!path.length) return value;
  (at(copy, path.slice(0, -1)) as Box)[path.at(-1)!] = value;
  return copy;
};

/**
 * A copy of a document without what stands at a path: alone where the schema says optional, with the object round it
 * where it says required, and so on outwards. The document itself stays.
 */
export const without = (doc: unknown, path: Path): unknown => {
  const copy = structuredClone(doc);
  const steps = [...path];
  for (;;) {
    const step = steps.pop();
    if (step === undefined) return copy;
    const box = at(copy, steps);
    if (Array.isArray(box)) {
      box.splice(Number(step), 1);
      return copy;
    }
    delete (box as Box)[step];
    const schema = steps.reduce<Node | undefined>(
      (node, key, i) => node && childOf(node, key, at(doc, steps.slice(0, i))),
      root,
    );
    const child = schema && childOf(schema, step, at(doc, steps));
    if (!steps.length || !child || !isRequired(child) || bare(schema).type === 'record') return copy;
  }
};
