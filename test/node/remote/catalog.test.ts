import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog, sourceOf, type SourceKind } from '../../../src/sources/catalog.js';

describe('catalog', () => {
  it('loads each adapter, and each is another', async () => {
    const adapters = await Promise.all(Object.values(catalog).map(({ load }) => load()));
    assert.ok(adapters.every((adapter) => typeof adapter === 'function'));
    assert.equal(new Set(adapters).size, 8);
  });

  it('loads what answers an address of no use with a problem', async () => {
    for (const [kind, { load }] of Object.entries(catalog)) {
      const read = await load();
      const result = await read({ url: 'mailto:nobody@x.example', page: 'https://blog.example/' });
      assert.equal(result.ok ? 'ok' : typeof result.problem.code, 'string', kind);
    }
  });
});

describe('sourceOf', () => {
  const told: readonly [url: string, kind: SourceKind | undefined][] = [
    ['https://bsky.app/profile/anna.example/post/3kabc', 'bluesky'],
    ['https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=at://x', 'bluesky'],
    ['https://music.example/@anna/110001', 'mastodon'],
    ['https://music.example/@anna@films.example/110001/', 'mastodon'],
    ['https://public-api.wordpress.com/rest/v1.1/sites/x.example/posts/1/replies/', 'wpcom'],
    ['https://blog.example/wp-json/wp/v2/comments?post=1', 'wordpress'],
    ['https://blog.example/sub/wp-json/wp/v2/comments/', 'wordpress'],
    ['https://blog.example/?rest_route=/wp/v2/comments&post=1', 'wordpress'],
    ['https://blog.example/index.php?post=1&rest_route=%2Fwp%2Fv2%2Fcomments', 'wordpress'],
    ['https://webmention.io/api/mentions.jf2', 'webmention'],
    ['https://blog.example/feeds/8675309/comments/default?alt=json', 'blogger'],
    // Each of these could be of several.
    ['https://blog.example/', undefined],
    ['https://blog.example/?p=1', undefined],
    ['https://blog.example/wp-json/wp/v2/posts/1', undefined],
    ['https://blog.example/wp-json/wp/v2/comments-extra', undefined],
    ['https://blog.example/?rest_route=/x/wp/v2/comments', undefined],
    ['https://blog.example/?x=/wp-json/wp/v2/comments', undefined],
    ['https://medium.example/@anna/rocky-iv-110001', undefined],
    ['https://music.example/@anna', undefined],
    ['https://music.example/x/@anna/110001', undefined],
    ['https://blog.example/feeds/posts/default', undefined],
    ['https://bsky.app.example/profile/anna.example/post/3kabc', undefined],
    ['https://blog.example/?u=https://webmention.io/', undefined],
    ['/wp-json/wp/v2/comments?post=1', undefined],
    ['', undefined],
    ['https://', undefined],
  ];
  for (const [url, kind] of told) {
    it(`${url || 'nothing'} → ${kind ?? 'no guess'}`, () => {
      assert.equal(sourceOf(url), kind);
    });
  }
});
