import type { Review } from '../../../src/model/review.js';

/** A review with every field filled; where a field takes two forms, each form stands somewhere. */
export const fullReview: Review = {
  $schema: 'https://sleeve-notes.example/schema/review-1.json',
  version: 1,
  title: 'Rocky IV',
  headline: 'Great Soundtracks of 1985: Rocky IV',
  work: { type: 'film', title: 'Rocky IV', year: 1985 },
  artist: [{ name: 'Kenny Loggins', join: ' & ' }, { name: 'Gladys Knight' }],
  released: '1985-11-27',
  label: 'Scotti Bros.',
  catalog: 'SZ 40203',
  genres: ['rock', 'synth-pop'],
  lang: 'en',
  cover: { src: '/covers/rocky-iv.jpg', alt: '', width: 600, height: 600 },
  url: 'https://blog.example/rocky-iv',
  author: { name: 'Anna', url: 'mailto:anna@blog.example' },
  published: '2024-11-02T19:30:00Z',
  ratings: [
    { of: 'album', value: 4, best: 5, worst: 0, label: 'Very good' },
    { of: 'film', value: 'B+' },
  ],
  verdict: { text: 'Loud and shiny.', tryIf: 'You like synthesisers.', skipIf: 'You came for strings.' },
  body: { format: 'html', value: '<p>Where to begin?</p>' },
  tracks: [
    {
      title: 'Burning Heart',
      lang: 'en',
      aliases: [{ title: 'Bāningu hāto', lang: 'ja-Latn' }],
      artist: 'Survivor',
      number: '1',
      disc: 1,
      side: 'A',
      length: '3:51',
      composers: ['Jim Peterik', 'Frankie Sullivan'],
      note: 'The one everybody knows.',
      ratings: [{ of: 'chorus', value: -2, best: 3, worst: -3, label: 'Not for me' }, { value: 'A' }],
      picks: [{ kind: 'favourite', label: 'Best track', note: 'It carries the final fight.' }],
      media: [{ url: 'https://youtu.be/abcdefghijk' }],
      editions: ['songs'],
    },
    {
      title: 'Double or Nothing',
      artist: [{ name: 'Kenny Loggins', join: ' with ' }, { name: 'Gladys Knight' }],
    },
    { title: 'Training Montage' },
  ],
  captions: [{ after: 1, text: 'The training starts here.' }],
  discs: [{ number: 1, title: 'The songs' }],
  statedLength: '1:02:09',
  editions: [{ id: 'songs', title: 'Original album', released: '1985' }],
  moments: [
    {
      url: 'https://youtu.be/abcdefghijk',
      title: 'The montage',
      caption: 'Two gyms, one song.',
      transcript: '(drums)',
      start: 12,
      end: 60,
      alternates: ['https://vimeo.com/1'],
    },
  ],
  links: [
    { url: 'https://shop.example/rocky-iv', label: 'Buy the LP', kind: 'buy', sponsored: true },
    { url: 'mailto:shop@shop.example' },
  ],
  series: {
    title: 'Great Soundtracks of 1985',
    position: 3,
    total: 12,
    previous: { title: 'The Goonies', url: '/goonies' },
    next: { title: 'Back to the Future', url: '../future/' },
  },
  ids: { musicbrainzRelease: '5b11f4ce', discogsMaster: '96559' },
  comments: {
    total: 18,
    items: [
      {
        id: '17',
        parentId: null,
        author: { name: 'Ben', url: 'https://ben.example/', avatar: '/avatars/ben.png' },
        createdAt: '2024-11-03',
        url: '#comment-17',
        kind: 'comment',
        state: 'visible',
        body: { format: 'text', value: 'No easy way out!' },
        counts: { likes: 1 },
      },
      { id: '18', parentId: '17', body: { format: 'markdown', value: '' } },
    ],
    sources: [{ kind: 'wordpress', url: '/wp-json/wp/v2/comments?post=1' }],
  },
};

/** Documents that together have something at every leaf, in each of its forms. */
export const samples: readonly Review[] = [fullReview, { title: 'Rocky IV', artist: 'Various Artists' }];
