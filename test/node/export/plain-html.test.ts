import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { plainHtml, unsaidFields } from '../../../src/export/plain-html.js';
import { plainTracks } from '../../../src/export/plain-tracks.js';
import { creditText } from '../../../src/model/credit-text.js';
import { readTrackLines } from '../../../src/model/track-lines.js';
import type { Review, Track } from '../../../src/model/review.js';
import type { Json } from '../../support/everything.js';
import { leavesOf } from '../../support/leaves.js';
import { valid } from '../support/arbitrary-review.js';

const data = (name: string): Record<string, Json> =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    Json
  >;
const everything = data('everything');
const asReview = (value: unknown): Review => value as Review;

/** What `wp_kses_post` keeps of the elements that are used here, beside what it keeps on every element. */
const kept: Readonly<Record<string, string>> = {
  a: 'href rel', b: '', blockquote: 'cite', br: '', cite: '', code: '', dd: '', del: 'datetime', div: '', dl: '', dt: '', em: '', h3: '', h4: '', i: '', img: 'src alt width height',
  ins: 'datetime', kbd: '', li: 'value', mark: '', ol: 'start reversed', p: '', pre: '', q: 'cite', s: '', samp: '', section: '', span: '', strong: '', sub: '', sup: '', u: '', ul: '',
}; // prettier-ignore
const keptEverywhere = /^(class|hidden|id|lang|dir|title|data-[a-z-]+)$/;

interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const plain = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const TAG = /<(\/?)([a-z\d]+)((?: [a-z-]+="[^"<>]*")*)>/g;

/** The tags and texts of HTML as `plainHtml` writes it. Fails where anything else looks like a tag, or one is not closed. */
function takenApart(html: string): { tags: Tag[]; texts: string[] } {
  const texts = html.split(TAG).filter((_, i) => i % 4 === 0);
  for (const text of texts) assert.doesNotMatch(text, /[<>"]|&(?!(amp|lt|gt|quot);)/);
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const [, slash, name = '', attributes = ''] of html.matchAll(TAG)) {
    if (slash) assert.equal(open.pop(), name);
    else {
      const pairs = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)];
      for (const [, , value = ''] of pairs) assert.doesNotMatch(value, /&(?!(amp|lt|gt|quot);)/);
      tags.push({ name, attributes: pairs.map(([, key = '', value = '']) => [key, plain(value)]) });
      if (!/^(img|br)$/.test(name)) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return { tags, texts: texts.map(plain) };
}

/** What WordPress would take away, or a page should not get: elements, attributes, addresses. */
const illegal = (html: string): string[] =>
  takenApart(html).tags.flatMap(({ name, attributes }) => {
    const own = kept[name];
    if (own === undefined) return [name];
    const isBad = ([key, value]: Tag['attributes'][number]): boolean =>
      /^(href|src|data-url)$/.test(key)
        ? /^\s*(?!https?:|mailto:)[a-z][a-z+.-]*:/i.test(value) || !(own.includes(key) || key === 'data-url')
        : !keptEverywhere.test(key) && !own.split(' ').includes(key);
    return attributes.filter(isBad).map(([key, value]) => `${name}[${key}=${value}]`);
  });

const saysWord = (html: string, word: string): boolean => {
  const { tags, texts } = takenApart(html);
  return [...texts, ...tags.flatMap(({ attributes }) => attributes.map(([, value]) => value))].some((text) =>
    text.includes(word),
  );
};

const ofTracks = (...tracks: Track[]): string =>
  plainHtml({ title: 'x', tracks }).replace(/^.*?<\/h3>|<\/div>$/g, '');

describe('plainHtml', () => {
  test('writes what one would type by hand', () => {
    const review: Review = {
      title: 'Rocky IV',
      work: { type: 'film', year: 1985 },
      tracks: [
        { title: 'Burning Heart', artist: 'Survivor', length: '3:51', picks: [{ kind: 'favourite', label: 'Best track' }] },
        { title: 'No Easy Way Out', artist: 'Robert Tepper', length: '4:32' },
      ],
    }; // prettier-ignore
    assert.equal(
      plainHtml(review),
      '<div class="h-review" data-sleeve="soundtrack-card"><h3 class="p-item">Rocky IV</h3>' +
        '<p><span data-field="work.type">film</span> · <span data-field="work.year">1985</span></p>' +
        '<ol><li>Survivor – Burning Heart (3:51) <mark>Best track</mark></li>' +
        '<li>Robert Tepper – No Easy Way Out (4:32)</li></ol></div>',
    );
  });

  test('writes a title alone', () => {
    assert.equal(
      plainHtml({ title: 'A < B & "C"' }),
      '<div class="h-review" data-sleeve="soundtrack-card"><h3 class="p-item">A &lt; B &amp; &quot;C&quot;</h3></div>',
    );
  });

  describe('marks a row', () => {
    const row = (track: Track): string =>
      /<li[^>]*>/.exec(ofTracks(track, { title: 'Touch', artist: 'Go West' }))?.[0] ?? '';
    for (const [what, track, expected] of [
      ['whose words say it', { title: 'Eye of the Tiger', artist: 'Survivor' }, '<li>'],
      [
        'with a dash in its artist',
        { title: 'One', artist: 'A – B' },
        '<li data-title="One" data-artist="A – B">',
      ],
      ['that ends in “by”', { title: 'Stand by' }, '<li data-title="Stand by">'],
      ['that is numbered', { title: '1. One' }, '<li data-title="1. One">'],
      ['that has a time in it', { title: 'Take (3:51) two' }, '<li data-title="Take (3:51) two">'],
      [
        'with another title in brackets',
        { title: 'あの夏へ (One Summer)' },
        '<li data-title="あの夏へ (One Summer)">',
      ],
      [
        'with an edition',
        { title: 'War', artist: 'Survivor', editions: ['a', 'b'] },
        '<li data-editions="a, b">',
      ],
    ] as const)
      // prettier-ignore
      test(what, () => assert.equal(row(track as Track), expected));
  });

  test('leaves rows without marks only where, read as a list, they say the same', () => {
    const name = fc
      .array(fc.constantFrom('War', 'Survivor', 'by', 'By', 'feat.', 'Heart’s', 'O’', '&', 'Re-Flex', 'Earth,', 'x,', 'No', '2', '–', '-', 'ß', 'ÉTÉ', 'été', '“A”', '(B)', '7:11', 'Side', 'A', '/', '!'), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '));
    const title = fc.constantFrom('War', 'Fire', 'Eye of the Tiger', 'war!', 'Wär', 'Survivor', 'Day by Day', 'Stand by');
    const length = fc.constantFrom('3:51', '03:51', '1:02:09', '100:00:00', '0:07');
    const odd = fc.record({ title: name, artist: name, length }, { requiredKeys: ['title'] });
    const usual = fc.record({ title, artist: title, length }, { requiredKeys: ['title'] });
    const alone: fc.Arbitrary<Track> = fc.record({ title });
    const lists = fc.oneof(fc.array(odd, { maxLength: 3 }), fc.array(usual, { maxLength: 8 }), fc.array(fc.oneof({ weight: 5, arbitrary: alone }, usual), { maxLength: 9 }));
    fc.assert(
      fc.property(lists, (tracks) => {
        const plain = tracks.filter((one) => plainTracks(tracks).has(one));
        const read = readTrackLines(plain.map(({ title, artist, length }) => `${artist ? `${creditText(artist)} – ` : ''}${title}${length ? ` (${length})` : ''}`)).tracks;
        assert.deepEqual(
          read.map(({ title, artist, length, number, aliases, note, composers }) => ({ title, artist: artist && creditText(artist), length, number, aliases, note, composers })),
          plain.map(({ title, artist, length }) => ({ title, artist, length, number: undefined, aliases: undefined, note: undefined, composers: undefined })),
        );
      }),
      { seed: 1985, numRuns: 5000 },
    );
  }); // prettier-ignore

  test('leaves out a day that there is not, since it would cost the line that it stands in', () => {
    assert.doesNotMatch(
      plainHtml({ title: 'x', released: '2023-02-29', published: '2024-01-01T10:00+99:99' }),
      /202/,
    );
    assert.match(plainHtml({ title: 'x', released: '2024-02-29' }), />2024-02-29</);
  });

  test('shows numbers where the list can count them, else says them', () => {
    assert.match(ofTracks({ title: 'a', number: '4' }, { title: 'b', number: '9' }), /<li value="4">.*<li value="9">/);
    assert.match(ofTracks({ title: 'a', number: '4' }, { title: 'b' }), /<li data-number="4">a<\/li><li>b/);
    assert.match(ofTracks({ title: 'a', number: 'A1' }, { title: 'b', number: '2' }), /<li data-number="A1">.*<li data-number="2">/);
  }); // prettier-ignore

  test('has headings for sides and discs where each track after one stands on it, else says them in the rows', () => {
    const a: Track = { title: 'a', disc: 1, side: 'A' };
    assert.equal(ofTracks(a, { title: 'b', disc: 1, side: 'B' }), '<h4>Disc 1</h4><h4>Side A</h4><ol><li>a</li></ol><h4>Side B</h4><ol><li>b</li></ol>');
    assert.equal(ofTracks(a, { title: 'b' }), '<ol><li data-disc="1" data-side="A">a</li><li>b</li></ol>');
    assert.equal(ofTracks({ title: 'a', side: 'Face 1' }), '<ol><li data-field="side">Face 1</li><li>a</li></ol>');
    assert.equal(ofTracks({ title: 'a', side: 'Side A' }), '<ol><li data-side="Side A">a</li></ol>');
  }); // prettier-ignore

  test('leaves out comments that not everybody may see', () => {
    const body = { format: 'text' as const, value: 'words' };
    const items = (['visible', 'pending', 'deleted', 'hidden', 'blocked', 'login-required'] as const).map((state, i) => ({
      id: `${i}`,
      state,
      parentId: i ? null : '1',
      body: { ...body, value: `is ${state}` },
    })); // prettier-ignore
    const html = plainHtml({ title: 'x', comments: { items } });
    assert.deepEqual(html.match(/is [a-z-]+/g), ['is visible']);
    assert.doesNotMatch(plainHtml({ title: 'x', comments: { items: items.slice(1) } }), /comment/);
  });

  test('draws no answer twice and no thread too deep for a tab', () => {
    const body = { format: 'text' as const, value: 'words' };
    const chain = Array.from({ length: 3000 }, (_, i) => ({
      id: `${i}`,
      parentId: i ? `${i - 1}` : null,
      body,
    }));
    const ring = [7001, 7002].map((id) => ({ id: `${id}`, parentId: `${id === 7001 ? 7002 : 7001}`, body }));
    const html = plainHtml({ title: 'x', comments: { items: [...chain, ...ring] } });
    assert.equal(new Set(html.match(/id="comment-\d+"/g)).size, 3002);
    assert.equal(html.match(/id="comment-\d+"/g)?.length, 3002);
    assert.ok((html.match(/<ol class="children">/g)?.length ?? 0) <= 52);
  });

  test('writes the text of a comment as its tree says it, whatever it is made of', () => {
    const html = (value: string): string =>
      plainHtml({ title: 'x', comments: { items: [{ id: '1', body: { format: 'text', value } }] } });
    // a long text is read as a tree, and its end is not seen
    const asTree = (value: string): string => html(value + '\n'.repeat(2000));
    const text = fc
      .array(fc.constantFrom('a', 'b c', ' ', '\n', '\n\n', '\t', '\r\n', '<b>', '&amp;', '"', '://', 'https://a.b', '🤗', '👩‍🎤', '\ud83c', '\udc00', 'é', 'e\u0301', '\u00ad', '…', '“', '\u00a0', '\u2028', '\u202e', '*', '&'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, (value) => assert.equal(html(value), asTree(value))), { seed: 1985, numRuns: 3000 });
  }); // prettier-ignore

  test('keeps line breaks of a comment where they are seen, as elements', () => {
    const value = '<pre>a\n\nb</pre><p>c\nd <ruby>e<rt>f</rt></ruby></p>';
    const html = plainHtml({
      title: 'x',
      comments: { items: [{ id: '1', body: { format: 'html', value } }] },
    });
    assert.match(html, /<pre>a<br><br>b<\/pre><p>c d ef<\/p>/);
  });
});

describe('plain HTML of a review', () => {
  test('says every field but those that are listed', () => {
    const whole = plainHtml(asReview(everything));
    const said = leavesOf(everything).filter(({ changed }) => plainHtml(asReview(changed(everything))) !== whole);
    const paths = new Set(said.map(({ path }) => path));
    const silent = leavesOf(everything).filter(({ path }) => !paths.has(path));
    assert.deepEqual(
      new Set(silent.map(({ path }) => path)),
      // a mention is drawn like a comment
      new Set([...unsaidFields, 'comments.items[].kind']),
    );
  }); // prettier-ignore

  test('is legal in WordPress', () => {
    for (const name of ['everything', 'rocky-iv', 'saturday-night-fever', 'spirited-away', 'top-gun', 'vision-quest'])
      assert.deepEqual(illegal(plainHtml(asReview(data(name)))), []);
  }); // prettier-ignore

  const keptByWordPress = new URL('../../../../shared/fixtures/wp-kses-post.json', import.meta.url);
  test('is checked with what WordPress keeps', { skip: !existsSync(keptByWordPress) }, () => {
    const fixture = JSON.parse(readFileSync(keptByWordPress, 'utf8')) as { tags: string[] };
    assert.deepEqual(Object.keys(kept).filter((tag) => !fixture.tags.includes(tag)), []);
  }); // prettier-ignore

  test('is legal, one line and whole, whatever a review holds', () => {
    fc.assert(
      fc.property(valid(), (review) => {
        const html = plainHtml(asReview(review));
        assert.deepEqual(illegal(html), []);
        assert.doesNotMatch(html, /[\n\r]/);
        assert.doesNotMatch(html, /style=|undefined|\[object/);
      }),
      { seed: 1985, numRuns: 1000 },
    );
  });

  test('says words as words', () => {
    const nasty = fc
      .array(fc.constantFrom('<', '>', '&', '"', "'", '</li>', '<b>', '<img src=x onerror=y>', '<!--', '&lt;', '&amp', ']]>', 'a', ' =', '`', '\\', '😀'), { minLength: 1, maxLength: 6 })
      .map((parts) => `w${parts.join('')}w`); // prettier-ignore
    const places: readonly ((words: string) => Partial<Review>)[] = [
      (title) => ({ title }),
      (headline) => ({ headline, url: 'https://a.example/' }),
      (artist) => ({ artist }),
      (text) => ({ verdict: { text } }),
      (one) => ({ genres: [one, 'x'] }),
      (alt) => ({ cover: { src: 'a.jpg', alt } }),
      (of) => ({ ratings: [{ of, label: of, value: of }] }),
      (title) => ({ tracks: [{ title, artist: title, number: title, note: title, lang: 'en' }] }),
      (label) => ({ tracks: [{ title: 'a', picks: [{ kind: label, label, note: label }], editions: [label] }] }),
      (text) => ({ captions: [{ after: 0, text }] }),
      (title) => ({ tracks: [{ title: 'a', disc: 1, side: title }], discs: [{ number: 1, title }] }),
      (id) => ({ editions: [{ id }] }),
      (label) => ({ links: [{ url: 'https://a.example/', label }], moments: [{ url: '/', title: label }] }),
      (title) => ({ series: { title, next: { title, url: '/' }, previous: { title } } }),
      (name) => ({ author: { name } }),
      (name) => ({ comments: { items: [{ id: name, author: { name }, body: { format: 'text', value: name } }] } }),
    ]; // prettier-ignore
    fc.assert(
      fc.property(nasty, fc.constantFrom(...places), (words, at) => {
        const html = plainHtml({ title: 't', ...at(words) });
        assert.ok(saysWord(html, words), html);
        assert.deepEqual(illegal(html), []);
      }),
      { seed: 1985, numRuns: 2000 },
    );
  });

  test('has only addresses that are safe to follow', () => {
    const url = 'javascript:alert(1)';
    const html = plainHtml({
      title: 'x', url, cover: { src: url }, author: { name: 'a', url }, links: [{ url }], moments: [{ url }], tracks: [{ title: 'a', media: [{ url }] }],
      series: { next: { title: 'b', url } }, comments: { items: [{ id: '1', author: { name: 'c', url }, url, body: { format: 'html', value: `<a href="${url}">d</a>` } }] },
    }); // prettier-ignore
    assert.doesNotMatch(html, /javascript/);
    assert.match(html, /data-field="series.next"[^>]*>b/);
  });
});
