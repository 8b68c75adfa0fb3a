import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { LedgerRow } from '../../../src/importer/ledger.js';
import type { Review } from '../../../src/model/review.js';
import { mustBeBuilt } from '../support/dist.js';
import { Place } from './call.js';
import { disqus, item, trackList, wxr, wxrComment } from './exports.js';

interface Many {
  readonly reviews: readonly Review[];
  readonly ledger: readonly LedgerRow[];
}
const many = (json: string): Many => JSON.parse(json) as Many;
const titles = (json: string) => many(json).reviews.map(({ title, tracks }) => [title, tracks?.length]);

const items = [
  item('The Ferry', 'the-ferry', trackList('Night Ferry', 'Paper Crown', 'Salt')) +
    item('My holidays', 'my-holidays', '<p>It rained.</p>'),
  item('Review: The Ferry', 'the-ferry-again', trackList('Night Ferry', 'Salt'), {
    'wp:comment': '',
  }).replace('<wp:comment></wp:comment>', wxrComment(1, 'Yes.') + wxrComment(2, 'Buy!', 'spam')),
  item('Caf\u00e9 Noir', 'caf%c3%a9-noir', trackList('Steam', 'Sugar')),
  item('Not yet', 'not-yet', trackList('A', 'B'), { 'wp:status': 'draft' }).replace('publish', 'draft'),
];

let place: Place;
before(() => {
  mustBeBuilt();
  place = new Place();
  place.file('blog.xml', wxr(items.join('')));
  place.file('plain.xml', wxr(item('My holidays', 'my-holidays', '<p>It rained.</p>')));
  place.file('one.xml', wxr(items[2] ?? ''));
  place.file('disqus.xml', disqus({ 'the-ferry': ['Yes.', 'No.'], empty: [] }));
  place.file(
    'release.json',
    JSON.stringify({ title: 'The Ferry', media: [{ tracks: [{ title: 'Salz' }] }] }),
  );
});
after(() => place.remove());

describe('an export of WordPress', () => {
  it('is one document of its reviews; what is none is counted', () => {
    const { status, stdout, stderr } = place.call(['import', 'blog.xml']);
    assert.equal(status, 0);
    assert.deepEqual(titles(stdout), [
      ['The Ferry', 3],
      ['The Ferry', 2],
      ['Café Noir', 2],
    ]);
    assert.equal(stdout, `${JSON.stringify(JSON.parse(stdout), undefined, 2)}\n`);
    assert.deepEqual(stderr.split('\n'), [
      'sleeve-notes: blog.xml: 1 post held no review: no tracks, no rating, no soundtrack of a work.',
      'sleeve-notes: blog.xml: A post that is not published (“draft”).',
      '',
    ]);
  });

  it('says of each post what the export says of it', () => {
    const { stdout } = place.call(['import', 'blog.xml']);
    const [, review] = many(stdout).reviews;
    const { headline, author, published, url, comments } = review ?? {};
    assert.deepEqual(
      [headline, author?.name, published, url, comments?.total, comments?.items?.length],
      [
        'Review: The Ferry',
        'anna',
        '2024-11-01T08:00:00Z',
        'https://blog.example/2024/the-ferry-again/',
        1,
        1,
      ],
    );
  });

  it('has rows that say which review they are about, and rows about none', () => {
    const { stdout, stderr } = place.call(['import', 'blog.xml', '--ledger']);
    const { reviews, ledger } = many(stdout);
    assert.equal(reviews.length, 3);
    const spam = ledger.filter(({ code }) => code === 'comment-left-out');
    assert.deepEqual(
      spam.map(({ review, found }) => [review, ...found]),
      [[1, 'spam']],
    );
    assert.deepEqual([...new Set(ledger.map(({ review }) => review))], [0, 1, 2, undefined]);
    assert.deepEqual(ledger.at(-1)?.found, ['draft']);
    assert.doesNotMatch(stderr, /draft/);
  });

  it('is a file for each review, each under a name of its own', () => {
    const { status, stdout } = place.call(['import', 'blog.xml', '--ledger', '--out', 'all']);
    const names = ['the-ferry.json', 'the-ferry-2.json', 'cafe-noir.json'];
    assert.equal(status, 0);
    assert.deepEqual(
      stdout.trim().split('\n'),
      names.map((name) => join('all', name)),
    );
    assert.deepEqual(readdirSync(place.file('all')).sort(), names.sort());
    const second = JSON.parse(readFileSync(place.file('all/the-ferry-2.json'), 'utf8')) as {
      review: Review;
      ledger: LedgerRow[];
    };
    assert.equal(second.review.tracks?.length, 2);
    assert.ok(second.ledger.some(({ code }) => code === 'comment-left-out'));
    assert.ok(second.ledger.every((row) => !('review' in row)));
  });

  it('is files of another form, or one review of it', () => {
    const out = place.call(['import', 'blog.xml', '--to', 'markdown', '--out', 'marked']);
    assert.deepEqual(out.stdout.trim().split('\n').length, 3);
    assert.match(readFileSync(place.file('marked/cafe-noir.md'), 'utf8'), /^---\n/);
    const one = place.call(['import', 'one.xml', '--to', 'text']);
    assert.deepEqual([one.status, one.stderr], [0, '']);
    assert.match(one.stdout, /Steam/);
  });

  it('gives all albums of a post', () => {
    const album = (name: string, ...tracks: readonly string[]) =>
      `<h2>${name}</h2>\n<p>Words on it.</p>\n${trackList(...tracks)}\n`;
    const html = `<h1>Two scores</h1>
<p>Both are loud.</p>
${album('The Ferry', 'Night Ferry', 'Paper Crown', 'Salt')}${album('Slow Train', 'Drum', 'Steam', 'Sugar')}`;
    place.file('two.xml', wxr(item('Two scores', 'two', html)));
    const { stdout } = place.call(['import', 'two.xml', '--ledger']);
    assert.deepEqual(titles(stdout), [
      ['The Ferry', 3],
      ['Slow Train', 3],
    ]);
    const apart = many(stdout).ledger.filter(({ code }) => code === 'review-apart');
    assert.deepEqual(
      apart.map(({ review }) => review),
      [0, 1],
    );
    const post = place.call(['import', 'two.xml', '--post', 'two', '--ledger']);
    assert.deepEqual(titles(post.stdout), titles(stdout));
    assert.ok(many(post.stdout).ledger.length);
    assert.equal(place.call(['import', 'two.xml', '--post', 'two', '--to', 'html']).status, 2);
  });

  it('that is cut gives what stands before, and ends with 1', () => {
    const xml = wxr(items.join(''));
    const cut = xml.slice(0, xml.indexOf('Steam'));
    const { status, stdout, stderr } = place.call(['import', '-'], cut);
    assert.equal(status, 1);
    assert.deepEqual(titles(stdout), [
      ['The Ferry', 3],
      ['The Ferry', 2],
    ]);
    assert.match(stderr, /^sleeve-notes: -: ends in the middle; what stood before is given\.$/m);
    const out = place.call(['import', '-', '--out', 'cut'], cut);
    assert.deepEqual([out.status, readdirSync(place.file('cut')).length], [1, 2]);
  });

  it('with a slip in it is told of, and ends with 0', () => {
    const { status, stdout, stderr } = place.call(['import', '-'], wxr(`${items[2]}A & B`));
    assert.equal(status, 0);
    assert.equal(many(stdout).reviews.length, 1);
    assert.match(stderr, /not well-formed: “&” stands alone/);
  });

  for (const [encoding, bytes] of [
    ['UTF-16', Buffer.from(`\ufeff${wxr(items[2] ?? '', 'UTF-16')}`, 'utf16le')],
    ['ISO-8859-1', Buffer.from(wxr(items[2] ?? '', 'ISO-8859-1'), 'latin1')],
  ] as const)
    it(`is read as it is written: ${encoding}`, () => {
      const { status, stdout, stderr } = place.call(['import', '-'], bytes);
      assert.deepEqual([status, stderr, titles(stdout)], [0, '', [['Café Noir', 2]]]);
    });

  it('keeps the rest where a character cannot be read', () => {
    const bytes = Buffer.from(wxr(items[2] ?? ''), 'latin1');
    const { status, stdout, stderr } = place.call(['import', '-'], bytes);
    assert.deepEqual([status, titles(stdout)], [0, [['Caf\ufffd Noir', 2]]]);
    assert.match(stderr, /: 1 of its characters could not be read \(U\+FFFD\)\.$/m);
  });

  it('without a review is an empty document, and no other form', () => {
    assert.deepEqual(JSON.parse(place.call(['import', 'plain.xml']).stdout), { reviews: [] });
    const text = place.call(['import', 'plain.xml', '--to', 'text']);
    assert.deepEqual([text.status, text.stdout], [1, '']);
  });
});

describe('one post of an export', () => {
  for (const [slug, title] of [
    ['the-ferry-again', 'The Ferry'],
    ['https://blog.example/2024/the-ferry-again/', 'The Ferry'],
    ['Café-Noir', 'Café Noir'],
    // it was asked for
    ['my-holidays', 'My holidays'],
  ] as const)
    it(`is called ${slug}`, () => {
      const { status, stdout, stderr } = place.call(['import', 'blog.xml', '--post', slug]);
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal((JSON.parse(stdout) as Review).title, title);
    });

  it('can be given in any form, with its ledger, into a folder, and compared', () => {
    const post = ['import', 'blog.xml', '--post', 'the-ferry'];
    assert.match(place.call([...post, '--to', 'text']).stdout, /Paper Crown/);
    const { stdout } = place.call([...post, '--ledger', '--compare', 'release.json']);
    const { review, ledger } = JSON.parse(stdout) as { review: Review; ledger: LedgerRow[] };
    assert.equal(review.tracks?.length, 3);
    assert.ok(ledger.some(({ code, found }) => code === 'count-mismatch' || found.includes('Salz')));
    assert.equal(
      place.call([...post, '--to', 'html', '--out', 'one']).stdout.trim(),
      join('one', 'the-ferry.html'),
    );
  });

  it('that is not there: how many there are, and what is called alike', () => {
    const { status, stdout, stderr } = place.call(['import', 'blog.xml', '--post', 'the-fery']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(
      stderr,
      'sleeve-notes: --post the-fery: is none of 4 posts; near are the-ferry, the-ferry-again.\n',
    );
  });
});

describe('an export of Disqus', () => {
  it('is drafts with the comments of its threads', () => {
    const { status, stdout, stderr } = place.call(['import', 'disqus.xml', '--ledger']);
    assert.equal(status, 0);
    assert.deepEqual(many(stdout).reviews, [
      {
        version: 1,
        title: 'About the-ferry',
        url: 'https://blog.example/the-ferry/',
        comments: {
          total: 2,
          items: ['Yes.', 'No.'].map((value, i) => ({
            id: `0${i}`,
            parentId: null,
            author: { name: 'Ben' },
            body: { format: 'html', value },
          })),
        },
      },
    ]);
    assert.equal(stderr, 'sleeve-notes: disqus.xml: 1 thread held no comment.\n');
  });

  for (const name of ['site-0', 'the-ferry'])
    it(`gives one thread: ${name}`, () =>
      assert.match(place.call(['import', 'disqus.xml', '--post', name, '--to', 'html']).stdout, /Yes\./));
});

describe('a wrong call', () => {
  for (const args of [
    ['blog.xml', '--to', 'html'],
    ['blog.xml', '--compare', 'release.json'],
    ['blog.xml', '--from', 'text', '--post', 'the-ferry'],
  ])
    it(`is told in one line: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = place.call(['import', ...args]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^sleeve-notes: .+\.\n$/);
    });
});
