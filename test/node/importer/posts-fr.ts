import type { Post } from './posts.js';

/** French posts. */
export const postsFr: Readonly<Record<string, Post>> = {
  'lengths, a negated favourite, a brother’s favourite, a rating': {
    text: `Chronique : Temps gris

Trois ans de travail, et cela s’entend à chaque mesure. « Moteur froid » n’est pas ma préférée, quoi qu’en dise la radio. La chanson préférée de mon frère, c’est « Onze portes ». Ma préférée, c’est « Couronne de papier » : trois minutes, un piano, et rien d’autre.

Tracklist :

1. Moteur froid (3:51)
2. Grande ouverte (4:14)
3. Couronne de papier (3:25)
4. Onze portes (3:46)

Note : 8/10
`,
    title: 'Temps gris',
    tracks: ['Moteur froid', 'Grande ouverte', 'Couronne de papier', 'Onze portes'],
    picks: ['2 favourite'],
    rating: { value: 8, best: 10 },
  },
  'a series, sides, comments with likes, the next post': {
    text: `Les grandes musiques de film de 1985 : Le Dernier Bac

Publié le 3 mai 2019 par Mara

Le film a coulé, sa bande originale non. On retrouve M. Grimm au piano, et c’est déjà beaucoup. La pépite cachée de cette bande originale, c’est « Sel et fer » de Vera Lund.

Liste des titres

Face A
1. Otto Grimm – Couronne de papier
2. Vera Lund – Sel et fer
Face B
1. Vera Lund – Grande ouverte
2. Mika Pierre – Bac de nuit

La semaine prochaine : Hautes eaux

Partager :
J’aime ça :
chargement…

3 réflexions sur « Les grandes musiques de film de 1985 : Le Dernier Bac »

Inès dit :
4 mai 2019 à 10 h 12 min
Le vinyle est encore à la cave.
Aimé par 2 personnes
Répondre

Jonas dit :
5 mai 2019 à 8 h 03 min
Je n’avais que la cassette.
Répondre

Laisser un commentaire Annuler la réponse

Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
`,
    title: 'Le Dernier Bac',
    series: 'Les grandes musiques de film de 1985',
    tracks: [
      'Otto Grimm | Couronne de papier',
      'Vera Lund | Sel et fer',
      'Vera Lund | Grande ouverte',
      'Mika Pierre | Bac de nuit',
    ],
    picks: ['1 hidden-gem'],
    comments: [3, 2],
    work: 'film',
    next: 'Hautes eaux',
  },
  'a list without numbers, the ratings of others, a link': {
    text: `[Critique] Marée basse

Les Inconnus du Net lui ont mis 4/10, le public est rentré chez lui. Moi, je suis resté. « Les beaux jours » est le meilleur morceau de l’album ; « Perdu dans le sable » est à zapper. Tout le monde dit que « Petite sœur » est la meilleure chanson. Je lui donne 7 sur 10.

Titres
Les beaux jours
Perdu dans le sable
Petite sœur

L’album est en écoute ici : https://mareebasse.bandcamp.com/album/maree-basse
`,
    title: 'Marée basse',
    tracks: ['Les beaux jours', 'Perdu dans le sable', 'Petite sœur'],
    picks: ['0 favourite', '1 skip'],
    rating: { value: 7, best: 10 },
    links: ['listen https://mareebasse.bandcamp.com/album/maree-basse'],
  },
  'a numbered list that is no track list': {
    text: `Cinq raisons d’acheter encore des vinyles

On me le demande chaque semaine, alors une fois pour toutes.

1. Il faut se lever.
2. La pochette est plus grande que l’écran.
3. Personne ne passe au suivant.
4. Ça craque, et ce n’est pas un défaut.
5. Les voisins en profitent.

Voilà, c’est tout.
`,
    title: 'Cinq raisons d’acheter encore des vinyles',
    tracks: [],
  },
  'English titles in quotes, a favourite on a line, stars': {
    text: `Le disque du dimanche #14 : The Long Way Down

Le film est resté deux semaines à l’affiche, la bande originale tourne chez moi depuis trente ans. C’est la faute d’un groupe que personne ne connaît et qui n’a plus rien enregistré depuis.

1. « Cold Engine » par The Harbour Lights – 3:51
2. « Wide Open Gate » par Vera Lund – 4:14
3. « Paper Crown » par Otto Grimm – 3:25

Coup de cœur : Paper Crown

Ma note : ★★★★☆
`,
    title: 'The Long Way Down',
    series: 'Le disque du dimanche',
    position: 14,
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
    picks: ['2 favourite'],
    rating: { value: 4, best: 5 },
  },
  'doubts of all kinds': {
    text: `Aurore, la critique

Je ne crois pas que « Premier froid » soit mon morceau préféré. J’aime « Deuxième neige », mais ce n’est pas ma préférée. Autrefois, « Troisième nuit » était ma chanson préférée. « Quatrième vent » est-elle la meilleure chanson ? « Cinquième étoile » serait ma préférée si le refrain était plus court. Pour ma femme, « Premier froid » est le meilleur titre. C’est l’un des meilleurs morceaux, « Deuxième neige ». Ma phrase préférée est dans « Troisième nuit ». Ma préférée n’est pas « Quatrième vent ». Je ne lui mets pas 10/10.

Tracklist
01. Premier froid 3:51
02. Deuxième neige 4:14
03. Troisième nuit 3:25
04. Quatrième vent 3:46
05. Cinquième étoile 5:01
`,
    title: 'Aurore',
    tracks: ['Premier froid', 'Deuxième neige', 'Troisième nuit', 'Quatrième vent', 'Cinquième étoile'],
  },
  'sides in the numbers, posts before and after, comments by name and date': {
    text: `Les oubliés de la semaine : Eau salée

Par Jeanne Holm
Le 12 mars 2021

Certains disques ne réapparaissent que lorsqu’on déménage. Celui-ci dormait derrière l’étagère, et j’en suis ravie.

A1 Bois flotté 3'02
A2 Le long chemin 5'40
B1 Mouettes 2'58
B2 Flux et reflux 6'11

Mon morceau préféré reste « Le long chemin », suivi de près par « Flux et reflux ». « Mouettes » n’est pas seulement la plus courte. « Bois flotté », c’est du remplissage. Ma sœur adore « Bois flotté », c’est sa chanson préférée.

Verdict : 7,5/10

Article précédent : Saison sèche
Article suivant : Saison des pluies

2 commentaires

Karl
13 mars 2021 à 9:15
Beau texte !

Léa
14 mars 2021 à 20:44
J’ai aussi ce disque.
Aimé par 1 personne
`,
    title: 'Eau salée',
    series: 'Les oubliés de la semaine',
    tracks: ['Bois flotté', 'Le long chemin', 'Mouettes', 'Flux et reflux'],
    picks: ['0 skip', '1 favourite'],
    rating: { value: 7.5, best: 10 },
    comments: [2, 2],
    next: 'Saison des pluies',
  },
  'a clip, the rating of the critics': {
    text: `Chronique BO : Train de nuit

Voici la vidéo du thème principal :

https://www.youtube.com/watch?v=abcdefghijk

La musique du film est un classique ; la presse lui donne 9/10. Le film, lui, a mal vieilli.

1 - Train de nuit (3:10)
2 - Compartiment six (2:22)
3 - La contrôleuse (4:01)

La perle méconnue de cette BO, c'est "La contrôleuse".
`,
    title: 'Train de nuit',
    tracks: ['Train de nuit', 'Compartiment six', 'La contrôleuse'],
    picks: ['2 hidden-gem'],
    work: 'film',
    moments: ['https://www.youtube.com/watch?v=abcdefghijk'],
  },
  'titles before artists, comments with the date below, a favourite of the past': {
    text: `Néon (1986) : la BO

J'ai vu le film trois fois, et j'ai dû écouter le disque cent fois. Des nappes, un saxophone comme on n'en fait plus.

Les titres :

Néon – The Harbour Lights
Feu rouge – Vera Lund
Encore une nuit – Otto Grimm

Mon titre préféré a longtemps été "Encore une nuit", aujourd'hui le meilleur morceau est pour moi "Feu rouge".

4 étoiles sur 5

Publié par Mara à 10:12
Libellés : 1986, BO

2 commentaires:

Anonyme a dit…
Super disque !
3 mai 2019 à 10:12
Jonas a dit…
Tout à fait d'accord.
4 mai 2019 à 11:00

Enregistrer un commentaire
Article plus récent Article plus ancien Accueil
`,
    title: 'Néon (1986) : la BO',
    tracks: ['The Harbour Lights | Néon', 'Vera Lund | Feu rouge', 'Otto Grimm | Encore une nuit'],
    picks: ['1 favourite'],
    rating: { value: 4, best: 5 },
    comments: [2, 2],
  },
};
