import { LETTER, word } from './patterns.js';
import { ratingsOf } from './rating-words.js';
import type { RatingPatterns } from './vocabulary.js';

const { said: SCALE, ...ratings } = ratingsOf({
  label:
    '(?:(?:meine|unsere|mein|unser|die) )?(?:gesamt|album|end|schluss)?-?(?:wertung|bewertung|punktzahl|punkte|urteil|rating|fazit|note)(?: (?:des albums|der platte|für das album|für die platte))?',
  sum: 'gesamt|insgesamt|(?:das )?album|(?:die )?platte|(?:der )?soundtrack|alles in allem|unterm strich',
  is: 'ist',
  outOf: 'von(?: möglichen)?|out of',
  units: 'punkte?n?|sterne?n?',
  stars: 'sterne?n?',
  numbers: ['null', 'eine?[nrs]?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  half: 'einhalb',
  most: '10|\\d',
  of: 'für (?:das album|die platte|den soundtrack)|von mir',
});

/** What gives a rating, in German. */
export const ratingsDe: RatingPatterns = {
  ...ratings,
  rating: [
    RegExp(
      `(?<![${LETTER}])(?:ich (?:gebe|vergebe)|(?:gebe|vergebe) ich|von mir (?:gibt es|bekommt|erhält)|(?:bekommt|erhält|kriegt|gibt es) (?:[${LETTER}]+ ){0,3}von mir)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
    RegExp(
      `(?<![${LETTER}])(?:(?:das|die) (?:album|platte|lp)|der soundtrack) (?:bekommt|erhält|verdient)(?![${LETTER}])[^.!?]{0,40}?(${SCALE})`,
      'i',
    ),
  ],
  notOurs: RegExp(
    word(
      `pitchfork|metacritic|rotten tomatoes|imdb|allmusic|rolling stone|musikexpress|kritiker[${LETTER}]*|presse|zeitung|magazin|film(?:e|es|s)?|er|sie|leser[${LETTER}]*|nutzer[${LETTER}]*|user|publikum`,
    ),
    'i',
  ),
  ratingTakenBack:
    /^,? (?:(?:von|bei|auf|in|laut|sagt|sagen) (?!mir|uns)|wenn|falls|hätte|wäre|außer|sofern)(?![A-Za-zÀ-ɏ])/i,
};
