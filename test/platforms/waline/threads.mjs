// Threads, as guests, an owner and imports from elsewhere make them.
//
// `key` is unique in its thread and `in` the key of what a comment answers. `as` is whose account writes it. `words` are
// what a reader sees of `text`, where that is not the same; a pattern where Waline's cleaner decides what stays.
// `links` are where it leads. `then` is what the owner does with it later.

/** People with an account; the first who asks for one owns the server. */
export const accounts = {
  mara: {
    display_name: 'Mara',
    email: 'mara@blog.example',
    url: 'https://blog.example/mara',
    label: 'Host',
  },
  noor: { display_name: 'Noor ⭐', email: 'noor@fans.example', url: '' },
};

const deep = Array.from({ length: 12 }, (_, level) => ({
  key: `deep-${level}`,
  in: level ? `deep-${level - 1}` : undefined,
  name: `Level ${level}`,
  text: `So deep is answer ${level}.`,
}));

const sample =
  'The **bass** on *side B* is [another master](https://label.example/rocky?a=1&b=2 "the label"): `45 < 78`.\n\n> Hearts ' +
  "on fire\n> Strong desire\n\n~~No.~~ <b>Yes</b>, it's 4x4…\n\n";
const sampleWords =
  'The bass on side B is another master: 45 < 78. Hearts on fire Strong desire No. Yes, it’s 4x4… ';

/** What a review gets in its first years: each thing that can be odd, once. */
const odd = [
  { key: 'first', name: 'Ines', link: 'https://ines.example/?a=1&b=2', text: 'First!' },
  { key: 'author', in: 'first', as: 'mara', text: 'Glad to see you.' },
  { key: 'member', in: 'author', as: 'noor', text: 'So am I.' },
  { key: 'member-root', as: 'noor', text: 'A root of mine.' },
  ...deep,
  // between answers of the deepest
  { key: 'deep-late', in: 'deep-3', name: 'Late', text: 'A late answer to the third.' },
  { key: 'deep-mid', in: 'deep-4', name: 'Mid', text: 'A late answer to the fourth.' },
  { key: 'liked', name: 'Lia', text: 'Three like this.', likes: 3 },
  { key: 'liked-once', in: 'liked', name: 'Leo', text: 'One does.', likes: 1 },
  { key: 'unliked', in: 'liked', name: 'Lou', text: 'One did, for a while.', likes: 1, unlikes: 1 },
  { key: 'pinned', name: 'Pia', text: 'To the top with it.', then: 'sticky' },
  { key: 'pinned-below', in: 'pinned', name: 'Pim', text: 'And with its answers.' },
  { key: 'unpinned', name: 'Pax', text: 'Not for long.', then: 'unsticky' },
  { key: 'held', name: 'Nadia', text: 'Secret held words.', then: 'waiting' },
  { key: 'under-held', in: 'held', name: 'Ola', text: 'An answer to one that waits.' },
  { key: 'held-below', in: 'first', name: 'Held', text: 'Secret held answer.', then: 'waiting' },
  { key: 'under-held-below', in: 'held-below', name: 'Oda', text: 'Beside what it answers.' },
  { key: 'spam', name: 'Buy now', link: 'https://spam.example/', text: 'Secret CASINO words.' },
  { key: 'spam-below', in: 'first', name: 'Buy now', text: 'Secret spam answer.', then: 'spam' },
  { key: 'under-spam-below', in: 'spam-below', name: 'Pam', text: 'Do not feed it.' },
  { key: 'gone', in: 'first', name: 'Rude', text: 'Secret rude words.', then: 'deleted' },
  // goes with what it answers, and leaves its own answer behind
  { key: 'under-gone', in: 'gone', name: 'Quin', text: 'Secret uncalled for.' },
  { key: 'under-under-gone', in: 'under-gone', name: 'Rob', text: 'It was.' },
  { key: 'edited', name: 'Edi', text: 'Secret first draft.', then: 'edited', words: 'A second draft.' },
  { key: 'name-none', text: 'Nobody says who.' },
  { key: 'name-markup', name: '<b>Bold</b> <script>1</script>', text: 'Markup in a name.' },
  { key: 'name-entities', name: 'Rosa & Ivo &lt;3 "vinyl" O\'Neil', text: 'Entities in a name.' },
  { key: 'name-number', name: '1985', text: 'A number for a name.' },
  { key: 'name-hebrew', name: 'דנה כהן', text: 'פסקול נהדר, תודה!' },
  { key: 'name-emoji', name: '🎷 Sax 👩🏽‍🎤', text: 'Pure 🔥 and 👩‍👩‍👧‍👦.' },
  { key: 'name-long', name: 'Wolfeschlegelstein '.repeat(12).trim(), text: 'A name as long as the field.' },
  { key: 'link-bad', name: 'Bad', link: 'javascript:alert(1)', text: 'Do not come to my place.' },
  {
    key: 'emoji-codes',
    name: 'Emi',
    text: 'So :smile: and :guitar:, ![rocky](https://emoji.example/rocky.png) as its own script writes them.',
    words: 'So 😄 and 🎸, rocky as its own script writes them.',
  },
  { key: 'twin-a', name: 'Gem', text: 'The same words.' },
  { key: 'twin-b', in: 'twin-a', name: 'Gem', text: 'The same words!' },
  { key: 'huge', name: 'Val', text: sample.repeat(30), words: sampleWords.repeat(30).trim(), links: 30 },
  {
    key: 'lines',
    name: 'Wim',
    text: 'One\nTwo\n\nThree   with  spaces\r\n\r\n\r\nFour <br>Five',
    words: 'One Two Three with spaces Four Five',
  },
  {
    key: 'markdown',
    name: 'Max',
    text: '# Heading\n\n- Uno\n- Dos\n  1. Tres\n\n> Quoted\n> twice\n\n---\n\n**Bold**, _slanted_, ~~gone~~, H~2~O, x^2^',
    words: 'Heading Uno Dos Tres Quoted twice Bold, slanted, gone, H2O, x2',
  },
  {
    key: 'table',
    name: 'Tab',
    text: '| Side | Song |\n|---|---|\n| A | Burning Heart |',
    words: 'Side Song A Burning Heart',
  },
  {
    key: 'code',
    name: 'Cody',
    text: '```js\nif (a < b) {\n  play("<b>B-side</b>");\n}\n```\n\nand `a && <i>b</i>`.',
    words: 'if (a < b) { play("<b>B-side</b>"); } and a && <i>b</i>.',
  },
  {
    key: 'html',
    name: 'Hal',
    text: '<strong>Strong</strong> <em>slanted</em> <kbd>Ctrl</kbd> <cite>a sleeve</cite> <q>cut</q> <abbr title="Long Play">LP</abbr> <mark>marked</mark> <span class="x">spanned</span>',
    words: 'Strong slanted Ctrl a sleeve cut LP marked spanned',
  },
  {
    key: 'typography',
    name: 'Tilda',
    text: '"Quoted" -- it\'s (c) and &copy; &hearts; &amp;amp; AT&T &bogus; 1 < 2',
    words: '“Quoted” – it’s © and © ♥ &amp; AT&T &bogus; 1 < 2',
  },
  {
    key: 'links',
    name: 'Yan',
    link: 'http://yan.example',
    text: 'https://bare.example/a_b?c=1&d=2, [named](https://named.example/) <https://angle.example/x> [mail](mailto:yan@yan.example) <a href="https://html.example/?a=1&amp;b=2" onclick="secretClick()">html</a>',
    words: 'https://bare.example/a_b?c=1&d=2, named https://angle.example/x mail html',
    links: [
      'https://bare.example/a_b?c=1&d=2',
      'https://named.example/',
      'https://angle.example/x',
      'mailto:yan@yan.example',
      'https://html.example/?a=1&b=2',
    ],
  },
  ...[
    '<script>secretScript()</script>',
    '<img src=x onerror=secretError()>',
    '[bad](javascript:plainWords()) <a href="javascript:secretLink()">link</a>',
    '<a href="  java&#10;script:secretLink()">link</a> <a href="JaVaScRiPt&colon;secretLink()">link</a>',
    '<a href="data:text/html,<script>secretData()</script>">link</a> <a href="vbscript:secretLink()">link</a>',
    '<svg onload=secretLoad()><script>secretScript()</script><a xlink:href="javascript:secretLink()">x</a></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=secretError()&gt;">',
    '<iframe srcdoc="<script>secretScript()</script>"></iframe><object data=secret.swf></object><embed src=secret.swf>',
    '<form action="https://secret.example/"><input name=password><button formaction="javascript:secretForm()">press</button></form>',
    '<style>@import "https://secret.example/";</style><link rel=stylesheet href="https://secret.example/">',
    '<meta http-equiv=refresh content="0;url=https://secret.example/"><base href="https://secret.example/">',
    '<b onmouseover="secretOver()" style="position:fixed" id=secretId class=secretClass>hover</b>',
    '<video src="https://secret.example/v" onerror=secretError() autoplay></video>',
    '<details open ontoggle=secretToggle()><summary>more</summary>less</details>',
    '<!-- secretComment --> <template><script>secretScript()</script></template>',
    '${dollar} {{ constructor }} <%= 1 %>',
  ].map((markup, index) => ({
    key: `hostile-${index}`,
    in: index % 3 ? `hostile-${index - 1}` : undefined,
    name: `"><img src=x onerror=name(${index})>`,
    text: `Before ${markup}\n\nafter ${index}.`,
    // Waline's cleaner takes what stands behind a comment that does not end.
    words: markup.includes('<!--</') ? /^Before\b/ : new RegExp(`^Before\\b.*\\bafter ${index}\\.$`),
    links: 'any',
  })),
].map((comment) => ({ words: comment.text, links: [], ...comment }));

/** More than two pages of a hundred roots, with answers between them and across them. */
const long = Array.from({ length: 340 }, (_, index) => ({
  key: `n${index}`,
  name: `Guest ${index % 17}`,
  // the last of all answers the first
  in:
    index === 339
      ? 'n0'
      : index % 3 === 2
        ? `n${index - 1}`
        : index % 50 === 49
          ? `n${index - 45}`
          : undefined,
  text: `Number **${index}** of many.`,
  words: `Number ${index} of many.`,
  links: [],
  ...(index % 46 === 6 && { then: index % 4 ? 'waiting' : 'spam' }),
}));

/** What readers leave, by the path of the page. */
export const posted = {
  '/rocky-iv/': odd,
  '/rocky-iv': [
    {
      key: 'only',
      name: 'Nell',
      text: 'On the page without a slash.',
      words: 'On the page without a slash.',
      links: [],
    },
  ],
  '/критика/': [
    { key: 'criticism', name: 'Нина', text: 'Лучше, чем фильм.', words: 'Лучше, чем фильм.', links: [] },
  ],
  '/the-long-thread/': long,
};

/**
 * What an import from elsewhere puts into the database: `under` is the root that a row belongs to, or nothing.
 */
const imported = [
  { key: 'old', at: '2019-07-04 08:30:00', status: '', like: null },
  { key: 'in-only', in: 'first', at: '2026-03-01 10:00:00' },
  { key: 'under-only', under: 'first', at: '2026-03-01 10:00:00' },
  { key: 'under-none', in: 987654, under: 'first', at: '2026-03-01 10:00:01' },
  { key: 'older-than-parent', in: 'first', under: 'first', at: '2018-12-31 23:59:59' },
  { key: 'ring-a', in: 'ring-b', at: '2026-03-02 10:00:00' },
  { key: 'ring-b', in: 'ring-a', at: '2026-03-02 09:00:00' },
  { key: 'ring-self', in: 'ring-self', at: '2026-03-02 08:00:00' },
  { key: 'leap-day', at: '2024-02-29 00:10:00', like: 12 },
];

const clock = (minutes) =>
  new Date(Date.UTC(2025, 0, 1, 0, minutes)).toISOString().slice(0, 19).replace('T', ' ');

/** So many that Waline asks its database in another way: from a thousand on, page by page. */
const thousand = Array.from({ length: 1200 }, (_, index) => ({
  key: `m${index}`,
  at: clock(index),
  ...(index % 4 !== 0 && {
    in: index % 4 === 3 ? `m${index - 2}` : `m${index - 1}`,
    under: `m${index - (index % 4)}`,
  }),
  ...(index % 90 === 7 && { status: 'spam' }),
  ...(index % 90 === 9 && { like: index }),
}));

/** Rows for the database, by the path of the page; their ids begin where those of what was posted never come. */
export const imports = {
  '/rocky-iv/': { from: 10_000, rows: imported },
  '/a-thousand/': { from: 20_000, rows: thousand },
};
