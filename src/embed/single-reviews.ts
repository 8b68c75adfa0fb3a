// The elements of a review in one file, without the thread of comments: for a page that pins the script by its hash.
import '../define/soundtrack-review.js';
import '../define/soundtrack-card.js';
import '../define/soundtrack-links.js';
import '../define/soundtrack-rating.js';
import '../define/soundtrack-series.js';
import '../define/track-list.js';
import { startLoader } from './loader.js';
import { upgrade } from './placeholders.js';

startLoader({ define: () => Promise.resolve(), placeholders: () => Promise.resolve({ upgrade }) });
