// Lit's module for styles, for the web build alone. Lit's own also serves browsers without constructed style sheets and
// pages with ShadyCSS: every browser of README's "Browsers" has the sheets, and they stand under the strictest content
// policy. It is a fiftieth of a page with one list.

/** What takes the place of `@lit/reactive-element/css-tag.js`. The names and what they do are that module's. */
const code = `
export const supportsAdoptingStyleSheets = true;
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
export const getCompatibleStyle = (style) => style;
`;

/** @returns {import('vite').Plugin} */
export const leanStyles = () => ({
  name: 'lean-styles',
  transform: {
    filter: { id: /@lit\/reactive-element\/css-tag\.js$/ },
    handler: () => ({ code, map: null }),
  },
});
