import type { Post } from './posts.js';

/** Italian posts. */
export const postsIt: Readonly<Record<string, Post>> = {
  'lengths, a negated favourite, a brother’s favourite, a rating': {
    text: `Recensione: Tempo grigio

Tre anni di lavoro, e si sentono in ogni battuta. “Motore freddo” non è la mia preferita, per quanto la radio la passi a tutte le ore. La canzone preferita di mio fratello è “Undici porte”. La mia preferita è “Corona di carta”: tre minuti, un pianoforte e basta.

Tracklist:

1. Motore freddo (3:51)
2. Spalancato (4:14)
3. Corona di carta (3:25)
4. Undici porte (3:46)

Voto: 7,5
`,
    title: 'Tempo grigio',
    tracks: ['Motore freddo', 'Spalancato', 'Corona di carta', 'Undici porte'],
    picks: ['2 favourite'],
    rating: { value: 7.5 },
  },
  'a series, sides, comments with likes, the next post': {
    text: `Le grandi colonne sonore del 1985: L’ultimo traghetto

Pubblicato il 3 maggio 2019 da Mara

Il film è affondato, la colonna sonora no. Il sig. Grimm suona il piano come chi chiude una porta. La gemma nascosta di questa colonna sonora è «Sale e ferro» di Vera Lund.

Elenco dei brani

Lato A
1. Otto Grimm – Corona di carta
2. Vera Lund – Sale e ferro
Lato B
1. Vera Lund – Spalancato
2. Mica Pietra – Traghetto di notte

La prossima settimana: Acqua alta

Condividi:
Mi piace:
Caricamento...

3 pensieri su “Le grandi colonne sonore del 1985: L’ultimo traghetto”

Ines ha detto:
4 Maggio 2019 alle 10:12
Il vinile è ancora in cantina.
Piace a 2 persone
Rispondi

Jonas ha detto:
5 Maggio 2019 alle 8:03
Io avevo solo la cassetta.
Rispondi

Lascia un commento Annulla risposta

Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *
`,
    title: 'L’ultimo traghetto',
    series: 'Le grandi colonne sonore del 1985',
    tracks: [
      'Otto Grimm | Corona di carta',
      'Vera Lund | Sale e ferro',
      'Vera Lund | Spalancato',
      'Mica Pietra | Traghetto di notte',
    ],
    picks: ['1 hidden-gem'],
    comments: [3, 2],
    work: 'film',
    next: 'Acqua alta',
  },
  'a list without numbers, the ratings of others, a link': {
    text: `Bassa marea – la recensione

La rivista gli ha dato 4/10 e il pubblico è andato a casa. Io sono rimasto. "Bei tempi" è il miglior brano del disco, "Perso nella sabbia" è da saltare. Tutti dicono che "Sorellina mia" è il pezzo migliore. Gli do 7 su 10.

Brani
Bei tempi
Perso nella sabbia
Sorellina mia

Si può ascoltare qui: https://bassamarea.bandcamp.com/album/bassa-marea
`,
    title: 'Bassa marea',
    tracks: ['Bei tempi', 'Perso nella sabbia', 'Sorellina mia'],
    picks: ['0 favourite', '1 skip'],
    rating: { value: 7, best: 10 },
    links: ['listen https://bassamarea.bandcamp.com/album/bassa-marea'],
  },
  'a numbered list that is no track list': {
    text: `Cinque motivi per comprare ancora dischi

Me lo chiedono ogni settimana, quindi lo dico una volta per tutte.

1. Bisogna alzarsi.
2. La copertina è più grande dello schermo.
3. Nessuno passa alla prossima.
4. Gracchia, e non è un difetto.
5. Anche i vicini ne godono.

Ecco tutto.
`,
    title: 'Cinque motivi per comprare ancora dischi',
    tracks: [],
  },
  'English titles in quotes, a favourite on a line, stars': {
    text: `Il disco della domenica #14: The Long Way Down

Il film è rimasto in sala due settimane, la colonna sonora gira in casa mia da trent’anni. La colpa è di un gruppo che nessuno conosce e che poi non ha più inciso niente.

1. “Cold Engine” di The Harbour Lights – 3:51
2. “Wide Open Gate” di Vera Lund – 4:14
3. “Paper Crown” di Otto Grimm – 3:25

Brano preferito: Paper Crown

Voto: ★★★★☆
`,
    title: 'The Long Way Down',
    series: 'Il disco della domenica',
    position: 14,
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
    picks: ['2 favourite'],
    rating: { value: 4, best: 5 },
  },
  'doubts of all kinds': {
    text: `Aurora, recensione

Non credo che «Primo freddo» sia la mia canzone preferita. Mi piace «Seconda neve», ma non è la mia preferita. Una volta «Terza notte» era il mio brano preferito. È «Quarto vento» la migliore canzone? «Quinta stella» sarebbe la mia preferita se il ritornello fosse più corto. Per mia moglie «Primo freddo» è il miglior brano. È uno dei migliori brani, «Seconda neve». Il mio verso preferito è in «Terza notte». La mia preferita non è «Quarto vento». Non gli do 10/10.

Tracklist
01. Primo freddo 3:51
02. Seconda neve 4:14
03. Terza notte 3:25
04. Quarto vento 3:46
05. Quinta stella 5:01
`,
    title: 'Aurora',
    tracks: ['Primo freddo', 'Seconda neve', 'Terza notte', 'Quarto vento', 'Quinta stella'],
  },
  'sides in the numbers, posts before and after, comments by name and date': {
    text: `Dischi dimenticati, puntata 7: Acqua salata

di Giovanna Holm
12 marzo 2021

Certi dischi ricompaiono solo quando si trasloca. Questo dormiva dietro lo scaffale, e ne sono felice.

Lato A
A1. Legno alla deriva 3:02
A2. La lunga strada 5:40
Lato B
B1. Gabbiani 2:58
B2. Flusso e riflusso 6:11

Il mio pezzo preferito è "La lunga strada", seguito da vicino da "Flusso e riflusso". "Gabbiani" non è soltanto il più corto. "Legno alla deriva" è un riempitivo. Mia sorella adora "Legno alla deriva", è la sua canzone preferita.

Voto finale: 7½/10

Articolo precedente: Stagione secca
Articolo successivo: Stagione delle piogge

1 commento

Carlo
13 marzo 2021 alle 9:15
Bel testo!
`,
    title: 'Acqua salata',
    series: 'Dischi dimenticati',
    position: 7,
    tracks: ['Legno alla deriva', 'La lunga strada', 'Gabbiani', 'Flusso e riflusso'],
    picks: ['0 skip', '1 favourite'],
    rating: { value: 7.5, best: 10 },
    comments: [1, 1],
    next: 'Stagione delle piogge',
  },
  'a clip, the rating of the critics': {
    text: `Recensione della colonna sonora di “Treno di notte”

Ecco il video del tema principale:

https://www.youtube.com/watch?v=abcdefghijk

La musica del film è un classico. I critici le danno 9/10; io le do un 8 su 10.

1. Treno di notte (3:10)
2. Scompartimento sei (2:22)
3. La controllora (4:01)

Il brano migliore è “La controllora”.
`,
    title: 'Treno di notte',
    tracks: ['Treno di notte', 'Scompartimento sei', 'La controllora'],
    picks: ['2 favourite'],
    work: 'film',
    moments: ['https://www.youtube.com/watch?v=abcdefghijk'],
  },
  'titles before artists, comments with the date below, a favourite of the past': {
    text: `Neon (1986): la colonna sonora

Ho visto il film tre volte e ho ascoltato il disco almeno cento. Tappeti di synth e un sassofono come non se ne fanno più.

I brani:

Neon – The Harbour Lights
Luce rossa – Vera Lund
Ancora una notte – Otto Grimm

Per anni la mia canzone preferita è stata "Ancora una notte", ma oggi il miglior pezzo per me è "Luce rossa".

4 stelle su 5

Pubblicato da Mara alle 10:12
Etichette: 1986, OST

2 commenti:

Anonimo ha detto...
Gran disco!
3 maggio 2019 alle ore 10:12
Jonas ha detto...
D'accordissimo.
4 maggio 2019 alle ore 11:00

Posta un commento
Post più recente Post più vecchio Home page
`,
    title: 'Neon (1986): la colonna sonora',
    tracks: ['The Harbour Lights | Neon', 'Vera Lund | Luce rossa', 'Otto Grimm | Ancora una notte'],
    picks: ['1 favourite'],
    rating: { value: 4, best: 5 },
    comments: [2, 2],
    work: 'film',
  },
};
