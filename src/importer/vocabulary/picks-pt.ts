import { LETTER, word } from './patterns.js';
import { labelled, NAME, saidOfRow, soonAfter, subjects, type PickLabels } from './names.js';
import type { PickWords } from './vocabulary.js';

export const HE = '(?:tema|corte|som|título)';
export const SHE = '(?:faixa|música|canção|composição)';
const TRACKS = '(?:faixas?|músicas?|canç(?:ão|ões)|temas?)';
const END = ` *(?:$|[.,;:!?…”»–—-]|(?:é|aqui|para mim|de longe)(?![${LETTER}])|d(?:o|este|esse) (?:disco|álbum)(?![${LETTER}])|da (?:trilha(?: sonora)?|banda sonora)(?![${LETTER}])|de tod[oa]s(?![${LETTER}]))`;
const LABELS: PickLabels = {
  before: `as|os|a|o|minhas?|meus?|grandes|principais|outr[oa]s`,
  favourite: `${TRACKS} (?:favorit[oa]s?|preferid[oa]s?|essenciais|imperdíveis|(?:em |de )?destaque)|melhor(?:es)?(?: (?:${TRACKS}|momentos?|de todas))?|favorit[oa]s?|preferid[oa]s?|destaques?|pontos? (?:altos?|fortes?)`,
  gem: `(?:pérolas?|joias?|jóias?) (?:escondidas?|ocultas?|esquecidas?)|tesouros? (?:escondidos?|ocultos?)|(?:mais )?subestimad[oa]s?`,
  skip: `${TRACKS} (?:mais frac[oa]s?|dispensáve(?:l|is)|para pular)|pior(?:es)?(?: (?:${TRACKS}|momentos?))?|pontos? (?:baixos?|fracos?)|dispensáve(?:l|is)|para (?:pular|saltar)`,
  of: `d(?:o|este|esse) (?:disco|álbum)|da (?:trilha(?: sonora)?|banda sonora)`,
  is: `é|continua(?: a ser)?`,
  are: `são|continuam(?: a ser)?`,
  and: `e|ou|além de`,
};

/** What gives a pick, in Portuguese. */
export const picksPt: PickWords = {
  picks: [
    [
      'favourite',
      RegExp(
        [
          `(?<![${LETTER}])(?:meu ${HE} (?:favorito|preferido)|minha ${SHE} (?:favorita|preferida))(?![${LETTER}])`,
          `(?<![${LETTER}])(?:meu (?:favorito|preferido)|minha (?:favorita|preferida))(?![${LETTER}])(?= *(?:$|[.,;:!?"“”«»)–—-]|(?:é|continua|aqui|d[oa]|de tod[oa]s|absolut[oa]|e|não|seria)(?![${LETTER}])))`,
          `(?<![${LETTER}])(?:o melhor ${HE}|a melhor ${SHE})(?![${LETTER}])(?! (?:do ano|de sempre|de todos os tempos|de (?:19|20)\\d\\d|do lado|do grupo|da banda(?! sonora)))`,
          `(?<![${LETTER}])(?:ponto (?:mais )?alto|auge|o melhor|destaque) (?:d[oe]ste |do )(?:disco|álbum)(?![${LETTER}])`,
          `(?<![${LETTER}])(?:ponto (?:mais )?alto|auge|o melhor|destaque) da (?:trilha(?: sonora)?|banda sonora)(?![${LETTER}])`,
          `(?<![${LETTER}])(?:a|o|aquel[ea]) (?:de )?que (?:eu )?mais gosto(?![${LETTER}])`,
          `^(?:${HE} (?:favorito|preferido)|${SHE} (?:favorita|preferida)|melhor (?:${HE}|${SHE})|favorit[oa]|destaque)(?= ?[:–-])`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        word(
          `(?:pérola|jóia|joia) (?:escondida|oculta|esquecida)|tesouro (?:escondido|oculto)|(?:${HE}|${SHE}) (?:mais )?subestimad[oa]`,
        ),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        word(
          `dispensável|descartável|(?:para|pra|de) (?:pular|saltar)|(?:dá para|pode-se|podem) (?:pular|saltar)|(?:o ${HE}|a ${SHE}) mais frac[oa]|(?:o pior ${HE}|a pior ${SHE})|encher linguiça|puro enchimento`,
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
          `${soonAfter('favorit[oa]s?|preferid[oa]s?')}(?:(?:mas|e) )?(?:(?:a minha|o meu|minha|meu) é|(?:hoje|agora) é) ${NAME}`,
          `(?<![${LETTER}])se (?:só )?(?:for |fores )?ouvir(?:em|es)? (?:só |apenas )?uma?(?: (?:faixa|música|canção|tema))?, que seja ${NAME}`,
          `${NAME} rouba a cena(?![${LETTER}])`,
          `${NAME} (?:sozinh[oa] vale o|vale sozinh[oa] o) (?:preço|disco|dinheiro)(?![${LETTER}])`,
          `${subjects('é', 'são', 'e')} (?:o|a|as|os|um) (?:meus |minhas |grande |verdadeiro |outro )?(?:pontos? altos?|destaques?|favorit[oa]s|preferid[oa]s|melhores)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    ['hidden-gem', RegExp([`${NAME} é (?:muito |tão |bastante )?subestimad[oa](?=${END})`].join('|'), 'g')],
    [
      'skip',
      RegExp(
        [
          `(?<![${LETTER}])(?:sempre (?:pulo|salto)|(?:pulo|salto) sempre) (?:a |o )?${NAME}`,
          `${NAME} é (?:a|o) (?:mais frac[oa]|pior)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
  ],
  rowPicks: saidOfRow(LABELS),
  pickLabels: { favourite: 'Favorita', 'hidden-gem': 'Pérola escondida', skip: 'Dispensável' },
};
