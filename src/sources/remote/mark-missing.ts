import type { Comment } from '../../model/comment.js';

/** Comments that are all there are, with a mark on each that answers one that is not among them. */
export const markMissing = (comments: readonly Comment[]): Comment[] => {
  const ids = new Set(comments.map(({ id }) => id));
  return comments.map((comment) =>
    comment.parentId === null || ids.has(comment.parentId) ? comment : { ...comment, parentMissing: true },
  );
};
