// What `sleeve-notes/importer` gives: posts and exports become reviews.
export { applyAlternative } from './apply-alternative.js';
export { compareWithRelease } from './compare-release.js';
export { DisqusReader, type ExportedThread } from './disqus.js';
export { importHtml, type HtmlOptions } from './import-html.js';
export { importMarkdown } from './import-markdown.js';
export { importMusicBrainz } from './musicbrainz.js';
export { importReview, type ImportOptions } from './import-review.js';
export { importText } from './import-text.js';
export type {
  Alternative,
  Imported,
  ImportedSeveral,
  ImportResult,
  LedgerCode,
  LedgerRow,
} from './ledger.js';
export { WxrReader, type ExportedPost } from './wxr.js';
export type { Vocabulary } from './vocabulary/vocabulary.js';
