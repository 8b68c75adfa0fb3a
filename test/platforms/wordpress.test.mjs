// Our readers on a real WordPress: its REST API, and the pages of its themes. Run by itself:
//
//   node --import tsx --test test/platforms/wordpress.test.mjs
//
// It takes Debian's packages of WordPress, MariaDB and PHP; without them it says so and is skipped.
import assert from 'node:assert/strict';
import { join } from 'node:path';
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

/**
 * Each theme that Debian has, and one of ours without HTML5: where its comments are, and what it does in its own way.
 */
const themes = [
  { theme: 'twentytwentyone', part: '#comments', hasShortPings: true },
  { theme: 'twentytwentytwo', part: '.wp-block-post-comments', isTextured: true },
  { theme: 'twentytwentythree', part: '.wp-block-comments', isTextured: true },
  { theme: 'plain', part: '#comments', hasNoTimes: true },
];

const missing = missingPackages();
const found = findBrowser('chromium');
const noThemes = themes
  .filter(({ theme }) => !hasTheme(theme))
  .map(({ theme }) => `wordpress-theme-${theme}`);
if (missing.length) console.log(`WordPress: skipped, packages that are missing: ${missing.join(' ')}`);
else if (!found) console.log('WordPress: pages of themes are skipped, there is no Chromium');
else if (noThemes.length)
  console.log(`WordPress: themes that are missing and skipped: ${noThemes.join(' ')}`);

const flat = (text) => text.replace(/\s+/g, ' ').trim();
const said = ({ body }) => flat(richWords(body));
const linksOf = (body) =>
  body.flatMap((node) =>
    typeof node === 'string' || node.tag === 'emoji'
      ? []
      : [...(node.href === undefined ? [] : [node.href]), ...linksOf(node.children)],
  );
const byNumber = (a, b) => a - b;
const slugs = Object.keys(posts);

describe('a real WordPress', { skip: missing.length > 0 }, () => {
  let wp;
  /** By slug: the post's id, the keys of its comments by their ids, and what the database has of it. */
  const facts = {};
  /** One line for each reading. */
  const figures = [];
  const figure = (way, slug, how, there, expected) =>
    figures.push(
      `${way}  ${slug.padEnd(16)} ${how.padEnd(26)} ${String(there).padStart(3)} of ${String(expected).padStart(3)}` +
        `  (${facts[slug].rows.length} in the database)`,
    );

  before(
    async () => {
      wp = await startWordPress();
      const { wordpress, php, database } = wp.versions;
      figures.push(`WordPress ${wordpress}, PHP ${php}, ${database}`);
      const ids = await wp.php('insert', [], posts);
      for (const slug of slugs) {
        const { id, comments } = ids[slug];
        const keys = new Map(Object.entries(comments).map(([key, of]) => [String(of), key]));
        facts[slug] = { id, keys, ...(await wp.php('facts', [id])) };
      }
    },
    { timeout: 90_000 },
  );
  after(async () => {
    await wp?.stop();
    console.log(figures.join('\n'));
  });

  /** How a failure calls a comment. */
  const named = (slug, id) => `${facts[slug].keys.get(id) ?? 'unknown'} (${id})`;
  /** The rows but those of some keys, or those only. */
  const without = (slug, rows, keys) => rows.filter(({ id }) => !keys.includes(facts[slug].keys.get(id)));
  const only = (slug, rows, keys) => rows.filter(({ id }) => keys.includes(facts[slug].keys.get(id)));
  /** Compares what is said of each row, and shows all that differ. */
  const same = (slug, rows, actual, expected) => {
    assert.notEqual(rows.length, 0);
    assert.deepEqual(
      rows.map((row) => [named(slug, row.id), actual(row)]),
      rows.map((row) => [named(slug, row.id), expected(row)]),
    );
  };

  it('has the comments that the tests are about', () => {
    for (const slug of slugs) assert.equal(facts[slug].rows.length, posts[slug].comments.length, slug);
    const { rows } = facts['rocky-iv'];
    assert.deepEqual([...new Set(rows.map(({ state }) => state))].sort(), ['0', '1', 'spam', 'trash']);
    assert.deepEqual([...new Set(rows.map(({ type }) => type))].sort(), ['comment', 'pingback', 'trackback']);
    assert.ok(rows.some(({ html }) => html.length > 7000));
    assert.equal(Math.max(...threadOf(forGuests(rows)).map(([, level]) => level)), 11);
    assert.equal(forGuests(facts['the-long-thread'].rows).length, 230);
  });

  describe('read through its REST API', () => {
    const forms = {
      'wp-json': (id) => `${wp.origin}/wp-json/wp/v2/comments?post=${id}`,
      rest_route: (id) => `${wp.origin}/?rest_route=/wp/v2/comments&post=${id}`,
      'id of the post': (id) => `${wp.origin}/?p=${id}`,
    };
    for (const slug of slugs)
      for (const [form, addressOf] of Object.entries(forms))
        describe(`${slug}, by ${form}`, () => {
          let page;
          let byId;
          let expected;
          before(async () => {
            const { id, rows, permalink } = facts[slug];
            const result = await readWordPress({ url: addressOf(id), page: permalink });
            assert.ok(result.ok, JSON.stringify(result));
            assert.equal(result.problems, undefined);
            page = result.value;
            byId = new Map(page.comments.map((comment) => [comment.id, comment]));
            expected = forGuests(rows);
            figure('REST', slug, form, expected.filter((row) => byId.has(row.id)).length, expected.length);
          });

          it('gives each approved comment once and nothing else', () => {
            assert.deepEqual(
              page.comments.map(({ id }) => id).sort(byNumber),
              expected.map(({ id }) => id).sort(byNumber),
            );
            assert.equal(page.total, expected.length);
            assert.equal(page.cursor, undefined);
            assert.ok(!JSON.stringify(page).includes('Secret'));
          });

          it('knows what each answers, and what of that is not to be had', () => {
            const here = new Set(expected.map(({ id }) => id));
            same(
              slug,
              expected,
              ({ id }) => [byId.get(id).parentId, byId.get(id).parentMissing ?? false],
              ({ parent }) => (parent === '0' ? [null, false] : [parent, !here.has(parent)]),
            );
          });

          it('has the names', () =>
            same(
              slug,
              expected,
              ({ id }) => byId.get(id).author.name,
              // one that has markup in it keeps that: a name is plain text
              ({ author }) => wordsOf(author.replaceAll('<', '&lt;')) || null,
            ));

          it('has the times', () =>
            same(
              slug,
              expected,
              ({ id }) => [byId.get(id).createdAt, byId.get(id).createdAtApprox ?? false],
              (row) => [timeOf(row), !hasZone(row)],
            ));

          it('has the words', () =>
            same(
              slug,
              expected,
              ({ id }) => said(byId.get(id)),
              ({ html }) => wordsOf(html),
            ));

          it('says what they are, and where they and their authors are', () => {
            same(
              slug,
              expected,
              ({ id }) => {
                const { state, kind, source, url, author } = byId.get(id);
                return [state, kind, source, url, author.url];
              },
              ({ id, url }) => [
                'visible',
                'comment',
                'wordpress',
                `${facts[slug].permalink}#comment-${id}`,
                url ? new URL(url).href : undefined,
              ],
            );
            assert.equal(page.capabilities.replyUrl, `${facts[slug].permalink}#respond`);
          });

          const checkLinks = (rows) =>
            same(
              slug,
              rows,
              ({ id }) => linksOf(byId.get(id).body),
              ({ html }) => linksIn(html, facts[slug].permalink),
            );
          const near = ['links', 'link-near'];
          it('has the links of texts', () => checkLinks(without(slug, expected, near)));
          if (slug === 'rocky-iv')
            it('has links that are relative to the page', () => checkLinks(only(slug, expected, near)));

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
      // a post that nobody has read before: answers are kept for a while
      const page = `${wp.origin}/hello-world/`;
      const addresses = Object.values(forms).map((addressOf) => addressOf(1));
      wp.closeToGuests(true);
      try {
        for (const url of addresses) {
          const result = await readWordPress({ url, page });
          assert.equal(result.ok, false, url);
          assert.deepEqual([result.problem.code, result.problem.found, result.status], ['http', '401', 401]);
          assert.equal(result.data.code, 'rest_not_logged_in', url);
        }
      } finally {
        wp.closeToGuests(false);
      }
      for (const url of addresses) {
        const result = await readWordPress({ url, page });
        assert.ok(result.ok, `${url} is open again`);
        assert.equal(result.value.comments.length, 1);
      }
    });
  });

  describe('read from its pages', { skip: !found }, () => {
    let chromium;
    before(async () => {
      chromium = await startReader(found, join(wp.folder, 'browser'));
      figures.push(chromium.version);
    });
    after(() => chromium?.close());

    for (const { theme, part, hasShortPings, isTextured, hasNoTimes } of themes)
      for (const depth of [5, 10])
        describe(`${theme}, ${depth} deep`, { skip: !hasTheme(theme) }, () => {
          before(() => wp.php('settings', [theme, depth]));

          for (const slug of slugs)
            describe(slug, () => {
              let reading;
              let byId;
              let shown;
              let rows;
              let texts;
              before(async () => {
                reading = await chromium.read(facts[slug].permalink, part);
                assert.equal(reading.problem, undefined);
                byId = new Map(reading.comments.map((comment) => [comment.id, comment]));
                shown = shownOf(facts[slug].rows, depth);
                rows = shown.map(({ row }) => row);
                // a ping in one line has nothing but a name
                texts = rows.filter(({ type }) => type === 'comment' || !hasShortPings);
                const there = rows.filter(({ id }) => byId.has(id)).length;
                figure('page', slug, `${theme}, ${depth} deep`, there, rows.length);
              });

              it('gives what the page shows, in its order, and what each answers', () => {
                assert.deepEqual(
                  reading.comments.map(({ id, parentId }) => [named(slug, id), parentId]),
                  shown.map(({ row, parent }) => [named(slug, row.id), parent]),
                );
                // the list and nothing beside it, so not the form
                assert.equal(reading.nodes, 1);
              });

              it('makes a thread of the page’s levels', () => {
                const levels = new Map(reading.rows);
                assert.equal(reading.rows.length, shown.length);
                assert.deepEqual(
                  shown.map(({ row }) => [named(slug, row.id), levels.get(row.id)]),
                  shown.map(({ row, level }) => [named(slug, row.id), level]),
                );
              });

              const checkNames = (some) =>
                same(
                  slug,
                  some,
                  ({ id }) => byId.get(id).author.name,
                  ({ name, texturedName }) => wordsOf(isTextured ? texturedName : name),
                );
              const marked = ['name-emoji', 'name-markup'];
              const isOdd = slug === 'rocky-iv';
              it('has the names', () => checkNames(without(slug, texts, [...marked, 'name-says'])));
              if (isOdd) {
                it('has names with emoji and with markup', () => checkNames(only(slug, texts, marked)));
                it('has a name that ends in “says”', () => checkNames(only(slug, texts, ['name-says'])));
              }
              if (isOdd && hasShortPings) {
                const pings = () => rows.filter(({ type }) => type !== 'comment');
                it('has the words of pings', () =>
                  same(
                    slug,
                    pings(),
                    ({ id, name }) =>
                      `${byId.get(id).author.name} ${said(byId.get(id))}`.includes(wordsOf(name)),
                    () => true,
                  ));
                it('has the names of pings', () => checkNames(pings()));
              }

              it('has the times', () =>
                same(
                  slug,
                  texts,
                  ({ id }) => byId.get(id).createdAt,
                  ({ seconds }) => (hasNoTimes ? null : new Date(seconds * 1000).toISOString()),
                ));

              it('has the words', () =>
                same(
                  slug,
                  texts,
                  ({ id }) => said(byId.get(id)),
                  ({ html }) => wordsOf(html),
                ));

              it('has the links of texts', () =>
                same(
                  slug,
                  texts,
                  ({ id }) => linksOf(byId.get(id).body),
                  ({ html }) => linksIn(html, facts[slug].permalink),
                ));

              it('says what they are, who is the post’s author, and where they are', () =>
                same(
                  slug,
                  texts,
                  ({ id }) => {
                    const { kind, state, source, url, author } = byId.get(id);
                    return [kind, state, source, url, author.roles ?? []];
                  },
                  ({ id, type, user }) => [
                    type,
                    'visible',
                    'page',
                    `${facts[slug].permalink}#comment-${id}`,
                    user === '1' ? ['post-author'] : [],
                  ],
                ));

              if (slug === 'top-10-of-1985')
                it('takes no other number for that of comments', () =>
                  assert.ok([undefined, 1].includes(reading.total), String(reading.total)));
              else
                it('has the number that the page says', () => assert.equal(reading.total, facts[slug].count));
            });

          it('shows a held comment to its author as one that waits', async () => {
            const { permalink, cookies, rows, keys } = facts['rocky-iv'];
            const mail = 'nadia@guest.example';
            const domain = new URL(wp.origin).hostname;
            const { comments } = await chromium.read(permalink, part, [
              { name: `comment_author_email_${cookies}`, value: encodeURIComponent(mail), domain, path: '/' },
              { name: `comment_author_${cookies}`, value: 'Nadia', domain, path: '/' },
            ]);
            const held = comments.filter(({ state }) => state !== 'visible');
            const own = rows.filter(({ id }) => keys.get(id) === 'held');
            assert.deepEqual(
              held.map((comment) => [comment.id, comment.state, comment.author.name, said(comment)]),
              own.map(({ id, html }) => [id, 'pending', 'Nadia', wordsOf(html)]),
            );
          });
        });
  });
});
