import { list, object, oneOf } from './coerce-field.js';
import { COMMENTS } from './leaf-rules.js';
import type * as R from './review.js';
import { author, body, count, date, short, url } from './shape.js';

// The same as `schema-comments.ts`; loads with the first data that has comments.

const comment = object<R.CommentItem>(
  {
    id: short,
    body,
    parentId: { ...short, null: (value) => value },
    author: object<R.Commenter>({ ...author, avatar: url }),
    createdAt: date,
    url,
    kind: oneOf('comment|pingback|trackback|mention|like|repost|bookmark|rsvp'),
    state: oneOf('visible|pending|deleted|hidden|blocked|login-required'),
    counts: object<R.CommentCounts>({ likes: count }, 0),
  },
  2,
);

/** The comments of a review. */
export const comments = object<R.ReviewComments>(
  {
    total: count,
    items: list(comment, COMMENTS),
    sources: list(object<R.CommentSource>({ kind: short, url })),
  },
  0,
);
