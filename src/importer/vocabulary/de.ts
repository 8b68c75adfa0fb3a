import { behind, byline, dateLine, whole } from './patterns.js';
import { TRACK, picksDe } from './picks-de.js';
import { ratingsDe } from './ratings-de.js';
import type { Vocabulary } from './vocabulary.js';

const PEOPLE =
  'brüder|bruders?|schwester|frau|mann|freund\\p{L}*|vater|mutter|sohn|tochter|kinder|kolleg\\p{L}*|fans?|kritiker\\p{L}*|hörer\\p{L}*|leute|redaktion';
const MONTHS = [
  'jan|jän',
  'feb',
  'mär|maer|mrz',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dez',
];

/** German. */
export const de: Vocabulary = {
  lang: 'de',
  common: new Set(
    'der die das und ist nicht ein eine ich mit auf den dem von zu es sich auch aber wie noch nur wenn man hat war für im des wird sind'.split(
      ' ',
    ),
  ),
  short: RegExp(
    `(?<![\\p{L}\\d])(?:\\p{Lu}|\\d{1,2}|z\\. ?b|d\\. ?h|u\\. ?a|v\\. ?a|bzw|ca|usw|etc|evtl|ggf|inkl|dr|hr|fr|prof|st|str|nr|bd|vol|feat|ft|vs|op|min|sek|jh)\\.$`,
    'iu',
  ),
  sides: [
    [/^(?:seite|lp-seite)(?= ?[a-d1-9]\b)/i, 'Side'],
    [/^(?:seite|lp-seite) eins(?!\p{L})/iu, 'Side 1'],
    [/^(?:seite|lp-seite) zwei(?!\p{L})/iu, 'Side 2'],
    [/^([a-d])-seite(?!\p{L})/iu, 'Side $1'],
  ],
  rowMarks: [[/(?<=["“”«»]) (?:von|vom) /, ' by ']],
  trackHeading:
    /^(?:die )?(?:(?:komplette |vollständige )?(?:track ?list(?:e|ing)?|titel-?(?:liste|folge)|song-?liste|lieder-?liste|stück-?liste)|tracks|songs|titel|lieder|stücke|track by track|stück für stück)(?: ?[:–-])?$/iu,
  music: RegExp(
    whole(
      'soundtracks?|filmmusik|score|ost|album|alben|platte|lp|songs|lieder|stücke|tracks|tracklist|mixtape|sampler|kompilation',
    ),
    'iu',
  ),
  ranking: RegExp(
    `${whole('top|beste[nr]?|liebste[nr]?|lieblings\\p{L}*|größte[nr]?|schlechteste[nr]?|\\d{1,3}|drei|fünf|zehn|zwanzig')}.*(?<!\\p{L})(?:\\p{L}*(?:alben|platten|soundtracks|scores|filme|künstler|bands|spiele|serien|bücher|gründe|dinge|tipps|wege))(?!\\p{L})`,
    'iu',
  ),
  commentsHeading:
    /^(?:(\d[\d.]*|eine?|keine?) (?:kommentare?|antworten?|reaktionen?|gedanken?|meinung(?:en)?|rückmeldung(?:en)?)(?: (?:zu|auf|über|bisher)(?!\p{L}).*)?|kommentare?(?: ?[(:] ?(\d[\d.]*)\)?)?):?$/iu,
  one: /^eine?$/i,
  commentAuthor:
    /^(.{1,80}?) (?:sagt(?:e)?|hat gesagt|hat geschrieben|schreibt|schrieb|meint(?:e)?|kommentierte?|antwortete?)(?: am \d.{0,40})?(?::|…|\.{3})?$/iu,
  date: dateLine({
    before:
      'am|vom|veröffentlicht|gepostet|geschrieben|aktualisiert|erstellt|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so',
    months: MONTHS,
    ago: 'vor \\d{1,3} (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)',
    at: 'um',
  }),
  months: MONTHS,
  isDayFirst: true,
  byline: byline(
    [
      'geschrieben',
      'veröffentlicht',
      'gepostet',
      'verfasst',
      'eingestellt',
      'ein Beitrag',
      'ein Text',
      'rezension',
      'text',
    ],
    'von',
  ),
  likes: /^(?:gefällt|liken?) (\d+) (?:person(?:en)?|mal|leser\p{L}*)$/iu,
  furniture: [
    /^(?:kommentar veröffentlichen|neuerer post|älterer post|startseite|abonnieren: .{1,60})$/iu,
    /^labels ?[:：].{0,300}$/iu,
    /^(?:schreibe?n? (?:sie )?(?:einen |deinen )?kommentar|hinterlasse?n? (?:sie )?(?:einen |deinen )?(?:kommentar|antwort)|kommentar (?:schreiben|hinterlassen|verfassen|abgeben))(?: antwort(?:en)? abbrechen)?$/iu,
    /^(?:zum inhalt springen|menü|such(?:e|en)(?: nach)?:?|abonnieren|folgen|ähnliche (?:beiträge|artikel)|das könnte dich auch interessieren|anzeigen?|werbung|diese anzeige melden|wird geladen ?(?:…|\.{3})?|teilen|twittern|drucken|e-?mail|mehr|antworten?|gefällt mir|zum antworten anmelden|bearbeiten)$/iu,
    /^(?:teilen mit|gefällt mir|teile dies|diesen beitrag teilen):?$/iu,
    /^(?:veröffentlicht|abgelegt|kategorisiert|gepostet) (?:in|unter)(?!\p{L}).{0,200}$/iu,
    /^(?:schlagwörter|schlagworte|tags|verschlagwortet(?: mit)?|kategorien?)(?!\p{L}) ?:?.{0,300}$/iu,
    /^(?:diese (?:website|seite) verwendet|wir verwenden) (?:cookies|akismet)(?!\p{L}).{0,400}$/iu,
    /^(?:datenschutz & cookies|präsentiert von wordpress|bloggen auf wordpress\.com|erstelle (?:eine kostenlose|deine) website).{0,300}$/iu,
  ],
  form: /^kommentar veröffentlichen$|^(?:schreibe?n? (?:sie )?(?:einen |deinen )?kommentar|hinterlasse?n? (?:sie )?(?:einen |deinen )?(?:kommentar|antwort)|kommentar (?:schreiben|hinterlassen|verfassen|abgeben))(?: antwort(?:en)? abbrechen)?$/iu,
  otherPost:
    /^(?:[←«] ?)?(?:(weiter|zurück|vorschau)(?: ?[:→»]| [–-]) ?|((?:nächste[rsn]?|vorherige[rs]?|letzte[rsn]?|vorige[rs]?|kommende[rsn]?) (?:beitrag|artikel|post|woche|mal|folge|teil|rezension|ausgabe|monat|(?:sonn|mon|diens|donners|frei|sams)tag)|nächstes mal|beim nächsten mal|demnächst)(?: ?[:→»]| [–-]) ?)(.+?)(?: ?[→»])?$/iu,
  previous: /^(?:zurück|vorherig|letzte|vorige)/i,
  series: RegExp(
    `${whole('\\p{L}*(?:soundtracks|alben|platten|scores|songs|lieder|filme|filmmusik|klassiker|perlen|schätze|serie|reihe|rückblick|essenzen)|wöchentlich|monatlich|(?:\\p{L}+-)?(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch|folge|teil|vergessene\\p{L}*|wiedergehört|flashback')}|#\\d`,
    'iu',
  ),
  reviewWord: RegExp(
    `[[(]?${whole('(?:(?:die|unsere|meine|eine) )?(?:(?:album|platten|soundtrack|score|musik|cd|vinyl|film)-?)?(?:rezension|kritik|review|besprechung)(?: (?:zu[mr]?|von|des|der))?|im test|angehört')}[\\])]?`,
    'iu',
  ),
  position:
    /[,:( –-]*(?:(?<!\p{L})(?:teil|folge|nr\.?|nummer|vol(?:ume)?\.?|ausgabe)|#) ?(\d{1,3})(?: ?(?:von|\/) ?(\d{1,3}))?\)?$/iu,
  works: [
    ['film', RegExp(whole('(?:kino|spiel)?film(?:e|es|en|s)?|filmmusik|streifen|kinofassung'), 'giu')],
    ['series', RegExp(whole('(?:tv-|fernseh)?serien?|staffel(?:n)? ?\\d*|episoden?'), 'giu')],
    ['game', RegExp(whole('(?:video|computer)?spiele?s?|games?|gameplay'), 'giu')],
    ['stage', RegExp(whole('musicals?|theaterstück\\p{L}*|bühnen\\p{L}+|broadway'), 'giu')],
  ],
  soundtrack: RegExp(whole('soundtracks?|filmmusik|scores?|ost|originalmusik'), 'giu'),
  media: [
    /(?<!\p{L})(?:seht|sehen|schaut|hört|hören|reinhören|anhören|ansehen|anschauen|genießt)(?!\p{L})[^.!?]{0,40}(?:(?<!\p{L})(?:unten|hier)(?!\p{L})[^.!?]{0,10}[.:]?|:)$/iu,
    /(?<!\p{L})hier (?:ist|kommt|gibt es|seht ihr|findet ihr)?(?: ?noch)? ?(?:das|der|die|ein|eine) (?:video|musikvideo|clip|szene|trailer|aufnahme)(?!\p{L})[^.!?]{0,60}:$/iu,
  ],
  links:
    /^(?:(?:das|die|den|zum|hier|jetzt|zu) .{0,60})?(?:kaufen|bestellen|anhören|streamen|herunterladen|reinhören|lesen|hören|gibt es|erhältlich|zu haben)(?!\p{L}).{0,60}(?<!\p{L})(?:hier|bei|auf|unter|über|in)(?!\p{L}) ?:?$/iu,
  linkWords: RegExp(whole('auf|bei|in|oder|und|von|hier|der|die|das|im|es|über|jetzt'), 'giu'),
  ...picksDe,
  clause: RegExp(
    `[.;:!?—]|${whole('(?<=, )(?:aber|doch|jedoch|denn|heute|jetzt|inzwischen|mittlerweile|mein(?:e[rs]?|s) ist)|sondern|obwohl|während|weil|und')}`,
    'iu',
  ),
  negation: RegExp(
    whole(
      `nicht(?! nur(?!\\p{L}))|kein\\p{L}*|nie|niemals|nirgends|niemand\\p{L}*|kaum|weder|noch nie|ohne(?! (?:jeden |jede )?(?:zweifel|frage))|weit entfernt|alles andere als|weniger|mehr als|früher|einst|einmal|damals|anfangs|lange|fast|beinahe|war|waren|könnte|dürfte|würde|wäre|hätte|falls|wenn|ob|vielleicht|angeblich|vermeintlich\\p{L}*|sogenannt\\p{L}*|soll|laut|manche\\p{L}*|viele|einige|alle|allen|jeder|jedermann|jedem|ein(?:er|es|e|en|em) der|zu den|gewählt|wählt\\p{L}*|nennt|nennen|genannt|sagt|sagen|sagte\\p{L}*|findet|finden|meint|meinen|hält|halten|glaubt|behauptet|heißt es|schreibt|sei|ihm|ihnen|seine?n?|ihre?n?|${PEOPLE}`,
    ),
    'iu',
  ),
  takenBack: RegExp(
    `${behind('weil|denn|der|die|das|den', 'nicht(?! nur(?!\\p{L}))|kein\\p{L}*|nie|niemals|kaum|wäre|könnte|würde|war (?:lange|früher|einst|damals|mal|einmal|anfangs)|gewesen|nicht mehr|laut')}|, (?:sagt|sagen|meint|meinen|findet|finden|glaubt|heißt es|behauptet|laut|bezweifle|glaube ich (?:nicht|kaum)|so (?:mein|die|der|das))(?!\\p{L})|(?<!\\p{L})(?:meine[sr]|seine[sr]|ihre[sr]) (?:${PEOPLE})(?!\\p{L})`,
    'iu',
  ),
  goesOn: RegExp(
    `^(?:aber |und |doch |trotzdem |für mich )*(?:(?:das|es|dies|er|sie) (?:ist|bleibt)|dies(?:e[rs]?)? ${TRACK}|hier )`,
    'iu',
  ),
  isNew: RegExp(
    whole(
      'es gibt (?:ein|noch|auch)\\p{L}*|gibt es (?:ein|noch|auch)\\p{L}*|da (?:ist|wäre) (?:ein|noch)\\p{L}*|(?:der|die|das) andere',
    ),
    'iu',
  ),
  ...ratingsDe,
};
