import type { Post } from './posts.js';

/** German posts. */
export const postsDe: Readonly<Record<string, Post>> = {
  'lengths, a negated favourite, a brother’s favourite, a rating': {
    text: `Rezension: Graues Wetter

Drei Jahre hat Vera Lund an diesem Album gearbeitet, und man hört es in jedem Takt. „Kalte Maschine“ ist nicht mein Favorit, auch wenn das Radio es rauf und runter spielt. Das Lieblingslied meines Bruders ist „Elf Türen“. Mein Favorit ist ganz klar „Papierkrone“: drei Minuten, ein Klavier, fertig.

Tracklist:

1. Kalte Maschine (3:51)
2. Weites Tor (4:14)
3. Papierkrone (3:25)
4. Elf Türen (3:46)

Wertung: 8/10
`,
    title: 'Graues Wetter',
    tracks: ['Kalte Maschine', 'Weites Tor', 'Papierkrone', 'Elf Türen'],
    picks: ['2 favourite'],
    rating: { value: 8, best: 10 },
  },
  'a series, sides, comments with likes, the next post': {
    text: `Die großen Soundtracks von 1985: Die letzte Fähre

Geschrieben von Mara am 3. Mai 2019

Es gibt Filme, die man nur wegen der Musik noch einmal sieht. Der Film ist nach einer halben Stunde vergessen, der Soundtrack nicht. Der Geheimtipp ist „Salz und Eisen“ von Vera Lund, z. B. auf einer langen Zugfahrt am 2. Weihnachtstag.

Titelliste

Seite A
1. Otto Grimm – Papierkrone
2. Vera Lund – Salz und Eisen
Seite B
1. Vera Lund – Weites Tor
2. Mika Stein – Nachtfähre

Nächste Woche: Hohes Wasser

Teilen mit:
Gefällt mir:
Wird geladen …

3 Gedanken zu „Die großen Soundtracks von 1985: Die letzte Fähre“

Ines sagt:
4. Mai 2019 um 10:12 Uhr
Die Platte steht bei uns im Keller.
Gefällt 2 Personen
Antworten

Jonas sagt:
5. Mai 2019 um 8:03 Uhr
Ich hatte nur die Kassette.
Antworten

Schreibe einen Kommentar Antwort abbrechen

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
`,
    title: 'Die letzte Fähre',
    series: 'Die großen Soundtracks von 1985',
    tracks: [
      'Otto Grimm | Papierkrone',
      'Vera Lund | Salz und Eisen',
      'Vera Lund | Weites Tor',
      'Mika Stein | Nachtfähre',
    ],
    picks: ['1 hidden-gem'],
    comments: [3, 2],
    work: 'film',
    next: 'Hohes Wasser',
  },
  'a list without numbers, the ratings of others, a link': {
    text: `Ebbe – Soundtrack-Kritik

Die Zeitung gab 4 von 10 Punkten, das Publikum ging nach Hause. Ich sehe das anders. »Gute Zeiten« ist der beste Song des Albums, »Verloren im Sand« kann man getrost überspringen. Alle sagen, »Kleine Schwester« sei das beste Stück. Ich gebe der Platte 7 von 10 Punkten.

Titel
Gute Zeiten
Verloren im Sand
Kleine Schwester

Das Album gibt es hier: https://ebbe.bandcamp.com/album/ebbe
`,
    title: 'Ebbe',
    tracks: ['Gute Zeiten', 'Verloren im Sand', 'Kleine Schwester'],
    picks: ['0 favourite', '1 skip'],
    rating: { value: 7, best: 10 },
    links: ['listen https://ebbe.bandcamp.com/album/ebbe'],
  },
  'a numbered list that is no track list': {
    text: `Fünf Gründe, warum ich immer noch Platten kaufe

Jede Woche fragt mich jemand, also hier ein für alle Mal.

1. Man muss aufstehen.
2. Das Cover ist größer als der Bildschirm.
3. Niemand drückt auf weiter.
4. Sie knistert, und das ist kein Fehler.
5. Die Nachbarn haben auch etwas davon.

Mehr fällt mir nicht ein.
`,
    title: 'Fünf Gründe, warum ich immer noch Platten kaufe',
    tracks: [],
  },
  'English titles in quotes, a tip, stars': {
    text: `Soundtrack-Sonntag #14: The Long Way Down

Der Film lief zwei Wochen, der Soundtrack läuft bei mir seit dreißig Jahren. Das liegt an einer Band, die sonst niemand kennt und die danach nie wieder etwas aufgenommen hat.

1. „Cold Engine“ von The Harbour Lights – 3:51
2. „Wide Open Gate“ von Vera Lund – 4:14
3. „Paper Crown“ von Otto Grimm – 3:25

Anspieltipp: Paper Crown

Bewertung: ★★★★☆
`,
    title: 'The Long Way Down',
    series: 'Soundtrack-Sonntag',
    position: 14,
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
    picks: ['2 favourite'],
    rating: { value: 4, best: 5 },
    work: 'film',
  },
  'doubts of all kinds': {
    text: `Plattenkritik: Nordlicht

Ich glaube nicht, dass „Erste Kälte“ mein Lieblingslied wird. „Zweiter Schnee“ mag ich, mein Favorit ist es aber nicht. Früher war „Dritte Nacht“ mein Lieblingslied. Ist „Vierter Wind“ das beste Stück? „Fünfter Stern“ wäre mein Favorit, wenn der Refrain nicht wäre. Für meine Frau ist „Erste Kälte“ das beste Lied. Eines der besten Stücke ist „Zweiter Schnee“. Meine Lieblingszeile steht in „Dritte Nacht“. Ich gebe keine 10 von 10.

Trackliste
01. Erste Kälte 3:51
02. Zweiter Schnee 4:14
03. Dritte Nacht 3:25
04. Vierter Wind 3:46
05. Fünfter Stern 5:01
`,
    title: 'Nordlicht',
    tracks: ['Erste Kälte', 'Zweiter Schnee', 'Dritte Nacht', 'Vierter Wind', 'Fünfter Stern'],
  },
  'sides in the numbers, posts before and after, comments by name and date': {
    text: `Vergessene Platten, Teil 7: Salzwasser

Von Jana Holm

12. März 2021

Manche Platten tauchen nur auf, wenn man umzieht. Diese hier lag hinter dem Regal, und ich bin froh darüber.

A-Seite
A1 Strandgut 3:02
A2 Der lange Weg nach Hause 5:40
B-Seite
B1 Möwen 2:58
B2 Ebbe und Flut 6:11

Mein persönlicher Favorit ist „Der lange Weg nach Hause“, dicht gefolgt von „Ebbe und Flut“. „Möwen“ ist nicht nur das beste Stück der B-Seite, sondern auch das kürzeste. „Strandgut“ ist reines Füllmaterial. Meine Schwester findet „Strandgut“ am schönsten, und ihr Lieblingslied darf es bleiben.

Fazit: 7,5/10

← Vorheriger Beitrag: Trockenzeit
Nächster Beitrag: Regenzeit →

2 Kommentare

Karl 13. März 2021 um 9:15
Schöner Text!

Lea
14. März 2021 um 20:44 Uhr
Ich habe die Platte auch.
`,
    title: 'Salzwasser',
    series: 'Vergessene Platten',
    position: 7,
    tracks: ['Strandgut', 'Der lange Weg nach Hause', 'Möwen', 'Ebbe und Flut'],
    picks: ['0 skip', '1 favourite'],
    rating: { value: 7.5, best: 10 },
    comments: [2, 1],
    next: 'Regenzeit',
  },
  'a clip, the rating of the critics': {
    text: `Filmmusik im Ohr #3 – Nachtzug (1984)

Hört euch hier die Titelmelodie an:

https://www.youtube.com/watch?v=abcdefghijk

Die Filmmusik zu diesem Film gilt als Klassiker; die Kritiker geben ihr 9 von 10 Punkten. Von mir gibt es 8 von 10.

Trackliste
1. Nachtzug – Thema
2. Abteil sechs
3. Die Schaffnerin
4. Nachtzug – Finale

Das heimliche Herzstück des Soundtracks ist „Die Schaffnerin“.
`,
    title: 'Nachtzug (1984)',
    series: 'Filmmusik im Ohr',
    position: 3,
    tracks: ['Nachtzug | Thema', 'Abteil sechs', 'Die Schaffnerin', 'Nachtzug | Finale'],
    picks: ['2 favourite'],
    rating: { value: 8, best: 10 },
    work: 'film',
    moments: ['https://www.youtube.com/watch?v=abcdefghijk'],
  },
  'titles before artists, comments with the date below, a favourite of the past': {
    text: `Neon City (1986) - Soundtrack

Ich habe den Film dreimal gesehen und die Musik bestimmt hundertmal gehört. Tangerine-artige Flächen, dazu ein Saxophon, das heute keiner mehr so spielen würde.

Die Songs:

Neon City – The Harbour Lights
Run The Red Light – Vera Lund
One More Night – Otto Grimm
City Lights (Reprise) – The Harbour Lights

Am besten gefällt mir "Run The Red Light". Mein Lieblingsstück war früher "One More Night", heute ist mein Favorit aber "Neon City". Wer's eilig hat: "City Lights" ist ein Lückenfüller.

4 von 5 Sternen

Eingestellt von Mara um 10:12
Labels: 1986, Soundtrack

2 Kommentare:

Anonym hat gesagt…
Super Platte!
3. Mai 2019 um 10:12
Jonas hat gesagt…
Kann ich nur zustimmen.
4. Mai 2019 um 11:00

Kommentar veröffentlichen
Neuerer Post Älterer Post Startseite
`,
    title: 'Neon City (1986) - Soundtrack',
    tracks: [
      'The Harbour Lights | Neon City',
      'Vera Lund | Run The Red Light',
      'Otto Grimm | One More Night',
      'The Harbour Lights | City Lights (Reprise)',
    ],
    picks: ['0 favourite', '1 favourite', '3 skip'],
    rating: { value: 4, best: 5 },
    comments: [2, 2],
    work: 'film',
  },
};
