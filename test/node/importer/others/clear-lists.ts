import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  'b01-ferry',
  {
    title: 'The Last Ferry Home',
    tracks: [
      'Harbour Lights | The Wendell Brothers | 3:41',
      'Slow Boat | Ines Calder | 4:05',
      'Salt in My Coat | Marrow & Pine | 2:58',
      "Don't Wait Up | Tuppence | 3:17",
      'Gulls (Reprise) | The Wendell Brothers | 1:22',
      'What the Tide Took | Ines Calder feat. Jon Abery | 5:30',
      'Last Ferry | Gwil Prosser | 3:49',
    ],
    picks: ['What the Tide Took:favourite', "Don't Wait Up:worst"],
    ratings: ['4/5'],
    comments: ['Marianne', 'old_roadie', 'Pete T.'],
    total: 3,
  },
  `
Soundtrack Review: The Last Ferry Home
Posted by Callum on March 14, 2009

I went to see The Last Ferry Home mostly because it was raining and the cinema is next to my bus stop. The film is all right. A man goes back to an island, looks at the sea a lot, and eventually talks to his brother. What stayed with me was the music, so I picked up the CD on the way home the next day.

It's a compilation of small folk and indie acts, most of whom I had never heard of, and it hangs together far better than these things usually do.

Tracklisting:

1. Harbour Lights – The Wendell Brothers (3:41)
2. Slow Boat – Ines Calder (4:05)
3. Salt in My Coat – Marrow & Pine (2:58)
4. Don't Wait Up – Tuppence (3:17)
5. Gulls (Reprise) – The Wendell Brothers (1:22)
6. What the Tide Took – Ines Calder feat. Jon Abery (5:30)
7. Last Ferry – Gwil Prosser (3:49)

My favourite is easily "What the Tide Took", which plays over the scene in the boathouse and builds from almost nothing to a proper roar. The weakest song here is "Don't Wait Up", a jaunty ukulele number that belongs in a phone advert.

If you like your soundtracks damp and a bit sad, this is a good one.

Rating: 4/5

3 Comments

Marianne said:
March 15, 2009 at 9:12 am
Thanks for this, I was looking for the name of the boathouse song!

old_roadie said:
March 15, 2009 at 6:40 pm
Gwil Prosser used to play our local. Lovely chap.

Pete T. said:
March 20, 2009 at 11:03 pm
I quite liked the ukulele one to be honest.
`,
);

T(
  'b02-bullets',
  {
    title: 'Cold Kitchen',
    artist: 'Thea Marlowe',
    tracks: [
      'Porridge Weather',
      'Two Spoons',
      "The Landlord's Dog",
      'Copper Pans',
      'Gas Man',
      'Half Past Eleven',
      'Leave the Light',
    ],
    picks: ['Copper Pans:hidden-gem', 'Half Past Eleven:favourite'],
    ratings: [],
  },
  `
Thea Marlowe – Cold Kitchen

I should say up front that I am not neutral about Thea Marlowe. I saw her open for somebody much louder in a church hall six years ago and I have been boring people about her ever since.

Cold Kitchen is her third album and the first one she made at home, on a borrowed tape machine, with the fridge humming along in the background. You can hear chairs creak. You can hear, at one point, a cat. None of this is a gimmick; it simply sounds like somebody who stopped worrying about what a record ought to be.

The standout for me is Half Past Eleven, six slow minutes about waiting for a phone call, with a piano part that never quite resolves. Copper Pans is badly underrated, and I have yet to read a review that even mentions it, but listen to those harmonies in the last verse.

I would have liked one or two faster songs. The middle of the record asks for patience, and on a bright Saturday morning I did not always have it. Late at night, though, it is perfect company.

Out now on Little Ladder Records, on vinyl and as a download.

• Porridge Weather
• Two Spoons
• The Landlord's Dog
• Copper Pans
• Gas Man
• Half Past Eleven
• Leave the Light
`,
);

T(
  'b03-colon',
  {
    title: 'Rooftop Season',
    tracks: [
      'Neon Orchard | Vela Kid',
      'Your Balcony or Mine | Sunday Drivers Club',
      'Tar Beach | DJ Oppenshaw',
      'Lemonade Riot | The Pretty Awfuls',
      'Antenna | Mina Soto',
      'Fire Escape | Vela Kid',
      'Before the Neighbors Wake | Low Ceiling',
      'Water Tower | Brass Tacks Band',
    ],
    picks: ['Antenna:favourite'],
    ratings: ['7/10'],
  },
  `
Rooftop Season (Original Motion Picture Soundtrack)

Vela Kid: Neon Orchard
Sunday Drivers Club: Your Balcony or Mine
DJ Oppenshaw: Tar Beach
The Pretty Awfuls: Lemonade Riot
Mina Soto: Antenna
Vela Kid: Fire Escape
Low Ceiling: Before the Neighbors Wake
Brass Tacks Band: Water Tower

So this is the soundtrack to that teen movie everyone at school is talking about, the one where they spend an entire summer on the roof of a laundromat. I will be honest, I expected eight songs by the same producer with eight different names on them. Instead somebody with ears put this together.

It starts as a party and slowly turns into the walk home. The first three are all handclaps and synths, then things get scruffier, and by the time the brass comes in at the end you feel like the sun is actually coming up.

The best song on here is "Antenna". It is just Mina Soto with a drum machine and a terrible microphone, and it makes me want to call everyone I have ever been mean to. My brother says "Tar Beach" is the best one, but my brother also thinks ketchup is a vegetable.

It loses points for being short (barely half an hour!) and for leaving off the song from the dance scene, which is the whole reason half of us bought it.

I give it 7 out of 10.
`,
);

T(
  'b04-quotesby',
  {
    title: 'Motel Saints',
    tracks: [
      'Dry County | Lucinda Fairweather',
      'Ice Machine | The Halfway Men',
      'Room 9 | Cal Dempsey',
      'Bible in the Drawer | Sister Odette',
      'Vacancy | The Halfway Men',
      'Checkout Time | Lucinda Fairweather and Cal Dempsey',
    ],
    picks: ['Bible in the Drawer:favourite', 'Vacancy:worst'],
    ratings: [],
    comments: ['Hank', 'Desert Rose'],
    total: 2,
  },
  `
Music from the TV series "Motel Saints"

Season one of Motel Saints finished on Sunday, and like a lot of you I spent Monday looking for the songs. Good news: there is an official album. Bad news: it only has six of the maybe thirty songs used in the show.

Here is what you get for your money:

"Dry County" by Lucinda Fairweather
"Ice Machine" by The Halfway Men
"Room 9" by Cal Dempsey
"Bible in the Drawer" by Sister Odette
"Vacancy" by The Halfway Men
"Checkout Time" by Lucinda Fairweather and Cal Dempsey

It's all dusty guitars and people singing as if they have just woken up, which suits the show fine. Sister Odette is the discovery. Her "Bible in the Drawer" is my favorite thing on the album and probably my favorite thing I have heard this year, just a voice, an organ and somebody stamping on a wooden floor.

"Vacancy" is the one I always skip. It sounds like the Halfway Men had twenty minutes left in the studio and nothing left to say.

I do hope they put out a second volume. The song from the car wash scene is still a mystery to me, so if anyone knows, please write.

Comments (2)

Hank wrote:
The car wash song is by a band called Pale Horses I think, but it was never released.

Desert Rose wrote:
Bought it today because of your post. You are right about Sister Odette!
`,
);

T(
  'b05-tabs',
  {
    title: 'Glasshouse',
    artist: 'Piet Vanderloo',
    tracks: [
      'Opening the Shutters | | 2:14',
      'Orchids for Helen | | 3:36',
      'The Inspector Arrives | | 1:58',
      'Broken Pane | | 4:40',
      'Night Watering | | 5:02',
      'A Confession in Green | | 3:11',
      'The Inspector Leaves | | 2:07',
      'Glasshouse (End Credits) | | 6:25',
    ],
    picks: ['Night Watering:favourite', 'A Confession in Green:hidden-gem'],
    ratings: ['8/10'],
  },
  `
Glasshouse - Original Score by Piet Vanderloo

Piet Vanderloo has been writing music for Belgian crime dramas for twenty years, and hardly anybody outside the country has noticed. Glasshouse might change that. The film, a murder mystery set entirely among tropical plants, has been picked up for cinemas all over Europe, and the score comes along on a handsome CD with a booklet.

Track listing

#	Title	Length
1	Opening the Shutters	2:14
2	Orchids for Helen	3:36
3	The Inspector Arrives	1:58
4	Broken Pane	4:40
5	Night Watering	5:02
6	A Confession in Green	3:11
7	The Inspector Leaves	2:07
8	Glasshouse (End Credits)	6:25

Total running time: 29:13

Vanderloo works with a small group: string quartet, bass clarinet, vibraphone and what the booklet calls "prepared watering cans". It could have been precious. It is in fact rather warm, and every cue has a tune that you can hum.

The highlight is "Night Watering", in which the vibraphone drips away for five minutes over one long, sour chord. It is the best piece of suspense music I have heard in ages. "A Confession in Green" is easily overlooked because it is so quiet, yet it is the emotional centre of the whole score.

The two inspector cues are fun but slight, and I don't think they were meant to be anything more.

A small score, beautifully recorded, and very much worth your time.

Score: 8/10
`,
);

T(
  'b06-sides',
  {
    title: 'Paper Moons',
    artist: 'The Larkin Five',
    tracks: [
      'Tin Parade | | 2:50 | A',
      'She Keeps Bees | | 3:22 | A',
      "Tuesday's Gone to Bed | | 2:31 | A",
      'Paper Moons | | 6:04 | A',
      'Corner Shop Blues | | 3:09 | B',
      'The Man Who Sold Umbrellas | | 2:44 | B',
      'Marmalade | | 1:55 | B',
      'Goodnight, Mr. Pell | | 4:48 | B',
    ],
    picks: ['The Man Who Sold Umbrellas:favourite'],
    ratings: ['4.5/5'],
  },
  `
Lost vinyl of the week: The Larkin Five, "Paper Moons" (1969)

Found this in a charity shop in Kettering, between two James Last records and a Christmas album with no sleeve. Fifty pence. I had read about the Larkin Five once, in a footnote, and that was enough to make me gamble.

What a treat. Five lads from Northampton with a harpsichord and a dictionary, making the sort of toytown pop that everyone was making in 1967, only two years too late. Nobody bought it. The label folded the following spring.

Side A
A1 Tin Parade 2:50
A2 She Keeps Bees 3:22
A3 Tuesday's Gone to Bed 2:31
A4 Paper Moons 6:04

Side B
B1 Corner Shop Blues 3:09
B2 The Man Who Sold Umbrellas 2:44
B3 Marmalade 1:55
B4 Goodnight, Mr. Pell 4:48

The title track is the one collectors talk about, with its backwards cello and so on, and it is fine, but it is not my favourite. That would be "The Man Who Sold Umbrellas": under three minutes, three key changes and a chorus the Kinks would have been glad of.

The pressing is noisy and the sleeve has been chewed by something. I don't care. If you ever see one, grab it before I do.

4.5 out of 5
`,
);

T(
  'b07-discs',
  {
    title: 'Live at the Corn Exchange',
    artist: 'Hollow Crown',
    tracks: [
      'Intro / March of the Weathermen | | 4:12',
      'Iron Orchard | | 5:45',
      'Pilgrim | | 7:30',
      "Widow's Lantern | | 6:18",
      'Crow Road | | 11:02',
      'Drum Solo | | 8:47',
      'Saltmarsh | | 9:15',
      'The Long Barrow | | 14:33',
      'Iron Orchard (Encore) | | 6:01',
    ],
    picks: ['The Long Barrow:favourite', 'Drum Solo:worst'],
    ratings: [],
    comments: ['Gaz', 'BarrowFan72', 'Lynne'],
    total: 3,
  },
  `
Hollow Crown - Live at the Corn Exchange (2CD)

There are people who think that a double live album is the lowest form of art. Those people never saw Hollow Crown in 1978, when they would walk on stage in cloaks, play for two and a half hours and walk off again without saying a single word.

This set, recorded over two nights in Cambridge, has been out of print since the eighties. The new edition sounds tremendous. The bass alone will loosen your fillings.

CD 1
1. Intro / March of the Weathermen (4:12)
2. Iron Orchard (5:45)
3. Pilgrim (7:30)
4. Widow's Lantern (6:18)
5. Crow Road (11:02)

CD 2
1. Drum Solo (8:47)
2. Saltmarsh (9:15)
3. The Long Barrow (14:33)
4. Iron Orchard (Encore) (6:01)

The highlight has to be "The Long Barrow". The studio version was always a bit polite, but here it grows and grows until the organ sounds as if it is about to catch fire. On the other hand, skip "Drum Solo". Nearly nine minutes, and I say that as a drummer.

Completists should note that the fade between the discs, which annoyed everyone on the old LP, has finally been repaired.

Responses

Gaz
12 May 2011
I was there on the second night! Stood at the front, deaf for a week.

BarrowFan72
13 May 2011
Best band this country ever produced.

Lynne
15 May 2011
My husband would like you to know that the drum solo is the best bit.
`,
);

T(
  'b08-sentences',
  {
    title: 'Small Engines',
    artist: 'Juniper Vane',
    tracks: ['Kickstart', 'Gravel', "Mother's Bicycle", 'Oil Can Heart', 'Lawnmower Sunday', 'Idle'],
    picks: ["Mother's Bicycle:favourite", 'Oil Can Heart:worst'],
    ratings: ['B+'],
  },
  `
Album review: Small Engines by Juniper Vane

Juniper Vane grew up over a repair shop in Ohio, and on her second album she finally writes about it. The songs all have something to do with motors, grease or getting away. It sounds like a school project when I put it that way, but it works much better than it should.

Track by track:

1. Kickstart - Opens with an actual motorcycle, which made me roll my eyes, and then a riff, which made me stop.

2. Gravel - Slower, with a nice pedal steel part. She sings this one right up against the microphone.

3. Mother's Bicycle - My favorite on the record by a mile. A waltz about learning to ride in a parking lot, and the last verse is devastating.

4. Oil Can Heart - The weakest track. One joke, told four times.

5. Lawnmower Sunday - Pure summer. I dare you not to whistle along.

6. Idle - Seven minutes of drone with a tiny melody drifting through it. A brave way to end.

Six songs is on the short side for fourteen dollars, but there is no filler apart from the one I mentioned, and the production is a clear step up from her debut. I will be seeing her in Columbus next month and plan to shout for the waltz.

Grade: B+
`,
);

T(
  'b09-brackets',
  {
    title: 'Girls in Raincoats',
    tracks: [
      'Puddle Jump | The Dandelions | 2:39',
      'Wellington Road | Asha Pinnock | 3:50',
      'Drip Drop | Kid Mercury | 3:04',
      'Under Your Umbrella Stand | Polly Garrick | 4:16',
      'Forecast | The Dandelions | 2:28',
      'Bus Shelter Kiss | Rafe Nolan | 3:33',
      'Sun, Finally | Asha Pinnock & Rafe Nolan | 3:57',
    ],
    picks: ['Forecast:hidden-gem', 'Bus Shelter Kiss:favourite'],
    ratings: ['3/5'],
  },
  `
Girls in Raincoats OST

A British romantic comedy set in Manchester during the wettest autumn on record: of course the soundtrack is going to be full of songs about rain. Every single one, as far as I can tell. Somebody in an office must have had a very long spreadsheet.

Puddle Jump (The Dandelions) [2:39]
Wellington Road (Asha Pinnock) [3:50]
Drip Drop (Kid Mercury) [3:04]
Under Your Umbrella Stand (Polly Garrick) [4:16]
Forecast (The Dandelions) [2:28]
Bus Shelter Kiss (Rafe Nolan) [3:33]
Sun, Finally (Asha Pinnock & Rafe Nolan) [3:57]

The good first. Bus Shelter Kiss is my favourite, a big daft ballad that arrives exactly when the film needs it and that I have been singing in the shower all week. Forecast is the hidden gem of the album; it only plays for about ten seconds in the film, so you might not even know it is there, but it is a lovely piece of jangly guitar pop.

The rest is pleasant. Asha Pinnock has a great voice and deserves better material than a song named after a street. Kid Mercury does the thing Kid Mercury always does. None of it is bad, and I would not call any of it essential either.

A nice souvenir if you enjoyed the film, but hardly a must-have otherwise.

Verdict: ★★★☆☆
`,
);

T(
  'b10-stacked',
  {
    title: 'Afterglow Avenue',
    tracks: [
      'Streetlamp Serenade | Cosmo Hale | 3:28',
      'Velvet Taxi | Nadia Reyes | 4:01',
      "Pour One Out | Big Sal's Orchestra | 2:52",
      'Midnight Diner | Cosmo Hale | 3:39',
      'Cab Fare | Nadia Reyes | 2:47',
    ],
    picks: ['Velvet Taxi:favourite'],
    ratings: [],
  },
  `
Afterglow Avenue: the soundtrack

I copied the song list from the store page, since a few of you asked which version of the album I had. This is the short one, with five songs. There is supposed to be a longer edition in Japan, but I have never seen it.

Songs

1
Streetlamp Serenade
Cosmo Hale
3:28

2
Velvet Taxi
Nadia Reyes
4:01

3
Pour One Out
Big Sal's Orchestra
2:52

4
Midnight Diner
Cosmo Hale
3:39

5
Cab Fare
Nadia Reyes
2:47

The movie takes place over one night in New York in 1958, and the music follows it from early evening cocktails to breakfast. All of the songs are new, though you would never guess. They were recorded with old microphones and a full band in one room, and there is a lovely bloom around the voices that you simply do not get any more.

For me the best track is "Velvet Taxi". Nadia Reyes has a way of hanging behind the beat that drives me crazy, in a good way. She was a nightclub singer for fifteen years before anyone put her in a movie, and it shows.

"Pour One Out" is an instrumental and swings very hard. Cosmo Hale, who also stars, can carry a tune, which is more than can be said for most actors.

I only wish it were longer. Sixteen minutes and it is over, and you find yourself back in your own kitchen.
`,
);

T(
  'b11-lineup',
  {
    title: 'Black Fen',
    artist: 'MORWEN',
    tracks: [
      'Drowned Bells',
      'Sedge Witch',
      'Lanterns on the Dyke',
      "Peat Cutter's Oath",
      'Eel Song',
      'The Waters Return',
    ],
    picks: ['Lanterns on the Dyke:favourite', 'Eel Song:worst'],
    ratings: ['9/10'],
    comments: ['Thorvald', 'Nightshade'],
    total: 2,
  },
  `
MORWEN - Black Fen

Third full-length from the Lincolnshire doomsters, and the first with their new singer. I admit that I was worried. The old vocalist had a roar that could strip paint, and losing her right after the best tour of their career looked like a disaster.

I need not have worried.

Line-up:
1. Isolde Krank - vocals
2. Matt Tolliver - guitar
3. Stig Brandt - guitar, keyboards
4. Fay Ottley - bass
5. Dave "Badger" Moss - drums

Tracklist:
1. Drowned Bells
2. Sedge Witch
3. Lanterns on the Dyke
4. Peat Cutter's Oath
5. Eel Song
6. The Waters Return

Krank sings more than she screams, and the band has opened up to make room for her. The guitars still weigh a ton. But there are now quiet passages, acoustic bits, even a hurdy-gurdy, and the whole thing feels like a walk across flat country with a storm coming in.

"Lanterns on the Dyke" is the standout: eleven minutes, not one of them wasted, and the moment when the drums finally drop in gave me actual goosebumps. If I had to name a worst track it would be "Eel Song", a folk singalong that kills the mood stone dead.

Turn off the lights, turn this up, annoy the people upstairs.

9/10

Comments:

Thorvald (4 November 2012 at 22:10)
Saw them in Leeds, the new singer is incredible live.

Nightshade (6 November 2012 at 01:33)
Still miss the old days, but fair review.
`,
);

T(
  'b12-reasons',
  {
    title: 'Picnic Electric',
    artist: 'Duo Zamboni',
    tracks: [
      'Basket Case (Lunch Mix) | | 3:15',
      'Ants! | | 2:20',
      'Checkered | | 4:44',
      'Thermos | | 3:58',
      'Wasp Attack | | 1:49',
      'Rolling Down the Hill | | 5:12',
      'Blanket Folding | | 2:36',
    ],
    picks: ['Thermos:favourite'],
    ratings: [],
  },
  `
Duo Zamboni: Picnic Electric

It is the first warm weekend of the year, I have a new pair of headphones, and the postman has brought me the new Duo Zamboni. Life could be worse.

For those who do not know them: two sisters from Trieste, one accordion, one very old synthesizer. Their last record was about trains. This one is about a picnic, from packing the basket to driving home.

Five reasons why you should buy this record:

1. It is cheerful without being stupid.
2. Nobody else makes music with an accordion and a synthesizer, at least not on purpose.
3. The cover folds out into a real paper tablecloth.
4. It costs less than a pizza.
5. Your children will dance to it, and so will your grandmother.

What's on it:

01 Basket Case (Lunch Mix) 3:15
02 Ants! 2:20
03 Checkered 4:44
04 Thermos 3:58
05 Wasp Attack 1:49
06 Rolling Down the Hill 5:12
07 Blanket Folding 2:36

My personal favourite is Thermos, which gurgles and steams and has the prettiest melody they have ever written. Ants! is exactly what you imagine. The closing piece is just the two of them humming while they put things away, and I found it strangely moving.

The record shop in my street says that Wasp Attack is the worst thing they have ever had to play to customers. I would not go that far.

Go outside. Take this with you.
`,
);

T(
  'b13-nolist',
  {
    title: 'Winter Palace',
    artist: 'Edda Lindqvist',
    tracks: [],
    picks: ['Snow Globe:favourite'],
    ratings: ['3.5/5'],
  },
  `
Edda Lindqvist - Winter Palace

I have had this album for three weeks and still have not made up my mind about it, so please treat this as a progress report and not as a review.

First of all, how I listened to it:

1. On the train to work, with cheap earphones and a baby crying two rows behind me.
2. In the kitchen while making soup.
3. On the good stereo, lying on the floor, with the lights off.
4. In the car, on the motorway, in actual snow.

Number four won. Winter Palace is driving music for people who are in no hurry. Lindqvist layers her own voice until it sounds like a choir in another building, and beneath it there is always something ticking along, a clock or a typewriter or a very soft drum. The lyrics are in Swedish and I do not understand a word, which may be a blessing.

"Snow Globe" is my favourite so far. It is the only thing here that could be called a pop song, and it comes along just when you need one. The long instrumental in the middle still defeats me. I keep thinking about what to buy for dinner.

Maybe I will come back to this in January, when the weather is on its side. For now it is a careful 3.5/5 and a recommendation to try before you buy.
`,
);

T(
  'b14-leaders',
  {
    title: 'BALLAD OF THE TIN SHERIFF',
    artist: 'Augustin Rall',
    tracks: [
      'Main Title | | 2:33',
      'Dust and Telegraph Wire | | 4:11',
      'The Tin Sheriff | | 3:20',
      'Saloon Piano | | 1:46',
      'Ride to Copper Gulch | | 5:08',
      "Maria's Theme | | 3:55",
      'Showdown | | 6:37',
      'Ballad of the Tin Sheriff (Vocal) | | 2:59',
    ],
    picks: ["Maria's Theme:hidden-gem", 'Ride to Copper Gulch:favourite', 'Saloon Piano:worst'],
    ratings: ['4/5'],
  },
  `
BALLAD OF THE TIN SHERIFF
Music composed and conducted by Augustin Rall

01. Main Title ........................ 2:33
02. Dust and Telegraph Wire ........... 4:11
03. The Tin Sheriff ................... 3:20
04. Saloon Piano ...................... 1:46
05. Ride to Copper Gulch .............. 5:08
06. Maria's Theme ..................... 3:55
07. Showdown .......................... 6:37
08. Ballad of the Tin Sheriff (Vocal) . 2:59

Long before the Italians got to it, there was a small German company making westerns in the Harz mountains with actors who could not ride. The films are hard to sit through today. The music, most of it by Augustin Rall, is another matter.

Rall had never been to America and seems to have learned everything he knew from harmonica records. The result is a West that never existed: zithers, a musical saw, a male voice choir humming in the distance. It ought to be ridiculous, and for about a minute it is, and then it gets you.

"Ride to Copper Gulch" is the highlight of the album, five minutes of galloping strings with a trumpet line that any composer would be proud of. "Maria's Theme" is terribly underrated; it was cut from the film altogether and is heard here for the first time. I could do without "Saloon Piano", the least interesting cue by some distance, which is just what the title says.

The sound is mono and a bit boxy, but clean. The notes are excellent.

Four stars out of five.
`,
);

T(
  'b15-artistfirst',
  {
    title: 'Basement Tapes of Brixton Vol. 2',
    tracks: [
      'Pressure Cooker | Lady Marl',
      'No Wahala | Kofi Brand feat. Shanice Lowe',
      'Coldharbour | Sub Committee',
      'Rudeboy Arithmetic | MC Tallboy',
      'Leave It Yeah | The Effra Girls',
      'Windrush Dub | Papa Linton',
      'Nightbus N3 | Sub Committee ft. MC Tallboy',
      'Market Day | Lady Marl',
    ],
    picks: ['Windrush Dub:favourite', 'Leave It Yeah:worst'],
    ratings: [],
    comments: ['dubplate_dan', 'Michelle', 'Anonymous', 'Michelle'],
    total: 4,
  },
  `
Basement Tapes of Brixton Vol. 2
filed under: compilations, dub, grime

Right, so volume one was one of my most played albums of last year, and I've been waiting for this like a kid at Christmas. Same idea, same label, same hand-stamped sleeve. Eight tunes from people who all live within a mile of each other.

- Lady Marl - Pressure Cooker
- Kofi Brand feat. Shanice Lowe - No Wahala
- Sub Committee - Coldharbour
- MC Tallboy - Rudeboy Arithmetic
- The Effra Girls - Leave It Yeah
- Papa Linton - Windrush Dub
- Sub Committee ft. MC Tallboy - Nightbus N3
- Lady Marl - Market Day

First listen I thought it was a bit too smooth. Second listen I was on a bus and it all fell into place. This is travelling music, it needs wet windows and strangers.

Best tune, no contest: Windrush Dub. Papa Linton is seventy-one years old and he just made everybody else on this record sound like beginners. That bassline should come with a health warning.

Least favourite is Leave It Yeah. I like the Effra Girls live, but this one is thin and shouty and goes on for ages.

Only 500 copies, so move fast.

4 comments:

dubplate_dan said...
Papa Linton!!! Legend.
Tue Sep 14, 08:15:00 PM

Michelle said...
where can you get this outside london?
Wed Sep 15, 09:42:00 AM

Anonymous said...
Try the label's own site, they post abroad.
Wed Sep 15, 01:20:00 PM

Michelle said...
thank you, ordered!
Thu Sep 16, 10:01:00 AM
`,
);

T(
  'b16-scores',
  {
    title: 'Apology Tour',
    artist: 'The Mild Peril',
    tracks: [
      'Sorry About the Carpet',
      'Sorry About Your Sister',
      'Not Sorry',
      'Flowers from the Garage',
      'Voicemail',
      'Really Sorry This Time',
    ],
    picks: ['Not Sorry:favourite', 'Voicemail:worst'],
    ratings: ['7.5/10'],
  },
  `
The Mild Peril: "Apology Tour"

They broke up in 2006 in the middle of a gig in Swindon. Now they are back with an album on which every song says sorry to somebody. I have always had a soft spot for this band, so I did what I always do and listened to it with a notebook.

1. "Sorry About the Carpet" (8/10)
A fast, silly opener about a house party. The guitars sound as if they had never been away.

2. "Sorry About Your Sister" (7/10)
Mid-tempo, a bit wordy. I like the handclaps.

3. "Not Sorry" (10/10)
The best thing they have ever recorded and the best song on the album. Two minutes of pure spite with a key change.

4. "Flowers from the Garage" (7/10)
The obligatory slow one. Nice strings at the end.

5. "Voicemail" (4/10)
Worst song here. Somebody reads out messages over a drum loop and it's every bit as dull as it sounds.

6. "Really Sorry This Time" (8/10)
A proper closing song, with everybody singing and what I think is a kazoo.

So there you are. Apology Tour will not win them many new friends, but those of us who were in Swindon that night can consider the matter closed. They play the Rivoli in June and I have already got my ticket.

Overall: 7.5/10
`,
);

H(
  'b17-ol',
  {
    title: "The Clockmaker's Daughter",
    artist: 'Renske Aldous',
    tracks: [
      'Overture in Brass',
      'Springs and Cogs',
      'Lotte Runs Away',
      'The Cuckoo Thief',
      'Snow on the Workshop',
      "Thirteen O'Clock",
      'Home Again',
    ],
    picks: ["Thirteen O'Clock:favourite", 'Snow on the Workshop:hidden-gem'],
    ratings: ['4/5'],
    comments: ['Bettina', 'scorehound'],
    total: 2,
  },
  `
<article class="post">
<h1 class="entry-title">The Clockmaker&#39;s Daughter &#8211; score by Renske Aldous</h1>
<p class="meta">Written by <a href="/author/jules">Jules</a> on 2 December 2014</p>
<div class="entry-content">
<p>Every December there is one animated film with a score that is far better than it needs to be, and this year it is <em>The Clockmaker&#39;s Daughter</em>. Renske Aldous was a harpist before she turned to film music, and you can tell: everything here is plucked, struck or wound up with a key.</p>
<p>The orchestra is small and the tunes are big. Children will march around the living room to it. Their parents may notice that the harmonies get rather dark in the middle, when young Lotte finds out what her father has really been building.</p>
<h3>Track list</h3>
<ol>
<li>Overture in Brass</li>
<li>Springs and Cogs</li>
<li>Lotte Runs Away</li>
<li>The Cuckoo Thief</li>
<li>Snow on the Workshop</li>
<li>Thirteen O&#39;Clock</li>
<li>Home Again</li>
</ol>
<p>My favourite is <strong>Thirteen O&#39;Clock</strong>, where all the clocks in town strike at once and the whole score goes gloriously off the rails. <strong>Snow on the Workshop</strong> is the hidden gem, only ninety seconds long and so delicate that it is easy to talk over it.</p>
<p>I could imagine a longer album, but not a nicer one.</p>
<p><b>Rating:</b> 4/5</p>
</div>
</article>
<div id="comments">
<h3>2 comments</h3>
<ul class="commentlist">
<li class="comment"><cite>Bettina</cite> <span class="says">says:</span> <span class="date">3 December 2014</span><p>My daughter has had this on repeat since Saturday. Help!</p></li>
<li class="comment"><cite>scorehound</cite> <span class="says">says:</span> <span class="date">9 December 2014</span><p>Her earlier work for television is worth hearing too.</p></li>
</ul>
</div>
`,
);

H(
  'b18-table',
  {
    title: 'Highway Hymns',
    tracks: [
      'Mile Marker 40 | Jessa Coyle | 3:25',
      'Truck Stop Gospel | The Lonesome Deacons | 4:18',
      'Diesel | Hob Wainwright | 2:57',
      'Pray for Rain | Jessa Coyle | 5:06',
      'Rest Area | Tall Annie | 3:44',
      'Amen, Omaha | The Lonesome Deacons | 3:30',
    ],
    picks: ['Rest Area:favourite', 'Diesel:worst'],
    ratings: [],
  },
  `
<h2>Highway Hymns: Songs from the Motion Picture</h2>
<p>I never thought I would recommend a trucker movie on this blog, but here we are. <i>Highway Hymns</i> is a gentle little film about a widow who takes over her husband's rig and drives it from Ohio to Nevada, and all the way the radio is on.</p>
<table border="0" cellpadding="4">
<tr><th>No.</th><th>Song</th><th>Artist</th><th>Time</th></tr>
<tr><td>1</td><td>Mile Marker 40</td><td>Jessa Coyle</td><td>3:25</td></tr>
<tr><td>2</td><td>Truck Stop Gospel</td><td>The Lonesome Deacons</td><td>4:18</td></tr>
<tr><td>3</td><td>Diesel</td><td>Hob Wainwright</td><td>2:57</td></tr>
<tr><td>4</td><td>Pray for Rain</td><td>Jessa Coyle</td><td>5:06</td></tr>
<tr><td>5</td><td>Rest Area</td><td>Tall Annie</td><td>3:44</td></tr>
<tr><td>6</td><td>Amen, Omaha</td><td>The Lonesome Deacons</td><td>3:30</td></tr>
</table>
<p>The songs were written for the film by a handful of Nashville people who normally work in the background, and they sound like songs you have known all your life. The Deacons bring the harmonies, Jessa Coyle brings the tears.</p>
<p>The best song of all is &quot;Rest Area&quot;. Tall Annie sings it almost in a whisper, and the line about the vending machine light has stayed with me for weeks. The weakest is &quot;Diesel&quot;, which is loud and proud and has nothing to do with the rest of the record.</p>
<p>Buy it, put it in the car, drive somewhere far away.</p>
<p class="tags">Tagged: <a href="/tag/country">country</a>, <a href="/tag/soundtracks">soundtracks</a></p>
`,
);

M(
  'b19-mdlist',
  {
    title: 'Tidal',
    artist: 'Osk & Amber',
    tracks: [
      'Neap | | 4:20',
      'Driftwood Radio | | 3:12',
      'Cormorant | | 5:55',
      'Low Water | | 2:48',
      'Kelp | | 3:36',
      'Spring Tide | | 7:01',
    ],
    picks: ['Cormorant:favourite', 'Kelp:hidden-gem'],
    ratings: ['8/10'],
  },
  `
# Osk & Amber – *Tidal*

Some records sound as if they had been made in one afternoon by people who happened to be in a good mood. **Tidal** took four years, two hard drives and, if the interviews are to be believed, one divorce. You would never know.

Osk plays the modular synth, Amber plays the viola, and for the most part they stay out of each other's way. It is ambient music, I suppose, but with enough going on to keep you from falling asleep.

## Tracklist

1. **Neap** (4:20)
2. **Driftwood Radio** (3:12)
3. **Cormorant** (5:55)
4. **Low Water** (2:48)
5. **Kelp** (3:36)
6. **Spring Tide** (7:01)

## Verdict

My favourite track is *Cormorant*: the viola dives, disappears for a minute or so and comes up somewhere you did not expect. *Kelp* is the overlooked one, tucked away near the end between two bigger pieces, and it repays close listening on headphones.

*Spring Tide* is grand and a little obvious. I can imagine it over the closing titles of a nature programme, and I am sure that somebody at the BBC can as well. Still, it is hard to argue with a crescendo that well made.

Recommended for early mornings, long baths and ferry crossings.

**Rating: 8/10**

*Bought on [their own page](https://example.org/osk-amber/tidal), where you can hear the whole thing for free.*
`,
);

M(
  'b20-mdbullets',
  {
    title: 'Disco Inspector',
    tracks: [
      'Handcuff Shuffle | Gloria Banks',
      'Stakeout | The Velour Society',
      'Badge Number 54 | Ricky Tempo',
      'Chalk Outline | Gloria Banks',
      'Good Cop, Bad Cop | Sugar & Vern',
      'Case Closed | The Velour Society',
    ],
    picks: ['Stakeout:favourite'],
    ratings: ['3/5'],
    comments: ['Tina', 'Marcus'],
    total: 2,
  },
  `
### Disco Inspector (Original Soundtrack)

*Posted on 8 July 2013*

You have to admire the nerve. A comedy about an undercover policeman in a roller disco, made on no money in Leicester, and instead of licensing old hits they went and wrote **six brand new disco songs**. With strings!

Here they are:

* "Handcuff Shuffle" – Gloria Banks
* "Stakeout" – The Velour Society
* "Badge Number 54" – Ricky Tempo
* "Chalk Outline" – Gloria Banks
* "Good Cop, Bad Cop" – Sugar & Vern
* "Case Closed" – The Velour Society

The joke in all of them is the same, namely that somebody sings about police work as though it were love. By the fourth song you have got the idea. Musically, though, it is spot on: the hi-hats hiss, the bass bounces and the strings swoop about like gulls over a chip shop.

**Stakeout** is the best of the bunch, and the only one that works even if you have not seen the film. I played it at a wedding on Saturday and nobody sat down.

The papers have been calling *Badge Number 54* the worst song of the year. I don't agree; it is silly, but it knows it is silly.

Fun while it lasts. **3 out of 5.**

---

#### Comments

**Tina** – 9 July 2013
We danced to it! Great wedding, great song.

**Marcus** – 11 July 2013
Is there a vinyl version? I would love to have it for my set.
`,
);
