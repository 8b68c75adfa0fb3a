import type { Sample } from '../samples.js';

const HIDDEN =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';

export const wordSamples: readonly Sample[] = [
  {
    fault: 'bare unicode stars',
    rule: 'rating-without-words',
    faulty: '<p>The album: <b>★★★★☆</b></p>',
    corrected: '<p>The album: <b aria-hidden="true">★★★★☆</b> 4 out of 5</p>',
  },
  {
    fault: 'stars drawn by a style sheet',
    rule: 'rating-without-words',
    faulty: '<style>.stars::before { content: "★★★☆☆" }</style><p>The album: <b class="stars"></b></p>',
    corrected: `<style>.stars::before { content: "★★★☆☆" }</style>
      <p>The album: <b class="stars" role="img" aria-label="3 out of 5"></b></p>`,
  },
  {
    fault: 'the same words seen once and heard twice',
    rule: 'said-twice',
    faulty: `<p><span style="${HIDDEN}">Hidden gem</span> <span>Hidden gem</span></p>`,
    corrected: `<p><span style="${HIDDEN}">Pick of the reviewer:</span> <span>Hidden gem</span></p>`,
  },
  {
    fault: 'a Japanese title without a language',
    rule: 'language-of-parts',
    faulty: '<p>ロッキー4 炎の友情</p>',
    corrected: '<p lang="ja">ロッキー4 炎の友情</p>',
  },
  {
    fault: 'missing lang of the page',
    rule: 'page-language',
    faulty: '<main><h1>Rocky IV</h1><p>A review.</p></main>',
    corrected: '<main><h1>Rocky IV</h1><p>A review.</p></main>',
    pageLanguage: { faulty: '', corrected: 'en' },
  },
];
