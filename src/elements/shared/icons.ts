const shapes: Readonly<Record<string, string>> = {
  favourite: 'M8 1.2 10 5.6l4.8.5-3.6 3.2 1 4.7L8 11.6 3.8 14l1-4.7L1.2 6.1 6 5.6z',
  'hidden-gem': 'M4.5 2h7L15 6.2 8 14.5 1 6.2zM4 6.2l4 6 4-6z',
  skip: 'm2 3 6 5-6 5zm6 0 6 5-6 5z',
};
const square = 'M4 4h8v8H4z';

/** The outline of the icon of a kind of pick, in a box of 16 by 16; a square for a reviewer's own kind. */
export const pickShape = (kind: string): string => (Object.hasOwn(shapes, kind) && shapes[kind]) || square;
