import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { importText } from '../../../src/importer/import-text.js';
import { findVocabulary } from '../../../src/importer/vocabulary/find-vocabulary.js';
import { creditText } from '../../../src/model/credit-text.js';
import { reviewSchema } from '../../../src/model/schema.js';
import { judgements } from './judgements.js';
import { postsDe } from './posts-de.js';
import { postsEs } from './posts-es.js';
import { postsFr } from './posts-fr.js';
import { postsIt } from './posts-it.js';
import { postsJa } from './posts-ja.js';
import { postsNl } from './posts-nl.js';
import { postsPt } from './posts-pt.js';
import { posts } from './posts.js';

const languages = {
  de: postsDe,
  fr: postsFr,
  es: postsEs,
  it: postsIt,
  pt: postsPt,
  nl: postsNl,
  ja: postsJa,
};

for (const [lang, all] of Object.entries(languages))
  describe(`a post in ${lang}`, () => {
    for (const [name, post] of Object.entries(all)) {
      it(name, () => {
        const found = importText(post.text);
        assert.ok('review' in found, 'error' in found ? found.error : '');
        const { review, ledger } = found;
        assert.ok(v.is(reviewSchema, review));
        for (const { from } of ledger)
          if (from) assert.ok(from[0] >= 0 && from[0] <= from[1] && from[1] <= post.text.length);
        const { tracks = [], series, links = [], moments = [], comments } = review;
        assert.deepEqual(
          {
            title: review.title,
            series: series?.title,
            position: series?.position,
            tracks: tracks.map(({ artist, title }) => (artist ? `${creditText(artist)} | ${title}` : title)),
            picks: tracks.flatMap(({ picks = [] }, i) => picks.map(({ kind }) => `${i} ${kind}`)),
            rating: review.ratings?.[0],
            comments: comments && [comments.total, comments.items?.length],
            captions: review.captions?.length ?? 0,
            work: review.work?.type,
            next: series?.next?.title,
            links: links.map(({ kind, url }) => `${kind} ${url}`),
            moments: moments.map(({ url }) => url),
          },
          {
            title: post.title,
            series: post.series,
            position: post.position,
            tracks: post.tracks,
            picks: post.picks ?? [],
            rating: post.rating,
            comments: post.comments,
            captions: post.captions ?? 0,
            work: post.work,
            next: post.next,
            links: post.links ?? [],
            moments: post.moments ?? [],
          },
        );
      });
      it(`${name}: is found to be ${lang}`, () => {
        assert.equal(findVocabulary(post.text).lang, lang);
      });
    }
  });

describe('a sentence that judges a track', () => {
  for (const [lang, all] of Object.entries(judgements))
    for (const [sentence, ...picks] of all)
      it(`${lang}: ${sentence}`, () => {
        const text = `Xxx\n\n${sentence}\n\nTracklist\n1. Aaa Bbb 3:51\n2. Ccc Ddd 4:14\n`;
        const found = importText(text, findVocabulary('', lang));
        const tracks = 'review' in found ? (found.review.tracks ?? []) : [];
        assert.equal(tracks.length, 2);
        assert.deepEqual(
          tracks.flatMap((track, i) => (track.picks ?? []).map(({ kind }) => `${i} ${kind}`)),
          picks,
        );
      });
});

describe('any words of a language', () => {
  for (const [lang, all] of Object.entries(languages)) {
    const words = findVocabulary('', lang);
    const whole = Object.values(all)
      .map(({ text }) => text)
      .join('\n');
    const pieces = [...new Set(whole.split(/[^\S\n]+|(?<=[。、」「])|(?<=\n)/)), '\n\n', '「', '» ', '„'];

    it(`in ${lang} never throw, and give a valid review or a sentence`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), (some) => {
          const found = importText(some.join(' '), words);
          if ('error' in found) assert.match(found.error, /\.$/);
          else if ('review' in found) assert.ok(v.is(reviewSchema, found.review));
        }),
        { numRuns: 200 },
      );
    });

    it(`in ${lang} are read to their end, however many`, () => {
      const praise = (judgements[lang] ?? []).map(([sentence]) => sentence).join(lang === 'ja' ? '' : ' ');
      for (const piece of [praise, `${praise}\n`, whole]) {
        const found = importText(`Xxx\n\n${piece.repeat(Math.ceil(200_000 / piece.length))}`, words);
        assert.ok(!('error' in found));
      }
    });
  }
});

describe('the language of a text', () => {
  it('is what its tag says, where that is known', () => {
    const { text } = postsDe['a numbered list that is no track list'] ?? { text: '' };
    for (const [tag, lang] of [
      ['pt-BR', 'pt'],
      ['DE-at', 'de'],
      ['fr_CA', 'fr'],
      ['en', 'en'],
      ['fi', 'de'],
      ['', 'de'],
    ])
      assert.equal(findVocabulary(text, tag).lang, lang);
  });

  it('is English where nothing tells', () => {
    for (const text of [
      '',
      '12345',
      'Аббат',
      '第一',
      'Ccc',
      'Night Ferry\n\nTracklist\n1. La la la\n2. De do',
    ])
      assert.equal(findVocabulary(text).lang, 'en');
  });

  it('is that of the prose, whatever the titles are', () => {
    const rows = (title: string): string =>
      Array.from({ length: 30 }, (_, i) => `${i + 1}. ${title} (3:5${i % 10})`).join('\n');
    const german = 'Die Musik ist besser als der Film, und das will etwas heißen.';
    assert.equal(findVocabulary(`${german}\n${rows('The End of the World is on the Radio')}`).lang, 'de');
    const english = 'The music is better than the film, and that is saying something of it.';
    assert.equal(findVocabulary(`${english}\n${rows('Der Mond und die Sonne sind nicht da')}`).lang, 'en');
    assert.equal(findVocabulary(`${english}\n${rows('夜の船がゆく')}`).lang, 'en');
    assert.equal(findVocabulary(`${english} “Le jour et la nuit et les gens” et cetera.`).lang, 'en');
  });

  for (const [name, { text }] of Object.entries(posts))
    it(`is English: ${name}`, () => {
      assert.equal(findVocabulary(text).lang, 'en');
    });
});
