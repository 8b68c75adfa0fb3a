import { blogger, furniture } from './pages-frames.js';
import { ghost, medium, moreFurniture, squarespace, substack, tumblr } from './pages-frames-more.js';
import type { Pages } from './pages-shape.js';

const bloggerComment = (id: string, name: string, text: string, replies = ''): string =>
  `<li class="comment" id="c${id}"><div class="avatar-image-container"><img src="//resources.blogblog.com/img/blank.gif" alt=""/></div><div class="comment-block"><div class="comment-header"><cite class="user"><a href="https://www.blogger.com/profile/${id}" rel="nofollow">${name}</a></cite><span class="icon user "></span><span class="datetime secondary-text"><a rel="nofollow" href="https://attic.example/post.html?showComment=${id}#c${id}">March 4, 2011 at 8:15 PM</a></span></div><p class="comment-content">${text}</p><span class="comment-actions secondary-text"><a class="comment-reply" target="_self" data-comment-id="${id}">Reply</a><span class="item-control blog-admin pid-1"><a target="_self" href="https://www.blogger.com/delete-comment.g?postID=${id}">Delete</a></span></span></div><div class="comment-replies">${replies && `<div id="c${id}-rt" class="comment-thread inline-thread"><span class="thread-toggle thread-expanded"><span class="thread-arrow"></span><span class="thread-count"><a target="_self">Replies</a></span></span><ol id="c${id}-ra" class="thread-chrome thread-expanded"><div>${replies}</div><div id="c${id}-ci" class="continue"><a class="comment-reply" target="_self" data-comment-id="${id}">Reply</a></div></ol></div>`}</div><div class="comment-replybox-single" id="c${id}-ce"></div></li>`;

/** Posts on Blogger, Ghost, Medium, Substack, Squarespace and Tumblr. */
export const platformPages: Pages = {
  'Blogger: lines that breaks part, bold words for headings, its threaded comments': {
    html: blogger({
      slug: '2011/03/soundtrack-shed-9-moth',
      headline: 'Soundtrack Shed #9: The Moth Collector',
      author: 'Gwilym',
      date: ['2011-03-03T21:41:00Z', 'Thursday, March 3, 2011'],
      body: `<div class="separator" style="clear: both; text-align: center;"><a href="https://bp.blogspot.example/s1600/moth-lp-cover.jpg" imageanchor="1" style="margin-left: 1em; margin-right: 1em;"><img border="0" height="320" src="https://bp.blogspot.example/s320/moth-lp-cover.jpg" width="320" alt="LP cover, The Moth Collector" /></a></div>
Nobody saw the film. I am told it has a moth in it.<br />
<br />
The record turned up in a box of knitting patterns, and I have not given it back. <b>Favourite track:</b> Dust on the Bulb.<br />
<br />
<b>Tracklist</b><br />
1. Cornelius Ash - Net and Lantern (2:33)<br />
2. Cornelius Ash - Dust on the Bulb (3:17)<br />
3. Wilma Dray - Killing Jar (4:02)<br />
4. Cornelius Ash - The Wardrobe (1:58)<br />
<br />
Somebody please find the film. Or don&#39;t.<br />`,
      comments: `<h4>3 comments:</h4>
<div class='comments-content'>
<script async='async' src='' type='text/javascript'></script>
<script type='text/javascript'>(function() { var items = null; var msgs = null; var config = {}; })();</script>
<div id='comment-holder'><div class="comment-thread toplevel-thread"><ol id="top-ra">${bloggerComment('7001', 'Delyth', 'I saw it. There are two moths.', bloggerComment('7002', 'Gwilym', 'Two! I will amend the post.'))}${bloggerComment('7003', 'Anonymous', 'Wilma Dray taught me the recorder.')}</ol></div></div>
</div>`,
    }),
    title: 'The Moth Collector',
    headline: 'Soundtrack Shed #9: The Moth Collector',
    series: 'Soundtrack Shed',
    position: 9,
    work: 'film',
    author: 'Gwilym',
    published: '2011-03-03',
    url: 'https://attic.example/2011/03/soundtrack-shed-9-moth.html',
    cover: 'https://bp.blogspot.example/s320/moth-lp-cover.jpg',
    tracks: [
      'Cornelius Ash | Net and Lantern',
      'Cornelius Ash | Dust on the Bulb',
      'Wilma Dray | Killing Jar',
      'Cornelius Ash | The Wardrobe',
    ],
    lengths: ['2:33', '3:17', '4:02', '1:58'],
    picks: ['1 favourite'],
    ratings: [],
    moments: [],
    comments: [3, 3],
    names: ['Delyth', 'Gwilym < Delyth', 'Anonymous'],
    absent: [...furniture.blogger, 'Newer Post', 'The Other Green One', 'Delete'],
    body: ['a box of knitting patterns', 'Somebody please find the film.'],
  },
  'Blogger: each row a div, quotes and by, the older list of comments': {
    html: blogger({
      slug: '2009/07/review-salt-flats',
      headline: 'Review: Salt Flats',
      author: 'Gwilym',
      date: ['2009-07-19T21:41:00Z', 'Sunday, July 19, 2009'],
      body: `<div dir="ltr" style="text-align: left;" trbidi="on"><div>Four people who had never met, one afternoon, one microphone. The best song is not one of the loud ones.</div><div><br /></div><div><span style="font-weight: bold;">Track list:</span></div><div>1. &#8220;White Ground&#8221; by Tessa Brook</div><div>2. &#8220;The Long Straight&#8221; by Piet van Aalst</div><div>3. &#8220;Mirage Hotel&#8221; by Juno Fell</div><div>4. &#8220;Speed Trial&#8221; by Piet van Aalst</div><div><br /></div><div>It fits on one side of a C60, with room for the dog.</div></div>`,
      comments: `<h4>2 comments:</h4>
<dl class='avatar-comment-indent' id='comments-block'>
<dt class='comment-author ' id='c101'><a name='c101'></a><a href='http://www.blogger.com/profile/101' rel='nofollow'>Elfed</a> said...</dt>
<dd class='comment-body' id='Blog1_cmt-101'><p>My copy has the dog on it.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='https://attic.example/2009/07/review-salt-flats.html?showComment=101#c101' title='comment permalink'>July 20, 2009 at 7:02 AM</a></span></dd>
<dt class='comment-author ' id='c102'><a name='c102'></a>Siwan said...</dt>
<dd class='comment-body' id='Blog1_cmt-102'><p>Which dog?</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='https://attic.example/2009/07/review-salt-flats.html?showComment=102#c102' title='comment permalink'>July 20, 2009 at 9:44 PM</a></span></dd>
</dl>`,
    }),
    title: 'Salt Flats',
    headline: 'Review: Salt Flats',
    author: 'Gwilym',
    published: '2009-07-19',
    tracks: [
      'Tessa Brook | White Ground',
      'Piet van Aalst | The Long Straight',
      'Juno Fell | Mirage Hotel',
      'Piet van Aalst | Speed Trial',
    ],
    picks: [],
    ratings: [],
    comments: [2, 2],
    names: ['Elfed', 'Siwan'],
    absent: [...furniture.blogger, 'said...'],
    body: ['with room for the dog'],
  },
  'Ghost: an embed card without cookies, a bookmark card, a callout with the score': {
    html: ghost({
      slug: 'review-copper-kettle-rag',
      headline: 'Review: Copper Kettle Rag',
      author: 'Hedda Lindqvist-Moor',
      date: ['2024-05-17T09:00:00.000Z', 'May 17, 2024'],
      body: `        <p>There are eleven banjos on this record and I can hear nine of them. The other two are the reason to buy headphones.</p>
<figure class="kg-card kg-image-card kg-card-hascaption"><img src="https://platter.example/content/images/2024/05/kettle-rag-album-cover.jpg" class="kg-image" alt="Album cover: Copper Kettle Rag" loading="lazy" width="1000" height="1000"><figcaption><span style="white-space: pre-wrap;">All eleven, asleep</span></figcaption></figure>
<h2 id="the-tracks">The tracks</h2>
<ol><li value="1"><span style="white-space: pre-wrap;">Steam Before Dawn – 2:44</span></li><li value="2"><span style="white-space: pre-wrap;">Spout – 3:09</span></li><li value="3"><span style="white-space: pre-wrap;">Limescale Blues – 5:20</span></li></ol>
<figure class="kg-card kg-embed-card kg-card-hascaption"><iframe width="200" height="113" src="https://www.youtube-nocookie.com/embed/Lm3Sc4Le_Bl?start=75&amp;feature=oembed" frameborder="0" allowfullscreen="" title="Limescale Blues, live"></iframe><figcaption><p><span style="white-space: pre-wrap;">The lid stays on until 1:15</span></p></figcaption></figure>
<p>&#8220;Limescale Blues&#8221; is my favourite track, and the only one with a key change.</p>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://strings.example/on-banjos"><div class="kg-bookmark-content"><div class="kg-bookmark-title">On counting banjos</div><div class="kg-bookmark-description">1. Tune one – wait (0:30) 2. Tune two – wait longer (1:30)</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://strings.example/icon.png" alt=""><span class="kg-bookmark-author">Strings Attached</span></div></div></a></figure>
<div class="kg-card kg-callout-card kg-callout-card-grey"><div class="kg-callout-emoji">🫖</div><div class="kg-callout-text">Score: 7/10</div></div>
<div class="kg-card kg-signup-card kg-width-regular" data-lexical-signup-form=""><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Sign up for Slow Platter</h2><form class="kg-signup-card-form" data-members-form="signup"><input class="kg-signup-card-input" type="email" required="true" placeholder="Your email"><button class="kg-signup-card-button" type="submit"><span class="kg-signup-card-button-default">Subscribe</span></button></form></div></div>
`,
    }),
    title: 'Copper Kettle Rag',
    headline: 'Review: Copper Kettle Rag',
    author: 'Hedda Lindqvist-Moor',
    published: '2024-05-17',
    url: 'https://platter.example/review-copper-kettle-rag/',
    cover: 'https://platter.example/content/images/2024/05/kettle-rag-album-cover.jpg',
    tracks: ['Steam Before Dawn', 'Spout', 'Limescale Blues'],
    lengths: ['2:44', '3:09', '5:20'],
    picks: ['2 favourite'],
    ratings: ['7/10'],
    moments: ['https://www.youtube.com/watch?v=Lm3Sc4Le_Bl @75'],
    links: [],
    names: [],
    absent: [...moreFurniture.ghost, 'Left Shelf'],
    body: ['I can hear nine of them'],
  },
  'Medium: grafs, a list of its own class, a frame in a figure, claps': {
    html: medium({
      slug: 'the-lighthouse-tapes-1f2e3d4c5b6a',
      headline: 'Album Review: The Lighthouse Tapes',
      author: 'Ambrose Kitt',
      date: ['2017-10-08T15:22:41.000Z', 'Oct 8, 2017'],
      body: `<section name="a1b2" class="section section--body section--first section--last"><div class="section-divider"><hr class="section-divider"></div><div class="section-content"><div class="section-inner sectionLayout--insetColumn">
<h1 name="c3d4" id="c3d4" class="graf graf--h3 graf--leading graf--title">Album Review: The Lighthouse Tapes</h1>
<p name="e5f6" id="e5f6" class="graf graf--p graf-after--h3">Two keepers, one reel-to-reel, and a winter. They taped over most of it. What is left is <em class="markup--em markup--p-em">this</em>.</p>
<figure name="0a1b" id="0a1b" class="graf graf--figure graf--iframe graf-after--p"><div class="aspectRatioPlaceholder is-locked"><div class="aspectRatioPlaceholder-fill" style="padding-bottom: 56.2%;"></div><div class="iframeContainer"><iframe data-width="854" data-height="480" width="700" height="393" src="https://www.youtube.com/embed/F0gH0rn_Two?feature=oembed" allowfullscreen="" frameborder="0"></iframe></div></div><figcaption class="imageCaption">The horn, from the gallery</figcaption></figure>
<h4 name="2c3d" id="2c3d" class="graf graf--h4 graf-after--figure">Tracklist</h4>
<ol class="postList"><li name="4e5f" id="4e5f" class="graf graf--li graf-after--h4">Wick (3:30)</li><li name="6a7b" id="6a7b" class="graf graf--li graf-after--li">Two Flashes Every Ten Seconds (6:10)</li><li name="8c9d" id="8c9d" class="graf graf--li graf-after--li">Supply Boat (2:05)</li></ol>
<blockquote name="7777" id="7777" class="graf graf--blockquote graf-after--li">Nobody relieved us until March.</blockquote>
<p name="eeee" id="eeee" class="graf graf--p graf-after--blockquote graf--trailing">“Supply Boat” is the hidden gem: two minutes, and the only voices on the reel.</p>
</div></div></section>`,
    }),
    title: 'The Lighthouse Tapes',
    headline: 'Album Review: The Lighthouse Tapes',
    author: 'Ambrose Kitt',
    published: '2017-10-08',
    url: 'https://medium.example/@one/the-lighthouse-tapes-1f2e3d4c5b6a',
    tracks: ['Wick', 'Two Flashes Every Ten Seconds', 'Supply Boat'],
    lengths: ['3:30', '6:10', '2:05'],
    picks: ['2 hidden-gem'],
    ratings: [],
    moments: ['https://www.youtube.com/watch?v=F0gH0rn_Two'],
    names: [],
    absent: [...moreFurniture.medium, 'Toast Trumpets'],
    body: ['They taped over most of it', 'Nobody relieved us until March'],
  },
  'Substack: a wrapper of a video, a box to subscribe in the middle, its discussion': {
    html: substack({
      slug: 'review-eleven-small-engines',
      headline: 'Review: Eleven Small Engines',
      author: 'Oda Ferrier',
      date: ['2023-02-14T07:00:00+00:00', 'Feb 14, 2023'],
      body: `<p>Kenji Arata takes lawnmowers apart and puts them back together in time. I mean <em>in time</em>: 112 beats to the minute.</p><div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="https://substackcdn.example/image/engines_cover.png" data-component-name="Image2ToDOM"><div class="image2-inset"><picture><source type="image/webp" srcset="https://substackcdn.example/image/w_424/engines_cover.png 424w"><img src="https://substackcdn.example/image/engines_cover.png" width="1200" height="1200" class="sizing-normal" alt="Front cover of Eleven Small Engines"></picture></div></a></figure></div><h3 class="header-anchor-post">Tracks</h3><ol><li><p>Pull Cord (1:59)</p></li><li><p>Two-Stroke Lullaby (3:45)</p></li><li><p>Choke (2:22)</p></li><li><p>Grass Catcher (4:14)</p></li></ol><div id="youtube2-Cu7Cr4Ss_11" class="youtube-wrap" data-attrs="{&quot;videoId&quot;:&quot;Cu7Cr4Ss_11&quot;,&quot;startTime&quot;:null,&quot;endTime&quot;:null}" data-component-name="Youtube2ToDOM"><div class="youtube-inner"><iframe src="https://www.youtube-nocookie.com/embed/Cu7Cr4Ss_11?rel=0&amp;autoplay=0&amp;showinfo=0&amp;enablejsapi=0" frameborder="0" loading="lazy" gesture="media" allow="autoplay; fullscreen" allowfullscreen="true" width="728" height="409"></iframe></div></div><p>I want to love &#8220;Choke&#8221;; it is not my favourite. &#8220;Two-Stroke Lullaby&#8221; is the best track here.</p>`,
      comments: `<div class="comment-list-container"><div class="comment-list"><div class="comment-list-items"><div class="comment"><div id="comment-9101" class="comment-anchor"></div><div role="article" aria-label="Comment by Basil Thwaite" class="comment-content"><div class="comment-meta"><a href="https://substack.com/profile/1-basil"><span class="highlight">Basil Thwaite</span></a><a href="https://lathe.example/p/review-eleven-small-engines/comment/9101" title="Feb 14, 2023, 8:10 AM">Feb 14</a></div><div class="comment-body"><p><span>My neighbours already own this record.</span></p></div></div></div></div></div></div>`,
    }),
    title: 'Eleven Small Engines',
    headline: 'Review: Eleven Small Engines',
    author: 'Oda Ferrier',
    published: '2023-02-14',
    url: 'https://lathe.example/p/review-eleven-small-engines',
    cover: 'https://substackcdn.example/image/engines_cover.png',
    tracks: ['Pull Cord', 'Two-Stroke Lullaby', 'Choke', 'Grass Catcher'],
    lengths: ['1:59', '3:45', '2:22', '4:14'],
    picks: ['1 favourite'],
    ratings: [],
    moments: ['https://www.youtube.com/watch?v=Cu7Cr4Ss_11'],
    absent: moreFurniture.substack,
    body: ['takes lawnmowers apart and puts them back together'],
  },
  'Squarespace: blocks in columns, its pagination, the form of the newsletter': {
    html: squarespace({
      slug: 'review-the-salt-piano',
      headline: 'Review: The Salt Piano',
      author: 'Ines Corrigan',
      date: ['2021-08-30T11:15:09-0400', 'Aug 30'],
      body: `<div class="sqs-block html-block sqs-block-html" data-block-type="2" id="block-1"><div class="sqs-block-content"><div class="sqs-html-content"><p class="" style="white-space:pre-wrap;">It stood in a boathouse for thirty winters and nobody tuned it. They did not tune it for this either.</p></div></div></div>
<div class="sqs-block image-block sqs-block-image" data-block-type="5" id="block-2"><div class="sqs-block-content"><figure class="sqs-block-image-figure intrinsic"><div class="image-block-wrapper" data-animation-role="image"><div class="sqs-image-shape-container-element"><noscript><img src="https://images.squarespace-cdn.example/salt-piano-cover.jpg" alt="Salt Piano cover" /></noscript><img class="thumb-image" data-src="https://images.squarespace-cdn.example/salt-piano-cover.jpg" data-image="https://images.squarespace-cdn.example/salt-piano-cover.jpg" src="https://images.squarespace-cdn.example/salt-piano-cover.jpg" data-load="false" alt="Salt Piano cover" /></div></div></figure></div></div>
<div class="sqs-block html-block sqs-block-html" data-block-type="2" id="block-3"><div class="sqs-block-content"><div class="sqs-html-content"><h3 style="white-space:pre-wrap;">Track list</h3><ol data-rte-list="default"><li><p class="" style="white-space:pre-wrap;">Lena Quist – Boathouse (4:00)</p></li><li><p class="" style="white-space:pre-wrap;">Lena Quist – Thirty Winters (6:31)</p></li><li><p class="" style="white-space:pre-wrap;">Lena Quist &amp; Juno Fell – Middle C, Roughly (3:18)</p></li></ol></div></div></div>
<div class="sqs-block quote-block sqs-block-quote" data-block-type="31" id="block-4"><div class="sqs-block-content"><figure class="block-animation-none"><blockquote data-animation-role="quote"><span>“</span>Every key is a different weather.<span>”</span></blockquote></figure></div></div>
<div class="sqs-block html-block sqs-block-html" data-block-type="2" id="block-5"><div class="sqs-block-content"><div class="sqs-html-content"><p class="">★★★½☆</p></div></div></div>`,
    }),
    title: 'The Salt Piano',
    headline: 'Review: The Salt Piano',
    author: 'Ines Corrigan',
    published: '2021-08-30',
    url: 'https://corner.example/blog/review-the-salt-piano',
    cover: 'https://images.squarespace-cdn.example/salt-piano-cover.jpg',
    tracks: [
      'Lena Quist | Boathouse',
      'Lena Quist | Thirty Winters',
      'Lena Quist & Juno Fell | Middle C, Roughly',
    ],
    lengths: ['4:00', '6:31', '3:18'],
    ratings: ['3.5/5'],
    moments: [],
    names: [],
    absent: moreFurniture.squarespace,
    body: ['They did not tune it for this either'],
  },
  'Tumblr: a heading in the text, a video in a figure, likes and reblogs': {
    html: tumblr({
      slug: '88123456789',
      headline: 'Review: Seven Reeds',
      date: ['2013-05-26T00:00:00Z', 'May 26th, 2013'],
      body: `<h2>Review: Seven Reeds</h2>
<p>four oboes, two bassoons and a kazoo. the kazoo wins.</p>
<figure class="tmblr-embed tmblr-full" data-provider="vimeo" data-orig-width="540" data-orig-height="304" data-url="https%3A%2F%2Fvimeo.com%2F66123450"><iframe src="https://player.vimeo.com/video/66123450?app_id=122963" width="540" height="304" frameborder="0" title="Seven Reeds, rehearsal"></iframe></figure>
<p><b>tracklist</b></p>
<p>1. Cane<br/>2. Water Jar<br/>3. Kazoo Concerto, Slowly<br/>4. Swab</p>
<p>my favourite is “Kazoo Concerto, Slowly”. obviously.</p>`,
    }),
    title: 'Seven Reeds',
    headline: 'Review: Seven Reeds',
    url: 'https://oboe.tumblr.example/post/88123456789',
    tracks: ['Cane', 'Water Jar', 'Kazoo Concerto, Slowly', 'Swab'],
    picks: ['2 favourite'],
    ratings: [],
    moments: ['https://vimeo.com/66123450'],
    absent: [...moreFurniture.tumblr, 'reedwell', 'low-brass'],
    body: ['the kazoo wins'],
  },
};
