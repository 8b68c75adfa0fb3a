import { LETTER, word } from './patterns.js';
import { labelled, NAME, names, oneOrTwo, saidOfRow, soonAfter, subjects, type PickLabels } from './names.js';
import type { PickWords } from './vocabulary.js';

export const HE = '(?:tema|corte|track|pasaje|título)';
export const SHE = '(?:canción|pista|pieza|composición|cancion)';
const TRACKS = '(?:temas?|canci(?:ón|ones)|cortes?|pistas?)';
const END = ` *(?:$|[.,;:!?…”»–—-]|(?:es|aquí|para mí|de largo|con diferencia)(?![${LETTER}])|del (?:disco|álbum)(?![${LETTER}])|de la (?:bso|banda sonora)(?![${LETTER}])|de tod[oa]s(?![${LETTER}]))`;
const LABELS: PickLabels = {
  before: `las|los|lo|el|la|mis|mi|nuestr[oa]s?|grandes|principales|otr[oa]s`,
  favourite: `mejor(?:es)?(?: (?:${TRACKS}|momentos?|de todas))?|${TRACKS} (?:favorit[oa]s?|preferid[oa]s?|destacad[oa]s?|imprescindibles?|recomendad[oa]s?|a destacar)|favorit[oa]s?|preferid[oa]s?|destacad[oa]s?|a destacar|puntos? (?:fuertes?|álgidos?)|momentos? (?:álgidos?|cumbres?)|highlights?`,
  gem: `(?:joyas?|joyitas?|perlas?) (?:ocultas?|escondidas?|olvidadas?)|tesoros? (?:ocultos?|escondidos?)|(?:más )?(?:infravalorad|subestimad)[oa]s?`,
  skip: `peor(?:es)?(?: (?:${TRACKS}|momentos?))?|${TRACKS} más (?:floj[oa]s?|débil(?:es)?)|puntos? (?:débil(?:es)?|flojos?)|prescindibles?|(?:de )?relleno|para saltar(?:se)?`,
  of: `(?:del|de este) (?:disco|álbum)|del lote|de la (?:bso|banda sonora)`,
  is: `es|sigue siendo`,
  are: `son|siguen siendo`,
  and: `y|e|o|además de`,
};

/** What gives a pick, in Spanish. */
export const picksEs: PickWords = {
  picks: [
    [
      'favourite',
      RegExp(
        [
          `(?<![${LETTER}])mi (?:${HE} (?:favorito|preferido)|${SHE} (?:favorita|preferida))(?![${LETTER}])`,
          `(?<![${LETTER}])mi(?: gran)? (?:favorit[oa]|preferid[oa])(?![${LETTER}])(?= *(?:$|[.,;:!?"“”«»)–—-]|(?:es|sigue|aquí|del|de tod[oa]s|de la|absolut[oa]|personal|indiscutible|y|no|sería)(?![${LETTER}])))`,
          `(?<![${LETTER}])(?:el mejor ${HE}|la mejor ${SHE})(?![${LETTER}])(?! (?:del año|de la historia|de todos los tiempos|de (?:19|20)\\d\\d|de la cara|del grupo|de la banda(?! sonora)))`,
          `(?<![${LETTER}])(?:lo mejor|el punto álgido|la cumbre|el momento cumbre|la joya) (?:del (?:disco|álbum)|de la (?:banda sonora|bso))(?![${LETTER}])`,
          `(?<![${LETTER}])(?:la|el|lo) que más me gusta(?![${LETTER}])`,
          `^(?:${HE} (?:favorito|preferido|destacado)|${SHE} (?:favorita|preferida|destacada)|favorit[oa]|mejor (?:${HE}|${SHE}))(?= ?[:–-])`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        word(
          `(?:joya|joyita|perla) (?:oculta|escondida|olvidada)|tesoro (?:oculto|escondido)|(?:${HE}|${SHE}) (?:más )?(?:infravalorad[oa]|subestimad[oa])`,
        ),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        word(
          `prescindible|de (?:puro )?relleno|puro relleno|(?:se puede|podéis|puedes) saltar(?:se|la|lo|te)?|(?:el ${HE}|la ${SHE}) más floj[oa]|(?:el peor ${HE}|la peor ${SHE})`,
        ),
        'g',
      ),
    ],
  ],
  namedPicks: [
    ...labelled(LABELS),
    [
      'favourite',
      RegExp(
        [
          `${soonAfter('favorit[oa]s?|preferid[oa]s?')}(?:(?:pero|y) )?(?:(?:la mía|el mío) es|(?:hoy|ahora) (?:lo )?es) ${NAME}`,
          `(?<![${LETTER}])si (?:solo|sólo) (?:vas? a )?(?:escuchar|escuchas|oyes|oír|escucháis|puedes escuchar) una?(?: (?:canción|tema))?, que sea ${NAME}`,
          `${NAME} (?:se roba el (?:show|espectáculo|disco)|se lleva la palma|roba el protagonismo)(?![${LETTER}])`,
          `${NAME} (?:vale por sí sol[oa] el precio|por sí sol[oa] vale el precio)(?![${LETTER}])`,
          `^(?:destacan(?: sobre todo| especialmente)? ${names('y|e')}|(?:destaca|destaco|destacaría)(?: sobre todo| especialmente)? ${oneOrTwo('y|e')})`,
          `${subjects('es|sigue siendo', 'son|siguen siendo', 'y|e')} (?:el|la|las|los|un|mis) (?:gran |verdadero |claro |otro )?(?:puntos? (?:álgidos?|fuertes?)|momentos? cumbres?|favorit[oa]s|preferid[oa]s)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        [
          `${NAME} está (?:muy |tan |demasiado |injustamente )?(?:infravalorad|subestimad)[oa](?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        [
          `(?<![${LETTER}])(?:siempre |casi siempre )?me salto (?:siempre )?${NAME}`,
          `${NAME} es (?:la|el) (?:más floj[oa]|más débil|peor)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
  ],
  rowPicks: saidOfRow(LABELS),
  pickLabels: { favourite: 'Favorita', 'hidden-gem': 'Joya oculta', skip: 'Prescindible' },
};
