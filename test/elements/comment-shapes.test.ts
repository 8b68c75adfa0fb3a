import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { cleanText } from '../../src/model/rich-text/clean-text.js';
import { drawn, until } from '../support/settle.js';
import { keepWarnings, partTexts, place } from '../support/stand.js';

keepWarnings();

// What other people's programs write where they mean comments. `doc` is what came, whatever it is.
interface Shape {
  readonly id: string;
  readonly doc: unknown;
}
interface Odd {
  readonly id: string;
  readonly input: string;
}

const good = { id: 2, parent: 0, author: 'Ben', date: '2026-11-03T00:00:00Z', content: 'Good.' };
const first = { id: 1, parent: 0, author: 'Anna', date: '2026-11-02T00:00:00Z', content: 'One.' };
const values: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  [],
  {},
  { nodeType: 1 },
  { toString: 'x' },
  { then: 1 },
  { length: 5 },
  ['a', ['b']],
  { _$litType$: 1, strings: ['<img src=x onerror="window.executed=1">'], values: [] },
  { _$litDirective$: {}, values: [] },
  { rendered: '<p>Rendered.</p>' },
];
const fields = ['author', 'content', 'date', 'likes', 'avatar', 'url', 'parent'];
/** Ours, for a machine without the collections. */
const own: readonly Shape[] = [
  ...fields.flatMap((field) =>
    values.map((value, i) => ({ id: `${field} ${i}`, doc: [{ ...first, [field]: value }, good] })),
  ),
  ...['0000-00-00', '2026-13-45T99:99:99Z', 'yesterday', '1e9', '2026-11-02T18:04'].map((date) => ({
    id: date,
    doc: [{ ...first, date }, good],
  })),
  { id: 'same id', doc: [first, { ...good, id: 1 }] },
  { id: 'own parent', doc: [{ ...first, parent: 1 }, good] },
  { id: 'no comments', doc: [null, 1, 'x', []] },
  { id: 'no list', doc: { comments: 'x' } },
];
const ownOdd: readonly Odd[] = [
  { id: 'isolates', input: '\u2067Anna\u2069 \u202egnp.exe' },
  { id: 'open embeddings', input: '\u202d\u202e\u202b\u2067' },
  { id: 'marks', input: `x${'\u0300\u0317'.repeat(200)}` },
  { id: 'NUL', input: 'a\u0000b' },
  { id: 'half a pair', input: 'a\ud800b' },
  { id: 'separators', input: 'a\u2028b\u2029c' },
  { id: 'long word', input: '日本語'.repeat(2000) },
  { id: 'markup', input: '<b>b</b> & &amp; &lt;' },
  { id: 'blank', input: ' \u00a0\u3000\u1680' },
];

/** One of the published collections, or nothing where it is not beside the project. */
async function collection<T>(name: string): Promise<readonly T[]> {
  const answer = await fetch(`/collections/${name}.json`);
  return answer.ok ? ((await answer.json()) as readonly T[]) : [];
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
/** Such a comment as an item of the review data, with whatever stands in its fields. */
function itemOf(comment: unknown): unknown {
  if (typeof comment !== 'object' || !comment || Array.isArray(comment)) return comment;
  const { id, parent, author, date, content, likes, avatar, url } = record(comment);
  return {
    id: String(id),
    ...(parent ? { parentId: typeof parent === 'number' ? String(parent) : parent } : {}),
    author: { name: author, ...(avatar !== undefined && { avatar }) },
    createdAt: date,
    body: { format: 'text', value: content },
    ...(likes !== undefined && { counts: { likes } }),
    ...(url !== undefined && { url }),
  };
}

const reviewOf = (doc: unknown): unknown => {
  const list = Array.isArray(doc) ? doc : record(doc)['comments'];
  return { title: 'Rocky IV', comments: { items: Array.isArray(list) ? list.map(itemOf) : list } };
};

/** Characters of a name that are kept. */
const NAME = 1000;

let errors: string[] = [];
const keep = (event: ErrorEvent | PromiseRejectionEvent): void => {
  errors.push('message' in event ? event.message : String(event.reason));
};
beforeEach(() => {
  errors = [];
  addEventListener('error', keep);
  addEventListener('unhandledrejection', keep);
});
afterEach(() => {
  removeEventListener('error', keep);
  removeEventListener('unhandledrejection', keep);
});

const articles = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=article]'),
];
const thread = async (review: unknown): Promise<HTMLElementTagNameMap['comment-thread']> => {
  const element = (await place('<comment-thread></comment-thread>')).querySelector('comment-thread')!;
  element.review = review;
  return element;
};
const wordsOf = (element: Element): string => element.shadowRoot!.textContent;

/** What no reader should see, and what stands outside its box. */
function faultsIn(element: Element): string[] {
  const box = element.getBoundingClientRect();
  const out = [
    ...element.shadowRoot!.querySelectorAll('[part~=comment], [part~=article], [part~=body]'),
  ].filter((node) => {
    const { left, right } = node.getBoundingClientRect();
    return left < box.left - 1 || right > box.right + 1;
  });
  return [
    ...(/NaN|Invalid Date|\[object |undefined|null/.exec(wordsOf(element)) ?? []),
    ...out.map((node) => `outside: ${node.getAttribute('part')}`),
  ];
}

describe('comments that are none, or nearly', function () {
  this.timeout(60_000);

  it('show what is good in them, and break nothing', async () => {
    const shapes = [...own, ...(await collection<Shape>('own-json-shapes'))];
    for (const { id, doc } of shapes) {
      const element = await thread(reviewOf(doc));
      const isGoodThere = JSON.stringify(doc).includes('"Good."');
      if (isGoodThere)
        await until(`${id}: the good one stands`, () => wordsOf(element).includes('Good.'), 10);
      else await drawn();
      expect(faultsIn(element), id).to.deep.equal([]);
      element.parentElement!.remove();
    }
    expect(errors).to.deep.equal([]);
    expect('executed' in window, 'something ran').to.equal(false);
  });

  it('keep every word of odd texts, in its own box, and turn nothing round behind them', async () => {
    const odd = [...ownOdd, ...(await collection<Odd>('own-unicode'))];
    for (const { id, input } of odd) {
      const element = await thread(
        reviewOf([
          { ...first, author: input, content: input },
          { ...good, parent: 1 },
        ]),
      );
      await until(`${id}: the other one stands`, () => partTexts(element, 'commenter').includes('Ben'), 10);
      expect(faultsIn(element), id).to.deep.equal([]);
      const fold = (words: string): string => words.replace(/\s+/g, ' ').trim();
      const clean = fold(cleanText(input));
      // a name of nothing is somebody's, a text of nothing is none
      expect(fold(partTexts(element, 'commenter')[0] ?? ''), id).to.equal(
        fold(cleanText(input.slice(0, NAME))) || 'Somebody',
      );
      expect(fold(partTexts(element, 'body')[0] ?? ''), id).to.equal(clean);
      const opened = [...wordsOf(element)].reduce(
        (open, letter) =>
          open +
          Number(/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(letter)) -
          Number(/[\u202c\u2069]/.test(letter)),
        0,
      );
      expect(opened, id).to.equal(0);
      element.parentElement!.remove();
    }
    expect(errors).to.deep.equal([]);
  });

  const many = 2000;
  const numbered = (change: (i: number) => object): unknown =>
    reviewOf(
      Array.from({ length: many }, (_, i) => ({
        ...first,
        id: i + 1,
        content: `Take ${i + 1}.`,
        ...change(i),
      })),
    );
  for (const [what, review] of [
    ['a chain of answers', numbered((i) => ({ parent: i }))],
    ['a circle of answers', numbered((i) => ({ parent: 1 + ((i + 1) % many) }))],
    ['orphans', numbered((i) => ({ parent: 1e6 + i }))],
    ['the same hundred ids', numbered((i) => ({ id: 1 + (i % 100) }))],
  ] as const)
    it(`shows ${what}, each once`, async () => {
      const element = await thread(review);
      await until('all stand', () => articles(element).length >= many, 30);
      expect(articles(element)).to.have.length(many);
      const takes = partTexts(element, 'body');
      expect(new Set(takes).size).to.equal(many);
      expect(faultsIn(element)).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });

  it('finishes with texts of a megabyte that are nothing but beginnings', async () => {
    for (const [what, format, value] of [
      ['tags', 'html', '<b>'.repeat(300_000)],
      ['quotes', 'html', '<blockquote>'.repeat(80_000)],
      ['comments', 'html', '<!--'.repeat(250_000)],
      ['an open quote', 'html', `<a href="${'x'.repeat(1e6)}`],
      ['emphasis', 'markdown', '*a **a '.repeat(140_000)],
      ['brackets', 'markdown', '['.repeat(1e6)],
      ['words', 'text', 'word '.repeat(200_000)],
    ] as const) {
      const element = await thread({
        title: 'Rocky IV',
        comments: {
          items: [
            { id: '1', author: { name: 'Anna' }, body: { format, value } },
            { id: '2', author: { name: 'Ben' }, body: { format: 'text', value: 'Good.' } },
          ],
        },
      });
      await until(`${what}: the good one stands`, () => wordsOf(element).includes('Good.'), 20);
      expect(faultsIn(element), what).to.deep.equal([]);
      element.parentElement!.remove();
    }
    expect(errors).to.deep.equal([]);
  });
});
