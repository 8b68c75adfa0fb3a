/** True for data in which comments may stand, so that `shape-comments.ts` is needed to read it. */
export const hasComments = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'comments' in data;
