/** A post as it is copied from a page, and what must be found in it. */
export interface Post {
  readonly text: string;
  readonly title: string;
  readonly series?: string;
  readonly position?: number;
  /** The credit and the title of each track, with a bar between; a title alone where no credit is said. */
  readonly tracks: readonly string[];
  /** Position and kind of each pick. */
  readonly picks?: readonly string[];
  readonly rating?: unknown;
  readonly comments?: readonly [total: number, found: number];
  readonly captions?: number;
  readonly work?: string;
  readonly next?: string;
  readonly links?: readonly string[];
  readonly moments?: readonly string[];
}

/** Posts in as many styles. */
export const posts: Readonly<Record<string, Post>> = {
  'plain rows, rating in words, negated praise': {
    text: `The Ferry (Soundtrack) Review

I wanted to like this one. “Night Ferry” is not my favourite, whatever the radio says, and “Salt and Iron” isn't the best track either. My favourite is “Glass Hill”, by a mile.

Rating: 7/10

Tracks:
1. Night Ferry - Mica Stone (5:53)
2. Salt and Iron - Vera Lund (4:40)
3. Glass Hill - Jonas Beck (4:37)
4. Wide Open Gate - Vera Lund (4:14)
`,
    title: 'The Ferry (Soundtrack)',
    tracks: [
      'Mica Stone | Night Ferry',
      'Vera Lund | Salt and Iron',
      'Jonas Beck | Glass Hill',
      'Vera Lund | Wide Open Gate',
    ],
    picks: ['2 favourite'],
    rating: { value: 7, best: 10 },
  },
  'a numbered list that is no track list': {
    text: `Five reasons to own a turntable

I am asked this every week, so here it is once and for all.

1. It makes you get up.
2. The sleeves are larger than your screen.
3. Nobody skips.
4. It breaks, and then you learn something.
5. Your neighbours will hear of it.

That is all I have.
`,
    title: 'Five reasons to own a turntable',
    tracks: [],
  },
  'a list of steps with dashes': {
    text: `How I clean records

It takes ten minutes.

1. Water - lukewarm, not hot
2. Soap - one drop, no more
3. Cloth - the old shirt
4. Air - let it dry

Do not use the dishwasher.
`,
    title: 'How I clean records',
    tracks: [],
  },
  'a series with a number, sides, next post': {
    text: `Soundtrack Sunday #14: Low Tide

Posted by Mara on 3 May 2019

Few films are as grey as this one, and the score knows it. The hidden gem is “Paper Crown”.

Track list

Side A
1. Cold Engine 3:51
2. Wide Open Gate 4:14
Side B
1. Paper Crown 3:25
2. Eleven Doors 3:46

Next week: High Water

Share this:
Like this:
Loading...

2 thoughts on “Soundtrack Sunday #14: Low Tide”

Ines says:
Grey it is.
Liked by 3 people

Gruff says:
Bought it twice.

Leave a Reply

Your email address will not be published.
`,
    title: 'Low Tide',
    series: 'Soundtrack Sunday',
    position: 14,
    tracks: ['Cold Engine', 'Wide Open Gate', 'Paper Crown', 'Eleven Doors'],
    picks: ['2 hidden-gem'],
    comments: [2, 2],
    work: 'film',
    next: 'High Water',
  },
  'no list at all': {
    text: `A record I cannot find

I heard it in a shop in 1991 and never again. It was called “Salt”, or perhaps “Sold”.

If you know it, write to me.
`,
    title: 'A record I cannot find',
    tracks: [],
  },
  'an album with a clip and shop links in the text': {
    text: `Review: Harbour Songs

The opening is the best track, but I say that of every opening.

Watch the clip below:

https://www.youtube.com/watch?v=abcdefghijk

Tracklist
01. The Harbour Lights – Cold Engine
02. The Harbour Lights – Last Train North
03. The Harbour Lights – Eleven Doors
04. Vera Lund – Wide Open Gate

Buy it here: https://harbour.bandcamp.com/album/harbour-songs
`,
    title: 'Harbour Songs',
    tracks: [
      'The Harbour Lights | Cold Engine',
      'The Harbour Lights | Last Train North',
      'The Harbour Lights | Eleven Doors',
      'Vera Lund | Wide Open Gate',
    ],
    links: ['listen https://harbour.bandcamp.com/album/harbour-songs'],
    moments: ['https://www.youtube.com/watch?v=abcdefghijk'],
  },
  'quotes and by, a fraction that is no rating': {
    text: `Nine Lives and Counting

It was recorded in 1 / 2 of the time, on 9/11 Harbour Street, and is in 7/8 throughout. I give it nothing, it gives me everything.

1. "Cold Engine" by The Harbour Lights – 3:51
2. "Wide Open Gate" by Vera Lund – 4:14
3. "Paper Crown" by Otto Grimm – 3:25
`,
    title: 'Nine Lives and Counting',
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
  },
  'stars, a favourite of somebody else, a question': {
    text: `Album review: Grey Weather

★★★★☆

My brother's favourite is “Eleven Doors”. Is “Night Ferry” the best song of the year? “Salt and Iron” used to be my favourite track. One to skip this time: nothing.

Songs
1. Eleven Doors (3:46)
2. Night Ferry (5:53)
3. Salt and Iron (4:40)
`,
    title: 'Grey Weather',
    tracks: ['Eleven Doors', 'Night Ferry', 'Salt and Iron'],
    rating: { value: 4, best: 5 },
  },
  'one paragraph of rows, between prose': {
    text: `Forgotten Soundtracks: The Long Way Down

The movie sank. The soundtrack did not, and the movie has it to thank.

01 Cold Engine - The Harbour Lights * 02 Wide Open Gate - Vera Lund * 03 Paper Crown - Otto Grimm * 04 Night Ferry - Vera Lund

“Paper Crown” is the hidden gem here.
`,
    title: 'The Long Way Down',
    series: 'Forgotten Soundtracks',
    tracks: [
      'The Harbour Lights | Cold Engine',
      'Vera Lund | Wide Open Gate',
      'Otto Grimm | Paper Crown',
      'Vera Lund | Night Ferry',
    ],
    picks: ['2 hidden-gem'],
    work: 'film',
  },
  'captions between rows, comments with numbers': {
    text: `Great Scores of 1987: Iron Weather

A score for people who own a coat.

Track Listing

1. Otto Grimm- Paper Crown

Otto Grimm at the piano

2. Vera Lund- Salt and Iron

3. Vera Lund- Wide Open Gate

4. Mica Stone- Night Ferry

3 Responses to “Great Scores of 1987: Iron Weather”

1. I own two coats.

Liked by 1 person

2. I had it on tape.
1. side one was worn out first

3. No.

Leave a Reply
`,
    title: 'Iron Weather',
    series: 'Great Scores of 1987',
    tracks: [
      'Otto Grimm | Paper Crown',
      'Vera Lund | Salt and Iron',
      'Vera Lund | Wide Open Gate',
      'Mica Stone | Night Ferry',
    ],
    comments: [3, 3],
    captions: 1,
  },
  'paragraphs of remarks between the rows': {
    text: `Track by track: Glass Hill

I went through it with a pencil.

Track by track

1. “Cold Engine” by The Harbour Lights

It starts as they all start, with a drum and a promise.

2. “Wide Open Gate” by Vera Lund

The promise is kept, and then some more of it is made.

3. “Paper Crown” by Otto Grimm

Somebody had to write the slow one.
`,
    title: 'Track by track: Glass Hill',
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
  },
  'windows line ends, tabs, spaces that do not break': {
    text: 'Weekly Records: Salt\r\n\r\nThe\u00a0shortest review I wrote.\r\n\r\nTracks\r\n1.\tVera Lund – Salt and Iron\t(4:40)\r\n2.\tMica Stone – Night\u00a0Ferry\t(5:53)\r\n3.\tVera Lund – Wide Open Gate\t(4:14)\r\n',
    title: 'Salt',
    series: 'Weekly Records',
    tracks: ['Vera Lund | Salt and Iron', 'Mica Stone | Night Ferry', 'Vera Lund | Wide Open Gate'],
  },
  'buttons of the page between the prose and the list': {
    text: `Album Review: Grey Weather

A fine album. “Salt Hill” is my favourite.
Share this:
Tweet
Label: Morgan
Tracks:
1. Paper Crown (3:11)
2. Salt Hill (3:12)
Bonus tracks are missing.
`,
    title: 'Grey Weather',
    tracks: ['Paper Crown', 'Salt Hill'],
    picks: ['1 favourite'],
  },
  'comments by name and date, answers without likes': {
    text: `Home » Reviews » Grey Weather

Album Review: Grey Weather

May 5, 2012
By Mara Quill
2 Comments

Short and grey.

Tracklist
1. Paper Crown (3:11)
2. Salt Hill (3:12)

2 Comments

Ann
May 6, 2012 at 3:00 pm
Great. As my old teacher wrote:
nobody reads this far.
Reply

Bob Reed
May 7, 2012 at 8:10 pm
I did.
Reply

Leave a comment

Your email address will not be published.
`,
    title: 'Grey Weather',
    tracks: ['Paper Crown', 'Salt Hill'],
    comments: [2, 2],
  },
  'a byline that asks for comments': {
    text: `Album Review: Grey Weather
May 5, 2012
Leave a comment

I have played it every morning of a long and very wet spring, and neither the spring nor the record has become any shorter for it; both of them end, when they do, with the same few drops from the same gutter.

Tracklist
1. Paper Crown (3:11)
2. Salt Hill (3:12)
`,
    title: 'Grey Weather',
    tracks: ['Paper Crown', 'Salt Hill'],
  },
  'the name of the site and a date on top': {
    text: `The Needle Drop-In
Records by people who own a broom
Monday, June 3, 2013
Low Tide: the soundtrack

It comes in, it goes out.

Songs
Good Times
Lost in the Wash
Cry, Small Sister

Rating: 8/10

Favourite Track: Good Times
© 2013 Mara Quill
`,
    title: 'Low Tide: the soundtrack',
    tracks: ['Good Times', 'Lost in the Wash', 'Cry, Small Sister'],
    picks: ['0 favourite'],
    rating: { value: 8, best: 10 },
  },
  'a title that begins with a number': {
    text: `Album Review: Bells

Loud.

Tracklist
Interlude
99 Bells
Encore
Lucy Fur
`,
    title: 'Bells',
    tracks: ['Interlude', '99 Bells', 'Encore', 'Lucy Fur'],
  },
  'titles first, which only the prose tells': {
    text: `Platform Nine soundtrack

Ian Pope’s “Lust for Tea” is the best track, and “Temperance” is a hidden gem.

Track listing
1. Lust for Tea – Ian Pope
2. Deep Green Day – Brian Emo
3. Temperance – Newer Order
4. Attic – Pulpit
`,
    title: 'Platform Nine soundtrack',
    tracks: [
      'Ian Pope | Lust for Tea',
      'Brian Emo | Deep Green Day',
      'Newer Order | Temperance',
      'Pulpit | Attic',
    ],
    picks: ['0 favourite', '2 hidden-gem'],
  },
  'a ranking of albums': {
    text: `The 10 Greatest Movie Soundtracks

I made this list in a queue. “Mauve Rain” is the best one.

1. Prints - Mauve Rain
2. The Harbour Lights - Low Tide
3. Vera Lund - Salt and Iron
`,
    title: 'The 10 Greatest Movie Soundtracks',
    tracks: [],
  },
  'ratings of others, fractions and dates': {
    text: `Grey Weather, once more

They gave a concert on 4/10/2003, and the record gets going 4/5 of the way through. Pitchfork gave it 6/10. The film gets a 3/10. I wouldn't give this 5/5. Rotten Tomatoes score: 45%.

My rating: 8.5/10
`,
    title: 'Grey Weather, once more',
    tracks: [],
    rating: { value: 8.5, best: 10 },
  },
  'no rating but those of others': {
    text: `Grey Weather, a third time

Pitchfork gave it 6/10, and the film gets a 3/10. The tour ended on 10/10/2004.
`,
    title: 'Grey Weather, a third time',
    tracks: [],
  },
  'praise of other things': {
    text: `Album Review: Salt

“Salt” is no match for “Old Bridge”, the best track of the last one. My favourite part of “Night Ferry” is the drum, and my favourite lyric is in “Paper Crown”. “Glass Hill” is anything but a hidden gem. “Wide Open Gate” was my favourite when I was ten. Everyone tells me “Eleven Doors” is the best song. “Cold Engine” gets the credit, but “Last Train North” is the hidden gem.

Tracklist
1. Night Ferry (5:53)
2. Paper Crown (3:25)
3. Glass Hill (4:37)
4. Wide Open Gate (4:14)
5. Eleven Doors (3:46)
6. Cold Engine (3:51)
7. Last Train North (4:26)
`,
    title: 'Salt',
    tracks: [
      'Night Ferry',
      'Paper Crown',
      'Glass Hill',
      'Wide Open Gate',
      'Eleven Doors',
      'Cold Engine',
      'Last Train North',
    ],
    picks: ['6 hidden-gem'],
  },
  'lines that begin with next and last': {
    text: `Album Review: Grey Weather

Last: Night Ferry, the long one.

Next: the drums.

Next Post: Civil Weather →

Tracklist
1. Night Ferry (5:53)
2. Paper Crown (3:25)
`,
    title: 'Grey Weather',
    tracks: ['Night Ferry', 'Paper Crown'],
    next: 'Civil Weather',
  },
  'a list without a heading, its titles in the prose': {
    text: `Grey Weather: soundtrack review

“Paper Crown” and “Salt Hill” open it.

1. Paper Crown
2. Salt Hill
3. Night Ferry
`,
    title: 'Grey Weather',
    tracks: ['Paper Crown', 'Salt Hill', 'Night Ferry'],
  },
  'a link to the comments above short paragraphs': {
    text: `Iron Weather soundtrack review
March 3, 2015
Leave a comment

A short paragraph on it.

1. Cold Engine (3:50)
2. Salt Hill (4:00)

Good album.
`,
    title: 'Iron Weather',
    tracks: ['Cold Engine', 'Salt Hill'],
  },
  'sentences between the heading and the first row, answers counted below comments': {
    text: `Review: «Amelia»

It turns.

Track list:
All songs produced by Vera Lund.
1. Cold Engine (3:50)
2. Salt Hill (4:00)

2 comments

Ann says:
March 3rd, 2015 at 11:22 p.m.
Nice one.
1 reply

Bob says:
3/4/2015
Thanks.
`,
    title: 'Amelia',
    tracks: ['Cold Engine', 'Salt Hill'],
    comments: [2, 2],
  },
};
