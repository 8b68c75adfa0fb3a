import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { readWpcom } from '../../../src/sources/remote/wpcom.js';
import { backEnd, json, queryOf } from '../support/back-end.js';
import { pageOf, problemOf, sample, tight } from '../support/remote.js';

const server = backEnd();
afterEach(() => mock.restoreAll());
const page = 'https://blog.example/rocky-iv/';
const path = '/rest/v1.1/sites/blog.example/posts/7/replies';

describe('readWpcom', () => {
  it('reads replies as they are', async () => {
    const url = server.serve(json(sample('wpcom-replies.json'))) + path;
    const { comments, total, totalExact, cursor } = pageOf(await readWpcom({ url, page }));
    assert.deepEqual(
      comments.map(({ id, parentId, kind, state, parentMissing }) => [
        id,
        parentId,
        kind,
        state,
        parentMissing,
      ]),
      [
        ['11', null, 'comment', 'visible', undefined],
        ['12', '11', 'comment', 'pending', undefined],
        ['13', null, 'pingback', 'visible', undefined],
        ['14', null, 'trackback', 'visible', undefined],
        ['15', '3', 'comment', 'visible', true],
      ],
    );
    assert.deepEqual([total, totalExact, cursor], [5, false, undefined]);
    const [first, second, third] = comments;
    assert.deepEqual(first?.author, {
      name: 'Rosa & Ivo',
      url: 'https://rosa.example/',
      avatar: 'https://pictures.example/rosa?s=96',
    });
    assert.equal(first.createdAt, '2026-03-01T18:15:30.000Z');
    assert.equal(first.url, 'https://blog.example/rocky-iv/#comment-11');
    assert.equal(tight(first.body), 'Thetrainingmontageisthefilm&nothingelse.');
    assert.deepEqual(
      comments.map(({ counts }) => counts?.likes),
      [3, 0, undefined, undefined, 1],
    );
    assert.equal(second?.author?.name, null);
    assert.equal(second.author.url, undefined);
    assert.equal(tight(third?.body ?? ''), '[…]alistofmontages[…]');
  });

  it('asks for pages of a hundred, oldest first, until one is not full', async () => {
    const comments = Array.from({ length: 230 }, (_, index) => ({ ID: index + 1 }));
    const address = server.serve((response, request) => {
      const at = Number(queryOf(request).get('page'));
      json({ found: 230, comments: comments.slice((at - 1) * 100, at * 100) })(response, request);
    });
    const thread = pageOf(await readWpcom({ url: `${address}${path}/?fields=x`, page }));
    assert.equal(thread.comments.length, 230);
    assert.deepEqual(
      server.asked(address).map(({ search }) => search),
      [1, 2, 3].map((at) => `?fields=x&number=100&page=${String(at)}&order=ASC`),
    );
  });

  it('reads at most fifty pages, then says where to go on', async () => {
    const full = Array.from({ length: 100 }, (_, index) => ({ ID: index + 1, parent: { ID: 5000 } }));
    const address = server.serve(json({ found: 1e6, comments: full }));
    const { comments, cursor } = pageOf(await readWpcom({ url: address + path, page }));
    assert.deepEqual([comments.length, cursor, server.asked(address).length], [5000, '51', 50]);
    // The parent may be on a page to come.
    assert.equal(comments[0]?.parentMissing, undefined);
  });

  it('knows where the replies of a site’s post are', async () => {
    const fetch = mock.method(globalThis, 'fetch', () => Promise.resolve(new Response('{"comments":[]}')));
    pageOf(await readWpcom({ url: 'https://notes.example/?p=12', page }));
    const [asked] = (fetch.mock.calls[0]?.arguments ?? []) as unknown[];
    assert.ok(typeof asked === 'string');
    assert.match(
      asked,
      /^https:\/\/public-api\.wordpress\.com\/rest\/v1\.1\/sites\/notes\.example\/posts\/12\/replies\/\?/,
    );
    assert.match(
      problemOf(await readWpcom({ url: 'https://notes.example/rocky/', page })),
      /^not-allowed url/,
    );
    assert.equal(fetch.mock.callCount(), 1);
  });
});
