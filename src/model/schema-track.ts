import * as v from 'valibot';
import { LONG, NUMBER } from './leaf-rules.js';
import { anyText, lang, length, list, number, object, optional, text, url, whole } from './schema-leaves.js';

const scale = object(
  'Rating',
  'One rating that the reviewer gave. A number lies between `worst` and `best`, where they are given.',
  {
    of: optional(text('What is rated.', 'album')),
    value: v.pipe(
      v.union([number('A number on the scale.', 4.5), text('A mark that is no number.', 'B+')]),
      v.description('The rating itself.'),
    ),
    best: optional(number('The highest number of the scale.', 5)),
    worst: optional(
      number('The lowest number of the scale; 0 where a scale is shown and this is absent.', 0),
    ),
    label: optional(text('The rating in words.', 'Essential')),
  },
);

/** A rating; the one rule of the shape that looks at more than one field. */
export const rating = v.pipe(
  scale,
  v.check(
    ({ value, best = NUMBER, worst = -NUMBER }) =>
      typeof value === 'string' || (value >= worst && value <= best),
    'A rating lies between `worst` and `best`',
  ),
);

/** A credit, as one text or in parts. */
export const artist = v.pipe(
  v.union([
    text('The credit as one text.', 'Various Artists'),
    list(
      object('Credited artist', 'One artist of a credit.', {
        name: text('The name as credited.', 'Kenny Loggins'),
        join: optional(anyText('What stands between this name and the next, spaces included.', ' & ')),
      }),
      'The credit in parts, in the order of the sleeve.',
    ),
  ]),
  v.description('Who is credited: a text, or the parts of the credit.'),
);

/** One track, and everything that belongs to it. */
export const track = object('Track', 'One track.', {
  title: text('The title of the track, as the sleeve writes it.', 'Burning Heart'),
  lang: optional(lang('the title')),
  aliases: optional(
    list(
      object('Alias', 'The title in another language or script.', {
        title: text('The other title.', 'Bāningu hāto'),
        lang: optional(lang('the other title')),
      }),
      'The title in other languages and scripts.',
    ),
  ),
  artist: optional(artist),
  number: optional(text('The number as printed, when it is not the position in the list.', 'A1')),
  disc: optional(whole(1, 'The number of the disc.', 1)),
  side: optional(text('The side of the record.', 'A')),
  length: optional(length('The running time')),
  composers: optional(list(text('One composer or writer.', 'Jim Peterik'), 'Who wrote it.')),
  note: optional(text('What the reviewer says of the track.', 'The one everybody knows.', LONG)),
  ratings: optional(list(rating, 'Ratings of this track.')),
  picks: optional(
    list(
      object('Pick', 'A track that the reviewer singles out.', {
        kind: text(
          'One word. `favourite`, `hidden-gem` and `skip` are known; another one needs a `label`.',
          'favourite',
        ),
        label: optional(text('The words for the reader.', 'Best track')),
        note: optional(text('Why it is singled out.', 'It carries the whole final fight.', LONG)),
      }),
      'What the track is singled out for.',
    ),
  ),
  media: optional(
    list(
      object('Media', 'A place where the track can be heard or seen.', {
        url: url('A page or file.', 'https://youtu.be/abcdefghijk'),
      }),
      'Where the track can be heard or seen.',
    ),
  ),
  editions: optional(
    list(text('The `id` of an edition.', 'songs'), 'The editions that have this track; all when absent.'),
  ),
});
