import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { until } from '../support/settle.js';
import { keepWarnings, place } from '../support/stand.js';

keepWarnings();

const evening = new Date(2026, 10, 2, 18, 4).toISOString();
const review = {
  title: 'Rocky IV',
  released: '1985-11-02',
  published: '2026-11-02',
  tracks: [{ title: 'War' }],
  comments: {
    items: [{ id: 'a', author: { name: 'Anna' }, createdAt: evening, body: { format: 'text', value: 'x' } }],
  },
};

/** A text as it is seen, from left to right, without white space. */
function seen(at: Element): string {
  const characters: { character: string; left: number }[] = [];
  const walker = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const [i, character] of [...node.data].entries()) {
      if (!/[\p{L}\p{N}\p{P}]/u.test(character)) continue;
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      characters.push({ character, left: range.getBoundingClientRect().left });
    }
  }
  return characters
    .sort((a, b) => a.left - b.left)
    .map(({ character }) => character)
    .join('');
}

interface Shown {
  readonly box: HTMLElement;
  readonly times: readonly HTMLElement[];
  /** Where everything in the elements stands. */
  readonly boxes: () => readonly number[];
}

/** A thread and a card, and the times in them. */
async function shown(dir: string, lang: string): Promise<Shown> {
  const box = await place(
    `<div dir="${dir}" lang="${lang}" style="width: 40rem"><comment-thread></comment-thread><soundtrack-card></soundtrack-card></div>`,
  );
  const elements = [box.querySelector('comment-thread')!, box.querySelector('soundtrack-card')!];
  for (const element of elements) element.review = review;
  const all = <E extends Element>(selector: string): E[] =>
    elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])]);
  await until('all times stand', () => all('time').length === 3);
  const boxes = (): number[] =>
    all('[part]:not([part~=permalink])').flatMap((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return [left, top, width, height];
    });
  return { box, times: all<HTMLElement>('time'), boxes };
}

/** What the same words look like in a paragraph of their own. */
function alone(box: HTMLElement, text: string, dir: string): string {
  const line = document.createElement('p');
  line.dir = dir;
  line.append(text);
  box.append(line);
  const found = seen(line);
  line.remove();
  return found;
}

describe('the times of a thread and of a card', () => {
  // the German time has no letter, the Hebrew and the English one begin with a digit
  for (const [lang, own] of Object.entries({
    'en-GB': 'ltr',
    de: 'ltr',
    ja: 'ltr',
    he: 'rtl',
    ar: 'rtl',
    fa: 'rtl',
  }))
    for (const dir of ['ltr', 'rtl'])
      it(`are read in their own order: ${lang}, in a page that is ${dir}`, async () => {
        const { box, times } = await shown(dir, lang);
        for (const time of times) {
          const text = time.textContent ?? '';
          expect(seen(time), text).to.equal(alone(box, text, own));
          if (own === 'ltr') expect(seen(time)).to.equal(text.replace(/\s/g, ''));
        }
      });

  it('begin with the day where it is written first', async () => {
    const { times } = await shown('rtl', 'en-GB');
    expect(times.map(seen)).to.deep.equal(['2Nov2026,18:04', '2November1985', '2November2026']);
  });

  it('move nothing beside them', async () => {
    for (const [dir, lang] of [
      ['ltr', 'en-GB'],
      ['rtl', 'en-GB'],
      ['rtl', 'he'],
    ] as const) {
      const { times, boxes } = await shown(dir, lang);
      const before = boxes();
      for (const time of times) time.removeAttribute('dir');
      const moved = boxes().map((value, i) => Math.abs(value - before[i]!));
      expect(Math.max(...moved), `${dir} ${lang}`).to.be.lessThan(0.5);
    }
  });
});
