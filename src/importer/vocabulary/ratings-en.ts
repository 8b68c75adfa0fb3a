import { ratingsOf } from './rating-words.js';
import type { RatingPatterns } from './vocabulary.js';

const { said: SCALE, ...ratings } = ratingsOf({
  label:
    // what a blog calls itself may stand before the word, but no part of a record
    '(?:(?!(?:sound|audio|art|artwork|story|gameplay|production|lyrics?|vocals?|replay|value|presentation|mastering|pressing|vinyl|quality|songs?|tracks?|film|movie|game|show|concert|user|users|reader|readers|critic|critics|community|average|their|his|her|family|press|magazine|imdb|metacritic|allmusic|pitchfork)\\b)[a-z’]+ ){0,3}(?:(?:my|our|the|final|overall|total|album|personal|star) )*(?:rating|score|grade|mark|verdict|stars)(?: (?:for|of) (?:the|this) (?:album|record|soundtrack))?',
  sum: 'overall|(?:grand )?total|final|(?:(?:the|this) )?(?:album|record|soundtrack)|me|conclusion|bottom line|all in all',
  is: 'is',
  outOf: 'out of',
  units: 'stars?|points?',
  stars: 'stars?',
  numbers: ['zero|nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  half: 'and a half',
  most: '10|\\d',
  of: 'for (?:the|this) (?:album|record|soundtrack|score|lot|music|whole thing)|overall|from me|from us',
});

/** What gives a rating, in English. */
export const ratingsEn: RatingPatterns = {
  ...ratings,
  rating: [
    RegExp(
      `\\b(?:i(?:[’']d| would|[’']ll| will| can)? (?:give|rate|score)|(?<!which |that |one )i gave|i(?:[’']ve| have) (?:given|rated|scored)|i[’']m (?:giving|going with)|(?:album|record|soundtrack|score|it|this(?: one)?) (?:gets?|earns?|deserves?))\\b[^.!?]{0,40}?\\b(${SCALE})(?! of the)`,
      'i',
    ),
    RegExp(
      `\\b(?:it[’']?s|this is|it is|(?:this (?:one|album|record|lp|ep)|the (?:album|record|soundtrack)) is|call it|i[’']d say|a (?:solid|strong|generous|good|fair))(?: easily| about| probably)?(?: an?)?(?: solid| strong| generous| good| fair| careful| cautious| grudging| happy| high| low)? (${SCALE})(?! of the)`,
      'i',
    ),
    RegExp(`\\b(${SCALE}) from (?:me|us)\\b`, 'i'),
  ],
  notOurs:
    /\b(?:pitchfork|metacritic|rotten tomatoes|imdb|allmusic|rolling stone|critics?|film|movie|(?:last|previous|first|earlier|other|original|debut) ?(?:album|record|one)?|pizza|food|meal|narrator|book|novel|podcast|restaurant|concert|gig|packaging|they|he|she|users?|readers?)\b/i,
  ratingTakenBack:
    /^,? (?:(?:from|by|on|at|in|according to|says?|said) (?!me\b|us\b|my\b|our\b|this\b|here\b)|but only|if\b|unless\b|had (?:it|they|the)\b|were it\b|when\b|until\b)/i,
};
