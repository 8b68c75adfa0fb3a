import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { answerable, asked, type Answerable } from '../support/answers.js';
import { flatText } from '../support/flat-tree.js';
import { awake, partTexts, place, stand, titleOf } from '../support/stand.js';
import { drawn, until } from '../support/settle.js';

const shows = (element: Element, title: string): Promise<void> =>
  until(`“${title}” shows instead of “${titleOf(element)}”`, () => titleOf(element) === title);
const json = (title: string): string => `<script type="application/json">{"title":"${title}"}</script>`;
const card = (attributes = '', inside = ''): string =>
  `<soundtrack-card ${attributes}>${inside}</soundtrack-card>`;
const html = '<h3>Html</h3>';

describe('precedence', () => {
  let src: Answerable;
  beforeEach(() => {
    src = answerable();
  });

  /** Every way at once, from the first; `left` leaves the first so many out. */
  const ways = ['property', 'src', 'json', 'html', 'context'] as const;
  async function withAll(left: number, placeholder: boolean): Promise<SleeveElement> {
    const has = (way: (typeof ways)[number]): boolean => ways.indexOf(way) >= left;
    const inside = (has('json') ? json('Json') : '') + (has('html') ? html : '');
    const address = has('src') ? `src="${src.url}"` : '';
    const own = placeholder
      ? `<div data-sleeve="soundtrack-card" ${address && `data-${address}`} data-load="eager">${inside}</div>`
      : card(`load="eager" ${address}`, inside);
    src.answer({ title: 'Src' });
    const box = await place(
      has('context') ? `<soundtrack-review album-title="Context">${own}</soundtrack-review>` : own,
    );
    const element = awake(box.querySelector('[data-sleeve],soundtrack-card')!);
    if (has('property')) element.review = { title: 'Property' };
    return element;
  }
  for (const placeholder of [false, true]) {
    ['Property', 'Src', 'Json', 'Html', 'Context'].forEach((title, left) => {
      const name = `is ${ways.slice(left).join(', ')}${placeholder ? ' in a placeholder' : ''}`;
      it(name, async () => {
        const element = await withAll(left, placeholder);
        await shows(element, title);
        // and it stays, once all has come
        if (left < 2) await until('src has been asked', () => src.asked === 1);
        await drawn();
        expect(titleOf(element)).to.equal(title);
        expect(element.shownReview?.title).to.equal(title);
      });
      it(`${name}, and an attribute lies over it`, async () => {
        const element = await withAll(left, placeholder);
        await shows(element, title);
        const at = placeholder ? element.origin : element;
        at.setAttribute(placeholder ? 'data-label' : 'label', 'Attribute');
        await until('the attribute shows', () => partTexts(element, 'label').includes('Attribute'));
        expect(titleOf(element)).to.equal(title);
        at.setAttribute(placeholder ? 'data-album-title' : 'album-title', 'Attribute');
        await shows(element, 'Attribute');
      });
    });
  }

  it('shows the next while an address loads and after it has failed', async () => {
    const element = await stand(card(`src="${src.url}" load="eager"`, json('Json') + html));
    await shows(element, 'Json');
    await until('src has been asked', () => src.asked === 1);
    src.answer('', 404);
    await drawn();
    expect(titleOf(element)).to.equal('Json');
    element.querySelector('script')!.remove();
    await shows(element, 'Html');
    element.querySelector('h3')!.remove();
    await until('nothing is left', () => titleOf(element) === '');
    expect(flatText(element)).to.contain('could not be loaded');
  });

  it('shows the next when the JSON of a script cannot be read', async () => {
    const element = await stand(card('', '<script type="application/json">{"title":</script>' + html));
    await shows(element, 'Html');
  });

  it('goes on to the next for a review that is only bad', async () => {
    const element = await stand(card('', html));
    element.review = 17;
    await drawn();
    expect(titleOf(element)).not.to.equal('17');
  });
});

describe('what changes later', () => {
  it('is followed: an attribute set, changed and taken away', async () => {
    const element = await stand(card('year="1985"', html));
    expect(partTexts(element, 'work')).to.deep.equal(['1985']);
    element.setAttribute('year', '1986');
    await until('the year changes', () => partTexts(element, 'work')[0] === '1986');
    element.removeAttribute('year');
    await until('the year goes', () => partTexts(element, 'work').length === 0);
  });

  it('is followed: rows added, edited and removed', async () => {
    const element = await stand(
      card('', `${html}<ol><li>One Band – First (1:11)</li><li>Two Band – Second (2:22)</li></ol>`),
    );
    const list = element.querySelector('ol')!;
    const titles = (): string => partTexts(element, 'track-title').join();
    await until('two rows', () => titles() === 'First,Second');
    const third = document.createElement('li');
    third.textContent = 'Three Band – Third (3:33)';
    list.append(third);
    await until('three rows', () => titles() === 'First,Second,Third');
    third.firstChild!.nodeValue = 'Three Band – Fourth (3:33)';
    await until('an edited row', () => titles() === 'First,Second,Fourth');
    list.firstElementChild!.remove();
    await until('two rows again', () => titles() === 'Second,Fourth');
    list.setAttribute('start', '5');
    await until('other numbers', () => partTexts(element, 'number').join() === '5,6');
    third.innerHTML += ' <mark>Best track</mark>';
    await until('a pick', () => partTexts(element, 'pick').join() === 'Best track');
    list.remove();
    await until('no rows', () => titles() === '');
    expect(titleOf(element)).to.equal('Html');
  });

  it('is followed: the text of a script, and the script itself', async () => {
    const element = await stand(card('', json('One') + html));
    const script = element.querySelector('script')!;
    await shows(element, 'One');
    script.firstChild!.nodeValue = '{"title":"Two"}';
    await shows(element, 'Two');
    script.textContent = '{"title":"Three"}';
    await shows(element, 'Three');
    script.remove();
    await shows(element, 'Html');
    element.append(script);
    await shows(element, 'Three');
  });

  it('is followed: a property set, replaced and set back to undefined', async () => {
    const element = await stand(card('', html));
    element.review = { title: 'One' };
    await shows(element, 'One');
    element.review = { title: 'Two' };
    await shows(element, 'Two');
    element.review = undefined;
    await shows(element, 'Html');
  });

  it('is followed: another address; the answer of the first is not waited for', async () => {
    const [one, two] = [answerable(), answerable()];
    const element = await stand(card(`src="${one.url}" load="eager"`, html));
    await until('the first is asked', () => one.asked === 1);
    element.setAttribute('src', two.url);
    await until('the second is asked', () => two.asked === 1);
    two.answer({ title: 'Two' });
    await shows(element, 'Two');
    one.answer({ title: 'One' });
    await drawn();
    expect(titleOf(element)).to.equal('Two');
    element.removeAttribute('src');
    await shows(element, 'Html');
  });

  it('is followed in a placeholder: data attributes and its nodes', async () => {
    const src = answerable();
    src.answer({ title: 'Src' });
    const element = await stand(`<div data-sleeve="soundtrack-card">${html}</div>`);
    const host = element.origin;
    host.setAttribute('data-label', 'Label');
    await until('the label', () => partTexts(element, 'label').join() === 'Label');
    host.querySelector('h3')!.textContent = 'Other';
    await shows(element, 'Other');
    host.setAttribute('data-load', 'eager');
    host.setAttribute('data-src', src.url);
    await shows(element, 'Src');
    host.removeAttribute('data-src');
    await shows(element, 'Other');
    host.removeAttribute('data-label');
    await until('no label', () => partTexts(element, 'label').length === 0);
  });

  it('is not followed while the element is out of the page, and taken in when it is back', async () => {
    const element = await stand(card('', html));
    const parent = element.parentElement!;
    element.remove();
    element.querySelector('h3')!.textContent = 'Away';
    await drawn();
    expect(titleOf(element)).to.equal('Html');
    parent.append(element);
    await shows(element, 'Away');
  });
});

describe('a review in context', () => {
  const provider = (attributes: string, inside: string): string =>
    `<soundtrack-review ${attributes}>${inside}</soundtrack-review>`;

  it('reaches every kind of piece, each showing its part', async () => {
    const pieces = [
      'soundtrack-card',
      'track-list',
      'soundtrack-rating',
      'soundtrack-series',
      'soundtrack-links',
    ];
    const box = await place(provider('', pieces.map((tag) => `<p>x</p><${tag}></${tag}>`).join('')));
    box.querySelector('soundtrack-review')!.review = {
      title: 'Shared',
      tracks: [{ title: 'First' }],
      ratings: [{ value: 4, best: 5 }],
      series: { title: 'A row of posts' },
      links: [{ url: 'https://shop.example/', label: 'The shop' }],
    };
    const words = ['Shared', 'First', '4/5', 'A row of posts', 'The shop'];
    for (const [i, tag] of pieces.entries())
      await until(`${tag} shows its part`, () => flatText(box.querySelector(tag)!).includes(words[i]!));
    expect(box.querySelectorAll('p')).to.have.length(5);
  });

  it('comes from the nearest provider; one that has none passes on the outer one', async () => {
    const box = await place(
      provider(
        'album-title="Outer"',
        provider('id="inner"', card()) + provider('album-title="Inner"', card('class="deep"')),
      ),
    );
    const [passed, deep] = [box.querySelector('#inner > *')!, box.querySelector('.deep')!];
    await shows(deep, 'Inner');
    await shows(passed, 'Outer');
    box.firstElementChild!.setAttribute('album-title', 'Changed');
    await shows(passed, 'Changed');
    box.querySelector('#inner')!.setAttribute('album-title', 'Own');
    await shows(passed, 'Own');
    expect(titleOf(deep)).to.equal('Inner');
  });

  it('is followed by id: another id, a provider that comes late, one that goes', async () => {
    const box = await place(`${provider('id="a" album-title="A"', '')}${card('for="a"')}`);
    const element = box.querySelector('soundtrack-card')!;
    await shows(element, 'A');
    element.setAttribute('for', 'b');
    await until('A has gone', () => titleOf(element) === '');
    const late = document.createElement('soundtrack-review');
    late.id = 'b';
    late.review = { title: 'B' };
    box.append(late);
    await shows(element, 'B');
    late.review = { title: 'B again' };
    await shows(element, 'B again');
    element.removeAttribute('for');
    await until('B has gone', () => titleOf(element) === '');
  });

  it('reaches through shadow roots, up and by id', async () => {
    const box = await place(provider('id="out" album-title="Out"', '<div class="shadow"></div>'));
    const root = box.querySelector('.shadow')!.attachShadow({ mode: 'open' });
    root.append(document.createRange().createContextualFragment(card('class="up"') + card('for="out"')));
    for (const element of root.children) await shows(element, 'Out');
  });

  it('reaches a piece that is moved into another provider', async () => {
    const box = await place(provider('album-title="A"', card()) + provider('album-title="B"', ''));
    const element = box.querySelector('soundtrack-card')!;
    await shows(element, 'A');
    box.lastElementChild!.append(element);
    await shows(element, 'B');
    box.append(element);
    await until('nothing shows outside', () => titleOf(element) === '');
  });

  it('reaches placeholders from a placeholder, by id and inside, and from its address', async () => {
    const src = answerable();
    const box = await place(
      `<div data-sleeve="track-list" data-for="plain"></div>
      <div data-sleeve="soundtrack-review" id="plain" data-src="${src.url}" data-load="eager" data-label="Over">
      <p>The page’s own.</p><section data-sleeve="soundtrack-card"></section></div>`,
    );
    const [list, , inside] = [...box.querySelectorAll('[data-sleeve]')];
    const [rows, element] = [awake(list!), awake(inside!)];
    awake(box.querySelector('#plain')!);
    await until('the address is asked', () => asked.includes(src.url));
    src.answer({ title: 'Src', tracks: [{ title: 'First' }] });
    await shows(element, 'Src');
    await until('the rows show', () => partTexts(rows, 'track-title').join() === 'First');
    expect(partTexts(element, 'label')).to.deep.equal(['Over']);
    expect(box.querySelector('#plain')!.shadowRoot).to.equal(null);
    expect(box.querySelector('#plain > p')!.checkVisibility()).to.equal(true);
    box.querySelector('#plain')!.setAttribute('data-label', 'Changed');
    await until('a change of an attribute', () => partTexts(element, 'label').join() === 'Changed');
  });
});
