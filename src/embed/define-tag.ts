const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'comment-thread': () => import('../define/comment-thread.js'),
  'soundtrack-card': () => import('../define/soundtrack-card.js'),
  'soundtrack-links': () => import('../define/soundtrack-links.js'),
  'soundtrack-rating': () => import('../define/soundtrack-rating.js'),
  'soundtrack-review': () => import('../define/soundtrack-review.js'),
  'soundtrack-series': () => import('../define/soundtrack-series.js'),
  'track-list': () => import('../define/track-list.js'),
};

/** Loads and defines one of our tags. */
export const defineTag = (tag: string): Promise<unknown> => modules[tag]?.() ?? Promise.resolve();
