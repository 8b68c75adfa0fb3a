import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  'd01-lantern',
  {
    title: 'The Lantern House',
    tracks: [
      'Paper Boats | The Wrenfields',
      'Never Was a Swimmer | Dora Quill',
      'Harbour Wall | Teddy Marsh',
      'All the Small Kitchens | The Wrenfields',
      'Salt Line | Ines Corrigan feat. Ola Beck',
      'Nineteen Steps | Pell',
      'Lantern Suite | Gregor Vance',
    ],
    picks: ['Harbour Wall:favourite', 'Nineteen Steps:worst'],
    ratings: [],
  },
  `
Home | About Me | Archive | Links
Soundtrack Saturday #41: The Lantern House (2004)
Posted by Marnie on November 12, 2011 in Soundtrack Saturday

I saw The Lantern House on a wet Tuesday with four other people in the room and one of them was asleep. It is not a great film. Nobody in it behaves like a person and the ending is a phone call. But I walked straight from the cinema to the record shop, and that has happened maybe three times in my life.

1. "Paper Boats" by The Wrenfields
2. "Never Was a Swimmer" by Dora Quill
3. "Harbour Wall" by Teddy Marsh
4. "All the Small Kitchens" by The Wrenfields
5. "Salt Line" by Ines Corrigan feat. Ola Beck
6. "Nineteen Steps" by Pell
7. "Lantern Suite" by Gregor Vance

"Paper Boats" plays over the opening titles and sets you up for a gentler movie than the one you get. Dora Quill's number is used when Anna finds the letters, and it's so quiet in the mix that I only noticed it on the disc.

The best song here is "Harbour Wall," and I won't hear otherwise. Teddy Marsh has one of those voices that sounds as if it has been left out in the rain. My brother thinks "Salt Line" is the best thing on the album but my brother also owns two ponchos.

The weakest track is "Nineteen Steps," which is a ringtone with a cello on it.

What did you think of the movie? Next Saturday: a soundtrack with a whale on the cover.

Tags: soundtracks, film, 2004
Share this: Twitter Facebook
`,
);

T(
  'd02-copper',
  {
    title: 'Copper Weather',
    artist: 'Hallam and the Ferries',
    tracks: [
      'Low Door | | 3:41 | A',
      'Copper Weather | | 4:12 | A',
      "Your Mother's Atlas | | 2:58 | A",
      'Kettle Hymn | | 5:20 | A',
      'Rooks | | 3:03 | B',
      'Ten Miles to Anywhere | | 6:47 | B',
      'Low Door (Again) | | 1:15 | B',
    ],
    picks: ['Ten Miles to Anywhere:favourite', 'Rooks:hidden-gem'],
    ratings: ['4/5'],
  },
  `
Hallam and the Ferries - Copper Weather
(Dunlin Records, 1978)

Found this one in a box under a table at the Saturday market in Ludlow, with a coffee ring on the sleeve and somebody's phone number written across the back. Two pounds. I'd have paid a good bit more.

Side A
Low Door 3:41
Copper Weather 4:12
Your Mother's Atlas 2:58
Kettle Hymn 5:20

Side B
Rooks 3:03
Ten Miles to Anywhere 6:47
Low Door (Again) 1:15

If you know the Ferries at all you know them from the live record, where everything goes at twice the speed and the drummer is audibly cross. This is the other band: pump organ, two guitars, Jean Hallam singing half a step behind the beat. "Low Door" opens and closes the thing like a gate. The title track was the single and sank without trace.

Ten Miles to Anywhere is my favourite by a distance. Nearly seven minutes and I would not lose one of them; when the second fiddle comes in after the false ending I generally have to put down whatever I'm holding.

Rooks, on the other hand, hardly gets mentioned by anybody and it is badly underrated. Listen to the bass.

The pressing is noisy, the cover is dreadful, the vicar on the back has never been identified.

4 out of 5
`,
);

T(
  'd03-glass',
  {
    title: 'Glass Commute',
    artist: 'Nilo Farr',
    tracks: ['Turnstile', 'Platform Two', 'Everyone Here Is Named Kevin', 'Delays', 'Last Carriage'],
    picks: ['Delays:favourite'],
    ratings: ['7.5/10'],
  },
  `
EP REVIEW: Nilo Farr – "Glass Commute"

Nilo Farr wrote these five songs on the 6:14 to the city over one winter and recorded them in a cupboard, and for once the press release is telling the truth: you can hear the coats.

1. Turnstile – A minute of clicks and then the hook arrives, fully dressed. Good opener.

2. Platform Two – The closest thing to a proper single. I keep expecting a bigger chorus than the one we get, but the verses are lovely.

3. Everyone Here Is Named Kevin – It's a joke song. It is a funny joke song. You'll play it four times.

4. Delays – This is the standout for me. He lets the synth run out of tune on purpose and sings the platform announcements as though they were scripture. Gorgeous.

5. Last Carriage – Slow, a little bit sleepy, ends when you'd want it to.

So not a masterpiece, and I'm not sure there is an album in the idea, but it's seventeen minutes well spent.

Rating: 7.5/10

Glass Commute is out now on Tin Pan Alleycat.
`,
);

T(
  'd04-orchid',
  {
    title: 'Orchid Season',
    artist: 'The Velour Committee',
    tracks: [
      'Matinee',
      'Spoons',
      'The Girl From Accounts',
      'Orchid Season',
      'Do You Still Take Sugar',
      'Hotel Stationery',
      'Matchbook',
      'Goodnight Mr. Pym',
    ],
    picks: ['Hotel Stationery:favourite', 'Spoons:worst'],
    ratings: [],
  },
  `
The Velour Committee: Orchid Season

Third album from the Committee and the first with strings all the way through. I've had it on for a fortnight, mainly while painting the hall, and I think it's the one where they finally stop apologising for wanting to be a hotel band.

Tracklist: Matinee / Spoons / The Girl From Accounts / Orchid Season / Do You Still Take Sugar / Hotel Stationery / Matchbook / Goodnight Mr. Pym

It starts with "Matinee", which is all harp and throat-clearing, and then trips straight over its own feet with "Spoons", easily the worst thing they have ever put on a record. I don't know who told them a percussion solo was wanted. After that it's plain sailing. "The Girl From Accounts" has a middle eight I'd marry. The title track isn't my favourite, whatever the radio says, though it grows.

My favourite is Hotel Stationery. A man writes a letter to a wife he doesn't have; the clarinet answers. That's all. I cried on a stepladder.

"Goodnight Mr. Pym" closes things with a choir of what sounds like real schoolchildren, and I believe one of them sneezes at 2:14.

Buy it from the band, they have a van to fix.

posted at 10:42 pm | filed under: records | permalink
`,
);

T(
  'd05-emberfall',
  {
    title: 'Emberfall',
    artist: 'Kazuo Renn',
    tracks: [
      'Prologue: Ash Road | | 2:11',
      'The Village Below | | 3:05',
      'Marketday | | 2:47',
      'Goats! | | 1:02',
      'First Blade | | 3:38',
      'Cinder Keep | | 4:50',
      'The Queen Without Eyes | | 5:16',
      'Descent | | 2:29',
      'Marketday (Winter) | | 3:01',
      'Emberfall | | 7:44',
    ],
    picks: ['The Queen Without Eyes:favourite', 'Marketday (Winter):hidden-gem', 'Goats!:worst'],
    ratings: ['88%'],
  },
  `
Emberfall Original Game Soundtrack
Composer: Kazuo Renn
Label: Pixelhorn
Discs: 2 / 10 tracks

Emberfall sold about nine copies when it came out in 2002 and I own two of them. The game itself hasn't aged well (the camera, dear God, the camera) but Kazuo Renn's score has been on every music player I have ever had, and now there is finally a proper two-disc release I can stop listening to my own recordings with the sword noises on top.

DISC ONE
01. Prologue: Ash Road (2:11)
02. The Village Below (3:05)
03. Marketday (2:47)
04. Goats! (1:02)
05. First Blade (3:38)

DISC TWO
01. Cinder Keep (4:50)
02. The Queen Without Eyes (5:16)
03. Descent (2:29)
04. Marketday (Winter) (3:01)
05. Emberfall (7:44)

Disc one is the pastoral half. Recorders, hand drums, that wobbling sampled oboe the whole industry seems to have shared. It's all very pleasant until "First Blade", at which point Renn discovers the timpani.

The highlight of the whole set is "The Queen Without Eyes". Five minutes of choir in a made-up language, building on just three notes. I have lost to this boss perhaps sixty times and never minded.

The hidden gem is "Marketday (Winter)", the same tune as on disc one but in the minor and with half the instruments missing, because half the villagers are. Nobody I know noticed it while playing.

I do skip "Goats!" every time. You will too. It's the worst minute on here.

Sound quality is good, the booklet is in Japanese with a single page of English.

Overall score: 88%
`,
);

T(
  'd06-thaw',
  {
    title: 'Songs for a Slow Thaw',
    tracks: [
      'Gutters | Milk Ladder',
      'March Is a Liar | Joan Pettibone',
      'Half-Frozen Lake | Dusk Marsupial',
      'Mud | The Okay Sisters',
      'Some Green Thing | Arlo Winship',
      'Coat Off | Brass Nephew',
      'The Creek Is Back | Joan Pettibone',
    ],
    picks: ['Mud:favourite'],
    ratings: [],
  },
  `
Mixtape Monday: Songs for a Slow Thaw

Every year around the first week of March I make a tape (all right, a folder) for walking to work when the pavements are still half ice. This is year nine. Nothing fast, nothing with sleigh bells, nothing longer than the walk between the bakery and the bridge.

* Milk Ladder - Gutters
Starts with actual dripping. I recorded the same sound off my roof to check.
* Joan Pettibone - March Is a Liar
She's from Duluth, so she'd know.
* Dusk Marsupial - Half-Frozen Lake
Mostly one chord, but it's a good one.
* The Okay Sisters - Mud
My favorite song of the bunch, and honestly of the winter. Two sisters, one ukulele, zero shame.
* Arlo Winship - Some Green Thing
From the record he made after the divorce. You can tell.
* Brass Nephew - Coat Off
The only one you could dance to.
* Joan Pettibone - The Creek Is Back
Because she gets two. My tape, my rules.

Download link's in the usual place for a week or so, then I take it down. If you are one of these artists and you mind, write me and it's gone.

Reading: a book about otters. Listening: see above. Mood: damp.
`,
);

T(
  'd07-kumo',
  {
    title: 'Kumo no Eki',
    tracks: [
      'Opening Bell | Rina Asagiri | 1:32',
      'Kaze no Kippu | Halfmoon Kites | 4:08',
      'Stationmaster | Rina Asagiri | 2:20',
      'Umbrella Girl | Rina Asagiri | 3:14',
      'The Train That Never Stops | Rina Asagiri | 5:01',
      'Ashita Made | Mio Tachibana | 4:33',
      'Closing Bell | Rina Asagiri | 0:58',
    ],
    picks: ['Umbrella Girl:favourite', 'Stationmaster:hidden-gem'],
    ratings: ['A-'],
  },
  `
Anime Ears » Kumo no Eki (Cloud Station) Original Soundtrack

Written by pockethana
June 3, 2013

#	Title	Artist	Time
1	Opening Bell	Rina Asagiri	1:32
2	Kaze no Kippu	Halfmoon Kites	4:08
3	Stationmaster	Rina Asagiri	2:20
4	Umbrella Girl	Rina Asagiri	3:14
5	The Train That Never Stops	Rina Asagiri	5:01
6	Ashita Made	Mio Tachibana	4:33
7	Closing Bell	Rina Asagiri	0:58

Review:
Kumo no Eki is that series about a railway station in the sky where, over thirteen episodes, precisely one train arrives. I dropped it at episode four and picked it up again because of the music. Rina Asagiri works mostly with accordion and toy piano, and I'm told she recorded the bells at a real station in Nagano before it closed.

The opening song, "Kaze no Kippu", is catchy in the way openings are meant to be. You've already heard it at every convention. The ending theme is prettier.

But my favorite track is "Umbrella Girl". It only plays in full once, in episode nine, and if you have seen episode nine you already know why.

"Stationmaster" is the overlooked one: it's two minutes of someone sweeping, basically, with a bass clarinet, and it tells you more about the character than any of his dialogue does.

Final grade: A-

Other reviews you may like: Paper Samurai OST (B), Hoshi Hoshi! Vocal Collection (C+)
`,
);

T(
  'd08-basement',
  {
    title: 'Basement Almanac Vol. 2',
    tracks: [
      'Ladder to the Loft | Cherry Infirm',
      'I Married a Weatherman | Les Gauche',
      "Nobody's Aunt | Pamplemoose",
      'Teeth | The Dry Goods',
      'Sunday Engine | Wm. Orchard',
    ],
    picks: ['Sunday Engine:favourite'],
    ratings: ['3/5'],
  },
  `
Various Artists
Basement Almanac Vol. 2
(Hatstand, CD, 2006)

Label samplers are a mug's game: half of it you own already and the other half is why you don't own the rest. Vol. 1 was that exactly. This one is better, shorter and has a picture of a boiler on it.

"Ladder to the Loft" by Cherry Infirm
Fuzzy, brief, shouted by at least three people. The tape hiss is the fourth member.

"I Married a Weatherman" by Les Gauche
French-Canadian duo doing country. Doesn't work, but at least it fails in an interesting direction.

"Nobody's Aunt" by Pamplemoose
Probably the one you've heard, from the advert with the dog.

"Teeth" by The Dry Goods
Nasty little thing. I had to look up one of the words.

"Sunday Engine" by Wm. Orchard
And here's the reason to get it. Best track on the disc, and I'd put it with the best things the label has ever done: a man, a banjo and what I think is a lawnmower.

3 stars out of 5. (Vol. 1 got 1.5 from me at the time, and I was feeling generous.)
`,
);

T(
  'd09-motel',
  {
    title: 'Motel Swimming Pool',
    artist: 'Calla Reyes',
    tracks: [
      'Vacancy',
      'Ice Machine',
      'Chlorine',
      'Room 12',
      'Continental Breakfast',
      'Do Not Disturb',
      'Checkout',
    ],
    picks: ['Chlorine:favourite', 'Room 12:worst'],
    ratings: ['8/10'],
    comments: ['DaveInTulsa', 'Petra', 'Sam Oakes', 'Petra', 'loudpedal'],
    total: 5,
  },
  `
Album of the Week: Calla Reyes – Motel Swimming Pool
By Sam Oakes · August 9, 2019 · 5 Comments

I drove nine hundred miles with this record and I'm still not tired of it. Calla Reyes used to front a punk band that I never cared for, and now she makes country-ish, reverb-heavy songs about places with a broken sign.

"Vacancy" is the scene setter. "Ice Machine" has the riff. "Chlorine" is where it all comes together, and if you've only got four minutes spend them there. It's the best song she has written, with the harmony stacked up on that last "you never learned to float."

I can't get along with "Room 12," a spoken word thing with her ex on the telephone. It's the low point of the album and it's bang in the middle. But "Continental Breakfast" pulls it round and the last two songs are a fine goodbye.

8/10

Track list:
1 Vacancy
2 Ice Machine
3 Chlorine
4 Room 12
5 Continental Breakfast
6 Do Not Disturb
7 Checkout

5 Comments

DaveInTulsa
August 9, 2019 at 11:02 am
Room 12 is the best song on it! You have cloth ears, sir.
Like (4)
Reply

Petra
August 9, 2019 at 2:45 pm
I'm with Sam. My favorite is Checkout though.
Like
Reply

Sam Oakes
August 9, 2019 at 3:10 pm
@Petra it's close. Ask me again after the drive home.
Like (1)
Reply

Petra
August 9, 2019 at 3:31 pm
Will do :)
Like
Reply

loudpedal
August 14, 2019 at 8:17 pm
Saw her in Omaha, she did the whole thing in order. 10/10 show.
Like (2)
Reply

Leave a Reply
Your email address will not be published. Required fields are marked *
`,
);

T(
  'd10-timetable',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Fernhill Weekender: Saturday timetable and a few tips

The stage times came out last night and, as usual, nobody has thought about how far apart the two fields are. Here's the Saturday for those of you without the app:

12:00 Gates
12:45 Jenny Longbarrow
1:30 The Plum Cousins
2:20 Oswin
3:15 Bread & Circuits
4:30 Little Estuary
6:00 Marguerite Dow
7:45 The Sextons
9:30 Parade of Ghosts

And my tips after eleven years of this:

1. Bring a torch. The path behind the cider tent has a hole in it that has been there since 2009.
2. The vegetarian van is better than the burger van even if you eat burgers.
3. Camp uphill.
4. Fill your bottle before 2, the queue after that is ridiculous.

I shall be the one in the yellow hat. Come and say hello. I'll write up the sets next week if I can read my own notes.
`,
);

T(
  'd11-saltmarsh',
  {
    title: 'Saltmarsh County',
    tracks: [
      'Saltmarsh County (Main Title) | Lew Hadley',
      'Bury Me in Denim | The Coalfaces',
      'Sugar Hill Road | Annie Rusk',
      "Preacher's Telephone | Big Otis Lamb",
      'What the Heron Said | Lew Hadley',
      'Cold Supper | Annie Rusk & Tom Vail',
      'Drive All Night to Nowhere | Motor Inn',
    ],
    picks: ['Cold Supper:favourite'],
    ratings: ['4/5'],
  },
  `
Music From the Small Screen: "Saltmarsh County" (Season One Soundtrack)

Okay, confession time. I gave up on this show after the thing with the alligator. But I never gave up on the music, and when the soundtrack CD finally showed up this spring, a year late and with one of the worst covers I've seen outside a thrift store, I was there on day one.

Whoever picked the songs knows their swamp from their bog. There's real old stuff (Big Otis Lamb recorded "Preacher's Telephone" in 1951, in a garage) next to bands who weren't born when the old stuff was reissued, and you can't hear the seam. Lew Hadley's title theme sounds like a screen door. That's a compliment.

"Bury Me in Denim" got all the attention, being the song from the diner fight, and I can see why people called it the best thing on the show. I'm a bit over it. For me the standout is "Cold Supper". Annie Rusk and Tom Vail trade lines about a marriage without once raising their voices, and it ends on a question.

I give it four stars out of five.

ON THE ALBUM
Lew Hadley: Saltmarsh County (Main Title)
The Coalfaces: Bury Me in Denim
Annie Rusk: Sugar Hill Road
Big Otis Lamb: Preacher's Telephone
Lew Hadley: What the Heron Said
Annie Rusk & Tom Vail: Cold Supper
Motor Inn: Drive All Night to Nowhere

HEARD ON THE SHOW BUT NOT ON THE ALBUM (why???)
The Coalfaces: Second Hand Boots
Dee Dee Lavoie: Mercy, Mercedes
Junior Pike: Theme From a Funeral
`,
);

T(
  'd12-ferrywoman',
  {
    title: 'The Ferrywoman',
    tracks: [
      'Overture',
      'Cross With Me',
      'Pennies',
      "The Drowned Man's Waltz",
      'Half a River',
      'Fog',
      'Girls Who Row',
      'Pennies (Reprise)',
      'Land',
      'Finale: Cross With Me',
    ],
    picks: ['Girls Who Row:favourite', 'Fog:worst'],
    ratings: [],
  },
  `
CAST ALBUM CORNER

The Ferrywoman (Original London Cast)

A musical about the woman who rowed the last ferry at Hexby, set over one night, eleven actors and a real boat. It ran five weeks. I went twice and would have gone again if there had been anywhere to go.

The recording was made in a single day with the full band of nine and, thank heaven, the dialogue has been left out.

ACT ONE
Overture (Orchestra)
Cross With Me (Hester and Company)
Pennies (Boys)
The Drowned Man's Waltz (Mr. Sallow)
Half a River (Hester, Ned)

ACT TWO
Fog (Company)
Girls Who Row (Hester, Mab, Lizzie)
Pennies (Reprise) (Boys)
Land (Ned)
Finale: Cross With Me (Company)

What works: nearly everything with Hester in it. Bronagh Lyle has a belt that could move furniture but she keeps it in its box until Act Two, when she and the other two let fly with "Girls Who Row". That's the number to play to your friends, and it's my favourite show tune of the last several years.

What doesn't: "Fog". It was a lovely effect on stage, but take away the dry ice and you have four minutes of people humming. I'd call it the weakest cut here without losing much sleep.

"Pennies" will be sung at school concerts until the end of time. You have been warned.

Next time in the Corner: a flop about Marconi.
`,
);

T(
  'd13-tooth',
  {
    title: 'Milk Tooth EP',
    artist: 'Sister Gravel',
    tracks: ['Bite', 'Pulled', 'Fairy Money', 'Gap'],
    picks: ['Fairy Money:favourite'],
    ratings: ['B'],
  },
  `
SISTER GRAVEL
Milk Tooth EP
(self-released, cassette, edition of 60)

#1 BITE (7/10)
Ninety seconds, three chords, two of them wrong. They open every show with it and I see no reason for them to stop.

#2 PULLED (6/10)
Mid-paced and a little lost. The bass is doing something clever underneath, but you'd need a better stereo than mine.

#3 FAIRY MONEY (9/10)
Now we're talking!! Best track. A proper tune, a proper chorus, a lyric about being paid for your pain at the age of six. If the rest of the tape were blank I'd still have got my four quid's worth.

#4 GAP (7/10)
Six minutes of feedback with a nursery rhyme hidden in it. I like it more each time, and the neighbours like it less.

OVERALL: B

Contact the band at the address on the sleeve. They'll write back, they wrote back to me.
`,
);

T(
  'd14-nebel',
  {
    title: 'Nebelhorn',
    artist: 'Jule Harms',
    tracks: [
      'Ebbe | | 3:12',
      'Das Haus am Deich | | 4:05',
      'Krabbenkutter | | 2:49',
      'Vatertag | | 3:57',
      'Möwen, Möwen | | 1:44',
      'Nebelhorn | | 6:20',
    ],
    picks: ['Vatertag:favourite', 'Krabbenkutter:worst'],
    ratings: ['8/10'],
  },
  `
Plattenkritik: Jule Harms – Nebelhorn

Vier Jahre hat sich Jule Harms für ihr zweites Album Zeit gelassen, und man hört, dass sie in dieser Zeit vor allem spazieren gegangen ist. Nebelhorn ist eine Platte über die Küste, über leere Ferienwohnungen im November und über einen Vater, der nicht redet. Aufgenommen wurde in einer alten Schule bei Husum, mit Klavier, Kontrabass und einem Harmonium, das im Keller stand.

Titelliste:
1. Ebbe (3:12)
2. Das Haus am Deich (4:05)
3. Krabbenkutter (2:49)
4. Vatertag (3:57)
5. Möwen, Möwen (1:44)
6. Nebelhorn (6:20)

Der Einstieg mit "Ebbe" ist leise, fast zu leise. Erst "Das Haus am Deich" zeigt, was Harms inzwischen kann: eine Melodie, die man nach dem ersten Hören mitsummt, und ein Text, den man erst beim dritten Mal versteht.

Mein Lieblingslied ist "Vatertag". Ein Mann, eine Tochter, ein Bollerwagen, und am Ende wird doch noch gelacht. Großartig.

Der schwächste Titel ist "Krabbenkutter", ein Shanty, der wohl lustig sein soll. Den hätte sie sich sparen können.

Das Titelstück zum Schluss lässt sich über sechs Minuten Zeit und braucht jede davon.

Wertung: 8/10

Nebelhorn ist am 4. Oktober bei Sielwall Tonträger erschienen.
`,
);

T(
  'd15-digitise',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
How I digitise my old mixtapes (since so many of you asked)

I've had a dozen emails about this since the last post, so here is the whole process, from shoebox to hard drive. You don't need anything fancy. My deck cost me fifteen pounds and it smells of somebody's uncle.

1. Clean the heads. Cotton bud, isopropyl alcohol, patience.
2. Wind the tape all the way forward and all the way back. Old tapes stick to themselves.
3. Connect the line out of the deck to the line in of the computer (not the mic input!)
4. Play the loudest bit and set your level so it just doesn't clip.
5. Record the whole side in one go. Don't stop between songs.
6. Split it afterwards. The gaps are easy to see.
7. Label everything NOW. You think you will remember. You will not.

A C90 takes me about this long:

0:00 cleaning and winding
0:15 setting levels
0:20 side one
1:05 side two
1:50 splitting and naming
2:30 tea

My favourite part is still finding the bits of radio DJ left on at the end of a song. I keep those.

Next week I'll be back to reviewing actual music, promise.
`,
);

T(
  'd16-geocity',
  {
    title: 'Satellite Girls',
    tracks: [
      'Orbit Me | Tangerine Alibi | 3:33',
      'Plastic Moon | Vex | 4:01',
      'Dial Tone Heart | Suzy Fontaine | 3:17',
      'Re-Entry | The Astro-Nots | 2:56',
      'Kiss the Modem | DJ Halley | 5:48',
      'Love Theme From Satellite Girls | Ned Barkley | 3:20',
    ],
    picks: ['Dial Tone Heart:favourite', 'Kiss the Modem:worst'],
    ratings: ['3.5/4'],
  },
  `
~*~ REX'S SOUNDTRACK SHACK ~*~
[ Home ] [ Reviews A-M ] [ Reviews N-Z ] [ Guestbook ] [ Links ]
You are visitor number 004127

SATELLITE GIRLS - Music From and Inspired By
(Comet Records, 1998)

01 Orbit Me ........................ Tangerine Alibi ... 3:33
02 Plastic Moon .................... Vex ............... 4:01
03 Dial Tone Heart ................. Suzy Fontaine ..... 3:17
04 Re-Entry ........................ The Astro-Nots .... 2:56
05 Kiss the Modem .................. DJ Halley ......... 5:48
06 Love Theme From Satellite Girls . Ned Barkley ....... 3:20

I know, I know, nobody saw this movie. I saw it because I was in the wrong theater. But the CD is a scream!! It's wall to wall bleepy pop with one "serious" instrumental at the end so that the composer would get paid.

Tangerine Alibi kick it off with that song from the car ads. Vex sound just like they did on their first record, which is no bad thing. Then comes Suzy Fontaine with the best song on the CD, "Dial Tone Heart", and I have to tell you I have worn out the repeat button.

The worst song is "Kiss the Modem". It has real modem noises in it. For SIX MINUTES.

RATING: *** 1/2 (out of ****)

Last updated March 2, 1999. Best viewed at 800x600.
Sign my guestbook! Email Rex
`,
);

T(
  'd17-nightbus',
  {
    title: 'Ten for the Night Bus',
    tracks: [
      'Seat at the Back | Oslo Minor',
      'Kebab Light | Renny Tate',
      'Lost Oyster | Mo Adeyemi',
      'Two Stops More | Fable & Son',
      'Wet Windows | Clover Hsu',
      'The Driver Knows | Pigeon Post',
      'Asleep on a Stranger | Ruth Lindqvist',
      'Wrong Depot | The Tall Order',
      'Four A.M. Fox | Clover Hsu feat. Renny Tate',
      'Key in the Door | Oslo Minor',
    ],
    picks: ['Four A.M. Fox:favourite', 'Wrong Depot:hidden-gem'],
    ratings: [],
    comments: ['Ngaio', 'Bill B.', 'Kit', 'anonymous'],
    total: 4,
  },
  `
PLAYLIST: Ten for the Night Bus

I've been on the late shift since April and the N38 is now basically my living room. These are the ten songs that get me home, in the order I play them. They last exactly as long as the journey if there's no trouble at Dalston.

1. Oslo Minor, "Seat at the Back" (2014)
2. Renny Tate, "Kebab Light" (2016)
3. Mo Adeyemi, "Lost Oyster" (2009)
4. Fable & Son, "Two Stops More" (1997)
5. Clover Hsu, "Wet Windows" (2015)
6. Pigeon Post, "The Driver Knows" (1983)
7. Ruth Lindqvist, "Asleep on a Stranger" (2001)
8. The Tall Order, "Wrong Depot" (1986)
9. Clover Hsu feat. Renny Tate, "Four A.M. Fox" (2017)
10. Oslo Minor, "Key in the Door" (2014)

The one I wait for is number nine. "Four A.M. Fox" is my favourite thing Clover Hsu has done: two people describing the same fox from opposite ends of a street.

Hidden gem: "Wrong Depot", a B-side that was never on CD and that I only have because of my cousin's tapes.

Stream it here until somebody complains.

COMMENTS (4)

Ngaio said...
Lovely. No love for "Last Tube" by the Tall Order though? Much better song.
3 October 2017 at 09:14

Bill B. said...
I used to drive the N38. Never heard any of these. You were all asleep.
3 October 2017 at 12:40

Kit said...
@Bill B. this is the best comment I have ever had.
3 October 2017 at 12:58

anonymous said...
1. take taxi 2. sleep
4 October 2017 at 02:31

Post a comment
Newer Post   Older Post
`,
);

T(
  'd18-paperking',
  {
    title: 'The Paper King',
    artist: 'Edda Solberg',
    tracks: [
      'Folding',
      'The Paper King',
      'Scissors',
      'A Crown for Tuesday',
      'Ink Lake',
      'Matches',
      'The Queen Is Cardboard',
      'Rain',
    ],
    picks: ['Matches:favourite'],
    ratings: ['9/10'],
  },
  `
Edda Solberg
"The Paper King"
Original Score, North Pier Music, 2021

Stop-motion films seem to bring out the best in composers; perhaps it's all the waiting about. Edda Solberg spent two years on this one and wrote to finished scenes only at the very end. Before that she was writing for photographs of puppets.

The result is small and dry and quite wonderful. Most of it is for string trio, prepared piano and paper: torn, crumpled, flicked, blown across like a reed. It could have been a gimmick. "Scissors" does rely on the trick a little too much, I suppose, but by the time the viola takes over the tune you have forgotten what's making the noise.

There's a long slow middle. I didn't think much of "Ink Lake" the first time, and I was wrong about it; it's not the weakest cue by any means, just the shyest.

The peak of the score, and my favorite cue, is "Matches". The king meets fire. You'd expect noise, and instead she takes the instruments away one at a time.

It's thirty-one minutes long and there's no filler whatever. 9/10

Folding
The Paper King
Scissors
A Crown for Tuesday
Ink Lake
Matches
The Queen Is Cardboard
Rain
`,
);

H(
  'd19-wp-hollow',
  {
    title: 'Hollow Crown Road',
    artist: 'Benno Strand',
    tracks: [
      'Milestone | | 2:34',
      "Widow's Toll | | 3:50",
      'Crown Road | | 4:22',
      'The Hanged Sheep | | 1:58',
      'Bracken | | 3:09',
      'No Lord but Weather | | 5:37',
    ],
    picks: ['No Lord but Weather:favourite', 'Bracken:hidden-gem'],
    ratings: ['4.5/5'],
    comments: ['Tamsin', 'Alder', 'Old Goat'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8" />
<title>Review: Benno Strand – Hollow Crown Road (Original Television Score) | The Quiet Cue</title>
<link rel="stylesheet" href="https://quietcue.example/wp-content/themes/twentytwelve/style.css?ver=4.9" type="text/css" />
<meta property="og:title" content="Review: Benno Strand – Hollow Crown Road (Original Television Score)" />
<meta property="og:site_name" content="The Quiet Cue" />
<script type="text/javascript">window._wpemojiSettings = {"baseUrl":"https://s.w.example/images/"};</script>
</head>
<body class="single single-post postid-812">
<div id="page" class="hfeed site">
<header id="masthead" class="site-header">
<h1 class="site-title"><a href="https://quietcue.example/" rel="home">The Quiet Cue</a></h1>
<h2 class="site-description">film and television music, listened to slowly</h2>
<nav id="site-navigation"><ul id="menu-main" class="nav-menu">
<li><a href="/">Home</a></li><li><a href="/reviews/">Reviews</a></li><li><a href="/about/">About</a></li>
</ul></nav>
</header>
<div id="main" class="wrapper">
<div id="primary" class="site-content"><div id="content" role="main">
<article id="post-812" class="post-812 post type-post status-publish hentry category-television">
<header class="entry-header"><h1 class="entry-title">Review: Benno Strand – Hollow Crown Road (Original Television Score)</h1>
<div class="comments-link"><a href="#comments">3 Replies</a></div></header>
<div class="entry-content">
<p>There are only so many ways to score a muddy road. Benno Strand, for <em>Hollow Crown Road</em>, has found a seventh. He used a hurdy-gurdy with a missing string, a low flute, and the echo in the stairwell of his flat in Leeds.</p>
<p>The first three cues do the ordinary business: here is the road, here are the people who charge money on it. &#8220;The Hanged Sheep&#8221; is the joke, and it&#8217;s a short one. Then the score opens out.</p>
<p><strong>No Lord but Weather</strong> is the best cue by some way. The series ended on it and I sat through the credits of another programme before I remembered to breathe.</p>
<p>Let me also put in a word for <strong>Bracken</strong>, which is criminally overlooked: the show used eleven seconds of it behind a door.</p>
<p>I don&#8217;t agree with the reviewer in the Sunday paper who thought &#8220;Widow&#8217;s Toll&#8221; was the weakest of the set.</p>
<p>Rating: 4.5/5</p>
<p><strong>Track listing</strong></p>
<ol>
<li>Milestone (2:34)</li>
<li>Widow&#8217;s Toll (3:50)</li>
<li>Crown Road (4:22)</li>
<li>The Hanged Sheep (1:58)</li>
<li>Bracken (3:09)</li>
<li>No Lord but Weather (5:37)</li>
</ol>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=twitter">Twitter</a></li><li><a href="?share=facebook">Facebook</a></li></ul></div>
</div>
<footer class="entry-meta">This entry was posted in <a href="/category/television/" rel="category tag">Television</a> on <a href="/2018/02/11/hollow/" rel="bookmark"><time class="entry-date" datetime="2018-02-11T20:14:00+00:00">February 11, 2018</time></a> by <a class="url fn n" href="/author/ida/">Ida</a>.</footer>
</article>
<nav class="nav-single"><span class="nav-previous"><a href="/2018/02/04/moth/" rel="prev">&larr; Review: Carla Wynn – Moth Season</a></span></nav>
<div id="comments" class="comments-area">
<h2 class="comments-title">3 thoughts on &ldquo;<span>Review: Benno Strand – Hollow Crown Road</span>&rdquo;</h2>
<ol class="commentlist">
<li class="comment even thread-even depth-1" id="li-comment-41"><article id="comment-41" class="comment">
<header class="comment-meta comment-author vcard"><img alt="" src="https://secure.gravatar.example/avatar/1" class="avatar" /><cite><b class="fn">Tamsin</b> </cite><a href="#comment-41"><time datetime="2018-02-12T08:01:00+00:00">February 12, 2018 at 8:01 am</time></a></header>
<section class="comment-content comment"><p>My favourite is Crown Road. It has the tune!</p></section>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="#">Reply</a></div></article>
<ol class="children">
<li class="comment odd alt depth-2" id="li-comment-42"><article id="comment-42" class="comment">
<header class="comment-meta comment-author vcard"><cite><b class="fn">Alder</b> </cite><a href="#comment-42"><time datetime="2018-02-12T09:30:00+00:00">February 12, 2018 at 9:30 am</time></a></header>
<section class="comment-content comment"><p>It has a tune, singular. But yes.</p></section>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="#">Reply</a></div></article></li>
</ol></li>
<li class="comment even thread-odd depth-1" id="li-comment-45"><article id="comment-45" class="comment">
<header class="comment-meta comment-author vcard"><cite><b class="fn"><a href="http://oldgoat.example" rel="external nofollow" class="url">Old Goat</a></b> </cite><a href="#comment-45"><time datetime="2018-02-20T22:10:00+00:00">February 20, 2018 at 10:10 pm</time></a></header>
<section class="comment-content comment"><p>Any word on a vinyl release?</p></section></article></li>
</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea><input type="submit" value="Post Comment" /></form></div>
</div>
</div></div>
<div id="secondary" class="widget-area" role="complementary">
<aside class="widget widget_recent_entries"><h3 class="widget-title">Recent Posts</h3><ul><li><a href="#">Carla Wynn – Moth Season</a></li><li><a href="#">The 10 best cues of 2017</a></li></ul></aside>
<aside class="widget widget_archive"><h3 class="widget-title">Archives</h3><ul><li><a href="#">February 2018</a></li><li><a href="#">January 2018</a></li></ul></aside>
</div>
</div>
<footer id="colophon"><div class="site-info"><a href="https://wordpress.example/">Proudly powered by WordPress</a></div></footer>
</div>
</body>
</html>
`,
);

H(
  'd20-blogger-tinroof',
  {
    title: 'Tin Roof Parade',
    artist: 'Lucky Almanac',
    tracks: [
      'Parade Rest',
      'Tin Roof',
      'Cousin Fay',
      'Bottle Rocket July',
      'Gingham',
      'The Last Good Screen Door',
    ],
    picks: ['Cousin Fay:favourite', 'Gingham:worst'],
    ratings: [],
    comments: ['Merle', 'Jo @ Backyard Hi-Fi', 'Hank'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b'>
<head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<link href='http://fencepostrecords.blogspot.example/favicon.ico' rel='icon' type='image/x-icon'/>
<title>Fencepost Records: Lucky Almanac - Tin Roof Parade</title>
<style type='text/css'>body { font: normal 13px Georgia; color: #333; }</style>
</head>
<body>
<div class='navbar section' id='navbar'><div class='widget Navbar'><iframe src='about:blank' title='Blogger Navbar'></iframe></div></div>
<div id='outer-wrapper'><div id='wrap2'>
<div id='header-wrapper'><div class='header section' id='header'><div class='widget Header'><h1 class='title'><a href='/'>Fencepost Records</a></h1><p class='description'><span>I buy them so you don't have to.</span></p></div></div></div>
<div id='content-wrapper'>
<div id='main-wrapper'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
<div class='date-outer'><h2 class='date-header'><span>Thursday, May 20, 2010</span></h2>
<div class='date-posts'><div class='post-outer'><div class='post hentry'>
<a name='5512'></a>
<h3 class='post-title entry-title'>Lucky Almanac - Tin Roof Parade</h3>
<div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content'>
<div class="separator" style="clear: both; text-align: center;"><a href="http://1.bp.blogspot.example/tinroof.jpg" imageanchor="1"><img border="0" src="http://1.bp.blogspot.example/tinroof.jpg" height="320" width="320" /></a></div>
Lucky Almanac are two guys and a girl from Paducah and this is their only LP, from 1973 or so (there's no date on it). File under: porch.<br />
<br />
Parade Rest<br />
Tin Roof<br />
Cousin Fay<br />
Bottle Rocket July<br />
Gingham<br />
The Last Good Screen Door<br />
<br />
You get pedal steel on everything, even where it has no business. The singing's shared out, and when all three of them do it together it makes the hair on my arms stand up.<br />
<br />
<b>Cousin Fay</b> is the best song on the record. She comes to visit and doesn't leave, and I think we have all known one. <b>Gingham</b> is the worst, a hoedown with a kazoo. <b>Tin Roof</b> isn't a favorite of mine either but it has a nice rain sound.<br />
<br />
Ripped at 320 from my own copy, pops and all.<br />
<div style='clear: both;'></div>
</div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'>Dwight</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#' rel='bookmark'><abbr class='published' title='2010-05-20T21:04:00-05:00'>9:04 PM</abbr></a></span> <span class='post-icons'><a href='#' title='Email Post'>Email This</a></span></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='#' rel='tag'>country</a>, <a href='#' rel='tag'>private press</a></span></div></div>
</div>
<div class='comments' id='comments'><a name='comments'></a>
<h4>3 comments:</h4>
<dl class='avatar-comment-indent' id='comments-block'>
<dt class='comment-author' id='c771'><a name='c771'></a><a href='#' rel='nofollow'>Merle</a> said...</dt>
<dd class='comment-body'><p>Had this on 8-track. Gingham was the hit around here, believe it or not.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c771' title='comment permalink'>May 21, 2010 at 7:15 AM</a></span></dd>
<dt class='comment-author' id='c772'><a name='c772'></a><a href='#' rel='nofollow'>Jo @ Backyard Hi-Fi</a> said...</dt>
<dd class='comment-body'><p>Thank you thank you thank you. Bottle Rocket July was my mom's favorite song.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c772' title='comment permalink'>May 23, 2010 at 10:48 PM</a></span></dd>
<dt class='comment-author' id='c773'><a name='c773'></a>Hank said...</dt>
<dd class='comment-body'><p>link is dead. re-up please?</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c773' title='comment permalink'>January 9, 2012 at 3:33 PM</a></span></dd>
</dl>
<p class='comment-footer'><a href='#'>Post a Comment</a></p></div>
</div></div></div>
</div>
<div class='blog-pager' id='blog-pager'><a class='blog-pager-newer-link' href='#'>Newer Post</a> <a class='blog-pager-older-link' href='#'>Older Post</a> <a class='home-link' href='/'>Home</a></div>
<div class='post-feeds'><div class='feed-links'>Subscribe to: <a class='feed-link' href='#'>Post Comments (Atom)</a></div></div>
</div></div></div>
<div id='sidebar-wrapper'><div class='sidebar section' id='sidebar'>
<div class='widget BlogArchive'><h2>Blog Archive</h2><ul class='hierarchy'><li><a href='#'>2010</a> <span class='post-count'>(44)</span><ul class='posts'><li><a href='#'>Lucky Almanac - Tin Roof Parade</a></li><li><a href='#'>The Mercers - Sawdust and Sugar</a></li></ul></li></ul></div>
<div class='widget PopularPosts'><h2>Popular Posts</h2><ol><li><a href='#'>Sandy Dell - Live at the Grange</a></li><li><a href='#'>Ten records I'll never sell</a></li></ol></div>
</div></div>
</div></div></div>
</body>
</html>
`,
);

H(
  'd21-substack-ovens',
  {
    title: 'Cold Ovens',
    artist: 'Marguerite Pask',
    tracks: ['Proof', "Baker's Hours", 'Day-Old', 'Flour on the Radio', 'Cold Ovens', 'Crumb'],
    picks: ['Day-Old:favourite', 'Crumb:hidden-gem'],
    ratings: ['8.2/10'],
    comments: ['Lena Voss', 'Theo Marchetti', 'Lena Voss'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Marguerite Pask, "Cold Ovens" - by Theo Marchetti</title>
<meta property="og:title" content="Marguerite Pask, &quot;Cold Ovens&quot;">
<meta property="og:description" content="Six songs about a bakery that isn't there anymore">
<meta name="author" content="Theo Marchetti">
<link rel="canonical" href="https://secondspin.example/p/marguerite-pask-cold-ovens">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Marguerite Pask, \\u0022Cold Ovens\\u0022","description":"Six songs about a bakery that isn't there anymore","datePublished":"2024-03-08T12:00:11+00:00","author":[{"@type":"Person","name":"Theo Marchetti"}],"publisher":{"@type":"Organization","name":"Second Spin"}}</script>
</head>
<body>
<div id="entry"><div id="main" class="main">
<div class="main-menu"><a href="/">Second Spin</a><button>Subscribe</button><button>Sign in</button></div>
<div class="single-post-container"><article class="typography newsletter-post post">
<div class="post-header">
<h1 class="post-title published">Marguerite Pask, "Cold Ovens"</h1>
<h3 class="subtitle">Six songs about a bakery that isn't there anymore</h3>
<div class="byline"><a href="/@theo">Theo Marchetti</a><div>Mar 08, 2024</div></div>
<div class="post-ufi"><a class="like-button"><div class="label">27</div></a><a class="post-ufi-comment-button"><div class="label">3</div></a><a>Share</a></div>
</div>
<div class="available-content"><div class="body markup">
<p>Marguerite Pask's father sold the bakery in 2019. The man who bought it put in a vape shop. That is all the backstory you need, and it's more than she gives you.</p>
<div class="subscription-widget-wrap"><p class="cta-caption">Second Spin is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><input type="email" placeholder="Type your email..."><input type="submit" value="Subscribe"></form></div>
<p>What I admire about <em>Cold Ovens</em> is how practical it is. These are songs with weights and temperatures in them.</p>
<h3>Proof</h3>
<p>Piano, one finger at a time, and a kitchen clock. It rises. (Sorry.)</p>
<h3>Baker's Hours</h3>
<p>The fast one, relatively. A family getting up at two in the morning, with brushes on the snare.</p>
<h3>Day-Old</h3>
<p>My favorite by a mile. A shelf of things that are still good, sold for half, and she never once says that she's talking about herself.</p>
<h3>Flour on the Radio</h3>
<p>I found it slight at first. I still do, but now I whistle it.</p>
<h3>Cold Ovens</h3>
<p>The key change at the end doesn't come off, quite. The rest of it does.</p>
<h3>Crumb</h3>
<p>Fifty-one seconds long and everyone's going to miss it. This is the hidden gem of the record.</p>
<hr>
<p><strong>8.2/10</strong></p>
<p class="button-wrapper"><a class="button primary" href="#"><span>Leave a comment</span></a></p>
</div></div>
<div class="post-footer"><a class="like-button">27 Likes</a> <a>2 Restacks</a></div>
<div class="pencraft navigation"><a>Previous</a><a>Next</a></div>
</article>
<div id="discussion" class="comments-page"><h4>Discussion about this post</h4>
<div class="comment-list"><div class="comment-list-items">
<div class="comment"><div class="comment-content"><div class="comment-meta"><span class="highlight"><a href="/profile/1">Lena Voss</a></span> <a class="comment-timestamp" href="#">Mar 8</a></div><div class="comment-body"><p>Flour on the Radio is the best one, fight me.</p></div><div class="comment-actions"><a>Like (3)</a> <a>Reply</a> <a>Share</a></div></div>
<div class="comment-list"><div class="comment-list-items">
<div class="comment"><div class="comment-content"><div class="comment-meta"><span class="highlight"><a href="/profile/2">Theo Marchetti</a></span> <span class="author-badge">Author</span> <a class="comment-timestamp" href="#">Mar 8</a></div><div class="comment-body"><p>I would, but I'm whistling.</p></div><div class="comment-actions"><a>Like (5)</a> <a>Reply</a> <a>Share</a></div></div></div>
</div></div>
</div>
<div class="comment"><div class="comment-content"><div class="comment-meta"><span class="highlight"><a href="/profile/1">Lena Voss</a></span> <a class="comment-timestamp" href="#">Mar 11</a></div><div class="comment-body"><p>Update: Day-Old got me in the supermarket. You win.</p></div><div class="comment-actions"><a>Like</a> <a>Reply</a> <a>Share</a></div></div></div>
</div></div>
</div></div>
<div class="portable-archive"><h2>Top posts</h2><div class="post-preview"><a href="#">1. The year in small records</a></div><div class="post-preview"><a href="#">2. Why I stopped giving stars</a></div></div>
</div>
<div class="footer-wrap"><p>© 2024 Theo Marchetti</p><p><a>Privacy</a> ∙ <a>Terms</a> ∙ <a>Collection notice</a></p></div>
</div>
</body>
</html>
`,
);

H(
  'd22-oldhtml-vesper',
  {
    title: 'The Vesper Gambit',
    artist: 'Anton Greil',
    tracks: [
      'Main Title | | 2:48',
      'Zurich by Night | | 1:55',
      'The Wrong Briefcase | | 3:20',
      "Vera's Theme | | 2:37",
      'Cable Car | | 4:46',
      'Checkmate / End Credits | | 5:59',
    ],
    picks: ['Cable Car:favourite'],
    ratings: ['4/5'],
  },
  `
<HTML>
<HEAD>
<TITLE>Score Bored: THE VESPER GAMBIT by Anton Greil</TITLE>
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 3.0">
</HEAD>
<BODY BGCOLOR="#000033" TEXT="#FFFFFF" LINK="#FFCC00" VLINK="#CC9900">
<CENTER><IMG SRC="images/banner.gif" WIDTH=468 HEIGHT=60 ALT="Score Bored - the soundtrack pages"></CENTER>
<TABLE BORDER=0 CELLPADDING=6 WIDTH=100%>
<TR>
<TD WIDTH=120 VALIGN=TOP BGCOLOR="#000066">
<FONT FACE="Arial" SIZE=2><A HREF="index.htm">Home</A><BR>
<A HREF="new.htm">What's New</A><BR>
<A HREF="reviews.htm">Reviews</A><BR>
<A HREF="top20.htm">My Top 20</A><BR>
<A HREF="trade.htm">Trade List</A><BR>
<A HREF="mailto:bored@score.example">E-mail me</A></FONT>
</TD>
<TD VALIGN=TOP>
<FONT FACE="Arial" SIZE=5><B>THE VESPER GAMBIT</B></FONT><BR>
<FONT FACE="Arial" SIZE=3>Music composed by <B>Anton Greil</B><BR>
Golden Lyre GL-0119 (2000)<BR>
Rating: <IMG SRC="images/star.gif" ALT="*"><IMG SRC="images/star.gif" ALT="*"><IMG SRC="images/star.gif" ALT="*"><IMG SRC="images/star.gif" ALT="*"> (4 out of 5)</FONT>
<P>
<TABLE BORDER=1 CELLPADDING=3>
<TR><TD>1.</TD><TD>Main Title</TD><TD>(2:48)</TD></TR>
<TR><TD>2.</TD><TD>Zurich by Night</TD><TD>(1:55)</TD></TR>
<TR><TD>3.</TD><TD>The Wrong Briefcase</TD><TD>(3:20)</TD></TR>
<TR><TD>4.</TD><TD>Vera's Theme</TD><TD>(2:37)</TD></TR>
<TR><TD>5.</TD><TD>Cable Car</TD><TD>(4:46)</TD></TR>
<TR><TD>6.</TD><TD>Checkmate / End Credits</TD><TD>(5:59)</TD></TR>
<TR><TD COLSPAN=2 ALIGN=RIGHT><I>Total time</I></TD><TD>21:25</TD></TR>
</TABLE>
<P>
<FONT FACE="Arial" SIZE=2>
They don't make chess thrillers anymore, and after this film I doubt that they'll start again. Greil treats it all with a perfectly straight face: cimbalom, muted brass, and a piano that only ever plays on the white keys when White is winning. I did not notice this; a reader pointed it out to me and I have been feeling stupid since.
<P>
The &quot;Main Title&quot; is the tune you'll remember. &quot;Vera's Theme&quot; is pretty, nothing more. The highlight of the CD is <B>&quot;Cable Car&quot;</B>, almost five minutes of suspense over one repeated low note, and if anybody ever asks you what a contrabassoon is for, play them this.
<P>
Short running time, as usual with this label. But what's there is choice.
<P>
<I>-- Reviewed by Curt, 14 October 2000</I>
</FONT>
<HR>
<FONT FACE="Arial" SIZE=1>All reviews (c) 1997-2000 Curt's Score Bored. This site is a member of the Film Music Webring [ <A HREF="#">Prev</A> | <A HREF="#">Next</A> | <A HREF="#">Random</A> ]</FONT>
</TD>
</TR>
</TABLE>
</BODY>
</HTML>
`,
);

H(
  'd23-body-teenage',
  {
    title: 'Prom at the End of the World',
    tracks: [
      'Corsage | Hot Lunch',
      'Slow Dance, Fast Car | Mimi Torrance',
      'Meteor Shower | The Bunsens',
      "Your Dad's Tuxedo | Nite Class",
      'Gym Floor | Hot Lunch feat. Mimi Torrance',
      'Last Song of the Night | Wendell Ames',
    ],
    picks: ["Your Dad's Tuxedo:favourite", 'Gym Floor:hidden-gem', 'Meteor Shower:worst'],
    ratings: ['B+'],
  },
  `
<p><img src="https://img.example/prom.jpg" alt="prom cover" class="alignleft" width="300" height="300" /></p>
<p>There are two sorts of teen movie soundtrack: the sort somebody's label put together at a meeting, and the sort where you can tell the music supervisor was once fifteen. <i>Prom at the End of the World</i> is definitely the second sort. There's a comet coming; there's also a dance. You see the difficulty.</p>
<p>Here's what's on it:</p>
<ul>
<li>Hot Lunch &#8211; <a href="https://song.example/1">Corsage</a></li>
<li>Mimi Torrance &#8211; <a href="https://song.example/2">Slow Dance, Fast Car</a></li>
<li>The Bunsens &#8211; Meteor Shower</li>
<li>Nite Class &#8211; <a href="https://song.example/4">Your Dad&#8217;s Tuxedo</a></li>
<li>Hot Lunch feat. Mimi Torrance &#8211; Gym Floor</li>
<li>Wendell Ames &#8211; Last Song of the Night</li>
</ul>
<p><b>Best song:</b> Your Dad&#8217;s Tuxedo. Handclaps! A sax solo that seems to have got lost on its way to 1984!</p>
<p><b>Most underrated:</b> Gym Floor. It plays under dialogue and you can't hear it in the movie at all, which is a crime.</p>
<p><b>Skip it:</b> Meteor Shower. Too obvious for this film, and the Bunsens sound bored.</p>
<p><b>Grade:</b> B+</p>
<p>You can get it <a href="https://shop.example/prom">here</a>. And if you missed it, my review of the movie itself (C-) is <a href="/prom-movie">over there</a>.</p>
`,
);

H(
  'd24-body-table',
  {
    title: 'Tide Tables',
    artist: 'Osric Lane',
    tracks: [
      'Neap | | 4:02',
      'Harbourmaster | | 3:36',
      'Slack Water | | 5:11',
      'Two Fathoms | | 2:50',
      'Spring | | 7:08',
    ],
    picks: ['Slack Water:favourite'],
    ratings: ['4/5'],
  },
  `
<h2>Osric Lane: Tide Tables</h2>
<p class="has-small-font-size">Released 7 May 2021 &middot; Limpet Recordings &middot; LP/Digital</p>
<p>Ambient music made near water has become such a cliché that I nearly didn't press play. I'm glad that I did. Lane left microphones in a tidal pool for a month, then played along with them on a pedal steel, and the result's a good deal less soothing than you'd guess. Things bump. A chain drags. Somewhere a dog objects.</p>
<figure class="wp-block-table"><table><thead><tr><th>No.</th><th>Title</th><th>Length</th></tr></thead><tbody>
<tr><td>1</td><td>Neap</td><td>4:02</td></tr>
<tr><td>2</td><td>Harbourmaster</td><td>3:36</td></tr>
<tr><td>3</td><td>Slack Water</td><td>5:11</td></tr>
<tr><td>4</td><td>Two Fathoms</td><td>2:50</td></tr>
<tr><td>5</td><td>Spring</td><td>7:08</td></tr>
</tbody></table></figure>
<p>I don't think &ldquo;Spring&rdquo; is the standout, although the label has been pushing it. It goes on a bit. The one I go back to most, and my personal favourite, is &ldquo;Slack Water&rdquo;, in which hardly anything happens for five minutes and then it stops happening.</p>
<p>&ldquo;Harbourmaster&rdquo; has a guest vocal by Lane's grandmother, reading out the names of boats.</p>
<p>&#9733;&#9733;&#9733;&#9733;&#9734;</p>
`,
);

H(
  'd25-body-podcast',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
<h2>Episode 58: Sixty years of hating the recorder</h2>
<p>This week on the podcast I'm joined by music teacher and author <a href="https://phyllida.example">Phyllida Crane</a> to talk about the instrument we all had to learn and nobody went on to play. We also answer your letters, and my co-host Stu eats something he shouldn't.</p>
<p><audio controls src="https://pod.example/058.mp3"></audio></p>
<p><strong>Chapters</strong></p>
<ul>
<li>00:00 Hello and apologies</li>
<li>03:12 What is a recorder for?</li>
<li>11:45 Phyllida's first lesson</li>
<li>24:30 The great descant shortage of 1974</li>
<li>38:05 Letters</li>
<li>49:50 Stu and the sandwich</li>
<li>55:21 Goodbye</li>
</ul>
<p>Things we mention: the British Woodwind Survey, a drawer full of mouthpieces in Stu's mother's house, and the word &ldquo;fipple&rdquo;, which is my new favourite word.</p>
<p>Next week: no guest, just us and a box of flexidiscs. If you like the show please give us five stars wherever you listen, it helps people to find it.</p>
`,
);

H(
  'd26-body-br',
  {
    title: 'Sleepwalk Union',
    artist: 'Moth & Meter',
    tracks: [
      'Punch Clock | | 3:15 | A',
      'Scab | | 2:22 | A',
      "Foreman's Daughter | | 4:40 | A",
      'Picket | | 3:58 | B',
      'The Night Shift Sings | | 5:05 | B',
      'Pension | | 2:10 | B',
    ],
    picks: ['The Night Shift Sings:favourite', 'Scab:worst'],
    ratings: ['7/10'],
  },
  `
<div class="post-content"><p><strong>Moth &amp; Meter &ndash; Sleepwalk Union (LP, Half Moon Press, 2016)</strong></p>
<p>A concept record about a mattress factory on strike. I realise how that sounds. It's from a duo with a drum machine and, on the evidence, a good library card.</p>
<p>The first side sets the scene and goes about it rather dutifully. <em>Punch Clock</em> has a great beat made from, yes, a punch clock. <em>Scab</em> is the weakest song here: three insults and a fade. <em>Foreman's Daughter</em> is a murder ballad in which, unusually, nobody gets murdered.</p>
<p>Side two's a different matter. <em>The Night Shift Sings</em> was recorded with forty actual factory workers in a canteen in Rochdale, and it is the highlight of the album. Some of them are flat. It couldn't matter less.</p>
<p><strong>Side A</strong><br />A1 Punch Clock 3:15<br />A2 Scab 2:22<br />A3 Foreman's Daughter 4:40</p>
<p><strong>Side B</strong><br />B1 Picket 3:58<br />B2 The Night Shift Sings 5:05<br />B3 Pension 2:10</p>
<p>Score: <b>7/10</b></p>
<p><small>Thanks to Half Moon Press for the copy. Opinions are mine, as is the coffee stain.</small></p></div>
`,
);

M(
  'd27-md-front',
  {
    title: 'Underpass Hymnal',
    artist: 'Greta Moon',
    tracks: [
      'Sodium Light | | 3:29',
      'Pigeons | | 2:14',
      'Underpass Hymnal | | 4:51',
      'A Bicycle, Upside Down | | 3:33',
      'Four Lanes | | 6:02',
    ],
    picks: ['A Bicycle, Upside Down:favourite', 'Pigeons:hidden-gem'],
    ratings: ['4/5'],
  },
  `
---
layout: post
title: "Greta Moon – Underpass Hymnal"
date: 2020-09-18 19:30:00 +0200
categories: [reviews, albums]
tags: [folk, drone, field-recordings]
cover: /assets/img/underpass.jpg
comments: true
---

Greta Moon went looking for a church with a good echo and ended up under the ring road. The police moved her on twice. Both times are on the record, and one of them is in key.

![Sleeve of the LP](/assets/img/underpass.jpg)

## Tracks

1. Sodium Light (3:29)
2. Pigeons (2:14)
3. Underpass Hymnal (4:51)
4. A Bicycle, Upside Down (3:33)
5. Four Lanes (6:02)

## Thoughts

It's a voice and a shruti box, mostly, with traffic for a rhythm section. *Four Lanes* is the long one that people will argue about. I'd call it a noble failure.

**A Bicycle, Upside Down** is the best track here. It's a tiny story told by a wheel still turning, and I haven't managed to hear it only once yet.

Don't overlook **Pigeons**; it's a real hidden gem, two minutes of humming with wings in it.

## Verdict

**4/5.** Headphones, please. Not while cycling.

[Listen on her own page](https://gretamoon.example)
`,
);

M(
  'd28-md-table',
  {
    title: 'Rust & Ribbon',
    tracks: [
      'Title Screen | Kofi Brandt | 1:20',
      'Scrapyard Waltz | Kofi Brandt | 2:55',
      'Little Crane | Yumi Sato | 3:10',
      'Magnet Boss | Kofi Brandt | 4:04',
      'Ribbon Shop | Yumi Sato | 2:02',
      'Rain on Sheet Metal | Yumi Sato | 5:30',
    ],
    picks: ['Rain on Sheet Metal:favourite', 'Magnet Boss:worst'],
    ratings: ['9/10'],
  },
  `
# Rust & Ribbon OST: a review

*Game:* Rust & Ribbon (2022, two-person studio, three-person soundtrack if you count the cat)

I finished the game on Sunday and started the album on Monday. It's a platformer about a robot who collects ribbons; you can't die, you can only get a bit sad. **Kofi Brandt** wrote the bouncy half and **Yumi Sato** the other half.

| # | Track | Composer | Length |
|---|-------|----------|--------|
| 1 | Title Screen | Kofi Brandt | 1:20 |
| 2 | Scrapyard Waltz | Kofi Brandt | 2:55 |
| 3 | Little Crane | Yumi Sato | 3:10 |
| 4 | Magnet Boss | Kofi Brandt | 4:04 |
| 5 | Ribbon Shop | Yumi Sato | 2:02 |
| 6 | Rain on Sheet Metal | Yumi Sato | 5:30 |

### What I loved

My favourite track is *Rain on Sheet Metal*. There's a level where you can just stand under a roof, and I left the controller on the sofa and stood there for all five and a half minutes.

*Little Crane* comes close.

### What I didn't

*Magnet Boss* is my least favourite. It wants to be metal. Somebody ought to have told it that it's a waltz.

### Score

9/10. I took one off for the missing shop jingle.
`,
);

M(
  'd29-md-espanol',
  {
    title: 'Los Trenes del Sur',
    artist: 'Inés Barragán',
    tracks: ['Andén', 'Carta sin sello', 'La maleta de mi abuela', 'Túnel', 'Los trenes del sur', 'Llegada'],
    picks: ['La maleta de mi abuela:favourite', 'Túnel:worst'],
    ratings: ['8/10'],
  },
  `
# Reseña: Inés Barragán – *Los Trenes del Sur*

El tercer disco de Inés Barragán nació, según cuenta ella, en la estación cerrada de un pueblo de Jaén. Se llevó una guitarra, un acordeón prestado y una grabadora, y volvió con seis canciones. No le hacían falta más.

**Lista de canciones**

1. Andén
2. Carta sin sello
3. La maleta de mi abuela
4. Túnel
5. Los trenes del sur
6. Llegada

«Andén» abre el disco casi sin voz, con el viento y una campana. «Carta sin sello» es más alegre, aunque la letra diga lo contrario.

Mi canción favorita es «La maleta de mi abuela». Cada estrofa saca un objeto de la maleta, y al llegar a la última ya sabes lo que falta. Hacía años que no lloraba con una rumba.

La peor canción es «Túnel», cuatro minutos de ruido que no llevan a ninguna parte.

La que da título al disco ha sonado mucho en la radio; a mí no me parece la mejor, pero se deja querer.

**Nota: 8/10**
`,
);

M(
  'd30-md-weddingtape',
  {
    title: "Tape for Nora's Wedding",
    tracks: [
      'Ring Bearer | Tully Grange',
      'Cake First | The Mezzanines',
      'Uncle on the Dance Floor | Sal Petrakis',
      'Rice | Honey Bailiff',
      'Something Borrowed | Tully Grange',
      'Bouquet | Ida & the Yes',
      'Taxi for Two | Lonnie Sparrow',
    ],
    picks: ['Rice:favourite', 'Bouquet:hidden-gem'],
    ratings: [],
  },
  `
Tape for Nora's Wedding
=======================

My little sister's getting married in a barn and there's no budget for a DJ, so you're looking at him. Most of the evening will be the hits (I'm not a monster). But I also made a proper mix for the hour when people are eating, and since it came out well I'm putting it here.

- **Ring Bearer** by Tully Grange. Short, sweet, drops something at the end.
- **Cake First** by The Mezzanines. This is the family motto.
- **Uncle on the Dance Floor** by Sal Petrakis. He knows who he is.
- **Rice** by Honey Bailiff. See below!
- **Something Borrowed** by Tully Grange. There's a fiddle on it that was, in fact, never given back.
- **Bouquet** by Ida & the Yes. From their lost second album.
- **Taxi for Two** by Lonnie Sparrow. For when the soup's gone cold.

*Rice* is my favourite song on the tape and was the first one I picked. I once heard Honey Bailiff play it in a launderette. Nora will claim she prefers *Cake First*, which just shows you can't choose your relatives.

The hidden gem is *Bouquet*: hardly anyone knows that record, since the label burned down. Literally, I mean.

If you'd like the files, [write to me](mailto:dj@barn.example), and bring a present.
`,
);
