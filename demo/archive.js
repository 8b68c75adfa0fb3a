// An archive page of 100 posts, as plain markup made from the review data. `?plain` leaves the placeholders
// out, and the script has nothing to do. `?count=N` gives another number.
const albums = ['rocky-iv', 'top-gun', 'saturday-night-fever', 'spirited-away', 'vision-quest'];
const options = new URLSearchParams(location.search);
const plain = options.has('plain');

const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const field = (name, path, text, attributes) => element(name, text, { 'data-field': path, ...attributes });

const credit = (artist) =>
  typeof artist === 'string' ? artist : artist.map(({ name, join = '' }) => name + join).join('');

function row({ title, lang, artist, length, picks = [] }) {
  const item = element('li', '', lang ? { lang } : {});
  item.append(`${artist ? `${credit(artist)} – ` : ''}${title}${length ? ` (${length})` : ''}`);
  for (const { kind, label } of picks)
    item.append(' ', element('mark', label ?? kind, { 'data-pick': kind }));
  return item;
}

function card({ title, lang, work, artist, label, released, verdict, tracks }) {
  const attributes = { 'data-work-type': work.type, 'data-year': work.year };
  const place = element('div', '', plain ? {} : { 'data-sleeve': 'soundtrack-card', ...attributes });
  const facts = element('p');
  facts.append(field('span', 'artist', credit(artist)));
  if (label) facts.append(' · ', field('span', 'label', label));
  facts.append(' · ', field('time', 'released', released, { datetime: released }));
  const rows = element('ol');
  rows.append(...tracks.map(row));
  place.append(element('h2', title, lang ? { lang } : {}), facts, field('p', 'verdict', verdict.text), rows);
  return place;
}

const reviews = await Promise.all(
  albums.map(async (name) => (await fetch(`/demo/data/${name}.json`)).json()),
);
const count = Number(options.get('count') ?? 100);
const cards = Array.from({ length: count }, (_, i) => card(reviews[i % reviews.length]));
document.getElementById('archive').append(...cards);
document.documentElement.dataset.archive = 'ready';
