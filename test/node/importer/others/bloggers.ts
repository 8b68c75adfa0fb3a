import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  't01-salt-lantern',
  {
    title: 'The Salt Lantern',
    artist: 'Henrik Aasvold',
    tracks: [
      'Low Tide Overture | | 2:14',
      'The Keeper Counts the Ships | | 3:41',
      'Marit | | 1:58',
      'Gale Warning | | 4:27',
      'Forty Fathoms | | 3:03',
      'The Letter in the Oilskin | | 2:36',
      'Gale Warning (Reprise) | | 1:12',
      'Lamp Out | | 5:50',
    ],
    picks: ['The Letter in the Oilskin:favourite', 'Forty Fathoms:worst'],
    ratings: ['4/5'],
  },
  `
Skip to content
The Celluloid Ear
Film music, mostly after midnight
Home About Archive Contact

Soundtrack Sunday #41: The Salt Lantern (Henrik Aasvold)
Posted on 9 March 2014 by Wendell

I went into The Salt Lantern knowing nothing at all about it except that it had a lighthouse on the poster and that my brother-in-law fell asleep in it. The film is fine. The score, though, has been in the car for three weeks.

1. Low Tide Overture (2:14)
2. The Keeper Counts the Ships (3:41)
3. Marit (1:58)
4. Gale Warning (4:27)
5. Forty Fathoms (3:03)
6. The Letter in the Oilskin (2:36)
7. Gale Warning (Reprise) (1:12)
8. Lamp Out (5:50)

Total time: 25:01

Aasvold writes for a tiny group: two violas, a harmonium and somebody hitting what I think is a barrel. "Gale Warning" gets all the attention because it was in the trailer, and it does its job. But my favourite is "The Letter in the Oilskin", where the harmonium drops out and you can hear the player breathe before the last chord.

Not everything works. "Forty Fathoms" is the weakest thing here, three minutes of a drone that goes nowhere and then stops. I would not call "Marit" a highlight either, but it is pretty, and under two minutes, so who is complaining.

"Lamp Out" closes the record by bringing back the overture at half speed. It's the sort of trick that every composer pulls and I fall for it every time.

4 out of 5

Share this:
Twitter Facebook Print
Filed under: Scores, Sea things
Previous post: Soundtrack Sunday #40: Paper Assassin
Next post: A short break
`,
);

T(
  't02-slow-bus-mixtape',
  {
    title: 'Slow Bus Home',
    tracks: [
      'Petrol Station Roses | The Mild Regrets',
      'Nineteen Stops | Anneke Dool',
      "Don't Wake the Driver | Kid Parsnip",
      'Wet Gloves | Farrow & Lisle',
      'Top Deck | Coach Party Of Ghosts',
      'Yellow Light | Tamsin Orrell feat. Big Dez',
      'Terminus | The Mild Regrets',
    ],
    picks: ['Nineteen Stops:favourite', 'Wet Gloves:hidden-gem'],
    ratings: [],
  },
  `
mixtape: slow bus home

so i made another one. it's called Slow Bus Home and it's for the number 38 when it's raining and the windows have gone all milky. no theme really except everything on it is slower than you want it to be.

it starts and ends with The Mild Regrets because i found their cd-r in a charity shop in february and haven't shut up about it. people keep telling me that "Terminus" is the best one on here. people are entitled to their views.

the best one on here is "Nineteen Stops". Anneke Dool recorded it in a stairwell and you can hear someone come home halfway through with shopping. i have listened to it something like two hundred times and i still wait for the keys.

if you've got room in your heart for one overlooked song this year let it be "Wet Gloves". nobody bought that single. nobody! it had a picture of a heron on it and everything.

here's the lot:

The Mild Regrets - Petrol Station Roses
Anneke Dool - Nineteen Stops
Kid Parsnip - Don't Wake the Driver
Farrow & Lisle - Wet Gloves
Coach Party Of Ghosts - Top Deck
Tamsin Orrell feat. Big Dez - Yellow Light
The Mild Regrets - Terminus

email me if you want a copy, i've got about ten blank tapes left and then i'll have to start taping over my dad's jazz.

posted by jo at 11:52 pm
`,
);

T(
  't03-ironmoth',
  {
    title: 'Ironmoth II: The Hollow Foundry',
    artist: 'Kaede Morinaga',
    tracks: [
      'Title Screen | | 1:05 | Disc 1',
      'Ashfall Village | | 2:48 | Disc 1',
      'Bellows | | 3:12 | Disc 1',
      'Boss: The Tin Bishop | | 2:20 | Disc 1',
      'Shop (Closed) | | 0:44 | Disc 1',
      'Underworks | | 4:01 | Disc 2',
      'Moth to the Arc Lamp | | 3:33 | Disc 2',
      'Final Boss: Mother Crucible | | 6:18 | Disc 2',
      'Credits | | 4:55 | Disc 2',
    ],
    picks: ['Moth to the Arc Lamp:favourite', 'Shop (Closed):hidden-gem', 'Ashfall Village:worst'],
    ratings: ['8.5/10'],
  },
  `
Ironmoth II: The Hollow Foundry - Original Soundtrack
Composed by Kaede Morinaga
Reviewed by Pixelgrieve, 22/11/2007

It took the label two years to press this and I had half given up. The slipcase is ugly, the booklet has four pages and two of them are adverts, and I do not care because the music is finally here without the sound of hammers over the top of it.

Morinaga worked with the console's own sound chip for the first game. For the sequel she had a string quartet and (according to the booklet) "one borrowed anvil". You can hear the anvil a lot. You can hear it on Bellows, you can hear it on Underworks, and during Final Boss: Mother Crucible I believe you can hear it being thrown.

Disc 1
01 Title Screen 1:05
02 Ashfall Village 2:48
03 Bellows 3:12
04 Boss: The Tin Bishop 2:20
05 Shop (Closed) 0:44

Disc 2
01 Underworks 4:01
02 Moth to the Arc Lamp 3:33
03 Final Boss: Mother Crucible 6:18
04 Credits 4:55

Favorite track: Moth to the Arc Lamp
Hidden gem: Shop (Closed)
Least favorite: Ashfall Village

About that last one: yes, I know the fan polls put Ashfall Village at the top. It loops badly. There's an audible click at 2:39 and the flute is out of tune, and once you have noticed it you will never un-notice it. Sorry.

The sound quality is otherwise excellent and the second disc in particular flows like one long piece.

Score: 8.5 / 10
`,
);

T(
  't04-verity-lund',
  {
    title: 'Orchard Arithmetic',
    artist: 'Verity Lund',
    tracks: [
      'Counting Backwards | | | Side A',
      'Pippin | | | Side A',
      'Your Mother’s Ladder | | | Side A',
      'Scrumping | | | Side A',
      'Windfall | | | Side B',
      'The Wasps | | | Side B',
      'Long Division | | | Side B',
    ],
    picks: ['Your Mother’s Ladder:favourite'],
    ratings: ['4/5'],
  },
  `
VERITY LUND – ORCHARD ARITHMETIC (Pomona Records, LP)

★★★★☆

There are records you admire and records you put on while the potatoes are boiling, and it is rare that you find one that is both. Verity Lund’s third album was written in her late grandmother’s house in the six weeks before it was sold, and everything on it sounds as if it has been wrapped in newspaper and put in a box.

She plays nearly all of it herself: nylon guitar, a pump organ with a wheeze, hand claps. The one guest is her cousin Dag, who adds a trombone to “The Wasps” and should have been asked to stay longer.

SIDE A
Counting Backwards
Pippin
Your Mother’s Ladder
Scrumping

SIDE B
Windfall
The Wasps
Long Division

“Your Mother’s Ladder” is the standout for me. It has exactly two chords and one of them is hardly used. When she sings “mind the third rung, it was never any good” I have to put the spoon down.

“Scrumping” is not the worst song she has written, whatever you may have read elsewhere; it is just a joke that goes on for one verse too long. And the closing “Long Division” is nearly eight minutes of organ that you’ll either love or use for going to get the washing in.

Buy it on vinyl if you can. The download has no side break and it needs one.

Labels: folk, vinyl, 2016
`,
);

T(
  't05-kumo-express',
  {
    title: 'Kumo Express',
    artist: 'Teruaki Hosono',
    tracks: [
      'Departure Bell | Rin Asagiri',
      'Conductor Pochi',
      'Cloud Sea at 5 A.M.',
      'Lost Luggage Waltz',
      "The Tunnel That Wasn't There",
      'Snow on Platform Nine | Rin Asagiri & Yuto Kase',
      'Home Signal',
    ],
    picks: ['Cloud Sea at 5 A.M.:favourite', 'Lost Luggage Waltz:hidden-gem'],
    ratings: ['A-'],
  },
  `
OST Corner: Kumo Express (2011, music by Teruaki Hosono)

Okay so this is the anime with the flying train and the dog in the hat, and no I didn't think I'd cry at it either. It's only got one CD (the second volume was cancelled when the label went under) but it's a good one. Going through it in order:

1. Departure Bell (Rin Asagiri) - The opening theme, TV size unfortunately. Bouncy, brass, gets you out of the chair.
2. Conductor Pochi - The dog's theme. A bassoon. Of course it's a bassoon.
3. Cloud Sea at 5 A.M. - Solo piano that slowly fills up with strings as the sun rises over the clouds. This is my favorite track on the disc and probably in any show from that year.
4. Lost Luggage Waltz - Used for about eleven seconds in episode six and then never again, which is criminal. Seriously underrated.
5. The Tunnel That Wasn't There - Spooky theremin one. My roommate says it's the best thing here; my roommate also puts ketchup on rice.
6. Snow on Platform Nine (Rin Asagiri & Yuto Kase) - The duet from the finale. Bring tissues.
7. Home Signal - Reprises the opening on a music box. Short and sweet.

That's all of it, about 24 minutes. I wish there was more, and I wish the booklet credited the players, because whoever played that bassoon deserves a parade.

Grade: A-

Next week: the Sardine Knights drama CD, because you asked. Nobody asked.
`,
);

T(
  't06-brittle-pines',
  {
    title: 'Four Short Apologies',
    artist: 'Brittle Pines',
    tracks: ['Sorry About the Car', 'Sorry About the Dog', 'Sorry About Leeds', 'Sorry (Again)'],
    picks: ['Sorry About Leeds:favourite'],
    ratings: ['7/10'],
  },
  `
EP Review: Brittle Pines – Four Short Apologies
October 3, 2019 · 2 min read

Is it possible to make a concept EP in under nine minutes? Brittle Pines, a trio from somewhere near Hull who are clearly not over something, say yes. Four songs, four things they did wrong, no choruses to speak of.

The guitars are thin on purpose. The drums sound as though they're in the flat downstairs. Singer Mags Tolliver mumbles the verses and shouts the titles, and by the second listen I was shouting along with her, which is not ideal on a train.

“Sorry About Leeds” is the best of them, mostly because you never find out what happened in Leeds. The bass line walks up, walks back down, looks at its shoes. “Sorry About the Dog” is the one that the radio picked up and you can see why, though I find the whistling a bit much. The dog is fine, by the way. They say so in the sleeve notes.

It ends abruptly, it costs three quid, and there's a lyric sheet folded into a tiny envelope addressed to “Whom It May Concern”. I've paid more for less.

Tracklist: Sorry About the Car / Sorry About the Dog / Sorry About Leeds / Sorry (Again)

7/10

For fans of: being nineteen, rehearsal rooms with no heating, The Lesser Gulls
`,
);

T(
  't07-northern-rooms',
  {
    title: 'Northern Rooms Vol. 3',
    tracks: [
      'Kettle Song | Ash Bramley',
      'Radiator | Pale Commuters',
      'The Long Landing | Miriam Osei',
      'Damp | DJ Understairs',
      'Loft Conversion | The Felt Tips',
      'Spare Key | Joan & the Arcs',
    ],
    picks: ['The Long Landing:favourite', 'Loft Conversion:worst'],
    ratings: ['3.5/5'],
    comments: ['hattie_p', 'Gordon', 'Lucian', 'DJ Understairs'],
    total: 4,
  },
  `
Northern Rooms Vol. 3 (Various Artists)

The third in the series of compilations from the Back Bedroom label, and the first to be recorded in actual bedrooms, apparently. Six acts, one song each, all about a house.

Ash Bramley: Kettle Song
Pale Commuters: Radiator
Miriam Osei: The Long Landing
DJ Understairs: Damp
The Felt Tips: Loft Conversion
Joan & the Arcs: Spare Key

As usual with these things the quality goes up and down like a sash window. Ash Bramley is charming and slight. Pale Commuters have bought a new synthesiser and want you to know. Then Miriam Osei comes on and the whole thing changes temperature: The Long Landing is the highlight of the record by a mile, just her voice and a piano with the practice pedal down, singing about creeping to bed with her shoes in her hand.

Damp is a very good joke about damp. Loft Conversion is the weakest track, a big indie-disco number that doesn't belong and lasts far too long. Joan & the Arcs tidy up nicely with Spare Key.

Three and a half out of five, then. Volume 2 was a four.

4 comments

hattie_p
12 May 2010 at 09:14
Wrong about Loft Conversion!! Best song on it. Saw them do it live with actual hammers.
Like (3) · Reply

    Gordon
    12 May 2010 at 11:40
    @hattie_p I was at that gig. One of the hammers hit me.
    Like (7) · Reply

Lucian
14 May 2010 at 20:02
Where do you buy this? Link seems dead.
Reply

DJ Understairs
15 May 2010 at 00:31
thank you for the kind words about damp. it is not a joke. my favourite is Radiator.
Like (1) · Reply

Leave a comment
Name
Email (will not be published)
Website
`,
);

T(
  't08-marathon-splits',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Race report: Dunmoor Half, my first in four years
by Callum on Sunday 17 September 2017

Well, I finished. That's the headline. The plan was to run the whole thing with no music for once, since the organisers have banned headphones, and to see if I could hold a steady pace with only my own wheezing for company.

The weather was ideal until the top of Cobb's Hill, where it hailed. A man dressed as a double bass overtook me there. I'm still thinking about it.

Here are my splits, by mile:

1. Market Square 8:41
2. Canal Path 8:38
3. Allotments 8:45
4. Cobb's Hill (up) 10:52
5. Cobb's Hill (down) 7:59
6. Quarry Road 8:50
7. Quarry Road again 9:03
8. Chapel Lane 9:20
9. The Wall 11:14
10. Ring Road 10:01
11. Retail Park 9:48
12. Canal Path 9:15
13. Market Square 8:02

My favourite bit was the allotments, where someone's nan was giving out whole tomatoes. The worst was mile nine, and the less I say about it the better.

Final time 2:01:37 with the bit at the end. So close to two hours that I have been insufferable about it all evening. Same again next year? Ask me when I can use stairs.

Sponsors: thank you all, we're at £410. The link is still open until Friday.
`,
);

T(
  't09-les-heures-pales',
  {
    title: 'Les heures pâles',
    artist: 'Mathilde Corvaisier',
    tracks: [
      'Avant l’aube | | 3:22',
      'Rue des Tanneurs | | 2:51',
      'Le facteur | | 4:05',
      'Tes gants | | 3:17',
      'Marée basse | | 5:40',
      'Minuit moins le quart | | 2:29',
    ],
    picks: ['Tes gants:favourite', 'Le facteur:worst'],
    ratings: ['16/20'],
  },
  `
Mathilde Corvaisier – Les heures pâles

Chronique publiée le 4 novembre 2012

Trois ans après un premier disque un peu trop sage, Mathilde Corvaisier revient avec six chansons enregistrées en une seule nuit, dans une salle des fêtes prêtée par la mairie. On entend le parquet, on entend le radiateur, et c’est très bien comme ça.

L’album suit les heures d’une insomnie. « Avant l’aube » pose le décor : une guitare, une voix qui n’est pas encore réveillée. « Rue des Tanneurs » accélère le pas, avec un accordéon qui arrive on ne sait d’où. Mon morceau préféré est « Tes gants », une chanson d’amour où il n’est question que de laine et de poches trouées. Je l’ai écoutée quatre fois de suite dans le tram et j’ai raté mon arrêt.

Tout n’est pas réussi. « Le facteur » est le titre le plus faible du disque : la blague est drôle une fois, et la chanson dure quatre minutes.

Liste des titres :

1. Avant l’aube – 3:22
2. Rue des Tanneurs – 2:51
3. Le facteur – 4:05
4. Tes gants – 3:17
5. Marée basse – 5:40
6. Minuit moins le quart – 2:29

Note : 16/20

À écouter plutôt la nuit, fenêtre entrouverte. Le disque se commande directement auprès de la chanteuse, qui répond toujours, et parfois en vers.
`,
);

T(
  't10-glass-weather',
  {
    title: 'Glass Weather',
    artist: 'Saul Pennick',
    tracks: [
      'Barometer',
      'Two Kinds of Rain',
      'Ruth on the Telephone',
      'Hailstones (for Piano and Fridge)',
      'The Forecast Was Wrong',
    ],
    picks: ['Ruth on the Telephone:favourite', 'Two Kinds of Rain:worst'],
    ratings: ['8/10'],
  },
  `
Track by Track: Saul Pennick, "Glass Weather"

I've been promising to do one of these properly for ages. No skipping, headphones on, one listen for each song and then write down what I think before I change my mind. Saul Pennick's fourth album only has five songs, so this seemed a good place to begin.

1. Barometer

A minute of nothing much, then a chord like someone opening the curtains. I like openers that make you check whether the thing's plugged in. Pennick's voice doesn't come in until almost the end and when it does he just says what day it is.

2. Two Kinds of Rain

Hmm. This was the single and I understand why, there's a tune and there's a beat, but it's my least favourite song on the album. The two kinds of rain are "the kind you're in" and "the kind you're not". Come on, Saul.

3. Ruth on the Telephone

Oh, this is it. This is the best track on here. It's a one-sided phone call and the other side of it is played by a clarinet. You can tell exactly when she says no.

4. Hailstones (for Piano and Fridge)

Instrumental. There really is a fridge, it hums a B flat and he plays around it. I expected to hate this and I didn't.

5. The Forecast Was Wrong

Big finish, the choir from his daughter's school, bit of a wobble in the middle where one of them obviously drops something. He kept it in. Good man.

Verdict

A short, odd record from somebody who has stopped worrying about being on the radio. I'd give it an 8/10, and it would have been a nine with track two left off.
`,
);

T(
  't11-harrow-county-line',
  {
    title: 'Harrow County Line: Music from Season One',
    tracks: [
      'Main Title | Odell Tranter | 1:31',
      'Copperhead Road Home | The Dry Creek Four | 3:20',
      'Sheriff Mabry | Odell Tranter | 2:12',
      "Bury Me Where the Signal's Good | Lottie Vance | 4:06",
      'Gas Station Hymn | Jessup & Daughter | 2:58',
      'The Quarry | Odell Tranter | 5:15',
      "Ain't No Kin of Mine | Big Clyde Rooker | 3:44",
    ],
    picks: ['Gas Station Hymn:favourite'],
    ratings: ['82%'],
  },
  `
HARROW COUNTY LINE: MUSIC FROM SEASON ONE
Various Artists / Odell Tranter
Tallow Street Records, 2018

#	Title	Performed by	Time
1	Main Title	Odell Tranter	1:31
2	Copperhead Road Home	The Dry Creek Four	3:20
3	Sheriff Mabry	Odell Tranter	2:12
4	Bury Me Where the Signal's Good	Lottie Vance	4:06
5	Gas Station Hymn	Jessup & Daughter	2:58
6	The Quarry	Odell Tranter	5:15
7	Ain't No Kin of Mine	Big Clyde Rooker	3:44

Every crime show with a pickup truck in it puts out one of these now, and most of them are a couple of score cues stuck between songs you can already buy elsewhere. This one's better than that. All four of the songs were written for the series, and the people singing them turn up in it as well. (Lottie Vance is the waitress. Big Clyde Rooker is, briefly, the body.)

Tranter's own cues are mainly slide guitar and a long, long reverb. "Sheriff Mabry" has a nice limp to it. "The Quarry" runs over five minutes and plays under the scene that everyone talks about, and on its own it isn't quite as frightening as you remember, because you can't see what's in the water.

The standout for me is "Gas Station Hymn". A father and a daughter, one microphone, and a truck going past on the second verse as if it had been cued.

Critics have mostly picked out "Bury Me Where the Signal's Good" as the best song, and the network's even released it as a single. Nice enough, I suppose. It's about a phone.

Rating: 82%
`,
);

T(
  't12-kitchen-floor',
  {
    title: 'Songs for Lying on the Kitchen Floor',
    tracks: [
      'Linoleum | Paula Greave',
      'Hum of the Fridge | Ottoline',
      'I Dropped the Good Plate | The Nearly Men',
      'Slow Puncture | Ade Bankole',
      '4am, Tap Dripping | Small Hours Choir',
      'Up You Get | Paula Greave',
    ],
    picks: ['Slow Puncture:favourite', 'Hum of the Fridge:hidden-gem'],
    ratings: [],
    comments: ['Bex', 'Minna (author)', 'crumbs'],
    total: 3,
  },
  `
Playlist: Songs for Lying on the Kitchen Floor

By Minna | 28 January 2021

We've all been there. You went in to make toast and your legs said no. The floor is cool, the light is off, and somebody ought to put some music on.

• "Linoleum" by Paula Greave
• "Hum of the Fridge" by Ottoline
• "I Dropped the Good Plate" by The Nearly Men
• "Slow Puncture" by Ade Bankole
• "4am, Tap Dripping" by Small Hours Choir
• "Up You Get" by Paula Greave

It's about twenty minutes long, which according to my research (me, repeatedly) is the correct amount of time to spend down there.

My favourite of these is "Slow Puncture". Ade Bankole sings like a man who's just come in and doesn't want to wake anybody. And a hidden gem for you: "Hum of the Fridge", a B-side that Ottoline only ever put on a flexi-disc given away with a seed catalogue. I'm not saying it is the most exciting song in the world. It's a hum. It's a really good hum.

"Up You Get" has to be last, for reasons which should be obvious.

Tell me what you'd add!

3 responses

Bex says:
January 28, 2021 at 7:45 pm
Needs "Crumbs in My Hair" by the Marrows. Also the best one is obviously Linoleum, I will be taking no questions

Minna (author) says:
January 28, 2021 at 8:02 pm
The Marrows are on the bathroom floor playlist, Bex. Have patience.

crumbs says:
January 30, 2021 at 1:13 am
currently lying there. can confirm
`,
);

T(
  't13-gaslight-gertie',
  {
    title: 'Gaslight Gertie (Original Cast Recording)',
    tracks: [
      'Overture',
      'Trim the Wick | Company',
      'Nobody Looks at the Lamplighter | Dora Pell',
      'A Gentleman Never Explains | Rufus Ainscough',
      'Fog! | Company',
      "Entr'acte",
      'Up the Ladder, Down the Ladder | Dora Pell & Ivy Marsh',
      'What the Electric Man Said | Rufus Ainscough',
      'The Last Lamp in Larder Street | Dora Pell',
    ],
    picks: ['Nobody Looks at the Lamplighter:favourite', 'A Gentleman Never Explains:worst'],
    ratings: ['4/5'],
  },
  `
Cast Album Club

GASLIGHT GERTIE (Original Cast Recording)
Music and lyrics by Flo Danziger

ACT ONE
Overture
Trim the Wick (Company)
Nobody Looks at the Lamplighter (Dora Pell)
A Gentleman Never Explains (Rufus Ainscough)
Fog! (Company)

ACT TWO
Entr'acte
Up the Ladder, Down the Ladder (Dora Pell & Ivy Marsh)
What the Electric Man Said (Rufus Ainscough)
The Last Lamp in Larder Street (Dora Pell)

The show closed after thirty-one performances, and I saw two of them, so I'm possibly one fortieth of everyone who ever did. I'm delighted someone had the sense to get the company into a studio on the Monday afterwards.

Danziger's tunes are the old kind, the kind where you're whistling by the second chorus. My favourite number is “Nobody Looks at the Lamplighter”, which Dora Pell takes much more quietly than she did on stage. It ends on a question and the orchestra doesn't answer it.

What doesn't survive the move to disc is the comedy. “A Gentleman Never Explains” brought the house down both nights, but that was all in Ainscough's eyebrows. On the record it's easily the weakest song. My friend Harriet reckons that “Fog!” is worse. She was sitting behind a pillar.

There's also no dialogue, so you'll need to know that the electric man is in fact her father. Sorry if you were planning to see it.

Four stars out of five, and a fifth one for the eyebrows, which I can't give.
`,
);

T(
  't14-tin-parade',
  {
    title: 'Hello, Municipal',
    artist: 'Tin Parade',
    tracks: [
      'Bandstand | | 2:33',
      'Lost Property Office | | 3:08',
      "(You Can't) Park Here | | 2:01",
      'Swimming Baths | | 4:19',
      'Mayor of Nothing | | 3:30',
      'Swimming Baths, Again | | 0:58',
      '1974 | | 3:47',
      'Goodnight, Municipal | | 6:02',
    ],
    picks: ['Swimming Baths:favourite', 'Lost Property Office:hidden-gem', '1974:worst'],
    ratings: ['B+'],
  },
  `
Home > Reviews > T > Tin Parade

Tin Parade: Hello, Municipal

Label: Corncrake
Year: 2001
Produced by: Des Whitlow
Grade: B+

What do you do when your singer goes off to become a town planner? If you're Tin Parade you make a whole record about the council. This could've been unbearable. There is a song about parking. There is a euphonium. And yet I keep coming back to it, and I've never so much as voted in a local election.

The band recorded the album in the actual changing rooms of the actual baths the song is about, just before they were knocked down. That song, "Swimming Baths", is the highlight: all tiles and echo, with the drummer playing on the lockers. The reprise a little later is just the echo with no band. Lovely idea.

If you only know the singles, do go and find "Lost Property Office", the most overlooked track on the album. One umbrella, sung about as though it were a person.

The worst track is "1974", a disco pastiche whose only joke is its date. I'd also say that "Mayor of Nothing" isn't a favourite of mine, but I know people who walked down the aisle to it.

TRACKS

Bandstand .......... 2:33
Lost Property Office .......... 3:08
(You Can't) Park Here .......... 2:01
Swimming Baths .......... 4:19
Mayor of Nothing .......... 3:30
Swimming Baths, Again .......... 0:58
1974 .......... 3:47
Goodnight, Municipal .......... 6:02

- R. Oakhanger

[Back to T] [Back to top] [Sign the guestbook]
`,
);

H(
  'h01-wp-velvet-orbit',
  {
    title: 'Velvet Orbit',
    artist: 'Nadia Sorel',
    tracks: [
      'Pre-Launch | | 1:47',
      'Ground Control Was a Girl I Knew | | 3:52',
      'Apogee | | 4:30',
      'Weightless Tuesday | | 2:55',
      'Telemetry Blues | | 3:18',
      'Re-Entry | | 7:04',
    ],
    picks: ['Weightless Tuesday:favourite', 'Telemetry Blues:worst'],
    ratings: ['7.5/10'],
    comments: ['Marcus T.', 'Odile', 'Pernille', 'spacecadet88'],
    total: 4,
  },
  `
<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8">
<title>Nadia Sorel &#8211; Velvet Orbit | The Spare Needle</title>
<link rel="stylesheet" href="https://spareneedle.example/wp-content/themes/twentyfifteen/style.css">
<meta property="og:site_name" content="The Spare Needle">
<meta property="og:title" content="Nadia Sorel &#8211; Velvet Orbit">
<script>window._wpemojiSettings = {"baseUrl":"https://s.example/"};</script>
</head>
<body class="post-template-default single single-post postid-2217">
<header class="site-header"><p class="site-title"><a href="/">The Spare Needle</a></p><p class="site-description">records, returned to their sleeves</p>
<nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li><li><a href="/a-z">A&ndash;Z</a></li></ul></nav></header>
<aside class="widget-area">
<h2 class="widget-title">Recent Posts</h2>
<ul><li><a href="/the-oblong-tapes">The Oblong Tapes</a></li><li><a href="/ten-best-of-the-half-year">Ten best of the half-year</a></li><li><a href="/velvet-orbit">Nadia Sorel &#8211; Velvet Orbit</a></li></ul>
<h2 class="widget-title">Recent Comments</h2>
<ul id="recentcomments"><li>Odile on <a href="/velvet-orbit#comment-902">Velvet Orbit</a></li></ul>
</aside>
<main>
<article id="post-2217" class="post type-post hentry category-albums">
<header class="entry-header"><h1 class="entry-title">Nadia Sorel &#8211; Velvet Orbit</h1></header>
<div class="entry-content">
<p>Someone at the label has decided that this is &#8220;space lounge&#8221;, and I would like that person to be put in a rocket. <em>Velvet Orbit</em> is a torch record. It just happens that the person being missed is on a space station.</p>
<p>Sorel sings close to the microphone and the strings keep a respectful distance. &#8220;Ground Control Was a Girl I Knew&#8221; has the best title; <strong>my favourite song is &#8220;Weightless Tuesday&#8221;</strong>, in which nothing happens at all for nearly three minutes, gorgeously.</p>
<h3>Tracklist</h3>
<ol>
<li>Pre-Launch (1:47)</li>
<li>Ground Control Was a Girl I Knew (3:52)</li>
<li>Apogee (4:30)</li>
<li>Weightless Tuesday (2:55)</li>
<li>Telemetry Blues (3:18)</li>
<li>Re-Entry (7:04)</li>
</ol>
<p>The one I skip is &#8220;Telemetry Blues&#8221;. Reading out numbers over a shuffle isn&#8217;t a song. &#8220;Re-Entry&#8221; makes up for it, seven minutes of coming slowly down with the heating off.</p>
<p><strong>Rating:</strong> 7.5/10</p>
<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div class="jp-relatedposts"><h3>Related</h3><p><a href="/lunar-tea">Various &#8211; Lunar Tea Dance</a></p></div>
</div>
<footer class="entry-footer"><span class="posted-on">June 11, 2015</span> <span class="cat-links">Albums</span></footer>
</article>
<div id="comments" class="comments-area">
<h2 class="comments-title">4 thoughts on &ldquo;Nadia Sorel &#8211; Velvet Orbit&rdquo;</h2>
<ol class="comment-list">
<li id="comment-899" class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="a.png"><b class="fn">Marcus T.</b> <span class="says">says:</span></div><div class="comment-metadata"><time datetime="2015-06-11T18:20:00+00:00">June 11, 2015 at 6:20 pm</time></div></footer><div class="comment-content"><p>Telemetry Blues is the best thing she's ever done and you know it.</p></div><div class="reply"><a href="#">Reply</a></div></article>
<ol class="children"><li id="comment-900" class="comment odd depth-2"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Odile</b> <span class="says">says:</span></div><div class="comment-metadata"><time datetime="2015-06-11T19:02:00+00:00">June 11, 2015 at 7:02 pm</time></div></footer><div class="comment-content"><p>The numbers are her old phone number, I read somewhere.</p></div><div class="reply"><a href="#">Reply</a></div></article></li></ol></li>
<li id="comment-901" class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a href="https://pernille.example" class="url">Pernille</a></b> <span class="says">says:</span></div><div class="comment-metadata"><time datetime="2015-06-14T08:00:00+00:00">June 14, 2015 at 8:00 am</time></div></footer><div class="comment-content"><p>9/10 from me, but then I cry at fridges.</p></div><p class="comment-likes"><span>2 likes</span></p><div class="reply"><a href="#">Reply</a></div></article></li>
<li id="comment-902" class="comment odd depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">spacecadet88</b> <span class="says">says:</span></div><div class="comment-metadata"><time datetime="2015-07-01T23:41:00+00:00">July 1, 2015 at 11:41 pm</time></div></footer><div class="comment-content"><p>is the vinyl still available anywhere</p></div><div class="reply"><a href="#">Reply</a></div></article></li>
</ol>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><label>Comment</label><textarea></textarea><label>Name *</label><input><input type="submit" value="Post Comment"></form></div>
</div>
</main>
<footer class="site-footer">Proudly powered by WordPress</footer>
</body>
</html>
`,
);

H(
  'h02-blogger-goblin-market',
  {
    title: 'Goblin Market Days',
    artist: 'Cassian Roe',
    tracks: [
      'Stalls at Dusk',
      'Rindle the Pickpocket',
      'Haggling',
      'Sister Moon, Sister Marrow',
      'The Toll Bridge',
      'Victory! (And Pie)',
    ],
    picks: ['The Toll Bridge:favourite', 'Haggling:hidden-gem'],
    ratings: ['9/10'],
    comments: ['Quillfeather', 'Anonymous', 'Dandelion Bob'],
    total: 3,
  },
  `
<!DOCTYPE html>
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b'>
<head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<title>Eight Bits and Bobs: Game Music Monday: Goblin Market Days</title>
<style type='text/css'>body{background:#fff;color:#333} .post h3{font-size:22px}</style>
</head>
<body class='loading'>
<div class='header-outer'><div id='header-inner'><div class='titlewrapper'><h1 class='title'><a href='http://eightbitsandbobs.example/'>Eight Bits and Bobs</a></h1></div><div class='descriptionwrapper'><p class='description'>Chip tunes, big tunes, tunes with goblins in them</p></div></div></div>
<div class='main-outer'>
<div class='column-center-inner'>
<div class='blog-posts hfeed'>
<div class='date-outer'>
<h2 class='date-header'><span>Monday, April 19, 2010</span></h2>
<div class='post hentry'>
<h3 class='post-title entry-title'>Game Music Monday: Goblin Market Days</h3>
<div class='post-body entry-content'>
Hello bits! Hello bobs! This week it's <i>Goblin Market Days</i>, a fruit-selling sim with an absurdly good score by <b>Cassian Roe</b>, who as far as I can tell has never done another game and works in a bakery.<br />
<br />
The whole soundtrack is six pieces of music and you hear each of them about four thousand times, so they'd better be good. Here they are:<br />
<br />
01. Stalls at Dusk<br />
02. Rindle the Pickpocket<br />
03. Haggling<br />
04. Sister Moon, Sister Marrow<br />
05. The Toll Bridge<br />
06. Victory! (And Pie)<br />
<br />
<b>Favourite:</b> The Toll Bridge. The troll's theme, in seven-four, with what I swear is a washboard.<br />
<b>Hidden gem:</b> Haggling. It only plays when you've less than ten coins, so if you're any good at the game you'll never hear it. I'm terrible. I've heard it lots.<br />
<br />
I know the forum hates "Sister Moon, Sister Marrow" but I don't think there is a bad track here, honestly. It is a bit long for a menu.<br />
<br />
<b>Overall: 9/10</b><br />
<br />
<a href='http://goblinmarket.example/ost'>You can download it for free from the game's page</a>. Next Monday: racing games!
<div style='clear: both;'></div>
</div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'>Tilly Bits</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#'><abbr class='published' title='2010-04-19T18:05:00+01:00'>6:05 PM</abbr></a></span></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='#'>game music</a>, <a href='#'>goblins</a></span></div></div>
</div>
<div class='comments' id='comments'>
<h4>3 comments:</h4>
<dl id='comments-block'>
<dt class='comment-author' id='c1001'><a href='#' rel='nofollow'>Quillfeather</a> said...</dt>
<dd class='comment-body'><p>Thank you for this! I had no idea about Haggling. Going to go and be poor on purpose.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>April 19, 2010 at 7:30 PM</a></span></dd>
<dt class='comment-author' id='c1002'>Anonymous said...</dt>
<dd class='comment-body'><p>Worst track: Victory. 5/10 overall. The pie is a lie.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>April 20, 2010 at 2:12 AM</a></span></dd>
<dt class='comment-author' id='c1003'><a href='#' rel='nofollow'>Dandelion Bob</a> said...</dt>
<dd class='comment-body'><p>He does work in a bakery. I've had the buns.</p></dd>
<dd class='comment-footer'><span class='comment-timestamp'><a href='#'>May 2, 2010 at 11:00 AM</a></span></dd>
</dl>
<p class='comment-footer'><a href='#'>Post a Comment</a></p>
</div>
</div>
</div>
<div class='blog-pager'><a class='blog-pager-newer-link' href='#'>Newer Post</a> <a class='home-link' href='#'>Home</a> <a class='blog-pager-older-link' href='#'>Older Post</a></div>
</div>
<div class='sidebar'>
<div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li>&#9660; 2010 (22)<ul><li>April (4)</li><li>March (6)</li></ul></li><li>&#9658; 2009 (41)</li></ul></div>
<div class='widget Followers'><h2>Followers</h2></div>
</div>
</div>
<div class='attribution'>Powered by <a href='http://www.blogger.com'>Blogger</a>.</div>
</body>
</html>
`,
);

H(
  'h03-substack-low-ceiling',
  {
    title: 'Low Ceiling',
    artist: 'Bram & Ottilie',
    tracks: [
      'Mind Your Head | | 2:20',
      'Attic Radio | | 3:36',
      'The Previous Tenants | | 4:12',
      'Dormer | | 2:47',
      'Insulation (feat. Wren Castellan) | | 3:59',
      'Skylight | | 5:01',
    ],
    picks: ['The Previous Tenants:favourite', 'Dormer:hidden-gem', 'Insulation (feat. Wren Castellan):worst'],
    ratings: ['8/10'],
  },
  `
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Bram &amp; Ottilie, "Low Ceiling" - by Fenella Crisp</title>
<meta name="author" content="Fenella Crisp">
<meta property="og:type" content="article">
<meta property="og:title" content="Bram &amp; Ottilie, &quot;Low Ceiling&quot;">
<meta property="og:site_name" content="One Record a Week">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bram & Ottilie, \\"Low Ceiling\\"","datePublished":"2025-02-14T07:00:00Z","author":{"@type":"Person","name":"Fenella Crisp"}}</script>
</head>
<body>
<div id="entry"><div class="main-menu"><a href="/">One Record a Week</a><button>Subscribe</button><button>Sign in</button></div>
<article class="newsletter-post post">
<div class="post-header"><h1 class="post-title">Bram &amp; Ottilie, "Low Ceiling"</h1><h3 class="subtitle">Week 7: a married couple, an attic, one bad microphone</h3>
<div class="byline"><a href="/@fenella">Fenella Crisp</a> <span>Feb 14, 2025</span></div>
<div class="post-ufi"><a class="like-button">31</a><a class="comment-button">0</a><a>Share</a></div></div>
<div class="available-content"><div class="body markup" dir="auto">
<p>Happy Valentine's Day to those of you who go in for it. I'm spending mine with a record by two people who can't stand up straight in their own studio.</p>
<p>Bram plays drums with brushes because the downstairs neighbour has a baby. Ottilie writes about the house as if it were a person she's had to nurse. It ought to be cosy and it isn't quite; there's a chill coming in from somewhere.</p>
<ul>
<li><p><strong>Mind Your Head</strong> (2:20)</p></li>
<li><p><strong>Attic Radio</strong> (3:36)</p></li>
<li><p><strong>The Previous Tenants</strong> (4:12)</p></li>
<li><p><strong>Dormer</strong> (2:47)</p></li>
<li><p><strong>Insulation (feat. Wren Castellan)</strong> (3:59)</p></li>
<li><p><strong>Skylight</strong> (5:01)</p></li>
</ul>
<div class="subscription-widget-wrap"><p>One Record a Week is a reader-supported publication. To receive new posts, consider becoming a subscriber.</p><form><input type="email" placeholder="Type your email..."><input type="submit" value="Subscribe"></form></div>
<p>"The Previous Tenants" is the best thing on it. Each verse takes one layer of wallpaper off, and at the bottom there's a child's height in pencil. I had to go and stand in the garden.</p>
<p>"Dormer" is the underrated one, I think. No review I've seen so much as mentions it. The weakest is "Insulation", and I'm sorry, because Wren Castellan is a lovely singer and she's been given a song about foil.</p>
<p>Would I play it again? I already have. <strong>8/10</strong></p>
<p><a href="https://bramottilie.example">Buy it from them directly</a>. They hand-number them.</p>
</div></div>
<div class="post-footer"><a>31 Likes</a> <a>4 Restacks</a></div>
</article>
<div class="single-post-section"><h4>Discussion about this post</h4><p>Comments</p><p>No comments yet</p></div>
<div class="portable-archive"><a>Top</a><a>Latest</a><div><a href="/p/week-6">Week 6: The Tuba Problem</a></div><div><a href="/p/week-5">Week 5: Ten songs in a lift</a></div></div>
<footer><p>&copy; 2025 Fenella Crisp</p><a>Privacy</a> &#8729; <a>Terms</a></footer>
</div>
</body>
</html>
`,
);

H(
  'h04-handmade-1999',
  {
    title: 'Dust Over Calder',
    artist: 'Leopold Vantreese',
    tracks: [
      'Main Title | | 2:50',
      'Wagons | | 3:15',
      'Hester at the Well | | 4:02',
      'The Card Cheat | | 1:38',
      'Dust Storm | | 5:27',
      'Burial | | 2:09',
      'End Title | | 3:44',
    ],
    picks: ['Hester at the Well:favourite', 'The Card Cheat:worst'],
    ratings: ['3/5'],
  },
  `
<HTML>
<HEAD>
<TITLE>Randall's Film Score Page - Dust Over Calder</TITLE>
<META NAME="GENERATOR" CONTENT="Handmade in Notepad">
</HEAD>
<BODY BGCOLOR="#000033" TEXT="#FFFFCC" LINK="#FF9900" VLINK="#CC6600">
<CENTER>
<FONT SIZE="5" FACE="Arial">Randall's Film Score Page</FONT><BR>
<A HREF="index.html">Main</A> | <A HREF="reviews.html">Reviews</A> | <A HREF="links.html">Links</A> | <A HREF="guest.html">Guestbook</A>
<HR WIDTH="80%">
<H2>Dust Over Calder</H2>
<B>Music composed and conducted by Leopold Vantreese</B><BR>
<I>Sagebrush Records SB-1207</I>
</CENTER>
<P>
Finally! After thirty-odd years of worn-out LPs, Vantreese's biggest western is out on compact disc. I ordered mine by fax and it arrived on Thursday.
<P>
The Main Title is just what you remember, a big open tune for horns with castanets underneath it. Wagons does the same again faster. Then comes <I>Hester at the Well</I>, and this is my favorite cue in the score: alto flute, harp, and nothing else for four minutes. I don't know another western that dares to be this quiet.
<P>
<CENTER>
<TABLE BORDER="1" CELLPADDING="3">
<TR><TH>#</TH><TH>Track</TH><TH>Time</TH></TR>
<TR><TD>1</TD><TD>Main Title</TD><TD>2:50</TD></TR>
<TR><TD>2</TD><TD>Wagons</TD><TD>3:15</TD></TR>
<TR><TD>3</TD><TD>Hester at the Well</TD><TD>4:02</TD></TR>
<TR><TD>4</TD><TD>The Card Cheat</TD><TD>1:38</TD></TR>
<TR><TD>5</TD><TD>Dust Storm</TD><TD>5:27</TD></TR>
<TR><TD>6</TD><TD>Burial</TD><TD>2:09</TD></TR>
<TR><TD>7</TD><TD>End Title</TD><TD>3:44</TD></TR>
<TR><TD COLSPAN="2" ALIGN="RIGHT"><B>Total</B></TD><TD>23:05</TD></TR>
</TABLE>
</CENTER>
<P>
The worst track is <I>The Card Cheat</I>, a saloon piano number which I suspect was bought by the yard. Dust Storm is exciting but the tape has been damaged and there's a dropout at about three minutes. The label's note calls Burial "the composer's masterpiece". I can't agree with that, it is two minutes of tolling.
<P>
Only 23 minutes for the price of a full disc, and no notes about the players.
<P>
<B>My rating: *** out of *****</B>
<P>
<CENTER><HR WIDTH="80%">
<FONT SIZE="2">Last updated 14 November 1999. You are visitor no. <IMG SRC="/cgi-bin/counter?df=randall" ALT="003127"><BR>
Best viewed at 800x600. <A HREF="mailto:randall@scores.example">Mail me</A><BR>
[ <A HREF="#">Prev</A> | <A HREF="#">Film Music WebRing</A> | <A HREF="#">Next</A> ]</FONT>
</CENTER>
</BODY>
</HTML>
`,
);

H(
  'h05-body-table-covers',
  {
    title: "Someone Else's Coat: A Tribute to Hugh Mallender",
    tracks: [
      'Paper Moons on Strings | The Halfpennies | 3:04',
      'Dial Tone | Rosa Quill | 2:46',
      'Seven Bad Sundays | Amadou Keil | 4:33',
      "The Ferryman's Bill | Low Hat | 3:51",
      'Coat | Rosa Quill & Low Hat | 5:10',
    ],
    picks: ['Seven Bad Sundays:favourite'],
    ratings: ['68/100'],
  },
  `
<h2>Someone Else's Coat: A Tribute to Hugh Mallender</h2>
<p>Tribute albums are like school reunions. You go for one person, you get stuck talking to another, and somebody always sings. This one, put together to pay for a headstone, has its heart so obviously in the right place that I feel bad for having opinions.</p>
<table class="tracks">
<thead><tr><th>Artist</th><th>Song</th><th>Length</th></tr></thead>
<tbody>
<tr><td>The Halfpennies</td><td>Paper Moons on Strings</td><td>3:04</td></tr>
<tr><td>Rosa Quill</td><td>Dial Tone</td><td>2:46</td></tr>
<tr><td>Amadou Keil</td><td>Seven Bad Sundays</td><td>4:33</td></tr>
<tr><td>Low Hat</td><td>The Ferryman's Bill</td><td>3:51</td></tr>
<tr><td>Rosa Quill &amp; Low Hat</td><td>Coat</td><td>5:10</td></tr>
</tbody>
</table>
<p>Amadou Keil is the only one who takes any liberties. He turns <b>Seven Bad Sundays</b> into a waltz, cuts two of the Sundays and sings the rest as though reading them off a bill. It's the standout by some distance.</p>
<p>The others mostly do the songs as Mallender did, only with better teeth. I wouldn't say The Ferryman's Bill is the worst of them; it's just the one where you notice how good the original was. And "Coat", with everybody on it, is the sort of closer you applaud with your arms folded.</p>
<p>Score: <strong>68/100</strong>. Buy it anyway. The man needs a headstone.</p>
<p><small>Thanks to <a href="http://example.org/mallender">the Mallender Society</a> for the promo. Tags: tribute, folk, covers</small></p>
`,
);

H(
  'h06-body-tumblr-starfish',
  {
    title: 'Starfish Detective Agency',
    artist: 'Junko Amase',
    tracks: [
      'wet footprints',
      'five arms, no alibi',
      'inspector urchin',
      'tide table',
      'the client lied',
      'case closed (for now)',
    ],
    picks: ['tide table:favourite', 'inspector urchin:worst'],
    ratings: [],
  },
  `
<p><b>ost appreciation post: starfish detective agency</b></p>
<p>nobody asked but it's my blog. music by <a href="https://junkoamase.example">junko amase</a>, who did the whole thing on one toy piano and a sampler full of water.</p>
<p><i>wet footprints</i> &mdash; the theme. you know it. your cat knows it.</p>
<p><i>five arms, no alibi</i> &mdash; plays during every chase. the bass is literally a rubber band</p>
<p><i>inspector urchin</i> &mdash; my least favorite :( he's a spiky man and he gets spiky music, i understand the concept, it's just unpleasant</p>
<p><i>tide table</i> &mdash; BEST ONE. absolute favorite. it's slow and it goes out and then it comes back in. i want it at my wedding and also at my funeral</p>
<p><i>the client lied</i> &mdash; saxophone, but it's a sample of somebody saying &ldquo;saxophone&rdquo;</p>
<p><i>case closed (for now)</i> &mdash; credits, all the other tunes at once. kind of a mess. i love a mess</p>
<p>there's supposed to be a second volume with the songs from the movie, but i've never seen a copy, and i've looked, i've looked so hard. if you have one please be nice to me about it</p>
<p>#starfish detective agency #ost #junko amase #long post #i have feelings about a rubber band</p>
`,
);

H(
  'h07-body-workshop-schedule',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
<h2>How I re-wired the living room in one Saturday</h2>
<p>Several of you asked how long it took to move the stereo, the shelves and eleven hundred records from one side of the room to the other. The answer is one day, two arguments and a plaster. Since I'm the sort of person who writes things down, here is the log:</p>
<ul>
<li>8:15 &ndash; Breakfast, plan drawn on envelope</li>
<li>8:50 &ndash; Lift floorboard by the window</li>
<li>10:05 &ndash; Find out that the cable's too short</li>
<li>10:40 &ndash; Hardware shop (closed)</li>
<li>11:30 &ndash; Other hardware shop</li>
<li>1:10 &ndash; Sandwich, first argument</li>
<li>3:45 &ndash; Records A to M moved</li>
<li>5:20 &ndash; Second argument, plaster</li>
<li>6:55 &ndash; Sound!</li>
</ul>
<h3>What you will need</h3>
<ol>
<li>Speaker cable, twice as much as you think</li>
<li>Wire strippers</li>
<li>A spirit level</li>
<li>Somebody patient</li>
</ol>
<p>The best part was the other hardware shop, whose owner used to sell records and wanted to talk about it. The worst part was M, because that is where we keep all the heavy box sets.</p>
<p>It does sound better. At least I've told everyone that it sounds better, so now it has to.</p>
`,
);

M(
  'm01-front-matter-pilot-light',
  {
    title: 'Pilot Light',
    artist: 'Cora Withens',
    tracks: [
      'Matchbook | | 3:11',
      'Blue Flame | | 2:58',
      'Carbon Monoxide | | 4:24',
      'The Gas Man Cometh Not | | 3:33',
      'Meter Reading | | 1:20',
      'Pilot Light | | 5:45',
    ],
    picks: ['Carbon Monoxide:favourite', 'Meter Reading:worst'],
    ratings: ['4.5/5'],
  },
  `
---
title: "Review: Cora Withens - Pilot Light"
date: 2022-11-02
author: Desmond Ayre
categories: [reviews, albums]
tags: [cora-withens, synth, winter]
draft: false
---

The boiler broke the same week that this arrived, so you can make of my objectivity what you will.

**Pilot Light** is Cora Withens's first record since she left [Harmless Machines](https://example.com/harmless-machines), and it's built entirely out of one analogue synthesizer and what sounds like a kitchen. It's warmer than that makes it seem. Just.

## Tracklist

1. Matchbook (3:11)
2. Blue Flame (2:58)
3. Carbon Monoxide (4:24)
4. The Gas Man Cometh Not (3:33)
5. Meter Reading (1:20)
6. Pilot Light (5:45)

## Thoughts

*Matchbook* strikes, fizzles, strikes again. *Blue Flame* has the tune that you will find yourself humming in the bath, if you have hot water.

My favourite is **Carbon Monoxide**: no smell, no colour, and by the time you realise what it's been doing to you, it's four minutes later. It's a nasty little song and I adore it.

> "The title track is the best six minutes of the year." -- press release

It isn't, but it's very good, and it isn't six minutes either. The one dud is **Meter Reading**, the weakest track here, a spoken interlude that nobody will ever play twice.

**Rating:** 4.5/5

[^1]: Record supplied by the label. Boiler supplied by the landlord, eventually.
`,
);

M(
  'm02-compilation-bullets',
  {
    title: 'Radio Free Puddle',
    tracks: [
      'Wellington | Nils and the Otters',
      'Grey Is a Colour Too | Hanne Voss',
      'Umbrella Stand | Third Class Post',
      'Drip | Professor Gutter',
      'Evaporate | Hanne Voss',
    ],
    picks: ['Grey Is a Colour Too:favourite', 'Drip:hidden-gem'],
    ratings: ['Highly recommended'],
  },
  `
# Radio Free Puddle

*Compilation, Galosh Recordings, 2008*

Back in the day there was a pirate station that only broadcast when it was raining. (Something to do with the aerial.) Five of the songs they used to play have been collected here by a former DJ who now fits carpets.

- **Nils and the Otters** -- *Wellington*
  Stomping opener, literally. They're stomping in it.
- **Hanne Voss** -- *Grey Is a Colour Too*
  My favourite song of the five. A melody that keeps almost resolving and thinks better of it.
- **Third Class Post** -- *Umbrella Stand*
  Post-punk about furniture. You had to be there.
- **Professor Gutter** -- *Drip*
  A real hidden gem. It was only ever pressed as a dubplate and the surface noise fits perfectly.
- **Hanne Voss** -- *Evaporate*
  The sun comes out, the station goes off the air.

I was ready to be sniffy about the sound, because it's all taken from cassettes, but whoever cleaned them up knew when to stop.

There's no bad song on this. If there were I would tell you.

**Rating:** Highly recommended

---

Previously: [Songs the Ice Cream Van Taught Us](/2008/07/van) | Next: [Label profile: Galosh](/2008/10/galosh)
`,
);

M(
  'm03-german-nachtzug',
  {
    title: 'Nachtzug nach Irgendwo',
    artist: 'Konrad Selbitz',
    tracks: [
      'Gleis 4 | | 1:49',
      'Abfahrt | | 3:06',
      'Der Schaffner träumt | | 2:38',
      'Grenzkontrolle | | 4:11',
      'Abteil für zwei | | 3:27',
      'Irgendwo | | 6:02',
    ],
    picks: ['Abteil für zwei:favourite', 'Grenzkontrolle:worst', 'Der Schaffner träumt:hidden-gem'],
    ratings: ['7/10'],
  },
  `
# Konrad Selbitz: Nachtzug nach Irgendwo (Original-Filmmusik)

*Besprochen am 19. Januar 2017*

Den Film habe ich im Kino verpasst, und nach allem, was man hört, war das kein großer Verlust. Die Musik dagegen lohnt sich. Selbitz hat sie mit einem kleinen Ensemble in einem stillgelegten Bahnhof aufgenommen, und ab und zu hört man, dass die Strecke nebenan eben doch noch befahren wird.

## Titelliste

| Nr. | Titel | Länge |
|-----|-------|-------|
| 1 | Gleis 4 | 1:49 |
| 2 | Abfahrt | 3:06 |
| 3 | Der Schaffner träumt | 2:38 |
| 4 | Grenzkontrolle | 4:11 |
| 5 | Abteil für zwei | 3:27 |
| 6 | Irgendwo | 6:02 |

## Meine Meinung

„Abfahrt“ macht, was der Titel verspricht: Streicher, die langsam ins Rollen kommen. Das eigentliche Herz der Platte ist aber ein anderes Stück.

**Lieblingsstück:** Abteil für zwei

**Geheimtipp:** Der Schaffner träumt

**Schwächstes Stück:** Grenzkontrolle

In „Abteil für zwei“ spielen Cello und Bassklarinette aneinander vorbei, bis sie sich im letzten Takt endlich treffen. „Grenzkontrolle“ dagegen besteht aus vier Minuten Trommelwirbel, und im Film ist die Szene vermutlich spannend. Auf CD ist sie es nicht.

**Wertung:** 7/10

Wer mag, findet [hier](https://example.de/selbitz) ein Interview mit dem Komponisten.
`,
);
