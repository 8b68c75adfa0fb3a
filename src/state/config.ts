/** What a site may set once for all elements of a page. */
export interface SleeveConfig {
  /** When remote data and elements load: near the viewport (the default) or at once. */
  load?: 'near' | 'eager';
  /** The language of the elements' own words, where it is not the page's. */
  lang?: string;
}

const key = Symbol.for('sleeve-notes/config@1');
const store = globalThis as unknown as Record<symbol, SleeveConfig | undefined>;

/** The site's settings, shared with the loader and with other versions of this script on the page. */
export const config = (): SleeveConfig => (store[key] ??= {});
