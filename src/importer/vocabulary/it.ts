import { behind, byline, dateLine, whole } from './patterns.js';
import { HE, SHE, picksIt } from './picks-it.js';
import { ratingsIt } from './ratings-it.js';
import type { Vocabulary } from './vocabulary.js';

const PEOPLE =
  'fratell[oi]|sorell[ae]|moglie|marito|padre|madre|figli[oa]?|amic[oi]|amica|amiche|collegh?[ia]|fan|critic[oi]|ascoltatori|lettori|gente|pubblico';
const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];

/** Italian. */
export const it: Vocabulary = {
  lang: 'it',
  common: new Set(
    'a il la i gli le di che e è un una per non con si del della al nel sono ma come più mi ha anche lo l io questo questa'.split(
      ' ',
    ),
  ),
  short:
    /(?<![\p{L}\d])(?:\p{Lu}|sig|sigg|sig\.ra|dott|prof|ecc|etc|es|ca|n|nr|vol|feat|ft|vs|op|pag|min|sec)\.$/iu,
  sides: [
    [/^lato(?= ?[a-d1-9]\b)/i, 'Side'],
    [/^(?:disco|cd)(?= ?\d)/i, 'Disc'],
  ],
  rowMarks: [[/(?<=["”»]),? (?:di|dei|degli|da) /, ' by ']],
  trackHeading:
    /^(?:la |l[’']|le |i )?(?:track ?list(?:ing)?|(?:elenco|lista|scaletta) (?:completa |completo )?(?:dei brani|delle (?:tracce|canzoni)|brani|tracce|canzoni)|brani|tracce|canzoni|scaletta|tracks|traccia per traccia|brano per brano)(?: ?[:–-])?$/iu,
  music: RegExp(
    whole(
      'colonn[ae] sonor[ae]|ost|soundtrack|score|album|disco|vinile|canzoni|brani|tracce|tracklist|raccolta|compilation|mixtape',
    ),
    'iu',
  ),
  ranking: RegExp(
    `${whole('top|migliori|peggiori|preferit[ie]|grandi|\\d{1,3}|tre|cinque|dieci|venti')}.*${whole('album|dischi|vinili|colonne sonore|film|artisti|gruppi|band|giochi|videogiochi|serie|libri|motivi|ragioni|cose|modi|consigli')}`,
    'iu',
  ),
  commentsHeading:
    /^(?:(\d[\d.]*|una?|nessuna?|nessun) (?:comment[oi]|rispost[ae]|pensier[oi]|opinion[ei]|reazion[ei])(?: (?:su|a|al|per|sul|alla)(?!\p{L}).*)?|comment[oi](?: ?[(:] ?(\d[\d.]*)\)?)?):?$/iu,
  one: /^una?$/i,
  commentAuthor:
    /^(.{1,80}?) (?:ha detto|dice|ha scritto|scrive|ha commentato|commenta|ha risposto)(?: il \d.{0,40})?(?::|…|\.{3})?$/iu,
  date: dateLine({
    before:
      'il|pubblicato|pubblicata|scritto|aggiornato|postato|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    months: MONTHS,
    ago: '\\d{1,3} (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa',
    at: 'alle(?: ore)?|ore',
  }),
  months: MONTHS,
  isDayFirst: true,
  byline: byline(['pubblicat[oa]', 'scritt[oa]', 'postat[oa]'], 'd[ai]'),
  likes: /^(?:piace a (\d+) (?:person[ae]|people|lettori))$/iu,
  furniture: [
    /^(?:posta un commento|post più (?:recente|vecchio)|home page|iscriviti a: .{1,60})$/iu,
    /^etichette ?[:：].{0,300}$/iu,
    /^(?:lascia|scrivi|invia|pubblica|aggiungi) (?:un |una |il tuo )?(?:commento|risposta)(?: annulla risposta)?$/iu,
    /^(?:vai al contenuto|salta al contenuto|menu|menù|cerca|ricerca(?: per)?:?|iscriviti|abbonati|segui|correlati|articoli correlati|pubblicità|annunci|segnala questo annuncio|caricamento(?: in corso)? ?(?:…|\.{3})?|condividi|tweet|twitta|stampa|e-?mail|altro|rispondi|mi piace|modifica|accedi per rispondere)$/iu,
    /^(?:condividi(?: questo| su)?|mi piace):?$/iu,
    /^(?:pubblicato|archiviato|postato) (?:in|sotto|su)(?!\p{L}).{0,200}$/iu,
    /^(?:tag|tags|etichette|etichettato|categori[ae])(?!\p{L}) ?:?.{0,300}$/iu,
    /^(?:questo sito (?:utilizza|usa)|utilizziamo|usiamo) (?:i )?(?:cookie|cookies|akismet)(?!\p{L}).{0,400}$/iu,
    /^(?:privacy e cookie|proudly powered by|blog su wordpress\.com|crea (?:un sito|un blog|il tuo)).{0,300}$/iu,
  ],
  form: /^posta un commento$|^(?:lascia|scrivi|invia|pubblica) (?:un |una |il tuo )?(?:commento|risposta)(?: annulla risposta)?$/iu,
  otherPost:
    /^(?:[←«] ?)?(?:(successivo|precedente|prossimamente)(?: ?[:→»]| [–-]) ?|((?:articolo|post|puntata|recensione) (?:successiv[oa]|precedente)|(?:la |il )?(?:prossim[oa]|scors[oa]) (?:settimana|volta|puntata|recensione|articolo|post|mese|domenica)|la settimana (?:prossima|scorsa))(?: ?[:→»]| [–-]) ?)(.+?)(?: ?[→»])?$/iu,
  previous: /precedente|scors[oa]/i,
  series: RegExp(
    `${whole('colonne sonore|album|dischi|disco|vinil[ei]|canzoni|film|gemme|perle|classici|tesori|dimenticat[ie]|serie|rubrica|retrospettiva|puntata|parte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese')}|#\\d`,
    'iu',
  ),
  reviewWord: RegExp(
    `[[(]?${whole("(?:(?:la |una |nostra )?(?:recensione|review)|(?<=^|[[(]|[,:–—|-] )(?:la |una |nostra )?critica)(?: (?:dell[’']album|del disco|album|disco|musicale|della colonna sonora))?(?: (?:di|del|della|dello))?")}(?: dell[’'](?=\\p{L}))?[\\])]?`,
    'iu',
  ),
  position:
    /[,:( –-]*(?:(?<!\p{L})(?:parte|puntata|n\.|n° ?|numero|vol(?:ume|\.)?|episodio)|#) ?(\d{1,3})(?: ?(?:di|\/) ?(\d{1,3}))?\)?$/iu,
  works: [
    ['film', RegExp(whole('film|pellicol[ae]|lungometragg[io]+'), 'giu')],
    ['series', RegExp(whole('serie (?:tv|televisiv[ae])|telefilm|stagione \\d+|episodi?o?'), 'giu')],
    ['game', RegExp(whole('videogioc(?:o|hi)|gioc(?:o|hi)|gameplay'), 'giu')],
    ['stage', RegExp(whole('musical|spettacol[oi] teatral[ei]|broadway'), 'giu')],
  ],
  soundtrack: RegExp(whole('colonn[ae] sonor[ae]|ost|soundtracks?|score'), 'giu'),
  media: [
    /(?<!\p{L})(?:guarda(?:te)?|vedi|vedete|ascolta(?:te)?|godetevi|sentite)(?!\p{L})[^.!?]{0,40}(?:(?:qui|sotto|qua|di seguito)(?!\p{L})[^.!?]{0,10}[.:]?|:)$/iu,
    /(?<!\p{L})(?:ecco|qui c[’']è|vi lascio) (?:il|la|lo|un|una) ?(?:video|clip|scena|trailer|esibizione)(?!\p{L})[^.!?]{0,60}:$/iu,
  ],
  links:
    /^.{0,60}(?<!\p{L})(?:comprar(?:lo|e)|acquistar(?:lo|e)|scaricar(?:lo|e)|ascoltar(?:lo|e)|ordinar(?:lo|e)|disponibile|in vendita|leggere|ascolto)(?!\p{L}).{0,60}(?<!\p{L})(?:qui|su|da|presso|qua)(?!\p{L}) ?:?$/iu,
  linkWords: RegExp(whole('su|o|e|di|qui|il|la|lo|da|si|può|in'), 'giu'),
  ...picksIt,
  clause: RegExp(
    `[.;:!?—]|${whole('(?<=, )(?:la mia è|il mio è|oggi|adesso|ora)|ma|però|anche se|sebbene|benché|mentre|bensì|perché|e|ed')}`,
    'iu',
  ),
  negation: RegExp(
    whole(
      `non(?! (?:solo|soltanto|solamente)(?!\\p{L}))|né|mai|neanche|nemmeno|neppure|nessun[oa]?|senza(?! (?:alcun |ombra di )?dubbio)|quasi|meno|lontan[oa]|tutt[’']altro|era|erano|fu|fosse|sia|sarebbe|potrebbe|avrebbe|dovrebbe|se|forse|un tempo|una volta|un[oa]? de(?:i|gli|lle|l)|tra i|tra le|secondo (?:mi[ao]|il|la|i|le|molti|lui|lei|alcuni)|dic(?:e|ono|eva)|detto|pensa|pensano|crede|credono|trova|trovano|considera\\p{L}*|tutti|molti|alcuni|votat[oa]|elett[oa]|definit[oa]|chiama\\p{L}*|presunt[oa]|per (?:mi[ao]|i miei)|suo|sua|loro|${PEOPLE}`,
    ),
    'iu',
  ),
  takenBack: RegExp(
    `${behind('che|perché|quando|dove|cui', 'non|mai|sarebbe|potrebbe|fu|è stat[ao]|era un tempo|nemmeno|neanche')}|, ?(?:dic(?:e|ono)|secondo (?!me)|a detta|pensa|pensano|sostien\\p{L}*)(?!\\p{L})|(?<!\\p{L})(?:di|del|della|dei) (?:mi[ao] |miei |su[ao] )(?:${PEOPLE})(?!\\p{L})`,
    'iu',
  ),
  goesOn: RegExp(
    `^(?:ma |e |inoltre |per me,? )*(?:è|resta|rimane|quest[oa]|ecco|qui|quest[oa] (?:${HE}|${SHE}))(?!\\p{L})`,
    'iu',
  ),
  isNew: RegExp(
    `(?<!\\p{L})(?:c[’']è (?:una?|anche|poi)|ci sono|l[’']altr[oa]|un[’']? ?altr[oa])(?!\\p{L})`,
    'iu',
  ),
  ...ratingsIt,
};
