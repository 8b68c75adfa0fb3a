import { furniture, wpBlocks, wpClassic } from './pages-frames.js';
import { moreFurniture, oldBlog } from './pages-frames-more.js';
import type { Pages } from './pages-shape.js';

/** Track lists of every other make: ordered, plain and of definitions, in paragraphs, in one line. */
export const listPages: Pages = {
  'two ordered lists under small headings of sides': {
    html: wpClassic({
      slug: 'vinyl-friday-22-bellfounder',
      headline: 'Vinyl Friday #22: Bellfounder',
      author: 'Mabel Thorne',
      date: ['2020-01-17T17:00:00+00:00', 'January 17, 2020'],
      body: `<p>A concept album about casting one bell. It is forty-one minutes long and the bell is rung once.</p>
<h4>Side A</h4>
<ol>
<li>Loam (4:20)</li>
<li>Tin and Copper (6:02)</li>
<li>The Pour (3:38)</li>
</ol>
<h4>Side B</h4>
<ol>
<li>Three Weeks of Waiting (18:40)</li>
<li>Once (0:44)</li>
</ol>
<p>Skip &#8220;Three Weeks of Waiting&#8221; if you must. I would not.</p>
`,
    }),
    title: 'Bellfounder',
    headline: 'Vinyl Friday #22: Bellfounder',
    series: 'Vinyl Friday',
    position: 22,
    author: 'Mabel Thorne',
    published: '2020-01-17',
    tracks: ['Loam', 'Tin and Copper', 'The Pour', 'Three Weeks of Waiting', 'Once'],
    lengths: ['4:20', '6:02', '3:38', '18:40', '0:44'],
    sides: ['A', 'A', 'A', 'B', 'B'],
    captions: 0,
    ratings: [],
    absent: furniture.wpClassic,
    body: ['the bell is rung once'],
  },
  'two ordered lists under bold paragraphs of sides, titles that are links': {
    html: wpBlocks({
      slug: 'review-night-bakery',
      headline: 'Review: Night Bakery',
      author: 'Simon Achterberg',
      date: ['2022-12-01T06:10:00+00:00', 'December 1, 2022'],
      body: `
<p>Recorded between two and five in the morning, with the mixers on. You can hear it rise.</p>

<p><strong>Side A</strong></p>

<ol class="wp-block-list"><li><a href="https://needle.example/songs/first-batch/">First Batch</a></li><li><a href="https://needle.example/songs/flour-on-the-radio/">Flour on the Radio</a></li></ol>

<p><strong>Side B</strong></p>

<ol class="wp-block-list"><li><a href="https://needle.example/songs/burnt-edge/">Burnt Edge</a></li><li><a href="https://needle.example/songs/shutters-up/">Shutters Up</a></li></ol>

<p>&#8220;Burnt Edge&#8221; is my favourite, for the smell alone.</p>
`,
    }),
    title: 'Night Bakery',
    headline: 'Review: Night Bakery',
    author: 'Simon Achterberg',
    published: '2022-12-01',
    tracks: ['First Batch', 'Flour on the Radio', 'Burnt Edge', 'Shutters Up'],
    sides: ['A', 'A', 'B', 'B'],
    captions: 0,
    picks: ['2 favourite'],
    ratings: [],
    absent: furniture.wpBlocks,
    body: ['You can hear it rise'],
  },
  'a list that goes on at six after a paragraph': {
    html: oldBlog({
      slug: 'review-twelve-mile-fence',
      headline: 'Review: Twelve Mile Fence',
      author: 'Jory',
      date: ['2006-11-05', '5 November 2006'],
      body: `<p>Country music, in that there is a lot of country in it.</p>
<h3>Track listing</h3>
<ol>
<li>Post Hole (3:01)</li>
<li>Staple Gun (2:22)</li>
<li>Ewe (4:40)</li>
<li>Other Ewe (4:41)</li>
<li>Gate (1:15)</li>
</ol>
<p>Here you turn it over and put the kettle on.</p>
<ol start="6">
<li>Stile (2:09)</li>
<li>Barbed (3:51)</li>
<li>Mile Twelve (6:00)</li>
</ol>`,
      comments: `<h3 id="comments">18 Responses to &#8220;Review: Twelve Mile Fence&#8221;</h3>
<ol class="commentlist">
<li id="comment-11"><cite><a href="http://shep.example/">Shep</a></cite> Says:<br /><small class="commentmetadata"><a href="#comment-11">November 6th, 2006 at 9:12 am</a></small><p>I knew the first ewe.</p></li>
<li class="alt" id="comment-12"><cite>Bronagh</cite> Says:<br /><small class="commentmetadata"><a href="#comment-12">November 6th, 2006 at 11:40 am</a></small><p>There is no kettle on my copy.</p></li>
</ol>`,
    }),
    title: 'Twelve Mile Fence',
    headline: 'Review: Twelve Mile Fence',
    author: 'Jory',
    published: '2006-11-05',
    tracks: ['Post Hole', 'Staple Gun', 'Ewe', 'Other Ewe', 'Gate', 'Stile', 'Barbed', 'Mile Twelve'],
    lengths: ['3:01', '2:22', '4:40', '4:41', '1:15', '2:09', '3:51', '6:00'],
    picks: [],
    ratings: [],
    comments: [18, 2],
    names: ['Shep', 'Bronagh'],
    absent: [...moreFurniture.oldBlog, 'Says:'],
    body: ['there is a lot of country in it'],
  },
  'a list of definitions: title, then what is said of it': {
    html: oldBlog({
      slug: 'track-by-track-pocket-atlas',
      headline: 'Pocket Atlas, track by track',
      author: 'Jory',
      date: ['2007-01-20', '20 January 2007'],
      body: `<p>Juno Fell wrote one song for each page that was missing from her atlas.</p>
<h3>Tracks</h3>
<dl>
<dt>1. Page Nine (3:10)</dt>
<dd>A country that is mostly river. The bass takes the bends too fast.</dd>
<dt>2. Inset of the Islands (2:48)</dt>
<dd>Smaller than the others, and drawn with more care.</dd>
<dt>3. Index, A to G (5:55)</dt>
<dd>She sings it. All of it.</dd>
</dl>`,
    }),
    headline: 'Pocket Atlas, track by track',
    author: 'Jory',
    published: '2007-01-20',
    tracks: ['Page Nine', 'Inset of the Islands', 'Index, A to G'],
    lengths: ['3:10', '2:48', '5:55'],
    picks: [],
    ratings: [],
    absent: moreFurniture.oldBlog,
    present: ['The bass takes the bends too fast', 'She sings it. All of it.'],
  },
  'rows in one paragraph that breaks part': {
    html: wpClassic({
      slug: 'review-harbour-master',
      headline: 'Review: Harbour Master',
      author: 'Rufus Quayle',
      date: ['2013-05-08T14:00:00+00:00', 'May 8, 2013'],
      body: `<p>A film about tides, scored by people who cannot swim.</p>
<p>1. Cornelius Ash – Springs and Neaps (3:51)<br />
2. Wilma Dray – Bollard (2:40)<br />
3. Cornelius Ash – Pilot Boat (4:25)<br />
4. The Brass Escapement – Slack Water (3:02)</p>
<p>My rating: 6.5/10. The Courier gave the film 3/10.</p>
`,
    }),
    title: 'Harbour Master',
    headline: 'Review: Harbour Master',
    author: 'Rufus Quayle',
    published: '2013-05-08',
    tracks: [
      'Cornelius Ash | Springs and Neaps',
      'Wilma Dray | Bollard',
      'Cornelius Ash | Pilot Boat',
      'The Brass Escapement | Slack Water',
    ],
    lengths: ['3:51', '2:40', '4:25', '3:02'],
    picks: [],
    ratings: ['6.5/10'],
    absent: furniture.wpClassic,
    body: ['scored by people who cannot swim'],
  },
  'all rows in one line': {
    html: oldBlog({
      slug: 'review-the-last-cinema',
      headline: 'Review: The Last Cinema',
      author: 'Jory',
      date: ['2005-08-08', '8 August 2005'],
      body: `<p>The organ was sold in March. These were taped in February.</p>
<p><b>Tracks:</b> 1. House Lights (2:00) 2. Ice Cream, Walking Backwards (3:21) 3. The Projectionist Sleeps (5:12) 4. Anthem (1:30)</p>
<p>The hidden gem is &#8220;House Lights&#8221;, two minutes of people sitting down.</p>`,
    }),
    title: 'The Last Cinema',
    headline: 'Review: The Last Cinema',
    author: 'Jory',
    published: '2005-08-08',
    tracks: ['House Lights', 'Ice Cream, Walking Backwards', 'The Projectionist Sleeps', 'Anthem'],
    lengths: ['2:00', '3:21', '5:12', '1:30'],
    picks: ['0 hidden-gem'],
    ratings: [],
    absent: moreFurniture.oldBlog,
    body: ['These were taped in February'],
  },
  'the list is folded away': {
    html: wpBlocks({
      slug: 'review-quiet-coach',
      headline: 'Review: Quiet Coach',
      author: 'Petra Vane',
      date: ['2024-06-20T08:00:00+00:00', 'June 20, 2024'],
      body: `
<p>Lena Quist plays the train, and the train plays back. Nobody in the carriage looks up.</p>

<details class="wp-block-details is-layout-flow"><summary>Full tracklist</summary>
<ol class="wp-block-list"><li>Seat Reservation (2:20)</li><li>Trolley (1:48)</li><li>Tunnel, Tunnel, Sea (7:31)</li></ol>
</details>

<p>&#8220;Tunnel, Tunnel, Sea&#8221; is my favourite. Give it the window seat.</p>
`,
    }),
    title: 'Quiet Coach',
    headline: 'Review: Quiet Coach',
    author: 'Petra Vane',
    published: '2024-06-20',
    tracks: ['Seat Reservation', 'Trolley', 'Tunnel, Tunnel, Sea'],
    lengths: ['2:20', '1:48', '7:31'],
    picks: ['2 favourite'],
    ratings: [],
    absent: furniture.wpBlocks,
    body: ['Nobody in the carriage looks up'],
  },
  'picks are marked in the rows': {
    html: wpBlocks({
      slug: 'review-second-hand-moon',
      headline: 'Review: Second-Hand Moon',
      author: 'Petra Vane',
      date: ['2024-07-04T08:00:00+00:00', 'July 4, 2024'],
      body: `
<p>One careful owner, a few scratches, still shines.</p>

<h2 class="wp-block-heading">Tracks</h2>

<ol class="wp-block-list"><li>Olive Strand – Waxing (3:00) <mark style="background-color:#fff3a0" class="has-inline-color">Best track</mark></li><li>Olive Strand – Gibbous (2:31)</li><li>Piet van Aalst – Dark Side, Light On (4:46) <mark class="has-inline-color">Hidden gem</mark></li><li>Olive Strand – Waning (3:15)</li></ol>
`,
    }),
    title: 'Second-Hand Moon',
    headline: 'Review: Second-Hand Moon',
    author: 'Petra Vane',
    tracks: [
      'Olive Strand | Waxing',
      'Olive Strand | Gibbous',
      'Piet van Aalst | Dark Side, Light On',
      'Olive Strand | Waning',
    ],
    lengths: ['3:00', '2:31', '4:46', '3:15'],
    picks: ['0 favourite', '2 hidden-gem'],
    ratings: [],
    absent: furniture.wpBlocks,
  },
};
