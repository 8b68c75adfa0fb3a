// The pages and lists that are compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { tracks } = JSON.parse(readFileSync(join(import.meta.dirname, '../demo/data/rocky-iv.json'), 'utf8'));

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const credit = (artist) =>
  typeof artist === 'string' ? artist : artist.map(({ name, join = '' }) => name + join).join('');

/** Ten tracks again and again; from the eleventh on a title has its number, so that no two rows are the same. */
const trackAt = (i) => {
  const { title, artist, length, picks } = tracks[i % tracks.length];
  return {
    title: i < tracks.length ? title : `${title} ${i + 1}`,
    artist,
    length: length ?? '3:38',
    ...(picks && { picks }),
  };
};

/** A review with so many tracks. */
export const review = (count) => ({
  title: 'Rocky IV',
  tracks: Array.from({ length: count }, (_, i) => trackAt(i)),
});

/** The same tracks as an author types them. */
export const list = (count) =>
  `<ol>${review(count)
    .tracks.map(({ title, artist, length, picks = [] }) => {
      const marks = picks.map(({ label, kind }) => ` <mark>${escaped(label ?? kind)}</mark>`);
      return `<li>${escaped(`${credit(artist)} – ${title} (${length})`)}${marks.join('')}</li>`;
    })
    .join('')}</ol>`;

const page = (head, body) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Archive</title>
<style>body{max-width:42rem;margin:0 auto;padding:0 1rem;font:1rem/1.5 sans-serif}</style>
${head}</head>
<body>${body}</body>
</html>
`;

const staticStyles = (base) => `<link rel="stylesheet" href="${base}/static.css">`;

const snippet = (title, placeholder) =>
  placeholder
    ? `<div data-sleeve="soundtrack-card" data-work-type="film" data-year="1985"><h3>${title}</h3>${list(10)}</div>`
    : `<div><h3>${title}</h3>${list(10)}</div>`;

/**
 * An archive page of so many cards, ten rows each.
 * @param {{ base: string, count: number, script: boolean, placeholder: boolean }} options
 */
export function archivePage({ base, count, script, placeholder }) {
  const cards = Array.from({ length: count }, (_, i) => snippet(`Rocky IV, post ${i + 1}`, placeholder));
  const loader = script ? `<script async src="${base}/embed.js"></script>` : '';
  return page(staticStyles(base) + loader, cards.join('\n'));
}

/** What is opened first in each browser context, so that fonts and styles are there in all runs alike. */
export const warmUpPage = (base) => page(staticStyles(base), snippet('Warm-up', true));

/** A page with the script and one element. */
export const roundsPage = (base, markup) =>
  page(`${staticStyles(base)}<script async src="${base}/embed.js"></script>`, markup);

/** A page that knows `track-list` and shows none. */
export const listPage = (base) =>
  page(
    '',
    `<p>Text, <b>bold</b>, <i>slanted</i>, <small>small 0123456789</small></p><div id="at"></div>
<script type="module">
import '${base}/sleeve/track-list.js';
const more = ['given-inputs', 'coerce', 'review-json'].map((name) => import('${base}/sleeve/' + name + '.js'));
await Promise.allSettled(more); // a build has the one or the other
document.documentElement.dataset.ready = '';
</script>`,
  );

const words = 'I taped this off a friend and lost the label so for years it had no name and no end'.split(
  ' ',
);

/** A review with so many comments; every third answers the post, the others the one before. */
export const thread = (count) => ({
  title: 'Rocky IV',
  comments: {
    items: Array.from({ length: count }, (_, i) => ({
      id: `${i}`,
      ...(i % 3 && { parentId: `${i - 1}` }),
      author: { name: `Commenter ${i % 97}` },
      createdAt: new Date(Date.UTC(2026, 10, 2) + i * 60_000).toISOString(),
      body: {
        format: 'text',
        value: Array.from({ length: 12 + (i % 30) }, (__, j) => words[(i + j) % words.length]).join(' '),
      },
      counts: { likes: i % 7 },
    })),
  },
});

/** A page that knows `comment-thread` and shows none. */
export const threadPage = (base) =>
  page(
    '',
    `<p>Text, <b>bold</b>, <i>slanted</i>, <small>small 0123456789</small></p><div id="at"></div>
<script type="module">
import '${base}/sleeve/comment-thread.js';
const more = ['thread-view', 'given-comments', 'json-comments', 'coerce', 'shape-comments', 'given-inputs'];
await Promise.all(more.map((name) => import('${base}/sleeve/' + name + '.js')));
document.documentElement.dataset.ready = '';
</script>`,
  );
