import { blockComment, classicComment, furniture, wpBlocks, wpClassic } from './pages-frames.js';
import type { Pages } from './pages-shape.js';

/** Posts on WordPress, with block themes and with classic ones. */
export const wordpressPages: Pages = {
  'WordPress blocks: a list, a frame of YouTube with its start, comments of the theme': {
    html: wpBlocks({
      slug: 'review-lanterns-at-low-water',
      headline: 'Review: Lanterns at Low Water',
      author: 'Petra Vane',
      date: ['2024-02-01T08:00:00+00:00', 'February 1, 2024'],
      body: `
<figure class="wp-block-image size-large"><img fetchpriority="high" decoding="async" width="600" height="600" src="https://needle.example/wp-content/uploads/2024/02/lanterns-cover.jpg" alt="Cover of Lanterns at Low Water" class="wp-image-90"/></figure>

<p>Rook Parade have made a record for the hour before the ferry stops. It is short, it is damp, and it does not apologise.</p>

<p>My favourite is &#8220;Tin Harbour&#8221;, and it is not close.</p>

<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">
<iframe loading="lazy" title="Rook Parade - Tin Harbour (Live)" width="500" height="281" src="https://www.youtube.com/embed/Qw3rTy_Harb?start=42&#038;feature=oembed" frameborder="0" allow="accelerometer; autoplay; clipboard-write" allowfullscreen></iframe>
</div></figure>

<h2 class="wp-block-heading">Tracklist</h2>

<ol class="wp-block-list">
<li>Slack Rope (3:12)</li>

<li>Tin Harbour (4:05)</li>

<li>Gulls Know Better (2:47)</li>

<li>Last Boat (5:31)</li>
</ol>

<hr class="wp-block-separator has-alpha-channel-opacity"/>

<p><strong>Rating: 8/10</strong></p>
`,
      comments: `<h2 id="comments" class="wp-block-comments-title">3 responses to &#8220;Review: Lanterns at Low Water&#8221;</h2>
<ol class="wp-block-comment-template">${blockComment(31, 'Aled', 'The gulls one is mine.', blockComment(32, 'Petra Vane', 'You may keep it.'))}${blockComment(33, 'Corin', 'Too damp for me.')}</ol>`,
    }),
    title: 'Lanterns at Low Water',
    headline: 'Review: Lanterns at Low Water',
    work: null,
    author: 'Petra Vane',
    published: '2024-02-01',
    url: 'https://needle.example/review-lanterns-at-low-water/',
    cover: 'https://needle.example/wp-content/uploads/2024/02/lanterns-cover.jpg',
    tracks: ['Slack Rope', 'Tin Harbour', 'Gulls Know Better', 'Last Boat'],
    lengths: ['3:12', '4:05', '2:47', '5:31'],
    picks: ['1 favourite'],
    ratings: ['8/10'],
    moments: ['https://www.youtube.com/watch?v=Qw3rTy_Harb @42'],
    links: [],
    comments: [3, 3],
    names: ['Aled', 'Petra Vane < Aled', 'Corin'],
    absent: [...furniture.wpBlocks, 'Reply', '3 responses'],
    body: ['the hour before the ferry stops', 'it does not apologise'],
  },
  'WordPress blocks: a table block with a head, the picture of the sleeve is not the first': {
    html: wpBlocks({
      slug: 'wednesday-sleeves-7-kiln',
      headline: 'Wednesday Sleeves #7: Kiln',
      author: 'Petra Vane',
      date: ['2024-03-13T18:20:00+00:00', 'March 13, 2024'],
      head: `<meta property="og:image" content="https://needle.example/wp-content/uploads/site-logo.png" />
`,
      body: `
<p>Three potters and a drum machine. Most of it was recorded while something was cooling.</p>

<figure class="wp-block-image alignright size-medium"><img loading="lazy" decoding="async" width="300" height="200" src="https://needle.example/wp-content/uploads/2024/03/workshop.jpg" alt="A wheel and two aprons" class="wp-image-101"/><figcaption class="wp-element-caption">The workshop, before</figcaption></figure>

<figure class="wp-block-image size-full"><img loading="lazy" decoding="async" width="500" height="500" src="https://needle.example/wp-content/uploads/2024/03/kiln-front-cover.jpg" alt="Kiln, album cover" class="wp-image-102"/></figure>

<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr><th>No.</th><th>Title</th><th>Artist</th><th class="has-text-align-right" data-align="right">Length</th></tr></thead><tbody><tr><td>1</td><td>Wet Clay</td><td>Ida Vance</td><td class="has-text-align-right" data-align="right">3:20</td></tr><tr><td>2</td><td>Cone Six</td><td>Nils Ekdahl</td><td class="has-text-align-right" data-align="right">4:44</td></tr><tr><td>3</td><td>Ash and Tin</td><td>Ida Vance</td><td class="has-text-align-right" data-align="right">2:58</td></tr></tbody></table><figcaption class="wp-element-caption">All of side one, and there is no side two</figcaption></figure>

<p>&#8220;Cone Six&#8221; is the hidden gem. I did not expect to write that.</p>
`,
      comments: '',
    }),
    title: 'Kiln',
    headline: 'Wednesday Sleeves #7: Kiln',
    series: 'Wednesday Sleeves',
    position: 7,
    work: null,
    author: 'Petra Vane',
    published: '2024-03-13',
    cover: 'https://needle.example/wp-content/uploads/2024/03/kiln-front-cover.jpg',
    tracks: ['Ida Vance | Wet Clay', 'Nils Ekdahl | Cone Six', 'Ida Vance | Ash and Tin'],
    lengths: ['3:20', '4:44', '2:58'],
    picks: ['1 hidden-gem'],
    ratings: [],
    moments: [],
    names: [],
    absent: [...furniture.wpBlocks, 'site-logo'],
    body: ['Three potters and a drum machine', 'I did not expect to write that'],
  },
  'WordPress blocks: buttons of shops, one of them paid for, a score in a box': {
    html: wpBlocks({
      slug: 'review-borrowed-weather',
      headline: 'Album Review: Borrowed Weather',
      author: 'Simon Achterberg',
      date: ['2023-11-09T07:30:00+00:00', 'November 9, 2023'],
      body: `
<p>It rained for all of the sessions, and the microphones were left open. Sister Meridian call that an arrangement.</p>

<p>I would skip &#8220;Drizzle, Again&#8221;, which does what it says.</p>

<h3 class="wp-block-heading">Track listing</h3>

<ul class="wp-block-list"><li>Front Moving In</li><li>Drizzle, Again</li><li>Barometer Waltz</li><li>A Coat for the Dog</li></ul>

<div class="wp-block-group has-background is-layout-constrained" style="background-color:#f3efe6"><div class="wp-block-group__inner-container"><p class="has-text-align-center has-large-font-size">Rating: 4 out of 5</p></div></div>

<div class="wp-block-buttons is-layout-flex wp-block-buttons-is-layout-flex">
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://www.amazon.com/dp/B0BORROWED?tag=needle-21" target="_blank" rel="sponsored noreferrer noopener">Buy on Amazon</a></div>

<div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="https://open.spotify.com/album/7borrowedweather0000000" rel="noopener">Listen on Spotify</a></div>
</div>
`,
    }),
    title: 'Borrowed Weather',
    headline: 'Album Review: Borrowed Weather',
    author: 'Simon Achterberg',
    published: '2023-11-09',
    tracks: ['Front Moving In', 'Drizzle, Again', 'Barometer Waltz', 'A Coat for the Dog'],
    picks: ['1 skip'],
    ratings: ['4/5'],
    moments: [],
    links: [
      'buy https://www.amazon.com/dp/B0BORROWED?tag=needle-21',
      'listen https://open.spotify.com/album/7borrowedweather0000000',
    ],
    sponsored: ['https://www.amazon.com/dp/B0BORROWED?tag=needle-21'],
    names: [],
    absent: furniture.wpBlocks,
    body: ['the microphones were left open'],
  },
  'WordPress classic: rows in paragraphs, a picture with its caption between them, nested answers, one held':
    {
      html: wpClassic({
        slug: 'great-scores-of-1991-the-orchard',
        headline: 'Great Scores of 1991: The Orchard',
        author: 'Mabel Thorne',
        date: ['2016-04-11T19:00:00+00:00', 'April 11, 2016'],
        body: `<p>The film is about apples and takes two hours over it. The music takes forty minutes, and you can taste the apples.</p>
<p>I kept thinking that &#8220;Windfall&#8221; was my favourite, but no: &#8220;Windfall&#8221; is not my favourite at all. That is &#8220;Ladder Song&#8221;, the best track by some way.</p>
<p><strong>Track Listing</strong></p>
<p>1. Benny Oake &#8211; Windfall</p>
<div id="attachment_413" style="width: 310px" class="wp-caption aligncenter"><img class="size-medium wp-image-413" src="https://tin.example/wp-content/uploads/2016/04/oake-ladder-300x200.jpg" alt="oake-ladder" width="300" height="200" /><p class="wp-caption-text">Benny Oake and the ladder in question</p></div>
<p>2. Benny Oake &#8211; Ladder Song</p>
<p>3. Tessa Brook &#8211; Wasps in August</p>
<p>4. Tessa Brook &#8211; Cider Press</p>
`,
        comments: `<h2 class="comments-title">5 thoughts on &ldquo;Great Scores of 1991: The Orchard&rdquo;</h2>
<ol class="comment-list">
${classicComment(
  801,
  'Hattie',
  'I still have the pips.',
  classicComment(802, 'Mabel Thorne', 'Plant them.', classicComment(803, 'Hattie', 'It is a balcony.')),
)}${classicComment(804, 'Ludo', 'The wasps are on the tape as well.')}${classicComment(805, 'Stranger', 'First time here, be kind.', '', true)}</ol>
`,
        after: `<nav class="navigation post-navigation" role="navigation"><h1 class="screen-reader-text">Post navigation</h1><div class="nav-links"><a href="https://tin.example/great-scores-of-1991-harvest-home/" rel="prev"><span class="meta-nav">Previous Post</span>Great Scores of 1991: Harvest Home</a><a href="https://tin.example/great-scores-of-1991-the-weir/" rel="next"><span class="meta-nav">Next Post</span>Great Scores of 1991: The Weir</a></div></nav>
`,
      }),
      title: 'The Orchard',
      headline: 'Great Scores of 1991: The Orchard',
      series: 'Great Scores of 1991',
      next: {
        title: 'Great Scores of 1991: The Weir',
        url: 'https://tin.example/great-scores-of-1991-the-weir/',
      },
      previous: {
        title: 'Great Scores of 1991: Harvest Home',
        url: 'https://tin.example/great-scores-of-1991-harvest-home/',
      },
      work: 'film',
      author: 'Mabel Thorne',
      published: '2016-04-11',
      url: 'https://tin.example/great-scores-of-1991-the-orchard/',
      tracks: [
        'Benny Oake | Windfall',
        'Benny Oake | Ladder Song',
        'Tessa Brook | Wasps in August',
        'Tessa Brook | Cider Press',
      ],
      captions: 1,
      picks: ['1 favourite'],
      ratings: [],
      moments: [],
      links: [],
      // 5 are stated; the one that is held is no comment that a reader sees.
      names: ['Hattie', 'Mabel Thorne < Hattie', 'Hattie < Mabel Thorne', 'Ludo'],
      absent: [...furniture.wpClassic, 'Candle Company', 'awaiting moderation', 'Copper'],
      body: ['you can taste the apples'],
    },
  'WordPress classic: fewer comments than are stated, a pingback, a player of audio': {
    html: wpClassic({
      slug: 'review-signal-box',
      headline: 'Review: Signal Box',
      author: 'Mabel Thorne',
      date: ['2015-09-02T06:00:00+00:00', 'September 2, 2015'],
      body: `<p>Marlow &amp; Pike recorded this in a disused signal box, with the levers still in it. You hear them: they are the percussion.</p>
<p>It is a fine thing to play on a train, and a strange one to play anywhere else.</p>
<ol>
<li>&#8220;Home Signal&#8221; (2:51)</li>
<li>&#8220;Lever Nineteen&#8221; (3:40)</li>
<li>&#8220;Fog Man&#8221; (4:26)</li>
</ol>
<p>[Listen while you read:]</p>
<p><iframe style="border: 0; width: 350px; height: 470px;" src="https://bandcamp.com/EmbeddedPlayer/album=1928374650/size=large/bgcol=ffffff/linkcol=0687f5/tracklist=false/transparent=true/" seamless><a href="https://marlowandpike.bandcamp.example/album/signal-box">Signal Box by Marlow &amp; Pike</a></iframe></p>
`,
      comments: `<h2 class="comments-title">14 thoughts on &ldquo;Review: Signal Box&rdquo;</h2>
<nav id="comment-nav-above" class="navigation comment-navigation" role="navigation"><h1 class="screen-reader-text">Comment navigation</h1><div class="nav-previous"><a href="https://tin.example/review-signal-box/comment-page-1/#comments">&larr; Older Comments</a></div><div class="nav-next"></div></nav>
<ol class="comment-list">
<li id="comment-640" class="pingback even thread-even depth-1"><div class="comment-body">Pingback: <a href='https://rails.example/links-for-the-week/' rel='external nofollow' class='url'>Links for the week | Rails at Rest</a> </div></li>
${classicComment(641, 'Osric', 'My uncle pulled number nineteen for a living.')}${classicComment(642, 'Wren', 'Did he keep time?')}</ol>
`,
    }),
    title: 'Signal Box',
    headline: 'Review: Signal Box',
    work: null,
    author: 'Mabel Thorne',
    published: '2015-09-02',
    tracks: ['Home Signal', 'Lever Nineteen', 'Fog Man'],
    lengths: ['2:51', '3:40', '4:26'],
    picks: [],
    ratings: [],
    heard: ['1928374650'],
    comments: [14, null],
    names: ['Osric', 'Wren'],
    absent: [...furniture.wpClassic, 'Older Comments', 'Comment navigation'],
    body: ['they are the percussion'],
  },
  'WordPress classic: a rating of the classic microformat, and stars of readers': {
    html: wpClassic({
      slug: 'review-paper-lions',
      headline: 'Hollow Lane find their claws',
      author: 'Rufus Quayle',
      date: ['2014-01-20T12:00:00+00:00', 'January 20, 2014'],
      body: `<div class="hreview">
<p class="item hproduct">Reviewed: <span class="fn">Paper Lions</span></p>
<p>By <span class="reviewer vcard"><span class="fn">Rufus Quayle</span></span>, <abbr class="dtreviewed" title="2014-01-20">20 January 2014</abbr></p>
<p class="summary">Folded well, roars a little.</p>
<div class="description"><p>They used to be polite. Now there is a distortion pedal on the harp, and nobody has asked them to take it off.</p></div>
<p>My verdict: <span class="rating"><span class="value">3.5</span> / <span class="best">5</span></span></p>
</div>
<p>Songs</p>
<ol>
<li>Crease</li>
<li>Mane Event</li>
<li>Den Mother</li>
</ol>
<div id="post-ratings-415" class="post-ratings" data-nonce="a1b2"><img id="rating_415_1" src="https://tin.example/wp-content/plugins/wp-postratings/images/stars/rating_on.gif" alt="1 Star" /><img id="rating_415_2" src="https://tin.example/wp-content/plugins/wp-postratings/images/stars/rating_on.gif" alt="2 Stars" /> (<strong>37</strong> votes, average: <strong>4.81</strong> out of 5)</div>
<div id="post-ratings-415-loading" class="post-ratings-loading"><img src="https://tin.example/loading.gif" width="16" height="16" class="post-ratings-image" />Loading...</div>
`,
    }),
    title: 'Paper Lions',
    headline: 'Hollow Lane find their claws',
    work: null,
    author: 'Rufus Quayle',
    published: '2014-01-20',
    tracks: ['Crease', 'Mane Event', 'Den Mother'],
    // What readers voted is not what the reviewer gave.
    ratings: ['3.5/5'],
    absent: furniture.wpClassic,
    body: ['a distortion pedal on the harp'],
  },
  'WordPress classic: an h-review, its picture of the sleeve, a byline in the microformat': {
    html: wpClassic({
      slug: 'notes-on-a-cold-stair',
      headline: 'Notes on a cold stair',
      date: ['2018-06-05T10:00:00+00:00', 'June 5, 2018'],
      body: `<div class="h-review">
<div class="p-item h-product"><img class="u-photo" src="https://tin.example/wp-content/uploads/2018/06/cold-stair.jpg" alt="The sleeve of Cold Stair" width="400" height="400" /> <strong class="p-name">Cold Stair</strong></div>
<p>by <span class="p-author h-card">Lene Osgood</span></p>
<div class="e-content"><p>Somebody left a piano on the landing, and Ida Vance played it where it stood. The neighbours are on it too.</p>
<ul>
<li>Half Landing &#8211; 3:03</li>
<li>Banister &#8211; 2:19</li>
<li>Who Is It &#8211; 5:45</li>
</ul></div>
<p>I give it <data class="p-rating" value="9">9</data> of <data class="p-best" value="10">10</data>.</p>
</div>
`,
    }),
    title: 'Cold Stair',
    headline: 'Notes on a cold stair',
    work: null,
    author: 'Lene Osgood',
    published: '2018-06-05',
    cover: 'https://tin.example/wp-content/uploads/2018/06/cold-stair.jpg',
    tracks: ['Half Landing', 'Banister', 'Who Is It'],
    lengths: ['3:03', '2:19', '5:45'],
    picks: [],
    ratings: ['9/10'],
    absent: furniture.wpClassic,
    body: ['The neighbours are on it too'],
  },
};
