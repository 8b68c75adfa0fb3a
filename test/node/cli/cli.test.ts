import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { mustBeBuilt } from '../support/dist.js';
import { root } from '../support/sources.js';
import { Place, program } from './call.js';
import { trackList } from './exports.js';

const post = `Great Scores of 1985: The Ferry

“Night Ferry” is my favourite.

Track Listing
1. Mica Stone - Night Ferry (5:53)
2. Otto Grimm - Paper Crown (3:25)
3. Otto Grimm - Salt and Iron (4:40)
`;

let place: Place;
const file = (name: string, words?: string | Uint8Array): string => place.file(name, words);
const call = (...args: Parameters<Place['call']>) => place.call(...args);

before(() => {
  mustBeBuilt();
  place = new Place();
  file('post.txt', post);
  file('bad.json', '{ "title": "", "tracks": [{ "title": "A", "length": 5 }] }');
  file('only.json', '{ "title": "Only" }');
  file('unseen.json', '{ "title": "\\u200b" }');
  file('latin.txt', Buffer.from('Caf\u00e9\n', 'latin1'));
  file('wide.txt', Buffer.from(`\ufeff${post}`, 'utf16le'));
  file('other.xml', '<?xml version="1.0"?><rss><item><title>A</title></item></rss>');
  file('bracket.txt', `[Review] ${post}`);
  file('good.json', '{ "title": "The <Ferry>", "tracks": [{ "title": "Night Ferry" }] }');
  file(
    'release.json',
    JSON.stringify({
      title: 'The Ferry',
      media: [{ tracks: [{ title: 'Night Fairy', number: '1', length: 353000 }] }],
    }),
  );
});
after(() => place.remove());

describe('the command', () => {
  it('imports a file or standard input, with or without the ledger', () => {
    const plain = call(['import', 'post.txt']);
    assert.deepEqual([plain.status, plain.stderr], [0, '']);
    const review = JSON.parse(plain.stdout) as { title: string; tracks: unknown[] };
    assert.deepEqual([review.title, review.tracks.length], ['The Ferry', 3]);
    const { stdout } = call(['import', '-', '--from', 'text', '--to', 'json', '--ledger'], post);
    const both = JSON.parse(stdout) as { review: unknown; ledger: { code: string }[] };
    assert.deepEqual(both.review, review);
    assert.ok(both.ledger.some(({ code }) => code === 'pick-found'));
  });

  for (const [name, words] of [
    ['page.html', `<!doctype html><h1>The Ferry</h1><p>Loud.</p>${trackList('Night Ferry', 'Salt')}`],
    ['post.md', '# The Ferry\n\nLoud.\n\n## Track Listing\n\n1. Night Ferry (3:10)\n2. Salt (3:11)\n'],
  ] as const)
    it(`finds out what a file is: ${name}`, () => {
      file(name, words);
      for (const result of [call(['import', name]), call(['import', '-'], words)]) {
        assert.deepEqual([result.status, result.stderr], [0, '']);
        const { title, tracks } = JSON.parse(result.stdout) as { title: string; tracks: { title: string }[] };
        assert.equal(title, 'The Ferry');
        assert.deepEqual(
          tracks.map((track) => track.title),
          ['Night Ferry', 'Salt'],
        );
      }
    });

  it('gives several reviews of one post', () => {
    const album = (name: string, ...tracks: readonly string[]) =>
      `${name}\n\nLoud.\n\nTrack Listing\n${tracks.map((title, i) => `${i + 1}. ${title} (3:1${i})`).join('\n')}\n\n`;
    const two = `Two Scores of the Year\n\nWords on both of them.\n\n${album('The Ferry', 'Night Ferry', 'Paper Crown', 'Salt')}${album('Slow Train', 'Drum', 'Steam Engine', 'Sugar')}`;
    type Two = { reviews: { title: string }[]; ledger?: { review?: number }[] };
    const { reviews, ledger } = JSON.parse(call(['import', '-'], two).stdout) as Two;
    assert.deepEqual([reviews.map(({ title }) => title), ledger], [['The Ferry', 'Slow Train'], undefined]);
    const both = JSON.parse(call(['import', '-', '--ledger'], two).stdout) as Two;
    assert.ok(both.ledger?.some(({ review }) => review === 1));
    const refused = call(['import', '-', '--to', 'html'], two);
    assert.deepEqual([refused.status, refused.stdout], [2, '']);
    assert.match(refused.stderr, /^sleeve-notes: .*--out.*\n$/);
    const { stdout } = call(['import', '-', '--to', 'html', '--out', 'two'], two);
    assert.deepEqual(stdout.trim().split('\n'), [
      join('two', 'the-ferry.html'),
      join('two', 'slow-train.html'),
    ]);
    assert.equal(call(['import', '-', '--compare', 'release.json'], two).status, 2);
  });

  it('compares with a release', () => {
    const { status, stdout } = call(['import', 'post.txt', '--ledger', '--compare', 'release.json']);
    assert.equal(status, 0);
    const { ledger } = JSON.parse(stdout) as { ledger: { code: string; found: unknown[] }[] };
    assert.ok(
      ledger.some(({ code, found }) => code === 'spelling-conflict' && found.includes('Night Fairy')),
    );
  });

  for (const [form, words] of [
    ['html', /data-sleeve="soundtrack-card"/],
    ['markdown', /^---\n/],
    ['text', /Night Ferry/],
    ['jsonld', /"@type": "Review"/],
    ['head', /<meta property="og:title"/],
    ['json', /"title": "The <Ferry>"/],
  ] as const)
    it(`renders a review as ${form}`, () => {
      const { status, stdout, stderr } = call(['render', 'good.json', '--to', form]);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, words);
      if (form === 'html' || form === 'head') assert.doesNotMatch(stdout, /<Ferry>/);
    });

  it('writes into a folder and tells where', () => {
    const { stdout } = call(['render', 'good.json', '--to', 'markdown', '--out', 'out/deep']);
    assert.equal(stdout.trim(), join('out/deep', 'the-ferry.md'));
    assert.match(readFileSync(file('out/deep/the-ferry.md'), 'utf8'), /^---\n/);
  });

  it('reads what a Windows shell writes, and a text that begins with a bracket', () => {
    for (const name of ['wide.txt', 'bracket.txt']) {
      const { status, stdout } = call(['import', name]);
      assert.equal(status, 0);
      assert.equal((JSON.parse(stdout) as { tracks: unknown[] }).tracks.length, 3, name);
    }
  });

  it('renders what is good and says what is not', () => {
    file('half.json', '{ "title": "Half", "label": 5 }');
    const { status, stdout, stderr } = call(['render', 'half.json']);
    assert.equal(status, 0);
    assert.match(stdout, /Half/);
    assert.match(stderr, /^sleeve-notes: half\.json: label: found 5; allowed is string\.\n$/);
  });

  it('checks a review: a line for each problem', () => {
    const bad = call(['check', 'bad.json']);
    assert.equal(bad.status, 1);
    assert.deepEqual(
      bad.stderr
        .trim()
        .split('\n')
        .map((line) => /json: (\S+): /.exec(line)?.[1])
        .sort(),
      ['title', 'tracks[0].length'],
    );
    const good = call(['check', 'good.json']);
    assert.deepEqual([good.status, good.stderr], [0, '']);
  });

  it('gives the schema', () =>
    assert.equal(
      call(['schema']).stdout.trim(),
      readFileSync(join(root, 'dist/schema.json'), 'utf8').trim(),
    ));

  for (const [status, ...args] of [
    [2],
    [2, 'sing'],
    [2, 'import'],
    [2, 'import', 'a', 'b'],
    [2, 'import', 'post.txt', '--to', 'song'],
    [2, 'import', 'post.txt', '--from', 'song'],
    [2, 'import', 'post.txt', '--post', 'the-ferry'],
    [1, 'import', 'post.txt', '--from', 'wxr'],
    [1, 'import', 'post.txt', '--from', 'disqus'],
    [1, 'import', 'other.xml'],
    [1, 'import', '.'],
    [2, 'render', 'good.json', '--post', 'the-ferry'],
    [2, 'import', 'post.txt', '--loud'],
    [2, 'import', 'post.txt', '--ledger', '--to', 'html'],
    [2, 'schema', 'post.txt'],
    [2, 'check', 'good.json', '--to', 'html'],
    [2, 'render', 'good.json', '--ledger'],
    [1, 'render', 'only.json', '--to', 'json', '--out', '.'],
    [1, 'import', 'latin.txt'],
    [1, 'render', 'unseen.json', '--to', 'jsonld'],
    [1, 'import', 'absent.txt'],
    [1, 'import', 'post.txt', '--from', 'musicbrainz'],
    [1, 'check', 'post.txt'],
    [1, 'render', 'bad.json'],
    [1, 'import', 'post.txt', '--out', 'post.txt/below'],
  ] as const)
    it(`says in one line why it cannot: ${args.join(' ') || 'nothing'}`, () => {
      const result = call(args);
      assert.equal(result.status, status);
      assert.match(result.stderr, /^sleeve-notes: .+\.\n$/);
      assert.equal(result.stdout, '');
    });

  it('ends in peace where nobody reads any more', async () => {
    const review = { title: 'Long', body: { format: 'text', value: 'words '.repeat(40_000) } };
    file('long.json', JSON.stringify(review));
    const child = spawn(process.execPath, [program, 'render', file('long.json')]);
    let told = '';
    child.stderr.on('data', (words) => (told += String(words)));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = (await once(child, 'close')) as [number | null];
    assert.deepEqual([status, told], [0, '']);
  });

  it('says what it can', () => assert.match(call(['--help']).stdout, /import FILE/));
});

const seed = join(root, '../shared/seed');
const score = join(root, '../shared/fixtures/score-seed.mjs');
describe('the post of the first customer', { skip: !existsSync(score) }, () => {
  it('equals what a reader makes of it', () => {
    const [name = ''] = readdirSync(seed);
    const { stdout } = call(['import', join(seed, name), '--from', 'text', '--to', 'json', '--ledger']);
    const { stdout: verdict } = spawnSync(process.execPath, [score], { input: stdout, encoding: 'utf8' });
    assert.equal(verdict.trim(), 'equal');
  });
});
