import { behind, byline, dateLine, whole } from './patterns.js';
import { HE, SHE, picksPt } from './picks-pt.js';
import { ratingsPt } from './ratings-pt.js';
import type { Vocabulary } from './vocabulary.js';

const PEOPLE =
  'irmã[os]?|irmãos|mulher|marido|esposa|namorad[oa]|pai|mãe|filh[oa]s?|amig[oa]s?|colegas?|fãs?|críticos?|ouvintes|leitores|malta|galera|público';
const MONTHS = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'];

/** Portuguese. */
export const pt: Vocabulary = {
  lang: 'pt',
  common: new Set(
    'o a os as de que e em um uma é por com para não se do da dos no na como mais mas minha meu muito foi ao isto isso'.split(
      ' ',
    ),
  ),
  short:
    /(?<![\p{L}\d])(?:\p{Lu}|sr|sra|srta|dr|dra|prof|etc|aprox|n|nº|vol|feat|ft|part|vs|op|p\. ?ex|ex|pág|min|seg)\.$/iu,
  sides: [
    [/^(?:lado|face)(?= ?[a-d1-9]\b)/i, 'Side'],
    [/^(?:disco|cd)(?= ?\d)/i, 'Disc'],
  ],
  rowMarks: [[/(?<=["”»]),? (?:d[eoa]s?|por) /, ' by ']],
  trackHeading:
    /^(?:a |as |o |os )?(?:track ?list(?:ing)?|(?:lista|relação) (?:completa )?d[ea]s? (?:faixas|músicas|canções|temas)|faixas|músicas|canções|temas|alinhamento|repertório|tracks|faixa a faixa)(?: ?[:–-])?$/iu,
  music: RegExp(
    whole(
      'trilhas?(?: sonoras?)?|bandas? sonoras?|ost|soundtrack|score|álbum|album|disco|vinil|faixas|músicas|canções|tracklist|coletânea|mixtape',
    ),
    'iu',
  ),
  ranking: RegExp(
    `${whole('top|melhores|piores|favorit[oa]s|maiores|\\d{1,3}|três|cinco|dez|vinte')}.*${whole('álbuns|discos|vinis|trilhas(?: sonoras)?|bandas sonoras|filmes|artistas|bandas|jogos|séries|livros|razões|motivos|coisas|maneiras|formas|dicas')}`,
    'iu',
  ),
  commentsHeading:
    /^(?:(\d[\d.]*|uma?|nenhuma?|sem) (?:comentários?|respostas?|pensamentos?|opini(?:ão|ões)|reações)(?: (?:em|a|ao|sobre|para|até)(?!\p{L}).*)?|comentários?(?: ?[(:] ?(\d[\d.]*)\)?)?):?$/iu,
  one: /^uma?$/i,
  commentAuthor: /^(.{1,80}?) (?:disse|diz|escreveu|comentou|respondeu)(?: em \d.{0,40})?(?::|…|\.{3})?$/iu,
  date: dateLine({
    before:
      'em|a|publicado|publicada|postado|escrito|atualizado|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo',
    months: MONTHS,
    ago: '(?:há )?\\d{1,3} (?:minutos?|horas?|dias?|semanas?|m(?:ês|eses)|anos?)(?: atrás)?',
    at: 'às?|as',
  }),
  months: MONTHS,
  isDayFirst: true,
  byline: byline(['publicad[oa]', 'escrit[oa]', 'postad[oa]'], 'por'),
  likes: /^(?:(?:curtido|gostado) por (\d+) (?:pessoas?|leitores))$/iu,
  furniture: [
    /^(?:(?:postar|enviar) um comentário|postagem mais (?:recente|antiga)|mensagem (?:mais recente|antiga)|página inicial|assinar: .{1,60})$/iu,
    /^marcadores ?[:：].{0,300}$/iu,
    /^(?:deixe?|deixar|escreva|escrever|publique|adicione) (?:uma? |o seu |seu )?(?:comentário|resposta)(?: cancelar (?:a )?resposta)?$/iu,
    /^(?:pular para o conteúdo|saltar para o conteúdo|ir para o conteúdo|menu|pesquis(?:a|ar)(?: por)?:?|busca(?:r)?|assine|subscrever|seguir|relacionado|posts relacionados|artigos relacionados|anúncios?|publicidade|denunciar este anúncio|(?:a )?carregar ?(?:…|\.{3})|carregando ?(?:…|\.{3})?|compartilhar|partilhar|tweet(?:ar)?|imprimir|e-?mail|mais|responder|curtir|gosto|editar|faça login para responder)$/iu,
    /^(?:compartilhe(?: isso| isto)?|partilhar isto|curtir isso|gostar disto|gosto disto):?$/iu,
    /^(?:publicado|arquivado|postado) (?:em|sob)(?! \d)(?!\p{L}).{0,200}$/iu,
    /^(?:etiquetas?|tags?|marcado|marcadores|categorias?)(?!\p{L}) ?:?.{0,300}$/iu,
    /^(?:este site (?:utiliza|usa)|utilizamos|usamos) (?:cookies|o akismet|akismet)(?!\p{L}).{0,400}$/iu,
    /^(?:privacidade e cookies|orgulhosamente|desenvolvido (?:com|por) wordpress|blog no wordpress\.com|crie (?:um blog|um site|o seu)).{0,300}$/iu,
  ],
  form: /^(?:postar|enviar) um comentário$|^(?:deixe?|deixar|escreva|escrever|publique) (?:uma? |o seu |seu )?(?:comentário|resposta)(?: cancelar (?:a )?resposta)?$/iu,
  otherPost:
    /^(?:[←«] ?)?(?:(seguinte|próximo|anterior|em breve)(?: ?[:→»]| [–-]) ?|((?:artigo|post|texto|resenha|capítulo) (?:seguinte|anterior)|(?:próxim[oa]|anterior) (?:artigo|post|texto|resenha|capítulo)|(?:na |a )?(?:próxima|semana) (?:semana|vez|que vem|edição|passada|seguinte)|(?:na |a )?semana passada|no próximo (?:mês|domingo|capítulo|post))(?: ?[:→»]| [–-]) ?)(.+?)(?: ?[→»])?$/iu,
  previous: /anterior|passada/i,
  series: RegExp(
    `${whole('trilhas(?: sonoras)?|bandas sonoras|álbuns|discos?|vinis|canções|músicas|filmes|joias|pérolas|clássicos|tesouros|esquecid[oa]s|série|retrospectiva|capítulo|parte|segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês')}|#\\d`,
    'iu',
  ),
  reviewWord: RegExp(
    `[[(]?${whole('(?:(?:a |minha |nossa )?(?:resenha|review|análise|recensão)|(?<=^|[[(]|[,:–—|-] )(?:a |minha |nossa )?crítica)(?: (?:musical|d[oe] (?:álbum|disco)|da (?:trilha|banda) sonora))?(?: (?:d[eoa]))?')}[\\])]?`,
    'iu',
  ),
  position:
    /[,:( –-]*(?:(?<!\p{L})(?:parte|capítulo|n\.?º ?|número|vol(?:ume|\.)?|edição)|#) ?(\d{1,3})(?: ?(?:de|\/) ?(\d{1,3}))?\)?$/iu,
  works: [
    ['film', RegExp(whole('filmes?|longas?-metragens?|película'), 'giu')],
    [
      'series',
      RegExp(whole('séries? de (?:tv|televisão)|séries?|novelas?|temporadas? \\d+|episódios?'), 'giu'),
    ],
    ['game', RegExp(whole('videojogos?|video ?games?|jogos?|games?|gameplay'), 'giu')],
    ['stage', RegExp(whole('musica(?:l|is)|peças? de teatro|broadway'), 'giu')],
  ],
  soundtrack: RegExp(whole('trilhas?(?: sonoras?)?|bandas? sonoras?|ost|soundtracks?|scores?'), 'giu'),
  media: [
    /(?<!\p{L})(?:veja[m]?|assista[m]?|ou[çc]a[m]?|confira[m]?|escute[m]?|ver|ouvir)(?!\p{L})[^.!?]{0,40}(?:(?:abaixo|aqui|a seguir)(?!\p{L})[^.!?]{0,10}[.:]?|:)$/iu,
    /(?<!\p{L})(?:aqui (?:está|fica|vai)|eis|segue) (?:o|a|um|uma) (?:vídeo|videoclipe|clipe|clip|cena|trailer|teledisco)(?!\p{L})[^.!?]{0,60}:$/iu,
  ],
  links:
    /^.{0,60}(?<!\p{L})(?:comprar|encomendar|baixar|descarregar|ouvir|escutar|disponível|à venda|ler)(?!\p{L}).{0,60}(?<!\p{L})(?:aqui|em|no|na|via)(?!\p{L}) ?:?$/iu,
  linkWords: RegExp(whole('em|no|na|ou|e|de|aqui|o|a|para|via'), 'giu'),
  ...picksPt,
  clause: RegExp(
    `[.;:!?—]|${whole('(?<=, )(?:a minha é|o meu é|hoje|agora)|mas|porém|contudo|embora|enquanto|porque|pois|e')}`,
    'iu',
  ),
  negation: RegExp(
    whole(
      `não(?! (?:só|apenas|somente)(?!\\p{L}))|nunca|jamais|nem|ninguém|nenhuma?|sem(?! (?:sombra de )?dúvidas?)|quase|menos|longe|era|eram|foi|fosse|seja|seria|poderia|teria|deveria|se (?:for|fosse|eu)|talvez|será|antes|antigamente|outrora|uma vez|uma? d[oae]s?|entre os|entre as|segundo|diz|dizem|disse\\p{L}*|acha|acham|pensa|pensam|considera\\p{L}*|todo mundo|toda a gente|todos|muitos|alguns|votad[oa]|eleit[oa]|chama\\p{L}*|supost[oa]|para (?:[oa]s? )?(?:meu|minha)s?|seu|sua|dele|dela|${PEOPLE}`,
    ),
    'iu',
  ),
  takenBack: RegExp(
    `${behind('que|porque|quando|onde|se', 'não|nunca|jamais|seria|poderia|foi|nem')}|, ?(?:diz|dizem|segundo|acha|acham|pensa|pensam)(?!\\p{L})|(?<!\\p{L})d[oa]s? (?:meus?|minhas?|seus?|suas?) (?:${PEOPLE})(?!\\p{L})`,
    'iu',
  ),
  goesOn: RegExp(
    `^(?:mas |e |além disso,? |para mim,? )*(?:é|est[ae]|ess[ae]|isto|isso|aqui|(?:est|ess)[ae] (?:${HE}|${SHE}))(?!\\p{L})`,
    'iu',
  ),
  isNew: RegExp(
    whole('(?:há|tem|existe) (?:uma?|outr[oa]|também|ainda)|a outra|o outro|outr[oa] (?:faixa|música|tema)'),
    'iu',
  ),
  ...ratingsPt,
};
