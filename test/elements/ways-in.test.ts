import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { attributeFields } from '../../src/model/fields.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { everything, everythingMarkup, everythingUrl, type Json } from '../support/everything.js';
import { jsonText, drawnShadow, inFlatTree, leavesOf, schemaLeaves, type Leaf } from '../support/leaves.js';
import { awake, partText, place, stand } from '../support/stand.js';
import { until } from '../support/settle.js';

const tag = (attributes: string, inside = ''): string =>
  `<soundtrack-card ${attributes}>${inside}</soundtrack-card>`;
const placeholder = (attributes: string, inside = ''): string =>
  `<div data-sleeve="soundtrack-card" ${attributes}>${inside}</div>`;

let review: Readonly<Record<string, Json>>;
let expected: string;
before(async () => {
  review = await everything();
});

describe('a review with every field', () => {
  beforeEach(async () => {
    expected = accessibleTree(await stand(tag(''), (card) => (card.review = review)));
    expect(expected).to.contain('Keeper’s Ladder');
  });

  const script = (): string => `<script type="application/json">${JSON.stringify(review)}</script>`;
  const ways: Readonly<Record<string, () => string>> = {
    'an address': () => tag(`src="${everythingUrl}" load="eager"`),
    'inline JSON': () => tag('', script()),
    'plain markup': () => tag('', everythingMarkup),
    'the address of a placeholder': () => placeholder(`data-src="${everythingUrl}" data-load="eager"`),
    'inline JSON in a placeholder': () => placeholder('', script()),
    'plain markup in a placeholder': () => placeholder('', everythingMarkup),
    'a placeholder of another kind': () =>
      placeholder('', everythingMarkup).replace(/^<div/, '<section').replace(/div>$/, 'section>'),
  };
  for (const [name, markup] of Object.entries(ways)) {
    it(`gives the same roles and names as ${name} and as a property`, async () => {
      const card = await stand(markup());
      await until('the whole review stands', () => accessibleTree(card).includes('One to skip'));
      expect(accessibleTree(card)).to.equal(expected);
    });
  }

  it('gives the same roles and names in context and by id', async () => {
    const box = await place(
      `<soundtrack-review id="all">${tag('')}</soundtrack-review>${tag('for="all"')}${placeholder('data-for="all"')}`,
    );
    const provider = box.querySelector('soundtrack-review')!;
    const cards = ['soundtrack-review > soundtrack-card', '[for]', '[data-for]'].map((selector) =>
      awake(box.querySelector(selector)!),
    );
    provider.review = review;
    for (const card of cards) {
      await until('the review stands', () => accessibleTree(card).includes('One to skip'));
      expect(accessibleTree(card)).to.equal(expected);
    }
  });
});

/** Fields that a card does not draw, and why. */
const unseen: Readonly<Record<string, string>> = {
  $schema: 'for editors of the file',
  version: 'the version of the shape',
  body: 'the post itself, which stands round the card',
  moments: 'drawn by the media element',
  comments: 'drawn by the comment elements',
  ids: 'keys for machines',
  'editions[].id': 'a key: tracks name it and its title is shown',
};
const isUnseen = (path: string): boolean => Object.keys(unseen).some((start) => path.startsWith(start));

/** Fields whose value stands in another form, and where. */
const elsewhere: Readonly<Record<string, (leaf: Leaf, root: ShadowRoot) => boolean>> = {
  'ratings[].worst': ({ of }, root) => meters(root).includes(shareOf(of)),
  'tracks[].ratings[].worst': ({ of }, root) => meters(root).includes(shareOf(of)),
  'captions[].after': ({ value, of }, root) => rowsBefore(root, jsonText(of['text'])) === value,
  'links[].sponsored': ({ value, of }, root) =>
    root.querySelector(`a[href="${jsonText(of['url'])}"]`)?.matches('[rel~=sponsored]') === value,
  'tracks[].editions[]': ({ value }, root) =>
    inFlatTree(
      root,
      String((review['editions'] as { id: string; title: string }[]).find((e) => e.id === value)?.title),
    ),
};
const shareOf = (rating: Leaf['of']): number => {
  const [value, best, worst] = ['value', 'best', 'worst'].map((name) => Number(rating[name]));
  return Math.round((100 * (value! - worst!)) / (best! - worst!));
};
const meters = (root: ShadowRoot): number[] =>
  [...root.querySelectorAll('[part=meter] rect:last-child')].map((bar) => Number(bar.getAttribute('width')));
function rowsBefore(root: ShadowRoot, text: string): number {
  const found = [...root.querySelectorAll('[part~=row] [part~=track-title],[part~=caption]')];
  const at = found.findIndex((node) => node.textContent === text);
  return at < 0 ? -1 : found.slice(0, at).filter((node) => node.matches('[part~=track-title]')).length;
}

describe('every field of the schema', () => {
  let card: SleeveElement;
  beforeEach(async () => {
    card = await stand(tag(''), (element) => (element.review = review));
  });

  it('has a value in the review of these tests', () => {
    const known = leavesOf(review).map(({ path }) => path);
    // a credit is one text or a list of names
    const missing = schemaLeaves().filter(
      (path) => !known.some((k) => k === path || k.startsWith(`${path}[]`)),
    );
    expect(missing).to.deep.equal([]);
    expect(schemaLeaves()).to.have.length.above(80);
  });

  it('stands in the card in words, or in an attribute', () => {
    const lost = leavesOf(review)
      .filter(({ path }) => !isUnseen(path))
      .filter((leaf) => {
        const special = elsewhere[leaf.path];
        return !(special ? special(leaf, card.shadowRoot!) : inFlatTree(card.shadowRoot!, leaf.value));
      });
    expect(lost.map(({ path, value }) => `${path}: ${jsonText(value)}`)).to.deep.equal([]);
  });

  it('changes the card when it has another value, and only those that are not drawn do not', async () => {
    const drawnWith = async (data: Record<string, Json>, path: string): Promise<string> => {
      const field = path === 'label' ? 'catalog' : 'label';
      const label = `Label of ${++count}`;
      card.review = { ...data, [field]: label };
      await until(`${path} has been drawn`, () => partText(card, field) === label);
      return drawnShadow(card).replaceAll(label, 'Label');
    };
    let count = 0;
    const [whole, wholeLabel] = [await drawnWith(review, ''), await drawnWith(review, 'label')];
    const same: string[] = [];
    for (const { path, changed } of leavesOf(review)) {
      const drawn = await drawnWith(changed(review), path);
      if (drawn === (path === 'label' ? wholeLabel : whole)) same.push(path);
    }
    expect(same.filter((path) => !isUnseen(path))).to.deep.equal([]);
    expect(same.filter(isUnseen)).to.have.length.above(20);
  });
});

describe('every field that has an attribute', () => {
  const list = '<ol><li>Harbour Quartet – Noon (3:15)</li><li>Ada Brandt – Low Water (4:05)</li></ol>';
  const values: Readonly<Record<string, string>> = {
    'album-title': 'The Lighthouse at Noon',
    'work-title': 'Noon',
    'work-type': 'series',
    year: '1998',
    artist: 'Ada Brandt feat. Tomas Reyl',
    released: '1998-03-20',
    label: 'Pier Nine Records',
    catalog: 'PNR 0017',
    genres: 'score, chamber',
    cover: '/demo/data/cover.svg',
    'cover-alt': 'A white tower',
    rating: '4.5/5',
    verdict: 'Not one of them is in a hurry.',
    series: 'Scores by the Sea',
    'series-position': '2',
    'series-total': '5',
  };
  const given = {
    title: 'The Lighthouse at Noon',
    work: { title: 'Noon', type: 'series', year: 1998 },
    artist: [{ name: 'Ada Brandt', join: ' feat. ' }, { name: 'Tomas Reyl' }],
    released: '1998-03-20',
    label: 'Pier Nine Records',
    catalog: 'PNR 0017',
    genres: ['score', 'chamber'],
    cover: { src: '/demo/data/cover.svg', alt: 'A white tower' },
    ratings: [{ value: 4.5, best: 5 }],
    verdict: { text: 'Not one of them is in a hurry.' },
    series: { title: 'Scores by the Sea', position: 2, total: 5 },
    tracks: [
      { artist: 'Harbour Quartet', title: 'Noon', length: '3:15' },
      { artist: 'Ada Brandt', title: 'Low Water', length: '4:05' },
    ],
  };
  const attributes = (prefix: string, left?: string): string =>
    Object.entries(values)
      .map(([name, value]) => (name === left ? '' : `${prefix}${name}="${value}"`))
      .join(' ');

  it('is in these tests', () => {
    expect(Object.keys(values)).to.have.members(attributeFields.map(({ attribute }) => attribute));
  });

  it('gives, with a list, the same roles and names as a property', async () => {
    const property = accessibleTree(await stand(tag(''), (card) => (card.review = given)));
    expect(accessibleTree(await stand(tag(attributes(''), list)))).to.equal(property);
    expect(accessibleTree(await stand(placeholder(attributes('data-'), list)))).to.equal(property);
  });

  for (const name of Object.keys(values)) {
    it(`changes the card when it comes and goes: ${name}`, async () => {
      const card = await stand(tag(attributes('', name), list));
      const without = drawnShadow(card);
      card.setAttribute(name, values[name] ?? '');
      await until('it stands', () => drawnShadow(card) !== without);
      card.removeAttribute(name);
      await until('it has gone', () => drawnShadow(card) === without);
    });
  }
});
