import { LETTER, word } from './patterns.js';
import { ratingsOf } from './rating-words.js';
import type { RatingPatterns } from './vocabulary.js';

const { said: SCALE, ...ratings } = ratingsOf({
  label:
    "(?:(?:ma|notre|la) )?(?:note|appréciation|évaluation|verdict)(?: finale?| globale?)?(?: (?:de (?:l[’']|cet )album|du disque|de la bo|pour (?:l[’']album|le disque)))?",
  sum: "(?:au )?total|(?:l[’'])?album|(?:le )?disque|(?:la )?bo|bilan|au final",
  is: 'est(?: de)?',
  outOf: 'sur|out of',
  units: 'étoiles?|points?',
  stars: 'étoiles?',
  numbers: ['zéro', 'une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  half: 'et demie?',
  most: '20|1\\d|\\d',
  of: "pour (?:l[’']album|le disque|la bo)",
});

/** What gives a rating, in French. */
export const ratingsFr: RatingPatterns = {
  ...ratings,
  rating: [
    RegExp(
      `(?<![${LETTER}])(?:je|j[’'])(?: (?:lui|leur|y|ne|n[’']|le|la))* ?(?:donne|mets|mettrai|attribue|accorde)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
    RegExp(
      `(?<![${LETTER}])(?:(?:l[’']|cet )album|le disque|la bo|la bande originale) (?:mérite|obtient|vaut)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
  ],
  notOurs: RegExp(
    word(
      'pitchfork|metacritic|rotten tomatoes|imdb|allmusic|allociné|rolling stone|télérama|inrocks|critiques|presse|magazine|journal|films?|ils|elles?|il|lecteurs?|public|internautes|spectateurs',
    ),
    'i',
  ),
  ratingTakenBack:
    /^,? (?:(?:par|de|d[’']après|selon|sur|chez|dans|dit|disent) (?!moi|nous|ma part)|si|s[’']il|à moins|sauf)(?![A-Za-zÀ-ɏ])/i,
};
