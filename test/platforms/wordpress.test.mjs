// Our readers on a real WordPress: its REST API, and the pages of its themes. Run by itself:
//
//   node --import tsx --test test/platforms/wordpress.test.mjs
//
// It takes Debian's packages of WordPress, MariaDB and PHP; without them it says so and is skipped.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { richWords } from '../../src/model/rich-text/words.ts';
import { buildThread } from '../../src/model/thread.ts';
import { readWordPress } from '../../src/sources/remote/wordpress.ts';
import { forGuests, hasZone, linksIn, shownOf, threadOf, timeOf, wordsOf } from './wordpress/expected.mjs';
import { startReader } from './wordpress/page.mjs';
import { hasTheme, missingPackages, startWordPress } from './wordpress/server.mjs';
import { posts } from './wordpress/threads.mjs';

// Times without a zone must not be taken for the reader's own.
process.env.TZ = 'America/St_Johns';

const missing = missingPackages();
if (missing.length) console.log(`WordPress: skipped, this machine lacks the packages ${missing.join(' ')}`);
const found = findBrowser('chromium');
if (!found) console.log('WordPress: pages of themes are skipped, this machine has no Chromium');

const flat = (text) => text.replace(/\s+/g, ' ').trim();
const bodyWords = ({ body }) => flat(richWords(body));
const linksOf = (body) =>
  body.flatMap((node) =>
    typeof node === 'string' || node.tag === 'emoji'
      ? []
      : [...(node.href === undefined ? [] : [node.href]), ...linksOf(node.children)],
  );
const slugs = Object.keys(posts);
/** One line for each reading, printed at the end. */
const figures = [];

describe('a real WordPress', { skip: missing.length > 0 }, () => {
  let wp;
  /** By slug: the id of the post, the ids of its comments by their keys, and what the database has. */
  const facts = {};
  before(
    async () => {
      wp = await startWordPress();
      const ids = await wp.php('insert', [], posts);
      for (const slug of slugs) {
        const { id, comments } = ids[slug];
        const keys = Object.fromEntries(Object.entries(comments).map(([key, of]) => [String(of), key]));
        facts[slug] = { id, keys, ...(await wp.php('facts', [id])) };
      }
    },
    { timeout: 90_000 },
  );
  after(async () => {
    await wp?.stop();
    console.log(figures.join('\n'));
  });
  const named = (slug, id) => `${facts[slug].keys[id] ?? 'unknown'} (${id})`;
  const idOf = (slug, key) => Object.entries(facts[slug].keys).find(([, name]) => name === key)[0];

  it('has the comments that the tests are about', () => {
    console.log(`WordPress ${wp.versions.wordpress}, PHP ${wp.versions.php}, ${wp.versions.database}`);
    for (const slug of slugs) assert.equal(facts[slug].rows.length, posts[slug].comments.length, slug);
    const { rows } = facts['rocky-iv'];
    const states = Map.prototype.keys.call(new Map(rows.map(({ state }) => [state])));
    assert.deepEqual([...states].sort(), ['0', '1', 'spam', 'trash']);
    assert.ok(rows.some(({ html }) => html.length > 7000));
    assert.equal(Math.max(...threadOf(forGuests(rows)).map(([, level]) => level)), 11);
    assert.ok(forGuests(facts['the-long-thread'].rows).length === 230);
  });

  describe('read through its REST API', () => {
    const forms = {
      'wp-json': ({ id }) => `${wp.origin}/wp-json/wp/v2/comments?post=${id}`,
      rest_route: ({ id }) => `${wp.origin}/?rest_route=/wp/v2/comments&post=${id}`,
      'a post’s id': ({ id }) => `${wp.origin}/?p=${id}`,
    };
    for (const slug of slugs)
      for (const [form, addressOf] of Object.entries(forms))
        describe(`${slug}, by ${form}`, () => {
          let page;
          let byId;
          let expected;
          before(async () => {
            const result = await readWordPress({ url: addressOf(facts[slug]), page: facts[slug].permalink });
            assert.ok(result.ok, JSON.stringify(result));
            assert.equal(result.problems, undefined);
            page = result.value;
            byId = new Map(page.comments.map((comment) => [comment.id, comment]));
            expected = forGuests(facts[slug].rows);
            const ids = expected.filter(({ id }) => byId.has(id));
            figures.push(
              `REST   ${slug.padEnd(16)} ${form.padEnd(30)} ${ids.length}/${expected.length} of ${facts[slug].rows.length} rows`,
            );
          });

          it('gives each approved comment once and nothing else', () => {
            const sorted = (ids) => ids.sort((a, b) => a - b);
            assert.deepEqual(
              sorted(page.comments.map(({ id }) => id)).map((id) => named(slug, id)),
              sorted(expected.map(({ id }) => id)).map((id) => named(slug, id)),
            );
            assert.equal(page.total, expected.length);
            assert.equal(page.cursor, undefined);
            assert.ok(!JSON.stringify(page).includes('Secret'));
          });

          it('knows what each answers, and what of that is not to be had', () => {
            const here = new Set(expected.map(({ id }) => id));
            assert.deepEqual(
              expected.map(({ id }) => [named(slug, id), byId.get(id).parentId, byId.get(id).parentMissing ?? false]),
              expected.map(({ id, parent }) => [
                named(slug, id),
                parent === '0' ? null : parent,
                parent !== '0' && !here.has(parent),
              ]),
            );
          });

          it('has names, times and words', () => {
            for (const row of expected) {
              const { author, createdAt, createdAtApprox, body, ...comment } = byId.get(row.id);
              assert.deepEqual(
                {
                  name: author.name,
                  createdAt,
                  isApprox: createdAtApprox ?? false,
                  words: bodyWords({ body }),
                  state: comment.state,
                  kind: comment.kind,
                  source: comment.source,
                },
                {
                  name: flat(wordsOf(row.author.replaceAll('<', '&lt;'))) || null,
                  createdAt: timeOf(row),
                  isApprox: !hasZone(row),
                  words: wordsOf(row.html),
                  state: 'visible',
                  kind: 'comment',
                  source: 'wordpress',
                },
                named(slug, row.id),
              );
            }
          });

          it('has links, in texts and to where the comments stand', () => {
            for (const row of expected) {
              const { author, body, url } = byId.get(row.id);
              assert.deepEqual(linksOf(body), linksIn(row.html, facts[slug].permalink), named(slug, row.id));
              assert.equal(url, `${facts[slug].permalink}#comment-${row.id}`);
              assert.equal(author.url, row.url ? new URL(row.url).href : undefined);
            }
            assert.equal(page.capabilities.replyUrl, `${facts[slug].permalink}#respond`);
          });

          it('makes the thread that the database has', () => {
            const thread = buildThread(page.comments);
            assert.deepEqual(
              thread.rows.map(({ comment, level }) => [named(slug, comment.id), level]),
              threadOf(expected).map(([id, level]) => [named(slug, id), level]),
            );
            assert.deepEqual(thread.reactions, []);
          });
        });

    it('is refused with 401 where guests may not read it', async () => {
      const { id } = facts['rocky-iv'];
      const addresses = Object.entries(forms).map(([, addressOf]) => `${addressOf({ id })}&guest=closed`);
      wp.closeToGuests(true);
      try {
        for (const url of addresses) {
          const result = await readWordPress({ url, page: facts['rocky-iv'].permalink });
          assert.equal(result.ok, false, url);
          assert.deepEqual([result.problem.code, result.problem.found, result.status], ['http', '401', 401], url);
          assert.equal(result.data.code, 'rest_not_logged_in', url);
        }
      } finally {
        wp.closeToGuests(false);
      }
      for (const url of addresses) {
        const { ok } = await readWordPress({ url, page: facts['rocky-iv'].permalink });
        assert.ok(ok, `${url} is open again`);
      }
    });
  });

  describe('read from its pages', { skip: !found }, () => {
    let chromium;
    before(async () => {
      chromium = await startReader(found);
      figures.push(chromium.version);
    });
    after(() => chromium?.close());

    /** Each theme, where its comments are, and what its markup does not say. */
    const themes = [
      { theme: 'twentytwentyone', part: '#comments', shortPings: true },
      { theme: 'twentytwentytwo', part: '.wp-block-comments' },
      { theme: 'twentytwentythree', part: '.wp-block-comments' },
      { theme: 'plain', part: '#comments', isTimeless: true },
    ];
    for (const { theme, part, shortPings, isTimeless } of themes)
      for (const depth of [5, 10])
        describe(`${theme}, ${depth} deep`, { skip: !hasTheme(theme) }, () => {
          const readings = {};
          before(async () => {
            await wp.php('settings', [theme, depth]);
            for (const slug of slugs) readings[slug] = await chromium.read(facts[slug].permalink, part);
          });

          for (const slug of slugs) {
            it(`gives what the page of ${slug} shows, each where it stands`, () => {
              const { problem, comments, total, rows } = readings[slug];
              assert.equal(problem, undefined);
              const shown = shownOf(facts[slug].rows, depth);
              const ids = new Set(comments.map(({ id }) => id));
              figures.push(
                `page   ${slug.padEnd(16)} ${`${theme}, ${depth} deep`.padEnd(30)} ${shown.filter(({ row }) => ids.has(row.id)).length}/${shown.length} of ${facts[slug].rows.length} rows, ${readings[slug].nodes} nodes`,
              );
              assert.deepEqual(
                comments.map(({ id, parentId }) => [named(slug, id), parentId]),
                shown.map(({ row, parent }) => [named(slug, row.id), parent]),
              );
              const levels = new Map(rows);
              assert.deepEqual(
                comments.map(({ id }) => [named(slug, id), levels.get(id)]),
                shown.map(({ row, level }) => [named(slug, row.id), level]),
              );
              assert.equal(total, facts[slug].count);
            });

            it(`has names, times and words of ${slug}`, () => {
              const byId = new Map(readings[slug].comments.map((comment) => [comment.id, comment]));
              for (const { row } of shownOf(facts[slug].rows, depth)) {
                const comment = byId.get(row.id);
                const isPing = row.type !== 'comment';
                assert.equal(comment.kind, row.type, named(slug, row.id));
                assert.equal(comment.state, 'visible', named(slug, row.id));
                if (isPing && shortPings) continue;
                assert.deepEqual(
                  { name: comment.author.name, createdAt: comment.createdAt, words: bodyWords(comment) },
                  {
                    name: wordsOf(row.shownName),
                    createdAt: isTimeless ? null : new Date(row.seconds * 1000).toISOString(),
                    words: wordsOf(row.html),
                  },
                  named(slug, row.id),
                );
                assert.deepEqual(linksOf(comment.body), linksIn(row.html, facts[slug].permalink), named(slug, row.id));
                assert.deepEqual(comment.author.roles ?? [], row.user === '1' ? ['post-author'] : []);
                assert.equal(comment.url, `${facts[slug].permalink}#comment-${row.id}`);
              }
            });
          }
        });
  });
});
