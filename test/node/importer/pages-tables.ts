import { furniture, wpClassic } from './pages-frames.js';
import { moreFurniture, oldBlog } from './pages-frames-more.js';
import type { Pages } from './pages-shape.js';

/** Track lists in tables, and tables of other things. */
export const tablePages: Pages = {
  'a page of 1999: tables for the layout, capital tags, nothing closed': {
    html: `<HTML>
<HEAD>
<TITLE>Morwenna's Record Room -- Review: Fairground at Dusk</TITLE>
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 3.0">
<META NAME="Author" CONTENT="Morwenna Tregear">
</HEAD>
<BODY BGCOLOR="#000033" TEXT="#FFFFCC" LINK="#FF9900">
<TABLE WIDTH="760" BORDER="0" CELLPADDING="4">
<TR><TD COLSPAN="2" ALIGN="CENTER"><FONT FACE="Comic Sans MS" SIZE="6" COLOR="#FF9900">Morwenna's Record Room</FONT><BR><IMG SRC="rainbow.gif" WIDTH="600" HEIGHT="4" ALT="---"></TD></TR>
<TR><TD WIDTH="140" VALIGN="TOP" BGCOLOR="#000066"><FONT SIZE="2">
<A HREF="index.html">Home</A><BR>
<A HREF="guest.html">Sign my guestbook</A><BR>
<A HREF="cats.html">My cats</A><BR>
<P><B>My top 3 ever</B><BR>
1. Cat Choir - Purr (3:00)<BR>
2. Cat Choir - Hiss (2:10)<BR>
3. Cat Choir - Dinner (9:59)<BR>
<P>You are visitor <IMG SRC="/cgi-bin/count.gif" ALT="004213">
</FONT></TD>
<TD VALIGN="TOP">
<CENTER><H1><FONT COLOR="#FFCC00">Review: Fairground at Dusk</FONT></H1></CENTER>
<CENTER><IMG SRC="fairground_cover.jpg" ALT="[front cover of Fairground at Dusk]" WIDTH="200" HEIGHT="200"></CENTER>
<P><FONT SIZE="3">They don&#146;t make organs like this any more, and after hearing &#147;Helter Skelter Man&#148; you&#146;ll know why. It wheezes&#133; but what a wheeze!
<P>My favourite is &#147;Toffee Teeth&#148;.
<P><B>THE SONGS:</B>
<OL>
<LI>Roll Up (2:30)
<LI>Helter Skelter Man (3:45)
<LI>Toffee Teeth (2:59)
<LI>The Lights Go Out (4:12)
</OL>
<P>I give it 9/10 &#150; one off for the smell.
</FONT>
<HR>
<FONT SIZE="1">Best viewed in Netscape Navigator 4 at 800x600. Last updated 3/14/99. <A HREF="mailto:m@records.example">Mail me!</A></FONT>
</TD></TR>
</TABLE>
</BODY>
</HTML>
`,
    title: 'Fairground at Dusk',
    headline: 'Review: Fairground at Dusk',
    author: 'Morwenna Tregear',
    cover: 'fairground_cover.jpg',
    tracks: ['Roll Up', 'Helter Skelter Man', 'Toffee Teeth', 'The Lights Go Out'],
    lengths: ['2:30', '3:45', '2:59', '4:12'],
    picks: ['2 favourite'],
    ratings: ['9/10'],
    absent: ['guestbook', 'Cat Choir', 'Netscape', 'visitor', '004213', 'My cats'],
    body: ['one off for the smell'],
  },
  'a table without a head: number, title, length': {
    html: oldBlog({
      slug: 'review-garden-of-wire',
      headline: 'Review: Garden of Wire',
      author: 'Jory',
      date: ['2006-02-11', '11 February 2006'],
      body: `<p>Everything on it was plucked. Even the kettle drum was plucked, and I would like to know how.</p>
<table border="1" cellspacing="0">
<tr><td>1.</td><td>Trellis</td><td>3:14</td></tr>
<tr><td>2.</td><td>Bindweed</td><td>4:50</td></tr>
<tr><td>3.</td><td>Hose, Coiled</td><td>2:36</td></tr>
<tr><td>4.</td><td>Compost</td><td>7:07</td></tr>
</table>
<p>Buy it second-hand, as it was meant to be bought.</p>`,
    }),
    title: 'Garden of Wire',
    headline: 'Review: Garden of Wire',
    author: 'Jory',
    published: '2006-02-11',
    url: 'http://wax.example/review-garden-of-wire.php',
    tracks: ['Trellis', 'Bindweed', 'Hose, Coiled', 'Compost'],
    lengths: ['3:14', '4:50', '2:36', '7:07'],
    picks: [],
    ratings: [],
    links: [],
    absent: [...moreFurniture.oldBlog, 'Plastic'],
    body: ['Even the kettle drum was plucked'],
  },
  'a table with a column of composers': {
    html: wpClassic({
      slug: 'stage-left-4-the-understudy',
      headline: 'Stage Left #4: The Understudy',
      author: 'Cass Illingworth',
      date: ['2019-10-02T08:00:00+01:00', 'October 2, 2019'],
      body: `<p>A musical about somebody who never goes on. The cast recording is all she has, and it is rather good.</p>
<table class="tracks">
<tbody>
<tr><th scope="col">#</th><th scope="col">Title</th><th scope="col">Composer(s)</th><th scope="col">Time</th></tr>
<tr><td>1</td><td>&#8220;Beginners, Please&#8221;</td><td>Dora Lisle</td><td>2:12</td></tr>
<tr><td>2</td><td>&#8220;In the Wings&#8221;</td><td>Dora Lisle, Tom Averill</td><td>3:56</td></tr>
<tr><td>3</td><td>&#8220;She Has a Cold!&#8221;</td><td>Tom Averill</td><td>1:45</td></tr>
<tr><td>4</td><td>&#8220;She Got Better&#8221;</td><td>Dora Lisle</td><td>4:21</td></tr>
<tr><td colspan="3">Total time</td><td>12:14</td></tr>
</tbody>
</table>
<p>The hidden gem is &#8220;She Got Better&#8221;, which is forty seconds of hope and then not.</p>
`,
    }),
    title: 'The Understudy',
    headline: 'Stage Left #4: The Understudy',
    series: 'Stage Left',
    position: 4,
    author: 'Cass Illingworth',
    published: '2019-10-02',
    tracks: ['Beginners, Please', 'In the Wings', 'She Has a Cold!', 'She Got Better'],
    lengths: ['2:12', '3:56', '1:45', '4:21'],
    composers: ['Dora Lisle', 'Dora Lisle, Tom Averill', 'Tom Averill', 'Dora Lisle'],
    picks: ['3 hidden-gem'],
    ratings: [],
    absent: furniture.wpClassic,
    body: ['somebody who never goes on'],
  },
  'a table whose sides are headings over all its columns, titles before artists': {
    html: oldBlog({
      slug: 'review-carnival-of-clocks',
      headline: 'Review: Carnival of Clocks (Original Soundtrack)',
      author: 'Jory',
      date: ['2007-06-30', '30 June 2007'],
      body: `<p>The film was shown once, on a bank holiday. The LP has been in my kitchen ever since.</p>
<table width="100%" class="lp">
<tr bgcolor="#dddddd"><th>Title</th><th>Performed by</th><th>Length</th></tr>
<tr><td colspan="3" align="center"><b>Side A</b></td></tr>
<tr><td>Pendulum</td><td>The Brass Escapement</td><td>3:00</td></tr>
<tr><td>Quarter To</td><td>Olive Strand</td><td>2:15</td></tr>
<tr><td colspan="3" align="center"><b>Side B</b></td></tr>
<tr><td>Cuckoo, Late</td><td>The Brass Escapement</td><td>3:33</td></tr>
<tr><td>Wound Too Tight</td><td>Olive Strand</td><td>4:04</td></tr>
</table>
<p>The best track is &quot;Quarter To&quot;.</p>`,
    }),
    headline: 'Review: Carnival of Clocks (Original Soundtrack)',
    work: 'film',
    author: 'Jory',
    published: '2007-06-30',
    tracks: [
      'The Brass Escapement | Pendulum',
      'Olive Strand | Quarter To',
      'The Brass Escapement | Cuckoo, Late',
      'Olive Strand | Wound Too Tight',
    ],
    lengths: ['3:00', '2:15', '3:33', '4:04'],
    sides: ['A', 'A', 'B', 'B'],
    captions: 0,
    picks: ['1 favourite'],
    ratings: [],
    absent: moreFurniture.oldBlog,
    body: ['on a bank holiday'],
  },
  'a table in which one cell spans the rows of a disc': {
    html: wpClassic({
      slug: 'review-the-long-survey',
      headline: 'Album Review: The Long Survey',
      author: 'Cass Illingworth',
      date: ['2017-03-21T08:00:00+00:00', 'March 21, 2017'],
      body: `<p>Two discs, one theodolite. Nils Ekdahl measured a valley and then played it.</p>
<table>
<thead><tr><th>Disc</th><th>No.</th><th>Title</th><th>Length</th></tr></thead>
<tbody>
<tr><td rowspan="3">1</td><td>1</td><td>Datum</td><td>5:01</td></tr>
<tr><td>2</td><td>Chain and Pole</td><td>3:47</td></tr>
<tr><td>3</td><td>Bog, Probably</td><td>8:22</td></tr>
<tr><td rowspan="2">2</td><td>1</td><td>Ridge</td><td>4:19</td></tr>
<tr><td>2</td><td>Datum, Again</td><td>5:03</td></tr>
</tbody>
</table>
<p>Nobody needs both discs. I have played both discs eleven times.</p>
`,
    }),
    title: 'The Long Survey',
    headline: 'Album Review: The Long Survey',
    author: 'Cass Illingworth',
    published: '2017-03-21',
    tracks: ['Datum', 'Chain and Pole', 'Bog, Probably', 'Ridge', 'Datum, Again'],
    lengths: ['5:01', '3:47', '8:22', '4:19', '5:03'],
    discs: [1, 1, 1, 2, 2],
    picks: [],
    ratings: [],
    absent: furniture.wpClassic,
    body: ['I have played both discs eleven times'],
  },
  'tables of prices and of a tour, and the tracks in a list': {
    html: wpClassic({
      slug: 'review-omnibus',
      headline: 'Review: Omnibus',
      author: 'Cass Illingworth',
      date: ['2018-09-14T08:00:00+00:00', 'September 14, 2018'],
      body: `<p>Hollow Lane toured this by bus, in both senses, and the record smells faintly of diesel.</p>
<h3>Tracks</h3>
<ul>
<li>Request Stop (3:11)</li>
<li>Upper Deck (2:54)</li>
<li>Exact Fare (4:35)</li>
</ul>
<h3>On tour</h3>
<table>
<tr><th>Date</th><th>Town</th><th>Venue</th></tr>
<tr><td>1 October</td><td>Llanfair</td><td>Corn Hall</td></tr>
<tr><td>3 October</td><td>Whitby</td><td>Pavilion</td></tr>
<tr><td>4 October</td><td>Ely</td><td>Maltings</td></tr>
</table>
<h3>What it costs</h3>
<table>
<tr><th>Format</th><th>Price</th></tr>
<tr><td>LP, black</td><td>£19.00</td></tr>
<tr><td>CD</td><td>£11.00</td></tr>
<tr><td>Cassette</td><td>£7.50</td></tr>
</table>
`,
    }),
    title: 'Omnibus',
    headline: 'Review: Omnibus',
    author: 'Cass Illingworth',
    published: '2018-09-14',
    tracks: ['Request Stop', 'Upper Deck', 'Exact Fare'],
    lengths: ['3:11', '2:54', '4:35'],
    ratings: [],
    picks: [],
    absent: furniture.wpClassic,
    body: ['smells faintly of diesel', 'Corn Hall', 'Cassette'],
  },
  'a table of a tour, and no tracks at all': {
    html: oldBlog({
      slug: 'going-out',
      headline: 'Five evenings out',
      author: 'Jory',
      date: ['2008-04-01', '1 April 2008'],
      body: `<p>I am going to all of these and you are welcome to sit behind me.</p>
<table>
<tr><th>No.</th><th>Day</th><th>Artist</th><th>Doors</th></tr>
<tr><td>1</td><td>Monday</td><td>Sister Meridian</td><td>7:30</td></tr>
<tr><td>2</td><td>Tuesday</td><td>Rook Parade</td><td>8:00</td></tr>
<tr><td>3</td><td>Friday</td><td>Olive Strand</td><td>7:00</td></tr>
</table>
<p>Bring a cushion.</p>`,
    }),
    title: 'Five evenings out',
    tracks: [],
    ratings: [],
    picks: [],
    absent: moreFurniture.oldBlog,
    body: ['Bring a cushion'],
  },
};
