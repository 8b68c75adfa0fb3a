// The provider first: a piece that is defined before it waits for it.
import './soundtrack-review.js';
import './comment-thread.js';
import './soundtrack-card.js';
import './soundtrack-links.js';
import './soundtrack-rating.js';
import './soundtrack-series.js';
import './track-list.js';
