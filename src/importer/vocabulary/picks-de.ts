import { LETTER, word } from './patterns.js';
import { labelled, NAME, saidOfRow, soonAfter, subjects, type PickLabels } from './names.js';
import type { PickWords } from './vocabulary.js';

export const TRACK = '(?:song|track|lied|stück|titel|nummer|cue)';
const TRACKS = '(?:songs?|tracks?|lied(?:er)?|stücke?|titel|nummern?|cues?)';
const END = ` *(?:$|[.,;:!?…“”»–—-]|(?:ist|hier|für mich|mit abstand|von allen)(?![${LETTER}])|(?:des|dieses) (?:albums|soundtracks|scores)(?![${LETTER}])|(?:der|dieser) (?:platte|lp|scheibe|ep|cd)(?![${LETTER}]))`;
const LABELS: PickLabels = {
  before: `die|der|das|mein(?:e|en)?|unser(?:e)?|persönlichen?|absoluten?|weitere|klare[rs]?`,
  favourite: `(?:album-?)?highlights?|höhepunkte?|glanzlicht(?:er)?|glanzstücke?|(?:anspiel|hör)-?tipps?|favorit(?:en)?|lieblinge?|lieblings-?${TRACKS}|(?:aller)?beste[rns]? ${TRACKS}|besten|top-?tracks?|besonders (?:gelungen|stark)`,
  gem: `geheimtipps?|(?:versteckte|heimliche|verborgene) (?:perlen?|juwelen?)|(?:am meisten )?unterschätzt`,
  skip: `(?:schwächste|schlechteste)[rns]? ${TRACKS}|schwachpunkte?|tiefpunkte?|ausfälle?|lückenfüller|füllmaterial|zum überspringen`,
  of: `(?:des|dieses) (?:albums|soundtracks|scores)|(?:der|dieser) (?:platte|lp|scheibe|cd|ep)|auf (?:dem album|der platte|dieser platte)`,
  is: `ist|heißt|bleibt`,
  are: `sind|heißen|bleiben`,
  and: `und|sowie|oder`,
};

/** What gives a pick, in German. */
export const picksDe: PickWords = {
  picks: [
    [
      'favourite',
      RegExp(
        [
          `(?<![${LETTER}])mein(?:e|en|em|es)? (?:[${LETTER}]+e[rsnm]? ){0,2}?lieblings-?${TRACK}(?![${LETTER}])`,
          `(?<![${LETTER}])mein(?:en|em)? (?:(?:absolut|persönlich|klar|heimlich|ganz|eindeutig)[${LETTER}]* ){0,2}(?:favorit|liebling)(?![${LETTER}])(?= *(?:$|[.,;:!?"“”„»«)–—-]|(?:ist|bleibt|heißt|aber|also|jetzt|heute|auf|hier|unter|der|des|dieser|dieses|von|seit|aber|geworden)(?![${LETTER}])))`,
          `(?<![${LETTER}])(?:der|das|die|den|dem) (?:mit abstand |eindeutig |klar )?(?:aller)?beste[nr]? ${TRACK}(?![${LETTER}])(?! (?:des jahres|der welt|seit|von (?:19|20)\\d\\d|der (?:[a-d]-|ersten |zweiten )seite|der (?:band|gruppe)|ihre[rs]|seine[rs]))`,
          `(?<![${LETTER}])beste[rs] ${TRACK} (?:des albums|der platte|des soundtracks)`,
          `(?<![${LETTER}])(?:höhepunkt|highlight|glanzstück|glanzpunkt|herzstück) (?:des (?:albums|soundtracks|scores)|der (?:platte|lp|filmmusik))(?![${LETTER}])`,
          `(?<![${LETTER}])(?:am (?:aller)?besten gefällt mir|gefällt mir am (?:aller)?besten)(?![${LETTER}])`,
          `^(?:lieblings-?${TRACK}s?|favorit|anspieltipps?|highlights?|bester? ${TRACK})(?= ?[:–-])`,
          `(?<![${LETTER}])(?:mein|unser) anspieltipp(?![${LETTER}])`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        `${word('geheimtipp|(?:versteckte|verborgene|heimliche) (?:perle|juwel|schatz)|(?:verstecktes|verborgenes) (?:juwel|kleinod)|versteckter schatz')}|(?<![${LETTER}])(?:unterschätzte(?:ste)?[rs]?|übersehene[rs]?) (?:${TRACK}|perle)(?![${LETTER}])`,
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        `(?<![${LETTER}])(?:(?:kann|darf|sollte) man (?:sich )?(?:getrost |ruhig |gerne |auch )*(?:überspringen|sparen|auslassen)|zum überspringen|(?:der|das|die) (?:schwächste|schlechteste) ${TRACK}|(?:reines |bloßes )?füllmaterial|(?:ein )?lückenfüller)(?![${LETTER}])`,
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
          `${soonAfter(`lieblings[${LETTER}]*|favorit[${LETTER}]*|lieblinge?`)}(?:(?:aber|und|doch) )?(?:(?:meine[rs]?|meins) ist|(?:heute|jetzt|inzwischen|mittlerweile) ist es(?: aber)?) ${NAME}`,
          `(?<![${LETTER}])wer nur ein(?:en|e|s)?(?: ${TRACK})? (?:hören|anhören|spielen) (?:will|kann|möchte|mag), (?:nimmt|nehme|höre|hört|wähle|wählt) ${NAME}`,
          `${NAME} stiehlt (?:allen|allem|allen anderen|dem rest) die (?:show|schau)(?![${LETTER}])`,
          `${NAME} alleine? (?:ist|lohnt|rechtfertigt) (?:schon )?(?:das geld|den kauf|den preis)(?![${LETTER}])`,
          `${subjects('ist|bleibt', 'sind|bleiben', 'und')} (?:ein|das|die|der|meine) (?:klare[rs]? |echte[rs]? |absolute[rs]? |große[rs]? |heimliche[rs]? )?(?:highlights?|höhepunkte?|glanzlicht(?:er)?|favoriten)(?=${END})`,
        ].join('|'),
        'g',
      ),
    ],
    [
      'hidden-gem',
      RegExp(
        [`${NAME} (?:ist|bleibt|wird) (?:völlig |sträflich |total |stark |oft )?unterschätzt(?=${END})`].join(
          '|',
        ),
        'g',
      ),
    ],
    [
      'skip',
      RegExp(
        [
          `(?<![${LETTER}])ich überspringe (?:immer |meist |meistens |stets |gern |grundsätzlich )?${NAME}`,
          `${NAME} überspringe ich (?:immer|jedes mal|stets|meist|meistens|grundsätzlich|gern|gerne)(?![${LETTER}])`,
        ].join('|'),
        'g',
      ),
    ],
  ],
  rowPicks: saidOfRow(LABELS),
  pickLabels: { favourite: 'Favorit', 'hidden-gem': 'Geheimtipp', skip: 'Zum Überspringen' },
};
