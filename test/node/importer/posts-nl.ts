import type { Post } from './posts.js';

/** Dutch posts. */
export const postsNl: Readonly<Record<string, Post>> = {
  'lengths, a negated favourite, a brother’s favourite, a rating': {
    text: `Recensie: Grijs weer

Drie jaar heeft Vera Lund aan deze plaat gewerkt, en dat hoor je in elke maat. ‘Koude motor’ is niet mijn favoriet, hoe vaak de radio het ook draait. Het lievelingsnummer van mijn broer is “Elf deuren”. Mijn favoriet is “Papieren kroon”: drie minuten, een piano en verder niets.

Tracklist:

1. Koude motor (3:51)
2. Wijd open (4:14)
3. Papieren kroon (3:25)
4. Elf deuren (3:46)

Cijfer: 8
`,
    title: 'Grijs weer',
    tracks: ['Koude motor', 'Wijd open', 'Papieren kroon', 'Elf deuren'],
    picks: ['2 favourite'],
    rating: { value: 8 },
  },
  'a series, sides, comments with likes, the next post': {
    text: `De grote soundtracks van 1985: De laatste pont

Geplaatst op 3 mei 2019 door Mara

De film is gezonken, de soundtrack niet. Dhr. Grimm speelt piano zoals een ander een deur dichtdoet. Het verborgen pareltje is “Zout en ijzer” van Vera Lund, bv. op een lange treinreis.

Nummers

Kant A
1. Otto Grimm – Papieren kroon
2. Vera Lund – Zout en ijzer
Kant B
1. Vera Lund – Wijd open
2. Mika Steen – Nachtpont

Volgende week: Hoog water

Dit delen:
Vind-ik-leuk:
Aan het laden...

3 gedachten over “De grote soundtracks van 1985: De laatste pont”

Ines schreef:
4 mei 2019 om 10:12
De plaat staat nog in de kelder.
Liked door 2 mensen
Beantwoorden

Jonas schreef:
5 mei 2019 om 08:03
Ik had alleen het bandje.
Beantwoorden

Geef een reactie Reactie annuleren

Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
`,
    title: 'De laatste pont',
    series: 'De grote soundtracks van 1985',
    tracks: [
      'Otto Grimm | Papieren kroon',
      'Vera Lund | Zout en ijzer',
      'Vera Lund | Wijd open',
      'Mika Steen | Nachtpont',
    ],
    picks: ['1 hidden-gem'],
    comments: [3, 2],
    work: 'film',
    next: 'Hoog water',
  },
  'a list without numbers, the ratings of others, a link': {
    text: `Eb – albumrecensie

De krant gaf 4 op 10, het publiek ging naar huis. Ik bleef zitten. “Goede tijden” is het beste nummer van de plaat, “Verdwaald in het zand” mag je overslaan. Iedereen zegt dat “Klein zusje” het beste nummer is. Ik geef de plaat een 7 op 10.

Tracks
Goede tijden
Verdwaald in het zand
Klein zusje

Te koop via: https://eb.bandcamp.com/album/eb
`,
    title: 'Eb',
    tracks: ['Goede tijden', 'Verdwaald in het zand', 'Klein zusje'],
    picks: ['0 favourite', '1 skip'],
    rating: { value: 7, best: 10 },
    links: ['listen https://eb.bandcamp.com/album/eb'],
  },
  'a numbered list that is no track list': {
    text: `Vijf redenen om nog platen te kopen

Ze vragen het me elke week, dus hier één keer en daarmee uit.

1. Je moet ervoor opstaan.
2. De hoes is groter dan je scherm.
3. Niemand drukt op volgende.
4. Het kraakt, en dat is geen fout.
5. De buren hebben er ook wat aan.

Meer heb ik niet.
`,
    title: 'Vijf redenen om nog platen te kopen',
    tracks: [],
  },
  'English titles in quotes, a favourite on a line, stars': {
    text: `Plaat van zondag #14: The Long Way Down

De film draaide twee weken, de soundtrack draait hier al dertig jaar. Dat komt door een band die niemand kent en die daarna nooit meer iets heeft opgenomen.

1. “Cold Engine” van The Harbour Lights – 3:51
2. “Wide Open Gate” van Vera Lund – 4:14
3. “Paper Crown” van Otto Grimm – 3:25

Favoriete nummer: Paper Crown

Waardering: ★★★★☆
`,
    title: 'The Long Way Down',
    series: 'Plaat van zondag',
    position: 14,
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
    picks: ['2 favourite'],
    rating: { value: 4, best: 5 },
  },
  'doubts of all kinds': {
    text: `Recensie: Noorderlicht

Ik geloof niet dat “Eerste kou” mijn favoriete nummer wordt. “Tweede sneeuw” vind ik mooi, maar mijn favoriet is het niet. Vroeger was “Derde nacht” mijn lievelingsnummer. Is “Vierde wind” het beste nummer? “Vijfde ster” zou mijn favoriet zijn als het refrein korter was. Voor mijn vrouw is “Eerste kou” het beste liedje. Een van de beste nummers is “Tweede sneeuw”. Mijn favoriete regel staat in “Derde nacht”. Mijn favoriet is niet “Vierde wind”. Ik geef geen 10/10.

Tracklist
01. Eerste kou 3:51
02. Tweede sneeuw 4:14
03. Derde nacht 3:25
04. Vierde wind 3:46
05. Vijfde ster 5:01
`,
    title: 'Noorderlicht',
    tracks: ['Eerste kou', 'Tweede sneeuw', 'Derde nacht', 'Vierde wind', 'Vijfde ster'],
  },
  'sides in the numbers, posts before and after, comments by name and date': {
    text: `Vergeten platen, deel 7: Zout water

Door Jana Holm
12 maart 2021

Sommige platen duiken pas op als je verhuist. Deze lag achter de kast, en daar ben ik blij om.

A1 Wrakhout 3:02
A2 De lange weg naar huis 5:40
B1 Meeuwen 2:58
B2 Eb en vloed 6:11

Mijn persoonlijke favoriet is 'De lange weg naar huis', op de voet gevolgd door 'Eb en vloed'. "Meeuwen" is niet alleen het kortste. "Wrakhout" is pure opvulling. Mijn zus vindt "Wrakhout" prachtig, het is haar lievelingsnummer.

Eindcijfer: 7,5

Vorig bericht: Droge tijd
Volgend bericht: Regentijd

2 reacties

Karel
13 maart 2021 om 9:15
Mooi stuk!

Lea
14 maart 2021 om 20:44
Ik heb hem ook.
`,
    title: 'Zout water',
    series: 'Vergeten platen',
    position: 7,
    tracks: ['Wrakhout', 'De lange weg naar huis', 'Meeuwen', 'Eb en vloed'],
    picks: ['0 skip', '1 favourite'],
    rating: { value: 7.5 },
    comments: [2, 2],
    next: 'Regentijd',
  },
  'a clip, the rating of the critics': {
    text: `Soundtrack: Nachttrein

Hier is de video van het hoofdthema:

https://www.youtube.com/watch?v=abcdefghijk

De filmmuziek bij deze film is een klassieker. De critici geven 9/10; ik geef een 8 uit 10.

Nummers:
1. Nachttrein
2. Coupé zes
3. De conductrice

Het hoogtepunt van de soundtrack is “De conductrice”.
`,
    title: 'Soundtrack: Nachttrein',
    tracks: ['Nachttrein', 'Coupé zes', 'De conductrice'],
    picks: ['2 favourite'],
    work: 'film',
    moments: ['https://www.youtube.com/watch?v=abcdefghijk'],
  },
  'titles before artists, comments with the date below, a favourite of the past': {
    text: `Neon (1986), de soundtrack

Ik heb de film drie keer gezien en de plaat wel honderd keer gehoord. Synthesizers, en een saxofoon zoals niemand die nu nog durft te spelen.

Tracklist:

Neon – The Harbour Lights
Rood licht – Vera Lund
Nog één nacht – Otto Grimm

Jarenlang was mijn favoriete nummer "Nog één nacht", maar nu is het beste nummer voor mij "Rood licht".

4 van de 5 sterren

Gepost door Mara op 10:12
Labels: 1986, soundtrack

2 opmerkingen:

Anoniem zei...
Heerlijke plaat!
3 mei 2019 om 10:12
Jonas zei...
Helemaal mee eens.
4 mei 2019 om 11:00

Een reactie posten
Nieuwere post Oudere post Homepage
`,
    title: 'Neon (1986), de soundtrack',
    tracks: ['The Harbour Lights | Neon', 'Vera Lund | Rood licht', 'Otto Grimm | Nog één nacht'],
    picks: ['1 favourite'],
    rating: { value: 4, best: 5 },
    comments: [2, 2],
    work: 'film',
  },
};
