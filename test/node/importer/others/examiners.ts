import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  'y01-sunday-score',
  {
    title: 'The Lamplighter of Quay Street',
    artist: 'Ingrid Vasholt',
    tracks: [
      'Gaslight Overture | | 2:14',
      'Quay Street, 4 A.M. | | 3:51',
      "The Widow's Ledger | | 1:48",
      'Fog Comes In | | 5:06',
      'Barnaby Runs | | 2:33',
      'A Ladder Against the Moon | | 4:19',
      'The Last Wick | | 6:02',
      'End Titles | | 3:40',
    ],
    picks: ['A Ladder Against the Moon:favourite', "The Widow's Ledger:hidden-gem"],
    ratings: ['4/5'],
  },
  `
Soundtrack Sunday #27: The Lamplighter of Quay Street

Posted by Maureen on Sunday, 9 October 2011

Good morning, tea drinkers! It is raining sideways here in Bideford so this week's pick more or less chose itself. The Lamplighter of Quay Street came and went in about nine days at our local cinema, but the music by Ingrid Vasholt has stayed on my kitchen stereo ever since.

Vasholt writes for a tiny band: two violas, a harmonium, a clarinet and what I am fairly sure is somebody hitting a radiator. "Gaslight Overture" sets out the main tune and then, cheekily, she doesn't use it again until "The Last Wick", by which time you have forgotten you missed it. "Fog Comes In" is five minutes of almost nothing and I wouldn't lose a second.

My favourite is "A Ladder Against the Moon", where the clarinet finally gets to sing. I've hummed it at two bus stops and one funeral.

Hidden gem: "The Widow's Ledger". Under two minutes, easy to miss, and there's a modulation in the middle that made me put my cup down.

The full track list, for those who like to know what they're buying:

1. Gaslight Overture (2:14)
2. Quay Street, 4 A.M. (3:51)
3. The Widow's Ledger (1:48)
4. Fog Comes In (5:06)
5. Barnaby Runs (2:33)
6. A Ladder Against the Moon (4:19)
7. The Last Wick (6:02)
8. End Titles (3:40)

Rating: 4 teapots out of 5

Next Sunday: something with more brass in it, I promise.

Labels: film music, rainy days, Soundtrack Sunday
`,
);

T(
  'y02-short-album',
  {
    title: 'Municipal Pool',
    artist: 'The Dented Fenders',
    tracks: [
      'Deep End',
      'No Running',
      'Chlorine Eyes',
      'Lifeguard',
      'Adult Swim',
      'Vending Machine',
      'Locker 19',
      'Closing Bell',
    ],
    picks: ['Locker 19:favourite', 'Vending Machine:worst'],
    ratings: ['B+'],
  },
  `
The Dented Fenders – Municipal Pool (2009, Sock Drawer Records)

So I finally got hold of the Fenders' third. If you liked the first two you already own this, and if you hated them there's nothing here to change your mind. Me, I'm in the happy middle.

Half of these songs are about swimming and the other half are about not being asked to. "Chlorine Eyes" has the best guitar tone they've got onto tape so far, all wet cardboard and feedback. "Adult Swim" is a slow one, and it's funnier than the title suggests. The standout for me, though, is "Locker 19": two chords, one lost key, and that backing vocal that comes in a bar too early and stays.

Weakest track? "Vending Machine", easily. It's a b-side that wandered in through the fire exit.

Deep End
No Running
Chlorine Eyes
Lifeguard
Adult Swim
Vending Machine
Locker 19
Closing Bell

Grade: B+

Filed under: Records I paid for
`,
);

T(
  'y03-cassette-sides',
  {
    title: 'Songs for a Broken Boiler',
    tracks: [
      'Frost on the Inside | Pell & Marrow | | Side A',
      'Two Jumpers | The Kestrel Parade | | Side A',
      'Kettle, Kettle | Dot Abernathy | | Side A',
      'Engineer Between Eight and One | Spare Fuse | | Side A',
      'Blue Hands | Tomas Lindqvist Trio | | Side A',
      'Pilot Light | Junie Okafor | | Side B',
      "Don't Touch the Dial | The Gasmen | | Side B",
      'February (Reprise) | Pell & Marrow | | Side B',
      'Hot Water Bottle Blues | Big Stan Crewe | | Side B',
      'Radiator | Oh! Winifred | | Side B',
    ],
    picks: ['Pilot Light:favourite'],
    ratings: [],
  },
  `
Mixtape Monday: Songs for a Broken Boiler

It was eleven degrees in my flat this week. I know, because I have a thermometer shaped like a penguin and we've been talking a lot. The nice man from the gas company is coming on Thursday, "between eight and one", and until then I have made a tape.

Rules as always: ninety minutes, nothing off the same record twice (I broke this one, sue me), and no song I've used on a tape since 2006.

SIDE A
Pell & Marrow - Frost on the Inside
The Kestrel Parade - Two Jumpers
Dot Abernathy - Kettle, Kettle
Spare Fuse - Engineer Between Eight and One
Tomas Lindqvist Trio - Blue Hands

SIDE B
Junie Okafor - Pilot Light
The Gasmen - Don't Touch the Dial
Pell & Marrow - February (Reprise)
Big Stan Crewe - Hot Water Bottle Blues
Oh! Winifred - Radiator

If you only have time for one, make it "Pilot Light", which is my favourite thing on here by a mile and possibly my favourite thing to have happened this winter. Big Stan Crewe I found in a charity shop for 50p, with somebody's shopping list inside the sleeve (eggs, string, Vim).

Want a copy? I'll run off five. First five emails get one, as usual. Please say if your tape deck runs fast.

x Hattie
`,
);

T(
  'y04-comp-comments',
  {
    title: 'Harbour Lights: Lost Girl Groups of the North Sea 1962–1967',
    artist: 'Various Artists',
    tracks: [
      'Wait for the Ferry | The Marlettes',
      'He Never Wrote | Connie & the Corals',
      'Seventeen and Seasick | The Marlettes',
      'Lighthouse Boy | Patsy Thorne',
      'Oh My Trawlerman | The Herring Sisters',
      'Sand in My Shoes, Salt in My Tea | Vera Dell',
      'Tell Him Tuesday | The Bobbins',
    ],
    picks: ['He Never Wrote:favourite', 'Tell Him Tuesday:hidden-gem', 'Oh My Trawlerman:worst'],
    ratings: ['8/10'],
    comments: ['Keith from Hull', 'Lorna', 'vinylvicar', 'Lorna'],
    total: 4,
  },
  `
Skip to content
THE SEVEN INCH DIARIES
Home | About | Want list | Contact

Various Artists – Harbour Lights: Lost Girl Groups of the North Sea 1962–1967
March 3, 2013 by Lorna

I've been waiting for somebody to do this properly for about fifteen years. Seven sides, all from original tapes bar one, with a booklet that tells you who married whom and which of them later ran a chip shop.

Here's the running order with a few words on each.

1. "Wait for the Ferry" by The Marlettes
A stomper. The drummer was fourteen and you can hear his mum telling him to slow down.

2. "He Never Wrote" by Connie & the Corals
The best track here. That spoken bit! I have played it to four people and three of them cried.

3. "Seventeen and Seasick" by The Marlettes
More of the same, with bells on. Literally.

4. "Lighthouse Boy" by Patsy Thorne
Patsy was fifty when I met her and she still had that voice. Short and sweet.

5. "Oh My Trawlerman" by The Herring Sisters
Novelty record. Worst track on the album, and I say that as somebody who owns two copies.

6. "Sand in My Shoes, Salt in My Tea" by Vera Dell
A big ballad with an arrangement far too expensive for the label that paid for it.

7. "Tell Him Tuesday" by The Bobbins
The overlooked one. Tucked away at the end, from a bad acetate, and it's marvellous.

Sound is decent, notes are excellent, price is silly. 8/10.

Share this:
Twitter
Facebook
Like Loading...

Posted in Compilations, Girl groups
4 thoughts on “Various Artists – Harbour Lights: Lost Girl Groups of the North Sea 1962–1967”

Keith from Hull says:
March 3, 2013 at 7:12 pm
The Herring Sisters played my school hall in 65. Oh My Trawlerman was my favourite song for a whole year so I won't hear a word against it.
Reply

    Lorna says:
    March 3, 2013 at 9:40 pm
    Sorry Keith! I'll send you the spare copy.
    Reply

vinylvicar says:
March 5, 2013 at 10:02 am
1. Great write-up 2. where did you buy it 3. is the booklet in colour?
Reply

    Lorna says:
    March 5, 2013 at 12:31 pm
    Black and white, alas. Mail order from the label.
    Reply

Leave a Reply
Your email address will not be published.
`,
);

T(
  'y05-game-discs',
  {
    title: 'Cinder Vale Original Soundtrack',
    artist: 'Hideo Marakawa',
    tracks: [
      'Title: Ash and Ember | | 1:32 | Disc 1',
      'The Village at Noon | | 3:10 | Disc 1',
      'Turnip Thieves | | 2:05 | Disc 1',
      'Underbridge | | 4:44 | Disc 1',
      'Boss: Grandfather Coal | | 3:27 | Disc 1',
      'Snowline | | 4:01 | Disc 2',
      'The Moth Library | | 5:15 | Disc 2',
      'Shop Theme (Night) | | 1:59 | Disc 2',
      'Boss: The Bellows | | 3:50 | Disc 2',
      'Save Room | | 2:22 | Disc 2',
      'Credits: What the Fire Kept | | 6:38 | Disc 2',
    ],
    picks: ['The Moth Library:favourite', 'Shop Theme (Night):hidden-gem'],
    ratings: ['9/10'],
  },
  `
[Game Music Corner] Cinder Vale Original Soundtrack – Hideo Marakawa

Okay, confession first: I've never finished Cinder Vale. I've got stuck at the Bellows three times since 1999, sold it, bought it again and got stuck once more. But I've finished the soundtrack about four hundred times.

Marakawa was twenty-four when he wrote this and the whole thing had to fit in 512K, which means he uses about six instruments, and he uses them like somebody who's going to be charged by the note. The battle themes are what everyone remembers. "Boss: Grandfather Coal" has that 7/8 riff, sure, and yes, every guitar kid on the internet has covered it.

For me the heart of the set is on the second disc. "The Moth Library" is the best piece here, no contest, a waltz that keeps losing its place and apologising. And please don't skip "Shop Theme (Night)", a really underrated little loop which you only hear in the game if you turn up after nine o'clock with less than ten coins.

DISC 1
01 Title: Ash and Ember [1:32]
02 The Village at Noon [3:10]
03 Turnip Thieves [2:05]
04 Underbridge [4:44]
05 Boss: Grandfather Coal [3:27]

DISC 2
01 Snowline [4:01]
02 The Moth Library [5:15]
03 Shop Theme (Night) [1:59]
04 Boss: The Bellows [3:50]
05 Save Room [2:22]
06 Credits: What the Fire Kept [6:38]

Total time: 39:23

The import costs a fortune, but it turns up in second hand shops now and then. Mine was in with the exercise videos.

Final score: 9/10
`,
);

T(
  'y06-musical-acts',
  {
    title: 'Ferris & Sons (Original Cast Recording)',
    tracks: [
      'Open at Nine | Company | | Act One',
      'My Name Above the Door | Ferris | | Act One',
      'Haberdashery | Edie, Ruth and Shopgirls | | Act One',
      'Returns | Mr Pym | | Act One',
      'The Son Who Stayed | Arthur | | Act One',
      'Stocktaking | Company | | Act Two',
      'What Would You Do With a Window? | Edie and Arthur | | Act Two',
      'Not For Sale | Ferris | | Act Two',
      'Lights Off, Ruth | Ruth | | Act Two',
      'Open at Nine (Reprise) | Company | | Act Two',
    ],
    picks: ['Lights Off, Ruth:favourite', 'Returns:worst'],
    ratings: ['82%'],
  },
  `
Cast album review: Ferris & Sons (Original Cast Recording)

by Gwendolen Tarr, The Cheap Seats

I saw Ferris & Sons in its second week, from a seat behind a pillar, and came out knowing that it had a lovely score and a tall baritone. The cast recording lets me confirm both, without the pillar.

It is a department store musical. There is a founder, there are two sons, and there is a girl in haberdashery. You can write the rest yourself, and I suspect the author did so on a train. But the songs! "Haberdashery" rattles along on button names. "Not For Sale" is the big one for Ferris and it's sung as if the roof might come off. "What Would You Do With a Window?" is a proper duet, the kind where both people change their minds.

The highlight, however, comes late: "Lights Off, Ruth". One voice, a piano, and a woman counting the switches as she goes. I had to pull over.

Less successful: "Returns", a comedy number about the complaints desk. It's the weakest song in the show by some way and without the business with the hat it is just a man listing things.

Musical numbers

Act One
Open at Nine – Company
My Name Above the Door – Ferris
Haberdashery – Edie, Ruth and Shopgirls
Returns – Mr Pym
The Son Who Stayed – Arthur

Act Two
Stocktaking – Company
What Would You Do With a Window? – Edie and Arthur
Not For Sale – Ferris
Lights Off, Ruth – Ruth
Open at Nine (Reprise) – Company

Cheap Seats verdict: 82%

The show closes on the 14th. Go, but ask about the pillars.
`,
);

T(
  'y07-track-by-track',
  {
    title: 'Small Weather',
    artist: 'Nell Ostrander',
    tracks: ['Barometer', 'Paper Umbrella', 'The Drought Year', 'Cumulus', 'Hail, Hail', 'Everything Dries'],
    picks: ['The Drought Year:favourite'],
    ratings: ['4.5/5'],
  },
  `
Nell Ostrander: Small Weather

A track-by-track review

You wait four years for a Nell Ostrander album and then it turns out to be twenty-three minutes long. I'm not complaining. I've gone round it six times today, which is a working day more or less, and I'm going to take it song by song, because it asks for it.

1. Barometer
We start with a tap on glass, and then her voice without anything at all beneath it. She has never been this close to the microphone. By the time the cello comes in, I had already stopped washing up.

2. Paper Umbrella
The single, and the only thing here you might dance to. It has a chorus about cocktails, which isn't about cocktails. Nice handclaps.

3. The Drought Year
Right. This one. Seven verses, no chorus, her grandfather's farm and a bank manager with a cold. It's my favourite song on the album and, at the moment, my favourite song by anybody.

4. Cumulus
An instrumental for pump organ and, it says here, "fan". Does what clouds do.

5. Hail, Hail
Loud! The band turns up at last and they've been in the pub. I laughed out loud at the ending.

6. Everything Dries
A lullaby, of sorts. It's not the best closer she has written, that would still be the one on the boats record, but it leaves the window open in the right way.

So there you are. Short, cold, kind. 4½ out of 5.

~ Petra
`,
);

T(
  'y08-one-line',
  {
    title: 'Concrete Cousins',
    artist: 'Low Bus',
    tracks: [
      'Ring Road',
      'Cousin Dee',
      'Tarmac',
      'Half a Bridge',
      'Nine Floors',
      'Pigeon Law',
      'Estate Agent',
      'Slip Road Home',
    ],
    picks: ['Half a Bridge:hidden-gem'],
    ratings: ['7/10'],
  },
  `
Low Bus
Concrete Cousins
(Underpass, 2004)

Second album time for Leicester's slowest band. You know the drill: three people, one riff, rain.

Concrete Cousins isn't a step forward so much as a shift of weight from one foot to the other. The drums are better recorded, "Cousin Dee" has a real tune, and "Pigeon Law" goes on for nine minutes without ever being boring, which not many songs called "Pigeon Law" can say. I wouldn't call "Nine Floors" the best thing they've done, whatever the sticker on the front says. And "Tarmac" isn't the weak spot I expected after that dreadful live version in the spring.

If there's one that people will walk past, it's "Half a Bridge". Overlooked gem, that; listen to what the bass is doing under the second verse.

Tracks: Ring Road / Cousin Dee / Tarmac / Half a Bridge / Nine Floors / Pigeon Law / Estate Agent / Slip Road Home

7/10

Kev Madeley
`,
);

T(
  'y09-not-bread',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Sunday Soda Bread (and what I listen to while it bakes)

A lot of you have asked for my soda bread since I mentioned it in the summer, so here it is. No music review this week, sorry. The turntable is at the menders and I'm in a mood.

You need:

- 250 g plain flour
- 250 g wholemeal flour
- 1 tsp bicarbonate of soda
- 1 tsp salt
- 400 ml buttermilk

What to do:

1. Heat the oven to 200. Not 180. My sister says 180 and her bread is grey.
2. Mix the dry things in your biggest bowl.
3. Pour in the buttermilk and stir it with a knife, about one song's worth.
4. Turn it out on a floured board. Don't knead it.
5. Cut a cross, deep.
6. Bake it.

Timings, if you like to be exact:

0:00 Dough goes in
15:00 Have a look, turn the tray
30:00 Lid of foil on if it's getting dark
40:00 Knock on the bottom; it should sound like a door
45:00 Out on the rack

Give it twenty minutes before you cut it. I never do. Back to records next Sunday, if Mr Hollis finds the belt.

Posted by Maeve at 11:20 | 0 comments
`,
);

T(
  'y10-deutsch',
  {
    title: 'Nachtfähre',
    artist: 'Silke Morgenrot',
    tracks: [
      'Ablegen | | 3:12',
      'Deck C | | 2:58',
      'Möwen zählen | | 4:20',
      'Der Kapitän schläft | | 3:33',
      'Zollfrei | | 2:41',
      'Funkloch | | 5:07',
      'Anlegen | | 4:46',
    ],
    picks: ['Funkloch:favourite', 'Möwen zählen:hidden-gem', 'Zollfrei:worst'],
    ratings: ['8/10'],
    comments: ['Jörg', 'Plattenfuchs', 'Annika'],
    total: 3,
  },
  `
Plattenteller am Freitag: Silke Morgenrot – Nachtfähre

Veröffentlicht am 17. Mai 2014 von Annika

Manche Alben muss man nachts hören, und dieses will außerdem, dass man dabei auf einem Schiff sitzt. Ich hatte nur meinen Balkon in Wuppertal. Es ging auch.

Silke Morgenrot hat „Nachtfähre“ angeblich in vier Nächten zwischen Kiel und Oslo aufgenommen, in einer Kabine ohne Fenster. Man hört das Brummen der Maschine in jedem Stück, und irgendwann fehlt es einem, wenn die Platte vorbei ist. „Ablegen“ fängt mit einem Horn an, bei dem meine Katze das Zimmer verlassen hat. „Der Kapitän schläft“ ist komischer, als der Titel verspricht.

Mein Lieblingsstück ist „Funkloch“: fünf Minuten, in denen zwei Menschen aneinander vorbeitelefonieren, und am Ende rauscht es nur noch. Ein Geheimtipp ist für mich „Möwen zählen“, das im Radio wohl nie laufen wird. Das schwächste Lied ist „Zollfrei“, ein Scherz, der schon beim zweiten Mal keiner mehr ist.

Titelliste:

1. Ablegen (3:12)
2. Deck C (2:58)
3. Möwen zählen (4:20)
4. Der Kapitän schläft (3:33)
5. Zollfrei (2:41)
6. Funkloch (5:07)
7. Anlegen (4:46)

Wertung: 8 von 10 Punkten

Schlagwörter: Chanson, Elektronik, Seefahrt

3 Kommentare

Jörg
18. Mai 2014 um 08:15
Danke für den Tipp! Ich finde ja „Deck C“ am besten.
Antworten

Plattenfuchs
18. Mai 2014 um 13:44
Gibt es das auch auf Vinyl?
Antworten

Annika
19. Mai 2014 um 20:01
Ja, aber nur an Bord. Kein Witz.
Antworten
`,
);

T(
  'y11-columns-comments',
  {
    title: 'Glass Orchard',
    artist: 'Mireille Dacosta',
    tracks: [
      'First Blossom | | 2:47',
      'The Grafting Knife | | 3:30',
      'Wasps | | 1:12',
      'Cider Press (feat. Old Tom Rudge) | | 4:05',
      'Windfall | | 3:58',
      'October Ladder | | 3:21',
      'Bare Branches | | 5:44',
    ],
    picks: ['Windfall:favourite', 'October Ladder:favourite'],
    ratings: ['4/5'],
    comments: ['jaybird77', 'Philippa', 'jaybird77', 'Anonymous', 'Theo Lask'],
    total: 5,
  },
  `
Skip to main content
Search This Blog
needle & groove
album notes from a spare bedroom

Mireille Dacosta - Glass Orchard
- June 22, 2016
★★★★☆

Some records you admire, and some records you lend to your mother. Glass Orchard is the second sort. Dacosta, who made her name doing rather chilly things with loops, has moved to Herefordshire and taken up the guitar, and the results are as warm as a jar on a windowsill.

There's a story here, if you want it: a year in an orchard, from "First Blossom" round to "Bare Branches". I'd have been quite happy without the minute of actual wasps. But the singing is lovely throughout and Old Tom Rudge, who is eighty-one and gets the last word on "Cider Press", ought to be on everything.

Highlights: "Windfall" and "October Ladder".

No.\tTitle\tLength
1.\tFirst Blossom\t2:47
2.\tThe Grafting Knife\t3:30
3.\tWasps\t1:12
4.\tCider Press (feat. Old Tom Rudge)\t4:05
5.\tWindfall\t3:58
6.\tOctober Ladder\t3:21
7.\tBare Branches\t5:44
Total length:\t24:37

Get link
Facebook
Twitter
Pinterest
Email
Other Apps
Labels: 2016 folk Mireille Dacosta

Comments

jaybird77
22 June 2016 at 21:14
Wasps is the best track and I will die on this hill
Reply
Replies

Philippa
22 June 2016 at 22:03
It's a minute of wasps, Jay.
Reply

jaybird77
22 June 2016 at 22:05
exactly
Reply

Anonymous
30 June 2016 at 06:40
Is it 5/5 or 4/5, my screen reader can't tell?
Reply

Theo Lask
2 July 2016 at 17:28
Lovely review. Ordered.
Reply

Post a Comment

Popular Posts
The Hatstand Quartet - Coats (3/5)
Ten sleeves I'd hang on a wall
A word about my new stylus

Powered by Blogger
`,
);

T(
  'y12-prose-only',
  {
    title: 'The Iron Kite',
    artist: 'Benedikt Aurel',
    tracks: [],
    picks: ['Over the Estuary:favourite', 'Mess Hall:worst'],
    ratings: ['3/5'],
  },
  `
On the Turntable: The Iron Kite (Benedikt Aurel)

Dad had this one, and Dad's copy jumps, so for thirty years I believed that the main theme had eleven beats in every fourth bar. I have now bought a clean copy and I'm sorry to say I miss the jump.

The Iron Kite is a war picture of the sort they showed on wet Saturdays, with moustaches. Aurel's music for it is better than that sounds, though not always by much. The march everyone whistles is called "Squadron at Dusk", and it comes back so often that the sleeve note makes a joke about it. In between there are quieter things. "Letter from Lil" is scored for harp and one tired trumpet. "Over the Estuary" is, to my ears, the best cue on the record: the strings go up and simply don't come down again until somebody lifts the needle.

At the other end of the scale there's "Mess Hall", a comic polka, and far and away the worst thing Aurel ever put his name to. My father used to get out of his chair for it. I thought he was going to dance. He was going to move the needle.

I've given it three stars out of five, one of which is for the sleeve.

I can't find a track list anywhere, as my copy has lost its back. If anyone has one, do write in.

— Desmond
`,
);

T(
  'y13-artist-first',
  {
    title: 'Night Bus 38',
    tracks: [
      'Orange Sodium | Velvet Tariff | 4:12',
      'Last Stop Leyton | Carla Quill | 3:39',
      'Upper Deck | Deacon & Fisk | 5:20',
      'Wet Chips | The Soft Furnishings | 2:50',
      'Ding (Stopping) | Modular Nan | 6:03',
      'Somebody Else’s Headphones | Ruben Aske | 3:15',
      'Depot | Halfpenny Choir | 7:41',
    ],
    picks: ['Somebody Else’s Headphones:hidden-gem'],
    ratings: [],
  },
  `
PLAYLIST: Night Bus 38

I’ve been on lates for a month, which means the 38, which means ninety minutes a night with my head against a window. This is what I’ve been playing. It’s in order, it’s the right length if the driver doesn’t stop for a smoke, and it works best after rain.

01. Velvet Tariff — Orange Sodium [4:12]
02. Carla Quill — Last Stop Leyton [3:39]
03. Deacon & Fisk — Upper Deck [5:20]
04. The Soft Furnishings — Wet Chips [2:50]
05. Modular Nan — Ding (Stopping) [6:03]
06. Ruben Aske — Somebody Else’s Headphones [3:15]
07. Halfpenny Choir — Depot [7:41]

A few notes. “Upper Deck” was recorded on an actual upper deck, and about two minutes in you’ll hear a lad ask them what they’re doing. “Wet Chips” needs no introduction from me. The hidden gem of the lot is “Somebody Else’s Headphones”: Ruben has about forty listeners and I’m most of them.

Don’t shuffle it. I’ll know.

Listen on: Spindle | Cloudbox | Tapeheads
Earlier playlists: Launderette, Sunday Roast, Two Trains
`,
);

T(
  'y14-dotted-sides',
  {
    title: 'Telephone Exchange',
    artist: 'The Arthur Pell Orchestra',
    tracks: [
      'Switchboard Samba | | 2:31 | Side One',
      'Please Hold, Caller | | 3:04 | Side One',
      'Trunk Call | | 2:48 | Side One',
      'The Speaking Clock | | 3:10 | Side One',
      'Party Line | | 2:19 | Side One',
      'Crossed Wires | | 2:56 | Side Two',
      'Long Distance | | 4:22 | Side Two',
      'Reversing the Charges | | 2:37 | Side Two',
      'Engaged | | 1:58 | Side Two',
      'Goodnight, Operator | | 3:45 | Side Two',
    ],
    picks: ['Long Distance:favourite', 'Engaged:hidden-gem', 'Party Line:worst'],
    ratings: ['6/10'],
  },
  `
Charity Shop Corner #41: The Arthur Pell Orchestra, "Telephone Exchange" (1966)

Paid: £1.49
Condition: sleeve has been sat on
Found in: Oxfam, Ludlow

There was a year when every light orchestra in the country had to have a concept, and Arthur Pell, bless him, got telephones. I wasn't going to leave it there, was I?

Side One

Switchboard Samba ............ 2:31
Please Hold, Caller .......... 3:04
Trunk Call ................... 2:48
The Speaking Clock ........... 3:10
Party Line ................... 2:19

Side Two

Crossed Wires ................ 2:56
Long Distance ................ 4:22
Reversing the Charges ........ 2:37
Engaged ...................... 1:58
Goodnight, Operator .......... 3:45

It's all very jolly. There are real dialling noises, kept in tune by some poor man with a variable-speed recorder. "The Speaking Clock" is at the third stroke precisely what you imagine.

Best track: Long Distance
Hidden gem: Engaged
Worst track: Party Line (there's laughing on it)

Would I pay £1.49 again? I would. Would I pay two pounds? Let me think about it. 6 out of 10.

Next time: a whole LP of lawnmowers.
`,
);

T(
  'y15-track-marks',
  {
    title: 'Grand Hotel Vertigo',
    artist: 'Pym Sallow',
    tracks: [
      'Lobby',
      'Minibar',
      'Do Not Disturb',
      'Room 401',
      'The Lift Attendant',
      'Breakfast Ends at Ten',
      'Checkout',
    ],
    picks: ['Room 401:favourite', 'Minibar:worst'],
    ratings: ['7.5/10'],
  },
  `
ALBUM REVIEW: Pym Sallow – "Grand Hotel Vertigo"

Release date: 4 September 2015
Label: Tall Building
Genre: Chamber pop

What's it all about? Sallow spent a year living in a closed hotel on the Belgian coast and came out with seven songs and a beard. After the guitar-heavy "Mezzanine Boys" (which I gave 9/10 on this very blog) it's a surprise how little there is here: a piano, a double bass, plates.

Nobody writes a second verse like he does. "Do Not Disturb" starts as a complaint about noise and ends as an apology to somebody's widow. In "Breakfast Ends at Ten" you hear the toast.

Track by track marks:

1. Lobby – 7/10
2. Minibar – 4/10
3. Do Not Disturb – 8/10
4. Room 401 – 10/10
5. The Lift Attendant – 8/10
6. Breakfast Ends at Ten – 8/10
7. Checkout – 7/10

Favourite track: Room 401
Least favourite: Minibar

Overall: 7.5/10

If you like this, try: The Ottoline Sisters, "Mezzanine Boys", late Hugo Strand
`,
);

T(
  'y16-other-opinions',
  {
    title: 'Saltmarsh',
    artist: 'Fenland Electric',
    tracks: ['Sluice', 'Eel Money', 'Big Sky Small Van', 'Dyke Road', 'Reeds', 'Peat'],
    picks: ['Reeds:favourite'],
    ratings: ['A-'],
  },
  `
Family Listening Night, no. 9
Fenland Electric: Saltmarsh

You know how it goes: one record, five of us, no phones, crisps. This week it was Owen's turn to choose and he chose something with no singing on it, so we had complaints before the lid was up.

* Sluice
* Eel Money
* Big Sky Small Van
* Dyke Road
* Reeds
* Peat

What everybody thought: Owen says "Peat" is the best track because it's the longest. Gran's favourite was "Big Sky Small Van", as it reminded her of a van. Cerys thought "Eel Money" was the worst thing she had ever heard, but she is fourteen and had said the same about the crisps. The man in the paper reckons "Sluice" is the standout. Well, he wasn't invited.

And me? I'm going for "Reeds" as my favourite. It's mostly breathing and one synthesiser and it sounds just like the path behind the pumping station when I was small. I don't think there's a bad track on it, and I wouldn't call any of them underrated either, since the whole county seems to have bought it.

The family mark (average of five slips of paper, Gran's in pencil): A-

Next week: Cerys chooses. Pray for us.
`,
);

T(
  'y17-not-cassettes',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Ten Things I Learned From Digitising 300 Cassettes

Posted in: Gear, Life, Regrets
By Aldous | 12 Jan 2012 | 2 min read

I've spent the whole of Christmas in the box room, with a tape deck, a laptop and my late uncle's collection. No album this week; here's what I know now that I didn't in November.

1. Clean the heads. Then clean them again.
2. Ninety-minute tapes are ninety-four minutes long, except when they're not.
3. Everybody in 1983 taped over the end of something better.
4. Labels lie. "Best of Jazz" was a man reading out a phone bill.
5. The pause button is not your friend.
6. Rewind everything once before you play it.
7. Hiss is not the enemy. Hum is the enemy.
8. Pencils still fit.
9. You will find your own voice on one of them and you'll be six.
10. Stop at ten at night or you'll dream in stereo.

If you want to plan your own Christmas, one side took me, on average:

Rewinding – 2:10
Cleaning – 1:30
Recording – 45:00
Cutting and naming – 6:20
Staring out of the window – 9:00

The favourite moment was number 9. The worst moment was also number 9. Music again next Thursday.
`,
);

T(
  'y18-long-score-songs',
  {
    title: 'Marigold Station',
    artist: 'Cosmo Thackeray',
    tracks: [
      'Arrivals | | 3:05',
      'Platform Two | | 2:16',
      'The Stationmaster Dreams | | 4:48',
      'Left Luggage | | 1:55',
      'Snow on the Points | | 3:37',
      'Marigold | | 5:29',
      'Slow Train, Fast Heart | Delphine Ward | 3:12',
      'Tickets, Please | The Buffet Car Boys | 2:44',
      'Change at Crewe | Ossie Blanchard | 4:01',
      'Marigold (Vocal Version) | Delphine Ward | 3:58',
    ],
    picks: ['Snow on the Points:favourite', 'Left Luggage:hidden-gem', 'Tickets, Please:worst'],
    ratings: ['4/5'],
    comments: ['Hal', 'Bernadette Oakes', 'Hal', 'trainspotter_ian'],
    total: 4,
  },
  `
REEL MUSIC
A blog about film soundtracks, mostly old, mostly mine

About me   Archive   A to Z   Links

Marigold Station: music by Cosmo Thackeray, with songs by divers hands
Wednesday, 14 November 2012

Every November, when they put the clocks back and the heating starts to knock, I get this one out. Marigold Station isn't a great film. I'm not sure it is even a good one; there's a child in it who speaks in proverbs and a dog that gets fourth billing. But I've seen it eleven times, and about seven of those I had my eyes shut.

Cosmo Thackeray had written for brass bands all his life before somebody asked him to do a picture. You can tell. He doesn't do that thing film composers do, where the strings come in to let you know you're sad. He puts in a cornet, a long way off, and goes to lunch. "Arrivals" is nothing but that: a cornet, some steam, a big hall. "Platform Two" adds a tuba walking up and down like a man who has been told twenty minutes.

"The Stationmaster Dreams" is where most people fall in love with the score, and it's a beauty, though I have always thought it goes on one dream too long. No, the one for me is "Snow on the Points". That's my favourite cue in the film and one of my favourite cues in any film: three and a half minutes, six players, and the moment when the horn and the euphonium swap parts still gets me on the back of the neck.

A word for "Left Luggage" too, which is overlooked by absolutely everybody, including the people who made the film, who cut it. It's a little comic fugue for suitcases. Find it.

The songs are another matter. The studio wanted a hit, and got in Delphine Ward to have one. "Slow Train, Fast Heart" is perfectly good and went to number nineteen. "Change at Crewe" isn't in the film at all, as far as I can tell, unless it's on a radio somewhere. And "Tickets, Please" is dreadful, the worst track on the record by any measure; a barbershop quartet makes puns about punctuality until it's over.

The record (Meridian MLP 220, 1958; the CD from 1994 has the same programme and a nicer photograph of the dog):

Score
1. Arrivals - 3:05
2. Platform Two - 2:16
3. The Stationmaster Dreams - 4:48
4. Left Luggage - 1:55
5. Snow on the Points - 3:37
6. Marigold - 5:29

Songs
7. Slow Train, Fast Heart - Delphine Ward - 3:12
8. Tickets, Please - The Buffet Car Boys - 2:44
9. Change at Crewe - Ossie Blanchard - 4:01
10. Marigold (Vocal Version) - Delphine Ward - 3:58

Four stars out of five. It would be five, but for the barbershop.

You may also like:
Soundtrack: The Pier at Night (2 stars)
Soundtrack: Miss Tolliver Regrets
My ten favourite cornet solos

4 comments:

Hal said...
I have to disagree on the songs, I think Change at Crewe is the hidden gem here. Lovely piece though.
14 November 2012 20:31
3 likes

Bernadette Oakes said...
@Hal it IS on a radio, in the scene with the porter. My late husband was the porter.
15 November 2012 09:12
17 likes

Hal said...
@Bernadette Oakes You have made my week.
15 November 2012 09:40
5 likes

trainspotter_ian said...
The engine at the end is the wrong class. 0/10
19 November 2012 23:58
1 like

Post a comment
Newer Post   Home   Older Post
Subscribe to: Post Comments (Atom)
`,
);

H(
  'y19-blogspot-page',
  {
    title: 'Paper Lantern Street',
    artist: 'Yumi Castellane',
    tracks: [
      'Opening the Shutters | | 1:58',
      'Noodle Cart | | 2:24',
      "Auntie's Rules | | 3:06",
      'Lantern Boy | | 2:51',
      'Rooftop Laundry | | 4:10',
      'The River Takes It | | 5:33',
    ],
    picks: ['Rooftop Laundry:favourite'],
    ratings: ['9/10'],
    comments: ['Craig D.', 'moonshoes'],
    total: 2,
  },
  `
<!DOCTYPE html>
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'>
<head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<title>Cue Sheet: Soundtrack Sunday #104: Paper Lantern Street by Yumi Castellane</title>
<link href='http://cuesheetblog.example.com/feeds/posts/default' rel='alternate' type='application/atom+xml'/>
<style type='text/css'>.post-body { line-height: 1.4; } .sidebar li:before { content: '1. '; }</style>
<script type='text/javascript'>var tracks = ["not a track", "3:33"]; window.onload = function() { count(); };</script>
</head>
<body class='loading'>
<div class='navbar section' id='navbar'><a href='#main'>skip to main</a> | <a href='#sidebar'>skip to sidebar</a></div>
<div id='header-inner'><h1 class='title'><a href='/'>Cue Sheet</a></h1><p class='description'><span>One score a week since 2008</span></p></div>
<div class='main section' id='main'>
<div class='blog-posts hfeed'>
<h2 class='date-header'><span>Sunday, February 7, 2010</span></h2>
<div class='post hentry'>
<h3 class='post-title entry-title'><a href='http://cuesheetblog.example.com/2010/02/lantern.html'>Soundtrack Sunday #104: Paper Lantern Street by Yumi Castellane</a></h3>
<div class='post-body entry-content'>
<div class="separator" style="clear: both; text-align: center;"><a href="http://img.example.com/lantern.jpg"><img border="0" height="320" src="http://img.example.com/lantern_s.jpg" width="320" alt="cover"/></a></div>
I nearly missed this one. It was a <i>cartoon</i>, it was ninety minutes long, and it was showing at ten in the morning. Four adults in the audience, and all of us stayed to the end of the credits.<br />
<br />
Yumi Castellane's score is built from the kind of instruments you'd find in a street: bicycle bells, a shutter, a toy piano with two dead keys. &quot;Noodle Cart&quot; has one of those tunes that sounds as though it has always existed. &quot;Lantern Boy&quot; tries hard to be the hit. It isn't the highlight, whatever the poster says.<br />
<br />
That would be &quot;Rooftop Laundry&quot;, my favorite cue of the year so far, and I know it's only February. Four minutes of bedsheets.<br />
<br />
<b>Track listing</b><br />
1. Opening the Shutters 1:58<br />
2. Noodle Cart 2:24<br />
3. Auntie's Rules 3:06<br />
4. Lantern Boy 2:51<br />
5. Rooftop Laundry 4:10<br />
6. The River Takes It 5:33<br />
<br />
My rating: <b>9/10</b>
<div style='clear: both;'></div>
</div>
<div class='post-footer'>
<span class='post-author vcard'>Posted by <span class='fn'>Dunstan</span></span> <span class='post-timestamp'>at <abbr class='published' title='2010-02-07T11:03:00Z'>11:03 AM</abbr></span>
<span class='post-labels'>Labels: <a href='/search/label/animation' rel='tag'>animation</a>, <a href='/search/label/9of10' rel='tag'>9 of 10</a></span>
</div>
</div>
<div class='comments' id='comments'>
<h4>2 comments:</h4>
<dl id='comments-block'>
<dt class='comment-author'><a href='http://www.blogger.com/profile/1' rel='nofollow'>Craig D.</a> said...</dt>
<dd class='comment-body'><p>Auntie's Rules made my kids march round the sofa. Hidden gem for sure!</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c1'>February 7, 2010 4:15 PM</a></span></dd>
<dt class='comment-author'><a href='http://www.blogger.com/profile/2' rel='nofollow'>moonshoes</a> said...</dt>
<dd class='comment-body'><p>I was one of the four adults I think. Row F?</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c2'>February 9, 2010 8:50 AM</a></span></dd>
</dl>
<p class='comment-footer'><a href='http://www.blogger.com/comment.g?x=1'>Post a Comment</a></p>
</div>
</div></div>
<div class='sidebar section' id='sidebar'>
<div class='widget'><h2>Top 5 of 2009</h2><ol><li>The Salt Road</li><li>Engine No. 8</li><li>Mr Ferret</li><li>Low Tide, High Tide</li><li>Winterlong</li></ol></div>
<div class='widget'><h2>Blog Archive</h2><ul><li>2010 (6)</li><li>2009 (52)</li><li>2008 (46)</li></ul></div>
</div>
</body>
</html>
`,
);

H(
  'y20-wordpress-page',
  {
    title: 'Kitchen Disco',
    artist: 'Marlo & the Microwaves',
    tracks: [
      'Preheat | | 3:22',
      'Wooden Spoon | | 4:01',
      'Dance While It Simmers (feat. Aunt Lo) | | 5:47',
      'Best Before | | 3:08',
      'Sieve | | 0:52',
      'Last Clean Plate | | 6:15',
    ],
    picks: ['Dance While It Simmers (feat. Aunt Lo):favourite', 'Sieve:worst'],
    ratings: ['3.5/5'],
    comments: ['Tamsin', 'Greg Vole', 'Tamsin', 'Priya N'],
    total: 4,
  },
  `
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8" />
<title>Marlo &amp; the Microwaves &#8211; Kitchen Disco | Greg Hears Things</title>
<meta name="generator" content="WordPress 3.5.1" />
<meta property="og:title" content="Marlo &amp; the Microwaves &#8211; Kitchen Disco" />
<meta property="og:site_name" content="Greg Hears Things" />
<link rel="stylesheet" href="/wp-content/themes/twentytwelve/style.css" />
</head>
<body class="single single-post postid-811">
<div id="page" class="hfeed site">
<header id="masthead" class="site-header"><hgroup><h1 class="site-title"><a href="/">Greg Hears Things</a></h1><h2 class="site-description">and writes them down</h2></hgroup>
<nav id="site-navigation" class="main-navigation"><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li><li><a href="/scores">How I score</a></li></ul></nav></header>
<div id="main" class="wrapper"><div id="primary" class="site-content"><div id="content" role="main">
<article id="post-811" class="post type-post format-standard hentry category-albums">
<header class="entry-header"><h1 class="entry-title">Marlo &#038; the Microwaves &#8211; Kitchen Disco</h1><div class="comments-link"><a href="#comments">4 Replies</a></div></header>
<div class="entry-content">
<p>There are people who can make a serious disco record and there are people who make one with a saucepan on the hi-hat. Marlo has done both in a single afternoon, and it&#8217;s about sixty per cent a joy.</p>
<p>The thing to hear is &#8220;Dance While It Simmers&#8221;. Aunt Lo (she really is his aunt) sings the lot in one take with the pan lid going, and by the four-minute mark my neighbours were at the door, wanting to know what it was. It&#8217;s the best track on here and I don&#8217;t think it&#8217;s close. &#8220;Best Before&#8221; isn&#8217;t bad either.</p>
<p>As for &#8220;Sieve&#8221;: skip it. Fifty-two seconds, and you&#8217;ll want them back.</p>
<h3>Tracklist</h3>
<ol>
<li>Preheat <em>(3:22)</em></li>
<li>Wooden Spoon <em>(4:01)</em></li>
<li>Dance While It Simmers (feat. Aunt Lo) <em>(5:47)</em></li>
<li>Best Before <em>(3:08)</em></li>
<li>Sieve <em>(0:52)</em></li>
<li>Last Clean Plate <em>(6:15)</em></li>
</ol>
<p><strong>Score:</strong> 3.5/5</p>
<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts"><h3>Related</h3><p><a href="/dept">The Department &#8211; Forms (2/5)</a></p><p><a href="/hob">Hob &#8211; Gas Mark 4 (4/5)</a></p></div>
</div>
<footer class="entry-meta">This entry was posted in <a href="/albums" rel="category tag">Albums</a> on <a href="#"><time class="entry-date" datetime="2013-04-02T18:20:00+00:00">April 2, 2013</time></a> by <a href="/author/greg">Greg Vole</a>.</footer>
</article>
<nav class="nav-single"><span class="nav-previous"><a href="#">&larr; Hob &#8211; Gas Mark 4</a></span><span class="nav-next"><a href="#">Six Songs About Ironing &rarr;</a></span></nav>
<div id="comments" class="comments-area">
<h2 class="comments-title">4 thoughts on &ldquo;<span>Marlo &#038; the Microwaves &#8211; Kitchen Disco</span>&rdquo;</h2>
<ol class="commentlist">
<li class="comment even depth-1" id="li-comment-31"><article id="comment-31" class="comment"><header class="comment-meta comment-author vcard"><img alt="" src="/a.png" class="avatar" /><cite class="fn">Tamsin</cite><a href="#comment-31"><time datetime="2013-04-02T20:01:00+00:00">April 2, 2013 at 8:01 pm</time></a></header><section class="comment-content comment"><p>I love Sieve!! It&#8217;s the best one.</p></section><div class="reply"><a class="comment-reply-link" href="#">Reply <span>&darr;</span></a></div></article>
<ol class="children">
<li class="comment byuser bypostauthor odd depth-2" id="li-comment-32"><article id="comment-32" class="comment"><header class="comment-meta comment-author vcard"><img alt="" src="/b.png" class="avatar" /><cite class="fn">Greg Vole <span> Post author</span></cite><a href="#comment-32"><time datetime="2013-04-02T20:30:00+00:00">April 2, 2013 at 8:30 pm</time></a></header><section class="comment-content comment"><p>You&#8217;re banned, Tamsin.</p></section></article>
<ol class="children"><li class="comment even depth-3" id="li-comment-33"><article id="comment-33" class="comment"><header class="comment-meta comment-author vcard"><cite class="fn">Tamsin</cite><a href="#comment-33"><time datetime="2013-04-02T20:33:00+00:00">April 2, 2013 at 8:33 pm</time></a></header><section class="comment-content comment"><p>Worth it.</p></section></article></li></ol>
</li></ol></li>
<li class="comment odd depth-1" id="li-comment-34"><article id="comment-34" class="comment"><header class="comment-meta comment-author vcard"><cite class="fn">Priya N</cite><a href="#comment-34"><time datetime="2013-04-05T07:12:00+00:00">April 5, 2013 at 7:12 am</time></a></header><section class="comment-content comment"><p>Is the vinyl any good? 180 grams?</p></section></article></li>
</ol>
<div id="respond"><h3 id="reply-title">Leave a Reply</h3><form action="#"><p class="comment-notes">Your email address will not be published.</p><textarea name="comment"></textarea><input type="submit" value="Post Comment" /></form></div>
</div>
</div></div>
<div id="secondary" class="widget-area"><aside class="widget"><h3>Recent Comments</h3><ul><li>Priya N on Kitchen Disco</li><li>Tamsin on Kitchen Disco</li></ul></aside><aside class="widget"><h3>Now spinning</h3><ol><li>Ada Bright &#8211; Pylon (4:05)</li><li>Hob &#8211; Crumbs (2:12)</li></ol></aside></div>
</div>
<footer id="colophon"><a href="http://wordpress.org/">Proudly powered by WordPress</a></footer>
</div>
</body>
</html>
`,
);

H(
  'y21-tumblr-page',
  {
    title: 'Songs to Lose an Umbrella To',
    tracks: [
      'Drizzle Committee | The Bureau of Puddles',
      'Left It on the Train | Anneke Roos',
      'Gutterball | Flat Cap Disco',
      'Awning | Samir Blythe feat. Coral',
      'Puddle (Live in Ghent) | The Bureau of Puddles',
      'Dry Socks | Mother Ivy',
    ],
    picks: ['Awning:favourite'],
    ratings: [],
  },
  `
<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>tape hiss &amp; toast — mixtape: Songs to Lose an Umbrella To</title>
<meta property="og:type" content="tumblr-feed:tumblelog">
<meta name="twitter:title" content="tape hiss &amp; toast">
<link rel="shortcut icon" href="https://assets.example.com/avatar_64.png">
</head>
<body class="permalink-page">
<header id="blog-header"><a href="/"><h1>tape hiss &amp; toast</h1></a><p>mixtapes, mostly. she/her. tea with.</p>
<nav><a href="/ask">ask me anything</a> <a href="/archive">archive</a> <a href="/random">random</a></nav></header>
<section id="posts">
<article class="post text">
<h2 class="title"><a href="/post/66120/umbrella">mixtape: Songs to Lose an Umbrella To</a></h2>
<div class="body">
<p>third umbrella since august. this one had ducks on. so here's a mix for walking home with a wet neck, thirty-odd minutes, best on cheap headphones.</p>
<ul>
<li>“Drizzle Committee” by The Bureau of Puddles</li>
<li>“Left It on the Train” by Anneke Roos</li>
<li>“Gutterball” by Flat Cap Disco</li>
<li>“Awning” by Samir Blythe feat. Coral</li>
<li>“Puddle (Live in Ghent)” by The Bureau of Puddles</li>
<li>“Dry Socks” by Mother Ivy</li>
</ul>
<p>“Awning” is my favourite. two people who don't know each other waiting for a shower to pass, and it's over in the time that takes. my flatmate says the worst one is “Gutterball”. my flatmate doesn't have a blog.</p>
<p><a href="https://files.example.com/umbrella.zip">download</a> (link dies in a week)</p>
</div>
<ul class="tags"><li><a href="/tagged/mixtape">#mixtape</a></li><li><a href="/tagged/rain">#rain</a></li><li><a href="/tagged/ducks">#rip ducks</a></li></ul>
<div class="date"><a href="/post/66120/umbrella">November 2nd, 2013</a></div>
<div class="note-count">23 notes</div>
</article>
<ol class="notes">
<li class="note like"><span class="action"><a href="#">pumpkinarchive</a> likes this</span></li>
<li class="note reblog"><span class="action"><a href="#">sadtrombones</a> reblogged this from <a href="#">tapehissandtoast</a></span></li>
<li class="note like"><span class="action"><a href="#">oldmanreverb</a> likes this</span></li>
<li class="note more">Show more notes</li>
</ol>
</section>
<footer><a href="/page/2">older</a> · theme by somebody nice</footer>
</body>
</html>
`,
);

H(
  'y22-newsletter-table',
  {
    title: 'Ten Rooms',
    artist: 'Ines Farrow & Kit Ballard',
    tracks: [
      'Hallway | Ines Farrow | 2:20',
      'The Good Sofa | Kit Ballard | 3:44',
      'Cupboard Under | Ines Farrow | 1:37',
      'Bath, Running | Ines Farrow & Kit Ballard | 4:56',
      'Nursery | Kit Ballard | 3:19',
      'Box Room | Ines Farrow | 2:48',
      'Coal Hole | Kit Ballard | 3:02',
      'Landing | Ines Farrow | 1:15',
      'Spare Bed | Kit Ballard | 4:10',
      'Loft | Ines Farrow & Kit Ballard | 7:27',
    ],
    picks: ['Loft:favourite', 'Coal Hole:hidden-gem', 'The Good Sofa:worst'],
    ratings: ['B'],
  },
  `
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>“Ten Rooms” by Ines Farrow &amp; Kit Ballard</title>
<meta name="generator" content="Ghost 4.2" />
<meta name="description" content="Two composers, one house, a coin toss." />
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"“Ten Rooms” by Ines Farrow & Kit Ballard","author":{"@type":"Person","name":"Roz Halloran"},"datePublished":"2021-05-09T09:00:00.000Z","publisher":{"@type":"Organization","name":"Quiet Please"}}</script>
</head>
<body class="post-template tag-albums">
<div class="site-wrapper">
<header class="gh-head"><a class="gh-head-logo" href="/">Quiet Please</a><nav class="gh-head-menu"><a href="/about/">About</a><a href="/archive/">Archive</a></nav><a class="gh-head-button" href="#/portal/signup">Subscribe</a></header>
<main class="site-main">
<article class="article post tag-albums">
<header class="article-header"><section class="article-tag"><a href="/tag/albums/">Albums</a></section><h1 class="article-title">“Ten Rooms” by Ines Farrow &amp; Kit Ballard</h1><p class="article-excerpt">Two composers, one house, a coin toss.</p>
<div class="article-byline"><h4 class="author-name"><a href="/author/roz/">Roz Halloran</a></h4><time datetime="2021-05-09">9 May 2021</time> • 3 min read</div></header>
<section class="gh-content">
<p>The idea is so neat that I distrusted it straight away. Farrow and Ballard rented a house, tossed a coin for each room, and wrote a piece in it in a day. Whoever lost the toss made lunch. Two of the ten they did together because the coin rolled under the cooker.</p>
<p>You'd expect a mixed bag and you get one. Farrow's rooms are tidier. Ballard's have the better jokes, but his <em>The Good Sofa</em> is the weakest track by a distance: it's four minutes of a man pretending to be comfortable.</p>
<p>The one that's been overlooked, in every review I've read, is <em>Coal Hole</em>, which he recorded sitting in it. And the favourite? <em>Loft</em>, of course. Seven minutes, both of them, rain on slates, and a piano that had been left up there since before the stairs.</p>
<h2 id="the-rooms">The rooms</h2>
<table>
<thead><tr><th>#</th><th>Room</th><th>Composer</th><th>Time</th></tr></thead>
<tbody>
<tr><td>1</td><td>Hallway</td><td>Ines Farrow</td><td>2:20</td></tr>
<tr><td>2</td><td>The Good Sofa</td><td>Kit Ballard</td><td>3:44</td></tr>
<tr><td>3</td><td>Cupboard Under</td><td>Ines Farrow</td><td>1:37</td></tr>
<tr><td>4</td><td>Bath, Running</td><td>Ines Farrow &amp; Kit Ballard</td><td>4:56</td></tr>
<tr><td>5</td><td>Nursery</td><td>Kit Ballard</td><td>3:19</td></tr>
<tr><td>6</td><td>Box Room</td><td>Ines Farrow</td><td>2:48</td></tr>
<tr><td>7</td><td>Coal Hole</td><td>Kit Ballard</td><td>3:02</td></tr>
<tr><td>8</td><td>Landing</td><td>Ines Farrow</td><td>1:15</td></tr>
<tr><td>9</td><td>Spare Bed</td><td>Kit Ballard</td><td>4:10</td></tr>
<tr><td>10</td><td>Loft</td><td>Ines Farrow &amp; Kit Ballard</td><td>7:27</td></tr>
</tbody>
</table>
<p>I make it a <strong>B</strong>. It would have been more with eight rooms.</p>
</section>
<section class="footer-cta"><h2>Sign up for more like this.</h2><a href="#/portal">Enter your email</a></section>
</article>
<aside class="read-more-wrap"><article class="post-card"><h2 class="post-card-title">Silence, ranked</h2><p>1. Snow 2. Churches 3. The fridge when it stops</p></article><article class="post-card"><h2 class="post-card-title">Olof Brandt: Third Breath (A−)</h2></article></aside>
</main>
<footer class="site-footer">Quiet Please © 2021 · <a href="https://ghost.org/">Powered by Ghost</a></footer>
</div>
</body>
</html>
`,
);

H(
  'y23-not-marathon',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>The Vinyl Jogger: I ran the Selby Half so you don't have to</title>
<meta name="generator" content="http://www.typepad.com/">
</head>
<body class="layout-two-column-right">
<div id="container">
<div id="banner"><h1 id="banner-header"><a href="http://vinyljogger.example.com/">The Vinyl Jogger</a></h1><h2 id="banner-description">Records, running, repeat</h2></div>
<div id="alpha">
<p class="content-nav"><a href="#">&laquo; Review: The Hobblers, Second Wind</a> | <a href="#">Main</a> | <a href="#">Which socks? &raquo;</a></p>
<h2 class="date-header">October 14, 2007</h2>
<div class="entry">
<h3 class="entry-header">I ran the Selby Half so you don't have to</h3>
<div class="entry-body">
<p>No headphones allowed, so for once there's no music in this post. I had &quot;Big Yellow Digger&quot; going round my head from mile four to the finish, and I don't even like it.</p>
<p>My splits, for my own shame:</p>
<p>
Mile 1 - 8:05<br>
Mile 2 - 8:11<br>
Mile 3 - 8:09<br>
Mile 4 - 8:30<br>
Mile 5 (hill) - 9:47<br>
Mile 6 (same hill) - 9:52<br>
Mile 7 - 8:40
</p>
<p>After that my watch stopped. What I packed, in order of usefulness:</p>
<ol>
<li>Plasters</li>
<li>Flapjack</li>
<li>A second flapjack</li>
<li>Vest, yellow</li>
<li>Map (not needed, there were arrows)</li>
</ol>
<p>Would I do it again? Ask me when I can get up the stairs. Organisation was excellent, and there was a brass band at mile nine who deserve a medal more than I do.</p>
</div>
<p class="entry-footer"><span class="post-footers">Posted by Len on October 14, 2007 at 07:42 PM in <a href="#">Running</a></span> | <a href="#">Permalink</a> | <a href="#">TrackBack (0)</a></p>
</div>
</div>
<div id="beta"><div class="module"><h2 class="module-header">Recent Posts</h2><ul><li>Review: The Hobblers, Second Wind</li><li>Which socks?</li><li>Shed update</li></ul></div></div>
</div>
</body>
</html>
`,
);

H(
  'y24-body-headings',
  {
    title: 'Moon Over Wexcombe',
    artist: 'Florian Teague',
    tracks: [
      'Main Title',
      'The Parish Council Meets',
      'Howl',
      'Mrs Abernethy Buys Silver',
      'Dr. Pell’s Confession',
      'Dawn, Eventually',
    ],
    picks: ['Mrs Abernethy Buys Silver:favourite', 'Dr. Pell’s Confession:hidden-gem'],
    ratings: ['3/5'],
  },
  `
<h1>Creature Features: Moon Over Wexcombe (1973)</h1>
<p><em>Music composed and conducted by Florian Teague</em></p>
<p>A werewolf film with a parish council in it. You can get it on a single disc now, remastered, with six long cues joined up from twenty-two short ones, and a booklet that's mostly about the moustache. <strong>Verdict: 3 moons out of 5.</strong></p>
<h3>1. Main Title</h3>
<p>Bassoon, bells, a nasty little cluster in the violins. You know exactly what's coming, and when.</p>
<h3>2. The Parish Council Meets</h3>
<p>Teague had a sense of humour. It's a minuet with somebody coughing in it.</p>
<h3>3. Howl</h3>
<p>The one they put on compilations. I can take it or leave it, and have done both.</p>
<h3>4. Mrs Abernethy Buys Silver</h3>
<p>My favourite! A shopping trip, then a shiver, then more shopping. The harp is so <i>polite</i>.</p>
<h3>5. Dr. Pell&rsquo;s Confession</h3>
<p>The hidden gem of the disc. It was buried beneath dialogue in the film, and nobody seems to have noticed that it's a passacaglia.</p>
<h3>6. Dawn, Eventually</h3>
<p>Eleven minutes, which is about right for the title.</p>
<p>Next in the series: <a href="/eelmen">The Eel-Men of Sark</a>.</p>
`,
);

H(
  'y25-body-espanol',
  {
    title: 'Verano de los grillos',
    artist: 'Candela Ruiz Mora',
    tracks: [
      'Persianas | | 2:55',
      'Siesta | | 3:18',
      'La bici de mi hermano | | 2:40',
      'Grillos | | 4:26',
      'Verbena (con Los Primos de Lola) | | 3:51',
      'Septiembre | | 5:02',
    ],
    picks: ['Septiembre:favourite', 'La bici de mi hermano:hidden-gem', 'Siesta:worst'],
    ratings: ['7/10'],
  },
  `
<h2>Disco de la semana: <i>Verano de los grillos</i>, de Candela Ruiz Mora</h2>
<p class="fecha">12 de julio de 2018</p>
<p>Aqu&iacute; en Albacete hace cuarenta grados y no se puede hacer nada que no sea escuchar discos con las persianas bajadas. De eso trata, m&aacute;s o menos, el segundo trabajo de Candela Ruiz Mora: seis canciones, un patio y una radio mal sintonizada.</p>
<p>Me gusta mucho c&oacute;mo suena todo a casa. En &laquo;Grillos&raquo; hay grillos de verdad, y en &laquo;Verbena&raquo; se oye a alguien pedir un bocadillo. Mi canci&oacute;n favorita es &laquo;Septiembre&raquo;, que cierra el disco como quien cierra una piscina. La joya oculta es &laquo;La bici de mi hermano&raquo;, dos minutos y pico que casi nadie comenta. La peor canci&oacute;n, para m&iacute;, es &laquo;Siesta&raquo;: me dorm&iacute;, y no en el buen sentido.</p>
<p><b>Lista de canciones</b></p>
<ul>
<li>Persianas (2:55)</li>
<li>Siesta (3:18)</li>
<li>La bici de mi hermano (2:40)</li>
<li>Grillos (4:26)</li>
<li>Verbena (con Los Primos de Lola) (3:51)</li>
<li>Septiembre (5:02)</li>
</ul>
<p><b>Nota:</b> 7/10</p>
<p>&iquest;Y vosotros, qu&eacute; escuch&aacute;is con este calor? Contadme en los comentarios.</p>
`,
);

H(
  'y26-body-br-compilation',
  {
    title: 'Bright Young Sprockets: Themes from Children’s Television 1970–1979',
    tracks: [
      'Captain Thimble | Ray Dunmore | 1:05',
      'The Allotment Mice | The Hilary Stroud Singers | 0:48',
      'Pogo Goes to Work | Ray Dunmore | 1:22',
      'Wendle’s Shop | Irma Cato | 1:40',
      'Look, It’s Thursday! | The Bristol Brass Five | 0:59',
      'Ferry Cat | Irma Cato | 2:11',
      'Goodnight from the Shed | The Hilary Stroud Singers | 1:36',
    ],
    picks: ['Ferry Cat:favourite', 'Wendle’s Shop:favourite', 'Goodnight from the Shed:hidden-gem'],
    ratings: ['5/5'],
  },
  `
<div dir="ltr" style="text-align: left;">
<b><span style="font-size: large;">Compilation Corner: Bright Young Sprockets: Themes from Children&#8217;s Television 1970&#8211;1979</span></b><br><br>
If you were between four and nine in that decade, and you lived near a television, then I needn&#8217;t say anything; you&#8217;ll have bought it already and cried in the car. For the rest of you: it&#8217;s seven tunes, under ten minutes altogether, on a seven-inch that plays at 33.<br><br>
The highlights are &#8220;Ferry Cat&#8221; and &#8220;Wendle&#8217;s Shop&#8221;, both of them the work of Irma Cato, who did everything at home on an organ she had mended herself. Everyone will tell you that &#8220;Captain Thimble&#8221; is the best. It&#8217;s fine. It&#8217;s a kazoo.<br><br>
Most underrated is &#8220;Goodnight from the Shed&#8221;, which I don&#8217;t think was ever broadcast in full, because the news would start.<br><br>
<u>Side A</u> is the lot; there&#8217;s only a spoken message on the other one.<br><br>
01 &#8211; Ray Dunmore &#8211; Captain Thimble &#8211; 1:05<br>
02 &#8211; The Hilary Stroud Singers &#8211; The Allotment Mice &#8211; 0:48<br>
03 &#8211; Ray Dunmore &#8211; Pogo Goes to Work &#8211; 1:22<br>
04 &#8211; Irma Cato &#8211; Wendle&#8217;s Shop &#8211; 1:40<br>
05 &#8211; The Bristol Brass Five &#8211; Look, It&#8217;s Thursday! &#8211; 0:59<br>
06 &#8211; Irma Cato &#8211; Ferry Cat &#8211; 2:11<br>
07 &#8211; The Hilary Stroud Singers &#8211; Goodnight from the Shed &#8211; 1:36<br><br>
&#9733;&#9733;&#9733;&#9733;&#9733; (I&#8217;m sorry. I&#8217;m not able to be sensible about it.)<br><br>
<a href="mailto:x@example.com">Write to me</a> if you remember how the one with the heron went.
</div>
`,
);

M(
  'y27-jekyll',
  {
    title: 'Underwater Post Office',
    artist: 'Lindqvist & Moor',
    tracks: [
      'Counter Closed | | 3:14',
      'Second Class | | 2:36',
      'Parcels for the Eel | | 4:50',
      'Stamps | | 1:44',
      'Return to Sender, Depth Unknown | | 5:21',
      'Last Collection | | 4:02',
    ],
    picks: ['Parcels for the Eel:favourite', 'Stamps:hidden-gem'],
    ratings: ['8.5/10'],
  },
  `
---
layout: review
title: "Lindqvist & Moor – Underwater Post Office (OST)"
date: 2019-03-24 10:15:00 +0100
author: beatrix
categories: [game-music, reviews]
tags: [indie, ambient, eels]
rating: 8.5/10
permalink: /reviews/:title/
---

I came to *Underwater Post Office* for the gameplay (you sort letters, fish interrupt you) and stayed on the title screen for an hour. **Lindqvist & Moor** wrote all of it for glass harmonica, upright bass and a sorting machine from Malmö.

My favourite is "Parcels for the Eel". You hear it on day three, when the eel comes in, and it's *so* much sadder than it needs to be. Don't overlook "Stamps" either: a hidden gem of a thing, and shorter than this paragraph.

"Last Collection" isn't my favourite ending of theirs, but it does what an ending should.

<!--more-->

## Tracklist

1. Counter Closed \`3:14\`
2. Second Class \`2:36\`
3. Parcels for the Eel \`4:50\`
4. Stamps \`1:44\`
5. Return to Sender, Depth Unknown \`5:21\`
6. Last Collection \`4:02\`

## Links

- [The game](https://example.com/upo)
- [The record](https://example.com/upo-lp) (blue vinyl, of course)
- [My review of *Tidal Tax Office*](/reviews/tidal-tax-office/), which got a 6/10
`,
);

M(
  'y28-francais',
  {
    title: 'Les Volets bleus',
    artist: 'Aurélien Masson',
    tracks: [
      'Le Réveil de la rue | | 2:18',
      'Madame Perrin compte ses chats | | 3:02',
      'Valse du facteur | | 2:49',
      'Il pleut sur le lavoir | | 4:37',
      'Les Volets bleus | | 5:10',
      'Générique | | 3:25',
    ],
    picks: [
      'Il pleut sur le lavoir:favourite',
      'Madame Perrin compte ses chats:hidden-gem',
      'Générique:worst',
    ],
    ratings: ['4/5'],
  },
  `
---
title: "La BO du dimanche n° 18 : Les Volets bleus, d'Aurélien Masson"
date: 2017-11-05
slug: les-volets-bleus
tags:
  - bande originale
  - cinéma français
draft: false
---

Le film, je l'ai vu à Dieppe, un soir où il n'y avait rien d'autre à faire, et j'en suis sortie avec la musique dans la poche. Aurélien Masson compose pour un accordéon, un alto et une machine à coudre. Oui, une machine à coudre.

« Valse du facteur » est le morceau que tout le monde siffle. Ce n'est pas le meilleur morceau, à mon avis, mais il fait son travail, comme le facteur.

Mon morceau préféré est « Il pleut sur le lavoir » : quatre minutes et demie de gouttes, et puis l'alto qui rentre le linge. La perle cachée, c'est « Madame Perrin compte ses chats », qu'on entend à peine dans le film. Le morceau le plus faible est « Générique », une chanson ajoutée par la production, et ça s'entend.

### Liste des titres

1. Le Réveil de la rue – 2:18
2. Madame Perrin compte ses chats – 3:02
3. Valse du facteur – 2:49
4. Il pleut sur le lavoir – 4:37
5. Les Volets bleus – 5:10
6. Générique – 3:25

**Note : 4/5**

À dimanche prochain !

*Clotilde*
`,
);

M(
  'y29-md-table',
  {
    title: 'Ghost Kiosk',
    artist: 'Various Artists',
    tracks: [
      'Newsprint | Ada Voss | 3:33',
      'Exact Change | The Loiterers | 2:21',
      'Postcards of Elsewhere | Moss & Tariq | 4:48',
      'Closed for Lunch | Ada Voss | 1:59',
      'Lottery | Benny Strake | 3:07',
      'Shutter Down | Choir of Exit Nine | 6:30',
    ],
    picks: ['Postcards of Elsewhere:favourite', 'Lottery:worst'],
    ratings: ['A'],
  },
  `
# Various Artists: *Ghost Kiosk*

*A label sampler from Platform Zero, reviewed by Jonty*

Label samplers are usually a way of getting rid of things. This one has an idea: each of the acts had to write about **the same closed newsagent** in Gateshead station, and nobody was allowed to phone the owner.

| # | Artist | Track | Time |
|--:|:-------|:------|-----:|
| 1 | Ada Voss | Newsprint | 3:33 |
| 2 | The Loiterers | Exact Change | 2:21 |
| 3 | Moss & Tariq | Postcards of Elsewhere | 4:48 |
| 4 | Ada Voss | Closed for Lunch | 1:59 |
| 5 | Benny Strake | Lottery | 3:07 |
| 6 | Choir of Exit Nine | Shutter Down | 6:30 |

- **Best track:** "Postcards of Elsewhere". I've been to none of those places and I miss them all.
- **Skip:** "Lottery". He rhymes *ticket* with *ticket*.
- **Grade:** A

> "Exact Change is the standout by miles." – *the label's own press release, which would say that*

The [cassette](https://example.com/pz) comes with a receipt.
`,
);

M(
  'y30-md-mixtape',
  {
    title: 'Eleven Ways to Say Tomorrow',
    tracks: [
      'Mañana, Maybe | Orquesta Lunes | 3:40',
      'Tmrw | KIOSK',
      'A Day Late | Honor Pettifer | 2:58',
      'Procrastinator’s Waltz | The Long Grass | 5:12',
      'Soon Come | Delroy Ashby | 4:04',
      'If Not Now, Thursday | Honor Pettifer & The Long Grass | 3:26',
    ],
    picks: ['Soon Come:favourite', 'A Day Late:hidden-gem'],
    ratings: [],
  },
  `
# Eleven Ways to Say Tomorrow: a mixtape

There are six songs on it. I meant to do the other five.

I've been putting this together since the spring, and it would've been longer if I had been a different person. No links this time; hunt them down, it's good for you.

* **Orquesta Lunes** – *Mañana, Maybe* (3:40)

  Horns that sound as if they've only just woken up.

* **KIOSK** – *Tmrw*

  I don't know how long it is, since my copy fades out when the tape does.

* **Honor Pettifer** – *A Day Late* (2:58)

  The hidden gem of the six. A b-side from 1988, and it should've been an A.

* **The Long Grass** – *Procrastinator’s Waltz* (5:12)

  Takes two minutes to start, naturally.

* **Delroy Ashby** – *Soon Come* (4:04)

  My favourite. I'd have ended with it but then I thought of something else.

* **Honor Pettifer & The Long Grass** – *If Not Now, Thursday* (3:26)

  They'd never met before the session, and you'd never know.

---

*Filed under: mixtapes, unfinished business. Last month's tape was [here](/tapes/14-elevators).*
`,
);
