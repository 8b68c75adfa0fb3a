import { LETTER, word } from './patterns.js';
import { labelled, NAME, saidOfRow, soonAfter, subjects, type PickLabels } from './names.js';
import type { PickWords } from './vocabulary.js';

export const HE = '(?:brano|pezzo|tema|passaggio|titolo)';
export const SHE = '(?:canzone|traccia|composizione)';
const TRACKS = '(?:bran[oi]|pezz[oi]|canzon[ei]|tracc(?:ia|e)|moment[oi])';
const END = ` *(?:$|[.,;:!?…”»–—-]|(?:è|qui|per me|in assoluto)(?![${LETTER}])|del disco(?![${LETTER}])|dell[’']album(?![${LETTER}])|della colonna sonora(?![${LETTER}])|di tutt[ei](?![${LETTER}]))`;
const LABELS: PickLabels = {
  before: `i|gli|le|il|lo|la|l[’']|mio|mia|miei|mie|ver[oaie]|grandi|altr[ie]`,
  favourite: `${TRACKS} (?:miglior[ei]|preferit[oaie]|da ascoltare|imperdibil[ei]|consigliat[oaie])|miglior[ei]?(?: ${TRACKS})?|preferit[oaie]|punt[oi] (?:di forza|più alt[oi])|vett[ae]|highlights?|da ascoltare|top track`,
  gem: `(?:gemm[ae]|perl[ae]) nascost[ae]|(?:gioiell(?:in)?[oi]|tesor[oi]) nascost[oi]|(?:più )?sottovalutat[oaie]`,
  skip: `${TRACKS} (?:peggior[ei]|più debol[ei])|peggior[ei]?(?: ${TRACKS})?|punt[oi] debol[ei]|da saltare|riempitiv[oi]`,
  of: `del disco|dell[’']album|della colonna sonora|di questo (?:disco|album)|del lotto`,
  is: `è|resta`,
  are: `sono|restano`,
  and: `e|ed|o|oltre a`,
};

/** What gives a pick, in Italian. */
export const picksIt: PickWords = {
  picks: [
    [
      'favourite',
      RegExp(
        [
          `(?<![${LETTER}])(?:il mio ${HE} (?:preferito|favorito)|la mia ${SHE} (?:preferita|favorita))(?![${LETTER}])`,
          `(?<![${LETTER}])(?:il mio (?:preferito|favorito)|la mia (?:preferita|favorita))(?![${LETTER}])(?= *(?:$|[.,;:!?"“”«»)–—-]|(?:è|resta|rimane|qui|del|di tutt[ei]|in assoluto|e|non|sarebbe)(?![${LETTER}])))`,
          `(?<![${LETTER}])(?:il miglior(?:e)? ${HE}|la miglior(?:e)? ${SHE}|il ${HE} migliore|la ${SHE} migliore)(?![${LETTER}])(?! (?:dell[’']anno|di tutti i tempi|di sempre|del (?:19|20)\\d\\d|del lato|del gruppo|della band(?![${LETTER}])))`,
          `(?<![${LETTER}])(?:vetta|apice|vertice|punto più alto|momento migliore) (?:del(?:l[’'](?:album|opera)| disco)|della colonna sonora)(?![${LETTER}])`,
          `(?<![${LETTER}])(?:quell[ao]|la canzone|il brano|il pezzo) che preferisco(?![${LETTER}])`,
          `^(?:${HE} (?:preferito|migliore)|${SHE} (?:preferita|migliore)|miglior ${HE}|preferit[oa])(?= ?[:–-])`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        word(
          `(?:gemma|perla) (?:nascosta|dimenticata)|(?:gioiello|gioiellino|tesoro) (?:nascosto|dimenticato)|(?:${HE}|${SHE}) (?:più )?sottovalutat[oa]`,
        ),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        word(
          `(?:un |puro )?riempitivo|da saltare|si può saltare|trascurabile|(?:il ${HE}|la ${SHE}) più debole|(?:il peggior ${HE}|la peggior(?:e)? ${SHE})`,
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
          `${soonAfter('preferit[oaie]|favorit[oaie]')}(?:(?:ma|e|però) )?(?:(?:la mia|il mio) è|(?:oggi|adesso|ora) (?:lo )?è) ${NAME}`,
          `(?<![${LETTER}])se (?:ne )?(?:potete|puoi|dovete|devi|volete|vuoi) ascoltar(?:ne|e) (?:solo |soltanto )?un[oa](?: sol[oa])?, (?:che sia|scegliete|scegli|fate che sia) ${NAME}`,
          `${NAME} ruba la scena(?![${LETTER}])`,
          `${NAME} (?:vale da sol[oa] il prezzo|da sol[oa] vale il prezzo)(?![${LETTER}])`,
          `${subjects('è|resta', 'sono|restano', 'e|ed')} (?:il|la|le|i|un|una) (?:mie |miei |vero |vera |altro )?(?:vett[ae]|apice|punt[oi] più alt[oi]|preferit[ie]|migliori)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        [`${NAME} è (?:molto |troppo |davvero |decisamente )?sottovalutat[oa](?=${END})`].join('|'),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        [
          `(?<![${LETTER}])(?:salto|skippo) sempre ${NAME}`,
          `${NAME} (?:la|lo) (?:salto|skippo) sempre(?![${LETTER}])`,
          `${NAME} è (?:la|il) (?:più debole|peggiore)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
  ],
  rowPicks: saidOfRow(LABELS),
  pickLabels: { favourite: 'Preferita', 'hidden-gem': 'Gemma nascosta', skip: 'Da saltare' },
};
