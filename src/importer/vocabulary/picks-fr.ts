import { LETTER, word } from './patterns.js';
import { labelled, NAME, saidOfRow, soonAfter, subjects, type PickLabels } from './names.js';
import type { PickWords } from './vocabulary.js';

export const HE = '(?:morceau|titre|thème|track|passage|instrumental)';
export const SHE = '(?:chanson|piste|plage|composition)';
const LIST = "du disque|de l[’']album|de la (?:bo|bande originale|bande-son)|de ce disque|de cet album";
const TRACKS = '(?:titres?|morceaux?|chansons?|pistes?|plages?|thèmes?)';
const END = ` *(?:$|[.,;:!?…”»–—-]|(?:est|ici|pour moi|de loin)(?![${LETTER}])|(?:du disque|de l[’']album|de (?:ce disque|cet album)|de la (?:bo|bande originale|bande-son))(?![${LETTER}]))`;
const LABELS: PickLabels = {
  before: `les|le|la|l[’']|mes|mon|ma|nos|notre|vrais?|grands?|principaux|autres`,
  favourite: `points? forts?|temps forts?|moments? forts?|sommets?|highlights?|coups? de c(?:œ|oe)urs?|meilleure?s? (?:${TRACKS}|moments?)|${TRACKS} (?:préférée?s?|favori(?:te)?s?|phares?|à retenir|à écouter|incontournables?)|préférée?s?|favori(?:te)?s?|à écouter(?: en priorité| absolument)?|à retenir|incontournables?`,
  gem: `(?:pépites?|perles?) (?:cachées?|méconnues?|oubliées?)|(?:joyaux?|trésors?) (?:cachés?|méconnus?)|(?:${TRACKS} )?(?:les? plus |la plus )?sous-estimée?s?`,
  skip: `points? faibles?|${TRACKS} (?:(?:les? |la )?(?:plus faibles?|moins réussie?s?)|à zapper|à sauter|dispensables?)|à (?:zapper|sauter|éviter)|(?:pires?|moins bonne?s?) ${TRACKS}|remplissage`,
  of: `(?:du|de ce) disque|de l[’']album|de cet album|de la (?:bo|bande originale|bande-son)|du lot`,
  is: `est|reste|,? ?c[’']est`,
  are: `sont|restent|,? ?ce sont`,
  and: `et|ou|puis|ainsi que`,
};

/** What gives a pick, in French. */
export const picksFr: PickWords = {
  picks: [
    [
      'favourite',
      RegExp(
        [
          `(?<![${LETTER}])(?:mon ${HE} (?:préféré|favori)|ma ${SHE} (?:préférée|favorite))(?![${LETTER}])`,
          `(?<![${LETTER}])(?:ma (?:préférée|favorite)|mon (?:préféré|favori)|mon coup de c(?:œ|oe)ur)(?![${LETTER}])(?= *(?:$|[.,;:!?"“”«»)–—-]|(?:est|reste|c[’']est|ici|sur|du|de l[’']album|de la|de toutes?|de tous|n[’']|et)(?![${LETTER}]|[’'])|(?:n|c)[’']))`,
          `(?<![${LETTER}])(?:le (?:tout )?meilleur ${HE}|la (?:toute )?meilleure ${SHE})(?![${LETTER}])(?! (?:de l[’']année|de tous les temps|de (?:19|20)\\d\\d|de la (?:face|première face|deuxième face)|du groupe))`,
          `(?<![${LETTER}])(?:sommet|point d[’']orgue|point culminant|clou) (?:${LIST})(?![${LETTER}])`,
          `(?<![${LETTER}])(?:celle|celui|la chanson|le morceau|le titre) que je préfère(?![${LETTER}])`,
          `^(?:coups? de c(?:œ|oe)ur|${HE} (?:préféré|favori)|${SHE} (?:préférée|favorite)|meilleure? (?:${HE}|${SHE}))(?= ?[:–-])`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        word(
          `(?:pépite|perle) (?:cachée|méconnue|oubliée)|(?:joyau|trésor) (?:caché|méconnu|oublié)|(?:${HE}|${SHE}) (?:le |la )?(?:plus )?(?:sous-estimée?|méconnue?)`,
        ),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        word(
          `à (?:zapper|sauter|éviter)|dispensable|on peut (?:zapper|sauter|passer)|(?:le ${HE}|la ${SHE}) (?:le|la) (?:plus faible|moins (?:bon|bonne|réussie?))|(?:du )?(?:pur )?remplissage`,
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
          `${soonAfter('préférée?s?|favori(?:te)?s?')}(?:(?:mais|et) )?(?:(?:la mienne|le mien|moi),? (?:est|c[’']est)|aujourd[’']hui,? c[’']est) ${NAME}`,
          `(?<![${LETTER}])si (?:vous|tu) n[’']en (?:écoutez|écoutes|gardez|gardes) qu[’']une?(?: seule?)?, (?:que ce soit|choisissez|choisis|prenez|prends) ${NAME}`,
          `${NAME} vole la vedette(?![${LETTER}])`,
          `${NAME} vaut (?:à (?:lui|elle) (?:tout |toute )?seule? (?:le prix|l[’']achat)|(?:le prix|l[’']achat)(?: du disque)? à (?:lui|elle) (?:tout |toute )?seule?)(?![${LETTER}])`,
          `${subjects('est|reste', 'sont|restent', 'et')} (?:le|la|les|un|mes|mon) (?:vrais? |grands? |autres? )?(?:sommets?|temps forts?|points? forts?|coups? de c(?:œ|oe)ur|préférée?s|favori(?:te)?s)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        [
          `${NAME} est (?:trop |très |vraiment |injustement |terriblement |largement )?(?:sous-estimée?|méconnue?)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        [
          `(?<![${LETTER}])je (?:saute|zappe) (?:toujours |systématiquement |souvent |volontiers )?${NAME}`,
        ].join('|'),
        'g',
      ),
    ],
  ],
  rowPicks: saidOfRow(LABELS),
  pickLabels: { favourite: 'Coup de cœur', 'hidden-gem': 'Pépite cachée', skip: 'À zapper' },
};
