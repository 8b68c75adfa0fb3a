import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBlogger } from '../../../src/sources/remote/blogger.js';
import { backEnd, json, queryOf } from '../support/back-end.js';
import { pageOf, problemOf, sample, tight } from '../support/remote.js';

const server = backEnd();
const page = 'https://tapes.example/2026/03/rocky-iv.html';
const path = '/feeds/777/comments/default';

describe('readBlogger', () => {
  it('reads a feed as it is', async () => {
    const address = server.serve(json(sample('blogger-feed.json')));
    const thread = pageOf(await readBlogger({ url: `${address}${path}?alt=rss`, page }));
    const { comments } = thread;
    assert.deepEqual(
      comments.map(({ id, parentId, state, parentMissing }) => [id, parentId, state, parentMissing]),
      [
        ['1001', null, 'visible', undefined],
        ['1002', '1001', 'deleted', undefined],
        ['1003', '1002', 'visible', undefined],
        ['1004', '999', 'visible', true],
      ],
    );
    assert.deepEqual(
      comments.map(({ body }) => tight(body)),
      ['ThedrumsofWarmakethesecondside.', '', 'Ananswertowhatwasremoved.', 'Ananswertowhatisgone.'],
    );
    assert.deepEqual(comments[0]?.author, {
      name: 'Mara',
      url: 'https://www.blogger.com/profile/42',
      avatar: 'http://pictures.example/mara-s32.jpg',
    });
    assert.equal(comments[0].createdAt, '2026-03-01T11:30:00.000Z');
    assert.equal(comments[0].url, `${page}?showComment=1772364600000#c1001`);
    assert.deepEqual(comments[2]?.author, { name: 'Anonymous' });
    assert.deepEqual(comments[3]?.author, { name: 'Lou' });
    assert.deepEqual([thread.total, thread.permalink, thread.cursor], [4, page, undefined]);
    assert.equal(thread.capabilities.replyUrl, `${page}#comment-form`);
    assert.deepEqual(
      server.asked(address).map(({ search }) => search),
      ['?alt=json&max-results=500&start-index=1'],
    );
  });

  it('goes on after as many entries as came, however many were asked for', async () => {
    const entries = Array.from({ length: 120 }, (_, index) => ({ id: { $t: `post-${String(index + 1)}` } }));
    const address = server.serve((response, request) => {
      const start = Number(queryOf(request).get('start-index'));
      const entry = entries.slice(start - 1, start + 49);
      json({ feed: { openSearch$totalResults: { $t: '120' }, entry } })(response, request);
    });
    const { comments } = pageOf(await readBlogger({ url: address + path, page }));
    assert.deepEqual(
      comments.map(({ id }) => id),
      entries.map((_, index) => String(index + 1)),
    );
    assert.equal(server.asked(address).length, 3);
  });

  it('ends where the feed does, also when the feed promises more', async () => {
    const entry = [{ id: { $t: 'post-1' } }];
    const address = server.serve((response, request) =>
      json({
        feed: {
          openSearch$totalResults: { $t: '99' },
          ...(queryOf(request).get('start-index') === '1' && { entry }),
        },
      })(response, request),
    );
    assert.equal(pageOf(await readBlogger({ url: address + path, page })).comments.length, 1);
    assert.equal(server.asked(address).length, 2);
  });

  it('takes nothing but a feed of comments', async () => {
    for (const url of [
      'https://tapes.example/2026/03/rocky-iv.html',
      'https://tapes.example/feeds/posts/default',
    ]) {
      assert.match(problemOf(await readBlogger({ url, page })), /^not-allowed url/);
    }
  });
});
