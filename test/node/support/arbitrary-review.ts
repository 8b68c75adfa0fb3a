import fc from 'fast-check';
import { DATE, LANGUAGE, LENGTH } from '../../../src/model/leaf-rules.js';
import { oddWords } from '../../support/odd-words.js';
import { bare, isValid, root, type Node } from './schema-walk.js';

const forms = new Map<unknown, fc.Arbitrary<string>>([
  [DATE, fc.constantFrom('1985', '2024-02', '2024-02-29', '1999-12-31T23:59', '2024-11-02T19:30:05.1+01:00')],
  [LENGTH, fc.constantFrom('0:00', '3:51', '999:59', '1:02:09')],
  [LANGUAGE, fc.constantFrom('en', 'ja-Latn', 'zh-Hant-TW', 'x-klingon')],
]);
const addresses = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    '/a b',
    '?p=1',
    '#c',
    '../é',
    '//x.example',
    'HTTPS://X.example',
    'cover.jpg',
    'https:a',
    ' /x ',
    "/it's",
    '/a  b',
    '?p=1&q="x"',
    'mailto:a@b.example',
  ),
);
const texts = (most: number) =>
  fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...oddWords) },
    { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...oddWords),
          fc.constantFrom(' ', ' – ', ' by ', ', ', ': ', '/'),
          fc.constantFrom(...oddWords),
        )
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.constantFrom('x'.repeat(most), '\ud800x', ' x ', '__proto__', '<b>', '雨') },
  );
/** Mostly with items in it: what stands deep in lists of lists comes up too seldom otherwise. */
const lists = (item: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 5, arbitrary: fc.array(item, { minLength: 1, maxLength: 3 }) },
  );

const leaf = (node: Node): fc.Arbitrary<unknown> => {
  const wants = (type: string) => node.pipe?.find((one) => one.type === type)?.requirement;
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'null') return fc.constant(null);
  if (node.type === 'literal') return fc.constant((node as unknown as { literal: unknown }).literal);
  if (node.type === 'picklist') return fc.constantFrom(...(node.options as unknown as readonly string[]));
  if (node.type === 'number') {
    const range = { min: Number(wants('min_value')), max: Number(wants('max_value')) };
    return wants('integer') ? fc.integer(range) : fc.double({ ...range, noNaN: true });
  }
  if (node.type !== 'string') throw new Error(`No arbitrary for ${node.type}`);
  if (wants('check')) return addresses;
  return forms.get(wants('regex')) ?? texts(Number(wants('max_length')));
};

/** Values that a schema takes. */
export const valid = (outer: Node = root): fc.Arbitrary<unknown> => {
  const node = bare(outer);
  let made: fc.Arbitrary<unknown>;
  if (outer.wrapped && outer.type === 'nullable') made = fc.option(valid(outer.wrapped));
  else if (node.entries) {
    const entries = Object.entries(node.entries);
    made = fc.record(Object.fromEntries(entries.map(([key, child]) => [key, valid(child)])), {
      requiredKeys: entries.filter(([, child]) => child.type !== 'optional').map(([key]) => key),
      noNullPrototype: true,
    });
  } else if (node.item) made = lists(valid(node.item));
  else if (node.type === 'record' && node.value) {
    made = fc.dictionary(fc.string({ maxLength: 8 }), valid(node.value), {
      maxKeys: 3,
      noNullPrototype: true,
    });
  } else if (node.type === 'union' && node.options)
    made = fc.oneof(...node.options.map((option) => valid(option)));
  else made = leaf(node);
  return made.filter((value) => isValid(outer, value));
};
