// Lit without what no browser of README's "Browsers" needs, for the web build alone: a twentieth of a page with one list.

/**
 * Lit's module for styles without its ways round missing style sheets: every browser has constructed ones, and they stand
 * under the strictest content policy. It takes the place of `@lit/reactive-element/css-tag.js`; the names and
 * what they do are that module's.
 */
const styles = `
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

// What Lit says to polyfills of shadow roots and to a hydration of its own, the list of versions by which its development
// build finds a second Lit, templates of SVG and MathML, initializers of decorators, and values within comments and the text of title, textarea,
// script and style, where no template of ours has any (a test looks); and what stands instead.
const spare = {
  'lit-html/lit-html': [
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/, ''],
    [/2===i\?"<svg>":3===i\?"<math>":/, ''],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [/2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;t\.replaceWith\(\.\.\.t\.childNodes\)/, '0){'],
    [
      /if\(y\.test\(r\.tagName\)\)\{const t=r\.textContent\.split\(o\).+?\}\}(?=\}else if\(8===r\.nodeType\))/,
      '',
    ],
    [/(if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);)else\{let t=-1;.+?t\+=o\.length-1\}(?=l\+\+)/, '$1'],
  ],
  'reactive-element/reactive-element': [
    [/static addInitializer\(t\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(t\)\}/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-element/lit-element': [
    [
      /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
      '',
    ],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/** @returns {import('vite').Plugin} */
export const leanLit = () => ({
  name: 'lean-lit',
  transform: {
    filter: { id: /\/(css-tag|lit-html|reactive-element|lit-element)\.js$/ },
    handler(code, id) {
      if (/css-tag\.js$/.test(id)) return { code: styles, map: null };
      const name = Object.keys(spare).find((one) => id.endsWith(`${one}.js`));
      let left = code;
      for (const [part, instead] of spare[name] ?? []) {
        if (!part.test(left)) throw new Error(`${name} is another version: it has no ${part.source}`);
        left = left.replace(part, instead);
      }
      return { code: left, map: null };
    },
  },
});
