import * as v from 'valibot';
import * as rules from './leaf-rules.js';
import {
  anyText,
  list,
  object,
  oneOf,
  optional,
  text,
  date,
  url,
  urlOrMail,
  whole,
} from './schema-leaves.js';

/** The fields of a person with a name. */
export const author = (who: string) => ({
  name: text(`The name of ${who}.`, 'Anna Example'),
  url: optional(urlOrMail(`The page or the address of ${who}.`, 'https://blog.example/about')),
});

/** A text and how it is written. */
export const body = (what: string) =>
  object('Body', what, {
    format: oneOf(['html', 'markdown', 'text'], 'How `value` is written.'),
    value: anyText('The text itself.', '<p>Where to begin?</p>', rules.BODY),
  });

const comment = object('Comment', 'One comment or mention.', {
  id: text('Unique within its source.', '17'),
  parentId: optional(
    v.pipe(
      v.nullable(text('An `id`.', '16')),
      v.description(
        'The `id` of the comment that this one answers; null or absent when it answers the post.',
      ),
    ),
  ),
  author: optional(
    object('Commenter', 'Who wrote it; absent when nobody says.', {
      ...author('the commenter'),
      avatar: optional(url('A picture of the commenter.', '/avatars/17.png')),
    }),
  ),
  createdAt: optional(date('When it was written')),
  url: optional(url('The permalink.', 'https://blog.example/rocky-iv#comment-17')),
  kind: optional(
    oneOf(
      ['comment', 'pingback', 'trackback', 'mention', 'like', 'repost', 'bookmark', 'rsvp'],
      '`comment` when absent.',
    ),
  ),
  state: optional(
    oneOf(['visible', 'pending', 'deleted', 'hidden', 'blocked', 'login-required'], '`visible` when absent.'),
  ),
  body: body('What it says.'),
  counts: optional(
    object('Counts', 'What readers did with it.', { likes: optional(whole(0, 'How many liked it.', 1)) }),
  ),
});

/** Comments that come with the review, and where there are more. */
export const comments = object('Comments', 'What readers answered.', {
  total: optional(whole(0, 'How many there are, when not all are in `items`.', 18)),
  items: optional(list(comment, 'A flat list, in any order.', rules.COMMENTS)),
  sources: optional(
    list(
      object('Source', 'A place to read comments from.', {
        kind: text('The name of the adapter.', 'wordpress'),
        url: optional(url('Where it answers.', 'https://blog.example/wp-json/wp/v2/comments?post=1')),
      }),
      'Places to read comments from.',
    ),
  ),
});
