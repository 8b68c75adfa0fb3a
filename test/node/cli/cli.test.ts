import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { mustBeBuilt } from '../support/dist.js';
import { root } from '../support/sources.js';

const post = `Great Scores of 1985: The Ferry

“Night Ferry” is my favourite.

Track Listing
1. Mica Stone - Night Ferry (5:53)
2. Otto Grimm - Paper Crown (3:25)
3. Otto Grimm - Salt and Iron (4:40)
`;

let folder: string;
const file = (name: string): string => join(folder, name);
const call = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/cli.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

before(() => {
  mustBeBuilt();
  folder = mkdtempSync(join(tmpdir(), 'sleeve-notes-cli-'));
  writeFileSync(file('post.txt'), post);
  writeFileSync(file('bad.json'), '{ "title": "", "tracks": [{ "title": "A", "length": 5 }] }');
  writeFileSync(file('only.json'), '{ "title": "Only" }');
  writeFileSync(file('unseen.json'), '{ "title": "\\u200b" }');
  writeFileSync(file('latin.txt'), Buffer.from('Caf\u00e9\n', 'latin1'));
  writeFileSync(file('wide.txt'), Buffer.from(`\ufeff${post}`, 'utf16le'));
  writeFileSync(file('bracket.txt'), `[Review] ${post}`);
  writeFileSync(file('good.json'), '{ "title": "The <Ferry>", "tracks": [{ "title": "Night Ferry" }] }');
  writeFileSync(
    file('release.json'),
    JSON.stringify({
      title: 'The Ferry',
      media: [{ tracks: [{ title: 'Night Fairy', number: '1', length: 353000 }] }],
    }),
  );
});
after(() => rmSync(folder, { recursive: true }));

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
    writeFileSync(file('half.json'), '{ "title": "Half", "label": 5 }');
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
    [2, 'import', 'post.txt', '--from', 'html'],
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
