import { whole } from './patterns.js';

// Beginnings of words end in `*`.
const pattern = (words: string): RegExp =>
  RegExp(
    whole(
      words
        .trim()
        .split(/\s*[|\n]\s*/)
        .filter(Boolean)
        .map((word) => word.replace('*', '\\p{L}*'))
        .join('|'),
    ),
    'giu',
  );

/** Words that a text about music is full of, in the languages that are known. Any of them may stand in another text. */
export const musicWords = pattern(`
  soundtrack* | ost | score | scores | album* | ep | lp | lps | cd | cds | vinyl* | cassette* | mixtape* | tape | single | singles
  track* | tracklist* | song* | tune* | cue | cues | lyric* | verse | verses | chorus* | refrain* | hook | hooks | riff* | solo*
  melod* | harmon* | rhythm* | beat | beats | ballad* | anthem* | instrumental* | remix* | feat | featuring | interlude*
  vocal* | singer* | sing | sings | sang | singing | rapper* | rapping | band | bands | duo | trio | quartet* | quintet* | orchestr*
  choir* | ensemble* | symphon* | concerto* | sonata* | composer* | composed | composition* | conductor | philharmonic* | movement | movements
  guitar* | bass | bassist | drum* | drums | piano* | pianist | synth* | violin* | viola | cello* | saxophon* | sax | trumpet* | clarinet*
  flute* | organ | harmonica | keyboard* | strings | brass | percussion* | banjo | fiddle | accordion
  jazz | blues | folk | punk | metal | rock | hip-hop | hip hop | techno | indie | pop | electronica | ambient | reggae | funk | soul | disco
  producer* | produced | label | debut | discograph* | playlist* | setlist* | listen* | dj | mc
  lied | lieder | lieds | lieblings* | stück* | platte* | gesang* | sänger* | musik* | filmmusik | refrain | gitarre* | schlagzeug* | klavier* | geige* | trompete* | stimme | hör* | alben
  chanson* | morceau* | titre | titres | préférée | disque* | musique* | chanteu* | chante | guitare* | batterie | violon* | cordes | mélodi* | parol* | écoute*
  canci* | disco* | música* | tema | temas | cantante* | canta | guitarra* | batería | bateria | violín | cuerdas | melodía* | letra | escuch* | banda sonora | trompeta
  canzon* | dischi | pezzo | pezzi | brano | brani | tracc* | musica* | cantante | chitarr* | batteria | archi | melodi* | ascolt* | colonna sonora | voce
  faixa* | canç* | disco* | vinil | trilha* | cantor* | guitarra | viol* | cordas | letras | ouv*
  nummer* | liedje* | plaat | platen | muziek* | zanger* | zingt | gitaar* | melodie* | luister* | elpee
`);

/** Words of what has lists of names, numbers and times, and is no music. */
export const otherWords = pattern(`
  recipe* | ingredient* | flour | oven | teaspoon* | tablespoon* | tbsp | tsp | preheat | simmer
  race | races | parkrun | marathon | runner* | finisher* | harriers | lap | laps | 5k | 10k | kilomet* | marshal* | podium
  episode* | dvd | blu-ray
  schedule* | conference | keynote* | speaker* | panel | workshop*
  changelog | release notes | maintainer* | scrobbl* | tar.gz | feature request | bug | bugs | bugfix* | install* | github | plugin*
  football* | striker | midfielder* | goalkeeper* | squad
  packing | passport | suitcase | rucksack | hiking | campsite | itinerary
  chapter* | novel* | narrat* | audiobook* | podcast*
  workout* | squat* | push-ups | yoga | exercise*
  gardening | allotment | compost*
  rezept* | zutat* | mehl | backofen | läufer* | staffel* | kapitel* | hörbuch* | vortrag* | konferenz* | zeitplan
  recette* | farine | sucre | épisode* | chapitre* | conférence* | coureur*
  receta* | harina | horno | corredor* | episodio* | capítulo* | conferencia*
  ricetta | farina | forno | puntat* | capitol* | conferenza
  receita* | farinha | episódio* | palestra*
  hardloop* | aflevering* | hoofdstuk*
  材料 | レシピ | 作り方 | 大さじ | 小さじ | 第\\d+話 | 登壇
`);
