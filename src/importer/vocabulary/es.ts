import { behind, byline, dateLine, whole } from './patterns.js';
import { HE, SHE, picksEs } from './picks-es.js';
import { ratingsEs } from './ratings-es.js';
import type { Vocabulary } from './vocabulary.js';

const PEOPLE =
  'herman[oa]s?|mujer|marido|esposa?|novi[oa]|padre|madre|hij[oa]s?|amig[oa]s?|compañer[oa]s?|fans?|crític[oa]s?|seguidores|oyentes|gente|público';
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep|set', 'oct', 'nov', 'dic'];

/** Spanish. */
export const es: Vocabulary = {
  lang: 'es',
  common: new Set(
    'a el la los las de que y en un una es por con para no se lo su del al como más pero mi muy está hay nada yo'.split(
      ' ',
    ),
  ),
  short:
    /(?<![\p{L}\d])(?:\p{Lu}|sr|sra|srta|sres|dr|dra|d|dña|ud|uds|etc|aprox|núm|n\.º|vol|feat|ft|vs|op|p\. ?ej|ej|pág|min|seg|ee|uu)\.$/iu,
  sides: [
    [/^(?:cara|lado)(?= ?[a-d1-9]\b)/i, 'Side'],
    [/^(?:disco|cd)(?= ?\d)/i, 'Disc'],
  ],
  rowMarks: [[/(?<=["”»]),? (?:de|por) /, ' by ']],
  trackHeading:
    /^(?:la |el |las |los )?(?:track ?list(?:ing)?|(?:lista|listado|relación) (?:completa |completo )?de (?:las |los )?(?:canciones|temas|pistas|cortes)|canciones|temas|pistas|cortes|tracks|tema a tema|canción a canción|repertorio)(?: ?[:–-])?$/iu,
  music: RegExp(
    whole(
      'bandas? sonoras?|bso|ost|soundtrack|score|álbum|album|disco|vinilo|canciones|temas|tracklist|recopilatorio|mixtape',
    ),
    'iu',
  ),
  ranking: RegExp(
    `${whole('top|mejores|peores|favorit[oa]s|grandes|\\d{1,3}|tres|cinco|diez|veinte')}.*${whole('álbumes|discos|vinilos|bandas sonoras|películas|artistas|grupos|juegos|series|libros|razones|motivos|cosas|maneras|formas|consejos')}`,
    'iu',
  ),
  commentsHeading:
    /^(?:(\d[\d.]*|una?|ningún|ninguna|sin) (?:comentarios?|respuestas?|pensamientos?|opinion(?:es)?|reacciones)(?: (?:en|a|sobre|para|al)(?!\p{L}).*)?|comentarios?(?: ?[(:] ?(\d[\d.]*)\)?)?):?$/iu,
  one: /^una?$/i,
  commentAuthor:
    /^(.{1,80}?) (?:dice|dijo|ha dicho|escribió|comentó|respondió)(?: el \d.{0,40})?(?::|…|\.{3})?$/iu,
  date: dateLine({
    before: 'el|publicado|publicada|escrito|actualizado|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    months: MONTHS,
    ago: 'hace \\d{1,3} (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)',
    at: 'a las?',
  }),
  months: MONTHS,
  isDayFirst: true,
  byline: byline(['publicad[oa]', 'escrit[oa]', 'redactad[oa]', 'posteado'], 'por'),
  likes: /^(?:(?:le|les) gusta a |a )(\d+) (?:personas?|lectores)(?: les? gusta(?: esto)?)?$/iu,
  furniture: [
    /^(?:publicar un comentario|entrada (?:más reciente|antigua|más antigua)|inicio|página principal|suscribirse a: .{1,60})$/iu,
    /^etiquetas ?[:：].{0,300}$/iu,
    /^(?:deja|dejar|escribe|escribir|publica|añade) (?:una? |tu )?(?:comentario|respuesta)(?: cancelar (?:la )?respuesta)?$/iu,
    /^(?:saltar al contenido|ir al contenido|menú|buscar(?: por)?:?|suscríbete|suscribirse|seguir|relacionado|entradas relacionadas|anuncios?|publicidad|informa sobre este anuncio|(?:me gusta )?cargando ?(?:…|\.{3})?|compartir|twittear|imprimir|correo electrónico|más|responder|me gusta|editar|accede para responder)$/iu,
    /^(?:compart(?:e|ir) (?:esto|en)|me gusta esto|comparte):?$/iu,
    /^(?:publicado|archivado|clasificado) (?:en|bajo)(?!\p{L}).{0,200}$/iu,
    /^(?:etiquetas?|etiquetado(?: como)?|tags|categorías?)(?!\p{L}) ?:?.{0,300}$/iu,
    /^(?:este sitio (?:web )?usa|utilizamos|usamos) (?:cookies|akismet)(?!\p{L}).{0,400}$/iu,
    /^(?:privacidad y cookies|funciona (?:gracias a|con) wordpress|blog de wordpress\.com|crea (?:un blog|tu sitio)).{0,300}$/iu,
  ],
  form: /^publicar un comentario$|^(?:deja|dejar|escribe|escribir|publica) (?:una? |tu )?(?:comentario|respuesta)(?: cancelar (?:la )?respuesta)?$/iu,
  otherPost:
    /^(?:[←«] ?)?(?:(siguiente|anterior|próximamente)(?: ?[:→»]| [–-]) ?|((?:entrada|artículo|post|reseña|capítulo) (?:siguiente|anterior)|(?:siguiente|anterior|próxim[oa]) (?:entrada|artículo|post|reseña|capítulo)|(?:la )?(?:próxima|siguiente|pasada) (?:semana|vez|entrega)|(?:la )?semana (?:que viene|próxima|pasada)|el próximo (?:mes|domingo|capítulo))(?: ?[:→»]| [–-]) ?)(.+?)(?: ?[→»])?$/iu,
  previous: /anterior|pasada/i,
  series: RegExp(
    `${whole('bandas sonoras|álbumes|discos?|vinilos?|canciones|películas|joyas|clásicos|tesoros|olvidad[oa]s|serie|retrospectiva|capítulo|parte|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|recuerdos')}|#\\d|n\\.º`,
    'iu',
  ),
  reviewWord: RegExp(
    `[[(]?${whole('(?:(?:la |mi |nuestra )?(?:reseña|review|análisis)|(?<=^|[[(]|[,:–—|-] )(?:la |mi |nuestra )?crítica)(?: (?:musical|discográfica|del? (?:álbum|disco)|de la banda sonora))?(?: (?:de(?:l| la)?))?')}[\\])]?`,
    'iu',
  ),
  position:
    /[,:( –-]*(?:(?<!\p{L})(?:parte|capítulo|n\.?º ?|núm(?:ero|\.)?|vol(?:umen|\.)?|entrega)|#) ?(\d{1,3})(?: ?(?:de|\/) ?(\d{1,3}))?\)?$/iu,
  works: [
    ['film', RegExp(whole('(?:películas?|films?|filmes|largometrajes?|cintas?)'), 'giu')],
    ['series', RegExp(whole('series? de televisión|series|telenovelas?|temporadas? \\d+|episodios?'), 'giu')],
    ['game', RegExp(whole('videojuegos?|juegos?|gameplay'), 'giu')],
    ['stage', RegExp(whole('musical(?:es)?|obras? de teatro|broadway'), 'giu')],
  ],
  soundtrack: RegExp(whole('bandas? sonoras?|bso|ost|soundtracks?|scores?'), 'giu'),
  media: [
    /(?<!\p{L})(?:ver|vean|mira[d]?|mirad|escucha[rd]?|disfruta[rd]?|oír)(?!\p{L})[^.!?]{0,40}(?:(?:abajo|aquí|a continuación|debajo)(?!\p{L})[^.!?]{0,10}[.:]?|:)$/iu,
    /(?<!\p{L})(?:aquí (?:está|tenéis|tienes|tienen|va)|este es|os dejo|les dejo) (?:el|la|un|una) (?:vídeo|video|videoclip|clip|escena|tráiler)(?!\p{L})[^.!?]{0,60}:$/iu,
  ],
  links:
    /^.{0,60}(?<!\p{L})(?:comprar(?:lo|se)?|descargar(?:lo)?|escuchar(?:lo|se)?|pedir(?:lo)?|disponible|a la venta|leer)(?!\p{L}).{0,60}(?<!\p{L})(?:aquí|en|desde|vía)(?!\p{L}) ?:?$/iu,
  linkWords: RegExp(whole('en|o|y|de|aquí|el|la|lo|desde|vía'), 'giu'),
  ...picksEs,
  clause: RegExp(
    `[.;:!?—]|${whole('(?<=, )(?:la mía|el mío|hoy|ahora)|pero|aunque|sino|mientras que|porque|pues|y|e')}`,
    'iu',
  ),
  negation: RegExp(
    whole(
      `no(?! (?:solo|sólo|solamente)(?!\\p{L}))|nunca|jamás|ni|tampoco|nada|nadie|ningun[oa]?|ningún|sin(?! (?:duda|embargo|lugar a dudas|ninguna duda))|casi|apenas|menos|lejos|era|eran|fue|fuera|fuese|sea|sería|podría|habría|debería|si|quizás?|tal vez|ojalá|antes|antaño|una vez|un[oa] de|entre las|entre los|según|dice\\p{L}*|dijo|dijeron|opina\\p{L}*|(?:él|ella) piensa|piensan|cree|creen|considera\\p{L}*|todo el mundo|todos|muchos|algunos|muchas|algunas|votad[oa]|elegid[oa]|llama\\p{L}*|supuest[oa]|para mis?|su|${PEOPLE}`,
    ),
    'iu',
  ),
  takenBack: RegExp(
    `${behind('que|porque|cuando|donde|si', 'no|nunca|tampoco|jamás|sería|podría|fue|ha sido|era antes')}|, ?(?:dice\\p{L}*|según|opina\\p{L}*|cree|creen|piensan)(?! yo)(?!\\p{L})|(?<!\\p{L})de (?:mis?|sus?) (?:${PEOPLE})(?!\\p{L})`,
    'iu',
  ),
  goesOn: RegExp(
    `^(?:pero |y |además,? |para mí,? )*(?:es|esta|este|esto|aquí|est[ae] (?:${HE}|${SHE}))(?!\\p{L})`,
    'iu',
  ),
  isNew: RegExp(whole('hay (?:una?|otr[oa]|también)|la otra|el otro|otr[oa] (?:canción|tema)'), 'iu'),
  ...ratingsEs,
};
