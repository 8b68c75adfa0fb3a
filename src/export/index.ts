// What `sleeve-notes/export` gives: a review as strings, the same in Node and in a page.
export { headTags } from './head-tags.js';
export { jsonLd, jsonLdScript, type PageOptions } from './json-ld.js';
export { markdown } from './markdown.js';
export { plainHtml } from './plain-html.js';
export { plainText } from './plain-text.js';
export { richClipboard } from './rich-clipboard.js';
