import type { Post } from './posts.js';

/** Portuguese posts, of both sides of the sea. */
export const postsPt: Readonly<Record<string, Post>> = {
  'lengths, a negated favourite, a brother’s favourite, a rating': {
    text: `Resenha: Tempo cinzento

Três anos de trabalho, e dá para ouvir em cada compasso. “Motor frio” não é a minha favorita, por mais que o rádio insista. A música favorita do meu irmão é “Onze portas”. A minha favorita é “Coroa de papel”: três minutos, um piano e mais nada.

Lista de faixas:

1. Motor frio (3:51)
2. Escancarado (4:14)
3. Coroa de papel (3:25)
4. Onze portas (3:46)

Nota: 8/10
`,
    title: 'Tempo cinzento',
    tracks: ['Motor frio', 'Escancarado', 'Coroa de papel', 'Onze portas'],
    picks: ['2 favourite'],
    rating: { value: 8, best: 10 },
  },
  'a series, sides, comments with likes, the next post': {
    text: `Grandes trilhas sonoras de 1985: A última balsa

Publicado em 3 de maio de 2019 por Mara

O filme afundou, a trilha sonora não. O Sr. Grimm toca piano como quem fecha uma porta. A pérola escondida desta trilha sonora é “Sal e ferro”, de Vera Lund.

Faixas

Lado A
1. Otto Grimm – Coroa de papel
2. Vera Lund – Sal e ferro
Lado B
1. Vera Lund – Escancarado
2. Mica Pedra – Balsa noturna

Na próxima semana: Águas altas

Compartilhe isso:
Curtir isso:
Carregando...

3 comentários sobre “Grandes trilhas sonoras de 1985: A última balsa”

Inês disse:
4 de maio de 2019 às 10:12
O vinil ainda está no porão.
Curtido por 2 pessoas
Responder

Jonas disse:
5 de maio de 2019 às 8:03
Eu só tinha a fita.
Responder

Deixe um comentário Cancelar resposta

O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *
`,
    title: 'A última balsa',
    series: 'Grandes trilhas sonoras de 1985',
    tracks: [
      'Otto Grimm | Coroa de papel',
      'Vera Lund | Sal e ferro',
      'Vera Lund | Escancarado',
      'Mica Pedra | Balsa noturna',
    ],
    picks: ['1 hidden-gem'],
    comments: [3, 2],
    work: 'film',
    next: 'Águas altas',
  },
  'a list without numbers, the ratings of others, a link': {
    text: `Crítica: “Maré baixa”

A revista deu 4/10 e o público foi para casa. Eu fiquei. “Bons tempos” é a melhor faixa do disco, “Perdido na areia” é dispensável. Toda a gente diz que “Irmã pequena” é o melhor tema. Dou-lhe 7 em 10.

Alinhamento
Bons tempos
Perdido na areia
Irmã pequena

Para ouvir aqui: https://marebaixa.bandcamp.com/album/mare-baixa
`,
    title: 'Maré baixa',
    tracks: ['Bons tempos', 'Perdido na areia', 'Irmã pequena'],
    picks: ['0 favourite', '1 skip'],
    rating: { value: 7, best: 10 },
    links: ['listen https://marebaixa.bandcamp.com/album/mare-baixa'],
  },
  'a numbered list that is no track list': {
    text: `Cinco razões para ainda comprar discos

Perguntam-me isto todas as semanas, por isso digo uma vez e pronto.

1. É preciso levantar-se.
2. A capa é maior do que o ecrã.
3. Ninguém passa à próxima.
4. Estala, e não é defeito.
5. Os vizinhos também aproveitam.

E é só isto.
`,
    title: 'Cinco razões para ainda comprar discos',
    tracks: [],
  },
  'English titles in quotes, a favourite on a line, stars': {
    text: `O disco de domingo #14: The Long Way Down

O filme ficou duas semanas em cartaz; a trilha toca aqui em casa há trinta anos. A culpa é de uma banda que ninguém conhece e que depois não gravou mais nada.

1. “Cold Engine” de The Harbour Lights – 3:51
2. “Wide Open Gate” de Vera Lund – 4:14
3. “Paper Crown” de Otto Grimm – 3:25

Faixa favorita: Paper Crown

Minha nota: ★★★★☆
`,
    title: 'The Long Way Down',
    series: 'O disco de domingo',
    position: 14,
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
    picks: ['2 favourite'],
    rating: { value: 4, best: 5 },
  },
  'doubts of all kinds': {
    text: `Aurora – resenha

Não acho que “Primeiro frio” seja a minha música favorita. Gosto de “Segunda neve”, mas não é a minha favorita. Antigamente “Terceira noite” era a minha faixa preferida. Será “Quarto vento” a melhor música? “Quinta estrela” seria a minha favorita se o refrão fosse mais curto. Para a minha mulher, “Primeiro frio” é a melhor canção. É uma das melhores faixas, “Segunda neve”. O meu verso favorito está em “Terceira noite”. A minha favorita não é “Quarto vento”. Não dou 10/10.

Tracklist
01. Primeiro frio 3:51
02. Segunda neve 4:14
03. Terceira noite 3:25
04. Quarto vento 3:46
05. Quinta estrela 5:01
`,
    title: 'Aurora',
    tracks: ['Primeiro frio', 'Segunda neve', 'Terceira noite', 'Quarto vento', 'Quinta estrela'],
  },
  'sides in the numbers, posts before and after, comments by name and date': {
    text: `Discos esquecidos #7: Água salgada

Por Joana Holm
12 de março de 2021

Há discos que só aparecem quando a gente muda de casa. Este estava atrás da estante, e ainda bem.

1. Madeira à deriva - 3:02
2. O longo caminho - 5:40
3. Gaivotas - 2:58
4. Maré cheia - 6:11

Meu tema preferido é “O longo caminho”, seguido de perto por “Maré cheia”. “Gaivotas” não é só a mais curta. “Madeira à deriva” é para encher linguiça. Minha irmã adora “Madeira à deriva”: é a música favorita dela.

Avaliação: 7,5/10

Post anterior: Estação seca
Próximo post: Estação das chuvas

2 comentários

Carlos
13 de março de 2021 às 9:15
Belo texto!

Lea
14 de março de 2021 às 20:44
Também tenho.
`,
    title: 'Água salgada',
    series: 'Discos esquecidos',
    position: 7,
    tracks: ['Madeira à deriva', 'O longo caminho', 'Gaivotas', 'Maré cheia'],
    picks: ['0 skip', '1 favourite'],
    rating: { value: 7.5, best: 10 },
    comments: [2, 2],
    next: 'Estação das chuvas',
  },
  'a clip, the rating of the critics': {
    text: `Análise: a banda sonora de “Comboio nocturno”

Aqui fica o vídeo do tema principal:

https://www.youtube.com/watch?v=abcdefghijk

A banda sonora do filme é um clássico. A crítica deu-lhe 9/10; eu dou um 8 em 10.

Alinhamento:
1. Comboio nocturno
2. Compartimento seis
3. A revisora

O ponto alto da banda sonora é “A revisora”.
`,
    title: 'a banda sonora de “Comboio nocturno”',
    tracks: ['Comboio nocturno', 'Compartimento seis', 'A revisora'],
    picks: ['2 favourite'],
    work: 'film',
    moments: ['https://www.youtube.com/watch?v=abcdefghijk'],
  },
  'titles before artists, comments with the date below, a favourite of the past': {
    text: `Trilha sonora: Neon (1986)

Vi o filme três vezes e ouvi o disco umas cem. Camadas de sintetizador e um saxofone como já não se faz.

Músicas:

Neon – The Harbour Lights
Luz vermelha – Vera Lund
Mais uma noite – Otto Grimm

Durante anos minha música favorita foi "Mais uma noite", mas hoje a melhor música para mim é "Luz vermelha".

4 estrelas de 5

Postado por Mara às 10:12
Marcadores: 1986, trilha

2 comentários:

Anônimo disse...
Discaço!
3 de maio de 2019 às 10:12
Jonas disse...
Concordo plenamente.
4 de maio de 2019 às 11:00

Postar um comentário
Postagem mais recente Postagem mais antiga Página inicial
`,
    title: 'Trilha sonora: Neon (1986)',
    tracks: ['The Harbour Lights | Neon', 'Vera Lund | Luz vermelha', 'Otto Grimm | Mais uma noite'],
    picks: ['1 favourite'],
    rating: { value: 4, best: 5 },
    comments: [2, 2],
    work: 'film',
  },
};
