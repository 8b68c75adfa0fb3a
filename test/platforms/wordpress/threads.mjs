// Threads, as nasty as guests, other blogs, imports and plugins make them.
//
// `key` is unique in its thread and `in` the key of what a comment answers, or an id that nobody has. `at` is by the
// clock of the blog. `state` is WordPress's: '1' (when absent), '0' held, 'spam', 'trash'. `raw` is what an admin or a
// plugin puts in: no filter of WordPress has gone over it.

const day = (minutes, seconds = 0) =>
  new Date(Date.UTC(2026, 2, 1, 19, minutes, seconds)).toISOString().slice(0, 19).replace('T', ' ');

const sample =
  'The <strong>bass</strong> on <em>side B</em> is <a href="https://label.example/rocky?a=1&b=2" title="the label">another ' +
  'master</a>, says <cite>a sleeve</cite>: <q>cut at <code>45 &lt; 78</code></q>. <del>No.</del> <b>Yes</b>, <i>yes</i>, ' +
  '<s>maybe</s> <abbr title="Long Play">LP</abbr>.\n\n<blockquote cite="https://label.example/">Hearts on fire\nStrong desire' +
  '</blockquote>\nRage, rages & "deep" within -- it\'s 4x4...\n\n';

const deep = Array.from({ length: 12 }, (_, level) => ({
  key: `deep-${level}`,
  in: level ? `deep-${level - 1}` : undefined,
  name: `Level ${level}`,
  at: day(10 + level),
  body: `So deep is answer ${level}.`,
}));

/** What a review gets in its first years: each thing that can be odd, once. */
const odd = [
  { key: 'first', name: 'Ines', url: 'https://ines.example/', email: 'ines@ines.example', body: 'First!' },
  { key: 'author', in: 'first', name: 'Mara', user: 1, email: 'mara@blog.example', body: 'Glad to see you.' },
  ...deep,
  // between answers of the deepest: they stand at one level where a theme goes no deeper
  { key: 'deep-late', in: 'deep-3', name: 'Late', at: day(59), body: 'A late answer to the third.' },
  { key: 'deep-mid', in: 'deep-4', name: 'Mid', at: day(15, 30), body: 'A quick answer to the fourth.' },
  { key: 'held', name: 'Nadia', email: 'nadia@guest.example', state: '0', body: 'Secret held words.' },
  { key: 'held-below', in: 'first', name: 'Held', state: '0', body: 'Secret held answer.' },
  { key: 'spam', name: 'Buy now', url: 'https://spam.example/', state: 'spam', body: 'Secret spam words.' },
  { key: 'trash', name: 'Rude', state: 'trash', body: 'Secret trash words.' },
  { key: 'under-held', in: 'held', name: 'Ola', body: 'An answer to one that waits.' },
  { key: 'under-spam', in: 'spam', name: 'Pim', body: 'Do not feed it.' },
  { key: 'under-trash', in: 'trash', name: 'Quin', body: 'That was uncalled for.' },
  { key: 'under-under', in: 'under-trash', name: 'Rob', body: 'It was.' },
  { key: 'under-none', in: 987654, name: 'Sol', body: 'An answer to nobody who is here.' },
  { key: 'ring-a', in: 'ring-b', name: 'Tik', body: 'An import has turned us round.' },
  { key: 'ring-b', in: 'ring-a', name: 'Tak', body: 'And round.' },
  { key: 'ring-self', in: 'ring-self', name: 'Ouro', body: 'I answer myself.' },
  {
    key: 'pingback',
    name: 'Tapes &amp; Records',
    url: 'https://tapes.example/rocky/',
    type: 'pingback',
    body: '[&#8230;] the review of Rocky IV is the best [&#8230;]',
  },
  {
    key: 'trackback',
    name: 'Old Blog',
    url: 'https://old.example/7',
    type: 'trackback',
    body: '<strong>Rocky again</strong>\n\nAn old blog tracks back.',
  },
  { key: 'under-ping', in: 'pingback', name: 'Uma', body: 'Thanks for the mention.' },
  { key: 'name-entities', name: 'Rosa & Ivo &lt;3 "vinyl" &amp;amp; O\'Neil', body: 'Entities in a name.' },
  { key: 'name-hebrew', name: 'דנה כהן', body: 'פסקול נהדר, תודה!' },
  { key: 'name-arabic', name: '\u202Eمريم\u202C', body: 'موسيقى <b>رائعة</b>.' },
  { key: 'name-emoji', name: '🎷 Sax 👩🏽‍🎤', body: 'Pure 🔥 and 👩‍👩‍👧‍👦, :) and 8-O and :mrgreen:' },
  { key: 'name-none', name: '', body: 'Nobody says who.' },
  { key: 'name-says', name: 'Simon says', body: 'Do this.' },
  { key: 'name-long', name: 'Wolfeschlegelstein '.repeat(12).trim(), body: 'A name as long as the field.' },
  {
    key: 'name-markup',
    raw: true,
    name: '<b>Bold</b> <script>1</script>',
    body: 'An import with markup in a name.',
  },
  { key: 'huge', name: 'Val', body: sample.repeat(16) },
  {
    key: 'lines',
    name: 'Wim',
    body: 'One\nTwo\n\nThree   with  spaces\r\n\r\n\r\nFour <br>Five\n<blockquote>Six\n\nSeven</blockquote>Eight',
  },
  {
    key: 'codes',
    name: 'Xan',
    body: '[gallery ids="1,2"] [[escaped]] [caption id="a"]Cap[/caption] {{ mustache }} ${dollar} %PERCENT% &copy; &#x1F3B8; &hearts; &bogus; AT&T <3 a < b > c',
  },
  {
    key: 'links',
    name: 'Yan',
    url: 'https://yan.example/?a=1&b=2',
    body: 'https://bare.example/a_b?c=1&d=2, www.bare.example and <a href="javascript:alert(1)">bad</a> <a href="/about">root</a> <a href="//cdn.example/x">two slashes</a> <a href="mailto:yan@yan.example">mail</a> <a href="#comment-1">up</a>',
  },
  { key: 'link-near', name: 'Zoe', body: 'See <a href="part-2/">the second part</a> of this very page.' },
  {
    key: 'code',
    raw: true,
    user: 1,
    name: 'Mara',
    email: 'mara@blog.example',
    body: 'Try this:\n<pre><code>if (a &lt; b) {\n  play("B-side");\n\n  stop();\n}</code></pre>\nand <kbd>Ctrl</kbd>+<samp>x</samp>, H<sub>2</sub>O<sup>2</sup>.',
  },
  {
    key: 'admin',
    raw: true,
    user: 1,
    name: 'Mara',
    email: 'mara@blog.example',
    body: '<h3>Heading</h3><ul><li>Uno</li><li>Dos<ol><li>Tres</li></ol></li></ul><table><tr><th>Side</th><td>A</td></tr></table><dl><dt>Year</dt><dd>1985</dd></dl><img src="/wp-includes/images/smilies/frownie.png" alt="a frown"><script>var secretScript = 1;</script><style>.secretStyle{}</style><!-- secret comment --><div class="box">Boxed <span>words</span></div>',
  },
  {
    key: 'unclosed',
    raw: true,
    name: 'Imp',
    body: '<b>bold <i>both</b> slanted</i> and <a href="https://open.example/">open',
  },
  { key: 'empty-words', raw: true, name: 'Hm', body: ' ' },
  { key: 'twin-a', name: 'Gem', at: day(40, 7), body: 'In the same second, one.' },
  { key: 'twin-b', name: 'Ini', at: day(40, 7), body: 'In the same second, two.' },
  { key: 'twin-c', in: 'twin-b', name: 'Gem', at: day(40, 7), body: 'In the same second, an answer.' },
  {
    key: 'older-than-parent',
    in: 'twin-a',
    name: 'Ana',
    at: '2025-12-31 23:59:59',
    body: 'Its date was edited.',
  },
  { key: 'edited-to-first', name: 'Chron', at: '2024-02-29 00:10:00', body: 'Dated back to a leap day.' },
  {
    key: 'no-gmt',
    name: 'Import',
    noGmt: true,
    at: '2019-07-04 08:30:00',
    body: 'From before the blog knew of zones.',
  },
].map((comment, index) => ({ at: day(index, 1), ...comment }));

/** More than two pages of the REST API, with answers across them and one second that lies on a border of pages. */
const long = Array.from({ length: 230 }, (_, index) => ({
  key: `n${index}`,
  name: `Guest ${index % 17}`,
  at: index >= 90 && index <= 110 ? day(90) : day(index),
  in:
    index === 228
      ? 'n0'
      : index > 120 && index % 9 === 0
        ? `n${index - 115}`
        : index % 4 === 3
          ? `n${index - 1}`
          : undefined,
  body: `Number <b>${index}</b> of many.`,
})).flatMap((comment, index) =>
  index % 46 === 5
    ? [
        comment,
        { ...comment, key: `spam${index}`, state: 'spam' },
        { ...comment, key: `held${index}`, state: '0' },
      ]
    : [comment],
);
// the oldest of the last page is answered from the first
long[3].in = 'n221';

/** The posts by their slugs. */
export const posts = {
  'rocky-iv': { title: 'Rocky IV, 1985', comments: odd },
  'top-10-of-1985': { title: 'Top 10 of 1985', comments: [{ ...odd[0], key: 'only' }] },
  'the-long-thread': { title: 'The long thread', comments: long },
};
