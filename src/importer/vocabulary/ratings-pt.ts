import { LETTER, word } from './patterns.js';
import { ratingsOf } from './rating-words.js';
import type { RatingPatterns } from './vocabulary.js';

const { said: SCALE, ...ratings } = ratingsOf({
  label:
    '(?:a )?(?:(?:minha|nossa) )?(?:nota|pontuação|avaliação|classificação|veredito|veredicto)(?: final| geral| total)?(?: d[oe](?:ste)? (?:disco|álbum))?',
  sum: '(?:no )?(?:total|geral)|(?:o )?(?:disco|álbum)|(?:a )?(?:trilha(?: sonora)?|banda sonora)|em resumo',
  is: 'é(?: um)?',
  outOf: 'em|de|out of',
  units: 'pontos?|estrelas?',
  stars: 'estrelas?',
  numbers: ['zero', 'uma?', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  half: 'e mei[oa]',
  most: '10|\\d',
  of: 'para (?:o|este) (?:disco|álbum)|para a (?:trilha|banda sonora)',
});

/** What gives a rating, in Portuguese. */
export const ratingsPt: RatingPatterns = {
  ...ratings,
  rating: [
    RegExp(
      `(?<![${LETTER}])(?:dou(?:-lhe)?|atribuo|darei|leva(?: de mim)?)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
    RegExp(
      `(?<![${LETTER}])(?:(?:o|este|esse) (?:disco|álbum)|a (?:trilha|banda sonora)) (?:merece|recebe|leva)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
  ],
  notOurs: RegExp(
    word(
      'pitchfork|metacritic|rotten tomatoes|imdb|allmusic|rolling stone|blitz|críticos|crítica|imprensa|revista|jornal|filmes?|ele|ela|eles|leitores|usuários|utilizadores|público',
    ),
    'i',
  ),
  ratingTakenBack:
    /^,? (?:(?:de|por|em|no|na|segundo|diz|dizem) (?!mim|minha parte|nós)|se|salvo|a menos)(?![A-Za-zÀ-ɏ])/i,
};
