import { furniture, wpBlocks, wpClassic } from './pages-frames.js';
import { ghost, moreFurniture, oldBlog } from './pages-frames-more.js';
import type { Pages } from './pages-shape.js';

/** Clips, players, shops, and the posts before and after. */
export const linkPages: Pages = {
  'frames of YouTube and Vimeo, an address on its own line': {
    html: wpClassic({
      slug: 'review-projector-songs',
      headline: 'Review: Projector Songs',
      author: 'Rufus Quayle',
      date: ['2019-01-12T10:00:00+00:00', 'January 12, 2019'],
      body: `<p>Each song has a film of its own, and each film has a scratch.</p>
<p><span class="embed-youtube" style="text-align:center; display: block;"><iframe class="youtube-player" width="640" height="360" src="https://www.youtube.com/embed/Sprck3t_H0l?version=3&#038;rel=1&#038;showsearch=0&#038;fs=1&#038;start=128&#038;wmode=transparent" allowfullscreen="true" style="border:0;" sandbox="allow-scripts allow-same-origin"></iframe></span></p>
<p>The second one was shot through a jam jar:</p>
<div class="embed-vimeo"><iframe src="https://player.vimeo.com/video/310445566?dnt=1&amp;app_id=122963" width="640" height="360" frameborder="0" allow="autoplay; fullscreen" allowfullscreen></iframe></div>
<p>And this is the one everybody sends me:</p>
<p>https://www.youtube.com/watch?v=J4mJarF1lm_</p>
<p><iframe src="https://www.youtube-nocookie.com/embed/N0Cook1e_xx" width="560" height="315" title="Reel Three"></iframe></p>
<ol>
<li>Sprocket (2:58)</li>
<li>Jam Jar (3:19)</li>
<li>Reel Three (4:20)</li>
</ol>
`,
    }),
    title: 'Projector Songs',
    headline: 'Review: Projector Songs',
    tracks: ['Sprocket', 'Jam Jar', 'Reel Three'],
    lengths: ['2:58', '3:19', '4:20'],
    moments: [
      'https://www.youtube.com/watch?v=Sprck3t_H0l @128',
      'https://vimeo.com/310445566',
      'https://www.youtube.com/watch?v=J4mJarF1lm_',
      'https://www.youtube.com/watch?v=N0Cook1e_xx',
    ],
    links: [],
    picks: [],
    ratings: [],
    absent: furniture.wpClassic,
    body: ['each film has a scratch'],
  },
  'players of Spotify and Bandcamp': {
    html: ghost({
      slug: 'review-pantry',
      headline: 'Review: Pantry',
      author: 'Hedda Lindqvist-Moor',
      date: ['2023-10-30T09:00:00.000Z', 'Oct 30, 2023'],
      body: `<p>Olive Strand recorded the shelves of her grandmother, jar by jar.</p>
<figure class="kg-card kg-embed-card"><iframe style="border-radius: 12px" width="100%" height="352" title="Spotify Embed: Pantry" frameborder="0" allowfullscreen allow="autoplay; clipboard-write; encrypted-media" loading="lazy" src="https://open.spotify.com/embed/album/5pAnTrYpAnTrYpAnTrY00?utm_source=oembed"></iframe></figure>
<h3 id="tracks">Tracks</h3>
<ol><li>Damson</li><li>Lid</li><li>Chutney, Unlabelled</li></ol>
<!--kg-card-begin: html-->
<iframe style="border: 0; width: 100%; height: 120px;" src="https://bandcamp.com/EmbeddedPlayer/album=3141592653/size=large/bgcol=ffffff/linkcol=0687f5/tracklist=false/artwork=small/transparent=true/" seamless><a href="https://olivestrand.bandcamp.example/album/pantry">Pantry by Olive Strand</a></iframe>
<!--kg-card-end: html-->`,
    }),
    title: 'Pantry',
    headline: 'Review: Pantry',
    tracks: ['Damson', 'Lid', 'Chutney, Unlabelled'],
    heard: ['5pAnTrYpAnTrYpAnTrY00', '3141592653'],
    picks: [],
    ratings: [],
    absent: moreFurniture.ghost,
    body: ['jar by jar'],
  },
  'shops in one line, one of them paid for, and a link of the prose': {
    html: oldBlog({
      slug: 'review-turnpike',
      headline: 'Review: Turnpike',
      author: 'Jory',
      date: ['2010-05-02', '2 May 2010'],
      body: `<p>Piet van Aalst plays every toll gate between here and <a href="http://towns.example/thrapston">Thrapston</a>. There were nine.</p>
<ol>
<li>Sixpence (3:20)</li>
<li>Drovers Pay Double (4:11)</li>
<li>The Way Round (6:29)</li>
</ol>
<p>Buy it at <a href="https://www.amazon.co.uk/dp/B00TURNPKE?tag=wax-20" rel="sponsored nofollow">Amazon</a> | <a href="https://www.discogs.com/release/4455667">Discogs</a></p>
<p>Listen on <a href="https://open.spotify.com/album/2turnpike2turnpike2tp">Spotify</a></p>`,
    }),
    title: 'Turnpike',
    headline: 'Review: Turnpike',
    tracks: ['Sixpence', 'Drovers Pay Double', 'The Way Round'],
    lengths: ['3:20', '4:11', '6:29'],
    links: [
      'buy https://www.amazon.co.uk/dp/B00TURNPKE?tag=wax-20',
      'buy https://www.discogs.com/release/4455667',
      'listen https://open.spotify.com/album/2turnpike2turnpike2tp',
    ],
    sponsored: ['https://www.amazon.co.uk/dp/B00TURNPKE?tag=wax-20'],
    picks: [],
    ratings: [],
    moments: [],
    absent: moreFurniture.oldBlog,
    body: ['There were nine'],
  },
  'a part of twelve, by the headline, and links to the parts round it': {
    html: wpBlocks({
      slug: 'great-scores-of-1987-part-3-of-12-the-ferry',
      headline: 'Great Scores of 1987, part 3 of 12: The Ferry',
      author: 'Simon Achterberg',
      date: ['2020-03-18T12:00:00+00:00', 'March 18, 2020'],
      body: `
<p>A film in which a boat goes out and comes back. So does the tune.</p>

<ol class="wp-block-list"><li>Wilma Dray – Cast Off (2:17)</li><li>Wilma Dray – Engine Room (3:36)</li><li>Cornelius Ash – Other Shore (5:02)</li></ol>
`,
      after: `<nav class="wp-block-group is-layout-flex" aria-label="Posts"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span class="wp-block-post-navigation-link__arrow-previous is-arrow-arrow" aria-hidden="true">←</span><a href="https://needle.example/great-scores-of-1987-part-2-of-12-the-kiosk/" rel="prev">Great Scores of 1987, part 2 of 12: The Kiosk</a></div><div class="post-navigation-link-next wp-block-post-navigation-link"><a href="https://needle.example/great-scores-of-1987-part-4-of-12-the-weathercock/" rel="next">Great Scores of 1987, part 4 of 12: The Weathercock</a><span class="wp-block-post-navigation-link__arrow-next is-arrow-arrow" aria-hidden="true">→</span></div></nav>
`,
    }),
    title: 'The Ferry',
    headline: 'Great Scores of 1987, part 3 of 12: The Ferry',
    series: 'Great Scores of 1987',
    position: 3,
    total: 12,
    next: {
      title: 'Great Scores of 1987, part 4 of 12: The Weathercock',
      url: 'https://needle.example/great-scores-of-1987-part-4-of-12-the-weathercock/',
    },
    previous: {
      title: 'Great Scores of 1987, part 2 of 12: The Kiosk',
      url: 'https://needle.example/great-scores-of-1987-part-2-of-12-the-kiosk/',
    },
    work: 'film',
    tracks: ['Wilma Dray | Cast Off', 'Wilma Dray | Engine Room', 'Cornelius Ash | Other Shore'],
    lengths: ['2:17', '3:36', '5:02'],
    picks: [],
    ratings: [],
    absent: furniture.wpBlocks,
    body: ['a boat goes out and comes back'],
  },
  'next week is said in the text, no address': {
    html: oldBlog({
      slug: 'soundtrack-sunday-31-the-lodger',
      headline: 'Soundtrack Sunday #31: The Lodger Upstairs',
      author: 'Jory',
      date: ['2011-10-09', '9 October 2011'],
      body: `<p>A television series about footsteps. The theme is footsteps.</p>
<h4>Track list</h4>
<ol>
<li>Stairs (1:01)</li>
<li>Rent Day (2:30)</li>
<li>He Is Not In (3:14)</li>
</ol>
<p>Next week: The Coal Cellar</p>`,
    }),
    title: 'The Lodger Upstairs',
    headline: 'Soundtrack Sunday #31: The Lodger Upstairs',
    series: 'Soundtrack Sunday',
    position: 31,
    next: { title: 'The Coal Cellar' },
    work: 'series',
    tracks: ['Stairs', 'Rent Day', 'He Is Not In'],
    lengths: ['1:01', '2:30', '3:14'],
    picks: [],
    ratings: [],
    absent: moreFurniture.oldBlog,
    body: ['The theme is footsteps'],
  },
};
