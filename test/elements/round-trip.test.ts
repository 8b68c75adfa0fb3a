import { expect } from '@open-wc/testing';
import { autop } from '@wordpress/autop';
import * as fc from 'fast-check';
import '../../src/define/all.js';
import { SoundtrackCardElement } from '../../src/elements/soundtrack-card/soundtrack-card.js';
import { plainHtml } from '../../src/export/plain-html.js';
import { words } from '../../src/export/plain-tags.js';
import type { Review, ReviewDraft } from '../../src/model/review.js';
import { richTextOf } from '../../src/model/rich-text/rich-text-of.js';
import { richWords } from '../../src/model/rich-text/words.js';
import { findComments } from '../../src/sources/page/find-comments.js';
import { readComments } from '../../src/sources/page/read-comments.js';
import { readRich } from '../../src/sources/page/reader.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { everything } from '../support/everything.js';
import { valid } from '../node/support/arbitrary-review.js';
import { reviewToRead, text } from '../support/review-to-read.js';
import { sayable } from '../support/sayable.js';
import { until } from '../support/settle.js';
import { stand } from '../support/stand.js';

/** HTML as a page has it, in a document that asks for no picture. */
const placed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

const rootOf = (html: string): Element => placed(html).querySelector('[data-sleeve=soundtrack-card]')!;

/** What the reader makes of the card, with every field or with those that a card shows. */
const readBack = (html: string, shows = /^/): ReviewDraft => {
  const { review, problems } = readRich(rootOf(html).childNodes, shows);
  expect(problems, html).to.deep.equal([]);
  return review;
};

describe('a review as plain HTML', function () {
  this.timeout(120_000);

  it('is read back with every field that markup can say', async () => {
    const all = (await everything()) as unknown as Review;
    const html = plainHtml(all);
    expect(sayable(readBack(html))).to.deep.equal(sayable(all));
    expect(sayable(readBack(html, SoundtrackCardElement.shows))).to.deep.equal(
      sayable({ ...all, moments: [] }),
    );
  });

  for (const name of ['rocky-iv', 'saturday-night-fever', 'spirited-away', 'top-gun', 'vision-quest'])
    it(`is read back: ${name}`, async () => {
      const one = (await (await fetch(`/demo/data/${name}.json`)).json()) as Review;
      expect(sayable(readBack(plainHtml(one)))).to.deep.equal(sayable(one));
    });

  it('has no row that is read as a field of the review', () => {
    const one: Review = { title: 'x', tracks: [{ title: '—', ratings: [{ value: 4, best: 5 }] }] };
    expect(sayable(readBack(plainHtml(one)))).to.deep.equal(sayable(one));
  });

  it('leaves the card nothing of its own to show but its moments', async () => {
    const all = (await everything()) as unknown as Review;
    const root = rootOf(plainHtml(all));
    const { used, cover } = readRich(root.childNodes, SoundtrackCardElement.shows);
    const left = [...root.childNodes].filter((node) => node !== cover && !used.has(node));
    expect(left.map((node) => node.textContent)).to.deep.equal(['Up the ladder']);
  });

  it('is read back when WordPress has set its paragraphs', async () => {
    const all = (await everything()) as unknown as Review;
    const html = autop(plainHtml(all));
    expect(html).to.not.contain('<br');
    expect(sayable(readBack(html))).to.deep.equal(sayable(all));
    fc.assert(
      fc.property(reviewToRead, (one) => {
        const set = autop(plainHtml(one));
        expect(sayable(readBack(set)), set).to.deep.equal(sayable(one));
      }),
      { seed: 1985, numRuns: 500 },
    );
  });

  it('is drawn like the data', async () => {
    const all = {
      ...((await everything()) as unknown as Review),
      cover: { src: '/demo/data/cover.svg', alt: 'Sun' },
    };
    const drawn = async (markup: string, review?: Review): Promise<string> => {
      const card = await stand(markup, (element) => {
        if (review) element.review = review;
      });
      await until('the whole review stands', () => accessibleTree(card).includes('One to skip'));
      return accessibleTree(card);
    };
    expect(await drawn(plainHtml({ ...all, moments: [] }))).to.equal(
      await drawn('<soundtrack-card></soundtrack-card>', all),
    );
  });

  it('is read back whatever its words are', () => {
    fc.assert(
      fc.property(reviewToRead, (one) => {
        const html = plainHtml(one);
        expect(sayable(readBack(html)), html).to.deep.equal(sayable(one));
      }),
      { seed: 1985, numRuns: 1500 },
    );
  });

  it('has no word that the reader leaves to the page', () => {
    fc.assert(
      fc.property(valid() as fc.Arbitrary<Review>, (one) => {
        const html = plainHtml(one);
        const { childNodes } = rootOf(html);
        const { used, cover, problems, review: read } = readRich(childNodes, /^/);
        expect(problems, html).to.deep.equal([]);
        const left = [...childNodes].filter((node) => node !== cover && !used.has(node) && node.textContent);
        expect(left.length, html).to.equal(0);
        expect(read.tracks?.map(({ title }) => title) ?? []).to.deep.equal(
          (one.tracks ?? []).map(({ title }) => words(title)),
        );
      }),
      { seed: 1985, numRuns: 1000 },
    );
  });

  it('has no line break, which a blog’s setting could make an element of', () => {
    fc.assert(
      fc.property(reviewToRead, (one) => void expect(plainHtml(one)).to.not.match(/[\n\r]/)),
      { seed: 1985, numRuns: 500 },
    );
  });
});

describe('comments as plain HTML', () => {
  const read = (html: string) => {
    const root = placed(html).querySelector('[data-sleeve=comment-thread]')!;
    const found = findComments(root)!;
    return { found, comments: readComments(found) };
  };

  it('are read back', async () => {
    const { found, comments } = read(plainHtml((await everything()) as unknown as Review));
    expect(found.total).to.equal(3);
    expect(
      comments.map(({ id, parentId, author, createdAt, body, counts, url, kind }) => [
        id, parentId, author?.name, author?.url, createdAt, richWords(body), counts?.likes, url, kind,
      ]),
    ).to.deep.equal([
      ['31', null, 'Ines Okoye', 'https://ines.example/', '2026-08-17T09:02:00.000Z', 'My neighbour plays the viola on this. She says the boat leaked.', 4, 'https://blog.example/lighthouse-at-noon#comment-31', 'comment'],
      ['32', '31', 'Mara Quill', undefined, '2026-08-17T10:15:00.000Z', 'That explains the last bar.', 1, undefined, 'comment'],
    ]); // prettier-ignore
  });

  it('are read back whatever they say and whomever they answer', () => {
    const item = fc.record({ parentId: fc.constantFrom('0', '1', '2', '3', 'gone', null), author: fc.record({ name: text.filter((name) => !/ (says|said):$/.test(words(name))) }), value: text, likes: fc.nat(99) }, { requiredKeys: ['value'] }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
        const comments = items.map(({ parentId = null, author, value = '', likes }, i) => ({
          id: `${i}`,
          parentId,
          ...(author && { author }),
          body: { format: 'text' as const, value: value.replace(/\s+/g, ' ') },
          ...(likes !== undefined && { counts: { likes } }),
        }));
        const html = plainHtml({ title: 'x', comments: { items: comments } });
        const told = read(html).comments.map(({ id, author, body, counts }) => [id, author?.name, words(richWords(body)), counts?.likes]);
        const expected = comments.map(({ id, author, body, counts }) => [id, author ? words(author.name) : null, words(richWords(richTextOf(body))), counts?.likes]);
        const byId = (all: unknown[][]): unknown[][] => all.sort(([a], [b]) => Number(a) - Number(b));
        expect(byId(told), html).to.deep.equal(byId(expected));
      }),
      { seed: 1985, numRuns: 1000 },
    ); // prettier-ignore
  });
});
