import { behind, byline, dateLine, whole } from './patterns.js';
import { IT, THE, picksNl } from './picks-nl.js';
import { ratingsNl } from './ratings-nl.js';
import type { Vocabulary } from './vocabulary.js';

const PEOPLE =
  'broers?|broer|zus(?:je|sen)?|vrouw|man|vriend\\p{L}*|vader|moeder|zoon|dochter|kinderen|collega\\p{L}*|fans?|kenners|critici|luisteraars|lezers|mensen|redactie';
const MONTHS = ['jan', 'feb', 'maart|mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Dutch. */
export const nl: Vocabulary = {
  lang: 'nl',
  common: new Set(
    'de het een en van is dat die in op niet met voor ik zijn te er maar ook aan als wat je heeft nog naar door bij hij'.split(
      ' ',
    ),
  ),
  short:
    /(?<![\p{L}\d])(?:\p{Lu}|dhr|mevr|mw|dr|prof|bv|bijv|enz|etc|ca|nr|vol|feat|ft|vs|op|o\.a|d\.w\.z|m\.a\.w|min|sec|blz|jl)\.$/iu,
  sides: [
    [/^(?:kant|zijde)(?= ?[a-d1-9]\b)/i, 'Side'],
    [/^(?:kant|zijde) (?:een|één)(?!\p{L})/iu, 'Side 1'],
    [/^(?:kant|zijde) twee(?!\p{L})/iu, 'Side 2'],
    [/^([a-d])-kant(?!\p{L})/iu, 'Side $1'],
  ],
  rowMarks: [[/(?<=["”»’]) (?:van|door) /, ' by ']],
  trackHeading:
    /^(?:de )?(?:track ?list(?:ing)?|(?:complete |volledige )?(?:track|nummer|liedjes)-?lijst|nummers|liedjes|tracks|songs|track by track|nummer voor nummer)(?: ?[:–-])?$/iu,
  music: RegExp(
    whole(
      'soundtracks?|filmmuziek|score|ost|album|plaat|lp|elpee|nummers|liedjes|tracks|tracklist|verzamelaar|mixtape',
    ),
    'iu',
  ),
  ranking: RegExp(
    `${whole('top|beste|favoriete|mooiste|grootste|slechtste|\\d{1,3}|drie|vijf|tien|twintig')}.*${whole('albums|platen|elpees|soundtracks|scores|films|artiesten|bands|spellen|games|series|boeken|redenen|dingen|manieren|tips')}`,
    'iu',
  ),
  commentsHeading:
    /^(?:(\d[\d.]*|een|één|eén|geen) (?:reacties?|antwoord(?:en)?|gedachten?|opmerking(?:en)?|comments?)(?: (?:op|over|bij|tot)(?!\p{L}).*)?|reacties?(?: ?[(:] ?(\d[\d.]*)\)?)?):?$/iu,
  one: /^(?:een|één|eén)$/i,
  commentAuthor:
    /^(.{1,80}?) (?:schreef|schrijft|zegt|zei|reageerde|antwoordde)(?: op \d.{0,40})?(?::|…|\.{3})?$/iu,
  date: dateLine({
    before:
      'op|geplaatst|gepubliceerd|geschreven|bijgewerkt|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo',
    months: MONTHS,
    ago: '\\d{1,3} (?:minu(?:ut|ten)|u(?:ur|ren)|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)) geleden',
    at: 'om',
  }),
  months: MONTHS,
  isDayFirst: true,
  byline: byline(['geplaatst', 'gepost', 'gepubliceerd', 'geschreven'], 'door'),
  likes: /^(?:(?:geliket|liked|leuk gevonden) door (\d+) (?:persoon|personen|mensen|lezers?))$/iu,
  furniture: [
    /^(?:een reactie (?:posten|plaatsen)|nieuwere post|oudere post|homepage|abonneren op: .{1,60})$/iu,
    /^labels ?[:：].{0,300}$/iu,
    /^(?:geef|schrijf|laat|plaats) (?:een |je |jouw )?(?:reactie|antwoord)(?: achter)?(?: (?:reactie|antwoord) annuleren)?$/iu,
    /^(?:ga naar (?:de )?inhoud|spring naar inhoud|menu|zoek(?:en)?(?: naar)?:?|abonneren|volgen|gerelateerd|gerelateerde berichten|advertenties?|deze advertentie rapporteren|(?:aan het )?laden ?(?:…|\.{3})?|delen|tweeten|afdrukken|e-?mail|meer|beantwoorden|reageren|vind ik leuk|like|bewerken|log in om te reageren)$/iu,
    /^(?:dit delen|deel dit|delen|vind-ik-leuk|leuk vinden):?$/iu,
    /^(?:geplaatst|gearchiveerd|gepubliceerd) (?:in|onder)(?!\p{L}).{0,200}$/iu,
    /^(?:tags?|getagd|labels|categorie(?:ën)?)(?!\p{L}) ?:?.{0,300}$/iu,
    /^(?:deze (?:site|website) gebruikt|wij gebruiken|we gebruiken) (?:cookies|akismet)(?!\p{L}).{0,400}$/iu,
    /^(?:privacy en cookies|mogelijk gemaakt door|blog op wordpress\.com|maak een gratis website).{0,300}$/iu,
  ],
  form: /^een reactie (?:posten|plaatsen)$|^(?:geef|schrijf|laat|plaats) (?:een |je |jouw )?(?:reactie|antwoord)(?: achter)?(?: (?:reactie|antwoord) annuleren)?$/iu,
  otherPost:
    /^(?:[←«] ?)?(?:(volgende|vorige|binnenkort)(?: ?[:→»]| [–-]) ?|((?:volgende?|vorige?|komende) (?:bericht|artikel|post|week|keer|aflevering|deel|recensie|maand|zondag)|de volgende keer)(?: ?[:→»]| [–-]) ?)(.+?)(?: ?[→»])?$/iu,
  previous: /^vorig/i,
  series: RegExp(
    `${whole('soundtracks|albums|platen|plaat|elpees|scores|nummers|liedjes|films|filmmuziek|klassiekers|parels|vergeten|serie|reeks|terugblik|aflevering|deel|(?:maan|dins|woens|donder|vrij|zater|zon)dag|week|maand')}|#\\d`,
    'iu',
  ),
  reviewWord: RegExp(
    `[[(]?${whole('(?:(?:de|een|mijn|onze) )?(?:(?:album|plaat|platen|soundtrack|muziek|cd|lp|vinyl)-?)?(?:recensie|review|bespreking)(?: van)?')}[\\])]?`,
    'iu',
  ),
  position:
    /[,:( –-]*(?:(?<!\p{L})(?:deel|aflevering|nr\.?|nummer|vol(?:ume|\.)?)|#) ?(\d{1,3})(?: ?(?:van|\/) ?(\d{1,3}))?\)?$/iu,
  works: [
    ['film', RegExp(whole('(?:speel|bioscoop)?films?|filmmuziek'), 'giu')],
    ['series', RegExp(whole('(?:tv-|televisie)?series?|seizoen(?:en)? ?\\d*|afleveringen'), 'giu')],
    ['game', RegExp(whole('(?:video|computer)?(?:games?|spel(?:len)?)|gameplay'), 'giu')],
    ['stage', RegExp(whole('musicals?|toneelstuk(?:ken)?|broadway'), 'giu')],
  ],
  soundtrack: RegExp(whole('soundtracks?|filmmuziek|scores?|ost'), 'giu'),
  media: [
    /(?<!\p{L})(?:kijk|bekijk|luister|beluister|hoor|zie)(?!\p{L})[^.!?]{0,40}(?:(?:hieronder|hier|onder)(?!\p{L})[^.!?]{0,10}[.:]?|:)$/iu,
    /(?<!\p{L})hier (?:is|komt|heb je) (?:de|het|een) (?:video|videoclip|clip|scène|trailer|opname)(?!\p{L})[^.!?]{0,60}:$/iu,
  ],
  links:
    /^.{0,60}(?<!\p{L})(?:te koop|kopen|bestellen|downloaden|luisteren|beluisteren|te beluisteren|verkrijgbaar|te vinden|lezen)(?!\p{L}).{0,60}(?<!\p{L})(?:hier|bij|op|via|in)(?!\p{L}) ?:?$/iu,
  linkWords: RegExp(whole('op|bij|of|en|van|hier|de|het|via|in'), 'giu'),
  ...picksNl,
  clause: RegExp(
    `[.;:!?—]|${whole('(?<=, )(?:de mijne|het mijne|die van mij|nu|vandaag|tegenwoordig)|maar|toch|hoewel|terwijl|omdat|want|en')}`,
    'iu',
  ),
  negation: RegExp(
    whole(
      `niet(?! alleen(?!\\p{L}))|geen|nooit|niemand|nauwelijks|noch|zonder(?! (?:enige |meer |ook maar )?twijfel)|bijna|haast|minder|verre van|allesbehalve|was|waren|zou|zouden|zal|had|als|of|misschien|vroeger|ooit|eens|(?:een|één) van de|volgens|velen|sommigen|iedereen|alle|zegt|zeggen|vindt|denkt|denken|gelooft|noemt|noemen|genoemd|gekozen|verkozen|zogenaamde?|zogeheten|voor (?:mijn|haar|hem)|zijn|haar|hun|${PEOPLE}`,
    ),
    'iu',
  ),
  takenBack: RegExp(
    `${behind('omdat|want|die|dat|waar', 'niet(?! alleen(?!\\p{L}))|geen|nooit|nauwelijks|zou|was (?:jarenlang|vroeger|ooit|lang)|geweest')}|, (?:zegt|zeggen|vindt|vinden|volgens|denkt|meent|aldus)(?!\\p{L})|(?<!\\p{L})van (?:mijn|zijn|haar) (?:${PEOPLE})(?!\\p{L})`,
    'iu',
  ),
  goesOn: RegExp(
    `^(?:maar |en |dus |voor mij )*(?:(?:het|dit|dat|deze|die) (?:is|blijft)|dit ${IT}|deze ${THE}|hier )`,
    'iu',
  ),
  isNew: RegExp(whole('er is (?:een|nog|ook)|er zijn|(?:het|de) andere|nog een'), 'iu'),
  ...ratingsNl,
};
