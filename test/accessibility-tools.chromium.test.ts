import { expect } from '@open-wc/testing';
import { chromiumPlainTree, ourPlainTree } from './support/accessibility/chromium-tree.js';
import { checkForcedColours } from './support/accessibility/forced-colours.js';
import { samples } from './support/accessibility/samples.js';
import { buildCard } from './support/accessibility/samples/card.js';

let stage: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  stage = document.createElement('div');
  document.body.append(stage);
});
afterEach(() => stage.remove());

describe('our computed tree is the one that Chromium builds [Chromium only: it alone tells its tree]', function () {
  this.timeout(30_000);

  it('of a card with a shadow root and manual slots', async () => {
    const card = buildCard(stage);
    expect(ourPlainTree(card)).to.equal(await chromiumPlainTree(card));
  });

  for (const sample of samples) {
    for (const version of ['faulty', 'corrected'] as const) {
      it(`of the ${version} sample: ${sample.fault}`, async () => {
        stage.innerHTML = sample[version];
        sample.script?.(stage);
        expect(ourPlainTree(stage)).to.equal(await chromiumPlainTree(stage));
      });
    }
  }

  for (const html of [
    '<table><caption>Lengths</caption><thead><tr><th>No.</th><th>Title</th></tr></thead><tbody><tr><th>1</th><td>Burning Heart</td></tr></tbody></table>',
    '<nav aria-label="Series"><a href="#a" rel="prev">Before</a></nav><aside>Side note</aside>',
    '<section aria-label="Named"><p>One</p></section><section><p>Two</p></section>',
    '<article><header>In the article</header><footer>Below it</footer></article>',
    '<figure><img src="data:," alt="Sleeve"><figcaption>The sleeve</figcaption></figure>',
    '<dl><dt>Label</dt><dd>Scotti Bros.</dd></dl><blockquote>Said so</blockquote>',
    '<ul role="none"><li>One</li></ul><ol role="list"><li value="3">Three</li></ol>',
    '<button><svg width="9" height="9" aria-hidden="true"></svg></button><button title="By its title"></button>',
    '<p>1<b>2</b> <i>3</i><span style="display: inline-block">4</span><del>5</del><ins>6</ins><code>7</code></p>',
    '<details open><summary>More</summary><p>Inside</p></details>',
    '<p style="visibility: hidden">No <span style="visibility: visible">Yes</span></p><p style="opacity: 0">Still read</p>',
    '<div inert>Not read</div><div aria-hidden="true">Not read</div><div hidden>Not read</div>',
    '<p style="text-transform: uppercase">Loud</p><p><time datetime="1985">1985</time> <mark>Favourite</mark></p>',
    '<meter value="4" max="5" aria-label="Rating">4 of 5</meter><progress value="1" max="2" aria-label="Loading"></progress>',
    '<style>.q::before { content: "Before " } .r::after { content: "★" / "star" }</style><p class="q">this</p><button class="r">Rate </button>',
    '<div role="group" aria-label="Side A"><h4 id="h">Side A</h4><ol aria-labelledby="h"><li>One</li></ol></div>',
  ]) {
    it(`of ${html}`, async () => {
      stage.innerHTML = html;
      expect(ourPlainTree(stage)).to.equal(await chromiumPlainTree(stage));
    });
  }
});

const MASK = "mask: url('data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E')";
const svg = (attributes: string): string =>
  `<svg width="20" height="20"><path d="M0 0L20 10L0 20z" ${attributes}/></svg>`;

describe('forced colours [Chromium only: no other engine here can be made to force them]', function () {
  this.timeout(30_000);

  for (const [fault, rule, faulty, corrected] of [
    [
      'text that keeps a faint colour',
      'forced-text',
      '<p style="color: #ccc; forced-color-adjust: none">Faint</p>',
      '<p style="color: #ccc">Faint</p>',
    ],
    [
      'an icon cut out of a background',
      'forced-area-gone',
      `<div style="width: 20px; height: 20px; background: #036; ${MASK}"></div>`,
      `<div style="width: 20px; height: 20px; background: #036; ${MASK}" id="kept"></div><style>@media (forced-colors: active) { #kept { background: CanvasText !important; forced-color-adjust: none } }</style>`,
    ],
    ['an icon in a colour of its own', 'forced-icon-gone', svg('fill="#036"'), svg('fill="currentColor"')],
    [
      'a button that is its background only',
      'forced-edge-gone',
      '<button style="border: 0; background: #036; color: #fff; outline-offset: 1px">Play</button>',
      '<button style="border: 1px solid transparent; background: #036; color: #fff; outline-offset: 1px">Play</button>',
    ],
    [
      'a focus ring made of a shadow',
      'forced-focus',
      '<style>#b { border: 1px solid #333; background: #eee } #b:focus-visible { outline: none; box-shadow: 0 0 0 3px #036 }</style><button id="b">Play</button>',
      '<style>#b { border: 1px solid #333; background: #eee } #b:focus-visible { outline: 2px solid transparent; box-shadow: 0 0 0 3px #036 }</style><button id="b">Play</button>',
    ],
  ] as const) {
    it(`finds ${fault}, and nothing in its corrected twin`, async () => {
      stage.innerHTML = faulty;
      expect((await checkForcedColours(stage)).map((found) => found.rule)).to.deep.equal([rule]);
      stage.innerHTML = corrected;
      expect((await checkForcedColours(stage)).map((found) => found.rule)).to.deep.equal([]);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    });
  }
});
