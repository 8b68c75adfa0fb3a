import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CommentLeaf } from 'schema-dts';
import { jsonLd } from '../../../src/export/json-ld.js';
import type { CommentItem, Review } from '../../../src/model/review.js';

const page = 'https://blog.example/rocky-iv';
const read = (comments: Review['comments']) => {
  const data = jsonLd({ title: 'Rocky IV', url: page, comments });
  assert.ok(data);
  return data;
};
const comment = (id: string, more: Partial<CommentItem> = {}): CommentItem => ({
  id,
  body: { format: 'text', value: `Comment ${id}` },
  ...more,
});
const commentsOf = (...items: CommentItem[]) =>
  [read({ items }).comment ?? []].flat() as (CommentLeaf & { '@id'?: string })[];

describe('the comments of jsonLd', () => {
  test('those that readers see', () => {
    const kinds = (['pingback', 'trackback', 'mention', 'like', 'repost', 'bookmark', 'rsvp'] as const).map(
      (kind) => comment(kind, { kind }),
    );
    const states = (['pending', 'deleted', 'hidden', 'blocked', 'login-required'] as const).map((state) =>
      comment(state, { state }),
    );
    const empty = comment('empty', { body: { format: 'html', value: '<p></p>' } });
    assert.deepEqual(commentsOf(...kinds, ...states, empty, comment('1')), [
      { '@type': 'Comment', '@id': `${page}#comment-1`, text: 'Comment 1' },
    ]);
  });

  test('answers name what they answer', () => {
    const found = commentsOf(
      comment('3', { parentId: '2' }),
      comment('1'),
      comment('2', { parentId: '1' }),
      comment('4', { parentId: 'gone' }),
      comment('5', { state: 'deleted' }),
      comment('6', { parentId: '5' }),
      comment('7', { parentId: '7' }),
    );
    const at = (id: string) => ({ '@id': `${page}#comment-${id}` });
    assert.deepEqual(
      found.map((one) => [one['@id'], one.parentItem]),
      [
        [at('1')['@id'], undefined],
        [at('2')['@id'], at('1')],
        [at('3')['@id'], at('2')],
        [at('4')['@id'], undefined],
        [at('6')['@id'], undefined],
        [at('7')['@id'], undefined],
      ],
    );
  });

  test('an author has a name, or there is none', () => {
    const [anna, nobody] = commentsOf(
      comment('1', { author: { name: ' Anna ', url: '/anna' } }),
      comment('2', { author: { name: '\u200b', url: 'https://a.example' } }),
    );
    assert.deepEqual(anna?.author, { '@type': 'Person', name: 'Anna', url: 'https://blog.example/anna' });
    assert.equal('author' in (nobody ?? {}), false);
  });

  test('two with one id have two addresses, also where one looks like the other’s', () => {
    const twins = ['One', 'Two', 'Three'].map((value) => comment('1', { body: { format: 'text', value } }));
    const ids = commentsOf(...twins, comment('1-2'), comment('a b\ud800')).map((one) => one['@id']);
    assert.equal(new Set(ids).size, 5);
    assert.ok(ids.includes(`${page}#comment-a%20b`));
  });

  test('have an address within the page where the review has none', () => {
    const data = jsonLd({ title: 'Rocky IV', comments: { items: [comment('1')] } });
    assert.equal((data?.comment as { '@id'?: string })['@id'], '#comment-1');
    const part = jsonLd({ title: 'a', url: `${page}#a`, comments: { items: [comment('1')] } });
    assert.equal((part?.comment as { '@id'?: string })['@id'], `${page}#comment-1`);
  });

  test('a total is that of the review, unless more are here', () => {
    const countOf = (total: number) => read({ total, items: [comment('1')] }).commentCount;
    assert.equal(countOf(18), 18);
    assert.equal(countOf(0), undefined);
    assert.equal('commentCount' in read({ items: [comment('1')] }), false);
  });

  test('ten thousand under one id, each an answer to it, end', () => {
    const items = Array.from({ length: 10_000 }, (_, i) =>
      comment('1', { parentId: '1', body: { format: 'text', value: `${i}` } }),
    );
    assert.equal(commentsOf(...items).length, 10_000);
  });
});
