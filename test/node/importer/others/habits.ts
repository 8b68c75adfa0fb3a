import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  't01-harbour',
  {
    title: 'Harbour Lights',
    artist: 'Various Artists',
    tracks: [
      'Low Tide Girl | The Marlowes',
      'Salt in the Sugar | Ginny Prewitt',
      'Ferry Nine | Cold Orchard',
      "You Don't Write | Pell & Harker",
      'The Whole Damn Pier | The Marlowes',
      'Anchor Street | Dutch Ambrose feat. Lila Moon',
      'Foghorn Waltz | Tobias Quill',
      'Goodnight, Lighthouse | Ginny Prewitt',
    ],
    picks: ['Foghorn Waltz:favourite', 'The Whole Damn Pier:worst'],
    ratings: ['4/5'],
  },
  `
Soundtrack Sunday #14: Harbour Lights (2003)

Posted on June 8, 2003 by Denny

Artist: Various Artists
Label: Breakwater Records

I saw Harbour Lights with about six other people in the cinema and none of us left until the credits had finished, and that was down to the music. The film is a bit of a mess (two brothers, one boat, you can guess the rest) but whoever put these songs together clearly owns a better record collection than I do.

Pell & Harker's "You Don't Write" plays under the argument on the jetty and it's almost too quiet to hear in the film, so it's nice to finally have it loud. Ginny Prewitt turns up twice and is lovely both times. My sister swears the best thing here is Anchor Street. She also thinks the boat should have sunk.

My favourite by a country mile is Foghorn Waltz, which is three minutes of accordion and a man who sounds as though he's just woken up. The worst track is The Whole Damn Pier: a B-side in every sense.

Track listing:

1. Low Tide Girl - The Marlowes
2. Salt in the Sugar - Ginny Prewitt
3. Ferry Nine - Cold Orchard
4. You Don't Write - Pell & Harker
5. The Whole Damn Pier - The Marlowes
6. Anchor Street - Dutch Ambrose feat. Lila Moon
7. Foghorn Waltz - Tobias Quill
8. Goodnight, Lighthouse - Ginny Prewitt

4 out of 5

Next Sunday: something with fewer boats.
`,
);

T(
  't02-kitchen',
  {
    title: 'Kitchen Songs',
    artist: 'Wren Halloway',
    tracks: [
      'Bread and Salt | | 3:41 | A',
      'The Long Spoon | | 2:58 | A',
      'Mother Was a Clock | | 4:20 | A',
      'Kettle | | 1:47 | A',
      'October Plums | | 5:02 | A',
      'Who Left the Door | | 3:15 | B',
      'Two Chairs | | 3:33 | B',
      'Enamel | | 2:29 | B',
      'Wash Up, Dry Up | | 6:48 | B',
    ],
    picks: ['October Plums:favourite', 'Enamel:hidden-gem'],
    ratings: [],
  },
  `
Wren Halloway – Kitchen Songs (LP, 1974)

Found in the 50p box at the hospice shop, no inner sleeve, somebody's phone number in biro across the back. I nearly put it back. I'm very glad I didn't.

Side A
Bread and Salt  3:41
The Long Spoon  2:58
Mother Was a Clock  4:20
Kettle  1:47
October Plums  5:02

Side B
Who Left the Door  3:15
Two Chairs  3:33
Enamel  2:29
Wash Up, Dry Up  6:48

Halloway made exactly one album, and she made it in her own kitchen in Hebden Bridge over a fortnight, with her husband holding the microphone. You can hear the fridge. On "Kettle" you can hear the, well, kettle. What you don't hear is any fuss at all; she sings like someone telling you where the clean towels are.

"October Plums" is the highlight for me. Five minutes, two chords and a list of fruit, and by the end of it I had to sit down on the stairs. Nobody ever mentions "Enamel", the little instrumental tucked away on the second side, and it's criminally underrated: she plays the whole thing on saucepan lids.

I wouldn't call "Wash Up, Dry Up" the weakest song here, although it does go on. It's more that you need to be doing the dishes.

No rating. You can't give marks to somebody's kitchen.

Labels: folk, private press, charity shop finds
`,
);

T(
  't03-cartographer',
  {
    title: "The Cartographer's Widow",
    artist: 'Imre Valdas',
    tracks: [
      'Main Title: Unmapped | | 2:12',
      'The Study | | 3:45',
      'Letters from Trieste | | 4:31',
      'A Coastline in Winter | | 5:07',
      'The Auction | | 1:58',
      'Meridian | | 6:22',
      'She Burns the Atlas | | 3:10',
      'End Credits | | 4:44',
    ],
    picks: ['Meridian:favourite', 'The Auction:worst'],
    ratings: ['8/10'],
    comments: ['Marguerite', 'Theo K.', 'Alasdair', 'scorehound77'],
    total: 4,
  },
  `
Home   About   Reviews A–Z   Links

Review: The Cartographer's Widow (Original Score) by Imre Valdas

May 2, 2011

Valdas is one of those composers who keeps getting hired for films that nobody goes to see. The Cartographer's Widow opened on four screens in March and was gone by April, and if it weren't for a small Hungarian label the score would have gone with it.

It's written for string quintet, cimbalom and a very small choir, recorded so close that you can hear chairs creak. The main theme is first hinted at in "The Study" (solo viola, hardly more than five notes) and then it's kept from us until the second half. When it does arrive, in "Meridian", it is worth the wait: this is the standout cue of the album and one of the loveliest things I've heard all year. "She Burns the Atlas" takes it apart again, one instrument at a time.

Not everything is at that level. "The Auction" is the weakest cue, a bit of comic pizzicato that could have been left in the film where it belongs. And the disc is short. But I have played it every evening for a fortnight, so who's complaining.

Rating: 8/10

Track list
1. Main Title: Unmapped (2:12)
2. The Study (3:45)
3. Letters from Trieste (4:31)
4. A Coastline in Winter (5:07)
5. The Auction (1:58)
6. Meridian (6:22)
7. She Burns the Atlas (3:10)
8. End Credits (4:44)

Total time: 31:49

Share this:
Twitter
Facebook
Email

4 Comments

Marguerite says:
May 3, 2011 at 9:14 am
I bought this on the strength of your review and I'm not disappointed. "Letters from Trieste" is my favourite though!
Reply

Theo K. says:
May 3, 2011 at 6:40 pm
Is there a download or is it CD only?
Reply

Alasdair says:
May 3, 2011 at 8:02 pm
@Theo CD only as far as I know. The label ships abroad.
Reply

scorehound77 says:
May 11, 2011 at 12:27 am
Overrated. 5/10 from me.
Reply

Leave a Reply
Your email address will not be published. Required fields are marked *
`,
);

T(
  't04-nightbus',
  {
    title: 'Tape for the Night Bus',
    artist: 'DJ Pomelo',
    tracks: [
      'Curtains | Velour Twins | | A',
      'Slow Left Turn | Hana Brisk | | A',
      'Depot (Dub) | Roots Terminal | | A',
      'No Exact Change | The Fare Dodgers | | A',
      'Window Condensation | Aubade 9 | | A',
      'Last Stop Love | Miss Corduroy | | B',
      'N29 | Kestrel Estate | | B',
      'Chips on the Top Deck | Lorne & the Laundry | | B',
      'Engine Idle | Aubade 9 | | B',
      'Walk the Rest | Samuel Okafor-Reed | | B',
    ],
    picks: ['N29:favourite'],
    ratings: [],
  },
  `
DJ Pomelo: Tape for the Night Bus

Pomelo used to hand these out at the back door of the Assembly Rooms, a carrier bag of C60s with felt-tip labels, and if you didn't get one that week you had to find someone who had. A friend has now digitised hers, hiss and all, and sent me a copy. It's from the winter of 1998, I think, going by the Kestrel Estate tune.

Side A
• Velour Twins – Curtains
• Hana Brisk – Slow Left Turn
• Roots Terminal – Depot (Dub)
• The Fare Dodgers – No Exact Change
• Aubade 9 – Window Condensation

Side B
• Miss Corduroy – Last Stop Love
• Kestrel Estate – N29
• Lorne & the Laundry – Chips on the Top Deck
• Aubade 9 – Engine Idle
• Samuel Okafor-Reed – Walk the Rest

The first side is all getting-on and warming-up, dub and slow soul, and the joins between the songs are so rough that you can hear him breathe. Then you turn it over and you're somewhere past the ring road with your forehead against the glass.

The best moment is "N29", no contest. I'd forgotten that the bassline doesn't come in until the second verse and when it did I said a rude word out loud in the library. "Walk the Rest" is a perfect closer, just voice and footsteps.

If you ever find one of these in a box under your bed, please write to me. There must be thirty of them out there.
`,
);

T(
  't05-skyline',
  {
    title: 'Paper Skyline Original Soundtrack',
    artist: 'Minase Rio',
    tracks: [
      'Rooftop Promise | KIRIE | 4:28',
      'Morning Bell | Minase Rio | 1:52',
      'Class 2-B | Minase Rio | 2:07',
      'Paper Cranes | Minase Rio | 3:01',
      'The Rival Appears! | Minase Rio | 1:39',
      'Umbrella for Two | Minase Rio | 2:46',
      'Elevator to the Stars | Minase Rio | 3:58',
      'Fold Me a Tomorrow | Hoshimiya Four | 4:11',
    ],
    picks: ['Umbrella for Two:favourite', 'Class 2-B:hidden-gem'],
    ratings: ['9/10'],
  },
  `
Anime Ears: Paper Skyline Original Soundtrack

Composer: Minase Rio
Catalogue no.: TNCA-20417
Released: 2009.11.25

No.	Title	Artist	Length
1	Rooftop Promise	KIRIE	4:28
2	Morning Bell	Minase Rio	1:52
3	Class 2-B	Minase Rio	2:07
4	Paper Cranes	Minase Rio	3:01
5	The Rival Appears!	Minase Rio	1:39
6	Umbrella for Two	Minase Rio	2:46
7	Elevator to the Stars	Minase Rio	3:58
8	Fold Me a Tomorrow	Hoshimiya Four	4:11

If you watched Paper Skyline last spring you already know the opening and you're already humming it, sorry. KIRIE's "Rooftop Promise" is a fine bit of guitar pop, and the ending by Hoshimiya Four is the usual sugar rush. I want to talk about what's between them.

Minase Rio has mostly written for commercials and it shows, in a good way: nobody else working in TV anime gets to the point as fast. "Paper Cranes" has its whole story told in eight bars. "Elevator to the Stars" takes the same melody and gives it to what sounds like forty violins but is apparently only nine.

My favourite piece is "Umbrella for Two". Celesta, upright bass, rain. I don't need anything else. And please don't overlook "Class 2-B"; it's the hidden gem on the disc, a silly little clarinet march which turns out to be the villain's theme played backwards.

Sound quality is excellent, the booklet is thin, the price is what it always is.

Score: 9/10
`,
);

T(
  't06-ledger',
  {
    title: 'Ledger! The Musical',
    tracks: [
      'Ink on My Hands | Company',
      'A Column of Ones | Phoebe Strand',
      'Carry the Two | Phoebe Strand & Omar Dell',
      'The Auditor Cometh | Ruth Vickery',
      'Petty Cash | Omar Dell',
      'In the Red | Ruth Vickery & Company',
      'What I Owe You | Phoebe Strand',
      'Balance (Finale) | Company',
    ],
    picks: ['What I Owe You:favourite', 'Petty Cash:worst'],
    ratings: ['3.5/5'],
  },
  `
CAST RECORDING CORNER
Ledger! The Musical (Original London Cast)

Yes, it's a musical about bookkeeping. No, I didn't think so either. But it ran for eleven months above a pub in Islington and the cast album is finally here, so let's take it song by song (singers in brackets).

ACT ONE

Ink on My Hands (Company) - A busy opener that gets eight characters on stage and makes you remember five of them. Good going.

A Column of Ones (Phoebe Strand) - Our heroine likes numbers better than people. Strand has one of those clear, unfussy voices that never begs.

Carry the Two (Phoebe Strand & Omar Dell) - The meet-cute, sung entirely in arithmetic. It scans, which is more than I can say for most love duets.

The Auditor Cometh (Ruth Vickery) - Vickery eats the scenery, the orchestra and quite possibly the sound desk.

ACT TWO

Petty Cash (Omar Dell) - Oh dear. This is the one I skip every time. A comedy number without jokes.

In the Red (Ruth Vickery & Company) - Loud! Dance break! You do rather miss seeing it.

What I Owe You (Phoebe Strand) - And here is the best song in the show, and I won't hear otherwise. It's only a list of debts, read to a man who is already gone, and it finishes on a chord that doesn't resolve. I cried in the Co-op.

Balance (Finale) (Company) - Everything adds up. Of course it does.

Three and a half stars out of five. The book is better than the tunes, but when the tunes are good they're very good indeed.
`,
);

T(
  't07-halogen',
  {
    title: 'Halogen EP',
    artist: 'Sister City',
    tracks: ['Halogen', 'Nine Volt', 'Bad Weather Friend', 'Your Brother Called', 'Outro for Jo'],
    picks: ['Bad Weather Friend:favourite'],
    ratings: ['7.5/10'],
  },
  `
Sister City - Halogen EP
(Tin Whisker, 2017)

Three people from Leeds, two guitars, one drum kit which sounds as if it's falling downstairs. I've seen Sister City four times in the last year, mostly in rooms that also sell chips, and I've been waiting for them to put out something that gets close to the racket. This is it, more or less.

Tracklist: Halogen / Nine Volt / Bad Weather Friend / Your Brother Called / Outro for Jo

The title track is a statement of intent but it's not the best song here, whatever the radio tells you. That would be "Bad Weather Friend", which starts as a grudge and ends up as an apology, and has the only proper guitar solo on the record (four notes, all of them bent). "Your Brother Called" is good fun. "Outro for Jo" is a voicemail with some piano behind it and I'm not made of stone.

There's nothing I'd call a bad track, to be honest. It could all be a little louder.

7.5/10

Sister City play the Brudenell on the 9th. Buy it from Bandcamp and not from the other lot.
`,
);

T(
  't08-teenage',
  {
    title: 'Teenage Weather: Girl Groups of the North 1962–1966',
    artist: 'Various Artists',
    tracks: [
      'Tell Him I Moved | The Charmaines of Hull',
      'Raincoat Boy | Patty Dunn',
      'One for the Bus Home | The Velveteens',
      'Sixpence | Carol & the Carousels',
      'He Never Learned to Dance | Sandra Pike',
      'Don’t Ring the Shop | The Charmaines of Hull',
      'Mill Lane | The Tuesday Girls',
      'Cross My Heart (And Hope You Cry) | Patty Dunn',
      'Teenage Weather | The Velveteens',
      'Saturday’s Over | Jean Ashworth',
    ],
    picks: ['Mill Lane:hidden-gem', 'Saturday’s Over:favourite'],
    ratings: [],
  },
  `
Various Artists: Teenage Weather: Girl Groups of the North 1962–1966 (Pickled Egg, 2CD)

by Hattie on November 14, 2014 | filed under Box sets and comps

You could fill a skip with compilations of sixties girl groups. Most of them have the same twenty songs on them. This one doesn't: I collect this stuff and I knew two.

Disc One

The Charmaines of Hull: “Tell Him I Moved”
Patty Dunn: “Raincoat Boy”
The Velveteens: “One for the Bus Home”
Carol & the Carousels: “Sixpence”
Sandra Pike: “He Never Learned to Dance”

Disc Two

The Charmaines of Hull: “Don’t Ring the Shop”
The Tuesday Girls: “Mill Lane”
Patty Dunn: “Cross My Heart (And Hope You Cry)”
The Velveteens: “Teenage Weather”
Jean Ashworth: “Saturday’s Over”

The sleeve notes (forty pages!) explain how one man with a tape machine in a Huddersfield carpet warehouse recorded nearly all of it, and why it sounds so odd: the carpets. Everything’s close and dry and a little bit sad. Patty Dunn was fourteen. The Velveteens were all called Maureen.

The most overlooked song on here is “Mill Lane”, a flop on release and a flop again in 1971, about a girl who watches her own street being knocked down. But if I’m only allowed one it’s “Saturday’s Over”, my favourite since I first heard it on a cassette from a man in Goole, and now at last I can hear what she’s singing.

Essential. I don’t say that lightly. I do say it often.

Tagged: girl groups, sixties, Yorkshire
← Older post     Newer post →
`,
);

T(
  't09-cartwheel',
  {
    title: 'Small Gymnastics',
    artist: 'Tamsin Okoro',
    tracks: ['Cartwheel', 'Forward Roll', 'Springboard', 'The Vault', 'Ribbon', 'Dismount'],
    picks: ['The Vault:favourite', 'Springboard:worst'],
    ratings: ['B+'],
  },
  `
Track by track: Tamsin Okoro, "Small Gymnastics"

First listen, headphones, no skipping, notes typed as I go and only tidied up a bit. You know the rules.

1. Cartwheel
OK, so we're starting with a drum machine. Didn't expect that after the last record. Her voice comes in sideways, sort of half asleep. There's a lovely bit at 2:10 where the whole thing drops out.

2. Forward Roll
The single. You've heard it, it's in that advert with the dog. Still nice.

3. Springboard
Hmm. This one sounds unfinished, and the guest rap is from another song altogether, possibly another decade. Least favourite so far and, having now got to the end, least favourite full stop.

4. The Vault
Whoa. Right. Strings? Actual strings! It builds and builds and then she just stops in the middle of a word. Had to rewind that. Easily the best thing she's ever done, and the track of the album.

5. Ribbon
A breather after that. Acoustic guitar and someone's kids in the background. Sweet.

6. Dismount
Eight minutes of it, most of them good. I could do without the reversed bit.

So: shorter than I wanted, stranger than I'd hoped. I'll be playing it all summer.

Grade: B+
`,
);

T(
  't10-roast',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
The no-panic Sunday roast timetable

My mother-in-law asked for it so here it is: how I get a chicken and all the trimmings on the table at one o'clock without shouting at anybody. Print it out and stick it on the fridge.

10:15 Take the bird out of the fridge
10:45 Oven on, 220
11:00 Peel potatoes (radio on)
11:20 Chicken in
11:40 Parboil the potatoes
11:55 Turn the oven down to 180
12:00 Potatoes in, in hot fat
12:30 Carrots and greens
12:45 Chicken out, leave it alone
12:50 Gravy
13:00 Sit down

Things I've learned the hard way:

1. Hot fat
2. Hotter fat
3. Rest the meat longer than you think
4. Never trust the oven light

The potatoes are everyone's favourite, so do more of them than you think you need. The worst part is the washing-up and I've no timetable for that.

Next week: what to do with the leftovers. Have a good Sunday!

Filed under: Food, Family
`,
);

T(
  't11-moleking',
  {
    title: 'Mole King II: The Deepening',
    artist: 'Sanna Virtala',
    tracks: [
      'Title Screen | | 0:58',
      'Topsoil | | 2:31',
      'Rootways | | 3:04',
      'Worm Rodeo | | 1:49',
      'The Clay Cathedral | | 4:40',
      'Lamplight Shop | | 2:15',
      'Flooded Gallery | | 3:37',
      'Boss: Badger | | 2:02',
      'Up, Up, Up | | 5:19',
    ],
    picks: ['Lamplight Shop:favourite', 'Flooded Gallery:hidden-gem'],
    ratings: ['88/100'],
  },
  `
Skip to content
pixel & bow
game music, played by ear

Mole King II: The Deepening – Original Game Soundtrack
Music by Sanna Virtala

01   Title Screen            0:58
02   Topsoil                 2:31
03   Rootways                3:04
04   Worm Rodeo              1:49
05   The Clay Cathedral      4:40
06   Lamplight Shop          2:15
07   Flooded Gallery         3:37
08   Boss: Badger            2:02
09   Up, Up, Up              5:19

I gave up on Mole King II at the second badger. I'm not proud of it. But I left it running in the lamplight shop for most of February, because of the tune in there, and I wasn't alone: the developers have since said that the average player spends forty minutes buying nothing.

So yes, "Lamplight Shop" is my pick of the bunch, a waltz for nyckelharpa and a toy piano with one broken key. It loops so smoothly that you can't hear where it starts.

Elsewhere Virtala does a lot with little. The digging themes share one rhythm (three knocks and a rest), which gets slower the further down you go. "The Clay Cathedral" is the one everybody has been uploading, and it's grand, it's just not the one I go back to. "Flooded Gallery" is badly underrated, mind: if you played the level you were probably too busy drowning to notice it.

I can't honestly name a worst track. "Worm Rodeo" is silly but it's called Worm Rodeo.

Overall: 88/100

Posted in Reviews | Tagged indie games, nyckelharpa | 0 comments
Previous post: Interview with a chiptune bassoonist
`,
);

T(
  't12-marrow',
  {
    title: 'Marrow Creek: Songs from Season One',
    tracks: [
      'Dry County Hymn | Esau Whitlock',
      'Gravel | The Pale Mares',
      'My Daddy’s Other Car | Junie Roach',
      'What the River Took | Bellwether',
      'Sheriff’s Lament | Cal Dufresne',
      'Nothing Grows Here (Main Title) | The Pale Mares',
      'Motel Ice | Sugar Hollis',
      'Come and Get Your Brother | Esau Whitlock & Junie Roach',
    ],
    picks: ['Motel Ice:favourite', 'Sheriff’s Lament:worst'],
    ratings: ['4/5'],
  },
  `
TV Tunes: Marrow Creek – Songs from Season One

Tuesday, 12 March 2019

Television has finally noticed that nobody needs another moody cover of a famous song. Marrow Creek, the swamp detective thing my whole office is talking about, asked eight acts from the actual place where it’s set to write something new, and then put the songs right up front, where you can hear them, instead of under people mumbling about fingerprints.

“Nothing Grows Here” is the one that you’ll know, it’s over the titles each week. It’s good! I’ve never once skipped it. The duet that closes the record is a proper barn-burner as well, with Roach yelling like her hair is on fire.

Still, my absolute favorite is “Motel Ice”. Sugar Hollis is seventy-three and used to drive a school bus, and she sings about being stood up as if it had happened that morning. On the other hand, Cal Dufresne’s number is the low point: he plays the sheriff on the show, and he should stick to that.

The songs:

“Dry County Hymn” by Esau Whitlock
“Gravel” by The Pale Mares
“My Daddy’s Other Car” by Junie Roach
“What the River Took” by Bellwether
“Sheriff’s Lament” by Cal Dufresne
“Nothing Grows Here (Main Title)” by The Pale Mares
“Motel Ice” by Sugar Hollis
“Come and Get Your Brother” by Esau Whitlock & Junie Roach

★★★★☆

The season is out on DVD in May. The vinyl’s sold out already, don’t ask.
`,
);

T(
  't13-wintergarten',
  {
    title: 'Wintergarten',
    artist: 'Lotte Behrens',
    tracks: [
      'Glashaus | | 3:12',
      'Unter Palmen | | 4:05',
      'Heizung | | 2:44',
      'Der Gärtner schläft | | 5:30',
      'Zitronen | | 3:21',
      'Frost | | 6:13',
      'Ausgang | | 1:50',
    ],
    picks: ['Der Gärtner schläft:favourite', 'Zitronen:worst'],
    ratings: ['8/10'],
  },
  `
Plattenkritik: Lotte Behrens – Wintergarten

Veröffentlicht am 4. Februar 2016 von Henning

Drei Jahre hat Lotte Behrens nichts von sich hören lassen. Angeblich hat sie in dieser Zeit in einer Gärtnerei bei Lübeck gearbeitet, und wenn das nicht stimmt, dann ist es wenigstens gut erfunden, denn ihr neues Album klingt genau so: warm, feucht, ein bisschen zu eng.

Gleich das erste Stück, »Glashaus«, fängt mit dem Tropfen eines Wasserhahns an, der dann zum Schlagzeug wird. »Unter Palmen« ist beinahe ein Schlager, aber nur beinahe. Und »Frost« dauert über sechs Minuten, von denen keine zu viel ist.

Mein Lieblingslied ist »Der Gärtner schläft«: eine Trompete, eine Orgel und ein Text, bei dem man erst beim dritten Hören merkt, dass der Gärtner gar nicht schläft. Der schwächste Titel ist für mich »Zitronen«, da war die Säure wohl schon raus.

Titelliste:

1. Glashaus (3:12)
2. Unter Palmen (4:05)
3. Heizung (2:44)
4. Der Gärtner schläft (5:30)
5. Zitronen (3:21)
6. Frost (6:13)
7. Ausgang (1:50)

Gesamtlaufzeit: 26:55 Minuten

Wertung: 8/10

Lotte Behrens spielt am 19. Februar im Knust in Hamburg. Karten gibt es noch an der Abendkasse.

Kategorie: Alben | Schlagwörter: Liedermacherin, Norddeutschland
`,
);

T(
  't14-gutterball',
  {
    title: 'Songs for Rented Shoes',
    artist: 'Gutterball Heroes',
    tracks: [
      'Lane Nine',
      '7-10 Split',
      'Nachos (Are Forever)',
      'Ball Return',
      'League Night',
      'Turkey',
      "Dad's Bowling Shirt",
      'Foul Line',
    ],
    picks: ["Dad's Bowling Shirt:favourite", 'Turkey:worst'],
    ratings: ['B'],
  },
  `
*** THE CARPORT - REVIEWS PAGE - last updated 10/17/99 ***

GUTTERBALL HEROES
"Songs for Rented Shoes"
(Kickstand Records, CD)

Okay so a guy at the Fairfax show gave me this for free because I was wearing a bowling shirt. True story. They're from Dayton and every single song is about bowling. You would think that gets old. It does get old, about six songs in, and then it gets good again!!

If you like the Figgs, Superchunk, and beer, you should check this out. The singer can't sing but he really means it, and the drummer is about 15 and plays like somebody is chasing him. Production is basement quality but a NICE basement.

SONGS:
1) Lane Nine
2) 7-10 Split
3) Nachos (Are Forever)
4) Ball Return
5) League Night
6) Turkey
7) Dad's Bowling Shirt
8) Foul Line

Best song: "Dad's Bowling Shirt" (no really, I got a lump in my throat)
Worst song: "Turkey" (ska part. why)

GRADE: B

Write to: Gutterball Heroes, PO Box 412, Dayton OH. Send stamps!

[back to reviews] [home] [sign my guestbook]
You are visitor number 002317
`,
);

T(
  't15-rainyday',
  {
    title: 'Rainy Day Desk Mix',
    tracks: [
      'Pencil Skirt Blues | Nettie Frame',
      'Slow Modem | Arcade Widow',
      'Drizzle No. 4 | Piet Lanting',
      'Tea at My Desk Again | The Overheads',
      'Grey Is a Colour | Mona Castellane',
      'Photocopier Love Song | Jim Tully',
      'Half Past Four | Owl & Ladder',
      'Put Your Coat On | The Overheads',
    ],
    picks: ['Grey Is a Colour:favourite', 'Drizzle No. 4:hidden-gem'],
    ratings: [],
    comments: ['Bea', 'Colin M', 'Josie (author)', 'deskplant', 'Yusuf'],
    total: 5,
  },
  `
Rainy Day Desk Mix

Josie
Oct 21, 2022
♥ 37   💬 5   Share

It has rained since Thursday and I work next to the window. Here is what I made to get me from nine to five with my dignity intact. Forty minutes or so, best on small speakers, best with biscuits.

Nettie Frame — Pencil Skirt Blues
Arcade Widow — Slow Modem
Piet Lanting — Drizzle No. 4
The Overheads — Tea at My Desk Again
Mona Castellane — Grey Is a Colour
Jim Tully — Photocopier Love Song
Owl & Ladder — Half Past Four
The Overheads — Put Your Coat On

I'm allowing The Overheads twice because they've written the only two songs about office life that don't make me want to quit. "Slow Modem" is here because it's got that beep in it and it makes the new boy look up every time.

My favourite of all of these is "Grey Is a Colour". Castellane made it in 1981 and it could've been yesterday; that bit where the bass goes up when you're sure it'll go down! And an overlooked little thing is Piet Lanting's "Drizzle No. 4", two minutes of vibraphone that I found on a Dutch library record and have never seen mentioned anywhere.

Thanks for reading Desk Plant Radio! Subscribe for free to receive new posts.

37 Likes

Discussion about this post

Bea
Oct 21, 2022
Liked by Josie
The Jim Tully! I had that on a flexi. Best song on here by miles.
LIKE (4)  REPLY

Colin M
Oct 21, 2022
No "Raindrops on the Fax"? Shocking omission.
LIKE (1)  REPLY

Josie (author)
Oct 22, 2022
I'm saving it for the sequel, Colin.
LIKE (2)  REPLY

deskplant
Oct 22, 2022
Played this twice today. My boss asked for the list.
LIKE  REPLY

Yusuf
Oct 24, 2022
It's sunny here so I'm keeping this for later :)
LIKE (1)  REPLY

© 2022 Josie Farr
Privacy ∙ Terms ∙ Collection notice
`,
);

T(
  't16-settimes',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Saltmarsh Festival 2013: set times and how to get there

They've announced the running order for Saturday at last, so I've typed it up for everybody whose phone won't open the PDF.

Barn Stage
13:00 The Wickets
14:10 Ada Lumley
15:30 Horse Census
17:00 Kid Gantry
19:15 The Ordnance
21:30 Saskia Bright

Tent by the Pond
12:30 Open mic
14:00 Two Left Foots
16:20 Brother Almanac
18:40 DJ Tea Towel

Things to bring:

1. Wellies
2. A torch
3. Cash (there is one machine and it is in Bramley)
4. More socks

The last train leaves at 23:04. There's a bus back to the station from the main gate every twenty minutes, and I'm told they do wait if you wave.

I'll be down at the front for Horse Census. Come and say hello, I'll be the one in a cagoule.

See you there!
Meg
`,
);

T(
  't17-corkhall',
  {
    title: 'Live at the Cork Hall',
    artist: 'The Eamonn Brophy Trio',
    tracks: [
      'Welcome / Tuning | | 1:35',
      "Brophy's Delight | | 7:12",
      'Sad Uncle | | 9:48',
      'Blues for a Bicycle | | 6:30',
      'Mrs. Lafferty Declines | | 11:05',
      'Sad Uncle (Reprise) | | 2:20',
      'Goodnight, Goodnight | | 5:51',
    ],
    picks: ['Mrs. Lafferty Declines:favourite'],
    ratings: ['5/5'],
  },
  `
Jazz from the Attic, part 7
The Eamonn Brophy Trio: Live at the Cork Hall (1968)

There are eleven people clapping on this record. I have counted. One of them has a cough, and he coughs in time, and by the second side you'd miss him if he stopped.

Brophy played piano in a hotel in Youghal for thirty-one years and went up to the city twice. The second time, somebody had brought a tape recorder. That's the whole discography, right there.

1:35  Welcome / Tuning
7:12  Brophy's Delight
9:48  Sad Uncle
6:30  Blues for a Bicycle
11:05  Mrs. Lafferty Declines
2:20  Sad Uncle (Reprise)
5:51  Goodnight, Goodnight

What's he like? Quick, cheeky in the right hand, surprisingly dark in the left. "Sad Uncle" is a ballad that keeps on forgetting to be sad. "Blues for a Bicycle" has a bass solo with a puncture. Then there's "Mrs. Lafferty Declines", the high point of the evening and my favourite eleven minutes in all of Irish jazz, in which Brophy plays both halves of an argument between a landlady and a lodger. The eleven go wild.

My friend Declan thinks the reprise is the weakest thing on it. Declan has never been to Youghal.

Five stars out of five. It was reissued in 2006 by a shop in Limerick, on CD-R, and I'd be surprised if they've sold out.
`,
);

T(
  't18-nineteen',
  {
    title: 'Nineteen Winters',
    artist: 'Adaeze Holm',
    tracks: [
      'First Snow | | 2:50',
      'The Sled | | 3:16',
      'Wolves, Maybe | | 4:02',
      "Father's Coat | | 3:39",
      'Telegram | | 1:11',
      'The Ice Speaks | | 7:25',
      'Thaw | | 3:58',
    ],
    picks: ["Father's Coat:favourite", 'Telegram:hidden-gem', 'The Ice Speaks:worst'],
    ratings: ['7/10'],
  },
  `
Nineteen Winters – score by Adaeze Holm

Length: 26 min. Format: digital only
Verdict: 7/10

A quick one this week since I've got the flu.

Nineteen Winters is one of those Scandinavian co-productions where a boy and a sled get older together. Holm, who's better known as a cellist, was asked to write the music with five weeks to go after someone else had dropped out. You can't tell.

* "First Snow" [2:50] – Cello harmonics, glockenspiel. It's what it says it is.
* "The Sled" [3:16] – Here's the theme. You'll be whistling it whether you want to or not.
* "Wolves, Maybe" [4:02] – Creeping low brass with an answer from a far-off flute. Nicely unsure of itself.
* "Father's Coat" [3:39] – My favourite cue: the theme again, in the minor, with a hole where the middle bars should be.
* "Telegram" [1:11] – The hidden gem. Just over a minute long, and most people will take it for a transition, but listen to that last chord.
* "The Ice Speaks" [7:25] – The weakest part. Seven minutes of synthesizer groaning that was obviously somebody else's idea.
* "Thaw" [3:58] – And we're home. Full orchestra, for the first and only time.

Most reviewers have singled out "The Sled" as the best thing here. I see why, but no.

If you only know her cello records, start with this one anyway.
`,
);

H(
  'h01-wordpress',
  {
    title: 'Velvet Motorway',
    tracks: [
      'Junction 14 | The Sodium Lights',
      'Little Chef | Hester Vane',
      'Hard Shoulder | Tomás & the Fathoms',
      'Overnight Lorry | Cass Penrose',
      'Services (Instrumental) | The Sodium Lights',
      'Contraflow | Bright Eyed Susan',
      'All the Way to Carlisle | Hester Vane',
    ],
    picks: ['Hard Shoulder:favourite', 'Overnight Lorry:hidden-gem'],
    ratings: ['4/5'],
    comments: ['Petra', 'Neil', 'Gav', 'Sunniva'],
    total: 4,
  },
  `
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Soundtrack review: Velvet Motorway &#8211; Reel Noise</title>
<link rel="stylesheet" href="/wp-content/themes/twentytwelve/style.css?ver=3.9">
<meta name="generator" content="WordPress 3.9.1">
<script type="text/javascript">var _gaq = _gaq || []; _gaq.push(['_trackPageview']);</script>
</head>
<body class="single single-post postid-812">
<div id="page" class="hfeed site">
<header id="masthead" class="site-header">
<h1 class="site-title"><a href="https://reelnoise.example/">Reel Noise</a></h1>
<h2 class="site-description">Films are better with your eyes shut</h2>
<nav><ul class="nav-menu"><li><a href="/">Home</a></li><li><a href="/about/">About</a></li><li><a href="/index-of-reviews/">Index of reviews</a></li></ul></nav>
</header>
<div id="main" class="wrapper">
<div id="primary" class="site-content">
<article id="post-812" class="post-812 post type-post status-publish category-soundtracks">
<header class="entry-header">
<h1 class="entry-title">Soundtrack review: Velvet Motorway</h1>
<div class="comments-link"><a href="#comments">4 Replies</a></div>
</header>
<div class="entry-content">
<p>There&#8217;s a scene about an hour into <em>Velvet Motorway</em> in which nobody speaks for nine minutes. It&#8217;s two women in a Ford Sierra, it&#8217;s raining, and the radio is on. That radio is this album.</p>
<p>The conceit is that all seven songs are by bands that don&#8217;t exist, written and recorded by people who do, as if it were 1986. It could have been dreadful. Instead it&#8217;s the sort of thing I&#8217;d have taped off the John Peel show and then worn out.</p>
<p>&#8220;Hard Shoulder&#8221; is my favourite: jangly, breathless and over before you&#8217;ve turned it up. I&#8217;d also like to put in a word for &#8220;Overnight Lorry&#8221;, which is underrated even by the people who like this film. You only hear ten seconds of it, while they buy petrol.</p>
<h3>Tracks</h3>
<ol>
<li>Junction 14 &#8211; The Sodium Lights</li>
<li>Little Chef &#8211; Hester Vane</li>
<li>Hard Shoulder &#8211; Tomás &amp; the Fathoms</li>
<li>Overnight Lorry &#8211; Cass Penrose</li>
<li>Services (Instrumental) &#8211; The Sodium Lights</li>
<li>Contraflow &#8211; Bright Eyed Susan</li>
<li>All the Way to Carlisle &#8211; Hester Vane</li>
</ol>
<p><strong>Rating:</strong> 4/5</p>
<p>Buy it from <a href="https://shop.example/velvet">the label</a>.</p>
<div class="sharedaddy"><h3>Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div>
</div>
<footer class="entry-meta">This entry was posted in <a href="/category/soundtracks/" rel="category tag">Soundtracks</a> on <time class="entry-date" datetime="2014-07-02T10:11:00+00:00">July 2, 2014</time> by <a href="/author/ros/">Ros</a>.</footer>
</article>
<nav class="nav-single"><span class="nav-previous"><a href="/?p=805">&larr; Five films with bad tubas</a></span></nav>
<div id="comments" class="comments-area">
<h2 class="comments-title">4 thoughts on &#8220;Soundtrack review: Velvet Motorway&#8221;</h2>
<ol class="commentlist">
<li class="comment even thread-even depth-1" id="li-comment-51"><article id="comment-51" class="comment"><header class="comment-meta comment-author vcard"><cite><b class="fn">Petra</b> </cite><a href="#comment-51"><time datetime="2014-07-02T12:40:00+00:00">July 2, 2014 at 12:40 pm</time></a></header><section class="comment-content comment"><p>For me it&#8217;s all about Contraflow. Best song of the year!</p></section><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article>
<ol class="children">
<li class="comment odd alt depth-2" id="li-comment-52"><article id="comment-52" class="comment"><header class="comment-meta comment-author vcard"><cite><b class="fn">Neil</b> </cite><a href="#comment-52"><time datetime="2014-07-02T13:05:00+00:00">July 2, 2014 at 1:05 pm</time></a></header><section class="comment-content comment"><p>Seconded.</p></section><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
</ol>
</li>
<li class="comment even depth-1" id="li-comment-55"><article id="comment-55" class="comment"><header class="comment-meta comment-author vcard"><cite><b class="fn">Gav</b> </cite><a href="#comment-55"><time datetime="2014-07-04T08:15:00+00:00">July 4, 2014 at 8:15 am</time></a></header><section class="comment-content comment"><p>Was the Sierra an L or a Ghia? Asking for a friend.</p></section><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
<li class="comment odd depth-1" id="li-comment-61"><article id="comment-61" class="comment"><header class="comment-meta comment-author vcard"><cite><b class="fn">Sunniva</b> </cite><a href="#comment-61"><time datetime="2014-08-19T21:00:00+00:00">August 19, 2014 at 9:00 pm</time></a></header><section class="comment-content comment"><p>Thank you for this, I have looked for the track list everywhere.</p></section><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li>
</ol>
<div id="respond"><h3 id="reply-title">Leave a Reply</h3><form><p>Your email address will not be published.</p></form></div>
</div>
</div>
<div id="secondary" class="widget-area"><aside class="widget"><h3 class="widget-title">Recent Posts</h3><ul><li><a href="#">Soundtrack review: Velvet Motorway</a></li><li><a href="#">Five films with bad tubas</a></li><li><a href="#">My year in trailers</a></li></ul></aside><aside class="widget"><h3 class="widget-title">Archives</h3><ul><li>July 2014</li><li>June 2014</li></ul></aside></div>
</div>
<footer id="colophon">Proudly powered by WordPress</footer>
</div>
</body>
</html>
`,
);

H(
  'h02-blogger',
  {
    title: 'Ninety Miles of Fence',
    artist: 'Harlan Teague',
    tracks: [
      'Postholes | | 3:24',
      'Barbed Wire Rag | | 2:10',
      'Widow’s Acre | | 4:47',
      'Tell the Cattle | | 3:52',
      'Gate | | 1:03',
      'Ninety Miles | | 8:16',
    ],
    picks: ['Widow’s Acre:favourite', 'Barbed Wire Rag:worst'],
    ratings: ['8.5/10'],
    comments: ['Dusty Lou', 'Anonymous', 'Walt B.'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'>
<head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<title>Gravel Road Records: Harlan Teague - Ninety Miles of Fence (1977)</title>
<style>body{font-family:Georgia}.post-title{font-size:140%}</style>
</head>
<body class='loading'>
<div class='navbar section' id='navbar'></div>
<div class='content-outer'>
<div class='header section'><h1 class='title'><a href='http://gravelroadrecords.blogspot.example/'>Gravel Road Records</a></h1><p class='description'><span>Old country, odd country</span></p></div>
<div class='main section' id='main'>
<div class='blog-posts hfeed'>
<h2 class='date-header'><span>Saturday, September 18, 2010</span></h2>
<div class='post hentry'>
<a name='6601'></a>
<h3 class='post-title entry-title'>Harlan Teague - Ninety Miles of Fence (1977)</h3>
<div class='post-body entry-content'>
<div class="separator" style="clear: both; text-align: center;"><a href="#"><img border="0" src="http://bp.example/fence.jpg" alt="cover" /></a></div>
Harlan Teague mended fences for a living and wrote about nothing else. This was pressed in a run of two hundred, sold from the back of his truck, and most of the ones I&#39;ve seen have a boot print on them.<br />
<br />
<table border="1" cellpadding="3">
<tr><th>#</th><th>Song</th><th>Time</th></tr>
<tr><td>1</td><td>Postholes</td><td>3:24</td></tr>
<tr><td>2</td><td>Barbed Wire Rag</td><td>2:10</td></tr>
<tr><td>3</td><td>Widow’s Acre</td><td>4:47</td></tr>
<tr><td>4</td><td>Tell the Cattle</td><td>3:52</td></tr>
<tr><td>5</td><td>Gate</td><td>1:03</td></tr>
<tr><td>6</td><td>Ninety Miles</td><td>8:16</td></tr>
</table>
<br />
He has a voice like a hinge. What gets me is how patient it all is: the eight-minute closer is about walking along a fence to the end and then coming back, and that&#39;s exactly what it does. But the best song on the record is &quot;Widow’s Acre&quot;. There&#39;s a pedal steel on it that was played, so the sleeve says, by &quot;a fellow who stopped for water&quot;.<br />
<br />
Least favorite: Barbed Wire Rag. Everybody had a rag in &#39;77 and nobody needed one.<br />
<br />
<b>8.5 out of 10</b> boot prints.
<div style='clear: both;'></div>
</div>
<div class='post-footer'>
<div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'>Merle</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#'><abbr class='published' title='2010-09-18T11:20:00-05:00'>11:20 AM</abbr></a></span></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='#'>private press</a>, <a href='#'>Texas</a></span></div>
</div>
</div>
<div class='comments' id='comments'>
<h4>3 comments:</h4>
<dl id='comments-block'>
<dt class='comment-author' id='c1'><a href='#' rel='nofollow'>Dusty Lou</a> said...</dt>
<dd class='comment-body'><p>My uncle had this!! He was the one with the water.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>September 18, 2010 at 3:02 PM</a></span></dd>
<dt class='comment-author' id='c2'>Anonymous said...</dt>
<dd class='comment-body'><p>any chance of a re-up? link is dead</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>January 5, 2011 at 9:47 PM</a></span></dd>
<dt class='comment-author' id='c3'><a href='#' rel='nofollow'>Walt B.</a> said...</dt>
<dd class='comment-body'><p>Gate is the best one minute and three seconds in country music. 10/10</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>March 30, 2012 at 7:15 AM</a></span></dd>
</dl>
<p class='comment-footer'><a href='#'>Post a Comment</a></p>
</div>
<div class='blog-pager' id='blog-pager'><a class='blog-pager-newer-link' href='#'>Newer Post</a> <a class='home-link' href='#'>Home</a> <a class='blog-pager-older-link' href='#'>Older Post</a></div>
</div>
</div>
<div class='sidebar section'><div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li>2010 (14)</li><li>2009 (31)</li></ul></div><div class='widget Followers'><h2>Followers</h2></div></div>
</div>
</body>
</html>
`,
);

H(
  'h03-newsletter',
  {
    title: 'The Understudy',
    artist: 'Bram Oyelaran',
    tracks: [
      'Stage Door',
      'Call Time',
      'Somebody Else’s Coat',
      'Line? (feat. Cleo March)',
      'Prompt Corner',
      'Ghost Light',
      'They Said You Were Good',
    ],
    picks: ['Ghost Light:favourite', 'Prompt Corner:hidden-gem'],
    ratings: [],
    comments: ['Ida Lund', 'Marcus T', 'Ned Fairweather', 'pru'],
    total: 4,
  },
  `
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Bram Oyelaran, "The Understudy" - by Ned Fairweather</title>
<meta property="og:title" content="Bram Oyelaran, &quot;The Understudy&quot;">
<meta property="og:site_name" content="One Record a Week">
<meta name="author" content="Ned Fairweather">
<meta property="og:type" content="article">
<link rel="canonical" href="https://onerecordaweek.substack.example/p/the-understudy">
<script>window._preloads = JSON.parse("{\\"pub\\":{\\"id\\":4411}}")</script>
</head>
<body>
<div id="entry"><div class="main-menu"><div class="topbar"><a class="navbar-title-link" href="/">One Record a Week</a><button>Subscribe</button><button>Sign in</button></div></div>
<div class="single-post-container"><article class="typography newsletter-post post">
<div class="post-header"><h1 class="post-title published">Bram Oyelaran, "The Understudy"</h1><h3 class="subtitle">Week 112: an actor makes an album, and you should still listen</h3>
<div class="byline-wrapper"><a href="#">Ned Fairweather</a><div class="pencraft">Mar 08, 2024</div></div>
<div class="post-ufi"><a class="post-ufi-button"><div class="label">52</div></a><a class="post-ufi-button"><div class="label">4</div></a><a>Share</a></div></div>
<div class="available-content"><div class="body markup">
<p>I know. An actor. But Oyelaran has spent most of his career as the man who goes on when the man you paid to see has a cold, and he’s written a record about exactly that, and it’s funny, and it’s sore.</p>
<p>There’s a piano, a double bass, and sometimes a row of people humming. He half talks, half croons. “Stage Door” is in and out in ninety seconds. “Line?” brings in Cleo March as the prompter, and the two of them get properly tangled up.</p>
<div class="subscription-widget-wrap"><p>One Record a Week is a reader-supported publication.</p><button>Subscribe</button></div>
<p>What’s on it:</p>
<ul>
<li><p>Stage Door</p></li>
<li><p>Call Time</p></li>
<li><p>Somebody Else’s Coat</p></li>
<li><p>Line? (feat. Cleo March)</p></li>
<li><p>Prompt Corner</p></li>
<li><p>Ghost Light</p></li>
<li><p>They Said You Were Good</p></li>
</ul>
<p>My favorite is <strong>“Ghost Light”</strong>, in which the theatre’s empty and he finally plays the big part, to nobody. It’s a hymn, more or less. The one that I think will get overlooked is <strong>“Prompt Corner”</strong>: no words at all, only the sound of a script being turned over and some very gentle bass.</p>
<p>I don’t do marks here, as you know. I’ll just say that I was sent it for free and then bought a copy.</p>
</div></div>
<div class="post-footer"><div class="like-button-container">52 Likes</div></div>
</article>
<div class="comments-section"><h4>Discussion about this post</h4>
<div class="comment-list">
<div class="comment"><div class="comment-head"><a class="commenter-name" href="#">Ida Lund</a> <a class="comment-date" href="#">Mar 8, 2024</a></div><div class="comment-body"><p>I saw him go on for Hamlet in Leicester! He was better than the other fellow.</p></div><div class="comment-actions"><span>Like (6)</span> <span>Reply</span></div>
<div class="comment-replies">
<div class="comment"><div class="comment-head"><a class="commenter-name" href="#">Marcus T</a> <a class="comment-date" href="#">Mar 8, 2024</a></div><div class="comment-body"><p>I was there too. The fire alarm?</p></div><div class="comment-actions"><span>Like (2)</span> <span>Reply</span></div></div>
<div class="comment"><div class="comment-head"><a class="commenter-name" href="#">Ned Fairweather</a> <span class="author-badge">Author</span> <a class="comment-date" href="#">Mar 9, 2024</a></div><div class="comment-body"><p>You two need to have lunch.</p></div><div class="comment-actions"><span>Like (9)</span> <span>Reply</span></div></div>
</div></div>
<div class="comment"><div class="comment-head"><a class="commenter-name" href="#">pru</a> <a class="comment-date" href="#">Mar 11, 2024</a></div><div class="comment-body"><p>Call Time is the weak one for me, otherwise yes.</p></div><div class="comment-actions"><span>Like</span> <span>Reply</span></div></div>
</div></div>
</div>
<div class="footer"><p>© 2024 Ned Fairweather</p><a href="#">Privacy</a> ∙ <a href="#">Terms</a> ∙ <a href="#">Collection notice</a></div></div>
</body>
</html>
`,
);

H(
  'h04-handmade',
  {
    title: 'Plug It In, Gladys',
    artist: 'Various Artists',
    tracks: [
      'Toaster | The Fuse Box',
      'Wall of Mary | Mary Mary Mary',
      'I Broke My Four-Track | Stu from Derby',
      'Hum | Gently, Bently',
      'Eat the Manual | Plank',
      'Cassette Girl | The Fuse Box',
      'Nineteen Amps | Lady Ohm',
      'Unplugged (Sorry) | Stu from Derby',
    ],
    picks: ['Hum:favourite', 'Eat the Manual:worst'],
    ratings: ['7/10'],
  },
  `
<HTML>
<HEAD>
<TITLE>Fizzbang! reviews: Plug It In, Gladys</TITLE>
<META NAME="GENERATOR" CONTENT="Mozilla/4.05 [en] (Win95; I) [Netscape]">
</HEAD>
<BODY BGCOLOR="#FFFFCC" TEXT="#330033" LINK="#CC0066" BACKGROUND="dots.gif">
<CENTER><IMG SRC="fizzlogo.gif" ALT="Fizzbang!" WIDTH=300 HEIGHT=60></CENTER>
<TABLE WIDTH="100%" BORDER=0><TR>
<TD WIDTH=120 VALIGN=TOP BGCOLOR="#FFCC99"><FONT SIZE=2><A HREF="index.html">Home</A><BR>
<A HREF="reviews.html">Reviews</A><BR>
<A HREF="gigs.html">Gigs</A><BR>
<A HREF="swap.html">Tape swap</A><BR>
<A HREF="me.html">Me</A></FONT></TD>
<TD VALIGN=TOP>
<H2>Various Artists - Plug It In, Gladys</H2>
<FONT SIZE=2><I>Sockett Recordings, compilation CD, 1999, 6 pounds post paid</I></FONT>
<P>Eight home recorded songs, five bands, one of which is just Stu. I ordered this out of a fanzine in February and it got here in May with a note that said "sorry, exams".
<P>As with all comps there's some filler. But there's also some of the loveliest fuzzy pop you'll hear this year, made by people who clearly can't believe that they got away with it.
<P><B>What you get:</B><BR>
The Fuse Box - Toaster<BR>
Mary Mary Mary - Wall of Mary<BR>
Stu from Derby - I Broke My Four-Track<BR>
Gently, Bently - Hum<BR>
Plank - Eat the Manual<BR>
The Fuse Box - Cassette Girl<BR>
Lady Ohm - Nineteen Amps<BR>
Stu from Derby - Unplugged (Sorry)<BR>
<P>My favourite is "Hum", which is all done on one organ with a pencil jammed in it, and which I have put on every tape I've made since. Lady Ohm are dead good too (they're 16!!). The worst song is "Eat the Manual" because they shout through the whole thing, and not about anything.
<P><B>7/10</B>
<P><A HREF="mailto:fizz@angelfish.example">Mail me</A> if you want the address.
</TD></TR></TABLE>
<HR>
<CENTER><FONT SIZE=1>Best viewed in 800x600. Last updated 21 June 1999.<BR>
<A HREF="#">Prev</A> | <A HREF="#">Indie Kids Webring</A> | <A HREF="#">Next</A></FONT></CENTER>
</BODY>
</HTML>
`,
);

H(
  'h05-headings',
  {
    title: 'Nocturnes for Vending Machines',
    artist: 'Kaito Brandt',
    tracks: [
      'Coin Return | | 2:20',
      'B6 | | 3:48',
      'Out of Order | | 4:15',
      'Crumpled Note | | 3:02',
      'Platform Hum | | 6:40',
    ],
    picks: ['Crumpled Note:favourite', 'Out of Order:worst'],
    ratings: ['3/5'],
  },
  `
<h2>Kaito Brandt: Nocturnes for Vending Machines</h2>
<p>Brandt spent a winter recording the machines on closed railway platforms around Osaka and Bremen, then sat down at the piano and played along. It&rsquo;s an EP, it lasts twenty minutes, and here it is piece by piece.</p>
<h3>1. Coin Return (2:20)</h3>
<p>Clink. A slow left hand. Then lots of small right-hand notes, like change. You get the idea straight away, which is to the good.</p>
<h3>2. B6 (3:48)</h3>
<p>It&rsquo;s named after a button. The machine hums a B flat, so naturally he&rsquo;s in B flat. There&rsquo;s a middle section that&rsquo;s nearly ragtime.</p>
<h3>3. Out of Order (4:15)</h3>
<p>For me the weakest of the five. It does the obvious joke, stopping and starting and stopping, and then does it for another two minutes.</p>
<h3>4. Crumpled Note (3:02)</h3>
<p>But this! This is my favourite, and I&rsquo;d have paid for the whole record to get it. The machine keeps refusing, the piano keeps trying, and somewhere near the end they meet each other halfway.</p>
<h3>5. Platform Hum (6:40)</h3>
<p>More of a place than a piece. A train nearly comes. I like to have it on when I&rsquo;m falling asleep.</p>
<h3>The bottom line</h3>
<p>3/5. Clever, and for three minutes more than clever.</p>
<p><em>Disclosure: I once lost 400 yen to the machine in track two.</em></p>
`,
);

H(
  'h06-sides',
  {
    title: 'Music from The Glass Orchard',
    artist: 'Piers Vandeleur',
    tracks: [
      'Opening: The Wall | | 2:05 | A',
      'Children Running | | 1:33 | A',
      'Aunt Sybil Arrives | | 2:49 | A',
      'First Pane | | 3:57 | A',
      'Storm and Ladder | | 4:12 | B',
      'The Last Apple | | 3:30 | B',
      'Sybil Alone | | 2:38 | B',
      'Closing: The Gate | | 2:26 | B',
    ],
    picks: ['Sybil Alone:favourite'],
    ratings: [],
  },
  `
<p><strong>Piers Vandeleur &ndash; Music from The Glass Orchard</strong> (BBC Records, 1979)</p>
<p>If you were off school with mumps in the spring of 1979, you were frightened by <i>The Glass Orchard</i>. I know I was. Six episodes, a walled garden, an aunt who might have been a tree. I&#8217;ve just found the LP at a car boot sale in Ludlow and I had to have a sit down.</p>
<p><b>Side A</b><br />
Opening: The Wall (2:05)<br />
Children Running (1:33)<br />
Aunt Sybil Arrives (2:49)<br />
First Pane (3:57)</p>
<p><b>Side B</b><br />
Storm and Ladder (4:12)<br />
The Last Apple (3:30)<br />
Sybil Alone (2:38)<br />
Closing: The Gate (2:26)</p>
<p>Vandeleur did it all with wine glasses, a harmonium and a tape delay the size of a wardrobe. It&#8217;s less eerie than I remembered, and a good deal sadder. People always go on about the opening theme &#8211; the compilation makers certainly do, they pick it each time &#8211; but I&#8217;d say that the finest thing here is &#8220;Sybil Alone&#8221;, my favourite then and my favourite now. You hear the aunt humming to herself, a bit out of tune, and suddenly you&#8217;re on her side.</p>
<p>I&#8217;d not call any of it bad. &#8220;Children Running&#8221; isn&#8217;t the worst library-style romp I&#8217;ve heard, by any means.</p>
<p>More about the series on <a href="http://www.telly-attic.example/glass-orchard">Telly Attic</a>. Does anybody have episode four?</p>
`,
);

H(
  'h07-artisttable',
  {
    title: 'Kickflip Summer (Original Motion Picture Soundtrack)',
    tracks: [
      'Drop In | Razor Clams | 2:48',
      'Curb Appeal | Minor Sprain | 1:59',
      'Asphalt Baby | DJ Ollie North feat. Queenie | 3:36',
      'My Brother’s Board | The Lo-Cals | 3:11',
      'Security! | Minor Sprain | 1:24',
      'Pool Empty, Heart Full | Janelle Ortiz | 4:03',
      'Grip Tape | Razor Clams | 2:30',
      'September | The Lo-Cals | 5:10',
    ],
    picks: ['Pool Empty, Heart Full:favourite', 'Asphalt Baby:worst', 'Grip Tape:hidden-gem'],
    ratings: ['7/10'],
  },
  `
<h1>Kickflip Summer (Original Motion Picture Soundtrack)</h1>
<p class="meta">Filed by Dex &middot; August 2001 &middot; <a href="/soundtracks">soundtracks</a></p>
<table class="tracks">
<thead><tr><th>Artist</th><th>Title</th><th>Length</th></tr></thead>
<tbody>
<tr><td>Razor Clams</td><td>Drop In</td><td>2:48</td></tr>
<tr><td>Minor Sprain</td><td>Curb Appeal</td><td>1:59</td></tr>
<tr><td>DJ Ollie North feat. Queenie</td><td>Asphalt Baby</td><td>3:36</td></tr>
<tr><td>The Lo-Cals</td><td>My Brother’s Board</td><td>3:11</td></tr>
<tr><td>Minor Sprain</td><td>Security!</td><td>1:24</td></tr>
<tr><td>Janelle Ortiz</td><td>Pool Empty, Heart Full</td><td>4:03</td></tr>
<tr><td>Razor Clams</td><td>Grip Tape</td><td>2:30</td></tr>
<tr><td>The Lo-Cals</td><td>September</td><td>5:10</td></tr>
</tbody>
</table>
<p>The movie: a bunch of 26-year-olds play 15-year-olds who skate in a pool until the cops come. The CD: pretty solid actually. Somebody at the studio must have a kid in a band.</p>
<p>Best track: <b>Pool Empty, Heart Full</b>. It&rsquo;s the slow one, it goes over the bit with the ambulance, shut up, I wasn&rsquo;t crying.</p>
<p>Most underrated: <b>Grip Tape</b>. Not even in the movie as far as I can tell.</p>
<p>Worst track: <b>Asphalt Baby</b>. Rap-rock plus turntables plus a lady going &ldquo;ooh&rdquo;. It&rsquo;s over, guys.</p>
<p>Overall I give it a 7/10. The last Razor Clams record got a 9 from me so they can do better.</p>
`,
);

H(
  'h08-cleaning',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
<h2>How I clean my records (you asked)</h2>
<p>After I&rsquo;d moaned about the state of that charity shop haul, I got a lot of mail asking what I do with the mucky ones. It&rsquo;s no secret and you don&rsquo;t need a fancy machine.</p>
<h3>You will need</h3>
<ul>
<li>Two washing-up bowls</li>
<li>Distilled water</li>
<li>A drop of washing-up liquid</li>
<li>A goat hair brush</li>
<li>Lint-free cloths</li>
</ul>
<h3>Step by step</h3>
<ol>
<li>Dust it off dry</li>
<li>Mix the bath</li>
<li>Brush along the grooves, never across</li>
<li>Rinse twice</li>
<li>Pat, don&rsquo;t rub</li>
<li>Stand it up in the rack</li>
</ol>
<h3>Timings</h3>
<p>Soak &ndash; 3:00<br>
Brush &ndash; 1:30<br>
Rinse &ndash; 0:45<br>
Drying &ndash; 40:00</p>
<p>Keep the label dry! I use an old jam jar lid. The brush is my favourite bit of kit and I&rsquo;ve had it since 1988.</p>
<p>Next time: sleeves, and why I don&rsquo;t tape them any more.</p>
`,
);

M(
  'm01-frontmatter',
  {
    title: 'Cloud Ferry',
    artist: 'Anneke Roos',
    tracks: [
      'Boarding',
      'Cumulus',
      'The Purser’s Daughter',
      'Rope Song',
      'Nothing Below',
      'A Bell for Each Deck',
      'Disembark',
    ],
    picks: ['Rope Song:favourite', 'A Bell for Each Deck:hidden-gem'],
    ratings: ['9/10'],
  },
  `
---
title: "Anneke Roos – Cloud Ferry"
date: 2020-11-15T09:00:00Z
author: tobin
categories: [reviews, games]
tags: ["soundtrack", "accordion", "switch"]
draft: false
slug: cloud-ferry-ost
---

![Cover: a paddle steamer in the sky](/img/cloud-ferry.jpg)

I finished *Cloud Ferry* in a weekend and I've been living inside its soundtrack for a month. That's about the right ratio, I'd say.

Anneke Roos used to write for a street theatre company in Utrecht, and you can tell that she's used to competing with trams. The tunes are big, the tunes are plain, and they're mostly on the accordion. Where another composer would reach for a pad of strings, she lets you hear the wind instead.

My favourite is **Rope Song**. You spend the game's third chapter hauling, and every time you pull, the band plays the next note. On the album it's been recorded properly, with a choir of actual sailors, and it made the hair on my arms stand up.

A hidden gem: **A Bell for Each Deck**. It's only heard if you stay on board when everyone else has got off.

## Tracklist

1. Boarding
2. Cumulus
3. The Purser’s Daughter
4. Rope Song
5. Nothing Below
6. A Bell for Each Deck
7. Disembark

**Rating: 9/10**

[Get it on Bandcamp](https://annekeroos.example/cloud-ferry) | [The game](https://cloudferry.example)
`,
);

M(
  'm02-table',
  {
    title: 'Low Sun, Long Shadow',
    artist: 'Mereki Dawes',
    tracks: [
      'Ute | | 3:33',
      'Dry Dam | | 4:18',
      'Galah Sunday | | 2:57',
      'Someone’s Radio | | 5:01',
      'Low Sun | | 3:46',
      'Long Shadow | | 7:09',
    ],
    picks: ['Someone’s Radio:favourite', 'Galah Sunday:worst'],
    ratings: ['82/100'],
  },
  `
# Mereki Dawes — *Low Sun, Long Shadow*

> Slow Album Club, no. 31 · chosen by Fitz

Last month we had the techno one and half of you left, so here's a peace offering. It's a country record, sort of. It's from Broken Hill.

| # | Track | Time |
|---|:------|-----:|
| 1 | Ute | 3:33 |
| 2 | Dry Dam | 4:18 |
| 3 | Galah Sunday | 2:57 |
| 4 | Someone’s Radio | 5:01 |
| 5 | Low Sun | 3:46 |
| 6 | Long Shadow | 7:09 |

What I like about Dawes is that he leaves room. Take "Dry Dam": there's a guitar, there's a voice, and then for about twenty seconds there's neither. The last two songs are really a single song, cut in half by the sun going down.

The one I love most, my favourite, is "Someone’s Radio". He's on a verandah, there's a cricket match on somewhere down the street, and he's trying to work out who's died. It took me three goes to notice that the cricket commentary is sung as well.

I'd skip "Galah Sunday", which is the weakest here by some way. Novelty songs about birds: not for me. Kath, on the other hand, reckons it's the best thing since sliced bread, and she'll say so in the newsletter.

**Score:** 82/100

---

*Next month:* Kath's pick. Pray for us.
`,
);

M(
  'm03-mixtape',
  {
    title: 'Left at the Lido',
    tracks: [
      'Chlorine | Pale Stockings',
      'Shallow End | Odette Rush',
      'Towel Song | The Municipal',
      'Verruca Sock Strut | Funk Allotment',
      'Deep End | Odette Rush',
      'Lifeguard Off Duty | Marcel Finn',
      'Hair Still Wet | Pale Stockings',
    ],
    picks: ['Deep End:favourite', 'Verruca Sock Strut:hidden-gem'],
    ratings: [],
  },
  `
# Mixtape no. 9: Left at the Lido

It was thirty-one degrees in Lewisham yesterday. I swam forty lengths (fine, twenty-two) and these are the songs that went round in my head while I did it.

- **Chlorine** by Pale Stockings. Always start with a smell. Two girls, one synthesizer, a lot of reverb.
- **Shallow End** by Odette Rush. Soul from 1972 and the first half of a pair, see below.
- **Towel Song** by The Municipal. They're all council employees, or say they are.
- **Verruca Sock Strut** by Funk Allotment. Laugh all you like. It's an underrated masterpiece, and the horn break should be in a museum.
- **Deep End** by Odette Rush. My favourite on the tape. The same chords as the other one, only slower, with the lights off; she gets to the top note and then decides against it.
- **Lifeguard Off Duty** by Marcel Finn. He's French and he's bored and he's brilliant.
- **Hair Still Wet** by Pale Stockings. For the bus home, window open.

You can [stream the whole thing here](https://mixes.example/lido) until they find out. The picture on the front is by my niece.

See you in the slow lane,
*Bridie*
`,
);

M(
  'm04-manege',
  {
    title: 'Le Manège de Clara',
    artist: 'Étienne Varennes',
    tracks: [
      'Générique | | 1:48',
      'La fête foraine | | 3:05',
      'Clara ne dort pas | | 2:37',
      'Le marchand de ballons | | 2:14',
      'Chevaux de bois | | 4:26',
      'Adieu Clara | | 3:59',
    ],
    picks: ['Chevaux de bois:favourite', 'Le marchand de ballons:worst'],
    ratings: ['4/5'],
  },
  `
# Étienne Varennes – Le Manège de Clara (bande originale)

*Publié le 3 mai 2012 par Solène*

On connaissait Étienne Varennes pour ses chansons, un peu moins pour ses musiques de film. Avec *Le Manège de Clara*, il signe une partition de chambre pour orgue de Barbarie, clarinette et contrebasse, enregistrée en deux jours dans une salle des fêtes du Morvan. Cela s’entend, et c’est tant mieux.

Le thème principal arrive dès « Générique », presque timide. « Clara ne dort pas » le reprend au célesta, avec une pluie qui tombe quelque part derrière. Tout est court, rien n’appuie.

Mon morceau préféré est « Chevaux de bois » : la valse accélère, déraille, puis s’arrête net au moment où l’on attendait la fin. Le plus faible est sans doute « Le marchand de ballons », une polka que l’on a déjà entendue cent fois.

## Liste des titres

1. Générique (1:48)
2. La fête foraine (3:05)
3. Clara ne dort pas (2:37)
4. Le marchand de ballons (2:14)
5. Chevaux de bois (4:26)
6. Adieu Clara (3:59)

**Note : 4/5**

Le disque est disponible chez [Petit Morvan](https://petitmorvan.example). Le film, lui, passe encore au Studio des Ursulines.
`,
);
