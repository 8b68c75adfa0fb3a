/** What a column of a track table holds. */
export type Column = 'number' | 'title' | 'artist' | 'length' | 'composers' | 'rating' | 'disc' | 'side';

/** Words over the columns of track tables, in all languages: none of them means two things. */
const words: Readonly<Record<Column, string>> = {
  number:
    'no|nr|num|#|№|n°|nº|n|track no|track number|number|track #|pos|position|nummer|numéro|numero|número|曲順|番号|no track',
  title:
    'title|track|song|tune|cue|name|track title|song title|track name|titel|lied|stück|titre|chanson|morceau|piste|título|titulo|canción|cancion|tema|pista|titolo|brano|canzone|traccia|faixa|música|canção|nummer titel|liedje|曲名|タイトル|楽曲|楽曲名',
  artist:
    'artist|artists|artist(s)|performer|performers|performer(s)|performed by|singer|band|by|interpret|künstler|interpreten|artiste|artistes|interprète|interprètes|artista|artistas|intérprete|intérpretes|artisti|interprete|interpreti|uitvoerder|artiest|artiesten|アーティスト|歌手|演奏|歌',
  length:
    'length|time|duration|running time|min|mins|länge|dauer|zeit|spielzeit|durée|temps|duración|duracion|durata|duração|minutos|lengte|duur|tijd|時間|演奏時間|長さ',
  composers:
    'composer|composers|composer(s)|writer|writers|writer(s)|written by|composed by|songwriter|songwriters|music|komponist|komponisten|autor|autoren|compositeur|compositeurs|auteur|auteurs|compositor|compositores|autores|compositore|compositori|autore|autori|componist|componisten|schrijver|schrijvers|作曲|作曲者|作詞・作曲',
  rating: 'rating|score|stars|grade|mark|wertung|bewertung|note|nota|voto|puntuación|waardering|cijfer|評価',
  disc: 'disc|disk|cd|lp|disco|disque|ディスク',
  side: 'side|seite|face|cara|lato|lado|kant',
};

const columns = new Map(
  Object.entries(words).flatMap(([column, all]) => all.split('|').map((word) => [word, column as Column])),
);

/** The column that a heading names. */
export const columnOf = (heading: string): Column | undefined =>
  columns.get(
    heading
      .normalize('NFC')
      .toLowerCase()
      .replace(/[.:\s]+/g, ' ')
      .trim(),
  );
