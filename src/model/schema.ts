import * as rules from './leaf-rules.js';
import { author, body, comments } from './schema-comments.js';
import * as leaf from './schema-leaves.js';
import { artist, rating, track } from './schema-track.js';

const { list, object, oneOf, optional, text, url, urlOrMail, whole } = leaf;
const { LONG } = rules;

const post = (what: string) =>
  object('Post', what, {
    title: text('The title of that post.', 'Great Soundtracks of 1985: The Goonies'),
    url: optional(url('Where that post is.', '/goonies-soundtrack')),
  });

/** The strict shape of a review. Not for readers' pages: they use `coerceReview`, which keeps what is good. */
export const reviewSchema = object(
  'Review of a soundtrack or album',
  'What Sleeve Notes reads. Only `title` is required.',
  {
    $schema: optional(
      text(
        'The address of this JSON Schema, for editors.',
        'https://sleeve-notes.example/schema/review-1.json',
      ),
    ),
    version: optional(leaf.only(1, 'The version of this shape.')),
    title: text('The title of the soundtrack or album.', 'Rocky IV'),
    headline: optional(text('The title of the post.', 'Great Soundtracks of 1985: Rocky IV')),
    work: optional(
      object('Work', 'What the soundtrack is for; absent for an ordinary album.', {
        type: optional(oneOf(['film', 'series', 'game', 'stage'], 'What kind of work it is.')),
        title: optional(text('The title of the film, series, game or play.', 'Rocky IV')),
        year: optional(whole(1000, 'The year of the work.', 1985, 9999)),
      }),
    ),
    artist: optional(artist),
    released: optional(leaf.date('When the album came out')),
    label: optional(text('The record label.', 'Scotti Bros.')),
    catalog: optional(text('The catalogue number.', 'SZ 40203')),
    genres: optional(list(text('One genre.', 'rock'), 'The genres.')),
    lang: optional(leaf.lang('the titles')),
    cover: optional(
      object('Cover', 'The picture of the sleeve.', {
        src: url('The picture.', '/covers/rocky-iv.jpg'),
        alt: optional(
          leaf.anyText(
            'What the picture shows; empty when it only repeats the title.',
            'Two boxers touch gloves',
          ),
        ),
        width: optional(whole(1, 'Width of the file in pixels.', 600)),
        height: optional(whole(1, 'Height of the file in pixels.', 600)),
      }),
    ),
    url: optional(url('The permalink of the post.', 'https://blog.example/rocky-iv')),
    author: optional(object('Author', 'Who wrote the review.', author('the reviewer'))),
    published: optional(leaf.date('When the post came out')),
    ratings: optional(list(rating, 'Only what the reviewer gave.')),
    verdict: optional(
      object('Verdict', 'The review in a few sentences.', {
        text: optional(text('The verdict.', 'Loud, shiny and better than it needs to be.', LONG)),
        tryIf: optional(text('Who will like it.', 'You like synthesisers with your boxing.', LONG)),
        skipIf: optional(text('Who will not.', 'You came for an orchestra.', LONG)),
      }),
    ),
    body: optional(body('The post itself.')),
    tracks: optional(list(track, 'The tracks, in the order of the album.')),
    captions: optional(
      list(
        object('Caption', 'A line between two tracks.', {
          after: whole(0, 'How many tracks stand before it; 0 for a line before the first.', 1),
          text: text('The line.', 'The training starts here.', LONG),
        }),
        'Lines between the tracks.',
      ),
    ),
    discs: optional(
      list(
        object('Disc', 'One disc of several.', {
          number: whole(1, 'Its number.', 1),
          title: optional(text('Its title.', 'The songs')),
        }),
        'The discs that have a title.',
      ),
    ),
    statedLength: optional(leaf.length('The running time that the sleeve states')),
    editions: optional(
      list(
        object('Edition', 'One edition of the album.', {
          id: text('What `tracks[].editions` calls it.', 'songs'),
          title: optional(text('Its title.', 'Original album')),
          released: optional(leaf.date('When it came out')),
        }),
        'Editions with different tracks.',
      ),
    ),
    moments: optional(
      list(
        object('Moment', 'A clip that the review talks about.', {
          url: url('The video or audio.', 'https://youtu.be/abcdefghijk'),
          title: optional(text('What it is.', 'The training montage')),
          caption: optional(text('What the reviewer says of it.', 'Two gyms, one song.', LONG)),
          transcript: optional(text('What is said and heard in it.', '(drums) …', LONG)),
          start: optional(whole(0, 'Where it starts, in seconds.', 12)),
          end: optional(whole(0, 'Where it ends, in seconds.', 60)),
          alternates: optional(
            list(url('The same clip elsewhere.', 'https://vimeo.com/1'), 'The same clip elsewhere.'),
          ),
        }),
        'Clips that the review talks about.',
      ),
    ),
    links: optional(
      list(
        object('Link', 'Where to hear, buy or read more.', {
          url: urlOrMail('The address.', 'https://shop.example/rocky-iv'),
          label: optional(text('The words of the link.', 'Buy the LP')),
          kind: optional(oneOf(['listen', 'buy', 'read'], 'What the reader can do there.')),
          sponsored: optional(leaf.flag('Whether the author is paid for it.')),
        }),
        'Where to hear, buy or read more.',
      ),
    ),
    series: optional(
      object('Series', 'The series of posts that this one is part of.', {
        title: optional(text('The title of the series.', 'Great Soundtracks of 1985')),
        position: optional(whole(1, 'Which part this is.', 3)),
        total: optional(whole(1, 'How many parts there are.', 12)),
        previous: optional(post('The part before.')),
        next: optional(post('The part after.')),
      }),
    ),
    ids: optional(
      leaf.named(
        'Ids of the album in catalogues, by the name of the catalogue, e.g. `musicbrainzRelease`.',
        'The id as the catalogue writes it.',
        '5b11f4ce-a62d-471e-81fc-a69a8278c7da',
      ),
    ),
    comments: optional(comments),
  },
);
