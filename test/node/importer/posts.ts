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
};
