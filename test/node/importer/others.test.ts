import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { importHtml, importMarkdown, importText } from '../../../src/importer/index.js';
import { reviewsOf } from './pages-compare.js';
import type { OtherPost } from './others/collect.js';
import { posts as bloggers } from './others/bloggers.js';
import { posts as clearLists } from './others/clear-lists.js';
import { posts as examiners } from './others/examiners.js';
import { posts as genres } from './others/genres.js';
import { posts as habits } from './others/habits.js';
import { posts as hands } from './others/hands.js';
import { posts as manners } from './others/manners.js';
import { posts as styles } from './others/styles.js';
import { posts as traps } from './others/traps.js';

// Posts in the manner of many bloggers, by hands that did not know the importer; what is in them was written down first.
const sets = { traps, genres, examiners, styles, bloggers, clearLists, habits, manners, hands };

/** How many things were wanted, how many were given, and how many of these are right. */
interface Score {
  wanted: number;
  given: number;
  right: number;
}

const none = (): Score => ({ wanted: 0, given: 0, right: 0 });
const add = (score: Score, wanted: readonly string[], given: readonly string[]): void => {
  const left = [...wanted];
  score.wanted += wanted.length;
  score.given += given.length;
  for (const one of given) {
    const at = left.indexOf(one);
    if (at < 0) continue;
    score.right++;
    left.splice(at, 1);
  }
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"«»]/g, '')
    .trim();
const readers = { text: importText, html: importHtml, markdown: importMarkdown };

/** What a rating gives, whatever it is out of: many do not say. */
const valueOf = (rating: string): string =>
  rating.startsWith('★') ? `${rating.length}` : `${Number.parseFloat(rating) || rating}`;

/** The titles, picks and ratings of what is read. */
function read({ kind, input }: OtherPost): { tracks: string[]; picks: string[]; ratings: string[] } {
  const reviews = reviewsOf(readers[kind](input), input);
  const tracks = reviews.flatMap((review) => review.tracks ?? []);
  return {
    tracks: tracks.map(({ title }) => plain(title)),
    picks: tracks.flatMap(({ title, picks = [] }) =>
      picks.map((pick) => plain(`${title}:${pick.kind === 'skip' ? 'worst' : pick.kind}`)),
    ),
    ratings: reviews.flatMap(({ ratings = [] }) => ratings.map(({ value }) => `${value}`)),
  };
}

describe('posts by other hands', () => {
  const scores = new Map<string, Record<'tracks' | 'picks' | 'ratings', Score>>();

  for (const [name, posts] of Object.entries(sets))
    it(`${name}: ${posts.length} posts`, () => {
      const score = { tracks: none(), picks: none(), ratings: none() };
      scores.set(name, score);
      for (const post of posts) {
        const { tracks, picks = [], ratings = [] } = post.expected;
        const found = read(post);
        add(
          score.tracks,
          tracks.map((row) => plain(row.split('|')[0] ?? '')),
          found.tracks,
        );
        add(
          score.picks,
          picks.map((one) => plain(one)),
          found.picks,
        );
        add(score.ratings, ratings.map(valueOf), found.ratings);
      }
      assert.ok(score.tracks.given > 0);
    });

  it('give nearly all of their tracks, and next to nothing else', () => {
    const whole = { tracks: none(), picks: none(), ratings: none() };
    for (const score of scores.values())
      for (const what of ['tracks', 'picks', 'ratings'] as const)
        for (const part of ['wanted', 'given', 'right'] as const) whole[what][part] += score[what][part];
    scores.set('all', whole);
    const precision = ({ given, right }: Score): number => right / given;
    const recall = ({ wanted, right }: Score): number => right / wanted;
    assert.ok(precision(whole.tracks) >= 0.98, `precision of tracks: ${precision(whole.tracks)}`);
    assert.ok(recall(whole.tracks) >= 0.9, `recall of tracks: ${recall(whole.tracks)}`);
    assert.ok(precision(whole.picks) >= 0.97, `precision of picks: ${precision(whole.picks)}`);
    assert.ok(precision(whole.ratings) >= 0.95, `precision of ratings: ${precision(whole.ratings)}`);
  });

  it('give no tracks where they are no reviews', () => {
    const found = Object.values(sets)
      .flat()
      .filter(({ expected }) => expected.notReview)
      .filter((post) => read(post).tracks.length)
      .map(({ id }) => id);
    // players and their clubs, in a text that names an album
    assert.deepEqual(found, ['u06-players']);
  });

  after(() => {
    for (const [name, { tracks, picks, ratings }] of scores)
      console.log(
        `${name.padEnd(12)} ${[tracks, picks, ratings].map(({ right, given, wanted }) => `${right} of ${given} given, ${wanted} wanted`).join(' | ')}`,
      );
  });
});
