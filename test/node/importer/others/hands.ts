import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  'e01-saltroad',
  {
    title: 'The Salt Road',
    tracks: [
      'Long Way to Harrow | The Dimmer Switch',
      'Paper Lantern | Inez Calloway',
      "Nobody's Tuesday | Hollow Pines",
      'I Would Have Waited | Teddy Marsh & The Clerks',
      '1974 | Ruth Abelard',
      'Carousel (Demo) | Kestrel Avenue',
      'Gasoline Psalm | The Dimmer Switch',
      'End of the Salt Road | Marcus Thiele',
    ],
    picks: ['I Would Have Waited:favourite', 'Carousel (Demo):hidden-gem', 'Gasoline Psalm:worst'],
    ratings: ['8/10'],
  },
  `
Soundtrack Sunday #14: The Salt Road

Posted by Janey on March 9, 2008

I finally saw The Salt Road last weekend, three months after everyone else, and walked straight from the cinema to the record shop. The film is about two brothers and a truck. The soundtrack is about everything else.

What I like about it is that nobody tried to be clever. There are eight songs, they are all about leaving, and they are put in an order that makes sense even if you never saw the truck. Inez Calloway opens her mouth in the second song and the whole room goes quiet. Ruth Abelard does the thing Ruth Abelard always does.

Tracklist:

1. Long Way to Harrow - The Dimmer Switch
2. Paper Lantern - Inez Calloway
3. Nobody's Tuesday - Hollow Pines
4. I Would Have Waited - Teddy Marsh & The Clerks
5. 1974 - Ruth Abelard
6. Carousel (Demo) - Kestrel Avenue
7. Gasoline Psalm - The Dimmer Switch
8. End of the Salt Road - Marcus Thiele

My favourite is "I Would Have Waited", which plays over the diner scene and which I have now heard about forty times. The hidden gem is Kestrel Avenue's "Carousel": it is only a demo, you can hear the chair creak, and it is lovely. The weakest track by some distance is "Gasoline Psalm". One Dimmer Switch song was enough.

Rating: 8/10

Next week: something with more banjo.
`,
);

T(
  'e02-glasswinter',
  {
    title: 'Glass Winter',
    artist: 'Aldous Penn',
    tracks: [
      'Frost on the Bell | | 3:41 | A',
      'Come In, Come In | | 2:58 | A',
      'Mrs. Larch | | 4:20 | A',
      'The Ice House | | 6:12 | A',
      'Thin Places | | 3:33 | B',
      "Skater's Waltz | | 2:15 | B",
      'February, Again | | 5:07 | B',
      'Glass Winter | | 7:49 | B',
    ],
    picks: ['Mrs. Larch:favourite'],
    ratings: ['4/5'],
  },
  `
Aldous Penn – Glass Winter (Thistle Records, 1972)

★★★★☆

Found this one in a box under a table at the Wexcombe church sale, between two copies of a brass band Christmas album. One pound. The sleeve has a ring on it from somebody's mug, which frankly improves it.

Side A
1. Frost on the Bell (3:41)
2. Come In, Come In (2:58)
3. Mrs. Larch (4:20)
4. The Ice House (6:12)

Side B
1. Thin Places (3:33)
2. Skater's Waltz (2:15)
3. February, Again (5:07)
4. Glass Winter (7:49)

Penn only made this one record before he went off to teach woodwork in Fife, and it is as if he knew. Everything is in it. There's a harmonium, there's a dulcimer, there is a choir of what sounds like three people in a bathroom. "The Ice House" goes on a bit, but it earns its last minute.

If you play one song, play "Mrs. Larch", the best thing here and one of the best things in my house. The title track is grand too, though it doesn't quite have the tune.

Pressing is quiet apart from the lead-in of side two. Anyone know if he's still alive?
`,
);

T(
  'e03-rainmix',
  {
    title: 'A Mixtape for the 6.15 Bus',
    tracks: [
      'Slow Lights | Orrin Vale',
      'Dog Days, Dog Nights | The Parapets',
      'Umbrella Weather | Mina Sorrel',
      'Tarmac | Bleak Street Band',
      'Hello, Inspector | Fifth Form',
      'Still Dark | Lowland Choir',
      'Home Before the Rain | Mina Sorrel',
    ],
    picks: ['Tarmac:favourite'],
    ratings: [],
  },
  `
A Mixtape for the 6.15 Bus

It's November, it's wet, and the heating on the 22 has been broken since half term. You need a tape. I made you one.

Orrin Vale, "Slow Lights"
Starts with a bell, like the doors closing. You can sleep through the first verse.

The Parapets, "Dog Days, Dog Nights"
For the big roundabout. It goes round too.

Mina Sorrel, "Umbrella Weather"
Mina again. There is no tape of mine without her, as you know by now.

Bleak Street Band, "Tarmac"
The one I built the whole thing around. My favourite of the lot, and the only song I know that rhymes 'bitumen' with 'women'.

Fifth Form, "Hello, Inspector"
Have your ticket ready.

Lowland Choir, "Still Dark"
Yes. It is.

Mina Sorrel, "Home Before the Rain"
Rewind, and keep it for the way back.

Let me know if you want a copy; I have six blank C60s left and then that is it until payday.
`,
);

T(
  'e04-emberfall',
  {
    title: 'Emberfall: Original Game Soundtrack',
    artist: 'Kaito Brandt',
    tracks: [
      'Kindling | | 2:04 | 1',
      'The Ashen Gate | | 3:47 | 1',
      'Village of Soot | | 2:55 | 1',
      'Bellows (Battle 1) | | 3:10 | 1',
      'Cinder Queen | | 4:33 | 1',
      'Below the Forge | | 3:21 | 2',
      'Moth Waltz | | 1:58 | 2',
      'Quench (Final Boss) | | 6:40 | 2',
      'What the Fire Left | | 5:02 | 2',
    ],
    picks: ['Quench (Final Boss):favourite', 'Moth Waltz:hidden-gem'],
    ratings: ['9/10'],
  },
  `
Emberfall: Original Game Soundtrack

Composer: Kaito Brandt
Label: Pixelhorn
Released: 2016
Discs: 2

DISC 1
01	Kindling	2:04
02	The Ashen Gate	3:47
03	Village of Soot	2:55
04	Bellows (Battle 1)	3:10
05	Cinder Queen	4:33

DISC 2
01	Below the Forge	3:21
02	Moth Waltz	1:58
03	Quench (Final Boss)	6:40
04	What the Fire Left	5:02

I put about seventy hours into Emberfall and I'd say twenty of them were spent standing still, listening. Kaito Brandt has been a jobbing composer for mobile games for years and here somebody finally gave him an orchestra, or at least the samples of one.

Disc 1 is the more conventional of the two. The Ashen Gate sets out the main theme on low brass, and Village of Soot is the obligatory town music, with accordion. Cinder Queen brings in the choir.

Disc 2 is where it gets strange. Quench is the highlight of the whole set: six minutes of hammered piano in 7/8 that never lets you sit down. Don't overlook Moth Waltz either. It plays in exactly one optional room, most people will never hear it, and it is the most underrated piece of music in the game.

Score: 9/10
`,
);

T(
  'e05-tidepools',
  {
    title: 'Tidepools EP',
    artist: 'Sister Kelp',
    tracks: ['Anemone', 'Low Water', 'Rust and Rope', 'Pilot Boat', 'Goodnight, Harbour'],
    picks: ['Rust and Rope:favourite'],
    ratings: ['B+'],
  },
  `
Sister Kelp - Tidepools EP
(self-released, 2004)

Five songs in sixteen minutes from a trio in Cornwall who tell me they recorded it in a boat shed, and you can hear the boats.

Sister Kelp used to be loud. There was a single in 2002 that sounded like someone pushing a drum kit down a slipway. For the EP they've bought acoustic guitars, or borrowed them, and it turns out Jen Trevanion could sing all along. She sounds tired and amused. The harmonies on Low Water are nearly in tune, which is how I like them.

Best of the bunch is Rust and Rope, which begins as a sea shanty and ends as something I'd be happy to have at my funeral. Pilot Boat is the pop song. My flatmate says Pilot Boat is the best thing on here, but he also likes Coldplay.

Tracks: Anemone / Low Water / Rust and Rope / Pilot Boat / Goodnight, Harbour

Grade: B+

Buy it from the band for £4 at the gigs.
`,
);

T(
  'e06-starcourier',
  {
    title: 'Star Courier Yuno – Original Soundtrack',
    artist: 'Haruna Ishigaki',
    tracks: [
      'Departure Bell',
      "Yuno's Theme",
      'Zero-G Breakfast',
      'The Parcel Nobody Sent',
      'Pursuit in Ring Four',
      'Letter Home',
    ],
    picks: ['Letter Home:favourite', 'Zero-G Breakfast:worst'],
    ratings: ['7.5/10'],
  },
  `
Anime Ears: Star Courier Yuno – Original Soundtrack

Music by Haruna Ishigaki

Star Courier Yuno ran for twelve episodes in 2011 and then disappeared, taking its Blu-rays with it. The soundtrack is still in print, oddly enough. Let's go through it.

1. Departure Bell
Forty seconds of station announcement and then strings. If you have watched the show you'll sit up like a dog that hears the tin opener. Good start.

2. Yuno's Theme
Flute, pizzicato, a melody that climbs a fifth and falls down the stairs. Ishigaki will use it six more times before the end and I never minded.

3. Zero-G Breakfast
Comedy music. Kazoo. This is the worst track on the album and I skip it every single time.

4. The Parcel Nobody Sent
Ambient stuff for the mystery episodes. It's nine minutes of a synthesizer thinking. Works well at night.

5. Pursuit in Ring Four
The obligatory action cue, with slap bass straight out of 1978. Fun, and no more than that.

6. Letter Home
Solo piano, recorded close enough to hear the felt. My absolute favourite. I learned it for my sister's wedding and cried on the pedals.

So: a short album with one masterpiece, four good cues and a kazoo. 7.5/10
`,
);

T(
  'e07-lamplighters',
  {
    title: 'The Lamplighters (Original Cast Recording)',
    tracks: [
      'Overture | Orchestra',
      'Light It Up | Company',
      'Fourteen Shillings | Tom',
      'What Does a Lady Know? | Adelaide, Mrs. Crupp',
      'The Gasworks Tango | Mr. Fosdyke and Ensemble',
      'One Window Left | Adelaide',
      'Light It Up (Reprise) | Tom, Adelaide',
      'Finale: Let It Burn Low | Company',
    ],
    picks: ['One Window Left:favourite', 'The Gasworks Tango:worst'],
    ratings: [],
  },
  `
The Lamplighters (Original Cast Recording)

Overture (Orchestra)
Light It Up (Company)
Fourteen Shillings (Tom)
What Does a Lady Know? (Adelaide, Mrs. Crupp)
The Gasworks Tango (Mr. Fosdyke and Ensemble)
One Window Left (Adelaide)
Light It Up (Reprise) (Tom, Adelaide)
Finale: Let It Burn Low (Company)

The Lamplighters closed after nineteen performances, and I am one of the perhaps four thousand people who saw it. The recording was made on the Monday after closing night, when the cast had nothing better to do, and it shows in the best possible way: everybody sings as if the bailiffs were at the door.

It is an old-fashioned score. People enter, say what they want, and dance about it. Wendell Groome plays Tom with a voice like a good coat. Fourteen Shillings is a patter song and he gets every consonant out.

But the standout is One Window Left, Adelaide's eleven o'clock number, which Rosalind Achebe builds from a whisper into something that rattles the glass. I'd trade the rest of the season for it.

As for The Gasworks Tango: it's the low point of the album, as it was the low point of the evening. Without the choreography you're left with a man shouting "Pressure!" for four minutes.

Get it while there are copies. There won't be a revival.
`,
);

T(
  'e08-northwater',
  {
    title: 'North Water Bridge: Music from the Series',
    artist: 'Elspeth Droste',
    tracks: [
      'Main Titles | | 1:12',
      'The Reservoir | | 4:05',
      'Sergeant Imrie | | 2:49',
      'Footage | | 3:30',
      "Her Brother's Car | | 2:11",
      'Draining | | 5:56',
      'North Water Bridge | | 3:18',
    ],
    picks: ['Draining:favourite'],
    ratings: ['4.5/5'],
    comments: ['Callum', 'pollyanna', 'Callum', 'Greg W.'],
    total: 4,
  },
  `
Skip to content
Home
About
Reviews A–Z
Contact

The Second Listen
scores, soundtracks and other wallpaper

North Water Bridge: Music from the Series (Elspeth Droste)
By Fiona • 2 October 2019 • 4 Comments

The second series starts on Sunday, so it is high time I wrote about the music from the first. Elspeth Droste scored all six episodes with a string quartet, a broken reed organ and, she says, "a lot of gravel".

I expected another cold Nordic drone. It's cold all right, but there are tunes under the ice. The Main Titles have become a ringtone in my house. The Reservoir spreads the same four notes over four minutes, and Sergeant Imrie gives the detective a limping little march that tells you more than the script does.

Highlight: Draining. The quartet starts at the top of the range and sinks for six minutes, along with the water, and when the organ comes in you know what's at the bottom.

Main Titles ....... 1:12
The Reservoir ....... 4:05
Sergeant Imrie ....... 2:49
Footage ....... 3:30
Her Brother's Car ....... 2:11
Draining ....... 5:56
North Water Bridge ....... 3:18

My verdict: 4.5/5

Share this:
Twitter
Facebook
Like Loading...

Filed under: Television, Strings
← Previous: Three Cello Records
Next: Harmonium Month →

4 thoughts on “North Water Bridge: Music from the Series (Elspeth Droste)”

Callum says:
2 October 2019 at 7:14 pm
Lovely write-up. For me the best one is Footage, though.
Reply

pollyanna says:
3 October 2019 at 8:02 am
Is there a vinyl edition?
Reply

Callum says:
3 October 2019 at 9:45 am
@pollyanna yes, but only 300 of them.
Reply

Greg W. says:
11 October 2019 at 11:30 pm
Didn't get on with it at all. 2/5 from me.
Reply

Leave a Reply
Your email address will not be published. Required fields are marked *
`,
);

T(
  'e09-basement',
  {
    title: 'Basement Sparks: Leeds Singles 1978–82',
    tracks: [
      'Television Aunt | The Crypt Readers',
      'Plastic Hymn | Maureen',
      'No Bus | Delay Delay',
      'Scaffold Boys | Norse Code',
      'Hunslet Calling | The Gritters',
      'Cold Tea | Maureen',
      'Dance With Your Accountant | The Ledgers',
      'Last Orders in Space | Vic Orbit',
    ],
    picks: ['Cold Tea:favourite', 'No Bus:hidden-gem', 'Last Orders in Space:worst'],
    ratings: ['82%'],
  },
  `
VARIOUS ARTISTS
Basement Sparks: Leeds Singles 1978–82
Cellar Door CD 019

Another month, another box of forgotten seven-inches from a northern city. The difference this time is that the compiler, one Dave Ackroyd, was there, took notes, and has kept every flyer. The booklet alone is worth your tenner.

The Crypt Readers – Television Aunt
Maureen – Plastic Hymn
Delay Delay – No Bus
Norse Code – Scaffold Boys
The Gritters – Hunslet Calling
Maureen – Cold Tea
The Ledgers – Dance With Your Accountant
Vic Orbit – Last Orders in Space

Most of these were pressed in runs of 500 and sold from the back of a van. Norse Code went on to become a firm of actual coders. Maureen (a band, not a woman) get two songs and should have had ten; Cold Tea is the pick of the compilation, two minutes of pure sulk. No Bus, the only thing Delay Delay ever finished, is a real overlooked gem: listen to the bass player get lost in the middle and find his way home.

At the other end, Last Orders in Space is my least favourite. A novelty record was a novelty record, even in 1981.

Overall: 82%
`,
);

T(
  'e10-ferrous',
  {
    title: 'Ferrous',
    artist: 'Dana Okoro-Lind',
    tracks: [
      'Ore',
      'Magnet Hill',
      'Sparks (ft. Joon Abara)',
      'The Anvil Speaks',
      'Slag',
      'Bridge, 1931',
      'Oxide',
    ],
    picks: ['Bridge, 1931:favourite'],
    ratings: ['8/10'],
  },
  `
Album of the week: Ferrous by Dana Okoro-Lind

What do you do after a record about water? If you are Dana Okoro-Lind, you make one about iron. Her third album takes the metal from the ground to the scrapyard in seven songs, and if this sounds like homework, it isn't. I've been dancing around the kitchen to a song about slag.

• Ore
• Magnet Hill
• Sparks (ft. Joon Abara)
• The Anvil Speaks
• Slag
• Bridge, 1931
• Oxide

She plays most of it herself, on guitars strung with what she calls "the wrong strings". Joon Abara turns up for one verse on Sparks, and leaves scorch marks. The Anvil Speaks isn't my favourite, whatever the radio people tell you; it's a single, it does the job of a single.

No, the one that got me is Bridge, 1931. It's the best song she has written: three verses about her great-grandfather hanging from a rope over the river, and a chorus with no words at all.

8/10. The tour starts in May. I'll be in the front row with earplugs.
`,
);

T(
  'e11-kitchen',
  {
    title: 'Kitchen Floor, 2 a.m.',
    tracks: [
      'Left on Read | Zadie Quill',
      'Milk | Boy Thursday',
      "Nobody Tells You About Knees | Grandma's Scooter",
      'Soft Launch | Perla Ríos',
      'Blue Plates | Ana & the Static',
      'I Called the Landlord | Wet Ceiling',
      'Same Moon, Worse Flat | Zadie Quill',
    ],
    picks: ['Blue Plates:favourite', 'Nobody Tells You About Knees:hidden-gem'],
    ratings: [],
  },
  `
playlist: Kitchen Floor, 2 a.m.

so i moved again. there is no bed yet and the only place with wifi is the bit of lino between the fridge and the bin. this is what i've been listening to down here. seven songs, no skips, 26 minutes.

"Left on Read" by Zadie Quill
"Milk" by Boy Thursday
"Nobody Tells You About Knees" by Grandma's Scooter
"Soft Launch" by Perla Ríos
"Blue Plates" by Ana & the Static
"I Called the Landlord" by Wet Ceiling
"Same Moon, Worse Flat" by Zadie Quill

some notes. Zadie gets to open and close because she understands about flats. Boy Thursday is a band from Ghent who only write about groceries. the hidden gem is "Nobody Tells You About Knees", which has something like 900 plays, half of them mine.

if i had to pick just one favourite it'd be "Blue Plates". it doesn't do anything, it just sits with you. like lino.

listen on spotify / apple / or come over, bring a chair
`,
);

T(
  'e12-copperdome',
  {
    title: 'Under the Copper Dome',
    artist: 'Lucian Farrar',
    tracks: [
      'Prologue: The Survey | | 1:55',
      'Caravan at First Light | | 4:22',
      'Zara and the Captain | | 3:08',
      'The Tribunal | | 2:41',
      'Storm Over Akkad | | 5:37',
      'Dome Interior | | 3:59',
      'Escape by Water | | 4:48',
      'Finale and End Credits | | 7:16',
    ],
    picks: ['Storm Over Akkad:favourite', 'The Tribunal:worst'],
    ratings: ['3.5/5'],
  },
  `
UNDER THE COPPER DOME
Music composed and conducted by Lucian Farrar
Meridian Film Music MFM-2207
Total time 33:46

Rating: ***1/2 (out of *****)

 1. Prologue: The Survey            1:55
 2. Caravan at First Light          4:22
 3. Zara and the Captain            3:08
 4. The Tribunal                    2:41
 5. Storm Over Akkad                5:37
 6. Dome Interior                   3:59
 7. Escape by Water                 4:48
 8. Finale and End Credits          7:16

Review by T. Hallam, 12 December 1999

Desert adventure is the one genre in which a composer may still use a
tambourine without shame, and Lucian Farrar is not a man to let the chance
go by. From the first bar of "Caravan at First Light" we are in the land of
the augmented second, and we stay there until the credits.

Farrar's love theme ("Zara and the Captain") is pleasant, if close to the
one he wrote for THE LONG FURLOUGH. His action writing has improved a great
deal. "Storm Over Akkad" is the finest cue on the disc: the trombones and
the wind machine fight for nearly six minutes, and neither gives way.

"The Tribunal", two and a half minutes of held strings, is the weakest cue,
and could have been left in the vault. Sound quality is excellent. The
booklet has a photograph of the camel.
`,
);

T(
  'e13-sunday',
  { title: 'How I Bake Bread With a Record Player On', tracks: [], picks: [], ratings: [], notReview: true },
  `
How I Bake Bread With a Record Player On

People ask how I find time to listen to whole albums. The answer is bread. Bread makes you stay in the house and it has gaps in it, and each gap is about as long as one side of an LP.

Here's my Sunday:

1. 8:00 – feed the starter, make coffee
2. 8:30 – mix flour, water and salt
3. 9:00 – first fold (side one of anything)
4. 9:30 – second fold (side two)
5. 10:00 – third fold, curse
6. 12:30 – shape
7. 14:00 – oven on, full blast
8. 14:45 – bake, lid on
9. 15:10 – lid off

The only rule is that you must not turn the record with flour on your hands. I've ruined a perfectly good copy of a perfectly bad prog album like that.

Ingredients:
- 450 g strong white flour
- 50 g rye
- 350 g water
- 10 g salt
- 90 g starter

Next week I'll be back with actual reviews. Promise.
`,
);

T(
  'e14-moving',
  {
    title: 'Festival diary: what I did at Marlow Meadow',
    tracks: [],
    picks: [],
    ratings: [],
    notReview: true,
  },
  `
Festival diary: what I did at Marlow Meadow

Hello from a field. I'd planned to review the new records of everyone who played, but my notebook fell into the long drop. So you only get my timetable.

FRIDAY
16:20 Arrived, queued
17:45 Tent up
19:00 Tent down
19:30 Tent up again, with help from a family from Hull
21:00 Noodles

SATURDAY
09:00 Awake, unfortunately
10:30 Yoga (watched)
13:15 Lost Pete
15:00 Rain
17:40 Found Pete, in the cider bus
22:00 Fireworks, or thunder

SUNDAY
11:00 Packed wet tent
12:10 Left
18:55 Home (one flat tyre)

Things to bring next year:
1. Wellingtons
2. A second pair of wellingtons
3. A better notebook
4. Not Pete

Was there music? Apparently. I could hear some of it from the queue. Reviews will be back on Thursday with something on CD.
`,
);

T(
  'e15-nachtzug',
  {
    title: 'Nachtzug nach Triest',
    artist: 'Ulrike Hallbauer',
    tracks: [
      'Abfahrt | | 2:31',
      'Speisewagen | | 3:12',
      'Semmering | | 4:47',
      'Der Mann mit dem Koffer | | 1:59',
      'Passkontrolle | | 2:20',
      'Karst | | 5:04',
      'Das Meer, endlich | | 6:13',
    ],
    picks: ['Semmering:favourite', 'Passkontrolle:worst'],
    ratings: ['8/10'],
  },
  `
Filmmusik gehört: „Nachtzug nach Triest“ von Ulrike Hallbauer

Veröffentlicht am 17. Februar 2013

Der Film ist an mir vorbeigefahren, ohne zu halten. Die Musik dazu läuft dagegen seit zwei Wochen bei mir in der Küche. Ulrike Hallbauer hat sie für Klarinette, Akkordeon und ein kleines Streichorchester geschrieben, und man hört in jeder Minute, dass sie selbst gern Zug fährt.

Titelliste:

01. Abfahrt (2:31)
02. Speisewagen (3:12)
03. Semmering (4:47)
04. Der Mann mit dem Koffer (1:59)
05. Passkontrolle (2:20)
06. Karst (5:04)
07. Das Meer, endlich (6:13)

„Abfahrt“ ruckelt los, wie es sich gehört, im „Speisewagen“ klappern die Tassen. Mein Lieblingsstück ist „Semmering“: Die Klarinette klettert Kehre um Kehre nach oben, und dann liegt plötzlich Schnee. Das habe ich so noch nie gehört.

Der schwächste Titel ist für mich „Passkontrolle“, zwei Minuten Trommelwirbel, die man im Kino vielleicht braucht, zu Hause aber nicht. „Das Meer, endlich“ entschädigt dafür am Schluss.

Meine Wertung: 8/10 Punkten

Erschienen bei Kleinbahn Musik, erhältlich als CD und Download.
`,
);

T(
  'e16-velvetmule',
  {
    title: 'Velvet Mule: Songs from the Motion Picture',
    tracks: [
      "Ain't No Stable | Clay Dupree | 3:15",
      'Ruby Ridge Road | The Hackamores | 2:48',
      'Whiskey for the Horse | Loretta Simms | 3:02',
      'Stubborn | Clay Dupree feat. Loretta Simms | 4:10',
      'Dust Bowl Disco | Funkhouser | 5:25',
      'Lullaby for a Mule | The Hackamores | 2:20',
    ],
    picks: ['Stubborn:favourite', 'Dust Bowl Disco:worst'],
    ratings: ['6/10'],
    comments: ['TexMike', 'Aunt Dolly', 'Ray Ostrow', 'TexMike', 'nn_44'],
    total: 5,
  },
  `
Velvet Mule: Songs from the Motion Picture

June 21, 2015 by Ray Ostrow

There's a mule. It sings. I'm not going to explain the movie to you any further than that, since I took my niece and slept through the second act.

The CD, though, is worth a spin on the porch. Producer Hank Bellweather got real country people in, gave them a real room, and let them do their thing between the mule's numbers (which, mercifully, have been left off).

Here's what you get:

"Ain't No Stable" – Clay Dupree – 3:15
"Ruby Ridge Road" – The Hackamores – 2:48
"Whiskey for the Horse" – Loretta Simms – 3:02
"Stubborn" – Clay Dupree feat. Loretta Simms – 4:10
"Dust Bowl Disco" – Funkhouser – 5:25
"Lullaby for a Mule" – The Hackamores – 2:20

Dupree and Simms have been circling one another for years, and "Stubborn" is the duet I'd hoped for. Best song here, no contest. The worst is "Dust Bowl Disco". I timed the cowbell solo: fifty-one seconds.

I'd say 6 out of 10, and one of those points goes to the photo of the mule.

5 Comments

TexMike
June 21, 2015 at 6:02 PM
My favorite is Whiskey for the Horse. Loretta can do no wrong.
👍 4   Reply

    Aunt Dolly
    June 21, 2015 at 8:40 PM
    Amen to that.
    👍 2   Reply

    Ray Ostrow (author)
    June 22, 2015 at 7:15 AM
    She's great on it, Mike. Just not as great as on the duet.
    👍 1   Reply

        TexMike
        June 22, 2015 at 9:20 AM
        Agree to disagree, amigo.
        Reply

nn_44
July 3, 2015 at 11:11 PM
10/10 movie, you slept through the best part
👍 0   Reply
`,
);

T(
  'e17-orchardway',
  {
    title: 'Orchard Way',
    artist: 'The Quiet Tenants',
    tracks: [
      'Estate Agent | | 3:20',
      'Hedge | | 2:57',
      "Your Mother's Piano | | 4:41",
      'Bin Day | | 1:48',
      'Cul-de-Sac | | 3:36',
      'For Sale by Owner | | 5:12',
    ],
    picks: ["Your Mother's Piano:favourite", 'Bin Day:hidden-gem'],
    ratings: ['7.5/10'],
  },
  `
The Quiet Tenants – 'Orchard Way'
Track by track

Album number four from Reading's gentlest band. I gave the last one, 'Party Wall', a 9, so the bar was set quite high. Numbers in brackets are marks for the song.

1. Estate Agent 3:20 (7/10) – Jaunty. There's a trumpet. Someone has been listening to the early singles again.

2. Hedge 2:57 (6/10) – Neighbours fall out about a hedge. It's a metaphor, then it stops being one.

3. Your Mother's Piano 4:41 (10/10) – Goodness. Hardly anything happens: a piano is carried down some stairs and a marriage ends. My favourite song of the year so far, never mind of the album.

4. Bin Day 1:48 (8/10) – Easy to miss, at under two minutes and tucked away before the single, but this is the hidden gem. It has the best bassline they've ever written.

5. Cul-de-Sac 3:36 (7/10) – The single. You know it.

6. For Sale by Owner 5:12 (7/10) – Slow closer with a brass band, slightly longer than it needs to be.

Overall score: 7.5/10

It doesn't quite reach the height of 'Party Wall' (9/10), but I'll be living in it for a while.
`,
);

T(
  'e18-halflife',
  {
    title: 'Ten Thousand Doors',
    artist: 'Bettina Krol',
    tracks: [
      'Vestibule',
      'Keyhole Study No. 1',
      "Mr. Amory's Walk",
      'The Blue Corridor',
      'Keyhole Study No. 2',
      'A Door Marked Pull',
      'Threshold',
    ],
    picks: ['Threshold:favourite'],
    ratings: [],
  },
  `
Rewind: Bettina Krol's Ten Thousand Doors, ten years on

Ten years ago this week a low-budget fantasy film opened in eleven cinemas and closed again. Its score has outlived it. Since everyone and his podcast is posting about Ten Thousand Doors at the moment, let me add my own two cents.

First, what's on it:

1) Vestibule
2) Keyhole Study No. 1
3) Mr. Amory's Walk
4) The Blue Corridor
5) Keyhole Study No. 2
6) A Door Marked Pull
7) Threshold

Critics at the time called "The Blue Corridor" the standout. Film Score Weekly thought "Mr. Amory's Walk" was the weakest thing Krol ever put her name to. I've never agreed with either. "The Blue Corridor" is handsome, but it's hardly the best track on the record, and Mr. Amory's little bassoon is not bad at all when you know that he's going to die.

For me it has always been "Threshold" – that is my favourite, then and now. The celesta figure from "Vestibule" comes back, a half step lower, and the door shuts.

I won't put a number on it. I don't score old friends.
`,
);

H(
  'e19-blogger',
  {
    title: 'Harbour Lights',
    artist: 'Nils Overgaard',
    tracks: [
      'Ferry Bell | | 2:10',
      "The Widow's Shop | | 3:44",
      'Kite | | 1:52',
      'Storm Glass | | 4:30',
      'Harbour Lights | | 5:21',
    ],
    picks: ['Kite:favourite'],
    ratings: ['9/10'],
    comments: ['Marguerite', 'Anonymous', 'Soundtrack Sam'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'>
<head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<link rel="alternate" type="application/atom+xml" title="Attic Radio - Atom" href="http://atticradio.example/feeds/posts/default"/>
<title>Attic Radio: Nils Overgaard - Harbour Lights (OST)</title>
<style type='text/css'>body{background:#fff6e5;font:13px Georgia} .sidebar h2{color:#883300}</style>
</head>
<body class='loading'>
<div class='navbar section' id='navbar'><a href="#main">skip to main</a> | <a href="#sidebar">skip to sidebar</a></div>
<div id='header-wrapper'><h1 class='title'><a href='http://atticradio.example/'>Attic Radio</a></h1><p class='description'><span>Old soundtracks, one staircase up</span></p></div>
<div id='main-wrapper'>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
<h2 class='date-header'><span>Thursday, May 6, 2010</span></h2>
<div class='post hentry'>
<a name='448812345'></a>
<h3 class='post-title entry-title'>Nils Overgaard - Harbour Lights (OST)</h3>
<div class='post-header'></div>
<div class='post-body entry-content'>
<div class="separator" style="clear: both; text-align: center;"><a href="http://pics.example/harbour.jpg"><img border="0" height="320" src="http://pics.example/harbour-s320.jpg" width="320" /></a></div>
My aunt gave me this record because of the boat on the sleeve. I was seven and I didn't know what a soundtrack was; I thought it was simply music that somebody had left without words so that you could think.<br />
<br />
Nils Overgaard wrote it for a Danish television play of 1968, which was wiped. So this is all that is left of it: twenty minutes of vibraphone, flute and a bass that hums like an engine two decks down.<br />
<br />
1. Ferry Bell (2:10)<br />
2. The Widow's Shop (3:44)<br />
3. Kite (1:52)<br />
4. Storm Glass (4:30)<br />
5. Harbour Lights (5:21)<br />
<br />
I like all of it, but <b>Kite</b> is the track I love most. The flute goes up, the wind takes it, that's it. <i>Storm Glass</i> is the nearest it comes to jazz.<br />
<br />
Attic rating: <b>9/10</b>
<div style='clear: both;'></div>
</div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'>Birgit</span></span> <span class='post-timestamp'>at <abbr class='published' title='2010-05-06T21:14:00+02:00'>9:14 PM</abbr></span></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='#' rel='tag'>Denmark</a>, <a href='#' rel='tag'>1968</a>, <a href='#' rel='tag'>vibraphone</a></span></div></div>
</div>
<div class='comments' id='comments'><a name='comments'></a><h4>3 comments:</h4>
<dl id='comments-block'>
<dt class='comment-author' id='c1'><a name='c1'></a><a href='http://www.blogger.com/profile/01' rel='nofollow'>Marguerite</a> said...</dt>
<dd class='comment-body'><p>What a beautiful memory. I have the same sleeve, without the coffee stains!</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c1'>May 7, 2010 8:20 AM</a></span></dd>
<dt class='comment-author' id='c2'><a name='c2'></a>Anonymous said...</dt>
<dd class='comment-body'><p>The title track is the best one, surely.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c2'>May 7, 2010 1:02 PM</a></span></dd>
<dt class='comment-author' id='c3'><a name='c3'></a><a href='http://www.blogger.com/profile/03' rel='nofollow'>Soundtrack Sam</a> said...</dt>
<dd class='comment-body'><p>Was this ever out on CD?</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c3'>May 19, 2010 10:45 PM</a></span></dd>
</dl>
<p class='comment-footer'><a href='#'>Post a Comment</a></p></div>
<div class='blog-pager' id='blog-pager'><a href='#'>Newer Post</a> <a href='#'>Home</a> <a href='#'>Older Post</a></div>
</div></div></div></div>
<div id='sidebar-wrapper'><div class='sidebar section'>
<div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li>▼ 2010 (41)<ul><li>▼ May (3)<ul><li><a href='#'>Nils Overgaard - Harbour Lights (OST)</a></li><li><a href='#'>The Pedlar's Daughter</a></li><li><a href='#'>A year in the attic</a></li></ul></li></ul></li></ul></div>
<div class='widget LinkList'><h2>My Top 5 of 2009</h2><ol><li>The Tin Orchard</li><li>Girl on a Pier</li><li>Saxon Street</li><li>Lanterns</li><li>The Long Weekend</li></ol></div>
<div class='widget Profile'><h2>About Me</h2><p>Birgit. I live under the roof.</p></div>
</div></div>
</body>
</html>
`,
);

H(
  'e20-wordpress',
  {
    title: 'Paper Moons',
    artist: 'Hattie Vance',
    tracks: [
      'Cut Here | | 3:05',
      'Origami | | 4:18',
      'Lists | | 2:44',
      'Two Left Scissors | | 3:51',
      'Fold Along the Line | | 4:02',
      'Confetti, Later | | 5:30',
    ],
    picks: ['Fold Along the Line:favourite', 'Two Left Scissors:hidden-gem', 'Lists:worst'],
    ratings: ['3.5/5'],
    comments: ['Joelle', 'Hugh', 'Marcus B.', 'Joelle'],
    total: 4,
  },
  `
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="WordPress 4.9.8">
<title>Hattie Vance &#8211; Paper Moons &#8211; The Spare Room Reviews</title>
<meta property="og:title" content="Hattie Vance &#8211; Paper Moons">
<meta property="og:site_name" content="The Spare Room Reviews">
<script>window._wpemojiSettings={"baseUrl":"https://s.w.example/"};</script>
</head>
<body class="post-template-default single single-post postid-811">
<div id="page" class="site">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="https://spareroom.example/">The Spare Room Reviews</a></p>
<nav class="main-navigation"><ul id="primary-menu"><li><a href="/">Home</a></li><li><a href="/albums/">Albums</a></li><li><a href="/live/">Live</a></li><li><a href="/about/">Who is Hugh?</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">
<article id="post-811" class="post-811 post type-post status-publish hentry category-albums tag-folk">
<header class="entry-header"><h1 class="entry-title">Hattie Vance &#8211; Paper Moons</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2018-10-12T09:00:00+01:00">12 October 2018</time></span><span class="byline"> by <span class="author vcard">Hugh</span></span></div></header>
<div class="entry-content">
<p>Hattie Vance used to teach art to eleven-year-olds, and for her first album away from school she has simply carried on. Everything on <em>Paper Moons</em> is cut out, glued or folded. Sometimes the glue shows.</p>
<p>She has a small, exact voice and a large, vague band. When the two meet halfway it&#8217;s wonderful: &#8220;Fold Along the Line&#8221; is my highlight, a waltz in which the drummer seems to be opening letters. When they don&#8217;t, you get &#8220;Lists&#8221;, which is a list. It is the weakest track, and I suspect she knows it.</p>
<p>&#8220;Two Left Scissors&#8221; will be overlooked, coming as it does right before the big one. Please don&#8217;t. It&#8217;s the album&#8217;s hidden gem.</p>
<figure class="wp-block-image"><img src="https://spareroom.example/wp-content/uploads/2018/10/moons.jpg" alt="Cover of Paper Moons"><figcaption>The cover, by Year 7</figcaption></figure>
<h3>Track listing</h3>
<ol>
<li>Cut Here &#8211; 3:05</li>
<li>Origami &#8211; 4:18</li>
<li>Lists &#8211; 2:44</li>
<li>Two Left Scissors &#8211; 3:51</li>
<li>Fold Along the Line &#8211; 4:02</li>
<li>Confetti, Later &#8211; 5:30</li>
</ol>
<p><strong>Spare Room rating: 3.5/5</strong></p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div><h4><a href="#">Alma Teague &#8211; Wet Ink</a></h4><p>In "Albums"</p></div><div><h4><a href="#">My best album of 2017: 5/5</a></h4><p>In "Lists"</p></div></div>
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="#">Albums</a></span><span class="tags-links">Tagged <a href="#">folk</a>, <a href="#">scissors</a></span></footer>
</article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="#">Live: The Bicker Brothers</a></div><div class="nav-next"><a href="#">Alma Teague &#8211; Wet Ink</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">4 thoughts on &ldquo;<span>Hattie Vance &#8211; Paper Moons</span>&rdquo;</h2>
<ol class="comment-list">
<li id="comment-51" class="comment even thread-even depth-1 parent"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="https://grav.example/a.png" class="avatar"><b class="fn">Joelle</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2018-10-12T12:31:00+01:00">12 October 2018 at 12:31 pm</time></a></div></footer><div class="comment-content"><p>She taught my daughter! Never marked a thing but everybody could draw a horse by summer.</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="#">Reply</a></div></article>
<ol class="children"><li id="comment-52" class="comment byuser bypostauthor odd depth-2"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Hugh</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2018-10-12T13:05:00+01:00">12 October 2018 at 1:05 pm</time></a></div></footer><div class="comment-content"><p>That's the best review she'll get.</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li></ol></li>
<li id="comment-55" class="comment even thread-odd depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Marcus B.</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2018-10-14T20:00:00+01:00">14 October 2018 at 8:00 pm</time></a></div></footer><div class="comment-content"><p>Harsh on Lists. It&#8217;s my favourite. I&#8217;d go 5/5.</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
<li id="comment-60" class="comment odd thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Joelle</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2018-11-02T07:45:00+00:00">2 November 2018 at 7:45 am</time></a></div></footer><div class="comment-content"><p>Saw her last night in Stroud. Go!</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form action="#" method="post"><p>Your email address will not be published.</p><p><label>Comment</label><textarea name="comment"></textarea></p><p><input type="submit" value="Post Comment"></p></form></div>
</div>
</main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="#">Alma Teague &#8211; Wet Ink</a></li><li><a href="#">Live: The Bicker Brothers</a></li></ul></section><section class="widget"><h2 class="widget-title">Recent Comments</h2><ul><li>Joelle on <a href="#">Hattie Vance &#8211; Paper Moons</a></li></ul></section></aside>
<footer class="site-footer"><p>Proudly powered by WordPress</p></footer>
</div>
</body>
</html>
`,
);

H(
  'e21-movabletype',
  {
    title: "The Pedlar's Daughter",
    artist: 'Osric Bain',
    tracks: [
      'On the Drove Road | | 2:22',
      'The Pedlar Arrives | | 1:48',
      'Ribbons | | 3:15',
      'Goose Fair | | 2:37',
      'A Hanging at Thorpe | | 4:09',
      'The Daughter Leaves | | 5:50',
    ],
    picks: ['Ribbons:favourite', 'Goose Fair:worst'],
    ratings: ['7/10'],
    comments: ['Tamsin', 'Old Ned'],
    total: 2,
  },
  `
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<meta name="generator" content="http://www.movabletype.org/" />
<title>hiss &amp; crackle: The Pedlar's Daughter (Osric Bain)</title>
<link rel="stylesheet" href="http://hiss.example/styles-site.css" type="text/css" />
<link rel="start" href="http://hiss.example/" title="Home" />
<script type="text/javascript">
<!--
function OpenTrackback (c) { window.open(c, 'trackback', 'width=480,height=480'); }
// -->
</script>
</head>
<body>
<div id="banner"><h1><a href="http://hiss.example/" accesskey="1">hiss &amp; crackle</a></h1><span class="description">a weblog about records that have been in the wars</span></div>
<div id="container">
<div class="blog">
<div id="menu"><a href="http://hiss.example/archives/000211.html">&laquo; Dansette surgery</a> | <a href="http://hiss.example/">Main</a> | <a href="http://hiss.example/archives/000213.html">Fluff, part two &raquo;</a></div>
</div>
<div class="blogbody">
<h2 class="date">November 23, 2003</h2>
<h3 class="title">The Pedlar's Daughter (Osric Bain)</h3>
<p>I promised to write up the Oxfam haul in order of damage, so here's the least scratched. <i>The Pedlar's Daughter</i> was a BBC-ish costume thing, made by some ITV region or other that no longer exists, and Osric Bain scored it with crumhorns. As you do.</p>
<a name="more"></a>
<table border="1" cellpadding="3" cellspacing="0">
<tr><th>#</th><th>Title</th><th>Time</th></tr>
<tr><td>1</td><td>On the Drove Road</td><td>2:22</td></tr>
<tr><td>2</td><td>The Pedlar Arrives</td><td>1:48</td></tr>
<tr><td>3</td><td>Ribbons</td><td>3:15</td></tr>
<tr><td>4</td><td>Goose Fair</td><td>2:37</td></tr>
<tr><td>5</td><td>A Hanging at Thorpe</td><td>4:09</td></tr>
<tr><td>6</td><td>The Daughter Leaves</td><td>5:50</td></tr>
</table>
<p>The crumhorns are funny for about a minute. What makes the record worth keeping is the lute. <b>Best track: Ribbons</b>, three minutes of it, alone, with a clock ticking in the studio. <b>Worst track: Goose Fair</b>. Somebody plays the actual geese.</p>
<p>Seven out of ten (7/10), a point off for geese.</p>
<div class="posted">Posted by Alan at November 23, 2003 10:41 PM | <a href="http://hiss.example/cgi-bin/mt-tb.cgi?__mode=view&amp;entry_id=212" onclick="OpenTrackback(this.href); return false">TrackBack</a></div>
<div class="comments-head"><a name="comments"></a>Comments</div>
<div class="comments-body">
<p>I remember this! It frightened me so much I had to sleep with the landing light on. It was the hanging music that did it.</p>
<span class="comments-post">Posted by: <a href="http://tamsin.example/">Tamsin</a> at November 24, 2003 09:12 AM</span>
</div>
<div class="comments-body">
<p>Those geese were my uncle's. Best thing on it.</p>
<span class="comments-post">Posted by: Old Ned at December 1, 2003 04:30 PM</span>
</div>
<div class="comments-head">Post a comment</div>
<div class="comments-body">
<form method="post" action="http://hiss.example/cgi-bin/mt-comments.cgi" name="comments_form">
Name:<br /><input name="author" /><br />Email Address:<br /><input name="email" /><br />URL:<br /><input name="url" /><br />Comments:<br /><textarea name="text" rows="10" cols="50"></textarea><br />
<input type="submit" name="preview" value="&nbsp;Preview&nbsp;" /> <input type="submit" name="post" value="&nbsp;Post&nbsp;" />
</form>
</div>
</div>
</div>
</body>
</html>
`,
);

H(
  'e22-newsletter',
  {
    title: 'Hollow Crown Arcade',
    artist: 'Petra Linden & Voss',
    tracks: [
      'Insert Coin',
      'Jester.exe',
      'Queen of Pixels (feat. Tomoko R.)',
      'Siege Engine',
      'Continue? (9, 8, 7…)',
      'High Score Table',
    ],
    picks: ['Continue? (9, 8, 7…):favourite', 'Siege Engine:worst'],
    ratings: ['8.5/10'],
  },
  `
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Petra Linden &amp; Voss: Hollow Crown Arcade - by Kit Ambrose</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Petra Linden &amp; Voss: Hollow Crown Arcade">
<meta name="description" content="A game score that knows when to lose">
<meta name="author" content="Kit Ambrose">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Petra Linden & Voss: Hollow Crown Arcade","datePublished":"2024-02-02T08:00:00+00:00","author":[{"@type":"Person","name":"Kit Ambrose"}],"publisher":{"@type":"Organization","name":"Bonus Level"}}</script>
</head>
<body>
<div id="entry">
<div class="main-menu"><a href="/" class="navbar-title-link">Bonus Level</a><button>Subscribe</button><button>Sign in</button></div>
<article class="newsletter-post post">
<div class="post-header">
<h1 class="post-title published">Petra Linden &amp; Voss: Hollow Crown Arcade</h1>
<h3 class="subtitle">A game score that knows when to lose</h3>
<div class="byline-wrapper"><a href="/@kit">Kit Ambrose</a><div>Feb 02, 2024</div></div>
<div class="post-ufi"><a class="like-button">27</a><a class="comment-button">Share</a></div>
</div>
<div class="available-content"><div class="body markup">
<p>Good morning. It&#8217;s Friday, this is Bonus Level, and I have not slept, because <em>Hollow Crown Arcade</em> came out on Wednesday.</p>
<p>You play a medieval king trapped in a 1984 coin-op. Petra Linden (viola da gamba) and Voss (a box of dead sound chips) had the job of making this sound like anything other than a joke. They managed it. The album is out on Bandcamp, and it goes like this:</p>
<ul>
<li><p><strong>Insert Coin</strong>. A fanfare, in one channel only, till somebody hits the cabinet.</p></li>
<li><p><strong>Jester.exe</strong>. Hectic, daft, gone before you can mind.</p></li>
<li><p><strong>Queen of Pixels (feat. Tomoko R.)</strong>. The ballad. Tomoko sings in what I&#8217;m told is made-up French.</p></li>
<li><p><strong>Siege Engine</strong>. Seven minutes of the same loop. The one I&#8217;d skip.</p></li>
<li><p><strong>Continue? (9, 8, 7…)</strong>. The countdown screen, slowed down until it&#8217;s a requiem. My favourite by a mile; I let the king die just to hear it.</p></li>
<li><p><strong>High Score Table</strong>. The credits, with everybody&#8217;s initials whispered.</p></li>
</ul>
<div class="subscription-widget-wrap"><div class="preamble"><p>Bonus Level is a reader-supported publication. To receive new posts, consider becoming a subscriber.</p></div><form><input type="email" placeholder="Type your email..."><button>Subscribe</button></form></div>
<p>There are game scores which work only in the game, and there are game scores that don&#8217;t work there either. This one works on the bus.</p>
<p><strong>Verdict: 8.5/10</strong></p>
<p>See you next week.</p>
</div></div>
<div class="post-footer"><button>27 Likes</button><button>Share this post</button></div>
</article>
<div class="comments-section"><h4>Discussion about this post</h4><div class="empty">No comments yet</div></div>
<div class="portable-archive"><h4>Top posts</h4><div><a href="#">The 10 best boss battles</a><div>Jan 5</div></div><div><a href="#">Why I hate elevators</a><div>Dec 15, 2023</div></div></div>
<div class="footer">© 2024 Kit Ambrose · Privacy · Terms · Collection notice<br>Start writing · Get the app</div>
</div>
</body>
</html>
`,
);

H(
  'e23-doublealbum',
  {
    title: 'Weather for Two Rooms',
    artist: 'The Marlinspikes',
    tracks: [
      'Barometer | | 4:01 | 1',
      'Lee Shore | | 3:29 | 1',
      'Your Coat, My Hat | | 2:50 | 1',
      'Squall | | 1:33 | 1',
      'Drizzle (In Three Parts) | | 9:14 | 2',
      "Sou'wester | | 3:40 | 2",
      'Clearing From the West | | 6:08 | 2',
    ],
    picks: ['Clearing From the West:favourite', 'Your Coat, My Hat:hidden-gem'],
    ratings: ['A-'],
  },
  `
<h2>The Marlinspikes: Weather for Two Rooms</h2>
<p>A double album about the weather. If you&#8217;re not British you may leave the room now. If you are, choose which one: the first disc was taped in the singer&#8217;s kitchen in Whitby, the second in a dance hall with the heating off.</p>
<p>Disc one is songs. Disc two is more or less sound, with songs under it, like furniture under sheets. I didn&#8217;t think I&#8217;d be the sort of person who likes the second disc better, but &ldquo;<a href="https://marlinspikes.example/clearing">Clearing From the West</a>&rdquo; has done something to me. It&#8217;s the best thing they have ever recorded. You can hear the rain stop.</p>
<h4>Disc 1: Kitchen</h4>
<ol>
<li>Barometer <span class="dur">(4:01)</span></li>
<li>Lee Shore <span class="dur">(3:29)</span></li>
<li>Your Coat, My Hat <span class="dur">(2:50)</span></li>
<li>Squall <span class="dur">(1:33)</span></li>
</ol>
<h4>Disc 2: Dance Hall</h4>
<ol>
<li>Drizzle (In Three Parts) <span class="dur">(9:14)</span></li>
<li>Sou&#8217;wester <span class="dur">(3:40)</span></li>
<li>Clearing From the West <span class="dur">(6:08)</span></li>
</ol>
<p>On the other side of the wall, the hidden gem is &ldquo;Your Coat, My Hat&rdquo;, a divorce song so polite that it took me four plays to notice.</p>
<p>My mother&#8217;s opinion: &ldquo;Squall&rdquo; is the worst noise she has heard since the boiler went. Mine: <b>A-</b></p>
`,
);

H(
  'e24-table',
  {
    title: 'Neon Psalter',
    tracks: [
      'Vespers on the Ring Road | Candela | 4:12',
      'Sodium | Ghost Tariff | 3:55',
      'Choirboy | Milo Esk | 3:20',
      'Turnstile Kyrie | Candela | 5:01',
      'Gloria (Night Bus Mix) | DJ Parish | 6:33',
      'Amen Break, Broken | Ghost Tariff | 2:47',
    ],
    picks: ['Turnstile Kyrie:favourite', 'Gloria (Night Bus Mix):worst'],
    ratings: ['3/5'],
  },
  `
<p><strong>Compilation corner: Neon Psalter</strong></p>
<p><img src="img/psalter_front.jpg" alt="Neon Psalter front cover" width="200" height="200"></p>
<p>Take four electronic acts from Bradford. Lock them in a deconsecrated church with an organ nobody has tuned since decimalisation. Press the result on yellow vinyl. I can&#39;t say it all comes off, but I&#39;m very glad that somebody tried.</p>
<table class="tracks">
<thead><tr><th>No.</th><th>Artist</th><th>Title</th><th>Length</th></tr></thead>
<tbody>
<tr><td>1.</td><td>Candela</td><td>Vespers on the Ring Road</td><td>4:12</td></tr>
<tr><td>2.</td><td>Ghost Tariff</td><td>Sodium</td><td>3:55</td></tr>
<tr><td>3.</td><td>Milo Esk</td><td>Choirboy</td><td>3:20</td></tr>
<tr><td>4.</td><td>Candela</td><td>Turnstile Kyrie</td><td>5:01</td></tr>
<tr><td>5.</td><td>DJ Parish</td><td>Gloria (Night Bus Mix)</td><td>6:33</td></tr>
<tr><td>6.</td><td>Ghost Tariff</td><td>Amen Break, Broken</td><td>2:47</td></tr>
</tbody>
</table>
<p>Candela are the ones to watch. &quot;Turnstile Kyrie&quot; is the highlight of the record, an actual fugue built from ticket barriers. Milo Esk sounds like a boy who has been told to stand up straight. And DJ Parish, bless him, has put a donk on it: &quot;Gloria (Night Bus Mix)&quot; is easily the worst track.</p>
<p>Three stars out of five: 3/5. Yellow vinyl is sold out, the download isn&#39;t.</p>
`,
);

H(
  'e25-bytrack',
  {
    title: 'Marigold Station',
    artist: 'Femi Ashdown',
    tracks: ['Platform None', 'Tea With the Signalman', 'Marigolds', 'Left Luggage', 'The 11:04 to Anywhere'],
    picks: ['Left Luggage:favourite', 'Platform None:worst'],
    ratings: ['8/10'],
  },
  `
<h1>Femi Ashdown &ndash; Marigold Station EP</h1>
<p><em>First published in the Thursday Mailout</em></p>
<p>It&rsquo;s been four years since Femi Ashdown last put anything out, and in that time he has apparently been volunteering on a steam railway. It has done him good. Five songs, one at a time:</p>
<h3>1. Platform None</h3>
<p>A slow start, literally: the tape comes up to speed. After that it doesn&rsquo;t find much to do. The weakest song here, and I wish he hadn&rsquo;t put it first.</p>
<h3>2. Tea With the Signalman</h3>
<p>That&rsquo;s more like it. A fingerpicked thing in which two men don&rsquo;t talk about their wives. The kettle is credited on the sleeve.</p>
<h3>3. Marigolds</h3>
<p>The single. If you&rsquo;ve heard one song by him, it&rsquo;s this one, probably in an advert for a bank.</p>
<h3>4. Left Luggage</h3>
<p>Oh, this. My favourite on the EP. A woman comes back for a suitcase after thirty years, and the clerk still has it. He sings the clerk.</p>
<h3>5. The 11:04 to Anywhere</h3>
<p>A big happy noise with the whole volunteer brass band on it. You&rsquo;ll be humming it at the traffic lights.</p>
<h3>Final thoughts</h3>
<p>A lovely small thing, with one dud, and that you can skip by getting on at the next stop. <strong>8/10</strong></p>
<p><a href="https://ashdown.example/shop">Order from Femi</a> | <a href="https://thursday.example/archive">Archive</a></p>
`,
);

H(
  'e26-needle',
  { title: 'How to change a stylus without crying', tracks: [], picks: [], ratings: [], notReview: true },
  `
<h2>How to change a stylus without crying</h2>
<p>I get a lot of mail about this, mostly from people who already have cried. So here&#8217;s how I do it on my old belt-drive deck. Allow twenty minutes, and lock the cat out.</p>
<ol>
<li>Unplug the turntable</li>
<li>Lock the tonearm</li>
<li>Pull the old stylus forward and down</li>
<li>Look at it, feel guilty</li>
<li>Slide in the new one until it clicks</li>
<li>Balance the arm</li>
<li>Set the tracking force (1.75 g for mine)</li>
<li>Play something you don&#8217;t love, just in case</li>
</ol>
<p>What you need:</p>
<ul>
<li>New stylus</li>
<li>Good lamp</li>
<li>Small brush</li>
<li>Digital scale</li>
</ul>
<p>How long do they last? I used to say a thousand hours. A reader says five hundred. The man at the shop says whatever you want to hear, my favourite being &#8220;until you notice&#8221;.</p>
<p>Timings: unplugging 0:10, swearing 12:00, balancing 5:30.</p>
`,
);

M(
  'e27-frontmatter',
  {
    title: 'Saltwater Hymnal',
    artist: 'Gwenllian Roche',
    tracks: [
      'Tide Table | | 3:11',
      'Hymn for a Drowned Road | | 4:45',
      'Cockle Women | | 2:36',
      'The Bell at Aberdyll | | 5:20',
      'Neap | | 1:49',
      'Saltwater Hymnal | | 6:02',
    ],
    picks: ['The Bell at Aberdyll:favourite', 'Neap:hidden-gem'],
    ratings: ['9/10'],
  },
  `
---
title: "Gwenllian Roche – Saltwater Hymnal"
date: 2021-09-14
author: Pat
layout: post
categories: [reviews, albums]
tags:
  - folk
  - wales
draft: false
---

There's a village off the coast of Ceredigion that went under in 1770, and on still days (they say) you can hear the chapel. Gwenllian Roche has made *six songs* out of that, and she doesn't use the word "bell" until the fourth.

![Sleeve](/images/roche-saltwater.jpg)

Her singing has got lower since [the last record](/2017/roche-hedge-school/), and slower too. On **Hymn for a Drowned Road** she gives each line so much time that you start to supply the next one yourself, wrongly.

## Tracklist

1. Tide Table (3:11)
2. Hymn for a Drowned Road (4:45)
3. Cockle Women (2:36)
4. The Bell at Aberdyll (5:20)
5. Neap (1:49)
6. Saltwater Hymnal (6:02)

## Picks

**Favourite:** *The Bell at Aberdyll*. I was doing the washing-up, and then I was not.

**Hidden gem:** *Neap*. Under two minutes, no voice, just a harp going out with the tide.

There isn't a bad song here, so I won't name a worst one.

**Rating:** 9/10
`,
);

M(
  'e28-mdtable',
  {
    title: 'Clockwork Orchard',
    artist: 'Jun Westerby',
    tracks: [
      'Winding | | 1:20',
      'Apples of Brass | | 3:34',
      "The Gardener's Fault | | 2:51",
      'Wasps | | 4:16',
      'Pendulum Duel | | 3:02',
      'First Frost, Last Gear | | 5:45',
    ],
    picks: ['Wasps:favourite', 'Pendulum Duel:worst'],
    ratings: ['7/10'],
  },
  `
# Score Draw #31: *Clockwork Orchard* by Jun Westerby

Stop-motion films take years, and the composer generally gets about five weeks. Jun Westerby got three. You'd never guess it from the first half of this score, and you might from the second.

| #  | Cue                     | Length |
|----|-------------------------|-------:|
| 1  | Winding                 | 1:20   |
| 2  | Apples of Brass         | 3:34   |
| 3  | The Gardener's Fault    | 2:51   |
| 4  | Wasps                   | 4:16   |
| 5  | Pendulum Duel           | 3:02   |
| 6  | First Frost, Last Gear  | 5:45   |

The idea is simple: everything that lives is woodwind, everything that ticks is metal. In *Apples of Brass* the two sides meet for the first time, politely. By *The Gardener's Fault* they're no longer speaking.

My favourite cue is **Wasps**. Four bassoons, one snare drum, and you'll be slapping your own neck. It's what I shall play people who say that they don't like film music.

The weakest is **Pendulum Duel**, which is the temp track with its hat on backwards.

> "A masterpiece. Ten out of ten." — *The Daily Reel*

Well, no. **7/10**, and more weeks for Westerby next time, please.

---

*Previously: [Score Draw #30](https://scoredraw.example/30) · Subscribe by [RSS](https://scoredraw.example/feed)*
`,
);

M(
  'e29-spanish',
  {
    title: 'La casa de los relojes',
    artist: 'Inés Urquiola',
    tracks: [
      'Las siete y diez | | 2:45',
      'El pasillo | | 3:30',
      'Abuela en la ventana | | 4:02',
      'Polvo | | 2:18',
      'Carta sin abrir | | 3:57',
      'Medianoche | | 6:21',
    ],
    picks: ['Abuela en la ventana:favourite', 'Polvo:worst'],
    ratings: ['8/10'],
  },
  `
# Inés Urquiola – La casa de los relojes (banda sonora original)

*Publicado el 3 de abril de 2017*

La película pasó sin pena ni gloria por los cines de mi ciudad: una semana, dos sesiones, y en la mía éramos cuatro. Pero salí tarareando, y eso ya casi nunca me pasa.

Inés Urquiola escribe para piano, cuerdas y, claro, relojes. No es un truco barato: cada habitación de la casa tiene su propio tictac, y cuando por fin suenan todos a la vez, en **Medianoche**, uno entiende de qué iba la historia.

## Lista de canciones

1. Las siete y diez (2:45)
2. El pasillo (3:30)
3. Abuela en la ventana (4:02)
4. Polvo (2:18)
5. Carta sin abrir (3:57)
6. Medianoche (6:21)

Mi canción favorita es **Abuela en la ventana**, un vals tan lento que parece que se va a parar. No se para.

La peor es **Polvo**: dos minutos de ruidos que no llevan a ninguna parte.

**Nota:** 8/10

Si la encontráis en vinilo, avisadme.
`,
);

M(
  'e30-tapeclub',
  {
    title: 'Songs for a Broken Escalator',
    tracks: [
      'Going Up | Lydia Farthing',
      'Mezzanine Girl | The Turnpikes',
      'Haberdashery | Oslo Sunday',
      'Mind Your Hands | Crisp & Dry',
      'Staff Only | Lydia Farthing ft. Bo Kessler',
      'Ground Floor Perfume | The Last Bank Holiday',
      'Closing in Ten Minutes | Hal Novak',
    ],
    picks: ['Ground Floor Perfume:favourite', 'Mind Your Hands:hidden-gem'],
    ratings: [],
  },
  `
# Songs for a Broken Escalator

**Tape Club, March.** This month's theme came from Ruth, who works at what used to be a department store. The rules as always: one side of a C90, no artist you've used since Christmas, and something must make Derek leave the room.

* **Lydia Farthing** – *Going Up*
* **The Turnpikes** – *Mezzanine Girl*
* **Oslo Sunday** – *Haberdashery*
* **Crisp & Dry** – *Mind Your Hands*
* **Lydia Farthing ft. Bo Kessler** – *Staff Only*
* **The Last Bank Holiday** – *Ground Floor Perfume*
* **Hal Novak** – *Closing in Ten Minutes*

Yes, I used Lydia twice. Nobody said anything about twice *within* a tape.

My own favourite this time is *Ground Floor Perfume*: a wall of guitars that hits you right behind the doors, and you come out at the other end smelling of somebody's aunt. The most underrated song on the tape is *Mind Your Hands*, by a duo who split up over a van.

Ruth voted for *Haberdashery* as the best one. Derek left during *Staff Only*, and came back with crisps.

Next month: [bridges](https://tapeclub.example/next).
`,
);
