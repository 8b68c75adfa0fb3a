import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  'x01-filmscore',
  {
    title: 'The Salt Road',
    artist: 'Henrik Vassel',
    tracks: [
      'Main Title: The Salt Road | | 3:12',
      'Departure at Dawn | | 2:05',
      'Camels, Dust, Regret | | 4:41',
      'The Well | | 1:33',
      "Amina's Letter | | 3:58",
      'Raiders! | | 5:20',
      'Night Crossing | | 6:07',
      'A City of Glass | | 2:49',
      'End Credits (The Salt Road Reprise) | | 7:14',
    ],
    picks: ['Night Crossing:favourite', 'The Well:hidden-gem'],
    ratings: ['4/5'],
    comments: ['Gordon P.', 'scorehound77', 'Marta'],
    total: 3,
  },
  `
The Salt Road (Henrik Vassel) - Score Review

Posted by Dale on March 14, 2008

Henrik Vassel has spent most of the last ten years writing for television, and it shows in the first reel of The Salt Road: short cues, quick changes, everything tidy. Then the caravan leaves the village and he suddenly remembers that he owns an orchestra.

The main theme is a seven-note figure for cor anglais. You will hear it in nearly every cue, sometimes upside down. By the third time I was humming it while doing the dishes.

My favourite cue is "Night Crossing", six minutes of low strings and one very patient drummer. The most overlooked piece here is "The Well". It lasts a minute and a half and nobody will mention it, but the writing for solo viola is the best thing Vassel has put on paper.

"Raiders!" is loud. That is all I have to say about "Raiders!".

Track listing:

1. Main Title: The Salt Road (3:12)
2. Departure at Dawn (2:05)
3. Camels, Dust, Regret (4:41)
4. The Well (1:33)
5. Amina's Letter (3:58)
6. Raiders! (5:20)
7. Night Crossing (6:07)
8. A City of Glass (2:49)
9. End Credits (The Salt Road Reprise) (7:14)

Total time: 37:59

Rating: 4 out of 5

Filed under: Scores, 2008

3 Comments

Gordon P. said:
I thought Raiders! was the best track on the disc, shows what I know.
March 14, 2008 at 9:12 PM

scorehound77 said:
Is this the complete score or just the album cut? My promo has 14 cues.
March 15, 2008 at 1:40 AM

Marta said:
Lovely review Dale. Ordered.
March 17, 2008 at 8:02 AM
`,
);

T(
  'x02-mixtape',
  {
    title: 'Corner Store Gospel 2',
    artist: 'Jux Delray',
    tracks: [
      'Intro (Open Sign)',
      'Loose Change',
      'Two Dollar Juice feat. Mimi Blount',
      'No Refunds',
      'Lottery Ticket ft. Kane Ostrow & Bigg Pell',
      'Bulletproof Glass',
      'Skit: Mr. Hassan',
      'Back Aisle',
      'Scratch Off (Remix) feat. Yung Tern',
      'Closing Time',
    ],
    picks: ['Bulletproof Glass:favourite', 'Scratch Off (Remix) feat. Yung Tern:worst'],
    ratings: ['7.5/10'],
  },
  `
NEW TAPE: Jux Delray - Corner Store Gospel 2

hosted by DJ Peralta // 2011

Y'all been asking me about this one since the first tape so here it is. Jux went back to the same corner store, same cover even (look at the cat, it's the same cat) and wrote ten more records about it. Beats mostly from Nine Lamps and a couple from Old Mule.

01 Intro (Open Sign)
02 Loose Change [prod. Nine Lamps]
03 Two Dollar Juice feat. Mimi Blount [prod. Nine Lamps]
04 No Refunds [prod. Old Mule]
05 Lottery Ticket ft. Kane Ostrow & Bigg Pell [prod. Nine Lamps]
06 Bulletproof Glass [prod. Old Mule]
07 Skit: Mr. Hassan
08 Back Aisle [prod. Nine Lamps]
09 Scratch Off (Remix) feat. Yung Tern [prod. Soupbone]
10 Closing Time [prod. Nine Lamps]

Best track: Bulletproof Glass. When that organ drops out and he keeps going for sixteen bars with nothing under him?? Run it back.

Worst track: Scratch Off (Remix). The original on tape one was fine. Nobody needed a remix, least of all one with a siren on it.

Everything else is solid, no skips apart from that one. Mimi Blount needs her own tape yesterday.

7.5/10

Download link is in the sidebar. If it's dead holla at me in the c-box.
`,
);

T(
  'x03-jazz',
  {
    title: 'Blue Ledger',
    artist: 'The Ansel Crowe Quartet',
    tracks: [
      'Overdraft | | 6:44',
      'Petty Cash | | 4:18',
      'Ballad for an Honest Accountant | | 8:02',
      'Double Entry | | 5:55',
      'Compound Interest | | 11:31',
      'Balance Carried Forward | | 3:20',
    ],
    picks: ['Ballad for an Honest Accountant:favourite'],
    ratings: ['★★★★'],
  },
  `
The Ansel Crowe Quartet: Blue Ledger
(Tideline Records, 2016)

Ansel Crowe, tenor saxophone; Ruth Imber, piano; Paolo Senn, bass; Digby Hale, drums.

Before he took up the saxophone full time Crowe was, by his own account, a mediocre bookkeeper in Leeds, and Blue Ledger is the record he has been promising to make about it. Do not be put off. There is no narration and nobody rattles an adding machine. What you get is a quartet that has worked together for nine years, playing six originals in a room with a good piano.

Overdraft – 6:44
Petty Cash – 4:18
Ballad for an Honest Accountant – 8:02
Double Entry – 5:55
Compound Interest – 11:31
Balance Carried Forward – 3:20

For me the highlight is Ballad for an Honest Accountant. Imber plays the opening chorus alone, and when Crowe comes in he stays so far behind the beat that you wonder whether he has gone out for a sandwich. Compound Interest is the long one, a blues which adds a bar with each chorus; it is cleverer than it is enjoyable, but Hale is superb on it.

The recording, by Imber's brother, is dry and close. You can hear the pedal squeak. I like hearing the pedal squeak.

★★★★
`,
);

T(
  'x04-compilation',
  {
    title: 'Harbour Lights: Forgotten Pop From the Northern Ports 1978–1984',
    artist: 'Various Artists',
    tracks: [
      'Lighthouse Keepers | The Gannets',
      'She Works on the Ferry | Moira Teal',
      'Crane Song | Dock 9',
      'Wet Paint | The Tuesday Club',
      'Radio Fog | Pale Hands',
      'Saturday, Cannery Row | The Gannets',
      'I Never Learned to Swim | Colin & The Breakers',
      "Trawlerman's Disco | Northsea Machine",
      'Postcards (12" Version) | Pale Hands',
      'Low Tide | Moira Teal',
    ],
    picks: ['I Never Learned to Swim:hidden-gem'],
    ratings: [],
  },
  `
V/A - Harbour Lights: Forgotten Pop From the Northern Ports 1978–1984 (Driftwood, 2013)

Every small label in the country now has a compilation of bands who pressed three hundred singles and then became plumbers. I've bought most of them and I'm poorer and not much happier. This one is different because whoever put it together actually went to the towns, knocked on doors, and asked for the tapes.

01 The Gannets - Lighthouse Keepers
02 Moira Teal - She Works on the Ferry
03 Dock 9 - Crane Song
04 The Tuesday Club - Wet Paint
05 Pale Hands - Radio Fog
06 The Gannets - Saturday, Cannery Row
07 Colin & The Breakers - I Never Learned to Swim
08 Northsea Machine - Trawlerman's Disco
09 Pale Hands - Postcards (12" Version)
10 Moira Teal - Low Tide

The Gannets get all the attention in the liner notes, and fair enough, they had the haircuts. But the hidden gem is "I Never Learned to Swim" by Colin & The Breakers, a group who only ever recorded one song and sound as though they know it.

Sound quality is variable. Dock 9 was obviously taken from a cassette that had been in a glove box since the Falklands.

Booklet: 24 pages, lots of photos of men in jumpers.
`,
);

T(
  'x05-metal-tbt',
  {
    title: 'Ossuary Weather',
    artist: 'Grimhalt',
    tracks: [
      'Bonefrost',
      'The Seventh Plague Cart',
      'Ossuary Weather',
      'Interlude - Rain on Slate',
      'Hymn to the Drowned Bell',
      'Carrion Liturgy (Parts I-III)',
    ],
    picks: ['Hymn to the Drowned Bell:favourite', 'Interlude - Rain on Slate:worst'],
    ratings: ['8/10'],
  },
  `
GRIMHALT - "Ossuary Weather" TRACK BY TRACK

OK so the new Grimhalt leaked... I mean was released on Friday and I have had it on non stop. Some thoughts, song by song, as usual with too many words.

1. Bonefrost
Opens with eleven seconds of wind and then the blast beats arrive and do not leave. Classic Grimhalt. The riff at two minutes is borrowed from their own demo, the cheeky sods.

2. The Seventh Plague Cart
Mid paced stomper. Live this is going to be ridiculous. The bass is actually audible for once, someone has sacked the old mixing guy.

3. Ossuary Weather
The title track and the single. You've all heard it. It's good. I don't think it needed the clean vocals but I'm not angry about it.

4. Interlude - Rain on Slate
It's rain. On slate. For three minutes. Weakest track on the album by a country mile, if it even counts as a track.

5. Hymn to the Drowned Bell
Oh my days. My favourite song they've ever done, never mind on this record. The slow section with the church bell tuned down to mud... I had to pull over.

6. Carrion Liturgy (Parts I-III)
Fifteen minutes. Part I is doom, part II is thrash, part III is a man shouting in Latin over a harmonium. Works better than it should.

Verdict: 8/10. Knock the rain off and it's a 9.

Horns up,
Skelly
`,
);

T(
  'x06-kpop',
  {
    title: 'Neon Peach',
    artist: 'LUMIRA',
    tracks: [
      'Peach Fuzz | | 2:58',
      'RSVP | | 3:07',
      'Elevator (17F) | | 3:21',
      'Mmm Bye | | 2:44',
      'Slow Blink | | 3:39',
      'Peach Fuzz (English Ver.) | | 2:58',
    ],
    picks: ['RSVP:favourite', 'Slow Blink:favourite'],
    ratings: [],
  },
  `
🍑 LUMIRA – NEON PEACH (3rd Mini Album) first listen!!

hi besties it's comeback day and you know what that means: i have not slept. six tracks, 18 minutes, let's go. (* = my favourites)

1. Peach Fuzz (2:58) – title track! the whistle hook is going to haunt every cafe in seoul until october.
2. RSVP (3:07) * – city pop guitar, yeji on the low notes, i'm on the floor.
3. Elevator (17F) (3:21) – moody r&b about being stuck with your ex in a lift. relatable? no. cute? yes.
4. Mmm Bye (2:44) – the fun one. i can already see the choreo.
5. Slow Blink (3:39) * – the ballad. soomin wrote the lyrics about her cat. i will not be taking questions.
6. Peach Fuzz (English Ver.) (2:58) – it's title track again but in english. it's fine!

the photobook has three versions (Ripe, Sour, Canned) and i pulled dahee twice so if anyone wants to trade for yeji pls pls pls message me.

not rating it yet because my ratings on day one are always wrong lol. see you after the music show wins 💛
`,
);

T(
  'x07-classical',
  {
    title: 'Lindqvist-Moreau: Symphony No. 2 & Violin Concerto',
    artist: 'Aurel Lindqvist-Moreau',
    tracks: [
      'Symphony No. 2 in D minor, Op. 31: I. Allegro inquieto | | 14:22',
      'Symphony No. 2 in D minor, Op. 31: II. Scherzo. Presto | | 6:51',
      'Symphony No. 2 in D minor, Op. 31: III. Adagio, quasi una preghiera | | 12:40',
      'Symphony No. 2 in D minor, Op. 31: IV. Finale. Allegro molto | | 9:15',
      'Violin Concerto, Op. 40: I. Moderato | | 11:03',
      'Violin Concerto, Op. 40: II. Romanza. Andante | | 8:27',
      'Violin Concerto, Op. 40: III. Rondo alla marcia | | 7:49',
    ],
    picks: [],
    ratings: ['9/10'],
  },
  `
Lindqvist-Moreau: Symphony No. 2 & Violin Concerto
Tilde Arnesen (violin), Malmgard Philharmonic, cond. Oskar Brandl
Meridian Classics MC 4471

Aurel Lindqvist-Moreau (1871-1939) is one of those composers who turn up in other people's letters. Everyone who met him thought he would be the coming man; then he bought a sawmill. Between the sawmill and the gout he finished two symphonies, and this is the first modern recording of the better one.

Brandl takes the opening movement faster than the score asks for and gets away with it. The scherzo is a nervous little thing, over before you have learned its name. The slow movement needs more weight from the lower strings than Malmgard can supply, although the oboist deserves a medal. In the concerto Arnesen plays like somebody who has found a twenty-pound note in an old coat.

Symphony No. 2 in D minor, Op. 31
1. I. Allegro inquieto [14:22]
2. II. Scherzo. Presto [6:51]
3. III. Adagio, quasi una preghiera [12:40]
4. IV. Finale. Allegro molto [9:15]

Violin Concerto, Op. 40
5. I. Moderato [11:03]
6. II. Romanza. Andante [8:27]
7. III. Rondo alla marcia [7:49]

Recorded in the Malmgard Concert Hall, 3-6 May 2009. Playing time 70'27".

Artistic quality: warmly recommended. My score: 9/10.
`,
);

T(
  'x08-folk-sides',
  {
    title: 'Hedge and Hollow',
    artist: 'Nan Prideaux',
    tracks: [
      "The Miller's Third Daughter | | 3:40 | A",
      'Hollow Lane | | 2:58 | A',
      "Bright Phoebe's Farewell | | 5:12 | A",
      'Three Jigs | | 4:01 | A',
      'Tinker, Come In | | 3:33 | B',
      'The Frost Is All Over Me | | 4:20 | B',
      'Hedge Song | | 2:15 | B',
      'Lay the Bent to the Bonny Brook | | 6:48 | B',
    ],
    picks: ['Lay the Bent to the Bonny Brook:favourite', 'Three Jigs:worst'],
    ratings: [],
  },
  `
Nan Prideaux – Hedge and Hollow (Rookery LP, 1972)

Found in a charity shop in Bodmin between two James Last records, £1.50. I've wanted a copy since I was nineteen and I am not nineteen.

Prideaux made just this one album. She sang in the clubs around Truro, had a falling out with the label over the sleeve (she wanted a hedge; they gave her a windmill) and went back to teaching. Her voice is low and unshowy, and she plays a small-bodied guitar tuned down to somewhere near the cellar.

Side A
The Miller's Third Daughter 3:40
Hollow Lane 2:58
Bright Phoebe's Farewell 5:12
Three Jigs 4:01

Side B
Tinker, Come In 3:33
The Frost Is All Over Me 4:20
Hedge Song 2:15
Lay the Bent to the Bonny Brook 6:48

If you only hear one, make it the last. "Lay the Bent to the Bonny Brook" is my favourite thing here: nearly seven minutes, twenty-two verses, two people dead by the end and not a word raised. The one I'd skip is "Three Jigs". Whoever is playing the bodhran should have been asked to wait outside.

There's a rip going round from a worn copy that runs about a quarter-tone fast. This one is from my own vinyl, light declick only. Enjoy.
`,
);

T(
  'x09-german-ost',
  {
    title: 'Kupferwald',
    artist: 'Jana Rehfeld',
    tracks: [
      'Prolog | | 1:48',
      'Aufbruch ins Moor | | 3:22',
      'Die alte Schmiede | | 2:57',
      'Kampf gegen den Köhler | | 4:10',
      'Laternenfest | | 3:05',
      'Unter den Wurzeln | | 5:36',
      'Kupferherz | | 4:44',
      'Abspann | | 2:30',
    ],
    picks: ['Unter den Wurzeln:favourite', 'Kampf gegen den Köhler:worst'],
    ratings: ['8/10'],
    comments: ['Torben', 'Pixelliese'],
    total: 2,
  },
  `
Soundtrack der Woche: Kupferwald

Veröffentlicht am 3. November 2019 von Matthes

Das Spiel habe ich nach vier Stunden weggelegt, den Soundtrack höre ich seit drei Wochen jeden Abend. Jana Rehfeld hat für „Kupferwald“ fast alles selbst eingespielt: Drehleier, Klarinette, ein verstimmtes Klavier aus der Musikschule ihrer Mutter. Dazu kommt ein wenig Elektronik, die aber nie im Vordergrund steht.

Titelliste

01. Prolog (1:48)
02. Aufbruch ins Moor (3:22)
03. Die alte Schmiede (2:57)
04. Kampf gegen den Köhler (4:10)
05. Laternenfest (3:05)
06. Unter den Wurzeln (5:36)
07. Kupferherz (4:44)
08. Abspann (2:30)

Mein Lieblingsstück ist „Unter den Wurzeln“. Da passiert fünf Minuten lang fast nichts, und genau das ist so schön. Das schwächste Stück ist „Kampf gegen den Köhler“: Trommeln, Trommeln, Chor aus der Dose, noch mehr Trommeln.

Wer mit Fantasy-Musik sonst wenig anfangen kann, sollte trotzdem einmal reinhören.

Wertung: 8/10

2 Kommentare

Torben sagt:
4. November 2019 um 07:51 Uhr
Danke für den Tipp! Gibt es das auch auf Platte?

Pixelliese sagt:
4. November 2019 um 19:20 Uhr
Laternenfest ist bei mir der Klingelton :)
`,
);

T(
  'x10-djset',
  {
    title: 'Live at Kanal, Closing Night',
    artist: 'Vera Molk',
    tracks: [
      'Sodium | Ostkreuz Trio',
      'Half Step Home (Vera Molk Edit) | Daro',
      'ID | ID',
      'Ply | Hexagonal',
      'Warehouse Prayer (Nim Dub) | Lady Foss',
      'Glass Floor | Temper & Toll',
      "Don't Tell the Neighbours | Rue Vance",
      'Copper Wire (Original Mix) | Antipode',
      'Last Tram | Sister Modular',
    ],
    picks: ['Warehouse Prayer (Nim Dub):favourite'],
    ratings: [],
  },
  `
Vera Molk - Live at Kanal, Closing Night (tracklist + some words)

So Kanal is closed now. Seven years, one broken boiler, and the best floor in the city. Vera played the last two hours and somebody was kind enough to record it off the desk. I stood next to the left stack like an idiot and my ear is still ringing.

Tracklist:
[00:00] Ostkreuz Trio - Sodium
[06:30] Daro - Half Step Home (Vera Molk Edit)
[13:10] ID - ID
[21:45] Hexagonal - Ply
[33:00] Lady Foss - Warehouse Prayer (Nim Dub)
[48:20] Temper & Toll - Glass Floor
[1:02:15] Rue Vance - Don't Tell the Neighbours
[1:17:40] Antipode - Copper Wire (Original Mix)
[1:41:05] Sister Modular - Last Tram

If anyone knows the ID at 13:10 please get in touch, I've asked her and she only smiled.

Standout for me: Warehouse Prayer (Nim Dub). She lets it run fifteen minutes and never touches the faders. When the vocal came in someone near the bar started crying and then we all did.

Thanks to Jonas for the recording and to whoever gave me their water.
`,
);

T(
  'x11-radio',
  {
    title: 'The Late Drawer #212',
    tracks: [
      'Pillow Talk for Robots | Sistine Chapel Choirboys',
      'Mustard | Ida Klee',
      'We Bought a Boat | The Sorry State',
      'Nocturne in Beige | Ffion Parry & Lowell',
      'Telegram | Ox',
      'Every Dog in This Town | Jeb Mallory',
      'Untitled (March) | Kitsune Rental',
      'Goodnight, Goodnight, Goodnight | The Sorry State',
    ],
    picks: [],
    ratings: [],
  },
  `
The Late Drawer #212 - playlist for Thursday 22 May

Thanks to everyone who listened, and apologies for the dead air at twenty past eleven. That was me looking for the second half of a sandwich.

Theme this week: things you find at the back of a drawer.

Sistine Chapel Choirboys, "Pillow Talk for Robots" (Moth)
Ida Klee, "Mustard" (self-released)
The Sorry State, "We Bought a Boat" (Gravel Pit)
Ffion Parry & Lowell, "Nocturne in Beige" (Anorak)
Ox, "Telegram" (Ninety Degrees)
Jeb Mallory, "Every Dog in This Town" (Gravel Pit)
Kitsune Rental, "Untitled (March)" (Paper Crane)
The Sorry State, "Goodnight, Goodnight, Goodnight" (Gravel Pit)

Two from The Sorry State because they're in town on Saturday at the Legion. Doors at eight, bring cash, the machine is broken.

Next week Priya is sitting in for me and she will play nothing but cumbia, she has told me so.

Listen again: the archive link is up for fourteen days.
`,
);

T(
  'x12-bootleg',
  {
    title: 'Live at the Roxbury Grange',
    artist: 'Coyote Parade',
    tracks: [
      'Tuning',
      'Gasoline Annie',
      'Seven Miles Out',
      "Preacher's Knees",
      'The Long Way Down',
      'Little Sister Blues',
      'Drums',
      'Gasoline Annie (reprise)',
      'Harmonica Jim',
      'Last Train but One',
      'Wake Me in Ohio',
    ],
    picks: ['The Long Way Down:favourite'],
    ratings: [],
  },
  `
Coyote Parade
Live at the Roxbury Grange
November 9, 1974

Source: audience cassette > ? > CDR > me
Quality: B plus on a kind day

Disc 1: Tuning / Gasoline Annie / Seven Miles Out / Preacher's Knees / The Long Way Down / Little Sister Blues

Disc 2: Drums / Gasoline Annie (reprise) / Harmonica Jim / Last Train but One / Wake Me in Ohio

There are a dozen tapes of this tour about and most of them are for people who like the sound of a crowd chatting. On this one the taper was down the front, and apart from a fellow who keeps asking for his jacket you can hear the lot.

The best thing here is The Long Way Down, which goes on for twenty-three minutes and changes key twice without anybody seeming to agree to it. Drums is what it says.

A cut in Last Train but One where the tape was flipped. Nobody's fault. No EQ, no noise reduction, please don't sell this.
`,
);

T(
  'x13-musical',
  {
    title: 'Umbrella Weather',
    artist: 'Original Cast',
    tracks: [
      'Overture | Orchestra | 2:31',
      "It's Coming Down Again | Company | 4:12",
      'A Man with a Shop | Mr. Pell | 3:05',
      'Lost Property | Dorothy, Clerk | 3:50',
      'What Would the Bishop Say? | Bishop, Ladies | 2:44',
      'Dry | Dorothy | 4:36',
      "Entr'acte | Orchestra | 1:20",
      'Thunder at the Palais | Company | 5:02',
      'I Only Came In for the Shelter | Mr. Pell, Dorothy | 3:41',
      'Finale: Umbrella Weather | Company | 3:58',
    ],
    picks: ['Dry:favourite', 'What Would the Bishop Say?:worst'],
    ratings: ['B+'],
  },
  `
Cast album: Umbrella Weather (Original Cast Recording)

I missed this at the Gaiety because it ran for three weeks, and two of those I had shingles. So the cast album is all I have. Mr. Pell sells umbrellas, it hasn't rained for a year, Dorothy from Lost Property has four hundred of them that nobody has claimed. You can see where it is going, and it goes there with good manners.

ACT ONE
1	Overture	Orchestra	2:31
2	It's Coming Down Again	Company	4:12
3	A Man with a Shop	Mr. Pell	3:05
4	Lost Property	Dorothy, Clerk	3:50
5	What Would the Bishop Say?	Bishop, Ladies	2:44
6	Dry	Dorothy	4:36

ACT TWO
7	Entr'acte	Orchestra	1:20
8	Thunder at the Palais	Company	5:02
9	I Only Came In for the Shelter	Mr. Pell, Dorothy	3:41
10	Finale: Umbrella Weather	Company	3:58

My favourite number is "Dry", Dorothy's first act closer. It's one long phrase that refuses to resolve until the lights go out. The low point is "What Would the Bishop Say?", a comic song without a joke.

The orchestra is eleven people and sounds like nine, which is in keeping with the budget.

Grade: B+
`,
);

T(
  'x14-prose',
  {
    title: 'Small Rooms',
    artist: 'Petra Halloran',
    tracks: [
      'Kettle | | 2:10',
      'The Upstairs People | | 3:26',
      'Carpet | | 1:58',
      'Sublet | | 4:03',
      'Moving Day | | 5:15',
    ],
    picks: ['Sublet:favourite'],
    ratings: [],
  },
  `
petra halloran / small rooms ep

There are records that want to fill a stadium and there are records that want to fill a bathroom. Petra Halloran recorded these five songs in the bathroom of a flat in Antwerp, on a borrowed four-track, over the week before she had to give back the keys.

The songs, in order, are "Kettle" (2:10), "The Upstairs People" (3:26), "Carpet" (1:58), "Sublet" (4:03) and "Moving Day" (5:15). That's not quite seventeen minutes, and you could play it twice while waiting for the bus on my street.

What gets me is how little she does. A nylon-string guitar, a voice, once in a while a second voice that is also hers. On the last song a real removal van turns up and you can hear a man ask where to put the lamp. People online seem to think it is a gimmick. I don't.

Sublet is my favourite, for the line about forwarding the letters of someone you have never met. I have lived at nine addresses and it finished me.

Fifty copies on cassette. I have number 31 and it isn't for sale.
`,
);

T(
  'x15-lowercase',
  {
    title: 'sleepwalk country',
    artist: 'the paper lanterns',
    tracks: [
      'motel ice',
      'sleepwalk country',
      'june was a mistake',
      'bees',
      'the year we drove',
      'satellite, satellite',
      'an apology to my brother',
      'snow on the reservoir',
    ],
    picks: ['june was a mistake:favourite', 'bees:hidden-gem'],
    ratings: [],
  },
  `
the paper lanterns - sleepwalk country (2003)

finally got this in the mail from the band themselves, with a drawing of a horse on the envelope. thank you whoever drew the horse.

tracks:
motel ice
sleepwalk country
june was a mistake
bees
the year we drove
satellite, satellite
an apology to my brother
snow on the reservoir

they are from nebraska, there are four of them, one plays the saw. it sounds like somebody left a country record out in the rain and then loved it anyway. my favorite is june was a mistake, which has the saw on it. most underrated: bees. no one ever plays bees live and i think that's a crime.

mood: sleepy
drinking: the good tea
`,
);

T(
  'x16-recipe',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Grandma Ottilie's Plum Dumplings

Posted September 8, 2012 in Desserts

Every September my mother's tree drops more plums than a family can eat, and every September I ring her to ask how many potatoes. So I am writing it down once and for all. This is my favourite thing to eat in the whole world.

Ingredients

1. 500 g floury potatoes
2. 150 g plain flour
3. 1 egg yolk
4. A pinch of salt
5. 12 small plums
6. 12 sugar cubes
7. 80 g butter
8. 100 g breadcrumbs
9. Cinnamon sugar

Method

1. Boil the potatoes in their skins (25:00 on the timer), peel and rice while hot.
2. Knead with flour, yolk and salt. Do not overwork it.
3. Stone the plums and put a sugar cube in each one.
4. Wrap each plum in dough, no gaps!
5. Simmer until they float, about 10 minutes.
6. Fry the breadcrumbs in butter and roll the dumplings about in them.

Serves four, or my uncle.

Rated 5/5 by the children.
`,
);

T(
  'x17-race',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Chalk Hill 10K 2017 - Results & Report

A record field of 143 lined up in the drizzle outside the Plough on Sunday morning. The course was a little longer than last year since the farmer has put a fence across the bottom meadow, so nobody should worry about their times.

Men
1. Darren Whitlock - Chalk Hill Harriers (34:12)
2. Owen Pritchett - Vale Runners (34:40)
3. Sam Adeyo - unattached (35:03)
4. Luke Farthing - Chalk Hill Harriers (35:59)
5. Neil Bostock - Vale Runners (36:21)

Women
1. Katie Ormond - Vale Runners (38:15)
2. Jo Lascelles - Harriers (39:48)
3. Beth Tranter - unattached (40:02)
4. Sunita Rao - Harriers (41:30)

Best moment of the day was seeing Walter (81) come over the line hand in hand with his granddaughter. Thanks to all marshals, and to Brenda for the soup.

Photos will be on the club page by Wednesday. Lost: one blue glove.
`,
);

T(
  'x18-spanish',
  {
    title: 'Ciudad de Sal',
    artist: 'Los Faros',
    tracks: [
      'Marea alta | | 3:15',
      'Calle Sin Número | | 2:58',
      'El hombre del kiosco | | 4:02',
      'Domingo (otra vez) | | 3:37',
      'Gasolinera | | 3:20',
      'Nadie baila en Cádiz | | 4:45',
      'Ciudad de sal | | 5:51',
    ],
    picks: ['Nadie baila en Cádiz:favourite', 'Gasolinera:worst'],
    ratings: ['7/10'],
  },
  `
Los Faros – Ciudad de Sal

Publicado por Nuria el 12 de febrero de 2010

Tercer disco de Los Faros y el primero sin Rafa a la batería. Lo grabaron en una antigua fábrica de conservas, y algo de ese frío se ha quedado pegado a las guitarras. No es un disco alegre, pero tampoco se regodea en la pena: tiene la tristeza educada de quien recoge la mesa cuando los demás ya se han ido.

Lista de canciones:

1. Marea alta (3:15)
2. Calle Sin Número (2:58)
3. El hombre del kiosco (4:02)
4. Domingo (otra vez) (3:37)
5. Gasolinera (3:20)
6. Nadie baila en Cádiz (4:45)
7. Ciudad de sal (5:51)

Mi canción favorita es «Nadie baila en Cádiz», con esa trompeta que entra tarde y parece pedir perdón. La peor es «Gasolinera»: un riff prestado y una letra que no dice nada.

Los vi en noviembre en una sala medio vacía y sonaron mucho mejor que en el disco. Si pasan por tu ciudad, ve.

Puntuación: 7/10

Archivado en: Discos, Rock
Compartir: Facebook | Twitter | Menéame
`,
);

T(
  'x19-anime',
  {
    title: 'Clockwork Orchard Original Soundtrack',
    artist: 'Mio Tachibana',
    tracks: [
      'Orchard at 4 A.M. | | 2:22',
      'Gears in the Grass | | 1:57',
      "Hinata's Theme | | 2:41",
      "Hinata's Theme -piano ver.- | | 3:03",
      'School Route | | 1:30',
      'The Apple Thief | | 2:16',
      'Rust ~Confrontation~ | | 3:48',
      'Promise Under the Windmill | | 4:19',
      'ticktock (TV Size) | Suzu | 1:32',
      'Yasashii Neji (TV Size) | Kanae & The Springs | 1:31',
    ],
    picks: ['Promise Under the Windmill:favourite', 'The Apple Thief:hidden-gem', 'School Route:worst'],
    ratings: ['8.5/10'],
    comments: ['Akkun', 'ZeroHour', 'Review Hazel', 'Akkun'],
    total: 4,
  },
  `
Clockwork Orchard Original Soundtrack Review

Album title: Clockwork Orchard Original Soundtrack
Composer: Mio Tachibana
Catalog No.: KZCA-1198
Release date: 2010.10.06

Tracklist

M-01. Orchard at 4 A.M. [2:22]
M-02. Gears in the Grass [1:57]
M-03. Hinata's Theme [2:41]
M-04. Hinata's Theme -piano ver.- [3:03]
M-05. School Route [1:30]
M-06. The Apple Thief [2:16]
M-07. Rust ~Confrontation~ [3:48]
M-08. Promise Under the Windmill [4:19]
M-09. ticktock (TV Size) by Suzu [1:32]
M-10. Yasashii Neji (TV Size) by Kanae & The Springs [1:31]

Review:

I came to Clockwork Orchard for the robots and stayed for the woodwinds. Tachibana was unknown to me before this series; she studied with somebody who studied with somebody French, and you notice.

The main theme first appears, played on a toy piano, in Orchard at 4 A.M., and after that she takes it apart like the boy in the show takes apart his clocks. Rust ~Confrontation~ gives it to the brass and I got a little frightened, in a good way.

Favorite track: Promise Under the Windmill
Most underrated: The Apple Thief
Least favorite: School Route (we all know this one, it is in every anime ever made)

The opening and ending are here only in TV size, which is a shame, but I understand the record company would like us to buy the singles too.

Rating: 8.5/10

Comments

Akkun on October 20th, 2010 at 14:02
Great read as always! I would have given it a 9.

ZeroHour on October 20th, 2010 at 18:55
School Route is the best track what are you talking about

Review Hazel on October 20th, 2010 at 21:10
@ZeroHour: I knew somebody would say it. Agree to disagree!

Akkun on October 21st, 2010 at 06:33
Haha.
`,
);

T(
  'x20-pasted-page',
  {
    title: 'Telephone Orchards',
    artist: 'Minor Hotels',
    tracks: [
      'Dial Tone',
      'Anna in the Atrium',
      'Collect Calls',
      'You, You & Your Sister',
      'Rotary',
      'Busy Signal',
      'Party Line (feat. Greta Oake)',
      'Operator, Operator',
      'Hold Music',
    ],
    picks: ['Collect Calls:favourite'],
    ratings: ['3.5/5'],
    comments: ['dan_k', 'Leonie'],
    total: 2,
  },
  `
Skip to content
The Cardboard Sleeve
indie records, mostly
Home
Reviews
Interviews
Best of 2014
About
Contact
Search for:

Minor Hotels – Telephone Orchards
June 3, 2014 by Fergus | 2 Comments

Minor Hotels are three siblings and a drum machine from Halifax, and this is their second album. The first was about lifts. This one is about telephones. I look forward to the one about filing cabinets.

It's a clever record. Nearly every song is built around a phone noise of one sort or another, and the joke should wear thin by the fourth, but their tunes are good enough to carry it. "Collect Calls" is the highlight for me: two minutes, four chords, and a chorus I have been singing at the cat. I wouldn't call "Hold Music" the worst song, even though it is six minutes of exactly that; I've grown rather fond of it.

Tracklist:
Dial Tone
Anna in the Atrium
Collect Calls
You, You & Your Sister
Rotary
Busy Signal
Party Line (feat. Greta Oake)
Operator, Operator
Hold Music

3.5/5

Share this:
Tweet
Facebook
Email
Like Loading...

Related
Minor Hotels – Lift Shaft EP
October 9, 2012
Five bands from Halifax you should hear
In "Features"

Posted in Reviews | Tagged halifax, indie pop, minor hotels

2 thoughts on “Minor Hotels – Telephone Orchards”

dan_k says:
June 3, 2014 at 11:48 am
Saw them supporting someone last year. The drum machine broke. Best gig ever.
Reply

Leonie says:
June 5, 2014 at 8:20 pm
Busy Signal has to be the worst thing they've ever put out, sorry!
Reply

Leave a Reply
Your email address will not be published.

← Previous post
Next post →
Recent Posts
Glass Ferns – Lungs
Otto & Ottoline – Duets
The Sallow – S/T
Archives
June 2014
May 2014
April 2014
Proudly powered by WordPress
`,
);

H(
  'x21-wp-classic',
  {
    title: 'Ghost of a Chance',
    artist: 'Marguerite Doyle',
    tracks: [
      'Silver Nitrate | | 2:14',
      'The House on Pell Street | | 3:47',
      'Séance | | 4:30',
      "Edwin's Study | | 1:52",
      'The Wrong Sister | | 5:08',
      'A Door, Closing | | 2:36',
      'Ghost of a Chance – End Title | | 4:01',
    ],
    picks: ['A Door, Closing:hidden-gem', 'Séance:favourite'],
    ratings: ['4.5/5'],
    comments: ['Philippa', 'Bram K.', 'Philippa'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8" />
<title>Ghost of a Chance (Marguerite Doyle) | The Cue Sheet</title>
<link rel="stylesheet" href="http://thecuesheet.example/wp-content/themes/kubrick/style.css" type="text/css" />
<link rel="alternate" type="application/rss+xml" title="The Cue Sheet RSS" href="http://thecuesheet.example/feed/" />
<script type="text/javascript">var _gaq = _gaq || [];</script>
</head>
<body class="single single-post">
<div id="page">
<div id="header"><h1><a href="http://thecuesheet.example/">The Cue Sheet</a></h1><div class="description">Film music from the cheap seats</div></div>
<div id="content" class="widecolumn">
<div class="navigation"><div class="alignleft">&laquo; <a href="#">Northbound (Sten Aaberg)</a></div><div class="alignright"><a href="#">Letters to Odessa (various)</a> &raquo;</div></div>
<div class="post hentry" id="post-418">
<h2 class="entry-title">Ghost of a Chance (Marguerite Doyle)</h2>
<small>October 29th, 2009 by Wendell</small>
<div class="entry">
<p><img src="http://thecuesheet.example/wp-content/uploads/ghost.jpg" alt="cover" class="alignleft" width="200" /></p>
<p>A haunted house picture set in a haunted photographer&#8217;s, and Marguerite Doyle has scored it for string quartet, glass harmonica and what the booklet calls &#8220;prepared camera&#8221;. It ought to be unbearable. It is one of the nicest discs I have heard this autumn.</p>
<p>My favourite track is &#8220;S&eacute;ance&#8221;, in which the quartet is gradually tuned down until they are playing on something like washing line. The hidden gem is &#8220;A Door, Closing&#8221;, easily missed between two bigger scenes.</p>
<p>I do wish the label had left the two-second gaps out. Doyle wrote the score to run continuously.</p>
<p><strong>TRACK LISTING</strong></p>
<ol>
<li>Silver Nitrate (2:14)</li>
<li>The House on Pell Street (3:47)</li>
<li>S&eacute;ance (4:30)</li>
<li>Edwin&#8217;s Study (1:52)</li>
<li>The Wrong Sister (5:08)</li>
<li>A Door, Closing (2:36)</li>
<li>Ghost of a Chance &#8211; End Title (4:01)</li>
</ol>
<p>Running time: 24 minutes 08 seconds</p>
<p><strong>Rating: 4.5 / 5</strong></p>
<p class="postmetadata alt"><small>This entry was posted on Thursday, October 29th, 2009 at 4:15 pm and is filed under <a href="#" rel="category tag">Reviews</a>. You can follow any responses to this entry through the RSS 2.0 feed.</small></p>
</div>
</div>
<h3 id="comments">3 Responses to &#8220;Ghost of a Chance (Marguerite Doyle)&#8221;</h3>
<ol class="commentlist">
<li class="alt" id="comment-901"><cite><a href="#" rel="external nofollow">Philippa</a></cite> Says:<br /><small class="commentmetadata"><a href="#comment-901">October 30th, 2009 at 9:02 am</a></small><p>Prepared camera! What does it even sound like?</p></li>
<li id="comment-902"><cite>Bram K.</cite> Says:<br /><small class="commentmetadata"><a href="#comment-902">October 30th, 2009 at 11:47 am</a></small><p>I saw the film. Edwin&#8217;s Study is the best cue in context by far.</p></li>
<li class="alt" id="comment-905"><cite><a href="#" rel="external nofollow">Philippa</a></cite> Says:<br /><small class="commentmetadata"><a href="#comment-905">November 1st, 2009 at 6:30 pm</a></small><p>Found it. It sounds like a camera.</p></li>
</ol>
<h3 id="respond">Leave a Reply</h3>
<form action="http://thecuesheet.example/wp-comments-post.php" method="post"><p><input type="text" name="author" /> <label>Name (required)</label></p><p><textarea name="comment" rows="10"></textarea></p><p><input name="submit" type="submit" value="Submit Comment" /></p></form>
</div>
<div id="sidebar"><ul><li><h2>Categories</h2><ul><li><a href="#">Reviews</a> (88)</li><li><a href="#">Interviews</a> (4)</li></ul></li><li><h2>Blogroll</h2><ul><li><a href="#">Score Notes</a></li><li><a href="#">Reel Sounds</a></li></ul></li></ul></div>
<div id="footer"><p>The Cue Sheet is proudly powered by <a href="http://wordpress.org/">WordPress</a></p></div>
</div>
</body>
</html>
`,
);

H(
  'x22-blogger',
  {
    title: 'Baia do Vento',
    artist: 'Célio Marques',
    tracks: [
      'Baia do Vento',
      'Moça da Janela',
      'Samba de Segunda',
      'Pescador',
      'Um Guarda-Chuva Só',
      'Tamborim e Mágoa',
      'Chove em Olinda',
      'Despedida',
    ],
    picks: ['Um Guarda-Chuva Só:favourite'],
    ratings: [],
    comments: ['Anonymous', 'Tio Beto', 'Loungefish'],
    total: 3,
  },
  `
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns='http://www.w3.org/1999/xhtml' dir='ltr'>
<head>
<meta content='blogger' name='generator'/>
<title>Vinyl Veranda: Célio Marques - Baia do Vento (1969)</title>
<style type='text/css'>body{background:#fff6e0;font-family:Georgia}</style>
</head>
<body>
<div id='outer-wrapper'>
<div id='header-wrapper'><h1 class='title'><a href='http://vinylveranda.example/'>Vinyl Veranda</a></h1><p class='description'>Old Brazilian records, one at a time</p></div>
<div id='main-wrapper'><div class='main section' id='main'><div class='widget Blog' id='Blog1'>
<div class='blog-posts hfeed'>
<h2 class='date-header'>Tuesday, April 17, 2007</h2>
<div class='post hentry uncustomized-post-template'>
<a name='5529918'></a>
<h3 class='post-title entry-title'><a href='http://vinylveranda.example/2007/04/celio.html'>Célio Marques - Baia do Vento (1969)</a></h3>
<div class='post-body entry-content'>
<a href="http://bp0.example/celio.jpg"><img style="float:left; margin:0 10px 10px 0;" src="http://bp0.example/celio-small.jpg" border="0" alt="" /></a>Here is a record I have been looking for since my first trip to Recife. Célio Marques was a dentist and never gave up the practice, so there are only two albums, and this is the first and better.<br /><br />Arrangements are by Tito Lemos, who was about twenty at the time and put flutes everywhere. I like flutes.<br /><br /><span style="font-weight:bold;">Tracks</span><br />01 - Baia do Vento<br />02 - Moça da Janela<br />03 - Samba de Segunda<br />04 - Pescador<br />05 - Um Guarda-Chuva Só<br />06 - Tamborim e Mágoa<br />07 - Chove em Olinda<br />08 - Despedida<br /><br />My favorite is "Um Guarda-Chuva Só", about two people, one umbrella and a lot of rain. It has been covered many times but never with this much patience.<br /><br />Ripped at 192kbps. There's a small skip in Pescador, sorry.
<div style='clear: both;'></div>
</div>
<div class='post-footer'><p class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'>Lou</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#'>10:42 PM</a></span> <a href='#'>Email This</a> <a href='#'>BlogThis!</a></p>
<p class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='#' rel='tag'>1969</a>, <a href='#' rel='tag'>samba</a></span></p></div>
</div>
<div class='comments' id='comments'><a name='comments'></a>
<h4>3 comments:</h4>
<dl id='comments-block'>
<dt class='comment-author' id='c101'><a name='c101'></a>Anonymous said...</dt>
<dd class='comment-body'><p>Thank you!! been after this for years</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c101'>April 18, 2007 3:11 AM</a></span></dd>
<dt class='comment-author' id='c102'><a name='c102'></a><a href='http://profile.example/1' rel='nofollow'>Tio Beto</a> said...</dt>
<dd class='comment-body'><p>He was my father's dentist. Not joking.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c102'>April 19, 2007 8:55 PM</a></span></dd>
<dt class='comment-author' id='c103'><a name='c103'></a><a href='http://profile.example/2' rel='nofollow'>Loungefish</a> said...</dt>
<dd class='comment-body'><p>Do you have the second album as well? My favorite is Despedida.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#c103'>April 25, 2007 1:02 PM</a></span></dd>
</dl>
<p class='comment-footer'><a href='#'>Post a Comment</a></p>
</div>
</div>
<div class='blog-pager' id='blog-pager'><a class='blog-pager-newer-link' href='#'>Newer Post</a> <a class='blog-pager-older-link' href='#'>Older Post</a> <a class='home-link' href='#'>Home</a></div>
</div></div></div>
<div id='sidebar-wrapper'><div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li>April (6)<ul><li><a href='#'>Os Primos - Ao Vivo (1971)</a></li><li><a href='#'>Dalva Pires - Noturno (1958)</a></li></ul></li><li>March (9)</li></ul></div>
<div class='widget Profile'><h2>About Me</h2><p>Lou, Rotterdam</p></div></div>
</div>
</body>
</html>
`,
);

H(
  'x23-handmade-1999',
  {
    title: 'Circuits of Mercy',
    artist: 'Thessaly',
    tracks: [
      'Prelude: The Machine Wakes | | 2:01',
      'Iron Sabbath | | 6:33',
      'Daughters of Voltage | | 5:17',
      "The Clockmaker's Dilemma | | 9:48",
      'Mercy (Instrumental) | | 3:29',
      'Circuits of Mercy | | 13:12',
    ],
    picks: ["The Clockmaker's Dilemma:favourite", 'Mercy (Instrumental):worst'],
    ratings: ['92%'],
  },
  `
<HTML>
<HEAD>
<TITLE>*** RIK'S PROG & POWER METAL DUNGEON *** Thessaly - Circuits of Mercy</TITLE>
<META NAME="Generator" CONTENT="Microsoft FrontPage 3.0">
</HEAD>
<BODY BGCOLOR="#000000" TEXT="#C0C0C0" LINK="#FF0000" VLINK="#990000" BACKGROUND="stone.gif">
<CENTER><IMG SRC="flame.gif"><FONT SIZE="6" COLOR="#FF0000" FACE="Times New Roman"><B>RIK'S DUNGEON</B></FONT><IMG SRC="flame.gif"><BR>
<A HREF="index.html">Main</A> | <A HREF="reviews.html">Reviews</A> | <A HREF="links.html">Links</A> | <A HREF="guestbook.html">Sign my guestbook!</A></CENTER>
<HR WIDTH="80%">
<CENTER><FONT SIZE="5"><B>THESSALY - Circuits of Mercy</B></FONT><BR>
(Griffin Records, 1998)</CENTER>
<P>
<TABLE BORDER="1" CELLPADDING="3" ALIGN="RIGHT">
<TR><TD><B>#</B></TD><TD><B>Song</B></TD><TD><B>Time</B></TD></TR>
<TR><TD>1</TD><TD>Prelude: The Machine Wakes</TD><TD>2:01</TD></TR>
<TR><TD>2</TD><TD>Iron Sabbath</TD><TD>6:33</TD></TR>
<TR><TD>3</TD><TD>Daughters of Voltage</TD><TD>5:17</TD></TR>
<TR><TD>4</TD><TD>The Clockmaker's Dilemma</TD><TD>9:48</TD></TR>
<TR><TD>5</TD><TD>Mercy (Instrumental)</TD><TD>3:29</TD></TR>
<TR><TD>6</TD><TD>Circuits of Mercy</TD><TD>13:12</TD></TR>
</TABLE>
<P>Hail! Finally the third CD by these Greeks from Ohio is in my player and I must say it was worth the import price (NLG 45,- ouch!!!). New singer Dale Carver has a higher voice than the old one, and when he screams in Iron Sabbath my dog leaves the room.
<P>It is a concept album about a robot that becomes a priest. Don't laugh!! The lyrics are better than you think.
<P>Best song: <I>The Clockmaker's Dilemma</I>, almost ten minutes, with a fantastic duel between keyboard and guitar. Weakest song: <I>Mercy (Instrumental)</I>, only a keyboard with the string sound switched on.
<P>Production is clear, drums a bit too much clicking.
<P><FONT COLOR="#FFFF00"><B>Rating: 92%</B></FONT>
<P>Rik, 14 Feb 1999
<HR WIDTH="80%">
<CENTER><FONT SIZE="1">You are visitor <IMG SRC="/cgi-bin/counter?rik"> since 1-6-97<BR>Best viewed in 800x600. <A HREF="mailto:rik@dungeon.example">Mail me!</A></FONT></CENTER>
</BODY>
</HTML>
`,
);

H(
  'x24-ghost',
  {
    title: 'Soft Architecture',
    artist: 'Olamide Brandt',
    tracks: [
      'Load-Bearing',
      'Atrium',
      'Glasshouse (feat. Wren Tully)',
      'Brutalist Lullaby',
      'Stairs, Then More Stairs',
      'Demolition Permit',
    ],
    picks: ['Brutalist Lullaby:favourite'],
    ratings: [],
  },
  `
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>Olamide Brandt builds a house out of synths</title>
<meta name="generator" content="Ghost 5.79">
<meta property="og:site_name" content="Needle Drop Sunday">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-02-18T08:00:00.000Z">
<meta name="author" content="Cass Ferreira">
</head>
<body class="post-template tag-albums">
<div class="viewport">
<header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><a class="gh-head-logo" href="/">Needle Drop Sunday</a><nav class="gh-head-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li><a href="/about/">About</a></li><li><a href="/albums/">Albums</a></li></ul></nav><div class="gh-head-actions"><a href="#/portal/signin">Sign in</a> <a class="gh-head-button" href="#/portal/signup">Subscribe</a></div></div></header>
<main id="site-main" class="site-main">
<article class="article post tag-albums">
<header class="article-header gh-canvas">
<div class="article-tag"><a href="/tag/albums/">Albums</a></div>
<h1 class="article-title">Olamide Brandt builds a house out of synths</h1>
<p class="article-excerpt">Her second album, <em>Soft Architecture</em>, is a record to live in.</p>
<div class="article-byline"><h4 class="author-name"><a href="/author/cass/">Cass Ferreira</a></h4><div class="byline-meta-content"><time datetime="2024-02-18">Feb 18, 2024</time> <span class="byline-reading-time">3 min read</span></div></div>
</header>
<section class="gh-content gh-canvas">
<p>Olamide Brandt trained as an architect, quit on the day of her final exam and bought a synthesizer with what would have been her first month's rent. <em>Soft Architecture</em> is, she says, the building she owed everyone.</p>
<p>I have been walking about in it for two weeks. Here are the rooms:</p>
<h2 id="load-bearing">1. Load-Bearing</h2>
<p>One bass note, held for a minute and a half, then a kick drum. She is checking that the floor will take our weight.</p>
<h2 id="atrium">2. Atrium</h2>
<p>The single, and the brightest thing here. Those arpeggios are just showing off and I'm glad.</p>
<h2 id="glasshouse">3. Glasshouse (feat. Wren Tully)</h2>
<p>Tully's voice is filtered until it is hardly a voice any more. People have complained about this. People complain about everything.</p>
<h2 id="brutalist-lullaby">4. Brutalist Lullaby</h2>
<p>This is my favourite track on the album. A waltz on a broken organ, with her small son counting backwards in German. I didn't cry, you cried.</p>
<h2 id="stairs">5. Stairs, Then More Stairs</h2>
<p>A joke about minimalism which is also pretty good minimalism.</p>
<h2 id="demolition">6. Demolition Permit</h2>
<p>Nine minutes of everything being taken away again, one layer at a time, until you're standing in a field.</p>
<hr>
<p>It's out now on Plaster. Buy the vinyl if you can; the inner sleeve is a floor plan.</p>
<div class="kg-card kg-signup-card"><h3>Sign up for Needle Drop Sunday</h3><p>One album every Sunday. No spam. Unsubscribe anytime.</p></div>
</section>
</article>
<section class="footer-cta outer"><h2>Read next</h2><div class="post-feed"><article class="post-card"><a href="/vesper/"><h3 class="post-card-title">Vesper Yates is tired of the harp</h3></a></article><article class="post-card"><a href="/tin/"><h3 class="post-card-title">Five records for a power cut</h3></a></article></div></section>
</main>
<footer class="site-footer outer"><div class="inner">Needle Drop Sunday &copy; 2024 &middot; Powered by Ghost</div></footer>
</div>
</body>
</html>
`,
);

H(
  'x25-typepad',
  {
    title: 'Songs for the Slow Thaw',
    artist: 'Various Artists',
    tracks: [
      'Sled Dog | Amos Tarrant',
      'February Is a Liar | The Good Cutlery',
      'Icicle (acoustic) | Hannah Voss',
      'Grey on Grey | Lamplight Society',
      'My Coat, Your Coat | Deirdre & Paul',
      'Hibernate | Bearsuit Academy',
      'First Green Thing | Amos Tarrant',
      'The Gutters Are Singing | Nell Whitford',
    ],
    picks: ['My Coat, Your Coat:favourite'],
    ratings: [],
    comments: ['Sheila', 'mark from leith'],
    total: 2,
  },
  `
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" id="typepad-standard">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="http://www.typepad.com/" />
<title>Marmalade &amp; Records: Mix: Songs for the Slow Thaw</title>
</head>
<body class="layout-two-column-right">
<div id="container">
<div id="banner"><h1 id="banner-header"><a href="http://marmalade.example/">Marmalade &amp; Records</a></h1><h2 id="banner-description">A kitchen table weblog</h2></div>
<div id="pagebody"><div id="alpha">
<p class="content-nav"><a href="#">&laquo; Knitting, again</a> | <a href="http://marmalade.example/">Main</a> | <a href="#">Seville oranges at last &raquo;</a></p>
<h2 class="date-header">February 27, 2006</h2>
<div class="entry" id="entry-9913">
<h3 class="entry-header">Mix: Songs for the Slow Thaw</h3>
<div class="entry-content"><div class="entry-body">
<p>Every year about now I make a tape (all right, a CD) for the friends who've made it through the winter with me. It's got to fit on one side of a long drive and it has to start cold and end a bit warmer.</p>
<p>Here's what is on it:</p>
<ul>
<li>"Sled Dog" by Amos Tarrant</li>
<li>"February Is a Liar" by The Good Cutlery</li>
<li>"Icicle (acoustic)" by Hannah Voss</li>
<li>"Grey on Grey" by Lamplight Society</li>
<li>"My Coat, Your Coat" by Deirdre &amp; Paul</li>
<li>"Hibernate" by Bearsuit Academy</li>
<li>"First Green Thing" by Amos Tarrant</li>
<li>"The Gutters Are Singing" by Nell Whitford</li>
</ul>
<p>My favorite of the lot is "My Coat, Your Coat", a duet by a married couple who have obviously just had a row about the heating.</p>
<p>If you'd like a copy, leave a note below and I'll post one until I run out of stamps.</p>
</div></div>
<div class="entry-footer"><p class="entry-footer-info"><span class="post-footers">Posted by Jill on February 27, 2006 at 03:20 PM in <a href="#">Music</a></span> <span class="separator">|</span> <a class="permalink" href="#">Permalink</a></p></div>
</div>
<div class="trackbacks-info"><h3 class="trackbacks-header">TrackBack</h3><p>TrackBack URL for this entry: http://www.typepad.example/t/trackback/4411</p></div>
<h3 class="comments-header"><a id="comments"></a>Comments</h3>
<div class="comments-content">
<div class="comment" id="comment-1441"><div class="comment-content"><p>Me please! The last one is still in the car.</p></div><p class="comment-footer">Posted by: <a href="#" rel="nofollow">Sheila</a> | <a href="#comment-1441">February 27, 2006 at 05:01 PM</a></p></div>
<div class="comment" id="comment-1442"><div class="comment-content"><p>Hibernate was my favourite song of last year. Nice to see someone else knows it.</p></div><p class="comment-footer">Posted by: mark from leith | <a href="#comment-1442">February 28, 2006 at 10:14 AM</a></p></div>
</div>
<div class="comments-open"><h2 class="comments-open-header">Post a comment</h2><form><p><label>Name:</label> <input name="author" /></p></form></div>
</div>
<div id="beta"><div class="module-archives module"><h2 class="module-header">Recent Posts</h2><ul class="module-list"><li class="module-list-item"><a href="#">Seville oranges at last</a></li><li class="module-list-item"><a href="#">Knitting, again</a></li><li class="module-list-item"><a href="#">A note about the cat</a></li></ul></div></div>
</div></div>
</body>
</html>
`,
);

H(
  'x26-body-sentences',
  {
    title: 'Eleven Hours From Anywhere',
    artist: 'Roscoe Tate',
    tracks: [
      'Mile Marker 9',
      'Truck Stop Rosary',
      "My Daddy's Other Guitar",
      'Eleven Hours From Anywhere',
      'Dust – A Love Song',
      'Pay Phone, Amarillo',
      'Leaving Is a Kind of Staying',
    ],
    picks: ['Truck Stop Rosary:favourite'],
    ratings: ['4/5'],
  },
  `
<p>Roscoe Tate drove a truck for twenty-two years and then wrote a record about it, so nobody at the label had to make anything up. <em>Eleven Hours From Anywhere</em> is his debut. He is sixty-one.</p>
<p>I took notes on the first listen and I'm leaving them as they are.</p>
<ol>
<li><strong>Mile Marker 9</strong> &#8211; Harmonica, boots, off we go. You know within ten seconds whether you'll stay.</li>
<li><strong>Truck Stop Rosary</strong> &#8211; Oh, this is the one. A waitress, a lottery ticket, the best last verse I've heard in ages.</li>
<li><strong>My Daddy's Other Guitar</strong> &#8211; There was another family. He only says so once.</li>
<li><strong>Eleven Hours From Anywhere</strong> &#8211; The band gets to stretch out. Pedal steel by somebody named Cookie.</li>
<li><strong>Dust &#8211; A Love Song</strong> &#8211; Exactly two minutes. Exactly enough.</li>
<li><strong>Pay Phone, Amarillo</strong> &#8211; Not quite sure about the children's choir.</li>
<li><strong>Leaving Is a Kind of Staying</strong> &#8211; A hymn, more or less. I turned the lights off for it.</li>
</ol>
<p>Favorite track: Truck Stop Rosary</p>
<p>Score: 4/5</p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li class="share-twitter"><a href="#">Twitter</a></li><li class="share-facebook"><a href="#">Facebook</a></li></ul></div>
`,
);

H(
  'x27-body-br-hiphop',
  {
    title: 'Wax Museum',
    artist: 'Professor Oolong',
    tracks: [
      'Ticket Booth',
      'Hall of Presidents (feat. Slim Atwater)',
      'Melt',
      'Velvet Rope (feat. Dez Rainey & Choir Boy)',
      'No Flash Photography',
      'Wick',
      'Gift Shop (Interlude)',
      'After Hours (Nightwatch Remix)',
    ],
    picks: ['Wick:hidden-gem', 'Melt:favourite', 'Gift Shop (Interlude):worst'],
    ratings: ['8.0'],
  },
  `
<div class="body"><p><img src="https://static.example/wax.png" alt="Wax Museum cover"></p>
<p><b>Professor Oolong &mdash; Wax Museum</b><br>Released: 10/31/2014<br>Label: Teahouse</p>
<p>The concept: each song is a figure in a wax museum, and every figure is someone who owed the Professor money. It's petty and it's hilarious. He raps like your funniest uncle, if your uncle could ride a triplet.</p>
<p>Tracklist:<br>
1) Ticket Booth<br>
2) Hall of Presidents (feat. Slim Atwater)<br>
3) Melt<br>
4) Velvet Rope (feat. Dez Rainey &amp; Choir Boy)<br>
5) No Flash Photography<br>
6) Wick<br>
7) Gift Shop (Interlude)<br>
8) After Hours (Nightwatch Remix)</p>
<p>Standout: &ldquo;Melt&rdquo;<br>
Most slept on: &ldquo;Wick&rdquo; &mdash; criminally overlooked, and the only place where he stops joking<br>
Skip: &ldquo;Gift Shop (Interlude)&rdquo;</p>
<p>Overall: 8.0</p>
<p><small>tags: #hiphop #professor oolong #reviews</small></p></div>
`,
);

H(
  'x28-french',
  {
    title: 'Les Heures plates',
    artist: 'Solène Garrigue',
    tracks: [
      'Le ferry de sept heures | | 3:12',
      'Moquette | | 2:47',
      'Pas ce soir | | 3:55',
      "L'ascenseur | | 4:20",
      'Boulevard périphérique | | 5:01',
      'Tes clés | | 2:33',
      'Les heures plates | | 6:14',
    ],
    picks: ["L'ascenseur:favourite", 'Moquette:worst'],
    ratings: ['16/20'],
  },
  `
<p>On attendait Solène Garrigue au tournant&nbsp;: après un premier disque enregistré dans une cave, la voilà avec un vrai budget, un vrai studio et un orchestre à cordes. Bonne nouvelle, elle n'a presque pas changé. Elle chante toujours comme si quelqu'un dormait dans la pièce à côté.</p>
<p><em>Les Heures plates</em> raconte une journée de travail, du ferry du matin au lit défait du soir. Rien d'héroïque, et c'est tant mieux.</p>
<h4>Liste des titres</h4>
<p>1. Le ferry de sept heures (3:12)<br />
2. Moquette (2:47)<br />
3. Pas ce soir (3:55)<br />
4. L'ascenseur (4:20)<br />
5. Boulevard périphérique (5:01)<br />
6. Tes clés (2:33)<br />
7. Les heures plates (6:14)</p>
<p>Mon morceau préféré est «&nbsp;L'ascenseur&nbsp;», où l'on entend les cordes monter étage par étage. Le moins bon morceau est «&nbsp;Moquette&nbsp;», une blague un peu longue.</p>
<p>J'ai offert le disque à ma sœur, qui me l'a rendu. On ne peut pas plaire à tout le monde.</p>
<p><strong>Note&nbsp;: 16/20</strong></p>
<p>Solène Garrigue, <em>Les Heures plates</em>, Quai Gris, 2015.</p>
`,
);

H(
  'x29-tvguide',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
<div class="entry-content">
<p>For those who (like me) have lost the booklet from the DVD box, here's a complete episode guide to the first series of <em>Inspector Quill</em>, with running times.</p>
<h3>Series One (1983)</h3>
<table class="wikitable" border="1">
<thead><tr><th>No.</th><th>Title</th><th>Writer</th><th>Length</th></tr></thead>
<tbody>
<tr><td>1</td><td>The Vicar's Bicycle</td><td>Alan Thrupp</td><td>51:20</td></tr>
<tr><td>2</td><td>A Pinch of Arsenic</td><td>Alan Thrupp</td><td>50:45</td></tr>
<tr><td>3</td><td>Dead Man's Regatta</td><td>Joan Selby</td><td>52:02</td></tr>
<tr><td>4</td><td>The Whispering Gallery</td><td>Joan Selby</td><td>51:11</td></tr>
<tr><td>5</td><td>Quill Goes North (Part 1)</td><td>Peter Dunmore</td><td>49:58</td></tr>
<tr><td>6</td><td>Quill Goes North (Part 2)</td><td>Peter Dunmore</td><td>53:30</td></tr>
</tbody>
</table>
<p>My favourite is "Dead Man's Regatta", if only because you can see the boom microphone reflected in the river. The worst by far is "The Whispering Gallery", where the murderer is obvious from the opening titles.</p>
<p>The second series will follow as soon as I've found disc three.</p>
<p class="posted-in">Posted in <a href="#">Television</a> | <a href="#">Leave a comment</a></p>
</div>
`,
);

H(
  'x30-drupal',
  {
    title: 'Vigil at Sandmoor',
    artist: 'Tobias Wrenfield',
    tracks: [
      'Kyrie | Sandmoor Chamber Choir | 4:12',
      'Psalm of the Lamps | Sandmoor Chamber Choir | 6:30',
      'Organ Interlude I | Tobias Wrenfield | 2:15',
      'O Quiet Shore | Elspeth Munro | 5:44',
      'Organ Interlude II | Tobias Wrenfield | 1:58',
      'Nunc dimittis | Sandmoor Chamber Choir | 7:21',
    ],
    picks: ['O Quiet Shore:favourite'],
    ratings: [],
    comments: ['organ_grinder', 'Revd. Tim'],
    total: 2,
  },
  `
<div id="node-2207" class="node node-review clearfix">
<h2><a href="/node/2207">Tobias Wrenfield: Vigil at Sandmoor</a></h2>
<div class="meta submitted">Submitted by cantor on Sun, 12/04/2011 - 19:22</div>
<div class="content clearfix">
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even">
<p>Wrenfield has been organist at Sandmoor for thirty years and this is the first time anyone has thought to put a microphone near him. The choir is small (fourteen, on a good day) and the acoustic large, and between them they've made something quite special out of a wet Tuesday.</p>
<table>
<tbody>
<tr><th>Track</th><th>Title</th><th>Performer</th><th>Time</th></tr>
<tr><td>1</td><td>Kyrie</td><td>Sandmoor Chamber Choir</td><td>4:12</td></tr>
<tr><td>2</td><td>Psalm of the Lamps</td><td>Sandmoor Chamber Choir</td><td>6:30</td></tr>
<tr><td>3</td><td>Organ Interlude I</td><td>Tobias Wrenfield</td><td>2:15</td></tr>
<tr><td>4</td><td>O Quiet Shore</td><td>Elspeth Munro</td><td>5:44</td></tr>
<tr><td>5</td><td>Organ Interlude II</td><td>Tobias Wrenfield</td><td>1:58</td></tr>
<tr><td>6</td><td>Nunc dimittis</td><td>Sandmoor Chamber Choir</td><td>7:21</td></tr>
</tbody>
</table>
<p>My favourite is "O Quiet Shore", sung by Elspeth Munro without vibrato and, it would appear, without breathing. The two interludes are no mere fillers either.</p>
<p>Available from the church shop, or write to the verger.</p>
</div></div></div>
<div class="field field-name-field-tags"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><a href="/tags/choral">choral</a> <a href="/tags/organ">organ</a></div></div>
</div>
<ul class="links inline"><li class="comment_forbidden first last"><a href="/user/login">Log in</a> or <a href="/user/register">register</a> to post comments</li></ul>
<div id="comments" class="comment-wrapper">
<h2 class="title">Comments</h2>
<a id="comment-611"></a>
<div class="comment clearfix"><div class="attribution"><div class="submitted"><p class="commenter-name"><span class="username">organ_grinder</span></p><p class="comment-time">Mon, 12/05/2011 - 08:10</p></div></div><div class="comment-text"><h3><a href="#comment-611">Registration?</a></h3><div class="content"><p>Does the booklet list the stops? It is a 1908 instrument, isn't it?</p></div></div></div>
<a id="comment-612"></a>
<div class="comment clearfix"><div class="attribution"><div class="submitted"><p class="commenter-name"><span class="username">Revd. Tim</span></p><p class="comment-time">Mon, 12/05/2011 - 21:36</p></div></div><div class="comment-text"><h3><a href="#comment-612">Thank you</a></h3><div class="content"><p>The verger has asked me to say that he is now out of padded envelopes.</p></div></div></div>
</div>
</div>
`,
);

M(
  'x31-frontmatter',
  {
    title: 'Understudy',
    artist: 'Fable & Moss',
    tracks: [
      'Cold Open | | 1:45',
      'Understudy | | 3:30',
      'Prompt Corner | | 2:59',
      'Greasepaint | | 4:12',
      "Nobody's Ophelia | | 3:48",
      'Matinee | | 2:20',
      'House Lights | | 5:36',
    ],
    picks: ["Nobody's Ophelia:favourite", 'Matinee:hidden-gem'],
    ratings: ['8/10'],
  },
  `
---
title: "Fable & Moss – Understudy"
date: 2021-09-10T09:30:00+01:00
draft: false
tags: [indie folk, duo, 2021]
categories: ["reviews"]
---

Two people who met as stagehands, now singing about it. **Understudy** is the third Fable & Moss record, and the first where you'd notice they own a drum kit.

The theatre theme never gets in the way. You could hear these as plain songs about waiting for somebody else to be ill.

## Tracklist

1. Cold Open (1:45)
2. Understudy (3:30)
3. Prompt Corner (2:59)
4. Greasepaint (4:12)
5. Nobody's Ophelia (3:48)
6. Matinee (2:20)
7. House Lights (5:36)

## Verdict

My favourite is *Nobody's Ophelia*: the harmonies on the last chorus are so close they buzz. *Matinee* is the hidden gem. You could take it for an interlude, but go back and read the words.

**8/10**

[Buy it here](https://fableandmoss.example/shop) · [More reviews](/reviews/)
`,
);

M(
  'x32-table-md',
  {
    title: 'Starwell Saga Original Soundtrack',
    artist: 'Ren Hoshikawa',
    tracks: [
      'Title Screen | Ren Hoshikawa | 1:12',
      'Village of Kites | Ren Hoshikawa | 2:48',
      'Overworld (Day) | Ren Hoshikawa | 3:05',
      'Overworld (Night) | Ren Hoshikawa | 3:11',
      'Slime Time! | DJ Pochi | 2:02',
      'Boss - The Hollow King | Ren Hoshikawa, DJ Pochi | 4:26',
      'Credits | Ren Hoshikawa | 5:00',
    ],
    picks: ['Overworld (Night):favourite', 'Slime Time!:worst'],
    ratings: [],
  },
  `
# OST corner: Starwell Saga Original Soundtrack

Composer: **Ren Hoshikawa** (with two guest spots from DJ Pochi)

I put about ninety hours into Starwell Saga and must have heard the day version of the overworld theme a thousand times, so take all this with some salt.

| # | Track | Composer | Length |
|---|-------|----------|--------|
| 1 | Title Screen | Ren Hoshikawa | 1:12 |
| 2 | Village of Kites | Ren Hoshikawa | 2:48 |
| 3 | Overworld (Day) | Ren Hoshikawa | 3:05 |
| 4 | Overworld (Night) | Ren Hoshikawa | 3:11 |
| 5 | Slime Time! | DJ Pochi | 2:02 |
| 6 | Boss - The Hollow King | Ren Hoshikawa, DJ Pochi | 4:26 |
| 7 | Credits | Ren Hoshikawa | 5:00 |

**Best track:** Overworld (Night). Same tune, half the notes, twice the feeling.

**Worst track:** Slime Time! I will hear that slide whistle on my deathbed.

My brother swears the boss theme is the best thing on here, but my brother also plays with the sound off.

---

*Next week: something with fewer slimes.*
`,
);

M(
  'x33-headings-md',
  {
    title: 'Undertow Hymnal',
    artist: 'Sorrel Gaunt',
    tracks: [
      'Brine | | 4:44',
      'The Widow Tide | | 7:10',
      'Lantern (Put It Out) | | 3:02',
      'Harrow the Shallows | | 8:55',
      'Undertow Hymnal | | 11:20',
    ],
    picks: ['The Widow Tide:favourite'],
    ratings: ['9/10'],
  },
  `
# Sorrel Gaunt – *Undertow Hymnal*

> doom / drone, Brightlingsea, UK, 2018

Sorrel Gaunt plays a bass with two strings and sings in a register normally used by ferries. This is her second album alone since leaving Pyre Wardens.

### 1. Brine (4:44)

A long breath in. Feedback, gulls, more feedback. Somewhere in the middle is a chord.

### 2. The Widow Tide (7:10)

My favourite song on the record and perhaps of the year. The riff falls over at the end of every bar and gets up again. When she finally sings it is only four words.

### 3. Lantern (Put It Out) (3:02)

The closest she has come to a single. You could nearly dance to it, if you had nowhere to be.

### 4. Harrow the Shallows (8:55)

Heavy. Not much else to say. I lay on the floor.

### 5. Undertow Hymnal (11:20)

A real hymn, with a real harmonium, and about a hundred layers of her own voice. It ends when the tape does.

**Final score:** 9/10
`,
);

M(
  'x34-dutch',
  {
    title: 'Polderkoorts',
    artist: 'De Zwarte Fietsen',
    tracks: [
      'Zeedijk',
      'Regenjas',
      'Brug Open',
      'Mijn vader rookt weer',
      'Tien voor twee',
      'Polderkoorts',
      'Laatste pont',
    ],
    picks: ['Mijn vader rookt weer:favourite', 'Tien voor twee:worst'],
    ratings: [],
  },
  `
# De Zwarte Fietsen – Polderkoorts

*Geplaatst op 6 mei 2013 door Joost*

Vier jongens uit Purmerend, één busje en een producer die vroeger kaas verkocht. Op hun debuut klinken De Zwarte Fietsen alsof ze al twintig jaar ruzie hebben, en dat bedoel ik als compliment.

De gitaren zijn hoekig, de teksten gaan over het weer en over vaders. Meer heb je in Noord-Holland eigenlijk niet nodig.

**Tracklist**

- Zeedijk
- Regenjas
- Brug Open
- Mijn vader rookt weer
- Tien voor twee
- Polderkoorts
- Laatste pont

Mijn favoriete nummer is *Mijn vader rookt weer*: drie akkoorden, geen refrein, en toch zing je het de hele dag. Het slechtste nummer is *Tien voor twee*, dat had een B-kantje moeten blijven.

Vrijdag spelen ze in de Victorie. Ik sta links vooraan.
`,
);

M(
  'x35-releasenotes',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
---
title: Tunebox 2.4 released
date: 2020-03-30
author: the maintainers
---

# Tunebox 2.4

A small release of our music player with a few fixes many of you asked for. Nothing should break. If it does, it was like that when we got here.

## What's new

1. Gapless playback for FLAC files
2. Playlist import - M3U and XSPF
3. Dark theme (finally)
4. Crossfade up to 0:12
5. Album artist column in the library view

## Fixed

- Track lengths over 59:59 shown as 0:00
- Crash when a title contains a "quote"
- Side A / Side B labels no longer swapped
- Shuffle played the same song twice

## Known issues

- Scrobbling stops after sleep on some laptops
- The equaliser window opens off screen if you unplug a monitor

Our favourite new feature is the crossfade, thanks to Imre for the patch!

Download: [tunebox-2.4.tar.gz](https://tunebox.example/dl)
`,
);

M(
  'x36-schedule',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
# Archive Audio Day 2023: the schedule

Doors open at **8:45** at the Old Library, second floor. Tea is included, lunch isn't.

| Time | Talk | Speaker |
|------|------|---------|
| 9:15 | Welcome | Imelda Roth |
| 9:30 | What the Wax Remembers | Prof. Garth Ellery |
| 10:20 | Baking Tapes Without Burning Down the Department | Suki Lund |
| 11:30 | Metadata Is a Love Letter | Ben Achterberg |
| 13:30 | Panel: Who Owns a Folk Song? | various |
| 14:45 | Copyright for Cowards | Nadia Priest |
| 16:00 | Closing remarks | Imelda Roth |

Some practical things:

- The lift is out of order; call the desk and we'll bring the goods lift round.
- Badges are at the table by the globe.
- Slides go to Imelda by Tuesday, please.

I'm most looking forward to Suki's talk, having burned down part of a department myself.

See you there!
`,
);
