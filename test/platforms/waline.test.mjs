// Our reader on a real Waline with SQLite, filled through its own API. Run by itself:
//
//   node --import tsx --test test/platforms/waline.test.mjs
//
// It installs Waline from npm the first time; where that or the start is impossible it says so and is skipped.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { RICH_TAGS } from '../../src/model/rich-text/rich-text.ts';
import { richToHtml } from '../../src/model/rich-text/to-html.ts';
import { richWords } from '../../src/model/rich-text/words.ts';
import { buildThread } from '../../src/model/thread.ts';
import { readWaline } from '../../src/sources/remote/waline.ts';
import { counted, forGuests, orderOf, rowsOf, timeOf } from './waline/expected.mjs';
import { fill } from './waline/fill.mjs';
import { version } from './waline/install.mjs';
import { startWaline } from './waline/server.mjs';
import { imports, posted } from './waline/threads.mjs';

// The server's clock, the reader's and UTC are three.
process.env.TZ = 'America/St_Johns';

const blog = 'https://blog.example';
const paths = [...new Set([...Object.keys(posted), ...Object.keys(imports)])];

const waline = await startWaline().catch(({ message }) => {
  console.log(`Waline: skipped, ${message}`);
});

const flat = (text) => text.replace(/\s+/g, ' ').trim();
const said = ({ body }) => flat(richWords(body));
const linksOf = (body) =>
  body.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.href === undefined ? [] : [node.href]), ...linksOf(node.children ?? [])],
  );
const byNumber = (a, b) => a - b;

describe('a real Waline', { skip: !waline }, () => {
  /** By path: what was put in, by id, and the rows that the database has. */
  const facts = {};
  /** One line for each reading. */
  const figures = [];

  before(
    async () => {
      figures.push(`Waline ${version}`);
      const made = await fill(waline);
      for (const path of paths)
        facts[path] = {
          made: new Map(made[path].map((one) => [String(one.id), one])),
          rows: await rowsOf(waline, path),
        };
    },
    { timeout: 300_000 },
  );
  after(async () => {
    await waline?.stop();
    console.log(figures.join('\n'));
  });

  /** How a failure calls a comment. */
  const named = (path, id) => `${facts[path].made.get(id)?.key ?? 'unknown'} (${id})`;
  /** Compares what is said of each row, and shows all that differ. */
  const same = (path, rows, actual, expected) => {
    assert.notEqual(rows.length, 0);
    assert.deepEqual(
      rows.map((row) => [named(path, row.id), actual(row)]),
      rows.map((row) => [named(path, row.id), expected(row)]),
    );
  };
  const problemOf = async (url, page = `${blog}/rocky-iv/`) => {
    const result = await readWaline({ url, page });
    assert.equal(result.ok, false, JSON.stringify(result));
    return [result.problem.code, result.problem.found];
  };

  it('has the comments that the tests are about', () => {
    const { rows } = facts['/rocky-iv/'];
    assert.deepEqual([...new Set(rows.map(({ status }) => status))].sort(), [
      '',
      'approved',
      'spam',
      'waiting',
    ]);
    assert.equal(rows.filter(({ isOwner }) => isOwner).length, 1);
    assert.equal(rows.filter(({ sticky }) => sticky).length, 1);
    // what waits takes its answers with it, and the server counts them all the same
    assert.equal(counted(rows).length - forGuests(rows).length, 1);
    assert.equal(Math.max(...orderOf(forGuests(rows)).map(([, level]) => level)), 11);
    const long = facts['/the-long-thread/'].rows;
    assert.ok(forGuests(long).filter(({ root }) => root === null).length > 200);
    assert.ok(counted(facts['/a-thousand/'].rows).length > 1000);
  });

  const forms = {
    'its root': () => waline.origin,
    'the address of its API': () => `${waline.origin}/api/comment/`,
    'a path of its own': (path) => `${waline.origin}/?path=${encodeURIComponent(path)}`,
  };
  for (const path of paths)
    for (const [form, addressOf] of Object.entries(forms))
      describe(`${path}, by ${form}`, () => {
        let page;
        let byId;
        let expected;
        before(async () => {
          const { made, rows } = facts[path];
          const isOwn = form === 'a path of its own';
          const where = isOwn ? `${blog}/elsewhere/` : `${blog}${path}?utm=1#comments`;
          const result = await readWaline({ url: addressOf(path), page: where });
          assert.ok(result.ok, JSON.stringify(result));
          assert.equal(result.problems, undefined);
          page = result.value;
          byId = new Map(page.comments.map((comment) => [comment.id, comment]));
          expected = forGuests(rows).map((row) => ({ ...made.get(row.id), ...row }));
          const there = expected.filter(({ id }) => byId.has(id)).length;
          figures.push(
            `${path.padEnd(18)} ${form.padEnd(23)} ${String(there).padStart(4)} of ${String(expected.length).padStart(4)}` +
              `  (${rows.length} in the database)`,
          );
        });

        it('gives each approved comment once and nothing else, of all pages', () => {
          assert.deepEqual(
            page.comments.map(({ id }) => id).sort(byNumber),
            expected.map(({ id }) => id).sort(byNumber),
          );
          assert.equal(page.cursor, undefined);
          assert.doesNotMatch(JSON.stringify(page), /secret/i);
        });

        it('has the server’s total', async () => {
          assert.equal(page.total, counted(facts[path].rows).length);
          const [told] = await waline.ask('GET', `/api/comment?type=count&url=${encodeURIComponent(path)}`);
          assert.equal(page.total, told);
        });

        it('knows what each answers, and what of that is not to be had', () => {
          const here = new Set(expected.map(({ id }) => id));
          same(
            path,
            expected,
            ({ id }) => [byId.get(id).parentId, byId.get(id).parentMissing ?? false],
            ({ parent }) => (parent === null ? [null, false] : [String(parent), !here.has(String(parent))]),
          );
        });

        it('has the names, places and roles of authors', () =>
          same(
            path,
            expected,
            ({ id }) => {
              const { name, url, roles = [] } = byId.get(id).author;
              return [name, url, roles];
            },
            ({ name, url, isOwner }) => [
              name,
              /^https?:/.test(url) ? new URL(url).href : undefined,
              isOwner ? ['moderator'] : [],
            ],
          ));

        it('has the times', () => {
          same(
            path,
            expected,
            ({ id }) => [byId.get(id).createdAt, byId.get(id).createdAtApprox],
            (row) => [timeOf(row, waline.offset), undefined],
          );
          // the database has whole seconds
          const isWhileMade = ({ id, since = 0, until = Infinity }) => {
            const time = Date.parse(byId.get(id).createdAt);
            return time > since - 1000 && time <= until;
          };
          same(path, expected, isWhileMade, () => true);
        });

        it('has the words', () =>
          same(
            path,
            expected,
            ({ id, words }) =>
              typeof words === 'string' || !words.test(said(byId.get(id))) ? said(byId.get(id)) : words,
            ({ words }) => (typeof words === 'string' ? flat(words) : words),
          ));

        it('has the links of texts', () =>
          same(
            path,
            expected.filter(({ links }) => Array.isArray(links)),
            ({ id }) => linksOf(byId.get(id).body),
            ({ links }) => links,
          ));

        it('has the likes, says what is pinned and what they are', () =>
          same(
            path,
            expected,
            ({ id }) => {
              const { counts, pinned = false, state, kind, source } = byId.get(id);
              return [counts.likes, pinned, state, kind, source];
            },
            ({ likes, sticky }) => [likes ?? 0, !!sticky, 'visible', 'comment', 'waline'],
          ));

        it('makes the thread that the database has', () => {
          const { rows, reactions } = buildThread(page.comments);
          assert.deepEqual(
            rows.map(({ comment, level }) => [named(path, comment.id), level]),
            orderOf(expected).map(([id, level]) => [named(path, id), level]),
          );
          assert.deepEqual(reactions, []);
          // in the order of reading: what stands over a row is its parent
          const over = [];
          for (const { comment, level, parent } of rows) {
            assert.equal(over[level - 1], parent, named(path, comment.id));
            over.length = level;
            over.push(comment);
          }
        });

        it('lets nothing through but words and harmless elements', () => {
          for (const { id, body } of page.comments) {
            for (const { localName, attributes } of JSDOM.fragment(richToHtml(body)).querySelectorAll('*')) {
              assert.ok(RICH_TAGS.includes(localName), `${named(path, id)}: ${localName}`);
              for (const { name, value } of attributes)
                assert.match(`${name}=${value}`, /^(href=(https?:\/\/|mailto:)|rel=)/, named(path, id));
            }
          }
          assert.doesNotMatch(JSON.stringify(page), /@(guest|blog|fans)\.example/);
        });
      });

  it('goes on at a cursor', async () => {
    const path = '/the-long-thread/';
    const result = await readWaline({ url: waline.origin, page: blog + path, cursor: '3' });
    assert.ok(result.ok, JSON.stringify(result));
    const given = forGuests(facts[path].rows);
    const roots = given.filter(({ root }) => root === null).slice(200);
    const ids = new Set(roots.map(({ id }) => id));
    assert.notEqual(roots.length, 0);
    assert.deepEqual(
      result.value.comments.map(({ id }) => id).sort(byNumber),
      given.filter(({ id, root }) => ids.has(id) || ids.has(String(root))).map(({ id }) => id),
    );
  });

  it('finds nothing on a page without comments', async () => {
    const result = await readWaline({ url: waline.origin, page: `${blog}/nobody-was-here/` });
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual([result.value.comments, result.value.total, result.value.cursor], [[], 0, undefined]);
  });

  describe('where it does not answer', () => {
    it('says that there is none on this path', async () =>
      assert.deepEqual(await problemOf(`${waline.origin}/comments/`), ['http', '404']));

    it('says that its pages for the owner are no list', async () =>
      assert.equal((await problemOf(`${waline.origin}/ui`))[0], 'not-json'));

    // a list for its owner: the answer says 200, and why not in its text
    it('finds an error in an answer that says 200', async () =>
      assert.deepEqual(await problemOf(`${waline.origin}/?type=list`), ['http', '1000']));

    it('says that it fails', async () => {
      // a page that nobody has read before: answers are kept for a while
      waline.breakOther(true);
      try {
        assert.deepEqual(await problemOf(waline.origin, `${blog}/never-read-before/`), ['http', '502']);
      } finally {
        waline.breakOther(false);
      }
    });
  });
});
