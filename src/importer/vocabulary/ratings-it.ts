import { LETTER, word } from './patterns.js';
import { ratingsOf } from './rating-words.js';
import type { RatingPatterns } from './vocabulary.js';

const { said: SCALE, ...ratings } = ratingsOf({
  label:
    "(?:(?:il mio|il nostro|il) )?(?:voto|giudizio|valutazione|punteggio)(?: finale| complessiv[oa]| totale)?(?: (?:al disco|all[’']album|dell[’']album|del disco))?",
  sum: "(?:in )?totale|complessivo|(?:l[’'])?album|(?:il )?disco|(?:la )?colonna sonora|in sintesi",
  is: 'è(?: un)?',
  outOf: 'su|out of',
  units: 'punti|stelline?|stelle|stella|punto',
  stars: 'stelle|stella|stelline',
  numbers: ['zero', 'un[oa]?', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
  half: 'e mezz[oa]',
  most: '10|\\d',
  of: "(?:per (?:il|questo) disco|per l[’']album|al disco|all[’']album)",
});

/** What gives a rating, in Italian. */
export const ratingsIt: RatingPatterns = {
  ...ratings,
  rating: [
    RegExp(
      `(?<![${LETTER}])(?:gli|le|ci|io)? ?(?:do|darei|assegno|metto)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
    RegExp(
      `(?<![${LETTER}])(?:(?:l[’']|quest[’'])album|(?:il|questo) disco|la colonna sonora|il mio voto) (?:merita|si merita|è)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
  ],
  notOurs: RegExp(
    word(
      'pitchfork|metacritic|rotten tomatoes|imdb|allmusic|ondarock|rolling stone|rockol|critici|critica|stampa|rivista|giornale|film|pellicola|lui|lei|loro|lettori|utenti|pubblico',
    ),
    'i',
  ),
  ratingTakenBack:
    /^,? (?:(?:da|di|su|in|secondo|dice|dicono) (?!me|noi|parte mia)|se|salvo|a meno)(?![A-Za-zÀ-ɏ])/i,
};
