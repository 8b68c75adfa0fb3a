import { LETTER, word } from './patterns.js';
import { ratingsOf } from './rating-words.js';
import type { RatingPatterns } from './vocabulary.js';

const { said: SCALE, ...ratings } = ratingsOf({
  label:
    '(?:(?:mijn|ons|onze|het) )?(?:eind)?(?:cijfer|waardering|score|oordeel|beoordeling|rating)(?: (?:van|voor) (?:het album|de plaat))?',
  sum: '(?:in )?totaal|eindtotaal|(?:het )?album|(?:de )?plaat|(?:de )?soundtrack|al met al|algeheel',
  is: 'is(?: een)?',
  outOf: 'op|uit|van(?: de)?|out of',
  units: 'punten|punt|sterren|ster',
  stars: 'sterren|ster',
  numbers: ['nul', 'een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  half: 'en een halve?',
  most: '10|\\d',
  of: 'voor (?:het album|de plaat|de soundtrack)|van mij',
});

/** What gives a rating, in Dutch. */
export const ratingsNl: RatingPatterns = {
  ...ratings,
  rating: [
    RegExp(
      `(?<![${LETTER}])(?:ik geef|geef ik|krijgt van mij|van mij krijgt)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
    RegExp(
      `(?<![${LETTER}])(?:(?:de|deze) plaat|(?:het|dit) album|de soundtrack) (?:krijgt|verdient)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
  ],
  notOurs: RegExp(
    word(
      'pitchfork|metacritic|rotten tomatoes|imdb|allmusic|rolling stone|oor|humo|critici|pers|krant|blad|films?|hij|zij|ze|lezers|gebruikers|publiek',
    ),
    'i',
  ),
  ratingTakenBack:
    /^,? (?:(?:van|door|op|bij|in|volgens|zegt|zeggen) (?!mij|ons)|als|indien|tenzij|behalve)(?![A-Za-zÀ-ɏ])/i,
};
