import { behind, byline, dateLine, whole } from './patterns.js';
import { HE, SHE, picksFr } from './picks-fr.js';
import { ratingsFr } from './ratings-fr.js';
import type { Vocabulary } from './vocabulary.js';

const PEOPLE =
  'frères?|sœurs?|soeurs?|femme|mari|père|mère|fils|fille|amie?s?|copains?|copines?|collègues?|fans?|critiques|auditeurs|lecteurs|gens';
const MONTHS = [
  'janv',
  'févr|fevr',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'août|aout',
  'sept',
  'oct',
  'nov',
  'déc|dec',
];

/** French. */
export const fr: Vocabulary = {
  lang: 'fr',
  common: new Set(
    'a le la les des et est une un que qui dans pas pour du ce je il elle sur avec au plus mais c qu j d l cette sont on ne'.split(
      ' ',
    ),
  ),
  short:
    /(?<![\p{L}\d])(?:\p{Lu}|mme|mlle|mm|dr|st|ste|etc|env|min|sec|vol|feat|ft|vs|op|n°|p\. ?ex|ex|cf|av|apr)\.$/iu,
  sides: [
    [/^face(?= ?[a-d1-9]\b)/i, 'Side'],
    [/^(?:disque|cd)(?= ?\d)/i, 'Disc'],
  ],
  rowMarks: [
    [/« /g, '«'],
    [/ »/g, '»'],
    [/(?<=["”»]) (?:par|de) /, ' by '],
  ],
  trackHeading:
    /^(?:la |les )?(?:track ?list(?:ing)?|liste (?:complète )?des (?:titres|morceaux|chansons|pistes)|titres|morceaux|chansons|pistes|tracks|titre par titre|morceau par morceau)(?: ?[:–-])?$/iu,
  music: RegExp(
    whole(
      'bandes? originales?|bandes?-son|musiques? de films?|bo|bof|ost|soundtrack|albums?|disques?|chansons|morceaux|titres|tracklist|compilation|compil',
    ),
    'iu',
  ),
  ranking: RegExp(
    `${whole('top|meilleure?s?|plus (?:grande?|belle|beau)s?|pires?|préférée?s|\\d{1,3}|trois|cinq|dix|vingt')}.*${whole('albums|disques|bandes? originales|bo|films|musiques|artistes|groupes|jeux|séries|livres|raisons|choses|façons|conseils')}`,
    'iu',
  ),
  commentsHeading:
    /^(?:(\d[\d. ]*|une?|aucune?) (?:commentaires?|réponses?|réflexions?|réactions?|avis)(?: (?:sur|à|au|pour|de)(?!\p{L}).*)?|commentaires?(?: ?[(:] ?(\d[\d. ]*)\)?)?) ?:?$/iu,
  one: /^une?$/i,
  commentAuthor:
    /^(.{1,80}?) (?:dit|a dit|a écrit|écrit|a commenté|a répondu)(?: le \d.{0,40})? ?(?::|…|\.{3})?$/iu,
  date: dateLine({
    before:
      'le|publié|posté|mis en ligne|mis à jour|écrit|rédigé|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    months: MONTHS,
    ago: 'il y a \\d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?)',
    at: 'à|a',
  }),
  months: MONTHS,
  isDayFirst: true,
  byline: byline(['publiée?', 'postée?', 'écrite?', 'rédigée?', 'mise? en ligne', 'proposée?'], 'par'),
  likes: /^(?:aimé par (\d+) personnes?)$/iu,
  furniture: [
    /^(?:(?:enregistrer|publier) un commentaire|article plus (?:récent|ancien)|accueil|s[’']abonner à ?: .{1,60})$/iu,
    /^libellés ?[:：].{0,300}$/iu,
    /^(?:laisse[rz]?|écri(?:re|vez)|poste[rz]|ajoute[rz]) (?:un |votre )?(?:commentaire|réponse)(?: annuler la réponse)?$/iu,
    /^(?:aller au contenu(?: principal)?|menu|recherche[rz]?(?: pour)?|s[’']abonner|suivre|articles similaires|sur le même sujet|publicités?|signaler cette annonce|chargement ?(?:…|\.{3})?|partager|tweet(?:er)?|imprimer|e-?mail|plus|répondre|j[’']aime|modifier|connectez-vous pour répondre) ?:?$/iu,
    /^(?:partager|j[’']aime ça|partagez ceci|wordpress) ?:?$/iu,
    /^(?:publié|posté|classé) (?:dans|sous)(?!\p{L}).{0,200}$/iu,
    /^(?:étiquettes?|étiqueté|tags|mots-clés|catégories?)(?!\p{L}) ?:?.{0,300}$/iu,
    /^(?:ce site utilise|nous utilisons) (?:des )?(?:cookies|akismet)(?!\p{L}).{0,400}$/iu,
    /^(?:confidentialité et cookies|fièrement propulsé par|propulsé par wordpress|un site wordpress\.com|créez? un (?:site|blog) gratuit).{0,300}$/iu,
  ],
  form: /^(?:enregistrer|publier) un commentaire$|^(?:laisse[rz]?|écri(?:re|vez)|poste[rz]) (?:un |votre )?(?:commentaire|réponse)(?: annuler la réponse)?$/iu,
  otherPost:
    /^(?:[←«] ?)?(?:(suivant|précédent|à suivre)(?: ?[:→»]| [–-]) ?|((?:(?:l[’']|le )?(?:article|billet|post|épisode) (?:suivant|précédent))|(?:la )?(?:semaine|fois|chronique) (?:prochaine|suivante|dernière|précédente)|(?:la )?prochaine (?:fois|semaine|chronique)|le mois prochain|prochain(?:ement)?(?: (?:article|billet|épisode))?)(?: ?[:→»]| [–-]) ?)(.+?)(?: ?[→»])?$/iu,
  previous: /précédent|dernière/i,
  series: RegExp(
    `${whole('bandes originales|bandes?-son|bo|albums|disques?|vinyles?|chansons|musiques de films?|films|trésors|pépites|classiques|oubliée?s|série|chronique|rétrospective|épisode|partie|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois')}|#\\d|n°`,
    'iu',
  ),
  reviewWord: RegExp(
    `[[(]?${whole("(?:(?:la |ma |notre |une )?(?:chronique|review)|(?<=^|[[(]|[,:–—|-] )(?:la |ma |notre |une )?critique)(?: (?:bo|bande originale|de la bande originale(?: du film)?|de la bo|d[’']albums?|de disques?|de l[’']album|du disque|musicale|cd))?(?: (?:de(?: la)?|du))?")}(?: d[’'](?=\\p{L}))?[\\])]?`,
    'iu',
  ),
  position:
    /[,:( –-]*(?:(?<!\p{L})(?:partie|épisode|n° ?|numéro|vol(?:ume)?\.?|ép\.?)|#) ?(\d{1,3})(?: ?(?:sur|\/) ?(\d{1,3}))?\)?$/iu,
  works: [
    ['film', RegExp(whole('(?:longs?[- ]métrages?|films?)'), 'giu')],
    ['series', RegExp(whole('séries? (?:télé|tv|télévisée)s?|séries?|saisons? \\d+|épisodes?'), 'giu')],
    ['game', RegExp(whole('jeux?(?: vidéos?)|jeux?|gameplay'), 'giu')],
    ['stage', RegExp(whole('comédies? musicales?|pièces? de théâtre|broadway'), 'giu')],
  ],
  soundtrack: RegExp(
    whole('bandes? originales?|bandes?-son|musiques? de films?|bof?|ost|soundtracks?'),
    'giu',
  ),
  media: [
    /(?<!\p{L})(?:voir|voyez|regarde[rz]|écoute[rz]|découvr(?:ir|ez)|à voir|à écouter)(?!\p{L})[^.!?]{0,40}(?:(?:ci-dessous|ici|ci-après)(?!\p{L})[^.!?]{0,10}[.:]?| ?:)$/iu,
    /(?<!\p{L})(?:voici|voilà) (?:la|le|l[’']|un|une) ?(?:vidéo|clip|scène|extrait|bande-annonce)(?!\p{L})[^.!?]{0,60}:$/iu,
  ],
  links:
    /^.{0,60}(?<!\p{L})(?:acheter|commander|télécharger|écouter|en écoute|en vente|disponible|lire|se procurer)(?!\p{L}).{0,60}(?<!\p{L})(?:ici|sur|chez|via|à)(?!\p{L}) ?:?$/iu,
  linkWords: RegExp(whole('sur|chez|à|ou|et|de|ici|le|la|l|en|via'), 'giu'),
  ...picksFr,
  clause: RegExp(
    `[.;:!?—]|${whole("mais|et|(?<=, )(?:le mien|la mienne|aujourd[’']hui)|bien que|quoique|alors que|tandis que|parce que?|car|puisque")}`,
    'iu',
  ),
  negation: RegExp(
    `(?<!\\p{L})n[’']|${whole(
      `ne|pas|jamais|guère|(?<!sans )aucune?|sans(?! (?:aucun )?(?:doute|conteste|hésit\\p{L}*))|loin|moins|presque|quasi(?:ment)?|autrefois|jadis|naguère|longtemps|était|étais|fut|soit|serait|pourrait|aurait|devrait|si|s[’']il|peut-être|parmi|l[’']une? des|une? des|certaine?s|selon|beaucoup|tout le monde|tous|dit|disent|dirait|(?<!je )trouve|trouvent|(?<!je )pense|pensent|prétend\\p{L}*|paraît|élue?s?|soi-disant|prétendue?|appel\\p{L}*|son|sa|leur|${PEOPLE}`,
    )}`,
    'iu',
  ),
  takenBack: RegExp(
    `${behind('qui|que|dont|où|quand', "(?:n[’']|ne )(?:est|était|sera|serait|reste|fut|a)|fut|a (?:longtemps )?été|serait|pourrait|était (?:autrefois|jadis|longtemps)")}|^, (?:ce |elle |il )?n[’']|, ?(?:dit|disent|selon|d[’']après|paraît|à en croire|pense|prétend)(?!\\p{L})|(?<!\\p{L})de (?:mon|ma|mes|son|sa) (?:${PEOPLE})(?!\\p{L})`,
    'iu',
  ),
  goesOn: RegExp(
    `^(?:mais |et |bref,? |pour moi,? )*(?:c[’']est|(?:il|elle|ceci|cela) (?:est|reste)|ce ${HE}|cette ${SHE}|celle-ci|celui-ci|voilà )`,
    'iu',
  ),
  isNew: RegExp(
    `(?<!\\p{L})(?:il y a (?:une?|aussi|encore)|voici une?|l[’']autre|une? autre)(?!\\p{L})`,
    'iu',
  ),
  ...ratingsFr,
};
