import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemSentence } from '../../src/i18n/problem-words.js';
import { coerceReview } from '../../src/model/coerce.js';
import { fieldNames, reviewFields } from '../../src/model/marked-fields.js';
import { problem } from '../../src/model/problem.js';
import { comments } from '../../src/model/shape-comments.js';

const said = (value: unknown): string[] => coerceReview(value, { comments }).problems.map(problemSentence);
const item = { id: '1', body: { format: 'text', value: 'x' } };

describe('what is said of a field that nobody knows', () => {
  it('names it and what may stand in its place, not its value', () => {
    assert.deepEqual(said({ title: 'x', work: { title: 'w', colour: 'deep red' } }), [
      'work.colour: “colour” is no field of a review; allowed are title, type, year.',
    ]);
    assert.deepEqual(said({ title: 'x', tracks: [{ title: 't', picks: [{ kind: 'skip', why: [1] }] }] }), [
      'tracks[0].picks[0].why: “why” is no field of a review; allowed are kind, label, note.',
    ]);
    assert.deepEqual(said({ title: 'x', comments: { items: [{ ...item, counts: { hates: 3 } }] } }), [
      'comments.items[0].counts.hates: “hates” is no field of a review; allowed are likes.',
    ]);
    assert.match(
      said({ title: 'x', raiting: 4 }).join(),
      /^raiting: “raiting” is no field of a review; allowed are title, .*, ratings, .*, comments\.$/,
    );
  });

  it('also where the name is empty, or one that no list could have', () => {
    assert.match(
      said({ title: 'x', '': 1 }).join(),
      /^review: “” is no field of a review; allowed are title, /,
    );
    assert.deepEqual(said({ title: 'x', ids: { constructor: 'c' } }), [
      'ids.constructor: “constructor” is no field of a review.',
    ]);
  });

  it('is the same in markup, where the attribute says the name', () => {
    const names = fieldNames(reviewFields);
    assert.equal(
      problemSentence(problem('unknown-field', 'data-field', 'mood', names)),
      `data-field: “mood” is no field of a review; allowed are ${names}.`,
    );
  });
});
