import { LETTER, word } from './patterns.js';
import { ratingsOf } from './rating-words.js';
import type { RatingPatterns } from './vocabulary.js';

const { said: SCALE, ...ratings } = ratingsOf({
  label:
    '(?:(?:mi|nuestra|la) )?(?:nota|puntuación|valoración|calificación|veredicto)(?: final| global| total)?(?: del (?:disco|álbum))?',
  sum: '(?:en )?total|global|(?:el )?(?:disco|álbum)|(?:la )?(?:banda sonora|bso)|en resumen',
  is: 'es(?: un)?',
  outOf: 'sobre|de|out of',
  units: 'puntos?|estrellas?',
  stars: 'estrellas?',
  numbers: ['cero', 'un[oa]?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  half: 'y medi[oa]',
  most: '10|\\d',
  of: 'para (?:el|este) (?:disco|álbum)|para la (?:banda sonora|bso)',
});

/** What gives a rating, in Spanish. */
export const ratingsEs: RatingPatterns = {
  ...ratings,
  rating: [
    RegExp(
      `(?<![${LETTER}])(?:doy|pongo|otorgo|se lleva(?: de mí)?|le daré)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
    RegExp(
      `(?<![${LETTER}])(?:(?:el|este) (?:disco|álbum)|la banda sonora) (?:merece|se merece|obtiene)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
  ],
  notOurs: RegExp(
    word(
      'pitchfork|metacritic|rotten tomatoes|imdb|allmusic|filmaffinity|rolling stone|rockdelux|mondo sonoro|críticos|crítica|prensa|revista|periódico|películas?|films?|él|ella|ellos|lectores|usuarios|público',
    ),
    'i',
  ),
  ratingTakenBack:
    /^,? (?:(?:de|por|en|según|dice|dicen) (?!mí|mi parte|nosotros)|si|salvo|a menos)(?![A-Za-zÀ-ɏ])/i,
};
