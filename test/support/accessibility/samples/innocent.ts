/** Pieces that look like a fault and are none: no rule may see anything in them. */
export const innocent: readonly (readonly [string, string])[] = [
  ['a title that is one star', '<p>David Bowie: <cite>★</cite></p>'],
  ['a rating in stars with its words', '<p>★★★★☆ (4 of 5)</p>'],
  [
    'stripes',
    `<ol>${['One', 'Two', 'Three', 'Four', 'Five'].map((word, at) => `<li style="background: ${at % 2 ? '#eee' : '#fff'}">${word}</li>`).join('')}</ol>`,
  ],
  ['a link in a sentence', '<p>Hear <a href="#x" style="font-size: 12px">the song</a> in the ring.</p>'],
  [
    'a small control with room round it',
    '<p style="padding: 20px"><button type="button" aria-label="Like" style="width: 16px; height: 16px; padding: 0; border: 1px solid #333"></button></p>',
  ],
  ['boxes as the browser draws them', '<p><label><input type="checkbox"> Remember me</label></p>'],
  [
    'a list without markers in navigation',
    '<nav aria-label="Series"><ul style="list-style: none"><li><a href="#a" style="display: block; padding: 6px">Rocky III</a></li></ul></nav>',
  ],
  ['one article without a name', '<article><p>The only one.</p></article>'],
  [
    'a handler round controls',
    '<div onclick="void 0"><button type="button">Like</button> <button type="button">Share</button></div>',
  ],
  [
    'two links of one name to one place',
    '<p><a href="#s">The score</a> is here: <a href="#s">The score</a></p>',
  ],
  [
    'a year in front of each paragraph',
    '<div><p>1979 Rocky II.</p><p>1982 Rocky III.</p><p>1985 Rocky IV.</p></div>',
  ],
  ['romanised Japanese', '<p lang="ja-Latn">Rokkī fō: Honoo no yūjō</p>'],
  ['Japanese in a Japanese review', '<p lang="ja">ロッキー4 <b>炎の友情</b> (Rocky IV)</p>'],
  ['headings that climb back', '<h2>Rocky IV</h2><h3>Side A</h3><h4>Notes</h4><h2>Rocky V</h2>'],
  [
    'answers in a list of their own',
    '<ul><li>Anna: It works.<ul><li>Bert: It does.</li></ul></li><li>Cleo: I wore it out.</li></ul>',
  ],
  [
    'white on a dark gradient',
    '<p style="color: #fff; background: linear-gradient(#222, #402)">Training Montage</p>',
  ],
  [
    'a picture and a caption that say different things',
    '<figure><img src="data:," alt="A boxer under a spotlight" width="9" height="9"><figcaption>The sleeve of 1985</figcaption></figure>',
  ],
  ['a track and an artist of one name', '<ol><li><b>Black Sabbath</b> <i>Black Sabbath</i></li></ol>'],
  [
    'a focus shown by a frame',
    '<style>.f { border: 2px solid #fff; background: #fff } .f:focus-visible { outline: none; border-color: #036 }</style><button type="button" class="f" style="min-height: 26px">Play</button>',
  ],
  [
    'rows of which one is marked with words',
    '<ul><li>One</li><li style="color: #705000">Two <mark>Favourite</mark></li><li>Three</li></ul>',
  ],
  [
    'a placeholder beside a label',
    '<p><label>Search <input type="search" placeholder="Title or artist"></label></p>',
  ],
];
