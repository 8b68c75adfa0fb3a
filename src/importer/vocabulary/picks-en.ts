import { LETTER } from './patterns.js';
import { labelled, NAME, oneOrTwo, saidOfRow, SIGN, subjects, type PickLabels } from './names.js';
import type { PickWords } from './vocabulary.js';

const TRACK = '(?:tracks?|songs?|cuts?|tunes?|pieces?|cues?|numbers?|moments?)';
const RECORD = '(?:the|this) (?:whole )?(?:album|record|disc|lp|ep|soundtrack|score|set|collection|tape|cd)';
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten)';
/** A judgement ends where its sentence does, or goes on about nothing but the album. */
const END = ` *(?:$|[.,;:!?…”)—–-]|(?:is|here|for me|by far|by a mile|by some distance|on (?:here|it))\\b|(?:of|on) (?:it all|${RECORD})\\b)`;
const OF = `(?:of|on|from) (?:it|them|these|all|${RECORD}|the (?:bunch|lot))(?![${LETTER}])`;
const LABELS: PickLabels = {
  before: 'the|my|our|a|an|personal|album|absolute|other|further|clear|obvious|real|main|biggest|all-time',
  favourite: `(?<!least )(?:highlights?|stand-?outs?(?: ${TRACK})?|(?:best|top|key|essential|choice|recommended|favou?rite|fave?|killer|finest|must[- ]hear|pick of the) ${TRACK}|favou?rites?|favs?|faves?|must[- ]hears?|(?:top )?picks?|${TRACK} to (?:hear|check out|play)|recommended|best|best of the (?:bunch|lot|set))`,
  gem: `hidden gems?|sleepers?(?: hits?)?|(?:most )?(?:underrated|overlooked)(?: ${TRACK})?`,
  skip: `(?:weakest|worst) (?:${TRACK}|links?)|least fav(?:ou?rite)?s?(?: ${TRACK})?|weakest|worst|skips?(?: (?:it|this|this one|ahead))?|low ?(?:points?|lights?)|duds?|(?:${TRACK} )?to skip|pure filler`,
  of: OF,
  is: `is`,
  are: `are|include|includes|including`,
  and: 'and|or|plus',
};

const MINE = `(?<!was |over |than |least )\\bmy (?:absolute |all-time |personal |clear |own )?favou?rite\\b(?= *(?:$|[.,;:!?”")—–-]|is\\b(?! *(?:[.,;:!?]|$))|of (?:the|them|all|these)\\b|on\\b|here\\b|by (?:far|a|some)\\b|(?:[${LETTER}’']+ ){0,2}(?:${TRACK}|things?)\\b))|(?<!was )\\b(?:my|our) (?:own |personal |top |first |absolute )?(?:pick|highlight|stand-?out)(?=${END})|\\b(?:a personal favou?rite|a favou?rite of mine)(?=${END})`;
const BEST = `\\bthe best ${TRACK}\\b(?! of (?:19|20)\\d\\d| (?:on|of) side| (?:titles?|names?)\\b)|\\b(?:best|standout|stand-out|top) (?:track|song|cut|tune)\\b(?! of (?:19|20)\\d\\d| (?:on|of) side| (?:titles?|names?)\\b)|\\b(?:track|song) of the album\\b|\\b(?:best|pick) of the (?:bunch|lot|batch|set|record|album|compilation|comp|tape|mixtape|collection|disc|${NUMBER})\\b(?! of)|\\bthe best (?:thing|one) (?:here|on (?:it|here|${RECORD}))\\b|\\bthe one i (?:like (?:the )?(?:best|most)|love (?:the )?most)\\b|\\bthe best of (?:them|these)(?=${END})`;
const HIGHLIGHT = `\\bthe (?:clear |real |obvious )?(?:highlight|stand-?out) (?:has (?:got )?to|must|surely has to) be(?= ${NAME})|\\bhighlight of the (?:album|record|soundtrack|score)\\b|\\bthe (?:clear |obvious |real |undoubted |undisputed |big |absolute |album[’']s )?(?:highlight|stand-?out|keeper)(?=${END})`;

/** What gives a pick, in English. */
export const picksEn: PickWords = {
  picks: [
    ['favourite', RegExp([MINE, BEST, HIGHLIGHT].join('|'), 'g')],
    [
      'hidden-gem',
      RegExp(
        `\\b(?:hidden gem|(?:most )?(?:underrated|overlooked) (?:${TRACK}|gem|one(?=${END}| (?:is|on|of|here)\\b))|(?:gem|one) (?:that |which )?(?:everybody|everyone|people|fans|most (?:people|fans)|nobody else|reviewers)(?: will| seem to)? (?:overlooks?|miss|misses|forgets?|sleeps? on)|(?:terribly|seriously|criminally|hugely|wildly|sadly|badly|shamefully|woefully) (?:underrated|overlooked|undervalued)|the (?:real |true )?(?:sleeper(?: hit)?|(?:hidden|secret|unsung) (?:star|hero|treasure|highlight)|most (?:underrated|overlooked))(?=${END}))\\b`,
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        `\\b(?:the one to skip|(?:my|the) least favou?rite(?: ${TRACK})?|i(?: would|[’']d) skip|skip this one|the one (?:that )?i(?: always|[’']d| would| usually)? skip|skippable|pure filler|the (?:weakest|worst) (?:${TRACK}\\b|link\\b|(?:thing|one) (?:here|on (?:it|here|${RECORD}))|of the (?:bunch|lot|set|${NUMBER})\\b)|the (?:weakest|worst)(?= is ${NAME}|(?! is)${END})|the only (?:real |true |genuine )?(?:dud|clunker|stinker|misfire|misstep|low point|skip|(?:bad|weak|poor) (?:${TRACK}|spot|link))\\b|the (?:low point|dud|clunker|stinker)(?=${END}))`,
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
          `(?<=\\bfavou?rites?\\b[^.!?]{0,120}[;,.—–-] ?)(?:(?:but|and|while|whereas) )?(?:mine(?:,? (?:though|however),?)? is|(?:now|today|these days),? (?:it[’']?s|it is)) ${NAME}`,
          `\\bif you (?:only |just |can only )?(?:hear|listen to|play|buy|download|keep|have time for|take)\\b[^.!?;${SIGN}]{0,40}?,? (?:make (?:it|that)|let (?:it|that) be|it (?:should|has to|must) be) ${NAME}`,
          `${NAME},? (?:really |easily |completely |absolutely |simply )?steals the (?:whole )?(?:show|album|record|soundtrack)\\b(?! from)`,
          `${NAME} (?:alone is|by itself is|on its own is|is(?: well| easily)?) worth the (?:price|money|cost|admission|entry|entrance fee|asking price)(?: of (?:admission|entry|the (?:album|record|disc|ticket)))? ?(?:alone|by itself|on its own)\\b`,
          `${NAME} (?:alone|by itself|on its own) is worth the (?:price|money|cost|admission|entry|entrance fee|asking price)`,
          `\\bi (?:like|love|enjoy|prefer) ${NAME} (?:the )?(?:best|most)(?=${END}| of all\\b)`,
          `${subjects("is|remains|[’']s", 'are|remain', 'and')} (?:a|another|one|the|my|our|both|two|three)(?: of the)? ?(?:real |clear |big |definite |genuine |obvious |personal |absolute |main |other )?(?:highlights?|stand-?outs?|favou?rites|personal favou?rite|favou?rites? of mine)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        `${NAME} (?:is|remains|[’']s) (?:the |a |an |my )?(?:real |true |criminally |hugely |vastly |sorely |badly |very |so |much |wildly |deeply |unfairly )?(?:sleeper(?: hit)?|under-?rated|overlooked|under-?appreciated|undervalued)(?=${END})`,
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        `${NAME} ?[:–—-] ?(?:just )?skip (?:it|this|that)(?! to\\b)|(?:\\bi (?:always |usually |generally |still |often |mostly |just |now |tend to |will |do )?skip|(?<=^|[;—–-] )(?:just |so |do |and |but )?skip|\\b(?:you can|feel free to|best to|better to) (?:safely |happily |just )?skip|\\bi (?:could|can) (?:happily |easily )?(?:do|live) without) ${oneOrTwo('and')}(?! to\\b)|${NAME} (?:is|remains|was|[’']s) (?:a|the) (?:bit of a |real |complete |total |absolute |only )?(?:dud|clunker|stinker|misfire|low point)(?=${END})`,
        'g',
      ),
    ],
  ],
  rowPicks: saidOfRow(LABELS),
  pickLabels: { favourite: 'Favourite', 'hidden-gem': 'Hidden gem', skip: 'One to skip' },
};
