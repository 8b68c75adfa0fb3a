import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  'z01-lamplighter',
  {
    title: "The Lamplighter's Daughter",
    artist: 'Iver Tolland',
    tracks: [
      'Gaslight Prologue | | 1:48',
      'The House on Tanner Street | | 3:22',
      'Wick and Flame | | 2:05',
      'Agnes Learns to Lie | | 4:11',
      'Fog Over the Canal | | 2:57',
      'The Inspector Calls Twice | | 3:40',
      'Rooftops | | 1:16',
      'A Lamp Left Burning | | 5:33',
      'End Credits (Waltz for Agnes) | | 4:02',
    ],
    picks: ['A Lamp Left Burning:favourite', 'Rooftops:hidden-gem'],
    ratings: ['4/5'],
  },
  `
Soundtrack Sunday #12: The Lamplighter's Daughter (Iver Tolland)

Posted on March 9, 2014 by Hettie

It's raining, the cat is on the radiator, and so it must be time for another Soundtrack Sunday. This week: a score I picked up for two pounds in a charity shop without having seen the film. I have since seen the film. You needn't bother.

The music, though! Tolland writes for a tiny group - string quartet, celesta, a harmonium that wheezes like my uncle Desmond - and gets an entire foggy city out of it. "Fog Over the Canal" does more with two held notes than the director manages in ninety minutes. "The Inspector Calls Twice" is a bit of a cliché, all pizzicato tiptoeing, but it's a likeable cliché.

My favourite by a mile is "A Lamp Left Burning". Five and a half minutes, one tune, never the same chord under it twice. I've played it every night this week.

And a word for "Rooftops", which hardly anyone mentions because it's barely a minute long. It's the hidden gem of the disc.

Track listing:

1. Gaslight Prologue (1:48)
2. The House on Tanner Street (3:22)
3. Wick and Flame (2:05)
4. Agnes Learns to Lie (4:11)
5. Fog Over the Canal (2:57)
6. The Inspector Calls Twice (3:40)
7. Rooftops (1:16)
8. A Lamp Left Burning (5:33)
9. End Credits (Waltz for Agnes) (4:02)

Total time: 29:04

Rating: 4 out of 5

Next Sunday: something with synthesizers, I promise.
`,
);

T(
  'z02-saltworks',
  {
    title: 'Brine',
    artist: 'The Saltworks',
    tracks: [
      'Low Water | | | A',
      'Cormorant | | | A',
      'Eleven Rusted Nails | | | A',
      'Marrow Bay | | | A',
      'Ferryman, Sober | | | B',
      'Tidewrack | | | B',
      'Nobody Swims Here | | | B',
      'High Water | | | B',
    ],
    picks: ['Cormorant:favourite', 'Tidewrack:worst'],
    ratings: ['7/10'],
  },
  `
The Saltworks – Brine (LP, Pocket Harbour Records, 2009)

I drove forty miles for this record. The guy at the shop had put one aside, then sold it, then found another under a stack of Denny Lorrimer. So I wanted to love it.

SIDE A
Low Water
Cormorant
Eleven Rusted Nails
Marrow Bay

SIDE B
Ferryman, Sober
Tidewrack
Nobody Swims Here
High Water

And mostly I do. Side one is about as strong a run as anybody put out this year. Cormorant is the standout: two guitars that don't agree, a drummer who refuses to pick a winner, and a chorus that arrives once and never comes back. Marrow Bay has a lovely pedal steel on it, played (say the liner notes) by the bass player's dentist.

Flip it over and things get soggy. Ferryman, Sober is a good joke told slowly. Tidewrack is the weakest thing here, six minutes of harbor noise and a guy reading a tide table. I get it. I got it after one minute. Nobody Swims Here gets the blood moving again and High Water closes the circle by playing the opener's riff backwards, or at least upside down.

Pressing is quiet, sleeve is gorgeous, the download code didn't work.

7/10
`,
);

T(
  'z03-nightbus',
  {
    title: 'Night Bus Home',
    tracks: [
      'Streetlamp Arithmetic | Perrin Vale',
      'Last Orders | Kid Copper',
      'Glass Elevator | The Moth Parade',
      'You Can Sleep Now | Ines Ortolan',
      'Depot | Wet Gravel',
      'N29 | Tunde Arkwright feat. Lila Moss',
      'Keys, Phone, Wallet | Dry Cleaners',
    ],
    picks: ['N29:favourite'],
    ratings: [],
  },
  `
Mixtape: Night Bus Home

I made this one for the forty minutes between the last pint and my front door. Put it on at the stop, try not to fall asleep before the ring road.

Perrin Vale – Streetlamp Arithmetic
She counts them out loud. By the second chorus you're counting too.

Kid Copper – Last Orders
A song about being asked to leave, politely, three times.

The Moth Parade – Glass Elevator
Nothing to do with buses but it goes up and down very smoothly.

Ines Ortolan – You Can Sleep Now
Don't. You'll wake up at the terminus like I did in February.

Wet Gravel – Depot
Four minutes of brakes. I'm told they recorded it in an actual depot, and the foreman gets a credit.

Tunde Arkwright feat. Lila Moss – N29
The best song on here and the reason there's a tape at all. If you only have one stop to go, play this.

Dry Cleaners – Keys, Phone, Wallet
Pat your pockets. Goodnight.

Download link is down again, sorry, mail me and I'll sort you out.
`,
);

T(
  'z04-intervals',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
My Tuesday tempo session (with the timings people asked for)

Quite a few of you wrote in after last week's post about the canal loop and asked what exactly I do on Tuesdays. It isn't complicated. I print this on a card, laminate it and put it in my back pocket. By week four I didn't need the card any more.

1. Easy jog 10:00
2. Leg swings and skips 3:30
3. First push 4:00
4. Float 2:00
5. Second push 4:00
6. Float 2:00
7. Third push (the horrible one) 4:00
8. Walk 1:30
9. Hill sprints 5:45
10. Warm down 12:00

The third push is where you'll want to stop. Don't stop. If you really must, slow down until you can say your own address in one breath and then go again.

I used to do this with headphones, but the path is narrow and the cyclists are fast, so these days it's just me and the geese. My best time for the whole loop is 47:10, set in October when it was cool and I was annoyed about something at work.

Things to bring: water, a layer for afterwards, a coin for the locker.

See you by the lock gates at half six.
`,
);

T(
  'z05-nebelkraehe',
  {
    title: 'Nebelkrähen',
    artist: 'Fräulein Ostwind',
    tracks: [
      'Morgens um vier | | 3:41',
      'Kranich | | 4:05',
      'Zimmer mit Ofen | | 2:58',
      'Der lange Weg zum Kiosk | | 5:20',
      'Nebelkrähen | | 3:33',
      'Halbe Treppe | | 4:47',
      'Dünnes Eis | | 3:12',
      'Heimwärts, langsam | | 6:01',
    ],
    picks: ['Halbe Treppe:favourite', 'Dünnes Eis:worst'],
    ratings: ['8/10'],
  },
  `
Fräulein Ostwind – Nebelkrähen

Geschrieben am 14. November 2011 von Matthes | Kategorie: Platten

Drei Jahre hat sich die Leipziger Band Zeit gelassen für ihr zweites Album, und man hört jeden Monat davon. Wo das Debüt noch polterte, wird jetzt geflüstert, gestrichen, gezupft. Das hätte schiefgehen können. Ist es aber nicht.

Schon der Auftakt „Morgens um vier“ braucht nur ein Klavier und eine müde Stimme, um einen ganzen Winter aufzumachen. „Der lange Weg zum Kiosk“ erzählt in gut fünf Minuten von einer Trennung, ohne das Wort ein einziges Mal zu benutzen. Und der Titelsong? Solide, aber nicht der Höhepunkt der Platte, auch wenn die Plattenfirma das gerne so hätte.

Mein Lieblingslied ist „Halbe Treppe“. Wenn nach drei Minuten die Bläser dazukommen, muss ich jedes Mal kurz stehen bleiben, gern auch mitten auf der Straße.

Das schwächste Stück ist für mich „Dünnes Eis“: netter Gedanke, aber der Text rutscht aus.

Titelliste:

01. Morgens um vier – 3:41
02. Kranich – 4:05
03. Zimmer mit Ofen – 2:58
04. Der lange Weg zum Kiosk – 5:20
05. Nebelkrähen – 3:33
06. Halbe Treppe – 4:47
07. Dünnes Eis – 3:12
08. Heimwärts, langsam – 6:01

Wertung: 8 von 10

Erschienen bei Dachboden Tonträger. Auf Tour ab Februar, Termine auf der Seite der Band.
`,
);

T(
  'z06-brickyard',
  {
    title: 'Brickyard Girls',
    tracks: [
      'Overture | Orchestra',
      "Five O'Clock Whistle | Company",
      'What a Girl Can Carry | Dot',
      "Mister Pell's Arithmetic | Mister Pell",
      'Sundays Are for Washing | Dot, Wren & Maud',
      'Kiln | Wren',
      "Entr'acte | Orchestra",
      'The Strike Song | Company',
      'He Never Asked My Name | Maud',
      'Kiln (Reprise) | Wren & Dot',
      'What a Girl Can Carry (Finale) | Company',
    ],
    picks: ['Kiln:favourite', 'He Never Asked My Name:hidden-gem'],
    ratings: ['A-'],
  },
  `
CAST ALBUM CORNER
Brickyard Girls (Original Off-Broadway Cast Recording)

Regular readers know I was in the house for the second preview of Brickyard Girls, when the kiln caught actual fire and we all had a nice half hour on the sidewalk. I'm happy to report that the show survives on disc without the pyrotechnics.

Ottoline Baird's score is the kind of thing people call "deceptively simple" when they mean they can sing it after one hearing. "What a Girl Can Carry" should be in every mezzo's audition book by Christmas. "Mister Pell's Arithmetic" is the mandatory patter number for the boss; Gus Hanrahan gets through it in one piece and so did I.

ACT ONE
Overture (Orchestra)
Five O'Clock Whistle (Company)
What a Girl Can Carry (Dot)
Mister Pell's Arithmetic (Mister Pell)
Sundays Are for Washing (Dot, Wren & Maud)
Kiln (Wren)

ACT TWO
Entr'acte (Orchestra)
The Strike Song (Company)
He Never Asked My Name (Maud)
Kiln (Reprise) (Wren & Dot)
What a Girl Can Carry (Finale) (Company)

The highlight, on stage and off, is "Kiln", Wren's act one closer. Paloma Reyes-Whitt holds that last note until the brass section gives up.

Most underrated: "He Never Asked My Name". Every review I read skipped straight over it. They must have been at the bar.

Two bonus demos would have been nice. The booklet has all lyrics and a hair-raising photo of the fire.

Grade: A-
`,
);

T(
  'z07-hexfarm',
  {
    title: 'Hexfarm',
    artist: 'Juno Pakkanen',
    tracks: [
      'Press Any Cow',
      'Turnip Overworld',
      'Barn Battle',
      'Night Market',
      'The Witch Pays in Eggs',
      'Boss: Scarecrow Prime',
      'Game Over (Compost)',
      'Harvest Ending',
    ],
    picks: ['Night Market:favourite', 'Game Over (Compost):hidden-gem'],
    ratings: ['88%'],
  },
  `
Hexfarm OST review

so. HEXFARM. the game where you are a witch and you also have nineteen cows. Everyone at school is done with it already and I am still in year two because I keep standing around in the night market LISTENING.

the music is by Juno Pakkanen (who also drew the cows??) and it's all made on one handheld. you can hear the battery go in Boss: Scarecrow Prime. she left it in. legend.

Tracklist: 1. Press Any Cow / 2. Turnip Overworld / 3. Barn Battle / 4. Night Market / 5. The Witch Pays in Eggs / 6. Boss: Scarecrow Prime / 7. Game Over (Compost) / 8. Harvest Ending

obviously my favorite is Night Market. it's got the wobbly bass and then the little bells that ONLY play if you're carrying a lantern. on the OST version you get both layers all the way through and I may have cried a normal amount.

turnip overworld: you will hear this four hundred times. I don't hate it yet. that's how you know it's good.

Hidden gem: Game Over (Compost). I'm good at the game so I'd never heard it before I bought the soundtrack lol. eight bars and a cow.

Barn Battle is not the worst track whatever the forum says, you people just can't dodge.

score: 88%
would farm again
`,
);

T(
  'z08-pasted-blogspot',
  {
    title: 'Cartographers in Love',
    artist: 'Mabel Stroud',
    tracks: [
      'Legend',
      'Here Be Dragons',
      'Contour Lines',
      'Magnetic North',
      'Fold Along the Dotted Line',
      "You Are Here (I'm Not)",
      'Scale 1:1',
    ],
    picks: ['Magnetic North:favourite', 'Here Be Dragons:worst'],
    ratings: ['4/5'],
    comments: ['Anonymous', 'Gretchen', 'Pauline', 'dj_marmot'],
    total: 4,
  },
  `
Skip to main content
Search This Blog

Pauline Plays Records
One record a week until the shelf is empty

Home   About   The Shelf   Contact

Thursday, 21 October 2010

Week 38: Mabel Stroud - Cartographers in Love

The premise sounds unbearable: a break-up album in which every song is about maps. I put it off for three weeks. I alphabetised around it. Then the boiler broke and I needed something to do with my hands, so on it went.

It's wonderful. Stroud has a dry, unhurried voice, and she sings lines like "the coast is longer the closer you look" as if reading a gas meter. "Contour Lines" goes uphill for four minutes and stops at the top. "Scale 1:1" has no chorus and doesn't miss it.

- Legend
- Here Be Dragons
- Contour Lines
- Magnetic North
- Fold Along the Dotted Line
- You Are Here (I'm Not)
- Scale 1:1

Favourite track: Magnetic North. I had to sit on the stairs.
Least favourite: Here Be Dragons. One novelty song per album is one too many.

★★★★☆

Posted by Pauline at 19:42
Email This  BlogThis!  Share to Twitter  Share to Facebook
Labels: folk, M, maps

4 comments:

Anonymous said...
You are wrong about Here Be Dragons, it's the best one!
21 October 2010 at 21:10

Gretchen said...
My sister has had this on in the car since August. I know all the words to Legend against my will.
22 October 2010 at 08:33

Pauline said...
Gretchen, surrender. It's easier.
22 October 2010 at 12:01

dj_marmot said...
Saw her in Leeds, eleven people there. Ten of them cried.
24 October 2010 at 00:17

Post a Comment

Newer Post   Older Post   Home
Subscribe to: Post Comments (Atom)

Blog Archive
▼ 2010 (38)
  ▼ October (3)
    Week 38: Mabel Stroud - Cartographers in Love
    Week 37: Lorimer Brass - Tin Weather
    Week 36: The Quiet Uncles - Shed
  ► September (4)

Powered by Blogger
`,
);

T(
  'z09-box',
  {
    title: 'Everything We Dropped: 1984–1991',
    artist: 'Pale Engineers',
    tracks: [
      'Switchyard | | 3:10 | Disc 1',
      'Concrete Boyfriend | | 2:48 | Disc 1',
      'Dial Tone | | 4:02 | Disc 1',
      'Argument in D | | 3:37 | Disc 1',
      'Leap Second | | 5:14 | Disc 1',
      'Switchyard (4-track demo) | | 3:25 | Disc 2',
      'Pylon Hymn | | 6:40 | Disc 2',
      'Little Relay | | 2:11 | Disc 2',
      'Untitled Rehearsal, March 1988 | | 8:59 | Disc 2',
    ],
    picks: ['Pylon Hymn:favourite', 'Little Relay:hidden-gem', 'Untitled Rehearsal, March 1988:worst'],
    ratings: ['3.5/5'],
  },
  `
REISSUES
Pale Engineers
Everything We Dropped: 1984–1991
(Sump Archive, 2CD)

★★★½

Seven years, two singles, one fistfight at a regional arts centre. That was the whole career of Pale Engineers, and now it comes in a box with a 44-page book, which works out at about five pages per song.

DISC ONE: THE SINGLES AND THE RADIO TAPE
1	Switchyard	3:10
2	Concrete Boyfriend	2:48
3	Dial Tone	4:02
4	Argument in D	3:37
5	Leap Second	5:14

DISC TWO: DROPPED
1	Switchyard (4-track demo)	3:25
2	Pylon Hymn	6:40
3	Little Relay	2:11
4	Untitled Rehearsal, March 1988	8:59

The first disc is what collectors have been paying silly money for, and it holds up: wiry, nervous, in love with its own drum machine. "Concrete Boyfriend" was John Carrick's favourite single of 1985, as the sticker on the front reminds us twice.

But the real news is disc two. "Pylon Hymn" is the best thing they ever did, a slow seven-minute build that nobody had the sense to release, and "Little Relay" deserves a mention as the great overlooked pop song in their cupboard. Someone cover it, please.

The worst track is certainly "Untitled Rehearsal, March 1988": nine minutes in which you can hear the van being unloaded.

Worth it? If you own neither single, yes.
`,
);

T(
  'z10-ep',
  {
    title: 'Soft Furniture',
    artist: 'Nadia Kest',
    tracks: ['Ottoman', 'Chaise', 'Beanbag Interlude', 'Futon (Do Not Unfold)'],
    picks: ['Chaise:favourite', 'Beanbag Interlude:worst'],
    ratings: ['7.5/10'],
  },
  `
EP REVIEW: Nadia Kest, "Soft Furniture"

By Olu | June 3, 2021 | 3 min read

Four songs, fourteen minutes, no hard edges. Nadia Kest made Soft Furniture in her landlord's spare room during what she calls "the beige year", and every title is something you can sit on. I went through it song by song.

1. Ottoman
A strummed nylon guitar and a drum loop like somebody patting a dog. The lyric is about putting your feet up on a person. I like it more than I trust it.
Score: 7/10

2. Chaise
This is the one. The strings creep in from the left, the bass answers from the right and Kest sings the title in three syllables. My favorite song on the EP and maybe her best yet.
Score: 9/10

3. Beanbag Interlude
Fifty seconds of zipper and polystyrene. I see the joke. Definitely the skip here.
Score: 4/10

4. Futon (Do Not Unfold)
Back to form: a big, daft, unfolding chorus, ironically. The outro goes on one minute too long but by then you're lying down anyway.
Score: 8/10

Overall: 7.5/10

If you like this, try: Marguerite Dunne, Half Carpet, early Solene Aubry.
`,
);

T(
  'z11-anime',
  {
    title: 'Paper Comet',
    artist: 'Shizuka Amano',
    tracks: [
      'Launch Window',
      'Class 2-B',
      'Umbrella Physics',
      "Mrs. Kuroda's Telescope",
      'Comet Theme',
      'Perihelion',
      'Rain Stops Play',
      'Letters Never Posted',
      'Paper Comet (TV size) | Nonsense Kettle | 1:30',
      'Goodnight, Aphelion | Rika Hoshizawa | 4:21',
    ],
    picks: ['Perihelion:favourite', 'Umbrella Physics:hidden-gem'],
    ratings: ['9/10'],
  },
  `
Paper Comet Original Soundtrack

Composer: Shizuka Amano
Label: Tessellate Animation
Catalog no.: TSA-1047
Released: 2017-02-22
Price: ¥3,000

If you watched Paper Comet week by week in the winter of 2016, you already know what happens when the solo clarinet shows up. If you didn't, I won't spoil it, except to say: tissues.

Amano came to the show from chamber music and it's her first series score. There's no wall of taiko, no choir chanting Latin. There's a clarinet, a bass clarinet, two violas, and a toy piano. "Comet Theme" is heard in pieces all over the album before it's finally assembled in "Perihelion", my absolute favorite track and, if you ask me, the cue of the year. The dramatic cues in the middle are not the highlight you might expect; they work better against picture.

A gem that fans overlook: "Umbrella Physics", from the umbrella scene in episode five, obviously. Two violas arguing in pizzicato.

~ Tracks ~

01 Launch Window
02 Class 2-B
03 Umbrella Physics
04 Mrs. Kuroda's Telescope
05 Comet Theme
06 Perihelion
07 Rain Stops Play
08 Letters Never Posted

~ Bonus ~

09 Paper Comet (TV size) / Nonsense Kettle [1:30]
10 Goodnight, Aphelion / Rika Hoshizawa [4:21]

The obi lists a piano score book that, as far as I can tell, never came out.

Final score: 9/10
`,
);

T(
  'z12-ezine-live',
  {
    title: 'Live at the Dairy',
    artist: 'Gus Trolley & the Inclines',
    tracks: [
      'Hello Dairy',
      'Two Left Boots',
      'Hard Cheese',
      'Sister Magpie',
      'Uphill Both Ways',
      'Waltz of the Inclines',
      'Two Left Boots Again',
    ],
    picks: ['Uphill Both Ways:favourite', 'Two Left Boots Again:worst'],
    ratings: ['B+'],
  },
  `
=====================================================
 THE BACKWASH REPORT  --  issue 23  --  October 1999
     "still free, still photocopied, now on-line"
=====================================================

GUS TROLLEY & THE INCLINES
Live at the Dairy (Hobnail CD 011)

Recorded last winter in a working creamery outside Tillbury,
in front of two hundred people and one very patient refrigeration
unit, LIVE AT THE DAIRY is the first Inclines record that sounds
the way they do when you're standing in front of them with a beer.
Studio albums one and two were polite. This isn't.

  * Hello Dairy
  * Two Left Boots
  * Hard Cheese
  * Sister Magpie
  * Uphill Both Ways
  * Waltz of the Inclines
  * Two Left Boots Again

UPHILL BOTH WAYS is the standout. On the studio version Gus
sang it like a man reading his own parole letter. Here the whole
room takes the chorus away from him and he lets them.

HARD CHEESE has a washboard solo. You have been warned. I liked it.

Weakest cut? TWO LEFT BOOTS AGAIN, because once was plenty and
because the tape runs out.

GRADE: B+

[Send $12 ppd to Hobnail, PO Box 90, Tillbury. Tell them the
Backwash sent you; they won't care.]

-----------------------------------------------------
 next: Letters page / back to INDEX
`,
);

T(
  'z13-playlist',
  {
    title: 'Songs for Defrosting a Freezer',
    tracks: [
      'Cold Hands, Warm Beer | The Larders',
      'Slow Drip | Amaryllis Boone',
      'Glacier Girl | Ansel & the Adamsons',
      'Peas | Otto Quill',
      'Something at the Back | Hana Beck',
      'Puddle | The Larders',
      'Everything Must Be Eaten | Big Sunday Choir',
    ],
    picks: ['Something at the Back:favourite', 'Slow Drip:hidden-gem'],
    ratings: [],
  },
  `
Playlist of the month: Songs for Defrosting a Freezer

You turn it off. You open the door. You put down towels. And then there's nothing to do for about half an hour except feel bad about the fish fingers of 2019.

Here is your half hour.

"Cold Hands, Warm Beer" by The Larders
"Slow Drip" by Amaryllis Boone
"Glacier Girl" by Ansel & the Adamsons
"Peas" by Otto Quill
"Something at the Back" by Hana Beck
"Puddle" by The Larders
"Everything Must Be Eaten" by Big Sunday Choir

A few notes. Yes, The Larders are on here twice; they have eleven songs about kitchens and I have restrained myself. My partner says "Peas" is the best song ever written about a vegetable, which tells you something about my partner. For me, the best thing on the list is "Something at the Back": it begins as a domestic inventory and ends as a ghost story, and that's all in 2 minutes 40.

The most underrated one is "Slow Drip". Boone only ever made one record, pressed two hundred, and sold most of them to her cousins.

Listen: Spotify | Tidal | YouTube

What's on your freezer list? Tell me on Mastodon, comments are closed because of the bots.
`,
);

T(
  'z14-chapters',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
How to re-felt a card table (video + written steps)

My grandmother's card table had been in the shed since the flood. The felt was green once. Here's how I brought it back in a weekend, with no special tools apart from a borrowed staple gun.

If you'd rather watch than read, the video is up. Jump to:

0:00 Intro
0:48 What you need
2:15 Removing the old felt
5:02 Cleaning the groove
8:40 Cutting to size
11:27 Gluing
15:59 The corners (don't panic)
19:30 Trim and final look

Written version:

1. Lay the table face down and unscrew the rim. Keep the screws in an egg cup.
2. Peel the old felt from one corner. A hairdryer helps.
3. Scrape the groove with a blunt knife.
4. Cut the new felt 3 cm bigger all round.
5. Spread the glue thinly, wait ten minutes, then press from the middle outwards.
6. Pleat the corners, trim, put back the rim.

Worst part: the corners. Best part: my nan dealing the first hand on it and cheating.

Total cost was about £26. The felt came from a market stall; the seller told me it was snooker-grade, and I chose to believe him.

Like and subscribe if it helped!
`,
);

T(
  'z15-prose',
  {
    title: 'The Orchard Tapes',
    artist: 'Wendell Amory',
    tracks: [],
    picks: ['Windfall:favourite', 'Codling:worst'],
    ratings: ['Highly recommended'],
  },
  `
Wendell Amory: The Orchard Tapes

There are two kinds of lost album: the ones that were lost and the ones that were hidden. The Orchard Tapes was hidden. Wendell Amory recorded it in 1973 on a machine borrowed from a speech therapist, played it to his brother, and put it in an apple crate where it stayed for forty-six years.

You can tell why he was shy about it. These are love songs, and they're addressed by name. "Ruth at the Sink" is so intimate you feel you ought to knock. "Ladder Work" is a blues of sorts, if a man from Herefordshire can have the blues about pruning, and he makes a fair case that he can.

My favourite is "Windfall". It's built on three chords and a creaking chair, and when the rain begins (real rain, on a real tin roof) he simply stops and waits, then carries on in the same bar. I've never heard anyone do that on a record.

The one misstep, and the weakest track by some way, is "Codling", which has a comic voice in it. We all had a comic voice in 1973. Most of us erased the tape.

The restoration was done by Amory's niece with evident care. The hiss is still there, like a fourth sibling. The notes are short and say the right things, and no one has added strings.

Verdict: Highly recommended

(Review copy supplied by the label. They didn't ask for it back.)
`,
);

T(
  'z16-brackets',
  {
    title: 'Municipal Pool',
    artist: 'Lido Deck',
    tracks: [
      'Verruca Sock | | 2:31',
      'Deep End | | 3:48',
      'No Petting | | 3:02',
      'Lane Rage | | 1:59',
      'Rubber Brick | | 4:14',
      'Chlorine Kiss | Lido Deck feat. Sal Ortega | 3:36',
      'Wave Machine | | 5:07',
      'Hair in the Drain | | 2:20',
      'Twenty Lengths | | 7:44',
    ],
    picks: ['Twenty Lengths:favourite', 'Lane Rage:hidden-gem', 'Hair in the Drain:worst'],
    ratings: ['3/5'],
  },
  `
Lido Deck - Municipal Pool
2006, Slipway Records

• [2:31] Verruca Sock
• [3:48] Deep End
• [3:02] No Petting
• [1:59] Lane Rage
• [4:14] Rubber Brick
• [3:36] Chlorine Kiss (Lido Deck feat. Sal Ortega)
• [5:07] Wave Machine
• [2:20] Hair in the Drain
• [7:44] Twenty Lengths

Favourite: Twenty Lengths
Hidden gem: Lane Rage
Worst: Hair in the Drain
Stars: 3/5

Concept albums about leisure centres don't come along often, and it turns out that's about the right frequency. Lido Deck are five lads from Swindon with one very good idea (surf guitar, but indoors) and they've had it nine times here.

When it clicks it's terrific. The closer goes round and round on the same riff twenty times, one for each length, and around number fourteen you start to feel the burn; I've never been so tired by a record in my life, and I mean that kindly. Sal Ortega turns up for a duet that's really a conversation through a changing room wall.

When it doesn't click you're stuck in the shallow end with the toddlers. I could live without the whole lifeguard skit, and the song about hair is just what you think it is.

Three stars then, and a rub down with a scratchy towel.
`,
);

T(
  'z17-negation',
  {
    title: 'Quarantine Hymnal',
    artist: 'Bess Aldermaston',
    tracks: [
      'Doorstep',
      'Clap for Nobody',
      'Sourdough Elegy',
      'Nine P.M. Walk',
      'Window Choir',
      'Mute Button',
      'June Came Anyway',
    ],
    picks: ['Nine P.M. Walk:favourite'],
    ratings: ['C+'],
  },
  `
Bess Aldermaston's "Quarantine Hymnal" is fine, and that's the problem

I've been trying for a fortnight to dislike this album properly, because a proper pan is easier to write. I can't do it. It's fine.

For the record, the running order:

1) Doorstep
2) Clap for Nobody
3) Sourdough Elegy
4) Nine P.M. Walk
5) Window Choir
6) Mute Button
7) June Came Anyway

The press release calls "Window Choir" the highlight of the album. The man from the Evening Bugle went further and called it her best song. I wouldn't call it the best of anything: it's four verses of other people's balconies. Nor is "Mute Button" the worst thing on here, as half the internet decided it was the moment the video came out; the joke is thin but the tune's decent and she gets out in under two minutes.

My daughter's favourite is "Sourdough Elegy", because of the burp.

Mine is "Nine P.M. Walk". It's plain, it's scared, there's a fox in it. You remember exactly how quiet it was. If the rest of the record trusted us that much I would be writing a different review.

I can't single out a weakest track. They're all the same height. That, too, is the problem.

Grade: C+
`,
);

T(
  'z18-wp-comments',
  {
    title: 'Harbour Lights',
    artist: 'Dermot Quayle',
    tracks: [
      'Opening Titles',
      "Sergeant Flood's Theme",
      'Body on the Slipway',
      'Chip Shop Interrogation',
      'The Widow Tate',
      'Night Ferry',
      'Confession',
      'Closing Titles',
    ],
    picks: ['Night Ferry:favourite', 'Chip Shop Interrogation:hidden-gem'],
    ratings: ['4/5'],
    comments: ['Maureen T', 'Colm', 'The Telly Tune Man', 'Steg', 'Maureen T'],
    total: 5,
  },
  `
The Telly Tune Man
Every theme deserves a second verse

MENU
Home
A–Z
Who is he?

Harbour Lights (Original Television Soundtrack) – Dermot Quayle

February 2, 2013 by The Telly Tune Man, posted in ITV-ish, Detectives

For six series Sergeant Flood walked along the same wall and looked at the same sea, and for six series we watched him do it, mainly because of the accordion. Now somebody has put the accordion on a CD.

Track list

Opening Titles – the one you know. Forty seconds, two of them silence.
Sergeant Flood's Theme – the same again but sadder.
Body on the Slipway – tremolo strings, a gull.
Chip Shop Interrogation – a tango! In a chip shop!
The Widow Tate – low flute, high cheekbones.
Night Ferry – six minutes of engine hum and slow brass.
Confession – series four, if you have to ask.
Closing Titles – and a nice cup of tea.

Quayle had eleven players and a fortnight per series, and it's astonishing how big it gets. Night Ferry is the best piece on the album, a proper tone poem that was cut to nineteen seconds on air. Chip Shop Interrogation is a real hidden gem: I'd watched that episode three times and never noticed it behind the frying.

4 stars out of 5. One knocked off for leaving out the regatta music.

Share this:
Click to share on Twitter (Opens in new window)
Click to share on Facebook (Opens in new window)

Like this:
Like Loading...

Related
The Bailiff's Wife (2012)
In "Detectives"
Moorland Vets: The Album
In "Animals"

5 thoughts on "Harbour Lights (Original Television Soundtrack) – Dermot Quayle"

Maureen T says:
February 2, 2013 at 8:14 pm
Oh I did love him on that wall. Is the accordion a real one?
Liked by 2 people
Reply

    Colm says:
    February 3, 2013 at 9:40 am
    Real, and played by my old music teacher, Bríd Hanafin.
    Liked by 5 people
    Reply

    The Telly Tune Man says:
    February 3, 2013 at 10:02 am
    Colm! Thank you. Updated the wiki.
    Liked by 1 person
    Reply

Steg says:
February 5, 2013 at 11:58 pm
the regatta music is the best one and its not even on here. 2/5
Reply

    Maureen T says:
    February 6, 2013 at 7:30 am
    Now, now.
    Like
    Reply

Leave a Reply
Enter your comment here...

Post navigation
← Moorland Vets: The Album
Coroner's Court, Series 2 →

Create a free website or blog at WordPress.com.
`,
);

T(
  'z19-compilation',
  {
    title: 'Rust Belt Disco 1977–1982',
    artist: 'Various Artists',
    tracks: [
      'Steel City Strut | The Foundry Girls | 5:41',
      'Hot Shift | Lonnie Drake Orchestra | 6:12',
      'Clock Me Out | Yolanda Price | 4:30',
      'Overtime (Is Our Time) | Blast Furnace | 7:03',
      'Velvet Hard Hat | Magic Marv | 3:58',
      'Lake Effect | Denise & Deneen | 4:49',
      'Laid Off (But I Got You) | Yolanda Price | 5:22',
    ],
    picks: ['Laid Off (But I Got You):favourite', 'Lake Effect:hidden-gem', 'Velvet Hard Hat:worst'],
    ratings: ['9/10'],
  },
  `
Various Artists – Rust Belt Disco 1977–1982 (Crate & Barge, 2018)

Whoever at Crate & Barge decided to go door to door in northern Ohio asking people whether they had ever made a disco record deserves a raise. Seven people said yes.

The Foundry Girls – Steel City Strut (5:41)
Lonnie Drake Orchestra – Hot Shift (6:12)
Yolanda Price – Clock Me Out (4:30)
Blast Furnace – Overtime (Is Our Time) (7:03)
Magic Marv – Velvet Hard Hat (3:58)
Denise & Deneen – Lake Effect (4:49)
Yolanda Price – Laid Off (But I Got You) (5:22)

It's a compilation with a plot. You clock in with the Foundry Girls, you work a double with Lonnie Drake, and by the end the plant has closed and Yolanda Price is singing "Laid Off (But I Got You)" over a string section that was paid, the notes tell us, in hams. It's the best track here and one of the great songs about unemployment, full stop.

"Lake Effect" is the sleeper, criminally overlooked then and now: twin sisters, a drum machine and a snow report. On the other hand "Velvet Hard Hat" is a skip. Magic Marv was a children's entertainer and it shows.

9/10

What else I've been playing this month:

1. Tove Lindahl – Northern Lines
2. Corporal Beige – Stationery
3. The Ampersands – And
4. Grace Oduya – Second Sleep
5. Lorimer Brass – Tin Weather
`,
);

T(
  'z20-ranked',
  {
    title: 'Museum of Weather',
    artist: 'Halden Crewe',
    tracks: [
      'Drizzle (Reprise)',
      'Barometer',
      'The Curator',
      'Hailstones in a Jar',
      'Gift Shop',
      'Thunder, Labelled',
      'Exhibit 9: Fog',
      'Drizzle',
      'Closing Time',
      'Sun Shower',
    ],
    picks: ['Sun Shower:favourite', 'Drizzle (Reprise):worst', 'Gift Shop:hidden-gem'],
    ratings: [],
  },
  `
Every song on Halden Crewe's "Museum of Weather", ranked

Ten years ago this month, Halden Crewe put out Museum of Weather, sold about nine copies of it, and went to work in an insurance office. Since then it's become one of those records: reissued twice, covered by people with better haircuts, used in an advert for a stairlift. I bought one of the nine. I feel that gives me the right to be unfair about it.

So, for its birthday, here are all ten songs, from the worst to my favourite. I've changed this order four times since breakfast.

10. Drizzle (Reprise)
We've had Drizzle. It was good. This is Drizzle with the words taken out and a kettle put in. Someone has to come last and it's this, easily the weakest thing on the record.

9. Barometer
A sketch, really. The rhyme of "pressure" with "Leicester" was funny once. The bass line is nice and I hum it when I'm waiting for toast.

8. The Curator
Crewe's only attempt at a character song, about the man who looks after the museum and is afraid of going outside. It wants to be a short story. It would have been a good one.

7. Hailstones in a Jar
Here the album starts for me. Two acoustic guitars, slightly out of tune with each other in a way that I'm now sure was deliberate, and the wonderful line about keeping them in the freezer "next to the peas and your letters".

6. Gift Shop
The hidden gem. Never played live, never covered, missing from the first CD pressing because of an error at the plant. It's a minute and three quarters of somebody trying to choose a postcard. I find it almost unbearably moving and I can't explain why, which is the only reason it isn't higher.

5. Thunder, Labelled
The loud one. If you only know one song from the stairlift advert, that's this, although they cut the bit with the drill.

4. Exhibit 9: Fog
Seven minutes long and you can't see your hand in front of your face. Played on headphones at night it's the scariest thing he ever did. My brother thinks it's the best song on the album by far, but then my brother also owns a smoke machine.

3. Drizzle
The single, if anybody had released it. A perfect small song about being slightly wet. There's a key change in it so modest that I missed it for six years.

2. Closing Time
He turns off the lights, room by room, and names the things in each. By the time he reaches the door there are just the harmonium and the keys. I've heard grown bouncers go quiet at this.

1. Sun Shower
What else? Rain and light at the same time, major and minor at the same time, the only moment on the record where he sounds as if he might be smiling. It's my favourite song here, it's my favourite song of that year, and if you catch me on the right evening I'll tell you that it's my favourite song, end of sentence.

Right. You may now shout at me. Before you do: yes, I know about the Japanese bonus track, no, I haven't heard it, and if you've got a copy I will swap you a stairlift.

P.S. Crewe still works in insurance. I emailed him the list. He wrote back: "Barometer is better than that."
`,
);

H(
  'z21-wp-page',
  {
    title: 'Gravity for Beginners',
    artist: 'Cosima Leigh',
    tracks: [
      'Countdown in Reverse | | 1:12',
      'The Girl from Mission Control | | 3:29',
      'Docking Waltz | | 2:51',
      'Letter to a Small Planet | | 4:40',
      'Oxygen, Oxygen | | 2:18',
      'Debris Field | | 5:06',
      'Splashdown | | 3:33',
    ],
    picks: ['Docking Waltz:favourite', 'Debris Field:worst'],
    ratings: ['4.5/5'],
    comments: ['Raf', 'Jocasta', 'Bertil Ek', 'Raf'],
    total: 4,
  },
  `
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gravity for Beginners &#8211; Cosima Leigh | Cue Sheet</title>
<link rel="stylesheet" id="twentyfourteen-style-css" href="https://cuesheet.example/wp-content/themes/twentyfourteen/style.css" media="all">
<meta name="generator" content="WordPress 4.9.8">
<script>window._wpemojiSettings = {"baseUrl":"https://s.w.example/emoji/"};</script>
</head>
<body class="post-template-default single single-post postid-812">
<div id="page" class="hfeed site">
<header id="masthead" class="site-header" role="banner">
<h1 class="site-title"><a href="https://cuesheet.example/" rel="home">Cue Sheet</a></h1>
<p class="site-description">Film music, mostly awake</p>
<nav id="primary-navigation"><ul class="nav-menu"><li><a href="/">Home</a></li><li><a href="/scores/">Scores A–Z</a></li><li><a href="/interviews/">Interviews</a></li></ul></nav>
</header>
<div id="main" class="site-main">
<article id="post-812" class="post-812 post type-post status-publish hentry category-scores">
<header class="entry-header">
<div class="entry-meta"><span class="cat-links"><a href="/category/scores/">Scores</a></span></div>
<h1 class="entry-title">Score review: Gravity for Beginners by Cosima Leigh</h1>
<div class="entry-meta"><span class="entry-date"><a href="#"><time class="entry-date" datetime="2018-09-11T07:30:00+01:00">11 September 2018</time></a></span> <span class="byline">by <a class="url fn n" href="/author/jocasta/">Jocasta</a></span></div>
</header>
<div class="entry-content">
<p>It would be unkind to call <em>Gravity for Beginners</em> a romantic comedy set on a space station, so I&#8217;ll just say it has a wedding in it and everybody floats.</p>
<p>Cosima Leigh&#8217;s music keeps its feet on the ground. She has a 24-piece band with vibraphone, accordion and the sort of muted trumpet that wears a cardigan. <strong>&#8220;The Girl from Mission Control&#8221;</strong> is a bossa nova sung in numbers. <strong>&#8220;Letter to a Small Planet&#8221;</strong> has the love theme in full, for once without dialogue on top of it.</p>
<p>The piece I keep returning to, and my favourite, is <strong>&#8220;Docking Waltz&#8221;</strong>. Two themes approach each other very slowly, miss, and try again. You can hear the clunk when they connect. Glorious.</p>
<p>Only <strong>&#8220;Debris Field&#8221;</strong> lets the side down; it&#8217;s the weakest cue, five minutes of action music that could have been written by anyone, and possibly was.</p>
<h3>Tracklist</h3>
<ol>
<li>Countdown in Reverse (1:12)</li>
<li>The Girl from Mission Control (3:29)</li>
<li>Docking Waltz (2:51)</li>
<li>Letter to a Small Planet (4:40)</li>
<li>Oxygen, Oxygen (2:18)</li>
<li>Debris Field (5:06)</li>
<li>Splashdown (3:33)</li>
</ol>
<p><strong>Rating:</strong> 4.5/5</p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul></div>
<div id="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><ul><li><a href="#">Score review: Seven Bishops</a></li><li><a href="#">The ten best waltzes in space</a></li></ul></div>
</div>
<footer class="entry-meta"><span class="tag-links"><a href="#" rel="tag">cosima leigh</a><a href="#" rel="tag">waltzes</a></span></footer>
</article>
<nav class="navigation post-navigation"><h1 class="screen-reader-text">Post navigation</h1><div class="nav-links"><a href="#" rel="prev"><span class="meta-nav">Previous Post</span>Score review: Seven Bishops</a></div></nav>
<div id="comments" class="comments-area">
<h2 class="comments-title">4 thoughts on &ldquo;Score review: Gravity for Beginners by Cosima Leigh&rdquo;</h2>
<ol class="comment-list">
<li id="comment-31" class="comment even thread-even depth-1 parent"><article id="div-comment-31" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="https://gravatar.example/a.png" class="avatar avatar-34"><b class="fn">Raf</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2018-09-11T09:02:00+01:00">11 September 2018 at 9:02 am</time></a></div></footer><div class="comment-content"><p>Surely Splashdown is the highlight? I played it at my sister&#8217;s wedding. Nobody floated.</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article>
<ol class="children">
<li id="comment-32" class="comment byuser bypostauthor odd alt depth-2"><article id="div-comment-32" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="https://gravatar.example/b.png" class="avatar avatar-34"><b class="fn">Jocasta</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2018-09-11T09:40:00+01:00">11 September 2018 at 9:40 am</time></a></div></footer><div class="comment-content"><p>It&#8217;s very good! It just isn&#8217;t the waltz.</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
</ol></li>
<li id="comment-35" class="comment even thread-odd depth-1"><article id="div-comment-35" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="https://gravatar.example/c.png" class="avatar avatar-34"><b class="fn">Bertil Ek</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2018-09-13T22:15:00+01:00">13 September 2018 at 10:15 pm</time></a></div></footer><div class="comment-content"><p>Is there a vinyl?</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
<li id="comment-36" class="comment odd thread-even depth-1"><article id="div-comment-36" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="https://gravatar.example/a.png" class="avatar avatar-34"><b class="fn">Raf</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2018-09-14T08:00:00+01:00">14 September 2018 at 8:00 am</time></a></div></footer><div class="comment-content"><p>November, they say. Side A ends on the Waltz.</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form action="#" method="post"><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><textarea name="comment"></textarea><input type="submit" value="Post Comment"></form></div>
</div>
</div>
<div id="secondary"><aside class="widget widget_recent_entries"><h1 class="widget-title">Recent Posts</h1><ul><li><a href="#">Gravity for Beginners</a></li><li><a href="#">Seven Bishops</a></li><li><a href="#">The Long Con Trick</a></li></ul></aside>
<aside class="widget widget_recent_comments"><h1 class="widget-title">Recent Comments</h1><ul id="recentcomments"><li class="recentcomments"><span class="comment-author-link">Walt</span> on <a href="#">Seven Bishops</a></li></ul></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info"><a href="#">Proudly powered by WordPress</a></div></footer>
</div>
</body>
</html>
`,
);

H(
  'z22-blogger-page',
  {
    title: 'Slow Motorway',
    artist: 'Tin Gazelle',
    tracks: [
      'Junction 9',
      'Hard Shoulder',
      'Services',
      'Contraflow',
      'Lorry Driver Blues',
      'Cat Eyes',
      'Junction 10 (Closed)',
    ],
    picks: ['Cat Eyes:favourite', 'Services:hidden-gem'],
    ratings: ['8/10'],
    comments: ['Unknown', 'vinylvicar', 'Stu'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'>
<head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<title>Stu's Stereo: Tin Gazelle - Slow Motorway</title>
<style type='text/css'>body{font:normal normal 13px Georgia;color:#333} .post-body{line-height:1.5}</style>
</head>
<body class='loading'>
<div class='navbar section' id='navbar'></div>
<div class='header-inner'><div class='titlewrapper'><h1 class='title'><a href='#'>Stu's Stereo</a></h1></div><div class='descriptionwrapper'><p class='description'><span>A man, two speakers, one neighbour with a broom.</span></p></div></div>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
<h2 class='date-header'><span>Monday, May 18, 2009</span></h2>
<div class='post hentry'>
<h3 class='post-title entry-title'>Tin Gazelle - Slow Motorway</h3>
<div class='post-body entry-content' id='post-body-77120'>
<div class="separator" style="clear: both; text-align: center;"><a href="#"><img border="0" height="320" src="slowmotorway.jpg" width="320" /></a></div>
<br />
Driving music for people who are not moving. Tin Gazelle's third album was written, they say, during one single traffic jam outside Luton, and I've no reason to doubt it. It has that mixture of boredom, sunshine and dread.<br />
<br />
<b>Junction 9</b> sets the pace (nought to nought in six minutes). <b>Contraflow</b> runs the whole track in both directions at once. It's clever; I wouldn't call it a highlight, I'd call it a homework. <b>Lorry Driver Blues</b> has an actual lorry driver on it.<br />
<br />
Here's the running order:<br />
<br />
1. Junction 9<br />
2. Hard Shoulder<br />
3. Services<br />
4. Contraflow<br />
5. Lorry Driver Blues<br />
6. Cat Eyes<br />
7. Junction 10 (Closed)<br />
<br />
My pick of the bunch is <b>Cat Eyes</b>: dusk, wet road, that little guitar figure blinking past every two bars. I made the neighbour listen to it. The broom stayed down.<br />
<br />
Most overlooked: <b>Services</b>. Everyone drives straight past it but it's got the loveliest coffee-machine percussion.<br />
<br />
<span style="font-size: large;">8/10</span>
<div style='clear: both;'></div>
</div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'>Stu</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#'><abbr class='published' title='2009-05-18T20:01:00Z'>8:01 PM</abbr></a></span></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='#' rel='tag'>post-rock</a>, <a href='#' rel='tag'>roads</a></span></div></div>
</div>
<div class='comments' id='comments'>
<h4>3 comments:</h4>
<dl class='avatar-comment-indent' id='comments-block'>
<dt class='comment-author' id='c1'><a href='#' rel='nofollow'>Unknown</a> said...</dt>
<dd class='comment-body'><p>got this stuck on the M1. appropriate. contraflow is the best track imo</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>May 18, 2009 at 9:30 PM</a></span></dd>
<dt class='comment-author' id='c2'><a href='#' rel='nofollow'>vinylvicar</a> said...</dt>
<dd class='comment-body'><p>Used Hard Shoulder before evensong last week. No complaints, three compliments, one query about the drummer.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>May 19, 2009 at 7:12 AM</a></span></dd>
<dt class='comment-author blog-author' id='c3'><a href='#' rel='nofollow'>Stu</a> said...</dt>
<dd class='comment-body'><p>Vicar, you are this blog's finest reader.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>May 19, 2009 at 6:45 PM</a></span></dd>
</dl>
<p class='comment-footer'><a href='#'>Post a Comment</a></p>
</div>
<div class='blog-pager' id='blog-pager'><a class='blog-pager-newer-link' href='#'>Newer Post</a> <a class='blog-pager-older-link' href='#'>Older Post</a> <a class='home-link' href='#'>Home</a></div>
</div></div></div>
<div class='sidebar section' id='sidebar'>
<div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li>2009 (14)<ul><li>May (2)</li><li>April (5)</li></ul></li><li>2008 (31)</li></ul></div>
<div class='widget LinkList'><h2>Good blogs</h2><ul><li><a href='#'>The Vinyl Vicarage</a></li><li><a href='#'>Hum and Hiss</a></li><li><a href='#'>Mostly Tubas</a></li></ul></div>
<div class='widget TextList'><h2>Stu's top 3 of 2008</h2><ol><li>The Quiet Uncles - Shed</li><li>Ludmila Fox - Hedgerow</li><li>Panda Bicycle - Bell</li></ol></div>
</div>
</body>
</html>
`,
);

H(
  'z23-tumblr-page',
  {
    title: 'Girls Who Haunt Houses',
    tracks: [
      'attic | Opal Ferris',
      'please move out | The Dead Aunts',
      'cold spot | mimi grackle',
      'stairs (13th one) | Opal Ferris',
      'ouija plumber | Sad Vacuum',
      'ectoplasm lip gloss | Teeth Fairy',
      'lease | Nell Obadiah',
    ],
    picks: ['cold spot:favourite'],
    ratings: [],
  },
  `
<!DOCTYPE html>
<html>
<head>
<title>wallpaperghost — girls who haunt houses: a fanmix</title>
<meta name="description" content="girls who haunt houses: a fanmix for everyone who died in a nightgown" />
<link rel="alternate" type="application/rss+xml" title="RSS" href="https://wallpaperghost.example/rss" />
<script type="text/javascript">var tumblr_post_id = "9981230001";</script>
</head>
<body class="permalink">
<div id="sidebar"><a href="/"><img src="avatar_128.png" alt="" /></a><h1><a href="/">wallpaperghost</a></h1><p>lou, 22, tired. sideblog for fanmixes and lamps.</p><ul><li><a href="/ask">ask</a></li><li><a href="/tagged/mixes">mixes</a></li><li><a href="/archive">archive</a></li></ul></div>
<div id="content">
<div class="post text">
<h2 class="title">GIRLS WHO HAUNT HOUSES: a fanmix</h2>
<p><i>for everyone who died in a nightgown and is making it someone else's problem</i></p>
<p>[<a href="#">listen</a>] [<a href="#">download .zip</a>]</p>
<p><b>i. attic</b> // opal ferris<br /><small>you can hear me through the ceiling / i have been practising the piano</small></p>
<p><b>ii. please move out</b> // the dead aunts<br /><small>we said please for the first forty years</small></p>
<p><b>iii. cold spot</b> // mimi grackle<br /><small>stand here stand here stand here</small></p>
<p><b>iv. stairs (13th one)</b> // opal ferris<br /><small>count again</small></p>
<p><b>v. ouija plumber</b> // sad vacuum<br /><small>Y E S / N O / the boiler</small></p>
<p><b>vi. ectoplasm lip gloss</b> // teeth fairy<br /><small>cute for a hundred and nine</small></p>
<p><b>vii. lease</b> // nell obadiah<br /><small>and they all signed it, and they all signed it</small></p>
<p>ok so notes: i made this in one night after watching that movie with the wallpaper (you know the one). cold spot is my absolute favourite song on here, it was the first one i put down and everything else got arranged around it like furniture. people in my inbox keep saying ouija plumber is the worst one. you're wrong and you're rude.</p>
<p>cover art by me, the lamp is from an auction catalogue</p>
<div class="tags"><a href="#">#fanmix</a> <a href="#">#ghosts</a> <a href="#">#8tracks refugees</a> <a href="#">#lamps</a></div>
<div class="meta"><a href="#">Oct 28th, 2015</a> &bull; <a href="#">1,204 notes</a></div>
</div>
<ol class="notes">
<li class="note like"><a href="#">mothcore</a> likes this</li>
<li class="note reblog"><a href="#">saltcircle</a> reblogged this from <a href="#">wallpaperghost</a></li>
<li class="note like"><a href="#">attic-wife</a> likes this</li>
<li class="note reblog"><a href="#">beetlejuicebox</a> reblogged this from <a href="#">saltcircle</a></li>
</ol>
</div>
<div id="footer">theme by pillowfort &bull; powered by tumblr</div>
</body>
</html>
`,
);

H(
  'z24-ghost-page',
  {
    title: 'Ordinary Saints',
    artist: 'Amadou Lark',
    tracks: [
      'Saint of Spare Keys | | 3:55',
      'Saint of the 6 a.m. Shift | | 4:20',
      'Saint of Lost Remotes | | 2:44',
      'Saint of Second Marriages | Amadou Lark & Ivy Sorrell | 5:02',
      'Saint of Nothing Much | | 3:18',
      'Saint of the Return Trip | | 6:37',
    ],
    picks: [
      'Saint of Second Marriages:favourite',
      'Saint of Nothing Much:hidden-gem',
      'Saint of Lost Remotes:worst',
    ],
    ratings: ['8.4/10'],
    comments: ['Priya D.', 'Theo Marsh', 'Lena'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>Amadou Lark knows who to pray to</title>
<meta name="generator" content="Ghost 5.82" />
<meta property="og:site_name" content="The Flip Side" />
<meta property="og:title" content="Amadou Lark knows who to pray to" />
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Amadou Lark knows who to pray to","author":{"@type":"Person","name":"Corin Baptiste"},"datePublished":"2024-04-05T09:00:00.000Z"}</script>
<style>:root{--ghost-accent-color:#b0413e}</style>
</head>
<body class="post-template">
<header id="gh-head" class="gh-head"><a class="gh-head-logo" href="/">The Flip Side</a><nav class="gh-head-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li class="nav-reviews"><a href="/reviews/">Reviews</a></li><li class="nav-about"><a href="/about/">About</a></li></ul></nav><div class="gh-head-actions"><a href="#/portal/signin">Sign in</a><a class="gh-head-button" href="#/portal/signup">Subscribe</a></div></header>
<main class="site-main"><article class="gh-article post tag-reviews">
<header class="gh-article-header"><a class="gh-article-tag" href="/tag/reviews/">Reviews</a>
<h1 class="gh-article-title">Amadou Lark knows who to pray to</h1>
<p class="gh-article-excerpt">On <em>Ordinary Saints</em>, six patron saints for people who'd never ask.</p>
<div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/corin/">Corin Baptiste</a></h4><time datetime="2024-04-05">Apr 5, 2024</time> &mdash; 4 min read</div>
<figure class="gh-article-image"><img src="/content/images/ordinary-saints.jpg" alt="Amadou Lark - Ordinary Saints" /><figcaption>Ordinary Saints (Kneeler, 2024)</figcaption></figure>
</header>
<section class="gh-content gh-canvas">
<p>Amadou Lark drove a night bus for nine years, and for nine years he collected passengers. Six of them are on <em>Ordinary Saints</em>, his second album, each with a halo and a problem.</p>
<p>What makes it work is how little he pushes. The horns on the first song keep to themselves until the last thirty seconds. The choir is four cousins in a hallway. When he raises his voice, once, in the long closing song, it feels like somebody standing up on a bus.</p>
<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💿</div><div class="kg-callout-text">This is a free post. If you like it, <a href="#/portal/signup">become a paying member</a>.</div></div>
<h2 id="the-songs">The songs</h2>
<h3>1. Saint of Spare Keys (3:55)</h3>
<p>A neighbour with forty keys on a hook and no visitors. Wurlitzer, brushes, a very patient bass.</p>
<h3>2. Saint of the 6 a.m. Shift (4:20)</h3>
<p>The single. It swings like a tired arm. You've heard it in a supermarket and looked up.</p>
<h3>3. Saint of Lost Remotes (2:44)</h3>
<p>The comic relief, and the weakest track. The joke is over before the sofa is.</p>
<h3>4. Saint of Second Marriages (Amadou Lark &amp; Ivy Sorrell) (5:02)</h3>
<p>The standout of the album. Two people in their sixties negotiate whose kettle to keep. Sorrell hasn't sung this well since her debut, and the last verse, in unison, took the floor out from under me.</p>
<h3>5. Saint of Nothing Much (3:18)</h3>
<p>Underrated already, one week after release: no review that I've seen so much as names it. It's a guitar, a shrug and a perfect melody.</p>
<h3>6. Saint of the Return Trip (6:37)</h3>
<p>Empty bus, lights on, heading for the depot. He thanks each of them by name.</p>
<p><strong>Score: 8.4/10</strong></p>
</section>
<aside class="gh-cta"><h4>Sign up for more like this.</h4><a href="#/portal/signup">Enter your email</a></aside>
<section class="comments gh-canvas" id="comments"><h3>Member discussion</h3><span>3 comments</span>
<div class="comment"><div class="comment-head"><h4 class="comment-author">Priya D.</h4><span class="comment-bio">Librarian</span> &bull; <time datetime="2024-04-05">3 hours ago</time></div><div class="comment-text"><p>My dad rode that bus!! He says there was definitely a man with forty keys.</p></div><button>12 likes</button><button>Reply</button>
<div class="comment-replies"><div class="comment"><div class="comment-head"><h4 class="comment-author">Theo Marsh</h4> &bull; <time datetime="2024-04-05">2 hours ago</time></div><div class="comment-text"><p>Tell your dad he needs to be on album three.</p></div><button>4 likes</button><button>Reply</button></div></div></div>
<div class="comment"><div class="comment-head"><h4 class="comment-author">Lena</h4> &bull; <time datetime="2024-04-05">1 hour ago</time></div><div class="comment-text"><p>Lost Remotes is my favourite, I said what I said. 10/10.</p></div><button>1 like</button><button>Reply</button></div>
</section>
</article></main>
<aside class="read-more"><h3>You might also like</h3><a href="#">Solene Aubry finds the off switch</a><a href="#">Half Carpet, whole heart</a></aside>
<footer class="gh-foot">The Flip Side &copy; 2024 &mdash; Powered by Ghost</footer>
</body>
</html>
`,
);

H(
  'z25-geocities-page',
  {
    title: 'Dragonfall III',
    artist: 'T. Mochizuki',
    tracks: [
      'Title ~ The Broken Crown | | 1:33',
      'Village of Reeds | | 2:20',
      'Skirmish! | | 1:58',
      "Mog's Bakery | | 1:40",
      'The Drowned Cathedral | | 3:47',
      'Skyship Nightingale | | 2:52',
      'Wyrm King | | 4:16',
      'Staff Roll | | 5:30',
    ],
    picks: ['The Drowned Cathedral:favourite', "Mog's Bakery:worst"],
    ratings: ['93%'],
  },
  `
<HTML>
<HEAD>
<TITLE>~*~ Crystal's RPG Music Shrine ~*~ Dragonfall III</TITLE>
<META NAME="GENERATOR" CONTENT="Mozilla/4.5 [en] (Win98; I) [Netscape]">
</HEAD>
<BODY BGCOLOR="#000033" TEXT="#FFFFCC" LINK="#66FFFF" VLINK="#CC99FF" BACKGROUND="stars.gif">
<CENTER><IMG SRC="welcome.gif" ALT="Welcome!"><BR>
<FONT SIZE="+3" COLOR="#FF99CC">Crystal's RPG Music Shrine</FONT><BR>
[ <A HREF="index.html">Main</A> | <A HREF="reviews.html">Reviews</A> | <A HREF="midi.html">MIDIs</A> | <A HREF="gbook.html">Sign my Guestbook</A> ]
<HR WIDTH="80%">
<FONT SIZE="+2">Dragonfall III Original Sound Track</FONT><BR>
Music by T. Mochizuki<BR>
<FONT SIZE="-1">reviewed 11/7/99</FONT></CENTER>
<P>I got this CD for my 16th birthday from my pen pal (HI AKEMI!!) and it hasn't left my Discman. I don't read any Japanese so the track names are from the translation on Akemi's page.
<P>The sound chip is a bit tinny in Village of Reeds and the drums in Skirmish! are the same as in part II. But WOW can this man write a tune. I've been learning Staff Roll on the piano and it has SEVEN flats.
<P>Best song: The Drowned Cathedral. You go down and down the stairs and there are bells underwater. I get chills EVERY time.<BR>
Worst song: Mog's Bakery. It's only 4 bars, over and over and over and over.
<CENTER>
<TABLE BORDER="2" CELLPADDING="4" BGCOLOR="#000066">
<TR><TD><B>#</B></TD><TD><B>Track</B></TD><TD><B>Time</B></TD></TR>
<TR><TD>01</TD><TD>Title ~ The Broken Crown</TD><TD>1:33</TD></TR>
<TR><TD>02</TD><TD>Village of Reeds</TD><TD>2:20</TD></TR>
<TR><TD>03</TD><TD>Skirmish!</TD><TD>1:58</TD></TR>
<TR><TD>04</TD><TD>Mog's Bakery</TD><TD>1:40</TD></TR>
<TR><TD>05</TD><TD>The Drowned Cathedral</TD><TD>3:47</TD></TR>
<TR><TD>06</TD><TD>Skyship Nightingale</TD><TD>2:52</TD></TR>
<TR><TD>07</TD><TD>Wyrm King</TD><TD>4:16</TD></TR>
<TR><TD>08</TD><TD>Staff Roll</TD><TD>5:30</TD></TR>
</TABLE>
</CENTER>
<P><B>Overall: 93%</B>
<HR WIDTH="80%">
<CENTER>
<FONT SIZE="-1">You are visitor <IMG SRC="counter.cgi" ALT="004213"> since March 1999.<BR>
This site is best viewed in 800x600.<BR>
<A HREF="http://webring.example/rpg?prev">&lt;&lt; Prev</A> | RPG Music WebRing | <A HREF="http://webring.example/rpg?next">Next &gt;&gt;</A></FONT>
</CENTER>
</BODY>
</HTML>
`,
);

H(
  'z26-body-comments-in-list',
  {
    title: 'Kitchen Radio',
    artist: 'Father Paprika',
    tracks: [
      'Boil',
      'Your Mother Called',
      'Oven Glove, Single',
      'The Good Knife',
      'Washing Up With You',
      'Leftovers',
    ],
    picks: ['Washing Up With You:favourite'],
    ratings: ['B'],
  },
  `
<p>Father Paprika (who is neither) has been putting out one cassette a year since 2012, always on the same orange shells, always with a recipe in the case. <em>Kitchen Radio</em> is the first that I&rsquo;ve wanted to play for people who don&rsquo;t collect cassettes.</p>
<p>It&rsquo;s soul, more or less. The drums come out of a sampler and the bass out of a cousin. He can&rsquo;t really sing, and he&rsquo;s finally stopped apologising for it.</p>
<h4>On the tape</h4>
<ul>
<li><strong>Boil</strong> &ndash; ninety seconds of steam before the beat drops in. Patience.</li>
<li><strong>Your Mother Called</strong> &ndash; a voicemail, set to a bossa. She is right about everything.</li>
<li><strong>Oven Glove, Single</strong> &ndash; lonely-hearts ad for a glove. Yes, I laughed.</li>
<li><strong>The Good Knife</strong> &ndash; instrumental. Menacing organ; someone chopping in time.</li>
<li><strong>Washing Up With You</strong> &ndash; the reason to buy it.</li>
<li><strong>Leftovers</strong> &ndash; scraps of the other five, reheated. Does what it says.</li>
</ul>
<p>&ldquo;Washing Up With You&rdquo; is my favourite thing he has done, a slow jam so domestic that you can smell the lemon. I gave it to two friends who were getting married and they used it for the first dance, in an actual kitchen.</p>
<p>The recipe, by the way, is for goulash. 1 kg onions, 1 kg beef, 3 tablespoons of you-know-what, 2:30 hours on a low flame.</p>
<p>Grade: <b>B</b></p>
<p><small>Filed under: <a href="#">cassettes</a>, <a href="#">goulash</a> &middot; <a href="#">Permalink</a></small></p>
`,
);

H(
  'z27-french-body',
  {
    title: 'La Nuit des passages',
    artist: 'Éloi Marchandeau',
    tracks: [
      'Générique | Éloi Marchandeau | 2:04',
      'Rue du Puits | Éloi Marchandeau | 3:15',
      'Le Vélo de Suzanne | Éloi Marchandeau | 1:49',
      'Chanson du dernier métro | Lise Ambroise | 3:58',
      'Poursuite sur les toits | Éloi Marchandeau | 4:22',
      "L'Horloger | Éloi Marchandeau | 2:36",
      'Aube | Éloi Marchandeau | 5:10',
    ],
    picks: ["L'Horloger:favourite", 'Le Vélo de Suzanne:hidden-gem', 'Poursuite sur les toits:worst'],
    ratings: ['16/20'],
  },
  `
<h2>La Nuit des passages &ndash; bande originale d&rsquo;&Eacute;loi Marchandeau</h2>
<p><em>Publi&eacute; le 4 f&eacute;vrier 2008 dans <a href="#">Musiques de film</a></em></p>
<p>Le film a quitt&eacute; l&rsquo;affiche au bout de dix jours, et c&rsquo;est dommage surtout pour les oreilles. &Eacute;loi Marchandeau y signe sa premi&egrave;re partition pour orchestre, apr&egrave;s quinze ans de courts m&eacute;trages et de th&eacute;&acirc;tre de marionnettes.</p>
<p>On est frapp&eacute; d&rsquo;abord par la l&eacute;g&egrave;ret&eacute;&nbsp;: un cor anglais, deux harpes, un limonaire. &laquo;&nbsp;Rue du Puits&nbsp;&raquo; marche sur la pointe des pieds, &laquo;&nbsp;Aube&nbsp;&raquo; ouvre enfin les fen&ecirc;tres.</p>
<table>
<thead><tr><th>N&deg;</th><th>Titre</th><th>Interpr&egrave;te</th><th>Dur&eacute;e</th></tr></thead>
<tbody>
<tr><td>1</td><td>G&eacute;n&eacute;rique</td><td>&Eacute;loi Marchandeau</td><td>2:04</td></tr>
<tr><td>2</td><td>Rue du Puits</td><td>&Eacute;loi Marchandeau</td><td>3:15</td></tr>
<tr><td>3</td><td>Le V&eacute;lo de Suzanne</td><td>&Eacute;loi Marchandeau</td><td>1:49</td></tr>
<tr><td>4</td><td>Chanson du dernier m&eacute;tro</td><td>Lise Ambroise</td><td>3:58</td></tr>
<tr><td>5</td><td>Poursuite sur les toits</td><td>&Eacute;loi Marchandeau</td><td>4:22</td></tr>
<tr><td>6</td><td>L'Horloger</td><td>&Eacute;loi Marchandeau</td><td>2:36</td></tr>
<tr><td>7</td><td>Aube</td><td>&Eacute;loi Marchandeau</td><td>5:10</td></tr>
</tbody>
</table>
<p>Mon morceau pr&eacute;f&eacute;r&eacute; est &laquo;&nbsp;L'Horloger&nbsp;&raquo;&nbsp;: tout y est en retard d&rsquo;un demi-temps, et c&rsquo;est bouleversant.</p>
<p>La perle cach&eacute;e&nbsp;: &laquo;&nbsp;Le V&eacute;lo de Suzanne&nbsp;&raquo;, moins de deux minutes de pur bonheur.</p>
<p>Le morceau le plus faible&nbsp;: &laquo;&nbsp;Poursuite sur les toits&nbsp;&raquo;, du remplissage sportif comme on en entend partout.</p>
<p><strong>Note&nbsp;: 16/20</strong></p>
`,
);

H(
  'z28-itinerary-body',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
<h1>Three days on the night trains: our itinerary</h1>
<p>Before you ask: no, we didn't sleep. But we saw four countries, ate eleven pretzels and only lost one hat. Several of you wanted the exact plan, so here it is, copied from the back of my notebook.</p>
<h3>Friday</h3>
<ol>
<li>Breakfast at the station caf&eacute; &ndash; 7:15</li>
<li>First train, window side &ndash; 8:02</li>
<li>Change at the little junction with the goats &ndash; 11:48</li>
<li>Lakeside walk &ndash; 2:30</li>
<li>Sleeper departs &ndash; 9:55</li>
</ol>
<h3>Saturday</h3>
<ol>
<li>Border check (bring your passport to bed) &ndash; 3:10</li>
<li>Pretzels &ndash; 6:40</li>
<li>Museum of Clocks &ndash; 10:00</li>
<li>Cable car &ndash; 1:20</li>
<li>Sleeper again &ndash; 8:35</li>
</ol>
<p>The highlight was the Museum of Clocks, where at noon everything goes off at once and the attendant puts his fingers in his ears. The low point was the goats; they got Martin's hat.</p>
<p>Costs for two came to about &euro;310 including the pass. I'd give the sleeper 3/5 for comfort and 5/5 for adventure.</p>
<p>Next time: Portugal, in a bed.</p>
`,
);

M(
  'z29-hugo',
  {
    title: 'Low Battery',
    artist: 'Sven & the Chargers',
    tracks: [
      'Nineteen Percent | | 3:08',
      'Borrowed Cable | | 2:55',
      'Brick | | 4:30',
      'Airplane Mode | | 3:47',
      'One Percent | | 6:12',
    ],
    picks: ['Airplane Mode:favourite', 'Brick:worst'],
    ratings: ['3/5'],
  },
  `
---
title: "Sven & the Chargers: Low Battery"
date: 2022-08-17T10:00:00+02:00
draft: false
author: "Anneke"
categories: ["reviews"]
tags: ["power pop", "2022", "five tracks is not an album"]
cover: "/img/low-battery.png"
---

Five songs, twenty minutes. Sven says it's an album. I say Sven owes us another side.

<!--more-->

*Low Battery* is about the last hours of a relationship as told through a phone, which sounds exhausting, and for the first two songs it sort of is. **Nineteen Percent** has a lovely twelve-string part and **Borrowed Cable** has a rhyme for "USB" that I won't repeat in front of children.

Then comes **Airplane Mode**, and it's the best track by a country mile. It's the sound of somebody switching everything off and looking out of the window. There's a middle eight with *real* clouds in it.

## Tracks

1. Nineteen Percent \`3:08\`
2. Borrowed Cable \`2:55\`
3. Brick \`4:30\`
4. Airplane Mode \`3:47\`
5. One Percent \`6:12\`

The low point is **Brick**, my least favourite: a heavy riff, a heavier metaphor.

**Verdict:** ⭐⭐⭐ out of 5

[Buy it from the band](https://chargers.example/low-battery) · [Lyrics](https://chargers.example/words)
`,
);

M(
  'z30-jekyll',
  {
    title: 'The Understudies',
    tracks: [
      'Cold Open | Petra Noll | 0:58',
      'Green Room | The Half Moons | 3:21',
      'Break a Leg | Cy Abernathy | 2:49',
      'Darling, You Were | Rosalind Ache | 4:15',
      'Prompt Side | The Half Moons | 3:02',
      'Curtain | Petra Noll | 2:37',
      'House Lights | Petra Noll | 1:44',
    ],
    picks: ['Darling, You Were:favourite', 'House Lights:hidden-gem'],
    ratings: ['Buy it'],
  },
  `
---
layout: post
title: "TV on the Stereo #41: The Understudies"
date: 2016-11-20 18:30:00
tags: [tv, soundtrack, season-one]
comments: false
---

*The Understudies (Music from the Series, Season One)*, 2016.

Half songs, half score. The songs were written for the show's fictional musical, and so they have to be both bad enough to be funny and good enough that you believe someone would invest in them. Not easy! The score cues, all by **Petra Noll**, have to hold the thing together with a clarinet and a stopwatch.

| No. | Artist | Song | Length |
|----:|:-------|:-----|-------:|
| 1 | Petra Noll | Cold Open | 0:58 |
| 2 | The Half Moons | Green Room | 3:21 |
| 3 | Cy Abernathy | Break a Leg | 2:49 |
| 4 | Rosalind Ache | Darling, You Were | 4:15 |
| 5 | The Half Moons | Prompt Side | 3:02 |
| 6 | Petra Noll | Curtain | 2:37 |
| 7 | Petra Noll | House Lights | 1:44 |

The favourite in our house, unanimously, me included, is *Darling, You Were*. Rosalind Ache delivers it as a diva who has just been told the show's closing, and there's a modulation in there that goes up like a hem.

My overlooked gem: *House Lights*. It only plays under the producers' logos. Stay for it.

> "Break a Leg is the standout of the whole season" – *Channel Hopper Weekly*

Hmm. No, it's not. But it's good for the treadmill.

**Verdict:** Buy it

Previously: [TV on the Stereo #40: Moorland Vets](/tv/40)
`,
);

M(
  'z31-spanish',
  {
    title: 'Verano en la azotea',
    artist: 'Las Persianas',
    tracks: [
      'Tendedero',
      'Ventilador',
      'La vecina del quinto',
      'Sandía',
      'Corte de luz',
      'Estrellas de plástico',
      'Septiembre',
    ],
    picks: ['Corte de luz:favourite', 'Sandía:worst'],
    ratings: ['4/5'],
    comments: ['Nuria', 'Paco R.', 'Iker'],
    total: 3,
  },
  `
# Las Persianas – *Verano en la azotea*

*Publicado el 2 de julio de 2019 por Iker*

Hay discos que huelen. Este huele a ropa tendida, a crema solar y a cable quemado. Las Persianas, cuarteto de Valencia, han grabado su segundo álbum en la azotea de su propio edificio, con el permiso de casi todos los vecinos.

El resultado es un pop luminoso y algo vago, en el mejor sentido. «Tendedero» abre con una guitarra que se balancea; «La vecina del quinto» es la carta de disculpa más bonita que he oído en años. «Septiembre» cierra la puerta con cuidado para no despertar a nadie.

## Lista de canciones

* Tendedero
* Ventilador
* La vecina del quinto
* Sandía
* Corte de luz
* Estrellas de plástico
* Septiembre

Mi canción favorita es **«Corte de luz»**: se grabó de verdad a oscuras, con pilas, y se nota que se están riendo.

La peor: **«Sandía»**. Un minuto de gracia y tres de pepitas.

**Puntuación:** 4/5

---

## 3 comentarios

**Nuria** · 2 de julio de 2019, 13:20

¡Yo soy vecina del cuarto! Damos fe de que no nos pidieron permiso.

**Paco R.** · 3 de julio de 2019, 00:41

«Sandía» es la mejor y no admito discusión.

**Iker** · 3 de julio de 2019, 09:15

Nuria, te debo una cerveza. Paco, a ti no.
`,
);

M(
  'z32-plain-md',
  {
    title: 'Songs for a Haunted Lift',
    artist: 'The Otis Brothers',
    tracks: [
      'Doors Closing | | | A',
      'Mezzanine | | | A',
      'Between Floors | | | A',
      'The Mirror Goes On Forever | | | A',
      'Going Down | | | B',
      'Lingerie, Hardware, Toys | | | B',
      'Emergency Phone | | | B',
      'Doors Opening | | | B',
    ],
    picks: ['Between Floors:favourite', 'Emergency Phone:hidden-gem'],
    ratings: ['85/100'],
  },
  `
### Records That Don't Exist Any More, no. 7

# The Otis Brothers – Songs for a Haunted Lift (1978)

There were supposed to be **five hundred** copies. The van with the boxes went into a reservoir, and the band, who weren't brothers, took it as a hint. About thirty survived because the singer's mum had already taken hers home.

**Side A**

1. Doors Closing
2. Mezzanine
3. Between Floors
4. The Mirror Goes On Forever

**Side B**

1. Going Down
2. Lingerie, Hardware, Toys
3. Emergency Phone
4. Doors Opening

What does it sound like? Imagine a pub band that has heard *about* krautrock from a reliable friend. *Doors Closing* is one chord and a bell. *Going Down* is the same chord, lower.

The highlight, for me, is *Between Floors*: eleven minutes, nothing happens, the hairs stand up on your arms anyway. I once put it on at a party and the party went home.

*Emergency Phone* is the one that people overlook, and they shouldn't. It's the nearest they came to a love song: "press and hold / someone will come."

I'm not going to name a worst track. With thirty copies left in the world, it would be rude.

**Score:** 85/100

- [Rip from my copy (with reservoir noises, sorry)](https://lift.example/rip)
- [Interview with the singer's mum](https://lift.example/mum)
- [All records that don't exist any more](https://lift.example/all)
`,
);
