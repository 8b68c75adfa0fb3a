import { commentPages } from './pages-comments.js';
import { factPages } from './pages-facts.js';
import { linkPages } from './pages-links.js';
import { listPages } from './pages-lists.js';
import { oddPages } from './pages-odd.js';
import { platformPages } from './pages-platforms.js';
import type { Pages } from './pages-shape.js';
import { rowPages } from './pages-rows.js';
import { tablePages } from './pages-tables.js';
import { themePages } from './pages-themes.js';
import { trapPages } from './pages-traps.js';
import { wordpressPages } from './pages-wordpress.js';

/** Pages as platforms emit them, with the lists, buttons and forms that stand round a post. */
export const pages: Pages = {
  ...wordpressPages,
  ...platformPages,
  ...tablePages,
  ...listPages,
  ...factPages,
  ...linkPages,
  ...oddPages,
  ...trapPages,
  ...commentPages,
  ...themePages,
  ...rowPages,
};
