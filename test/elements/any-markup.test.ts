import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define/all.js';
import { wordsNotOnce } from '../support/accessibility/words.js';
import { awake, place, stands, titleOf } from '../support/stand.js';
import { drawn, until } from '../support/settle.js';

// Every ☐ becomes a word of its own, so that each has to be seen and heard once.
const title = fc.constantFrom('☐', '☐ ☐', '☐ & ☐', '“☐” ☐', '☐ (☐ ☐)');
const text = fc.constantFrom('☐ ☐ ☐.', '☐ <em>☐</em>, ☐', '☐<br>☐', '☐ <a href="/x">☐</a> ☐', '<b>☐</b>: ☐');
const line = fc.constantFrom(
  '☐ – ☐ (3:51)',
  '☐ ☐ - ☐',
  '1. ☐ - ☐',
  'A1. ☐ — “☐ ☐” (4:43)',
  '01 ☐ ☐ - ☐ *',
  '7. “☐” ☐ ☐, ☐ ☐ 3:14',
  '☐ feat. ☐ – ☐',
  '☐ 3:09',
  '☐ – ☐ – ☐',
  '3. ☐: ☐ (☐ ☐) [4:01]',
  '☐, ☐ and ☐',
);
const mark = fc.constantFrom(
  '',
  ' <mark>☐</mark>',
  ' <mark data-pick="skip">☐ ☐</mark>',
  ' <strong>☐</strong>',
  ' <i>☐</i>',
);
const rowField = fc.constantFrom(
  '',
  ' <span data-field="note">☐ ☐</span>',
  ' <span data-field="alias" lang="de">☐</span>',
  ' <i data-field="composers">☐ ☐, ☐ ☐</i>',
  ' <span data-field="mood">☐</span>',
  ' <span data-field="rating">☐</span>',
  '<p>☐ ☐.</p>',
  ' <a href="https://audio.example/1">☐</a>',
  ' <img class="emoji" alt="★" width="9" height="9">',
  '<br>☐ ☐',
  ' (☐)',
);
const item = fc
  .tuple(
    fc.constantFrom(
      '<li>',
      '<li>',
      '<li value="4">',
      '<li lang="fr">',
      '<li data-length="3:33">',
      '<li id="row">',
      '<li class="x">',
    ),
    line,
    mark,
    rowField,
  )
  .map(([open, ...parts]) => `${open}${parts.join('')}</li>`);
const oddItem = fc.constantFrom(
  '<li>☐ ☐ ☐</li>',
  '<li data-field="caption">☐ <b>☐</b></li>',
  '<li data-field="side">☐</li>',
  '<li>Side B</li>',
  '<li><span data-field="title">☐</span> <span data-field="artist">☐</span> ☐</li>',
  '<li data-title="Given">☐</li>',
  '<li>Side A<ol><li>☐ – ☐</li></ol></li>',
  '<li><p>☐ – ☐ (2:22)</p><p>☐ ☐</p></li>',
  '<li><ul><li>☐ ☐</li></ul></li>',
);
const list = fc
  .tuple(
    fc.constantFrom('ol', 'ul', 'ol start="3"'),
    fc.array(fc.oneof({ weight: 4, arbitrary: item }, oddItem), { minLength: 1, maxLength: 5 }),
  )
  .map(([tag, items]) => `<${tag}>${items.join('')}</${tag.slice(0, 2)}>`);
const field = fc.constantFrom(
  '<span data-field="artist">☐ ☐</span>',
  '<span data-field="label">☐</span>',
  '<span data-field="genres">☐, ☐</span>',
  '<span data-field="genres">☐</span>',
  '<span data-field="series.title">☐ ☐</span>',
  '<cite data-field="work.title">☐</cite>',
  '<span data-field="year">☐</span>',
  '<b data-field="verdict">☐ <i>☐</i></b>',
  '<span data-field="discs[1].title">☐</span>',
  '<span data-field="editions[0].title">☐</span>',
  '<a data-field="author" href="/me">☐ ☐</a>',
  '<a data-field="listen" href="https://listen.example/">☐</a>',
  '<a data-field="moment" href="https://video.example/">☐</a>',
  '<a rel="next" href="/next">☐</a>',
  '<span data-field="rating" data-of="x">☐</span>',
  '<span data-field="caption">☐</span>',
  '<span data-field="headline">☐</span>',
  '<span data-field="title">☐</span>',
);
const fields = fc
  .tuple(
    fc.constantFrom('p', 'div'),
    fc.array(fc.oneof({ weight: 6, arbitrary: field }, fc.constant('☐: ')), { minLength: 1, maxLength: 4 }),
  )
  .map(([tag, said]) => `<${tag}>${said.join(' · ')}</${tag}>`);
const heading = fc
  .tuple(
    fc.constantFrom('h2', 'h3', 'h4'),
    fc.oneof(
      title,
      fc.constantFrom('<a href="/post">☐</a>', 'Side A', 'Side B: ☐', 'Disc 2 – ☐', '<em>☐</em> ☐'),
    ),
  )
  .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`);
const other = fc.oneof(
  text.map((inside) => `<p>${inside}</p>`),
  text,
  fc.constantFrom(
    '<figure><img alt="" src="/demo/data/cover.svg" width="9" height="9"><figcaption>☐ ☐</figcaption></figure>',
    '<img alt="" src="/demo/data/cover.svg" width="9" height="9">',
    '<details open><summary>☐</summary>☐</details>',
    '<blockquote>☐ ☐</blockquote>',
    '<p><button>☐</button></p>',
    '<p data-field="tracks">☐ – ☐<br>☐ – ☐</p>',
    '<p>Side A</p>',
    '<!-- nothing -->',
  ),
);
const block = fc.oneof({ weight: 3, arbitrary: list }, { weight: 2, arbitrary: fields }, heading, other);
const wrapped = fc
  .tuple(fc.constantFrom('div', 'section', 'article'), fc.array(block, { minLength: 1, maxLength: 3 }))
  .map(([tag, inside]) => `<${tag}>${inside.join('\n')}</${tag}>`);
const page = fc
  .array(fc.oneof({ weight: 5, arbitrary: block }, wrapped), { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.join('\n'));

const syllables = 'ba ce di fo gu ka le mi no pu ra se ti vo zu'.split(' ');
/** A word that no other number has and that no element of ours says. */
const word = (n: number): string =>
  `Q${syllables[n % 15]}${syllables[Math.floor(n / 15) % 15]}${syllables[Math.floor(n / 225) % 15]}`;

/** Markup with words in it, and these words. */
function worded(markup: string): { inside: string; words: string } {
  const words: string[] = [];
  const inside = markup.replace(/☐/g, () => words[words.push(word(words.length)) - 1] ?? '');
  return { inside, words: words.join(' ') };
}

/** The words of some pages that are not seen and heard once each in a card of theirs, after they have been read. */
async function lost(pages: readonly string[], answer?: unknown): Promise<string[]> {
  const written = pages.map(worded);
  const box = await place(
    written.map(({ inside }) => `<div data-sleeve="soundtrack-card">${inside}</div>`).join(''),
  );
  const elements = [...box.children].map(awake);
  await drawn();
  if (answer) for (const element of elements) element.review = answer;
  await drawn();
  const wrong = written.flatMap(({ inside, words }, i) =>
    wordsNotOnce(box.children[i]!, words).map(
      (w) => `${w.word}: seen ${w.seen}, heard ${w.heard}, in ${inside}`,
    ),
  );
  box.remove();
  return wrong;
}

describe('whatever stands in a card', function () {
  this.timeout(60_000);
  const some = fc.array(page, { minLength: 12, maxLength: 12 });
  const holds = (answer?: unknown): Promise<void> =>
    fc.assert(
      fc.asyncProperty(some, async (pages) => {
        const wrong = await lost(pages, answer);
        if (wrong.length) throw new Error(wrong.join('\n'));
      }),
      { seed: 1985, numRuns: 25, includeErrorInReport: true },
    );
  const other = {
    title: 'Lighthouse',
    label: 'Pier',
    tracks: [{ title: 'Foghorn' }],
    captions: [{ after: 1, text: 'Rain' }],
  };
  before(async () => {
    // what loads when it is needed is there from now on
    const element = awake(
      (await place('<div data-sleeve="soundtrack-card"><p data-field="label">x</p></div>'))
        .firstElementChild!,
    );
    await until('what reads and draws it is there', () => element.shownReview?.label && stands(element));
    element.review = other;
    await until('the coercer is there', () => titleOf(element) === other.title);
  });

  it('each of its words is seen and heard once', () => holds());
  it('each of its words is seen and heard once when another review stands there', () => holds(other));

  it('each of its words is seen and heard once at positions that leave others out, or that nobody has', async () => {
    const names =
      'discs[1].title,discs[999].title,discs[4294967294].title,editions[7].title,editions[2].released';
    const more =
      'ratings[3],links[99999999],genres[2],captions[5],series.next,tracks[0],__proto__,constructor,[0],title.x';
    const pages = [...names.split(','), ...more.split(',')].map(
      (name) =>
        `<h3>☐</h3><p data-field="${name}">☐ ☐</p><ol><li>☐ – ☐ <i data-field="${name}">☐</i></li></ol>`,
    );
    expect(await lost(pages)).to.deep.equal([]);
    expect(
      await lost([
        `<h3>☐</h3>${names
          .split(',')
          .map((name) => `<p data-field="${name}">☐</p>`)
          .join('')}`,
      ]),
    ).to.deep.equal([]);
  });
});
