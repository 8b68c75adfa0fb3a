import { expect } from '@open-wc/testing';
import { autop } from '@wordpress/autop';
import * as fc from 'fast-check';
import '../../src/define/all.js';
import { SoundtrackCardElement } from '../../src/elements/soundtrack-card/soundtrack-card.js';
import { plainHtml } from '../../src/export/plain-html.js';
import { linkWords, words } from '../../src/export/plain-tags.js';
import { parseCredit } from '../../src/model/artist-credit.js';
import { formatDuration, secondsIn } from '../../src/model/clock.js';
import { creditText } from '../../src/model/credit-text.js';
import type { Review, ReviewDraft } from '../../src/model/review.js';
import { richTextOf } from '../../src/model/rich-text/rich-text-of.js';
import { richWords } from '../../src/model/rich-text/words.js';
import { parseSideHeading } from '../../src/model/side.js';
import { findComments } from '../../src/sources/page/find-comments.js';
import { readComments } from '../../src/sources/page/read-comments.js';
import { readRich } from '../../src/sources/page/reader.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { everything } from '../support/everything.js';
import { valid } from '../node/support/arbitrary-review.js';
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

type Plain = Record<string, unknown>;

/** A value without what stands for nothing: undefined, empty lists and objects; texts in one line. */
function pruned(value: unknown): unknown {
  if (typeof value === 'string') return words(value);
  if (Array.isArray(value)) return value.length ? value.map(pruned) : undefined;
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, one]) => [name, pruned(one)] as const);
  const left = entries.filter(([, one]) => one !== undefined);
  return left.length ? Object.fromEntries(left) : undefined;
}

const lengthOf = (length?: string): string | undefined => length && formatDuration(secondsIn(length) ?? 0);

/** A review as markup can say it: what `plainHtml` promises to keep. */
function sayable(review: Review | ReviewDraft): unknown {
  const { tracks = [], discs = [], captions = [], links = [], moments = [], editions = [] } = review;
  const { cover, lang, title = '', artist, statedLength } = review;
  const kept: Plain = {
    ...review,
    lang: parseSideHeading(words(title)) ? undefined : lang,
    artist: artist && parseCredit(words(creditText(artist))),
    cover: cover && { src: cover.src, alt: cover.alt || undefined },
    statedLength: lengthOf(statedLength),
    tracks: tracks.map((track) => ({
      ...track,
      artist: track.artist && parseCredit(words(creditText(track.artist))),
      length: lengthOf(track.length),
    })),
    discs: discs
      .filter((disc) => disc.title && tracks.some((track) => track.disc === disc.number))
      .sort((a, b) => a.number - b.number),
    captions: [...captions]
      .sort((a, b) => a.after - b.after)
      .map(({ after, text }) => ({ after: Math.min(after, tracks.length), text })),
    links: links.map((link) => ({
      ...link,
      label: link.label ?? linkWords(link.url),
      sponsored: link.sponsored || undefined,
    })),
    moments: moments.map(({ url, title: name }) => ({ url, title: name ?? linkWords(url) })),
    editions: editions.map((edition) => ({ ...edition, title: edition.title ?? edition.id })),
  };
  for (const name of ['$schema', 'version', 'body', 'ids', 'comments']) delete kept[name];
  return pruned(kept);
}

// Words that some dialect, some reader or HTML itself makes something else of.
const odd = [
  'Survivor', 'Burning Heart', 'Go West', 'Kenny Loggins & Gladys Knight', 'A feat. B', 'A vs. B', 'X × Y', 'War / Fanfare', 'T—N', 'A – B', 'A- B', '– A', 'A –', 'Stand by', 'Stand by Me', 'Theme by Hand', 'Written by Hand',
  '“Quoted”', '"Straight"', "Heart's", '‘S', '3\'14"', '(3:51)', '3:51', '5:15', '99 Luftballons', 'A1 Sauce', '1. One', '01 One', '1-03 X', '#1', '1. A 2. B 3. C', 'A * 02 B', 'Side A', 'B-side', 'Disc 1: Live', 'CD 2', 'LP 1, Side B',
  'あの夏へ (One Summer)', 'One Summer’s Day (あの夏へ, ano natsu e)', '東京', 'שלום', 'مرحبا بالعالم', '‮RTL', '🎸', '👩‍🎤 x', '!!!', '—', '-', '…', '·', '★★★', '4/5', 'x, y; z · w', '<b>x</b>', '</li><li>', '<script>alert(1)</script>', '&amp;', '&lt;', 'a & b', '>', '<!--', ']]>', '"><img src=x onerror=alert(1)>', ' x ', 'a  b', 'a\n\nb', '\tx\r\n', 'x\u0000y', '\ud800', '\u00a0x', 'e\u0301', '[gallery]', '{{x}}', '%s', 'ß', 'ΑΣ', 'ﬁ', '７', 'Straße 05', 'title', 'by', 'a by', '*', 'x†', '[Mix]', 'a (b', 'b) a',
]; // prettier-ignore
const visible = (text: string): boolean => /\S/.test(text);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...odd) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter(visible) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...odd), fc.constantFrom(' ', ' – ', ' by ', ', ', ': ', '/'), fc.constantFrom(...odd)).map((parts) => parts.join('')) },
); // prettier-ignore
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('/a b', '?p=1&q="x"', '#c', '../é', '//x.example', 'HTTPS://X.example', 'cover.jpg', ' /x ', "/it's", '/a  b'),
); // prettier-ignore
const mailOr = fc.oneof({ weight: 4, arbitrary: address }, fc.constant('mailto:a@b.example'));
const length = fc.constantFrom('0:00', '0:05', '3:51', '03:51', '75:30', '1:02:09', '01:02:09', '999:59');
const day = fc.constantFrom(
  '1985',
  '2024-02',
  '2024-02-29',
  '1999-12-31T23:59',
  '2024-11-02T19:30:05.1+01:00',
);
const lang = fc.constantFrom('en', 'ja-Latn', 'he');
const some = <T>(one: fc.Arbitrary<T>, maxLength = 2) => fc.array(one, { maxLength });
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, ...requiredKeys: (keyof T)[]) =>
  fc.record(fields, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<Partial<T>>;

const mark = fc.constantFrom('B+', 'Essential', 'two thumbs up', '<A>');
const rating = fc.oneof(
  record({ value: mark, of: text, label: text }, 'value'),
  record({ value: fc.constantFrom(0, 0.5, 3, 4.5, 4.125), best: fc.constantFrom(5, 10, 100), worst: fc.constantFrom(0, 0.5, 1), of: text, label: text }, 'value').filter(({ value = 0, worst = 0 }) => value >= worst),
); // prettier-ignore
const artist = fc.oneof(
  text,
  fc.array(fc.record({ name: text, join: fc.constantFrom(' & ', ' feat. ', ', ') }), {
    minLength: 1,
    maxLength: 3,
  }),
);
const pick = record({ kind: fc.oneof(fc.constantFrom('favourite', 'hidden-gem', 'skip'), text), label: fc.oneof(fc.constantFrom('Best track', 'Hidden gem', 'One to skip'), text), note: text }, 'kind'); // prettier-ignore
const place = fc.constantFrom(
  {}, {}, { side: 'A' }, { side: 'B' }, { side: 'Face 1' }, { side: 'One' }, { side: 'Side A' }, { disc: 1 }, { disc: 2 }, { disc: 120 }, { disc: 1, side: 'A' }, { disc: 2, side: 'A' },
); // prettier-ignore
const track = fc
  .tuple(
    record(
      {
        title: text, lang, artist, number: fc.oneof(fc.constantFrom('1', '2', 'A1'), text), length, composers: some(text), note: text,
        aliases: some(record({ title: text, lang }, 'title')), ratings: some(rating, 1),
        picks: fc.uniqueArray(pick, { maxLength: 2, selector: ({ kind = '' }) => words(kind) }),
        media: some(fc.record({ url: address }), 1), editions: some(text),
      },
      'title',
    ),
    place,
  )
  .map(([fields, where]) => ({ ...fields, ...where })); // prettier-ignore
const simple = record({ title: text, artist: text, length }, 'title');
const tracks = fc.oneof(
  some(track, 4),
  some(simple, 4),
  // one place for all, so that headings can say it
  fc.tuple(some(simple, 4), place).map(([all, where]) => all.map((one) => ({ ...one, ...where }))),
);
const post = record({ title: text, url: address }, 'title');
const review = record(
  {
    title: text, headline: text, lang, url: address, artist, released: day, label: text, catalog: text, genres: some(text), published: day, statedLength: length,
    work: record({ type: fc.constantFrom('film', 'series', 'game', 'stage'), title: text, year: fc.integer({ min: 1000, max: 9999 }) }),
    cover: record({ src: address, alt: text, width: fc.nat(9), height: fc.nat(9) }, 'src'),
    author: record({ name: text, url: mailOr }, 'name'),
    ratings: some(rating), verdict: record({ text, tryIf: text, skipIf: text }),
    tracks, captions: some(fc.record({ after: fc.nat(5), text })),
    discs: fc.uniqueArray(record({ number: fc.constantFrom(1, 2, 120), title: text }, 'number'), { maxLength: 3, selector: ({ number }) => number }),
    editions: some(record({ id: text, title: text, released: day }, 'id')),
    links: some(record({ url: mailOr, label: text, kind: fc.constantFrom('listen', 'buy', 'read'), sponsored: fc.boolean() }, 'url')),
    moments: some(record({ url: address, title: text }, 'url')),
    series: record({ title: text, position: fc.integer({ min: 1, max: 99 }), total: fc.integer({ min: 1, max: 99 }), previous: post, next: post }),
  },
  'title',
) as fc.Arbitrary<Review>; // prettier-ignore

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
      fc.property(review, (one) => {
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
      fc.property(review, (one) => {
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
      fc.property(review, (one) => void expect(plainHtml(one)).to.not.match(/[\n\r]/)),
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
    const item = record({ parentId: fc.constantFrom('0', '1', '2', '3', 'gone', null), author: fc.record({ name: text.filter((name) => !/ (says|said):$/.test(words(name))) }), value: text, likes: fc.nat(99) }, 'value'); // prettier-ignore
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
