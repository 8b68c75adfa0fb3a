// Texts for an importer, of any length: a post as they are, and ones that a careless expression goes through again and again.
const words =
  'the drums come in late and stay for the rest of it while “Burning Heart” is my favourite song on the whole album';
const artists = ['Survivor', 'Go West', 'James Brown', 'Kenny Loggins and Gladys Knight', 'Vince DiCola'];

/** So much text as is wanted, of what `piece` gives by number. */
function filled(length, piece) {
  const pieces = [];
  for (let i = 0, size = 0; size < length; i++) {
    pieces.push(piece(i));
    size += pieces[i].length;
  }
  return pieces.join('').slice(0, length);
}

/** A long post: half of it paragraphs, a third tracks, the rest comments. */
export const post = (length) =>
  `Great Soundtracks of 1985: Rocky IV\n\n${filled(length / 2, (i) => `Paragraph ${i}: ${`${words}. `.repeat(4)}\n\n`)}\n\n` +
  `Track Listing\n\n${filled(length / 3, (i) => `${i + 1}. ${artists[i % 5]}- Song of the ${i}th Night (3:${10 + (i % 50)})\n\n`)}\n\n` +
  `${Math.ceil(length / 6 / 60)} Responses to “Great Soundtracks of 1985: Rocky IV”\n\n` +
  filled(length / 6, (i) => `  ${i + 1}. Comment ${i} says that ${words}.\n\n    Liked by ${i} people\n\n`);

const headed = (text) => `Great Soundtracks of 1985: Rocky IV\n\n${text}`;

/** One thing over and over, behind a headline: in one line, and in lines of a usual length. */
const repeated = (what) => ({
  'in one line': (length) => headed(what.repeat(length / what.length)),
  'in lines': (length) => headed(`${what.repeat(80 / what.length)}\n`.repeat(length / 80)),
});

const odd = {
  'one letter': 'x',
  'white space': ' ',
  quotes: '“',
  'pairs of quotes': '“x”',
  dashes: '– ',
  hyphens: '-',
  numbers: '1. ',
  digits: '1',
  times: '3:51 ',
  brackets: '(',
  'square brackets': '[',
  '<': '<',
  addresses: 'https://a.example/ ',
  by: 'x by ',
};

/** Lines that may be rows, and are taken for some only after a look at their neighbours. */
const lines = {
  'sides without rows': 'Side A\n',
  'facts of a record': 'Composer: Ann Bee\n',
  'names before colons': 'Ann: Bee\n',
  'sides with rows': 'Side A: One / Two / Three\n',
  'lists too short': 'One Title\nTwo Title\nSix Title\n\n',
  'titles with sentences': 'Wasp – It is a song.\nPart One\n',
};

/** The texts by what they are: each a function of the length that it shall have. */
export const texts = {
  'a long post': post,
  ...Object.fromEntries(
    Object.entries(odd).flatMap(([name, what]) =>
      Object.entries(repeated(what)).map(([how, text]) => [`${name} ${how}`, text]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [
      name,
      (length) => headed(line.repeat(length / line.length)),
    ]),
  ),
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same post as a page of a blog. */
export const pages = {
  'a long page': (length) => {
    const [headline, ...blocks] = post(length).split(/\n{2,}/);
    const paragraphs = blocks.map((block) => `<p>${escaped(block)}</p>`).join('\n');
    return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>\n${paragraphs}\n</article></body></html>`;
  },
};

/**
 * A post as WordPress shows it: so many paragraphs, a list of so many tracks, so many comments.
 * @param {{ paragraphs: number, tracks: number, comments: number }} counts
 */
export function blogPage({ paragraphs, tracks, comments }) {
  const all = (count, piece) => Array.from({ length: count }, (_, i) => piece(i)).join('\n');
  const title = 'Great Soundtracks of 1985: Rocky IV';
  const address = 'https://blog.example/rocky-iv/';
  const comment = (i) =>
    `<li id="comment-${i + 1}" class="comment depth-1"><article id="div-comment-${i + 1}" class="comment-body">` +
    `<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Reader ${i % 97}</b> <span class="says">says:</span></div>` +
    `<div class="comment-metadata"><a href="${address}#comment-${i + 1}"><time datetime="2026-11-02T18:04:00+00:00">November 2, 2026</time></a></div></footer>` +
    `<div class="comment-content"><p>Comment ${i} says that ${words}.</p></div></article></li>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body class="single"><main><article class="post hentry"><h1 class="entry-title">${title}</h1>
<div class="entry-content">${all(paragraphs, (i) => `<p>Paragraph ${i}: ${`${words}. `.repeat(3)}</p>`)}
<h2>Track Listing</h2>
<ol>${all(tracks, (i) => `<li>${artists[i % 5]} – Song of the ${i}th Night (3:${10 + i})</li>`)}</ol></div></article>
<div id="comments" class="comments-area"><h2 class="comments-title">${comments} Responses to “${title}”</h2>
<ol class="comment-list">${all(comments, comment)}</ol></div></main></body></html>`;
}

const article = (html) => `<article><h1>Great Soundtracks of 1985: Rocky IV</h1>${html}</article>`;

/** HTML with so many tags inside one another, or one letter so often. */
export const nested = {
  'blocks inside one another': (count) => article(`${'<div>'.repeat(count)}x${'</div>'.repeat(count)}`),
  'lists inside one another': (count) => article('<ul><li>x'.repeat(count)),
  'words inside one another': (count) => article(`${'<b>'.repeat(count)}x`),
};
export const oneLetter = { 'one letter': (length) => article(`<p>${'x'.repeat(length)}</p>`) };

const album = (count, title) => ({
  title: 'Rocky IV',
  tracks: Array.from({ length: count }, (_, i) => ({ title: title(i) })),
});

/** Two reviews of so many tracks each. */
export const lists = {
  'lists in reverse': (count) => [
    album(count, (i) => `Song ${i}`),
    album(count, (i) => `Song ${count - 1 - i}`),
  ],
  'lists of one title': (count) => [album(count, () => 'Theme'), album(count, () => 'Theme')],
  'lists of long titles that differ': (count) => [
    album(count, (i) => `${'x'.repeat(900)}${i}`),
    album(count, (i) => `${'y'.repeat(900)}${i}`),
  ],
};

/** Releases of MusicBrainz with so many tracks. */
export const releases = {
  'tracks of data': (count) => ({
    title: 'Rocky IV',
    media: Array(count / 2000).fill({ tracks: Array(2000).fill({ title: '[data track]' }) }),
  }),
};
