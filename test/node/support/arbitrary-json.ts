import fc from 'fast-check';
import { beside } from './remote.js';

type Item = Readonly<Record<string, unknown>>;

/** Anything that JSON can say, with names that mean something to the language, to Lit and to a back end. */
export const arbitraryJson = (names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.letrec((again) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        -1,
        1.5,
        1e300,
        '',
        ' ',
        'x',
        '1',
        '2026-03-01',
        'https://x.example/',
        'javascript:alert(1)',
        '<p>x</p>',
        'x'.repeat(5000),
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.array(again('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...names) },
          {
            weight: 1,
            arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '_$litType$', 'then'),
          },
        ),
        again('value'),
        { maxKeys: 6 },
      ),
    ),
  })).value;

const item = (more: Item = {}): Item => ({
  id: 1,
  parent: 0,
  author: 'A1',
  date: '2026-03-01T18:00:00Z',
  content: 'c1',
  ...more,
});

/** A document that no reader of a back end expects. */
export interface Shape {
  readonly doc: unknown;
  /** The objects in it, when it is a list. */
  readonly items: readonly Item[];
  readonly note: string;
}

/** Comments with one thing odd, and what is no list of comments: some of our own, and those beside the checkout. */
export const shapes = (): readonly Shape[] => {
  const values: readonly unknown[] = [
    null,
    true,
    -1,
    1.5,
    1e308,
    '',
    [],
    {},
    { nodeType: 1 },
    { toString: 'x' },
    [['a']],
    { then: 1 },
  ];
  const own = ['id', 'parent', 'author', 'date', 'content', 'likes', 'avatar', 'url'].flatMap((name) =>
    values.map((value) => ({
      doc: [item({ [name]: value }), item({ id: 2 })],
      note: `${name} is ${JSON.stringify(value)}`,
    })),
  );
  const text = beside('attacks/own-json-shapes.json');
  const others = (text ? JSON.parse(text) : []) as { doc: unknown; id: string }[];
  return [...own, ...others.map(({ doc, id }) => ({ doc, note: id }))].map((shape) => ({
    ...shape,
    items: (Array.isArray(shape.doc) ? (shape.doc as unknown[]) : []).filter(
      (one): one is Item => typeof one === 'object' && one !== null && !Array.isArray(one),
    ),
  }));
};
