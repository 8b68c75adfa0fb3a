import type { Post } from './posts.js';

/** Spanish posts. */
export const postsEs: Readonly<Record<string, Post>> = {
  'lengths, a negated favourite, a brother’s favourite, a rating': {
    text: `Reseña: Tiempo gris

Tres años de trabajo, y se notan en cada compás. «Motor frío» no es mi favorita, por mucho que la ponga la radio. La canción favorita de mi hermano es «Once puertas». Mi favorita es «Corona de papel»: tres minutos, un piano y nada más.

Lista de canciones:

1. Motor frío (3:51)
2. De par en par (4:14)
3. Corona de papel (3:25)
4. Once puertas (3:46)

Puntuación: 8/10
`,
    title: 'Tiempo gris',
    tracks: ['Motor frío', 'De par en par', 'Corona de papel', 'Once puertas'],
    picks: ['2 favourite'],
    rating: { value: 8, best: 10 },
  },
  'a series, sides, comments with likes, the next post': {
    text: `Grandes bandas sonoras de 1985: El último transbordador

Publicado por Mara el 3 de mayo de 2019

La película se hundió; su banda sonora, no. El Sr. Grimm toca el piano como quien cierra una puerta. La joya oculta de esta banda sonora es «Sal y hierro», de Vera Lund.

Lista de temas

Cara A
1. Otto Grimm – Corona de papel
2. Vera Lund – Sal y hierro
Cara B
1. Vera Lund – De par en par
2. Mica Piedra – Transbordador nocturno

La próxima semana: Aguas altas

Comparte esto:
Me gusta esto:
Me gusta Cargando...

3 comentarios en «Grandes bandas sonoras de 1985: El último transbordador»

Inés dice:
4 mayo, 2019 a las 10:12 am
El vinilo sigue en el sótano.
Le gusta a 2 personas
Responder

Jonás dice:
5 mayo, 2019 a las 8:03 am
Yo solo tenía la casete.
Responder

Deja una respuesta Cancelar la respuesta

Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
`,
    title: 'El último transbordador',
    series: 'Grandes bandas sonoras de 1985',
    tracks: [
      'Otto Grimm | Corona de papel',
      'Vera Lund | Sal y hierro',
      'Vera Lund | De par en par',
      'Mica Piedra | Transbordador nocturno',
    ],
    picks: ['1 hidden-gem'],
    comments: [3, 2],
    work: 'film',
    next: 'Aguas altas',
  },
  'a list without numbers, the ratings of others, a link': {
    text: `Crítica de “Marea baja”

La revista le puso un 4/10 y el público se fue a casa. Yo me quedé. “Buenos tiempos” es la mejor canción del disco, “Perdido en la arena” es prescindible. Todo el mundo dice que “Hermana pequeña” es el mejor tema. Le doy un 7 sobre 10.

Canciones
Buenos tiempos
Perdido en la arena
Hermana pequeña

Puedes escucharlo aquí: https://mareabaja.bandcamp.com/album/marea-baja
`,
    title: 'Marea baja',
    tracks: ['Buenos tiempos', 'Perdido en la arena', 'Hermana pequeña'],
    picks: ['0 favourite', '1 skip'],
    rating: { value: 7, best: 10 },
    links: ['listen https://mareabaja.bandcamp.com/album/marea-baja'],
  },
  'a numbered list that is no track list': {
    text: `Cinco razones para seguir comprando vinilos

Me lo preguntan cada semana, así que lo digo una vez y ya está.

1. Hay que levantarse.
2. La portada es más grande que la pantalla.
3. Nadie pasa a la siguiente.
4. Cruje, y no es un defecto.
5. Los vecinos también disfrutan.

Y eso es todo.
`,
    title: 'Cinco razones para seguir comprando vinilos',
    tracks: [],
  },
  'English titles in quotes, a favourite on a line, stars': {
    text: `El disco del domingo #14: The Long Way Down

La película duró dos semanas en cartel; la banda sonora lleva treinta años sonando en mi casa. La culpa es de un grupo que nadie conoce y que después no volvió a grabar nada.

1. “Cold Engine” de The Harbour Lights – 3:51
2. “Wide Open Gate” de Vera Lund – 4:14
3. “Paper Crown” de Otto Grimm – 3:25

Canción favorita: Paper Crown

Nota: ★★★★☆
`,
    title: 'The Long Way Down',
    series: 'El disco del domingo',
    position: 14,
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
    picks: ['2 favourite'],
    rating: { value: 4, best: 5 },
  },
  'doubts of all kinds': {
    text: `Aurora (reseña)

No creo que «Primer frío» sea mi canción favorita. Me gusta «Segunda nieve», pero no es mi favorita. Antes «Tercera noche» era mi tema favorito. ¿Es «Cuarto viento» la mejor canción? «Quinta estrella» sería mi favorita si el estribillo fuera más corto. Para mi mujer, «Primer frío» es el mejor tema. Es uno de los mejores temas, «Segunda nieve». Mi verso favorito está en «Tercera noche». Mi favorita no es «Cuarto viento». No le doy un 10/10.

Tracklist
01. Primer frío 3:51
02. Segunda nieve 4:14
03. Tercera noche 3:25
04. Cuarto viento 3:46
05. Quinta estrella 5:01
`,
    title: 'Aurora',
    tracks: ['Primer frío', 'Segunda nieve', 'Tercera noche', 'Cuarto viento', 'Quinta estrella'],
  },
  'sides in the numbers, posts before and after, comments by name and date': {
    text: `Discos olvidados #7: Agua salada

Por Juana Holm
12 de marzo de 2021

Hay discos que solo aparecen cuando uno se muda. Este estaba detrás de la estantería, y me alegro.

1. Madera a la deriva - 3:02
2. El largo camino - 5:40
3. Gaviotas - 2:58
4. Flujo y reflujo - 6:11

Mi tema favorito es «El largo camino», seguido de cerca por «Flujo y reflujo». «Gaviotas» no es solo el más corto. «Madera a la deriva» es puro relleno. A mi hermana le encanta «Madera a la deriva»: es su canción favorita.

Valoración: 7,5/10

Entrada anterior: Estación seca
Entrada siguiente: Estación de lluvias

2 comentarios

Carlos
13 de marzo de 2021 a las 9:15
¡Qué buen texto!

Lea
14 de marzo de 2021 a las 20:44
Yo también lo tengo.
`,
    title: 'Agua salada',
    series: 'Discos olvidados',
    position: 7,
    tracks: ['Madera a la deriva', 'El largo camino', 'Gaviotas', 'Flujo y reflujo'],
    picks: ['0 skip', '1 favourite'],
    rating: { value: 7.5, best: 10 },
    comments: [2, 2],
    next: 'Estación de lluvias',
  },
  'a clip, the rating of the critics': {
    text: `Análisis de la banda sonora de "Tren nocturno"

Aquí tenéis el vídeo del tema principal:

https://www.youtube.com/watch?v=abcdefghijk

La música de la película es un clásico. Los críticos le dan un 9/10; yo le doy un 8 sobre 10.

Temas
1. Tren nocturno
2. Compartimento seis
3. La revisora

Lo mejor de la banda sonora es "La revisora".
`,
    title: 'Tren nocturno',
    tracks: ['Tren nocturno', 'Compartimento seis', 'La revisora'],
    picks: ['2 favourite'],
    work: 'film',
    moments: ['https://www.youtube.com/watch?v=abcdefghijk'],
  },
  'titles before artists, comments with the date below, a favourite of the past': {
    text: `BSO: Neón (1986)

He visto la película tres veces y he escuchado el disco unas cien. Colchones de sintetizador y un saxofón de los que ya no se hacen.

Tracklist:

Neón – The Harbour Lights
Luz roja – Vera Lund
Una noche más – Otto Grimm

Durante años mi canción favorita fue "Una noche más", pero hoy la mejor canción es para mí "Luz roja".

4 estrellas de 5

Publicado por Mara en 10:12
Etiquetas: 1986, BSO

2 comentarios:

Anónimo dijo...
¡Discazo!
3 de mayo de 2019, 10:12
Jonás dijo...
Totalmente de acuerdo.
4 de mayo de 2019, 11:00

Publicar un comentario
Entrada más reciente Entrada antigua Inicio
`,
    title: 'BSO: Neón (1986)',
    tracks: ['The Harbour Lights | Neón', 'Vera Lund | Luz roja', 'Otto Grimm | Una noche más'],
    picks: ['1 favourite'],
    rating: { value: 4, best: 5 },
    comments: [2, 2],
    work: 'film',
  },
};
