import { collect } from './collect.js';

const { text: T, html: H, markdown: M, posts } = collect();
export { posts };

T(
  'u01-slash',
  {
    title: 'Sleet',
    tracks: [
      'Window Seat | Orla Finch | 3:02',
      'Wipers | Orla Finch & The Gutters | 2:40',
      'Black Ice | Sam Trow | 4:18',
      'Thaw | Orla Finch | 5:55',
    ],
    picks: ['Black Ice:favourite'],
    ratings: ['3.5/5'],
  },
  `
SLEET - original soundtrack
reviewed by Carol-Ann, Jan 2003

A1 Orla Finch / Window Seat / 3:02
A2 Orla Finch & The Gutters / Wipers / 2:40
B1 Sam Trow / Black Ice / 4:18
B2 Orla Finch / Thaw / 5:55

My friend Pete's favourite is Thaw; mine is Black Ice. Nobody's favourite is Wipers.

3 1/2 stars
`,
);
T(
  'u02-lazy',
  {
    title: 'Gum',
    tracks: ['bubble', 'wrapper', 'under the desk', 'chew (feat. mint)'],
    picks: ['under the desk:favourite'],
    ratings: [],
  },
  `
gum by tessellate

1 bubble
2 wrapper
3 under the desk
4 chew (feat. mint)

fav: under the desk
least fav: wrapper

might give it a rating one day. my last review got 5/5 for being funny lol
`,
);
T(
  'u03-otheralbum',
  {
    title: 'Second Helping of Toast',
    tracks: ['Marmalade', 'Burnt', 'Crusts', 'Butter Side Down'],
    picks: ['Crusts:favourite'],
    ratings: ['6/10'],
  },
  `
Breakfast Club of One - Second Helping of Toast

Tracklist
1. Marmalade
2. Burnt
3. Crusts
4. Butter Side Down

Their first album is a 10/10 and has my favourite song ever on it, Burnt Sienna. This one is a 6/10. Crusts is the best track, I think. Rolling Tone gave it 2/5, which is harsh.
`,
);
T(
  'u04-talk',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Conference schedule, day two

09:00 - Keynote - Dr. Ana Rook
10:15 - Composting at Scale - Tim Vole
11:30 - Panel: Worms - various
13:00 - Lunch

My favourite talk was Composting at Scale. The lunch was a 3/10.
`,
);
T(
  'u05-run',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Parkrun results, 12 June

1. Dan Ford - 17:42
2. Lucy Ames - 18:10
3. Piotr Zielski - 18:55
4. Me - 27:13

My favourite moment: not being last. Listening to: the Rocky soundtrack.
`,
);
T(
  'u06-players',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
Favourite football songs? No: favourite footballers.

1. Bert Holloway - Rovers
2. Ken "The Boot" Askew - Town
3. Gino Ferri - Albion
4. Dougie Pratt - United

Album of the sticker kind, that is. I still have the sticker album from 1984, five missing.
`,
);
T(
  'u07-comments',
  {
    title: 'Kite',
    tracks: ['String', 'Gust', 'Tail'],
    picks: [],
    ratings: ['7/10'],
    comments: ['Rob', 'Sue B', 'Rob'],
  },
  `
Kite by Hollow Hill

1. String
2. Gust
3. Tail

Short one today. 7/10

3 Responses to "Kite by Hollow Hill"
1.
Rob | May 4, 2009 at 8:15 am
Gust is the best track by far, 10/10
2.
Sue B | May 4, 2009 at 9:00 am
@Rob no way. 1. String 2. Tail 3. Gust
3.
Rob | May 4, 2009 at 9:02 am
ha
`,
);
T(
  'u08-instrument',
  {
    title: 'Attic',
    artist: 'June Farrow',
    tracks: ['Trunk | | 4:01', 'Hatbox | | 3:15', "Wasp's Nest | | 2:20"],
    picks: ['Hatbox:favourite'],
    ratings: ['4/5'],
  },
  `
June Farrow: Attic

1. Trunk (4:01)
2. Hatbox (3:15)
3. Wasp's Nest (2:20)

Line-up:
1. June Farrow - vocals
2. Pete Dunne - bass
3. Al Gore-Smith - drums

I don't have a least favourite. Hatbox is the highlight. Rating: ****
`,
);
T(
  'u09-pt-trap',
  {
    title: 'Chão',
    tracks: ['Terra | | 3:00', 'Barro | | 2:50', 'Poeira | | 4:10'],
    picks: ['Barro:favourite'],
    ratings: ['8/10'],
    lang: 'pt',
  },
  `
Chão, de Rita Maciel

1. Terra (3:00)
2. Barro (2:50)
3. Poeira (4:10)

A minha música preferida é Barro. Terra já foi a minha preferida. Para a crítica, Poeira é a melhor faixa. O bolo do café onde escrevo merece 10/10.

Classificação: 8/10
`,
);
T(
  'u10-fr-trap',
  {
    title: 'Vitrine',
    tracks: ['Mannequin', 'Soldes', 'Rideau'],
    picks: ['Soldes:favourite'],
    ratings: [],
    lang: 'fr',
  },
  `
Vitrine – Jeanne Lacroix

1. Mannequin
2. Soldes
3. Rideau

Ma préférée, c'est Soldes. Ce n'est pas Rideau, que Télérameau considère comme le meilleur titre. Le film, lui, vaut 3/5.
`,
);
T(
  'u11-de-trap',
  {
    title: 'Zaunkönig',
    tracks: ['Hecke', 'Nest', 'Katze'],
    picks: ['Nest:favourite'],
    ratings: ['7/10'],
    lang: 'de',
  },
  `
Die Gartenfreunde – Zaunkönig

1. Hecke
2. Nest
3. Katze

Früher war Hecke mein Lieblingslied, heute ist es Nest. Für meinen Bruder ist Katze das beste Lied. Das Konzert gestern: 10/10. Das Album: 7/10.
`,
);
T(
  'u12-next',
  {
    title: 'Laser Tag',
    work: { type: 'film' },
    tracks: ['Zap | Nina Volt', 'Vest | The Chargers', 'Fog Machine | Nina Volt'],
    picks: ['Vest:favourite'],
    ratings: [],
    series: { title: 'Soundtrack Sunday', position: 14 },
    prev: 'Ice Rink',
    next: 'Go-Kart',
  },
  `
Soundtrack Sunday 14: Laser Tag

"Zap" - Nina Volt
"Vest" - The Chargers
"Fog Machine" - Nina Volt

I wanted to love "Zap". I ended up loving "Vest", which is my favorite. "Fog Machine" could have been the best track with a better singer.

Last week: Ice Rink
Next week: Go-Kart
`,
);
H(
  'v01-schema',
  {
    title: 'Ferryman Blues',
    artist: 'Otto Kell',
    tracks: ['Quay | | 3:00', 'Rope | | 2:00'],
    picks: ['Rope:favourite'],
    ratings: ['4/5'],
    author: 'Li',
  },
  `<article><h1>Otto Kell – Ferryman Blues</h1><p class="byline">by Li</p><ol><li>Quay (3:00)</li><li>Rope (2:00)</li></ol><p>My favourite is <i>Rope</i>.</p><p>Rating: <span class="stars" aria-label="4 out of 5 stars">★★★★☆</span></p><div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Tweet</a></li><li><a href="#">Email</a></li></ul></div><div class="jp-relatedposts"><h3>Related</h3><ul><li>Otto Kell – Tugboat (5/5)</li><li>Otto Kell – Barge (3/5)</li></ul></div></article>`,
);
H(
  'v02-table',
  {
    title: 'Radio Plays',
    tracks: ['Signal | Hertz | 3:10', 'Static | Hertz | 4:00', 'Jingle | Marge Pym | 0:40'],
    picks: [],
    ratings: [],
  },
  `<div class="entry-content"><h2>Radio Plays (various artists)</h2><table><tr><td><b>Artist</b></td><td><b>Song</b></td><td><b>Time</b></td><td><b>My score</b></td></tr><tr><td>Hertz</td><td>Signal</td><td>3:10</td><td>7</td></tr><tr><td>Hertz</td><td>Static</td><td>4:00</td><td>9</td></tr><tr><td>Marge Pym</td><td>Jingle</td><td>0:40</td><td>4</td></tr></table><p>A compilation from a station that no longer exists.</p></div>`,
);
H(
  'v03-league',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `<article><h1>Album of holiday photos: Crete</h1><table><tr><th>No.</th><th>Title</th><th>Length</th></tr><tr><td>1</td><td>Samaria gorge walk</td><td>16 km</td></tr><tr><td>2</td><td>Coast path</td><td>9 km</td></tr></table><p>The gorge was my favourite. Hotel: 4/5.</p></article>`,
);
H(
  'v04-disqus',
  {
    title: 'Pith',
    artist: 'Grove',
    tracks: ['Lemon', 'Lime', 'Zest'],
    picks: ['Zest:favourite'],
    ratings: ['B-'],
  },
  `<article class="post"><h1>Grove: Pith</h1><div class="post-body"><p><b>Tracks:</b> 1. Lemon 2. Lime 3. Zest</p><p>Zest is the best song on it. <b>Grade: B-</b></p><p>P.S. Two readers wrote to say Lime is their favourite.</p></div></article>`,
);
M(
  'w01-links',
  {
    title: 'Northern Line',
    artist: 'Mind the Gap',
    tracks: ['Morden', 'Angel', 'High Barnet'],
    picks: ['Angel:favourite'],
    ratings: ['7/10'],
    links: ['https://mtg.example/buy'],
  },
  `
# Mind the Gap – Northern Line

1. [Morden](https://youtu.be/AAAAAAAAAA1)
2. [Angel](https://youtu.be/AAAAAAAAAA2)
3. [High Barnet](https://youtu.be/AAAAAAAAAA3)

[Buy the record](https://mtg.example/buy). **Angel** is my favourite; *Morden* isn't.

Score: 7/10
`,
);
M(
  'w02-todo',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
# Things to do before the album launch

- [x] Posters - Jane
- [ ] Catering - Bob
- [ ] PA hire - Steve
- [ ] Guest list - me

Favourite job so far: Posters.
`,
);
M(
  'w03-tv',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
# Moor House, series 2

1. "The Bog" - 48:10
2. "Peat" - 51:22
3. "The Drowned Bell" - 49:05

The best episode is "Peat". Series rating: 8/10. The soundtrack is by Ivo Lunn.
`,
);
M(
  'w04-listened',
  { notReview: true, tracks: [], picks: [], ratings: [] },
  `
# What I listened to this week

- **Snare Tactics** – *Pressroom* (album, 8/10)
- **Lady Ohm** – *Resist* (album, 6/10)
- **Kip** – *Ladder* (EP, 7/10)

Best thing all week: *Pressroom*.
`,
);
