import { classicComment, furniture, wpBlocks, wpClassic } from './pages-frames.js';
import { moreFurniture, oldBlog } from './pages-frames-more.js';
import type { Pages } from './pages-shape.js';

/** Posts with a second list, a second rating or a second picture, of which a reader knows that it is not the one. */
export const trapPages: Pages = {
  'a reader answers with a track list of his own, and with his favourite': {
    html: wpClassic({
      slug: 'review-copper-mine-choir',
      headline: 'Review: Copper Mine Choir',
      author: 'Rufus Quayle',
      date: ['2016-06-01T10:00:00+00:00', 'June 1, 2016'],
      body: `<p>Thirty voices at four hundred feet, and one of them is the pump.</p>
<h4>Tracklist</h4>
<ol>
<li>Cage Down (3:06)</li>
<li>Candle Song (2:52)</li>
<li>Knockers (4:43)</li>
</ol>
`,
      comments: `<h2 class="comments-title">2 thoughts on &ldquo;Review: Copper Mine Choir&rdquo;</h2>
<ol class="comment-list">
${classicComment(701, 'Jago', 'The Cornish pressing has: 1. Cage Up (3:10) 2. Pasty Hymn (2:20) 3. Knockers (4:43). “Pasty Hymn” is my favourite. I give it 10/10.')}${classicComment(702, 'Loveday', 'Pictures or it did not happen.')}</ol>
`,
    }),
    title: 'Copper Mine Choir',
    headline: 'Review: Copper Mine Choir',
    author: 'Rufus Quayle',
    tracks: ['Cage Down', 'Candle Song', 'Knockers'],
    lengths: ['3:06', '2:52', '4:43'],
    picks: [],
    ratings: [],
    comments: [2, 2],
    names: ['Jago', 'Loveday'],
    absent: furniture.wpClassic,
    present: ['Pasty Hymn'],
    body: ['one of them is the pump'],
  },
  'a list of the earlier posts in the post, above the tracks': {
    html: wpBlocks({
      slug: 'sleeve-of-the-month-5-tollbooth',
      headline: 'Sleeve of the Month #5: Tollbooth',
      author: 'Simon Achterberg',
      date: ['2021-05-31T12:00:00+00:00', 'May 31, 2021'],
      body: `
<p>Earlier in this series:</p>

<ul class="wp-block-list"><li><a href="https://needle.example/sleeve-of-the-month-3-lantern-oil/">Lantern Oil</a></li><li><a href="https://needle.example/sleeve-of-the-month-4-pigeon-post/">Pigeon Post</a></li></ul>

<p>The sleeve is a photograph of a barrier. The barrier is up, which I take to be the message.</p>

<h3 class="wp-block-heading">Track listing</h3>

<ol class="wp-block-list"><li><strong>Exact Change</strong> (3:12)</li><li><strong>Queue</strong> (6:40)</li><li><strong>Barrier Up</strong> (2:01)</li></ol>
`,
    }),
    title: 'Tollbooth',
    headline: 'Sleeve of the Month #5: Tollbooth',
    series: 'Sleeve of the Month',
    position: 5,
    tracks: ['Exact Change', 'Queue', 'Barrier Up'],
    lengths: ['3:12', '6:40', '2:01'],
    picks: [],
    ratings: [],
    absent: furniture.wpBlocks,
    present: ['which I take to be the message'],
  },
  'another reviewer is quoted, with his score and his favourite': {
    html: oldBlog({
      slug: 'review-the-weighbridge',
      headline: 'Review: The Weighbridge',
      author: 'Jory',
      date: ['2010-10-10', '10 October 2010'],
      body: `<p>The Courier had this to say:</p>
<blockquote><p>A leaden thing. “Gross” is the best track, if one must. 2/10.</p></blockquote>
<p>I think the man was hungry. It is a patient record, and “Tare” is my favourite.</p>
<h4>Songs</h4>
<ul>
<li>“Gross” – 4:00</li>
<li>“Tare” – 3:30</li>
<li>“Net” – 2:45</li>
</ul>
<p>My rating: 8/10</p>`,
    }),
    title: 'The Weighbridge',
    headline: 'Review: The Weighbridge',
    tracks: ['Gross', 'Tare', 'Net'],
    lengths: ['4:00', '3:30', '2:45'],
    picks: ['1 favourite'],
    ratings: ['8/10'],
    absent: moreFurniture.oldBlog,
    body: ['A leaden thing', 'It is a patient record'],
  },
  'the picture of the sleeve comes late: a placeholder stands in its place': {
    html: wpClassic({
      slug: 'review-window-seat',
      headline: 'Review: Window Seat',
      author: 'Mabel Thorne',
      date: ['2021-11-05T10:00:00+00:00', 'November 5, 2021'],
      head: `<meta property="og:image" content="https://tin.example/wp-content/uploads/2020/01/gramophone-logo.png" />
`,
      body: `<p><img class="lazyload alignleft" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="https://tin.example/wp-content/uploads/2021/11/window-seat-cover.jpg" alt="Album cover of Window Seat" width="300" height="300" /><noscript><img class="alignleft" src="https://tin.example/wp-content/uploads/2021/11/window-seat-cover.jpg" alt="Album cover of Window Seat" width="300" height="300" /></noscript>A record for the left-hand side of the carriage. The estuary plays the low notes.</p>
<ol>
<li>Facing Backwards (3:25)</li>
<li>Estuary (7:10)</li>
<li>Someone Is Sitting There (2:08)</li>
</ol>
`,
    }),
    title: 'Window Seat',
    headline: 'Review: Window Seat',
    cover: 'https://tin.example/wp-content/uploads/2021/11/window-seat-cover.jpg',
    tracks: ['Facing Backwards', 'Estuary', 'Someone Is Sitting There'],
    lengths: ['3:25', '7:10', '2:08'],
    picks: [],
    ratings: [],
    absent: [...furniture.wpClassic, 'base64', 'gramophone-logo'],
    body: ['The estuary plays the low notes'],
  },
  'rows as they were typed, in a pre': {
    html: oldBlog({
      slug: 'review-semaphore',
      headline: 'Review: Semaphore',
      author: 'Jory',
      date: ['2005-03-03', '3 March 2005'],
      body: `<p>Arms out. Arms up. A drum somewhere behind the hill.</p>
<pre>
TRACK LIST

1. Flags Out ............ 3:00
2. Wind From the Left ... 4:18
3. Repeat, Please ....... 2:52
</pre>
<p>I had to stand on a chair for the last one.</p>`,
    }),
    title: 'Semaphore',
    headline: 'Review: Semaphore',
    tracks: ['Flags Out', 'Wind From the Left', 'Repeat, Please'],
    lengths: ['3:00', '4:18', '2:52'],
    picks: [],
    ratings: [],
    absent: moreFurniture.oldBlog,
    body: ['I had to stand on a chair'],
  },
  'a list of discs, each with a list of its tracks': {
    html: wpBlocks({
      slug: 'review-the-long-dusk',
      headline: 'Review: The Long Dusk',
      author: 'Petra Vane',
      date: ['2022-06-21T20:00:00+00:00', 'June 21, 2022'],
      body: `
<p>Two discs, and it is still not quite dark.</p>

<h3 class="wp-block-heading">Tracklist</h3>

<ul class="wp-block-list"><li>Disc 1<ol class="wp-block-list"><li>Swifts (3:01)</li><li>Swifts, Lower (3:33)</li></ol></li><li>Disc 2<ol class="wp-block-list"><li>Bats (4:10)</li><li>Porch Light (5:25)</li><li>Moth (1:12)</li></ol></li></ul>
`,
    }),
    title: 'The Long Dusk',
    headline: 'Review: The Long Dusk',
    tracks: ['Swifts', 'Swifts, Lower', 'Bats', 'Porch Light', 'Moth'],
    lengths: ['3:01', '3:33', '4:10', '5:25', '1:12'],
    discs: [1, 1, 2, 2, 2],
    picks: [],
    ratings: [],
    absent: furniture.wpBlocks,
    body: ['it is still not quite dark'],
  },
  'columns in another order: length, artist, title': {
    html: wpClassic({
      slug: 'review-station-clock',
      headline: 'Review: Station Clock',
      author: 'Cass Illingworth',
      date: ['2018-02-28T08:00:00+00:00', 'February 28, 2018'],
      body: `<p>A compilation of songs that are exactly as long as a wait.</p>
<table>
<thead><tr><th>Length</th><th>Artist</th><th>Title</th></tr></thead>
<tbody>
<tr><td>4:00</td><td>Olive Strand</td><td><em>Platform Two</em></td></tr>
<tr><td>12:00</td><td>Lowland Quartet</td><td><em>Signal Failure</em></td></tr>
<tr><td>0:30</td><td>Tom Averill</td><td><em>Doors Closing</em></td></tr>
</tbody>
<tfoot><tr><td>16:30</td><td colspan="2">in all</td></tr></tfoot>
</table>
`,
    }),
    title: 'Station Clock',
    headline: 'Review: Station Clock',
    tracks: [
      'Olive Strand | Platform Two',
      'Lowland Quartet | Signal Failure',
      'Tom Averill | Doors Closing',
    ],
    lengths: ['4:00', '12:00', '0:30'],
    picks: [],
    ratings: [],
    absent: furniture.wpClassic,
    body: ['exactly as long as a wait'],
  },
  'who wrote it and when is said in the script alone, the comments are elsewhere': {
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Review: Bus Shelter Hymns | Kerbstone</title>
<link rel="canonical" href="https://kerb.example/bus-shelter-hymns">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"Review: Bus Shelter Hymns","datePublished":"2020-02-20T20:02:00+00:00","author":{"@type":"Person","name":"Dilys Crane"},"publisher":{"@type":"Organization","name":"Kerbstone","logo":{"@type":"ImageObject","url":"https://kerb.example/logo.png"}},"image":"https://kerb.example/bus-shelter-hymns-cover.jpg"}</script>
</head>
<body>
<header><a href="/">Kerbstone</a><nav><ol><li><a href="/one">One kerb</a></li><li><a href="/two">Two kerbs</a></li></ol></nav></header>
<main>
<h1>Review: Bus Shelter Hymns</h1>
<img src="https://kerb.example/bus-shelter-hymns-cover.jpg" alt="Bus Shelter Hymns (album cover)">
<p>Sung by a queue. The number nine comes in on the second verse.</p>
<h2>Tracks</h2>
<ol>
<li>Timetable (3:00)</li>
<li>Number Nine (4:44)</li>
<li>Not in Service (2:17)</li>
</ol>
<div class="addtoany_share_save_container"><a class="a2a_button_email" href="#">Email</a><a class="a2a_dd" href="#">Share</a></div>
<div id="disqus_thread"></div>
<noscript>Please enable JavaScript to view the <a href="https://disqus.com/?ref_noscript">comments powered by Disqus.</a></noscript>
<script>var disqus_shortname = 'kerbstone';</script>
</main>
<footer><p>All kerbs reserved.</p></footer>
</body>
</html>
`,
    title: 'Bus Shelter Hymns',
    headline: 'Review: Bus Shelter Hymns',
    author: 'Dilys Crane',
    published: '2020-02-20',
    url: 'https://kerb.example/bus-shelter-hymns',
    cover: 'https://kerb.example/bus-shelter-hymns-cover.jpg',
    tracks: ['Timetable', 'Number Nine', 'Not in Service'],
    lengths: ['3:00', '4:44', '2:17'],
    picks: [],
    ratings: [],
    names: [],
    absent: ['Two kerbs', 'logo.png', 'enable JavaScript', 'All kerbs reserved'],
    body: ['Sung by a queue'],
  },
};
