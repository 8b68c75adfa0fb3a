import { LETTER, word } from './patterns.js';
import { labelled, NAME, saidOfRow, soonAfter, subjects, type PickLabels } from './names.js';
import type { PickWords } from './vocabulary.js';

export const IT = '(?:nummer|lied|liedje|stuk|deuntje)';
export const THE = '(?:track|song|plaat|compositie)';
const TRACKS = '(?:nummers?|liedjes?|lied|songs?|tracks?|stuk(?:ken)?)';
const END = ` *(?:$|[.,;:!?…”»–—-]|(?:is|hier|voor mij|met afstand)(?![${LETTER}])|van (?:de|deze) (?:plaat|lp|elpee|cd|soundtrack)(?![${LETTER}])|van (?:het|dit) album(?![${LETTER}])|van allemaal(?![${LETTER}]))`;
const LABELS: PickLabels = {
  before: `de|het|mijn|onze|een|persoonlijke|absolute|grote|duidelijke|andere`,
  favourite: `hoogtepunt(?:en)?|uitschieters?|highlights?|(?:beste|favoriete|sterkste|mooiste) (?:${TRACKS}|momenten)|lievelings-?${TRACKS}|favoriet(?:en)?|(?:luister|draai)tips?|aanraders?|beste|prijsnummers?`,
  gem: `(?:verborgen|vergeten) (?:parel(?:tje)?s?|juweel(?:tje)?s?|juwelen|schatten?)|(?:meest )?(?:ondergewaardeerd|onderschat)e?(?: ${TRACKS})?`,
  skip: `(?:zwakste|slechtste) (?:${TRACKS}|schakel)|zwakste|slechtste|dieptepunt(?:en)?|missers?|(?:om )?over te slaan|overslaan|opvulling`,
  of: `van (?:de|deze) (?:plaat|lp|elpee|cd|soundtrack)|van (?:het|dit) album|op (?:de|deze) plaat|op (?:het|dit) album`,
  is: `is|blijft`,
  are: `zijn|blijven`,
  and: `en|of|plus`,
};

/** What gives a pick, in Dutch. */
export const picksNl: PickWords = {
  picks: [
    [
      'favourite',
      RegExp(
        [
          `(?<![${LETTER}])mijn (?:[${LETTER}]+e )?(?:favoriete? ?(?:${IT}|${THE})|lievelings-?(?:nummer|lied|liedje|track|song))(?![${LETTER}])`,
          `(?<![${LETTER}])mijn (?:(?:absolute|persoonlijke|grote|duidelijke) )?favoriet(?![${LETTER}])(?= *(?:$|[.,;:!?"“”„»«)–—-]|(?:is|blijft|hier|op|van|onder|en|maar|niet|zou|geworden)(?![${LETTER}])))`,
          `(?<![${LETTER}])(?:het (?:aller)?beste ${IT}|de (?:aller)?beste ${THE})(?![${LETTER}])(?! (?:van het jaar|ooit|aller tijden|van (?:19|20)\\d\\d|van (?:kant|de [a-d]-kant|de (?:band|groep))))`,
          `(?<![${LETTER}])hoogtepunt van (?:de (?:plaat|lp|elpee|soundtrack|score)|het album)(?![${LETTER}])`,
          `(?<![${LETTER}])vind ik het (?:aller)?mooist(?:e)?(?![${LETTER}])`,
          `^(?:favoriete? (?:${IT}|${THE})|lievelingsnummer|favoriet|luistertips?|beste (?:${IT}|${THE}))(?= ?[:–-])`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        word(
          `(?:verborgen|vergeten) (?:parel(?:tje)?|juweel(?:tje)?|schat)|(?:ondergewaardeerde?|onderschatte?|miskende?)(?:ste)? (?:${IT}|${THE}|parel(?:tje)?)`,
        ),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        word(
          `(?:mag|kun|kan) (?:je|men) (?:rustig |gerust )?overslaan|om over te slaan|(?:het ${IT}|de ${THE}) om over te slaan|(?:het zwakste|het slechtste) ${IT}|(?:de zwakste|de slechtste) ${THE}|(?:pure )?(?:opvulling|bladvulling)`,
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
          `${soonAfter(`favoriet[${LETTER}]*|lievelings[${LETTER}]*`)}(?:(?:maar|en) )?(?:(?:de mijne|het mijne|die van mij) is|(?:nu|vandaag|tegenwoordig) is het) ${NAME}`,
          `(?<![${LETTER}])als je er (?:maar |slechts )?(?:één|een|eentje) (?:hoort|draait|beluistert|luistert), (?:laat het|neem)(?: dan)? ${NAME}`,
          `${NAME} steelt de show(?![${LETTER}])`,
          `${NAME} (?:alleen al is|is alleen al) het geld waard(?![${LETTER}])`,
          `${subjects('is|blijft', 'zijn|blijven', 'en')} (?:het|een|de|mijn) (?:echte |absolute |grote |duidelijke |andere )?(?:hoogtepunt(?:en)?|uitschieters?|prijsnummers?|favorieten)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        [
          `${NAME} (?:is|wordt|blijft) (?:zwaar |enorm |schromelijk |erg |vaak )?(?:ondergewaardeerd|onderschat)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        [
          `(?<![${LETTER}])ik sla ${NAME} (?:altijd|meestal|steevast|gewoon) over(?![${LETTER}])`,
          `${NAME} sla ik (?:altijd|meestal|steevast|gewoon) over(?![${LETTER}])`,
          `${NAME} is (?:het|de) (?:zwakste|slechtste)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
  ],
  rowPicks: saidOfRow(LABELS),
  pickLabels: { favourite: 'Favoriet', 'hidden-gem': 'Verborgen parel', skip: 'Overslaan' },
};
