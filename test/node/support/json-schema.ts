/** A JSON Schema as far as ours goes. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
}

const words =
  '$schema $id title description examples type const enum anyOf pattern maxLength minimum maximum maxItems items properties propertyNames required additionalProperties';
const known = new Set(words.split(' '));

const typeOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

/** Every schema inside a schema, itself included, with a name for messages. */
export function* schemasIn(schema: JsonSchema, name = ''): Generator<{ name: string; schema: JsonSchema }> {
  yield { name, schema };
  for (const [key, child] of Object.entries(schema.properties ?? {}))
    yield* schemasIn(child, `${name}.${key}`);
  for (const child of schema.anyOf ?? []) yield* schemasIn(child, `${name}|`);
  if (schema.items) yield* schemasIn(schema.items, `${name}[]`);
  if (typeof schema.additionalProperties === 'object')
    yield* schemasIn(schema.additionalProperties, `${name}.*`);
}

/** Whether a value fits, by the rules of the specification; a keyword that is not handled here is an error. */
export const fits = (schema: JsonSchema, value: unknown): boolean => {
  for (const word of Object.keys(schema)) if (!known.has(word)) throw new Error(`Unknown keyword ${word}`);
  const type = typeOf(value);
  if (schema.type && schema.type !== type && !(schema.type === 'number' && type === 'integer')) return false;
  if ('const' in schema && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.anyOf && !schema.anyOf.some((one) => fits(one, value))) return false;
  if (typeof value === 'string') {
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) return false;
    return [...value].length <= (schema.maxLength ?? Infinity);
  }
  if (typeof value === 'number')
    return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (Array.isArray(value)) {
    const { items, maxItems = Infinity } = schema;
    return value.length <= maxItems && (!items || value.every((one) => fits(items, one)));
  }
  if (typeof value !== 'object' || value === null) return true;
  const { properties = {}, required = [], additionalProperties = true } = schema;
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, one]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return typeof own === 'object' ? fits(own, one) : own === true;
    })
  );
};
