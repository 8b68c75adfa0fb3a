// The elements of a review in one file, without the thread of comments: for a page that pins the script by its hash.
import '../define/soundtrack-review.js';
import '../define/soundtrack-card.js';
import '../define/soundtrack-links.js';
import '../define/soundtrack-rating.js';
import '../define/soundtrack-series.js';
import '../define/track-list.js';
import { startLoader } from './loader.js';
import { upgrade } from './placeholders.js';

const define = (tag: string): Promise<unknown> =>
  customElements.get(tag)
    ? Promise.resolve()
    : Promise.reject(new Error('embed.reviews.js has no comments: take embed.js or embed.all.js'));

startLoader({ define, placeholders: () => Promise.resolve({ upgrade }) });
