import { furniture, wpBlocks, wpClassic } from './pages-frames.js';
import { ghost, moreFurniture, oldBlog } from './pages-frames-more.js';
import type { Pages } from './pages-shape.js';

const json = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data, null, 2)}</script>\n`;

/** Facts in scripts and attributes, those of other things, and lists that are no tracks. */
export const factPages: Pages = {
  'schema.org: a review of an album with its tracks and its rating': {
    html: ghost({
      slug: 'what-the-ferryman-heard',
      headline: 'What the ferryman heard',
      author: 'Hedda Lindqvist-Moor',
      date: ['2024-09-03T09:00:00.000Z', 'Sep 3, 2024'],
      head: json({
        '@context': 'https://schema.org',
        '@type': 'Review',
        headline: 'What the ferryman heard',
        datePublished: '2024-09-03T09:00:00.000Z',
        author: { '@type': 'Person', name: 'Hedda Lindqvist-Moor' },
        reviewRating: { '@type': 'Rating', ratingValue: '4.5', bestRating: '5', worstRating: '1' },
        itemReviewed: {
          '@type': 'MusicAlbum',
          name: 'Crossing, With Livestock',
          byArtist: { '@type': 'MusicGroup', name: 'Lowland Quartet' },
          numTracks: 3,
          track: {
            '@type': 'ItemList',
            numberOfItems: 3,
            itemListElement: [
              {
                '@type': 'ListItem',
                position: 1,
                item: { '@type': 'MusicRecording', name: 'Ramp', duration: 'PT3M5S' },
              },
              {
                '@type': 'ListItem',
                position: 2,
                item: { '@type': 'MusicRecording', name: 'Eleven Cows', duration: 'PT4M40S' },
              },
              {
                '@type': 'ListItem',
                position: 3,
                item: { '@type': 'MusicRecording', name: 'Chain', duration: 'PT2M52S' },
              },
            ],
          },
        },
      }),
      body: `<p>He has heard everything, and most of it was mooing. The Lowland Quartet sat in the bow and wrote it down.</p>
<p>It is the only chamber music I know with a gangway in it.</p>`,
    }),
    title: 'Crossing, With Livestock',
    headline: 'What the ferryman heard',
    author: 'Hedda Lindqvist-Moor',
    published: '2024-09-03',
    tracks: ['Ramp', 'Eleven Cows', 'Chain'],
    lengths: ['3:05', '4:40', '2:52'],
    ratings: ['4.5/5'],
    picks: [],
    absent: moreFurniture.ghost,
    body: ['most of it was mooing'],
  },
  'schema.org: a graph of the site and its crumbs, the tracks in the text': {
    html: wpClassic({
      slug: 'review-ink-for-the-tax',
      headline: 'Review: Ink for the Taxman',
      author: 'Rufus Quayle',
      date: ['2022-04-05T09:00:00+00:00', 'April 5, 2022'],
      head: json({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'WebPage',
            '@id': 'https://tin.example/review-ink-for-the-tax/',
            name: 'Review: Ink for the Taxman - The Tin Gramophone',
            datePublished: '2022-04-05T09:00:00+00:00',
            inLanguage: 'en-GB',
          },
          {
            '@type': 'BreadcrumbList',
            itemListElement: [
              { '@type': 'ListItem', position: 1, name: 'Front door', item: 'https://tin.example/' },
              { '@type': 'ListItem', position: 2, name: 'Back room' },
            ],
          },
          {
            '@type': 'Organization',
            name: 'The Tin Gramophone',
            url: 'https://tin.example/',
            aggregateRating: {
              '@type': 'AggregateRating',
              ratingValue: 4.9,
              bestRating: 5,
              ratingCount: 212,
            },
          },
        ],
      }),
      body: `<p>Tom Averill wrote these on the backs of forms. The forms were accepted.</p>
<ol>
<li>Box Seven (2:10)</li>
<li>Allowable Expenses (3:33)</li>
<li>Penalty Waltz (4:01)</li>
</ol>
`,
    }),
    title: 'Ink for the Taxman',
    headline: 'Review: Ink for the Taxman',
    author: 'Rufus Quayle',
    published: '2022-04-05',
    tracks: ['Box Seven', 'Allowable Expenses', 'Penalty Waltz'],
    lengths: ['2:10', '3:33', '4:01'],
    // What customers think of the blog is not what its writer thinks of the record.
    ratings: [],
    absent: [...furniture.wpClassic, 'Front door', 'Back room'],
    body: ['The forms were accepted'],
  },
  'schema.org: microdata of a review': {
    html: oldBlog({
      slug: 'review-hedge-school',
      headline: 'Under the hedge',
      body: `<div itemscope itemtype="http://schema.org/Review">
<meta itemprop="datePublished" content="2012-07-02" />
<p>By <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Bronagh Tully</span></span></p>
<div itemprop="itemReviewed" itemscope itemtype="http://schema.org/MusicAlbum"><p>Album: <span itemprop="name">Hedge School</span></p></div>
<div itemprop="reviewBody"><p>Fiddles, rain, Latin. Somebody translates the rain.</p>
<h3>Songs</h3>
<ol><li>Amo, Amas (2:20)</li><li>Slate (3:41)</li><li>Lookout (1:59)</li></ol></div>
<p itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">Marks: <span itemprop="ratingValue">7</span> out of <span itemprop="bestRating">10</span></p>
</div>`,
    }),
    title: 'Hedge School',
    headline: 'Under the hedge',
    author: 'Bronagh Tully',
    published: '2012-07-02',
    tracks: ['Amo, Amas', 'Slate', 'Lookout'],
    lengths: ['2:20', '3:41', '1:59'],
    ratings: ['7/10'],
    absent: moreFurniture.oldBlog,
    body: ['Somebody translates the rain'],
  },
  'five reasons that have numbers': {
    html: wpClassic({
      slug: 'five-reasons-to-keep-a-cassette-deck',
      headline: 'Five reasons to keep a cassette deck',
      author: 'Mabel Thorne',
      date: ['2017-02-01T10:00:00+00:00', 'February 1, 2017'],
      body: `<p>My son asked. I wrote it down so that he can stop asking.</p>
<ol>
<li>It has a door, and the door closes slowly.</li>
<li>You can fix it with a pencil.</li>
<li>Nobody can see what you skipped.</li>
<li>The hiss is free.</li>
<li>My favourite: the clunk.</li>
</ol>
<p>He has stopped asking.</p>
`,
    }),
    title: 'Five reasons to keep a cassette deck',
    tracks: [],
    ratings: [],
    picks: [],
    absent: furniture.wpClassic,
    present: ['You can fix it with a pencil', 'He has stopped asking'],
  },
  'a recipe, with the data of a recipe': {
    html: wpBlocks({
      slug: 'listening-soup',
      headline: 'Soup for a double album',
      author: 'Petra Vane',
      date: ['2023-01-09T12:00:00+00:00', 'January 9, 2023'],
      head: json({
        '@context': 'https://schema.org',
        '@type': 'Recipe',
        name: 'Four-Side Soup',
        author: { '@type': 'Person', name: 'Petra Vane' },
        aggregateRating: {
          '@type': 'AggregateRating',
          ratingValue: '4.7',
          bestRating: '5',
          ratingCount: '88',
        },
        recipeInstructions: [
          { '@type': 'HowToStep', name: 'Chop', text: 'Chop the leeks.' },
          { '@type': 'HowToStep', name: 'Simmer', text: 'Simmer for one side.' },
        ],
      }),
      body: `
<p>It takes exactly as long as a double album, if you turn the records promptly.</p>

<h2 class="wp-block-heading">Ingredients</h2>

<ul class="wp-block-list"><li>Leeks – three</li><li>Potatoes – four</li><li>Stock – one litre</li></ul>

<h2 class="wp-block-heading">Method</h2>

<ol class="wp-block-list"><li>Chop – side one (20:00)</li><li>Simmer – sides two and three (40:00)</li><li>Blend – the gap before side four (1:00)</li></ol>
`,
    }),
    tracks: [],
    ratings: [],
    picks: [],
    absent: furniture.wpBlocks,
    canBeError: true,
  },
  'a top ten of films, with their makers and years': {
    html: wpBlocks({
      slug: 'top-ten-films-about-water',
      headline: 'My top ten films about water',
      author: 'Simon Achterberg',
      date: ['2021-07-30T12:00:00+00:00', 'July 30, 2021'],
      body: `
<p>I have seen all of these and most of them were wet.</p>

<ol class="wp-block-list"><li>The Weir – Agnes Holt (1958)</li><li>Puddle – Rainer Voss (1971)</li><li>Estuary – Agnes Holt (1963)</li><li>Tap – Miguel Prado (1999)</li><li>Ford – Linus Berg (1984)</li><li>Drain – Rainer Voss (1975)</li><li>Ice – Yuki Tanaka (2003)</li><li>Gutter – Pat Sloane (1990)</li><li>Steam – Agnes Holt (1966)</li><li>Well – Miguel Prado (2001)</li></ol>

<p>“Puddle” is the best one.</p>
`,
    }),
    title: 'My top ten films about water',
    tracks: [],
    ratings: [],
    picks: [],
    absent: furniture.wpBlocks,
    present: ['most of them were wet', 'Yuki Tanaka'],
  },
  'stars as characters under the list': {
    html: oldBlog({
      slug: 'review-a-map-of-ditches',
      headline: 'Review: A Map of Ditches',
      author: 'Jory',
      date: ['2009-03-15', '15 March 2009'],
      body: `<p>Low-lying music. I was in it up to the knees and did not mind.</p>
<ul>
<li>Culvert - 3:12</li>
<li>Reeds - 2:02</li>
<li>Sluice Keeper - 4:48</li>
</ul>
<p>★★★½☆</p>
<p>The Courier gave it ★★★★★, but the Courier lives on a hill.</p>`,
    }),
    title: 'A Map of Ditches',
    headline: 'Review: A Map of Ditches',
    author: 'Jory',
    published: '2009-03-15',
    tracks: ['Culvert', 'Reeds', 'Sluice Keeper'],
    lengths: ['3:12', '2:02', '4:48'],
    picks: [],
    ratings: ['3.5/5'],
    absent: moreFurniture.oldBlog,
    body: ['I was in it up to the knees'],
  },
  'no rating but fractions and those of others; picks with all manner of no': {
    html: wpClassic({
      slug: 'review-the-inventory',
      headline: 'Review: The Inventory',
      author: 'Mabel Thorne',
      date: ['2016-11-22T10:00:00+00:00', 'November 22, 2016'],
      body: `<p>Recorded on 24/7 Street, in 5/4 time, by 3 of the 4 members. The Courier gave it 6/10; I do not give numbers.</p>
<p>&#8220;Item One&#8221; isn&#8217;t the best track, whatever the label says. Nobody&#8217;s favourite will be &#8220;Missing, Presumed Lent&#8221;. My sister&#8217;s favourite is &#8220;Assorted Lids&#8221;. The hidden gem, and I have looked everywhere, is &#8220;One Glove&#8221;.</p>
<p>Tracklist:</p>
<ol>
<li>Item One (3:00)</li>
<li>Assorted Lids (2:41)</li>
<li>Missing, Presumed Lent (5:06)</li>
<li>One Glove (1:37)</li>
</ol>
`,
    }),
    title: 'The Inventory',
    headline: 'Review: The Inventory',
    tracks: ['Item One', 'Assorted Lids', 'Missing, Presumed Lent', 'One Glove'],
    lengths: ['3:00', '2:41', '5:06', '1:37'],
    picks: ['3 hidden-gem'],
    ratings: [],
    absent: furniture.wpClassic,
    body: ['I do not give numbers'],
  },
};
